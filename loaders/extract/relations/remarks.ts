import type { FactDraft } from "../../types.ts";
import { attendance } from "./attended.ts";
import type { Clause } from "./clause.ts";

/** Who is told to have spoken at an event: 会上，某某指出; 学习某某总书记在某会议上的重要讲话. */
export const readRemarks = (clause: Clause): readonly FactDraft[] => [
  ...remarksIn(clause),
  ...speechesIn(clause),
];

/** 学习某某在某会议上的重要讲话: whoever studies it now, he spoke there. */
const speechesIn = ({ text, people, events }: Clause): readonly FactDraft[] =>
  people.flatMap((person) => {
    const at = events.find(
      ({ anaphoric, start, end }) =>
        !anaphoric &&
        /^(?:总书记|主席|书记|同志)?在$/u.test(text.slice(person.end, start)) &&
        SPEECH.test(text.slice(end, end + 14)),
    );
    return at
      ? [
          attendance(person, at, {
            role: "SPEAKER",
            start: person.start,
            end: at.end + (SPEECH.exec(text.slice(at.end, at.end + 14))?.[0].length ?? 0),
            rule: "attended/remark",
            confidence: 0.9,
          }),
        ]
      : [];
  });
const SPEECH = /^[”》]?(?:上|时)(?:发表)?的?(?:系列|重要)*讲话/u;

/** 会上，某某指出: at the event that was told before. */
const remarksIn = (clause: Clause): readonly FactDraft[] => {
  const { text, sentence, people, events } = clause;
  return people.flatMap((person) => {
    const said = REMARKS.exec(text.slice(person.end, Math.min(sentence.end, person.end + 8)));
    if (!said) return [];
    const at = events.findLast(
      (event) =>
        event.end <= person.start &&
        event.draft.props.kind !== "INSPECTION" &&
        /(?:上|中|期间)$/u.test(
          text.slice(event.start, event.end) + (/^(?:[上中]|期间)/u.exec(text.slice(event.end))?.[0] ?? ""),
        ) &&
        /^(?:[上中]|期间)?，[^，。；]{0,30}$/u.test(text.slice(event.end, person.start)),
    );
    const end = person.end + said[0].length;
    return at
      ? [
          attendance(person, at, {
            role: "SPEAKER",
            start: at.start,
            end,
            rule: "attended/remark",
            confidence: 0.85,
          }),
        ]
      : [];
  });
};
const REMARKS =
  /^(?:首先|重点|充分|详细|系统|现场|代表[\p{Script=Han}]{0,3})?(?:指出|强调|介绍|表示|要求|感谢|肯定|希望|分享|讲述|推介|通报|解读|回顾|阐述|提出)/u;
