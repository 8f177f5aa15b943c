import type { GraphEdge, GraphNode } from "../domain/fact.ts";
import { FACT_TYPES, type FactType } from "../domain/ontology.ts";
import type { Deadline } from "./deadline.ts";
import type { NeighbourhoodArgs, Subgraph } from "./port.ts";

/** An edge walked from one of its ends to the other. */
export interface Step {
  readonly edge: GraphEdge;
  readonly near: string;
  readonly far: string;
}

/** What a store brings to walking: the steps from many nodes at once, in the order of their edges' ids. */
export interface Ground {
  stepsFrom(ids: readonly string[], types: readonly FactType[]): Promise<readonly Step[]>;
  nodesById(ids: readonly string[]): Promise<ReadonlyMap<string, GraphNode>>;
  /** How many edges of these types touch each node. */
  degreesOf(ids: readonly string[], types: readonly FactType[]): Promise<ReadonlyMap<string, number>>;
}

/** The nodes around one, nearest first, and all edges between them. */
export const findNeighbourhood = async (
  ground: Ground,
  { id, depth, limit, types = FACT_TYPES }: NeighbourhoodArgs,
  deadline: Deadline,
): Promise<Subgraph> => {
  if (!(await ground.nodesById([id])).has(id)) return { nodes: [], edges: [] };
  const kept = [id];
  let frontier: readonly string[] = [id];
  for (let hop = 0; hop < depth && kept.length < limit && frontier.length > 0; hop++) {
    deadline();
    const seen = new Set(kept);
    const steps = await ground.stepsFrom(frontier, types);
    const found = [...new Set(steps.map((step) => step.far))].filter((far) => !seen.has(far));
    const degrees = await ground.degreesOf(found, types);
    frontier = found
      .sort((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0) || (a < b ? -1 : 1))
      .slice(0, limit - kept.length);
    kept.push(...frontier);
  }
  const inside = new Set(kept);
  const edges = new Map<string, GraphEdge>();
  for (const { edge, far } of await ground.stepsFrom(kept, types))
    if (inside.has(far)) edges.set(edge.id, edge);
  const nodes = await ground.nodesById(kept);
  return { nodes: kept.flatMap((one) => nodes.get(one) ?? []), edges: [...edges.values()] };
};
