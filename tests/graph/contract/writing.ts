import { describe, expect, it } from "vitest";
import type { ArticleBundle } from "../../../src/domain/fact.ts";
import { nodeId } from "../../../src/domain/ids.ts";
import type { EdgePlan } from "../../../src/graph/port.ts";
import { bundles, reprint } from "../../api/bundles.ts";
import { saying } from "../saying.ts";
import { exportOf, type Given } from "./given.ts";

const reversed = [...bundles].reverse();

/** What a store must do when it is written to. */
export const writing = (given: Given) =>
  describe("writing", () => {
    it("writes the same again without changing anything", async () => {
      expect(await given.store.write(bundles)).toEqual(bundles.map(() => "added"));
      const before = await exportOf(given.store);
      expect(await given.store.write(bundles)).toEqual(bundles.map(() => "unchanged"));
      expect(await exportOf(given.store)).toBe(before);
    });

    it("gives one graph whatever the order and the batches", async () => {
      await given.store.write(bundles);
      const expected = await exportOf(given.store);
      for (const bundle of bundles) await given.store.withdraw(bundle.article.id);
      for (const bundle of reversed) await given.store.write([bundle]);
      expect(await exportOf(given.store)).toBe(expected);
    });

    it("replaces an article that says something else", async () => {
      const [first] = bundles as [ArticleBundle];
      await given.store.write([first]);
      const before = await exportOf(given.store);
      const changed = { ...first, facts: first.facts.slice(1) };
      expect(await given.store.write([first, changed])).toEqual(["unchanged", "replaced"]);
      expect(await exportOf(given.store)).not.toBe(before);
      await given.store.write([first]);
      expect(await exportOf(given.store)).toBe(before);
    });

    it("keeps the copy of an article that comes first by its source, whichever is written first", async () => {
      const [first] = bundles as [ArticleBundle];
      const copy = (source: string) => ({
        ...first,
        article: { ...first.article, props: { ...first.article.props, source } },
      });
      await given.store.write([copy("b.txt")]);
      await given.store.write([copy("a.txt")]);
      const expected = await exportOf(given.store);
      expect(await given.store.write([copy("b.txt")])).toEqual(["unchanged"]);
      expect(await exportOf(given.store)).toBe(expected);
    });

    it("takes back all that an article alone said, and nothing else", async () => {
      for (const bundle of bundles) {
        await given.store.write(bundles);
        await given.store.withdraw(bundle.article.id);
        const expected = await exportOf(given.store);
        await given.store.write([bundle]);
        expect(await given.store.withdraw(bundle.article.id)).toBe(true);
        expect(await exportOf(given.store)).toBe(expected);
      }
      for (const bundle of bundles) await given.store.withdraw(bundle.article.id);
      expect(await exportOf(given.store)).toBe("");
      expect(await given.store.withdraw("article-none")).toBe(false);
    });

    it("ties articles that carry one story, whichever comes first, and no others", async () => {
      const ties = async () =>
        (await exportOf(given.store)).split("\n").filter((line) => line.includes('"SAME_STORY"'));
      const paper = (name: string, texts: readonly string[], date: string): ArticleBundle => {
        const told = saying(name, date, texts);
        return { ...told, publication: { ...told.publication, id: nodeId("Publication", name), name } };
      };
      const said = ["一", "二", "三", "四"].map((one) => `第${one}条措施自下月起在全市各乡镇同时施行。`);
      const first = paper("甲报", ["本报讯（记者 甲乙）", ...said], "2024-09-02");
      const second = paper("乙报", ["乙地讯（记者 丙丁）", ...said.slice(0, 3)], "2024-09-03");
      const other = paper(
        "丙报",
        [`${said[0]}`, "另有九项工程将在年底以前分批交付使用。", "市民可以通过热线电话随时提出自己的建议。"],
        "2024-09-03",
      );
      const later = paper("丁报", said, "2025-09-02");
      await given.store.write([first, second, other, later]);
      const expected = await ties();
      expect(expected).toHaveLength(1);
      expect(expected[0]).toContain(first.article.id);
      expect(expected[0]).toContain(second.article.id);
      await given.store.withdraw(first.article.id);
      expect(await ties()).toEqual([]);
      await given.store.write([first]);
      expect(await ties()).toEqual(expected);
    });

    it("counts the distinct stories that state an edge", async () => {
      const early = {
        ...reprint,
        article: { ...reprint.article, props: { ...reprint.article.props, date: "2024-08-10" } },
      };
      await given.store.write([...bundles, early]);
      const attended: EdgePlan = {
        edge: "ATTENDED",
        direction: "in",
        first: 5,
        stories: true,
        evidence: 9,
        node: {},
      };
      const { items } = await given.store.read({
        label: "Event",
        where: { op: "named", name: "全市家庭工作会议" },
        first: 1,
        node: { expand: { attended } },
      });
      const edges = items[0]?.expand.attended?.items ?? [];
      expect(edges.length).toBeGreaterThan(0);
      for (const { stories, evidence } of edges) {
        expect(evidence).toHaveLength(3);
        expect(stories).toBe(2);
      }
    });

    it("keeps notes by topic, in the order of their keys", async () => {
      expect(await given.store.notes("a")).toEqual([]);
      await given.store.putNote("a", "2", "second");
      await given.store.putNote("a", "1", "first");
      await given.store.putNote("b", "1", "other");
      await given.store.putNote("a", "2", "changed");
      expect(await given.store.notes("a")).toEqual(["first", "changed"]);
    });

    it("remembers inputs that are loaded whole", async () => {
      expect(await given.store.isLoaded("key")).toBe(false);
      await given.store.keep({ inputs: [{ key: "key", label: "page.txt" }] });
      expect(await given.store.isLoaded("key")).toBe(true);
    });
  });
