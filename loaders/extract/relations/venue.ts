import type { RuleName } from "../../rules/registry.ts";
import type { Draft, FactDraft, Mention } from "../../types.ts";

/** An event HELD_AT a place or body. */
export const venue = (
  event: Draft,
  place: Mention,
  start: number,
  end: number,
  rule: RuleName,
): FactDraft => ({
  type: "HELD_AT",
  from: event,
  to: place.draft,
  props: {},
  start,
  end: Math.max(end, place.end),
  rule,
  confidence: 0.9,
});
