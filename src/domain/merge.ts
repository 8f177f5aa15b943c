import type { GraphNode, Props, Value } from "./fact.ts";
import { type EdgeType, edgeSpec, labelProps, type PropSpec, valuesOf } from "./ontology.ts";

/**
 * Merging is commutative, associative and idempotent, so that a graph never depends on the order in
 * which articles were loaded: of two values of an enumeration the first in its order stands, of two
 * dates the more exact and then the earlier (`asOf`, `lastSeen`: the later; `firstSeen`: the earlier), of
 * numbers the larger (`ordinal`: the smaller), of strings the first in code-unit order, of booleans true.
 */
const mergeValue = (name: string, spec: PropSpec | undefined, a: Value, b: Value): Value => {
  if (a === b) return a;
  if (name === "asOf" || name === "lastSeen") return a > b ? a : b;
  if (name === "ordinal" || name === "firstSeen") return a < b ? a : b;
  if (typeof spec?.type === "object") {
    const order = valuesOf(spec.type.enum) as readonly string[];
    return order.indexOf(String(a)) <= order.indexOf(String(b)) ? a : b;
  }
  if (spec?.type === "date") {
    const [x, y] = [String(a), String(b)];
    return x.length === y.length ? (x < y ? x : y) : x.length > y.length ? x : y;
  }
  if (typeof a === "boolean" || typeof b === "boolean") return true;
  if (typeof a === "number" && typeof b === "number") return Math.max(a, b);
  return String(a) < String(b) ? a : b;
};

const mergeProps = (specs: Readonly<Record<string, PropSpec>>, a: Props, b: Props): Props => {
  const merged: Record<string, Value> = { ...a };
  for (const [name, value] of Object.entries(b)) {
    const old = merged[name];
    merged[name] = old === undefined ? value : mergeValue(name, specs[name], old, value);
  }
  return Object.fromEntries(Object.entries(merged).sort(([x], [y]) => (x < y ? -1 : 1)));
};

/** The properties of an edge, from what two of its statements say. */
export const mergeEdgeProps = (type: EdgeType, a: Props, b: Props): Props =>
  mergeProps(edgeSpec(type).props, a, b);

/**
 * One node from two claims on the same id. Of two names the one that a division's full name ends with stands (its
 * present one, where the other is a former one), else the first in code-unit order.
 */
export const mergeNodes = (a: GraphNode, b: GraphNode): GraphNode => {
  const [first, second] = a.name <= b.name ? [a, b] : [b, a];
  const name = !isPresentName(first) && isPresentName(second) ? second.name : first.name;
  return {
    id: a.id,
    label: a.label,
    name,
    aliases: aliasList(name, [...a.aliases, ...b.aliases, a.name, b.name]),
    props: mergeProps(labelProps(a.label), a.props, b.props),
  };
};

const isPresentName = ({ name, props }: GraphNode): boolean =>
  typeof props.fullName === "string" && props.fullName.endsWith(name);

/** Aliases in canonical form: sorted by code unit, without the name itself, no doubles. */
export const aliasList = (name: string, aliases: Iterable<string>): readonly string[] => {
  const others = new Set<string>();
  for (const alias of aliases) if (alias && alias !== name) others.add(alias);
  return others.size < 2 ? [...others] : [...others].sort();
};
