import { TAKEN_BY } from "../../lexicons/verbs.ts";
import type { FactDraft, Mention } from "../../types.ts";
import { findAll } from "../search.ts";
import type { Clause } from "./clause.ts";
import { isHonor } from "./winner-lists.ts";

/** 冠军由甲队获得, 亚军和季军分别被乙队、丙队夺得: the honour in front of who won it. */

const BY = new RegExp(TAKEN_BY, "gu");
const JOINED = /^(?:、|和|与|及|以及)?$/u;

/** Who won what stands in front of 由 or 被. */
export const honorsTaken = (clause: Clause): readonly FactDraft[] => {
  const { sentence, text, initiatives } = clause;
  if (!initiatives.some(isHonor)) return [];
  return findAll(sentence.text, BY).flatMap(({ index, 0: whole, 1: list = "" }) => {
    const by = sentence.start + index;
    const honors = rowBefore(
      initiatives.filter((one) => isHonor(one) && !one.anaphoric && one.start >= sentence.start),
      by,
      text,
    );
    const from = by + whole.indexOf(list);
    const winners = outermost(
      [...clause.agents, ...clause.people].filter(
        ({ start, end }) => start >= from && end <= from + list.length,
      ),
    );
    if (honors.length === 0 || (honors.length > 1 && honors.length !== winners.length)) return [];
    return winners.map((winner, i): FactDraft => {
      const honor = (honors.length === 1 ? honors[0] : honors[i]) as Mention;
      return {
        type: "RECEIVED",
        from: winner.draft,
        to: honor.draft,
        props: {},
        start: honor.start,
        end: winner.end,
        rule: "received/taken-by",
        confidence: 0.85,
      };
    });
  });
};

/** The honours that stand in a row up to an offset. */
const rowBefore = (honors: readonly Mention[], offset: number, text: string): readonly Mention[] => {
  const row: Mention[] = [];
  let to = offset;
  for (const honor of honors.toSorted((a, b) => b.end - a.end)) {
    if (honor.end > to || !JOINED.test(text.slice(honor.end, to))) continue;
    row.unshift(honor);
    to = honor.start;
  }
  return row;
};

/** 甲县代表队葛明远: a person's body in front of a name did not win itself. */
const outermost = (named: readonly Mention[]): readonly Mention[] => {
  const sorted = named.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(({ draft, end }, i) => {
    const next = sorted[i + 1];
    return !(draft.type !== "Person" && next?.draft.type === "Person" && next.start - end <= 6);
  });
};
