import type { FactDraft, Mention } from "../../types.ts";

/** 甲系列活动之乙: what stands between a series and what is of it. */
export const OF_SERIES = /^[”]?(?:系列)?(?:活动|行动)?之[“]?$/u;

/** What belongs to what, as a clause says it from `start` to `end`. */
export const part = (
  one: Mention,
  whole: Mention,
  start: number,
  end: number,
  rule:
    | "part-of/of-series"
    | "part-of/list"
    | "part-of/during"
    | "part-of/arranged"
    | "part-of/member"
    | "part-of/owned"
    | "part-of/set-up",
): FactDraft => ({
  type: "PART_OF",
  from: one.draft,
  to: whole.draft,
  props: {},
  start,
  end,
  rule,
  confidence: 0.85,
});
