import type { GraphQLResolveInfo } from "graphql";
import { GazetteError } from "../domain/errors.ts";
import type { GraphNode } from "../domain/fact.ts";
import { AGENCY_KINDS, type Label } from "../domain/ontology.ts";
import type { Condition, TallyArgs, TallyBy } from "../graph/port.ts";
import { dateRange } from "./dates.ts";
import { at, heldNode, readHeld, within } from "./held.ts";
import { entitiesOfAll } from "./names.ts";
import { theOnly } from "./questions.ts";
import { type Ask, holderShape } from "./run.ts";
import type { ViewContext, ViewInfo } from "./views.ts";

/** Places and organizations side by side: the same figures of each, every figure counted once for all of them. */

export interface Period {
  readonly from?: string | null;
  readonly to?: string | null;
}

/** The test that a date lies in the period; undefined where any does. */
export const inPeriod = (prop: string, { from, to }: Period): Condition | undefined =>
  from || to ? dateRange(prop, from ?? undefined, to ?? undefined) : undefined;

interface Figure {
  readonly label: Label;
  readonly where?: Condition;
  readonly edgeWhere?: Condition;
  readonly by:
    | Pick<Extract<TallyBy, { kind: "place" }>, "kind" | "edge">
    | Pick<Extract<TallyBy, { kind: "end" }>, "kind" | "edge" | "direction">;
}

type Compared = "Place" | "Organization";
type Figures = Readonly<Record<string, Partial<Record<Compared, Figure>>>>;

const MEETING: Condition = { op: "eq", prop: "kind", value: "MEETING" };
const LEAD: Condition = { op: "eq", prop: "role", value: "LEAD" };
const heldIn = { label: "Event", by: { kind: "place", edge: "HELD_AT" } } as const;
const organizedBy = { label: "Event", by: { kind: "end", edge: "ORGANIZED", direction: "in" } } as const;
const honors = { label: "Initiative", by: { kind: "end", edge: "RECEIVED", direction: "in" } } as const;
const partners = {
  label: "Organization",
  by: { kind: "end", edge: "PARTNERED_WITH", direction: "both" },
} as const;

/** What each figure counts, of a place and of an organization. */
const FIGURES: Figures = {
  events: { Place: heldIn, Organization: organizedBy },
  meetings: { Place: { ...heldIn, where: MEETING }, Organization: { ...organizedBy, where: MEETING } },
  initiatives: {
    Place: { label: "Initiative", by: { kind: "place", edge: "IMPLEMENTED_IN" } },
    Organization: {
      label: "Initiative",
      edgeWhere: LEAD,
      by: { kind: "end", edge: "LAUNCHED", direction: "in" },
    },
  },
  agencies: {
    Place: {
      label: "Organization",
      where: { op: "in", prop: "kind", values: AGENCY_KINDS },
      by: { kind: "place", edge: "LOCATED_IN" },
    },
  },
  officials: { Organization: { label: "Person", by: { kind: "end", edge: "HOLDS", direction: "out" } } },
  honors: { Place: honors, Organization: honors },
  partners: { Place: partners, Organization: partners },
};
export const FIGURE_NAMES = Object.keys(FIGURES);

const both = (...tests: readonly (Condition | undefined)[]): Condition | undefined => {
  const all = tests.filter((test) => test !== undefined);
  return all.length > 1 ? { op: "and", all } : all[0];
};

const isCompared = (label: Label): label is Compared => label === "Place" || label === "Organization";

/** The count of a figure in a period: of events by their date, of anything else by its first telling. */
const tallyOf = (figure: Figure, ids: readonly string[], period: Period): TallyArgs => {
  const isEvent = figure.label === "Event";
  const where = both(figure.where, isEvent ? inPeriod("date", period) : undefined);
  // A division's own agencies stand in a table without a date.
  const dated = isEvent || figure.by.edge === "LOCATED_IN" ? undefined : inPeriod("firstSeen", period);
  const edgeWhere = both(figure.edgeWhere, dated);
  const these: Condition = { op: "in", prop: "id", values: ids };
  const tied = edgeWhere && { edgeWhere };
  const by: TallyBy =
    figure.by.kind === "place"
      ? { ...figure.by, ...tied, places: these }
      : { ...figure.by, ...tied, node: these };
  return { label: figure.label, ...(where && { where }), by, limit: ids.length };
};

/** Counts figures of places and organizations, each when it is first asked for and for all of them at once. */
class FigureTable {
  readonly #counts = new Map<string, Promise<ReadonlyMap<string, number>>>();

  constructor(
    readonly ask: Ask,
    readonly nodes: readonly GraphNode[],
    readonly period: Period,
  ) {}

  async count(name: string, { id, label }: GraphNode): Promise<number | null> {
    const figure = isCompared(label) ? FIGURES[name]?.[label] : undefined;
    if (!figure) return null;
    const key = `${name} ${label}`;
    const counts = this.#counts.get(key) ?? this.#tally(figure, label);
    this.#counts.set(key, counts);
    return (await counts).get(id) ?? 0;
  }

  async #tally(figure: Figure, label: Label): Promise<ReadonlyMap<string, number>> {
    const ids = this.nodes.filter((node) => node.label === label).map((node) => node.id);
    const rows = await this.ask.store.tally(tallyOf(figure, ids, this.period), this.ask.options());
    return new Map(rows.map(({ value, count }) => [String(value), count]));
  }
}

/** Places and organizations, by id or name, with their figures; in the order in which they are asked. */
export const compare = async (
  ask: Ask,
  info: GraphQLResolveInfo,
  { ids, ...period }: Period & { readonly ids: readonly string[] },
): Promise<readonly object[]> => {
  const shape = await holderShape(ask, info);
  const found = await entitiesOfAll(ids, ask.store, ask.options());
  const nodes = ids.map((one, i) => comparable(theOnly(found[i] ?? [], one, `ids.${i}`), i));
  await readHeld(ask, shape, { node: nodes.map((node) => node.id) });
  const table = new FigureTable(ask, nodes, period);
  const shapes = within(shape);
  return nodes.map((node) => ({
    node: (_a: unknown, context: ViewContext, inner: ViewInfo) => heldNode(node, at(shapes, inner), context),
    ...Object.fromEntries(FIGURE_NAMES.map((name) => [name, () => table.count(name, node)])),
  }));
};

const comparable = (node: GraphNode, index: number): GraphNode => {
  if (isCompared(node.label)) return node;
  throw new GazetteError(
    "BAD_INPUT",
    `ids.${index}: ${node.name} is of type ${node.label}; places and organizations can be compared`,
  );
};
