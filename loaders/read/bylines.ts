import { TRANSLITERATION } from "../lexicons/names.ts";
import { SURNAMES } from "../lexicons/surnames.ts";
import type { Author } from "../types.ts";
import { isWriterName, parseByline, withoutUnits } from "./credits.ts";
import { BYLINE_MARKS, HEADING_MARKS } from "./marks.ts";

/**
 * Bylines on lines of their own, at the head of the text, and in brackets at the end of paragraphs: each place where
 * somebody signs, as a reporter may sign a photo too.
 */
export const authorsOf = (text: string, bodyStart: number): readonly Author[] => {
  const authors: Author[] = [];
  let offset = bodyStart;
  const lines = text.slice(bodyStart).split("\n");
  for (const [i, line] of lines.entries()) {
    for (const { start, end, bare } of bylineSpans(line, i, lines.length))
      authors.push(...(parseByline(line.slice(start, end), offset + start, bare) ?? []));
    offset += line.length + 1;
  }
  // Two patterns may read one place.
  const seen = new Set<number>();
  return authors.filter(({ start }) => !seen.has(start) && Boolean(seen.add(start)));
};

interface BylineSpan {
  readonly start: number;
  readonly end: number;
  readonly bare: boolean;
}

const HEAD_BRACKET =
  /^[^（(。\n]{0,24}?(?:[（(][^（()）]{1,10}[)）])?(?:讯|日电|消息|报道)[^（(。\n]{0,6}[（(【〔［[]([^（()）【】〔〕［］[\]]{2,60})[)）】〕］\]]/u;
/** 本报讯（记者 甲）（通讯员 乙）: a second bracket. */
const HEAD_SECOND =
  /^[^（(。\n]{0,24}讯\s?[（(][^（()）]{2,40}[)）]\s?[（(]((?:记者|通讯员)[^（()）]{2,40})[)）]/u;
/** 红网青禾站11月2日（通讯员 甲）: without a word for what was sent. */
const HEAD_DAY =
  /^[\p{Script=Han}·]{2,14}\d{1,2}月\d{1,2}日\s?[（(]([^（()）]{0,20}(?:记者|通讯员)[^（()）]{2,40})[)）]/u;
/** 青禾在线(甲 乙)近日: the channel, and names apart from each other. */
const HEAD_CHANNEL =
  /^[\p{Script=Han}·]{2,12}[（(](\p{Script=Han}{2,4}(?:\s\p{Script=Han}{2,4}){1,3})[)）](?=\s?[\p{Script=Han}\d“])/u;
/** True of a paragraph that so begins a story. */
export const isSignedByChannel = (text: string): boolean =>
  isNamesOnly(HEAD_CHANNEL.exec(text)?.[1] ?? "") &&
  !ENDS_AS_OTHER.test(text.slice(0, text.search(/[（(]/u)));
/** 书法协会(甲 乙), 男子双打(甲 乙): whose names stand in brackets for another reason. */
const ENDS_AS_OTHER =
  /[会队组局院校司心部厂村社班员手人家户级奖赛打]$|(?:单|双)打$|冠军|亚军|季军|代表|教师|学生|家庭|夫妇|兄弟|姐妹|父子/u;
/** A bracket that opens the text: words of the trade and names, or names alone. */
const OPENING_BRACKET = /^[（(【〔［[]([^（()）【】〔〕［］[\]]{2,40})[)）】〕］\]](?=[\p{Script=Han}\d“])/u;
/** 本报讯 甲 乙 5月6日: names alone up to the day; 本报讯 甲 乙报道：. */
const HEAD_NAMES =
  /^[^（(。\n]{0,12}讯[\s:：]+([\p{Script=Han}·\s、]{2,20}?)(?:\s+(?=\d|近日|日前|昨|今|“)|\s?报道[:：])/u;
/** 青禾讯 记者 甲 某镇举办…: names up to the gap in front of a longer run. */
const HEAD_GAP =
  /^[^（(。\n]{0,16}讯\s+((?:[\p{Script=Han}]{0,4}(?:记者|通讯员)\s?\p{Script=Han}{2,4}[、\s]){1,3})\s?(?=[\p{Script=Han}\d“]{5})/u;
/** 本报记者甲 报道：, 通讯员甲：: up to the mark behind them. */
const HEAD_REPORT =
  /^((?:本报|本台|[\p{Script=Han}]{0,4})(?:记者|通讯员)[\p{Script=Han}·\s、]{2,28}?)\s*(?:报道[：:]?|：)(?=\s*[\p{Script=Han}\d“])/u;
const HEAD_RUN =
  /^[^（(。\n]{0,24}?讯\s*((?:[\p{Script=Han}]{2,4}[、\s])?(?:[\p{Script=Han}]{0,4}(?:记者|通讯员))[^，。,]{2,40}?(?:报道|(?=\d|近日|日前|昨)))/u;
const TAIL_BRACKET =
  /(?:[（(]([^（()）]{2,60}(?:[（(][^（()）]{1,8}[)）][^（()）]{0,20})?)[)）]|[【[]([^【】[\]]{2,40})[】\]])\s*$/u;
const TAIL_RUN =
  /[。！？]\s*([\p{Script=Han}·]{2,8}(?:[\s、]+[\p{Script=Han}·]{2,8}){0,2}\s*摄影?)$|[。！？\s]((?:本报)?[\p{Script=Han}]{0,4}(?:记者|通讯员)\s*[\p{Script=Han}·\s]{2,16}摄(?:影)?)$/u;

/** （甲 摄） behind a caption amid the story. */
const PHOTO_BRACKET = /[（(]([^（()）。]{2,24}摄影?)[)）]\s*$/u;

/** 新华社发（甲 摄） on a line of its own. */
export const AGENCY_PHOTO =
  /^(?:新华社|中新社|人民网)[发记者\s]{0,4}[（(]?([\p{Script=Han}·]{2,8}\s?摄)[)）]?$/u;

/** 。记者 甲, 。甲/文 乙/图: what stands behind the last sentence. */
const AFTER_LAST =
  /[。！？”）)]\s*((?=[^。]*(?:记者|通讯员|作者|撰稿|供稿|摄影|文|图))[^。！？，,”“（()）]{4,36})$/u;

/** Names that nothing says the trade of: with a surname each. */
const NAMES_ONLY = new RegExp(
  `^(?:[${SURNAMES}][\\p{Script=Han}]{1,2}|[${SURNAMES}]\\s[\\p{Script=Han}])(?:[\\s、]+(?:[${SURNAMES}][\\p{Script=Han}]{1,2}|[${SURNAMES}]\\s[\\p{Script=Han}]))*$`,
  "u",
);
/** True where a text is nothing but names with a surname each. */
export const isNamesOnly = (text: string): boolean => NAMES_ONLY.test(text.trim());
/** 扎西顿珠, 艾力·吐尔逊, 秦晓禾: names by their sounds, by the dot in them, or by their surnames. */
export const isNamesBySound = (told: string): boolean =>
  withoutUnits(told.trim())
    .split(" ")
    .every(
      (one) =>
        /·/u.test(one) ||
        isNamesOnly(one) ||
        (one.length >= 3 && [...one].every((character) => TRANSLITERATION.has(character))),
    );
/**
 * 县委宣传部 秦晓禾, 奥蓝 秦晓禾: where papers sign, units stand beside names, and people without one of the known
 * surnames beside others.
 */
export const signsAs = (text: string): boolean => {
  const names = withoutUnits(text.trim());
  const parts = names.split(" ");
  return (
    isNamesOnly(names) ||
    (parts.length > 1 &&
      parts.length <= 5 &&
      parts.every((part) => /^\p{Script=Han}{2,4}$/u.test(part) && isWriterName(part)) &&
      parts.some((part) => part.length === 3 && isNamesOnly(part)))
  );
};
const TWO_MARKED = new RegExp(String.raw`^[${BYLINE_MARKS}]\s*(\S{2,4}(?:[\s、]+\S{2,4})+)$`, "u");
/** ◆ 秦晓禾 葛一舟: two names or more behind a mark. One alone may be whom or what the text below tells of. */
export const isMarkedNames = (line: string): boolean => isNamesOnly(TWO_MARKED.exec(line)?.[1] ?? "");
/** 据甲、乙报道: at the head of a piece among others. */
const REPORTED = new RegExp(
  `^据([${SURNAMES}][\\p{Script=Han}]{1,2}(?:、[${SURNAMES}][\\p{Script=Han}]{1,2}){0,3})报道[，,]`,
  "u",
);

const MARK = new RegExp(String.raw`^[${BYLINE_MARKS}（(·]\s*`, "u");
const HEADING_MARK = new RegExp(`^[${HEADING_MARKS}]`, "u");
const LONGEST_BYLINE = 60;

/** 县长出席。（秦晓禾）: behind a stop, however short the paragraph is. */
const isSignedAfterStop = (line: string): boolean =>
  isNamesOnly(/[。！？”]\s*[（(]([^（()）]{2,30})[)）]\s*$/u.exec(line)?.[1] ?? "");

/** 。甲 乙: names alone behind the last stop. */
const NAMES_BEHIND = /[。！？”]\s*([\p{Script=Han}\s、]{3,16})$/u;
const isSignedByNames = (line: string): boolean => {
  const names = NAMES_BEHIND.exec(line)?.[1] ?? "";
  return isNamesOnly(names) && names.split(/[\s、]+/u).every((one) => one.length === 3);
};

/** （见图）, （化名）: no names, whatever their length. */
const isSignedAtEnd = (line: string): boolean => {
  const [, round, square] = TAIL_BRACKET.exec(line) ?? [];
  const told = round ?? square ?? "";
  return isSignedAfterStop(line) || (line.length > 24 && (signsAs(told) || isNamesBySound(told)));
};
const afterLast = (line: string): readonly BylineSpan[] => {
  const offset = Math.max(0, line.length - LONGEST_BYLINE);
  const inner = AFTER_LAST.exec(line.slice(offset))?.[1];
  return inner ? [{ start: line.length - inner.length, end: line.length, bare: false }] : [];
};

const bylineSpans = (line: string, index: number, count: number): readonly BylineSpan[] => {
  const group = (match: RegExpExecArray | null, bare: boolean): readonly BylineSpan[] => {
    const inner = match?.[1] ?? match?.[2];
    if (!match || !inner) return [];
    const start = match.index + match[0].indexOf(inner);
    return [{ start, end: start + inner.length, bare }];
  };
  const whole = line.length <= 70 && !/[。！？]|[，,；;、：:]$/u.test(line);
  if (whole) {
    const mark = MARK.exec(line)?.[0].length ?? 0;
    const end = /[)）·]$/u.test(line) && mark > 0 ? line.length - 1 : line.length;
    const enclosed = mark > 0 && end < line.length && isNamesOnly(line.slice(mark, end));
    const bare =
      enclosed ||
      (index === count - 1 && count > 1 && mark === 0 && isNamesOnly(line)) ||
      (index === 0 && (mark > 0 || count > 1) && (!HEADING_MARK.test(line) || isMarkedNames(line)));
    if (parseByline(line.slice(mark, end), 0, bare)) return [{ start: mark, end, bare }];
  }
  return [
    ...(index < 2 ? group(HEAD_BRACKET.exec(line), signsAs(HEAD_BRACKET.exec(line)?.[1] ?? "")) : []),
    ...(index < 2 ? group(HEAD_SECOND.exec(line), false) : []),
    ...(index < 2 ? group(HEAD_DAY.exec(line), false) : []),
    ...(index < 2 && isSignedByChannel(line) ? group(HEAD_CHANNEL.exec(line), true) : []),
    ...group(REPORTED.exec(line), true),
    ...(index < 2 ? group(HEAD_RUN.exec(line), false) : []),
    ...(index < 2 ? group(HEAD_GAP.exec(line), false) : []),
    ...(index < 2
      ? group(OPENING_BRACKET.exec(line), isNamesOnly(OPENING_BRACKET.exec(line)?.[1] ?? ""))
      : []),
    ...(index < 2 ? group(HEAD_REPORT.exec(line), false) : []),
    ...(index < 2 && isNamesOnly(HEAD_NAMES.exec(line)?.[1] ?? "") ? group(HEAD_NAMES.exec(line), true) : []),
    ...(index >= count - 3
      ? group(TAIL_BRACKET.exec(line), index === count - 1 && isSignedAtEnd(line))
      : group(PHOTO_BRACKET.exec(line), false)),
    ...group(TAIL_RUN.exec(line), false),
    ...group(AGENCY_PHOTO.exec(line), false),
    ...(index >= count - 3 ? afterLast(line) : []),
    ...(index === count - 1 && line.length > 24 && isSignedByNames(line)
      ? group(NAMES_BEHIND.exec(line), true)
      : []),
  ];
};
