import { type Label, labelProps, type PropSpec } from "../domain/ontology.ts";
import type { Order } from "../graph/port.ts";
import { edgeProps, isFactEdge, type Relation, soleTarget } from "./relations.ts";

/** One way to order a page: `DATE_DESC` and what it means. */
export interface Ordering {
  readonly order: Order;
  readonly description: string;
}
export type Orderings = ReadonlyMap<string, Ordering>;

/** Dates and numbers order well; texts and enumerations don't, but for names. */
const orders = ({ type }: PropSpec): boolean => type === "date" || type === "int";

const constantCase = (prop: string): string => prop.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

type Sortable = readonly [prop: string, description: string];

const nodeSortables = (label: Label | undefined): readonly Sortable[] => [
  ...(label === "Sentence" ? [] : [["name", "Name, by code unit."] as const]),
  ...(label ? Object.entries(labelProps(label)) : [])
    .filter(([, spec]) => orders(spec))
    .map(([prop, spec]) => [prop, spec.description] as const),
];

const edgeSortables = (relation: Relation): readonly Sortable[] => [
  ...edgeProps(relation.edge)
    .filter(([, spec]) => orders(spec))
    .map(([prop, spec]) => [prop, spec.description] as const),
  ...(isFactEdge(relation.edge)
    ? ([
        ["confidence", "How sure the edge is."],
        ["firstSeen", "Date of the earliest article that says so."],
        ["lastSeen", "Date of the latest article that says so."],
      ] as const)
    : []),
];

const bothWays = (
  by: Order["by"],
  sortables: readonly Sortable[],
  taken: Orderings,
): readonly (readonly [string, Ordering])[] =>
  sortables.flatMap(([prop, description]) => {
    // What node and edge both have (date) is the node's; the edge's says that it is.
    const stem = taken.has(`${constantCase(prop)}_ASC`) ? `EDGE_${constantCase(prop)}` : constantCase(prop);
    return [
      [
        `${stem}_ASC`,
        {
          order: { by, prop, descending: false },
          description: `${description} Smallest first; unknown last.`,
        },
      ],
      [
        `${stem}_DESC`,
        { order: { by, prop, descending: true }, description: `${description} Largest first; unknown last.` },
      ],
    ] as const;
  });

const memo = new Map<unknown, Orderings>();
const once = (key: unknown, make: () => Orderings): Orderings => {
  const known = memo.get(key);
  if (known) return known;
  const made = make();
  memo.set(key, made);
  return made;
};

/** Orders of a list of nodes of one label, or of entities of any. */
export const labelOrderings = (label: Label | undefined): Orderings =>
  once(label, () => new Map(bothWays("node", nodeSortables(label), new Map())));

/** Orders of a relation's page: by the node at the other end, or by what the edge says. */
export const relationOrderings = (relation: Relation): Orderings =>
  once(relation, () => {
    const ofNode = labelOrderings(soleTarget(relation));
    return new Map([...ofNode, ...bothWays("edge", edgeSortables(relation), ofNode)]);
  });

/** The orders that were asked for, by their names; the given ones where none was. */
export const ordersAsked = (
  orderings: Orderings,
  asked: readonly string[] | null | undefined,
  otherwise: readonly Order[],
): readonly Order[] => {
  if (!asked || asked.length === 0) return otherwise;
  return asked.flatMap((name) => orderings.get(name)?.order ?? []);
};
