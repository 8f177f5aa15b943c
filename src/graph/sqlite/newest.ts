import type { Value } from "../../domain/fact.ts";
import { decodeCursor } from "../cursor.ts";
import type { EdgePlan } from "../port.ts";
import { ConditionCompiler, orderSql, type Sql } from "./condition.ts";

/**
 * The newest edges of a hub: with the date of their other end beside the edges, as many as a page needs are read off
 * an index, however many there are (schema/sqlite/003-dates.sql).
 */

/** A test on `e`: the edge is among the first of its parent `k` that pass, one more than the page holds. */
export const amongNewest = (plan: EdgePlan): Sql => {
  const conditions = new ConditionCompiler({ mode: "few" });
  const edgeWhere = conditions.compile(plan.edgeWhere, "x", "edge");
  const nodeWhere = conditions.compile(plan.where, "m", "node");
  const [near, far] = plan.direction === "out" ? ["src", "dst"] : ["dst", "src"];
  const { after } = orderSql(plan.order ?? [], "x.id", () => "x.end_date");
  const rest = plan.after === undefined ? undefined : decodeCursor(plan.after, 1);
  const later = rest && after(rest.values as readonly (Value | null)[], rest.id);
  // The type stands in the text, not in a parameter, so that SQLite may take the index of these types.
  return {
    sql: `e.key IN (SELECT x.key FROM edge x${plan.where ? ` CROSS JOIN node m ON m.key = x.${far}` : ""}
      WHERE x.${near} = k.key AND x.type = '${plan.edge}' AND ${edgeWhere.sql} AND ${nodeWhere.sql} AND ${later?.sql ?? "1"}
      ORDER BY x.end_date DESC, x.id LIMIT ?)`,
    parameters: [
      ...edgeWhere.parameters,
      ...nodeWhere.parameters,
      ...(later?.parameters ?? []),
      plan.first + 1,
    ],
  };
};
