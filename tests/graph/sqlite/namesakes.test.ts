import { expect, it } from "vitest";
import type { EntityClaim } from "../../../src/domain/fact.ts";
import { nodeId } from "../../../src/domain/ids.ts";
import { openStore } from "../../../src/graph/open.ts";
import { MOST_CANDIDATES } from "../../../src/graph/search.ts";
import { naming } from "../saying.ts";

const events = (name: string, count: number): readonly EntityClaim[] =>
  Array.from({ length: count }, (_, n) => ({
    id: nodeId("Event", name, String(n)),
    label: "Event",
    name,
    aliases: [],
    props: {},
  }));

/** Of more names than are scored, the shortest are; of equally long ones the first by their ids. */
it.each([
  ["itself", "全市春耕会", MOST_CANDIDATES + 50],
  ["as a part of others", "春耕会", MOST_CANDIDATES + 50],
  ["and with others of its name", "全市春耕会", MOST_CANDIDATES - 20],
])("scores so many of a name that is asked for %s", async (_how, text, count) => {
  const store = await openStore("sqlite::memory:");
  const all = [
    ...events("全市春耕会", count),
    ...events("全市春耕会预备会", 30),
    ...events("全市 春耕会", 20),
  ];
  await store.write([naming("甲", all), naming("乙", all.slice(40, 90))]);
  const scored = [...all]
    .sort((a, b) => a.name.length - b.name.length || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_CANDIDATES);
  const facets = await store.searchFacets({ text });
  expect(facets.get("Event")).toBe(MOST_CANDIDATES);
  const hits = await store.search({ text, limit: MOST_CANDIDATES });
  expect(new Set(hits.map(({ node }) => node.id))).toEqual(new Set(scored.map(({ id }) => id)));
  await store.close();
});
