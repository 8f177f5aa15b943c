import { execFile } from "node:child_process";
import { once } from "node:events";
import { readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { beforeEach, describe, expect, it } from "vitest";
import { gazette, SEEDS, workFolder } from "./graphs.ts";

const { path, graph } = workFolder();
const PAGE = join(SEEDS, "hanzhong-2025-04-18-01.txt");
let file: string;
let at: string;
beforeEach(async () => {
  [file, at] = [path("graph.db"), graph("graph.db")];
  await gazette("load", PAGE, "--graph", at);
});

const change = (sql: string): void => {
  const db = new DatabaseSync(file);
  db.exec(sql);
  db.close();
};

describe("verify", () => {
  it("says that a graph is sound", async () => {
    await gazette("load", SEEDS, "--graph", at);
    const { code, out, err } = await gazette("verify", "--graph", at);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^sound: \d+ articles, \d+ statements\n$/);
    expect(JSON.parse((await gazette("verify", "--json", "--graph", at)).out)).toEqual({
      sound: true,
      flaws: [],
    });
  });

  it.each<[string, string, RegExp]>([
    [
      "an edge's end is missing",
      "DELETE FROM node WHERE label = 'Person'",
      /^END: \w+ e-\w+: its (start|end) is missing, node \d+$/m,
    ],
    ["nothing states an edge", "DELETE FROM evidence", /^EVIDENCE: \w+ e-\w+: nothing states it$/m],
    [
      "a sentence is missing",
      "DELETE FROM node WHERE label = 'Sentence'",
      /^EVIDENCE: evidence of e-\w+ in sentence \d+: edge or sentence is missing$/m,
    ],
    [
      "offsets lie outside of the sentence",
      `UPDATE evidence SET "end" = "end" + 10000`,
      /^EVIDENCE: .* lies outside of the sentence$/m,
    ],
    [
      "an edge leads elsewhere",
      "UPDATE edge SET dst = src WHERE type = 'HOLDS'",
      /^ID: HOLDS e-\w+ .* isn't that of its type, ends and properties$/m,
    ],
    [
      "a node's id is another's",
      "UPDATE node SET label = 'Place' WHERE label = 'Event'",
      /^ID: Place event-\w+: /m,
    ],
    [
      "a text is garbled",
      "DROP INDEX node_by_kind; DROP INDEX node_by_date; DROP INDEX node_by_code; UPDATE saying SET text = '{'",
      /^TEXT: claim on \w+-\w+: it is garbled$/m,
    ],
  ])("says where %s, and what to do", async (_, sql, flaw) => {
    change(sql);
    const { code, out, err } = await gazette("verify", "--graph", at);
    expect([code, err]).toEqual([1, expect.stringContaining("isn't sound: restore a backup")]);
    expect(out).toMatch(flaw);
  });
});

describe("a graph that can't be used gets one clear line", () => {
  const commands = [["verify"], ["stats"], ["load", PAGE, "--date", "2025-04-20"], ["serve", "--port", "0"]];
  const cases: readonly [string, () => void, RegExp][] = [
    ["no database", () => writeFileSync(file, readFileSync(PAGE)), /restore a backup/],
    ["cut short", () => truncateSync(file, 4096 * 3), /damaged.*restore a backup/],
    [
      "overwritten",
      () => writeFileSync(file, readFileSync(file).fill(0x7a, 100, 4096 * 60)),
      /restore a backup/,
    ],
    [
      "that of a newer program",
      () => change("PRAGMA user_version = 9999"),
      /newer.*schema 9999.*update the program/,
    ],
    ["another program's", () => change("PRAGMA application_id = 7"), /another program/],
  ];
  it.each(cases)("%s", async (_, harm, message) => {
    harm();
    for (const argv of commands) {
      const { code, out, err } = await gazette(...argv, "--graph", at);
      expect([argv[0], code, out]).toEqual([argv[0], 3, ""]);
      expect(err).toMatch(message);
      expect(err.trim().split("\n")).toHaveLength(1);
    }
  });

  it("garbled within", async () => {
    change("UPDATE edge SET props = '{'");
    const { code, err } = await gazette("export", "--graph", at);
    expect([code, err]).toEqual([3, expect.stringMatching(/^gazette: the graph is damaged.*gazette verify/)]);
  });

  it("locked by another program for longer than it is tried again", async () => {
    const other = new DatabaseSync(file);
    other.exec("BEGIN IMMEDIATE");
    const { code, err } = await gazette("load", PAGE, "--date", "2025-04-20", "--graph", at);
    other.close();
    expect(code).toBe(3);
    expect(err).toMatch(/^gazette: .*graph\.db is locked by another program: wait/m);
  });

  it("but is used as soon as another program lets go of it", async () => {
    const script = `
      const { DatabaseSync } = require("@photostructure/sqlite");
      const db = new DatabaseSync(process.argv[1]);
      db.exec("BEGIN IMMEDIATE");
      console.log("locked");
      setTimeout(() => db.exec("COMMIT"), 500);`;
    const other = execFile(process.execPath, ["-e", script, file], { cwd: import.meta.dirname });
    const ended = once(other, "exit");
    if (other.stdout) await once(other.stdout, "data");
    expect(await gazette("load", PAGE, "--date", "2025-04-20", "--graph", at)).toMatchObject({ code: 0 });
    await ended;
  });
});
