import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { isInShard } from "../../loaders/shard.ts";
import { corpusLines } from "../bench/corpus.ts";
import { exported, gazette, SEEDS, workFolder } from "./graphs.ts";

const { path, graph } = workFolder();
const PARTS = 3;
const ARTICLES = 210;

beforeEach(() => {
  cpSync(SEEDS, path("in"), { recursive: true });
  mkdirSync(path("in/dump"));
  writeFileSync(path("in/dump/corpus.jsonl"), [...corpusLines(ARTICLES)].join(""));
});

const load = async (to: string, ...flags: readonly string[]) => {
  const { code, out } = await gazette(
    "load",
    path("in"),
    "--graph",
    graph(to),
    "--threads",
    "1",
    "--json",
    ...flags,
  );
  expect(code).toBe(0);
  return JSON.parse(out) as { totals: { articles: number; skipped: number }; files: { reason?: string }[] };
};
const shardOf = (line: number): number =>
  [1, 2, 3].find((number) => isInShard(`dump/corpus.jsonl#${line}`, { number, of: PARTS })) ?? 0;

describe("a load in parts", () => {
  it("gives the graph of an undivided load, byte for byte, in whatever order the parts come", async () => {
    const whole = (await load("whole.db")).totals.articles;
    const expected = await exported(graph("whole.db"));
    // Articles 1 and 2, 201 and 202 are halves; some stand in different parts.
    expect([1, 201].some((line) => shardOf(line) !== shardOf(line + 1))).toBe(true);
    let articles = 0;
    for (const number of [2, 3, 1])
      articles += (await load("parts.db", "--shard", `${number}/${PARTS}`)).totals.articles;
    expect(articles).toBe(whole);
    expect(await exported(graph("parts.db"))).toBe(expected);
    expect((await load("parts.db", "--shard", `2/${PARTS}`)).totals.articles).toBe(0);
  });

  it("gives it too where each part is a graph of its own, and they are merged", async () => {
    await load("whole.db");
    for (const number of [1, 2, 3]) await load(`${number}.db`, "--shard", `${number}/${PARTS}`);
    for (const number of [1, 2])
      expect(await gazette("copy", "--merge", graph(`${number}.db`), graph("3.db"))).toMatchObject({
        code: 0,
      });
    expect(await exported(graph("3.db"))).toBe(await exported(graph("whole.db")));
  });

  it("of one part is the whole, and tells of a file that has nothing in its part", async () => {
    writeFileSync(path("in/dump/corpus.jsonl"), "");
    const page = "hanzhong-2025-04-18-01.txt";
    const [own, other] = [1, 2].sort((a) => (isInShard(page, { number: a, of: 2 }) ? -1 : 1));
    const one = join(SEEDS, page);
    const to = graph("one.db");
    const elsewhere = JSON.parse(
      (await gazette("load", one, "--graph", to, "--json", "--shard", `${other}/2`)).out,
    );
    expect(elsewhere.files).toMatchObject([{ status: "SKIPPED", reason: "in other shards" }]);
    const here = JSON.parse((await gazette("load", one, "--graph", to, "--json", "--shard", `${own}/2`)).out);
    expect(here.files).toMatchObject([{ status: "LOADED" }]);
    await gazette("load", one, "--graph", graph("all.db"), "--shard", "1/1");
    expect(await exported(graph("all.db"))).toBe(await exported(to));
  });

  it.each(["0/4", "5/4", "3", "3/", "a/b", "-1/2", "1/99999", "1.5/2"])(
    "refuses --shard %s",
    async (shard) => {
      const { code, err } = await gazette("load", path("in"), "--graph", graph("no.db"), `--shard=${shard}`);
      expect([code, err]).toEqual([2, expect.stringContaining("give it as PART/PARTS, such as 3/16")]);
    },
  );
});
