import { isNewestNodes } from "../dated.ts";
import type { Condition, ListPlan, PageArgs } from "../port.ts";
import { ConditionCompiler, type Sql } from "./condition.ts";
import type { Database, Row } from "./database.ts";
import { eventPlacesOf, placeKeys } from "./event-places.ts";
import { conjuncts, tellingTest } from "./narrow.ts";
import { orderSql } from "./order.ts";
import { afterSql, orderColumns } from "./page.ts";
import { nodeColumns } from "./rows.ts";

/**
 * Pages of the events of places. A province has a tenth of all events: the newest are read off an index until the page
 * is full, and all are counted on it (schema/sqlite/006-places.sql).
 */

/** A page's filter as the places whose events are asked for, and what else must hold of them. */
export interface PlacedFilter {
  readonly places: readonly string[];
  readonly rest: readonly Condition[];
}

/** The filter of a page of events of places; undefined where it asks otherwise, or for few nodes that are known. */
export const placedFilter = (where: Condition | undefined): PlacedFilter | undefined => {
  const all = conjuncts(where);
  const test = tellingTest(all);
  const places = test && eventPlacesOf(test);
  return places && { places, rest: all.filter((one) => one !== test) };
};

/** True of tests of nothing but what stands beside the event in the table. */
const isBeside = (condition: Condition): boolean => {
  switch (condition.op) {
    case "and":
    case "or":
      return condition.all.every(isBeside);
    case "not":
      return isBeside(condition.condition);
    case "related":
      return false;
    default:
      return "prop" in condition && (condition.prop === "kind" || condition.prop === "date");
  }
};

/** Rows `i` of the table, with their events `x` where more of these is tested, and the tests. */
const passing = (rest: readonly Condition[]): { readonly from: string; readonly where: Sql } => {
  const conditions = new ConditionCompiler({ mode: "each" });
  const [beside, other] = [rest.filter(isBeside), rest.filter((one) => !isBeside(one))];
  const tests = [
    ...beside.map((one) => conditions.compile(one, "i", "node")),
    ...other.map((one) => conditions.compile(one, "x", "node")),
  ];
  return {
    from: `event_place i${other.length > 0 ? EVENT : ""}`,
    where: {
      sql: tests.map(({ sql }) => ` AND ${sql}`).join(""),
      parameters: tests.flatMap(({ parameters }) => parameters),
    },
  };
};
const EVENT = " CROSS JOIN node x ON x.key = i.event";

/** The first events of a page, and one more where there are more. */
export const eventRows = (db: Database, plan: ListPlan, filter: PlacedFilter): readonly Row[] => {
  const order = orderSql(plan.order ?? [], "n.id");
  const found = isNewestNodes(plan) ? newest(plan, filter) : every(filter);
  const after = afterSql(plan, order);
  return db.all(
    `SELECT ${nodeColumns("n", "", plan.node.props)}${orderColumns(order.columns)} FROM node n
     WHERE n.key IN (${found.sql}) AND ${after.sql} ORDER BY ${order.orderBy} LIMIT +?`,
    ...found.parameters,
    ...after.parameters,
    plan.first + 1,
  );
};

/** The first of each place. */
const newest = (plan: PageArgs, { places, rest }: PlacedFilter): Sql => {
  const { where } = passing(rest);
  const after = afterSql(
    plan,
    orderSql(plan.order ?? [], "x.id", () => "i.date"),
  );
  return {
    sql: `SELECT m.key FROM json_each(?) p CROSS JOIN node k ON k.id = p.value CROSS JOIN node m ON m.key IN (
      SELECT i.event FROM event_place i${EVENT} WHERE i.place = k.key${where.sql} AND ${after.sql}
      ORDER BY i.date DESC, x.id LIMIT +?)`,
    parameters: [JSON.stringify(places), ...where.parameters, ...after.parameters, plan.first + 1],
  };
};

const every = ({ places, rest }: PlacedFilter): Sql => {
  const { from, where } = passing(rest);
  const keys = placeKeys(places);
  return {
    sql: `SELECT i.event FROM ${from} WHERE i.place IN ${keys.sql}${where.sql}`,
    parameters: [...keys.parameters, ...where.parameters],
  };
};

/** How many events pass. */
export const countEvents = (db: Database, { places, rest }: PlacedFilter): number => {
  const { from, where } = passing(rest);
  const keys = placeKeys(places);
  // Of one place each event has one row.
  const events = places.length === 1 ? "*" : "DISTINCT i.event";
  const row = db.get(
    `SELECT count(${events}) AS total FROM ${from} WHERE i.place IN ${keys.sql}${where.sql}`,
    ...keys.parameters,
    ...where.parameters,
  );
  return Number(row?.total ?? 0);
};
