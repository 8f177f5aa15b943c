import type { EdgePlan, NodePlan } from "../graph/port.ts";

/** One plan for two that differ in nothing but what they want to be told of the rows; undefined for others. */
export const joinPlans = (a: EdgePlan, b: EdgePlan): EdgePlan | undefined =>
  JSON.stringify(bare(a)) === JSON.stringify(bare(b)) ? joinEdges(a, b) : undefined;

const expanded = ({ expand }: NodePlan, of: (plan: EdgePlan, key: string) => EdgePlan): NodePlan =>
  expand
    ? { expand: Object.fromEntries(Object.entries(expand).map(([key, plan]) => [key, of(plan, key)])) }
    : {};

/** The plan without the properties and cursors that it wants. */
const bare = ({ edgeProps: _, rowsOnly: __, node, ...plan }: EdgePlan): EdgePlan => ({
  ...plan,
  node: expanded(node, bare),
});

const joinEdges = ({ rowsOnly, ...a }: EdgePlan, b: EdgePlan): EdgePlan => ({
  ...a,
  ...(rowsOnly && b.rowsOnly && { rowsOnly }),
  ...props("edgeProps", a.edgeProps, b.edgeProps),
  node: {
    ...expanded(a.node, (plan, key) => joinEdges(plan, b.node.expand?.[key] ?? plan)),
    ...props("props", a.node.props, b.node.props),
  },
});

/** What either wants; everything where one of them does. */
const props = (
  key: "props" | "edgeProps",
  a: readonly string[] | undefined,
  b: readonly string[] | undefined,
): { readonly [key in "props" | "edgeProps"]?: readonly string[] } =>
  a && b ? { [key]: [...new Set([...a, ...b])].sort() } : {};
