import { expect, it } from "vitest";
import type { ArticleBundle, EntityClaim } from "../../../src/domain/fact.ts";
import { edgeId, nodeId } from "../../../src/domain/ids.ts";
import { openStore } from "../../../src/graph/open.ts";
import type { Plan } from "../../../src/graph/port.ts";

/** More than are listed before they are ordered. */
const EVENTS = 2_100;
const article = nodeId("Article", "hub");
const sentence = nodeId("Sentence", article, "0");
const place: EntityClaim = {
  id: nodeId("Place", "hub"),
  label: "Place",
  name: "青禾镇",
  aliases: [],
  props: {},
};
const events: readonly EntityClaim[] = Array.from({ length: EVENTS }, (_, n) => ({
  id: nodeId("Event", String(n)),
  label: "Event",
  name: `第${n}场活动`,
  aliases: [],
  props: { kind: n % 3 === 0 ? "MEETING" : "ACTIVITY", date: `20${String(n % 25).padStart(2, "0")}-05-06` },
}));
const bundle: ArticleBundle = {
  publication: {
    id: nodeId("Publication", "hub"),
    label: "Publication",
    name: "青禾报",
    aliases: [],
    props: {},
  },
  article: {
    id: article,
    label: "Article",
    name: "青禾镇的活动",
    aliases: [],
    props: { date: "2025-05-07" },
  },
  sentences: [{ id: sentence, ordinal: 0, start: 0, end: 8, text: "青禾镇活动很多。" }],
  entities: [place, ...events],
  mentions: [],
  facts: events.map(({ id }) => ({
    id: edgeId("HELD_AT", id, place.id),
    type: "HELD_AT",
    from: id,
    to: place.id,
    evidence: [{ sentence, start: 0, end: 8, rule: "held-at/in", confidence: 1, props: {} }],
  })),
  gazetteer: [],
};
const page: Extract<Plan, { label: string }> = {
  label: "Event",
  where: {
    op: "and",
    all: [
      { op: "eq", prop: "kind", value: "MEETING" },
      { op: "related", edge: "HELD_AT", direction: "out", node: { op: "within", place: place.id } },
    ],
  },
  order: [{ by: "node", prop: "date", descending: true }],
  first: 7,
  count: true,
  node: {},
};

it("pages through a hub's thousands of events as through few", async () => {
  const store = await openStore("sqlite::memory:");
  await store.write([bundle]);
  const expected = events
    .filter(({ props }) => props.kind === "MEETING")
    .sort((a, b) =>
      a.props.date === b.props.date ? (a.id < b.id ? -1 : 1) : a.props.date! > b.props.date! ? -1 : 1,
    )
    .map(({ id }) => id);
  const first = await store.read(page);
  expect(first.items.map(({ node }) => node.id)).toEqual(expected.slice(0, 7));
  expect([first.hasNext, first.total]).toEqual([true, expected.length]);
  const second = await store.read({ ...page, after: first.items.at(-1)?.cursor ?? "" });
  expect(second.items.map(({ node }) => node.id)).toEqual(expected.slice(7, 14));
  await store.close();
});
