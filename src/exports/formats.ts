import type { ExportRecord } from "../graph/port.ts";
import { cypherOf } from "./cypher.ts";
import { gexfOf, graphmlOf } from "./entities.ts";
import { ftmOf } from "./ftm.ts";
import { NEO4J_FILES, neo4jCsvOf, neo4jImport } from "./neo4j-csv.ts";
import { ntriplesOf } from "./rdf.ts";

interface Described {
  /** What it holds and who reads it, for people. */
  readonly what: string;
}
/** A form that is one text. */
export interface TextFormat extends Described {
  /** Its media type, and how the names of its files end. */
  readonly type: string;
  readonly ending: string;
  readonly text: (records: AsyncIterable<ExportRecord>) => AsyncIterable<string>;
}
/** A piece of one file of several. */
export interface FileText {
  readonly file: string;
  readonly text: string;
}
/** A form that is a folder of files. */
interface FolderFormat extends Described {
  readonly files: readonly string[];
  readonly folder: (records: AsyncIterable<ExportRecord>) => AsyncIterable<FileText>;
  /** How the folder is used, for people. */
  readonly usage: (folder: string) => string;
}
export type Format = TextFormat | FolderFormat;

async function* jsonlOf(records: AsyncIterable<ExportRecord>): AsyncGenerator<string> {
  for await (const record of records) yield `${JSON.stringify(record)}\n`;
}

/** The forms that the whole graph can be exported in, by name. Each streams, and equal graphs give equal bytes. */
export const FORMATS = {
  jsonl: {
    what: "one JSON object a line: nodes, then edges with their evidence",
    type: "application/x-ndjson; charset=utf-8",
    ending: "jsonl",
    text: jsonlOf,
  },
  graphml: {
    what: "entities and relations as GraphML, for yEd, Cytoscape, NetworkX, igraph",
    type: "application/xml; charset=utf-8",
    ending: "graphml",
    text: graphmlOf,
  },
  gexf: {
    what: "entities and relations as GEXF 1.3, for Gephi",
    type: "application/xml; charset=utf-8",
    ending: "gexf",
    text: gexfOf,
  },
  csv: {
    what: "a folder (--out) of CSV files for neo4j-admin database import",
    files: NEO4J_FILES,
    folder: neo4jCsvOf,
    usage: neo4jImport,
  },
  cypher: {
    what: "a script of MERGE statements for cypher-shell",
    type: "text/plain; charset=utf-8",
    ending: "cypher",
    text: cypherOf,
  },
  ntriples: {
    what: "everything as RDF (N-Triples), with the sentences behind each edge",
    type: "application/n-triples",
    ending: "nt",
    text: ntriplesOf,
  },
  ftm: {
    what: "entities and relations as FollowTheMoney entities, one JSON object a line",
    type: "application/x-ndjson; charset=utf-8",
    ending: "ftm.json",
    text: ftmOf,
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;
