import { mkdirSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { corpusLines } from "../bench/corpus.ts";
import { exported, gazette, workFolder } from "../cli/graphs.ts";
import { start } from "./processes.ts";

const { path, graph } = workFolder();

it("two loads at once into one file give the graph of one load, whether or not they share inputs", async () => {
  const lines = [...corpusLines(240)].slice(150);
  mkdirSync(path("in"));
  writeFileSync(path("in/a.jsonl"), lines.slice(0, 51).join(""));
  // Its first article continues the last one of the other file.
  writeFileSync(path("in/b.jsonl"), lines.slice(51).join(""));
  await gazette("load", path("in"), "--graph", graph("whole.db"), "--threads", "1");
  const expected = await exported(graph("whole.db"));
  const inputs = [
    [["in/a.jsonl"], ["in/b.jsonl"]],
    [
      ["in/a.jsonl", "in/b.jsonl"],
      ["in/b.jsonl", "in/a.jsonl"],
    ],
  ];
  for (const [i, loads] of inputs.entries()) {
    const to = graph(`${i}.db`);
    const running = loads.map(
      (names) => start("load", ...names.map(path), "--graph", to, "--threads", "1").ended,
    );
    for (const { code, err } of await Promise.all(running))
      expect([code, err]).toEqual([0, expect.any(String)]);
    expect(await exported(to)).toBe(expected);
    expect(await gazette("verify", "--graph", to)).toMatchObject({ code: 0 });
  }
}, 300_000);
