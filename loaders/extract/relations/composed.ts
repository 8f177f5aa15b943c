import type { FactDraft, Mention } from "../../types.ts";
import { findAll } from "../search.ts";
import type { Clause } from "./clause.ts";
import { participants } from "./participants.ts";

/** Bodies of which a group is made up that goes to an event: 由甲报、乙台等媒体组成的采访团. */

const COMPOSED = /由([^。；\n]{4,240}?)(?:等[^，。；、]{0,12})?(?:联合|共同)?组成的/gu;
const GROUP =
  /^[^，。；、]{0,12}?(?:采访团|采访组|考察团|考察组|采风团|宣讲团|代表团|调研组|调研团|督导组|督查组|检查组|巡查组|工作组|参观团|观摩团)/u;
/** 由甲局牵头、乙局参与: more than whom it is made up of. */
const OTHER = /牵头|领导|负责人|主任|局长|书记/u;

const NO_PART = /没|未|不|拟|将|对|检查|督导|督查|巡查/u;

/** They took part in what the sentence tells of behind, else in the article's own. */
export const readComposed = (
  clause: Clause,
  main: Mention | undefined,
  visit: Mention | undefined,
): readonly FactDraft[] => {
  const { text, sentence, events, people } = clause;
  return findAll(sentence.text, COMPOSED).flatMap(({ index, 0: whole, 1: list = "" }) => {
    const [start, end] = [sentence.start + index, sentence.start + index + whole.length];
    if (OTHER.test(list)) return [];
    const members = clause.agents.filter(
      (one) =>
        one.start > start &&
        one.end <= start + 1 + list.length &&
        /^(?:[、，,和与及等（(]|以及|联合|共同|组成)/u.test(text.slice(one.end, one.end + 4)),
    );
    // 由甲报、乙台组成的采访活动走进丙县
    const itself = events.find((one) => !one.anaphoric && one.start >= end && one.start - end <= 2);
    const group = GROUP.test(text.slice(end, Math.min(sentence.end, end + 24)));
    const event =
      itself ??
      (group
        ? (events.find((one) => one.start >= end && !one.anaphoric) ??
          visit ??
          (main && main.start < sentence.end ? main : undefined))
        : undefined);
    // 组成的采风团深入甲县: the group goes by itself, and is no body's guest.
    if (!event || members.length === 0) return [];
    // 组成的检查组对甲活动进行检查, 没有参加: no part of theirs.
    const visits = event.draft.props.kind === "INSPECTION";
    if (!itself && !visits && event.start > end && NO_PART.test(text.slice(end, event.start))) return [];
    if (event.draft.props.kind === "INSPECTION" && people.length === 0) return [];
    return participants({ start, end, members }, event, { start, end, rule: "organized/participant" });
  });
};
