import type { EventKind } from "../../../src/domain/ontology.ts";
import type { Kit } from "../../kit.ts";
import { HELD_WORDS, HOW } from "../../lexicons/verbs.ts";
import type { Doc } from "../../types.ts";
import { everyMatch } from "../search.ts";
import type { Deed } from "./deeds.ts";
import type { EventNames } from "./names.ts";
import { cleanName, SORT_OF_ACTIVITY } from "./patterns.ts";

/** What a story without any other event tells of: what its headline or first sentence says was done. */

/** The deed that such a story is about; undefined where neither headline nor lead tells one. */
export const storyDeed = (doc: Doc, names: EventNames, kit: Kit): Deed | undefined =>
  headlineDeed(doc) ?? plainEvent(doc, names, kit) ?? leadDeed(doc);

/** How far from its beginning a body tells what the story is about. */
const LEAD = 160;

/** 甲局举办专场招聘会: an event that goes by nothing but its sort, where it is the only one. */
const plainEvent = ({ article }: Doc, names: EventNames, kit: Kit): Deed | undefined => {
  const { text, bodyStart } = article;
  for (const { start, end, value } of kit.words.eventHeads(text)) {
    if (start > bodyStart + LEAD) return undefined;
    const [held] =
      HELD.exec(text.slice(Math.max(0, start - 20), start)) ??
      (end > bodyStart &&
      (HELD_THERE.test(text.slice(end, end + 40)) || HELD_BY.test(text.slice(end, end + 40)))
        ? (BEFORE.exec(text.slice(Math.max(0, start - 20), start)) ?? [])
        : []);
    if (held === undefined || PLANNED.test(text.slice(Math.max(0, start - 40), start))) continue;
    if (!names.mayEnd(start, end)) continue;
    const from = Math.max(names.startOf(start, end), start - held.length);
    const name = cleanName(text.slice(from, end));
    // 牧民参加警务活动: of what is only attended, a rite or a meeting is meant.
    if (ATTENDED.test(text.slice(Math.max(0, from - 4), from)) && !RITE.test(name)) continue;
    if (name.length >= 3 && !VAGUE.test(name) && !SORT_OF_ACTIVITY.test(name))
      return { name, kind: value, start: from, end, rule: DEED };
  }
  return undefined;
};
const DEED = "event/deed";
const HELD =
  /(?<=(?:出席|参加|主持|举办|举行|开展|组织|召开|送上|献上|奉上|带来|上演)了?(?:一[场次期堂])?)(?!的)[\p{Script=Han}“”·]{0,10}$/u;
const ATTENDED = /(?:出席|参加|主持)了?$/u;
const RITE = /(?:仪式|典礼|会议|大会|座谈会|晚会|发布会)$/u;
/** 捐赠仪式在甲校举行: where, behind it. */
const HELD_THERE = new RegExp(`^[”]?(?:近日|日前)?在[^，。；、]{2,24}?(?:${HOW})*(?:${HELD_WORDS})`, "u");
/** 发车仪式由甲局举办: by whom, behind it. */
const HELD_BY = /^由[^，。；]{2,34}?(?:主办|举办|承办|组织|主持)/u;
const BEFORE = /[\p{Script=Han}“”·]{0,10}$/u;
const PLANNED =
  /将|拟|计划|准备|积极|先后|多次|累计|定期|经常|常态|不断|每[年月周]|各类|各种|一系列|等(?!\p{Script=Han}{1,8}(?:[在到赴]|走进|来到|联合|开展|组织|举行|举办))/u;
/** Any meeting, any activity, or more than one. */
const VAGUE =
  /^(?:.{0,2}(?:会议|大会|(?<!义诊|植树|祭扫|募捐|捐款|献血|联谊|义卖|放生)活动|比赛|评选|节)|(?:启动|开幕|闭幕)?仪式|(?:系列|专题|主题|相关|各项|文体|文化|志愿|公益|宣传|学习|教育)(?:活动|会议))$|[了的等在为对]|^[\d一二三四五六七八九十两多各每]/u;

/** 甲局组织志愿者到乙社区捡拾垃圾: what those did there whom a body brought together. */
const leadDeed = ({ sentences, article }: Doc): Deed | undefined => {
  const lead = sentences.find(({ start, text }) => start >= article.bodyStart && text.length > 16);
  const match =
    lead &&
    (BROUGHT.exec(lead.text) ??
      OPENED_THERE.exec(lead.text) ??
      TAUGHT.exec(lead.text) ??
      PREACHED.exec(lead.text));
  if (
    !lead ||
    !match?.[1] ||
    PLANNED.test(match[0]) ||
    (match[1].endsWith("课") && BY_EXAMPLE.test(match[0]))
  )
    return undefined;
  const end = lead.start + match.index + match[0].length;
  return { name: cleanName(match[1]), kind: "ACTIVITY", start: end - match[1].length, end, rule: DEED };
};
const BROUGHT =
  /(?<=日|午|近日|日前)[^。；]{2,40}(?:组织|带领)[^，。；]{2,24}?(?:到|在|赴|走进|来到|深入|前往)[^，。；]{2,24}?((?:捡拾|清理|清扫|打扫|栽种|栽植|种植|义务|看望|宣讲|宣传|讲解|普及|发放|排查|参观|学习|祭扫|瞻仰|采摘|帮助|帮扶|植树|献血|观看|体验)[\p{Script=Han}“”、]{2,16})(?=[，。；])/u;

/** 甲局到乙镇义诊: what a headline says that somebody did. */
const headlineDeed = ({ article }: Doc): Deed | undefined => {
  const headline = article.text.slice(0, article.bodyStart);
  for (const { index, 0: piece } of everyMatch(headline, /[^\s，。：！？；、|]+/gu))
    for (const [pattern, kind] of DEEDS) {
      const [told] = pattern.exec(piece) ?? [];
      if (told === undefined || told.length < 4 || NOT_ONE.test(piece)) continue;
      const start = index + piece.length - told.length;
      const name = cleanName(told.replace(OPENING, (verb) => (told.length - verb.length >= 4 ? "" : verb)));
      return {
        name,
        kind,
        start: start + (told.length - told.replace(OPENING, "").length),
        end: start + told.length,
        rule: DEED,
      };
    }
  return undefined;
};
/** 开展消防宣传 is named 消防宣传. */
const OPENING =
  /^(?:组织)?(?:开展|举办|举行|进行|组织)(?:干部职工|党员干部|师生|志愿者|职工|党员|民警|学生)?/u;
const NOT_ONE = /常态化|全面|持续|不断|助力|推动|提升|筑牢|增强|优化|强化|深化|确保|[？?]/u;
const NOUNS =
  "宣传|宣讲|义诊|巡诊|义剪|义卖|义捐|植树|种树|栽树|祭扫|祭英烈|献血|演练|拉练|培训|讲座|授课|普法|走访|排查|巡查|检查|采风|研学|参观|学习|体检|筛查|演出|放映|展览|清扫|大扫除|净滩|净山|捡拾|保洁|消杀|夜巡|夜查|巡逻|救援|送考|护考|护学|联谊|团建|招聘|义务理发|志愿服务|便民服务|公益服务|主题党日|主题团日|开学第一课|思政课|公开课|党课|直播|推介|签约|庭审|开庭|巡回审判|听证|放流|增殖放流|放生|慰问|慰问演出|捐赠|捐款|助学|助残|敬老|会诊|观影";
/** 民警走进甲村开展反诈宣传: somewhere, on a day. */
const OPENED_THERE = new RegExp(
  `(?<=日|午|近日|日前)[^。；]{2,50}?(?:到|在|赴|走进|来到|深入|前往)[^。；]{2,30}?(?:开展|进行|举行|举办)了?([\\p{Script=Han}“”·]{2,18}?(?:${NOUNS}))(?=[，。；])`,
  "u",
);
/** 法官走进甲校，为师生上了一堂生动的法治课: what was taught. */
const TAUGHT =
  /(?<=日|午|近日|日前)[^。；]{0,40}?(?:走进|来到|深入|前往|邀请|特邀|请来|组织|[到赴在])[^。；]{2,40}?(?:上|讲|送上|带来)了?[一两][堂节场](?:[\p{Script=Han}、]{2,14}的)?(?!课)((?:“[^“”]{2,14}”)?[\p{Script=Han}]{1,12}?课)(?=[，。；])/u;
/** 甲深入乙镇宣讲全会精神 */
const PREACHED =
  /(?<=日|午|近日|日前)[^。；]{2,60}?(?:[到赴在]|深入|走进|来到)[^，。；]{2,18}?(?:，[^，。；]{2,16}?)?(宣讲[^，。；的]{0,4}(?:的[^，。；的]{2,16})?精神)(?=[，。；])/u;
/** 用行动上了一堂生动的党课: a lesson that nobody gave. */
const BY_EXAMPLE = /事迹|故事|行动|经历|精神|仿佛|如同|犹如|堪称/u;
const DEEDS: readonly (readonly [RegExp, EventKind])[] = [
  [new RegExp(`(?:开展|举办|举行|组织|进行)[\\p{Script=Han}“”·\\d—-]{0,18}?(?:${NOUNS})$`, "u"), "ACTIVITY"],
  [
    new RegExp(
      `(?<=\\p{Script=Han})(?:到|赴|走进|深入)[\\p{Script=Han}“”·\\d]{2,12}?(?:开展|举行)?[\\p{Script=Han}]{0,6}(?:${NOUNS})$`,
      "u",
    ),
    "ACTIVITY",
  ],
  [/(?:走访慰问|看望慰问|慰问|看望)[\p{Script=Han}“”·\d]{3,18}$/u, "ACTIVITY"],
  [
    /(?<=\p{Script=Han})(?:为|给|向)[\p{Script=Han}“”\d]{2,14}(?:送|捐|赠|献|讲授?|义务|体检|义诊|理发|祝寿|过生日)[\p{Script=Han}“”\d]{1,14}$/u,
    "ACTIVITY",
  ],
  [/送[\p{Script=Han}“”]{1,8}(?:进|到|下|入)[\p{Script=Han}]{1,10}$/u, "ACTIVITY"],
  [
    /[\p{Script=Han}“”]{2,10}(?:走进|进|入|到)(?:校园|社区|企业|农村|乡村|村屯|机关|军营|家庭|课堂|田间|田间地头|田头|工地|车间|景区|商圈|牧区|一线|万家|农家|基层|寺庙|市场|大集|集市)(?:宣讲|宣传)?$/u,
    "ACTIVITY",
  ],
];
