/** Puts names beside what they name so that none covers another. Pure: sizes in, places out, in pixels. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A name that wants a place; `spots` are where its upper left corner may be, the best first. */
export interface Wish {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly spots: readonly { readonly x: number; readonly y: number }[];
}

const CELL = 64;

/** Boxes by the cells that they touch: whether a new one covers any is asked of a few. */
export class Occupied {
  readonly #cells = new Map<number, Box[]>();

  add(box: Box): void {
    for (const cell of cellsOf(box)) {
      const boxes = this.#cells.get(cell);
      if (boxes) boxes.push(box);
      else this.#cells.set(cell, [box]);
    }
  }

  meets(box: Box): boolean {
    for (const cell of cellsOf(box))
      for (const other of this.#cells.get(cell) ?? []) if (overlap(box, other)) return true;
    return false;
  }
}

/** Screens are narrower than this many cells. */
const ROW = 4_096;
function* cellsOf({ x, y, width, height }: Box): Generator<number> {
  for (let row = Math.floor(y / CELL); row <= Math.floor((y + height) / CELL); row += 1)
    for (let column = Math.floor(x / CELL); column <= Math.floor((x + width) / CELL); column += 1)
      yield row * ROW + column;
}

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Gives each name the first of its places that is free; who comes first is served first. */
export const placeLabels = (
  wishes: Iterable<Wish>,
  occupied: Occupied,
  most: number,
): ReadonlyMap<string, Box> => {
  const placed = new Map<string, Box>();
  for (const { id, width, height, spots } of wishes) {
    if (placed.size >= most) break;
    for (const { x, y } of spots) {
      const box = { x, y, width, height };
      if (occupied.meets(box)) continue;
      occupied.add(box);
      placed.set(id, box);
      break;
    }
  }
  return placed;
};

/** Below, right, left and above a disc. */
export const around = (
  x: number,
  y: number,
  radius: number,
  width: number,
  height: number,
): Wish["spots"] => [
  { x: x - width / 2, y: y + radius + 2 },
  { x: x + radius + 3, y: y - height / 2 },
  { x: x - radius - 3 - width, y: y - height / 2 },
  { x: x - width / 2, y: y - radius - 2 - height },
];

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60“”‘’…—]/u;
/** How many columns a text takes: Chinese characters two, others one. */
export const columns = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (WIDE.test(sign) ? 2 : 1), 0);

/** Breaks a name into at most so many lines of at most so many columns; what doesn't fit ends in …. */
export const breakName = (name: string, width = 18, lines = 2): readonly string[] => {
  // Two even lines read better than a full one and a rest.
  const even = Math.max(8, Math.ceil(columns(name) / Math.ceil(columns(name) / width)) + 1);
  const result: string[] = [];
  let line = "";
  for (const piece of name.match(/[A-Za-z0-9.,'-]+\s?|./gsu) ?? []) {
    if (line && columns(line) + columns(piece.trimEnd()) > Math.min(width, even)) {
      result.push(line.trim());
      line = "";
    }
    line += piece;
  }
  if (line.trim()) result.push(line.trim());
  if (result.length <= lines) return result;
  const last = result[lines - 1] ?? "";
  return [...result.slice(0, lines - 1), `${[...last].slice(0, -1).join("")}…`];
};
