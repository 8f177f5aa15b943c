import type { NodeLabel } from "../graph/model.ts";

/** Colours of the drawing. Each keeps a contrast of 4.5 to 1 with the white of its sign. */
export const COLOURS: Readonly<Record<NodeLabel, string>> = {
  Person: "#a8412f",
  Organization: "#2c5a85",
  Place: "#3b7350",
  Event: "#7a4b8c",
  Initiative: "#8f6414",
  Article: "#5d636b",
};
export const PAPER = "#fbfaf7";
export const INK = "#1f2328";
export const LINE = "#b9b4a8";
export const LINE_STRONG = "#5b564c";
export const ACCENT = "#c2410c";
export const GROUP_FILL = "#ece8df";

export const FONT =
  '"Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif';

/** A colour nearer to the paper, for what isn't looked at. */
export const faded = (colour: string, share = 0.72): string => {
  const mix = (at: number): string => {
    const [from, to] = [colour, PAPER].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round((from ?? 0) * (1 - share) + (to ?? 0) * share)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${mix(1)}${mix(3)}${mix(5)}`;
};

/** Radius of a node in pixels at the natural scale. */
export const radiusOf = (degree: number, all: number): number => {
  const base = all > 1_500 ? 3 : all > 400 ? 6 : 10;
  return Math.min(base * 2.4, base + Math.sqrt(degree) * (base / 7));
};
