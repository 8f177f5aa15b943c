import type { Mention } from "../../types.ts";
import { type Clause, type Group, leadOf } from "./clause.ts";

/** 来到甲村，开展“乙”活动: the event that those who go somewhere hold there. */
export const wentTo = (clause: Clause, group: Group): Mention | undefined => {
  const { text, sentence, events } = clause;
  const { end } = group;
  if (!GOES.test(leadOf(clause, group))) return undefined;
  // 深入甲镇宣讲全会精神: what is done there is all that names it.
  const preached = events.find(({ start, draft }) => start === end && draft.name.startsWith("宣讲"));
  if (preached) return preached;
  const opens = OPENS_THERE.exec(text.slice(end, Math.min(sentence.end, end + 60)));
  if (!opens) return undefined;
  const from = end + opens[0].length;
  return events.find(
    (event) =>
      !event.anaphoric &&
      event.start >= from - 1 &&
      event.start - from <= 6 &&
      !/[，。；]/u.test(text.slice(from, event.start)),
  );
};
/** 来到, 走进正在兴建的 */
const GOES =
  /(?:(?:^|[^得收受达感看听])[到赴]|前往|走进|深入|走上|奔赴)(?:了)?(?:位于[\p{Script=Han}]{2,10}的|(?:正在|刚刚|风景|美丽)[\p{Script=Han}]{0,6}的)?$/u;
const OPENS_THERE =
  /^(?:等地?)?(?:[\p{Script=Han}]{2,8})?(?:[（(][^（()）]{1,6}[)）])?[，,]?(?:(?:通过|以|用|围绕|结合|为|给|向|帮|同|与)(?!主题)[^，。；到赴]{2,30}[，,])?(?:(?:为|给|向|面向)[^，。；]{2,12}?)?(?:联合|共同|集中|组织)?(?:(?:开展|举办|举行|参加|启动|带来|送上|送去|献上|奉上)了?(?:一[场次])?|(?:上|讲)了?[一两][堂节场](?:[\p{Script=Han}、]{2,14}的)?)/u;
