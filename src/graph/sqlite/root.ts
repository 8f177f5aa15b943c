import { ENTITY_LABELS, type Label } from "../../domain/ontology.ts";
import type { Condition, PageArgs, PageResult, Plan, RootResult } from "../port.ts";
import { ConditionCompiler, orderSql, type Sql } from "./condition.ts";
import type { Database, Row } from "./database.ts";
import { countEvents, eventRows, placedFilter } from "./event-pages.ts";
import { isNarrow, narrowingTies } from "./narrow.ts";
import { afterSql, cursorOf, isNewestNodes, orderColumns } from "./page.ts";
import { nodeColumns, nodeOf, noSentence } from "./rows.ts";

/** A page of the nodes of one label. */
export const rootPage = (db: Database, plan: ListPlan): PageResult<RootResult> => {
  const placed = plan.label === "Event" ? placedFilter(plan.where) : undefined;
  const rows = placed ? eventRows(db, plan, placed) : listedRows(db, plan);
  const items = rows.slice(0, plan.first).map((row) => ({
    node: nodeOf(row),
    expand: {},
    cursor: cursorOf(row, plan.order?.length ?? 0, String(row.id)),
  }));
  const total = plan.count && (placed ? countEvents(db, placed) : countListed(db, plan));
  return {
    items,
    hasNext: rows.length > plan.first,
    ...(typeof total === "number" ? { total } : {}),
  };
};
type ListPlan = Extract<Plan, { label: string }>;

/** The first nodes of a page, and one more where there are more. */
const listedRows = (db: Database, plan: ListPlan): readonly Row[] => {
  const many = areMany(db, plan.where);
  const where = new ConditionCompiler({ eachNode: many }).compile(plan.where, "n", "node");
  const label = isPlain(plan) ? byIdSql(plan.label) : labelSql(plan.label, !many && isNarrow(plan.where));
  const order = orderSql(plan.order ?? [], "n.id");
  const after = afterSql(plan, order);
  const rows: Row[] = [];
  for (const { test, orderBy } of partsOf(plan, order.orderBy))
    if (rows.length <= plan.first)
      rows.push(
        ...db.all(
          `SELECT ${nodeColumns("n")}${orderColumns(order.columns)} FROM node n
           WHERE ${label.sql} AND ${where.sql} AND ${after.sql} AND ${test} ORDER BY ${orderBy} LIMIT ?`,
          ...label.parameters,
          ...where.parameters,
          ...after.parameters,
          plan.first + 1 - rows.length,
        ),
      );
  return rows;
};

const countListed = (db: Database, { label, where }: ListPlan): number => {
  const counted = labelSql(label, isNarrow(where));
  const listed = new ConditionCompiler().compile(where, "n", "node");
  const row = db.get(
    `SELECT count(*) AS total FROM node n WHERE ${counted.sql} AND ${listed.sql}`,
    ...counted.parameters,
    ...listed.parameters,
  );
  return Number(row?.total ?? 0);
};

const labelSql = (label: Label | "Entity", narrow: boolean): Sql => {
  // The plus keeps SQLite from going through all nodes of the labels where the ids are few.
  const plus = narrow ? "+" : "";
  return label === "Entity"
    ? { sql: `${plus}n.label IN (${ENTITIES}) AND ${noSentence("n", ENTITY_LABELS)}`, parameters: [] }
    : { sql: `${plus}n.label = ? AND ${noSentence("n", [label])}`, parameters: [label] };
};
const ENTITIES = ENTITY_LABELS.map((label) => `'${label}'`).join(", ");

/** True of a list of all nodes of a label in the order of their ids. */
const isPlain = (plan: ListPlan): plan is ListPlan & { readonly label: Label } =>
  plan.label !== "Entity" && !plan.where && !plan.order?.length;

/** Ids begin with the label: in their order its nodes lie side by side. */
const byIdSql = (label: Label): Sql => {
  const prefix = label.toLowerCase();
  // The sign behind the hyphen ends the range.
  return { sql: "n.id >= ? AND n.id < ? AND +n.label = ?", parameters: [`${prefix}-`, `${prefix}.`, label] };
};

/** A list of the newest comes in two parts: what has a date is read off its index, what has none comes last. */
const partsOf = (
  plan: PageArgs,
  orderBy: string,
): readonly { readonly test: string; readonly orderBy: string }[] => {
  if (!isNewestNodes(plan)) return [{ test: "1", orderBy }];
  return [
    { test: "n.date IS NOT NULL", orderBy: "n.date DESC, n.id" },
    { test: "n.date IS NULL", orderBy: "n.id" },
  ];
};

/** Nodes that are listed and then ordered; of more, as many as a page needs are found by going through the order. */
const MOST_LISTED = 2_000;

/** True where a hub's ties tell the nodes: too many to list them for a page of the first of them. */
const areMany = (db: Database, where: Condition | undefined): boolean =>
  narrowingTies(where).some((tie) => {
    const { sql, parameters } = new ConditionCompiler().ends(tie, "n");
    return db.all(`${sql} LIMIT ?`, ...parameters, MOST_LISTED + 1).length > MOST_LISTED;
  });
