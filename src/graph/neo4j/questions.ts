import neo4j from "neo4j-driver";
import {
  EDGE_TYPES,
  type EdgeType,
  type EntityLabel,
  LABELS,
  type Label,
  labelsOf,
} from "../../domain/ontology.ts";
import type { GraphStats, ReadOptions } from "../port.ts";
import { MOST_CANDIDATES, type Ranked, type SearchIndex } from "../search.ts";
import type { Ground } from "../walk.ts";
import type { Client } from "./client.ts";
import { matchOf } from "./lucene.ts";
import { edgeColumns, edgeOf, nodeColumns, nodeOf } from "./values.ts";

/** What a search finds here: Lucene has to read all of a candidate anyway. */
type Candidate = Omit<Ranked, "rank">;

/** Finds candidates of a search by their keys. */
export const searchIndex = (client: Client, options: ReadOptions): SearchIndex<Candidate> => ({
  async find({ alternatives, labels }) {
    const rows = await client.read(
      `CALL db.index.fulltext.queryNodes('search_keys', $query, {limit: $limit}) YIELD node AS n
       WHERE any(one IN labels(n) WHERE one IN $labels)
       RETURN ${nodeColumns("n")} AS node, COUNT { (n)<-[:CLAIMS]-() } AS articles`,
      { query: alternatives.map(matchOf).join(" OR "), labels, limit: neo4j.int(MOST_CANDIDATES) },
      options,
    );
    return rows.map((row) => {
      const node = nodeOf(row.node);
      const { name, aliases } = node;
      return {
        label: node.label as EntityLabel,
        name,
        aliases,
        nodes: [{ node, articles: Number(row.articles) }],
      };
    });
  },
  first: async (ranks, limit) =>
    ranks.flatMap((nodes, rank) => [...nodes].sort(inOrder).map((one) => ({ ...one, rank }))).slice(0, limit),
});

const inOrder = (a: Candidate, b: Candidate): number =>
  b.articles - a.articles || (a.node.id < b.node.id ? -1 : 1);

/** What walking needs of this store. */
export const groundOf = (client: Client, options: ReadOptions): Ground => ({
  async stepsFrom(ids, types) {
    const rows = await client.read(
      `MATCH (n:Node)-[r]-(m:Node) WHERE n.id IN $ids AND type(r) IN $types
       RETURN ${edgeColumns("r")} AS edge, n.id AS near, m.id AS far, startNode(r) = n AS out ORDER BY r.id, NOT out`,
      { ids, types },
      options,
    );
    return rows.map((row) => ({ edge: edgeOf(row.edge), near: String(row.near), far: String(row.far) }));
  },
  async nodesById(ids) {
    const rows = await client.read(
      `MATCH (n:Node) WHERE n.id IN $ids RETURN ${nodeColumns("n")} AS node`,
      { ids },
      options,
    );
    return new Map(rows.map((row) => nodeOf(row.node)).map((node) => [node.id, node]));
  },
  async degreesOf(ids, types) {
    const rows = await client.read(
      "MATCH (n:Node) WHERE n.id IN $ids RETURN n.id AS id, COUNT { (n)-[r]-(:Node) WHERE type(r) IN $types } AS degree",
      { ids, types },
      options,
    );
    return new Map(rows.map((row) => [String(row.id), Number(row.degree)]));
  },
});

export const stats = async (client: Client, options: ReadOptions): Promise<GraphStats> => {
  const nodes: Record<string, number> = {};
  for (const label of (Object.keys(LABELS) as Label[]).sort()) {
    const rows = await client.read(`MATCH (n:${label}) RETURN n.kind AS kind, count(n) AS n`, {}, options);
    for (const row of rows)
      for (const one of labelsOf(label, row.kind)) nodes[one] = (nodes[one] ?? 0) + Number(row.n);
  }
  const edges = {} as Record<EdgeType, number>;
  for (const type of EDGE_TYPES) {
    const [row] = await client.read(`MATCH ()-[r:${type}]->() RETURN count(r) AS n`, {}, options);
    edges[type] = Number(row?.n ?? 0);
  }
  const [evidence] = await client.read("MATCH (v:Evidence) RETURN count(v) AS n", {}, options);
  return { nodes, edges, evidence: Number(evidence?.n ?? 0) };
};
