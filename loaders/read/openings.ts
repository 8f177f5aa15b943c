import { isBylineLine } from "./byline-lines.ts";
import { isShort, type Line, looksCutOff } from "./lines.ts";
import { postingOf } from "./posting.ts";
import { DATELINE, EXCLAIMED, OPENS_BY_DAY, opensWithDay } from "./signs.ts";

/** Headlines that end as a sentence or a label does, by what stands below them. */

/** 热闹起来了！某县办起乡村集市: a headline that cries out, over a story's first words. */
export const isExclaimed = (lines: readonly Line[], at: number): boolean => {
  const { text: next = "", verse = false } = lines[at + 1] ?? {};
  const opens = next.length >= 40 && (opensWithDay(next) || OPENS_BY_DAY.test(next));
  if (!EXCLAIMED.test(lines[at]?.text ?? "")) return false;
  return opens || verse || postingOf(next) !== undefined || isFirstOfTwo(lines, at);
};

/** 急！血库告急, in front of the headline's second line, and the report below. */
const isFirstOfTwo = (lines: readonly Line[], at: number): boolean => {
  const [first, second, below] = lines.slice(at, at + 3);
  if (!first?.gap || !second || second.gap || !isShort(second.text) || isBylineLine(second.text))
    return false;
  return below !== undefined && (DATELINE.test(below.text) || isBylineLine(below.text));
};

/** 青禾镇： on a line of its own right above the rest of its headline, and the story's first words below. */
export const isLabelled = (lines: readonly Line[], at: number): boolean => {
  const [label, rest, ...below] = lines.slice(at, at + 4);
  if (!label?.gap || !rest || rest.gap || !LABEL.test(label.text)) return false;
  if (!isShort(rest.text) || rest.text.length < SHORTEST_REST || isBylineLine(rest.text)) return false;
  return below.some(({ text }) => DATELINE.test(text) || isBylineLine(text));
};
const LABEL = /^[\p{Script=Han}“”·]{2,14} ?[：:]$/u;
const SHORTEST_REST = 6;

/** True of a paragraph as short as a headline that its column breaks off, with the rest of it below. */
export const isCutOff = (lines: readonly Line[], at: number): boolean => {
  const [line, next] = lines.slice(at, at + 2);
  if (!line || !next || line.heading > 0 || next.heading > 0 || !looksCutOff(line.text)) return false;
  if (isBylineLine(next.text) || postingOf(next.text)) return false;
  return !DATELINE.test(next.text) && !OPENS_BY_DAY.test(next.text) && !opensWithDay(next.text);
};
