import { endsSentence, isShort, type Line, looksCutOff } from "./lines.ts";
import type { Dropped, RawArticle } from "./raw.ts";
import { PHOTO_CREDIT } from "./signs.ts";

/** Adds a paragraph: joined to the last where a column broke it, left out where the text stands there already. */
export const appendParagraph = (article: RawArticle, text: string, dropped: Dropped[]): void => {
  const last = article.paragraphs.at(-1);
  if (repeats(article, text)) {
    dropped.push({ text, reason: "repeated" });
    // A caption may say the first sentence again; who took the photo stands behind it.
    const credit = PHOTO_CREDIT.test(text) ? BEHIND_LAST.exec(text)?.[1] : undefined;
    if (credit) article.paragraphs.push(credit);
    return;
  }
  if (
    last !== undefined &&
    article.paragraphs.length > (article.whole ?? 0) &&
    ((last.length < LONGEST_JOINED && /[，,]$/u.test(last)) ||
      (last.length > 20 &&
        !endsSentence(last) &&
        (!isShort(last) || looksCutOff(last)) &&
        !PHOTO_CREDIT.test(last)))
  )
    article.paragraphs[article.paragraphs.length - 1] = rejoin(last, text);
  else article.paragraphs.push(text);
};

/** A paragraph that goes on behind a comma grows no longer than this. */
const LONGEST_JOINED = 600;
const BEHIND_LAST = /[。！？”]\s*([^。！？”]{3,40})$/u;

/** The last line of a column that breaks off in mid-sentence may be as short as a headline. */
export const endsBrokenColumn = ({ text, gap }: Line, { closed, paragraphs }: RawArticle): boolean => {
  const last = paragraphs.at(-1);
  if (closed || last === undefined) return false;
  const broken = !endsSentence(last) && last.length > 30 && !isShort(last);
  return broken && !gap && text.length < 48;
};

/** Joins two parts of a broken sentence; words that the break doubled (计 / 计划) stand once. */
export const rejoin = (head: string, tail: string): string => {
  if (!/\p{Script=Han}$/u.test(head.slice(-2))) return head + tail;
  for (let length = Math.min(16, head.length, tail.length); length > 0; length--)
    if (head.endsWith(tail.slice(0, length))) return head + tail.slice(length);
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
