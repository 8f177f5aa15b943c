import { signsAs } from "./bylines.ts";
import { endsSentence } from "./lines.ts";
import { BYLINE_MARKS } from "./marks.ts";

/** By what words a line of plain text shows what it is. */

/** 本报讯（, 青禾5月6日电, 据青禾报报道，: how a story begins. */
export const DATELINE =
  /^[\p{Script=Han}]{2,12}(?:消息|报道)\s*[（(:：]|^据[\p{Script=Han}、]{2,16}报道[，,]|^[\p{Script=Han}/]{2,16}\d{1,2}月\d{1,2}日[\p{Script=Han}]{0,6}(?:讯|电(?![力商动影子视网话站器信厂线路费能缆焊池气梯])|(?:消息|报道)\s*[（(【])|^[\p{Script=Han}·]{2,14}\d{1,2}月\d{1,2}日\s*[（(](?=[^（()）]{0,20}(?:记者|通讯员))|^[\p{Script=Han}]{2,10}\s*[-—]\s*[\p{Script=Han}/]{2,20}讯\s*[（(]|^(?:本报[\p{Script=Han}\d]{0,8}讯|[\p{Script=Han}/]{2,20}讯|本报综合报道)\s*[（(【“"\s]|^(?:本报[\p{Script=Han}\d]{0,8}讯|[\p{Script=Han}/]{2,14}讯)[^，。]{0,4}(?:见习|首席|全媒体)?(?:记者|通讯员)/u;
/** （甲摄）, 。甲 摄: who took a photo, behind its caption. */
export const PHOTO_CREDIT =
  /[（(][^（()）]{0,40}(?:摄影?|航拍图?|供图|资料图|图\s*[/／:：][^（()）]{1,12})[)）]\s*$|(?:记者|通讯员)\s*[\p{Script=Han}·]{2,8}\s*摄影?$|[。！？”]\s*[\p{Script=Han}·]{2,4}(?:[\s、]+[\p{Script=Han}·]{2,4}){0,2}\s*摄影?$/u;
/** 图：甲在现场, 题图为某村, △甲在现场: what a photo shows. */
export const CAPTIONED =
  /^[题上下左右配]?图(?:为|片)?[①②③\d一二三]?\s?[:：]\s?[\p{Script=Han}“]|^[△⬆↑]\s?(?!.{0,12}(?:记者|通讯员))[^\s：:]{6}/u;
/** 👇快来看, ▼一起来认识▼, 好消息~: points to what follows. */
export const POINTS_ON = /^(?:👇|▼|↓|⬇)|(?:👇|▼|↓|⬇️?)$|^.{0,10}[~～]$/u;
export const CLOSING_CREDIT =
  /[（(]\s*(?:作者[系为是]|(?:融媒体|记者|通讯员|来源)[^（()）]{1,60})[^（()）]*[)）]\s*$/u;
/** 青禾县融媒体中心, 青禾网: who posts the page, on its first line. */
export const CHANNEL =
  /^[\p{Script=Han}·]{1,14}(?:融媒体?(?:中心)?|融媒|传媒(?:集团|中心)|新闻中心|发布|报社|[^关官]网|电视台|广播电台)(?:\s\S{0,14}|\s*[|｜].{0,40})?$/u;
/** （甲 乙） behind a paragraph's last sentence: signed, and over. */
const SIGNED = /[。！？”]\s*[（(]([^（()）。，]{2,24})[)）]\s*$/u;

/** True of a paragraph with its writer in brackets behind its last sentence. */
export const isSigned = (text: string): boolean => signsAs(SIGNED.exec(text)?.[1] ?? "");

/** 某县一合作社带富百户 over a paragraph that names the same place: a story of its own. */
export const namesPlaceOf = (head: string, next: string): boolean => {
  const place = leadingPlace(head);
  return place !== undefined && head.length >= 10 && next.length >= 40 && next.slice(0, 80).includes(place);
};
/** The place that a headline begins with. */
export const leadingPlace = (head: string): string | undefined => LEADING_PLACE.exec(head)?.[1];
/** 社区筑巢, 城市更新: words that end as places do. */
const LEADING_PLACE =
  /^(?!社区|[小园景山库牧林老灾地片城校厂矿街特]区|[城都超夜门股楼上]市|[乡农山新古]村|[古小城集强]镇|[家故水侨]乡|[全我各本该这那两跨])([\p{Script=Han}]{1,7}?(?:[省市县区旗州盟镇乡村]|街道|社区))(?=[\p{Script=Han}“])/u;

/** 青禾镇：…: an item of a column of briefs, headed by its place. */
export const PLACED = /^【?([\p{Script=Han}]{1,9}(?:[县区市旗镇乡州盟]|街道))[\s:：】]/u;

/** A dateline, or the day in the first words. */
export const opensWithDay = (text: string): boolean =>
  DATELINE.test(text) || /^.{0,12}?(?:近日|日前|昨日|今日|(?<!\d)\d{1,2}月\d{1,2}[日号])/u.test(text);

export const OPENS_BY_DAY = /^(?:近日|日前|昨日|连日来|\d{1,2}月\d{1,2}[日号])/u;
export const EXCLAIMED = /^[^。“”：:]{1,30}[！？!?](?:[^。：:]{4,30})?$/u;

/** A headline that tells of a deed, over a paragraph whose first sentence gives its day. */
export const opensNews = (head: string, next: string): boolean =>
  head.length >= 10 &&
  next.length >= 40 &&
  endsSentence(next) &&
  /举办|举行|召开|开展|启动|组织|调研|督导|督查|检查|慰问|考察|会见|参加|出席|荣膺|入选|荣获|获评|成立|签约|开工|揭牌|开幕|闭幕|收官|落幕|开赛|竣工|投产|通车|启用|走进/u.test(
    head,
  ) &&
  (/(?:举行|召开|启动|举办|开幕|闭幕|开工|揭牌|挂牌|开班|开赛|落幕|揭晓|收官|竣工|投产|通车|启用)$|获评|荣获|荣膺|入选|(?:开展|举办|举行)[^，]{2,40}(?:活动|竞赛|大赛|比赛|会|讲座|演练|培训班?|仪式|节|展|赛)$/u.test(
    head,
  ) ||
    /^[^。]{0,80}?(?:今天|今日|近日|日前|昨日|(?<!\d)\d{1,2}月\d{1,2}日)/u.test(next));

export const sectionOf = (head: string): string | undefined =>
  /^[【[]?([\p{Script=Han}]{2,9}?(?:[县区市旗镇乡州盟]|街道))(?:[】\]]|[\s:：])/u.exec(head)?.[1];

/** 洋县短讯, 青禾一周要闻: the place whose items follow. */
export const digestOf = (head: string): string | undefined =>
  /^(?!标题|简明|一句话|综合|图片|本地|时政|文化|社会|民生|教育|校园|部门|乡镇|基层|工作|行业|企业|外地|国[内际]|省内|体育|科技|经济|农业|法治|政法|健康|旅游)(\p{Script=Han}{1,8}?(?:[县区市旗镇乡州盟]|街道)|\p{Script=Han}{2,4}?)(?:一周|本周|近期|时政|标题|要闻|综合)*(?:短波|短讯|简讯|快讯|要讯|时讯|要闻|新闻|动态|大事记|纪事|简报|播报|速递|速览|集锦)$/u.exec(
    head,
  )?.[1];

export const unbracket = (text: string): string => text.replace(/^[（(·]|[)）·]$/gu, "").replace(MARKED, "");
const MARKED = new RegExp(String.raw`^[${BYLINE_MARKS}]\s*`, "u");
