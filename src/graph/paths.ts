import { FACT_TYPES, type FactType } from "../domain/ontology.ts";
import type { Deadline } from "./deadline.ts";
import type { Path, PathArgs } from "./port.ts";
import type { Ground, Step } from "./walk.ts";

/** What has been reached from one end: each node's steps from the level before, and the steps of each level. */
interface Side {
  readonly reached: Map<string, readonly Step[]>;
  readonly levels: (readonly Step[])[];
  frontier: readonly string[];
}
const sideOf = (end: string): Side => ({ reached: new Map([[end, []]]), levels: [], frontier: [end] });

/**
 * Shortest paths by breadth-first search from both ends, level by level, always from the end whose next level has
 * fewer edges: a hub that touches half of the graph is met, not opened.
 */
export const findPaths = async (
  ground: Ground,
  { from, to, maxHops, types = FACT_TYPES, limit }: PathArgs,
  deadline: Deadline,
): Promise<readonly Path[]> => {
  const known = await ground.nodesById([from, to]);
  if (!known.has(from) || !known.has(to) || from === to) return [];
  const [near, far] = [sideOf(from), sideOf(to)];
  let meeting: readonly string[] = [];
  for (let hop = 0; hop < maxHops && meeting.length === 0; hop++) {
    deadline();
    const side = await cheaper(ground, near, far, types);
    await widen(ground, side, types);
    if (side.frontier.length === 0) return [];
    const other = side === near ? far : near;
    meeting = side.frontier.filter((id) => other.reached.has(id));
  }
  const routes = trace(to, from, arrivals(near, far, meeting), limit);
  const nodes = await ground.nodesById(routes.flatMap((route) => [from, ...route.map((step) => step.far)]));
  return routes.map((route) => ({
    nodes: [from, ...route.map((step) => step.far)].flatMap((id) => nodes.get(id) ?? []),
    edges: route.map((step) => step.edge),
  }));
};

/** The side whose next level has fewer edges. */
const cheaper = async (ground: Ground, a: Side, b: Side, types: readonly FactType[]): Promise<Side> => {
  const degrees = await ground.degreesOf([...a.frontier, ...b.frontier], types);
  const edges = ({ frontier }: Side) => frontier.reduce((sum, id) => sum + (degrees.get(id) ?? 0), 0);
  return edges(b) < edges(a) ? b : a;
};

const widen = async (ground: Ground, side: Side, types: readonly FactType[]): Promise<void> => {
  const steps = (await ground.stepsFrom(side.frontier, types)).filter(({ far }) => !side.reached.has(far));
  const next = new Map<string, Step[]>();
  for (const step of steps) {
    const known = next.get(step.far);
    if (known) known.push(step);
    else next.set(step.far, [step]);
  }
  for (const [id, list] of next) side.reached.set(id, list);
  side.levels.push(steps);
  side.frontier = [...next.keys()];
};

/** The steps that arrive at each node on the way from one end over the meeting nodes to the other. */
const arrivals = (
  near: Side,
  far: Side,
  meeting: readonly string[],
): ReadonlyMap<string, readonly Step[]> => {
  const all = new Map<string, Step[]>();
  for (const id of meeting) all.set(id, [...(near.reached.get(id) ?? [])]);
  let useful = new Set(meeting);
  for (const level of [...far.levels].reverse()) {
    const inner = new Set<string>();
    for (const { edge, near: toEnd, far: fromEnd } of level) {
      if (!useful.has(fromEnd)) continue;
      inner.add(toEnd);
      const known = all.get(toEnd);
      const step = { edge, near: fromEnd, far: toEnd };
      if (known) known.push(step);
      else all.set(toEnd, [step]);
    }
    useful = inner;
  }
  for (const [id, steps] of near.reached) if (!all.has(id)) all.set(id, [...steps]);
  return all;
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
