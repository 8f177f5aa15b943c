import type { GraphNode } from "../../domain/fact.ts";
import { EDGE_TYPES, type EdgeType, type FactType, type Label, labelsOf } from "../../domain/ontology.ts";
import type { GraphStats, SentenceHit } from "../port.ts";
import { type FindCandidates, MOST_CANDIDATES } from "../search.ts";
import type { QueryKeys } from "../text.ts";
import type { Ground, Step } from "../walk.ts";
import type { Database } from "./database.ts";
import { edgeColumns, edgeOf, idOf, nodeColumns, nodeOf } from "./rows.ts";

/** Finds candidates of a search by their keys. */
export const candidatesIn =
  (db: Database): FindCandidates =>
  async (alternatives, labels, length) =>
    db
      .all(
        `SELECT ${nodeColumns("n")}, (SELECT count(*) FROM claim c WHERE c.node = n.key) AS articles
         FROM search s JOIN node n ON n.key = s.rowid
         WHERE s.keys MATCH ? AND n.label IN (SELECT value FROM json_each(?)) ORDER BY abs(length(n.name) - ?), n.id LIMIT ?`,
        alternatives.map(matchOf).join(" OR "),
        JSON.stringify(labels),
        length,
        MOST_CANDIDATES,
      )
      .map((row) => ({ node: nodeOf(row), articles: Number(row.articles) }));

const matchOf = ({ whole, prefixes }: QueryKeys): string =>
  `(${[...whole.map(quote), ...prefixes.map((prefix) => `${quote(prefix)}*`)].join(" AND ")})`;

const quote = (token: string): string => `"${token.replaceAll('"', '""')}"`;

export const searchSentences = (db: Database, text: string, limit: number): readonly SentenceHit[] => {
  if (!text) return [];
  const rows = db.all(
    `SELECT s.id AS sentence, json_extract(s.props, '$.text') AS text, ${nodeColumns("a", "a_")}
     FROM node s JOIN text_edge h ON h.dst = s.key AND h.type = 'HAS_SENTENCE' JOIN node a ON a.key = h.src
     WHERE s.label = 'Sentence' AND instr(json_extract(s.props, '$.text'), ?) > 0
     ORDER BY a.date IS NULL, a.date DESC, s.id LIMIT ?`,
    text,
    limit,
  );
  return rows.map((row) => ({
    sentence: String(row.sentence),
    text: String(row.text),
    article: nodeOf(row, "a_"),
  }));
};

/** All edges of the given types that touch the nodes, in the order of their ids. */
const stepsFrom = (db: Database, ids: readonly string[], types: readonly FactType[]): readonly Step[] => {
  const parameters = [JSON.stringify(ids), JSON.stringify(types)];
  const half = (near: string, far: string) =>
    `SELECT ${edgeColumns("e")}, p.value AS near, ${idOf(`e.${far}`)} AS far FROM json_each(?) p CROSS JOIN node k ON k.id = p.value CROSS JOIN edge e ON e.${near} = k.key AND e.type IN (SELECT value FROM json_each(?))`;
  return db
    .all(`${half("src", "dst")} UNION ALL ${half("dst", "src")} ORDER BY 1`, ...parameters, ...parameters)
    .map((row) => ({ edge: edgeOf(row), near: String(row.near), far: String(row.far) }));
};

const nodesById = (db: Database, ids: readonly string[]): ReadonlyMap<string, GraphNode> =>
  new Map(
    db
      .all(
        `SELECT ${nodeColumns("n")} FROM node n WHERE n.id IN (SELECT value FROM json_each(?))`,
        JSON.stringify([...new Set(ids)]),
      )
      .map((row) => [String(row.id), nodeOf(row)]),
  );

const degreesOf = (
  db: Database,
  ids: readonly string[],
  types: readonly FactType[],
): ReadonlyMap<string, number> => {
  const count = (near: string) =>
    `(SELECT count(*) FROM edge e WHERE e.${near} = k.key AND e.type IN (SELECT value FROM json_each(?2)))`;
  const rows = db.all(
    `SELECT p.value AS id, ${count("src")} + ${count("dst")} AS degree FROM json_each(?1) p CROSS JOIN node k ON k.id = p.value`,
    JSON.stringify(ids),
    JSON.stringify(types),
  );
  return new Map(rows.map((row) => [String(row.id), Number(row.degree)]));
};

/** What walking needs of this store. */
export const groundOf = (db: Database): Ground => ({
  stepsFrom: async (ids, types) => stepsFrom(db, ids, types),
  nodesById: async (ids) => nodesById(db, ids),
  degreesOf: async (ids, types) => degreesOf(db, ids, types),
});

export const stats = (db: Database): GraphStats => {
  const nodes: Record<string, number> = {};
  for (const row of db.all("SELECT label, kind, count(*) AS n FROM node GROUP BY label, kind ORDER BY label"))
    for (const label of labelsOf(String(row.label) as Label, row.kind))
      nodes[label] = (nodes[label] ?? 0) + Number(row.n);
  const counted = new Map(
    db
      .all(
        "SELECT type, count(*) AS n FROM edge GROUP BY type UNION ALL SELECT type, count(*) FROM text_edge GROUP BY type",
      )
      .map((row) => [row.type, Number(row.n)]),
  );
  const edges = Object.fromEntries(EDGE_TYPES.map((type) => [type, counted.get(type) ?? 0])) as Record<
    EdgeType,
    number
  >;
  return { nodes, edges, evidence: Number(db.get("SELECT count(*) AS n FROM evidence")?.n ?? 0) };
};
