import type { Span } from "../../types.ts";

/** Papers, stations and sites that stand beside each other: 甲日报、乙商报、丙网. */

const ENDING = "(?:报|报社|网|台|传媒|杂志)";
const AFTER = new RegExp(
  `^(?:、|和|及|以及|与)([\\p{Script=Han}]{1,8}?${ENDING})(?=[、，。和及与等]|\\s)`,
  "u",
);
const BEFORE = new RegExp(
  `(?:^|[^\\p{Script=Han}]|[在由据从])([\\p{Script=Han}]{1,8}${ENDING})(?:、|和|及|以及|与)$`,
  "u",
);
/** Longest name of a paper with the mark beside it. */
const REACH = 14;
/** Reports, grids and platforms, which no paper is called by. */
const NO_MEDIUM =
  /(?:海|情|简|通|举|申|填|上|年|预|警|捷|汇|回|官|联|电|路|物联|互联|管|水|渔|平|柜|擂|舞|讲|阳|灶|后)(?:报|网|台)$/u;

/** The media that stand in a list with one that is known, on either side. */
export const mediaBeside = (text: string, known: readonly Span[]): readonly Span[] => {
  const spans = [...known];
  const add = (start: number, end: number) => {
    if (NO_MEDIUM.test(text.slice(start, end)) || spans.some((span) => span.start < end && span.end > start))
      return;
    spans.push({ start, end });
  };
  // What is found stands in the list too, so that the loop walks on from it.
  for (const { start, end } of spans) {
    const after = AFTER.exec(text.slice(end, end + REACH));
    if (after?.[1]) add(end + after[0].length - after[1].length, end + after[0].length);
    const left = text.slice(Math.max(0, start - REACH), start);
    const before = BEFORE.exec(left);
    if (before?.[1]) {
      const to = start - (/以及$/u.test(left) ? 2 : 1);
      add(to - before[1].length, to);
    }
  }
  return spans.slice(known.length);
};
