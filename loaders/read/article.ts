import { editionDate, isVague, pinnedIssue, reportedDate } from "../extract/dates.ts";
import { toSimplified } from "../script.ts";
import type { Author, PageArticle, PinnedDate } from "../types.ts";
import { authorsOf } from "./bylines.ts";
import { parseByline } from "./credits.ts";
import { BYLINE_MARKS } from "./marks.ts";
import type { RawArticle } from "./raw.ts";
import { CAPTIONED, DATELINE, PHOTO_CREDIT } from "./signs.ts";

const ESSAY_END = /[（(]作者[系为是][^（()）]*[)）]$/u;

/** Reads the parts of an article: headline, byline, date, genre, and the places that head it. */
export const readArticle = (raw: RawArticle, ordinal: number, issue: PinnedDate | null): PageArticle => {
  const { heads, paragraphs } = raw;
  const head = heads.join("\n");
  const text = [...heads, ...paragraphs].join("\n");
  const bodyStart = heads.length > 0 && paragraphs.length > 0 ? head.length + 1 : raw.brief ? 0 : head.length;
  // What is looked for is written in simplified script; what is kept stands as printed.
  const simple = toSimplified(text);
  const authors = authorsOf(simple, bodyStart).map((author) => ({
    ...author,
    name: text.slice(author.start, author.end),
  }));
  const body = simple.slice(bodyStart);
  const title = heads.join(" ") || firstSentence(text.slice(bodyStart));
  const dateline = datelineOf(body);
  const lead = leadOf(raw, body);
  const posted: PinnedDate | null = raw.day ? { iso: raw.day, precision: "DAY" } : null;
  const pinned = posted || issue ? null : pinnedIssue(simple);
  return {
    ordinal,
    title,
    text,
    bodyStart,
    genre: genreOf(raw, authors, body),
    date: raw.continuedFrom !== undefined ? null : dateOf(title, lead, posted, issue ?? pinned),
    ...(posted ? { posted } : {}),
    ...(pinned ? { pinned } : {}),
    authors,
    ...(raw.credits.length > 0 ? { credits: raw.credits.join(" ") } : {}),
    ...(dateline ? { dateline } : {}),
    ...(raw.section ? { section: raw.section } : sectionFromHead(heads)),
    ...(raw.kicker ? { kicker: raw.kicker } : {}),
    ...(raw.continuedFrom === undefined ? {} : { continuedFrom: raw.continuedFrom }),
    ...(raw.continuedOn === undefined ? {} : { continuedOn: raw.continuedOn }),
    line: raw.line,
  };
};

const firstSentence = (body: string): string =>
  /^[^。！？\n]{1,60}[。！？]?/u.exec(body)?.[0] ?? body.slice(0, 40);

const sectionFromHead = ([head = "", next]: readonly string[]): { section?: string } => {
  const match = /^[【[]?([\p{Script=Han}]{2,9})(?:[】\]]|[:：])/u.exec(head);
  const section = match?.[1] ?? (next === undefined ? undefined : PLACE_ALONE.exec(head)?.[0]);
  return section ? { section } : {};
};
/** 洋县 on a line of its own above a headline. */
const PLACE_ALONE = /^\p{Script=Han}{1,8}[县区市旗州盟]$/u;

const datelineOf = (body: string): string | undefined =>
  /^(?!本报)([\p{Script=Han}]{2,8}?)(?:融媒体?|日报[^讯]{0,8}|时报)?讯[\s（(“]/u.exec(body)?.[1];

/** A lead is no longer than this. */
const LEAD = 130;

/** The first words of a story, by which it tells when. */
interface Lead {
  readonly text: string;
  /** The day in front of 讯, as printed: 5月7日. */
  readonly sent?: string;
}

/** The first paragraph, without the byline in front. */
const leadOf = (raw: RawArticle, body: string): Lead => {
  const isByline = (one: string) => parseByline(one.replace(ENCLOSING, ""), 0, true) !== undefined;
  const paragraphs = body.split("\n").filter((one) => one.length > 10 && !isByline(one));
  // A photo above the story tells of no day.
  const lead =
    paragraphs.slice(0, 4).find((one) => DATELINE.test(one)) ??
    paragraphs.find((one) => !isCaption(one) && !isAside(one)) ??
    paragraphs[0] ??
    raw.heads.join("");
  const sent = SENT.exec(lead);
  const told = lead.slice(sent?.[0].length ?? 0).replace(/“[^”]*”/gu, "");
  return { text: told.slice(0, LEAD), ...(sent?.[1] ? { sent: sent[1] } : {}) };
};

/** 本报讯（记者 甲）, 红网青禾站5月7日讯（通讯员 甲）, 新华社青禾5月7日电, 青禾网5月7日（记者 甲）. */
const SENT =
  /^[^。，,\d]{0,24}(\d{1,2}月\d{1,2}日)?(?:[^。，,（(]{0,10}(?:讯|电|消息|报道)(?:\s*[（(【][^（()）【】]*[)）】])?|\s*[（(][^（()）]{0,20}(?:记者|通讯员)[^（()）]*[)）])\s*/u;

/** Marks and brackets around a byline. */
const ENCLOSING = new RegExp(String.raw`^[${BYLINE_MARKS}（(]\s*|[)）]$`, "gu");

/** 三个月来，这里发生了什么？: asked above the story. */
const isAside = (paragraph: string): boolean =>
  /^(?:编者按|编者的话)/u.test(paragraph) ||
  (paragraph.length <= 40 && /(?:[？！?!]|……)$/u.test(paragraph) && !DATED.test(paragraph));

const isCaption = (paragraph: string): boolean =>
  paragraph.length <= 60 &&
  (PHOTO_CREDIT.test(paragraph) || CAPTIONED.test(paragraph)) &&
  !DATED.test(paragraph);
const DATED = /\d{1,2}月\d{1,2}[日号]|近日|日前|昨[日天]|今[日天]/u;

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
  if (ESSAY_END.test(body) || (signedOnTop && !/^[^。，\n]{2,12}讯\s*[（(]/u.test(body))) return "ESSAY";
  const [first = ""] = body.split("\n");
  const ownLine =
    authors.some((author) => author.end <= raw.heads.join("\n").length + 1 + first.length) &&
    first.length < 50 &&
    !(PHOTO_CREDIT.test(first) && /[）)]$/u.test(first)) &&
    !/讯[\s（(]|讯[\p{Script=Han}]{0,4}(?:记者|通讯员)/u.test(first);
  return ownLine || raw.continuedFrom !== undefined ? "FEATURE" : "NEWS";
};

/**
 * A post's own day stands; the year of an edition that the headline or the lead tells is nearer than the issue's. What
 * the lead tells goes before the day on which it was sent, which 今天 is.
 */
const dateOf = (
  title: string,
  { text, sent }: Lead,
  posted: PinnedDate | null,
  printed: PinnedDate | null,
): PinnedDate | null => {
  const issue = posted ?? printed;
  const edition = posted ? null : editionDate(`${title}\n${text}`, text, { issue });
  if (edition) return edition;
  const day = sent ? reportedDate(sent, { issue }) : null;
  return reportedDate(text, { issue: day ?? issue }) ?? (isVague(text) ? null : day);
};
