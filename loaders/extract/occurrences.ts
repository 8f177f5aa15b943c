import type { Anchors } from "./anchors.ts";
import { codesOf } from "./codes.ts";

/** Where each character of a text stands. One text is searched for many words on end. */
export class Occurrences {
  /** False where a character of the text takes two code units. */
  plain = true;
  #text = "";
  #codes = new Uint16Array(1);
  /** The first place of each character, and from each place on the next of the same; -1 where there is none. */
  readonly #first = new Int32Array(0x10000).fill(-1);
  #next = new Int32Array(0);
  #marks = new Uint8Array(1);

  read(text: string): void {
    if (text === this.#text) return;
    const [before, { length }] = [this.#text.length, text];
    for (let i = 0; i < before; i++) this.#first[this.#codes[i] ?? 0] = -1;
    if (this.#next.length < length) {
      this.#next = new Int32Array(length * 2);
      this.#codes = new Uint16Array(length * 2 + 1);
      this.#marks = new Uint8Array(length * 2 + 1);
    }
    this.#codes.set(codesOf(text).subarray(0, length + 1));
    this.plain = true;
    for (let i = length - 1; i >= 0; i--) {
      const code = this.#codes[i] ?? 0;
      if ((code & 0xf800) === 0xd800) this.plain = false;
      this.#next[i] = this.#first[code] ?? -1;
      this.#first[code] = i;
    }
    this.#text = text;
  }

  /** At how many places a match may begin that needs one of these words. */
  places(anchors: Anchors): number {
    let places = 0;
    for (const { codes, least, most } of anchors)
      for (let at = this.#at(codes); at >= 0; at = this.#after(at, codes)) places += most - least + 1;
    return places;
  }

  /** The matches of a sticky pattern that needs one of these words, as `matchAll` gives those of a global one. */
  matches(anchors: Anchors, pattern: RegExp): readonly RegExpExecArray[] {
    const found: RegExpExecArray[] = [];
    const [text, marks] = [this.#text, this.#marks];
    const [start, end] = this.#mark(anchors);
    let from = 0;
    for (let at = start; at <= end; at++) {
      if (marks[at] === 0) continue;
      marks[at] = 0;
      if (at < from) continue;
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (!match) continue;
      found.push(match);
      from = at + Math.max(match[0].length, 1);
    }
    return found;
  }

  /** Marks the places where a match may begin; tells the first and the last of them. */
  #mark(anchors: Anchors): readonly [number, number] {
    const { length } = this.#text;
    let [start, end] = [length, -1];
    for (const { codes, least, most } of anchors)
      for (let at = this.#at(codes); at >= 0; at = this.#after(at, codes)) {
        const [low, high] = [Math.max(at - most, 0), Math.min(at - least, length)];
        // Nearer the beginning than any match has it.
        if (high < low) continue;
        this.#marks.fill(1, low, high + 1);
        if (low < start) start = low;
        if (high > end) end = high;
      }
    return [start, end];
  }

  /** The first place of a word. */
  #at(codes: readonly number[]): number {
    const at = this.#first[codes[0] ?? 0] ?? -1;
    return at < 0 || this.#stands(at, codes) ? at : this.#after(at, codes);
  }

  #after(place: number, codes: readonly number[]): number {
    let at = this.#next[place] ?? -1;
    while (at >= 0 && !this.#stands(at, codes)) at = this.#next[at] ?? -1;
    return at;
  }

  #stands(at: number, codes: readonly number[]): boolean {
    // Behind the text stands a 0, and no word holds one.
    for (let i = 1; i < codes.length; i++) if (this.#codes[at + i] !== codes[i]) return false;
    return true;
  }
}
