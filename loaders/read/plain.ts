import { isNamesOnly } from "./bylines.ts";
import { isContinued, withoutJumps } from "./continuation.ts";
import { parseByline } from "./credits.ts";
import {
  endsSentence,
  furnitureReason,
  isBriefHeading,
  isItem,
  isMasthead,
  isPhotoHeading,
  isShort,
  itemText,
  type Line,
  splitLines,
} from "./lines.ts";
import { type Dropped, type RawArticle, rawArticle } from "./raw.ts";

export interface RawPage {
  readonly mastheads: readonly string[];
  readonly articles: readonly RawArticle[];
  readonly dropped: readonly Dropped[];
}

type Mode = "normal" | "brief" | "photo";

/** Text of a page, plain or Markdown, to its articles. */
export const readPlain = (text: string): RawPage => new PlainReader(splitLines(text)).read();

const DATELINE =
  /^[\p{Script=Han}]{2,12}(?:消息|报道)\s*[（(:：]|^[\p{Script=Han}/]{2,16}\d{1,2}月\d{1,2}日[讯电]|^[\p{Script=Han}]{2,10}\s*[-—]\s*[\p{Script=Han}/]{2,20}讯\s*[（(]|^(?:本报[\p{Script=Han}\d]{0,8}讯|[\p{Script=Han}/]{2,20}讯|本报综合报道)\s*[（(“"\s]|^(?:本报[\p{Script=Han}\d]{0,8}讯|[\p{Script=Han}/]{2,14}讯)[^，。]{0,4}(?:见习|首席|全媒体)?(?:记者|通讯员)/u;
const PHOTO_CREDIT =
  /[（(][^（()）]{0,40}(?:摄影?|图\s*[/／:：][^（()）]{1,12})[)）]\s*$|(?:记者|通讯员)\s*[\p{Script=Han}·]{2,8}\s*摄影?$/u;
const CLOSING_CREDIT =
  /[（(]\s*(?:作者[系为是]|(?:融媒体|记者|通讯员|来源)[^（()）]{1,60})[^（()）]*[)）]\s*$/u;
/** 青禾县融媒体中心, 青禾网: who posts the page, on its first line. */
const CHANNEL =
  /^[\p{Script=Han}·]{1,14}(?:融媒体?(?:中心)?|融媒|发布|报社|[^关官]网|电视台|广播电台)(?:\s\S{0,14}|\s*[|｜].{0,40})?$/u;
/** （甲 乙） behind a paragraph's last sentence: signed, and over. */
const SIGNED = /[。！？”]\s*[（(]([^（()）。，]{2,24})[)）]\s*$/u;

class PlainReader {
  readonly #lines: readonly Line[];
  readonly #articles: RawArticle[] = [];
  readonly #mastheads: string[] = [];
  readonly #dropped: Dropped[] = [];
  #mode: Mode = "normal";
  #at = 0;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  read(): RawPage {
    while (this.#at < this.#lines.length) this.#step();
    const articles = this.#articles.filter((article) => article.paragraphs.length > 0 || article.brief);
    return { mastheads: this.#mastheads, articles, dropped: this.#dropped };
  }

  get #current(): RawArticle | undefined {
    return this.#articles.at(-1);
  }

  #line(offset = 0): Line | undefined {
    return this.#lines[this.#at + offset];
  }

  #step(): void {
    const line = this.#line();
    if (!line) return;
    const { text, heading } = line;
    const masthead =
      (isMasthead(text) && (heading === 0 || this.#at < 3)) || (this.#at === 0 && CHANNEL.test(text));
    const reason = masthead ? undefined : furnitureReason(text);
    if (reason) this.#dropFurniture(text, reason);
    else if (masthead) this.#mastheads.push(text);
    else if (isBriefHeading(text)) this.#enter("brief");
    else if (isPhotoHeading(text)) this.#enter("photo");
    else if (heading === 1 && this.#lines.some((other) => other.heading === 2)) this.#mastheads.push(text);
    else if (heading > 0 && heading <= 2) {
      this.#headline();
      return;
    } else if (heading > 2) this.#subhead(text);
    else if (isItem(text)) this.#item(text);
    else if (/^编者按/u.test(text)) this.#start({ paragraphs: [text] });
    else if (this.#isByline(text)) this.#bylineLine(text);
    else if (isShort(text) && !this.#endsBrokenColumn(text)) {
      this.#headline();
      return;
    } else this.#body(text);
    this.#at += 1;
  }

  #dropFurniture(text: string, reason: string): void {
    this.#dropped.push({ text, reason });
    const current = this.#current;
    if (reason === "credits") current?.credits.push(text);
    if (reason === "notice" && current) current.closed = true;
    if (reason === "credits" && current && /来源/u.test(text)) current.closed = true;
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
    if (/^[▲△]/u.test(text) && PHOTO_CREDIT.test(item) && this.#current?.closed === false && amid)
      this.#current.paragraphs.push(item);
    else if (this.#mode === "photo" || PHOTO_CREDIT.test(item))
      this.#start({ paragraphs: [item], photo: true, brief: false, closed: true });
    // An item of several sentences is a story without a headline.
    else if (/[。！？](?=.{6})/u.test(item)) this.#start({ paragraphs: [item], brief: true, closed: true });
    else this.#start({ heads: [item], brief: true });
  }

  #isByline(text: string): boolean {
    if (text.length > 70 || endsSentence(text.replace(/[)）]$/u, ""))) return false;
    const bare = /^[■□◎○●▲△⊙]\s*[\p{Script=Han}·\s]{2,18}$|^·[\p{Script=Han}]{2,4}·$/u.test(text);
    return parseByline(unbracket(text), 0, bare) !== undefined;
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

  /** A run of short lines: the headline of the next article, or a subhead of this one. */
  #headline(): void {
    const first = this.#line();
    const run: string[] = [];
    let end = 0;
    for (let line = this.#line(end); line && this.#isHead(line, end); line = this.#line(++end))
      run.push(line.text);
    const author = this.#authorAtEnd(run, end);
    const next = this.#line(end)?.text ?? "";
    const starts =
      (first?.heading ?? 0) > 0 || this.#standsApart(first) || this.#startsArticle(run, author, next, end);
    const line = first?.number ?? 1;
    this.#at += end;
    if (!starts) {
      this.#current?.paragraphs.push(...run);
      return;
    }
    if ((first?.heading ?? 0) > 0) this.#mode = "normal";
    const heads = author ? run.slice(0, -1) : run;
    const note = this.#current;
    if (note && note.heads.length === 0 && /^编者按/u.test(note.paragraphs[0] ?? "")) {
      note.heads = heads;
      if (author) note.paragraphs.unshift(author);
      return;
    }
    const section = sectionOf(heads[0] ?? "");
    // Items of a column of briefs are headed by their place, whatever byline they carry.
    const item = this.#mode === "brief" && section !== undefined;
    if (this.#mode !== "normal" && !item && this.#leavesBriefs(author, next)) this.#mode = "normal";
    this.#start({
      heads,
      line,
      ...(author ? { paragraphs: [author] } : {}),
      ...(section ? { section } : {}),
    });
  }

  /** Several blank lines behind a whole sentence, and a line as short as a headline. */
  #standsApart(first: Line | undefined): boolean {
    const last = this.#current?.paragraphs.at(-1);
    return first?.wideGap === true && last !== undefined && endsSentence(last);
  }

  #isHead({ text, heading }: Line, offset: number): boolean {
    // The line that opened the headline always belongs to it, so that reading moves on.
    if (offset === 0) return true;
    if (heading > 0) return false;
    if (offset > 5 || furnitureReason(text) || isItem(text) || isBriefHeading(text) || isPhotoHeading(text))
      return false;
    if (isMasthead(text) || this.#isByline(text)) return false;
    // A line of a headline list stands alone; a headline's lines stand together.
    return isShort(text);
  }

  /** An essay's author stands alone under the headline. */
  #authorAtEnd(run: readonly string[], end: number): string | undefined {
    const last = run.at(-1);
    if (run.length < 2 || last === undefined || this.#line(end) === undefined) return undefined;
    const name = last.replace(/[（(][\p{Script=Han}]{2,6}[)）]$/u, "");
    const plausible = /^[\p{Script=Han}]{2,4}$|^[\p{Script=Han}]{1,8}[·•][\p{Script=Han}]{1,8}$/u.test(name);
    return plausible && parseByline(name, 0, true) && !DATELINE.test(this.#line(end)?.text ?? "")
      ? last
      : undefined;
  }

  #startsArticle(run: readonly string[], author: string | undefined, next: string, end: number): boolean {
    const current = this.#current;
    if (!current || current.closed || this.#mode !== "normal" || author) return true;
    if (current.paragraphs.length === 0) return true;
    if (DATELINE.test(next) || isContinued(next) || this.#isByline(next) || /^文\s*[/／]/u.test(next))
      return true;
    if (run.length >= 2 && !this.#inFeature(current)) return true;
    // 【新春走基层】某某: a column's name in front of a headline.
    if (/^【[^】]{3,16}】.{8}/u.test(run[0] ?? "")) return true;
    if (this.#isSignedOff(current) && run.join("").length >= 8) return true;
    if (this.#isCaption(end)) return true;
    if (opensNews(run.join(""), next)) return true;
    if (this.#inFeature(current)) return false;
    if (namesPlaceOf(run.join(""), next) || this.#followsNews(current, run.join(""), next)) return true;
    return /^(?:近日|日前|昨日|\d{1,2}月\d{1,2}日)/u.test(next);
  }

  /** Whoever wrote the story, or took its photo, stands below it. */
  #isSignedOff({ paragraphs }: RawArticle): boolean {
    return paragraphs.length >= 2 && this.#isByline(paragraphs.at(-1) ?? "");
  }

  /** A short news story has no subheads: what stands under it as long as a headline is one. */
  #followsNews({ paragraphs, heads }: RawArticle, head: string, next: string): boolean {
    return (
      heads.length > 0 &&
      paragraphs.length <= 5 &&
      opensWithDay(paragraphs[0] ?? "") &&
      endsSentence(paragraphs.at(-1) ?? "") &&
      head.length >= 11 &&
      head.length <= 32 &&
      next.length >= 40
    );
  }

  /** Features have a byline on a line of its own, or subheads already. */
  #inFeature({ paragraphs }: RawArticle): boolean {
    return (
      paragraphs.slice(0, 2).some((one) => this.#isByline(one)) || paragraphs.some((one) => isShort(one))
    );
  }

  /** At most four paragraphs, the last with a photographer. */
  #isCaption(offset: number): boolean {
    for (let i = offset; i < offset + 4; i++) {
      const text = this.#line(i)?.text;
      if (text === undefined || (isShort(text) && !PHOTO_CREDIT.test(text) && !this.#isByline(text)))
        return false;
      if (PHOTO_CREDIT.test(text)) return true;
    }
    return false;
  }

  #leavesBriefs(author: string | undefined, next: string): boolean {
    return (
      author !== undefined ||
      this.#isByline(next) ||
      /^本报/u.test(next) ||
      DATELINE.test(next) ||
      isContinued(next)
    );
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
    const current = this.#current && !this.#current.closed ? this.#current : this.#start({});
    const plain = withoutJumps(text, current);
    if (
      current.brief &&
      current.section === undefined &&
      current.paragraphs.length === 0 &&
      current.heads.length === 1 &&
      !endsSentence(current.heads[0] ?? "") &&
      (current.heads[0]?.length ?? 0) > 24
    )
      current.heads[0] = rejoin(current.heads[0] ?? "", plain);
    else if (plain) appendParagraph(current, plain, this.#dropped);
    if (PHOTO_CREDIT.test(text) || CLOSING_CREDIT.test(text) || isSigned(text)) current.closed = true;
  }
}

const isSigned = (text: string): boolean => isNamesOnly(SIGNED.exec(text)?.[1] ?? "");

/** 某县一合作社带富百户 over a paragraph that names the same place: a story of its own. */
const namesPlaceOf = (head: string, next: string): boolean => {
  const place = LEADING_PLACE.exec(head)?.[1];
  return place !== undefined && head.length >= 10 && next.length >= 40 && next.slice(0, 80).includes(place);
};
const LEADING_PLACE = /^([\p{Script=Han}]{1,7}?(?:[省市县区旗州盟镇乡村]|街道|社区))(?=[\p{Script=Han}“])/u;

/** A dateline, or the day in the first words. */
const opensWithDay = (text: string): boolean =>
  DATELINE.test(text) || /^.{0,12}?(?:近日|日前|昨日|今日|(?<!\d)\d{1,2}月\d{1,2}日)/u.test(text);

/** A headline that tells of a deed, over a paragraph whose first sentence gives its day. */
const opensNews = (head: string, next: string): boolean =>
  head.length >= 10 &&
  next.length >= 40 &&
  endsSentence(next) &&
  /举办|举行|召开|开展|启动|组织|调研|督导|督查|检查|慰问|考察|会见|参加|出席|荣膺|入选|荣获|获评|成立|签约|开工|揭牌|开幕|闭幕|走进/u.test(
    head,
  ) &&
  (/(?:举行|召开|启动|举办|开幕|闭幕|开工|揭牌|挂牌|开班|开赛|落幕|揭晓)$|获评|荣获|荣膺|入选|(?:开展|举办|举行)[^，]{2,40}(?:活动|竞赛|大赛|比赛|会|讲座|演练|培训班?|仪式|节|展|赛)$/u.test(
    head,
  ) ||
    /^[^。]{0,80}?(?:今天|今日|近日|日前|昨日|(?<!\d)\d{1,2}月\d{1,2}日)/u.test(next));

const sectionOf = (head: string): string | undefined =>
  /^[【[]?([\p{Script=Han}]{2,9}?(?:[县区市旗镇乡州盟]|街道))(?:[】\]]|[\s:：])/u.exec(head)?.[1];

const unbracket = (text: string): string =>
  text.replace(/^[（(·]|[)）·]$/gu, "").replace(/^[■□◎○●▲△⊙]\s*/u, "");

/** Adds a paragraph: joined to the last where a column broke it, left out where the text stands there already. */
const appendParagraph = (article: RawArticle, text: string, dropped: Dropped[]): void => {
  const last = article.paragraphs.at(-1);
  if (repeats(article, text)) {
    dropped.push({ text, reason: "repeated" });
    return;
  }
  if (last !== undefined && last.length > 20 && !endsSentence(last) && !isShort(last))
    article.paragraphs[article.paragraphs.length - 1] = rejoin(last, text);
  else article.paragraphs.push(text);
};

/** Joins two parts of a broken sentence; words that the break doubled (计 / 计划) stand once. */
export const rejoin = (head: string, tail: string): string => {
  for (let length = Math.min(16, head.length, tail.length); length > 0; length--)
    if (/\p{Script=Han}$/u.test(head) && head.endsWith(tail.slice(0, length)))
      return head + tail.slice(length);
  return head + tail;
};

/** Paragraphs without their spaces: each is looked through for every paragraph that follows. */
const dense = new Map<string, string>();
const MOST_DENSE = 200;
const withoutSpaces = (text: string): string => {
  const known = dense.get(text);
  if (known !== undefined) return known;
  if (dense.size >= MOST_DENSE) dense.clear();
  const plain = text.replace(/\s/gu, "");
  dense.set(text, plain);
  return plain;
};

/** True where nearly all of a long text stands in the article already. */
export const repeats = (article: RawArticle, text: string): boolean => {
  if (text.length < 24) return false;
  // A block is printed twice near by; looking no further back keeps long pages linear.
  const before = article.paragraphs.slice(-40).map(withoutSpaces).join("");
  if (before.length < 24) return false;
  const plain = withoutSpaces(text);
  // Given up as soon as too much is new: most texts repeat nothing.
  let told = plain.length;
  for (let start = 0, end = 0; start < plain.length && told >= text.length * REPEATED; start = end) {
    end = start + 1;
    while (end < plain.length && !ENDS_PART.has(plain.charAt(end - 1))) end++;
    if (end - start <= 3 || !before.includes(plain.slice(start, end))) told -= end - start;
  }
  return told >= text.length * REPEATED;
};
/** From this share on a text stands in the article already. */
const REPEATED = 0.75;
const ENDS_PART = new Set([..."。！？；"]);
