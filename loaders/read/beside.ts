import { isBylineLine } from "./byline-lines.ts";
import { endsPost, headsBox, isClipped, listsOthers } from "./chrome.ts";
import { contentsLength, headsPointers } from "./contents.ts";
import { canHead, furnitureAt } from "./furniture.ts";
import { isHeadPart } from "./head-block.ts";
import { isBriefHeading, isPhotoHeading, isShort, type Line } from "./lines.ts";
import { isDayLine, isIssueLine, isMasthead, pageFacts } from "./masthead.ts";
import { noticeLength } from "./notices.ts";
import { type Posting, postingOf } from "./posting.ts";
import type { RawArticle } from "./raw.ts";
import type { Mode, Reading } from "./reading.ts";
import { CHANNEL, digestOf } from "./signs.ts";
import { headsParagraph } from "./starts.ts";

/**
 * Takes what is printed above, between and below stories: mastheads, headings of columns, lists of contents, lines of
 * a post, furniture. True where the line here was one; all but the last of several are then read.
 */
export const readBeside = (page: Reading, { text, heading }: Line): boolean => {
  const { current } = page;
  if (passesContents(page)) return true;
  const notice =
    current && (current.brief || page.place !== "headed") ? noticeLength(page.lines, page.at) : 0;
  if (notice > 0) {
    if (current) close(current);
    page.pass(notice, "notice");
    page.at -= 1;
    return true;
  }
  if (headsPointers(page.lines, page.at)) {
    page.drop(text, "contents");
    return true;
  }
  const masthead =
    (isMasthead(text) && (heading === 0 || page.at < 3)) ||
    (page.at === 0 && CHANNEL.test(text)) ||
    (!current && (isDayLine(text) || (heading === 0 && isHeadPart(page.lines, page.at))));
  const reason = masthead || heading > 0 ? undefined : furnitureHere(page, text);
  const posting = postingOf(text);
  if (masthead && endsHead(page)) readHead(page, text);
  else if (masthead && current?.paragraphs.length === 0) datedBelow(page, text, current);
  else if (masthead) page.mastheads.push(text);
  // 2024-05-07 18:30 来源：…, above all stories.
  else if (!current && heading === 0 && posting) postedAbove(page, text, posting);
  // 时间：… 来源：… 一审：甲, below a headline.
  else if (posting?.day && current?.paragraphs.length === 0) posted(page, text, current, posting);
  else if (current && heading === 0 && opensBox(page)) enclose(current, text);
  else if (current && heading === 0 && listsOthers(text)) endStories(page, text, current);
  else if (page.inLinks && isClipped(text)) page.drop(text, "links");
  else if (reason) dropFurniture(page, text, reason);
  else if (current && posting) posted(page, text, current, posting);
  else if (isBriefHeading(text)) {
    enter(page, "brief");
    page.digest = digestOf(text);
  } else if (isPhotoHeading(text)) enter(page, "photo");
  else if (heading === 1 && page.lines.some((other) => other.heading === 2)) page.mastheads.push(text);
  else return false;
  return true;
};

/** Drops the page's list of its stories where one begins here, up to its last line; true where it did. */
const passesContents = (page: Reading): boolean => {
  if (page.place !== "between" || page.line()?.heading !== 0) return false;
  const count = contentsLength(page.lines, page.at);
  if (count === 0) return false;
  page.pass(count, "contents");
  page.at -= 1;
  return true;
};

/** Why the line here is no part of a story; a hashtag may be the only headline that a paragraph has. */
const furnitureHere = ({ place, lines, at }: Reading, text: string): string | undefined =>
  place === "between" && canHead(text) && headsParagraph(lines, at)
    ? undefined
    : furnitureAt(lines, at, place);

const dropFurniture = (page: Reading, text: string, reason: string): void => {
  page.drop(text, reason);
  const { current } = page;
  if (reason === "credits") current?.credits.push(text);
  const ends = reason === "notice" || endsPost(text) || (reason === "credits" && /来源/u.test(text));
  if (ends && current) close(current);
};

/** A headline that nothing stands below yet has its story further down. */
const close = (article: RawArticle): void => {
  article.closed ||= article.paragraphs.length > 0 || article.brief;
};

/** 相关链接, over a whole paragraph: what is told beside the story, and so a part of it. */
const opensBox = ({ lines, at }: Reading): boolean => {
  const [{ text }, next] = [lines[at] as Line, lines[at + 1]];
  return (
    headsBox(text) && next !== undefined && next.text.length >= SHORTEST_BOX && /[。！？”]$/u.test(next.text)
  );
};
const SHORTEST_BOX = 24;

const enclose = (current: RawArticle, text: string): void => {
  current.closed = false;
  current.paragraphs.push(text);
};

/** 相关新闻: the story above is over, and the page, where nothing below is a paragraph, a caption or a whole sentence. */
const endStories = (page: Reading, text: string, current: RawArticle): void => {
  close(current);
  if (page.at > page.lastStory) passRest(page, current);
  else page.drop(text, "links");
  page.inLinks = true;
};

/** Nothing below is a story; who wrote the one above may stand there yet. */
const passRest = (page: Reading, current: RawArticle): void => {
  const rest = page.lines.slice(page.at);
  const signed = rest.filter(({ text }) => SIGNS.test(text) && isBylineLine(text));
  page.pass(rest.length, "links");
  current.paragraphs.push(...signed.map(({ text }) => text));
};
const SIGNS = /^(?:记者|通讯员|作者|撰稿|文字|摄影)\s?[:：|｜/]/u;

/** The line of a post above its headline tells the day of the page. */
const postedAbove = (page: Reading, text: string, { day }: Posting): void => {
  page.drop(text, "posting");
  if (day) page.mastheads.push(day);
};

/** A line below a headline, or below the whole text, that tells of the post. */
const posted = (page: Reading, text: string, current: RawArticle, { day, byline }: Posting): void => {
  page.drop(text, "posting");
  if (day) current.day ??= day;
  if (current.paragraphs.length > 1) current.closed = true;
  if (byline) current.paragraphs.push(byline);
};

/** True of the day of an issue above the page's first headline: what stood over it so far was the paper's. */
const endsHead = ({ articles, lines, at }: Reading): boolean => {
  const [only, ...others] = articles;
  const { text } = lines[at] as Line;
  if (!only || others.length > 0 || only.paragraphs.length > 0 || only.brief || !isIssueLine(text))
    return false;
  const below = lines.slice(at + 1).find((_, i) => furnitureAt(lines, at + 1 + i, "headed") === undefined);
  return below !== undefined && isShort(below.text) && !isBylineLine(below.text);
};

const readHead = (page: Reading, text: string): void => {
  page.mastheads.push(...page.articles.flatMap(({ heads }) => heads), text);
  page.articles.length = 0;
};

/** 2018年11月16日 第01版：要闻, below a headline: when and where that story was printed. */
const datedBelow = (page: Reading, text: string, current: RawArticle): void => {
  page.drop(text, "posting");
  const day = pageFacts([text]).date?.iso;
  if (day) current.day ??= day;
};

const enter = (page: Reading, mode: Mode): void => {
  page.mode = mode;
  if (page.current) page.current.closed = true;
};
