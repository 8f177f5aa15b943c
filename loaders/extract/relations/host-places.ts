import type { FactDraft } from "../../types.ts";

/**
 * A village, a township or a ground that holds an event holds it within its bounds, where nothing says where. A county may hold it
 * anywhere, and who carries something out may go elsewhere to do it. `facts` are those read so far, of `text`.
 */
export const readHostPlaces = (facts: readonly FactDraft[], text: string): readonly FactDraft[] => {
  const placed = new Set(facts.flatMap(({ type, from }) => (type === "HELD_AT" ? [from] : [])));
  return facts.flatMap(({ type, from, to, props, rule, start, end }): readonly FactDraft[] => {
    if (type !== "ORGANIZED" || rule !== "organized/verb" || props.role !== "HOST") return [];
    if (to === "ARTICLE" || placed.has(to) || to.props.kind === "INSPECTION") return [];
    if (!HOLDS.test(text.slice(start, end))) return [];
    if (from.type !== "Place" || !SMALL.has(String(from.props.level))) return [];
    return [
      { type: "HELD_AT", from: to, to: from, props: {}, start, end, rule: "held-at/host", confidence: 0.7 },
    ];
  });
};
const HOLDS = /举办|举行|召开|办起/u;
const SMALL: ReadonlySet<string> = new Set(["VILLAGE", "TOWNSHIP", "SITE"]);
