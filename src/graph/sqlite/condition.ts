import { GazetteError } from "../../domain/errors.ts";
import type { Value } from "../../domain/fact.ts";
import type { Condition, Order } from "../port.ts";
import type { Parameter } from "./database.ts";
import { eventPlacesOf, eventTest, placeKeys, placesOf } from "./event-places.ts";
import { conjuncts, isNarrow, type Related } from "./narrow.ts";
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
  readonly #eachNode: boolean;
  #inner = 0;

  /** `eachNode`: ties are looked up from each node that is tested, for tests of a few nodes out of many that pass. */
  constructor({ eachNode = false }: { readonly eachNode?: boolean } = {}) {
    this.#eachNode = eachNode;
  }

  compile(condition: Condition | undefined, alias: string, kind: "node" | "edge"): Sql {
    if (!condition) return { sql: "1", parameters: [] };
    // The plus keeps SQLite from listing all nodes of a kind where it is to go through them in their order.
    const plus = this.#eachNode && alias === "n" ? "+" : "";
    const prop = (name: string) => `${name === "kind" ? plus : ""}${propExpression(alias, kind, name)}`;
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
        return this.#join("AND", conjuncts(condition), alias, kind);
      case "or": {
        const events = eventPlacesOf(condition);
        if (events) return eventTest(events, alias, this.#eachNode);
        const places = placesOf(condition);
        return places ? within(places, alias) : this.#join("OR", condition.all, alias, kind);
      }
      case "not": {
        const inner = this.compile(condition.condition, alias, kind);
        return { sql: `NOT coalesce(${inner.sql}, 0)`, parameters: inner.parameters };
      }
      case "related":
        return this.#related(condition, alias);
      case "within":
        return within([condition.place], alias);
      case "publishedBy":
        return {
          sql: `EXISTS (SELECT 1 FROM evidence v JOIN edge p ON p.dst = v.article AND p.type = 'PUBLISHED' AND p.src = (SELECT key FROM node WHERE id = ?) WHERE v.edge = ${alias}.key)`,
          parameters: [condition.publication],
        };
    }
  }

  #join(op: "AND" | "OR", all: readonly Condition[], alias: string, kind: "node" | "edge"): Sql {
    if (all.length === 0) return { sql: op === "AND" ? "1" : "0", parameters: [] };
    // Beside a test that tells few nodes, the events of a place aren't listed but looked up.
    const few = (one: Condition) => op === "AND" && all.some((other) => other !== one && isNarrow(other));
    const parts = all.map((one) => {
      const events = eventPlacesOf(one);
      return events && few(one) ? eventTest(events, alias, true) : this.compile(one, alias, kind);
    });
    return {
      sql: `(${parts.map((part) => part.sql).join(` ${op} `)})`,
      parameters: parts.flatMap((part) => part.parameters),
    };
  }

  /** A subquery that SQLite runs once, starting from the selective end; or one that it runs for each node. */
  #related(condition: Related, alias: string): Sql {
    const { sql, parameters } = this.ends(condition, alias);
    return { sql: this.#eachNode ? `EXISTS (${sql})` : `${alias}.key IN (${sql})`, parameters };
  }

  /** The keys of the nodes that a tie tells. */
  ends(condition: Related, alias: string): Sql {
    const { direction } = condition;
    const halves = [
      ...(direction === "in" ? [] : [this.#half(condition, alias, "src", "dst")]),
      ...(direction === "out" ? [] : [this.#half(condition, alias, "dst", "src")]),
    ];
    return {
      sql: halves.map(({ sql }) => sql).join(" UNION ALL "),
      parameters: halves.flatMap(({ parameters }) => parameters),
    };
  }

  /** The near ends of edges whose properties and far ends pass. */
  #half(condition: Related, alias: string, near: "src" | "dst", far: "src" | "dst"): Sql {
    this.#inner += 1;
    const [edge, node] = [`f${this.#inner}`, `m${this.#inner}`];
    const edgeWhere = this.compile(condition.edgeWhere, edge, "edge");
    const nodeWhere = this.compile(condition.node, node, "node");
    const edges = `${edgeTable(condition.edge)} ${edge}`;
    const narrow = !this.#eachNode && isNarrow(condition.node);
    const from = narrow
      ? `node ${node} CROSS JOIN ${edges} ON ${edge}.${far} = ${node}.key`
      : condition.node
        ? `${edges} JOIN node ${node} ON ${node}.key = ${edge}.${far}`
        : edges;
    return {
      sql: `SELECT ${edge}.${near} FROM ${from} WHERE ${this.#eachNode ? `${edge}.${near} = ${alias}.key AND ` : ""}${edge}.type = ? AND ${edgeWhere.sql} AND ${nodeWhere.sql}`,
      parameters: [condition.edge, ...edgeWhere.parameters, ...nodeWhere.parameters],
    };
  }
}

/** Tests that a node is one of the places or lies in one. */
const within = (places: readonly string[], alias: string): Sql => {
  const { sql, parameters } = placeKeys(places);
  return {
    sql: `${alias}.key IN (WITH RECURSIVE inside (key) AS (SELECT key FROM node WHERE key IN ${sql} UNION SELECT w.src FROM inside CROSS JOIN edge w ON w.dst = inside.key AND w.type = 'LOCATED_IN') SELECT key FROM inside)`,
    parameters,
  };
};

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
