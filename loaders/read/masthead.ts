import type { PinnedDate } from "../types.ts";
import { isoDay } from "./issue.ts";
import { nameIn, PUBLISHES, publisherIn } from "./publisher.ts";

/** What the lines that name the paper say of it. */
export interface PageFacts {
  readonly publication?: string;
  /** The place whose body publishes the paper. */
  readonly publisher?: string;
  readonly date: PinnedDate | null;
  readonly pageNumber?: string;
  readonly pageName?: string;
}

const PAPER =
  /([\p{Script=Han}]{2,8}(?:日报|晚报|时报|晨报|周报|导报|早报|都市报)(?!社)|(?:[\p{Script=Han}]\s){2,8}[日晚时晨周导早]\s报|今日[\p{Script=Han}]{2,3}?(?=智慧|全媒体|融媒|数字报|电子报)|今日[\p{Script=Han}]{2,3}|[\p{Script=Han}]{2,12}融媒体中心|[\p{Script=Han}]{2,8}融媒|(?<=^|\n|-- )[\p{Script=Han}]{2,6}(?<![预海捷汇上举通情简公画])报(?=\s))/u;
const DAY = /((?:19|20)\d{2})\s?[年./-]\s?(\d{1,2})\s?[月./-]\s?(\d{1,2})\s?日?/u;
const NUMBER = /(?:^|[\s|｜第·])([A-D]?\d{1,2})\s?(?=版|[\s|｜]|$)/u;
const NAME =
  /(要闻[·\p{Script=Han}]{0,4}|综合(?:新闻)?|民生|社会|经济|时政|县区|州内新闻|本地|副刊|文化|教育|专题)/u;

/** Reads name, day, number and page name off a page's mastheads; what isn't printed is left out. */
export const pageFacts = (lines: readonly string[]): PageFacts => {
  const text = lines.join("\n");
  const iso = dayOf(lines);
  const publication = nameOf(lines);
  const publisher = publisherIn(lines);
  const pageNumber = NUMBER.exec(text.replace(DAY, ""))?.[1];
  const pageName = NAME.exec(text)?.[1];
  return {
    ...(publication ? { publication } : {}),
    ...(publisher ? { publisher } : {}),
    date: iso ? { iso, precision: "DAY" } : null,
    ...(pageNumber ? { pageNumber } : {}),
    ...(pageName ? { pageName } : {}),
  };
};

/** A publisher's line names no paper, unless no other line does. */
const nameOf = (lines: readonly string[]): string | undefined => {
  const named = (some: readonly string[]) => PAPER.exec(some.join("\n"))?.[1]?.replace(/\s/gu, "");
  return named(lines.filter((line) => !PUBLISHES.test(line))) ?? nameIn(lines) ?? named(lines);
};

/** The day that the lines agree on; of several the one that the paper's own line tells, or none. */
const dayOf = (lines: readonly string[]): string | undefined => {
  const told = (some: readonly string[]) => new Set(some.flatMap((line) => isoDay(DAY.exec(line)) ?? []));
  const all = told(lines);
  const days = all.size > 1 ? told(lines.filter((line) => PAPER.test(line))) : all;
  return days.size === 1 ? [...days][0] : undefined;
};

const ISSUE_DAY = /(?:19|20)\d{2}\s?(?:[年./]\s?\d{1,2}\s?[月./]\s?\d{1,2}\s?日?|-\d{1,2}-\d{1,2})/u;
/** What stands beside the day of an issue and beside no other. */
const BESIDE_DAY =
  /(?:星期|周)[一二三四五六日天](?![\p{Script=Han}])|农历|总\s?第\s?\d{1,6}\s?期|第\s?\d{1,6}\s?期|(?:[今本][日期]共?|第)\s?[一二三四五六七八九十\d]{1,2}\s?版|责编|责任编辑|版式|校对|美编|CN\d{2}/u;
const NO_HEAD = /[。！？；，]|记者|通讯员|来源|时间|浏览|阅读|点击|作者/u;
/** 2024年5月7日 星期二 农历三月廿九 总第1206期 今日四版. */
export const isIssueLine = (line: string): boolean =>
  line.length <= 140 && ISSUE_DAY.test(line) && BESIDE_DAY.test(line) && !NO_HEAD.test(line);

/** A line that names the paper, its page or its day. */
export const isMasthead = (line: string): boolean => {
  if (isIssueLine(line)) return true;
  if (line.length > 90 || /[。！？]/u.test(line)) return false;
  if (/发表于[\p{Script=Han}]{2,3}$/u.test(line) || isPageLine(line)) return true;
  const page = /(?:^|\s|第)[A-D]?\d{1,2}\s?版?(?=\s|$|[\p{Script=Han}])|[A-Z]{4,}/u.test(line);
  const day = /\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日|星期[一二三四五六日天]/u.test(line);
  if (!page && !day && line.length > 12) return false;
  const paper =
    /(?:[\p{Script=Han}]\s?){2,8}(?:日\s?报|晚\s?报|时\s?报|晨\s?报|周\s?报|导\s?报|早\s?报|都\s?市\s?报)(?![讯\p{Script=Han}])|^(?:今日[\p{Script=Han}]{2,4})\s*[|｜\s]/u.test(
      line,
    );
  return (paper && (page || day || line.length <= 12)) || (day && page) || (page && /[A-Z]{4,}/u.test(line));
};

/** 青禾报 综合新闻 第3版, 青禾报-数字报, 第02版：要闻, 日期：[2018年09月13日] -- 版次：[J2]. */
const isPageLine = (line: string): boolean =>
  // 青禾报 2024年5月7日, and no 工作汇报 2024年.
  /^[\p{Script=Han}]{2,6}(?<![预海捷汇上举通情简公画])报\s+(?:19|20)\d{2}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日/u.test(
    line,
  ) ||
  (/^(?:[\p{Script=Han}] ?){1,6}报\s/u.test(line) &&
    /(?<!\d)(?:第\s?)?[A-D]?\d{1,3}\s?版(?=\s|$|[:：])/u.test(line)) ||
  /^[\p{Script=Han}]{2,8}\s?[-—·|]\s?(?:数字报|电子报|电子版)(?=[\s|]|$)/u.test(line) ||
  /^(?:[\p{Script=Han}]{2,6}报(?:[\p{Script=Han}]{2,4}版)?|今日[\p{Script=Han}]{2,4}(?:智慧)?(?:全媒体|融媒体?)?)(?:数字报|电子报|电子版)$/u.test(
    line,
  ) ||
  /^第?\s?[A-D]?\d{1,3}\s?版$/u.test(line) ||
  /^[上下]一版[\s/／]*[A-D]?\d{1,2}\s?版\s?[:：]/u.test(line) ||
  /^[\p{Script=Han}]{0,8}第?[一二三四五六七八九十]{1,2}版\s?[:：]\s?[\p{Script=Han}·]{2,8}$/u.test(line) ||
  /^(?:第\s?)?[A-D]?\d{1,3}\s?版\s?[:：]\s?[\p{Script=Han}·]{2,8}(?:\s|$)/u.test(line) ||
  /^(?:第\s?)?[A-D]?(?:\d{1,3}|[一二三四五六七八九十]{1,2})\s?版\s[\p{Script=Han}·]{2,8}$/u.test(line) ||
  /^[\p{Script=Han}·]{2,6}\s第?\s?[A-D]?(?:\d{1,3}|[一二三四五六七八九十]{1,2})\s?版$/u.test(line) ||
  /版次\s*[:：]\s*\[?[A-Z]?\d/u.test(line);

/** 2020年12月05日 星期六, on a line of its own above all stories: the paper's day. */
export const isDayLine = (line: string): boolean =>
  /^(?:出版)?(?:日期)?[:：]?\s?\[?(?:19|20)\d{2}年\d{1,2}月\d{1,2}日?\]?\s?(?:(?:星期|周)[一二三四五六日天])?$/u.test(
    line,
  );
