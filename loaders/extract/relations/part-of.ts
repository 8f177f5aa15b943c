import type { FactDraft, Mention } from "../../types.ts";

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
    | "part-of/owned",
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
