import type { GraphEdge, GraphNode, Props, Value } from "../../domain/fact.ts";
import { LABELS, type Label } from "../../domain/ontology.ts";
import { edgeWants } from "../cursor.ts";
import type { EdgePlan } from "../port.ts";
import { EDGE_PROPS, NODE_PROPS } from "./values.ts";

/**
 * How a read's rows come: each as one flat list of what is wanted and nothing else. Lists cost the driver a sixth of
 * maps, and what nobody wants (search keys above all) stays where it is.
 */

/** One row of an answer, as its statement listed it. */
export type Row = readonly unknown[];

/** Collects what the rows of one list hold. */
export class Cells {
  readonly #expressions: string[] = [];

  /** The place of an expression's value in the rows; one that is asked for twice has one place. */
  at(expression: string): number {
    const place = this.#expressions.indexOf(expression);
    return place >= 0 ? place : this.#expressions.push(expression) - 1;
  }

  /** The row as the statement lists it. */
  get list(): string {
    return `[${this.#expressions.join(", ")}]`;
  }
}

/** Names out of a list that are wanted; all of them where nothing is said. */
const among = (names: readonly string[], wanted: readonly string[] | undefined): readonly string[] =>
  wanted ? names.filter((name) => wanted.includes(name)) : names;

type ReadProps = (row: Row) => Props;
const propsOf = (cells: Cells, alias: string, names: readonly string[]): ReadProps => {
  const places = names.map((name) => [name, cells.at(`${alias}.${name}`)] as const);
  return (row) => {
    const props: Record<string, Value> = {};
    for (const [name, at] of places) {
      const value = row[at];
      if (value !== null) props[name] = value as Value;
    }
    return props;
  };
};

/** A node that may bear some labels, with what is wanted of it. */
export const nodeCells = (
  cells: Cells,
  alias: string,
  labels: readonly Label[],
  wanted?: readonly string[],
): ((row: Row) => GraphNode) => {
  const told = (name: string) => (!wanted || wanted.includes(name) ? cells.at(`${alias}.${name}`) : -1);
  const [only, ...others] = labels;
  const labelsAt = others.length > 0 ? cells.at(`labels(${alias})`) : -1;
  const [idAt, nameAt, aliasesAt] = [cells.at(`${alias}.id`), told("name"), told("aliases")];
  const names = [...new Set(labels.flatMap((label) => NODE_PROPS.get(label) ?? []))].sort();
  const props = propsOf(cells, alias, among(names, wanted));
  return (row) => ({
    id: row[idAt] as string,
    label: (labelsAt < 0 ? only : (row[labelsAt] as string[]).find((one) => one in LABELS)) as Label,
    name: nameAt < 0 ? "" : (row[nameAt] as string),
    aliases: aliasesAt < 0 ? [] : ((row[aliasesAt] as string[] | null) ?? []),
    props: props(row),
  });
};

/** What is told of an edge beside its ends, which are known from where it stands. */
export interface EdgeCells {
  readonly edgeOf: (row: Row, from: string, to: string) => GraphEdge;
  readonly citationOf: (row: Row) => string | undefined;
}

/** An edge with what is wanted of it. */
export const edgeCells = (cells: Cells, alias: string, plan: EdgePlan): EdgeCells => {
  const { edge: type, edgeProps } = plan;
  const wants = edgeWants(plan);
  const idAt = wants.id ? cells.at(`${alias}.id`) : -1;
  const citationAt = wants.citation ? cells.at(`${alias}._citation`) : -1;
  const props = propsOf(cells, alias, among(EDGE_PROPS.get(type) ?? [], edgeProps));
  return {
    edgeOf: (row, from, to) => ({
      id: idAt < 0 ? "" : (row[idAt] as string),
      type,
      from,
      to,
      props: props(row),
    }),
    citationOf: (row) => (citationAt < 0 ? undefined : ((row[citationAt] as string | null) ?? undefined)),
  };
};
