import { edgeId } from "../domain/ids.ts";
import {
  ENTITY_LABELS,
  edgeSpec,
  FACT_TYPES,
  type FactType,
  labelProps,
  type PropSpec,
} from "../domain/ontology.ts";
import type { ExportRecord } from "../graph/port.ts";
import { GEXF_END, GEXF_MIDDLE, gexfEdge, gexfNode, gexfStart } from "./gexf.ts";
import { GRAPHML_END, graphmlEdge, graphmlNode, graphmlStart } from "./graphml.ts";
import { kindOf } from "./kinds.ts";
import type { Field, XmlEdge, XmlNode } from "./xml.ts";

/**
 * The whole graph for programs that draw and measure networks: entities, and the relations between them
 * with the number of statements behind each.
 */

export type NodeRecord = Extract<ExportRecord, { kind: "node" }>;
export type EdgeRecord = Extract<ExportRecord, { kind: "edge" }>;

/** Relations between entities; WROTE leads to an article. */
export const RELATIONS: readonly FactType[] = FACT_TYPES.filter((type) => type !== "WROTE");

export const isEntity = (record: ExportRecord): record is NodeRecord =>
  record.kind === "node" && record.labels.includes("Entity");
export const isRelation = (record: ExportRecord): record is EdgeRecord & { readonly type: FactType } =>
  record.kind === "edge" && (RELATIONS as readonly string[]).includes(record.type);

/** Several texts in one value, which these forms know no lists for. */
const listed = (texts: readonly string[]): string | undefined => texts.join("|") || undefined;

const fieldsOf = (specs: readonly Readonly<Record<string, PropSpec>>[]): readonly Field[] => {
  const fields = new Map<string, Field>();
  for (const spec of specs)
    for (const [name, { type }] of Object.entries(spec)) fields.set(name, { name, kind: kindOf(type) });
  return [...fields.values()];
};

const NODE_PROPS = fieldsOf(ENTITY_LABELS.map(labelProps));
const EDGE_PROPS = fieldsOf(RELATIONS.map((type) => edgeSpec(type).props));
const NODE_FIELDS: readonly Field[] = [
  { name: "name", kind: "string" },
  { name: "type", kind: "string" },
  { name: "labels", kind: "string" },
  { name: "aliases", kind: "string" },
  ...NODE_PROPS,
];
const EDGE_FIELDS: readonly Field[] = [
  { name: "type", kind: "string" },
  ...EDGE_PROPS,
  { name: "confidence", kind: "double" },
  { name: "firstSeen", kind: "string" },
  { name: "lastSeen", kind: "string" },
  { name: "evidence", kind: "int" },
  { name: "citation", kind: "string" },
];

const nodeOf = ({ id, labels, name, aliases, props }: NodeRecord): XmlNode => ({
  id,
  name,
  values: [
    ["name", name],
    ["type", labels[0]],
    ["labels", listed(labels)],
    ["aliases", listed(aliases)],
    ...NODE_PROPS.map((field) => [field.name, props[field.name]] as const),
  ],
});

const edgeOf = ({ type, from, to, props, evidence, citation }: EdgeRecord): XmlEdge => {
  const own: Readonly<Record<string, unknown>> = { evidence: evidence.length, citation };
  return {
    id: edgeId(type, from, to, props),
    from,
    to,
    type,
    symmetric: edgeSpec(type).symmetric === true,
    values: EDGE_FIELDS.map(({ name }) => {
      if (name === "type") return [name, type];
      return [name, (own[name] ?? props[name]) as string | number | boolean | undefined];
    }),
  };
};

/** Entities and relations as GraphML, in the order of the export. */
export async function* graphmlOf(records: AsyncIterable<ExportRecord>): AsyncGenerator<string> {
  yield graphmlStart(NODE_FIELDS, EDGE_FIELDS);
  for await (const record of records) {
    if (isEntity(record)) yield graphmlNode(nodeOf(record));
    else if (isRelation(record)) yield graphmlEdge(edgeOf(record));
  }
  yield GRAPHML_END;
}

/** Entities and relations as GEXF 1.3, in the order of the export. */
export async function* gexfOf(records: AsyncIterable<ExportRecord>): AsyncGenerator<string> {
  yield gexfStart(NODE_FIELDS, EDGE_FIELDS);
  let edges = false;
  for await (const record of records) {
    if (isEntity(record)) yield gexfNode(nodeOf(record));
    else if (isRelation(record)) {
      if (!edges) yield GEXF_MIDDLE;
      edges = true;
      yield gexfEdge(edgeOf(record));
    }
  }
  if (!edges) yield GEXF_MIDDLE;
  yield GEXF_END;
}
