import type { EdgeType } from "../../domain/ontology.ts";
import { canonicalJson } from "../content.ts";
import { discountArticle } from "./article-counts.ts";
import type { Database } from "./database.ts";
import { dropNames, updateNode } from "./nodes.ts";
import { settlePlaces } from "./places.ts";
import { claimedNode, statedProps } from "./restate.ts";
import { nodeOf } from "./rows.ts";
import { dropText } from "./sentences.ts";

/** Takes an article back within the running transaction. False where it isn't there. */
export const withdrawArticle = (db: Database, id: string): boolean => {
  const found = removeArticle(db, id);
  settlePlaces(db);
  return found;
};

/** The same, with the places of events still to be settled. */
export const removeArticle = (db: Database, id: string): boolean => {
  const article = db.get("SELECT node FROM article WHERE node = (SELECT key FROM node WHERE id = ?)", id);
  if (!article) return false;
  const key = Number(article.node);
  const sentences = column(db, "SELECT dst AS key FROM sentence_edge WHERE src = ?", key);
  const edges = column(db, "SELECT DISTINCT edge AS key FROM evidence WHERE article = ?", key);
  const claimed = column(db, "SELECT node AS key FROM claim WHERE article = ?", key);
  const said = column(db, "SELECT saying AS key FROM claim WHERE article = ?", key);
  const own = JSON.stringify([key, ...sentences]);
  for (const table of ["evidence", "claim", "sketch"]) db.run(`DELETE FROM ${table} WHERE article = ?`, key);
  // What no other article says.
  db.run(
    `DELETE FROM saying WHERE key IN (SELECT value FROM json_each(?))
       AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.node = saying.node AND c.saying = saying.key)`,
    JSON.stringify(said),
  );
  dropText(db, key);
  discountArticle(db, claimed);
  db.run("DELETE FROM article WHERE node = ?", key);
  db.run("DELETE FROM sentence_edge WHERE src = ?", key);
  db.run("DELETE FROM mention WHERE src IN (SELECT value FROM json_each(?))", own);
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
  const citation = edge.citation === null ? undefined : String(edge.citation);
  const props = statedProps(db, key, String(edge.type) as EdgeType, citation);
  if (props) db.run("UPDATE edge SET props = ? WHERE key = ?", canonicalJson(props), key);
  else db.run("DELETE FROM edge WHERE key = ?", key);
};

/** A node is what its remaining claims say; without any, it goes, and with it the edges that a table gave it. */
const reclaimNode = (db: Database, key: number): void => {
  const row = db.get("SELECT id, label, name, aliases, props FROM node WHERE key = ?", key);
  if (!row) return;
  const old = nodeOf(row);
  const claimed = claimedNode(db, key, old);
  if (claimed) {
    updateNode(db, key, old, claimed);
    return;
  }
  dropNames(db, key, old);
  db.run("DELETE FROM edge WHERE src = ? AND citation IS NOT NULL", key);
  db.run("DELETE FROM node WHERE key = ?", key);
};
