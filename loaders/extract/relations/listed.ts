import type { FactDraft, Mention } from "../../types.ts";
import { findFirst } from "../search.ts";
import { attendance, eventOf } from "./attended.ts";
import type { Clause } from "./clause.ts";

/** 陪同调研、参加座谈会的市领导有甲、乙: those who were there, named behind. */
export const readLists = (
  clause: Clause,
  main: Mention | undefined,
  visit: Mention | undefined,
): readonly FactDraft[] => {
  if (clause.people.length === 0) return [];
  const { sentence } = clause;
  const told = findFirst(sentence.text, THERE_WERE);
  const event =
    told &&
    (/陪同|随同/u.test(told[0])
      ? visit
      : (eventOf(clause, sentence.start + told.index, sentence.start + told.index) ?? main ?? visit));
  if (!told || !event) return [];
  const from = sentence.start + told.index + told[0].length;
  const people = clause.people.filter(({ start }) => start >= from);
  return people.map((person) =>
    attendance(person, event, {
      role: "ATTENDEE",
      start: sentence.start + told.index,
      end: person.end,
      rule: "attended/list",
      confidence: 0.9,
    }),
  );
};
const THERE_WERE =
  /(?:(?:陪同|随同|参加|出席|列席|旁听)[^，。；]{0,24}|主席台[^，。；]{0,4}就座)的[^，。；]{0,14}?(?:有|还有|包括|是)(?=[，：:\p{Script=Han}])|执行主席(?:名单)?(?:是|有|为)(?=[：:\p{Script=Han}])/u;
