import { readBeside } from "./beside.ts";
import { underBracket } from "./bracketed.ts";
import { isBylineLine } from "./byline-lines.ts";
import { isSpeakerCard } from "./cards.ts";
import { columnByPath, columnName, columnsIn } from "./columns.ts";
import { withoutJumps } from "./continuation.ts";
import { endsSentence, isItem, isShort, itemText, splitLines } from "./lines.ts";
import { linksAt } from "./links.ts";
import { isCutOff, isExclaimed, isLabelled } from "./openings.ts";
import { appendParagraph, endsBrokenColumn, rejoin } from "./paragraphs.ts";
import { isCaptionOf, isPhotoOf, isPointOf, isTold } from "./photos.ts";
import type { Dropped, RawArticle } from "./raw.ts";
import { Reading } from "./reading.ts";
import { opensSeries } from "./series.ts";
import { takesSignature } from "./signatures.ts";
import {
  CLOSING_CREDIT,
  DATELINE,
  isSigned,
  opensWithDay,
  PHOTO_CREDIT,
  PLACED,
  POINTS_ON,
  sectionOf,
} from "./signs.ts";
import { endsBriefs, isAgain, isUnderway, type Run, runAt, standsApart, startsStory } from "./starts.ts";
import { joinVerse } from "./verse.ts";

export interface RawPage {
  readonly mastheads: readonly string[];
  readonly articles: readonly RawArticle[];
  readonly dropped: readonly Dropped[];
}

const FIRST_TITLE = /^原标题[:：]\s?/u;

/** Text of a page, plain or Markdown, to its articles. */
export const readPlain = (text: string): RawPage =>
  new PlainReader(new Reading(joinVerse(splitLines(text)))).read();

/** Parts a page's lines among its articles. */
class PlainReader {
  readonly #page: Reading;
  /** The story that a photo's caption closed. */
  #captioned: RawArticle | undefined;

  constructor(page: Reading) {
    this.#page = page;
  }

  read(): RawPage {
    const { lines, articles, mastheads, dropped } = this.#page;
    while (this.#page.at < lines.length) this.#step();
    const told = articles.filter((article) => article.paragraphs.length > 0 || article.brief);
    for (const { heads } of articles.filter((article) => !told.includes(article)))
      this.#page.drop(heads.join(" "), "headline alone");
    return { mastheads, articles: told, dropped };
  }

  #step(): void {
    const page = this.#page;
    const line = page.line();
    if (!line) return;
    const { text, heading, verse } = line;
    const { current, open } = page;
    if (verse) this.#verse(text);
    else if (readBeside(page, line)) {
      // Nothing of a story.
    } else if (heading > 0 && heading <= 2) {
      this.#headline();
      return;
    } else if (heading > 2) this.#subhead(text);
    else if (isItem(text)) this.#item(text);
    else if (/^编者按/u.test(text)) page.start({ paragraphs: [text] });
    else if (open && (isTold(page.lines, page.at) || POINTS_ON.test(text))) open.paragraphs.push(text);
    else if (open && isPhotoOf(open, page.lines, page.at)) open.paragraphs.push(text);
    else if (isBylineLine(text)) this.#bylineLine(text);
    else if (
      (isShort(text) && !(current && (endsBrokenColumn(line, current) || isCutOff(page.lines, page.at)))) ||
      isExclaimed(page.lines, page.at) ||
      isLabelled(page.lines, page.at)
    ) {
      this.#headline();
      return;
    } else this.#body(text);
    page.at += 1;
  }

  /** A paragraph without stops: the next one is no part of it. */
  #verse(text: string): void {
    const current = this.#open(text);
    current.paragraphs.push(text);
    current.whole = current.paragraphs.length;
  }

  #subhead(text: string): void {
    if (this.#page.current) this.#page.current.paragraphs.push(text);
    else this.#page.start({ heads: [text] });
  }

  /** An item of a list: a brief of its own, or a caption in a photo section. */
  #item(text: string): void {
    const { open, mode, lines, at } = this.#page;
    const item = itemText(text);
    const story = mode === "normal" ? open : undefined;
    if (story && isPointOf(story, text)) story.paragraphs.push(text);
    else if (story && isCaptionOf(story, item, lines, at)) story.paragraphs.push(item);
    else if (mode === "photo" || PHOTO_CREDIT.test(item))
      this.#page.start({ paragraphs: [item], photo: true, brief: false, closed: true });
    // An item of several sentences is a story without a headline.
    else if (/[。！？](?=.{6})/u.test(item))
      this.#page.start({ paragraphs: [item], brief: true, closed: true });
    else this.#page.start({ heads: [item], brief: true });
  }

  #bylineLine(text: string): void {
    const current = this.#page.current ?? this.#page.start({});
    // In brackets below a headline somebody signs what is still to come.
    const over = /^[（(]/u.test(text) && (isUnderway(current) || PHOTO_CREDIT.test(text));
    current.paragraphs.push(text);
    if (over) current.closed = true;
  }

  /** Drops the links below 往期推荐 that a run begins with; true where it did. */
  #passesLinks(): boolean {
    const page = this.#page;
    if (!page.inLinks || page.line()?.heading !== 0) return false;
    const { count, all } = linksAt(page.lines, page.at);
    page.pass(count, "links");
    page.inLinks = all;
    return count > 0;
  }

  /** A run of short lines: the headline of the next article, or a subhead of this one. */
  #headline(): void {
    if (this.#passesLinks() || takesSignature(this.#page)) return;
    const page = this.#page;
    const { current } = page;
    const first = page.line();
    const run = runAt(page.lines, page.at);
    const { heads, author } = run;
    const marked = (first?.heading ?? 0) > 0;
    const starts =
      marked ||
      !current ||
      page.mode !== "normal" ||
      (!isSpeakerCard(run, current) &&
        (standsApart(first, current) ||
          (heads.join("").length >= 8 && opensSeries(page.lines, run.end, current)) ||
          startsStory(run, current, page.articles.length)));
    page.at += heads.length;
    if (!starts) {
      this.#subheads(heads, current);
      return;
    }
    if (marked) page.mode = "normal";
    this.#startUnder(author ? heads.slice(0, -1) : heads, run, first?.number ?? 1);
  }

  /** Some sites print the headline again below the line of the post. */
  #subheads(heads: readonly string[], current: RawArticle): void {
    const again = isUnderway(current) ? [] : heads.filter((one) => isAgain(one, current.heads));
    for (const text of again) this.#page.drop(text, "repeated");
    current.paragraphs.push(...heads.filter((one) => !again.includes(one)));
  }

  #startUnder(heads: readonly string[], run: Run, line: number): void {
    const page = this.#page;
    const note = page.current;
    if (note && note.heads.length === 0 && /^编者按/u.test(note.paragraphs[0] ?? "")) {
      note.heads = [...heads];
      if (run.author) note.paragraphs.unshift(run.author);
      return;
    }
    const place = sectionOf(heads[0] ?? "");
    // Items of a column of briefs are headed by their place, whatever byline they carry.
    const item = page.mode === "brief" && place !== undefined;
    if (page.mode !== "normal" && !item && endsBriefs(run)) page.mode = "normal";
    const columns = this.#columnsOver(heads);
    for (const text of columns) page.drop(text, "column");
    const told = heads.filter((one) => !columns.includes(one)).map((one) => one.replace(FIRST_TITLE, ""));
    const [column] = columns;
    const section = place ?? (column && columnName(column));
    page.start({
      heads: [...new Set(told)],
      line,
      ...(run.author ? { paragraphs: [run.author] } : {}),
      ...(section ? { section } : {}),
    });
  }

  /** The lines of a headline that name the column it stands in. */
  #columnsOver(heads: readonly string[]): readonly string[] {
    const columns = columnsIn(heads);
    const { articles, dropped } = this.#page;
    return columns.length > 0 || articles.length > 0 ? columns : columnByPath(heads, dropped);
  }

  #body(text: string): void {
    const { mode, current, open } = this.#page;
    const place = mode === "brief" ? PLACED.exec(text)?.[1] : undefined;
    const whole = !open || endsSentence(current?.paragraphs.at(-1) ?? current?.heads.at(-1) ?? "");
    if (place && whole) this.#page.start({ heads: [text], brief: true, section: place });
    else this.#append(text);
  }

  #append(told: string): void {
    this.#page.inLinks = false;
    const text = underBracket(this.#page, told);
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
    else if (plain) appendParagraph(current, plain, this.#page.dropped);
    const isCaption = PHOTO_CREDIT.test(text);
    if (isCaption || CLOSING_CREDIT.test(text) || isSigned(text)) current.closed = true;
    this.#captioned = isCaption && isStory ? current : undefined;
  }

  /**
   * The article that a paragraph belongs to: a photo's caption amid a story doesn't end it, nor does an item's first
   * paragraph where the next one is signed.
   */
  #open(text: string): RawArticle {
    const current = this.#page.current;
    if (current?.brief && !isSigned(current.paragraphs.at(-1) ?? "。") && isSigned(text)) return current;
    if (!current || (current.closed && current !== this.#captioned)) return this.#page.start({});
    if (!current.closed) return current;
    if (PHOTO_CREDIT.test(text) || DATELINE.test(text)) return this.#page.start({});
    current.closed = false;
    return current;
  }
}
