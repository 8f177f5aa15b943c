import type { GraphQLResolveInfo } from "graphql";
import { GazetteError } from "../domain/errors.ts";
import type { GraphEdge, GraphNode } from "../domain/fact.ts";
import { labelOfId } from "../domain/ids.ts";
import { ENTITY_LABELS, type Label } from "../domain/ontology.ts";
import type { Condition, EdgePlan, NodeResult } from "../graph/port.ts";
import { dateRange } from "./dates.ts";
import { at, heldNode, readHeld, within } from "./held.ts";
import { readLinked } from "./links.ts";
import { theEntity } from "./questions.ts";
import { isFactEdge, type Relation, relationsFrom } from "./relations.ts";
import { type Ask, holderShape } from "./run.ts";
import type { ViewContext, ViewInfo } from "./views.ts";

/** Questions about what ties entities: all between two, who is seen with whom, what happened when. */

/** Of each sort of edge at most so many of one entity, the latest first, are looked at. */
const EDGES_LOOKED_AT = 1000;

const unique = <T extends { readonly id: string }>(things: readonly T[]): readonly T[] => [
  ...new Map(things.map((thing) => [thing.id, thing])).values(),
];

interface Tie {
  readonly edge: GraphEdge;
  readonly node: GraphNode;
}

const tiesOf = (result: NodeResult | undefined): readonly Tie[] =>
  Object.values(result?.expand ?? {}).flatMap((page) => page.items.map(({ edge, node }) => ({ edge, node })));

const entityLabelOf = (id: string): Label | undefined => {
  const label = labelOfId(id);
  return ENTITY_LABELS.find((one) => one === label);
};

/** Relations of the labels along fact edges, each edge type and direction once. */
const factRelations = (labels: readonly (Label | undefined)[]): readonly Relation[] => {
  const all = labels.flatMap((label) => (label ? relationsFrom(label) : []));
  const byWay = new Map(
    all
      .filter(({ edge }) => isFactEdge(edge))
      .map((relation) => [`${relation.edge} ${relation.direction}`, relation]),
  );
  return [...byWay.values()];
};

// ── Between two ─────────────────────────────────────────────────────────────────────────────────

/** All that ties two entities: edges from the one to the other, and what both are tied to. */
export const between = async (
  ask: Ask,
  info: GraphQLResolveInfo,
  args: { readonly a: string; readonly b: string; readonly first: number },
): Promise<object> => {
  const shape = await holderShape(ask, info);
  const [a, b] = await Promise.all([theEntity(ask, args.a, "a"), theEntity(ask, args.b, "b")]);
  if (a === b) throw new GazetteError("BAD_INPUT", "a and b are the same entity: name two");
  const expand = Object.fromEntries(
    factRelations([entityLabelOf(a), entityLabelOf(b)]).map(({ edge, direction }): [string, EdgePlan] => [
      `${edge} ${direction}`,
      { edge, direction, first: EDGES_LOOKED_AT, rowsOnly: true, order: [LATEST], node: {} },
    ]),
  );
  const { items } = await ask.store.read({ ids: [a, b], node: { expand } }, ask.options());
  const [of, other] = [a, b].map((id) => items.find((item) => item.node.id === id));
  const [ties, others] = [tiesOf(of), tiesOf(other)];
  const direct = unique(ties.filter((tie) => tie.node.id === b).map((tie) => tie.edge));
  const shared = sharedTies(ties, others, new Set([a, b])).slice(0, args.first);
  const link = await readLinked(ask, shape, {
    nodes: [...items.map((item) => item.node), ...shared.map((each) => each.node)],
    edges: [...direct, ...shared.flatMap((each) => each.edges)],
  });
  const shapes = within(shape);
  return {
    links: (_a: unknown, _c: unknown, inner: ViewInfo) =>
      direct.map((edge) => link(edge, within(at(shapes, inner)))),
    shared: (_a: unknown, _c: unknown, inner: ViewInfo) => {
      const below = within(at(shapes, inner));
      return shared.map(({ node, edges }) => ({
        node: (_b: unknown, context: ViewContext, field: ViewInfo) =>
          heldNode(node, at(below, field), context),
        links: (_b: unknown, _d: unknown, field: ViewInfo) =>
          edges.map((edge) => link(edge, within(at(below, field)))),
      }));
    },
  };
};

const LATEST = { by: "edge", prop: "lastSeen", descending: true } as const;

interface Shared {
  readonly node: GraphNode;
  readonly edges: readonly GraphEdge[];
}

/** What both are tied to: most edges first, then by id. */
const sharedTies = (
  ties: readonly Tie[],
  others: readonly Tie[],
  ends: ReadonlySet<string>,
): readonly Shared[] => {
  const theirs = new Set(others.map((tie) => tie.node.id));
  const both = unique(ties.map((tie) => tie.node)).filter(({ id }) => theirs.has(id) && !ends.has(id));
  return both
    .map((node) => ({
      node,
      edges: unique([...ties, ...others].filter((tie) => tie.node.id === node.id).map((tie) => tie.edge)),
    }))
    .sort((x, y) => y.edges.length - x.edges.length || (x.node.id < y.node.id ? -1 : 1));
};

// ── Seen together ───────────────────────────────────────────────────────────────────────────────

/** Events of a person, the newest first, that are looked through for who else was there. */
const EVENTS_LOOKED_AT = 200;
const PEOPLE_OF_EVENT = 200;

/** Who attended the same events, most often first. */
export const coAttendance = async (
  ask: Ask,
  info: GraphQLResolveInfo,
  args: { readonly person: string; readonly first: number; readonly kinds?: readonly string[] },
): Promise<readonly object[]> => {
  const shape = await holderShape(ask, info);
  const id = await theEntity(ask, args.person, "person");
  const attendees: EdgePlan = {
    edge: "ATTENDED",
    direction: "in",
    first: PEOPLE_OF_EVENT,
    rowsOnly: true,
    node: {},
  };
  const events: EdgePlan = {
    edge: "ATTENDED",
    direction: "out",
    first: EVENTS_LOOKED_AT,
    rowsOnly: true,
    order: [{ by: "node", prop: "date", descending: true }],
    ...(args.kinds && { where: { op: "in", prop: "kind", values: args.kinds } }),
    node: { expand: { attendees } },
  };
  const { items } = await ask.store.read({ ids: [id], node: { expand: { events } } }, ask.options());
  const met = new Map<string, { readonly node: GraphNode; readonly events: GraphNode[] }>();
  for (const event of items[0]?.expand.events?.items ?? [])
    for (const { node } of event.expand.attendees?.items ?? []) {
      if (node.id === id) continue;
      const row = met.get(node.id) ?? { node, events: [] };
      row.events.push(event.node);
      met.set(node.id, row);
    }
  const rows = [...met.values()]
    .sort((x, y) => y.events.length - x.events.length || (x.node.id < y.node.id ? -1 : 1))
    .slice(0, args.first);
  await readHeld(ask, shape, {
    node: rows.flatMap((row) => [row.node.id, ...row.events.map((event) => event.id)]),
  });
  const shapes = within(shape);
  return rows.map((row) => ({
    count: row.events.length,
    node: (_a: unknown, context: ViewContext, inner: ViewInfo) =>
      heldNode(row.node, at(shapes, inner), context),
    events: (_a: unknown, context: ViewContext, inner: ViewInfo) =>
      row.events.map((event) => heldNode(event, at(shapes, inner), context)),
  }));
};

// ── Timeline ────────────────────────────────────────────────────────────────────────────────────

interface Dated {
  readonly by: "node" | "edge";
  readonly prop: string;
}

/** Where the date of an edge stands: with the event or article at its end, on the edge, or in its first telling. */
const dateOf = (relation: Relation): Dated => {
  const { edge, direction, targets } = relation;
  if (edge === "RECEIVED") return { by: "edge", prop: "date" };
  const other = targets.length === 1 ? targets[0] : undefined;
  if (other === "Event" || other === "Article") return { by: "node", prop: "date" };
  if (edge === "HOLDS" && direction === "out") return { by: "edge", prop: "asOf" };
  return { by: "edge", prop: "firstSeen" };
};

interface Entry extends Tie {
  readonly date: string;
}

/** What happened to an entity, newest first: its edges that have a date. */
export const timeline = async (
  ask: Ask,
  info: GraphQLResolveInfo,
  args: {
    readonly id: string;
    readonly from?: string | null;
    readonly to?: string | null;
    readonly first: number;
  },
): Promise<readonly object[]> => {
  const shape = await holderShape(ask, info);
  const id = await theEntity(ask, args.id, "id");
  const relations = factRelations([entityLabelOf(id)]).filter(({ edge }) => edge !== "LOCATED_IN");
  const expand = Object.fromEntries(
    relations.map((relation): [string, EdgePlan] => [
      `${relation.edge} ${relation.direction}`,
      datedPlan(relation, args),
    ]),
  );
  const { items } = await ask.store.read({ ids: [id], node: { expand } }, ask.options());
  const [item] = items;
  const entries = relations
    .flatMap((relation) => entriesOf(item, relation))
    .sort((x, y) => (x.date === y.date ? (x.edge.id < y.edge.id ? -1 : 1) : x.date < y.date ? 1 : -1))
    .slice(0, args.first);
  const link = await readLinked(ask, shape, {
    nodes: [...(item ? [item.node] : []), ...entries.map((entry) => entry.node)],
    edges: entries.map((entry) => entry.edge),
  });
  const shapes = within(shape);
  return entries.map((entry) => ({
    date: entry.date,
    node: (_a: unknown, context: ViewContext, inner: ViewInfo) =>
      heldNode(entry.node, at(shapes, inner), context),
    link: (_a: unknown, _c: unknown, inner: ViewInfo) => link(entry.edge, within(at(shapes, inner))),
  }));
};

/** The newest edges of a relation in the time that is asked for; the sum of these pages holds the newest of all. */
const datedPlan = (
  relation: Relation,
  { from, to, first }: { readonly from?: string | null; readonly to?: string | null; readonly first: number },
): EdgePlan => {
  const { by, prop } = dateOf(relation);
  const dated: Condition = { op: "exists", prop, value: true };
  const inTime = from || to ? dateRange(prop, from ?? undefined, to ?? undefined) : undefined;
  const condition: Condition = inTime ? { op: "and", all: [dated, inTime] } : dated;
  return {
    edge: relation.edge,
    direction: relation.direction,
    first,
    order: [{ by, prop, descending: true }],
    ...(by === "node" ? { where: condition } : { edgeWhere: condition }),
    node: {},
  };
};

const entriesOf = (item: NodeResult | undefined, relation: Relation): readonly Entry[] => {
  const { by, prop } = dateOf(relation);
  const page = item?.expand[`${relation.edge} ${relation.direction}`];
  return (page?.items ?? []).map(({ edge, node }) => ({
    edge,
    node,
    date: String((by === "node" ? node : edge).props[prop]),
  }));
};
