import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EntityClaim } from "../../src/domain/fact.ts";
import { nodeId } from "../../src/domain/ids.ts";
import { ENTITY_LABELS, type EntityLabel } from "../../src/domain/ontology.ts";
import type { GraphStore, SearchHit } from "../../src/graph/port.ts";
import { queryKeys, searchKeys } from "../../src/graph/text.ts";
import { naming } from "./saying.ts";

/** Names of which each has several bearers: some are the same once spelled the same, some are part of others. */
const NAMES = [
  "柳泉村",
  "柳泉村",
  "柳泉村",
  "柳泉村",
  "柳泉村委会",
  "石柳泉村",
  "“柳泉村”",
  "柳 泉 村",
  "TOP大赛",
  "ＴＯＰ大赛",
  "top大賽",
  "臺灣館",
  "台湾馆",
];
const LABELS: readonly EntityLabel[] = ["Place", "Organization", "Initiative"];

const entities: readonly EntityClaim[] = NAMES.flatMap((name, i) =>
  LABELS.flatMap((label) =>
    Array.from({ length: 3 }, (_, n) => ({
      id: nodeId(label, name, String(i), String(n)),
      label,
      name,
      aliases: (i + n) % 4 === 0 ? ["柳泉村", "老柳泉村"] : [],
      props: {},
    })),
  ),
);
const articles = Array.from({ length: 12 }, (_, n) =>
  naming(
    `第${n}篇`,
    entities.filter((_, i) => (i * 7 + n * 5) % 12 <= (i * 5) % 7 || n === 0),
  ),
);

/** What a search must give, by going through everything. */
const through = (text: string, labels: readonly EntityLabel[], scoreOf: (node: EntityClaim) => number) => {
  const { whole, prefixes } = queryKeys(text);
  return entities
    .filter(({ label, name, aliases }) => {
      const keys = searchKeys(name, aliases);
      return (
        (labels as readonly string[]).includes(label) &&
        whole.every((one) => keys.includes(one)) &&
        prefixes.every((one) => keys.some((key) => key.startsWith(one)))
      );
    })
    .map((node) => ({
      id: node.id,
      score: scoreOf(node),
      articles: articles.filter((one) => one.entities.includes(node)).length,
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.articles - a.articles || (a.id < b.id ? -1 : 1));
};
const told = ({ node, score, articles }: SearchHit) => ({ id: node.id, score, articles });

/** What every store must find of names that many bear: the best, of equals those that more articles name, then by id. */
export const namesakeContract = (name: string, open: () => Promise<GraphStore>) =>
  describe(`namesakes in ${name}`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await store.write(articles);
    });
    afterAll(() => store.close());

    it.each(["柳泉村", "柳泉", "村", "TOP大赛", "top", "台湾馆", "臺灣館", "老柳泉村", "liuquancun"])(
      "finds the first of all that bear %s",
      async (text) => {
        const all = await store.search({ text, limit: 1000 });
        const scores = new Map(all.map(({ node, score }) => [node.id, score]));
        const expected = through(text, ENTITY_LABELS, ({ id }) => scores.get(id) ?? 0);
        expect(all.map(told)).toEqual(expected);
        for (const limit of [1, 2, 5, 9, 10, 40])
          expect((await store.search({ text, limit })).map(told), `${limit}`).toEqual(
            expected.slice(0, limit),
          );
        for (const label of LABELS) {
          const some = expected.filter(({ id }) => id.startsWith(label.toLowerCase()));
          const hits = await store.search({ text, limit: 4, labels: [label] });
          expect(hits.map(told), label).toEqual(some.slice(0, 4));
          expect((await store.searchFacets({ text })).get(label)).toBe(some.length);
        }
      },
    );

    it("takes a name for itself however it is spelled", async () => {
      const ids = new Set((await store.search({ text: "柳泉村", limit: 54 })).map(({ node }) => node.id));
      const bearers = entities.filter(({ name }) => name.replace(/[ “”]/g, "") === "柳泉村");
      expect(ids).toEqual(new Set(bearers.map(({ id }) => id)));
    });
  });
