import type { GraphNode } from "../domain/fact.ts";
import { readExtras } from "./extras.ts";
import type { Ask } from "./run.ts";
import { LEAF, type Shape } from "./shape.ts";
import { NodeView, type ViewContext, type ViewInfo } from "./views.ts";

/** Nodes that an answer holds which isn't of the graph itself: search hits, ends of links. */

export type Shapes = ReadonlyMap<string, Shape>;
const NOTHING: Shapes = new Map();
export const within = (shape: Shape | undefined): Shapes => shape?.on.values().next().value ?? NOTHING;
export const at = (shapes: Shapes, info: ViewInfo): Shape => shapes.get(String(info.path.key)) ?? LEAF;

/** A node that an answer holds: as read afterwards where more of it was wanted, else as it came. */
export const heldNode = (node: GraphNode, shape: Shape, context: ViewContext): NodeView => {
  const read = shape.extra && context.extras.get(shape.extra.plan)?.get(node.id);
  return new NodeView(read ?? { node, expand: {} }, shape);
};

export const shapesBelow = (shape: Shape): readonly Shape[] =>
  [...shape.on.values()]
    .flatMap((shapes) => [...shapes.values()])
    .flatMap((part) => (part.kind === "holder" ? [part, ...shapesBelow(part)] : [part]));

/** Reads what is wanted of the nodes beyond their own properties: one read a field. */
export const readHeld = async (
  ask: Ask,
  shape: Shape,
  ids: { readonly [of in "node" | "article" | "sentence"]?: readonly string[] },
): Promise<void> => {
  const reads = shapesBelow(shape).map(async (part) => {
    const wanted = part.extra && ids[part.extra.of];
    if (!part.extra || !wanted?.length) return;
    const { items } = await ask.store.read(
      { ids: [...new Set(wanted)], node: part.extra.plan },
      ask.options(),
    );
    ask.extras.set(part.extra.plan, new Map(items.map((item) => [item.node.id, item])));
    await readExtras(
      [{ rows: items, shape: { ...part, extra: undefined } }],
      ask.extras,
      ask.store,
      ask.options,
    );
  });
  await Promise.all(reads);
};
