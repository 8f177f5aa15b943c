import { edgeSpec } from "../../../domain/ontology.ts";
import { GEXF_END, GEXF_MIDDLE, gexfEdge, gexfNode, gexfStart } from "../../../exports/gexf.ts";
import { GRAPHML_END, graphmlEdge, graphmlNode, graphmlStart } from "../../../exports/graphml.ts";
import type { Field, FieldValues, XmlEdge, XmlNode } from "../../../exports/xml.ts";
import type { GraphLink, GraphNode, Subgraph } from "../graph/model.ts";

/**
 * Plain nodes and links as files of other programs: GraphML, GEXF, CSV, JSON. Pure functions without a
 * browser; the XML forms share their lines with the command line's. Source of CSV: RFC 4180.
 */

/** Where nodes stand, for the formats that keep it. */
export type Spots = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

interface Column<T> extends Field {
  readonly value: (thing: T) => string | number | undefined;
}

const NODE_COLUMNS: readonly Column<GraphNode>[] = [
  { name: "name", kind: "string", value: ({ name }) => name },
  { name: "type", kind: "string", value: ({ label }) => label },
  { name: "kind", kind: "string", value: ({ kind }) => kind },
  { name: "date", kind: "string", value: ({ date }) => date },
  { name: "endDate", kind: "string", value: ({ endDate }) => endDate },
  { name: "code", kind: "string", value: ({ code }) => code },
  { name: "fullName", kind: "string", value: ({ fullName }) => fullName },
  { name: "aliases", kind: "string", value: ({ aliases }) => aliases?.join("|") || undefined },
];
const LINK_COLUMNS: readonly Column<GraphLink>[] = [
  { name: "type", kind: "string", value: ({ type }) => type },
  { name: "role", kind: "string", value: ({ role }) => role },
  { name: "title", kind: "string", value: ({ title }) => title },
  { name: "status", kind: "string", value: ({ status }) => status },
  { name: "modality", kind: "string", value: ({ modality }) => modality },
  { name: "source", kind: "string", value: ({ source }) => source },
  { name: "date", kind: "string", value: ({ date }) => date },
  { name: "asOf", kind: "string", value: ({ asOf }) => asOf },
  { name: "times", kind: "int", value: ({ times }) => times },
  { name: "firstSeen", kind: "string", value: ({ firstSeen }) => firstSeen },
  { name: "lastSeen", kind: "string", value: ({ lastSeen }) => lastSeen },
  { name: "confidence", kind: "double", value: ({ confidence }) => confidence },
];

// ── GraphML and GEXF ────────────────────────────────────────────────────────────────────────────

const PLACES: readonly Field[] = [
  { name: "x", kind: "double" },
  { name: "y", kind: "double" },
];

/** The graph as GraphML, with the places of its nodes where they are given. */
export const toGraphml = ({ nodes, links }: Subgraph, spots: Spots = new Map()): string => {
  const nodeLines = nodes.map((node) => {
    const { id, name, values } = xmlNode(node);
    const spot = spots.get(id);
    return graphmlNode({ id, name, values: [...values, ["x", spot?.x], ["y", spot?.y]] });
  });
  const linkLines = links.map((link) => graphmlEdge(xmlEdge(link)));
  return [
    graphmlStart([...NODE_COLUMNS, ...PLACES], LINK_COLUMNS),
    ...nodeLines,
    ...linkLines,
    GRAPHML_END,
  ].join("");
};

/** The graph as GEXF 1.3, with places where they are given. */
export const toGexf = ({ nodes, links }: Subgraph, spots: Spots = new Map()): string =>
  [
    gexfStart(NODE_COLUMNS, LINK_COLUMNS),
    ...nodes.map((node) => gexfNode(xmlNode(node), spots.get(node.id))),
    GEXF_MIDDLE,
    ...links.map((link) => gexfEdge(xmlEdge(link))),
    GEXF_END,
  ].join("");

const xmlNode = (node: GraphNode): XmlNode => ({
  id: node.id,
  name: node.name,
  values: valuesOf(NODE_COLUMNS, node),
});

const xmlEdge = (link: GraphLink): XmlEdge => ({
  id: link.id,
  from: link.from,
  to: link.to,
  type: link.type,
  symmetric: edgeSpec(link.type).symmetric === true,
  values: valuesOf(LINK_COLUMNS, link),
});

const valuesOf = <T>(columns: readonly Column<T>[], thing: T): FieldValues =>
  columns.map(({ name, value }) => [name, value(thing)] as const);

// ── CSV and JSON ────────────────────────────────────────────────────────────────────────────────

/** Spreadsheets run what begins with these signs as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

const cell = (value: string | number | undefined): string => {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Rows as CSV, with the mark by which spreadsheets know UTF-8. */
export const toCsv = (rows: readonly (readonly (string | number | undefined)[])[]): string =>
  `\ufeff${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;

export const nodesCsv = ({ nodes }: Subgraph): string =>
  toCsv([
    ["id", ...NODE_COLUMNS.map(({ name }) => name)],
    ...nodes.map((node) => [node.id, ...NODE_COLUMNS.map(({ value }) => value(node))]),
  ]);

export const linksCsv = ({ nodes, links }: Subgraph): string => {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  return toCsv([
    ["id", "from", "fromName", "to", "toName", ...LINK_COLUMNS.map(({ name }) => name)],
    ...links.map((link) => [
      link.id,
      link.from,
      names.get(link.from),
      link.to,
      names.get(link.to),
      ...LINK_COLUMNS.map(({ value }) => value(link)),
    ]),
  ]);
};

export const toJson = ({ nodes, links }: Subgraph, spots: Spots = new Map()): string =>
  `${JSON.stringify({ nodes: nodes.map((node) => ({ ...node, ...placeOf(spots, node.id) })), links }, null, 2)}\n`;

const placeOf = (spots: Spots, id: string): { readonly x?: number; readonly y?: number } => {
  const spot = spots.get(id);
  return spot ? { x: spot.x, y: spot.y } : {};
};
