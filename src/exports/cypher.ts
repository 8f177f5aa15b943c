import neo4j from "neo4j-driver";
import type { Row } from "../graph/neo4j/rows.ts";
import { schemaSteps, statementsOf } from "../graph/neo4j/schema.ts";
import type { ExportRecord } from "../graph/port.ts";
import { type Neo4jRow, neo4jRows } from "./neo4j-rows.ts";

/**
 * The graph as a Cypher script that writes what the Neo4j store holds, one statement a line: constraints and indexes,
 * then nodes, edges and statements in batches. Running it again changes nothing.
 */

/** Rows a statement: the server plans each text anew, and a plan of thousands of literals is slow to make. */
const BATCH = 200;

/** Rows that one statement can write, by that statement. */
class Batches {
  readonly #rows = new Map<string, string[]>();

  /** Takes a row; gives a whole statement where it fills one. */
  *put(statement: string, row: string): Generator<string> {
    const rows = this.#rows.get(statement) ?? [];
    this.#rows.set(statement, rows);
    rows.push(row);
    if (rows.length < BATCH) return;
    yield unwind(statement, rows);
    this.#rows.delete(statement);
  }

  /** Gives what is left. */
  *flush(): Generator<string> {
    for (const [statement, rows] of this.#rows) yield unwind(statement, rows);
    this.#rows.clear();
  }
}

const unwind = (statement: string, rows: readonly string[]): string =>
  `UNWIND [${rows.join(", ")}] AS row ${statement};\n`;

/** The whole graph as a script for cypher-shell, in the order of the export. */
export async function* cypherOf(records: AsyncIterable<ExportRecord>): AsyncGenerator<string> {
  yield* schema();
  const [nodes, others] = [new Batches(), new Batches()];
  for await (const record of records) {
    // Ends before edges: the export tells all nodes first.
    if (record.kind === "edge") yield* nodes.flush();
    for (const one of neo4jRows(record))
      yield* (one.kind === "node" ? nodes : others).put(statementFor(one), literalOf(one));
  }
  yield* nodes.flush();
  yield* others.flush();
  for (const step of schemaSteps()) yield* statementsOf(step).filter(fills).map(lineOf);
}

function* schema(): Generator<string> {
  for (const [i, step] of schemaSteps().entries()) {
    yield* statementsOf(step)
      .filter((statement) => !fills(statement))
      .map(lineOf);
    yield `MERGE (:GazetteSchema {version: ${i + 1}});\n`;
  }
  yield "CALL db.awaitIndexes(60);\n";
}

/** True for statements of the schema that write beside a graph's edges: they come when the edges are there. */
const fills = (statement: string): boolean => statement.startsWith("MATCH");
const lineOf = (statement: string): string => `${statement.replaceAll(/\s*\n\s*/g, " ")};\n`;

const statementFor = (one: Neo4jRow): string => {
  if (one.kind === "node")
    return `MERGE (n:Node {id: row.id}) REMOVE n:Agency:Meeting SET n:${one.labels.slice(1).join(":")}, n = row`;
  if (one.kind === "evidence") return "MERGE (v:Evidence {id: row.id}) SET v = row";
  return `MATCH (a:Node {id: row.from}) MATCH (b:Node {id: row.to}) MERGE (a)-[r:${one.type} {id: row.props.id}]->(b) SET r = row.props`;
};

const literalOf = (one: Neo4jRow): string =>
  one.kind === "edge"
    ? `{from: ${textOf(one.from)}, to: ${textOf(one.to)}, props: ${mapOf(one.row)}}`
    : mapOf(one.row);

const mapOf = (row: Row): string =>
  `{${Object.entries(row)
    .map(([name, value]) => `${name}: ${literal(value)}`)
    .join(", ")}}`;

const literal = (value: Row[string]): string => {
  if (typeof value === "string") return textOf(value);
  if (typeof value === "boolean" || neo4j.isInt(value)) return String(value);
  if (typeof value === "number") return Number.isInteger(value) ? value.toFixed(1) : String(value);
  return `[${(value as readonly string[]).map(textOf).join(", ")}]`;
};

/** A text as a literal: the escapes of JSON are Cypher's too. */
const textOf = (text: string): string => JSON.stringify(text);
