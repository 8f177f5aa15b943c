import type { GraphEdge, GraphNode } from "../domain/fact.ts";
import { FACT_TYPES, type FactType } from "../domain/ontology.ts";
import type { Deadline } from "./deadline.ts";
import type { NeighbourhoodArgs, Path, PathArgs, Subgraph } from "./port.ts";

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

/** Shortest paths by breadth-first search, level by level. */
export const findPaths = async (
  ground: Ground,
  { from, to, maxHops, types = FACT_TYPES, limit }: PathArgs,
  deadline: Deadline,
): Promise<readonly Path[]> => {
  const known = await ground.nodesById([from, to]);
  if (!known.has(from) || !known.has(to) || from === to) return [];
  const arrivals = new Map<string, readonly Step[]>([[from, []]]);
  let frontier: readonly string[] = [from];
  for (let hop = 0; hop < maxHops && frontier.length > 0 && !arrivals.has(to); hop++) {
    deadline();
    const next = new Map<string, Step[]>();
    for (const step of await ground.stepsFrom(frontier, types)) {
      if (arrivals.has(step.far)) continue;
      const steps = next.get(step.far);
      if (steps) steps.push(step);
      else next.set(step.far, [step]);
    }
    for (const [id, steps] of next) arrivals.set(id, steps);
    frontier = [...next.keys()];
  }
  const routes = trace(to, from, arrivals, limit);
  const nodes = await ground.nodesById(routes.flatMap((route) => [from, ...route.map((step) => step.far)]));
  return routes.map((route) => ({
    nodes: [from, ...route.map((step) => step.far)].flatMap((id) => nodes.get(id) ?? []),
    edges: route.map((step) => step.edge),
  }));
};

/** The routes that end at a node, first step first; at most `limit`. */
const trace = (
  at: string,
  from: string,
  arrivals: ReadonlyMap<string, readonly Step[]>,
  limit: number,
): readonly (readonly Step[])[] => {
  if (at === from) return [[]];
  const routes: (readonly Step[])[] = [];
  for (const step of arrivals.get(at) ?? [])
    for (const route of trace(step.near, from, arrivals, limit - routes.length)) {
      routes.push([...route, step]);
      if (routes.length >= limit) return routes;
    }
  return routes;
};

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
