import type { Props, Value } from "../../domain/fact.ts";
import { LABELS, type Label } from "../../domain/ontology.ts";
import { encodeCursor } from "../cursor.ts";
import type { EdgePlan, EdgeResult, NodePlan, PageResult, Plan, RootResult, Statement } from "../port.ts";
import { endsOf, labelsIn } from "./anchor.ts";
import { edgeForm, nodeForm } from "./values.ts";

/** Reads the nested lists that a compiled plan answers with; `read.ts` says in which order they stand. */

export type Row = Readonly<Record<string, unknown>>;

const EVERY_LABEL = Object.keys(LABELS) as Label[];
export const ARTICLE = nodeForm(["Article"]);
/** Labels that the nodes at the root of a plan may bear. */
export const rootLabels = (plan: Plan): readonly Label[] =>
  "ids" in plan ? EVERY_LABEL : labelsIn(plan.label);

export const decodePlan = (plan: Plan, row: Row | undefined): PageResult<RootResult> => {
  const items = (row?.items as unknown[][] | undefined) ?? [];
  const first = "ids" in plan ? plan.ids.length : plan.first;
  const total = row?.total;
  const form = nodeForm(rootLabels(plan));
  return {
    items: items.slice(0, first).map(([cells, values, inner]) => {
      const node = form.read(cells);
      return { node, cursor: cursorOf(values, node.id), expand: decodeExpand(inner, plan.node, node.id) };
    }),
    hasNext: items.length > first,
    ...(typeof total === "number" ? { total } : {}),
  };
};

const cursorOf = (values: unknown, id: string): string =>
  encodeCursor({ values: (values as (Value | null)[]).map(plain), id });
/** Cursors are the same in both stores, where SQLite tells true as 1. */
const plain = (value: Value | null): Value | null => (typeof value === "boolean" ? Number(value) : value);

const decodeExpand = (lists: unknown, plan: NodePlan, near: string): RootResult["expand"] => {
  const expand: Record<string, PageResult<EdgeResult>> = {};
  for (const [i, [alias, edge]] of Object.entries(plan.expand ?? {}).entries())
    expand[alias] = decodePage((lists as unknown[][])[i] ?? [], edge, near);
  return expand;
};

const decodePage = (
  [items, total]: readonly unknown[],
  plan: EdgePlan,
  near: string,
): PageResult<EdgeResult> => {
  const rows = (items as unknown[][] | undefined) ?? [];
  return {
    items: rows.slice(0, plan.first).map((row) => decodeEdge(row, plan, near)),
    hasNext: rows.length > plan.first,
    ...(typeof total === "number" ? { total } : {}),
  };
};

const decodeEdge = (
  [edge, cells, values, starts, evidence, inner, stories]: readonly unknown[],
  plan: EdgePlan,
  near: string,
): EdgeResult => {
  const node = nodeForm(endsOf(plan.edge, plan.direction)).read(cells);
  const [from, to] = starts ? [near, node.id] : [node.id, near];
  const told = edgeForm(plan.edge).read(edge, from, to);
  return {
    ...told,
    node,
    evidence: (evidence as unknown[][]).map(decodeStatement),
    ...(plan.stories ? { stories: Number(stories) } : {}),
    cursor: cursorOf(values, told.edge.id),
    expand: decodeExpand(inner, plan.node, node.id),
  };
};

const decodeStatement = ([
  sentence,
  text,
  article,
  publication,
  start,
  end,
  rule,
  confidence,
  props,
]: readonly unknown[]): Statement => ({
  sentence: String(sentence),
  text: String(text),
  article: ARTICLE.read(article),
  publication: String(publication),
  start: Number(start),
  end: Number(end),
  rule: String(rule),
  confidence: Number(confidence),
  props: JSON.parse(String(props)) as Props,
});
