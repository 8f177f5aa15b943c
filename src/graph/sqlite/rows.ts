import { GazetteError } from "../../domain/errors.ts";
import type { GraphEdge, GraphNode, Props } from "../../domain/fact.ts";
import type { EdgeType, Label } from "../../domain/ontology.ts";
import type { Row } from "./database.ts";

/** Columns of a node, named with a prefix so that several nodes fit a row. */
export const nodeColumns = (alias: string, prefix = ""): string =>
  ["id", "label", "name", "aliases", "props"]
    .map((column) => `${alias}.${column} AS "${prefix}${column}"`)
    .join(", ");

export const nodeOf = (row: Row, prefix = ""): GraphNode => ({
  id: String(row[`${prefix}id`]),
  label: String(row[`${prefix}label`]) as Label,
  name: String(row[`${prefix}name`]),
  aliases: parsed<string[]>(row[`${prefix}aliases`]),
  props: propsOf(row[`${prefix}props`]),
});

export const edgeColumns = (alias: string, prefix = ""): string =>
  ["id", "type", "src", "dst", "props"]
    .map((column) => `${alias}.${column} AS "${prefix}${column}"`)
    .join(", ");

export const edgeOf = (row: Row, prefix = ""): GraphEdge => ({
  id: String(row[`${prefix}id`]),
  type: String(row[`${prefix}type`]) as EdgeType,
  from: String(row[`${prefix}src`]),
  to: String(row[`${prefix}dst`]),
  props: propsOf(row[`${prefix}props`]),
});

export const propsOf = (json: unknown): Props => parsed<Props>(json);

const parsed = <T>(json: unknown): T => {
  try {
    return JSON.parse(String(json)) as T;
  } catch (cause) {
    throw new GazetteError(
      "STORE_UNAVAILABLE",
      "the graph is damaged, a text in it is garbled: gazette verify tells which; restore a backup, or load the pages into a new graph",
      { cause },
    );
  }
};
