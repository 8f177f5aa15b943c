import fc from "fast-check";
import { expect, it } from "vitest";
import { nodeId } from "../../../src/domain/ids.ts";
import { openStore } from "../../../src/graph/open.ts";
import type { Condition, ExportRecord, GraphStore, Order, Plan } from "../../../src/graph/port.ts";
import { bundleOf, entity, recordsOf, SIZE, type Told, told } from "./told.ts";

/** What is kept beside the graph so that hubs are read off indexes, against what the graph itself says. */

/** What the API asks for the events of places. */
const inPlaces = (places: readonly string[]): Condition => {
  const lies: Condition = { op: "or", all: places.map((place) => ({ op: "within", place })) };
  return {
    op: "or",
    all: [
      { op: "related", edge: "HELD_AT", direction: "out", node: lies },
      { op: "related", edge: "ORGANIZED", direction: "in", node: lies },
    ],
  };
};

/** The events of places by what the export says, newest first. */
const eventsIn = (
  records: readonly ExportRecord[],
  places: readonly string[],
  passes: (props: Readonly<Record<string, unknown>>) => boolean,
): readonly string[] => {
  const nodes = records.filter((record) => record.kind === "node");
  const edges = records.filter((record) => record.kind === "edge");
  const inside = new Set(places);
  for (let before = -1; before < inside.size; ) {
    before = inside.size;
    for (const { type, from, to } of edges) if (type === "LOCATED_IN" && inside.has(to)) inside.add(from);
  }
  const found = new Set(
    edges.flatMap(({ type, from, to }) => {
      if (type === "HELD_AT" && inside.has(to)) return [from];
      return type === "ORGANIZED" && inside.has(from) ? [to] : [];
    }),
  );
  return nodes
    .filter(({ id, props }) => found.has(id) && passes(props))
    .map(({ id, props }) => ({ id, date: String(props.date ?? "") }))
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1))
    .map(({ id }) => id);
};

const NEWEST: readonly Order[] = [{ by: "node", prop: "date", descending: true }];

/** All ids of a list, page by page, and its total. */
const walked = async (store: GraphStore, where: Condition) => {
  const plan: Plan = { label: "Event", where, order: NEWEST, first: 2, count: true, node: {} };
  const ids: string[] = [];
  for (let after: string | undefined; ; ) {
    const page = await store.read(after === undefined ? plan : { ...plan, after });
    ids.push(...page.items.map(({ node }) => node.id));
    after = page.items.at(-1)?.cursor;
    if (!page.hasNext) return { ids, total: page.total };
  }
};

const FILTERS: readonly {
  readonly tests: readonly Condition[];
  readonly passes: (props: Readonly<Record<string, unknown>>) => boolean;
}[] = [
  { tests: [], passes: () => true },
  {
    tests: [
      { op: "eq", prop: "kind", value: "MEETING" },
      { op: "gte", prop: "date", value: "2024-05" },
    ],
    passes: ({ kind, date }) => kind === "MEETING" && String(date ?? "") >= "2024-05",
  },
  {
    tests: [{ op: "not", condition: { op: "nameContains", text: "1" } }],
    passes: ({ name }) => !String(name).includes("1"),
  },
  {
    tests: [{ op: "in", prop: "id", values: [entity("Event", 1), entity("Event", 2)] }],
    passes: ({ id }) => id === entity("Event", 1) || id === entity("Event", 2),
  },
];

const expectSame = async (store: GraphStore): Promise<void> => {
  const records = (await recordsOf(store)).map((record) =>
    record.kind === "node"
      ? { ...record, props: { ...record.props, id: record.id, name: record.name } }
      : record,
  );
  const one = Array.from({ length: SIZE }, (_, n) => [entity("Place", n)]);
  for (const places of [...one, [entity("Place", 0), entity("Place", 1)]])
    for (const { tests, passes } of FILTERS) {
      const expected = eventsIn(records, places, passes);
      const where: Condition = { op: "and", all: [...tests, { op: "and", all: [inPlaces(places)] }] };
      expect(await walked(store, where)).toEqual({ ids: expected, total: expected.length });
    }
  const [first, second] = [[entity("Place", 0)], [entity("Place", 1)]];
  const also = eventsIn(records, second, () => true);
  const both = eventsIn(records, first, ({ id }) => also.includes(String(id)));
  const where: Condition = { op: "and", all: [inPlaces(first), inPlaces(second)] };
  expect(await walked(store, where)).toEqual({ ids: both, total: both.length });
};

it("lists and counts the events of places as the edges say, whatever is written, replaced and withdrawn", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(told, fc.boolean()), { minLength: 1, maxLength: 6 }),
      async (steps) => {
        const store = await openStore("sqlite::memory:");
        for (const [one, withdrawn] of steps) {
          if (withdrawn) await store.withdraw(nodeId("Article", String(one.article)));
          else await store.write([bundleOf(one)]);
          await expectSame(store);
        }
        await store.close();
      },
    ),
    { numRuns: 30 },
  );
});

it.each([[[0, 1, 2]], [[2, 1, 0]]])(
  "knows the kind and date of events by what is left: %j",
  async (order) => {
    const store = await openStore("sqlite::memory:");
    const said = [
      { kinds: Array(SIZE).fill("MEETING"), date: 5 },
      { kinds: Array(SIZE).fill("COMPETITION"), date: 5 },
      { kinds: Array(SIZE).fill("COMPETITION"), date: 7 },
    ];
    for (const [article, one] of said.entries()) {
      await store.write([bundleOf({ article, ...one, ties: [[0, 1, 1]] })]);
      await expectSame(store);
    }
    for (const article of order) {
      await store.withdraw(nodeId("Article", String(article)));
      await expectSame(store);
    }
    await store.close();
  },
);

it("tells how many articles name what a search finds", async () => {
  const store = await openStore("sqlite::memory:");
  const tie: Told["ties"] = [[0, 1, 1]];
  const articles = async () => (await store.search({ text: "第1镇", limit: 1 })).map((hit) => hit.articles);
  for (const article of [0, 1, 2]) await store.write([bundleOf({ article, date: 1, kinds: [], ties: tie })]);
  expect(await articles()).toEqual([3]);
  await store.write([bundleOf({ article: 1, date: 2, kinds: [], ties: [[0, 2, 2]] })]);
  expect(await articles()).toEqual([2]);
  for (const article of [0, 2]) await store.withdraw(nodeId("Article", String(article)));
  expect(await articles()).toEqual([]);
  await store.close();
});
