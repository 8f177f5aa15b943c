import { describe, expect, it } from "vitest";
import { copyGraph, exportSame } from "../../../src/graph/copy.ts";
import { openStore } from "../../../src/graph/open.ts";
import { bundles, reprint } from "../../api/bundles.ts";
import { exportOf, type Given, newcomer } from "./given.ts";

/** What a store must give, and take, as a copy. */
export const copying = (given: Given) =>
  describe("copying", () => {
    it("gives back what articles brought, so that writing it again changes nothing", async () => {
      await given.store.write([...bundles, reprint]);
      const ids = [...bundles, reprint].map(({ article }) => article.id);
      const again = await given.store.bundles([...ids, "article-none"]);
      expect(again.map(({ article }) => article.id)).toEqual([...ids].sort());
      expect(await given.store.write(again)).toEqual(ids.map(() => "unchanged"));
    });

    it("takes a copy of another store that exports the same, keeps its notes and marks, and copies on", async () => {
      const [source, back] = [await openStore("sqlite::memory:"), await openStore("sqlite::memory:")];
      await source.write([...bundles, reprint]);
      await source.keep({
        notes: [{ topic: "a", key: "1", value: "first" }],
        inputs: [{ key: "k", label: "page.txt" }],
      });
      await given.store.write(await source.bundles([reprint.article.id]));
      const told: number[] = [];
      expect(await copyGraph(source, given.store, { onArticles: (done) => told.push(done) })).toEqual({
        added: bundles.length,
        replaced: 0,
        unchanged: 1,
        notes: 1,
        inputs: 1,
        interrupted: false,
      });
      expect(told.at(-1)).toBe(bundles.length + 1);
      expect(await copyGraph(source, given.store)).toMatchObject({ added: 0, unchanged: bundles.length + 1 });
      await copyGraph(given.store, back);
      for (const copy of [given.store, back]) {
        expect(await exportOf(copy)).toBe(await exportOf(source));
        expect(await exportSame(source, copy)).toBe(true);
        expect(await copy.notes("a")).toEqual(["first"]);
        expect(await copy.isLoaded("k")).toBe(true);
      }
      await source.close();
      await back.close();
    });

    it("finds nothing wrong with what was written, replaced and withdrawn", async () => {
      await given.store.write([...bundles, reprint]);
      await given.store.withdraw(bundles[0]?.article.id ?? "");
      const flaws = [];
      for await (const flaw of given.store.check()) flaws.push(flaw);
      expect(flaws).toEqual([]);
    });

    it("refuses a copy onto another graph before it writes anything, unless it is to be merged", async () => {
      const source = await openStore("sqlite::memory:");
      await source.write(bundles);
      await given.store.write([newcomer("丁")]);
      const before = await exportOf(given.store);
      await expect(copyGraph(source, given.store)).rejects.toThrow(/holds another graph.*丁.*--merge/);
      expect(await exportOf(given.store)).toBe(before);
      expect(await copyGraph(source, given.store, { merge: true })).toMatchObject({ added: bundles.length });
      expect(await exportSame(source, given.store)).toBe(false);
      await source.write([newcomer("丁")]);
      expect(await exportOf(given.store)).toBe(await exportOf(source));
      await source.close();
    });
  });
