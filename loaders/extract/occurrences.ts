import type { Anchor, Anchors, Need } from "./anchors.ts";
import { codesOf } from "./codes.ts";
import { isPlain } from "./pattern.ts";

/**
 * Where each character of a text stands, told once for all patterns that the text is searched for. The tables of the
 * texts read last lie side by side in a few large ones: to make new ones for each sentence took longer than to use them.
 */
export class Occurrences {
  readonly #text: string;
  /** False where a character of the text takes two code units, or is a rare one of the Han script. */
  readonly plain: boolean;
  /** Where its characters begin in CODES and NEXT. */
  readonly #start: number;
  /** Where its slots begin in SLOTS and FIRST, and how many there are, less one: a power of two. */
  readonly #slots: number;
  readonly #mask: number;
  /** Where its bits begin in BITS. */
  readonly #bits: number;

  /** Room for a text's tables from these places on must be free. */
  constructor(text: string, start: number, slots: number) {
    this.#text = text;
    this.#start = start;
    this.#slots = slots;
    const { length } = text;
    this.#mask = slotsFor(length) - 1;
    this.#bits = slots / SLOTS_OF_WORD;
    SLOTS.fill(0, slots, slots + this.#mask + 1);
    BITS.fill(0, this.#bits, this.#bits + (this.#mask + 1) / SLOTS_OF_WORD);
    const codes = codesOf(text);
    // Behind the text stands a 0, and no word holds one.
    CODES[start + length] = 0;
    let plain = true;
    for (let i = length - 1; i >= 0; i--) {
      const code = codes[i] ?? 0;
      CODES[start + i] = code;
      if (!isPlain(code)) plain = false;
      const slot = this.#slot(code);
      NEXT[start + i] = SLOTS[slot] === code ? (FIRST[slot] ?? -1) : -1;
      SLOTS[slot] = code;
      FIRST[slot] = i;
      const word = this.#bits + ((code >> 5) & (this.#mask >> SLOTS_LOG));
      BITS[word] = (BITS[word] ?? 0) | (1 << (code & 31));
    }
    this.plain = plain;
  }

  /** At how many places a match may begin that needs one of these words, counted up to a number. */
  places(need: Need, enough: number): number {
    let places = 0;
    for (let i = this.#candidate(need, 0); i >= 0 && places <= enough; i = this.#candidate(need, i + 1)) {
      const anchor = need.anchors[i];
      if (anchor) places += this.#count(anchor, enough);
    }
    return places;
  }

  /** The next of the words, from one on, whose first character the text may hold; -1 where there is none. */
  #candidate({ heads }: Need, from: number): number {
    const [bits, mask] = [this.#bits, this.#mask >> SLOTS_LOG];
    for (let i = from; i < heads.length; i++) {
      const head = heads[i] ?? 0;
      if ((((BITS[bits + ((head >> 5) & mask)] ?? 0) >> (head & 31)) & 1) === 1) return i;
    }
    return -1;
  }

  #count({ codes, least, most }: Anchor, enough: number): number {
    let places = 0;
    for (let at = this.#at(codes); at >= 0 && places <= enough; at = this.#after(at, codes))
      places += most - least + 1;
    return places;
  }

  /** Whether a match that needs one of these words may begin at a place. */
  allows(need: Need, place: number): boolean {
    for (let i = this.#candidate(need, 0); i >= 0; i = this.#candidate(need, i + 1)) {
      const { codes, least, most } = need.anchors[i] ?? NOTHING;
      for (let at = this.#at(codes); at >= 0 && at <= place + most; at = this.#after(at, codes))
        if (at >= place + least) return true;
    }
    return false;
  }

  /**
   * Matches of a sticky pattern that needs one of these words, the first so many of them, as `matchAll` gives those of a
   * global one.
   */
  matches(anchors: Anchors, pattern: RegExp, most = Infinity): readonly RegExpExecArray[] {
    const found: RegExpExecArray[] = [];
    const [start, end] = this.#mark(anchors);
    let from = 0;
    for (let at = start; at <= end; at++) {
      if (marks[at] === 0) continue;
      marks[at] = 0;
      if (at < from || found.length >= most) continue;
      pattern.lastIndex = at;
      const match = pattern.exec(this.#text);
      if (!match) continue;
      found.push(match);
      from = at + Math.max(match[0].length, 1);
    }
    return found;
  }

  /** Marks the places where a match may begin; tells the first and the last of them. */
  #mark(anchors: Anchors): readonly [number, number] {
    const { length } = this.#text;
    if (marks.length <= length) marks = new Uint8Array(length * 2 + 1);
    let [start, end] = [length, -1];
    for (const { codes, least, most } of anchors)
      for (let at = this.#at(codes); at >= 0; at = this.#after(at, codes)) {
        const [low, high] = [Math.max(at - most, 0), Math.min(at - least, length)];
        // Nearer the beginning than any match has it.
        if (high < low) continue;
        marks.fill(1, low, high + 1);
        if (low < start) start = low;
        if (high > end) end = high;
      }
    return [start, end];
  }

  /** The first place of a word. */
  #at(codes: readonly number[]): number {
    const code = codes[0] ?? 0;
    const slot = this.#slot(code);
    if (SLOTS[slot] !== code) return -1;
    const at = FIRST[slot] ?? -1;
    return this.#stands(at, codes) ? at : this.#after(at, codes);
  }

  #after(place: number, codes: readonly number[]): number {
    let at = NEXT[this.#start + place] ?? -1;
    while (at >= 0 && !this.#stands(at, codes)) at = NEXT[this.#start + at] ?? -1;
    return at;
  }

  #stands(at: number, codes: readonly number[]): boolean {
    const start = this.#start + at;
    for (let i = 1; i < codes.length; i++) if (CODES[start + i] !== codes[i]) return false;
    return true;
  }

  /** The slot of a character, or the free one where it would stand. */
  #slot(code: number): number {
    const [from, mask] = [this.#slots, this.#mask];
    let at = (Math.imul(code, 0x9e3779b1) >>> 7) & mask;
    while (SLOTS[from + at] !== 0 && SLOTS[from + at] !== code) at = (at + 1) & mask;
    return from + at;
  }
}

const NOTHING: Anchor = { codes: [], least: 0, most: -1 };

/** Twice as many as characters at least, so that most are found at once. */
const slotsFor = (length: number): number => Math.max(SLOTS_OF_WORD, 2 ** (33 - Math.clz32(length)));

/** The characters of the texts, and from each place of a text on the next of the same character; -1 where there is none. */
let CODES = new Uint16Array(0);
let NEXT = new Int32Array(0);
/** Bits for the characters of each text, at places that others may share; in few bytes, to be looked at first. */
let BITS = new Int32Array(0);
/** So many slots have a word of bits: eight bits each. */
const SLOTS_OF_WORD = 4;
const SLOTS_LOG = 2;
/** The characters of each text and their first places, in slots that are found by the character. */
let SLOTS = new Uint16Array(0);
let FIRST = new Int32Array(0);
/** The places where a pattern is to be tried; whoever sets them takes them back. */
let marks = new Uint8Array(1);

/** So many characters are kept: those of a batch, which one rule after the other asks for. */
const KEPT = 2 ** 16;
const known = new Map<string, Occurrences>();
let [taken, takenSlots] = [0, 0];
let last: Occurrences | undefined;
let lastText = "";

/** Where the characters of a text stand; holds until the next text is asked for. */
export const occurrencesIn = (text: string): Occurrences => {
  if (last && text === lastText) return last;
  last = known.get(text) ?? read(text);
  lastText = text;
  return last;
};

const read = (text: string): Occurrences => {
  const room = text.length + 1;
  if (taken + room > CODES.length) makeRoom(room);
  const occurrences = new Occurrences(text, taken, takenSlots);
  known.set(text, occurrences);
  taken += room;
  takenSlots += slotsFor(text.length);
  return occurrences;
};

/** Forgets all texts. */
const makeRoom = (room: number): void => {
  known.clear();
  [taken, takenSlots] = [0, 0];
  const most = Math.max(room, KEPT);
  if (most <= CODES.length) return;
  CODES = new Uint16Array(most);
  NEXT = new Int32Array(most);
  // A text with the 0 behind it has four times as many slots at most.
  SLOTS = new Uint16Array(most * 4);
  FIRST = new Int32Array(most * 4);
  BITS = new Int32Array(most);
};
