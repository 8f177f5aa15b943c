import type { Mention } from "../../types.ts";
import type { Clause } from "./clause.ts";

/** Winners that were told before: by a pronoun, by a short word, or left out. */

/** 他是甲公司班长，曾获: the sentence speaks of the person told before, and names no other. */
export const personSpokenOf = (
  clause: Clause,
  verb: number,
  told: readonly Mention[],
): Mention | undefined => {
  const { sentence } = clause;
  if (!THEY.test(sentence.text)) return undefined;
  if (clause.people.some(({ end }) => end <= verb)) return undefined;
  // 他带的管护队获评: the body next to the verb won.
  const lead = sentence.text.slice(0, verb - sentence.start);
  const own = sentence.start + Math.max(lead.lastIndexOf("，"), lead.lastIndexOf("；"));
  if (clause.agents.some(({ start, end }) => start > own && end <= verb)) return undefined;
  return told.findLast(
    ({ draft, end, rule }) => draft.type === "Person" && rule !== "byline" && end <= sentence.start,
  );
};

/** 今年6月，她获得: with nothing but a time in front. */
const THEY = /^(?:今年|去年|前年|近年来|此后|后来|同年|当年|\d{4}年|\d{1,2}月|\d{1,2}日|[，,])*[他她](?!们)/u;

/** 跑团获得, 她被评为: a short name or a pronoun for one told before. */
export const spokenOf = (clause: Clause, verb: number, told: readonly Mention[]): Mention | undefined => {
  const lead = clause.text.slice(clause.sentence.start, verb);
  const opens = THAT_ONE.exec(lead)?.[1];
  // 该公司拥有…，被认定为: with nobody else in front of the verb.
  const own =
    opens &&
    !clause.agents.some(({ end, anaphoric }) => !anaphoric && end <= verb && end > clause.sentence.start)
      ? opens
      : undefined;
  const noun = own ?? SPOKEN_OF.exec(lead)?.[1];
  if (!noun) return undefined;
  const before = told.filter(({ end, rule }) => end <= verb && rule !== "byline");
  // 学校被评为: whatever school was told last.
  const kind = KIND_OF_NOUN.find(([nouns]) => nouns.test(noun))?.[1];
  if (kind) return before.findLast(({ draft }) => draft.props.kind === kind);
  return /^[他她]$/u.test(noun)
    ? before.findLast(({ draft }) => draft.type === "Person")
    : before.findLast(
        ({ draft }) =>
          /^(?:Organization|Place|Initiative)$/u.test(draft.type) &&
          draft.name.endsWith(noun) &&
          draft.name.length > noun.length,
      );
};
const KIND_OF_NOUN = [
  [/^(?:学校|校)$/u, "SCHOOL"],
  [/^(?:医院)$/u, "HOSPITAL"],
] as const;
const THAT_ONE =
  /^(?:据介绍，|据了解，|目前，|近年来，)?该(公司|企业|集团|合作社|村|社区|镇|乡|县|街道|学校|小学|中学|医院|卫生院|园区|景区)[^。；“”]{1,60}[，,][^，。；“”]{0,6}$/u;
const SPOKEN_OF =
  /(?:^|[，,；：])(?:(?:19|20)\d{2}年，?|去年，?|今年，?|前年，?)?(?:该|这个|这家)?([他她]|[\p{Script=Han}]{2,4}?)(?:(?:19|20)\d{2}年|去年|前年|今年|先后|还|曾|也|又|成功|连续[^，。]{1,4}|[，,])*$/u;

/** Nothing but a time stands in front of the verb: the story's own subject won. */
export const isLeftOut = (clause: Clause, verb: number): boolean =>
  /^(?:(?:19|20)\d{2}年|今年|去年|前年|近年来|同年|当年|先后|还|曾|也|又|\d{1,2}月|\d{1,2}日|[，、\s]|连续[\d一二三四五六七八九十]+[年届次]|成功|一举|目前|此前)*$/u.test(
    clause.text.slice(clause.sentence.start, verb),
  );
