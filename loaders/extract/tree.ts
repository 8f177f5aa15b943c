/** What a word stands for in one of several dictionaries, by the dictionary's number. */
export interface Entry {
  readonly of: number;
  readonly value: unknown;
}

/** Words by their characters. Its branches lie in one table of slots, found by branch and character: 0 is none. */
export class WordTree {
  /** What the words that end at a branch stand for. */
  readonly entries: (readonly Entry[] | undefined)[] = [undefined, undefined];
  readonly #from: Int32Array;
  readonly #code: Uint16Array;
  readonly #to: Int32Array;
  readonly #mask: number;

  constructor(words: ReadonlyMap<string, readonly Entry[]>) {
    let characters = 1;
    for (const word of words.keys()) characters += word.length;
    const slots = 2 ** Math.ceil(Math.log2(characters * 2));
    this.#mask = slots - 1;
    this.#from = new Int32Array(slots);
    this.#code = new Uint16Array(slots);
    this.#to = new Int32Array(slots);
    for (const [word, entries] of words) this.#plant(word, entries);
  }

  /** What grows from a branch by a character; 0 where nothing does. */
  next(branch: number, code: number): number {
    return this.#to[this.#slot(branch, code)] ?? 0;
  }

  #plant(word: string, entries: readonly Entry[]): void {
    let branch = ROOT;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      const slot = this.#slot(branch, code);
      if (this.#to[slot] === 0) {
        this.#from[slot] = branch;
        this.#code[slot] = code;
        this.#to[slot] = this.entries.push(undefined) - 1;
      }
      branch = this.#to[slot] ?? 0;
    }
    this.entries[branch] = entries;
  }

  /** The slot of what grows from a branch by a character, or the free one where it belongs. */
  #slot(branch: number, code: number): number {
    let slot = (Math.imul(branch, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 7;
    for (slot &= this.#mask; this.#to[slot] !== 0; slot = (slot + 1) & this.#mask)
      if (this.#from[slot] === branch && this.#code[slot] === code) break;
    return slot;
  }
}

/** The branch that all words grow from. */
export const ROOT = 1;

/** Bits for a word: so many that few other characters share one. Large dictionaries have to stay in the processor's cache. */
const ROOM = 8;
const LARGE_ROOM = 64;
const SMALL = 4096;

/** What words may begin with, so that nearly all places of a text are passed by. */
export class Heads {
  /** A bit for the first two characters of every word, at a place that others may share. */
  readonly #pairs: Uint8Array;
  /** The same for words of one character, where there are any. */
  readonly #alone: Uint8Array;
  readonly #hasAlone: boolean;
  readonly #mask: number;

  constructor(words: readonly string[]) {
    const bits = 2 ** Math.ceil(Math.log2(words.length * (words.length < SMALL ? LARGE_ROOM : ROOM)));
    this.#mask = bits - 1;
    this.#pairs = new Uint8Array(bits / 8);
    this.#alone = new Uint8Array(bits / 8);
    this.#hasAlone = words.some(({ length }) => length === 1);
    for (const word of words)
      if (word.length === 1) set(this.#alone, word.charCodeAt(0) & this.#mask);
      else set(this.#pairs, pairOf(word.charCodeAt(0), word.charCodeAt(1)) & this.#mask);
  }

  /** The next place from one on where a word may begin, of so many characters; their number where there is none. */
  next(codes: Uint16Array, from: number, length: number): number {
    // Behind the text stands a 0: a look past its end would slow down all others.
    const [pairs, alone, mask, hasAlone] = [this.#pairs, this.#alone, this.#mask, this.#hasAlone];
    let code = codes[from] ?? 0;
    for (let i = from; i < length; i++) {
      const next = codes[i + 1] ?? 0;
      if (isSet(pairs, pairOf(code, next) & mask) || (hasAlone && isSet(alone, code & mask))) return i;
      code = next;
    }
    return length;
  }
}

const pairOf = (first: number, second: number): number => first * 31 + second;
const isSet = (bits: Uint8Array, at: number): boolean => (((bits[at >> 3] ?? 0) >> (at & 7)) & 1) === 1;
const set = (bits: Uint8Array, at: number): void => {
  bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
};
