import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordsOf, scorePage, withPage } from "../../src/cli/score.ts";
import type { ExportRecord } from "../../src/graph/port.ts";
import { readGraph } from "../../src/score/graph.ts";
import type { Judged } from "../../src/score/questions.ts";
import { poolScores, type Score, scoreGraph } from "../../src/score/score.ts";
import { allGoldPages, type GoldPage, shared } from "../score/shared.ts";

const pages = allGoldPages();
if (pages.length === 0) console.warn("The reading is not scored: ../shared with the gold pages is absent.");
const script = join(shared, "score.py");
const python = existsSync(script) && spawnSync("python3", ["--version"]).status === 0;
if (!python) console.warn("The scores are not compared: ../shared/score.py or python3 is absent.");

interface Read {
  readonly page: GoldPage;
  readonly records: readonly ExportRecord[];
  readonly score: Score;
}

const read = async (page: GoldPage): Promise<Read> => {
  const records = await withPage(page.page, { publication: page.gold.publication }, recordsOf);
  return { page, records, score: scoreGraph(page.gold, readGraph(records)) };
};

/** What is reached must not be lost: pooled precision and recall, a little below the last figures. */
const FLOORS: Readonly<Record<string, readonly [number, number]>> = {
  Person: [0.988, 0.97],
  Organization: [0.972, 0.962],
  Place: [0.972, 0.94],
  Initiative: [0.978, 0.946],
  Event: [0.945, 0.875],
  "ALL ENTITIES": [0.976, 0.954],
  HOLDS: [0.979, 0.935],
  ATTENDED: [0.99, 0.955],
  LAUNCHED: [0.95, 0.89],
  IMPLEMENTED_IN: [0.945, 0.85],
  PART_OF: [0.92, 0.86],
  ORGANIZED: [0.978, 0.865],
  HELD_AT: [0.965, 0.765],
  PARTNERED_WITH: [0.96, 0.83],
  RECEIVED: [0.975, 0.885],
  WROTE: [0.99, 0.99],
  "ALL RELATIONS": [0.964, 0.915],
};

describe.skipIf(pages.length === 0)("reading against what a careful reader finds", () => {
  let all: readonly Read[] = [];
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "gazette-score-"));
    all = await Promise.all(pages.map(read));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("keeps the precision and recall that it had", () => {
    const { rows, measures } = poolScores(all.map(({ score }) => score));
    const lost = Object.entries(FLOORS).flatMap(([name, [precision, recall]]) => {
      const row = rows[name];
      return row && row.precision >= precision && row.recall >= recall
        ? []
        : [`${name}: ${row?.precision.toFixed(3)}/${row?.recall.toFixed(3)}`];
    });
    expect(lost).toEqual([]);
    expect(measures.evidence[0]).toBe(measures.evidence[1]);
    expect(measures.dates[1]).toBe(0);
  });

  it.skipIf(!python)("is measured as score.py measures it", () => {
    for (const { page, records, score } of all) {
      const file = join(folder, "export.jsonl");
      writeFileSync(file, records.map((record) => JSON.stringify(record)).join("\n"));
      const told = JSON.parse(
        execFileSync("python3", [script, page.file, file, "--json"], { encoding: "utf8" }),
      ) as Record<"scores" | "extra", Readonly<Record<string, readonly number[]>>>;
      const rows = Object.entries(score.rows).map(([name, row]) => [
        name,
        [row.precision, row.recall, row.f1, row.right, row.given, row.found, row.required],
      ]);
      expect({ page: page.name, ...Object.fromEntries(rows) }).toEqual({ page: page.name, ...told.scores });
      const { names, roles, articles, dates, guessed, evidence } = score.measures;
      expect([names, roles, articles, dates, guessed, evidence]).toEqual(Object.values(told.extra));
    }
  });

  it.skipIf(!python)("judges answers as check judges them", async () => {
    const judged: Judged[] = [];
    for (const { page, gold } of pages) {
      const { questions } = await scorePage(gold, page, true);
      judged.push(...questions.zh, ...questions.en);
    }
    const verdicts = execFileSync("python3", ["-c", JUDGE, join(shared, "tools")], {
      encoding: "utf8",
      input: JSON.stringify(judged),
    });
    expect(judged.map(({ verdict }) => verdict)).toEqual(JSON.parse(verdicts));
  });
});

/** Judges by the comparison that check makes. */
const JUDGE = `
import json, sys
sys.path.insert(0, sys.argv[1])
sys.dont_write_bytecode = True
from gazette import plain
def verdict(j):
    got, want = ({plain(v) for v in j[k]} for k in ("got", "wanted"))
    return "EXACT" if got == want else "OTHERWISE" if got else "REFUSED"
print(json.dumps([verdict(j) for j in json.load(sys.stdin)]))
`;
