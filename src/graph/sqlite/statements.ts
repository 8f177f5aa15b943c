import type { Statement } from "../port.ts";
import type { Database } from "./database.ts";
import { nodeColumns, nodeOf, propsOf } from "./rows.ts";

/** What says so: the statements of edges, and how many stories they are. */

/** How many stories state each edge: an article that reprints another of them counts with it. */
export const storiesOf = (db: Database, edges: readonly number[]): ReadonlyMap<number, number> =>
  new Map(
    db
      .all(
        `SELECT v.edge AS edge, count(*) AS stories FROM (SELECT DISTINCT edge, article FROM json_each(?) i CROSS JOIN evidence ON edge = i.value) v
         WHERE NOT EXISTS (SELECT 1 FROM edge r CROSS JOIN evidence w ON w.edge = v.edge AND w.article = r.src WHERE r.dst = v.article AND r.type = 'SAME_STORY')
         GROUP BY v.edge`,
        JSON.stringify(edges),
      )
      .map((row) => [Number(row.edge), Number(row.stories)]),
  );

/** The order of statements `v` of an edge, in sentences `s` of articles `a`: as far as the date read off an index. */
const inOrder = (alias: string): string =>
  `${alias}.confidence DESC, ${alias}.date DESC, a.id, s.id, ${alias}."start", ${alias}."end", ${alias}.rule`;

/**
 * The statements of each edge, so many of one at most: of a hub's edge with thousands only these are read. They are told
 * by their keys alone, since SQLite would go through all of an edge's that are told to be its own.
 */
export const statementsOf = (
  db: Database,
  edges: readonly number[],
  limit: number,
): ReadonlyMap<number, readonly Statement[]> => {
  if (edges.length === 0) return new Map();
  const rows = db.all(
    `SELECT v.edge AS edge, s.id AS sentence, json_extract(s.props, '$.text') AS text, ${nodeColumns("a", "a_")},
       p.name AS publication, v."start" AS "start", v."end" AS "end", v.rule AS rule, v.confidence AS confidence, v.props AS props
     FROM json_each(?) i CROSS JOIN evidence v ON v.key IN (
         SELECT x.key FROM evidence x CROSS JOIN node a ON a.key = x.article CROSS JOIN node s ON s.key = x.sentence
         WHERE x.edge = i.value ORDER BY ${inOrder("x")} LIMIT +?)
       CROSS JOIN node s ON s.key = v.sentence CROSS JOIN node a ON a.key = v.article
       CROSS JOIN edge b ON b.dst = a.key AND b.type = 'PUBLISHED' CROSS JOIN node p ON p.key = b.src
     ORDER BY v.edge, ${inOrder("v")}`,
    JSON.stringify(edges),
    limit,
  );
  const byEdge = new Map<number, Statement[]>();
  for (const row of rows) {
    const statement: Statement = {
      sentence: String(row.sentence),
      text: String(row.text),
      article: nodeOf(row, "a_"),
      publication: String(row.publication),
      start: Number(row.start),
      end: Number(row.end),
      rule: String(row.rule),
      confidence: Number(row.confidence),
      props: propsOf(row.props),
    };
    byEdge.set(Number(row.edge), [...(byEdge.get(Number(row.edge)) ?? []), statement]);
  }
  return byEdge;
};
