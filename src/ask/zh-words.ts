import { NOUNS } from "./lexicon/nouns.ts";
import { SENSES } from "./lexicon/senses.ts";
import { COLLOQUIAL, PREFIXES, CORES as PRINTED } from "./lexicon/titles.ts";

const CORES = [...PRINTED, ...COLLOQUIAL.keys()];

/** Words of Chinese questions, made ready for looking up in a text. */

/** Stands for a character that belongs to a name of the graph. */
export const TAKEN = "■";

const longestFirst = (words: readonly string[]): readonly string[] =>
  [...new Set(words)].sort((a, b) => b.length - a.length);

export const alternatives = (words: readonly string[]): string => longestFirst(words).join("|");

export const range = (start: number, end: number): readonly number[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);

export const NOUN_BY_WORD = new Map(
  NOUNS.flatMap(({ zh, target, named }) =>
    zh.map((word) => {
      // 县 is in names of counties, 县区 in none.
      const isCollective = word.length > 1 && zh[0]?.length === 1;
      return [word, { ...target, words: zh, ...(named && !isCollective && { word }) }] as const;
    }),
  ),
);

export const NOUN_WORDS = longestFirst([...NOUN_BY_WORD.keys()]);

const PHRASES = SENSES.flatMap(({ zh, senses }) => zh.map((word) => ({ word, senses })));

export const PHRASE_WORDS = longestFirst(PHRASES.map(({ word }) => word));

export const SENSES_OF = new Map(
  PHRASE_WORDS.map((word) => [
    word,
    PHRASES.filter((phrase) => phrase.word === word).flatMap((phrase) => phrase.senses),
  ]),
);

export const ANY_PHRASE = new RegExp(alternatives(PHRASE_WORDS), "gu");

export const ANY_POST = new RegExp(
  `(?:${alternatives(PREFIXES)})*(?:${alternatives(CORES)})(?!单位|事务所|协会|会议|国)`,
  "gu",
);

/** A post after what is asked for: 什么协会会长. */
export const POST_AT_END = new RegExp(
  `(?<=.)(?:${alternatives(PREFIXES)})*(?:${alternatives(CORES)}).*$`,
  "u",
);

export const POST_FIRST = new RegExp(`^(?:${alternatives(PREFIXES)})*(?:${alternatives(CORES)})`, "u");
export const POST_LAST = new RegExp(`(?:${alternatives(CORES)})$`, "u");

/** True of a noun for things of a sort, which names nothing by itself. */
export const isNoun = (text: string): boolean => NOUN_BY_WORD.has(text);

/** True of a text whose last word is such a noun: 启动仪式. */
export const endsWithNoun = (text: string): boolean =>
  NOUN_WORDS.some((word) => word.length > 1 && text.endsWith(word));

/** The noun for things of a sort that a text begins with: 行动. */
export const nounAt = (text: string): string | undefined =>
  NOUN_WORDS.find((word) => word.length > 1 && text.startsWith(word));

/** The text with spaces in place of relation phrases. */
export const withoutRelations = (text: string): string =>
  text.replace(ANY_PHRASE, (phrase) => " ".repeat(phrase.length));

const ANY_NOUN = new RegExp(alternatives(NOUN_WORDS.filter((word) => word.length > 1)), "gu");

/** The text without nouns for things of a sort. */
export const withoutNouns = (text: string): string => text.replace(ANY_NOUN, "");
