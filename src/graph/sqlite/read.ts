import { edgeWants, encodeCursor, rowsRead } from "../cursor.ts";
import type { Deadline } from "../deadline.ts";
import type {
  EdgePlan,
  EdgeResult,
  NodePlan,
  NodeResult,
  PageResult,
  Plan,
  RootResult,
  Statement,
} from "../port.ts";
import { ConditionCompiler } from "./condition.ts";
import type { Database, Row } from "./database.ts";
import { amongFirst, endDates } from "./first-edges.ts";
import { orderSql } from "./order.ts";
import { afterSql, cursorOf, orderColumns } from "./page.ts";
import { type RootRow, rootPage } from "./root.ts";
import { edgeTable, nodeColumns, nodeOf, propsOf } from "./rows.ts";
import { statementsOf, storiesOf } from "./statements.ts";

/** Runs a plan: one batched statement a level, and one more for its evidence and its counts. */
export const readPlan = (db: Database, plan: Plan, deadline: Deadline): PageResult<RootResult> => {
  const page = "ids" in plan ? byIds(db, plan) : rootPage(db, plan, deadline);
  deadline();
  const expanded = expandNodes(
    db,
    page.items.map(({ node }) => node.id),
    plan.node,
    deadline,
  );
  return {
    ...page,
    items: page.items.map(({ node, cursorOf }) => ({
      node,
      expand: expanded.get(node.id) ?? {},
      get cursor() {
        return cursorOf();
      },
    })),
  };
};

const byIds = (db: Database, { ids, node }: Extract<Plan, { ids: unknown }>): PageResult<RootRow> => {
  const rows = db.all(
    `SELECT ${nodeColumns("n", "", node.props)} FROM json_each(?) i JOIN node n ON n.id = i.value ORDER BY i.key`,
    JSON.stringify(ids),
  );
  const items = rows.map((row) => ({
    node: nodeOf(row),
    cursorOf: () => encodeCursor({ values: [], id: String(row.id) }),
  }));
  return { items, hasNext: false };
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

/** The parents by their ids, their edges, and the nodes at the other ends. */
const PARENTS = "json_each(?) p CROSS JOIN node k ON k.id = p.value";
const EDGES = {
  out: "e.src = k.key",
  in: "e.dst = k.key",
  both: "(e.src = k.key OR e.dst = k.key)",
} as const;
const ENDS = {
  out: "CROSS JOIN node n ON n.key = e.dst",
  in: "CROSS JOIN node n ON n.key = e.src",
  both: "CROSS JOIN node n ON n.key = CASE WHEN e.src = k.key THEN e.dst ELSE e.src END",
} as const;
/** Columns of what is wanted of an edge and its other end; the rest stays unread. */
const columnsOf = (plan: EdgePlan): string => {
  const wants = edgeWants(plan);
  return [
    nodeColumns("n", "", plan.node.props),
    ...(wants.id ? ["e.id AS e_id"] : []),
    ...(wants.props ? ["e.props AS e_props"] : []),
    ...(wants.citation ? ["e.citation AS citation"] : []),
    ...(plan.evidence || plan.stories ? ["e.key AS e_key"] : []),
    // Of an edge that is read both ways the row says whether the parent is its start.
    ...(plan.direction === "both" ? ["e.src = k.key AS starts"] : []),
  ].join(", ");
};

const expandEdge = (
  db: Database,
  ids: readonly string[],
  plan: EdgePlan,
  deadline: Deadline,
): ReadonlyMap<string, PageResult<EdgeResult>> => {
  deadline();
  const conditions = new ConditionCompiler({ mode: "few" });
  const edgeWhere = conditions.compile(plan.edgeWhere, "e", "edge");
  const nodeWhere = conditions.compile(plan.where, "n", "node");
  const order = orderSql(plan.order ?? [], "e.id");
  const after = afterSql(plan, order);
  const ends = ENDS[plan.direction];
  const dates = endDates(plan, "e");
  // The type stands in the text, not in a parameter, so that SQLite may take the indexes of some types.
  const edges = `${PARENTS} CROSS JOIN ${edgeTable(plan.edge)} e ON ${EDGES[plan.direction]} AND e.type = '${plan.edge}'`;
  const passing = `WHERE ${dates.sql} AND ${edgeWhere.sql} AND ${nodeWhere.sql}`;
  const parameters = [
    JSON.stringify(ids),
    ...dates.parameters,
    ...edgeWhere.parameters,
    ...nodeWhere.parameters,
  ];
  const among = amongFirst(plan);
  const from = among
    ? `FROM ${PARENTS} CROSS JOIN ${edgeTable(plan.edge)} e ON ${among.sql} ${ends} WHERE 1`
    : `FROM ${edges} ${ends} ${passing} AND ${after.sql}`;
  const asked = among ? [JSON.stringify(ids), ...among.parameters] : [...parameters, ...after.parameters];
  const rows = db.all(
    `SELECT * FROM (SELECT p.value AS parent, ${columnsOf(plan)}${plan.rowsOnly ? "" : orderColumns(order.columns)},
       row_number() OVER (PARTITION BY p.value ORDER BY ${order.orderBy}) AS rank ${from})
     WHERE rank <= ? ORDER BY parent, rank`,
    ...asked,
    rowsRead(plan),
  );
  const shown = rows.filter((row) => Number(row.rank) <= plan.first);
  const evidence = plan.evidence
    ? statementsOf(db, [...new Set(shown.map((row) => Number(row.e_key)))], plan.evidence)
    : undefined;
  const stories = plan.stories
    ? storiesOf(db, [...new Set(shown.map((row) => Number(row.e_key)))])
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
    else page.items.push(edgeResult(row, plan, inner, evidence, stories));
  }
  if (plan.count)
    for (const row of db.all(
      `SELECT p.value AS parent, count(*) AS total FROM ${edges} ${plan.where ? ends : ""} ${passing} GROUP BY p.value`,
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
  plan: EdgePlan,
  inner: ReadonlyMap<string, NodeResult["expand"]>,
  evidence: ReadonlyMap<number, readonly Statement[]> | undefined,
  stories: ReadonlyMap<number, number> | undefined,
): EdgeResult => {
  const node = nodeOf(row);
  const near = String(row.parent);
  const starts = plan.direction === "both" ? row.starts === 1 : plan.direction === "out";
  const id = row.e_id === undefined ? "" : String(row.e_id);
  return {
    edge: {
      id,
      type: plan.edge,
      from: starts ? near : node.id,
      to: starts ? node.id : near,
      props: row.e_props === undefined ? {} : propsOf(row.e_props),
    },
    node,
    ...(typeof row.citation === "string" && { citation: row.citation }),
    evidence: evidence?.get(Number(row.e_key)) ?? [],
    ...(stories && { stories: stories.get(Number(row.e_key)) ?? 0 }),
    expand: inner.get(node.id) ?? {},
    cursor: plan.rowsOnly ? "" : cursorOf(row, plan.order?.length ?? 0, id),
  };
};
