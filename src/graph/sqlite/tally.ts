import type { Direction, TallyArgs, TallyBy, TallyRow } from "../port.ts";
import { ConditionCompiler, propExpression, type Sql } from "./condition.ts";
import type { Database, Row } from "./database.ts";
import { nodeColumns, nodeOf } from "./rows.ts";

/** Counts nodes (`n`) by a value, or by the nodes (`g`) that they are tied to. */
export const tally = (db: Database, args: TallyArgs): readonly TallyRow[] => {
  const { sql, parameters } = args.by.kind === "value" ? byValue(args, args.by) : byNode(args, args.by);
  return db.all(sql, ...parameters, args.limit).map(rowOf);
};

const rowOf = (row: Row): TallyRow => ({
  value: row.value === null || row.value === undefined ? null : String(row.value),
  ...(row.id === undefined ? {} : { node: nodeOf(row) }),
  count: Number(row.n),
});

const byValue = ({ label, where }: TallyArgs, by: Extract<TallyBy, { kind: "value" }>): Sql => {
  const passing = new ConditionCompiler().compile(where, "n", "node");
  const whole = propExpression("n", "node", by.prop);
  const value = by.length === undefined ? whole : `substr(${whole}, 1, ${Math.trunc(by.length)})`;
  return {
    sql: `SELECT ${value} AS value, count(*) AS n FROM node n WHERE n.label = ? AND ${passing.sql}
      GROUP BY 1 ORDER BY n DESC, value IS NULL, value LIMIT ?`,
    parameters: [label, ...passing.parameters],
  };
};

const byNode = (args: TallyArgs, by: Exclude<TallyBy, { kind: "value" }>): Sql => {
  const conditions = new ConditionCompiler();
  const group = conditions.compile(by.kind === "end" ? by.node : by.places, "g", "node");
  const edge = conditions.compile(by.edgeWhere, "e", "edge");
  const node = conditions.compile(args.where, "n", "node");
  const ties = by.kind === "end" ? tiesOf(by.direction, group) : insideOf(group);
  return {
    sql: `WITH RECURSIVE ${ties.sql} SELECT g.id AS value, counted.n AS n, ${nodeColumns("g")}
      FROM (SELECT t.top AS top, count(DISTINCT n.id) AS n FROM tie t JOIN edge e ON e.rowid = t.edge JOIN node n ON n.id = t.near
        WHERE n.label = ? AND ${edge.sql} AND ${node.sql} GROUP BY t.top) counted JOIN node g ON g.id = counted.top
      ORDER BY n DESC, g.id LIMIT ?`,
    parameters: [...ties.parameters, ...typesOf(by), args.label, ...edge.parameters, ...node.parameters],
  };
};

/** The edge type as often as the ties' SQL asks for it. */
const typesOf = (by: Exclude<TallyBy, { kind: "value" }>): readonly string[] =>
  by.kind === "end" && by.direction === "both" ? [by.edge, by.edge] : [by.edge];

/** Each edge with the counted node (`near`) and the node that it counts for (`top`). */
const tiesOf = (direction: Direction, group: Sql): Sql => {
  const half = (near: string, far: string) =>
    `SELECT top.id, x.rowid, x.${near} FROM top JOIN edge x ON x.${far} = top.id AND x.type = ?`;
  const halves = { out: half("src", "dst"), in: half("dst", "src") };
  const both = `${halves.out} UNION ALL ${halves.in}`;
  return {
    sql: `top (id) AS (SELECT g.id FROM node g WHERE ${group.sql}),
      tie (top, edge, near) AS (${direction === "both" ? both : halves[direction]})`,
    parameters: group.parameters,
  };
};

const insideOf = (group: Sql): Sql => ({
  sql: `inside (top, id) AS (SELECT g.id, g.id FROM node g WHERE g.label = 'Place' AND ${group.sql}
      UNION SELECT inside.top, w.src FROM inside CROSS JOIN edge w ON w.dst = inside.id AND w.type = 'LOCATED_IN'),
    tie (top, edge, near) AS (SELECT inside.top, x.rowid, x.src FROM inside CROSS JOIN edge x ON x.dst = inside.id AND x.type = ?)`,
  parameters: group.parameters,
});
