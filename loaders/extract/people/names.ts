import {
  AFTER_NAME,
  DOTTED_SOUNDS,
  MASKED,
  NOT_IN_NAMES,
  NOT_NAMES,
  TRANSLITERATION,
} from "../../lexicons/names.ts";
import { startsWithClan, surnameLength } from "../../lexicons/surnames.ts";
import type { Span } from "../../types.ts";
import { cutWords, type Word, wordAt } from "../words.ts";

const HAN = /\p{Script=Han}/u;
const DOTTED = /^[\p{Script=Han}]{1,10}(?:[·•・][\p{Script=Han}]{1,10}){1,3}/u;
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
const endsSurely = (text: string, offset: number): boolean => follows(text, offset, 2);

/** Words of grammar that stand in the middle of a name: 李向阳, 张为民, 葛和平. */
const MIDDLE = new Set([..."向其为以从又未至再和"]);
const isGiven = (given: string): boolean =>
  [...given].every(
    (character, i) =>
      HAN.test(character) &&
      (!NOT_IN_NAMES.has(character) || (i === 0 && given.length === 2 && MIDDLE.has(character))),
  );

/** A name where one was expected. */
export interface NameAt extends Span {
  readonly name: string;
}

const named = (text: string, start: number, end: number): NameAt => ({
  name: text.slice(start, end),
  start,
  end,
});

/**
 * The name that starts at an offset where a name is expected (after a title, in a list of names): a dotted
 * name, a Han name with its surname, or a minority name up to what ends it. `words` are the text's words as
 * the segmenter cuts them: a name is never made of common words. `minorities` false leaves out names without
 * dot and surname. Undefined where nothing there is a name.
 */
export const nameAt = (
  text: string,
  start: number,
  words: readonly Word[],
  minorities = true,
): NameAt | undefined => {
  const window = text.slice(start, start + 24);
  const dotted = DOTTED.exec(window)?.[0];
  const surname = surnameLength(window);
  if (dotted) {
    // 葛明远宣布洋县·朱鹮节: the dot is another name's.
    const han = surname > 0 ? hanName(text, start, surname, words) : undefined;
    const far = han && han.end - start < dotted.search(/[·•・]/u) - 2;
    const other = far && (endsSurely(text, han.end) || /^[与和同跟]/u.test(text.slice(han.end)));
    return other ? han : dottedName(text, start, dotted, words);
  }
  return (
    (minorities ? (transliterated(text, start, words) ?? clanName(text, start, words)) : undefined) ??
    (surname > 0 ? hanName(text, start, surname, words) : undefined) ??
    (minorities ? minorityName(text, start, words) : undefined)
  );
};

/** A run of four to eight characters that foreign sounds are written with, up to what surely ends a name, or to a common word. */
const transliterated = (text: string, start: number, words: readonly Word[]): NameAt | undefined => {
  let run = 0;
  while (run < 8 && TRANSLITERATION.has(text[start + run] ?? "")) run += 1;
  for (let length = run; length >= 4; length--)
    if (endsSurely(text, start + length)) return named(text, start, start + length);
  // 敖云达来调研: the last character is a verb.
  if (/[来到]/u.test(text[start + run - 1] ?? "") && COMES_FOR.test(text.slice(start + run)))
    return undefined;
  return run >= 4 && !holdsVerb(words, start, start + run) && goesOnPlainly(text, words, start + run)
    ? named(text, start, start + run)
    : undefined;
};

const COMES_FOR =
  /^(?:[\p{Script=Han}]{0,4}(?:调研|考察|视察|检查|指导|参观|督导|走访|慰问|参加|出席|座谈|采访)|[了到])/u;

/** 沙马青禾: the clan's name, and a given name of two characters or one. */
const clanName = (text: string, start: number, words: readonly Word[]): NameAt | undefined => {
  if (!startsWithClan(text.slice(start, start + 2))) return undefined;
  const end = [start + 4, start + 3].find(
    (one) =>
      isGiven(text.slice(start + 2, one)) &&
      !holdsCommonWord(words, start + 2, one) &&
      (endsName(text, one) || startsCommonWord(words, one)),
  );
  return end === undefined ? undefined : named(text, start, end);
};

/** True where a common word, or a single one that no name holds, begins. */
const goesOnPlainly = (text: string, words: readonly Word[], offset: number): boolean =>
  startsCommonWord(words, offset) ||
  CLOSES_DOTTED.has(text[offset] ?? "") ||
  /^(?:高兴|激动|自豪|开心|感慨|感激|欣慰|兴奋|动情|骄傲)地/u.test(text.slice(offset, offset + 3));

/** 甲·乙丙说: the last part ends where a follower, or a common word, begins. */
const dottedName = (text: string, start: number, dotted: string, words: readonly Word[]): NameAt => {
  const dot = Math.max(...["·", "•", "・"].map((mark) => dotted.lastIndexOf(mark)));
  const lengths = Array.from({ length: dotted.length - dot - 1 }, (_, i) => dot + 2 + i);
  // 甲·库尔班算起了账: as far as it sounds foreign, where the language goes on.
  let sounding = dot + 1;
  while (DOTTED_SOUNDS.has(text[start + sounding] ?? "")) sounding += 1;
  if (sounding >= dot + 3 && sounding < dotted.length && goesOnPlainly(text, words, start + sounding))
    return named(text, start, start + sounding);
  const sure = lengths.find((one) => endsSurely(text, start + one));
  if (sure !== undefined) return named(text, start, start + withoutLastWord(start, sure, dot, words));
  const length = lengths.find(
    (one) =>
      one > dot + 2 && (CLOSES_DOTTED.has(text[start + one] ?? "") || startsCommonWord(words, start + one)),
  );
  return named(text, start, start + (length ?? dotted.length));
};

/** 甲·乙丙丁义务授课: a common word, or a single closing one, at the end of a long last part is no part of it. */
const withoutLastWord = (start: number, length: number, dot: number, words: readonly Word[]): number => {
  const last = words[wordAt(words, start + length - 1)];
  if (!last || last.end !== start + length) return length;
  const common = last.text.length >= 2 && !isNameTag(last) && length - last.text.length > dot + 3;
  const closing = CLOSES_DOTTED.has(last.text) && length - 1 > dot + 2;
  return common || closing ? length - last.text.length : length;
};

/** Single words that follow a dotted name and stand in none. */
const CLOSES_DOTTED = new Set([..."说在到对和与等为任率带就向将已也是把用给的从由被作做家冒正今"]);

const startsCommonWord = (words: readonly Word[], offset: number): boolean => {
  const word = words[wordAt(words, offset)];
  return (
    word !== undefined &&
    word.start === offset &&
    (word.text.length >= 2 || word.tag.startsWith("v")) &&
    !isNameTag(word)
  );
};
const isNameTag = ({ tag }: Word): boolean => /^(?:nr|nrt|nrfg|ns|nz|x)$/.test(tag);

/** True where the segmenter sees a common word of two characters or more inside. */
const holdsCommonWord = (words: readonly Word[], start: number, end: number): boolean => {
  for (let i = wordAt(words, start); i >= 0 && i < words.length; i++) {
    const word = words[i];
    if (!word || word.start >= end) return false;
    if (word.text.length >= 2 && word.start >= start && word.end <= end && !isNameTag(word)) return true;
  }
  return false;
};

/** True where the segmenter sees a word of two characters or more inside that is neither a noun nor a name. */
const holdsVerb = (words: readonly Word[], start: number, end: number): boolean =>
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

/** Verbs that a surname's character begins. */
const OPENS_CLAUSE = new Set(
  "支招 支援 支教 普及 普遍 普查 渠道 代表 代理 代替 代言 代办 代购 代为 代会 荣获 应邀 安排 成立 来到 来自 参加 通过 强调 关注 关心 管理 支持 养护 宣布 宣读 宣讲 连续 终于 相聚 牵手 全程 全部 从事".split(
    " ",
  ),
);

/** 纪念碑, 来自: what is one word of the language, of three characters or a verb or particle that goes on. */
const isCommonWord = (text: string, words: readonly Word[], start: number, end: number): boolean => {
  // 荣获二: a verb and what it begins.
  if (OPENS_CLAUSE.has(text.slice(start, start + 2))) return true;
  const at = wordAt(words, start);
  const [word, next] = [words[at], words[at + 1]];
  if (!word || word.start !== start || isNameTag(word)) return false;
  // 从早上, 来赛场: a preposition or a verb with a common word behind it.
  if (
    /^[从来到都经]$/u.test(word.text) &&
    next &&
    next.text.length >= 2 &&
    next.end >= end &&
    !isNameTag(next)
  )
    return true;
  return word.end === end && (end - start > 2 || (/^[vdpcr]/u.test(word.tag) && !endsSurely(text, end)));
};

/** One end that only a follower of one character or a figure marks, beside one that a longer word marks. */
const isLessSure = (text: string, end: number, other: number): boolean =>
  /^[\dA-Za-z]/u.test(text.slice(end)) || (!endsSurely(text, end) && endsSurely(text, other));

const hanName = (
  text: string,
  start: number,
  surname: number,
  words: readonly Word[],
): NameAt | undefined => {
  const made = (given: number): NameAt | undefined => {
    const name = text.slice(start, start + surname + given);
    const told = name.slice(surname);
    const plausible =
      told.length === given &&
      // 带着村民养起了: a verb.
      !(given === 1 && /^[了着过](?!解)/u.test(text.slice(start + name.length))) &&
      isGiven(told) &&
      !NOT_NAMES.has(name) &&
      !MASKED.test(told) &&
      !isCommonWord(text, words, start, start + name.length);
    return plausible ? named(text, start, start + name.length) : undefined;
  };
  const [two, one] = [made(2), made(1)];
  // 甲乙年炒了一辈子茶: the year is the name's, where a verb follows.
  if (two && text[two.end - 1] === "年" && wordStarting(words, two.end)?.tag === "v") return two;
  // 甲乙以《丙》获奖: a word of grammar in front of a quotation is no part of the name.
  if (one && /^[以在为向从][“《]/u.test(text.slice(one.end, one.end + 2))) return one;
  if (two && endsName(text, two.end))
    return one && endsName(text, one.end) && isLessSure(text, two.end, one.end) ? one : two;
  const soft = one && endsName(text, one.end) ? softEnd(text, one) : undefined;
  if (soft) return soft;
  if (one && endsName(text, one.end)) return one;
  // 葛秦望舒: both parents' surnames.
  const both = surnameLength(text.slice(start + surname)) > 0 ? made(3) : undefined;
  if (both && endsSurely(text, both.end) && !isPlaceOrWord(text, words, both)) return both;
  if (two && startsCommonWord(words, two.end)) return two;
  return one && startsCommonWord(words, one.end) && !holdsCommonWord(words, start, one.end) ? one : undefined;
};

const wordStarting = (words: readonly Word[], offset: number): Word | undefined => {
  const word = words[wordAt(words, offset)];
  return word?.start === offset ? word : undefined;
};

const isPlaceOrWord = (text: string, words: readonly Word[], { start, end }: NameAt): boolean =>
  /[省市县区旗州镇乡村]/u.test(text[end - 1] ?? "") || holdsCommonWord(words, start + 2, end);

/** 张建让出席: a word of grammar, where none can stand, is the name's last character. */
const softEnd = (text: string, name: NameAt): NameAt | undefined => {
  if (!/[让为以至由从向和]/u.test(text[name.end] ?? "") || name.name.length !== 2) return undefined;
  return /^(?:.[、，,；）)]|[让和](?:出席|参加|列席|主持|陪同|参会))/u.test(text.slice(name.end))
    ? named(text, name.start, name.end + 1)
    : undefined;
};

/**
 * Three characters right behind a post that something surely ends, though the first is no surname that the table knows
 * (rare ones are many): none of them a word of the language.
 */
export const rareNameAt = (text: string, start: number, words: readonly Word[]): NameAt | undefined => {
  const name = text.slice(start, start + 3);
  const [first, last] = [words[wordAt(words, start)], words[wordAt(words, start + 2)]];
  const plain =
    /^\p{Script=Han}{3}$/u.test(name) &&
    isGiven(name) &&
    !/^[说等兼会制办级组室处科共同小大老新前后上下中内外两双多进汇本]|[后前时中]$/u.test(name) &&
    first?.start === start &&
    last?.end === start + 3 &&
    !holdsCommonWord(words, start, start + 3) &&
    (endsSurely(text, start + 3) || text[start + 3] === "等");
  return plain ? named(text, start, start + 3) : undefined;
};

/** Particles that no name holds. */
const PARTICLE = /[的了在是们被把吗呢吧和与及等、]/u;

/** Written by its sounds: all of it, or its first two characters where a Han name of two follows. */
const soundsForeign = (name: string): boolean =>
  [...name].every(
    (character, i) =>
      TRANSLITERATION.has(character) || (i >= 2 && name.length <= 4 && !CLOSES_DOTTED.has(character)),
  );

const isTransliteratedPair = (text: string, start: number): boolean =>
  TRANSLITERATION.has(text[start] ?? "") && TRANSLITERATION.has(text[start + 1] ?? "");

/** Mongol, Yi and Tibetan names: three to seven characters up to what ends a name, no common word among them. */
const minorityName = (text: string, start: number, words: readonly Word[]): NameAt | undefined => {
  const lengths: number[] = [];
  for (let length = 3; length <= 7; length++) {
    const name = text.slice(start, start + length);
    if (name.length < length || !/^[\p{Script=Han}]+$/u.test(name) || PARTICLE.test(name)) break;
    lengths.push(length);
  }
  if (/^[小老本各该也来去就都还又再已曾正在从到向对将把被]/u.test(text.slice(start, start + 1)))
    return undefined;
  const fits = (length: number) =>
    soundsForeign(text.slice(start, start + length)) &&
    !/[后时前中区县市镇乡村]$/u.test(text.slice(start, start + length)) &&
    !holdsCommonWord(words, start, start + length) &&
    !NOT_NAMES.has(text.slice(start, start + length)) &&
    !MASKED.test(text.slice(start + 1, start + length));
  const length =
    (isTransliteratedPair(text, start) && endsSurely(text, start + 2) && fits(2) ? 2 : undefined) ??
    lengths.find((one) => endsSurely(text, start + one) && fits(one)) ??
    lengths.find((one) => one >= 4 && endsName(text, start + one) && fits(one)) ??
    lengths.find((one) => one === 3 && /^说[，。：]/u.test(text.slice(start + one)) && fits(one));
  return length === undefined ? undefined : named(text, start, start + length);
};

/** A whole name by its looks: a surname and one or two characters, no word of the language. */
export const isPersonName = (name: string): boolean =>
  surnameLength(name) > 0 && nameAt(`${name}，`, 0, cutWords(name), false)?.name === name;
