import type { EdgeType } from "../../domain/ontology.ts";
import { canonicalJson, contentHash } from "../content.ts";
import { MOST_FLAWS } from "../flaws.ts";
import type { Flaw } from "../port.ts";
import { readBundles } from "./bundles.ts";
import type { Database, Row } from "./database.ts";
import { claimedNode, statedProps } from "./restate.ts";
import { nodeOf, propsOf } from "./rows.ts";

const PAGE = 100;

/**
 * What isn't as it was loaded: articles whose hash isn't that of what they brought, and nodes and edges that aren't the
 * merge of what articles say of them. SQLite itself doesn't see a byte that has changed within a text.
 */
export function* changedContent(db: Database): Generator<Flaw> {
  for (const find of [changedArticles, changedNodes, changedEdges]) {
    let told = 0;
    for (const what of find(db)) if (told++ < MOST_FLAWS) yield { sort: "CONTENT", what };
  }
}

function* pages(db: Database, sql: string): Generator<readonly Row[]> {
  let last = 0;
  for (;;) {
    const rows = db.all(`${sql} LIMIT ${PAGE}`, last);
    yield rows;
    last = Number(rows.at(-1)?.key);
    if (rows.length < PAGE) return;
  }
}

function* changedArticles(db: Database): Generator<string> {
  const sql =
    "SELECT n.key, n.id, a.content FROM article a JOIN node n ON n.key = a.node WHERE a.node > ? ORDER BY a.node";
  for (const rows of pages(db, sql)) {
    const bundles = readBundles(
      db,
      rows.map(({ id }) => String(id)),
    );
    const found = new Map(bundles.map((bundle) => [bundle.article.id, contentHash(bundle)]));
    for (const { id, content } of rows)
      if (found.get(String(id)) !== content) yield `article ${id}: what it says isn't what was loaded`;
  }
}

function* changedNodes(db: Database): Generator<string> {
  const sql =
    "SELECT key, id, label, name, aliases, props FROM node WHERE key > ? AND label NOT IN ('Article', 'Sentence') ORDER BY key";
  for (const rows of pages(db, sql))
    for (const row of rows) {
      const node = nodeOf(row);
      const claimed = claimedNode(db, Number(row.key), node);
      if (!claimed) yield `${node.label} ${node.id}: no article names it`;
      else if (canonicalJson(claimed) !== canonicalJson(node))
        yield `${node.label} ${node.id}: it isn't what the articles say of it`;
    }
}

function* changedEdges(db: Database): Generator<string> {
  const sql =
    "SELECT key, id, type, citation, props FROM edge WHERE key > ? AND type NOT IN ('PUBLISHED', 'SAME_STORY') ORDER BY key";
  for (const rows of pages(db, sql))
    for (const { key, id, type, citation, props } of rows) {
      const stated = statedProps(
        db,
        Number(key),
        String(type) as EdgeType,
        citation === null ? undefined : String(citation),
      );
      if (stated && canonicalJson(stated) !== canonicalJson(propsOf(props)))
        yield `${type} ${id}: it isn't what the articles say of it`;
    }
}
