import type { Doc, HomeContext, Page, PageArticle, Sentence } from "../types.ts";

/** Sentences longer than this are cut at a comma, so that no rule ever sees a megabyte. */
const LONGEST = 600;
const STOPS = new Set([..."。！？!?;；"]);
const CLOSERS = new Set([...'”’」』）)》】"']);

/** One article as the extraction reads it: its text in sentences, with the places that relative names mean. */
export const toDoc = (article: PageArticle, page: Page, home: HomeContext): Doc => ({
  article,
  page: { ...pageOf(page), ...withDate(article) },
  home,
  sentences: splitSentences(article.text),
});

/** A story's own day is nearer than its page's. */
const withDate = ({ posted, pinned }: PageArticle): Partial<Doc["page"]> => {
  const date = posted ?? pinned;
  return date ? { date } : {};
};

const pageOf = ({ source, url, date, pageNumber, pageName }: Page): Doc["page"] => ({
  source,
  date,
  ...(url === undefined ? {} : { url }),
  ...(pageNumber === undefined ? {} : { pageNumber }),
  ...(pageName === undefined ? {} : { pageName }),
});

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "?": "？",
  "!": "！",
};

/**
 * The text with its marks in full width, character for character, so that one rule reads both kinds of page;
 * marks inside numbers and times stay.
 */
export const foldMarks = (text: string): string =>
  text.replace(/(?<!\d)[,:]|[,:](?!\d)|[;?!]/gu, (mark) => FULL_WIDTH[mark] ?? mark);

/**
 * Sentences of a text, in linear time: they end at 。！？； with the quotes and brackets that close there, and at
 * line breaks; text.slice(start, end) is the sentence's text.
 */
export const splitSentences = (text: string): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  const push = (from: number, to: number) => {
    let [start, end] = [from, to];
    while (start < end && isSpace(text[start])) start++;
    while (end > start && isSpace(text[end - 1])) end--;
    if (end > start) sentences.push({ ordinal: sentences.length, start, end, text: text.slice(start, end) });
  };
  let start = 0;
  let comma = -1;
  for (let i = 0; i < text.length; i++) {
    const character = text[i] ?? "";
    if (isPlain(character)) {
      // Nothing ends here, unless the sentence is too long.
    } else if (character === "\n") {
      push(start, i);
      start = i + 1;
      comma = -1;
    } else if (STOPS.has(character)) {
      let end = i + 1;
      while (CLOSERS.has(text[end] ?? "")) end++;
      push(start, end);
      start = end;
      i = end - 1;
      comma = -1;
    } else if (character === "，" || character === ",") comma = i;
    if (i - start >= LONGEST) {
      const cut = comma > start ? comma + 1 : i + 1;
      push(start, cut);
      start = cut;
      comma = -1;
    }
  }
  push(start, text.length);
  return sentences;
};

/** Most characters by far; none of them is a mark. */
const isPlain = (character: string): boolean => character >= "\u3400" && character <= "\u9fff";

const isSpace = (character: string | undefined): boolean =>
  character !== undefined && character.trim() === "";
