import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ArticleBundle, EntityClaim, Fact } from "../../../src/domain/fact.ts";
import { edgeId, nodeId } from "../../../src/domain/ids.ts";
import { openStore } from "../../../src/graph/open.ts";
import type { Condition, GraphStore, Order, Plan } from "../../../src/graph/port.ts";

/** Pages of what thousands of ties tell, more than are listed before the order of a page is gone through. */

const EVENTS = 4_500;
const article = nodeId("Article", "ties");
const sentence = nodeId("Sentence", article, "0");
const claim = (label: "Organization" | "Place", name: string): EntityClaim => ({
  id: nodeId(label, name),
  label,
  name,
  aliases: [],
  props: {},
});
const bodies = ["青禾局", "松岚局"].map((name) => claim("Organization", name));
const [town, county] = [claim("Place", "青禾镇"), claim("Place", "青禾县")];
const bodyOf = (n: number): EntityClaim => bodies[n % 2]!;

/** Many bear one name, many are of one day, some have no date, and few are meetings. */
const eventsOf = (isDated: (n: number) => boolean): readonly EntityClaim[] =>
  Array.from({ length: EVENTS }, (_, n) => ({
    id: nodeId("Event", String(n)),
    label: "Event",
    name: `第${n % 700}场活动`,
    aliases: [],
    props: {
      kind: n % 600 === 0 ? "MEETING" : n % 3 === 0 ? "VISIT" : "ACTIVITY",
      ...(isDated(n) && { date: `20${10 + (n % 13)}-05-06` }),
    },
  }));

const fact = (type: "ORGANIZED" | "LOCATED_IN", from: EntityClaim, to: EntityClaim): Fact => ({
  id: edgeId(type, from.id, to.id),
  type,
  from: from.id,
  to: to.id,
  evidence: [{ sentence, start: 0, end: 8, rule: "test/rule", confidence: 1, props: {} }],
});

const bundleOf = (events: readonly EntityClaim[]): ArticleBundle => ({
  publication: {
    id: nodeId("Publication", "t"),
    label: "Publication",
    name: "青禾报",
    aliases: [],
    props: {},
  },
  article: { id: article, label: "Article", name: "两局的活动", aliases: [], props: { date: "2025-05-07" } },
  sentences: [{ id: sentence, ordinal: 0, start: 0, end: 8, text: "两局办了很多活动。" }],
  entities: [...bodies, town, county, ...events],
  mentions: [],
  facts: [
    ...events.map((event, n) => fact("ORGANIZED", bodyOf(n), event)),
    fact("LOCATED_IN", bodyOf(0), town),
    fact("LOCATED_IN", town, county),
  ],
  gazetteer: [],
});

const by = (prop: string, descending = false): Order => ({ by: "node", prop, descending });
const ORDERS: readonly (readonly Order[])[] = [
  [],
  [by("name")],
  [by("name", true)],
  [by("date")],
  [by("date", true)],
  [by("kind"), by("name", true)],
];

const told = ({ name, props }: EntityClaim, prop: string): string | undefined =>
  prop === "name" ? name : (props[prop] as string | undefined);

/** What has no value comes last; the id decides between equals. */
const compare = (a: EntityClaim, b: EntityClaim, [first, ...rest]: readonly Order[]): number => {
  if (!first) return a.id < b.id ? -1 : 1;
  const [x, y] = [told(a, first.prop), told(b, first.prop)];
  if (x === y) return compare(a, b, rest);
  if (x === undefined || y === undefined) return x === undefined ? 1 : -1;
  return x < y === first.descending ? 1 : -1;
};

/** What the organizer of an event may be told by. */
const ORGANIZERS: Readonly<Record<string, Condition>> = {
  itself: { op: "in", prop: "id", values: [bodyOf(0).id] },
  "where it lies": {
    op: "related",
    edge: "LOCATED_IN",
    direction: "out",
    node: { op: "within", place: county.id },
  },
};

describe.each([
  ["most", (n: number) => n % 11 > 0],
  ["few", (n: number) => n % 11 === 0],
])("of events of which %s have a date", (_many, isDated) => {
  const events = eventsOf(isDated);
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore("sqlite::memory:");
    await store.write([bundleOf(events)]);
  });
  afterAll(() => store.close());

  const cases = ORDERS.flatMap((order) =>
    ["VISIT", "MEETING"].flatMap((kind) =>
      Object.keys(ORGANIZERS).map((organizer) => ({ order, kind, organizer })),
    ),
  );
  it.each(cases)(
    "pages through what thousands of ties tell, however few pass: $kind of $organizer by $order",
    async ({ order, kind, organizer }) => {
      const expected = events
        .filter((event, n) => n % 2 === 0 && event.props.kind === kind)
        .sort((a, b) => compare(a, b, order))
        .map(({ id }) => id);
      const node = ORGANIZERS[organizer]!;
      const plan: Plan = {
        label: "Event",
        where: {
          op: "and",
          all: [
            { op: "eq", prop: "kind", value: kind },
            { op: "related", edge: "ORGANIZED", direction: "in", node },
          ],
        },
        order,
        first: 150,
        count: true,
        node: {},
      };
      const found: string[] = [];
      for (let after: string | undefined; ; ) {
        const page = await store.read(after === undefined ? plan : { ...plan, after });
        expect(page.total).toBe(expected.length);
        found.push(...page.items.map((item) => item.node.id));
        after = page.items.at(-1)?.cursor;
        if (!page.hasNext || found.length > expected.length) break;
      }
      expect(found).toEqual(expected);
    },
  );
});
