import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadKit } from "../../loaders/kit.ts";
import { readBundles } from "../../loaders/pipeline.ts";
import { openStore } from "../../src/graph/open.ts";

const shared = join(import.meta.dirname, "../../../shared");
const present = existsSync(join(shared, "score.py"));
if (!present) console.warn("The reading is not scored: ../shared with the gold pages is absent.");

interface Score {
  readonly scores: Readonly<Record<string, readonly number[]>>;
  readonly extra: Readonly<Record<string, readonly number[]>>;
}

/** Pages with their gold, as pairs of paths. */
const pages = (): readonly (readonly [string, string])[] =>
  [
    ["pages", "gold"],
    ["madeup", "madeup"],
  ].flatMap(([from = "", to = ""]) =>
    readdirSync(join(shared, from))
      .filter((name) => name.endsWith(".txt"))
      .map((name) => [join(shared, from, name), join(shared, to, name.replace(".txt", ".json"))] as const),
  );

const scorePage = async (page: string, gold: string, folder: string): Promise<Score> => {
  const { publication } = JSON.parse(readFileSync(gold, "utf8")) as { publication: { name: string } };
  const store = await openStore("sqlite::memory:");
  await store.write(
    readBundles(
      { kind: "page", source: "page.txt", bytes: readFileSync(page) },
      { publication: publication.name },
      loadKit(),
    ).bundles,
  );
  const lines: string[] = [];
  for await (const record of store.stream()) lines.push(JSON.stringify(record));
  await store.close();
  const file = join(folder, "export.jsonl");
  writeFileSync(file, lines.join("\n"));
  return JSON.parse(
    execFileSync("python3", [join(shared, "score.py"), gold, file, "--json"], { encoding: "utf8" }),
  ) as Score;
};

/** What is reached must not be lost: pooled precision and recall, a little below the last figures. */
const FLOORS: Readonly<Record<string, readonly [number, number]>> = {
  Person: [0.96, 0.93],
  Organization: [0.93, 0.89],
  Place: [0.91, 0.88],
  Initiative: [0.91, 0.76],
  Event: [0.83, 0.68],
  "ALL ENTITIES": [0.93, 0.87],
  HOLDS: [0.95, 0.85],
  ATTENDED: [0.9, 0.82],
  LAUNCHED: [0.8, 0.61],
  ORGANIZED: [0.94, 0.55],
  HELD_AT: [0.95, 0.58],
  PARTNERED_WITH: [0.88, 0.72],
  RECEIVED: [0.88, 0.46],
  WROTE: [0.99, 0.99],
  "ALL RELATIONS": [0.9, 0.73],
};

describe.skipIf(!present)("reading against what a careful reader finds", () => {
  it("keeps the precision and recall that it had", async () => {
    const folder = mkdtempSync(join(tmpdir(), "gazette-score-"));
    const all = await Promise.all(
      pages().map(([page, gold]) => scorePage(page, gold, mkdtempSync(join(folder, "p")))),
    );
    rmSync(folder, { recursive: true });
    const sum = (row: string, column: number) =>
      all.reduce((total, { scores }) => total + (scores[row]?.[column] ?? 0), 0);
    const lost = Object.entries(FLOORS).flatMap(([row, [precision, recall]]) => {
      const reached = [sum(row, 3) / sum(row, 4), sum(row, 5) / sum(row, 6)] as const;
      return reached[0] < precision || reached[1] < recall
        ? [`${row}: ${reached.map((one) => one.toFixed(3)).join("/")}`]
        : [];
    });
    expect(lost).toEqual([]);
    for (const { extra } of all) {
      const [cited, facts] = extra["edges with literal evidence"] ?? [];
      expect(cited).toBe(facts);
      expect(extra["article dates right/wrong/asked"]?.[1]).toBe(0);
    }
  }, 120_000);
});
