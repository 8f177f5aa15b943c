import type { Span } from "../types.ts";

/** A word of a dictionary, found in a text. */
export interface Hit<T> extends Span {
  readonly surface: string;
  readonly value: T;
}

/**
 * A scanner for the words of a dictionary: leftmost, then longest, without overlap; linear in the text's
 * length. Words are told apart by their first character and the lengths of the words that start with it.
 */
export const buildScanner = <T>(
  entries: Iterable<readonly [string, T]>,
): ((text: string) => readonly Hit<T>[]) => {
  const words = new Map<string, T>();
  const lengths = new Map<string, Set<number>>();
  for (const [word, value] of entries) {
    if (!word) continue;
    words.set(word, value);
    const first = word[0] ?? "";
    const known = lengths.get(first);
    if (known) known.add(word.length);
    else lengths.set(first, new Set([word.length]));
  }
  const descending = new Map([...lengths].map(([first, set]) => [first, [...set].sort((a, b) => b - a)]));
  return (text) => {
    const hits: Hit<T>[] = [];
    for (let i = 0; i < text.length; i++) {
      const hit = longestAt(text, i, words, descending.get(text[i] ?? ""));
      if (!hit) continue;
      hits.push(hit);
      i = hit.end - 1;
    }
    return hits;
  };
};

const longestAt = <T>(
  text: string,
  start: number,
  words: ReadonlyMap<string, T>,
  lengths: readonly number[] | undefined,
): Hit<T> | undefined => {
  for (const length of lengths ?? []) {
    const surface = text.slice(start, start + length);
    const value = words.get(surface);
    if (value !== undefined && surface.length === length)
      return { start, end: start + length, surface, value };
  }
  return undefined;
};
