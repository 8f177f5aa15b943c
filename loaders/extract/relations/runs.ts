import type { RuleName } from "../../rules/registry.ts";
import type { FactDraft, Mention } from "../../types.ts";
import type { Clause } from "./clause.ts";

/** An initiative that runs or stands: any but an honour. */
export const isRunning = ({ draft, anaphoric }: Mention): boolean =>
  draft.type === "Initiative" && draft.props.kind !== "HONOR" && !anaphoric;

/** Kinds that stand or run where the place in front of them says. */
export const PLACED = /^(?:SERVICE|PROJECT|PROGRAM|PLATFORM|POLICY|MECHANISM)$/u;

/** An initiative runs in a place. */
export const runs = (
  { sentence }: Clause,
  initiative: Mention,
  place: Mention,
  planned: boolean,
  rule: RuleName,
  confidence: number,
): FactDraft => ({
  type: "IMPLEMENTED_IN",
  from: initiative.draft,
  to: place.draft,
  props: { modality: planned ? "PLANNED" : "FACT" },
  start: Math.max(sentence.start, Math.min(initiative.start, place.start)),
  end: Math.max(initiative.end, place.end),
  rule,
  confidence,
});
