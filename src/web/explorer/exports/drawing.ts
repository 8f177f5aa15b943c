import { escapeXml } from "../../../exports/xml.ts";
import { around, breakName, columns, Occupied, placeLabels, type Wish } from "../canvas/labels.ts";
import type { Disc, Scene } from "../canvas/scene.ts";
import { FONT, INK, LINE, LINE_STRONG, PAPER } from "../canvas/theme.ts";

/** A scene as an SVG drawing: the same discs, lines and words as on the screen, at the natural scale. */

const MARGIN = 110;
const SIZE = 12;
const HIGH = 15;

export const toSvg = ({ discs, lines }: Scene, title: string): string => {
  const byId = new Map(discs.map((disc) => [disc.id, disc]));
  const [left, right] = ends(discs.map(({ x }) => x));
  const [top, bottom] = ends(discs.map(({ y }) => y));
  const box = [left - MARGIN, top - MARGIN, right - left + 2 * MARGIN, bottom - top + 2 * MARGIN];
  const occupied = new Occupied();
  for (const { x, y, radius } of discs)
    occupied.add({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius });
  const names = discs.map((disc) => ({ disc, lines: breakName(disc.name) }));
  const placed = placeLabels(
    [...names].sort((a, b) => b.disc.degree - a.disc.degree).map(wishOf),
    occupied,
    discs.length,
  );
  const drawnLines = lines.flatMap(({ from, to, arrows, words }) => {
    const [one, other] = [byId.get(from), byId.get(to)];
    return one && other ? drawLine(one, other, arrows, words, occupied) : [];
  });
  const drawnDiscs = discs.map(drawDisc);
  const drawnNames = names.flatMap(({ disc, lines: broken }) => {
    const at = placed.get(disc.id);
    return at
      ? broken.map((line, index) => drawText(line, at.x + at.width / 2, at.y + 12 + index * HIGH))
      : [];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.map(round).join(" ")}" width="${round(box[2] ?? 0)}" height="${round(box[3] ?? 0)}" font-family="${escapeXml(FONT)}">`,
    `<title>${escapeXml(title)}</title>`,
    `<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0 8 4 0 8z" fill="${LINE_STRONG}"/></marker></defs>`,
    `<rect x="${round(box[0] ?? 0)}" y="${round(box[1] ?? 0)}" width="100%" height="100%" fill="${PAPER}"/>`,
    ...drawnLines,
    ...drawnDiscs,
    ...drawnNames,
    "</svg>",
    "",
  ].join("\n");
};

const ends = (values: readonly number[]): readonly [number, number] =>
  values.length === 0
    ? [0, 0]
    : [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];

const round = (value: number): number => Math.round(value * 10) / 10;

const wishOf = ({ disc, lines }: { readonly disc: Disc; readonly lines: readonly string[] }): Wish => {
  const width = (Math.max(...lines.map(columns)) * SIZE) / 2 + 4;
  const height = lines.length * HIGH;
  return { id: disc.id, width, height, spots: around(disc.x, disc.y, disc.radius, width, height) };
};

const drawLine = (
  from: Disc,
  to: Disc,
  arrows: "none" | "to" | "both",
  words: string,
  occupied: Occupied,
): readonly string[] => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const at = (disc: Disc, other: Disc): readonly [number, number] => [
    round(disc.x + ((other.x - disc.x) * disc.radius) / length),
    round(disc.y + ((other.y - disc.y) * disc.radius) / length),
  ];
  const [[x1, y1], [x2, y2]] = [at(from, to), at(to, from)];
  const heads = `${arrows === "none" ? "" : ' marker-end="url(#arrow)"'}${arrows === "both" ? ' marker-start="url(#arrow)"' : ""}`;
  const line = `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${LINE}" stroke-width="1.4"${heads}/>`;
  const text = breakName(words, 20, 1)[0] ?? "";
  const width = (columns(text) * 11) / 2 + 4;
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  const wish = { id: "", width, height: 14, spots: [{ x: x - width / 2, y: y - 7 }] };
  const fits = text !== "" && placeLabels([wish], occupied, 1).size > 0;
  return fits ? [line, drawText(text, x, y + 4, 11, LINE_STRONG)] : [line];
};

const drawDisc = ({ x, y, radius, colour, sign, label, name }: Disc): string => {
  const [cx, cy, r] = [round(x), round(y), round(radius)];
  const rim = label === "Group" ? ` stroke="${LINE_STRONG}" stroke-dasharray="3 3"` : "";
  const size = Math.min(14, Math.round(radius * 1.05));
  const text = `<text x="${cx}" y="${round(y + size * 0.36)}" font-size="${size}" font-weight="600" text-anchor="middle" fill="${label === "Group" ? INK : "#fff"}">${escapeXml(sign)}</text>`;
  return `<g><title>${escapeXml(name)}</title><circle cx="${cx}" cy="${cy}" r="${r}" fill="${colour}"${rim}/>${radius >= 7 ? text : ""}</g>`;
};

const drawText = (text: string, x: number, y: number, size = SIZE, fill = INK): string =>
  `<text x="${round(x)}" y="${round(y)}" font-size="${size}" text-anchor="middle" fill="${fill}" stroke="${PAPER}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke">${escapeXml(text)}</text>`;
