import { isBylineLine } from "./byline-lines.ts";
import { isNamesOnly, isSignedByChannel } from "./bylines.ts";
import { headsBox, listsOthers } from "./chrome.ts";
import { isContinued } from "./continuation.ts";
import { parseByline, withoutUnits } from "./credits.ts";
import { opensElsewhere, tellsOfOthers } from "./elsewhere.ts";
import { furnitureAt } from "./furniture.ts";
import { endsSentence, isBriefHeading, isItem, isPhotoHeading, isShort, type Line } from "./lines.ts";
import { isMasthead } from "./masthead.ts";
import { isCutOff } from "./openings.ts";
import { goesElsewhere, namesElsewhere, tellsOfAnotherCounty } from "./other-places.ts";
import { postingOf } from "./posting.ts";
import type { RawArticle } from "./raw.ts";
import {
  CAPTIONED,
  DATELINE,
  namesPlaceOf,
  OPENS_BY_DAY,
  opensNews,
  opensWithDay,
  PHOTO_CREDIT,
  unbracket,
} from "./signs.ts";

/** Where in a page a story begins: which short lines are its headline, and which a subhead of the one before. */

/** A run of short lines, and the lines below it. */
export interface Run {
  readonly heads: readonly string[];
  /** An essay's author, who stands alone at the run's end; he is one of `heads` too. */
  readonly author: string | undefined;
  /** True where a blank line stands in front of two lines or more that stand together. */
  readonly apart: boolean;
  readonly below: readonly Line[];
  /** Where the line below the run stands. */
  readonly end: number;
}

/** The run of lines as short as headlines that begins here. */
export const runAt = (lines: readonly Line[], at: number): Run => {
  let end = at + 1;
  while (end < lines.length && goesOn(lines, end, end - at)) end += 1;
  const heads = lines.slice(at, end).map(({ text }) => text);
  const below = storyLines(lines, end, CAPTION_LINES);
  const apart = end - at > 1 && lines.slice(at, end).every(({ gap }, i) => gap === (i === 0));
  return { heads, author: authorOf(heads, below[0]), apart, below, end };
};

/** So many lines from here on, without what a page prints around its stories. */
export const storyLines = (lines: readonly Line[], from: number, count: number): readonly Line[] => {
  const found: Line[] = [];
  for (let at = from; at < lines.length && found.length < count && at < from + MOST_AHEAD; at++) {
    const line = lines[at] as Line;
    if (furnitureAt(lines, at, "headed") !== "furniture") found.push(line);
  }
  return found;
};
const MOST_AHEAD = 12;

/** A headline's lines stand together, six at most. */
const goesOn = (lines: readonly Line[], at: number, offset: number): boolean => {
  const { text, heading, verse } = lines[at] as Line;
  if (heading > 0 || verse || offset > 5) return false;
  if (
    furnitureAt(lines, at, "headed") ||
    listsOthers(text) ||
    headsBox(text) ||
    isItem(text) ||
    isBriefHeading(text) ||
    isPhotoHeading(text)
  )
    return false;
  if (isMasthead(text) || isBylineLine(text) || postingOf(text)) return false;
  return isShort(text) && !isCutOff(lines, at) && !PHOTO_CREDIT.test(text) && !CAPTIONED.test(text);
};

/** An essay's author stands alone under the headline. */
const authorOf = (heads: readonly string[], next: Line | undefined): string | undefined => {
  const last = heads.at(-1);
  if (heads.length < 2 || last === undefined || next === undefined) return undefined;
  // 甲 乙 丙: several who wrote it.
  if (/\s/u.test(last) && isNamesOnly(withoutUnits(last)) && !DATELINE.test(next.text)) return last;
  const name = last.replace(/[（(][\p{Script=Han}]{2,6}[)）]$/u, "");
  const plausible = /^[\p{Script=Han}]{2,4}$|^[\p{Script=Han}]{1,8}[·•][\p{Script=Han}]{1,8}$/u.test(name);
  return plausible && parseByline(name, 0, true) && !DATELINE.test(next.text) ? last : undefined;
};

/** True where the first line of its body stands below an article's headline: no byline, no photo. */
export const isUnderway = ({ paragraphs }: RawArticle): boolean =>
  paragraphs.length > MOST_ABOVE ||
  paragraphs.some((one) => !isBylineLine(one) && !PHOTO_CREDIT.test(one) && !CAPTIONED.test(one));

/** No more bylines and photos stand above a story. */
const MOST_ABOVE = 40;

/** True where a paragraph stands below a line, with no other headline between. */
export const headsParagraph = (lines: readonly Line[], at: number): boolean => {
  const below = storyLines(lines, at + 1, MOST_AHEAD).find(
    ({ text }) => !postingOf(text) && !isBylineLine(text) && !PHOTO_CREDIT.test(text),
  );
  return below !== undefined && below.heading === 0 && !isShort(below.text) && !isItem(below.text);
};

/** True where a run begins a story, rather than a part of the one before; so many stories stand above it. */
export const startsStory = (run: Run, before: RawArticle, above: number): boolean => {
  const { heads, author, below } = run;
  const [next, head] = [below[0]?.text ?? "", heads.join("")];
  if (before.closed || author) return true;
  // The headline again, above a subhead or a photo.
  if (heads.some((one) => isAgain(one, before.heads))) return false;
  // Between the line of its post and its first paragraph stand a channel's label, a subhead, a question, a caption.
  if (before.paragraphs.every(isBylineLine))
    return !isPosted(before) || postingOf(next) !== undefined || goesElsewhere(head, next, before);
  if (opensReport(next) || postingOf(next) || /^文\s*[/／]/u.test(next)) return true;
  if (heads.length === 1 && ENUMERATED.test(head)) return false;
  // 秦望舒主持开幕式, 葛一舟致辞: captions in a row.
  if (heads.every((one) => CAPTION.test(one)) && (heads.length >= 2 || !opensWithDay(next))) return false;
  const feature = isFeature(before);
  const fields = heads.every((one) => FIELD.test(one));
  if (
    heads.length >= 2 &&
    !feature &&
    !fields &&
    (!isPosted(before) || run.apart || goesElsewhere(head, next, before))
  )
    return true;
  // 【新春走基层】某某: a column's name in front of a headline.
  if (/^【[^】]{3,16}】.{8}/u.test(heads[0] ?? "")) return true;
  if (isSignedOff(before) && head.length >= 8) return true;
  if (headsCaption(below) || opensNews(head, next)) return true;
  if (namesElsewhere(heads, next, before) || isSignedElsewise(below, before)) return true;
  if (!feature && opensElsewhere(next, before)) return true;
  if (feature) return head.length >= 12 && OPENS_BY_DAY.test(next);
  if (tellsOfOthers(heads, below, before)) return true;
  if (above > 1 && tellsOfAnotherCounty(head, next, before)) return true;
  return (
    namesPlaceOf(head, next) ||
    (!isPosted(before) && followsNews(before, head, next)) ||
    OPENS_BY_DAY.test(next)
  );
};

const LEAST_AGAIN = 6;
/** The same words, or their end behind the name of a column: 【青禾播报】柳泉：村里办起龙舟赛. */
export const isAgain = (head: string, own: readonly string[]): boolean => {
  const bare = head.replace(/^【[^】]{2,16}】/u, "");
  return (
    (head.length >= LEAST_AGAIN && own.includes(head)) ||
    (bare !== head && bare.length >= LEAST_AGAIN && own.some((one) => one.endsWith(bare)))
  );
};
/** A 柳泉村的早晨, 二、山路通了: parts of a story in their order. */
const ENUMERATED = /^(?:[A-HＡ-Ｈ1-9][\s.．、]|[一二三四五六七八九十]{1,2}[、.．\s])\s?[\p{Script=Han}“]/u;

/** 服务对象：老人, 地点：甲村: what a notice tells line by line. */
const FIELD = /^[\p{Script=Han}]{2,6}[:：].{1,24}$/u;

/** True where the line of its post stands below the headline: the page may hold this story alone. */
const isPosted = ({ day, heads }: RawArticle): boolean =>
  day !== undefined && heads.join("").length > 8 && !SIGNATURE.test(heads.join(""));

/** A story signed above its first paragraph is over where other people sign what stands below a headline. */
const isSignedElsewise = (below: readonly Line[], { paragraphs }: RawArticle): boolean => {
  const [first = ""] = paragraphs;
  const end = below.findIndex(({ text }) => isBylineLine(text) || isShort(text));
  const last = below[end]?.text ?? "";
  if (
    end < 1 ||
    !isBylineLine(first) ||
    !/^[（(][^（()）]*(?:记者|通讯员)/u.test(last) ||
    /[摄图]\s*[)）]$/u.test(last)
  )
    return false;
  const [above = [], behind = []] = [first, last].map((one) => parseByline(unbracket(one), 0, true) ?? []);
  return behind.every(({ name }) => !above.some((one) => one.name === name));
};

/** 青禾县人民医院 over a day signs the notice above. */
export const SIGNATURE =
  /^[\p{Script=Han}（）()“”·、]{2,40}(?:委员会|政府|[局委部厅]|医院|公司|办公室|中心|学校|小学|中学|大学|学院|领导小组|指挥部|银行|法院|检察院|协会|合作社|村委会|居委会|管委会|编辑部|报社)$/u;

const CAPTION =
  /(?:截图|资料图|效果图|主持|致(?:开幕|闭幕|欢迎)?[辞词]|讲话|宣布|发言|颁奖|合影|留影|现场|授旗|剪彩|揭牌)\p{Script=Han}{0,6}$/u;

/** True where a report's first words stand, or who wrote it. */
export const opensReport = (text: string): boolean =>
  DATELINE.test(text) || isContinued(text) || isBylineLine(text) || isSignedByChannel(text);

/** True where a run ends a column of briefs: a story's author or first words stand below it. */
export const endsBriefs = ({ author, below }: Run): boolean => {
  const next = below[0]?.text ?? "";
  return author !== undefined || opensReport(next) || /^本报/u.test(next);
};

/** Several blank lines behind a whole sentence, and a line as short as a headline. */
export const standsApart = (first: Line | undefined, before: RawArticle | undefined): boolean => {
  const last = before?.paragraphs.at(-1);
  return first?.wideGap === true && last !== undefined && endsSentence(last);
};

/** Whoever wrote the story, or took its photo, stands below it. */
const isSignedOff = ({ paragraphs }: RawArticle): boolean =>
  paragraphs.length >= 2 && isBylineLine(paragraphs.at(-1) ?? "");

/** A short news story has no subheads: what stands under it as long as a headline is one. */
const followsNews = ({ paragraphs, heads }: RawArticle, head: string, next: string): boolean =>
  heads.length > 0 &&
  paragraphs.length <= 5 &&
  opensWithDay(paragraphs[0] ?? "") &&
  endsSentence(paragraphs.at(-1) ?? "") &&
  head.length >= 11 &&
  head.length <= 32 &&
  next.length >= 40 &&
  // Behind what has long been so somebody speaks: the story has parts after all.
  !(next.startsWith("“") && LONG_SINCE.test(paragraphs[0] ?? ""));

const LONG_SINCE = /^[^，。]{0,40}?(?:近年来|[多几]年来|以来|长期以来)/u;

/** Features have a byline on a line of its own, or subheads already. */
const isFeature = ({ paragraphs, whole = 0 }: RawArticle): boolean =>
  paragraphs.slice(0, 2).some(isBylineLine) ||
  paragraphs.slice(whole).some((text) => isShort(text) && !headsBox(text));

/** At most so many paragraphs, the last with a photographer. */
const CAPTION_LINES = 4;
const headsCaption = (below: readonly Line[]): boolean => {
  const other = below.findIndex(
    ({ text }) => PHOTO_CREDIT.test(text) || (isShort(text) && !isBylineLine(text)),
  );
  return other >= 0 && PHOTO_CREDIT.test(below[other]?.text ?? "");
};
