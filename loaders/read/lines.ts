import { parseDocument } from "htmlparser2";
import { ofRecent } from "../extract/recent.ts";
import { isChrome } from "./chrome.ts";
import { leadsOn } from "./continuation.ts";
import { linesOf } from "./html/text.ts";

/** What a line of a printed page is, by its looks alone. */

export interface Line {
  readonly text: string;
  /** 0 for plain lines, else the level of a Markdown headline. */
  readonly heading: number;
  /** True where a blank line stands before. */
  readonly gap: boolean;
  /** True where several blank lines stand before. */
  readonly wideGap: boolean;
  /** Number of the line in the text, from 1. */
  readonly number: number;
  /** True where the lines of a stanza are joined: a paragraph, with nothing to follow in it. */
  readonly verse?: boolean;
}

/** The page's lines without blank ones; Markdown marks are read and taken off. */
export const splitLines = (text: string): readonly Line[] => {
  const lines: Line[] = [];
  let blank = 1;
  const raws = text.split("\n").flatMap((raw, i) => withoutMarkup(raw).map((part) => [i, part] as const));
  for (const [i, raw] of raws) {
    const trimmed = tidied(raw);
    if (!trimmed) {
      blank += 1;
      continue;
    }
    const heading = /^(#{1,6})\s+(.*)$/u.exec(trimmed);
    const bold = /^\*\*(.+)\*\*$/u.exec(trimmed);
    lines.push({
      text: heading?.[2] ?? bold?.[1] ?? trimmed,
      heading: heading?.[1]?.length ?? 0,
      gap: blank > 0,
      wideGap: blank > 1,
      number: i + 1,
    });
    blank = 0;
  }
  return lines;
};

/** A line without what its layout put in: runs of spaces, bars that are characters, gaps in days. */
export const tidied = (line: string): string =>
  withDays(
    withLabels(
      withBars(
        withoutSigns(
          withoutGaps(line)
            .replace(/[\s\u3000]+/gu, " ")
            .trim(),
        ),
      ),
    ),
  );

/** <p>, <br>, &nbsp;: what a copied page left in a text. */
const withoutMarkup = (raw: string): readonly string[] =>
  MARKUP.test(raw) ? linesOf(parseDocument(raw).children) : [raw];
const MARKUP =
  /<\/?(?:p|br|div|span|strong|b|em|font|img|a)\b[^<>]*>|&(?:nbsp|[lr]dquo|[lr]squo|quot|amp|middot|mdash|hellip|ensp|emsp|#\d{2,5});/iu;

/** 青 禾 镇 举 办: lines whose characters all stand apart. */
const withoutGaps = (line: string): string => {
  if (/^\s*(?:\p{Script=Han} ){4,29}\p{Script=Han}\s*$/u.test(line)) return line.replace(/ /gu, "");
  const parts = line.length > 24 && /^\s*\S \S /u.test(line) ? line.trim().split(/\s+/u) : [];
  const single = parts.filter((part) => part.length === 1).length;
  return parts.length >= 12 && single >= parts.length * 0.85 ? line.replace(/(?<=\S) (?=\S)/gu, "") : line;
};

/** ５月６日, 📅5月6日, #青禾新闻#, 阅读原文: wide digits, and the signs of a post around a text. */
const withoutSigns = (line: string): string =>
  line
    .replace(/[０-９Ａ-Ｚａ-ｚ]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDE))
    .replace(/^(?:#[^#\s]{2,20}#\s?)+|(?:\s?#[^#\s]{2,20}#)+$|\s?L[\p{Script=Han}\w]{2,16}的微博视频$/gu, "")
    .replace(PICTURES, "")
    .replace(READ_ON, "");
const WIDE = 0xfee0;
/** Pictures at either end; a hand that points down leads on to what follows. */
const PICTURES =
  /^(?:(?!👇)[\u{1F300}-\u{1FAFF}]\uFE0F? ?)+|(?: ?(?!👇)[\u{1F300}-\u{1FAFF}]\uFE0F?)+(?=】?$)/gu;

/** 。阅读原文, ……[详细]: a link behind the last sentence. */
const READ_ON =
  /(?<=[。！？…”）)]) ?[[【（(]?(?:阅读原文|阅读全文|查看全文|查看详情|查看原文|详细|全文)[\]】）)]?(?: ?>{1,3})?$/u;

/** 记 者 | 甲, 编 辑：乙: words of the trade that are set with gaps. */
const withLabels = (line: string): string =>
  line.length <= 80 && line[1] === " " ? line.replace(SPACED_LABEL, "$1$2") : line;
const SPACED_LABEL =
  /^(记|编|视|校|审|责|来|作|监|摄|撰) (者|辑|觉|对|核|编|源|制|影|像|稿)(?= ?[|｜/／:：])/u;

/** 来源丨青禾融媒: posts write their bars with a character that looks like one. */
const withBars = (line: string): string =>
  line.length <= 80 && !/[。，]/u.test(line) ? line.replace(/丨/gu, "|") : line;

/** 12 月 19 日至 20 日: days that are set with gaps. */
const withDays = (line: string): string =>
  /\d [年月日]/u.test(line)
    ? line.replace(/(?<=\d) (?=[年月日])|(?<=\d ?[年月]) (?=\d)|(?<=\d ?日[至到、]) (?=\d{1,2} ?日)/gu, "")
    : line;

const ENDS_SENTENCE = /[。！？!?…”」）)]$/u;
const STOP = /[。！？;；]/u;

/** 村民 甲：“…。”: who says what, sentences within quotes. */
const QUOTED = /^(?:[^“]*[：:]\s*)?“.{24,}[。！？!?]”$|[：:]\s*“[^”]{6,}[。！？]”$/u;

/** A headline, subhead or label: short, and no sentence. */
export const isShort = (line: string): boolean =>
  line.length <= 70 &&
  !/^[（(]/u.test(line) &&
  !STOP.test(line.replace(/[“「《][^”」》]*[”」》]/gu, "")) &&
  !/[,，、:：]$/u.test(line) &&
  !QUOTED.test(line) &&
  !leadsOn(line) &&
  !isItem(line);

export const endsSentence = (line: string): boolean => ENDS_SENTENCE.test(line.at(-1) ?? "");

const ITEM = /^[●■◆◇▶▲★☆◎○□※•*\-–]\s*/u;
/** An item of a list of briefs: a mark, then a text. */
export const isItem = (line: string): boolean => ITEM.test(line) && !isBylineMark(line);
export const itemText = (line: string): string => line.replace(ITEM, "");
const isBylineMark = (line: string): boolean =>
  !line.includes("。") &&
  /^[■□◇◆☆★◎○●▲]\s*(?:[\p{Script=Han}/]{0,20}(?:记者|通讯员|文\/图)|[\p{Script=Han}·]{2,4}\s[\p{Script=Han}]{0,6}(?:记者|通讯员)\s?[\p{Script=Han}·\s]{2,20}(?:文[/／]图)?$|[\p{Script=Han}·]{2,6}$)/u.test(
    line,
  );

/** Longer lines are no headings of sections, however their characters are spaced. */
const LONGEST_HEADING = 40;

/** A heading over briefs. */
export const isBriefHeading = (line: string): boolean =>
  line.length <= LONGEST_HEADING &&
  /^(?:[\p{Script=Han}]{0,4}(?:标题新闻|简讯|简明新闻|一句话新闻|短讯|短波|快讯|速览|要闻速递|动态))$/u.test(
    line.replace(/\s/gu, ""),
  );

/** A heading over photos. */
export const isPhotoHeading = (line: string): boolean =>
  line.length <= LONGEST_HEADING &&
  /^(?:图片新闻|光影[\p{Script=Han}]{0,4}|镜头|影像)$/u.test(line.replace(/\s/gu, ""));

const FURNITURE: readonly (readonly [RegExp, string])[] = [
  [
    /^[【[（(][\p{Script=Han}]{0,8}编辑[:：]|^(?:责任编辑|责编|编辑|本版编辑|值班编委|校对|审核人?|审稿人?|签发人?|核稿人?|监制|主编|组版|视觉|版式|美编|一审)(?:\s*[:：|｜]|\s+[\p{Script=Han}]{2,4}(?:\s|$)|\s*$)|^(?:值班(?:总编|主任|编审|领导)|总值班|总编辑?|总监制|出品人?|策划|统\s?筹|审校|校审|签发|审稿|制作|排版|美工|配音|初审|复审|终审)\s*[:：|｜]\s*[\p{Script=Han}·]{1,4}(?=[\s|｜、]|$)/u,
    "credits",
  ],
  [/^(?![（(]?\s*(?:记者|通讯员)).*(?:一审|二审|三审|终审)\s*[/:：|｜]/u, "credits"],
  [
    /^(?:公告|通知|启事|招租启事|遗失声明|寻人启事|招聘启事|重要提示|温馨提示|声明|更正|停电通知)\s*[:：]/u,
    "notice",
  ],
  [/(?:广告热线|订阅热线|投稿邮箱|新闻热线|遗失声明|法律顾问[:：])/u, "furniture"],
  [/(?:交易中心|公司|银行)提醒[:：]/u, "notice"],
  [
    /^(?:版权所有|Copyright|©|国内统一(?:连续出版物)?(?:刊)?号\s?[:：]?\s?CN|CN\s?\d{2}-\d|邮发代号[:：\d]|本网站?(?:所(?:刊|载|有|发布)|转载|刊载|郑重声明)|.{0,20}(?:ICP[备证].?\d{4}|公网安备\s?\d{4}|节目许可证\s?[（(]\d)|总?第\d{1,6}期$|.*enpproperty|-->|[\w-]{1,40}\.(?:jpe?g|png|gif|bmp|webp|mp4)$|未经授权|关注我们|\[图片\]$|—+$|-+$|_+$|=+$)/iu,
    "furniture",
  ],
];

/** Longer lines are paragraphs, whatever words stand in them. */
const LONGEST_FURNITURE = 300;

/** Why a line is no part of any article; undefined where it may be. */
export const furnitureReason = (line: string): string | undefined =>
  line.length > LONGEST_FURNITURE ? undefined : furnitureOf(line).reason;

/** Every line is asked for again by each headline in front of it. */
const furnitureOf = ofRecent((line): { readonly reason: string | undefined } => ({
  reason:
    FURNITURE.find(([pattern]) => pattern.test(line))?.[1] ?? (isChrome(line) ? "furniture" : undefined),
}));
