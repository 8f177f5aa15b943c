import type { GraphStore, KeptNote, LoadedInput } from "../port.ts";
import type { Database } from "./database.ts";

const PAGE = 1000;

/** All notes by topic and key. */
export async function* keptNotes(db: Database): AsyncGenerator<KeptNote> {
  let [lastTopic, lastKey] = ["", ""];
  for (;;) {
    const rows = db
      .all(
        "SELECT topic, key, value FROM note WHERE (topic, key) > (?, ?) ORDER BY topic, key LIMIT +?",
        lastTopic,
        lastKey,
        PAGE,
      )
      .map((row) => ({ topic: String(row.topic), key: String(row.key), value: String(row.value) }));
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    [lastTopic, lastKey] = [last.topic, last.key];
  }
}

/** All inputs that are loaded whole, by key. */
export async function* loadedInputs(db: Database): AsyncGenerator<LoadedInput> {
  let lastKey = "";
  for (;;) {
    const rows = db
      .all("SELECT key, label FROM input WHERE key > ? ORDER BY key LIMIT +?", lastKey, PAGE)
      .map((row) => ({ key: String(row.key), label: String(row.label) }));
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    lastKey = last.key;
  }
}

/** Keeps notes and inputs; others of their keys are replaced. */
export const keep = (db: Database, { notes = [], inputs = [] }: Parameters<GraphStore["keep"]>[0]): void => {
  for (const { topic, key, value } of notes)
    db.run("INSERT OR REPLACE INTO note (topic, key, value) VALUES (?, ?, ?)", topic, key, value);
  for (const { key, label } of inputs)
    db.run("INSERT OR REPLACE INTO input (key, label) VALUES (?, ?)", key, label);
};
