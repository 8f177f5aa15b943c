import type { GraphLink, GraphNode, Subgraph } from "../graph/model.ts";

/**
 * Plain nodes and links as files of other programs: GraphML, GEXF, CSV, JSON. Pure functions without a
 * browser. Sources: the GraphML primer of graphdrawing.org, the GEXF 1.3 primer of gexf.net, RFC 4180.
 */

/** Where nodes stand, for the formats that keep it. */
export type Spots = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/** Whether XML 1.0 takes a character at all: no control characters, no half of a pair. */
const isXml = (sign: string): boolean => {
  const point = sign.codePointAt(0) ?? 0;
  if (point < 0x20) return point === 0x09 || point === 0x0a || point === 0x0d;
  return (point < 0xd800 || point > 0xdfff) && point !== 0xfffe && point !== 0xffff;
};

/** Any text as XML: never an element, never an entity. */
export const escapeXml = (text: string): string =>
  [...text]
    .filter(isXml)
    .join("")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;");

type Kind = "string" | "double" | "int";
interface Column<T> {
  readonly name: string;
  readonly kind: Kind;
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

// ── GraphML ─────────────────────────────────────────────────────────────────────────────────────

const PLACES: readonly Column<GraphNode>[] = [
  { name: "x", kind: "double", value: () => undefined },
  { name: "y", kind: "double", value: () => undefined },
];

/** The graph as GraphML, with the places of its nodes where they are given. */
export const toGraphml = ({ nodes, links }: Subgraph, spots: Spots = new Map()): string => {
  const keys = [
    ...[...NODE_COLUMNS, ...PLACES].map(({ name, kind }) => graphmlKey("node", name, kind)),
    ...LINK_COLUMNS.map(({ name, kind }) => graphmlKey("edge", name, kind)),
  ];
  const data = (of: "n" | "e", values: readonly (readonly [string, string | number | undefined])[]): string =>
    values
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `<data key="${of}_${name}">${escapeXml(String(value))}</data>`)
      .join("");
  const nodeLines = nodes.map((node) => {
    const spot = spots.get(node.id);
    const values = [...valuesOf(NODE_COLUMNS, node), ["x", spot?.x] as const, ["y", spot?.y] as const];
    return `    <node id="${escapeXml(node.id)}">${data("n", values)}</node>`;
  });
  const linkLines = links.map(
    (link) =>
      `    <edge id="${escapeXml(link.id)}" source="${escapeXml(link.from)}" target="${escapeXml(link.to)}">${data("e", valuesOf(LINK_COLUMNS, link))}</edge>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys,
    '  <graph id="gazette" edgedefault="directed">',
    ...nodeLines,
    ...linkLines,
    "  </graph>",
    "</graphml>",
    "",
  ].join("\n");
};

const graphmlKey = (of: "node" | "edge", name: string, kind: Kind): string =>
  `  <key id="${of[0]}_${name}" for="${of}" attr.name="${name}" attr.type="${kind}"/>`;

const valuesOf = <T>(
  columns: readonly Column<T>[],
  thing: T,
): readonly (readonly [string, string | number | undefined])[] =>
  columns.map(({ name, value }) => [name, value(thing)] as const);

// ── GEXF ────────────────────────────────────────────────────────────────────────────────────────

/** The graph as GEXF 1.3, with places where they are given. */
export const toGexf = ({ nodes, links }: Subgraph, spots: Spots = new Map()): string => {
  const attributes = <T>(of: "node" | "edge", columns: readonly Column<T>[]): readonly string[] => [
    `    <attributes class="${of}">`,
    ...columns.map(
      ({ name, kind }) =>
        `      <attribute id="${name}" title="${name}" type="${kind === "int" ? "integer" : kind}"/>`,
    ),
    "    </attributes>",
  ];
  const values = <T>(columns: readonly Column<T>[], thing: T): string => {
    const rows = valuesOf(columns, thing)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `<attvalue for="${name}" value="${escapeXml(String(value))}"/>`);
    return rows.length > 0 ? `<attvalues>${rows.join("")}</attvalues>` : "";
  };
  const nodeLines = nodes.map((node) => {
    const spot = spots.get(node.id);
    const place = spot ? `<viz:position x="${spot.x}" y="${spot.y}" z="0"/>` : "";
    return `      <node id="${escapeXml(node.id)}" label="${escapeXml(node.name)}">${values(NODE_COLUMNS, node)}${place}</node>`;
  });
  const linkLines = links.map((link) => {
    const type = link.type === "PARTNERED_WITH" ? ' type="undirected"' : "";
    return `      <edge id="${escapeXml(link.id)}" source="${escapeXml(link.from)}" target="${escapeXml(link.to)}"${type} label="${link.type}">${values(LINK_COLUMNS, link)}</edge>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    '  <graph defaultedgetype="directed">',
    ...attributes("node", NODE_COLUMNS),
    ...attributes("edge", LINK_COLUMNS),
    "    <nodes>",
    ...nodeLines,
    "    </nodes>",
    "    <edges>",
    ...linkLines,
    "    </edges>",
    "  </graph>",
    "</gexf>",
    "",
  ].join("\n");
};

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
