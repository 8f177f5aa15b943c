import { AFTER_NAME, NOT_IN_NAMES, TRANSLITERATION } from "../../lexicons/names.ts";
import type { Span } from "../../types.ts";
import { type Word, wordAt } from "../words.ts";

/** Where names end, by what stands behind them and by the words that the segmenter sees. */

const HAN = /\p{Script=Han}/u;

const followers = new Map<string, string[]>();

for (const word of AFTER_NAME) {
  const list = followers.get(word[0] ?? "") ?? [];
  list.push(word);
  followers.set(word[0] ?? "", list);
}

const follows = (text: string, offset: number, least: number): boolean => {
  const next = text[offset];
  if (next === undefined) return true;
  if (!HAN.test(next)) return least === 1 || !/[\dA-Za-z“]/u.test(next);
  return (followers.get(next) ?? []).some((word) => word.length >= least && text.startsWith(word, offset));
};

/** True where what stands at an offset shows that a name may have ended before it. */
export const endsName = (text: string, offset: number): boolean => follows(text, offset, 1);

/** True where a mark, or a word of two characters or more, ends the name. */
export const endsSurely = (text: string, offset: number): boolean => follows(text, offset, 2);

/** Words of grammar that stand in the middle of a name: 李向阳, 张为民, 葛和平. */
const MIDDLE = new Set([..."向其为以从又未至再和都也无常"]);

/** True where characters may be a given name. */
export const isGiven = (given: string): boolean =>
  !/^无[人法不意力私愧需非论]$/u.test(given) &&
  [...given].every(
    (character, i) =>
      HAN.test(character) &&
      (!NOT_IN_NAMES.has(character) || (i === 0 && given.length === 2 && MIDDLE.has(character))),
  );

/** A name where one was expected. */
export interface NameAt extends Span {
  readonly name: string;
}

/** The name between two offsets. */
export const named = (text: string, start: number, end: number): NameAt => ({
  name: text.slice(start, end),
  start,
  end,
});

/** How somebody speaks or smiles, as an alternative of a pattern: 高兴地, 深有感触地. */
export const MOVEDLY = "(?:高兴|激动|自豪|开心|欣慰|动情|骄傲|兴奋|腼腆|感慨|感激|深有感触)地";
export const MOVED = new RegExp(`^${MOVEDLY}`, "u");

/** True where a common word, or a single one that no name holds, begins. */
export const goesOnPlainly = (text: string, words: readonly Word[], offset: number): boolean =>
  startsCommonWord(words, offset) ||
  CLOSES_DOTTED.has(text[offset] ?? "") ||
  MOVED.test(text.slice(offset, offset + 5));

/** Single words that follow a dotted name and stand in none. */
export const CLOSES_DOTTED = new Set([..."说在到对和与等为任率带就向将已也是把用给的从由被作做家冒正今"]);

/** True where a common word of two characters or more, or a verb, begins. */
export const startsCommonWord = (words: readonly Word[], offset: number): boolean => {
  const word = words[wordAt(words, offset)];
  return (
    word !== undefined &&
    word.start === offset &&
    (word.text.length >= 2 || word.tag.startsWith("v")) &&
    !isNameTag(word)
  );
};

/** True where the segmenter takes a word for a name. */
export const isNameTag = ({ tag }: Word): boolean => /^(?:nr|nrt|nrfg|ns|nz|x)$/.test(tag);

/** True where the segmenter sees a common word of two characters or more inside. */
export const holdsCommonWord = (words: readonly Word[], start: number, end: number): boolean => {
  for (let i = wordAt(words, start); i >= 0 && i < words.length; i++) {
    const word = words[i];
    if (!word || word.start >= end) return false;
    if (word.text.length >= 2 && word.start >= start && word.end <= end && !isNameTag(word)) return true;
  }
  return false;
};

/** True where the segmenter sees a word of two characters or more inside that is neither a noun nor a name. */
export const holdsVerb = (words: readonly Word[], start: number, end: number): boolean =>
  words
    .slice(Math.max(0, wordAt(words, start)), wordAt(words, end - 1) + 1)
    .some(
      (word) =>
        word.text.length >= 2 &&
        word.start >= start &&
        word.end <= end &&
        !word.tag.startsWith("n") &&
        !isNameTag(word),
    );

/** What only a name is followed by. */
const NAME_IS_OVER = /^(?:[，。：、（(；,;]|说|等)/u;

/**
 * True where what reads like a name is made of words of the language: 向老师, 安居乐业; behind what somebody is
 * without a post (`role`) any word of the language is none, though a mayor may be called 高峰.
 */
export const isOrdinary = (
  text: string,
  words: readonly Word[],
  { start, end }: Span,
  role: boolean,
): boolean => {
  const at = wordAt(words, start);
  const [first, second] = [words[at], words[at + 1]];
  if (!first || first.start !== start) return false;
  const behind = text.slice(end);
  const plain = (word: Word | undefined): boolean =>
    word !== undefined && word.text.length >= 2 && !isNameTag(word);
  if (first.end >= end && first.text.length >= 4)
    return !first.tag.startsWith("nr") && ![...first.text].every((one) => TRANSLITERATION.has(one));
  if (plain(first) && first.end >= end)
    return first.text.length > 2 || (role && !/^(?:[、等]|说[，。：“])/u.test(behind));
  if (NAME_IS_OVER.test(behind)) return false;
  if (plain(first)) return !/^[nx]/u.test(first.tag) && (role || !endsSurely(text, end));
  // 向老师献花: what a preposition or a verb goes with.
  return /^[pv]/u.test(first.tag) && plain(second) && (role || /^(?:献|送|敬|看齐|学习)/u.test(behind));
};
