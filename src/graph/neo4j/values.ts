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

const FORMS = new Map<string, NodeForm>();
/** Lists cost the driver a sixth of maps, and what only the store itself needs (search keys) stays where it is. */
export const nodeForm = (labels: readonly Label[]): NodeForm => {
  const key = labels.join(" ");
  const known = FORMS.get(key);
  if (known) return known;
  const form = makeNodeForm(labels);
  FORMS.set(key, form);
  return form;
};

const makeNodeForm = (labels: readonly Label[]): NodeForm => {
  const props = [...new Set(labels.flatMap((label) => NODE_PROPS.get(label) ?? []))].sort();
  const [only, ...others] = labels;
  return {
    columns: (alias) =>
      `[${others.length === 0 ? "null" : `labels(${alias})`}, ${["id", "name", "aliases", ...props].map((prop) => `${alias}.${prop}`).join(", ")}]`,
    read: (cells) => {
      const [told, id, name, aliases, ...values] = cells as readonly [
        readonly string[] | null,
        string,
        string,
        string[] | null,
        ...unknown[],
      ];
      const label = (told?.find((one) => one in LABELS) ?? only) as Label;
      return { id, label, name, aliases: aliases ?? [], props: present(props, values) };
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

export const edgeForm = (type: EdgeType): EdgeForm => {
  const props = EDGE_PROPS.get(type) ?? [];
  return {
    columns: (alias) => `[${["id", "_citation", ...props].map((prop) => `${alias}.${prop}`).join(", ")}]`,
    read: (cells, from, to) => {
      const [id, citation, ...values] = cells as readonly [string, string | null, ...unknown[]];
      const edge = { id, type, from, to, props: present(props, values) };
      return typeof citation === "string" ? { edge, citation } : { edge };
    },
  };
};

const present = (names: readonly string[], values: readonly unknown[]): Props => {
  const props: Record<string, Value> = {};
  for (const [i, value] of values.entries()) {
    const name = names[i];
    if (name !== undefined && value !== null && value !== undefined) props[name] = value as Value;
  }
  return props;
};
