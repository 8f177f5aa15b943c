import { afterAll, beforeAll, expect, it } from "vitest";
import type { ArticleBundle, EntityClaim } from "../../../src/domain/fact.ts";
import { edgeId, nodeId } from "../../../src/domain/ids.ts";
import { openStore } from "../../../src/graph/open.ts";
import type { GraphStore, Order, Plan } from "../../../src/graph/port.ts";

/** Pages of what thousands of ties tell, more than are listed before the order of a page is gone through. */

const EVENTS = 4_500;
const article = nodeId("Article", "ties");
const sentence = nodeId("Sentence", article, "0");
const bodies: readonly EntityClaim[] = ["青禾局", "松岚局"].map((name) => ({
  id: nodeId("Organization", name),
  label: "Organization",
  name,
  aliases: [],
  props: {},
}));
/** Many bear one name, many are of one day, some have no date, and few are meetings. */
const events: readonly EntityClaim[] = Array.from({ length: EVENTS }, (_, n) => ({
  id: nodeId("Event", String(n)),
  label: "Event",
  name: `第${n % 700}场活动`,
  aliases: [],
  props: {
    kind: n % 600 === 0 ? "MEETING" : n % 3 === 0 ? "VISIT" : "ACTIVITY",
    ...(n % 11 > 0 && { date: `20${10 + (n % 13)}-05-06` }),
  },
}));
const bodyOf = (n: number): EntityClaim => bodies[n % 2]!;
const bundle: ArticleBundle = {
  publication: {
    id: nodeId("Publication", "t"),
    label: "Publication",
    name: "青禾报",
    aliases: [],
    props: {},
  },
  article: { id: article, label: "Article", name: "两局的活动", aliases: [], props: { date: "2025-05-07" } },
  sentences: [{ id: sentence, ordinal: 0, start: 0, end: 8, text: "两局办了很多活动。" }],
  entities: [...bodies, ...events],
  mentions: [],
  facts: events.map(({ id }, n) => ({
    id: edgeId("ORGANIZED", bodyOf(n).id, id),
    type: "ORGANIZED",
    from: bodyOf(n).id,
    to: id,
    evidence: [{ sentence, start: 0, end: 8, rule: "test/rule", confidence: 1, props: {} }],
  })),
  gazetteer: [],
};

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

let store: GraphStore;
beforeAll(async () => {
  store = await openStore("sqlite::memory:");
  await store.write([bundle]);
});
afterAll(() => store.close());

it.each(ORDERS.flatMap((order) => ["VISIT", "MEETING"].map((kind) => ({ order, kind }))))(
  "pages through what thousands of ties tell, however few pass: $kind by $order",
  async ({ order, kind }) => {
    const expected = events
      .filter((event, n) => n % 2 === 0 && event.props.kind === kind)
      .sort((a, b) => compare(a, b, order))
      .map(({ id }) => id);
    const node = { op: "in", prop: "id", values: [bodyOf(0).id] } as const;
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
      if (!page.hasNext) break;
    }
    expect(found).toEqual(expected);
  },
);
