import { GazetteError } from "../../domain/errors.ts";
import type { Value } from "../../domain/fact.ts";
import type { Condition } from "../port.ts";
import type { Parameter } from "./database.ts";
import { eventPlacesOf, eventTest, placeKeys, placesOf } from "./event-places.ts";
import { conjuncts, isLookedUp, isNarrow, type Related, tellingTest } from "./narrow.ts";
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

/**
 * How ties are tested: `listed`, the nodes that have them are listed once, from the selective end; `few`, so few nodes
 * are tested that ties are looked up from each, save those whose list is short; `each`, they are looked up from each
 * node, since many pass and the first of these are wanted.
 */
type Mode = "listed" | "few" | "each";

/** The nodes, by their keys, that ties tell. */
export type ListedNodes = ReadonlyMap<Related, readonly number[]>;

interface CompilerOptions {
  readonly mode?: Mode;
  /** What was listed before. */
  readonly known?: ListedNodes | undefined;
}

/** Compiles conditions; aliases of inner tables are numbered so that they never meet. */
export class ConditionCompiler {
  #mode: Mode;
  readonly #known: ListedNodes;
  #inner = 0;

  constructor({ mode = "listed", known = new Map() }: CompilerOptions = {}) {
    this.#mode = mode;
    this.#known = known;
  }

  compile(condition: Condition | undefined, alias: string, kind: "node" | "edge"): Sql {
    if (!condition) return { sql: "1", parameters: [] };
    // The plus keeps SQLite from listing all nodes of a kind where it is to go through them in their order.
    const plus = this.#mode === "each" && alias === "n" ? "+" : "";
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
        if (events) return eventTest(events, alias, this.#mode !== "listed");
        const places = placesOf(condition);
        return places ? this.#within(places, alias) : this.#join("OR", condition.all, alias, kind);
      }
      case "not": {
        const inner = this.compile(condition.condition, alias, kind);
        return { sql: `NOT coalesce(${inner.sql}, 0)`, parameters: inner.parameters };
      }
      case "related":
        return this.#related(condition, alias);
      case "within":
        return this.#within([condition.place], alias);
      case "publishedBy":
        return {
          sql: `EXISTS (SELECT 1 FROM evidence v JOIN edge p ON p.dst = v.article AND p.type = 'PUBLISHED' AND p.src = (SELECT key FROM node WHERE id = ?) WHERE v.edge = ${alias}.key)`,
          parameters: [condition.publication],
        };
    }
  }

  #join(op: "AND" | "OR", all: readonly Condition[], alias: string, kind: "node" | "edge"): Sql {
    if (all.length === 0) return { sql: op === "AND" ? "1" : "0", parameters: [] };
    const telling = op === "AND" && this.#mode === "listed" ? tellingTest(all) : undefined;
    const parts = all.map((one) =>
      telling && one !== telling && isLookedUp(one)
        ? this.#in("few", () => this.compile(one, alias, kind))
        : this.compile(one, alias, kind),
    );
    return {
      sql: `(${parts.map((part) => part.sql).join(` ${op} `)})`,
      parameters: parts.flatMap((part) => part.parameters),
    };
  }

  #in<T>(mode: Mode, compile: () => T): T {
    const before = this.#mode;
    this.#mode = mode;
    const made = compile();
    this.#mode = before;
    return made;
  }

  /** A subquery that SQLite runs once, starting from the selective end; or one that it runs for each node. */
  #related(condition: Related, alias: string): Sql {
    const known = this.#known.get(condition);
    if (known)
      return {
        sql: `${alias}.key IN (SELECT value FROM json_each(?))`,
        parameters: [JSON.stringify(known)],
      };
    if (this.#mode === "each" || (this.#mode === "few" && !isNarrow(condition.node))) {
      const { sql, parameters } = this.ends(condition, alias);
      return { sql: `EXISTS (${sql})`, parameters };
    }
    const { sql, parameters } = this.#in("listed", () => this.ends(condition));
    return { sql: `${alias}.key IN (${sql})`, parameters };
  }

  /** Tests that a node is one of the places or lies in one. */
  #within(places: readonly string[], alias: string): Sql {
    const { sql, parameters } = placeKeys(places);
    // The plus keeps SQLite from looking up every place of a province for each node that is tested.
    const plus = this.#mode === "each" ? "+" : "";
    return {
      sql: `${plus}${alias}.key IN (WITH RECURSIVE inside (key) AS (SELECT key FROM node WHERE key IN ${sql} UNION SELECT w.src FROM inside CROSS JOIN edge w ON w.dst = inside.key AND w.type = 'LOCATED_IN') SELECT key FROM inside)`,
      parameters,
    };
  }

  /** The keys of all nodes that a tie tells, or of one that an outer query gives. */
  ends(condition: Related, alias?: string): Sql {
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
  #half(condition: Related, alias: string | undefined, near: "src" | "dst", far: "src" | "dst"): Sql {
    this.#inner += 1;
    const [edge, node] = [`f${this.#inner}`, `m${this.#inner}`];
    const edgeWhere = this.compile(condition.edgeWhere, edge, "edge");
    const nodeWhere = this.compile(condition.node, node, "node");
    const edges = `${edgeTable(condition.edge)} ${edge}`;
    const narrow = alias === undefined && isNarrow(condition.node);
    const from = narrow
      ? `node ${node} CROSS JOIN ${edges} ON ${edge}.${far} = ${node}.key`
      : condition.node
        ? `${edges} JOIN node ${node} ON ${node}.key = ${edge}.${far}`
        : edges;
    return {
      sql: `SELECT ${edge}.${near} FROM ${from} WHERE ${alias === undefined ? "" : `${edge}.${near} = ${alias}.key AND `}${edge}.type = '${condition.edge}' AND ${edgeWhere.sql} AND ${nodeWhere.sql}`,
      parameters: [...edgeWhere.parameters, ...nodeWhere.parameters],
    };
  }
}
