import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/main.ts";

let folder: string;
let graph: string;

/** Runs a command line; gives its exit code and what it printed. */
const gazette = async (...argv: readonly string[]) => {
  const printed = { out: "", err: "" };
  const sink = (name: "out" | "err") =>
    new Writable({
      write: (chunk, _encoding, done) => {
        printed[name] += String(chunk);
        done();
      },
    });
  const code = await run(argv, { out: sink("out"), err: sink("err") });
  return { code, ...printed };
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "gazette-ask-"));
  graph = `sqlite:${join(folder, "graph.db")}`;
  const seeds = new URL("../../seeds", import.meta.url).pathname;
  expect((await gazette("load", seeds, "--graph", graph)).code).toBe(0);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("gazette ask", () => {
  it("says the answer and what it stands on", async () => {
    const { code, out } = await gazette("ask", "洋县属于哪个市?", "--graph", graph);
    expect(code).toBe(0);
    expect(out).toContain("洋县位于汉中市。");
  });

  it("answers each line of a file with a line of JSON, empty ones too", async () => {
    const file = join(folder, "questions.txt");
    writeFileSync(file, "洋县属于哪个市?\n\nWho is the mayor of Hanzhong?\r\n今天天气怎么样?\n");
    const { code, out } = await gazette("ask", "--json", "--batch", file, "--graph", graph);
    expect(code).toBe(0);
    const answers = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers.map((one) => [one.status, one.answers])).toEqual([
      ["ANSWERED", ["汉中市"]],
      ["UNSUPPORTED", []],
      ["ANSWERED", ["陆文瑾"]],
      ["UNSUPPORTED", []],
    ]);
    for (const key of ["question", "status", "kind", "answers", "text", "evidence", "query"])
      expect(answers[0]).toHaveProperty(key);
  });

  it.each([
    ["nothing to answer", ["ask"], /give one question/],
    ["a question and a file", ["ask", "谁?", "--batch", "questions.txt"], /give one question/],
    ["no such file", ["ask", "--batch", "/nowhere.txt"], /no such file/],
  ])("tells of %s in one line", async (_what, argv, says) => {
    const { code, err } = await gazette(...argv, "--graph", graph);
    expect(code).toBe(2);
    expect(err).toMatch(says);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  it("tells of a graph that isn't there", async () => {
    const { code, err } = await gazette("ask", "谁?", "--graph", `sqlite:${join(folder, "none.db")}`);
    expect(code).not.toBe(0);
    expect(err).toContain("no graph at");
  });
});
