import { isMarkedNames, isNamesOnly } from "./bylines.ts";
import { leadsOn } from "./continuation.ts";
import { parseByline } from "./credits.ts";
import { HEADING_MARKS, ITEM_MARKS } from "./marks.ts";
import { tidied, versesApart, withoutMarkup } from "./tidy.ts";

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
  const verses = versesApart(raws.map(([, raw]) => raw));
  for (const [at, [i, raw]] of raws.entries()) {
    const trimmed = tidied(raw, verses.has(at));
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

const ENDS_SENTENCE = /[。！？!?…”」）)]$/u;
const STOP = /[。！？;；]/u;

/** 村民 甲：“…。”: who says what, sentences within quotes. */
const QUOTED = /^(?:[^“]*[：:]\s*)?“.{24,}[。！？!?]”$|[：:]\s*“[^”]{6,}[。！？]”$/u;

/** “…。”某日，在某地，某人对“某 and no more: a paragraph that the end of its column breaks off. */
export const looksCutOff = (line: string): boolean =>
  line.length >= SHORTEST_CUT_OFF &&
  (/“[^”]*$/u.test(line) || /[。！？]”.{6}/u.test(line) || (line.match(/[，,]/gu)?.length ?? 0) >= 2);
const SHORTEST_CUT_OFF = 34;

/** 供热热线：0900-2130000. */
const TELEPHONE = /^[\p{Script=Han}]{2,14}[:：]\s?\d[\d\s、（()）—-]{5,40}$/u;

/** A headline, subhead or label: short, and no sentence. */
export const isShort = (line: string): boolean =>
  line.length <= 70 &&
  !/^[（(]/u.test(line) &&
  !STOP.test(line.replace(/[“「《][^”」》]*[”」》]/gu, "")) &&
  !/[,，、:：]$/u.test(line) &&
  !QUOTED.test(line) &&
  !TELEPHONE.test(line) &&
  !leadsOn(line) &&
  !isItem(line);

export const endsSentence = (line: string): boolean => ENDS_SENTENCE.test(line.at(-1) ?? "");

const ITEM = new RegExp(String.raw`^[${ITEM_MARKS}▶※•*\-–]\s*`, "u");
/** An item of a list of briefs: a mark, then a text. */
export const isItem = (line: string): boolean => ITEM.test(line) && !isBylineMark(line);
export const itemText = (line: string): string => line.replace(ITEM, "");
const isBylineMark = (line: string): boolean =>
  !line.includes("。") &&
  (MARKED_BYLINE.test(line) || (STARRED.test(line) && isMarkedNames(line)) || opensByTrade(line));
const STARRED = new RegExp(`^[${HEADING_MARKS}]`, "u");
const MARKED_BYLINE = new RegExp(
  String.raw`^[${ITEM_MARKS}]\s*(?:[\p{Script=Han}/]{0,20}(?:记者|通讯员|文\/图)|[\p{Script=Han}·]{2,4}\s[\p{Script=Han}]{0,6}(?:记者|通讯员)\s?[\p{Script=Han}·\s]{2,20}(?:文[/／]图)?$|(?:[\p{Script=Han}·]{2,4}\s){1,3}文[/／、]?[图摄]$)|^(?![${HEADING_MARKS}])[${ITEM_MARKS}]\s*[\p{Script=Han}·]{2,6}$`,
  "u",
);

/** □文/摄 青禾日报记者 秦晓禾: a mark, words of the trade, and names with a surname each. */
const opensByTrade = (line: string): boolean => {
  const mark = MARKED_TRADE.exec(line)?.[0];
  const authors = mark === undefined ? undefined : parseByline(line.slice(mark.length), 0, false);
  return authors !== undefined && authors.length > 0 && authors.every(({ name }) => isNamesOnly(name));
};
const MARKED_TRADE = new RegExp(
  String.raw`^[${ITEM_MARKS}]\s*(?=(?:[文图摄]|撰文|摄影)(?:[/／、](?:[文图摄]影?|撰文))?[\s:：/／])`,
  "u",
);

/** Longer lines are no headings of sections, however their characters are spaced. */
const LONGEST_HEADING = 40;

/** A heading over briefs. */
export const isBriefHeading = (line: string): boolean =>
  line.length <= LONGEST_HEADING &&
  /^(?:[\p{Script=Han}]{0,4}(?:标题新闻|简讯|简明新闻|一句话新闻|短讯|短波|快讯|速览|要闻速递|动态)|(?:乡镇|镇街|镇乡|镇村|县区|区县|部门|基层|县域|苏木|团场|师团|旗县|街镇|校园|县市)(?:传真|速递|点击|扫描|连线|集萃|集锦|速读|速报|掠影|信息|播报|纵横)|\p{Script=Han}{1,8}[县区市旗州盟](?:大事记|要讯|时讯|集锦|短讯|短波|快讯|简讯|播报))$/u.test(
    line.replace(/\s/gu, "").replace(/^【(.+)】$/u, "$1"),
  );

/** A heading over photos. */
export const isPhotoHeading = (line: string): boolean =>
  line.length <= LONGEST_HEADING &&
  /^(?:图片新闻|光影[\p{Script=Han}]{0,4}|镜头|影像)$/u.test(line.replace(/\s/gu, ""));
