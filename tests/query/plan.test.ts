import { describe, expect, it } from "vitest";
import type { EdgePlan, Plan } from "../../src/graph/port.ts";
import { execute, recorder, row } from "../api/recorder.ts";

/** The plans that an operation makes; it must not fail. */
const plansOf = async (source: string, variables = {}): Promise<readonly Plan[]> => {
  const { store, plans } = recorder((plan) =>
    "label" in plan && (plan.label === "Place" || plan.label === "Publication")
      ? { items: named(plan.label), hasNext: false }
      : { items: [], hasNext: false, total: 0 },
  );
  const { errors } = await execute(store, source, variables);
  expect(errors).toBeUndefined();
  return plans;
};

const named = (label: "Place" | "Publication") =>
  label === "Place"
    ? [
        row({ id: "place-1", label, name: "甲市" }),
        row({ id: "place-2", label, name: "甲市区", aliases: ["甲市"] }),
      ]
    : [row({ id: "publication-1", label, name: "甲市日报" })];

const expansions = (plan: Plan | EdgePlan | undefined): Readonly<Record<string, EdgePlan>> =>
  plan?.node.expand ?? {};

describe("a plan", () => {
  it("holds the whole selection, aliases with arguments of their own", async () => {
    const [plan, ...more] = await plansOf(`{
      people(first: 2) { nodes {
        chaired: attended(role: CHAIR, first: 3) { nodes { name organizers { nodes { name } } } }
        attended { totalCount }
      } }
    }`);
    expect(more).toEqual([]);
    expect(plan).toMatchObject({ label: "Person", first: 2 });
    const { chaired, attended } = expansions(plan);
    expect(chaired).toMatchObject({
      edge: "ATTENDED",
      direction: "out",
      first: 3,
      edgeWhere: { op: "in", prop: "role", values: ["CHAIR"] },
      node: { expand: { organizers: { edge: "ORGANIZED", direction: "in", first: 20 } } },
    });
    expect(attended).toMatchObject({ edge: "ATTENDED", first: 1, count: true, node: {} });
  });

  it("opens fragments, obeys @skip and @include, and merges equal keys", async () => {
    const [plan] = await plansOf(
      `query($no: Boolean!, $yes: Boolean!) {
        people { nodes { ...Posts attended @skip(if: $yes) { nodes { id } } wrote @include(if: $no) { nodes { id } } } }
      }
      fragment Posts on Person { posts { nodes { name } } ... on Entity { mentionedIn { nodes { id } } } posts { totalCount } }`,
      { no: false, yes: true },
    );
    const found = expansions(plan);
    expect(Object.keys(found)).toEqual(["posts", "mentionedIn"]);
    expect(found.posts).toMatchObject({ first: 20, count: true });
  });

  it("counts, and reads evidence, only where asked", async () => {
    const [bare] = await plansOf("{ events { nodes { attendees { edges { role } } } } }");
    expect(bare).not.toHaveProperty("count");
    expect(expansions(bare).attendees).not.toHaveProperty("evidence");
    const [full] = await plansOf(
      "{ events { totalCount nodes { attendees { edges { evidence(first: 2) { text } } } } } }",
    );
    expect(full).toMatchObject({ count: true });
    expect(expansions(full).attendees?.evidence).toBe(2);
  });

  it("asks of an end of several types what each type's fragment wants", async () => {
    const [plan] = await plansOf(`{ events { nodes { organizers { nodes {
      ... on Organization { x: officials { nodes { name } } }
      ... on Place { x: contains { nodes { name } } }
      ... on Person { x: attended { nodes { name } } }
    } } } } }`);
    const inner = expansions(expansions(plan).organizers);
    expect(Object.values(inner).map(({ edge, direction }) => `${edge} ${direction}`)).toEqual([
      "HOLDS in",
      "LOCATED_IN in",
    ]);
  });

  it("reads a relation that edges.node and nodes both want once", async () => {
    const [plan] = await plansOf(
      "{ people { edges { node { posts { nodes { name } } } } nodes { posts { nodes { id } } } } }",
    );
    expect(Object.keys(expansions(plan))).toEqual(["posts"]);
  });

  it("wants the properties that are asked for, and no others", async () => {
    const [plan] = await plansOf(`{ events { nodes { id label date
      attendees { edges { cursor role citation node { name aliases } evidence { text } } }
      organizers { nodes { name ... on Organization { isAgency } ... on Place { level } } }
      heldAt { totalCount } mentionedIn { nodes { text article { title } } } } } }`);
    const { attendees, organizers, heldAt, mentionedIn } = expansions(plan);
    expect(plan?.node.props).toEqual(["date"]);
    expect(attendees).toMatchObject({
      edgeProps: ["citation", "role"],
      node: { props: ["aliases", "name"] },
    });
    expect(organizers).toMatchObject({ edgeProps: [], node: { props: ["kind", "level", "name"] } });
    expect(heldAt).toMatchObject({ edgeProps: [], node: { props: [] } });
    expect(mentionedIn?.node).toMatchObject({
      props: ["text"],
      expand: { article: { edgeProps: [], node: { props: ["title"] } } },
    });
  });

  it("wants rows alone where nobody asks for cursors or for what follows", async () => {
    const [plan] = await plansOf(`{ people {
      edges { node { posts { edges { id } } told: posts(first: 2) { edges { cursor } } } }
      nodes { turned: posts(first: 3) { pageInfo { hasNextPage } nodes { id } } posts { nodes { id } } } } }`);
    const { posts, told, turned } = expansions(plan);
    expect(plan).toMatchObject({ rowsOnly: true });
    expect(posts).toMatchObject({ rowsOnly: true, edgeProps: ["id"] });
    expect(told?.rowsOnly ?? turned?.rowsOnly).toBeUndefined();
    const [joined] = await plansOf(`{ people {
      edges { node { posts { nodes { id } } } } nodes { posts { pageInfo { endCursor } nodes { id } } } } }`);
    expect(Object.keys(expansions(joined))).toEqual(["posts"]);
    expect(expansions(joined).posts?.rowsOnly).toBeUndefined();
  });

  it("wants of a relation that two ask for what either does, however deep", async () => {
    const [plan] = await plansOf(`{ people {
      edges { node { props: posts { edges { title node { name partOf { nodes { name } } } } } } }
      nodes { props: posts { edges { asOf node { kind partOf { nodes { kind } } } } } } } }`);
    const { props, ...others } = expansions(plan);
    expect(others).toEqual({});
    expect(props).toMatchObject({
      edgeProps: ["asOf", "title"],
      node: { props: ["kind", "name"], expand: { partOf: { node: { props: ["kind", "name"] } } } },
    });
    const [apart] = await plansOf(
      "{ people { edges { node { posts(first: 1) { nodes { name } } } } nodes { posts2: posts(first: 2) { nodes { id } } } } }",
    );
    expect(Object.keys(expansions(apart))).toEqual(["posts", "posts2"]);
  });

  it("tests the label where the edge alone doesn't tell it", async () => {
    const [plan] = await plansOf(
      "{ organizations { nodes { initiatives { nodes { id } } founded { nodes { id } } within { nodes { id } } } } }",
    );
    const { initiatives, founded, within } = expansions(plan);
    expect(initiatives?.where).toEqual({ op: "label", labels: ["Initiative"] });
    expect(founded?.where).toEqual({ op: "label", labels: ["Organization"] });
    expect(within).not.toHaveProperty("where");
  });
});

describe("a filter", () => {
  const whereOf = async (list: string, where: string): Promise<unknown> => {
    const plans = await plansOf(`{ ${list}(where: ${where}) { nodes { id } } }`);
    const last = plans.at(-1);
    return last && "where" in last ? last.where : undefined;
  };

  it.each([
    ["people", `{name: "王小丫"}`, { op: "named", name: "王小丫" }],
    ["people", `{nameContains: "小"}`, { op: "nameContains", text: "小" }],
    ["organizations", "{kind: [COMPANY, SCHOOL]}", { op: "in", prop: "kind", values: ["COMPANY", "SCHOOL"] }],
    ["places", `{code: "371600"}`, { op: "in", prop: "code", values: ["371600"] }],
    ["people", "{pseudonym: false}", { op: "not", condition: { op: "eq", prop: "pseudonym", value: true } }],
    [
      "events",
      `{date: {from: "2024-09", to: "2024-12"}}`,
      {
        op: "and",
        all: [
          { op: "gte", prop: "date", value: "2024-09" },
          { op: "lt", prop: "date", value: "2025" },
        ],
      },
    ],
    ["events", `{date: {to: "2024-09-02"}}`, { op: "lte", prop: "date", value: "2024-09-02" }],
    ["organizations", `{within: "甲市"}`, { op: "within", place: "place-1" }],
    ["organizations", `{within: "乙市"}`, { op: "in", prop: "id", values: [] }],
    [
      "initiatives",
      `{ledBy: {name: "甲市妇联"}, implementedIn: {within: "甲市"}}`,
      {
        op: "and",
        all: [
          {
            op: "related",
            edge: "LAUNCHED",
            direction: "in",
            edgeWhere: { op: "eq", prop: "role", value: "LEAD" },
            node: { op: "named", name: "甲市妇联" },
          },
          {
            op: "related",
            edge: "IMPLEMENTED_IN",
            direction: "out",
            node: { op: "within", place: "place-1" },
          },
        ],
      },
    ],
    [
      "people",
      `{attended: {edgeWhere: {role: CHAIR, publication: "甲市日报"}, organizers: {organization: {kind: PARTY}}}}`,
      {
        op: "related",
        edge: "ATTENDED",
        direction: "out",
        edgeWhere: {
          op: "and",
          all: [
            { op: "in", prop: "role", values: ["CHAIR"] },
            { op: "publishedBy", publication: "publication-1" },
          ],
        },
        node: {
          op: "related",
          edge: "ORGANIZED",
          direction: "in",
          node: {
            op: "and",
            all: [
              { op: "label", labels: ["Organization"] },
              { op: "in", prop: "kind", values: ["PARTY"] },
            ],
          },
        },
      },
    ],
    [
      "articles",
      `{mentions: {name: "甲市"}}`,
      {
        op: "related",
        edge: "HAS_SENTENCE",
        direction: "out",
        node: { op: "related", edge: "MENTIONS", direction: "out", node: { op: "named", name: "甲市" } },
      },
    ],
    [
      "places",
      "{or: [{level: CITY}, {not: {level: COUNTY}}]}",
      {
        op: "or",
        all: [
          { op: "in", prop: "level", values: ["CITY"] },
          { op: "not", condition: { op: "in", prop: "level", values: ["COUNTY"] } },
        ],
      },
    ],
    [
      "agencies",
      "{}",
      { op: "in", prop: "kind", values: ["PARTY", "GOVERNMENT", "LEGISLATURE", "MASS_ORG"] },
    ],
  ])("%s %s", async (list, where, condition) => {
    expect(await whereOf(list, where)).toEqual(condition);
  });

  it("looks all names of an operation up in one read a label", async () => {
    const plans = await plansOf(
      `{ events(where: {or: [{within: "甲市"}, {within: "乙市"}, {within: "甲市"}]}) { nodes { id } } }`,
    );
    expect(plans).toHaveLength(2);
    expect(plans[0]).toMatchObject({
      label: "Place",
      where: {
        op: "or",
        all: [
          { op: "named", name: "甲市" },
          { op: "named", name: "乙市" },
        ],
      },
    });
  });
});

describe("an order", () => {
  const orderOf = async (field: string): Promise<unknown> => {
    const [plan] = await plansOf(`{ people { nodes { x: ${field} { nodes { id } } } } }`);
    return expansions(plan).x?.order;
  };
  it.each([
    ["attended", [{ by: "node", prop: "date", descending: true }]],
    ["attended(orderBy: ORDINAL_ASC)", [{ by: "edge", prop: "ordinal", descending: false }]],
    [
      "attended(orderBy: [LAST_SEEN_DESC, NAME_ASC])",
      [
        { by: "edge", prop: "lastSeen", descending: true },
        { by: "node", prop: "name", descending: false },
      ],
    ],
    ["posts", undefined],
    ["honors(orderBy: DATE_DESC)", [{ by: "edge", prop: "date", descending: true }]],
  ])("%s", async (field, order) => {
    expect(await orderOf(field)).toEqual(order);
  });
});
