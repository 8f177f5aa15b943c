import type { ArticleBundle } from "../../domain/fact.ts";
import { type ArticleRows, bundlesOf } from "../bundle.ts";
import type { Database, Row } from "./database.ts";
import { edgeColumns, edgeOf, idOf, nodeColumns, nodeOf } from "./rows.ts";

/** The asked articles (`a`), and their sentences (`h` leads to them). */
const ARTICLES = "FROM json_each(?) i CROSS JOIN node a ON a.id = i.value AND a.label = 'Article'";
const SENTENCES = `${ARTICLES} CROSS JOIN sentence_edge h ON h.src = a.key`;

/** What articles brought into the graph. */
export const readBundles = (db: Database, articles: readonly string[]): readonly ArticleBundle[] => {
  const ids = JSON.stringify(articles);
  const told = (sql: string) => db.all(sql, ids).map((row) => ({ row, article: String(row.article) }));
  const rows: ArticleRows = {
    articles: db.all(`SELECT ${nodeColumns("a")} ${ARTICLES}`, ids).map((row) => nodeOf(row)),
    claims: told(
      `SELECT a.id AS article, n.id AS node, n.label, y.text AS claim ${ARTICLES} CROSS JOIN claim c ON c.article = a.key
       CROSS JOIN saying y ON y.key = c.saying CROSS JOIN node n ON n.key = c.node`,
    ).map(({ row, article }) => ({
      article,
      node: String(row.node),
      label: String(row.label),
      claim: String(row.claim),
    })),
    sentences: told(
      `SELECT a.id AS article, ${nodeColumns("s")} ${SENTENCES} CROSS JOIN node s ON s.key = h.dst`,
    ).map(({ row, article }) => ({ article, node: nodeOf(row) })),
    mentions: told(
      `SELECT a.id AS article, ${edgeColumns("e")} ${SENTENCES} CROSS JOIN mention e ON e.src = h.dst`,
    ).map(({ row, article }) => ({ article, edge: edgeOf(row) })),
    statements: told(
      `SELECT a.id AS article, e.id AS edge, e.type, ${idOf("e.src")} AS src, ${idOf("e.dst")} AS dst, ${idOf("v.sentence")} AS sentence,
         v."start", v."end", v.rule, v.confidence, v.props
       ${ARTICLES} CROSS JOIN evidence v ON v.article = a.key CROSS JOIN edge e ON e.key = v.edge`,
    ).map(({ row, article }) => ({ article, ...statementOf(row) })),
    // A table's edge belongs to every article that names both of its places.
    gazetteer: told(
      `SELECT a.id AS article, e.citation, ${edgeColumns("e")} ${ARTICLES} CROSS JOIN claim c ON c.article = a.key
       CROSS JOIN edge e ON e.src = c.node AND e.type = 'LOCATED_IN' AND e.citation IS NOT NULL
       CROSS JOIN claim d ON d.node = e.dst AND d.article = c.article`,
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
