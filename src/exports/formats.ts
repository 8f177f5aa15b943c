import type { ExportRecord } from "../graph/port.ts";
import { gexfOf, graphmlOf } from "./entities.ts";

/** A form that is one text. */
interface TextFormat {
  /** What it holds and who reads it, for people. */
  readonly what: string;
  readonly text: (records: AsyncIterable<ExportRecord>) => AsyncIterable<string>;
}
export type Format = TextFormat;

async function* jsonlOf(records: AsyncIterable<ExportRecord>): AsyncGenerator<string> {
  for await (const record of records) yield `${JSON.stringify(record)}\n`;
}

/** The forms that the whole graph can be exported in, by name. Each streams, and equal graphs give equal bytes. */
export const FORMATS = {
  jsonl: { what: "one JSON object a line: nodes, then edges with their evidence", text: jsonlOf },
  graphml: {
    what: "entities and relations as GraphML, for yEd, Cytoscape, NetworkX, igraph",
    text: graphmlOf,
  },
  gexf: { what: "entities and relations as GEXF 1.3, for Gephi", text: gexfOf },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;
