import { DOTTED_SOUNDS, MASKED, NOT_NAMES, TRANSLITERATION } from "../../lexicons/names.ts";
import { startsWithClan } from "../../lexicons/surnames.ts";
import { type Word, wordAt } from "../words.ts";
import {
  CLOSES_DOTTED,
  endsName,
  endsSurely,
  goesOnPlainly,
  holdsCommonWord,
  holdsVerb,
  isGiven,
  isNameTag,
  type NameAt,
  named,
  startsCommonWord,
} from "./ends.ts";

/** Names of minorities and from abroad: by the characters that their sounds are written with. */

/** Particles that no name holds. */
const PARTICLE = /[的了在是们被把吗呢吧和与及等、]/u;

/** 欧要才仁, 才旦卓玛: what most names of Tibetans end with, up to what ends a name. */
const TIBETAN =
  /^(?![向对给为同跟由从被让])[\p{Script=Han}]{2,4}?(?:才仁|才让|次仁|泽仁|扎西|多杰|多吉|卓玛|尼玛|旦增|丹增|加措|嘉措|平措|罗布|顿珠|旺堆|旺修|旺姆|曲珍|央金|央宗|拉姆|拉毛|卓嘎|措姆|达瓦|巴桑|边巴|普布|格桑|桑珠|次旦|欧珠|江村|索南|仁青|仁增|智华|南加|尖措|巴旦|东智|东珠|桑布|坚参|坚赞|旺杰|旺扎|群培|云丹|伦珠)(?=[，、；。（(]|$|等|出席|主持|参加|到会|讲话|致辞|带领|率|介绍|表示|[在与和对])/u;

/** 牧民次仁说: names of two characters, which need nothing else. */
const WHOLE_TIBETAN =
  /^(?:达瓦|扎西|尼玛|多吉|次仁|卓玛|格桑|边巴|巴桑|普布|平措|旦增|丹增|洛桑|罗布|次旦|顿珠|央金|拉姆|德吉|曲珍|白玛|索朗|索南|江央|泽仁|泽翁|降措|四郎|洛绒)(?=[，、；。：:（(]|说|告诉|介绍|表示|等|$)/u;

/** A Tibetan name of four to six characters by its end. */
export const tibetanName = (text: string, start: number, words: readonly Word[]): NameAt | undefined => {
  const whole = WHOLE_TIBETAN.exec(text.slice(start, start + 6))?.[0];
  if (whole) return named(text, start, start + whole.length);
  const name = TIBETAN.exec(text.slice(start, start + 8))?.[0];
  return name && !PARTICLE.test(name) && !holdsCommonWord(words, start, start + name.length - 2)
    ? named(text, start, start + name.length)
    : undefined;
};

/** 那木希拉图, 敖登巴特尔: what many names of Mongols end with. */
const MONGOL =
  /^[\p{Script=Han}]{1,4}(?:巴特尔|其其格|其木格|格日[勒乐]|高娃|图雅|托娅|巴雅尔|朝鲁|吉雅|力格尔|希拉图|尔其图|克图|格图|其尔|道尔吉|毕力格|宝音|巴图|赛罕|额尔敦|古拉|木尔|嘎拉|都拉|乙拉|布和|布赫|格勒|仁钦|日娜|萨仁|苏和|孟和|巴根|宝力[德道]|布仁|呼和|娜仁|斯琴|塔娜|乌云|通拉嘎|达来|那顺|扎布|桑布|敖登|阿古|白音)$/u;
const LONGEST_MONGOL = 7;

/** A Mongol name of three to seven characters by its end, up to what may follow a name. */
export const mongolName = (text: string, start: number, words: readonly Word[]): NameAt | undefined => {
  for (let end = start + 3; end <= start + LONGEST_MONGOL; end++) {
    const name = text.slice(start, end);
    if (PARTICLE.test(name)) return undefined;
    // 敖云达来调研: the last character is a verb.
    if (name.endsWith("来") && COMES_FOR.test(text.slice(end))) return undefined;
    if (MONGOL.test(name) && (endsName(text, end) || text.startsWith("家", end)))
      return holdsCommonWord(words, start, end - 2) ? undefined : named(text, start, end);
  }
  return undefined;
};

/** A run of four to eight characters that foreign sounds are written with, up to what surely ends a name, or to a common word. */
export const transliterated = (text: string, start: number, words: readonly Word[]): NameAt | undefined => {
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
export const clanName = (text: string, start: number, words: readonly Word[]): NameAt | undefined => {
  if (!startsWithClan(text.slice(start, start + 2))) return undefined;
  const end = [start + 4, start + 3].find(
    (one) =>
      isGiven(text.slice(start + 2, one)) &&
      !holdsCommonWord(words, start + 2, one) &&
      (endsName(text, one) || startsCommonWord(words, one)),
  );
  return end === undefined ? undefined : named(text, start, end);
};

/** 甲·乙丙说: the last part ends where a follower, or a common word, begins. */
export const dottedName = (text: string, start: number, dotted: string, words: readonly Word[]): NameAt => {
  const dot = Math.max(...["·", "•", "・"].map((mark) => dotted.lastIndexOf(mark)));
  const lengths = Array.from({ length: dotted.length - dot - 1 }, (_, i) => dot + 2 + i);
  // 甲·吐尔逊夸起了羊群: as far as it sounds foreign, where the language goes on.
  let sounding = dot + 1;
  while (DOTTED_SOUNDS.has(text[start + sounding] ?? "")) sounding += 1;
  const attends = /^(?:出席|参加|主持|陪同)/u.test(text.slice(start + sounding));
  if (
    sounding >= dot + 3 &&
    (attends || (sounding < dotted.length && goesOnPlainly(text, words, start + sounding)))
  )
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

/** Written by its sounds: all of it, or its first two characters where a Han name of two follows. */
const soundsForeign = (name: string): boolean =>
  [...name].every(
    (character, i) =>
      TRANSLITERATION.has(character) || (i >= 2 && name.length <= 4 && !CLOSES_DOTTED.has(character)),
  );

const isTransliteratedPair = (text: string, start: number): boolean =>
  TRANSLITERATION.has(text[start] ?? "") && TRANSLITERATION.has(text[start + 1] ?? "");

/** Mongol, Yi and Tibetan names: three to seven characters up to what ends a name, no common word among them. */
export const minorityName = (text: string, start: number, words: readonly Word[]): NameAt | undefined => {
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

/** Right behind a post where such names are common: up to a mark, two characters or four to six that make no word. */
export const markedName = (text: string, start: number, words: readonly Word[]): NameAt | undefined => {
  const run = /^(?:\p{Script=Han}{2}|\p{Script=Han}{4,6})(?=[，、；。（(])/u.exec(
    text.slice(start, start + 7),
  )?.[0];
  if (!run || !isGiven(run) || NOT_NAMES.has(run) || PARTICLE.test(run)) return undefined;
  const end = start + run.length;
  const [first, last] = [words[wordAt(words, start)], words[wordAt(words, end - 1)]];
  const whole = first?.start === start && last?.end === end;
  const inside = words.slice(wordAt(words, start), wordAt(words, end - 1) + 1);
  const plain = inside.some(
    ({ text: word, tag }) => (word.length > 1 && !/^(?:nr|x|ns)/u.test(tag)) || /^[pcmr]/u.test(tag),
  );
  return whole && !plain && !/[后时前中区县市镇乡村]$/u.test(run) ? named(text, start, end) : undefined;
};
