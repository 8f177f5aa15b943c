import type { GraphEdge, GraphNode } from "../../domain/fact.ts";
import {
  EDGE_TYPES,
  type EdgeType,
  FACT_TYPES,
  type FactType,
  type Label,
  labelsOf,
} from "../../domain/ontology.ts";
import type { Deadline } from "../deadline.ts";
import type {
  CountRow,
  GraphStats,
  NeighbourhoodArgs,
  Path,
  PathArgs,
  SearchArgs,
  SearchHit,
  SentenceHit,
  Subgraph,
} from "../port.ts";
import { queryKeys, scoreMatch } from "../text.ts";
import { propExpression } from "./condition.ts";
import type { Database } from "./database.ts";
import { edgeColumns, edgeOf, nodeColumns, nodeOf } from "./rows.ts";

/** Candidates that are scored at most; the best match of a name is among them by its keys. */
const CANDIDATES = 2000;

export const search = (db: Database, { text, labels, limit }: SearchArgs): readonly SearchHit[] => {
  const { whole, prefixes } = queryKeys(text);
  const match = [...whole.map(quote), ...prefixes.map((prefix) => `${quote(prefix)}*`)].join(" AND ");
  if (!match) return [];
  const rows = db.all(
    `SELECT ${nodeColumns("n")}, (SELECT count(*) FROM claim c WHERE c.node = n.id) AS articles
     FROM search s JOIN node n ON n.rowid = s.rowid
     WHERE s.keys MATCH ? AND n.label IN (SELECT value FROM json_each(?)) ORDER BY length(n.name), n.id LIMIT ?`,
    match,
    JSON.stringify(labels ?? ["Person", "Organization", "Place", "Event", "Initiative"]),
    CANDIDATES,
  );
  return rows
    .map((row) => {
      const node = nodeOf(row);
      return { node, score: scoreMatch(text, node.name, node.aliases), articles: Number(row.articles) };
    })
    .filter((hit) => hit.score > 0)
    .sort((a, b) => b.score - a.score || b.articles - a.articles || (a.node.id < b.node.id ? -1 : 1))
    .slice(0, limit);
};

const quote = (token: string): string => `"${token.replaceAll('"', '""')}"`;

export const searchSentences = (db: Database, text: string, limit: number): readonly SentenceHit[] => {
  if (!text) return [];
  const rows = db.all(
    `SELECT s.id AS sentence, json_extract(s.props, '$.text') AS text, ${nodeColumns("a", "a_")}
     FROM node s JOIN edge h ON h.dst = s.id AND h.type = 'HAS_SENTENCE' JOIN node a ON a.id = h.src
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

interface Step {
  readonly edge: GraphEdge;
  readonly near: string;
  readonly far: string;
}

/** All edges of the given types that touch the nodes, in the order of their ids. */
const stepsFrom = (db: Database, ids: readonly string[], types: readonly FactType[]): readonly Step[] => {
  const parameters = [JSON.stringify(ids), JSON.stringify(types)];
  const half = (near: string, far: string) =>
    `SELECT ${edgeColumns("e")}, e.${near} AS near, e.${far} AS far FROM json_each(?) p CROSS JOIN edge e ON e.${near} = p.value AND e.type IN (SELECT value FROM json_each(?))`;
  return db
    .all(`${half("src", "dst")} UNION ALL ${half("dst", "src")} ORDER BY 1`, ...parameters, ...parameters)
    .map((row) => ({ edge: edgeOf(row), near: String(row.near), far: String(row.far) }));
};

/** Shortest paths by breadth-first search, level by level. */
export const paths = (
  db: Database,
  { from, to, maxHops, types = FACT_TYPES, limit }: PathArgs,
  deadline: Deadline,
): readonly Path[] => {
  const known = nodesById(db, [from, to]);
  if (!known.has(from) || !known.has(to) || from === to) return [];
  const arrivals = new Map<string, readonly Step[]>([[from, []]]);
  let frontier: readonly string[] = [from];
  for (let hop = 0; hop < maxHops && frontier.length > 0 && !arrivals.has(to); hop++) {
    deadline();
    const next = new Map<string, Step[]>();
    for (const step of stepsFrom(db, frontier, types))
      if (!arrivals.has(step.far)) next.set(step.far, [...(next.get(step.far) ?? []), step]);
    for (const [id, steps] of next) arrivals.set(id, steps);
    frontier = [...next.keys()];
  }
  const routes = trace(to, from, arrivals, limit);
  const nodes = nodesById(
    db,
    routes.flatMap((route) => [from, ...route.map((step) => step.far)]),
  );
  return routes.map((route) => ({
    nodes: [from, ...route.map((step) => step.far)].flatMap((id) => nodes.get(id) ?? []),
    edges: route.map((step) => step.edge),
  }));
};

/** The routes that end at a node, first step first; at most `limit`. */
const trace = (
  at: string,
  from: string,
  arrivals: ReadonlyMap<string, readonly Step[]>,
  limit: number,
): readonly (readonly Step[])[] => {
  if (at === from) return [[]];
  const routes: (readonly Step[])[] = [];
  for (const step of arrivals.get(at) ?? [])
    for (const route of trace(step.near, from, arrivals, limit - routes.length)) {
      routes.push([...route, step]);
      if (routes.length >= limit) return routes;
    }
  return routes;
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

export const neighbourhood = (
  db: Database,
  { id, depth, limit, types = FACT_TYPES }: NeighbourhoodArgs,
  deadline: Deadline,
): Subgraph => {
  if (!nodesById(db, [id]).has(id)) return { nodes: [], edges: [] };
  const kept = [id];
  let frontier: readonly string[] = [id];
  for (let hop = 0; hop < depth && kept.length < limit && frontier.length > 0; hop++) {
    deadline();
    const seen = new Set(kept);
    const found = [...new Set(stepsFrom(db, frontier, types).map((step) => step.far))].filter(
      (far) => !seen.has(far),
    );
    const degrees = degreesOf(db, found, types);
    frontier = found
      .sort((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0) || (a < b ? -1 : 1))
      .slice(0, limit - kept.length);
    kept.push(...frontier);
  }
  const nodes = nodesById(db, kept);
  const inside = new Set(kept);
  const edges = new Map(
    stepsFrom(db, kept, types)
      .filter((step) => inside.has(step.far))
      .map(({ edge }) => [edge.id, edge]),
  );
  return { nodes: kept.flatMap((one) => nodes.get(one) ?? []), edges: [...edges.values()] };
};

const degreesOf = (
  db: Database,
  ids: readonly string[],
  types: readonly FactType[],
): ReadonlyMap<string, number> => {
  const count = (near: string) =>
    `(SELECT count(*) FROM edge e WHERE e.${near} = p.value AND e.type IN (SELECT value FROM json_each(?2)))`;
  const rows = db.all(
    `SELECT p.value AS id, ${count("src")} + ${count("dst")} AS degree FROM json_each(?1) p`,
    JSON.stringify(ids),
    JSON.stringify(types),
  );
  return new Map(rows.map((row) => [String(row.id), Number(row.degree)]));
};

export const stats = (db: Database): GraphStats => {
  const nodes: Record<string, number> = {};
  for (const row of db.all("SELECT label, kind, count(*) AS n FROM node GROUP BY label, kind ORDER BY label"))
    for (const label of labelsOf(String(row.label) as Label, row.kind))
      nodes[label] = (nodes[label] ?? 0) + Number(row.n);
  const counted = new Map(
    db.all("SELECT type, count(*) AS n FROM edge GROUP BY type").map((row) => [row.type, Number(row.n)]),
  );
  const edges = Object.fromEntries(EDGE_TYPES.map((type) => [type, counted.get(type) ?? 0])) as Record<
    EdgeType,
    number
  >;
  return { nodes, edges, evidence: Number(db.get("SELECT count(*) AS n FROM evidence")?.n ?? 0) };
};

export const countBy = (db: Database, label: Label, prop: string): readonly CountRow[] => {
  const value = propExpression("n", "node", prop);
  return db
    .all(
      `SELECT ${value} AS value, count(*) AS n FROM node n WHERE n.label = ? GROUP BY 1 ORDER BY n DESC, value IS NULL, value`,
      label,
    )
    .map((row) => ({ value: row.value === null ? null : String(row.value), count: Number(row.n) }));
};
