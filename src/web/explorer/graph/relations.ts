import type { FactType } from "../../../domain/ontology.ts";
import { isFactEdge, type Relation, relationsFrom } from "../../../query/relations.ts";
import type { GraphLink, GraphNode, NodeLabel } from "./model.ts";

/** The ways that lead on from a node: the API's own fields, each edge type and direction once. */

/** `launchers` tells again what `leads` and `partners` tell apart. */
const TOLD_TWICE: ReadonlySet<string> = new Set(["launchers"]);

export const waysFrom = (label: NodeLabel): readonly Relation[] =>
  relationsFrom(label).filter(({ edge, field }) => isFactEdge(edge) && !TOLD_TWICE.has(field));

export const wayOf = (label: NodeLabel, field: string): Relation | undefined =>
  waysFrom(label).find((way) => way.field === field);

/** The way from a node that a link belongs to. */
export const wayOfLink = (
  link: GraphLink,
  node: GraphNode,
  other: GraphNode | undefined,
): Relation | undefined => {
  const direction = link.from === node.id ? "out" : "in";
  return waysFrom(node.label).find(
    (way) =>
      way.edge === link.type &&
      (way.direction === "both" || way.direction === direction) &&
      (!other || (way.targets as readonly string[]).includes(other.label)) &&
      (way.fixed?.op !== "eq" || way.fixed.value === link.role),
  );
};

/** Both ends of a link that was read from this node along this way. */
export const endsOf = (
  way: Relation,
  of: string,
  other: string,
): { readonly type: FactType; readonly from: string; readonly to: string } => {
  const type = way.edge as FactType;
  if (way.direction === "in") return { type, from: other, to: of };
  // An edge without a direction is told from either end: one order makes it one link.
  if (way.direction === "both" && other < of) return { type, from: other, to: of };
  return { type, from: of, to: other };
};
