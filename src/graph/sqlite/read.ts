import type { Value } from "../../domain/fact.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { isNewestFirst } from "../dated.ts";
import type { Deadline } from "../deadline.ts";
import type {
  Condition,
  EdgePlan,
  EdgeResult,
  NodePlan,
  NodeResult,
  PageArgs,
  PageResult,
  Plan,
  RootResult,
  Statement,
} from "../port.ts";
import { ConditionCompiler, orderSql, type Sql } from "./condition.ts";
import type { Database, Row } from "./database.ts";
import { amongNewest } from "./newest.ts";
import { edgeColumns, edgeOf, nodeColumns, nodeOf } from "./rows.ts";
import { statementsOf, storiesOf } from "./statements.ts";

/** Runs a plan: one batched statement a level, and one more for its evidence and its counts. */
export const readPlan = (db: Database, plan: Plan, deadline: Deadline): PageResult<RootResult> => {
  const page = "ids" in plan ? byIds(db, plan.ids) : rootPage(db, plan);
  deadline();
  const expanded = expandNodes(
    db,
    page.items.map(({ node }) => node.id),
    plan.node,
    deadline,
  );
  return {
    ...page,
    items: page.items.map((item) => ({ ...item, expand: expanded.get(item.node.id) ?? {} })),
  };
};

const byIds = (db: Database, ids: readonly string[]): PageResult<RootResult> => {
  const rows = db.all(
    `SELECT ${nodeColumns("n")} FROM json_each(?) i JOIN node n ON n.id = i.value ORDER BY i.key`,
    JSON.stringify(ids),
  );
  const items = rows.map((row) => ({
    node: nodeOf(row),
    expand: {},
    cursor: encodeCursor({ values: [], id: String(row.id) }),
  }));
  return { items, hasNext: false };
};

const rootPage = (db: Database, plan: Extract<Plan, { label: string }>): PageResult<RootResult> => {
  const where = new ConditionCompiler().compile(plan.where, "n", "node");
  const label: Sql =
    plan.label === "Entity"
      ? { sql: "n.label IN ('Person', 'Organization', 'Place', 'Event', 'Initiative')", parameters: [] }
      : // The plus keeps SQLite from going through all nodes of the label where the ids are few.
        { sql: `${isNarrow(plan.where) ? "+" : ""}n.label = ?`, parameters: [plan.label] };
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
  const items = rows.slice(0, plan.first).map((row) => ({
    node: nodeOf(row),
    expand: {},
    cursor: cursorOf(row, order.columns.length, String(row.id)),
  }));
  const total = plan.count
    ? db.get(
        `SELECT count(*) AS total FROM node n WHERE ${label.sql} AND ${where.sql}`,
        ...label.parameters,
        ...where.parameters,
      )
    : undefined;
  return { items, hasNext: rows.length > plan.first, ...(total ? { total: Number(total.total) } : {}) };
};

/** A list of the newest comes in two parts: what has a date is read off its index, what has none comes last. */
const partsOf = (
  { order = [] }: PageArgs,
  orderBy: string,
): readonly { readonly test: string; readonly orderBy: string }[] => {
  const [only] = order;
  if (order.length !== 1 || only?.prop !== "date" || !only.descending) return [{ test: "1", orderBy }];
  return [
    { test: "n.date IS NOT NULL", orderBy: "n.date DESC, n.id" },
    { test: "n.date IS NULL", orderBy: "n.id" },
  ];
};

/** True where the tests themselves tell the ids: names, ids, and what lies in a place. */
const isNarrow = (where: Condition | undefined): boolean => {
  if (where?.op === "and") return where.all.some(isNarrow);
  if (where?.op === "in" || where?.op === "eq") return where.prop === "id";
  return where?.op === "named" || where?.op === "namedAmong" || where?.op === "within";
};

const orderColumns = (columns: readonly string[]): string =>
  columns.map((column, i) => `, ${column} AS "o${i}"`).join("");

const cursorOf = (row: Row, columns: number, id: string): string =>
  encodeCursor({ values: Array.from({ length: columns }, (_, i) => row[`o${i}`] ?? null), id });

const afterSql = ({ after }: PageArgs, order: ReturnType<typeof orderSql>): Sql => {
  if (after === undefined) return { sql: "1", parameters: [] };
  const { values, id } = decodeCursor(after, order.columns.length);
  return order.after(values as readonly (Value | null)[], id);
};

type Expanded = Record<string, PageResult<EdgeResult>>;

/** The wanted edges of many nodes at once, by node. */
const expandNodes = (
  db: Database,
  ids: readonly string[],
  plan: NodePlan,
  deadline: Deadline,
): ReadonlyMap<string, Expanded> => {
  const expanded = new Map<string, Expanded>();
  if (ids.length === 0) return expanded;
  const unique = [...new Set(ids)];
  for (const id of unique) expanded.set(id, {});
  for (const [alias, edgePlan] of Object.entries(plan.expand ?? {})) {
    const pages = expandEdge(db, unique, edgePlan, deadline);
    for (const [id, aliases] of expanded) aliases[alias] = pages.get(id) ?? emptyPage(edgePlan);
  }
  return expanded;
};

const emptyPage = (plan: EdgePlan): PageResult<EdgeResult> => ({
  items: [],
  hasNext: false,
  ...(plan.count ? { total: 0 } : {}),
});

/** The edges of a parent, and the nodes at their other ends. */
const EDGES = {
  out: "CROSS JOIN edge e ON e.src = p.value AND e.type = ?",
  in: "CROSS JOIN edge e ON e.dst = p.value AND e.type = ?",
  both: "CROSS JOIN edge e ON (e.src = p.value OR e.dst = p.value) AND e.type = ?",
} as const;
const ENDS = {
  out: "CROSS JOIN node n ON n.id = e.dst",
  in: "CROSS JOIN node n ON n.id = e.src",
  both: "CROSS JOIN node n ON n.id = CASE WHEN e.src = p.value THEN e.dst ELSE e.src END",
} as const;

const expandEdge = (
  db: Database,
  ids: readonly string[],
  plan: EdgePlan,
  deadline: Deadline,
): ReadonlyMap<string, PageResult<EdgeResult>> => {
  deadline();
  const conditions = new ConditionCompiler();
  const edgeWhere = conditions.compile(plan.edgeWhere, "e", "edge");
  const nodeWhere = conditions.compile(plan.where, "n", "node");
  const order = orderSql(plan.order ?? [], "e.id");
  const after = afterSql(plan, order);
  const [edges, ends] = [EDGES[plan.direction], ENDS[plan.direction]];
  const passing = `WHERE ${edgeWhere.sql} AND ${nodeWhere.sql}`;
  const parameters = [JSON.stringify(ids), plan.edge, ...edgeWhere.parameters, ...nodeWhere.parameters];
  const newest = isNewestFirst(plan) ? amongNewest(plan) : undefined;
  const from = newest
    ? `FROM json_each(?) p CROSS JOIN edge e ON ${newest.sql} ${ends} WHERE 1`
    : `FROM json_each(?) p ${edges} ${ends} ${passing} AND ${after.sql}`;
  const asked = newest ? [JSON.stringify(ids), ...newest.parameters] : [...parameters, ...after.parameters];
  const rows = db.all(
    `SELECT * FROM (SELECT p.value AS parent, ${edgeColumns("e", "e_")}, e.citation AS citation, ${nodeColumns("n")}${orderColumns(order.columns)},
       row_number() OVER (PARTITION BY p.value ORDER BY ${order.orderBy}) AS rank ${from})
     WHERE rank <= ? ORDER BY parent, rank`,
    ...asked,
    plan.first + 1,
  );
  const shown = rows.filter((row) => Number(row.rank) <= plan.first);
  const evidence = plan.evidence
    ? statementsOf(db, [...new Set(shown.map((row) => String(row.e_id)))], plan.evidence)
    : undefined;
  const stories = plan.stories
    ? storiesOf(db, [...new Set(shown.map((row) => String(row.e_id)))])
    : undefined;
  const inner = expandNodes(
    db,
    shown.map((row) => String(row.id)),
    plan.node,
    deadline,
  );
  const pages = new Map<string, { items: EdgeResult[]; hasNext: boolean; total?: number }>();
  for (const row of rows) {
    const parent = String(row.parent);
    const page = pages.get(parent) ?? { items: [], hasNext: false };
    pages.set(parent, page);
    if (Number(row.rank) > plan.first) page.hasNext = true;
    else page.items.push(edgeResult(row, order.columns.length, inner, evidence, stories));
  }
  if (plan.count)
    for (const row of db.all(
      `SELECT p.value AS parent, count(*) AS total FROM json_each(?) p ${edges} ${plan.where ? ends : ""} ${passing} GROUP BY p.value`,
      ...parameters,
    )) {
      const page = pages.get(String(row.parent)) ?? { items: [], hasNext: false };
      pages.set(String(row.parent), { ...page, total: Number(row.total) });
    }
  if (plan.count) for (const page of pages.values()) page.total ??= 0;
  return pages;
};

const edgeResult = (
  row: Row,
  columns: number,
  inner: ReadonlyMap<string, NodeResult["expand"]>,
  evidence: ReadonlyMap<string, readonly Statement[]> | undefined,
  stories: ReadonlyMap<string, number> | undefined,
): EdgeResult => ({
  edge: edgeOf(row, "e_"),
  node: nodeOf(row),
  ...(row.citation === null ? {} : { citation: String(row.citation) }),
  evidence: evidence?.get(String(row.e_id)) ?? [],
  ...(stories ? { stories: stories.get(String(row.e_id)) ?? 0 } : {}),
  cursor: cursorOf(row, columns, String(row.e_id)),
  expand: inner.get(String(row.id)) ?? {},
});
