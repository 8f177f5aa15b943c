import { lineOf, NOUN_BY_WORD } from "./en-line.ts";
import { phrasesOf, postsOf } from "./en-phrases.ts";
import { lettersOf, lookUp } from "./en-pieces.ts";
import { EMPTY_EN } from "./lexicon/glossary.ts";
import { isPinyin } from "./names.ts";

/** English as it is typed in haste: without capitals, with letters swapped, doubled or left out. */

/** Question words and what is typed for them. */
const ASKING: ReadonlyMap<string, string> = new Map([
  ["wich", "which"],
  ["whcih", "which"],
  ["whihc", "which"],
  ["wht", "what"],
  ["waht", "what"],
  ["hwo", "who"],
  ["woh", "who"],
  ["wher", "where"],
  ["wehre", "where"],
  ["wen", "when"],
  ["whne", "when"],
  ["whos", "who's"],
  ["whats", "what's"],
  ["wheres", "where's"],
]);

const isKnown = (word: string): boolean =>
  EMPTY_EN.has(word) ||
  NOUN_BY_WORD.has(word) ||
  lookUp([word]) !== undefined ||
  phrasesOf(lineOf([word])).length > 0 ||
  postsOf(lineOf([word])).length > 0;

/** Shorter words are too much like others. */
const SHORTEST = 5;

/** Words that two swapped letters, a letter too many or a single letter for a double would turn into this one. */
const nearby = (word: string): readonly string[] => {
  const letters = [...word];
  return letters.flatMap((letter, i) => {
    const [before, after] = [word.slice(0, i), word.slice(i + 1)];
    return [
      `${before}${after[0] ?? ""}${letter}${after.slice(1)}`,
      `${before}${after}`,
      `${before}${letter}${letter}${after}`,
    ];
  });
};

const respelled = (word: string): string => {
  const asking = ASKING.get(word);
  if (asking) return asking;
  if (word.length < SHORTEST || !/^[a-z]+$/.test(word) || isKnown(word)) return word;
  const found = new Set(nearby(word).filter((one) => one !== word && isKnown(one)));
  const [only] = found;
  return found.size === 1 && only ? only : word;
};

/** In a question without any capital, words that can be pinyin are names unless they are known words. */
const recased = (words: readonly string[]): readonly string[] => {
  if (words.some((word) => /^\p{Lu}/u.test(word))) return words;
  const isName = (word: string) => isPinyin(lettersOf(word)) && !isKnown(word);
  return words.map((word) => (isName(word) ? `${word[0]?.toUpperCase()}${word.slice(1)}` : word));
};

/** The words as they were meant; a capital inside the question marks a name, which stays as it is. */
export const corrected = (words: readonly string[]): readonly string[] =>
  recased(words).map((word, i) => {
    if (i > 0 && /^\p{Lu}/u.test(word)) return word;
    const lower = word.toLowerCase();
    const meant = respelled(lower);
    return meant === lower ? word : meant;
  });
