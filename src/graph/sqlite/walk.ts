import { idRange } from "../../domain/ids.ts";
import { ENTITY_LABELS, type Label } from "../../domain/ontology.ts";
import { decodeCursor } from "../cursor.ts";
import type { ListPlan, Order } from "../port.ts";
import type { Sql } from "./condition.ts";
import type { Database, Parameter } from "./database.ts";
import { type OrderSql, orderSql } from "./order.ts";
import { afterSql } from "./page.ts";
import { noSentence } from "./rows.ts";

/** The nodes of a label, and the orders in which an index has them. */

/** Of these labels; the plus keeps SQLite from going through all of them where the keys of few are known. */
export const labelSql = (label: Label | "Entity", narrow: boolean): Sql => {
  const plus = narrow ? "+" : "";
  return label === "Entity"
    ? { sql: `${plus}n.label IN (${ENTITIES}) AND ${noSentence("n", ENTITY_LABELS)}`, parameters: [] }
    : { sql: `${plus}n.label = ? AND ${noSentence("n", [label])}`, parameters: [label] };
};
const ENTITIES = ENTITY_LABELS.map((label) => `'${label}'`).join(", ");

/** True of a list of all nodes of a label in the order of their ids. */
export const isPlain = (plan: ListPlan): plan is ListPlan & { readonly label: Label } =>
  plan.label !== "Entity" && !plan.where && !plan.order?.length;

/** In the order of their ids the nodes of a label lie side by side. */
export const byIdSql = (label: Label): Sql => ({
  sql: "n.id >= ? AND n.id < ? AND +n.label = ?",
  parameters: [...idRange(label), label],
});

/** All of the tests. */
export const allOf = (tests: readonly Sql[]): Sql => ({
  sql: tests.map(({ sql }) => sql).join(" AND "),
  parameters: tests.flatMap(({ parameters }) => parameters),
});

/** An order in which an index has the nodes of a label: by their ids, their names or their dates. */
export interface Walk {
  readonly label: Sql;
  readonly by: "id" | "name" | "date";
  readonly descending: boolean;
}

/** How nodes are gone through in the order of a page; undefined where no index has that order. */
export const walkOf = ({ label, order = [] }: ListPlan): Walk | undefined => {
  if (label === "Entity" || order.length > 1) return undefined;
  const [only] = order;
  if (!only) return { label: byIdSql(label), by: "id", descending: false };
  const { prop, descending } = only;
  return prop === "name" || prop === "date"
    ? { label: labelSql(label, false), by: prop, descending }
    : undefined;
};

/** A test that so many nodes pass, the first in the order of a page; undefined where there are no more than these. */
export const endOfWalk = (
  db: Database,
  plan: ListPlan,
  { label, by, descending }: Walk,
  nodes: number,
): Sql | undefined => {
  const order = orderSql(plan.order ?? [], "n.id");
  // Where the order has two parts, what comes last has no date.
  const [part] = partsOf(plan, order);
  const where = allOf([label, afterSql(plan, order), part.test]);
  const row = db.get(
    `SELECT n.${by} AS last FROM node n WHERE ${where.sql} ORDER BY ${part.orderBy} LIMIT 1 OFFSET ?`,
    ...where.parameters,
    nodes,
  );
  return row && { sql: `n.${by} ${descending ? ">=" : "<="} ?`, parameters: [row.last as Parameter] };
};

/** Nodes of a list that stand together in its order. */
interface Part {
  readonly test: Sql;
  readonly orderBy: string;
}

/** A list by date comes in two parts: what has one is read off its index, what has none comes last. */
export const partsOf = (plan: ListPlan, { orderBy }: OrderSql): readonly [Part, ...Part[]] => {
  const [only] = plan.order ?? [];
  if (plan.order?.length !== 1 || only?.prop !== "date")
    return [{ test: { sql: "1", parameters: [] }, orderBy }];
  return [
    { test: datedAfter(plan.after, only), orderBy: `n.date ${only.descending ? "DESC" : "ASC"}, n.id` },
    { test: { sql: "n.date IS NULL", parameters: [] }, orderBy: "n.id" },
  ];
};

/** Of the nodes that have a date, those that stand at a cursor or after it: SQLite goes there at once. */
const datedAfter = (cursor: string | undefined, { descending }: Order): Sql => {
  if (cursor === undefined) return { sql: "n.date IS NOT NULL", parameters: [] };
  const [date] = decodeCursor(cursor, 1).values;
  return { sql: `n.date ${descending ? "<=" : ">="} ?`, parameters: [date === null ? null : String(date)] };
};
