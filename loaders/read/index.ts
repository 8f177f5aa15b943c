import { parseDocument } from "htmlparser2";
import { GazetteError } from "../../src/domain/errors.ts";
import { pinnedIssue } from "../extract/dates.ts";
import { type ColumnMap, columnsOf } from "../input/columns.ts";
import type { PageDocument, RecordDocument } from "../input/document.ts";
import type { Page, PageArticle, PinnedDate } from "../types.ts";
import { readArticle } from "./article.ts";
import { decodeText } from "./decode.ts";
import { fill, isHtml, readHtml } from "./html/index.ts";
import { linesOf } from "./html/text.ts";
import { dayIn, dayInAddress } from "./issue.ts";
import { pageFacts } from "./masthead.ts";
import { readPlain } from "./plain.ts";
import { type Dropped, type RawArticle, rawArticle } from "./raw.ts";

export interface ReadOptions {
  /** ISO day of the issue, where the user tells it. */
  readonly date?: string;
  /** The user's names for the columns of records. */
  readonly map?: ColumnMap;
}

/** What the page tells of itself, whatever its form. */
interface Facts {
  readonly publication?: string | undefined;
  readonly publisher?: string | undefined;
  readonly pageNumber?: string | undefined;
  readonly pageName?: string | undefined;
  readonly url?: string | undefined;
}

/**
 * One document to its articles. Throws GazetteError("BAD_INPUT") where it is empty, is no text, or holds no article;
 * a page index of an electronic paper throws GazetteError("NO_ARTICLE").
 */
export const readDocument = (document: PageDocument | RecordDocument, options: ReadOptions = {}): Page => {
  if (document.kind === "record") return readRecord(document, options);
  const { source, url } = document;
  const { text, charset } = decodeText(document.bytes, source, document.charset);
  const origin = { source, charset, ...(url ? { url } : {}) };
  return isHtml(text) ? readHtmlPage(text, origin, options) : readPlainPage(text, origin, options);
};

interface Origin {
  readonly source: string;
  readonly charset: string;
  readonly url?: string;
}

const readPlainPage = (text: string, origin: Origin, options: ReadOptions): Page => {
  const raw = readPlain(text);
  const facts = pageFacts(raw.mastheads);
  const issue = told(options.date) ?? facts.date ?? pinnedIssue(text);
  return pageOf(raw.articles, issue, facts, raw.dropped, {
    ...origin,
    format: /^#{1,6}\s/mu.test(text) ? "Markdown" : "plain text",
  });
};

const readHtmlPage = (text: string, origin: Origin, options: ReadOptions): Page => {
  const { format, article, facts, dropped } = readHtml(text, origin.url ?? origin.source);
  if (!article)
    throw format === "page index"
      ? new GazetteError("NO_ARTICLE", `${origin.source}: a page index: links, no article`)
      : noArticle(origin.source);
  return pageOf([article], told(options.date ?? facts.day), facts, dropped, { ...origin, format });
};

const readRecord = (document: RecordDocument, options: ReadOptions): Page => {
  const { source, charset, format, line } = document;
  const columns = columnsOf(document.fields, options.map);
  const { title, kicker, subtitle, author, body, date, section, url } = columns;
  if (!body)
    throw new GazetteError(
      "BAD_INPUT",
      `${source}: no column holds the text (found: ${Object.keys(document.fields).slice(0, 12).join(", ") || "none"}); name it with --map body=COLUMN`,
    );
  const origin = { source, charset, format, ...(url ? { url } : {}) };
  const lines = isHtml(body)
    ? linesOf(parseDocument(body).children)
    : body
        .split(/\r?\n/u)
        .map((one) => one.replace(/[\s\u3000]+/gu, " ").trim())
        .filter(Boolean);
  const day = told(options.date ?? dayIn(date) ?? (url ? dayInAddress(url) : undefined));
  if (!title) return pageOf(...untitled(lines, day, options), columns, [], origin);
  const { article, dropped } = fill(
    rawArticle({
      heads: [kicker, title, subtitle].filter((one) => one !== undefined),
      line,
      ...(kicker ? { kicker } : {}),
      ...(section ? { section } : {}),
    }),
    author ? [author] : [],
    lines,
  );
  return pageOf([article], day, columns, dropped, origin);
};

/** A record without a headline holds a page's text as it stands. */
const untitled = (
  lines: readonly string[],
  day: PinnedDate | null,
  options: ReadOptions,
): readonly [readonly RawArticle[], PinnedDate | null] => {
  const raw = readPlain(lines.join("\n\n"));
  return [raw.articles, day ?? told(options.date) ?? pageFacts(raw.mastheads).date];
};

const told = (day: string | undefined): PinnedDate | null => (day ? { iso: day, precision: "DAY" } : null);

const pageOf = (
  raws: readonly RawArticle[],
  date: PinnedDate | null,
  { publication, publisher, pageNumber, pageName }: Facts,
  dropped: readonly Dropped[],
  origin: Origin & { readonly format: string },
): Page => {
  const read = raws.map((raw, i) => readArticle(raw, i + 1, date));
  const articles = withoutCopies(read.filter(isArticle));
  if (articles.length === 0) throw noArticle(origin.source);
  return {
    ...origin,
    ...(publication ? { publication } : {}),
    ...(publisher ? { publisher } : {}),
    date,
    ...(pageNumber ? { pageNumber } : {}),
    ...(pageName ? { pageName } : {}),
    articles: articles.map((article, i) => ({ ...article, ordinal: i + 1 })),
    dropped: [...dropped, ...leftOut(read, articles)],
  };
};

const noArticle = (source: string): GazetteError =>
  new GazetteError(
    "BAD_INPUT",
    `${source}: no article found; a page is headlines followed by paragraphs of text`,
  );

/** A story says something: Chinese text of a sentence's length. */
const isArticle = ({ text }: PageArticle): boolean => /(?:\p{Script=Han}\P{Script=Han}*){10}/u.test(text);

const withoutCopies = (articles: readonly PageArticle[]): readonly PageArticle[] => {
  // 导读: a list of headlines that stand over their stories again.
  const told = new Set(articles.filter((one) => !isHeadlineOnly(one)).map(({ title }) => title));
  const seen = new Set<string>();
  return articles.filter((article) => {
    if (isHeadlineOnly(article) && told.has(article.title)) return false;
    const key = article.text.replace(/\s/gu, "");
    return !seen.has(key) && Boolean(seen.add(key));
  });
};

const isHeadlineOnly = ({ text, title }: PageArticle): boolean => text === title;

const leftOut = (read: readonly PageArticle[], kept: readonly PageArticle[]): readonly Dropped[] => {
  const stays = new Set(kept);
  return read
    .filter((article) => !stays.has(article))
    .map((article) => ({ text: article.text, reason: isArticle(article) ? "copy" : "too short" }));
};

/** One page's bytes to its articles, as `readDocument`. */
export const readPage = (bytes: Uint8Array, source: string, options: ReadOptions = {}): Page =>
  readDocument({ kind: "page", source, bytes }, options);
