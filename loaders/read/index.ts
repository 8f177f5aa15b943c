import { GazetteError } from "../../src/domain/errors.ts";
import { pinnedIssue, reportedDate } from "../extract/dates.ts";
import type { Author, Page, PageArticle, PinnedDate } from "../types.ts";
import { parseByline } from "./credits.ts";
import { decodeText } from "./decode.ts";
import { pageFacts } from "./masthead.ts";
import { type RawArticle, readPlain } from "./plain.ts";

/**
 * One page's bytes to its articles. Throws GazetteError("BAD_INPUT") where the file is empty, is no text, or
 * holds no article.
 */
export const readPage = (
  bytes: Uint8Array,
  source: string,
  options: { readonly date?: string } = {},
): Page => {
  const text = decodeText(bytes, source);
  const raw = readPlain(text);
  const facts = pageFacts(raw.mastheads);
  const issue: PinnedDate | null = options.date
    ? { iso: options.date, precision: "DAY" }
    : (facts.date ?? pinnedIssue(text));
  const articles = raw.articles
    .map((article, i) => readArticle(article, i + 1, issue))
    .filter((article) => isArticle(article));
  if (articles.length === 0)
    throw new GazetteError(
      "BAD_INPUT",
      `${source}: no article found; a page is headlines followed by paragraphs of text`,
    );
  return {
    source,
    ...(facts.publication ? { publication: facts.publication } : {}),
    date: issue,
    ...(facts.pageNumber ? { pageNumber: facts.pageNumber } : {}),
    ...(facts.pageName ? { pageName: facts.pageName } : {}),
    articles: withoutCopies(articles).map((article, i) => ({ ...article, ordinal: i + 1 })),
    dropped: raw.dropped,
  };
};

/** A story says something: Chinese text of a sentence's length. */
const isArticle = ({ text }: PageArticle): boolean => (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 10;

const withoutCopies = (articles: readonly PageArticle[]): readonly PageArticle[] => {
  const seen = new Set<string>();
  return articles.filter(({ text }) => {
    const key = text.replace(/\s/gu, "");
    return !seen.has(key) && Boolean(seen.add(key));
  });
};

const ESSAY_END = /[（(]作者[系为是][^（()）]*[)）]$/u;

const readArticle = (raw: RawArticle, ordinal: number, issue: PinnedDate | null): PageArticle => {
  const { heads, paragraphs } = raw;
  const head = heads.join("\n");
  const text = [...heads, ...paragraphs].join("\n");
  const bodyStart = heads.length > 0 && paragraphs.length > 0 ? head.length + 1 : raw.brief ? 0 : head.length;
  const authors = authorsOf(text, bodyStart);
  const body = text.slice(bodyStart);
  const title = heads.join(" ") || firstSentence(body);
  const dateline = datelineOf(body);
  const lead = leadOf(raw, body);
  return {
    ordinal,
    title,
    text,
    bodyStart,
    genre: genreOf(raw, authors, body),
    date: raw.continued ? null : reportedDate(lead, { issue }),
    authors,
    ...(raw.credits.length > 0 ? { credits: raw.credits.join(" ") } : {}),
    ...(dateline ? { dateline } : {}),
    ...(raw.section ? { section: raw.section } : sectionFromHead(heads[0])),
    ...(raw.continued ? { continued: true } : {}),
  };
};

const firstSentence = (body: string): string =>
  /^[^。！？\n]{1,60}[。！？]?/u.exec(body)?.[0] ?? body.slice(0, 40);

const sectionFromHead = (head: string | undefined): { section?: string } => {
  const match = /^[【[]?([\p{Script=Han}]{2,9})(?:[】\]]|[:：])/u.exec(head ?? "");
  return match?.[1] ? { section: match[1] } : {};
};

const datelineOf = (body: string): string | undefined =>
  /^(?!本报)([\p{Script=Han}]{2,8}?)(?:融媒体?|日报[^讯]{0,8}|时报)?讯[\s（(“]/u.exec(body)?.[1];

/** A lead is no longer than this. */
const LEAD = 130;

/** The first paragraph, without the byline in front: it tells when. */
const leadOf = (raw: RawArticle, body: string): string => {
  const paragraphs = body
    .split("\n")
    .filter((one) => !parseByline(one.replace(/^[■□◎○●▲△（(]\s*|[)）]$/gu, ""), 0, true));
  const lead = paragraphs.find((one) => one.length > 10) ?? raw.heads.join("");
  const afterByline = lead.replace(
    /^[^。，]{0,20}讯\s*[（(][^（()）]*[)）]\s*/u,
    (byline) => /\d+月\d+日/u.exec(byline)?.[0] ?? "",
  );
  return afterByline.replace(/“[^”]*”/gu, "").slice(0, LEAD);
};

const genreOf = (raw: RawArticle, authors: readonly Author[], body: string): PageArticle["genre"] => {
  const photographer = authors.some((author) => author.role === "PHOTOGRAPHER");
  if (raw.brief && !(raw.photo || photographer)) return "BRIEF";
  if (
    raw.photo ||
    (photographer &&
      !/文[/／、]?[图摄]|图[/／、]?文/u.test(body.slice(0, 60)) &&
      body.length < 260 &&
      !/讯\s*[（(]/u.test(body.slice(0, 24)))
  )
    return "CAPTION";
  const head = raw.heads.join("\n").length;
  const signedOnTop = authors.some(
    ({ role, label, start }) => role === "AUTHOR" && label === "" && start < head + 12,
  );
  if (ESSAY_END.test(body) || signedOnTop) return "ESSAY";
  const [first = ""] = body.split("\n");
  const ownLine =
    authors.some((author) => author.end <= raw.heads.join("\n").length + 1 + first.length) &&
    first.length < 50 &&
    !/讯[\s（(]/u.test(first);
  return ownLine || raw.continued ? "FEATURE" : "NEWS";
};

/** Bylines on lines of their own, at the head of the text, and in brackets at the end of paragraphs. */
const authorsOf = (text: string, bodyStart: number): readonly Author[] => {
  const authors: Author[] = [];
  let offset = bodyStart;
  const lines = text.slice(bodyStart).split("\n");
  for (const [i, line] of lines.entries()) {
    for (const { start, end, bare } of bylineSpans(line, i, lines.length))
      authors.push(...(parseByline(line.slice(start, end), offset + start, bare) ?? []));
    offset += line.length + 1;
  }
  const seen = new Set<string>();
  return authors.filter((author) => !seen.has(author.name) && Boolean(seen.add(author.name)));
};

interface BylineSpan {
  readonly start: number;
  readonly end: number;
  readonly bare: boolean;
}

const HEAD_BRACKET = /^[^（(。\n]{0,24}?(?:讯|日电)[^（(。\n]{0,6}[（(]([^（()）]{2,60})[)）]/u;
const HEAD_RUN =
  /^[^（(。\n]{0,24}?讯\s*((?:[\p{Script=Han}]{0,4}记者)[^，。,]{2,40}?(?:报道|(?=\d|近日|日前|昨)))/u;
const TAIL_BRACKET = /[（(]([^（()）]{2,60}(?:[（(][^（()）]{1,8}[)）][^（()）]{0,20})?)[)）]\s*$/u;
const TAIL_RUN =
  /[。！？]\s*([\p{Script=Han}·]{2,8}(?:[\s、]+[\p{Script=Han}·]{2,8}){0,2}\s*摄影?)$|[。！？\s]((?:本报)?[\p{Script=Han}]{0,4}(?:记者|通讯员)\s*[\p{Script=Han}·\s]{2,16}摄(?:影)?)$/u;

const bylineSpans = (line: string, index: number, count: number): readonly BylineSpan[] => {
  const group = (match: RegExpExecArray | null, bare: boolean): readonly BylineSpan[] => {
    const inner = match?.[1] ?? match?.[2];
    if (!match || !inner) return [];
    const start = match.index + match[0].indexOf(inner);
    return [{ start, end: start + inner.length, bare }];
  };
  const whole = line.length <= 70 && !/[。！？]/u.test(line);
  if (whole) {
    const mark = /^[■□◎○●▲△（(]\s*/u.exec(line)?.[0].length ?? 0;
    const end = /[)）]$/u.test(line) && mark > 0 ? line.length - 1 : line.length;
    const bare = index === 0 && (mark > 0 || count > 1);
    if (parseByline(line.slice(mark, end), 0, bare)) return [{ start: mark, end, bare }];
  }
  return [
    ...(index < 2 ? group(HEAD_BRACKET.exec(line), false) : []),
    ...(index < 2 ? group(HEAD_RUN.exec(line), false) : []),
    ...(index >= count - 3 ? group(TAIL_BRACKET.exec(line), index === count - 1 && line.length > 24) : []),
    ...group(TAIL_RUN.exec(line), false),
  ];
};
