import type { Value } from "../../domain/fact.ts";
import { decodeCursor } from "../cursor.ts";
import { DATED, isNewestFirst } from "../dated.ts";
import type { Condition, EdgePlan } from "../port.ts";
import { ConditionCompiler, parameterOf, type Sql } from "./condition.ts";
import { conjuncts } from "./narrow.ts";
import { orderSql } from "./order.ts";
import { edgeTable } from "./rows.ts";

/**
 * The first edges of a hub. By the date of their other end, which stands beside the edges, as many as a page needs are
 * read off an index, however many there are (schema/sqlite/003-dates.sql). Without an order they are told by their ids
 * alone, and only what the page holds is read.
 */

/** A test on `e`: the edge is among the first of its parent `k` that pass, one more than the page holds; undefined for other orders. */
export const amongFirst = (plan: EdgePlan): Sql | undefined => {
  const newest = isNewestFirst(plan);
  if (plan.direction === "both" || !(newest || !plan.order?.length)) return undefined;
  const conditions = new ConditionCompiler({ mode: "few" });
  const edgeWhere = conditions.compile(plan.edgeWhere, "x", "edge");
  const nodeWhere = conditions.compile(plan.where, "m", "node");
  const [near, far] = plan.direction === "out" ? ["src", "dst"] : ["dst", "src"];
  const dates = endDates(plan, "x");
  const { after, columns } = orderSql(plan.order ?? [], "x.id", () => "x.end_date");
  const rest = plan.after === undefined ? undefined : decodeCursor(plan.after, columns.length);
  const later = rest && after(rest.values as readonly (Value | null)[], rest.id);
  // The type stands in the text, not in a parameter, so that SQLite may take the index of these types.
  return {
    sql: `e.key IN (SELECT x.key FROM ${edgeTable(plan.edge)} x${plan.where ? ` CROSS JOIN node m ON m.key = x.${far}` : ""}
      WHERE x.${near} = k.key AND x.type = '${plan.edge}' AND ${dates.sql} AND ${edgeWhere.sql} AND ${nodeWhere.sql} AND ${later?.sql ?? "1"}
      ORDER BY ${newest ? "x.end_date DESC, " : ""}x.id LIMIT +?)`,
    parameters: [
      ...dates.parameters,
      ...edgeWhere.parameters,
      ...nodeWhere.parameters,
      ...(later?.parameters ?? []),
      plan.first + 1,
    ],
  };
};

const COMPARE = { eq: "=", lt: "<", lte: "<=", gt: ">", gte: ">=" } as const;
type DateTest = Extract<Condition, { value: unknown; prop: string }> & { readonly op: keyof typeof COMPARE };
const isDateTest = (condition: Condition): condition is DateTest =>
  condition.op in COMPARE && "prop" in condition && condition.prop === "date";

/** What a plan's tests of the other ends' dates say of the dates that stand beside the edges. */
export const endDates = ({ where, edge, direction }: EdgePlan, alias: string): Sql => {
  const tests =
    direction !== "both" && DATED[direction].includes(edge) ? conjuncts(where).filter(isDateTest) : [];
  return {
    sql: ["1", ...tests.map(({ op }) => `${alias}.end_date ${COMPARE[op]} ?`)].join(" AND "),
    parameters: tests.map(({ value }) => parameterOf(value)),
  };
};
