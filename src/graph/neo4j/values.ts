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

const NODE_PROPS = new Map(
  Object.keys(LABELS).map((label) => [label, Object.keys(labelProps(label as Label)).sort()]),
);
const EDGE_PROPS = new Map(
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

/** How nodes that may bear some labels come in the rows of a read: as lists of what is known of these labels alone. */
export interface NodeForm {
  readonly columns: (alias: string) => string;
  readonly read: (cells: unknown) => GraphNode;
}

/** Names out of a list that are wanted; all of them where nothing is said. */
const among = (names: readonly string[], wanted: readonly string[] | undefined): readonly string[] =>
  wanted ? names.filter((name) => wanted.includes(name)) : names;

/** Lists cost the driver a sixth of maps, and what nobody wants (search keys above all) stays where it is. */
export const nodeForm = (labels: readonly Label[], wanted?: readonly string[]): NodeForm => {
  const props = among([...new Set(labels.flatMap((label) => NODE_PROPS.get(label) ?? []))].sort(), wanted);
  const told = (name: string) => !wanted || wanted.includes(name);
  const [hasName, hasAliases] = [told("name"), told("aliases")];
  const [only, ...others] = labels;
  return {
    columns: (alias) => {
      const cells = ["id", ...among(["name", "aliases"], wanted), ...props].map((prop) => `${alias}.${prop}`);
      return `[${[others.length === 0 ? "null" : `labels(${alias})`, ...cells].join(", ")}]`;
    },
    read: (row) => {
      const cells = row as readonly unknown[];
      const label = ((cells[0] as readonly string[] | null)?.find((one) => one in LABELS) ?? only) as Label;
      let at = 2;
      return {
        id: cells[1] as string,
        label,
        name: hasName ? (cells[at++] as string) : "",
        aliases: hasAliases ? ((cells[at++] as string[] | null) ?? []) : [],
        props: present(props, cells, at),
      };
    },
  };
};

/** How edges of a type come in the rows of a read; their ends are known from where they stand. */
export interface EdgeForm {
  readonly columns: (alias: string) => string;
  readonly read: (
    cells: unknown,
    from: string,
    to: string,
  ) => { readonly edge: GraphEdge; readonly citation?: string };
}

export const edgeForm = (type: EdgeType, wanted?: readonly string[]): EdgeForm => {
  const props = among(EDGE_PROPS.get(type) ?? [], wanted);
  const cited = !wanted || wanted.includes("citation");
  return {
    columns: (alias) =>
      `[${["id", ...(cited ? ["_citation"] : []), ...props].map((prop) => `${alias}.${prop}`).join(", ")}]`,
    read: (row, from, to) => {
      const cells = row as readonly unknown[];
      const edge = { id: cells[0] as string, type, from, to, props: present(props, cells, cited ? 2 : 1) };
      const citation = cited ? cells[1] : undefined;
      return typeof citation === "string" ? { edge, citation } : { edge };
    },
  };
};

/** The properties that are there, whose values begin at a place of the row. */
const present = (names: readonly string[], cells: readonly unknown[], first: number): Props => {
  const props: Record<string, Value> = {};
  for (let i = 0; i < names.length; i++) {
    const value = cells[first + i];
    if (value !== null && value !== undefined) props[names[i] as string] = value as Value;
  }
  return props;
};
