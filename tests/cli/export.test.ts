import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/main.ts";

let folder: string;
let graph: string;

/** Runs a command line in process: its exit code and what it wrote. */
const gazette = async (...argv: readonly string[]) => {
  const streams = { out: new PassThrough(), err: new PassThrough() };
  const texts = { out: "", err: "" };
  for (const name of ["out", "err"] as const)
    streams[name].on("data", (data) => (texts[name] += String(data)));
  const code = await run(argv, streams);
  return { code, ...texts };
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "gazette-export-"));
  graph = `sqlite:${join(folder, "graph.db")}`;
  await gazette("load", join(import.meta.dirname, "../../seeds"), "--graph", graph);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("export", () => {
  it.each(["jsonl", "graphml", "gexf", "cypher", "ntriples", "ftm"])(
    "writes %s to a file as to standard output",
    async (format) => {
      const path = join(folder, `graph.${format}`);
      const printed = await gazette("export", "--graph", graph, "--format", format);
      expect([printed.code, printed.err]).toEqual([0, ""]);
      expect(printed.out.length).toBeGreaterThan(10_000);
      const { code, out } = await gazette("export", "--graph", graph, "--format", format, "--out", path);
      expect([code, out]).toEqual([0, ""]);
      expect(readFileSync(path, "utf8")).toBe(printed.out);
    },
  );

  it("writes csv to a folder, and says how it is imported", async () => {
    const path = join(folder, "made/csv");
    const { code, out, err } = await gazette("export", "--graph", graph, "--format", "csv", "--out", path);
    expect([code, out]).toEqual([0, ""]);
    expect(err).toContain(`--nodes='${path}/nodes.csv'`);
    const names = readdirSync(path);
    expect(names.sort()).toEqual(["edges.csv", "evidence.csv", "nodes.csv"]);
    for (const name of names)
      expect(readFileSync(join(path, name), "utf8").split("\n").length).toBeGreaterThan(100);
    const homeless = await gazette("export", "--graph", graph, "--format", "csv");
    expect([homeless.code, homeless.out]).toEqual([2, ""]);
    expect(homeless.err).toMatch(/name it with --out PATH/);
    const taken = await gazette(
      "export",
      "--graph",
      graph,
      "--format",
      "csv",
      "--out",
      join(path, "nodes.csv"),
    );
    expect(taken.code).toBe(2);
    expect(taken.err).toMatch(/a file stands where a folder should be/);
  });

  it("tells the forms", async () => {
    const { out } = await gazette("export", "--help");
    for (const format of ["jsonl", "graphml", "gexf"]) expect(out).toContain(`\n  ${format}`);
    const unknown = await gazette("export", "--graph", graph, "--format", "xlsx");
    expect(unknown.code).toBe(2);
    expect(unknown.err).toMatch(/xlsx.*graphml/);
  });

  const paths: readonly [string, () => string, RegExp][] = [
    ["in a folder that isn't there", () => join(folder, "none/graph.xml"), /its folder isn't there/],
    ["that is a folder", () => folder, /is a folder; name a file/],
    ["below a file", () => join(file("a.txt"), "graph.xml"), /a file stands where a folder should be/],
  ];
  const file = (name: string): string => {
    writeFileSync(join(folder, name), "");
    return join(folder, name);
  };
  it.each(paths)("refuses a path %s in one line", async (_, path, message) => {
    const { code, out, err } = await gazette("export", "--graph", graph, "--format", "gexf", "--out", path());
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
    expect(err).toMatch(/^gazette: --out [^\n]+\n$/);
  });
});
