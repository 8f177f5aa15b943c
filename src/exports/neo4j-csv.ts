import {
  EDGE_TYPES,
  edgeSpec,
  LABELS,
  type Label,
  labelProps,
  type PropSpec,
  type PropType,
} from "../domain/ontology.ts";
import type { Row } from "../graph/neo4j/rows.ts";
import type { ExportRecord } from "../graph/port.ts";
import type { FileText } from "./formats.ts";
import { neo4jRows } from "./neo4j-rows.ts";

/**
 * The graph as the Neo4j store holds it, for `neo4j-admin database import`. Source: the Neo4j operations manual,
 * "CSV file header format". Lists are parted by a control character, since the import knows no way to escape
 * the character that parts them.
 */

export const NEO4J_FILES = ["nodes.csv", "evidence.csv", "edges.csv"] as const;

const SEPARATOR = "\u001f";

type Column = readonly [name: string, type: string];
const columnsOf = (specs: readonly Readonly<Record<string, PropSpec>>[]): readonly Column[] => {
  const columns = new Map<string, string>();
  for (const spec of specs)
    for (const [name, { type }] of Object.entries(spec)) columns.set(name, typeOf(type));
  return [...columns];
};
const typeOf = (type: PropType): string =>
  type === "int" ? "long" : type === "boolean" ? "boolean" : "string";

const strings = (...names: readonly string[]): readonly Column[] =>
  names.map((name) => [name, "string"] as const);

const NODE_COLUMNS: readonly Column[] = [
  ["name", "string"],
  ["aliases", "string[]"],
  ["_keys", "string"],
  ...columnsOf(Object.keys(LABELS).map((label) => labelProps(label as Label))),
];
const EVIDENCE_COLUMNS: readonly Column[] = [
  ...strings("edge", "type", "from", "to", "article", "sentence"),
  ["start", "long"],
  ["end", "long"],
  ["rule", "string"],
  ["confidence", "double"],
  ["props", "string"],
];
const EDGE_COLUMNS: readonly Column[] = [
  ["id", "string"],
  ["confidence", "double"],
  ...strings("firstSeen", "lastSeen", "_citation"),
  ...columnsOf(EDGE_TYPES.map((type) => edgeSpec(type).props)),
];

const headerOf = (first: readonly string[], columns: readonly Column[]): string =>
  `${[...first, ...columns.map(([name, type]) => `${name}:${type}`)].join(",")}\n`;

/** A quoted field, in which quotes are doubled; only what is absent stays without quotes. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const listed = (texts: readonly string[]): string =>
  quoted(texts.map((text) => text.replaceAll(SEPARATOR, "")).join(SEPARATOR));

const cellsOf = (row: Row, columns: readonly Column[]): readonly string[] =>
  columns.map(([name, type]) => {
    const value = row[name];
    if (value === undefined) return "";
    if (Array.isArray(value)) return listed(value);
    return type === "string" ? quoted(String(value)) : String(value);
  });

const lineOf = (first: readonly string[], row: Row, columns: readonly Column[]): string =>
  `${[...first, ...cellsOf(row, columns)].join(",")}\n`;

/** The graph as the files of a folder, in the order of the export. */
export async function* neo4jCsvOf(records: AsyncIterable<ExportRecord>): AsyncGenerator<FileText> {
  yield { file: "nodes.csv", text: headerOf(["id:ID", ":LABEL"], NODE_COLUMNS) };
  yield { file: "evidence.csv", text: headerOf(["id:ID(Evidence)", ":LABEL"], EVIDENCE_COLUMNS) };
  yield { file: "edges.csv", text: headerOf([":START_ID", ":END_ID", ":TYPE"], EDGE_COLUMNS) };
  for await (const record of records)
    for (const one of neo4jRows(record)) {
      const id = quoted(String(one.row.id));
      if (one.kind === "node")
        yield { file: "nodes.csv", text: lineOf([id, listed(one.labels)], one.row, NODE_COLUMNS) };
      else if (one.kind === "evidence")
        yield { file: "evidence.csv", text: lineOf([id, "Evidence"], one.row, EVIDENCE_COLUMNS) };
      else {
        const ends = [quoted(one.from), quoted(one.to), one.type];
        yield { file: "edges.csv", text: lineOf(ends, one.row, EDGE_COLUMNS) };
      }
    }
}

const shellQuoted = (path: string): string => `'${path.replaceAll("'", "'\\''")}'`;

/** How the folder's files are imported, for people. */
export const neo4jImport = (folder: string): string => {
  const path = (file: string) => shellQuoted(`${folder.replace(/\/$/, "")}/${file}`);
  return `Import it into a stopped Neo4j 5, in place of its database neo4j:
  neo4j-admin database import full neo4j --overwrite-destination --array-delimiter=U+001F --multiline-fields=true \\
    --nodes=${path("nodes.csv")} --nodes=${path("evidence.csv")} --relationships=${path("edges.csv")}
Constraints and indexes are made when gazette opens it (--graph neo4j://HOST). It is for reading: what loading keeps for
itself isn't in an export, so load further pages into a graph that gazette loaded.
`;
};
