import type { Database } from "./database.ts";

/** How many articles name a node, which is counted as they are written: schema/sqlite/008-articles.sql. */

/** Counts an article that names the nodes of these keys. */
export const countArticle = (db: Database, nodes: readonly number[]): void => {
  db.run(
    `INSERT INTO article_count (node, articles) SELECT value, 1 FROM json_each(?) WHERE true
     ON CONFLICT (node) DO UPDATE SET articles = articles + 1`,
    JSON.stringify(nodes),
  );
};

/** Takes an article back that named them. */
export const discountArticle = (db: Database, nodes: readonly number[]): void => {
  const named = JSON.stringify(nodes);
  const them = "node IN (SELECT value FROM json_each(?))";
  db.run(`DELETE FROM article_count WHERE articles = 1 AND ${them}`, named);
  db.run(`UPDATE article_count SET articles = articles - 1 WHERE ${them}`, named);
};
