import type { KeyboardEvent } from "react";
import type { Canvas } from "../canvas/canvas.ts";
import type { Explorer } from "../context.ts";
import { type Board, isGroup } from "../graph/board.ts";
import { openThing, unselect } from "./acts.ts";

/** The keys of the canvas, as its label tells them. */

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

export const handleKey = (event: KeyboardEvent, canvas: Canvas, explorer: Explorer): void => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { store } = explorer;
  const { selected, board } = store.state;
  const last = selected.at(-1);
  const arrow = ARROWS[event.key];
  const act = arrow
    ? () => step(canvas, explorer, last, arrow, event.shiftKey)
    : keysOf(canvas, explorer, last, selected, board).get(event.key);
  if (!act) return;
  event.preventDefault();
  act();
};

const keysOf = (
  canvas: Canvas,
  explorer: Explorer,
  last: string | undefined,
  selected: readonly string[],
  board: Board,
): ReadonlyMap<string, () => void> => {
  const { store } = explorer;
  const pinned = selected.every((id) => board.spots.get(id)?.pinned);
  return new Map<string, () => void>([
    ["Enter", () => last && void openThing(explorer, last)],
    ["Delete", () => store.dispatch({ do: "take", ids: selected })],
    ["Backspace", () => store.dispatch({ do: "collapse", id: last ?? "" })],
    ["p", () => store.dispatch({ do: "pin", ids: selected, pinned: !pinned })],
    ["h", () => store.dispatch({ do: "hide", ids: selected })],
    ["f", () => canvas.fit()],
    ["+", () => canvas.zoom(1.4)],
    ["=", () => canvas.zoom(1.4)],
    ["-", () => canvas.zoom(1 / 1.4)],
    ["Escape", () => unselect(store)],
  ]);
};

/** Goes to the nearest node in a direction; with Shift it is chosen beside the others. */
const step = (
  canvas: Canvas,
  { store }: Explorer,
  last: string | undefined,
  [right, down]: readonly [number, number],
  more: boolean,
): void => {
  const { discs } = canvas.scene;
  const from = discs.find(({ id }) => id === last);
  const next = from ? nearest(discs, from, right, down) : discs[0];
  if (!next) return;
  if (more && !isGroup(next.id)) store.dispatch({ do: "toggle", id: next.id });
  else store.dispatch({ do: "select", ids: [next.id] });
};

type Place = { readonly id: string; readonly x: number; readonly y: number };

/** The nearest in a direction: what lies off to the side counts as farther. */
const nearest = <T extends Place>(
  all: readonly T[],
  from: Place,
  right: number,
  down: number,
): T | undefined => {
  let [best, least]: [T | undefined, number] = [undefined, Infinity];
  for (const each of all) {
    const [x, y] = [each.x - from.x, each.y - from.y];
    const along = x * right + y * down;
    if (each.id === from.id || along <= 0) continue;
    const distance = along + 2 * Math.abs(x * down + y * right);
    if (distance < least) [best, least] = [each, distance];
  }
  return best;
};
