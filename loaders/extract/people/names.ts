import { AUDIENCE, MASKED, NOT_NAMES } from "../../lexicons/names.ts";
import { surnameLength } from "../../lexicons/surnames.ts";
import { cutWords, type Word, wordAt } from "../words.ts";
import {
  endsName,
  endsSurely,
  holdsCommonWord,
  isGiven,
  isNameTag,
  MOVED,
  type NameAt,
  named,
  startsCommonWord,
} from "./ends.ts";
import { clanName, dottedName, minorityName, mongolName, tibetanName, transliterated } from "./sounds.ts";

const DOTTED = /^[\p{Script=Han}]{1,10}(?:[·•・][\p{Script=Han}]{1,10}){1,3}/u;

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
  // 困难职工高兴地说: how, and no name.
  if (MOVED.test(window) || MEANWHILE.test(window) || HAS_BEEN.test(window)) return undefined;
  // 百岁老人来打茶: what somebody comes to do.
  if (/^来[打看听学摘采吃玩逛赏做讲唱跳买品帮取领办种]/u.test(window)) return undefined;
  // 校长向葛明远先生介绍: whom he turns to.
  if (TURNS_TO.test(window) && surnameLength(window.slice(1)) > 0) return undefined;
  // 由葛明远担任: who it is stands behind.
  if (window[0] === "由" && surnameLength(window.slice(1)) > 0 && nameAt(text, start + 1, words, false))
    return undefined;
  // 书记和爱民、: a surname of the Naxi, where it joins nothing.
  if (SURNAME_AND.test(text.slice(start - 1, start + 24)) && surnameLength(window.slice(1)) === 0)
    return holdsCommonWord(words, start + 1, start + 3) ? undefined : named(text, start, start + 3);
  // 村民葛三叔, 葛大爷: as neighbours call him, and no name.
  if (KIN.test(window)) return undefined;
  const surname = surnameLength(window);
  // 研究员葛明远来授课: what he came for.
  if (surname === 1 && CAME_TO.test(window) && isGiven(window.slice(1, 3)))
    return named(text, start, start + 3);
  // 副市长葛明来我市调研, 来汉考察: where he came, and no part of his name.
  if (surname > 0 && CAME.test(window.slice(surname)) && isGiven(window[surname] ?? ""))
    return named(text, start, start + surname + 1);
  // 州长葛明葛明表示: a name that slipped in twice.
  const twice = surname > 0 ? TWICE.exec(window)?.[1] : undefined;
  if (twice && isGiven(twice.slice(surname))) return named(text, start, start + twice.length);
  const dotted = DOTTED.exec(window)?.[0];
  if (dotted) {
    // 葛明远宣布洋县·朱鹮节: the dot is another name's.
    const han = surname > 0 ? hanName(text, start, surname, words) : undefined;
    const far = han && han.end - start < dotted.search(/[·•・]/u) - 2;
    const other = far && (endsSurely(text, han.end) || /^[与和同跟]/u.test(text.slice(han.end)));
    return other ? han : dottedName(text, start, dotted, words);
  }
  return (
    (minorities
      ? (tibetanName(text, start, words) ??
        mongolName(text, start, words) ??
        transliterated(text, start, words) ??
        clanName(text, start, words))
      : undefined) ??
    (surname > 0 ? hanName(text, start, surname, words) : undefined) ??
    (minorities ? minorityName(text, start, words) : undefined)
  );
};

const KIN =
  /^\p{Script=Han}[大二三四五六七八老小][叔伯婶爷奶哥嫂姐姨舅妈爸娘](?![\p{Script=Han}]{0,1}[，。、]?(?:出席|主持|任|当选))/u;
const CAME_TO = /^\p{Script=Han}{3}来(?:授课|讲课|讲学|指导|教|培训|支招|把脉|把关|示范|传授|做|作|给|为)/u;
/** 来我市, 来汉考察: behind a given name of one character. */
const CAME =
  /^\p{Script=Han}来(?:我[省市县区州旗盟镇乡村校院]|(?![带率一先到在深就对赴专实现主陪参也还又近今昨前第组检亲下分再全会围调考])\p{Script=Han}{1,2}(?:调研|考察|检查|督导|指导|视察|慰问|洽谈|访问|参观|座谈|走访|观摩|采风)|(?!自|源)\p{Script=Han}，)/u;
const TURNS_TO =
  /^向\p{Script=Han}{2,4}(?:(?:校友|先生|女士|同志|老师|一行)(?!说|回忆|告诉|坦言|认为|在|是|带|(?:表示|介绍)[，：])|回赠|赠送|赠予|颁发|致[敬以]|捐赠|送[上去]|授予|转达|(?:介绍|汇报|表示|提出|反馈|通报)(?![，,：:说]))/u;
const TWICE = /^(\p{Script=Han}{2,3})\1(?=[，。：]|说|表示|指出|强调|介绍|主持|出席|参加|认为)/u;
/** 客商边品边谈: what they do the while, and no name. */
const MEANWHILE = /^边\p{Script=Han}{1,2}边/u;
/** 专家学者曾来镇里授课: what they did once, and no name. */
const HAS_BEEN =
  /^曾(?:多次|经|先后|专程|应邀|两次|三次)|^曾(?:来|到|赴|去|在)(?:[我此这本当该村里镇县市州省]|\p{Script=Han}{1,8}?(?:考察|调研|参观|采访|采风|学习|工作|任教|讲学|访问|拜访|指导|居住|生活|写生|取经|慰问|走访|观摩))/u;

/** 书记和爱民出席: 和 right behind a post, with a given name and what somebody does. */
export const SURNAME_AND =
  /^[记长任席]和(?![小老阿大]|嘉宾|群众|干部|家人)\p{Script=Han}{2}(?:[。；）)]|[、，](?=\p{Script=Han}{0,14}?(?:书记|主任|主席|委员|[县市区州镇乡部局]长))|陪同|参加|出席|主持|一行|到|来到|深入|介绍|说[，：]|带队|率队)/u;

/** Verbs that a surname's character begins. */
const OPENS_CLAUSE = new Set(
  "支招 支援 支教 普及 普遍 普查 渠道 代表 代理 代替 代言 代办 代购 代为 代会 荣获 应邀 安排 成立 来到 来自 参加 通过 强调 关注 关心 管理 支持 养护 宣布 宣读 宣讲 连续 终于 相聚 牵手 全程 全部 从事 归来 母亲".split(
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
  // 从早上, 来赛场, 应做好: a preposition or a verb with a common word behind it.
  if (
    /^[从来到都经应能]$/u.test(word.text) &&
    next &&
    next.text.length >= 2 &&
    next.end >= end &&
    !isNameTag(next)
  )
    return true;
  // 民警向师生讲解: whom somebody turns to.
  if (word.text === "向" && AUDIENCE.has(text.slice(start + 1, end))) return true;
  // 充分发挥: a verb or an adverb, and what goes on behind it.
  if (word.end === start + 2 && end === start + 3 && /^[vdpcra]/u.test(word.tag) && !endsSurely(text, end))
    return true;
  if (word.end !== end) return false;
  // 教师宣誓，: a verb that a mark ends too, if no name goes by it.
  if (word.tag === "v" && !text.startsWith("等", end) && /^[，。；]/u.test(text.slice(end))) return true;
  return end - start > 2 || (/^[vdpcr]/u.test(word.tag) && !endsSurely(text, end));
};

/** One end that only a follower of one character or a figure marks, beside one that a longer word marks. */
const isLessSure = (text: string, end: number, other: number): boolean =>
  /^[\dA-Za-z]/u.test(text.slice(end)) || (!endsSurely(text, end) && endsSurely(text, other));

const WON =
  /^(?:获(?:[“得评奖授颁全省市国首一二三特金银铜最优第]|了)|荣(?:获(?![得悉知准救利益])|立(?=[一二三]等功)|膺|登(?![上台山门场记])))/u;

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
      // 甲乙获“丙”称号, 甲乙荣获一等奖: what is won, not the name's last character.
      !(told.length > 1 && /[获荣]$/u.test(told) && WON.test(text.slice(start + name.length - 1))) &&
      // 党办主任葛明远: a post.
      !(told.endsWith("主") && text[start + name.length] === "任") &&
      !(told === "办" && text.startsWith("主任", start + name.length)) &&
      !isCommonWord(text, words, start, start + name.length);
    return plausible ? named(text, start, start + name.length) : undefined;
  };
  const [two, one] = [made(2), made(1)];
  // 甲乙年炒了一辈子茶: the year is the name's, where a verb follows.
  if (two && text[two.end - 1] === "年" && wordStarting(words, two.end)?.tag === "v") return two;
  // 往甲乙家走: whose home it is.
  if (one && /^家(?:[的里中住走去坐，。]|门口|院)/u.test(text.slice(one.end))) return one;
  // 甲乙以《丙》获奖: a word of grammar in front of a quotation is no part of the name.
  if (one && /^[以在为向从][“《]/u.test(text.slice(one.end, one.end + 2))) return one;
  // 甲乙作开班动员: what a speaker gives.
  if (one && two && GIVES_SPEECH.test(text.slice(one.end, one.end + 14))) return one;
  // 甲乙做了发言: what is done, not the name's last character.
  if (one && two && /^[了着过]/u.test(text.slice(two.end)) && endsName(text, one.end)) return one;
  // 甲乙曾在某地工作: an adverb that a preposition or a verb follows.
  if (
    one &&
    /^[曾将也还都又却便](?:在|是|被|把|向|与|和|为|于|到|从|多次|任|担任|获|要|会|有)/u.test(
      text.slice(one.end),
    )
  )
    return one;
  if (two && endsName(text, two.end))
    return one &&
      endsName(text, one.end) &&
      (isLessSure(text, two.end, one.end) || isWithinWord(words, one.end, two.end))
      ? one
      : two;
  const soft = one && softEnd(text, one);
  if (soft) return soft;
  if (one && endsName(text, one.end)) return one;
  // 葛秦望舒: both parents' surnames.
  const both = surnameLength(text.slice(start + surname)) > 0 ? made(3) : undefined;
  if (both && endsSurely(text, both.end) && !isPlaceOrWord(text, words, both)) return both;
  if (two && startsCommonWord(words, two.end)) return two;
  return one && startsCommonWord(words, one.end) && !holdsCommonWord(words, start, one.end) ? one : undefined;
};

/** 甲乙|打开|了话匣子: a word begins at the one offset that holds the other. */
const isWithinWord = (words: readonly Word[], start: number, within: number): boolean => {
  const word = wordStarting(words, start);
  return word !== undefined && word.end > within && !isNameTag(word);
};

const GIVES_SPEECH =
  /^致(?:欢迎|答谢|开幕|闭幕|欢送|感谢|祝酒|贺|主旨)?[辞词]|^作了?[^，。；、]{0,9}?(?:报告|讲话|发言|动员|讲座|授课|点评|介绍|交流|辅导|部署|安排|说明|总结|表态|推介|发布|宣讲|演讲|汇报)/u;

const wordStarting = (words: readonly Word[], offset: number): Word | undefined => {
  const word = words[wordAt(words, offset)];
  return word?.start === offset ? word : undefined;
};

const isPlaceOrWord = (text: string, words: readonly Word[], { start, end }: NameAt): boolean =>
  /[省市县区旗州镇乡村]/u.test(text[end - 1] ?? "") || holdsCommonWord(words, start + 2, end);

/** 张建让出席: a word of grammar, where none can stand, is the name's last character. */
const softEnd = (text: string, name: NameAt): NameAt | undefined => {
  if (!/[让为以至由从向和无未]/u.test(text[name.end] ?? "") || name.name.length !== 2) return undefined;
  return /^(?:.[、，,；）)]|.同志|[让和](?:出席|参加|列席|主持|陪同|参会))/u.test(text.slice(name.end))
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
    (endsSurely(text, start + 3) || /^(?:等|说[，。：])/u.test(text.slice(start + 3)));
  return plain ? named(text, start, start + 3) : undefined;
};

/** A whole name by its looks: a surname and one or two characters, no word of the language. */
export const isPersonName = (name: string): boolean =>
  surnameLength(name) > 0 && nameAt(`${name}，`, 0, cutWords(name), false)?.name === name;
