import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { loadKit } from "../../loaders/kit.ts";
import { readBundles } from "../../loaders/pipeline.ts";
import { corpusLines } from "./corpus.ts";

const kit = loadKit();
const bundlesOf = (line: string, i: number) =>
  readBundles(
    {
      kind: "record",
      source: `corpus.jsonl#${i + 1}`,
      fields: JSON.parse(line) as Record<string, unknown>,
      line: i + 1,
      format: "JSONL",
      charset: "utf-8",
    },
    {},
    kit,
  ).bundles;

describe("the synthetic corpus", () => {
  it("is the same every time, and a small one begins every larger one", () => {
    const lines = [...corpusLines(1000)];
    expect([...corpusLines(300)]).toEqual(lines.slice(0, 300));
    expect([...corpusLines(1000)]).toEqual(lines);
    expect([...corpusLines(10, 2)]).not.toEqual(lines.slice(0, 10));
    // Changes with the generator alone: figures of other corpora can't be compared.
    expect(createHash("sha256").update(lines.join("")).digest("hex").slice(0, 16)).toBe("a365b7a03fed9a1d");
  });

  it("is read: nearly every article states facts, of every type but one", () => {
    const bundles = [...corpusLines(400)].flatMap(bundlesOf);
    expect(bundles).toHaveLength(400);
    const stating = bundles.filter(({ facts }) => facts.some(({ type }) => type !== "WROTE"));
    expect(stating.length).toBeGreaterThan(380);
    const types = new Set(bundles.flatMap(({ facts }) => facts.map(({ type }) => type)));
    expect(types.size).toBeGreaterThanOrEqual(10);
  });

  it("is skewed: a few papers print much of it, most print little", () => {
    const counts = new Map<string, number>();
    for (const line of corpusLines(5000)) {
      const { publication } = JSON.parse(line) as { publication: string };
      counts.set(publication, (counts.get(publication) ?? 0) + 1);
    }
    const sorted = [...counts.values()].sort((a, b) => b - a);
    const top = sorted.slice(0, 10).reduce((sum, count) => sum + count, 0);
    expect(top).toBeGreaterThan(1000);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(20);
  });
});
