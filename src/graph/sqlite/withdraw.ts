import type { GraphNode } from "../../domain/fact.ts";
import { mergeEdgeProps, mergeNodes } from "../../domain/merge.ts";
import type { EdgeType } from "../../domain/ontology.ts";
import { canonicalJson, GAZETTEER_PROPS, sortedProps, statementProps } from "../content.ts";
import type { Database } from "./database.ts";
import { dropNames, updateNode } from "./nodes.ts";
import { nodeOf, propsOf } from "./rows.ts";

/** Takes an article back within the running transaction. False where it isn't there. */
export const withdrawArticle = (db: Database, id: string): boolean => {
  const article = db.get("SELECT node FROM article WHERE node = (SELECT key FROM node WHERE id = ?)", id);
  if (!article) return false;
  const key = Number(article.node);
  const sentences = column(
    db,
    "SELECT dst AS key FROM text_edge WHERE src = ? AND type = 'HAS_SENTENCE'",
    key,
  );
  const edges = column(db, "SELECT DISTINCT edge AS key FROM evidence WHERE article = ?", key);
  const claimed = column(db, "SELECT node AS key FROM claim WHERE article = ?", key);
  const own = JSON.stringify([key, ...sentences]);
  for (const table of ["evidence", "claim", "sketch"]) db.run(`DELETE FROM ${table} WHERE article = ?`, key);
  db.run("DELETE FROM article WHERE node = ?", key);
  db.run("DELETE FROM text_edge WHERE src IN (SELECT value FROM json_each(?))", own);
  db.run("DELETE FROM edge WHERE dst = ? AND type IN ('PUBLISHED', 'SAME_STORY')", key);
  db.run("DELETE FROM edge WHERE src = ? AND type = 'SAME_STORY'", key);
  for (const edge of edges) restateEdge(db, edge);
  for (const node of claimed) reclaimNode(db, node);
  db.run("DELETE FROM node WHERE key IN (SELECT value FROM json_each(?))", own);
  return true;
};

const column = (db: Database, sql: string, key: number): readonly number[] =>
  db.all(sql, key).map((row) => Number(row.key));

/** An edge is what its remaining statements say; without any, only a table can hold it. */
const restateEdge = (db: Database, key: number): void => {
  const edge = db.get("SELECT type, citation FROM edge WHERE key = ?", key);
  if (!edge) return;
  const type = String(edge.type) as EdgeType;
  const statements = db.all(
    "SELECT v.props, v.confidence, a.date FROM evidence v JOIN node a ON a.key = v.article WHERE v.edge = ?",
    key,
  );
  const said = statements.map((row) =>
    statementProps({ props: propsOf(row.props), confidence: Number(row.confidence) }, row.date),
  );
  if (edge.citation !== null) said.push(GAZETTEER_PROPS);
  const [first, ...rest] = said;
  if (!first) db.run("DELETE FROM edge WHERE key = ?", key);
  else
    db.run(
      "UPDATE edge SET props = ? WHERE key = ?",
      canonicalJson(rest.reduce((merged, one) => mergeEdgeProps(type, merged, one), sortedProps(first))),
      key,
    );
};

/** A node is what its remaining claims say; without any, it goes, and with it the edges that a table gave it. */
const reclaimNode = (db: Database, key: number): void => {
  const row = db.get("SELECT id, label, name, aliases, props FROM node WHERE key = ?", key);
  if (!row) return;
  const old = nodeOf(row);
  const [first, ...rest] = db
    .all("SELECT claim FROM claim WHERE node = ?", key)
    .map((one) => claimedNode(old, String(one.claim)));
  if (first) {
    updateNode(db, key, old, rest.reduce(mergeNodes, first));
    return;
  }
  dropNames(db, key);
  db.run("DELETE FROM edge WHERE src = ? AND citation IS NOT NULL", key);
  db.run("DELETE FROM node WHERE key = ?", key);
};

const claimedNode = ({ id, label }: GraphNode, claim: string): GraphNode => ({
  id,
  label,
  ...(JSON.parse(claim) as Pick<GraphNode, "name" | "aliases" | "props">),
});
