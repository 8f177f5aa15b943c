import neo4j from "neo4j-driver";
import type { GraphStore, KeptNote, LoadedInput } from "../port.ts";
import type { Client, Run } from "./client.ts";

const PAGE = neo4j.int(1000);

/** All notes by topic and key. */
export async function* keptNotes(client: Client): AsyncGenerator<KeptNote> {
  let [topic, key] = ["", ""];
  for (;;) {
    const rows = await client.read(
      `MATCH (n:Note) WHERE n.topic > $topic OR (n.topic = $topic AND n.key > $key)
       RETURN n.topic AS topic, n.key AS key, n.value AS value ORDER BY n.topic, n.key LIMIT $page`,
      { topic, key, page: PAGE },
    );
    for (const row of rows) {
      [topic, key] = [String(row.topic), String(row.key)];
      yield { topic, key, value: String(row.value) };
    }
    if (rows.length < PAGE.toNumber()) return;
  }
}

/** All inputs that are loaded whole, by key. */
export async function* loadedInputs(client: Client): AsyncGenerator<LoadedInput> {
  let key = "";
  for (;;) {
    const rows = await client.read(
      "MATCH (i:Input) WHERE i.key > $key RETURN i.key AS key, i.label AS label ORDER BY i.key LIMIT $page",
      { key, page: PAGE },
    );
    for (const row of rows) {
      key = String(row.key);
      yield { key, label: String(row.label) };
    }
    if (rows.length < PAGE.toNumber()) return;
  }
}

/** Keeps notes and inputs; others of their keys are replaced. */
export const keep = async (
  run: Run,
  { notes = [], inputs = [] }: Parameters<GraphStore["keep"]>[0],
): Promise<void> => {
  await run("UNWIND $notes AS row MERGE (n:Note {topic: row.topic, key: row.key}) SET n.value = row.value", {
    notes,
  });
  await run("UNWIND $inputs AS row MERGE (i:Input {key: row.key}) SET i.label = row.label", { inputs });
};
