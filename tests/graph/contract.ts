import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ArticleBundle } from "../../src/domain/fact.ts";
import { edgeId, nodeId } from "../../src/domain/ids.ts";
import { copyGraph, exportSame } from "../../src/graph/copy.ts";
import { openStore } from "../../src/graph/open.ts";
import type {
  Condition,
  EdgePlan,
  GraphStore,
  NodePlan,
  Order,
  PageResult,
  TallyArgs,
} from "../../src/graph/port.ts";
import { bundles, reprint } from "../api/bundles.ts";
import { saying } from "./saying.ts";

/** The whole graph as text, as `gazette export` prints it. */
export const exportOf = async (store: GraphStore): Promise<string> => {
  const lines: string[] = [];
  for await (const record of store.stream()) lines.push(JSON.stringify(record));
  return lines.join("\n");
};

const byName: readonly Order[] = [{ by: "node", prop: "name", descending: false }];

/** An article of the sample in which somebody new attends the meeting. */
export const newcomer = (name: string): ArticleBundle => {
  const [base] = bundles as [ArticleBundle];
  const article = { ...base.article, id: nodeId("Article", name), name };
  const [said] = base.sentences;
  const fact = base.facts.find((one) => one.type === "ATTENDED");
  if (!said || !fact) throw new Error("the sample tells of nobody who attended something");
  const sentence = { ...said, id: nodeId("Sentence", article.id, "0") };
  const id = nodeId("Person", name);
  const person = { id, label: "Person", name, aliases: [], props: {} } as const;
  const evidence = [{ ...fact.evidence[0], sentence: sentence.id }] as const;
  return {
    ...base,
    article,
    sentences: [sentence],
    mentions: [],
    entities: [...base.entities.filter((one) => one.id === fact.to), person],
    facts: [{ ...fact, id: edgeId("ATTENDED", id, fact.to, fact.evidence[0].props), from: id, evidence }],
    gazetteer: [],
  };
};

interface Slice {
  readonly ids: readonly string[];
  readonly next: string | undefined;
}
type Walk = (store: GraphStore, after?: string) => Promise<Slice>;

const sliceOf = (
  page: PageResult<{ readonly node: { readonly id: string }; readonly cursor: string }>,
): Slice => ({
  ids: page.items.map(({ node }) => node.id),
  next: page.hasNext ? page.items.at(-1)?.cursor : undefined,
});

/** Lists that grow while others load, in orders by text, by date, and by the edge alone. */
export const WALKS: Readonly<Record<string, Walk>> = {
  "people by name": async (store, after) =>
    sliceOf(
      await store.read({ label: "Person", order: byName, first: 2, node: {}, ...(after && { after }) }),
    ),
  "articles by date": async (store, after) => {
    const order: readonly Order[] = [{ by: "node", prop: "date", descending: true }];
    return sliceOf(
      await store.read({ label: "Article", order, first: 2, node: {}, ...(after && { after }) }),
    );
  },
  "who attended a meeting": async (store, after) => {
    const attended = bundles[0]?.facts.find((one) => one.type === "ATTENDED");
    const people: EdgePlan = { ...edge("ATTENDED", "in"), first: 2, ...(after && { after }) };
    const { items } = await store.read({ ids: [attended?.to ?? ""], node: { expand: { people } } });
    return sliceOf(items[0]?.expand.people ?? { items: [], hasNext: false });
  },
};

/** Walks all pages of a list while another writer loads; gives what stood there first, and what was seen. */
export const walkWhileLoading = async (
  walk: Walk,
  reader: GraphStore,
  writer: GraphStore,
): Promise<{ readonly before: readonly string[]; readonly seen: readonly string[] }> => {
  await writer.write([...bundles, ...["丁", "戊", "己", "庚", "辛"].map(newcomer)]);
  const before: string[] = [];
  for (let after: string | undefined, more = true; more; ) {
    const slice = await walk(reader, after);
    before.push(...slice.ids);
    after = slice.next;
    more = after !== undefined;
  }
  const seen: string[] = [];
  let after: string | undefined;
  for (let n = 0; n < 50; n++) {
    // Names before, between and behind those that stand there.
    const loading =
      n < 6 ? writer.write([newcomer(`A${n}`), newcomer(`己${n}`), newcomer(`龠${n}`)]) : undefined;
    const slice = await walk(reader, after);
    await loading;
    seen.push(...slice.ids);
    after = slice.next;
    if (after === undefined) break;
  }
  return { before, seen };
};

const reversed = [...bundles].reverse();

/** What every graph store must do; run on each of them. */
export const graphStoreContract = (name: string, open: () => Promise<GraphStore>) =>
  describe(`graph store: ${name}`, () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const names = async (
      label: "Entity" | "Person" | "Place" | "Initiative" | "Organization" | "Event",
      where?: Condition,
    ) =>
      (
        await store.read({ label, order: byName, first: 200, node: {}, ...(where ? { where } : {}) })
      ).items.map(({ node }) => node.name);

    describe("writing", () => {
      it("writes the same again without changing anything", async () => {
        expect(await store.write(bundles)).toEqual({ added: bundles.length, replaced: 0, unchanged: 0 });
        const before = await exportOf(store);
        expect(await store.write(bundles)).toEqual({ added: 0, replaced: 0, unchanged: bundles.length });
        expect(await exportOf(store)).toBe(before);
      });

      it("gives one graph whatever the order and the batches", async () => {
        await store.write(bundles);
        const expected = await exportOf(store);
        for (const bundle of bundles) await store.withdraw(bundle.article.id);
        for (const bundle of reversed) await store.write([bundle]);
        expect(await exportOf(store)).toBe(expected);
      });

      it("replaces an article that says something else", async () => {
        const [first] = bundles as [ArticleBundle];
        await store.write([first]);
        const before = await exportOf(store);
        const changed = { ...first, facts: first.facts.slice(1) };
        expect(await store.write([changed])).toEqual({ added: 0, replaced: 1, unchanged: 0 });
        expect(await exportOf(store)).not.toBe(before);
        await store.write([first]);
        expect(await exportOf(store)).toBe(before);
      });

      it("keeps the copy of an article that comes first by its source, whichever is written first", async () => {
        const [first] = bundles as [ArticleBundle];
        const copy = (source: string) => ({
          ...first,
          article: { ...first.article, props: { ...first.article.props, source } },
        });
        await store.write([copy("b.txt")]);
        await store.write([copy("a.txt")]);
        const expected = await exportOf(store);
        expect(await store.write([copy("b.txt")])).toEqual({ added: 0, replaced: 0, unchanged: 1 });
        expect(await exportOf(store)).toBe(expected);
      });

      it("takes back all that an article alone said, and nothing else", async () => {
        for (const bundle of bundles) {
          await store.write(bundles);
          await store.withdraw(bundle.article.id);
          const expected = await exportOf(store);
          await store.write([bundle]);
          expect(await store.withdraw(bundle.article.id)).toBe(true);
          expect(await exportOf(store)).toBe(expected);
        }
        for (const bundle of bundles) await store.withdraw(bundle.article.id);
        expect(await exportOf(store)).toBe("");
        expect(await store.withdraw("article-none")).toBe(false);
      });

      it("ties articles that carry one story, whichever comes first, and no others", async () => {
        const ties = async () =>
          (await exportOf(store)).split("\n").filter((line) => line.includes('"SAME_STORY"'));
        const paper = (name: string, texts: readonly string[], date: string): ArticleBundle => {
          const told = saying(name, date, texts);
          return { ...told, publication: { ...told.publication, id: nodeId("Publication", name), name } };
        };
        const said = ["一", "二", "三", "四"].map((one) => `第${one}条措施自下月起在全市各乡镇同时施行。`);
        const first = paper("甲报", ["本报讯（记者 甲乙）", ...said], "2024-09-02");
        const second = paper("乙报", ["乙地讯（记者 丙丁）", ...said.slice(0, 3)], "2024-09-03");
        const other = paper(
          "丙报",
          [
            `${said[0]}`,
            "另有九项工程将在年底以前分批交付使用。",
            "市民可以通过热线电话随时提出自己的建议。",
          ],
          "2024-09-03",
        );
        const later = paper("丁报", said, "2025-09-02");
        await store.write([first, second, other, later]);
        const expected = await ties();
        expect(expected).toHaveLength(1);
        expect(expected[0]).toContain(first.article.id);
        expect(expected[0]).toContain(second.article.id);
        await store.withdraw(first.article.id);
        expect(await ties()).toEqual([]);
        await store.write([first]);
        expect(await ties()).toEqual(expected);
      });

      it("counts the distinct stories that state an edge", async () => {
        const early = {
          ...reprint,
          article: { ...reprint.article, props: { ...reprint.article.props, date: "2024-08-10" } },
        };
        await store.write([...bundles, early]);
        const attended: EdgePlan = {
          edge: "ATTENDED",
          direction: "in",
          first: 5,
          stories: true,
          evidence: 9,
          node: {},
        };
        const { items } = await store.read({
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
        expect(await store.notes("a")).toEqual([]);
        await store.putNote("a", "2", "second");
        await store.putNote("a", "1", "first");
        await store.putNote("b", "1", "other");
        await store.putNote("a", "2", "changed");
        expect(await store.notes("a")).toEqual(["first", "changed"]);
      });

      it("remembers inputs that are loaded whole", async () => {
        expect(await store.isLoaded("key")).toBe(false);
        await store.markLoaded("key", "page.txt");
        expect(await store.isLoaded("key")).toBe(true);
      });
    });

    describe("copying", () => {
      it("gives back what articles brought, so that writing it again changes nothing", async () => {
        await store.write([...bundles, reprint]);
        const ids = [...bundles, reprint].map(({ article }) => article.id);
        const again = await store.bundles([...ids, "article-none"]);
        expect(again.map(({ article }) => article.id)).toEqual([...ids].sort());
        expect(await store.write(again)).toEqual({ added: 0, replaced: 0, unchanged: ids.length });
      });

      it("takes a copy of another store that exports the same, keeps its notes and marks, and copies on", async () => {
        const [source, back] = [await openStore("sqlite::memory:"), await openStore("sqlite::memory:")];
        await source.write([...bundles, reprint]);
        await source.keep({
          notes: [{ topic: "a", key: "1", value: "first" }],
          inputs: [{ key: "k", label: "page.txt" }],
        });
        await store.write(await source.bundles([reprint.article.id]));
        const told: number[] = [];
        expect(await copyGraph(source, store, { onArticles: (done) => told.push(done) })).toEqual({
          added: bundles.length,
          replaced: 0,
          unchanged: 1,
          notes: 1,
          inputs: 1,
          interrupted: false,
        });
        expect(told.at(-1)).toBe(bundles.length + 1);
        expect(await copyGraph(source, store)).toMatchObject({ added: 0, unchanged: bundles.length + 1 });
        await copyGraph(store, back);
        for (const copy of [store, back]) {
          expect(await exportOf(copy)).toBe(await exportOf(source));
          expect(await exportSame(source, copy)).toBe(true);
          expect(await copy.notes("a")).toEqual(["first"]);
          expect(await copy.isLoaded("k")).toBe(true);
        }
        await source.close();
        await back.close();
      });

      it("finds nothing wrong with what was written, replaced and withdrawn", async () => {
        await store.write([...bundles, reprint]);
        await store.withdraw(bundles[0]?.article.id ?? "");
        const flaws = [];
        for await (const flaw of store.check()) flaws.push(flaw);
        expect(flaws).toEqual([]);
      });

      it("refuses a copy onto another graph before it writes anything, unless it is to be merged", async () => {
        const source = await openStore("sqlite::memory:");
        await source.write(bundles);
        await store.write([newcomer("丁")]);
        const before = await exportOf(store);
        await expect(copyGraph(source, store)).rejects.toThrow(/holds another graph.*丁.*--merge/);
        expect(await exportOf(store)).toBe(before);
        expect(await copyGraph(source, store, { merge: true })).toMatchObject({ added: bundles.length });
        expect(await exportSame(source, store)).toBe(false);
        await source.write([newcomer("丁")]);
        expect(await exportOf(store)).toBe(await exportOf(source));
        await source.close();
      });
    });

    describe("reading", () => {
      beforeEach(async () => {
        await store.write(bundles);
      });

      it("passes nodes by every condition", async () => {
        const all = await names("Entity");
        expect(all.length).toBeGreaterThan(5);
        const [one = ""] = all;
        const people = await names("Person");
        const split = (condition: Condition) =>
          Promise.all([names("Entity", condition), names("Entity", { op: "not", condition })]);
        for (const condition of [
          { op: "eq", prop: "name", value: one },
          { op: "in", prop: "name", values: [one] },
          { op: "named", name: one },
          { op: "namedAmong", names: [one, "no such name"] },
          { op: "nameContains", text: one.slice(0, 2) },
          { op: "label", labels: ["Person"] },
          { op: "exists", prop: "kind", value: true },
          { op: "gt", prop: "name", value: one },
          { op: "related", edge: "MENTIONS", direction: "in" },
          {
            op: "related",
            edge: "ATTENDED",
            direction: "out",
            edgeWhere: { op: "exists", prop: "role", value: true },
          },
        ] as const satisfies readonly Condition[]) {
          const [inside, outside] = await split(condition);
          expect(inside.length + outside.length, condition.op).toBe(all.length);
          expect(inside.length, condition.op).toBeGreaterThan(0);
        }
        expect(await names("Entity", { op: "label", labels: ["Person"] })).toEqual(people);
        expect(await names("Entity", { op: "ne", prop: "name", value: one })).toHaveLength(all.length - 1);
        expect(await names("Entity", { op: "and", all: [] })).toEqual(all);
        expect(await names("Entity", { op: "or", all: [] })).toEqual([]);
        expect(await names("Entity", { op: "eq", prop: "name", value: "' OR 1=1 --" })).toEqual([]);
      });

      it("finds the same by what a condition names as by testing every node", async () => {
        const entities = await store.read({ label: "Entity", order: byName, first: 200, node: {} });
        const nodes = entities.items.map(({ node }) => node);
        const ids = nodes.map(({ id }) => id);
        const place: Condition = {
          op: "in",
          prop: "id",
          values: ids.filter((id) => id.startsWith("place-")),
        };
        const heldSomewhere: Condition = { op: "related", edge: "HELD_AT", direction: "out", node: place };
        const bodies: Condition = {
          op: "related",
          edge: "ORGANIZED",
          direction: "in",
          node: { op: "namedAmong", names: nodes.map(({ name }) => name) },
        };
        const told: readonly Condition[] = [
          { op: "in", prop: "id", values: ids.slice(1, 4) },
          { op: "eq", prop: "id", value: ids[0] ?? "" },
          ...nodes
            .flatMap(({ name, aliases }) => [name, ...aliases])
            .map((name) => ({ op: "named", name }) as const),
          { op: "named", name: "……" },
          heldSomewhere,
          { op: "related", edge: "ATTENDED", direction: "out", node: heldSomewhere },
          {
            op: "related",
            edge: "PARTNERED_WITH",
            direction: "both",
            node: { op: "in", prop: "id", values: ids },
          },
          { op: "or", all: [heldSomewhere, bodies, { op: "named", name: nodes[0]?.name ?? "" }] },
          { op: "and", all: [bodies, { op: "eq", prop: "kind", value: "MEETING" }, heldSomewhere] },
          ...ids.filter((id) => id.startsWith("place-")).map((id) => ({ op: "within", place: id }) as const),
        ];
        let found = 0;
        for (const condition of told) {
          // Twice denied it says the same, but names nothing to start from.
          const denied: Condition = { op: "not", condition: { op: "not", condition } };
          const passing = await names("Entity", condition);
          expect(passing, JSON.stringify(condition)).toEqual(await names("Entity", denied));
          found += passing.length;
        }
        expect(found).toBeGreaterThan(nodes.length);
      });

      it("finds what lies in a place, however deep", async () => {
        const places = await store.read({
          label: "Place",
          order: byName,
          first: 200,
          node: { expand: { within: edge("LOCATED_IN", "out") } },
        });
        for (const { node, expand } of places.items)
          for (const outer of expand.within?.items ?? []) {
            const inside = await names("Entity", { op: "within", place: outer.node.id });
            expect(inside).toContain(node.name);
            expect(inside).toContain(outer.node.name);
          }
      });

      it("pages in order, by cursors that bear additions", async () => {
        const all = await names("Entity");
        const seen: string[] = [];
        let after: string | undefined;
        for (;;) {
          const page = await store.read({
            label: "Entity",
            order: byName,
            first: 3,
            node: {},
            count: true,
            ...(after ? { after } : {}),
          });
          expect(page.total).toBe(all.length);
          seen.push(...page.items.map(({ node }) => node.name));
          after = page.items.at(-1)?.cursor;
          if (!page.hasNext) break;
        }
        expect(seen).toEqual(all);
      });

      it("puts what has no value last, in either direction", async () => {
        for (const descending of [false, true]) {
          const page = await store.read({
            label: "Entity",
            order: [{ by: "node", prop: "date", descending }],
            first: 200,
            node: {},
          });
          const dates = page.items.map(({ node }) => node.props.date);
          const known = dates.filter((date) => date !== undefined);
          expect(known.length).toBeGreaterThan(0);
          expect(dates.slice(0, known.length)).toEqual(
            [...known].sort((a, b) => (a === b ? 0 : a < b === descending ? 1 : -1)),
          );
        }
      });

      it("expands edges both ways, so many a parent, with their evidence", async () => {
        const people = await store.read({
          label: "Person",
          order: byName,
          first: 200,
          node: { expand: { posts: { ...edge("HOLDS", "out"), evidence: 1, count: true } } },
        });
        const posts = people.items.flatMap(({ expand }) => expand.posts?.items ?? []);
        expect(posts.length).toBeGreaterThan(0);
        for (const { edge: held, evidence } of posts) {
          expect(held.type).toBe("HOLDS");
          expect(evidence).toHaveLength(1);
          expect(evidence[0]?.text.length).toBeGreaterThan(0);
          expect(evidence[0]?.publication.length).toBeGreaterThan(0);
        }
        const back = await store.read({
          ids: posts.map(({ node }) => node.id),
          node: { expand: { officials: { ...edge("HOLDS", "in"), first: 1, count: true } } },
        });
        for (const { expand } of back.items) {
          expect(expand.officials?.items).toHaveLength(1);
          expect(expand.officials?.total).toBeGreaterThanOrEqual(1);
        }
      });

      it("gives the newest of a node's events first, page by page, also after a date has changed", async () => {
        const dated = (name: string, date?: string): ArticleBundle => {
          const one = newcomer(name);
          const event = { ...one.entities[0]!, id: nodeId("Event", name), name, props: date ? { date } : {} };
          const [fact] = one.facts;
          const from = nodeId("Person", "甲");
          const evidence = fact!.evidence;
          const person = { ...one.entities[1]!, id: from, name: "甲" };
          const attended = { ...fact!, id: edgeId("ATTENDED", from, event.id, evidence[0].props) };
          return { ...one, entities: [person, event], facts: [{ ...attended, from, to: event.id }] };
        };
        const days: Record<string, string | undefined> = {
          ...{ 一: "2024-09-02", 二: "2024-10", 三: undefined, 四: "2024-09-02", 五: "2023", 六: undefined },
        };
        for (const [name, date] of Object.entries(days)) await store.write([dated(name, date)]);
        days.三 = "2025-01-01";
        await store.write([dated("三", days.三)]);
        const seen: (string | undefined)[] = [];
        const where: Condition = { op: "ne", prop: "name", value: "五" };
        let after: string | undefined;
        do {
          const events: EdgePlan = {
            ...edge("ATTENDED", "out"),
            where,
            order: [{ by: "node", prop: "date", descending: true }],
            first: 2,
            count: true,
            ...(after && { after }),
          };
          const { items } = await store.read({ ids: [nodeId("Person", "甲")], node: { expand: { events } } });
          const page = items[0]?.expand.events;
          expect(page?.total).toBe(5);
          seen.push(...(page?.items ?? []).map(({ node }) => node.props.date as string | undefined));
          after = page?.hasNext ? page.items.at(-1)?.cursor : undefined;
        } while (after);
        expect(seen).toEqual(["2025-01-01", "2024-10", "2024-09-02", "2024-09-02", undefined]);
      });

      it("refuses a cursor that is none", async () => {
        await expect(
          store.read({ label: "Entity", first: 1, after: "nonsense", node: {} }),
        ).rejects.toMatchObject({ code: "BAD_INPUT" });
      });

      it("stops at the deadline", async () => {
        await expect(
          store.read({ label: "Entity", first: 1, node: {} }, { signal: AbortSignal.abort() }),
        ).rejects.toMatchObject({ code: "TIMEOUT" });
      });
    });

    it.each(Object.entries(WALKS))(
      "gives every page of a list while others load, nothing twice and nothing left out: %s",
      async (_list, walk) => {
        const { before, seen } = await walkWhileLoading(walk, store, store);
        expect(before.length).toBeGreaterThanOrEqual(7);
        expect(seen).toHaveLength(new Set(seen).size);
        expect(seen).toEqual(expect.arrayContaining([...before]));
      },
    );

    describe("questions of the whole graph", () => {
      beforeEach(async () => {
        await store.write(bundles);
      });

      it("finds entities by name and part of a name, the best first", async () => {
        for (const whole of await names("Organization")) {
          const hits = await store.search({ text: whole, limit: 5 });
          expect(hits[0]?.node.name).toBe(whole);
          expect(hits[0]?.score).toBe(1);
        }
        expect(await store.search({ text: '"*)(~', limit: 5 })).toEqual([]);
        expect(await store.search({ text: "", limit: 5 })).toEqual([]);
      });

      it.each([
        ["another character of the same sound", "柳忘书", "柳望舒"],
        ["another character in the middle", "柳大舒", "柳望舒"],
        ["another character at the end", "柳望大", "柳望舒"],
        ["a missing character", "柳舒", "柳望舒"],
        ["a character too many", "柳望大舒", "柳望舒"],
        ["another character in a long name", "青禾暖羊家政有限公司", "青禾暖阳家政有限公司"],
        ["a missing character in a part of a long name", "暖阳家有限公司", "青禾暖阳家政有限公司"],
        ["traditional script with a slip", "青禾暖陽家政有限公寺", "青禾暖阳家政有限公司"],
        ["an alias with a character too many", "青禾市妇女大联合会", "青禾市妇联"],
        ["a wrong letter at the end of pinyin", "liuwangsha", "柳望舒"],
        ["a wrong letter at the beginning of pinyin", "louwangshu", "柳望舒"],
        ["a missing letter", "liuwngshu", "柳望舒"],
      ])("finds names that are one slip away: %s", async (_slip, text, name) => {
        expect(await store.search({ text, limit: 5 })).toEqual([]);
        const [hit] = await store.search({ text, limit: 5, slips: true });
        expect(hit).toMatchObject({ node: { name }, slip: true });
        expect(hit?.score).toBeLessThanOrEqual(0.7);
      });

      it("finds nothing near a text that is near nothing, and no slips where the text itself is found", async () => {
        for (const text of ["不存在的单位", "甲乙", "寻", "柳大", "zzzzzzzz", "v", '"*)(~'])
          expect(await store.search({ text, limit: 5, slips: true }), text).toEqual([]);
        const hits = await store.search({ text: "柳望舒", limit: 5, slips: true });
        expect(hits.map((hit) => [hit.node.name, hit.score, hit.slip])).toEqual([["柳望舒", 1, undefined]]);
      });

      it("counts what a search finds by label", async () => {
        const facets = await store.searchFacets({ text: "青禾" });
        const hits = await store.search({ text: "青禾", limit: 100 });
        expect(facets.get("Place")).toBe(2);
        expect(facets.get("Organization")).toBe(5);
        expect([...facets.values()].reduce((sum, count) => sum + count, 0)).toBe(hits.length);
        expect(await store.searchFacets({ text: "柳忘书", slips: true })).toEqual(new Map([["Person", 1]]));
      });

      const tied = (
        type: EdgePlan["edge"],
        direction: "out" | "in",
        ...all: readonly Condition[]
      ): Condition => ({ op: "related", edge: type, direction, node: { op: "and", all } });
      const ofKind = (...values: readonly string[]): Condition => ({ op: "in", prop: "kind", values });
      const square = tied("HELD_AT", "out", { op: "named", name: "青禾市民广场" });
      const organizedBy = (kind: string) => tied("ORGANIZED", "in", ofKind(kind));

      it.each<[string, Condition, readonly string[]]>([
        ["of which one is", tied("ATTENDED", "out", square, organizedBy("MASS_ORG")), ["柳望舒", "顾采薇"]],
        ["of which the other isn't", tied("ATTENDED", "out", organizedBy("COMPANY"), square), []],
        [
          "of which one must not be",
          tied("ATTENDED", "out", square, { op: "not", condition: organizedBy("COMPANY") }),
          ["柳望舒", "顾采薇"],
        ],
        [
          "of which one of several is",
          tied("ATTENDED", "out", square, {
            op: "or",
            all: [organizedBy("COMPANY"), organizedBy("MASS_ORG")],
          }),
          ["柳望舒", "顾采薇"],
        ],
        [
          "on either side of it",
          {
            op: "and",
            all: [
              tied("HOLDS", "out", ofKind("GOVERNMENT")),
              tied("ATTENDED", "out", square, organizedBy("MASS_ORG")),
              { op: "not", condition: tied("WROTE", "out") },
            ],
          },
          ["柳望舒"],
        ],
      ])("finds people by a tie to few nodes beside ties to many: %s", async (_, where, people) => {
        expect(await names("Person", where)).toEqual(people);
        const { total } = await store.read({ label: "Person", where, first: 1, count: true, node: {} });
        expect(total).toBe(people.length);
      });

      it("tests the other ends of edges by their ties", async () => {
        const attendees = (where: Condition): EdgePlan => ({ ...edge("ATTENDED", "in"), where });
        const { items } = await store.read({
          label: "Event",
          where: { op: "named", name: "全市家庭工作会议" },
          first: 1,
          node: {
            expand: {
              many: attendees(tied("HOLDS", "out", ofKind("GOVERNMENT"))),
              few: attendees(tied("HOLDS", "out", { op: "named", name: "市妇联" }, ofKind("MASS_ORG"))),
              none: attendees(tied("HOLDS", "out", ofKind("COMPANY"))),
            },
          },
        });
        const named = (alias: string) => items[0]?.expand[alias]?.items.map(({ node }) => node.name);
        expect([named("many"), named("few"), named("none")]).toEqual([["柳望舒"], ["顾采薇"], []]);
      });

      it("gives the properties that are wanted, whatever else is there", async () => {
        const where: Condition = { op: "named", name: "全市家庭工作会议" };
        const attendees = { ...edge("ATTENDED", "in"), edgeProps: ["role"], node: { props: ["aliases"] } };
        const organizers = { ...edge("ORGANIZED", "in"), edgeProps: [], node: { props: ["name", "kind"] } };
        const none = { ...edge("HELD_AT", "out"), edgeProps: ["citation"], node: { props: [] } };
        const { items } = await store.read({
          label: "Event",
          where,
          order: byName,
          first: 5,
          node: { props: ["name", "date"], expand: { attendees, organizers, none } },
        });
        expect(items[0]).toMatchObject({
          node: { label: "Event", name: "全市家庭工作会议", props: { date: "2024-09-02" } },
        });
        const { expand } = items[0] ?? {};
        expect(expand?.attendees?.items.map((item) => item.edge.props.role).sort()).toEqual([
          "CHAIR",
          "SPEAKER",
        ]);
        const kinds = expand?.organizers?.items.map(({ node }) => [node.label, node.name, node.props.kind]);
        expect(kinds?.sort()).toEqual([
          ["Organization", "青禾市妇联", "MASS_ORG"],
          ["Place", "青禾市", undefined],
        ]);
        const [held] = expand?.none?.items ?? [];
        expect(held?.edge).toMatchObject({ type: "HELD_AT", from: items[0]?.node.id, to: held?.node.id });
      });

      it("gives the same rows where they alone are wanted", async () => {
        const rows = async (rowsOnly: boolean): Promise<unknown> => {
          const organizers: EdgePlan = { ...edge("ORGANIZED", "in"), edgeProps: ["id"], rowsOnly };
          const attendees: EdgePlan = {
            ...edge("ATTENDED", "in"),
            order: [{ by: "node", prop: "name", descending: true }],
            first: 2,
            edgeProps: ["role"],
            rowsOnly,
          };
          const node: NodePlan = { props: ["name"], expand: { organizers, attendees } };
          const { items } = await store.read({ label: "Event", order: byName, first: 3, node, rowsOnly });
          return items.map(({ node, expand }) => [
            node.name,
            expand.organizers?.items.map(({ edge, node }) => [edge.id, node.id]).sort(),
            expand.attendees?.items.map(({ edge, node }) => [edge.props.role, edge.from, node.name]),
          ]);
        };
        expect(await rows(true)).toEqual(await rows(false));
      });

      it("finds sentences by their words", async () => {
        const [first] = bundles as [ArticleBundle];
        const text = first.sentences[0]?.text.slice(0, 6) ?? "";
        const hits = await store.searchSentences({ text, limit: 5 });
        expect(hits.map((hit) => hit.sentence)).toContain(first.sentences[0]?.id);
      });

      it("finds shortest paths and neighbourhoods", async () => {
        const fact = bundles.flatMap((bundle) => bundle.facts).find((one) => one.type === "HOLDS");
        if (!fact) throw new Error("the sample graph holds no post");
        const [path] = await store.paths({ from: fact.from, to: fact.to, maxHops: 3, limit: 5 });
        expect(path?.edges).toHaveLength(1);
        expect(path?.nodes.map((node) => node.id)).toEqual([fact.from, fact.to]);
        const around = await store.neighbourhood({ id: fact.from, depth: 1, limit: 50 });
        expect(around.nodes[0]?.id).toBe(fact.from);
        expect(around.nodes.map((node) => node.id)).toContain(fact.to);
        expect(around.edges.map((one) => one.id)).toContain(fact.id);
      });

      it("counts", async () => {
        const stats = await store.stats();
        expect(stats.nodes.Article).toBe(bundles.length);
        expect(stats.nodes.Entity).toBe((await names("Entity")).length);
        const statements = bundles
          .flatMap((bundle) => bundle.facts)
          .reduce((sum, fact) => sum + fact.evidence.length, 0);
        expect(stats.evidence).toBe(statements);
        const kinds = await store.tally({
          label: "Organization",
          by: { kind: "value", prop: "kind" },
          limit: 100,
        });
        expect(kinds.reduce((sum, row) => sum + row.count, 0)).toBe(stats.nodes.Organization);
      });

      const tallied = async (args: TallyArgs): Promise<readonly (readonly [string | null, number])[]> =>
        (await store.tally(args)).map(({ value, node, count }) => [node?.name ?? value, count]);

      it("counts by month", async () => {
        const by = { kind: "value", prop: "date", length: 7 } as const;
        expect(await tallied({ label: "Event", by, limit: 9 })).toEqual([
          ["2024-09", 2],
          ["2024-10", 1],
        ]);
        expect(await tallied({ label: "Event", by, limit: 1 })).toHaveLength(1);
      });

      it("counts by the node at the other end, each once, whatever the direction", async () => {
        const agency: Condition = { op: "named", name: "青禾市妇联" };
        const by = (edge: EdgePlan["edge"], direction: EdgePlan["direction"], node: Condition = agency) =>
          ({ kind: "end", edge, direction, node }) as const;
        expect(await tallied({ label: "Initiative", by: by("LAUNCHED", "in"), limit: 9 })).toEqual([
          ["青禾市妇联", 1],
        ]);
        expect(await tallied({ label: "Organization", by: by("PARTNERED_WITH", "both"), limit: 9 })).toEqual([
          ["青禾市妇联", 1],
        ]);
        const where: Condition = { op: "eq", prop: "kind", value: "POLICY" };
        expect(await tallied({ label: "Initiative", where, by: by("LAUNCHED", "in"), limit: 9 })).toEqual([]);
        const everybody: Condition = { op: "label", labels: ["Person"] };
        const chairs: TallyArgs = {
          label: "Event",
          by: {
            ...by("ATTENDED", "in", everybody),
            edgeWhere: { op: "eq", prop: "role", value: "CHAIR" },
          },
          limit: 9,
        };
        expect(await tallied(chairs)).toEqual([["顾采薇", 1]]);
      });

      it("counts by place, with all that lies in it", async () => {
        const places: Condition = { op: "in", prop: "level", values: ["PROVINCE", "CITY", "COUNTY"] };
        const by = (edge: EdgePlan["edge"]) => ({ kind: "place", edge, places }) as const;
        const held = await tallied({ label: "Event", by: by("HELD_AT"), limit: 9 });
        expect(Object.fromEntries(held)).toEqual({ 云岭省: 2, 青禾市: 2 });
        const carried = await tallied({ label: "Initiative", by: by("IMPLEMENTED_IN"), limit: 9 });
        expect(Object.fromEntries(carried)).toEqual({ 云岭省: 1, 青禾市: 1, 白杨县: 1 });
      });
    });
  });

const edge = (type: EdgePlan["edge"], direction: EdgePlan["direction"]): EdgePlan => ({
  edge: type,
  direction,
  first: 50,
  node: {},
});
