import type { ArticleBundle } from "../../domain/fact.ts";
import { type ArticleRows, bundlesOf } from "../bundle.ts";
import type { Database, Row } from "./database.ts";
import { edgeColumns, edgeOf, nodeColumns, nodeOf } from "./rows.ts";

const AMONG = "IN (SELECT value FROM json_each(?))";

/** What articles brought into the graph. */
export const readBundles = (db: Database, articles: readonly string[]): readonly ArticleBundle[] => {
  const ids = JSON.stringify(articles);
  const told = (sql: string) => db.all(sql, ids).map((row) => ({ row, article: String(row.article) }));
  const rows: ArticleRows = {
    articles: db
      .all(`SELECT ${nodeColumns("n")} FROM node n WHERE n.label = 'Article' AND n.id ${AMONG}`, ids)
      .map((row) => nodeOf(row)),
    claims: told(
      `SELECT c.article, c.node, n.label, c.claim FROM claim c JOIN node n ON n.id = c.node WHERE c.article ${AMONG}`,
    ).map(({ row, article }) => ({
      article,
      node: String(row.node),
      label: String(row.label),
      claim: String(row.claim),
    })),
    sentences: told(
      `SELECT e.src AS article, ${nodeColumns("s")} FROM edge e JOIN node s ON s.id = e.dst WHERE e.type = 'HAS_SENTENCE' AND e.src ${AMONG}`,
    ).map(({ row, article }) => ({ article, node: nodeOf(row) })),
    mentions: told(
      `SELECT e.article, ${edgeColumns("e")} FROM edge e WHERE e.type = 'MENTIONS' AND e.article ${AMONG}`,
    ).map(({ row, article }) => ({ article, edge: edgeOf(row) })),
    statements: told(
      `SELECT v.*, e.type, e.src, e.dst FROM evidence v JOIN edge e ON e.id = v.edge WHERE v.article ${AMONG}`,
    ).map(({ row, article }) => ({ article, ...statementOf(row) })),
    // A table's edge belongs to every article that names both of its places.
    gazetteer: told(
      `SELECT c.article, e.citation, ${edgeColumns("e")} FROM claim c
       JOIN edge e ON e.src = c.node AND e.type = 'LOCATED_IN' AND e.citation IS NOT NULL
       JOIN claim d ON d.node = e.dst AND d.article = c.article WHERE c.article ${AMONG}`,
    ).map(({ row, article }) => ({ article, edge: edgeOf(row), citation: String(row.citation) })),
  };
  return bundlesOf(rows);
};

const statementOf = (row: Row): Omit<ArticleRows["statements"][number], "article"> => ({
  edge: String(row.edge),
  type: String(row.type),
  from: String(row.src),
  to: String(row.dst),
  sentence: String(row.sentence),
  start: Number(row.start),
  end: Number(row.end),
  rule: String(row.rule),
  confidence: Number(row.confidence),
  props: String(row.props),
});
