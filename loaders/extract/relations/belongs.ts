import type { FactDraft, Mention } from "../../types.ts";
import type { Clause } from "./clause.ts";

/** Initiatives and events that are said to belong to another: 甲活动是乙行动的重要内容, 作为乙节的重头戏，甲赛…. */
export const readBelonging = (clause: Clause): readonly FactDraft[] => {
  const { text, sentence } = clause;
  const all = [...clause.initiatives, ...clause.events]
    .filter(({ draft, anaphoric }) => !anaphoric && draft.props.kind !== "HONOR")
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return all.flatMap((whole): readonly FactDraft[] => {
    const after = text.slice(whole.end, Math.min(sentence.end, whole.end + 18));
    if (!PART_SAID.test(after) || isSeriesOfEvents(whole, after)) return [];
    const before = text.slice(sentence.start, whole.start);
    const one = IS_PART.test(before)
      ? all.findLast(({ end }) => end <= whole.start && IS_RIGHT.test(text.slice(end, whole.start)))
      : AS_PART.test(before)
        ? all.find(
            ({ start }) => start >= whole.end && /^[^，。；]{0,16}，“?$/u.test(text.slice(whole.end, start)),
          )
        : undefined;
    if (!one || one.draft === whole.draft) return [];
    return [
      {
        type: "PART_OF",
        from: one.draft,
        to: whole.draft,
        props: {},
        start: Math.min(one.start, whole.start),
        end: Math.max(one.end, whole.end),
        rule: "part-of/belonging",
        confidence: 0.85,
      },
    ];
  });
};

const PART_SAID =
  /^”?(?:系列)?(?:活动)?的?[\p{Script=Han}“”\d]{0,6}?(?:之一|组成部分|重要内容|子项目|子活动|配套活动|重要环节|重头戏|专场活动|主体活动)(?=[，。；]|$)/u;
const IS_PART = /(?:是|系|属于|(?<!作)为)[^，。；]{0,14}$/u;
const IS_RIGHT = /^”?(?:[^，。；是]{0,8})?(?:是|系|属于|为)[^，。；]{0,14}$/u;
const AS_PART = /作为[^，。；]{0,10}$/u;

/** What an event of a series is told of by a rule of its own. */
const isSeriesOfEvents = ({ draft }: Mention, after: string): boolean =>
  draft.type === "Event" && /^”?(?:系列)?(?:活动)?的?[\p{Script=Han}]{0,6}(?:之一|组成部分)/u.test(after);
