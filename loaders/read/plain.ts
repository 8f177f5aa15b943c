import { isBylineLine } from "./byline-lines.ts";
import { isNamesOnly } from "./bylines.ts";
import { endsPost, listsOthers } from "./chrome.ts";
import { contentsLength } from "./contents.ts";
import { withoutJumps } from "./continuation.ts";
import { canHead, furnitureAt, type Place } from "./furniture.ts";
import {
  endsSentence,
  isBriefHeading,
  isItem,
  isPhotoHeading,
  isShort,
  itemText,
  type Line,
  splitLines,
} from "./lines.ts";
import { isDayLine, isMasthead, pageFacts } from "./masthead.ts";
import { appendParagraph, rejoin } from "./paragraphs.ts";
import { type Posting, postingOf } from "./posting.ts";
import { type Dropped, type RawArticle, rawArticle } from "./raw.ts";
import {
  CAPTIONED,
  CHANNEL,
  CLOSING_CREDIT,
  DATELINE,
  EXCLAIMED,
  isSigned,
  OPENS_BY_DAY,
  opensWithDay,
  PHOTO_CREDIT,
  POINTS_ON,
  sectionOf,
} from "./signs.ts";
import {
  endsBriefs,
  headsParagraph,
  isUnderway,
  type Run,
  runAt,
  standsApart,
  startsStory,
  storyLines,
} from "./starts.ts";
import { joinVerse } from "./verse.ts";

export interface RawPage {
  readonly mastheads: readonly string[];
  readonly articles: readonly RawArticle[];
  readonly dropped: readonly Dropped[];
}

/** Shorter lines can't be a story's paragraph. */
const STORY = 36;

/** 【走基层】: a column's name. */
const COLUMN = /^【[^】]{1,6}】$/u;
/** What parts the members of a page's path. */
const PATH = /[>＞»›→]/u;
const FIRST_TITLE = /^原标题[:：]\s?/u;

type Mode = "normal" | "brief" | "photo";

/** ◇ 葛一舟 heads what is told of him; ★ 柳泉村 a brief. */
const namesPerson = (item: string): boolean => isNamesOnly(item) && !/[县区市旗镇乡村州盟]$/u.test(item);

/** Text of a page, plain or Markdown, to its articles. */
export const readPlain = (text: string): RawPage => new PlainReader(joinVerse(splitLines(text))).read();

class PlainReader {
  readonly #lines: readonly Line[];
  readonly #articles: RawArticle[] = [];
  readonly #mastheads: string[] = [];
  readonly #dropped: Dropped[] = [];
  /** The story that a photo's caption closed. */
  #captioned: RawArticle | undefined;
  #mode: Mode = "normal";
  /** True between 往期推荐 and the next story. */
  #inLinks = false;
  #at = 0;
  /** The last line that must be a story's. */
  readonly #lastStory: number;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
    this.#lastStory = lines.findLastIndex(
      ({ text }) => text.length >= STORY || PHOTO_CREDIT.test(text) || /。$/u.test(text),
    );
  }

  read(): RawPage {
    while (this.#at < this.#lines.length) this.#step();
    const articles = this.#articles.filter((article) => article.paragraphs.length > 0 || article.brief);
    return { mastheads: this.#mastheads, articles, dropped: this.#dropped };
  }

  get #current(): RawArticle | undefined {
    return this.#articles.at(-1);
  }

  get #place(): Place {
    const current = this.#current;
    if (!current || current.closed) return "between";
    return isUnderway(current) ? "open" : "headed";
  }

  #line(offset = 0): Line | undefined {
    return this.#lines[this.#at + offset];
  }

  #step(): void {
    const line = this.#line();
    if (!line) return;
    const { text, heading, verse } = line;
    const current = this.#current;
    if (verse) this.#verse(text);
    else if (this.#besideStories(line)) {
      // Nothing of a story.
    } else if (heading > 0 && heading <= 2) {
      this.#headline();
      return;
    } else if (heading > 2) this.#subhead(text);
    else if (isItem(text)) this.#item(text);
    else if (/^编者按/u.test(text)) this.#start({ paragraphs: [text] });
    else if (current?.closed === false && CAPTIONED.test(text)) current.paragraphs.push(text);
    else if (current && (this.#isFirstPhoto(text) || this.#isBracketedPhoto(text)))
      current.paragraphs.push(text);
    else if (current?.closed === false && POINTS_ON.test(text)) current.paragraphs.push(text);
    else if (isBylineLine(text)) this.#bylineLine(text);
    else if ((isShort(text) && !this.#endsBrokenColumn(text)) || this.#isExclaimed(text)) {
      this.#headline();
      return;
    } else this.#body(text);
    this.#at += 1;
  }

  /** Takes what is printed above, between and below stories: mastheads, headings of columns, lines of a post, furniture. */
  #besideStories({ text, heading }: Line): boolean {
    const current = this.#current;
    if (this.#passesContents()) return true;
    const masthead =
      (isMasthead(text) && (heading === 0 || this.#at < 3)) ||
      (this.#at === 0 && CHANNEL.test(text)) ||
      (!current && isDayLine(text));
    const reason = masthead || heading > 0 ? undefined : this.#furniture(text);
    const posting = current && postingOf(text);
    if (masthead && current?.paragraphs.length === 0) this.#datedBelow(text, current);
    else if (masthead) this.#mastheads.push(text);
    // 2024-05-07 18:30 来源：…, above all stories.
    else if (!this.#current && heading === 0 && postingOf(text)) this.#postedAbove(text);
    // 时间：… 来源：… 一审：甲, below a headline.
    else if (posting?.day && current?.paragraphs.length === 0) this.#posted(text, current, posting);
    else if (current && heading === 0 && listsOthers(text)) this.#endStories(text, current);
    else if (reason) this.#dropFurniture(text, reason);
    else if (current && posting) this.#posted(text, current, posting);
    else if (isBriefHeading(text)) this.#enter("brief");
    else if (isPhotoHeading(text)) this.#enter("photo");
    else if (heading === 1 && this.#lines.some((other) => other.heading === 2)) this.#mastheads.push(text);
    else return false;
    return true;
  }

  /** Drops the page's list of its stories where one begins here; true where it did. */
  #passesContents(): boolean {
    const count =
      this.#place === "between" && this.#line()?.heading === 0 ? contentsLength(this.#lines, this.#at) : 0;
    for (const { text } of this.#lines.slice(this.#at, this.#at + count))
      this.#dropped.push({ text, reason: "contents" });
    this.#at += Math.max(0, count - 1);
    return count > 0;
  }

  /** Why the line here is no part of a story; a hashtag may be the only headline that a paragraph has. */
  #furniture(text: string): string | undefined {
    const place = this.#place;
    return place === "between" && canHead(text) && headsParagraph(this.#lines, this.#at)
      ? undefined
      : furnitureAt(this.#lines, this.#at, place);
  }

  #dropFurniture(text: string, reason: string): void {
    this.#dropped.push({ text, reason });
    const current = this.#current;
    if (reason === "credits") current?.credits.push(text);
    const ends = reason === "notice" || endsPost(text) || (reason === "credits" && /来源/u.test(text));
    // A headline that nothing stands below yet has its story further down.
    if (ends && current && (current.paragraphs.length > 0 || current.brief)) current.closed = true;
  }

  /** 相关新闻: the story above is over, and the page, where nothing below is a paragraph, a caption or a whole sentence. */
  #endStories(text: string, current: RawArticle): void {
    current.closed = true;
    if (this.#at > this.#lastStory) this.#dropRest();
    else this.#dropped.push({ text, reason: "links" });
    this.#inLinks = true;
  }

  /** The lines of a run that list other stories, below 往期推荐: all of it, or those above a channel's name or the last gap. */
  #linksIn({ heads, below }: Run): number {
    const [next] = below;
    const headsStory =
      next && (!isShort(next.text) || isBylineLine(next.text) || postingOf(next.text) !== undefined);
    if (!headsStory) return heads.length;
    const channel = heads.findLastIndex((one) => CHANNEL.test(one));
    if (channel >= 0 && channel < heads.length - 1) return channel + 1;
    const gap = heads.findLastIndex((_, i) => i > 0 && this.#line(i)?.gap);
    return gap > 0 ? gap : heads.length - 1;
  }

  #dropRest(): void {
    for (const { text } of this.#lines.slice(this.#at)) this.#dropped.push({ text, reason: "links" });
    this.#at = this.#lines.length;
  }

  /** The line of a post above its headline tells the day of the page. */
  #postedAbove(text: string): void {
    this.#dropped.push({ text, reason: "posting" });
    const day = postingOf(text)?.day;
    if (day) this.#mastheads.push(day);
  }

  /** A line below a headline, or below the whole text, that tells of the post. */
  #posted(text: string, current: RawArticle, { day, byline }: Posting): void {
    this.#dropped.push({ text, reason: "posting" });
    if (day) current.day ??= day;
    if (current.paragraphs.length > 1) current.closed = true;
    if (byline) current.paragraphs.push(byline);
  }

  /** 2018年11月16日 第01版：要闻, below a headline: when and where that story was printed. */
  #datedBelow(text: string, current: RawArticle): void {
    this.#dropped.push({ text, reason: "posting" });
    const day = pageFacts([text]).date?.iso;
    if (day) current.day ??= day;
  }

  #enter(mode: Mode): void {
    this.#mode = mode;
    if (this.#current) this.#current.closed = true;
  }

  #start(parts: Partial<RawArticle>): RawArticle {
    const article = rawArticle({
      brief: this.#mode === "brief",
      photo: this.#mode === "photo",
      line: this.#line()?.number ?? 1,
      ...parts,
    });
    this.#articles.push(article);
    return article;
  }

  /** A paragraph without stops: the next one is no part of it. */
  #verse(text: string): void {
    const current = this.#open(text);
    current.paragraphs.push(text);
    current.whole = current.paragraphs.length;
  }

  #subhead(text: string): void {
    if (this.#current) this.#current.paragraphs.push(text);
    else this.#start({ heads: [text] });
  }

  /** An item of a list: a brief of its own, or a caption in a photo section. */
  #item(text: string): void {
    const item = itemText(text);
    // ▲甲在乙村。记者 丙 摄: a photo between the paragraphs of a story.
    const next = this.#line(1)?.text;
    const amid = next !== undefined && !isShort(next) && !isItem(next) && next.length > 24;
    const current = this.#current?.closed === false ? this.#current : undefined;
    if (current && this.#mode === "normal" && !current.brief && namesPerson(item)) {
      current.paragraphs.push(text);
      return;
    }
    const caption =
      /^[▲△]/u.test(text) && (current?.whole || /[。）)]$/u.test(item) || (PHOTO_CREDIT.test(item) && amid));
    const shown = /^(?:图为|图[①②③\d一二三四：:])/u.test(item) && (amid || !PHOTO_CREDIT.test(item));
    if (current && this.#mode === "normal" && (caption || shown)) current.paragraphs.push(item);
    else if (this.#mode === "photo" || PHOTO_CREDIT.test(item))
      this.#start({ paragraphs: [item], photo: true, brief: false, closed: true });
    // An item of several sentences is a story without a headline.
    else if (/[。！？](?=.{6})/u.test(item)) this.#start({ paragraphs: [item], brief: true, closed: true });
    else this.#start({ heads: [item], brief: true });
  }

  /** 村民在采茶（甲 摄）: a photo between the headline and the story. */
  #isFirstPhoto(text: string): boolean {
    const current = this.#current;
    const [next] = storyLines(this.#lines, this.#at + 1, 1);
    const isOpen = current?.closed === false && !current.brief && !current.photo && current.heads.length > 0;
    if (
      !isOpen ||
      !PHOTO_CREDIT.test(text) ||
      !next ||
      !current.paragraphs.every((one) => PHOTO_CREDIT.test(one) || isBylineLine(one))
    )
      return false;
    return isShort(text)
      ? next.text.length >= 40 || PHOTO_CREDIT.test(next.text)
      : text.length <= 60 && (DATELINE.test(next.text) || PHOTO_CREDIT.test(next.text));
  }

  /** （秦某某发言 甲 摄）, amid a story or above it. */
  #isBracketedPhoto(text: string): boolean {
    const [next] = storyLines(this.#lines, this.#at + 1, 1);
    return (
      this.#current?.closed === false &&
      /^[（(][^（()）]{6,40}摄[)）]$/u.test(text) &&
      (next?.text.length ?? 0) >= 40
    );
  }

  #bylineLine(text: string): void {
    const current = this.#current ?? this.#start({});
    current.paragraphs.push(text);
    if (/^[（(]/u.test(text)) current.closed = true;
  }

  /** The last line of a column that breaks off in mid-sentence may be as short as a headline. */
  #endsBrokenColumn(text: string): boolean {
    const current = this.#current;
    const last = current?.paragraphs.at(-1);
    if (!current || current.closed || last === undefined) return false;
    const broken = !endsSentence(last) && last.length > 30 && !isShort(last);
    return broken && !this.#line()?.gap && text.length < 48;
  }

  /** 热闹起来了！某县办起乡村集市: a headline that cries out, over a story's first words. */
  #isExclaimed(text: string): boolean {
    const { text: next = "", verse = false } = this.#line(1) ?? {};
    const opens = next.length >= 40 && (opensWithDay(next) || OPENS_BY_DAY.test(next));
    return EXCLAIMED.test(text) && (opens || verse || postingOf(next) !== undefined);
  }

  /** Drops the links below 往期推荐 that a run begins with; true where it did. */
  #passesLinks(): boolean {
    if (!this.#inLinks || this.#line()?.heading !== 0) return false;
    const run = runAt(this.#lines, this.#at);
    const links = this.#linksIn(run);
    for (const { text } of this.#lines.slice(this.#at, this.#at + links))
      this.#dropped.push({ text, reason: "links" });
    this.#at += links;
    this.#inLinks = links === run.heads.length;
    return links > 0;
  }

  /** A run of short lines: the headline of the next article, or a subhead of this one. */
  #headline(): void {
    if (this.#passesLinks()) return;
    const first = this.#line();
    const run = runAt(this.#lines, this.#at);
    const { heads, author } = run;
    const current = this.#current;
    const marked = (first?.heading ?? 0) > 0;
    const starts =
      marked ||
      !current ||
      this.#mode !== "normal" ||
      standsApart(first, current) ||
      startsStory(run, current);
    this.#at += heads.length;
    if (!starts) {
      this.#subheads(heads, current);
      return;
    }
    if (marked) this.#mode = "normal";
    this.#startUnder(author ? heads.slice(0, -1) : heads, run, first?.number ?? 1);
  }

  /** Some sites print the headline again below the line of the post. */
  #subheads(heads: readonly string[], current: RawArticle): void {
    const again = isUnderway(current) ? [] : heads.filter((one) => current.heads.includes(one));
    for (const text of again) this.#dropped.push({ text, reason: "repeated" });
    current.paragraphs.push(...heads.filter((one) => !again.includes(one)));
  }

  #startUnder(heads: readonly string[], run: Run, line: number): void {
    const note = this.#current;
    if (note && note.heads.length === 0 && /^编者按/u.test(note.paragraphs[0] ?? "")) {
      note.heads = [...heads];
      if (run.author) note.paragraphs.unshift(run.author);
      return;
    }
    const section = sectionOf(heads[0] ?? "");
    // Items of a column of briefs are headed by their place, whatever byline they carry.
    const item = this.#mode === "brief" && section !== undefined;
    if (this.#mode !== "normal" && !item && endsBriefs(run)) this.#mode = "normal";
    const column = this.#columnOver(heads);
    const told = heads.filter((one) => !column.includes(one)).map((one) => one.replace(FIRST_TITLE, ""));
    for (const text of column) this.#dropped.push({ text, reason: "column" });
    const named = section ?? column[0]?.replace(/[【】]/gu, "");
    this.#start({
      heads: [...new Set(told)],
      line,
      ...(run.author ? { paragraphs: [run.author] } : {}),
      ...(named ? { section: named } : {}),
    });
  }

  /** The lines above a headline that name its column: 【走基层】, and 综合治理 where 首页 > 综合治理 led to the page. */
  #columnOver(heads: readonly string[]): readonly string[] {
    const columns = heads.filter((one) => COLUMN.test(one));
    if (columns.length > 0) return columns.length < heads.length ? columns : [];
    const [first = ""] = heads;
    const led =
      heads.length > 1 &&
      this.#articles.length === 0 &&
      this.#dropped.some(
        ({ text }) => PATH.test(text) && text.split(PATH).some((one) => one.trim() === first),
      );
    return led ? [first] : [];
  }

  #body(text: string): void {
    const place =
      this.#mode === "brief"
        ? /^([\p{Script=Han}]{1,9}(?:[县区市旗镇乡州盟]|街道))[\s:：]/u.exec(text)
        : null;
    if (place?.[1] && (this.#current?.closed !== false || this.#completeBrief()))
      this.#start({ heads: [text], brief: true, section: place[1] });
    else this.#append(text);
  }

  #completeBrief(): boolean {
    const current = this.#current;
    const last = current?.paragraphs.at(-1) ?? current?.heads.at(-1) ?? "";
    return endsSentence(last);
  }

  #append(text: string): void {
    this.#inLinks = false;
    const current = this.#open(text);
    const isStory = current.heads.length > 0 && current.paragraphs.length > 0 && !current.photo;
    const plain = withoutJumps(text, current);
    if (
      current.brief &&
      current.section === undefined &&
      current.paragraphs.length === 0 &&
      current.heads.length === 1 &&
      !endsSentence(current.heads[0] ?? "") &&
      !opensWithDay(plain) &&
      (current.heads[0]?.length ?? 0) > 24
    )
      current.heads[0] = rejoin(current.heads[0] ?? "", plain);
    else if (plain) appendParagraph(current, plain, this.#dropped);
    const isCaption = PHOTO_CREDIT.test(text);
    if (isCaption || CLOSING_CREDIT.test(text) || isSigned(text)) current.closed = true;
    this.#captioned = isCaption && isStory ? current : undefined;
  }

  /** The article that a paragraph belongs to: a photo's caption amid a story doesn't end it. */
  #open(text: string): RawArticle {
    const current = this.#current;
    if (!current || (current.closed && current !== this.#captioned)) return this.#start({});
    if (!current.closed) return current;
    if (PHOTO_CREDIT.test(text) || DATELINE.test(text)) return this.#start({});
    current.closed = false;
    return current;
  }
}
