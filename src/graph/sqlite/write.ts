import type { ArticleBundle, GraphNode, Props } from "../../domain/fact.ts";
import { edgeId } from "../../domain/ids.ts";
import { mergeEdgeProps, mergeNodes } from "../../domain/merge.ts";
import { type EdgeType, ENTITY_LABELS, type Label } from "../../domain/ontology.ts";
import {
  canonicalJson,
  contentHash,
  copyRank,
  GAZETTEER_PROPS,
  sortedProps,
  statementProps,
} from "../content.ts";
import type { WriteReport } from "../port.ts";
import { isSameStory, sketchOf } from "../story.ts";
import { searchKeys } from "../text.ts";
import type { Database } from "./database.ts";
import { nodeOf, propsOf } from "./rows.ts";

/** Writes articles within the running transaction. */
export const writeBundles = (db: Database, bundles: readonly ArticleBundle[]): WriteReport => {
  const report = { added: 0, replaced: 0, unchanged: 0 };
  for (const bundle of bundles) report[writeBundle(db, bundle)] += 1;
  return report;
};

const writeBundle = (db: Database, bundle: ArticleBundle): keyof WriteReport => {
  const { id } = bundle.article;
  const [content, copy] = [contentHash(bundle), copyRank(bundle)];
  const stored = db.get("SELECT content, copy FROM article WHERE id = ?", id);
  if (stored && (stored.content === content || String(stored.copy) < copy)) return "unchanged";
  if (stored) withdrawArticle(db, id);
  db.run("INSERT INTO article (id, content, copy) VALUES (?, ?, ?)", id, content, copy);
  putNodes(db, bundle);
  putCorpusEdges(db, bundle);
  putFacts(db, bundle);
  putGazetteer(db, bundle);
  putStory(db, bundle);
  return stored ? "replaced" : "added";
};

const putNodes = (db: Database, bundle: ArticleBundle): void => {
  const { article, publication, sentences, entities } = bundle;
  insertNode(db, article);
  for (const { id, ...props } of sentences)
    insertNode(db, { id, label: "Sentence", name: "", aliases: [], props: sortedProps(props) });
  for (const node of [publication, ...entities]) {
    db.run(
      "INSERT INTO claim (node, article, claim) VALUES (?, ?, ?)",
      node.id,
      article.id,
      canonicalJson({ name: node.name, aliases: node.aliases, props: node.props }),
    );
    const row = db.get("SELECT id, label, name, aliases, props FROM node WHERE id = ?", node.id);
    if (row) updateNode(db, nodeOf(row), mergeNodes(nodeOf(row), node));
    else insertNode(db, node);
  }
};

const insertNode = (db: Database, node: GraphNode): void => {
  db.run(
    "INSERT INTO node (id, label, name, aliases, props) VALUES (?, ?, ?, ?, ?)",
    node.id,
    node.label,
    node.name,
    JSON.stringify(node.aliases),
    canonicalJson(node.props),
  );
  if (isNamed(node)) putNames(db, node);
};

const updateNode = (db: Database, old: GraphNode, merged: GraphNode): void => {
  const same = canonicalJson(old) === canonicalJson(merged);
  if (same) return;
  db.run(
    "UPDATE node SET name = ?, aliases = ?, props = ? WHERE id = ?",
    merged.name,
    JSON.stringify(merged.aliases),
    canonicalJson(merged.props),
    merged.id,
  );
  if (canonicalJson([old.name, old.aliases]) === canonicalJson([merged.name, merged.aliases])) return;
  dropNames(db, merged.id);
  putNames(db, merged);
};

const isNamed = (node: GraphNode): boolean =>
  node.label === "Publication" || (ENTITY_LABELS as readonly Label[]).includes(node.label);

const putNames = (db: Database, node: GraphNode): void => {
  for (const name of [node.name, ...node.aliases])
    db.run("INSERT OR IGNORE INTO name_of (name, node) VALUES (?, ?)", name, node.id);
  if (node.label === "Publication") return;
  db.run(
    "INSERT INTO search (rowid, keys) SELECT rowid, ? FROM node WHERE id = ?",
    searchKeys(node.name, node.aliases).join(" "),
    node.id,
  );
};

const dropNames = (db: Database, id: string): void => {
  db.run("DELETE FROM search WHERE rowid = (SELECT rowid FROM node WHERE id = ?)", id);
  db.run("DELETE FROM name_of WHERE node = ?", id);
};

const putCorpusEdges = (db: Database, { article, publication, sentences, mentions }: ArticleBundle): void => {
  const put = (type: EdgeType, from: string, to: string, props: Props = {}) =>
    db.run(
      "INSERT OR IGNORE INTO edge (id, type, src, dst, props, article) VALUES (?, ?, ?, ?, ?, ?)",
      edgeId(type, from, to, props),
      type,
      from,
      to,
      canonicalJson(props),
      article.id,
    );
  put("PUBLISHED", publication.id, article.id);
  for (const sentence of sentences) put("HAS_SENTENCE", article.id, sentence.id);
  for (const { sentence, entity, start, end, surface } of mentions)
    put("MENTIONS", sentence, entity, { start, end, surface });
};

const putFacts = (db: Database, { article, facts }: ArticleBundle): void => {
  for (const { id, type, from, to, evidence } of facts) {
    let props = edgeProps(db, id);
    const known = props !== undefined;
    for (const one of evidence) {
      db.run(
        'INSERT OR IGNORE INTO evidence (edge, article, sentence, "start", "end", rule, confidence, props) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        id,
        article.id,
        one.sentence,
        one.start,
        one.end,
        one.rule,
        one.confidence,
        canonicalJson(one.props),
      );
      const said = statementProps(one, article.props.date);
      props = props ? mergeEdgeProps(type, props, said) : sortedProps(said);
    }
    if (known) db.run("UPDATE edge SET props = ? WHERE id = ?", canonicalJson(props), id);
    else insertEdge(db, id, type, from, to, props ?? {}, null);
  }
};

const putGazetteer = (db: Database, { gazetteer }: ArticleBundle): void => {
  for (const { id, type, from, to, citation } of gazetteer) {
    const props = edgeProps(db, id);
    if (props)
      db.run(
        "UPDATE edge SET props = ?, citation = ? WHERE id = ? AND citation IS NOT ?",
        canonicalJson(mergeEdgeProps(type, props, GAZETTEER_PROPS)),
        citation,
        id,
        citation,
      );
    else insertEdge(db, id, type, from, to, GAZETTEER_PROPS, citation);
  }
};

const edgeProps = (db: Database, id: string): Props | undefined => {
  const row = db.get("SELECT props FROM edge WHERE id = ?", id);
  return row && propsOf(row.props);
};

const insertEdge = (
  db: Database,
  id: string,
  type: EdgeType,
  from: string,
  to: string,
  props: Props,
  citation: string | null,
): void => {
  db.run(
    "INSERT INTO edge (id, type, src, dst, props, citation) VALUES (?, ?, ?, ?, ?, ?)",
    id,
    type,
    from,
    to,
    canonicalJson(props),
    citation,
  );
};

/** Ties an article to those that carry the same story. */
const putStory = (db: Database, { article, sentences }: ArticleBundle): void => {
  const one = { sketch: sketchOf(sentences), date: article.props.date };
  const candidates = db.all(
    `SELECT a.id, json_extract(a.props, '$.date') AS date, (SELECT json_group_array(s.hash) FROM sketch s WHERE s.article = a.id) AS sketch
     FROM node a WHERE a.id IN (SELECT article FROM sketch WHERE hash IN (SELECT value FROM json_each(?)))`,
    JSON.stringify(one.sketch),
  );
  for (const hash of one.sketch) db.run("INSERT INTO sketch (hash, article) VALUES (?, ?)", hash, article.id);
  for (const { id, date, sketch } of candidates) {
    if (!isSameStory(one, { sketch: JSON.parse(String(sketch)) as string[], date })) continue;
    const [from = "", to = ""] = [article.id, String(id)].sort();
    insertEdge(db, edgeId("SAME_STORY", from, to), "SAME_STORY", from, to, {}, null);
  }
};

/** Takes an article back within the running transaction. False where it isn't there. */
export const withdrawArticle = (db: Database, id: string): boolean => {
  if (db.run("DELETE FROM article WHERE id = ?", id) === 0) return false;
  const own = [id, ...column(db, "SELECT dst AS id FROM edge WHERE src = ? AND type = 'HAS_SENTENCE'", id)];
  const edges = column(db, "SELECT DISTINCT edge AS id FROM evidence WHERE article = ?", id);
  const claimed = column(db, "SELECT node AS id FROM claim WHERE article = ?", id);
  db.run("DELETE FROM evidence WHERE article = ?", id);
  db.run("DELETE FROM edge WHERE article = ?", id);
  db.run("DELETE FROM claim WHERE article = ?", id);
  db.run("DELETE FROM sketch WHERE article = ?", id);
  for (const end of ["src", "dst"]) db.run(`DELETE FROM edge WHERE ${end} = ? AND type = 'SAME_STORY'`, id);
  for (const edge of edges) restateEdge(db, edge);
  for (const node of claimed) reclaimNode(db, node);
  db.run("DELETE FROM node WHERE id IN (SELECT value FROM json_each(?))", JSON.stringify(own));
  return true;
};

const column = (db: Database, sql: string, id: string): readonly string[] =>
  db.all(sql, id).map((row) => String(row.id));

/** An edge is what its remaining statements say; without any, only a table can hold it. */
const restateEdge = (db: Database, id: string): void => {
  const edge = db.get("SELECT type, citation FROM edge WHERE id = ?", id);
  if (!edge) return;
  const type = String(edge.type) as EdgeType;
  const statements = db.all(
    `SELECT v.props, v.confidence, json_extract(a.props, '$.date') AS date
     FROM evidence v JOIN node a ON a.id = v.article WHERE v.edge = ?`,
    id,
  );
  const said = statements.map((row) =>
    statementProps({ props: propsOf(row.props), confidence: Number(row.confidence) }, row.date),
  );
  if (edge.citation !== null) said.push(GAZETTEER_PROPS);
  const [first, ...rest] = said;
  if (!first) db.run("DELETE FROM edge WHERE id = ?", id);
  else
    db.run(
      "UPDATE edge SET props = ? WHERE id = ?",
      canonicalJson(rest.reduce((merged, one) => mergeEdgeProps(type, merged, one), sortedProps(first))),
      id,
    );
};

/** A node is what its remaining claims say; without any, it goes, and with it the edges that a table gave it. */
const reclaimNode = (db: Database, id: string): void => {
  const row = db.get("SELECT id, label, name, aliases, props FROM node WHERE id = ?", id);
  if (!row) return;
  const old = nodeOf(row);
  const [first, ...rest] = db
    .all("SELECT claim FROM claim WHERE node = ?", id)
    .map((one) => claimedNode(old, String(one.claim)));
  if (first) {
    updateNode(db, old, rest.reduce(mergeNodes, first));
    return;
  }
  dropNames(db, id);
  db.run("DELETE FROM edge WHERE src = ? AND citation IS NOT NULL", id);
  db.run("DELETE FROM node WHERE id = ?", id);
};

const claimedNode = ({ id, label }: GraphNode, claim: string): GraphNode => ({
  id,
  label,
  ...(JSON.parse(claim) as Pick<GraphNode, "name" | "aliases" | "props">),
});
