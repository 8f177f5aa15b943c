import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { gazette } from "./graphs.ts";

const seeds = join(import.meta.dirname, "../../seeds");
const page = join(seeds, "hanzhong-2025-04-18-01.txt");
let folder: string;
let graph: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gazette-cli-"));
  graph = `sqlite:${join(folder, "graph.db")}`;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const lines = (text: string): readonly string[] => text.split("\n").filter(Boolean);

describe("load", () => {
  it("reads pages, says what it did on standard output and the progress on standard error", async () => {
    const { code, out, err } = await gazette("load", page, "--graph", graph);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^\d+ articles read \(\d+ new, 0 replaced, 0 unchanged\), \d+ facts; 1 files, 0 skipped, 0 failed\n$/,
    );
    expect(err).toContain("[1/1]");
  });

  it("reads with the user's own words, alike each time, and says which entry is wrong", async () => {
    const other = `sqlite:${join(folder, "other.db")}`;
    const story = file("story.txt", "青禾镇新闻一则\n\n洋县妇联颁行“青禾课堂”家庭教育项目。\n");
    const words = file("words.csv", "launching,颁行,LEAD\n");
    await gazette("load", story, "--graph", graph);
    const without = (await gazette("export", "--graph", graph)).out;
    expect(without).not.toContain('"type":"LAUNCHED"');
    // Another lexicon reads the page again.
    await gazette("load", story, "--graph", graph, "--lexicon", words);
    await gazette("load", story, "--graph", other, "--lexicon", words);
    const { out } = await gazette("export", "--graph", graph);
    expect(out).toContain('"type":"LAUNCHED"');
    expect((await gazette("export", "--graph", other)).out).toBe(out);
    const wrong = file("wrong.csv", "launching,颁行,BOSS\n");
    const refused = await gazette("load", story, "--graph", graph, "--lexicon", wrong);
    expect([refused.code, refused.out]).toEqual([1, ""]);
    expect(refused.err).toContain("wrong.csv, line 1: kind: give one of LEAD, PARTNER");
  });

  it("skips what is loaded already and leaves the graph as it was", async () => {
    await gazette("load", page, "--graph", graph);
    const before = await gazette("export", "--graph", graph);
    const again = JSON.parse((await gazette("load", page, "--graph", graph, "--json")).out);
    expect(again.totals).toMatchObject({ skipped: 1, added: 0, facts: 0 });
    expect((await gazette("export", "--graph", graph)).out).toBe(before.out);
  });

  it("loads the rest where a file can't be read, and says so", async () => {
    const bad = file("bad.txt", new Uint8Array([0, 1, 2, 0, 255, 254, 0, 0]));
    const { code, out, err } = await gazette("load", bad, page, "--graph", graph);
    expect(code).toBe(1);
    expect(out).toContain("1 failed");
    expect(err).toContain("bad.txt");
    expect(
      JSON.parse((await gazette("stats", "--graph", graph, "--json")).out).nodes.Article,
    ).toBeGreaterThan(0);
  });

  it("gives the same graph in whatever order the files come", async () => {
    const other = `sqlite:${join(folder, "other.db")}`;
    const second = join(seeds, "hanzhong-2025-04-18-03.txt");
    await gazette("load", page, second, "--graph", graph);
    await gazette("load", second, "--graph", other);
    await gazette("load", page, "--graph", other);
    expect((await gazette("export", "--graph", other)).out).toBe(
      (await gazette("export", "--graph", graph)).out,
    );
  });

  it("stores an article once that stands in two files, whichever comes first", async () => {
    const other = `sqlite:${join(folder, "other.db")}`;
    const copy = file("copy.txt", readFileSync(page));
    await gazette("load", page, copy, "--graph", graph);
    await gazette("load", copy, page, "--graph", other);
    expect((await gazette("export", "--graph", other)).out).toBe(
      (await gazette("export", "--graph", graph)).out,
    );
  });
});

describe("bad input gets one clear line and an exit code", () => {
  const cases: readonly [string, () => readonly string[], number, RegExp][] = [
    [
      "a missing file",
      () => ["load", join(folder, "none.txt"), "--graph", graph],
      1,
      /none\.txt: no such file or folder/,
    ],
    [
      "an empty folder",
      () => {
        mkdirSync(join(folder, "empty"));
        return ["load", join(folder, "empty"), "--graph", graph];
      },
      1,
      /no files in/,
    ],
    [
      "an empty file",
      () => ["load", file("empty.txt", ""), "--graph", graph],
      1,
      /empty\.txt: failed: .*empty/,
    ],
    [
      "a page without an article",
      () => ["load", file("no.txt", "2025\n\n---\n"), "--graph", graph],
      1,
      /no\.txt: failed: .*article/,
    ],
    ...(
      [
        ["--log", "loud", /info, error, silent/],
        ["--load-token", "short", /16 characters/],
        ["--operations", "nowhere", /no such file or folder/],
        ["--origin", "https://example.org/page", /such as https:\/\/example\.org\n$/],
        ["--rate", "0", /from 1 to/],
        ["--timeout", "soon", /from 1 to 600/],
      ] as const
    ).map(([flag, value, message]): [string, () => readonly string[], number, RegExp] => [
      `${flag} ${value}`,
      () => ["serve", "--graph", "sqlite::memory:", "--port", "0", flag, value],
      2,
      message,
    ]),
    ["a wrong graph address", () => ["load", page, "--graph", "mysql://localhost"], 2, /mysql:\/\/localhost/],
    [
      "another program's file",
      () => [
        "load",
        page,
        "--graph",
        `sqlite:${file("x.db", "not a database at all, but long enough to be taken for one")}`,
      ],
      3,
      /x\.db/,
    ],
    ["a graph that isn't there", () => ["export", "--graph", graph], 1, /no graph at/],
    [
      "a day that is none",
      () => ["load", page, "--graph", graph, "--date", "2025-02-30"],
      2,
      /--date 2025-02-30/,
    ],
    [
      "a place that is none",
      () => ["load", page, "--graph", graph, "--home", "无此地市"],
      2,
      /--home 无此地市/,
    ],
    ["no path", () => ["load", "--graph", graph], 2, /missing required argument/],
    ["an unknown command", () => ["lod", page], 2, /unknown command/],
    ["an unknown format", () => ["export", "--graph", graph, "--format", "xml"], 2, /jsonl/],
    ["a port that is none", () => ["serve", "--graph", graph, "--port", "http"], 2, /port http/],
  ];
  it.each(cases)("%s", async (_, argv, code, message) => {
    const result = await gazette(...argv());
    expect(result.err).toMatch(message);
    expect(result.err).not.toMatch(/\n\s+at /);
    expect(result.code).toBe(code);
  });

  it("a taken port", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as { port: number };
    const { code, err } = await gazette("serve", "--graph", graph, "--port", String(port));
    server.close();
    expect(code).toBe(1);
    expect(err).toContain(String(port));
    expect(lines(err)).toHaveLength(1);
  });
});

describe("export", () => {
  it("prints nodes, then edges with literal evidence", async () => {
    await gazette("load", page, "--graph", graph);
    const records = lines((await gazette("export", "--graph", graph)).out).map((line) => JSON.parse(line));
    const kinds = records.map((record) => record.kind);
    expect(kinds.lastIndexOf("node")).toBeLessThan(kinds.indexOf("edge"));
    const sentences = new Map(
      records.filter((one) => one.labels?.includes("Sentence")).map((one) => [one.id, one.props.text]),
    );
    const held = records.filter((one) => one.type === "HOLDS");
    expect(held.length).toBeGreaterThan(0);
    for (const edge of held)
      for (const { sentence, text } of edge.evidence) expect(sentences.get(sentence)).toContain(text);
  });
});

describe("help", () => {
  it.each([[["--help"]], [["load", "--help"]], [["serve", "--help"]]])(
    "%s tells options and exit codes",
    async (argv) => {
      const { code, out } = await gazette(...argv);
      expect(code).toBe(0);
      expect(out).toContain("Exit codes:");
    },
  );
});
