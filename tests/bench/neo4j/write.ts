import { DatabaseSync } from "@photostructure/sqlite";
import neo4j, { type Driver } from "neo4j-driver";
import { type Label, labelsOf } from "../../../src/domain/ontology.ts";
import { DATED } from "../../../src/graph/dated.ts";
import { schemaSteps, statementsOf } from "../../../src/graph/neo4j/schema.ts";
import type { MadeGraph, NodeRow } from "./data.ts";

/** Writes a made-up graph straight into stores that hold their schema and no graph. */

const BATCH = 5_000;

export const writeToNeo4j = async (driver: Driver, { nodes, edges }: MadeGraph): Promise<void> => {
  for (const [label, rows] of nodes) await writeNodes(driver, label, rows);
  for (const [type, rows] of edges)
    await inBatches(
      driver,
      `UNWIND $rows AS row MATCH (a:Node {id: row.from}) MATCH (b:Node {id: row.to})
       CREATE (a)-[r:${type} {id: row.id, confidence: 0.9}]->(b) SET r.role = row.role`,
      rows,
    );
  // What the schema keeps beside the edges of a graph that is there.
  const fills = schemaSteps()
    .flatMap(statementsOf)
    .filter((statement) => statement.startsWith("MATCH"));
  const session = driver.session();
  for (const statement of [...fills, "CALL db.awaitIndexes(300)"]) await session.run(statement);
  await session.close();
};

const writeNodes = async (driver: Driver, label: Label, nodes: readonly NodeRow[]): Promise<void> => {
  const groups = new Map<string, NodeRow[]>();
  for (const node of nodes) {
    const labels = labelsOf(label, node.kind).join(":");
    const group = groups.get(labels);
    if (group) group.push(node);
    else groups.set(labels, [node]);
  }
  for (const [labels, rows] of groups)
    await inBatches(driver, `UNWIND $rows AS row CREATE (n:Node:${labels}) SET n = row`, rows);
};

const inBatches = async (driver: Driver, cypher: string, rows: readonly object[]): Promise<void> => {
  for (let i = 0; i < rows.length; i += BATCH)
    await driver.executeQuery(cypher, { rows: rows.slice(i, i + BATCH) }, { routing: neo4j.routing.WRITE });
};

/** The rows of nodes and edges alone: nothing that the questions ask lies elsewhere. */
export const writeToSqlite = (path: string, { nodes, edges }: MadeGraph): void => {
  const db = new DatabaseSync(path);
  db.exec("BEGIN");
  const putNode = db.prepare(
    "INSERT INTO node (id, label, name, aliases, props) VALUES (?, ?, ?, '[]', ?) RETURNING key",
  );
  const written = new Map<string, { readonly key: number; readonly date: string | null }>();
  for (const [label, rows] of nodes)
    for (const { id, name, aliases: _, ...props } of rows) {
      const { key } = putNode.get(id, label, name, JSON.stringify(props)) as { readonly key: number };
      written.set(id, { key, date: props.date ?? null });
    }
  const putEdge = db.prepare(
    "INSERT INTO edge (id, type, src, dst, props, end_date) VALUES (?, ?, ?, ?, ?, ?)",
  );
  for (const [type, rows] of edges)
    for (const { id, from, to, role } of rows) {
      const [source, target] = [written.get(from), written.get(to)];
      const dated = DATED.out.includes(type) ? target : DATED.in.includes(type) ? source : undefined;
      const props = JSON.stringify({ confidence: 0.9, ...(role && { role }) });
      putEdge.run(id, type, source?.key ?? 0, target?.key ?? 0, props, dated?.date ?? null);
    }
  db.exec("COMMIT");
  db.close();
};
