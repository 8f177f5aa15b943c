import fc from "fast-check";
import { expect, it } from "vitest";
import type { ArticleBundle, EntityClaim } from "../../../src/domain/fact.ts";
import { edgeId, nodeId } from "../../../src/domain/ids.ts";
import type { FactType } from "../../../src/domain/ontology.ts";
import { openStore } from "../../../src/graph/open.ts";
import type { Condition, ExportRecord, GraphStore, Order, Plan } from "../../../src/graph/port.ts";

/** What is kept beside the graph so that hubs are read off indexes, against what the graph itself says. */

type Ends = readonly [type: FactType, from: string, to: string];
interface Told {
  readonly article: number;
  readonly date: number;
  readonly kinds: readonly string[];
  readonly ties: readonly (readonly [sort: number, one: number, other: number])[];
}

const SIZE = 4;
const entity = (label: "Event" | "Place" | "Organization", n: number): string => nodeId(label, String(n));
const publication = {
  id: nodeId("Publication", "p"),
  label: "Publication",
  name: "青禾报",
  aliases: [],
  props: {},
} as const;

/** Events of places and bodies, these in places, places in each other: round in a circle too. */
const endsOf = ([sort, one, other]: Told["ties"][number]): Ends => {
  if (sort === 0) return ["HELD_AT", entity("Event", one), entity("Place", other)];
  if (sort === 1) return ["ORGANIZED", entity("Organization", one), entity("Event", other)];
  if (sort === 2) return ["LOCATED_IN", entity("Organization", one), entity("Place", other)];
  return ["LOCATED_IN", entity("Place", one), entity("Place", other)];
};

const bundleOf = ({ article, date, kinds, ties }: Told): ArticleBundle => {
  const id = nodeId("Article", String(article));
  const sentence = nodeId("Sentence", id, "0");
  const claims = Array.from({ length: SIZE }, (_, n): readonly EntityClaim[] => [
    { id: entity("Place", n), label: "Place", name: `第${n}镇`, aliases: [], props: {} },
    { id: entity("Organization", n), label: "Organization", name: `第${n}局`, aliases: [], props: {} },
    {
      id: entity("Event", n),
      label: "Event",
      name: `第${n}场活动`,
      aliases: [],
      props: { kind: kinds[n] ?? "MEETING", ...(n > 0 && { date: `2024-0${(date + n) % 9 || 1}-05` }) },
    },
  ]).flat();
  const facts = new Map(
    ties.map(endsOf).map(([type, from, to]) => [
      edgeId(type, from, to),
      {
        id: edgeId(type, from, to),
        type,
        from,
        to,
        evidence: [{ sentence, start: 0, end: 4, rule: "test/rule", confidence: 1, props: {} }] as const,
      },
    ]),
  );
  const named = new Set([...facts.values()].flatMap(({ from, to }) => [from, to]));
  return {
    publication,
    article: { id, label: "Article", name: `第${article}篇`, aliases: [], props: { date: "2024-10-01" } },
    sentences: [{ id: sentence, ordinal: 0, start: 0, end: 4, text: "大家都来。" }],
    entities: claims.filter((claim) => named.has(claim.id)),
    mentions: [],
    facts: [...facts.values()],
    gazetteer: [],
  };
};

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

const recordsOf = async (store: GraphStore): Promise<readonly ExportRecord[]> => {
  const records: ExportRecord[] = [];
  for await (const record of store.stream()) records.push(record);
  return records;
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
};

const told: fc.Arbitrary<Told> = fc.record({
  article: fc.nat(2),
  date: fc.constantFrom(5, 5, 5, 7),
  kinds: fc.array(fc.constantFrom("MEETING", "COMPETITION"), { minLength: SIZE, maxLength: SIZE }),
  ties: fc.array(fc.tuple(fc.nat(3), fc.nat(SIZE - 1), fc.nat(SIZE - 1)), { minLength: 1, maxLength: 8 }),
});

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
