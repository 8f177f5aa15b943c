import { GazetteError } from "../../domain/errors.ts";
import type { Value } from "../../domain/fact.ts";
import type { Condition, Order } from "../port.ts";
import type { Parameter } from "./database.ts";
import { edgeTable, noSentence } from "./rows.ts";

/** A piece of SQL with its parameters in the order of their marks. */
export interface Sql {
  readonly sql: string;
  readonly parameters: readonly Parameter[];
}

const NODE_COLUMNS = new Set(["id", "label", "name", "kind", "date", "level", "code"]);
const EDGE_COLUMNS = new Set(["id", "type"]);

/** The expression that reads a property of a node (`n`, `m1`…) or an edge (`e`, `f1`…). */
export const propExpression = (alias: string, kind: "node" | "edge", prop: string): string => {
  if (!/^[A-Za-z]+$/.test(prop)) throw new GazetteError("BAD_INPUT", `no property ${JSON.stringify(prop)}`);
  const columns = kind === "node" ? NODE_COLUMNS : EDGE_COLUMNS;
  return columns.has(prop) ? `${alias}.${prop}` : `json_extract(${alias}.props, '$.${prop}')`;
};

export const parameterOf = (value: Value): Parameter => (typeof value === "boolean" ? Number(value) : value);

const COMPARE = { lt: "<", lte: "<=", gt: ">", gte: ">=" } as const;

/** Compiles conditions; aliases of inner tables are numbered so that they never meet. */
export class ConditionCompiler {
  #inner = 0;

  compile(condition: Condition | undefined, alias: string, kind: "node" | "edge"): Sql {
    if (!condition) return { sql: "1", parameters: [] };
    const prop = (name: string) => propExpression(alias, kind, name);
    switch (condition.op) {
      case "eq":
        return { sql: `${prop(condition.prop)} = ?`, parameters: [parameterOf(condition.value)] };
      case "ne":
        return { sql: `${prop(condition.prop)} IS NOT ?`, parameters: [parameterOf(condition.value)] };
      case "lt":
      case "lte":
      case "gt":
      case "gte":
        return {
          sql: `${prop(condition.prop)} ${COMPARE[condition.op]} ?`,
          parameters: [parameterOf(condition.value)],
        };
      case "in":
        return {
          sql: `${prop(condition.prop)} IN (SELECT value FROM json_each(?))`,
          parameters: [JSON.stringify(condition.values.map(parameterOf))],
        };
      case "exists":
        return { sql: `${prop(condition.prop)} IS ${condition.value ? "NOT NULL" : "NULL"}`, parameters: [] };
      case "named":
        return {
          sql: `${alias}.key IN (SELECT node FROM name_of WHERE name = ?)`,
          parameters: [condition.name],
        };
      case "namedAmong":
        return {
          sql: `${alias}.key IN (SELECT node FROM name_of WHERE name IN (SELECT value FROM json_each(?)))`,
          parameters: [JSON.stringify(condition.names)],
        };
      case "nameContains":
        return {
          sql: `${alias}.key IN (SELECT node FROM name_of WHERE instr(name, ?) > 0)`,
          parameters: [condition.text],
        };
      case "label":
        return {
          sql: `${alias}.label IN (SELECT value FROM json_each(?)) AND ${noSentence(alias, condition.labels)}`,
          parameters: [JSON.stringify(condition.labels)],
        };
      case "and":
      case "or":
        return this.#join(condition.op, condition.all, alias, kind);
      case "not": {
        const inner = this.compile(condition.condition, alias, kind);
        return { sql: `NOT coalesce(${inner.sql}, 0)`, parameters: inner.parameters };
      }
      case "related":
        return this.#related(condition, alias);
      case "within":
        return {
          sql: `${alias}.key IN (WITH RECURSIVE inside (key) AS (SELECT key FROM node WHERE id = ? UNION SELECT w.src FROM inside CROSS JOIN edge w ON w.dst = inside.key AND w.type = 'LOCATED_IN') SELECT key FROM inside)`,
          parameters: [condition.place],
        };
      case "publishedBy":
        return {
          sql: `EXISTS (SELECT 1 FROM evidence v JOIN edge p ON p.dst = v.article AND p.type = 'PUBLISHED' AND p.src = (SELECT key FROM node WHERE id = ?) WHERE v.edge = ${alias}.key)`,
          parameters: [condition.publication],
        };
    }
  }

  #join(op: "and" | "or", all: readonly Condition[], alias: string, kind: "node" | "edge"): Sql {
    if (all.length === 0) return { sql: op === "and" ? "1" : "0", parameters: [] };
    const parts = all.map((one) => this.compile(one, alias, kind));
    return {
      sql: `(${parts.map((part) => part.sql).join(op === "and" ? " AND " : " OR ")})`,
      parameters: parts.flatMap((part) => part.parameters),
    };
  }

  /** An uncorrelated subquery, so that SQLite may start from the selective end. */
  #related(condition: Extract<Condition, { op: "related" }>, alias: string): Sql {
    this.#inner += 1;
    const [edge, node] = [`f${this.#inner}`, `m${this.#inner}`];
    const edgeWhere = this.compile(condition.edgeWhere, edge, "edge");
    const nodeWhere = this.compile(condition.node, node, "node");
    const half = (near: string, far: string) =>
      `SELECT ${edge}.${near} FROM ${edgeTable(condition.edge)} ${edge}${condition.node ? ` JOIN node ${node} ON ${node}.key = ${edge}.${far}` : ""} WHERE ${edge}.type = ? AND ${edgeWhere.sql} AND ${nodeWhere.sql}`;
    const parameters = [condition.edge, ...edgeWhere.parameters, ...nodeWhere.parameters];
    const out = half("src", "dst");
    const into = half("dst", "src");
    if (condition.direction === "out") return { sql: `${alias}.key IN (${out})`, parameters };
    if (condition.direction === "in") return { sql: `${alias}.key IN (${into})`, parameters };
    return { sql: `${alias}.key IN (${out} UNION ALL ${into})`, parameters: [...parameters, ...parameters] };
  }
}

/** The columns a page is ordered by, as SQL: nulls last, the id between equals. */
export interface OrderSql {
  readonly columns: readonly string[];
  readonly orderBy: string;
  /** Rows after a cursor. */
  after(values: readonly (Value | null)[], id: string): Sql;
}

const columnOf = ({ by, prop }: Order): string => propExpression(by === "node" ? "n" : "e", by, prop);

export const orderSql = (
  order: readonly Order[],
  idColumn: string,
  column: (one: Order) => string = columnOf,
): OrderSql => {
  const columns = order.map(column);
  const direction = order.map(({ descending }) => (descending ? "DESC" : "ASC"));
  return {
    columns,
    orderBy: [
      ...columns.flatMap((column, i) => [`${column} IS NULL`, `${column} ${direction[i]}`]),
      idColumn,
    ].join(", "),
    after(values, id) {
      const alternatives: Sql[] = [];
      const same: Sql[] = [];
      for (const [i, column] of columns.entries()) {
        const value = values[i] ?? null;
        alternatives.push(join([...same, later(column, value, direction[i] === "DESC")]));
        same.push({ sql: `${column} IS ?`, parameters: [value === null ? null : parameterOf(value)] });
      }
      alternatives.push(join([...same, { sql: `${idColumn} > ?`, parameters: [id] }]));
      return {
        sql: `(${alternatives.map((one) => one.sql).join(" OR ")})`,
        parameters: alternatives.flatMap((one) => one.parameters),
      };
    },
  };
};

const later = (column: string, value: Value | null, descending: boolean): Sql =>
  value === null
    ? { sql: "0", parameters: [] }
    : {
        sql: `(${column} ${descending ? "<" : ">"} ? OR ${column} IS NULL)`,
        parameters: [parameterOf(value)],
      };

const join = (parts: readonly Sql[]): Sql => ({
  sql: `(${parts.map((part) => part.sql).join(" AND ")})`,
  parameters: parts.flatMap((part) => part.parameters),
});
