import type { FactDraft, Mention } from "../../types.ts";

/** What lies in a division whose name stands in front of it with 的 or a side between: 洋县的云台山林场, 洋县东南部云台山林场. */

const OF = /^(?:境内|[东西][南北]部|[东西南北中]部)?的?$/u;
const DIVISION = /^(?:CITY|COUNTY|TOWNSHIP)$/u;
const LOCAL = /^(?:SITE|ZONE|TOWNSHIP|VILLAGE)$/u;
/** Rivers, roads and the like lie in many places. */
const LINE = /^place\/(?:nature|river|crossing|route|street)$|[河江路街道线]$/u;
const JOINED = /^(?:、|和|与|及|以及)$/u;
const OR = /[、和及]/u;
const MOST_BETWEEN = 6;

/** Where such places lie, and those of the same kind that a list names behind them. */
export const readOwned = (text: string, places: readonly Mention[]): readonly FactDraft[] => {
  const sorted = places
    .filter(
      (one) => LOCAL.test(String(one.draft.props.level)) && !LINE.test(one.rule) && !LINE.test(one.surface),
    )
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const divisions = places.filter(({ draft }) => DIVISION.test(String(draft.props.level)));
  return sorted.flatMap((first, i) => {
    const outer = divisions.find((one) => isInFront(text, one, first));
    // 洋县、城固县的青禾镇: of which of them it is, nothing tells.
    if (!outer || divisions.some(({ end }) => end === outer.start - 1 && OR.test(text[end] ?? ""))) return [];
    const of = outer.end < first.start;
    const members = [...(of ? [first] : []), ...listedBehind(text, first, sorted.slice(i + 1))];
    return members.map(
      (inner): FactDraft => ({
        type: "LOCATED_IN",
        from: inner.draft,
        to: outer.draft,
        props: { source: "TEXT" },
        start: outer.start,
        end: inner.end,
        rule: "located-in/told",
        confidence: 0.85,
      }),
    );
  });
};

/** Levels from the largest on: nothing lies in its like. */
const RANK = ["CITY", "COUNTY", "TOWNSHIP", "VILLAGE"];
const isInFront = (text: string, outer: Mention, inner: Mention): boolean => {
  const [one, other] = [outer, inner].map(({ draft }) => RANK.indexOf(String(draft.props.level)));
  return (
    outer.draft !== inner.draft &&
    outer.end <= inner.start &&
    inner.start - outer.end <= MOST_BETWEEN &&
    (other === -1 || Number(one) < Number(other)) &&
    OF.test(text.slice(outer.end, inner.start))
  );
};

/** 甲林场、乙林场和丙林场: as far as they are of one kind. */
const listedBehind = (text: string, first: Mention, others: readonly Mention[]): readonly Mention[] => {
  const next = others.find(({ start }) => start > first.end);
  return next &&
    kindOf(next) === kindOf(first) &&
    next.draft.props.level === first.draft.props.level &&
    JOINED.test(text.slice(first.end, next.start))
    ? [next, ...listedBehind(text, next, others)]
    : [];
};
/** 镇, 村, 林场. */
const kindOf = ({ surface, draft }: Mention): string =>
  surface.slice(/TOWNSHIP|VILLAGE/u.test(String(draft.props.level)) ? -1 : -2);
