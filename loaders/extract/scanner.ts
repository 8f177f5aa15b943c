import type { Span } from "../types.ts";

/** A word of a dictionary, found in a text. */
export interface Hit<T> extends Span {
  readonly surface: string;
  readonly value: T;
}

/**
 * A scanner for the words of a dictionary: leftmost, then longest, without overlap; linear in the text's
 * length. Nearly all places of a text are passed by after a look at two characters.
 */
export const buildScanner = <T>(
  entries: Iterable<readonly [string, T]>,
): ((text: string) => readonly Hit<T>[]) => {
  const words = new Map<string, T>();
  for (const [word, value] of entries) if (word) words.set(word, value);
  if (words.size === 0) return () => [];
  const lengths = lengthsByHead(words.keys());
  const heads = new Heads(words.keys(), words.size);
  const longestAt = (text: string, start: number): Hit<T> | undefined => {
    for (const length of lengths.get(text.slice(start, start + 2)) ?? ONE) {
      const surface = text.slice(start, start + length);
      const value = words.get(surface);
      if (value !== undefined) return { start, end: start + surface.length, surface, value };
    }
    return undefined;
  };
  return (text) => {
    const hits: Hit<T>[] = [];
    for (let i = 0; i < text.length; i++) {
      if (!heads.mayStart(text.charCodeAt(i), text.charCodeAt(i + 1))) continue;
      const hit = longestAt(text, i);
      if (!hit) continue;
      hits.push(hit);
      i = hit.end - 1;
    }
    return hits;
  };
};

const ONE: readonly number[] = [1];

/** How long the words are that begin with the same two characters, longest first, down to the first character alone. */
const lengthsByHead = (words: Iterable<string>): ReadonlyMap<string, readonly number[]> => {
  const all = new Map<string, number[]>();
  for (const word of words) {
    if (word.length === 1) continue;
    const head = word.slice(0, 2);
    const lengths = all.get(head);
    if (!lengths) all.set(head, [word.length, 1]);
    else if (!lengths.includes(word.length)) lengths.push(word.length);
  }
  for (const lengths of all.values()) lengths.sort((a, b) => b - a);
  return all;
};

/** Slots of `Heads` for a word: so many that few other characters share one. */
const ROOM = 8;
const [PAIR, ALONE] = [1, 2];

/** What words may begin with: their first characters, and their first two, each with a slot of a table by its code. */
class Heads {
  readonly #first: Uint8Array;
  readonly #pairs: Uint8Array;
  readonly #mask: number;

  constructor(words: Iterable<string>, count: number) {
    const size = 2 ** Math.ceil(Math.log2(count * ROOM));
    this.#mask = size - 1;
    this.#first = new Uint8Array(size);
    this.#pairs = new Uint8Array(size);
    for (const word of words) {
      const first = word.charCodeAt(0);
      if (word.length === 1) this.#first[first & this.#mask] = ALONE;
      else {
        this.#first[first & this.#mask] ||= PAIR;
        this.#pairs[this.#slot(first, word.charCodeAt(1))] = 1;
      }
    }
  }

  mayStart(first: number, second: number): boolean {
    const known = this.#first[first & this.#mask];
    return known === ALONE || (known === PAIR && this.#pairs[this.#slot(first, second)] === 1);
  }

  #slot(first: number, second: number): number {
    return (first * 31 + second) & this.#mask;
  }
}
