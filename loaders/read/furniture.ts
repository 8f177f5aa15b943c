import { ofRecent } from "../extract/recent.ts";
import { isNamesBySound, isNamesOnly } from "./bylines.ts";
import { isChrome } from "./chrome.ts";
import { parseByline } from "./credits.ts";
import type { Line } from "./lines.ts";
import { isTagsOnly } from "./tidy.ts";
import { MAKERS, WRITING } from "./trade.ts";

/** Lines that are no part of a story: by their words, or by their words and by where they stand. */

/** Where a line stands: between stories, below a headline, or below a story's first paragraph. */
export type Place = "between" | "headed" | "open";

const FURNITURE: readonly (readonly [RegExp, string])[] = [
  [
    /^[【[（(][\p{Script=Han}]{0,8}编辑[:：]|^(?:值班(?:总编|主任|编审|领导)|总值班|总编辑?|总监制|出品人?|策划|统\s?筹|审校|校审|签发|审稿|制作|排版|美工|配音|初审|复审|终审)\s*[:：|｜]\s*[\p{Script=Han}·]{1,4}(?=[\s|｜、]|$)/u,
    "credits",
  ],
  [/^(?![（(]?\s*(?:记者|通讯员)).*(?:一审|二审|三审|终审)\s*[/:：|｜]/u, "credits"],
  [
    /^(?:公告|通知|启事|招租启事|遗失声明|寻人启事|招聘启事|重要提示|温馨提示|声明|更正|停电通知)\s*[:：]/u,
    "notice",
  ],
  [
    /^(?:遗失(?:声明|启事)|(?:注销|减资|清算|拍卖|清算组)公告|(?:招租|招领)启事)$|(?:声明作废|特此(?:声明|公告|启事))[。！]?$/u,
    "notice",
  ],
  [
    /^(?:社址|本报地址|报社地址)\s?[:：]|^地址\s?[:：].{2,40}(?:邮编|邮政编码)|^广告经营许可证|^(?:印刷|承印)(?:单位)?\s?[:：].{2,40}(?:零售|定价|时间)|^(?:零售|全年定|每份)价?\s?[:：]?\s?[\d.]+元|^[\p{Script=Han}]{2,14}(?:融媒体中心|融媒|报社|发布)(?:出品|制作|宣)$/u,
    "furniture",
  ],
  // 图：青禾县农业农村局: whose the pictures are, and nobody's.
  [
    /^(?:图|图片|配图|摄影|视频)\s?[:：|｜]\s?[\p{Script=Han}]{2,14}(?:[局委部办镇乡院馆]|中心|公司|街道|学校)$/u,
    "credits",
  ],
  // 青禾县委宣传部 供稿: a body, and nobody.
  [/^[\p{Script=Han}]{2,14}(?:[局委部办镇乡院]|中心|公司|街道|学校)\s?(?:供稿|供图)$/u, "credits"],
  // 农历腊月廿七, on a line of its own.
  [/^(?:农历|阴历)[\p{Script=Han}\s]{0,8}月[\p{Script=Han}]{1,3}$/u, "furniture"],
  // 大乐透 24149期 前区 03 08 17.
  [
    /^(?:超级)?(?:大乐透|双色球|福彩3D|排列[3三5五]|七乐彩|七星彩|快乐8)(?=[^。，]*(?:\d{1,2}[\s+]+){2}\d)/u,
    "furniture",
  ],
  // 天气预报 今天：多云，10℃～18℃, wherever it stands.
  [
    /^[【［]?(?:(?:今日|今天|明日|明天|后天|市区|城区)?天气(?:预报|提示)?|今日提示|气象(?:提示|预报|信息))(?:[】］]|[\s:：])(?=[^\n]*(?:℃|\d级|微风))/u,
    "furniture",
  ],
  // 高考临近 详见4版: what stands on another page.
  [
    /^[^。！？；]{4,40}?[\s（(→►…·]{1,6}(?:详见|详情见|见|刊|转)?\s?(?:[今本][日期]\s?)?第?\s?[A-D]?\d{1,2}\s?版[)）]?$/u,
    "contents",
  ],
  [/^出品(?:单位|方)?\s?[:：|｜]|^[•·\s]*出版时间[:：]\s?每周|^[•·]\s*地\s*址\s?[:：]/u, "furniture"],
  [/^.{0,60}国内统一(?:连续出版物)?刊?号\s?[:：]?\s?CN\s?\d{2}-\d/u, "furniture"],
  [/(?:广告热线|订阅热线|投稿邮箱|新闻热线|遗失声明|法律顾问[:：])/u, "furniture"],
  [/(?:交易中心|公司|银行)提醒[:：]/u, "notice"],
  [
    /^(?:版权所有|Copyright|©|国内统一(?:连续出版物)?(?:刊)?号\s?[:：]?\s?CN|CN\s?\d{2}-\d|邮发代号[:：\d]|本网站?(?:所(?:刊|载|有|发布)|转载|刊载|郑重声明)|.{0,20}(?:ICP[备证].?\d{4}|公网安备\s?\d{4}|节目许可证\s?[（(]\d)|总第\d+期$|第\d{3,6}期$|.*enpproperty|-->|[\w-]{1,40}\.(?:jpe?g|png|gif|bmp|webp|mp4)$|未经授权|关注我们|\[图片\]$|—+$|-+$|_+$|=+$)/iu,
    "furniture",
  ],
];

/** 责任编辑：甲, 校对 乙: who made the page, in words that say nothing else, or that a mark or nothing stands behind. */
const STAFF =
  /^(?:责任编辑|责编|本[期版](?:责任编辑|责编|编辑|校对|版式|美编|主编|执行编辑)|值班编委|校对|审核人|审稿人?|签发人|核稿人?|编审|校审|审校|审签|审读|监审|[初复终]审|组版|美编|一审)(?:\s*[:：|｜丨/]|\s+[\p{Script=Han}]{2,4}(?:\s|$)|\s*$)|^(?:编辑|审核|签发|监制|主编|版式)(?:\s*[:：|｜丨]|\s*\/\s*[\p{Script=Han}]{2,4}(?:\s|$)|\s*$)/u;
/** 视觉 甲 审核 乙: words that a headline may begin with as well, where names alone stand behind them. */
const STAFF_NAMED = /^(?:编辑|审核|签发|监制|主编|版式|视觉)(?:\s*[:：|｜]\s*|\s+)(.*)$/u;
const STAFF_LABELS =
  /(?<=^|[\s|｜])(?:责任编辑|责编|编辑|校对|审核|签发|监制|主编|版式|视觉|美编|[一二三初复终]审)(?=[\s:：|｜])|[:：|｜]/gu;

/** ■ 编辑/甲 ■ 责编/乙: marks in front of those who made the page. */
const MARKED = /^[■□●○▲◆▌※★☆]\s*(?=(?:责任编辑|责编|编辑|校对|审核|签发|监制|主编|一审)\s*[:：|｜丨/])/u;

/** 【编辑 甲】, ［责任编辑：甲］, （审核：甲）: the whole line in brackets. */
const IN_BRACKETS = /^[【［[（(]([^【】［］[\]（）()]{4,40})[】］\])）]$/u;

const isCredits = (line: string): boolean => {
  const bare = line.replace(IN_BRACKETS, "$1").replace(MARKED, "");
  if (isNamesOnly(STAFF_NAMED.exec(bare)?.[1]?.replace(STAFF_LABELS, " ") ?? "")) return true;
  if (!STAFF.test(bare)) return isMakers(bare);
  // 审核人：甲 撰稿人：乙: who wrote it stands there too.
  return !(NAMES_WRITER.test(bare) && (parseByline(bare, 0, false)?.length ?? 0) > 0);
};
const NAMES_WRITER = new RegExp(`(?:记者|通讯员|${WRITING.join("|")})\\s?[:：|｜]`, "u");

/** 主播：甲 后期：乙: those who made a post, and nothing else; 视觉：一场盛宴 names nobody. */
const isMakers = (line: string): boolean =>
  OPENS_MAKING.test(line) &&
  parseByline(line, 0, false)?.length === 0 &&
  isNamesBySound(line.replace(EACH_MAKING, " "));
const EACH_MAKING = new RegExp(`(?:${MAKERS})\\s?[:：|｜/／]`, "gu");
const OPENS_MAKING = new RegExp(`^(?:${MAKERS})\\s?[:：|｜/／]`, "u");

/** 青禾天气：晴，12℃~20℃; 今日：多云，北风3-4级; 【天气预报】; 农历五月初五: between stories, the sky and the day; below a headline, its story. */
const WEATHER =
  /^[\p{Script=Han}]{0,4}(?:天气|今日|今天|明日|明天|后天)\s?[:：](?=[^。]*(?:℃|\d级|微风))[^。]*$|^【?天气(?:预报)?】?[:：]?$|^(?:农历|阴历)[\p{Script=Han}\s]{0,8}?(?:正|[一二三四五六七八九十冬腊]{1,2})月(?:初[一二三四五六七八九十]|[十廿卅][一二三四五六七八九]?|二十[一二三四五六七八九]?|三十)$/u;
/** 青禾县融媒体中心, below a story: who posts it. */
const CHANNEL_ALONE = /^[\p{Script=Han}]{2,10}(?:融媒体中心|融媒|传媒集团|传媒中心|发布)$/u;
/** 第3期 above a story. */
const ISSUE = /^第\d{1,2}期$/u;

/** Fields that nothing but a government's portal prints of a document. */
const SURE_RECORD =
  /^[•·\s]*(?:索\s?引\s?号|组配分类|信息分类|信息索引号|公开方式)\s?[:：]|^\d{6,}\/[\d-]{6,}$/u;
/** 发文机构：…, 生效日期：…: fields beside them, of which a story may tell too. */
const RECORD =
  /^[•·\s]*(?:主题分类|发[布文]机[构关]|发文字号|文\s?号|(?:发文|成文|生成|公开|生效|失效|废止)(?:日期|时间)|公开(?:范围|形式|时限|类型|属性)|内容概述|有\s?效\s?性|主题词|信息名称|所属主题|体裁分类|服务对象)\s?[:：]|^[\p{Script=Han}]{1,8}〔(?:19|20)\d{2}〕\d{1,4}号$|^(?:信息来源|来源|关键词|名称|浏览次数)\s?[:：](?:\s*\d{0,6}\s*(?:关键词|内容概述|浏览次数)\s?[:：])?$/u;
/** A field's value on a line of its own. */
const LONGEST_VALUE = 24;
const MOST_FIELDS = 24;

/** Buttons that are a story's words as well: 搜索 may head what rescuers do. */
const PLAIN_WORD = /^(?:搜 ?索|查 ?询|广 ?告)$/u;
/** 主办：青禾县政府 地址：…: a site's foot, or who holds an event. */
const SITE_FOOT = /^主[办管](?:单位)?[:：][^。]*(?:网站|邮编|地址|联系电话|电子政务|大数据)/u;

/** Furniture that can be a headline where none other stands. */
const HEADLINE_OF_NEED = /^(?:原标题[:：]|(?:政府)?网站找错$)/u;

/** Longer lines are paragraphs, whatever words stand in them. */
const LONGEST_FURNITURE = 300;

/** Why a line is no part of any article wherever it stands; undefined where it may be. */
export const furnitureReason = (line: string): string | undefined =>
  line.length > LONGEST_FURNITURE ? undefined : wordsOf(line).reason;

interface Words {
  /** Why they are furniture anywhere. */
  readonly reason: string | undefined;
  /** Whether they are a field of a document's record, and one that nothing else prints. */
  readonly record: "sure" | "likely" | undefined;
}

/** Every line is asked for again by each headline in front of it, and by its neighbours. */
const wordsOf = ofRecent(
  (line): Words => ({
    reason: isCredits(line)
      ? "credits"
      : (FURNITURE.find(([pattern]) => pattern.test(line))?.[1] ??
        (isChrome(line) || isTagsOnly(line) ? "furniture" : undefined)),
    record: SURE_RECORD.test(line) ? "sure" : RECORD.test(line) ? "likely" : undefined,
  }),
);

/** The same, told the line's place and neighbours: some furniture looks like a story's own words. */
export const furnitureAt = (
  lines: readonly Pick<Line, "text">[],
  at: number,
  place: Place,
): string | undefined => {
  const text = lines[at]?.text ?? "";
  const beside =
    (place === "between" && WEATHER.test(text)) ||
    (place === "open" && CHANNEL_ALONE.test(text)) ||
    (place !== "open" && ISSUE.test(text)) ||
    (isRecord(text) && isRecorded(lines, at, place)) ||
    (PLAIN_WORD.test(text) && (place !== "open" || standsBy(lines, at, isButton))) ||
    (SITE_FOOT.test(text) && standsBy(lines, at, isFurniture));
  return beside ? "furniture" : furnitureReason(text);
};

/** True where a line may be furniture in some place. */
export const mayBeFurniture = (line: string): boolean =>
  furnitureReason(line) !== undefined ||
  [WEATHER, CHANNEL_ALONE, ISSUE, PLAIN_WORD, SITE_FOOT].some((pattern) => pattern.test(line)) ||
  isRecord(line);

/** True where furniture can be a headline where no other stands. */
export const canHead = (line: string): boolean => isTagsOnly(line) || HEADLINE_OF_NEED.test(line);

const isRecord = (line: string): boolean =>
  line.length <= LONGEST_FURNITURE && wordsOf(line).record !== undefined;

/** A record stands above all stories, or is one of several with a field that nothing else prints. */
const isRecorded = (lines: readonly Pick<Line, "text">[], at: number, place: Place): boolean => {
  if (place === "between") return true;
  const fields = [at, ...fieldsFrom(lines, at, 1), ...fieldsFrom(lines, at, -1)];
  if (fields.length === 1) return false;
  return place === "headed" || fields.some((one) => wordsOf(lines[one]?.text ?? "").record === "sure");
};

/** Where the fields next to one stand, up or down, with their values between them. */
const fieldsFrom = (lines: readonly Pick<Line, "text">[], at: number, step: 1 | -1): readonly number[] => {
  const fields: number[] = [];
  let values = 0;
  for (
    let i = at + step;
    lines[i] !== undefined && Math.abs(i - at) <= MOST_FIELDS && values < 2;
    i += step
  ) {
    const { text } = lines[i] as Line;
    if (isRecord(text)) fields.push(i);
    else if (text.length > LONGEST_VALUE) break;
    values = isRecord(text) ? 0 : values + 1;
  }
  return fields;
};

const standsBy = (lines: readonly Pick<Line, "text">[], at: number, is: (line: string) => boolean): boolean =>
  [lines[at - 1], lines[at + 1]].some((line) => line !== undefined && is(line.text));
const isFurniture = (line: string): boolean => furnitureReason(line) === "furniture";
const isButton = (line: string): boolean => PLAIN_WORD.test(line) || isFurniture(line);
