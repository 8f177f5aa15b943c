import { FOUNDED, SAID_IN } from "../lexicons/milestones.ts";
import type { PinnedDate, Span } from "../types.ts";
import { findAll } from "./search.ts";

/** What dates in a text are told against: the day of the issue, or at least its year. Null pins nothing. */
export interface DateContext {
  readonly issue: PinnedDate | null;
}

export interface FoundDate extends Span {
  readonly date: PinnedDate;
}

const pad = (n: number): string => String(n).padStart(2, "0");
const DAY_MS = 86_400_000;

const NUMERALS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7 };

/** What a day of a month ends with; 5月3号楼 tells none. */
const DAY = "(?:日|号(?![楼线院店厅井桥路]))";
const PATTERN = new RegExp(
  [
    String.raw`(?<y>(?:19|20)\d{2})年(?<m>1[0-2]|0?[1-9])月(?<d>3[01]|[12]\d|0?[1-9])${DAY}`,
    String.raw`(?<y2>(?:19|20)\d{2})年(?<m2>1[0-2]|0?[1-9])月(?!\d)`,
    String.raw`(?<rel>今年|去年|前年|明年)(?:的)?(?<m3>1[0-2]|0?[1-9])月(?:(?<d3>3[01]|[12]\d|0?[1-9])${DAY})?`,
    // 7月24-25日: the first of a span, which ends with the word for both.
    String.raw`(?<![\d年])(?<m4>1[0-2]|0?[1-9])月(?<d4>3[01]|[12]\d|0?[1-9])(?:${DAY}|(?=[-—–~～、至到](?:3[01]|[12]\d|0?[1-9])[日号]))`,
    String.raw`(?<word>昨日|昨天|昨晚|今日|今天|前天|前日)(?!报|头条)(?!(?<=今日)[\p{Script=Han}]{2,4}(?:网|报|融媒|客户端)(?:消息|讯|[\s（(]|$))`,
    "(?<week>上周|本周|上星期)(?<wd>[一二三四五六日天])",
    String.raw`(?<lastmonth>上个月|上月)(?:(?<d6>3[01]|[12]\d|0?[1-9])日)?`,
    String.raw`(?<![\d年月])(?<d7>3[01]|[12]\d|[1-9])日(?=[,，、上下晚,在]|召开|举[行办]|开[幕赛]|鸣枪|启动|一早|清晨|中午|傍晚|[至到]\d{1,2}日)`,
    String.raw`(?<y5>(?:19|20)\d{2})年(?![\d度来]|以来)`,
  ].join("|"),
  "gu",
);
const SPAN_END =
  /^(?:上午|下午|晚)?(?:至|到|—|–|-|~|、)(?:(?<m>1[0-2]|[1-9])月)?(?<d>3[01]|[12]\d|[1-9])[日号]/u;

/** The dates that a text tells, in its order; what its context can't pin is left out. */
export const findDates = (text: string, context: DateContext): readonly FoundDate[] => {
  const found: FoundDate[] = [];
  for (const match of findAll(text, PATTERN)) {
    // 5月8日至10日: the last of a span is none of its own.
    if (match.index < (found.at(-1)?.end ?? 0)) continue;
    const date = resolve(match.groups ?? {}, context.issue);
    if (!date) continue;
    const end = match.index + match[0].length;
    const last = date.precision === "DAY" ? SPAN_END.exec(text.slice(end, end + 14)) : null;
    const closed = last?.groups ? endOf(date, last.groups) : undefined;
    found.push({
      start: match.index,
      end: end + (closed ? (last?.[0].length ?? 0) : 0),
      date: closed ? { ...date, end: closed } : date,
    });
  }
  return found;
};

const endOf = (first: PinnedDate, { m, d }: Record<string, string>): string | undefined => {
  const month = m ? Number(m) : Number(first.iso.slice(5, 7));
  const iso = dayOf(Number(first.iso.slice(0, 4)), month, Number(d));
  return iso && iso > first.iso ? iso : undefined;
};

const resolve = (g: Record<string, string | undefined>, issue: PinnedDate | null): PinnedDate | undefined => {
  const year = issue ? Number(issue.iso.slice(0, 4)) : undefined;
  if (g.y) return day(Number(g.y), Number(g.m), Number(g.d));
  if (g.y2) return { iso: `${g.y2}-${pad(Number(g.m2))}`, precision: "MONTH" };
  if (g.y5) return { iso: g.y5, precision: "YEAR" };
  if (year === undefined) return undefined;
  if (g.rel) {
    const told = year + ({ 今年: 0, 去年: -1, 前年: -2, 明年: 1 }[g.rel] ?? 0);
    return g.d3
      ? day(told, Number(g.m3), Number(g.d3))
      : { iso: `${told}-${pad(Number(g.m3))}`, precision: "MONTH" };
  }
  if (g.m4) return pastDay(year, Number(g.m4), Number(g.d4), issue);
  if (issue?.precision !== "DAY") return undefined;
  const today = Date.parse(`${issue.iso}T00:00:00Z`);
  if (g.word) return ago(today, { 昨: 1, 今: 0, 前: 2 }[g.word[0] ?? ""] ?? 0);
  if (g.week && g.wd) return ago(today, weekdaysAgo(today, g.week, NUMERALS[g.wd] ?? 1));
  if (g.lastmonth) {
    const [y, m] =
      Number(issue.iso.slice(5, 7)) === 1 ? [year - 1, 12] : [year, Number(issue.iso.slice(5, 7)) - 1];
    return g.d6 ? day(y, m, Number(g.d6)) : { iso: `${y}-${pad(m)}`, precision: "MONTH" };
  }
  if (g.d7) return pastDay(year, Number(issue.iso.slice(5, 7)), Number(g.d7), issue);
  return undefined;
};

/** A day without a year lies in the issue's year, or in the last one where it would lie well ahead. */
const pastDay = (
  year: number,
  month: number,
  date: number,
  issue: PinnedDate | null,
): PinnedDate | undefined => {
  const told = day(year, month, date);
  if (!told || issue?.precision !== "DAY") return told;
  const ahead = Date.parse(`${told.iso}T00:00:00Z`) - Date.parse(`${issue.iso}T00:00:00Z`);
  return ahead > 180 * DAY_MS ? day(year - 1, month, date) : told;
};

const weekdaysAgo = (today: number, week: string, weekday: number): number => {
  const now = new Date(today).getUTCDay() || 7;
  return now - weekday + (week === "本周" ? 0 : 7);
};

const ago = (today: number, days: number): PinnedDate => ({
  iso: new Date(today - days * DAY_MS).toISOString().slice(0, 10),
  precision: "DAY",
});

const dayOf = (year: number, month: number, date: number): string | undefined => {
  const time = Date.UTC(year, month - 1, date);
  const real = new Date(time);
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === date
    ? real.toISOString().slice(0, 10)
    : undefined;
};
const day = (year: number, month: number, date: number): PinnedDate | undefined => {
  const iso = dayOf(year, month, date);
  return iso ? { iso, precision: "DAY" } : undefined;
};

/** A meeting or feast that carries its year in its name, on a day that is told without one. */
const DATED_EDITION =
  /\d{1,2}月\d{1,2}日(?:至\d{1,2}日)?(?:上午|下午|晚)?[,，]?(?:[\p{Script=Han}]{0,12}召开的?)?(20\d{2})年?(?!\d|度)[^。，,]{2,40}?(?:会议|大会|推进会|节|赛|论坛|交流周|仪式)/u;
/** 昨日(4月16日): the day before the issue. */
const YESTERDAY = /昨[日天]\s*[（(](\d{1,2})月(\d{1,2})日[)）]/u;

/**
 * 2022年,全市完成产值…: a year that is told of as past. What is planned, and what is named after the year to come, is
 * told of ahead.
 */
const PAST_YEAR =
  /(?<![到至在于为、—–~-]|截至|力争|计划|规划|预计|目标|面向|展望|建成)(20\d{2})年(?=[,，](?![^。]{0,12}(?:力争|将|计划|预计))|\d{1,2}月|[^。，；]{0,8}(?:以来|上半年|全年))/gu;

/** True where a text tells of a year as past that lies well behind the one which its words pin. */
const tellsLater = (text: string, year: number): boolean =>
  findAll(text, PAST_YEAR).some(({ 1: told }) => Number(told) > year + 1);

/** The issue's date as the page's own words pin it: a year, or a day; null where they don't, or disagree. */
export const pinnedIssue = (text: string): PinnedDate | null => {
  const years = new Set<number>();
  for (const [pattern, founded] of text.includes("周年") ? FOUNDED : []) {
    const match = pattern.exec(text);
    if (match?.[1] && Number(match[1]) % 5 === 0) years.add(founded + Number(match[1]));
  }
  for (const [pattern, year] of SAID_IN) if (pattern.test(text)) years.add(year);
  if (years.size === 0) {
    const match = DATED_EDITION.exec(text);
    if (match?.[1]) years.add(Number(match[1]));
  }
  const [year] = years;
  if (years.size !== 1 || year === undefined || tellsLater(text, year)) return null;
  const yesterday = YESTERDAY.exec(text);
  const told = yesterday ? dayOf(year, Number(yesterday[1]), Number(yesterday[2])) : undefined;
  return told ? ago(Date.parse(`${told}T00:00:00Z`), -1) : { iso: String(year), precision: "YEAR" };
};

const VAGUE =
  /前夕|迎接|近日|日前|近期|近来|近年来|连日来|今年以来|不久前|前不久|眼下|目前|如今|一年前|多年|常年/u;

/** What says that something was done on one of these days. */
const THESE_DAYS = /近日|日前|近期|近来|近年来|连日来|今年以来|不久前|前不久|前夕/u;

/** True where a lead tells of no day but of these days: 近日, 连日来. */
export const isVague = (lead: string): boolean => THESE_DAYS.test(lead);

/** The day that a story reports: the first of its lead, unless the lead is vague before it names one. */
export const reportedDate = (lead: string, context: DateContext): PinnedDate | null => {
  const first = findDates(lead, context).find(({ date }) => date.precision === "DAY");
  if (!first) return null;
  const vague = VAGUE.exec(lead);
  return vague && vague.index < first.start ? null : first.date;
};

/** 2021年青禾采茶节开幕: an edition that carries its year in its name, and is held. */
const EDITION_NAME =
  "(20\\d{2})年?(?![\\d度底末初前至春元跨新]|以来|上半年|下半年)(?:(?![，。；：])[^\\n]){2,34}?(?:节|赛会|赛|马拉松|运动会|博览会|展示交易会|展销会|推介活动|签约活动|开工仪式|开工活动|论坛|嘉年华)";
const EDITION = new RegExp(
  `(?<![\\d自从继在])${EDITION_NAME}[^，。；\\n]{0,8}?(?:举行|举办|召开|启动|开幕|落幕|开赛|鸣枪|收官|闭幕|圆满)(?!式|以来|以后|之后|之前|[后时前上的])|(?:举行|举办)了?${EDITION_NAME}`,
  "u",
);
/** What is looked back on, or ahead to, from another year. */
const OTHER_YEAR = /颁奖|表彰|年度|总结|评选|揭晓|报名|备战|冠军|获奖/u;

/**
 * The day that a story reports, by the year of an edition that is past for the issue: pages that mix stories of several
 * years have them. Null where the story tells of none, or of a month at the turn of the year.
 */
export const editionDate = (story: string, lead: string, { issue }: DateContext): PinnedDate | null => {
  const [told = "", held, year = held ?? ""] = EDITION.exec(story) ?? [];
  const years = issue ? Number(issue.iso.slice(0, 4)) - Number(year) : 0;
  if (!year || years < 1 || OTHER_YEAR.test(told)) return null;
  const date = reportedDate(lead, { issue: { iso: year, precision: "YEAR" } });
  const month = Number(date?.iso.slice(5, 7));
  return years === 1 && (month < 2 || month > 11) ? null : date;
};
