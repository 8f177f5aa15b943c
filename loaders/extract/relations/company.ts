import type { FactDraft, Mention, Span } from "../../types.ts";
import { findAll } from "../search.ts";
import { attendance } from "./attended.ts";
import type { Clause } from "./clause.ts";

/** In whose company a visit goes on: 在县长甲、副县长乙等陪同下. */

const IN_COMPANY = /(?:的)?(?:陪同|引导)下/gu;

/** Where a clause says so, from 在 to 陪同下, or to other words for it. */
export const companyIn = ({ text, sentence }: Clause, says = IN_COMPANY): readonly Span[] => {
  if (!/[同导领]下/u.test(sentence.text)) return [];
  return findAll(sentence.text, says).flatMap(({ index, 0: words }) => {
    const start = text.lastIndexOf("在", sentence.start + index);
    return start < sentence.start || /[；]/u.test(text.slice(start, sentence.start + index))
      ? []
      : [{ start, end: sentence.start + index + words.length }];
  });
};

/** True where one of them holds what is mentioned. */
export const isInCompany = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some((span) => span.start < start && span.end >= end);

/** Who came along on the visit that the sentence tells of, or on the article's one visit. */
export const readCompany = (clause: Clause, visit: Mention | undefined): readonly FactDraft[] => {
  const spans = companyIn(clause);
  if (spans.length === 0) return [];
  const told = clause.events.find(({ draft, anaphoric }) => draft.props.kind === "INSPECTION" && !anaphoric);
  const event = told ?? visit;
  if (!event) return [];
  return clause.people.flatMap((person) => {
    const span = spans.find((one) => isInCompany([one], person));
    return span
      ? [
          attendance(person, event, {
            role: "ATTENDEE",
            start: span.start,
            end: span.end,
            rule: "attended/companion",
            confidence: 0.9,
          }),
        ]
      : [];
  });
};
