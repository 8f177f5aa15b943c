import { EDGE_TYPES, type EdgeType, type Label, labelsOf } from "../../domain/ontology.ts";
import type { GraphStats } from "../port.ts";
import type { Database } from "./database.ts";

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
