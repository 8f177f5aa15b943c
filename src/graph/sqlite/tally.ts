import type { TallyArgs, TallyBy, TallyRow } from "../port.ts";
import { ConditionCompiler, propExpression, type Sql } from "./condition.ts";
import type { Database, Row } from "./database.ts";
import { edgeTable, nodeColumns, nodeOf, noSentence } from "./rows.ts";

type Ends = Exclude<TallyBy, { kind: "value" }>;

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
    sql: `SELECT ${value} AS value, count(*) AS n FROM node n WHERE n.label = ? AND ${noSentence("n", [label])} AND ${passing.sql}
      GROUP BY 1 ORDER BY n DESC, value IS NULL, value LIMIT +?`,
    parameters: [label, ...passing.parameters],
  };
};

const byNode = (args: TallyArgs, by: Ends): Sql => {
  const conditions = new ConditionCompiler();
  const group = conditions.compile(by.kind === "end" ? by.node : by.places, "g", "node");
  const edge = conditions.compile(by.edgeWhere, "e", "edge");
  const node = conditions.compile(args.where, "n", "node");
  const ties = by.kind === "end" ? tiesOf(by, group) : insideOf(by, group);
  return {
    sql: `WITH RECURSIVE ${ties.sql} SELECT g.id AS value, counted.n AS n, ${nodeColumns("g")}
      FROM (SELECT t.top AS top, count(DISTINCT n.id) AS n FROM tie t JOIN ${edgeTable(by.edge)} e ON e.key = t.edge JOIN node n ON n.key = t.near
        WHERE n.label = ? AND ${edge.sql} AND ${node.sql} GROUP BY t.top) counted JOIN node g ON g.key = counted.top
      ORDER BY n DESC, g.id LIMIT +?`,
    parameters: [...ties.parameters, args.label, ...edge.parameters, ...node.parameters],
  };
};

/** Each edge with the counted node (`near`) and the node that it counts for (`top`). */
const tiesOf = ({ edge, direction }: Extract<TallyBy, { kind: "end" }>, group: Sql): Sql => {
  const half = (near: string, far: string) =>
    `SELECT top.key, x.key, x.${near} FROM top JOIN ${edgeTable(edge)} x ON x.${far} = top.key AND x.type = '${edge}'`;
  const halves = { out: half("src", "dst"), in: half("dst", "src") };
  const both = `${halves.out} UNION ALL ${halves.in}`;
  return {
    sql: `top (key) AS (SELECT g.key FROM node g WHERE ${group.sql}),
      tie (top, edge, near) AS (${direction === "both" ? both : halves[direction]})`,
    parameters: group.parameters,
  };
};

const insideOf = ({ edge }: Ends, group: Sql): Sql => ({
  sql: `inside (top, key) AS (SELECT g.key, g.key FROM node g WHERE g.label = 'Place' AND g.label <> 'Sentence' AND ${group.sql}
      UNION SELECT inside.top, w.src FROM inside CROSS JOIN edge w ON w.dst = inside.key AND w.type = 'LOCATED_IN'),
    tie (top, edge, near) AS (SELECT inside.top, x.key, x.src FROM inside CROSS JOIN ${edgeTable(edge)} x ON x.dst = inside.key AND x.type = '${edge}')`,
  parameters: group.parameters,
});
