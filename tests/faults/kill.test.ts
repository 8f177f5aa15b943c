import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { Random } from "../bench/corpus/random.ts";
import { corpusLines } from "../bench/corpus.ts";
import { exported, gazette, workFolder } from "../cli/graphs.ts";
import { start } from "./processes.ts";

const { path, graph } = workFolder();

/** GAZETTE_KILLS=100 kills a hundred times. */
const ROUNDS = Number(process.env.GAZETTE_KILLS ?? 10);
const LONGEST_MS = 2_500;

const writeInputs = (): void => {
  const lines = [...corpusLines(330)].slice(150);
  mkdirSync(path("in"));
  writeFileSync(path("in/a.jsonl"), lines.slice(0, 100).join(""));
  // Halves and copies of articles of the first file stand in the others.
  writeFileSync(path("in/b.jsonl"), [...lines.slice(1, 4), ...lines.slice(100)].join(""));
  writeFileSync(path("in/c.jsonl"), lines.slice(48, 54).join(""));
};

it(
  `gives the graph of an undisturbed load, byte for byte, however often a load is killed (${ROUNDS} times)`,
  async () => {
    writeInputs();
    await gazette("load", path("in"), "--graph", graph("whole.db"), "--threads", "1");
    const expected = await exported(graph("whole.db"));
    const random = new Random(20);
    for (let killed = 0, begun = 0; killed < ROUNDS; begun++) {
      const name = `graph-${begun}.db`;
      // Each graph is killed at until its load comes to its end.
      for (let loaded = false; !loaded; ) {
        const { child, ended } = start("load", path("in"), "--graph", graph(name), "--threads", "1");
        let gone = false;
        void ended.then(() => (gone = true));
        while (!gone && !existsSync(path(name))) await sleep(5);
        if (killed < ROUNDS)
          await Promise.race([ended, sleep(random.below(LONGEST_MS), undefined, { ref: false })]);
        if (killed < ROUNDS) child.kill("SIGKILL");
        const { code, err } = await ended;
        if (code === null) killed += 1;
        else expect([code, err]).toEqual([0, expect.not.stringContaining("gazette:")]);
        loaded = code === 0;
        if (!loaded)
          expect(await gazette("verify", "--graph", graph(name)), "after a kill").toMatchObject({ code: 0 });
      }
      expect(await exported(graph(name))).toBe(expected);
      for (const ending of ["", "-wal", "-shm"]) rmSync(path(name + ending), { force: true });
    }
  },
  120_000 + ROUNDS * 60_000,
);
