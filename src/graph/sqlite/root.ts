import type { GraphNode } from "../../domain/fact.ts";
import { idRange } from "../../domain/ids.ts";
import { ENTITY_LABELS, type Label } from "../../domain/ontology.ts";
import { isNewestNodes } from "../dated.ts";
import type { Condition, ListPlan, PageArgs, PageResult } from "../port.ts";
import { ConditionCompiler, type ListedNodes, type Sql } from "./condition.ts";
import type { Database, Row } from "./database.ts";
import { countEvents, eventRows, type PlacedFilter, placedFilter } from "./event-pages.ts";
import { isNarrow, narrowingTies, type Related } from "./narrow.ts";
import { orderSql } from "./order.ts";
import { afterSql, cursorOf, orderColumns } from "./page.ts";
import { nodeColumns, nodeOf, noSentence } from "./rows.ts";

/** A node of the first level. Most cursors are never asked for. */
export interface RootRow {
  readonly node: GraphNode;
  readonly cursorOf: () => string;
}

/** A page of the nodes of one label. */
export const rootPage = (db: Database, plan: ListPlan): PageResult<RootRow> => {
  const placed = plan.label === "Event" ? placedFilter(plan.where) : undefined;
  const { rows, total } = placed ? placedRows(db, plan, placed) : listedRows(db, plan);
  const items = rows.slice(0, plan.first).map((row) => ({
    node: nodeOf(row),
    cursorOf: () => cursorOf(row, plan.order?.length ?? 0, String(row.id)),
  }));
  return {
    items,
    hasNext: rows.length > plan.first,
    ...(total === undefined ? {} : { total }),
  };
};

/** The first nodes of a page, and one more where there are more; how many pass, where that is asked. */
interface Rows {
  readonly rows: readonly Row[];
  readonly total: number | undefined;
}

const placedRows = (db: Database, plan: ListPlan, placed: PlacedFilter): Rows => ({
  rows: eventRows(db, plan, placed),
  total: plan.count ? countEvents(db, placed) : undefined,
});

const listedRows = (db: Database, plan: ListPlan): Rows => {
  const known = listedNodes(db, plan.where);
  return {
    rows: firstRows(db, plan, known),
    total: plan.count ? countListed(db, plan, known) : undefined,
  };
};

const firstRows = (db: Database, plan: ListPlan, known: ListedNodes | undefined): readonly Row[] => {
  const conditions = new ConditionCompiler(known ? { known } : { mode: "each" });
  const where = conditions.compile(plan.where, "n", "node");
  const label = isPlain(plan)
    ? byIdSql(plan.label)
    : labelSql(plan.label, known !== undefined && isNarrow(plan.where));
  const order = orderSql(plan.order ?? [], "n.id");
  const after = afterSql(plan, order);
  const rows: Row[] = [];
  for (const { test, orderBy } of partsOf(plan, order.orderBy))
    if (rows.length <= plan.first)
      rows.push(
        ...db.all(
          `SELECT ${nodeColumns("n", "", plan.node.props)}${orderColumns(order.columns)} FROM node n
           WHERE ${label.sql} AND ${where.sql} AND ${after.sql} AND ${test} ORDER BY ${orderBy} LIMIT ?`,
          ...label.parameters,
          ...where.parameters,
          ...after.parameters,
          plan.first + 1 - rows.length,
        ),
      );
  return rows;
};

const countListed = (db: Database, { label, where }: ListPlan, known: ListedNodes | undefined): number => {
  const counted = labelSql(label, isNarrow(where));
  const passing = new ConditionCompiler({ known }).compile(where, "n", "node");
  const row = db.get(
    `SELECT count(*) AS total FROM node n WHERE ${counted.sql} AND ${passing.sql}`,
    ...counted.parameters,
    ...passing.parameters,
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

/** In the order of their ids the nodes of a label lie side by side. */
const byIdSql = (label: Label): Sql => ({
  sql: "n.id >= ? AND n.id < ? AND +n.label = ?",
  parameters: [...idRange(label), label],
});

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

/** The nodes that ties tell, by tie; undefined where these are too many to be listed for a page of the first of them. */
const listedNodes = (db: Database, where: Condition | undefined): ListedNodes | undefined => {
  const known = new Map<Related, readonly number[]>();
  for (const tie of narrowingTies(where)) {
    const { sql, parameters } = new ConditionCompiler().ends(tie);
    const rows = db.all(`SELECT * FROM (${sql}) LIMIT ?`, ...parameters, MOST_LISTED + 1);
    if (rows.length > MOST_LISTED) return undefined;
    known.set(tie, [...new Set(rows.map((row) => Number(Object.values(row)[0])))]);
  }
  return known;
};
