import { GazetteError } from "../domain/errors.ts";
import { AGENCY_KINDS, type Label, labelProps, type PlaceLevel } from "../domain/ontology.ts";
import type { Condition, GraphStats, TallyArgs, TallyRow } from "../graph/port.ts";
import { inPeriod, type Period } from "./compare.ts";
import { at, heldNode, readHeld, type Shapes, within } from "./held.ts";
import type { Ask } from "./run.ts";
import type { Shape } from "./shape.ts";
import type { ViewContext, ViewInfo } from "./views.ts";

/** The numbers of the whole graph, each counted only when it is asked for. */

/** Values of a property that are told apart. */
const MOST_VALUES = 1000;
/** Months of two centuries. */
const MOST_MONTHS = 2400;

interface First {
  readonly first: number;
}

/** The edge by which nodes of a label are in a place. */
const PLACED = { Event: "HELD_AT", Initiative: "IMPLEMENTED_IN", Organization: "LOCATED_IN" } as const;
export type Placed = keyof typeof PLACED;

/** The property that tells when nodes of a label were. */
const DATED = { Event: "date", Article: "date", Initiative: "startDate" } as const;
export type Dated = keyof typeof DATED;

export class StatsView {
  readonly #ask: Ask;
  readonly #shapes: Shapes;
  #stats: Promise<GraphStats> | undefined;

  constructor(ask: Ask, shape: Shape) {
    this.#ask = ask;
    this.#shapes = within(shape);
  }

  async nodes(): Promise<readonly object[]> {
    const counts = Object.entries((await this.#all()).nodes).map(([label, count]) => ({ label, count }));
    return counts.sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  }

  async edges(): Promise<readonly object[]> {
    const counts = Object.entries((await this.#all()).edges).map(([type, count]) => ({ type, count }));
    return counts.sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
  }

  async evidence(): Promise<number> {
    return (await this.#all()).evidence;
  }

  async countBy({
    label,
    prop,
  }: {
    readonly label: Label;
    readonly prop: string;
  }): Promise<readonly object[]> {
    const props = Object.keys(labelProps(label));
    if (!props.includes(prop))
      throw new GazetteError("BAD_INPUT", `${label} has no property ${prop}: it has ${props.join(", ")}`);
    return this.#tally({ label, by: { kind: "value", prop }, limit: MOST_VALUES });
  }

  /** The latest months, in the order of the calendar. */
  async byMonth({
    label,
    first,
    ...period
  }: Period & First & { readonly label: Dated }): Promise<readonly object[]> {
    const prop = DATED[label];
    const dated: Condition = { op: "exists", prop, value: true };
    const time = inPeriod(prop, period);
    const where: Condition = time ? { op: "and", all: [dated, time] } : dated;
    const rows = await this.#tally({
      label,
      where,
      by: { kind: "value", prop, length: 7 },
      limit: MOST_MONTHS,
    });
    return rows
      .map(({ value, count }) => ({ month: String(value), count }))
      .sort((a, b) => (a.month < b.month ? -1 : 1))
      .slice(-first);
  }

  async byPlace(
    {
      label,
      level,
      first,
      ...period
    }: Period & First & { readonly label: Placed; readonly level: PlaceLevel },
    _context: unknown,
    info: ViewInfo,
  ): Promise<readonly object[]> {
    const where = label === "Organization" ? undefined : inPeriod(DATED[label], period);
    const places: Condition = { op: "eq", prop: "level", value: level };
    const by = { kind: "place", edge: PLACED[label], places } as const;
    return this.#counted({ label, ...(where && { where }), by, limit: first }, info);
  }

  async topAgencies(
    { first, ...period }: Period & First,
    _context: unknown,
    info: ViewInfo,
  ): Promise<readonly object[]> {
    const lead: Condition = { op: "eq", prop: "role", value: "LEAD" };
    const told = inPeriod("firstSeen", period);
    const by = {
      kind: "end",
      edge: "LAUNCHED",
      direction: "in",
      edgeWhere: { op: "and", all: told ? [lead, told] : [lead] },
      node: { op: "in", prop: "kind", values: AGENCY_KINDS },
    } as const;
    return this.#counted({ label: "Initiative", by, limit: first }, info);
  }

  async topOfficials(
    { first, ...period }: Period & First,
    _context: unknown,
    info: ViewInfo,
  ): Promise<readonly object[]> {
    const meeting: Condition = { op: "eq", prop: "kind", value: "MEETING" };
    const time = inPeriod("date", period);
    const where: Condition = time ? { op: "and", all: [meeting, time] } : meeting;
    const by = {
      kind: "end",
      edge: "ATTENDED",
      direction: "in",
      node: { op: "related", edge: "HOLDS", direction: "out" },
    } as const;
    return this.#counted({ label: "Event", where, by, limit: first }, info);
  }

  /** Nodes with their counts, and what is wanted of each node. */
  async #counted(args: TallyArgs, info: ViewInfo): Promise<readonly object[]> {
    const rows = await this.#tally(args);
    const shape = at(this.#shapes, info);
    const nodes = rows.flatMap(({ node, count }) => (node ? [{ node, count }] : []));
    await readHeld(this.#ask, shape, { node: nodes.map(({ node }) => node.id) });
    return nodes.map(({ node, count }) => ({
      count,
      node: (_a: unknown, context: ViewContext, inner: ViewInfo) =>
        heldNode(node, at(within(shape), inner), context),
    }));
  }

  #tally(args: TallyArgs): Promise<readonly TallyRow[]> {
    return this.#ask.store.tally(args, this.#ask.options());
  }

  #all(): Promise<GraphStats> {
    this.#stats ??= this.#ask.store.stats(this.#ask.options());
    return this.#stats;
  }
}
