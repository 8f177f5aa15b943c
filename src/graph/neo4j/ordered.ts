import type { Value } from "../../domain/fact.ts";
import { decodeCursor } from "../cursor.ts";
import type { ListPlan } from "../port.ts";
import { type ConditionCompiler, type ParameterList, propertyOf, whereAll } from "./condition.ts";
import { stored } from "./values.ts";

/**
 * Lists of a whole label in the order of an indexed property, read off its index instead of sorted: first those that
 * have it, then, where they don't fill the page, those that haven't.
 */

/** Labels whose property stands in an index of its own (schema/neo4j/001-graph.cypher). */
const INDEXED: Readonly<Record<string, readonly string[]>> = {
  name: ["Entity", "Person", "Organization", "Place", "Event", "Initiative"],
  date: ["Event", "Article"],
};

/** True where the first rows of a list can be read off an index. */
export const isIndexOrdered = ({ label, order = [] }: ListPlan): boolean => {
  const [only] = order;
  return order.length === 1 && only?.by === "node" && (INDEXED[only.prop]?.includes(label) ?? false);
};

/** Clauses that bind `n` to the first nodes of such a list, `limit` of them at most, in any order. */
export const matchOrdered = (
  plan: ListPlan,
  limit: string,
  conditions: ConditionCompiler,
  parameters: ParameterList,
): string => {
  const { prop = "", descending = false } = plan.order?.[0] ?? {};
  const column = propertyOf("n", prop);
  const where = conditions.compile(plan.where, "n");
  const from = plan.after === undefined ? undefined : decodeCursor(plan.after, 1);
  const [value = null] = from?.values ?? [];
  const last = from ? parameters.add(from.id) : "";
  const later =
    from && value !== null ? laterThan(column, prop, value, descending, last, parameters) : "true";
  const withValue = `MATCH (n:${plan.label})${whereAll(`${column} IS NOT NULL`, where, later)}
WITH n ORDER BY ${column}${descending ? " DESC" : ""}, n.id LIMIT ${limit}`;
  // Every node has a name.
  if (prop === "name") return withValue;
  const without = `MATCH (n:${plan.label})${whereAll(`${column} IS NULL`, where, from && value === null ? `n.id > ${last}` : "true")}
WITH n ORDER BY n.id LIMIT ${limit}`;
  // A cursor among those without the property has passed all that have it.
  if (from && value === null) return without;
  // UNWIND, and no WHERE, of which the planner would make a filter behind the scan of all nodes.
  return `CALL () { ${withValue} RETURN collect(n) AS known }
CALL (known) { UNWIND CASE WHEN size(known) < ${limit} THEN [1] ELSE [] END AS more ${without} RETURN collect(n) AS others }
UNWIND (known + others)[..${limit}] AS n`;
};

const laterThan = (
  column: string,
  prop: string,
  value: Value,
  descending: boolean,
  last: string,
  parameters: ParameterList,
): string => {
  const given = parameters.add(stored(prop, value));
  const sign = descending ? "<" : ">";
  return `${column} ${sign}= ${given} AND (${column} ${sign} ${given} OR n.id > ${last})`;
};
