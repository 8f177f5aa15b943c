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
export const byIdSql = (label: Label): Sql => allOf([idsOf(label), ofLabel(label)]);
const idsOf = (label: Label): Sql => ({ sql: "n.id >= ? AND n.id < ?", parameters: idRange(label) });
const ofLabel = (label: Label): Sql => ({ sql: "+n.label = ?", parameters: [label] });

/** All of the tests. */
export const allOf = (tests: readonly Sql[]): Sql => ({
  sql: tests.map(({ sql }) => sql).join(" AND "),
  parameters: tests.flatMap(({ parameters }) => parameters),
});

/** Nodes of a list that stand together in its order, as an index has them: by their ids, their names or their dates. */
export interface WalkPart {
  /** Where they stand in the index. */
  readonly from: readonly Sql[];
  /** What else they must pass. */
  readonly test: Sql;
  readonly by: "id" | "name" | "date";
  readonly descending: boolean;
  readonly orderBy: string;
}

/** How nodes are gone through in the order of a page, part by part; undefined where no index has that order. */
export const walkOf = (plan: ListPlan): readonly WalkPart[] | undefined => {
  const { label, order = [] } = plan;
  if (label === "Entity" || order.length > 1) return undefined;
  const sql = orderSql(order, "n.id");
  const after = afterSql(plan, sql);
  const [only] = order;
  if (!only) return [{ ...BY_ID, from: [idsOf(label), after], test: ofLabel(label) }];
  const { prop: by, descending } = only;
  if (by !== "name" && by !== "date") return undefined;
  const [first] = partsOf(plan, sql);
  const from = [labelSql(label, false), after, first.test];
  const named: WalkPart = { from, test: ANY, by, descending, orderBy: first.orderBy };
  return by === "name" ? [named] : [named, undatedPart(plan, label)];
};

const ANY: Sql = { sql: "1", parameters: [] };
const BY_ID = { by: "id", descending: false, orderBy: "n.id" } as const;

/** What has no date comes last: it is found among all nodes of the label, in the order of their ids. */
const undatedPart = ({ after }: ListPlan, label: Label): WalkPart => {
  const cursor = after === undefined ? undefined : decodeCursor(after, 1);
  const later: Sql = cursor?.values[0] === null ? { sql: "n.id > ?", parameters: [cursor.id] } : ANY;
  return { ...BY_ID, from: [idsOf(label), later], test: allOf([ofLabel(label), UNDATED]) };
};
const UNDATED: Sql = { sql: "n.date IS NULL", parameters: [] };

/** A test that so many nodes of a part pass, the first of them; undefined where there are no more than these. */
export const endOfPart = (
  db: Database,
  { from, by, descending, orderBy }: WalkPart,
  nodes: number,
): Sql | undefined => {
  const where = allOf(from);
  const row = db.get(
    `SELECT n.${by} AS last FROM node n WHERE ${where.sql} ORDER BY ${orderBy} LIMIT 1 OFFSET ?`,
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
  if (plan.order?.length !== 1 || only?.prop !== "date") return [{ test: ANY, orderBy }];
  return [
    { test: datedAfter(plan.after, only), orderBy: `n.date ${only.descending ? "DESC" : "ASC"}, n.id` },
    { test: UNDATED, orderBy: "n.id" },
  ];
};

/** Of the nodes that have a date, those that stand at a cursor or after it: SQLite goes there at once. */
const datedAfter = (cursor: string | undefined, { descending }: Order): Sql => {
  if (cursor === undefined) return { sql: "n.date IS NOT NULL", parameters: [] };
  const [date] = decodeCursor(cursor, 1).values;
  return { sql: `n.date ${descending ? "<=" : ">="} ?`, parameters: [date === null ? null : String(date)] };
};
