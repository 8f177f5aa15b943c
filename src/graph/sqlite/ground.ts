import type { GraphNode } from "../../domain/fact.ts";
import type { FactType } from "../../domain/ontology.ts";
import type { Ground, Step } from "../walk.ts";
import type { Database } from "./database.ts";
import { edgeColumns, edgeOf, idOf, nodeColumns, nodeOf } from "./rows.ts";

// The plus before a type keeps SQLite from looking each type up by itself.

/** All edges of the given types that touch the nodes, in the order of their ids. */
const stepsFrom = (
  db: Database,
  ids: readonly string[],
  types: readonly FactType[],
  among?: readonly number[],
): readonly Step[] => {
  const parameters = [JSON.stringify(ids), JSON.stringify(types), ...(among ? [JSON.stringify(among)] : [])];
  const inside = (far: string) => (among ? ` AND +e.${far} IN (SELECT value FROM json_each(?))` : "");
  const half = (near: string, far: string) =>
    `SELECT ${edgeColumns("e")}, p.value AS near, ${idOf(`e.${far}`)} AS far FROM json_each(?) p CROSS JOIN node k ON k.id = p.value CROSS JOIN edge e ON e.${near} = k.key AND +e.type IN (SELECT value FROM json_each(?))${inside(far)}`;
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
    `(SELECT count(*) FROM edge e WHERE e.${near} = k.key AND +e.type IN (SELECT value FROM json_each(?2)))`;
  const rows = db.all(
    `SELECT p.value AS id, ${count("src")} + ${count("dst")} AS degree FROM json_each(?1) p CROSS JOIN node k ON k.id = p.value`,
    JSON.stringify(ids),
    JSON.stringify(types),
  );
  return new Map(rows.map((row) => [String(row.id), Number(row.degree)]));
};

/** What walking needs of this store; with `among`, no step leads to other nodes than those of these keys. */
export const groundOf = (db: Database, among?: readonly number[]): Ground => ({
  stepsFrom: async (ids, types) => stepsFrom(db, ids, types, among),
  nodesById: async (ids) => nodesById(db, ids),
  degreesOf: async (ids, types) => degreesOf(db, ids, types),
});
