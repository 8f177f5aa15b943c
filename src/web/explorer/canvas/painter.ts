import { dot, ring, square, write } from "./brush.ts";
import { around, breakName, columns, Occupied, placeLabels, type Wish } from "./labels.ts";
import type { Disc, Line, Scene } from "./scene.ts";
import { ACCENT, FONT, INK, LINE_STRONG } from "./theme.ts";

/** Writes signs and names over the drawing. What is looked at comes first; nothing covers anything. */

export interface Sighting {
  /** Pixels of the screen for a place of the board. */
  readonly toScreen: (place: { readonly x: number; readonly y: number }) => {
    readonly x: number;
    readonly y: number;
  };
  /** How large a disc is drawn now, against its natural size. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

/** What is looked at: chosen, under the pointer, on a path. */
export interface Looks {
  readonly selected: ReadonlySet<string>;
  readonly hovered: string | undefined;
  readonly trail: ReadonlySet<string>;
  /** All that stays bright; undefined: everything does. */
  readonly bright: ReadonlySet<string> | undefined;
  readonly tie: string | undefined;
}

const SIZE = 12;
const WORD_SIZE = 11;
const LINE_HEIGHT = 15;
const MOST_NAMES = 320;
const MOST_WORDS = 160;
/** On boards up to this size names also keep off the discs of others. */
const DISCS_KEPT_FREE = 600;
/** Half the length of an arrow's head. */
const TIP = 4;
/** Names looked at in one frame, the most tied first: a crowd has no room for more anyway. */
const MOST_TRIED = 1_500;
/** Where discs are drawn smaller than this, the shape of the whole counts: few names, no words on lines. */
const SPECK = 3.2;
const NAMES_OF_SPECKS = 24;

interface Named {
  readonly disc: Disc;
  readonly lines: readonly string[];
  readonly width: number;
}

export class Painter {
  #named: readonly Named[] = [];
  #byId = new Map<string, Disc>();
  #lines: readonly Line[] = [];

  /** Takes a new scene: names are broken and put in order once, not in each frame. */
  take(scene: Scene): void {
    // Copies: while they are dragged or glide, discs are elsewhere than the scene says.
    const discs = scene.discs.map((disc) => ({ ...disc }));
    this.#byId = new Map(discs.map((disc) => [disc.id, disc]));
    this.#lines = scene.lines;
    this.#named = discs
      .map((disc) => {
        const lines = breakName(disc.name);
        const width = (Math.max(...lines.map(columns)) * SIZE) / 2 + 4;
        return { disc, lines, width };
      })
      .sort((a, b) => b.disc.degree - a.disc.degree || (a.disc.id < b.disc.id ? -1 : 1));
  }

  /** Moves a disc without a new scene, while it is dragged or unfolds. */
  moveTo(id: string, x: number, y: number): void {
    const disc = this.#byId.get(id);
    if (disc) Object.assign(disc, { x, y });
  }

  paint(context: CanvasRenderingContext2D, sighting: Sighting, looks: Looks): void {
    const occupied = new Occupied();
    const seen = this.#discsInSight(sighting);
    this.#paintDiscs(context, seen, sighting.scale, looks);
    if (seen.length <= DISCS_KEPT_FREE)
      for (const { disc, x, y } of seen) occupied.add(square(x, y, disc.radius * sighting.scale));
    this.#paintNames(context, sighting, looks, occupied, this.#tips(sighting));
    this.#paintWords(context, sighting, looks, occupied);
  }

  #areSpecks(scale: number): boolean {
    // The list begins with the largest; the middle one is like most.
    const typical = this.#named[this.#named.length >> 1];
    return typical !== undefined && typical.disc.radius * scale < SPECK;
  }

  #discsInSight({ toScreen, width, height }: Sighting): readonly { disc: Disc; x: number; y: number }[] {
    return this.#named.flatMap(({ disc }) => {
      const { x, y } = toScreen(disc);
      return x > -40 && y > -40 && x < width + 40 && y < height + 40 ? [{ disc, x, y }] : [];
    });
  }

  /** Where arrows end: names keep off them where they can. */
  #tips({ toScreen, scale }: Sighting): Occupied {
    const tips = new Occupied();
    if (this.#lines.length > DISCS_KEPT_FREE) return tips;
    for (const { from, to, arrows } of this.#lines) {
      const [one, other] = [this.#byId.get(from), this.#byId.get(to)];
      if (!one || !other || arrows === "none") continue;
      for (const [tail, head] of arrows === "both"
        ? ([
            [one, other],
            [other, one],
          ] as const)
        : ([[one, other]] as const)) {
        const [a, b] = [toScreen(tail), toScreen(head)];
        const share = (head.radius * scale + TIP) / Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));
        tips.add(square(b.x + (a.x - b.x) * share, b.y + (a.y - b.y) * share, TIP));
      }
    }
    return tips;
  }

  #paintDiscs(
    context: CanvasRenderingContext2D,
    seen: readonly { disc: Disc; x: number; y: number }[],
    scale: number,
    { selected, hovered, bright, trail }: Looks,
  ): void {
    context.textAlign = "center";
    context.textBaseline = "middle";
    for (const { disc, x, y } of seen) {
      const radius = disc.radius * scale;
      const isBright = !bright || bright.has(disc.id);
      if (radius >= 7) {
        context.globalAlpha = isBright ? 1 : 0.42;
        context.fillStyle = disc.label === "Group" ? INK : "#fff";
        context.font = `600 ${Math.min(14, Math.round(radius * 1.05))}px ${FONT}`;
        context.fillText(disc.sign, x, y + 0.5);
      }
      context.globalAlpha = isBright ? 1 : 0.42;
      if (disc.label === "Group") ring(context, x, y, radius, LINE_STRONG, 1.2, [3, 3]);
      context.globalAlpha = 1;
      if (disc.pinned) dot(context, x + radius * 0.72, y - radius * 0.72);
      if (trail.has(disc.id)) ring(context, x, y, radius + 2.5, ACCENT, 2);
      if (selected.has(disc.id)) ring(context, x, y, radius + 4, INK, 2);
      else if (disc.id === hovered) ring(context, x, y, radius + 3, LINE_STRONG, 1.5);
    }
  }

  #paintNames(
    context: CanvasRenderingContext2D,
    { toScreen, scale, width, height }: Sighting,
    { selected, hovered, bright, trail }: Looks,
    occupied: Occupied,
    tips: Occupied,
  ): void {
    const first = (id: string): boolean => id === hovered || selected.has(id) || trail.has(id);
    const order = [
      ...this.#named.filter(({ disc }) => first(disc.id)),
      ...this.#named.filter(({ disc }) => !first(disc.id) && (!bright || bright.has(disc.id))),
      ...(bright ? this.#named.filter(({ disc }) => !first(disc.id) && !bright.has(disc.id)) : []),
    ];
    const byId = new Map<string, Named>();
    let tried = 0;
    function* wishes(): Generator<Wish> {
      for (const named of order) {
        const { x, y } = toScreen(named.disc);
        if (x < -80 || y < -40 || x > width + 80 || y > height + 40) continue;
        tried += 1;
        if (tried > MOST_TRIED) return;
        // A group shows its number inside; its name stands below like any other.
        const high = named.lines.length * LINE_HEIGHT;
        byId.set(named.disc.id, named);
        const all = around(x, y, named.disc.radius * scale, named.width, high);
        const size = { width: named.width, height: high };
        // Whole names before those that run over the rim, and those that leave the arrows to be seen first.
        const whole = all.filter((at) => at.x >= 0 && at.x + named.width <= width);
        const clear = whole.filter((at) => !tips.meets({ ...at, ...size }));
        const spots = [...clear, ...whole, ...all];
        yield { id: named.disc.id, width: named.width, height: high, spots };
      }
    }
    const most = this.#areSpecks(scale) ? NAMES_OF_SPECKS : MOST_NAMES;
    const placed = placeLabels(wishes(), occupied, most);
    context.textAlign = "center";
    context.textBaseline = "alphabetic";
    for (const [id, box] of placed) {
      const named = byId.get(id);
      if (!named) continue;
      context.globalAlpha = !bright || bright.has(id) || first(id) ? 1 : 0.42;
      context.font = `${first(id) || named.disc.degree > 6 ? 600 : 400} ${SIZE}px ${FONT}`;
      named.lines.forEach((line, index) => {
        write(context, line, box.x + box.width / 2, box.y + 12 + index * LINE_HEIGHT, INK);
      });
    }
    context.globalAlpha = 1;
  }

  #paintWords(
    context: CanvasRenderingContext2D,
    { toScreen, scale, width, height }: Sighting,
    { bright, tie }: Looks,
    occupied: Occupied,
  ): void {
    if (this.#areSpecks(scale)) return;
    const byId = this.#byId;
    const lines = this.#lines.filter(({ words }) => words !== "");
    const order = tie
      ? [...lines.filter(({ id }) => id === tie), ...lines.filter(({ id }) => id !== tie)]
      : lines;
    const said = new Map<string, string>();
    function* wishes(): Generator<Wish> {
      for (const { id, from, to, words } of order) {
        const [one, other] = [byId.get(from), byId.get(to)];
        if (!one || !other || (bright && !(bright.has(from) && bright.has(to)))) continue;
        const [a, b] = [toScreen(one), toScreen(other)];
        const length = Math.hypot(a.x - b.x, a.y - b.y) - (one.radius + other.radius) * scale;
        const text = breakName(words, 20, 1)[0] ?? "";
        const wide = (columns(text) * WORD_SIZE) / 2 + 4;
        if (length < Math.min(wide, 44) + 4) continue;
        said.set(id, text);
        const spots = [0.5, 0.4, 0.6].map((share) => ({
          x: a.x + (b.x - a.x) * share - wide / 2,
          y: a.y + (b.y - a.y) * share - 7,
        }));
        if (spots.every(({ x, y }) => x < 0 || y < 0 || x > width || y > height)) continue;
        yield { id, width: wide, height: 14, spots };
      }
    }
    const placed = placeLabels(wishes(), occupied, MOST_WORDS);
    context.textAlign = "center";
    context.textBaseline = "alphabetic";
    for (const [id, box] of placed) {
      context.font = `${id === tie ? 600 : 400} ${WORD_SIZE}px ${FONT}`;
      write(
        context,
        said.get(id) ?? "",
        box.x + box.width / 2,
        box.y + 11,
        id === tie ? ACCENT : LINE_STRONG,
      );
    }
  }
}
