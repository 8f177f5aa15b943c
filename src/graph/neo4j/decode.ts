import type { GraphNode, Props, Value } from "../../domain/fact.ts";
import { encodeCursor } from "../cursor.ts";
import type { EdgePlan, EdgeResult, NodeResult, PageResult, RootResult, Statement } from "../port.ts";
import { parseStored } from "../stored.ts";
import { endsOf } from "./anchor.ts";
import { Cells, edgeCells, nodeCells, type Row } from "./cells.ts";

/** Puts what is wanted of a plan's lists into the cells of their rows, and reads the rows that come back. */

type Expand = NodeResult["expand"];
/** Reads the edges of a node out of its row. */
export type ReadExpand = (row: Row, near: string) => Expand;
export type ReadPage = (row: Row, near: string) => PageResult<EdgeResult>;

const NOTHING: Expand = {};

/** The pages of a node's edges, by alias. */
export const expandReader = (pages: readonly (readonly [alias: string, read: ReadPage])[]): ReadExpand => {
  if (pages.length === 0) return () => NOTHING;
  return (row, near) => {
    const expand: Record<string, PageResult<EdgeResult>> = {};
    for (const [alias, read] of pages) expand[alias] = read(row, near);
    return expand;
  };
};

type Page = Pick<EdgePlan, "first" | "rowsOnly">;

/** The page that its rows make. */
export const pageOf = <T>(
  rows: readonly Row[],
  first: number,
  total: unknown,
  read: (row: Row) => T,
): PageResult<T> => {
  const hasNext = rows.length > first;
  const items = (hasNext ? rows.slice(0, first) : rows).map(read);
  return typeof total === "number" ? { items, hasNext, total } : { items, hasNext };
};

type ReadCursor = (row: Row, id: string) => string;

/** The cursor of a row, by what it is ordered by. */
const cursorCells = (cells: Cells, { rowsOnly }: Page, columns: readonly string[]): ReadCursor => {
  if (rowsOnly) return () => "";
  const places = columns.map((column) => cells.at(column));
  return (row, id) => encodeCursor({ values: places.map((at) => plain(row[at] as Value | null)), id });
};
/** Cursors are the same in both stores, where SQLite tells true as 1. */
const plain = (value: Value | null): Value | null => (typeof value === "boolean" ? Number(value) : value);

/** The rows of nodes at the root of a plan. */
export const rootCells = (
  cells: Cells,
  page: Page,
  columns: readonly string[],
  nodeOf: (row: Row) => GraphNode,
  expandOf: ReadExpand,
): ((row: Row) => RootResult) => {
  const cursorOf = cursorCells(cells, page, columns);
  return (row) => {
    const node = nodeOf(row);
    return { node, expand: expandOf(row, node.id), cursor: cursorOf(row, node.id) };
  };
};

/** Names of what a statement binds for an edge. */
export interface EdgeNames {
  readonly near: string;
  readonly edge: string;
  readonly far: string;
  /** Lists of its statements; how many stories they make. */
  readonly evidence?: string | undefined;
  readonly stories?: string | undefined;
}

/** The rows of edges with their other ends. */
export const edgeRow = (
  cells: Cells,
  plan: EdgePlan,
  names: EdgeNames,
  columns: readonly string[],
  expandOf: ReadExpand,
): ((row: Row, near: string) => EdgeResult) => {
  const { near: start, edge, far } = names;
  const { edgeOf, citationOf } = edgeCells(cells, edge, plan);
  const nodeOf = nodeCells(cells, far, endsOf(plan.edge, plan.direction), plan.node.props);
  // Of an edge that is read both ways the row says whether the near node is its start.
  const startsAt = plan.direction === "both" ? cells.at(`startNode(${edge}) = ${start}`) : -1;
  const evidenceAt = names.evidence ? cells.at(names.evidence) : -1;
  const storiesAt = names.stories ? cells.at(names.stories) : -1;
  const cursorOf = cursorCells(cells, plan, columns);
  return (row, near) => {
    const node = nodeOf(row);
    const starts = startsAt < 0 ? plan.direction === "out" : row[startsAt];
    const found = starts ? edgeOf(row, near, node.id) : edgeOf(row, node.id, near);
    const citation = citationOf(row);
    const result = {
      edge: found,
      node,
      evidence: evidenceAt < 0 ? NO_STATEMENTS : (row[evidenceAt] as Row[]).map(readStatement),
      expand: expandOf(row, node.id),
      cursor: cursorOf(row, found.id),
    };
    if (citation === undefined && storiesAt < 0) return result;
    return {
      ...result,
      ...(citation !== undefined && { citation }),
      ...(storiesAt >= 0 && { stories: Number(row[storiesAt]) }),
    };
  };
};
const NO_STATEMENTS: readonly Statement[] = [];

/** An article `a` in lists of its own. */
const articleCells = new Cells();
const readArticle = nodeCells(articleCells, "a", ["Article"]);
export const ARTICLE = { list: articleCells.list, read: readArticle };

const statementCells = new Cells();
const at = (expression: string): number => statementCells.at(expression);
const STATED = {
  sentence: at("v.sentence"),
  text: at("COLLECT { MATCH (s:Node {id: v.sentence}) RETURN s.text }[0]"),
  publication: at("[(p:Publication)-[:PUBLISHED]->(a) | p.name][0]"),
  start: at("v.start"),
  end: at("v.end"),
  rule: at("v.rule"),
  confidence: at("v.confidence"),
  props: at("v.props"),
} as const;
const statedArticle = nodeCells(statementCells, "a", ["Article"]);

/** A statement `v` in an article `a`, and the test that its sentence and its paper are there. */
export const STATEMENT = {
  list: statementCells.list,
  isWhole: (row: string) =>
    `${row}[${STATED.text}] IS NOT NULL AND ${row}[${STATED.publication}] IS NOT NULL`,
};

const readStatement = (row: Row): Statement => ({
  sentence: row[STATED.sentence] as string,
  text: row[STATED.text] as string,
  article: statedArticle(row),
  publication: row[STATED.publication] as string,
  start: Number(row[STATED.start]),
  end: Number(row[STATED.end]),
  rule: row[STATED.rule] as string,
  confidence: Number(row[STATED.confidence]),
  props: parseStored<Props>(row[STATED.props]),
});
