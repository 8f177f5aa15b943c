import type { GraphEdge, GraphNode, Props } from "../../domain/fact.ts";
import type { EdgeType, Label } from "../../domain/ontology.ts";
import { parseStored } from "../stored.ts";
import type { Row } from "./database.ts";

/** Columns of a node, named with a prefix so that several nodes fit a row; texts that aren't wanted stay unread. */
export const nodeColumns = (alias: string, prefix = "", wanted?: readonly string[]): string => {
  const aliases = !wanted || wanted.includes("aliases");
  const props = !wanted || wanted.some((name) => name !== "name" && name !== "aliases");
  const columns = ["id", "label", "name", ...(aliases ? ["aliases"] : []), ...(props ? ["props"] : [])];
  return columns.map((column) => `${alias}.${column} AS "${prefix}${column}"`).join(", ");
};

export const nodeOf = (row: Row, prefix = ""): GraphNode => {
  const { [`${prefix}aliases`]: aliases, [`${prefix}props`]: props } = row;
  return {
    id: String(row[`${prefix}id`]),
    label: String(row[`${prefix}label`]) as Label,
    name: String(row[`${prefix}name`]),
    aliases: aliases === undefined ? [] : parseStored<string[]>(aliases),
    props: props === undefined ? {} : propsOf(props),
  };
};

/** The table in which edges of a type lie: see schema/sqlite/010-compact.sql. */
export const edgeTable = (type: EdgeType): "edge" | "sentence_edge" | "mention" =>
  type === "HAS_SENTENCE" ? "sentence_edge" : type === "MENTIONS" ? "mention" : "edge";

/**
 * A test that goes with one for these labels: sentences, most of all nodes, stand in no index of labels, and SQLite
 * takes that index only where the text says that none of them is meant.
 */
export const noSentence = (alias: string, labels: readonly string[]): string =>
  labels.includes("Sentence") ? "1" : `${alias}.label <> 'Sentence'`;

/** The id of the node that a key stands for. */
export const idOf = (key: string): string => `(SELECT id FROM node WHERE key = ${key})`;

/** Columns of an edge, with the ids of its ends. */
export const edgeColumns = (alias: string, prefix = ""): string =>
  [
    `${alias}.id AS "${prefix}id"`,
    `${alias}.type AS "${prefix}type"`,
    `${idOf(`${alias}.src`)} AS "${prefix}src"`,
    `${idOf(`${alias}.dst`)} AS "${prefix}dst"`,
    `${alias}.props AS "${prefix}props"`,
  ].join(", ");

export const edgeOf = (row: Row, prefix = ""): GraphEdge => ({
  id: String(row[`${prefix}id`]),
  type: String(row[`${prefix}type`]) as EdgeType,
  from: String(row[`${prefix}src`]),
  to: String(row[`${prefix}dst`]),
  props: propsOf(row[`${prefix}props`]),
});

export const propsOf = (json: unknown): Props => parseStored<Props>(json);
