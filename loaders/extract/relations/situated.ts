import type { FactDraft, Mention } from "../../types.ts";
import { findAll } from "../search.ts";
import { type Clause, groupsOf } from "./clause.ts";

/** Where something lies as the text tells it: 甲位于乙, 坐落在乙的甲. */

const LIES = /(?:位于|坐落[于在]?|地处|选址[于在]?|落户(?:在|于)?|落地(?:在|于)?|驻地在)(?:了)?/gu;
/** What may stand between the subject and its verb. */
const BEFORE_VERB = /^(?:[（(]|就|正|现|总部|基地|厂区|校区|院区|主体|成功|正式|，)?$/u;
/** Behind the place: it is beside or between, or in a ranking. */
const NOT_THERE =
  /^(?:前列|第|首位|榜首|之首|前茅|中上游|以[东西南北]|附近|旁|交界|之间|[与和]|周边|对面|至|到|上游|下游|[\p{Script=Han}]{0,4}(?:交界|之间|前列))/u;

/** 甲位于乙, 位于乙的甲: from what lies to the innermost place that is told. */
export const readSituated = (clause: Clause): readonly FactDraft[] => {
  const { text, sentence, agents, places } = clause;
  if (places.length === 0) return [];
  return findAll(sentence.text, LIES).flatMap((match): readonly FactDraft[] => {
    const verb = sentence.start + match.index;
    const from = verb + match[0].length;
    const place = innermost(places, from);
    if (!place || NOT_THERE.test(text.slice(place.end, place.end + 8))) return [];
    const settles = /^落/u.test(match[0]);
    const before = agents.find(
      ({ end }) => end <= verb && verb - end <= 2 && BEFORE_VERB.test(text.slice(end, verb)),
    );
    const behind =
      text[place.end] === "的" ? groupsOf(clause).find(({ start }) => start === place.end + 1) : undefined;
    return (before ? [before] : (behind?.members ?? []))
      .filter(({ draft }) => draft !== place.draft && (!settles || draft.type === "Organization"))
      .map(
        (inner): FactDraft => ({
          type: "LOCATED_IN",
          from: inner.draft,
          to: place.draft,
          props: { source: "TEXT" },
          start: Math.min(inner.start, verb),
          end: Math.max(inner.end, place.end),
          rule: "located-in/told",
          confidence: 0.9,
        }),
      );
  });
};

/** The last of the chain of places that begins at an offset: 甲县乙镇丙村. */
const innermost = (places: readonly Mention[], offset: number): Mention | undefined => {
  let last = places.find(({ start, anaphoric }) => start === offset && !anaphoric);
  for (let next = last; next; next = places.find(({ start }) => start === last?.end)) last = next;
  return last;
};
