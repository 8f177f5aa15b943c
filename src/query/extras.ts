import type { GraphStore, NodePlan, NodeResult, ReadOptions, Statement } from "../graph/port.ts";
import { NAMED, type Shape } from "./shape.ts";

/**
 * Statements bring their article and sentence with what is asked most. Where a query wants more of them
 * (the sentence's other mentions, the article's authors), these nodes are read once, all together.
 */
export type ExtraTable = Map<NodePlan, Map<string, NodeResult>>;

type Wanted = Map<NodePlan, { readonly shape: Shape; readonly ids: Set<string> }>;

/** Rows of an answer and the shape of what was asked of them. */
export interface Part {
  readonly rows: readonly Row[];
  readonly shape: Shape;
}
type Row = NodeResult & { readonly evidence?: readonly Statement[] };

/** Reads what the statements in these parts still lack, into the table. One read a field, never one a row. */
export const readExtras = async (
  parts: readonly Part[],
  table: ExtraTable,
  store: GraphStore,
  options: () => ReadOptions,
): Promise<void> => {
  const wanted: Wanted = new Map();
  for (const { rows, shape } of parts) if (hasExtras(shape)) fromRows(rows, shape, wanted);
  const reads = [...wanted].map(async ([plan, { shape, ids }]) => {
    const { items } = await store.read({ ids: [...ids], node: plan }, options());
    table.set(plan, new Map(items.map((item) => [item.node.id, item])));
    await readExtras([{ rows: items, shape: { ...shape, extra: undefined } }], table, store, options);
  });
  await Promise.all(reads);
};

const fromRows = (rows: readonly Row[], shape: Shape, wanted: Wanted): void => {
  if (shape.kind === "page") fromPage(rows, shape, wanted);
  else for (const row of rows) fromEdge(row, shape, wanted);
};

/** True where the shape, or one below it, wants more than statements bring. */
const hasExtras = (shape: Shape): boolean =>
  shape.extra !== undefined || [...shape.on.values()].some((shapes) => [...shapes.values()].some(hasExtras));

const shapesBelow = (shape: Shape): readonly Shape[] =>
  [...shape.on.values()].flatMap((shapes) => [...shapes.values()]);

const fromNode = (result: NodeResult, shape: Shape, wanted: Wanted): void => {
  for (const relation of shape.on.get(result.node.label)?.values() ?? []) {
    const items = result.expand[relation.key]?.items ?? [];
    if (relation.kind === "node") for (const item of items) fromNode(item, relation, wanted);
    else if (relation.kind === "mentions")
      for (const sentence of items) fromPage(sentence.expand[NAMED]?.items ?? [], relation, wanted);
    else fromPage(items, relation, wanted);
  }
};

const fromPage = (items: readonly Row[], shape: Shape, wanted: Wanted): void => {
  for (const part of shapesBelow(shape))
    for (const item of items) {
      if (part.kind === "node") fromNode(item, part, wanted);
      else for (const inner of shapesBelow(part)) fromEdge(item, inner, wanted);
    }
};

const fromEdge = (item: Row, shape: Shape, wanted: Wanted): void => {
  if (shape.kind === "node") fromNode(item, shape, wanted);
  else fromStatements(item.evidence ?? [], shape, wanted);
};

/** Notes the articles and sentences of these statements of which more is wanted. */
const fromStatements = (statements: readonly Statement[], shape: Shape, wanted: Wanted): void => {
  for (const part of shapesBelow(shape)) {
    if (!part.extra) continue;
    const entry = wanted.get(part.extra.plan) ?? { shape: part, ids: new Set<string>() };
    for (const { article, sentence } of statements)
      entry.ids.add(part.extra.of === "article" ? article.id : sentence);
    wanted.set(part.extra.plan, entry);
  }
};
