import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
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
  jieba ??= Jieba.withDict(dict);
  const words: Word[] = [];
  let start = 0;
  for (const { word, tag } of jieba.tag(text)) {
    words.push({ start, end: start + word.length, text: word, tag });
    start += word.length;
  }
  return words;
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
