import type { FactDraft } from "../../types.ts";
import { attendance } from "./attended.ts";
import type { Clause } from "./clause.ts";

/** 会上，某某指出: who is told to speak at the event that was told before. */
export const readRemarks = (clause: Clause): readonly FactDraft[] => {
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
