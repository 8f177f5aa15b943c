import type { Span } from "../types.ts";

/** A word of a dictionary, found in a text. */
export interface Hit<T> extends Span {
  readonly surface: string;
  readonly value: T;
}

/**
 * A scanner for the words of a dictionary: leftmost, then longest, without overlap; linear in the text's
 * length. Words stand in a tree by their characters; nearly all places of a text are passed by before it.
 */
export const buildScanner = <T>(
  entries: Iterable<readonly [string, T]>,
): ((text: string) => readonly Hit<T>[]) => {
  const words = new Map<string, T>();
  for (const [word, value] of entries) if (word) words.set(word, value);
  if (words.size === 0) return () => [];
  const tree = new WordTree(words);
  const { pairs, alone, mask, hasAlone } = headsOf([...words.keys()]);
  return (text) => {
    const hits: Hit<T>[] = [];
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      // A look past the end would slow down all others.
      const next = i + 1 < text.length ? text.charCodeAt(i + 1) : 0;
      if (isSet(pairs, pairOf(code, next) & mask) || (hasAlone && isSet(alone, code & mask))) {
        const hit = tree.longestAt(text, i);
        if (hit) {
          hits.push(hit);
          i = hit.end - 1;
        }
      }
    }
    return hits;
  };
};

/** So few words are sooner looked for one by one than planted in a tree. */
const FEW = 64;

/** What a scanner finds, for words that are looked for in one text only. */
export const hitsOf = <T>(words: ReadonlyMap<string, T>, text: string): readonly Hit<T>[] => {
  if (words.size > FEW || words.has("")) return buildScanner(words)(text);
  const all: Hit<T>[] = [];
  for (const [surface, value] of words)
    for (let start = text.indexOf(surface); start >= 0; start = text.indexOf(surface, start + 1))
      all.push({ start, end: start + surface.length, surface, value });
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  let from = 0;
  return all.filter(({ start, end }) => {
    const free = start >= from;
    if (free) from = end;
    return free;
  });
};

/** What words may begin with, so that a text's other places are passed by. */
interface Heads {
  /** A bit for the first two characters of every word, at a place that others may share. */
  readonly pairs: Uint8Array;
  /** The same for words of one character, where there are any. */
  readonly alone: Uint8Array;
  readonly hasAlone: boolean;
  readonly mask: number;
}

/** Bits for a word: so many that few other characters share one. Large dictionaries have to stay in the processor's cache. */
const ROOM = 8;
const LARGE_ROOM = 64;
const SMALL = 4096;
const pairOf = (first: number, second: number): number => first * 31 + second;
const isSet = (bits: Uint8Array, at: number): boolean => (((bits[at >> 3] ?? 0) >> (at & 7)) & 1) === 1;
const set = (bits: Uint8Array, at: number): void => {
  bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
};

const headsOf = (words: readonly string[]): Heads => {
  const bits = 2 ** Math.ceil(Math.log2(words.length * (words.length < SMALL ? LARGE_ROOM : ROOM)));
  const [pairs, alone, mask] = [new Uint8Array(bits / 8), new Uint8Array(bits / 8), bits - 1];
  for (const word of words)
    if (word.length === 1) set(alone, word.charCodeAt(0) & mask);
    else set(pairs, pairOf(word.charCodeAt(0), word.charCodeAt(1)) & mask);
  return { pairs, alone, mask, hasAlone: words.some(({ length }) => length === 1) };
};

/** Words by their characters. Its branches lie in one table of slots, found by branch and character: 0 is none. */
class WordTree<T> {
  readonly #from: Int32Array;
  readonly #code: Uint16Array;
  readonly #to: Int32Array;
  readonly #mask: number;
  readonly #values: (T | undefined)[] = [undefined, undefined];

  constructor(words: ReadonlyMap<string, T>) {
    let characters = 0;
    for (const word of words.keys()) characters += word.length;
    const slots = 2 ** Math.ceil(Math.log2(characters * 2));
    this.#mask = slots - 1;
    this.#from = new Int32Array(slots);
    this.#code = new Uint16Array(slots);
    this.#to = new Int32Array(slots);
    for (const [word, value] of words) this.#plant(word, value);
  }

  /** The longest word that stands at a place of a text. */
  longestAt(text: string, start: number): Hit<T> | undefined {
    let found: T | undefined;
    let end = start;
    let branch = ROOT;
    for (let at = start; at < text.length; ) {
      branch = this.#to[this.#slot(branch, text.charCodeAt(at++))] ?? 0;
      if (branch === 0) break;
      const value = this.#values[branch];
      if (value === undefined) continue;
      found = value;
      end = at;
    }
    return found === undefined ? undefined : { start, end, surface: text.slice(start, end), value: found };
  }

  #plant(word: string, value: T): void {
    let branch = ROOT;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      const slot = this.#slot(branch, code);
      if (this.#to[slot] === 0) {
        this.#from[slot] = branch;
        this.#code[slot] = code;
        this.#to[slot] = this.#values.push(undefined) - 1;
      }
      branch = this.#to[slot] ?? 0;
    }
    this.#values[branch] = value;
  }

  /** The slot of what grows from a branch by a character, or the free one where it belongs. */
  #slot(branch: number, code: number): number {
    let slot = (Math.imul(branch, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 7;
    for (slot &= this.#mask; this.#to[slot] !== 0; slot = (slot + 1) & this.#mask)
      if (this.#from[slot] === branch && this.#code[slot] === code) break;
    return slot;
  }
}

const ROOT = 1;
