import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import { GENRE_WORDS } from "../lexicons/segmenter.ts";
import type { Doc, Span } from "../types.ts";

/** A word as a statistical segmenter cuts it: a hint where names end, never a proof. */
export interface Word extends Span {
  readonly text: string;
  /** Part of speech in the segmenter's own letters: n, v, p, c, d, m, u… */
  readonly tag: string;
}

let jieba: Jieba | undefined;
const cache = new WeakMap<Doc, readonly Word[]>();

/** The words of an article's text, cut once. */
export const wordsOf = (doc: Doc): readonly Word[] => {
  const known = cache.get(doc);
  if (known) return known;
  const words = cutWords(doc.article.text);
  cache.set(doc, words);
  return words;
};

/** Cuts a text into words, in linear time. */
export const cutWords = (text: string): readonly Word[] => {
  let end = 0;
  return segmenter()
    .cut(text)
    .map((word) => {
      const start = end;
      end += word.length;
      return new CutWord(word, start, end);
    });
};

const segmenter = (): Jieba => {
  if (!jieba) {
    jieba = Jieba.withDict(dict);
    jieba.loadDict(Buffer.from(GENRE_WORDS));
  }
  return jieba;
};

/** A word whose part of speech is looked up when it is asked for: most are never. */
class CutWord implements Word {
  constructor(
    readonly text: string,
    readonly start: number,
    readonly end: number,
  ) {}

  get tag(): string {
    return tagOf(this.text);
  }
}

/** Parts of speech that were asked for: a word has the same one wherever it stands. */
const tags = new Map<string, string>();
/** Figures make ever new words. */
const MOST_TAGS = 100_000;

const tagOf = (word: string): string => {
  const known = tags.get(word);
  if (known !== undefined) return known;
  if (tags.size >= MOST_TAGS) tags.clear();
  const tag = segmenter().tag(word)[0]?.tag ?? "x";
  tags.set(word, tag);
  return tag;
};

/** The index of the word that holds an offset, by bisection; -1 past the end. */
export const wordAt = (words: readonly Word[], offset: number): number => {
  let [low, high] = [0, words.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const word = words[middle];
    if (!word) return -1;
    if (offset < word.start) high = middle - 1;
    else if (offset >= word.end) low = middle + 1;
    else return middle;
  }
  return -1;
};
