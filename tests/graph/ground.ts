import type { GraphEdge, GraphNode } from "../../src/domain/fact.ts";
import type { Ground, Step } from "../../src/graph/walk.ts";

const nodeOf = (id: string): GraphNode => ({ id, label: "Person", name: id, aliases: [], props: {} });

/** Edges to walk over; their nodes are whoever stands at their ends. */
export const groundOf = (edges: readonly GraphEdge[]): Ground => {
  const stepsFrom = (ids: readonly string[]): readonly Step[] =>
    edges.flatMap((edge) => [
      ...(ids.includes(edge.from) ? [{ edge, near: edge.from, far: edge.to }] : []),
      ...(ids.includes(edge.to) ? [{ edge, near: edge.to, far: edge.from }] : []),
    ]);
  return {
    stepsFrom: async (ids) => stepsFrom(ids),
    nodesById: async (ids) => new Map(ids.map((id) => [id, nodeOf(id)])),
    degreesOf: async (ids) => new Map(ids.map((id) => [id, stepsFrom([id]).length])),
  };
};
