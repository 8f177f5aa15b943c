import type { QueryKeys } from "../text.ts";

/** A search for all of these keys in the language of the full-text index. */
export const matchOf = ({ whole, prefixes }: QueryKeys): string =>
  `(${[...whole.map(escapeLucene), ...prefixes.map((prefix) => `${escapeLucene(prefix)}*`)].join(" AND ")})`;

const escapeLucene = (token: string): string => token.replace(/[+\-!(){}[\]^"~*?:\\/&|]/g, "\\$&");

/** Chinese characters that every release of the `cjk` analyzer takes for such. */
const HAN = /[\u4e00-\u9fa5]+/g;
/** Words of the English list that the analyzer leaves out have five letters at most, and no digits. */
const SAFE_WORD = /[0-9]+[0-9A-Za-z]*|[A-Za-z]+[0-9][0-9A-Za-z]*|[A-Za-z]{6,}/g;

/**
 * What a sentence must have to contain a text, for an index of pairs of Chinese characters and of whole other words;
 * undefined where the index can't tell.
 */
export const sentenceMatch = (text: string): string | undefined => {
  const runs = text.match(HAN) ?? [];
  const long = runs.filter((run) => run.length > 1);
  if (long.length > 0) return long.map((run) => `"${run}"`).join(" AND ");
  const words = text.match(SAFE_WORD) ?? [];
  if (words.length > 0) return words.map((word) => `*${word}*`).join(" AND ");
  const [single] = runs;
  return single === undefined ? undefined : `${single}* OR *${single}`;
};
