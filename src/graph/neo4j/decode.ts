import type { Props, Value } from "../../domain/fact.ts";
import { LABELS, type Label } from "../../domain/ontology.ts";
import { encodeCursor } from "../cursor.ts";
import type { EdgePlan, EdgeResult, NodePlan, PageResult, Plan, RootResult, Statement } from "../port.ts";
import { parseStored } from "../stored.ts";
import { endsOf, labelsIn } from "./anchor.ts";
import { type EdgeForm, edgeForm, type NodeForm, nodeForm } from "./values.ts";

/** Reads the nested lists that a compiled plan answers with; `read.ts` says in which order they stand. */

export type Row = Readonly<Record<string, unknown>>;

const EVERY_LABEL = Object.keys(LABELS) as Label[];
export const ARTICLE = nodeForm(["Article"]);
/** How the nodes at the root of a plan come. */
export const rootForm = (plan: Plan): NodeForm =>
  nodeForm("ids" in plan ? EVERY_LABEL : labelsIn(plan.label), plan.node.props);

interface Forms {
  readonly edge: EdgeForm;
  readonly far: NodeForm;
}
const FORMS = new WeakMap<EdgePlan, Forms>();
/** How the edges of a plan and the nodes at their other ends come. */
export const formsOf = (plan: EdgePlan): Forms => {
  const made = FORMS.get(plan);
  if (made) return made;
  const forms: Forms = {
    edge: edgeForm(plan.edge, plan.edgeProps),
    far: nodeForm(endsOf(plan.edge, plan.direction), plan.node.props),
  };
  FORMS.set(plan, forms);
  return forms;
};

export const decodePlan = (plan: Plan, row: Row | undefined): PageResult<RootResult> => {
  const items = (row?.items as unknown[][] | undefined) ?? [];
  const first = "ids" in plan ? plan.ids.length : plan.first;
  const total = row?.total;
  const form = rootForm(plan);
  return {
    items: items.slice(0, first).map(([cells, values, inner]) => {
      const node = form.read(cells);
      return {
        node,
        expand: decodeExpand(inner, plan.node, node.id),
        get cursor() {
          return cursorOf(values, node.id);
        },
      };
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
  if (!plan.expand) return NOTHING;
  const expand: Record<string, PageResult<EdgeResult>> = {};
  for (const [i, [alias, edge]] of Object.entries(plan.expand).entries())
    expand[alias] = decodePage((lists as unknown[][])[i] ?? [], edge, near);
  return expand;
};
const NOTHING: RootResult["expand"] = {};

const decodePage = (
  [items, total]: readonly unknown[],
  plan: EdgePlan,
  near: string,
): PageResult<EdgeResult> => {
  const rows = (items as unknown[][] | undefined) ?? [];
  const forms = formsOf(plan);
  return {
    items: rows.slice(0, plan.first).map((row) => decodeEdge(row, plan, forms, near)),
    hasNext: rows.length > plan.first,
    ...(typeof total === "number" ? { total } : {}),
  };
};

const decodeEdge = (
  [cells, end, values, starts, evidence, inner, stories]: readonly unknown[],
  plan: EdgePlan,
  forms: Forms,
  near: string,
): EdgeResult => {
  const node = forms.far.read(end);
  const [from, to] = starts ? [near, node.id] : [node.id, near];
  const { edge, citation } = forms.edge.read(cells, from, to);
  return {
    edge,
    ...(citation === undefined ? {} : { citation }),
    node,
    evidence: (evidence as unknown[][]).map(decodeStatement),
    ...(plan.stories ? { stories: Number(stories) } : {}),
    expand: decodeExpand(inner, plan.node, node.id),
    get cursor() {
      return cursorOf(values, edge.id);
    },
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
  props: parseStored<Props>(props),
});
