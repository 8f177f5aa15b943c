import { type GraphLink, type Known, otherEnd } from "./model.ts";

/** What lies on the canvas, and where: the part of the state that can be undone. Pure functions over it. */

export interface Spot {
  readonly x: number;
  readonly y: number;
  /** True where a person put it there: layouts leave it alone. */
  readonly pinned: boolean;
}

/** Neighbours along one way that are too many to draw: one thing with their number. */
export interface Group {
  readonly key: string;
  readonly hub: string;
  /** Field of the API that leads from the hub to them. */
  readonly field: string;
  readonly count: number;
}

export interface Board {
  readonly spots: ReadonlyMap<string, Spot>;
  readonly groups: ReadonlyMap<string, Group>;
  /** Taken out of sight, but not off the board. */
  readonly hidden: ReadonlySet<string>;
}

export const EMPTY_BOARD: Board = { spots: new Map(), groups: new Map(), hidden: new Set() };

export const groupKey = (hub: string, field: string): string => `group:${hub}:${field}`;
export const isGroup = (id: string): boolean => id.startsWith("group:");

/** The golden angle spreads any number of newcomers around a point without two on one ray. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const FIRST_RING = 90;

/** A place near a point for the nth newcomer: always the same for the same board. */
export const near = (x: number, y: number, n: number): Spot => {
  const radius = FIRST_RING + 14 * Math.sqrt(n);
  const angle = n * GOLDEN_ANGLE;
  return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle), pinned: false };
};

/** Puts nodes on the board around one that is there, or beside all that is there. */
export const put = (board: Board, ids: readonly string[], around?: string): Board => {
  const fresh = [...new Set(ids)].filter((id) => !board.spots.has(id));
  const shown = ids.some((id) => board.hidden.has(id));
  if (fresh.length === 0 && !shown) return board;
  const centre = (around && board.spots.get(around)) || beside(board);
  const spots = new Map(board.spots);
  const before = spots.size;
  fresh.forEach((id, index) => {
    const alone = before === 0 && index === 0;
    spots.set(id, alone ? { x: 0, y: 0, pinned: false } : near(centre.x, centre.y, before + index));
  });
  const hidden = new Set(board.hidden);
  for (const id of ids) hidden.delete(id);
  return { ...board, spots, hidden };
};

/** Right of all that lies on the board. */
const beside = ({ spots }: Board): { readonly x: number; readonly y: number } => {
  if (spots.size === 0) return { x: 0, y: 0 };
  const all = [...spots.values()];
  const middle = all.reduce((sum, spot) => sum + spot.y, 0) / all.length;
  return { x: all.reduce((most, spot) => Math.max(most, spot.x), -Infinity) + 2 * FIRST_RING, y: middle };
};

/** Puts groups beside their hubs; a group that is there takes the new count. */
export const putGroups = (board: Board, groups: readonly Group[]): Board => {
  if (groups.length === 0) return board;
  const all = new Map(board.groups);
  const spots = new Map(board.spots);
  for (const group of groups) {
    const hub = spots.get(group.hub);
    if (!hub) continue;
    all.set(group.key, group);
    if (!spots.has(group.key)) spots.set(group.key, near(hub.x, hub.y, spots.size));
  }
  return { ...board, spots, groups: all };
};

/** Takes nodes and groups off, and with a node the groups that hang on it. */
export const take = (board: Board, ids: readonly string[]): Board => {
  const off = new Set(ids);
  for (const group of board.groups.values()) if (off.has(group.hub)) off.add(group.key);
  const stays = ([id]: readonly [string, unknown]): boolean => !off.has(id);
  return {
    spots: new Map([...board.spots].filter(stays)),
    groups: new Map([...board.groups].filter(stays)),
    hidden: new Set([...board.hidden].filter((id) => !off.has(id))),
  };
};

/** Takes off what hangs on this node alone: neighbours with no other link and no pin, and its groups. */
export const collapse = (board: Board, id: string, links: readonly GraphLink[]): Board => {
  const neighbours = new Map<string, Set<string>>();
  const tie = (a: string, b: string): void => {
    neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
  };
  for (const link of linksOn(board, links)) {
    tie(link.from, link.to);
    tie(link.to, link.from);
  }
  const leaves = [...(neighbours.get(id) ?? [])].filter(
    (other) => neighbours.get(other)?.size === 1 && !board.spots.get(other)?.pinned,
  );
  const groups = [...board.groups.values()].filter((group) => group.hub === id).map((group) => group.key);
  return leaves.length + groups.length === 0 ? board : take(board, [...leaves, ...groups]);
};

export const hide = (board: Board, ids: readonly string[]): Board => ({
  ...board,
  hidden: new Set([...board.hidden, ...ids.filter((id) => board.spots.has(id))]),
});

export const unhideAll = (board: Board): Board => ({ ...board, hidden: new Set() });

/** Sets or loosens pins. */
export const pin = (board: Board, ids: readonly string[], pinned: boolean): Board => {
  const spots = new Map(board.spots);
  for (const id of ids) {
    const spot = spots.get(id);
    if (spot) spots.set(id, { ...spot, pinned });
  }
  return { ...board, spots };
};

/** Puts nodes where a person dragged them, pinned there. */
export const move = (
  board: Board,
  to: ReadonlyMap<string, { readonly x: number; readonly y: number }>,
): Board => pin(place(board, to, true), [...to.keys()], true);

/** Takes the places that a layout found; pinned ones stay unless a person moves them. */
export const place = (
  board: Board,
  to: ReadonlyMap<string, { readonly x: number; readonly y: number }>,
  byHand = false,
): Board => {
  const spots = new Map(board.spots);
  for (const [id, { x, y }] of to) {
    const spot = spots.get(id);
    if (spot && (byHand || !spot.pinned)) spots.set(id, { ...spot, x, y });
  }
  return { ...board, spots };
};

/** The links with both ends on the board. */
export const linksOn = (board: Board, links: Iterable<GraphLink>): readonly GraphLink[] =>
  [...links].filter(({ from, to }) => board.spots.has(from) && board.spots.has(to));

/** How many neighbours on the board a node has. */
export const degrees = (links: readonly GraphLink[]): ReadonlyMap<string, number> => {
  const neighbours = new Map<string, Set<string>>();
  for (const link of links)
    for (const id of [link.from, link.to])
      neighbours.set(id, (neighbours.get(id) ?? new Set()).add(otherEnd(link, id)));
  return new Map([...neighbours].map(([id, others]) => [id, others.size]));
};

/** The nodes of the board that are known, in the order in which they came. */
export const nodesOn = (board: Board, known: Known) =>
  [...board.spots.keys()].flatMap((id) => known.nodes.get(id) ?? []);
