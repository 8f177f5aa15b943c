import { NOUNS } from "./lexicon/nouns.ts";

/** Words of an English question, and nouns of things that may be asked for. */

/** Reads the words of an English question: what is asked, which relations, posts and dates it speaks of. */

export const range = (start: number, end: number): readonly number[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);

/** A question's words, joined by spaces, with the place of each. */
export interface Line {
  readonly words: readonly string[];
  readonly text: string;
  /** Offset of each word. */
  readonly starts: readonly number[];
}

export const lineOf = (words: readonly string[]): Line => {
  const starts: number[] = [];
  let text = "";
  for (const word of words) {
    if (text) text += " ";
    starts.push(text.length);
    text += word;
  }
  return { words, text, starts };
};

/** Words that a stretch of the line touches. */
export const unitsAt = ({ words, starts }: Line, from: number, to: number): readonly number[] =>
  words.flatMap((word, i) => {
    const start = starts[i] ?? 0;
    return start < to && start + word.length > from ? [i] : [];
  });

export const NOUN_BY_WORD = new Map(
  NOUNS.flatMap(({ en, zh, target, named }) =>
    en.map((word) => [word, { ...target, words: zh, ...(named && zh[0] && { word: zh[0] }) }] as const),
  ),
);

export const NOUN_WORDS = [...NOUN_BY_WORD.keys()].sort((a, b) => b.length - a.length);

export const bare = (word: string): string => word.replace(/'s?$/, "");

export const NUMBERS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
];
