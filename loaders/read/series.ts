import { isBylineLine } from "./byline-lines.ts";
import { endsSentence, isItem, isShort, type Line } from "./lines.ts";
import type { RawArticle } from "./raw.ts";

/** Stories in a row that are each signed at their end: the headline of one follows what the one before tells. */

const MOST_LINES = 24;

/**
 * True where a line from here on heads paragraphs that somebody signs, and the next headline such paragraphs again:
 * parts of one story are signed together, at its end.
 */
export const opensSeries = (lines: readonly Line[], from: number, before: RawArticle): boolean => {
  const last = before.paragraphs.at(-1) ?? "";
  if (before.paragraphs.some(isBylineLine) || !endsSentence(last)) return false;
  const below = lines.slice(from, from + MOST_LINES).filter(({ text }) => /\p{Script=Han}/u.test(text));
  const second = signedFrom(below, 0);
  return second > 0 && isHead(below[second]) && signedFrom(below, second + 1) > 0;
};

const isHead = (line: Line | undefined): boolean =>
  line !== undefined && line.text.length >= SHORTEST && isShort(line.text) && !isItem(line.text);
const SHORTEST = 8;

/** Where the line behind a signature stands that whole paragraphs from here on lead to; 0 where they don't. */
const signedFrom = (lines: readonly Line[], from: number): number => {
  for (let at = from; at < lines.length; at++) {
    const { text } = lines[at] as Line;
    if (at > from && SIGNS.test(text) && isBylineLine(text)) return at + 1;
    if (!endsSentence(text) || isItem(text)) return 0;
  }
  return 0;
};
const SIGNS = /^[（(]?(?:[\p{Script=Han}]{0,6}(?:记者|通讯员)|供稿|撰稿|作者)/u;
