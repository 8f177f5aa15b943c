import { GazetteError } from "../../domain/errors.ts";
import type { Value } from "../../domain/fact.ts";
import { AGENCY_KINDS } from "../../domain/ontology.ts";
import type { Condition, Order } from "../port.ts";
import { stored } from "./values.ts";

/** Collects the parameters of a statement, so that its text holds none of the asked values. */
export class ParameterList {
  readonly values: Record<string, unknown> = {};
  add(value: unknown): string {
    const name = `p${Object.keys(this.values).length}`;
    this.values[name] = value;
    return `$${name}`;
  }
}

const PROPERTY = /^[A-Za-z]+$/;
export const propertyOf = (alias: string, prop: string): string => {
  if (!PROPERTY.test(prop)) throw new GazetteError("BAD_INPUT", `no property ${JSON.stringify(prop)}`);
  return `${alias}.${prop}`;
};

const labelOf = (label: string): string => {
  if (!PROPERTY.test(label)) throw new GazetteError("BAD_INPUT", `no type ${JSON.stringify(label)}`);
  return label;
};

const COMPARE = { eq: "=", lt: "<", lte: "<=", gt: ">", gte: ">=" } as const;
export const ARROWS = { out: ["-", "->"], in: ["<-", "-"], both: ["-", "-"] } as const;

/** Compiles conditions to Cypher; inner variables are numbered so that they never meet. */
export class ConditionCompiler {
  readonly #parameters: ParameterList;
  #inner = 0;

  constructor(parameters: ParameterList) {
    this.#parameters = parameters;
  }

  compile(condition: Condition | undefined, alias: string): string {
    if (!condition) return "true";
    const prop = (name: string) => propertyOf(alias, name);
    const value = (name: string, one: Value) => this.#parameters.add(stored(name, one));
    switch (condition.op) {
      case "eq":
      case "lt":
      case "lte":
      case "gt":
      case "gte":
        return `${prop(condition.prop)} ${COMPARE[condition.op]} ${value(condition.prop, condition.value)}`;
      case "ne":
        return `NOT coalesce(${prop(condition.prop)} = ${value(condition.prop, condition.value)}, false)`;
      case "in":
        // Public bodies bear a label, which is read faster than what kind they are.
        if (condition.prop === "kind" && isAgencies(condition.values)) return `${alias}:Agency`;
        return `${prop(condition.prop)} IN ${this.#parameters.add(condition.values.map((one) => stored(condition.prop, one)))}`;
      case "exists":
        return `${prop(condition.prop)} IS ${condition.value ? "NOT NULL" : "NULL"}`;
      case "named": {
        const name = this.#parameters.add(condition.name);
        return `(${alias}.name = ${name} OR ${name} IN ${alias}.aliases)`;
      }
      case "namedAmong": {
        const names = this.#parameters.add(condition.names);
        return `(${alias}.name IN ${names} OR any(one IN ${alias}.aliases WHERE one IN ${names}))`;
      }
      case "nameContains": {
        const text = this.#parameters.add(condition.text);
        return `(${alias}.name CONTAINS ${text} OR any(one IN ${alias}.aliases WHERE one CONTAINS ${text}))`;
      }
      case "label":
        return condition.labels.length === 0
          ? "false"
          : `${alias}:${condition.labels.map(labelOf).join("|")}`;
      case "and":
      case "or":
        return this.#join(condition.op, condition.all, alias);
      case "not":
        return `NOT coalesce(${this.compile(condition.condition, alias)}, false)`;
      case "related":
        return this.#related(condition, alias);
      case "within":
        return `EXISTS { MATCH (${alias})-[:LOCATED_IN*0..]->(:Node {id: ${this.#parameters.add(condition.place)}}) }`;
      case "publishedBy":
        return `EXISTS { MATCH (v:Evidence {edge: ${alias}.id}) MATCH (:Node {id: ${this.#parameters.add(condition.publication)}})-[:PUBLISHED]->(:Node {id: v.article}) }`;
    }
  }

  #join(op: "and" | "or", all: readonly Condition[], alias: string): string {
    if (all.length === 0) return op === "and" ? "true" : "false";
    return `(${all.map((one) => this.compile(one, alias)).join(op === "and" ? " AND " : " OR ")})`;
  }

  #related(condition: Extract<Condition, { op: "related" }>, alias: string): string {
    this.#inner += 1;
    const [edge, node] = [`f${this.#inner}`, `m${this.#inner}`];
    const [left, right] = ARROWS[condition.direction];
    const where = whereAll(this.compile(condition.edgeWhere, edge), this.compile(condition.node, node));
    return `EXISTS { MATCH (${alias})${left}[${edge}:${condition.edge}]${right}(${node})${where} }`;
  }
}

const isAgencies = (kinds: readonly Value[]): boolean =>
  kinds.length === AGENCY_KINDS.length && AGENCY_KINDS.every((kind) => kinds.includes(kind));

const telling = (tests: readonly string[]): readonly string[] => tests.filter((test) => test !== "true");

/** A WHERE of all tests that say something; nothing where none does. */
export const whereAll = (...tests: readonly string[]): string =>
  telling(tests).length > 0 ? ` WHERE ${telling(tests).join(" AND ")}` : "";

/** The same tests after others. */
export const andAll = (...tests: readonly string[]): string =>
  telling(tests)
    .map((test) => ` AND ${test}`)
    .join("");

export interface OrderCypher {
  readonly columns: readonly string[];
  readonly orderBy: string;
  after(values: readonly (Value | null)[], id: string): string;
}

/** The order of a page: nulls last, the id between equals; and what comes after a cursor. */
export const orderCypher = (
  order: readonly Order[],
  node: string,
  edge: string | undefined,
  parameters: ParameterList,
): OrderCypher => {
  const columns = order.map(({ by, prop }) => propertyOf(by === "node" ? node : (edge ?? node), prop));
  const id = `${edge ?? node}.id`;
  return {
    columns,
    orderBy: [
      ...columns.flatMap((column, i) => [
        // Every node has a name.
        ...(order[i]?.by === "node" && order[i].prop === "name" ? [] : [`${column} IS NULL`]),
        `${column}${order[i]?.descending ? " DESC" : ""}`,
      ]),
      id,
    ].join(", "),
    after(values, last) {
      const same: string[] = [];
      const alternatives: string[] = [];
      for (const [i, column] of columns.entries()) {
        const value = values[i] ?? null;
        const given = value === null ? "" : parameters.add(stored(order[i]?.prop ?? "", value));
        const later =
          value === null
            ? "false"
            : `(${column} ${order[i]?.descending ? "<" : ">"} ${given} OR ${column} IS NULL)`;
        alternatives.push([...same, later].join(" AND "));
        same.push(value === null ? `${column} IS NULL` : `${column} = ${given}`);
      }
      alternatives.push([...same, `${id} > ${parameters.add(last)}`].join(" AND "));
      return `(${alternatives.map((one) => `(${one})`).join(" OR ")})`;
    },
  };
};
