import { FEASTS } from "../../lexicons/events.ts";
import { HELD_WORDS, HOW } from "../../lexicons/verbs.ts";

/** Where a word that may end the name of an event does: a verb holds what it names (采茶节开幕, 举办年货大集). */

/** True where what ends between these places is held. */
export const isFramed = (text: string, start: number, end: number): boolean => {
  const behind = text.slice(end, end + 40);
  const name = text.slice(Math.max(0, start - 30), end);
  if (
    FEASTS.test(name) ||
    OTHER_WORD.test(name) ||
    THEME.test(behind) ||
    GOES_ON.test(behind) ||
    (name.endsWith("联谊会") ? BODY_ACTS : ACTS).test(behind)
  )
    return false;
  return HOLDS.test(behind) || (ENDS.test(behind) && HELD.test(name));
};

/** Other words: nothing that somebody holds. */
const OTHER_WORD =
  /[使礼情季细章环元枝关]节$|[比大竞参开复初预]赛$|[优闺]秀$|[发进拓开施扩参会布伸舒延招]展$|的[\p{Script=Han}]{1,2}$/u;
/** 大集镇, 赛道, 节点: another word's first. */
const GOES_ON = /^[”]?(?:[镇乡村街路场道区点]|期间|现场|系列|[会赛]场)/u;
/** 以“相约采茶节”为主题的: what something else is about. */
const THEME = /^”为(?:活动)?(?:主题|题)/u;
/** 同学联谊会举办座谈会: a body, which holds something. */
const ACTS = /^(?:举办|召开|开展|主办|承办|举行)了?(?![期地时前后的]|之[前后])[\p{Script=Han}“《\d]/u;
/** 在甲村开展义诊: of what else is the name of a body. */
const BODY_ACTS = /^(?:[在到赴][^，。；]{2,20}?)?(?:举办|召开|开展|主办|承办|举行)了?[\p{Script=Han}“《\d]/u;
/** 采茶节在甲村开幕: how it opens, goes on or ends, behind its name. */
const HOLDS = new RegExp(
  `^[”]?(?:活动)?(?:将|于|近日|日前|今[日天]|昨[日天]|\\d{1,2}月\\d{1,2}日|[上下]午|晚上?|\\d{1,2}[时点]|正)*(?:在[^，。；、]{2,24}?)?(?:${HOW})*(?:${HELD_WORDS}|与(?:观众|市民|读者|大家)见面|开启|开场|登场|来了|来袭|开市|开集|走进[\\p{Script=Han}]{2,14}(?=[，。；]))`,
  "u",
);
/** True where what ends at a place opens, goes on or ends. */
export const isHeldBehind = (text: string, end: number): boolean => HOLDS.test(text.slice(end, end + 40));
/** The name ends with the clause, */
const ENDS = /^[”]?(?:[，。；！\n]|$)|^”、/u;
/** and the verb stands in front of it. */
const HELD =
  /(?:(?:举办|举行|办起|承办|主办|协办|开启)(?:了|的)?(?:一[场次届])?|组织了?一[场次届])[^，。；：、\n]{2,24}$/u;
