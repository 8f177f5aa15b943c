import { EDGE_TYPES, type EdgeType, type Label, labelsOf } from "../../domain/ontology.ts";
import type { GraphStats } from "../port.ts";
import { type FindCandidates, MOST_CANDIDATES } from "../search.ts";
import type { QueryKeys } from "../text.ts";
import type { Database } from "./database.ts";
import { nodeColumns, nodeOf } from "./rows.ts";

/** Finds candidates of a search by their keys. */
export const candidatesIn =
  (db: Database): FindCandidates =>
  async (alternatives, labels, length) =>
    db
      .all(
        `SELECT ${nodeColumns("n")}, coalesce((SELECT c.articles FROM article_count c WHERE c.node = n.key), 0) AS articles
         FROM search s JOIN node n ON n.key = s.rowid
         WHERE s.keys MATCH ? AND n.label IN (SELECT value FROM json_each(?)) ORDER BY abs(length(n.name) - ?), n.id LIMIT +?`,
        alternatives.map(matchOf).join(" OR "),
        JSON.stringify(labels),
        length,
        MOST_CANDIDATES,
      )
      .map((row) => ({ node: nodeOf(row), articles: Number(row.articles) }));

const matchOf = ({ whole, prefixes }: QueryKeys): string =>
  `(${[...whole.map(quote), ...prefixes.map((prefix) => `${quote(prefix)}*`)].join(" AND ")})`;

const quote = (token: string): string => `"${token.replaceAll('"', '""')}"`;

/** Counts what is stored, off indexes alone: sentences, most of all nodes, are counted by their edges. */
export const stats = (db: Database): GraphStats => {
  const edges = Object.fromEntries(EDGE_TYPES.map((type) => [type, 0])) as Record<EdgeType, number>;
  for (const { type, n } of db.all(
    `SELECT type, count(*) AS n FROM edge GROUP BY type UNION ALL SELECT 'HAS_SENTENCE', count(*) FROM sentence_edge
     UNION ALL SELECT 'MENTIONS', count(*) FROM mention`,
  ))
    edges[String(type) as EdgeType] = Number(n);
  const nodes: Record<string, number> = {};
  const add = (label: Label, kind: unknown, count: number) => {
    for (const each of labelsOf(label, kind)) nodes[each] = (nodes[each] ?? 0) + count;
  };
  const plain = new Map(
    db
      .all("SELECT label, count(*) AS n FROM node WHERE label <> 'Sentence' GROUP BY label")
      .map(({ label, n }) => [String(label) as Label, Number(n)]),
  );
  if (edges.HAS_SENTENCE > 0) plain.set("Sentence", edges.HAS_SENTENCE);
  for (const { label, kind, n } of db.all(
    "SELECT label, kind, count(*) AS n FROM node WHERE kind IS NOT NULL GROUP BY label, kind",
  )) {
    add(label as Label, kind, Number(n));
    plain.set(label as Label, (plain.get(label as Label) ?? 0) - Number(n));
  }
  for (const [label, count] of [...plain].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (count > 0) add(label, undefined, count);
  return { nodes, edges, evidence: Number(db.get("SELECT count(*) AS n FROM evidence")?.n ?? 0) };
};
