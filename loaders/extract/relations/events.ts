import type { FactDraft, Mention } from "../../types.ts";
import type { Clause } from "./clause.ts";

/** What events say of others: who signs at a ceremony, and of which series an event is part. */

/** 甲县、乙大学战略合作签约仪式: those who sign stand in the ceremony's name, or right in front of it. */
export const readSignings = (clause: Clause, bodies: readonly Mention[]): readonly FactDraft[] =>
  clause.events
    .filter(({ draft, anaphoric }) => !anaphoric && SIGNING.test(draft.name))
    .flatMap((event) => {
      const inside = bodies.filter(
        ({ start, end }) =>
          start >= Math.max(clause.sentence.start, event.start - 40) &&
          end <= event.end &&
          !/共建|成立|组建/u.test(clause.text.slice(Math.max(0, start - 2), start)),
      );
      const parties = [...new Map(inside.map((party) => [party.draft, party])).values()];
      return parties.flatMap((one, i) =>
        parties.slice(i + 1).map(
          (other): FactDraft => ({
            type: "PARTNERED_WITH",
            from: one.draft,
            to: other.draft,
            props: {},
            start: one.start,
            end: event.end,
            rule: "partnered/signing",
            confidence: 0.85,
          }),
        ),
      );
    });
const SIGNING = /(?:合作|共建)[\p{Script=Han}]{0,12}?(?:签约|签订|签署)[\p{Script=Han}]{0,4}(?:仪式|活动)$/u;

const ONE_OF = /^”?(?:系列)?(?:活动)?(?:的)?(?:[\p{Script=Han}]{0,6})?之一，“?$/u;

/** 此次展览是乙节系列活动之一; 作为乙节系列活动之一, 甲赛: one event is part of another. */
export const readSeries = (clause: Clause, main: Mention | undefined): readonly FactDraft[] => {
  const { text, sentence } = clause;
  const named = clause.events.filter(({ anaphoric }) => !anaphoric);
  return named.flatMap((series, i) => {
    const after = text.slice(series.end, Math.min(sentence.end, series.end + 16));
    if (!/^[”]?(?:系列)?(?:活动)?(?:的)?(?:[\p{Script=Han}]{0,6})?(?:之一|组成部分)/u.test(after)) return [];
    const before = text.slice(sentence.start, series.start);
    const part = /(?:是|系)[^，。]{0,6}$/u.test(before)
      ? (named[i - 1] ?? main)
      : /作为[^，。]{0,6}$/u.test(before)
        ? (named[i + 1] ?? main)
        : // 甲举办的乙节系列活动之一，丙赛….
          (named.find(({ start }) => ONE_OF.test(text.slice(series.end, start))) ?? undefined);
    return part && part.draft !== series.draft
      ? [
          {
            type: "PART_OF",
            from: part.draft,
            to: series.draft,
            props: {},
            start: part.start >= sentence.start ? Math.min(part.start, series.start) : sentence.start,
            end: series.end + 2,
            rule: "part-of/series",
            confidence: 0.9,
          } as const,
        ]
      : [];
  });
};
