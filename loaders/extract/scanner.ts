import type { Span } from "../types.ts";
import { codesOf } from "./codes.ts";
import { ofRecent } from "./recent.ts";
import { type Entry, Heads, ROOT, WordTree } from "./tree.ts";

/** A word of a dictionary, found in a text. */
export interface Hit<T> extends Span {
  readonly surface: string;
  readonly value: T;
}

/** Finds the words of a dictionary in a text: leftmost, then longest, without overlap; linear in the text's length. */
export type Scan<T> = (text: string) => readonly Hit<T>[];

/** Scanners by what their words are. */
export type Scans<T> = { readonly [K in keyof T]: Scan<T[K]> };

/** Words and what they stand for; of one that stands there twice the last counts. */
type Dictionary<T> = Iterable<readonly [string, T]>;

/** A scanner for the words of a dictionary. */
export const buildScanner = <T>(dictionary: Dictionary<T>): Scan<T> =>
  buildScanners<{ words: T }>({ words: dictionary }).words;

/** Texts of fewer characters are sooner scanned for one dictionary than for all. */
const SHORT = 24;

/**
 * Scanners for dictionaries that the same texts are searched for: a long text is read once for all of them, when the
 * first of them is asked.
 */
export const buildScanners = <T extends object>(
  dictionaries: {
    readonly [K in keyof T]: Dictionary<T[K]>;
  },
): { readonly [K in keyof T]: Scan<T[K]> } => {
  const names = Object.keys(dictionaries) as (keyof T)[];
  if (names.length > 32) throw new RangeError("One scan tells at most 32 dictionaries apart.");
  const all = names.map((name) => new Map([...dictionaries[name]].filter(([word]) => word !== "")));
  const words = new Map<string, Entry[]>();
  for (const [of, dictionary] of all.entries())
    for (const [word, value] of dictionary) {
      const entries = words.get(word);
      if (entries) entries.push({ of, value });
      else words.set(word, [{ of, value }]);
    }
  const tree = new WordTree(words);
  const finder = new Finder(tree, [...words.keys()], all.length);
  const ofAll = ofRecent((text) => finder.read(text));
  const scan = ([of, dictionary]: readonly [number, ReadonlyMap<string, unknown>]): Scan<unknown> => {
    if (dictionary.size === 0) return () => [];
    const alone = new Finder(tree, [...dictionary.keys()], all.length, of);
    return (text) => (text.length >= SHORT && all.length > 1 ? ofAll(text) : alone.read(text))[of] ?? [];
  };
  return Object.fromEntries([...all.entries()].map((one, i) => [names[i], scan(one)])) as Scans<T>;
};

/** Looks through texts for the words of a tree, of all its dictionaries or of one. */
class Finder {
  readonly #tree: WordTree;
  readonly #heads: Heads;
  readonly #only: number | undefined;
  /** Of each dictionary: from where on its next word may begin, and the word that was found last. */
  readonly #free: Int32Array;
  readonly #ends: Int32Array;
  readonly #values: unknown[];
  readonly #nothing: readonly Hits[];

  constructor(tree: WordTree, words: readonly string[], dictionaries: number, only?: number) {
    this.#tree = tree;
    this.#heads = new Heads(words);
    this.#only = only;
    this.#free = new Int32Array(dictionaries);
    this.#ends = new Int32Array(dictionaries);
    this.#values = new Array(dictionaries).fill(undefined);
    this.#nothing = new Array(dictionaries).fill(NO_HITS);
  }

  /** What a text holds of each dictionary. */
  read(text: string): readonly Hits[] {
    const codes = codesOf(text);
    const hits: Hits[] = this.#nothing.slice();
    this.#free.fill(0);
    const { length } = text;
    const heads = this.#heads;
    for (let i = heads.next(codes, 0, length); i < length; ) {
      this.#takeAt(text, codes, i, hits);
      // What a word covers begins no other of its dictionary.
      i = heads.next(
        codes,
        this.#only === undefined ? i + 1 : Math.max(i + 1, this.#free[this.#only] ?? 0),
        length,
      );
    }
    return hits;
  }

  /** The longest word of each dictionary that begins at a place, unless an earlier one covers it. */
  #takeAt(text: string, codes: Uint16Array, start: number, hits: Hits[]): void {
    let found = 0;
    let branch = ROOT;
    for (let at = start; at < text.length; ) {
      branch = this.#tree.next(branch, codes[at++] ?? 0);
      if (branch === 0) break;
      for (const { of, value } of this.#tree.entries[branch] ?? NONE) {
        if ((this.#free[of] ?? 0) > start || (this.#only ?? of) !== of) continue;
        found |= 1 << of;
        this.#ends[of] = at;
        this.#values[of] = value;
      }
    }
    for (let of = 0; found !== 0; of++, found >>>= 1) {
      if ((found & 1) === 0) continue;
      const end = this.#ends[of] ?? start;
      const hit = { start, end, surface: text.slice(start, end), value: this.#values[of] };
      const before = hits[of];
      if (before === undefined || before === NO_HITS) hits[of] = [hit];
      else before.push(hit);
      this.#free[of] = end;
    }
  }
}

type Hits = Hit<unknown>[];
/** Stands for what most dictionaries find in a short text; nothing is ever added to it. */
const NO_HITS: Hits = [];
const NONE: readonly Entry[] = [];

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
