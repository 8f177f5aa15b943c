import neo4j, { type Integer } from "neo4j-driver";
import type { GraphEdge, GraphNode, Props, Value } from "../../domain/fact.ts";
import { EDGES, type EdgeType, edgeSpec, LABELS, type Label, labelProps } from "../../domain/ontology.ts";

/** What the store keeps beside the ontology's properties; names of ours start with an underscore. */
const EDGE_COMMON = ["confidence", "firstSeen", "lastSeen"];

/** A value as Neo4j stores it: whole numbers as integers, but confidences always as floats. */
export const stored = (name: string, value: Value): Value | Integer =>
  typeof value === "number" && name !== "confidence" ? neo4j.int(value) : value;

export const storedProps = (props: Props): Record<string, Value | Integer> =>
  Object.fromEntries(Object.entries(props).map(([name, value]) => [name, stored(name, value)]));

type Properties = Readonly<Record<string, unknown>>;

const known = (names: readonly string[], properties: Properties): Props =>
  Object.fromEntries(
    names.flatMap((name) =>
      properties[name] === null || properties[name] === undefined ? [] : [[name, properties[name] as Value]],
    ),
  );

/** Names of the properties of a label's nodes, and of a type's edges. */
export const NODE_PROPS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.keys(LABELS).map((label) => [label, Object.keys(labelProps(label as Label)).sort()]),
);
export const EDGE_PROPS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.keys(EDGES).map((type) => [
    type,
    [...Object.keys(edgeSpec(type as EdgeType).props), ...EDGE_COMMON].sort(),
  ]),
);

/** Columns of a node in a statement, and the node that they tell. */
export const nodeColumns = (alias: string): string => `[labels(${alias}), properties(${alias})]`;
export const nodeOf = (columns: unknown): GraphNode => {
  const [labels, properties] = columns as [readonly string[], Properties];
  const label = labels.find((one) => one in LABELS) as Label;
  return {
    id: String(properties.id),
    label,
    name: String(properties.name),
    aliases: (properties.aliases as string[] | undefined) ?? [],
    props: known(NODE_PROPS.get(label) ?? [], properties),
  };
};

export const edgeColumns = (alias: string): string =>
  `[type(${alias}), startNode(${alias}).id, endNode(${alias}).id, properties(${alias})]`;
export const edgeOf = (columns: unknown): GraphEdge => {
  const [type, from, to, properties] = columns as [string, string, string, Properties];
  return {
    id: String(properties.id),
    type: type as EdgeType,
    from,
    to,
    props: known(EDGE_PROPS.get(type) ?? [], properties),
  };
};
export const citationOf = (columns: unknown): string | undefined => {
  const properties = (columns as [string, string, string, Properties])[3];
  return typeof properties._citation === "string" ? properties._citation : undefined;
};
