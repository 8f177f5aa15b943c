import type { Database } from "./database.ts";

/** How many articles name a node, which is counted as they are written: schema/sqlite/008-articles.sql. */

/** Counts articles, together at the end of a transaction: the same few nodes are in most of them. */
export class ArticleCounter {
  readonly #db: Database;
  readonly #counts = new Map<number, number>();

  constructor(db: Database) {
    this.#db = db;
  }

  /** Counts an article that names the nodes of these keys. */
  add(nodes: readonly number[]): void {
    for (const node of nodes) this.#counts.set(node, (this.#counts.get(node) ?? 0) + 1);
  }

  /** Writes what was counted; to be called before anything reads counts or takes articles back. */
  flush(): void {
    for (const [node, articles] of this.#counts)
      this.#db.run(
        `INSERT INTO article_count (node, articles) VALUES (?, ?)
         ON CONFLICT (node) DO UPDATE SET articles = articles + excluded.articles`,
        node,
        articles,
      );
    this.#counts.clear();
  }
}

/** Takes an article back that named them. */
export const discountArticle = (db: Database, nodes: readonly number[]): void => {
  const named = JSON.stringify(nodes);
  const them = "node IN (SELECT value FROM json_each(?))";
  db.run(`DELETE FROM article_count WHERE articles = 1 AND ${them}`, named);
  db.run(`UPDATE article_count SET articles = articles - 1 WHERE ${them}`, named);
};
