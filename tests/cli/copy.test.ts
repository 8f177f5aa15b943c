import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { copyGraph } from "../../src/graph/copy.ts";
import { openStore } from "../../src/graph/open.ts";
import { exported, gazette, SEEDS, workFolder } from "./graphs.ts";

const { graph } = workFolder();
let from: string;
let to: string;
beforeEach(async () => {
  [from, to] = [graph("from.db"), graph("to.db")];
  await gazette("load", SEEDS, "--graph", from);
});

describe("copy", () => {
  it("copies a graph byte for byte with its load marks, and says what it did", async () => {
    const { code, out, err } = await gazette("copy", from, to);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^\d+ articles copied, 0 were there; \d+ notes, \d+ load marks; both graphs export the same\n$/,
    );
    expect(err).toMatch(/^\[(\d+)\/\1\] articles\n$/m);
    expect(await exported(to)).toBe(await exported(from));
    const loaded = JSON.parse((await gazette("load", SEEDS, "--graph", to, "--json")).out);
    expect(loaded.totals.skipped).toBe(loaded.totals.files);
    const again = JSON.parse((await gazette("copy", from, to, "--json")).out);
    expect(again).toMatchObject({ added: 0, replaced: 0, interrupted: false, same: true });
  });

  it("knows a copied article again when its page is read anew", async () => {
    await gazette("copy", from, to);
    const other = graph("merged.db");
    await gazette("load", SEEDS, "--graph", other);
    const merged = JSON.parse((await gazette("copy", to, other, "--json")).out);
    expect(merged).toMatchObject({ added: 0, replaced: 0 });
  });

  it("goes on where it was stopped", async () => {
    const [source, target] = [await openStore(from), await openStore(to)];
    const stop = new AbortController();
    stop.abort();
    const [first] = (await source.read({ label: "Article", first: 1, node: {} })).items;
    await target.write(await source.bundles([first?.node.id ?? ""]));
    expect(await copyGraph(source, target, { signal: stop.signal })).toMatchObject({
      interrupted: true,
      inputs: 0,
    });
    await source.close();
    await target.close();
    const { code, out } = await gazette("copy", from, to);
    expect([code, out]).toEqual([0, expect.stringContaining(" copied, 1 were there;")]);
    expect(await exported(to)).toBe(await exported(from));
  });

  it("refuses what makes no copy, with what to do", async () => {
    expect(await gazette("copy", from, from)).toMatchObject({
      code: 2,
      err: expect.stringContaining("the same graph"),
    });
    expect(await gazette("copy", graph("none.db"), to)).toMatchObject({
      code: 1,
      err: expect.stringContaining("no graph at"),
    });
    await gazette("load", join(SEEDS, "hanzhong-2025-04-18-01.txt"), "--graph", to);
    const refused = await gazette("copy", to, from);
    expect(refused).toMatchObject({ code: 3, err: expect.stringContaining("--merge") });
    expect(await gazette("copy", to, from, "--merge")).toMatchObject({ code: 0 });
  });
});
