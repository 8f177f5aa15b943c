import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";

/** Finds places for nodes: the same graph at the same places gets the same layout. Pinned nodes don't move. */

export interface LayoutNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly pinned: boolean;
}
export interface LayoutTask {
  readonly nodes: readonly LayoutNode[];
  /** Pairs of ids. */
  readonly links: readonly (readonly [string, string])[];
}
export type Layout = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

interface Body extends SimulationNodeDatum {
  readonly id: string;
}

/** From here on there is no room for a name at each node, and the forces are set for the shape of the whole. */
const LARGE = 800;
const ROOM_FOR_NAME = 46;

interface Forces {
  readonly steps: number;
  readonly distance: number;
  readonly charge: number;
  readonly room: number;
}
const CLOSE: Forces = { steps: 300, distance: 105, charge: -420, room: ROOM_FOR_NAME };
const FAR: Forces = { steps: 120, distance: 40, charge: -70, room: 9 };

/** Lays out a graph; `onStep` is told of each intermediate state, for large graphs that take their time. */
export const layout = (task: LayoutTask, onStep?: (places: Layout, step: number) => void): Layout => {
  const { steps, distance, charge, room } = task.nodes.length > LARGE ? FAR : CLOSE;
  const bodies: Body[] = task.nodes.map(({ id, x, y, pinned }) => ({
    id,
    x,
    y,
    ...(pinned && { fx: x, fy: y }),
  }));
  const links = task.links.map(([source, target]) => ({ source, target }));
  const simulation = forceSimulation(bodies)
    .force("charge", forceManyBody<Body>().strength(charge).distanceMax(1_200).theta(0.9))
    .force(
      "links",
      forceLink<Body, { source: string; target: string }>(links)
        .id(({ id }) => id)
        .distance(distance),
    )
    .force("room", forceCollide<Body>(room).strength(0.8))
    // Names are wide: what is spread a little more sideways than up and down reads better.
    .force("x", forceX<Body>(0).strength(0.035))
    .force("y", forceY<Body>(0).strength(0.055))
    .alphaDecay(1 - 0.001 ** (1 / steps))
    .stop();
  for (let step = 1; step <= steps; step += 1) {
    simulation.tick();
    onStep?.(placesOf(bodies), step);
  }
  return placesOf(bodies);
};

const placesOf = (bodies: readonly Body[]): Layout =>
  new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
