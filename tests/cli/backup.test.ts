import { copyFileSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { listFiles } from "../../loaders/files.ts";
import { loadFiles } from "../../loaders/load.ts";
import { openStore } from "../../src/graph/open.ts";
import { exported, gazette, SEEDS, workFolder } from "./graphs.ts";

const { path, graph } = workFolder();
const PAGE = join(SEEDS, "hanzhong-2025-04-18-01.txt");
let at: string;
let file: string;
beforeEach(async () => {
  [at, file] = [graph("graph.db"), path("kept.backup")];
});

describe("backup and restore", () => {
  it("give the graph back byte for byte, with its load marks, in one file", async () => {
    await gazette("load", SEEDS, "--graph", at);
    const before = await exported(at);
    const kept = await gazette("backup", file, "--graph", at);
    expect(kept).toMatchObject({
      code: 0,
      out: expect.stringMatching(/: \d+ articles, \d+ statements, \d+ bytes\n$/),
    });
    const bytes = readFileSync(file);
    await gazette("load", PAGE, "--date", "2025-04-20", "--graph", at);
    expect(await exported(at)).not.toBe(before);
    expect(await gazette("restore", file, "--graph", at, "--force")).toMatchObject({ code: 0 });
    expect(await exported(at)).toBe(before);
    expect(readFileSync(file)).toEqual(bytes);
    const again = JSON.parse((await gazette("load", SEEDS, "--graph", at, "--json")).out);
    expect(again.totals.skipped).toBe(again.totals.files);
    expect(readdirSync(path("")).sort()).toEqual(["graph.db", "kept.backup"]);
  });

  it("take a running load at one moment, to be taken up again to the same graph", async () => {
    const whole = graph("whole.db");
    await gazette("load", SEEDS, "--graph", whole);
    const [loading, server] = [await openStore(at), await openStore(at)];
    const copies: string[] = [];
    await loadFiles(await listFiles([SEEDS]), loading, {
      async onFile() {
        const copy = path(`moment-${copies.length}.db`);
        copies.push(copy);
        // The load's own writes go on while the backup is taken.
        const taken = gazette("backup", copy, "--graph", at);
        await loading.putNote("a topic of this test", copy, "");
        expect(await server.stats()).toBeDefined();
        expect(await taken).toMatchObject({ code: 0, err: "" });
      },
    });
    await loading.close();
    await server.close();
    expect(copies.length).toBeGreaterThan(1);
    for (const copy of [copies[0], copies.at(-2)] as string[]) {
      const restored = graph("restored.db");
      expect(await gazette("restore", copy, "--graph", restored, "--force")).toMatchObject({ code: 0 });
      expect(await gazette("load", SEEDS, "--graph", restored)).toMatchObject({ code: 0 });
      expect(await exported(restored)).toBe(await exported(whole));
    }
  });

  it("replace nothing that is there unless forced", async () => {
    await gazette("load", PAGE, "--graph", at);
    await gazette("backup", file, "--graph", at);
    for (const argv of [
      ["backup", file],
      ["restore", file],
    ]) {
      const { code, err } = await gazette(...argv, "--graph", at);
      expect([code, err]).toEqual([2, expect.stringContaining("is there already: --force")]);
    }
    expect(await gazette("backup", file, "--graph", at, "--force")).toMatchObject({ code: 0 });
    expect(await gazette("backup", path("graph.db"), "--graph", at, "--force")).toMatchObject({ code: 2 });
    expect(await gazette("restore", file, "--graph", "neo4j://127.0.0.1:1")).toMatchObject({
      code: 2,
      err: expect.stringContaining(`gazette copy sqlite:${file} neo4j://127.0.0.1:1`),
    });
  });

  it("refuse a graph that another program has open, and leave it as it is", async () => {
    await gazette("load", PAGE, "--graph", at);
    await gazette("backup", file, "--graph", at);
    const server = await openStore(at);
    const { code, err } = await gazette("restore", file, "--graph", at, "--force");
    await server.close();
    expect([code, err]).toEqual([3, expect.stringContaining("locked by another program")]);
    expect(await gazette("restore", file, "--graph", at, "--force")).toMatchObject({ code: 0 });
  });

  it.each<[string, (kept: string) => void]>([
    ["cut short", (kept) => truncateSync(kept, 20_000)],
    ["overwritten", (kept) => writeFileSync(kept, readFileSync(kept).fill(0x7a, 4096, 60_000))],
    ["no database", (kept) => writeFileSync(kept, "some text that is surely not a database of anything\n")],
  ])("refuse a backup that is %s, and leave the graph as it is", async (_, harm) => {
    await gazette("load", PAGE, "--graph", at);
    await gazette("backup", file, "--graph", at);
    const before = await exported(at);
    harm(file);
    const { code, err } = await gazette("restore", file, "--graph", at, "--force");
    expect(code).toBe(3);
    expect(err).toMatch(
      /^gazette: the backup can't be restored, and the graph is as it was: .*kept\.backup .*\n$/,
    );
    expect(await exported(at)).toBe(before);
    expect(readdirSync(path("")).sort()).toEqual(["graph.db", "kept.backup"]);
  });

  it("bring back a graph that is destroyed", async () => {
    await gazette("load", PAGE, "--graph", at);
    const before = await exported(at);
    await gazette("backup", file, "--graph", at);
    copyFileSync(PAGE, path("graph.db"));
    expect(await gazette("restore", file, "--graph", at, "--force")).toMatchObject({ code: 0 });
    expect(await exported(at)).toBe(before);
  });

  it("say where there is nothing to back up or restore", async () => {
    expect(await gazette("backup", file, "--graph", at)).toMatchObject({ code: 1 });
    expect(await gazette("restore", file, "--graph", at)).toMatchObject({ code: 1 });
    expect(existsSync(file)).toBe(false);
  });
});
