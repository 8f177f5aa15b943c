import { join } from "node:path";
import fc from "fast-check";
import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listFiles } from "../../loaders/files.ts";
import { loadFiles } from "../../loaders/load.ts";
import { checkArgs } from "../../src/api/check.ts";
import { buildApiSchema } from "../../src/api/schema.ts";
import { answer } from "../../src/ask/run.ts";
import { openStore } from "../../src/graph/open.ts";
import type { GraphStore } from "../../src/graph/port.ts";
import { dataOf } from "../api/recorder.ts";
import { THIRD_CHINESE, THIRD_ENGLISH } from "./third-set.ts";

const schema = buildApiSchema();
let store: GraphStore;
beforeAll(async () => {
  store = await openStore("sqlite::memory:");
  await loadFiles(await listFiles([join(import.meta.dirname, "../../seeds")]), store, { threads: 1 });
});
afterAll(() => store.close());

const ask = (question: string, home?: string) =>
  answer(
    schema,
    { store, options: () => ({}), extras: new Map(), check: checkArgs },
    { question, home, language: undefined },
  );

describe("a question gets its exact answer, with the sentence that says so and the query that found it", () => {
  it.each<[string, readonly string[]]>([
    ["谁主持了全市乡村产业振兴现场推进会?", ["陆文瑾"]],
    ["全市乡村产业振兴现场推进会是哪天召开的?", ["2025-04-17"]],
    ["汉中市卫健委主任是谁?", ["田慧贞"]],
    ["Who chaired the league's dispatch meeting on dairy?", ["宝力道"]],
    ["Which school set up the Little Water Drop class?", ["建德市明珠小学"]],
  ])("%s", async (question, expected) => {
    const given = await ask(question);
    expect(given.status).toBe("ANSWERED");
    expect([...given.answers].sort()).toEqual([...expected].sort());
    expect(given.evidence.length).toBeGreaterThan(0);
    expect(given.text).toContain(expected[0]);
    expect(() => parse(given.query ?? "")).not.toThrow();
    await expect(dataOf(store, given.query ?? "")).resolves.toBeTruthy();
  });
});

describe("what the graph can't answer is refused", () => {
  it.each([
    "今天天气怎么样?",
    "为什么天是蓝的?",
    "Which schools did the mayor of Paris inspect?",
    "What do you think of the mayor?",
    "谁主持了火星大会?",
    "?",
    "",
  ])("%s", async (question) => {
    const { status, answers } = await ask(question);
    expect(status).not.toBe("ANSWERED");
    expect(answers).toEqual([]);
  });

  it("any string at all is answered or refused", async () => {
    const words = fc.constantFrom(
      "谁",
      "哪些",
      "汉中市",
      "主持",
      "会议",
      "多少",
      "who",
      "which",
      "chaired",
      "?",
      "“",
      "(",
    );
    const text = fc.array(fc.oneof(words, fc.string({ unit: "binary", maxLength: 5 })), { maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(text, async (parts) => {
        expect(["ANSWERED", "EMPTY", "AMBIGUOUS", "UNSUPPORTED"]).toContain(
          (await ask(parts.join(""))).status,
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe("phrasings that no rule was made for", () => {
  /** Shares reached when the set was first asked, a little below: exact at least, otherwise answered at most. */
  it.each<[string, string, number, number]>([
    ["Chinese", THIRD_CHINESE, 0.6, 0.15],
    ["English", THIRD_ENGLISH, 0.5, 0.2],
  ])("%s", async (_, set, exact, otherwise) => {
    const lines = set.trim().split("\n");
    let [right, wrong] = [0, 0];
    for (const line of lines) {
      const [question = "", told = ""] = line.split("|");
      const { answers } = await ask(question);
      const same = [...answers].sort().join("、") === told.split("、").filter(Boolean).sort().join("、");
      if (same) right += 1;
      else if (answers.length > 0) wrong += 1;
    }
    console.log(`set aside, ${_}: ${right} of ${lines.length} exact, ${wrong} answered otherwise`);
    expect(right / lines.length).toBeGreaterThanOrEqual(exact);
    expect(wrong / lines.length).toBeLessThanOrEqual(otherwise);
  });
});
