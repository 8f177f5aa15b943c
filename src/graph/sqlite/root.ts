import type { GraphNode } from "../../domain/fact.ts";
import type { Deadline } from "../deadline.ts";
import type { ListPlan, PageResult } from "../port.ts";
import { ConditionCompiler, type ListedNodes, type Sql } from "./condition.ts";
import type { Database, Row } from "./database.ts";
import { countEvents, eventRows, type PlacedFilter, placedFilter } from "./event-pages.ts";
import { isNarrow, narrowingTies, type Related } from "./narrow.ts";
import { orderSql } from "./order.ts";
import { afterSql, cursorOf, orderColumns } from "./page.ts";
import { nodeColumns, nodeOf } from "./rows.ts";
import { allOf, byIdSql, endOfPart, isPlain, labelSql, partsOf, type WalkPart, walkOf } from "./walk.ts";

/** A node of the first level. Most cursors are never asked for. */
export interface RootRow {
  readonly node: GraphNode;
  readonly cursorOf: () => string;
}

/** A page of the nodes of one label. */
export const rootPage = (db: Database, plan: ListPlan, deadline: Deadline): PageResult<RootRow> => {
  const placed = plan.label === "Event" ? placedFilter(plan.where) : undefined;
  const { rows, total } = placed ? placedRows(db, plan, placed) : listedRows(db, plan, deadline);
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

const listedRows = (db: Database, plan: ListPlan, deadline: Deadline): Rows => {
  const ties = narrowingTies(plan.where);
  const { rows, known } =
    ties.length > 0 ? tiedRows(db, plan, ties, deadline) : { rows: sortedRows(db, plan), known: undefined };
  return { rows, total: plan.count ? countListed(db, plan, known) : undefined };
};

/** Ties that are listed, and nodes that are gone through, at first; and how many times as many the next time. */
const FEW = 2_000;
const GROWTH = 8;

/**
 * A page of nodes that ties tell. Where these are few they are listed and then ordered; where they are many, the first
 * are soon found by going through the order of the page. Which is so is found by doing more of both by turns: that
 * takes a few times as long as the shorter way, however long the other would be.
 */
const tiedRows = (
  db: Database,
  plan: ListPlan,
  ties: readonly Related[],
  deadline: Deadline,
): { readonly rows: readonly Row[]; readonly known: ListedNodes | undefined } => {
  const walk = walkOf(plan);
  if (!walk) return { rows: sortedRows(db, plan), known: undefined };
  for (let few = FEW; ; few *= GROWTH) {
    deadline();
    const known = listedNodes(db, ties, few);
    if (known) return { rows: sortedRows(db, plan, known), known };
    const rows = walkedRows(db, plan, walk, few);
    if (rows) return { rows, known: undefined };
  }
};

/** The nodes that ties tell, by tie; undefined where there are more ties than so many. */
const listedNodes = (db: Database, ties: readonly Related[], most: number): ListedNodes | undefined => {
  const known = new Map<Related, readonly number[]>();
  for (const tie of ties) {
    const { sql, parameters } = new ConditionCompiler().ends(tie);
    const rows = db.all(`SELECT * FROM (${sql}) LIMIT +?`, ...parameters, most + 1);
    if (rows.length > most) return undefined;
    known.set(tie, [...new Set(rows.map((row) => Number(Object.values(row)[0])))]);
  }
  return known;
};

/** The first nodes of a page among those that its tests tell; one more than it holds. */
const sortedRows = (db: Database, plan: ListPlan, known?: ListedNodes): readonly Row[] => {
  const order = orderSql(plan.order ?? [], "n.id");
  const tests = [
    isPlain(plan) ? byIdSql(plan.label) : labelSql(plan.label, isNarrow(plan.where)),
    new ConditionCompiler({ known }).compile(plan.where, "n", "node"),
    afterSql(plan, order),
  ];
  const rows: Row[] = [];
  for (const { test, orderBy } of partsOf(plan, order))
    if (rows.length <= plan.first)
      rows.push(...partRows(db, plan, [...tests, test], orderBy, plan.first + 1 - rows.length));
  return rows;
};

/**
 * The first nodes of a page, found by going through so many nodes of each part of its order and testing each; undefined
 * where these don't fill it.
 */
const walkedRows = (
  db: Database,
  plan: ListPlan,
  walk: readonly WalkPart[],
  nodes: number,
): readonly Row[] | undefined => {
  const where = new ConditionCompiler({ mode: "each" }).compile(plan.where, "n", "node");
  const rows: Row[] = [];
  for (const part of walk) {
    const end = endOfPart(db, part, nodes);
    const tests = [...part.from, part.test, where, ...(end ? [end] : [])];
    rows.push(...partRows(db, plan, tests, part.orderBy, plan.first + 1 - rows.length));
    if (rows.length > plan.first) return rows;
    if (end) return undefined;
  }
  return rows;
};

/** The first nodes that pass, so many. */
const partRows = (
  db: Database,
  { order = [], node }: ListPlan,
  tests: readonly Sql[],
  orderBy: string,
  limit: number,
): readonly Row[] => {
  const { columns } = orderSql(order, "n.id");
  const where = allOf(tests);
  return db.all(
    `SELECT ${nodeColumns("n", "", node.props)}${orderColumns(columns)} FROM node n
     WHERE ${where.sql} ORDER BY ${orderBy} LIMIT +?`,
    ...where.parameters,
    limit,
  );
};

const countListed = (db: Database, { label, where }: ListPlan, known: ListedNodes | undefined): number => {
  const { sql, parameters } = allOf([
    labelSql(label, isNarrow(where)),
    new ConditionCompiler({ known }).compile(where, "n", "node"),
  ]);
  const row = db.get(`SELECT count(*) AS total FROM node n WHERE ${sql}`, ...parameters);
  return Number(row?.total ?? 0);
};
