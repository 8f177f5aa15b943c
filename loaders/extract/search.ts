/**
 * All matches of a global pattern, as `text.matchAll(pattern)` gives them. A text that holds none of the words without which
 * the pattern matches nowhere is not searched: to look for a word costs a fraction of trying a pattern everywhere.
 */
export const findAll = (text: string, pattern: RegExp): readonly RegExpExecArray[] =>
  text.length > SHORT && !mayMatch(text, pattern) ? [] : everyMatch(text, pattern);

/** The same for texts that are searched for few patterns, without a look whether it may match. */
export const everyMatch = (text: string, pattern: RegExp): readonly RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  // `matchAll` makes a new pattern at each call.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex += 1;
  }
  return found;
};

/** A pattern is sooner tried on a text of so few characters than what it needs is looked for. */
const SHORT = 64;

/** False where a text holds nothing that a pattern matches; true says nothing. */
export const mayMatch = (text: string, pattern: RegExp): boolean => {
  let needs = known.get(pattern.source);
  if (!needs) {
    needs = pattern.ignoreCase ? [] : neededWords(pattern.source).map((words) => words.map(pairsOf));
    known.set(pattern.source, needs);
  }
  if (needs.length === 0) return true;
  if (last.text !== text) last.read(text);
  for (const words of needs) if (!last.holdsOne(words)) return false;
  return true;
};

/** A word by its pairs of characters, or by its only character. */
type PairsOfWord = readonly number[];

/** By the pattern's source: there are no more of them than patterns in the rules. */
const known = new Map<string, readonly (readonly PairsOfWord[])[]>();

/** Bits for a character of a text: so many that few others share one. */
const ROOM = 16;

/** Which characters, and which two beside each other, a text holds. One text is searched for many patterns on end. */
class Pairs {
  text = "";
  #mask = 0;
  /** Made anew only where a longer text comes. */
  #bits = new Uint8Array(0);

  read(text: string): void {
    const bits = 2 ** Math.ceil(Math.log2(text.length * ROOM + ROOM));
    this.text = text;
    this.#mask = bits - 1;
    if (this.#bits.length < bits / 8) this.#bits = new Uint8Array(bits / 8);
    else this.#bits.fill(0, 0, bits / 8);
    let before = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      this.#set(code);
      this.#set(pairOf(before, code));
      before = code;
    }
  }

  /** True where one of the words stands in the text, and rarely else. */
  holdsOne(words: readonly PairsOfWord[]): boolean {
    for (const word of words) {
      let holds = true;
      for (const pair of word) if (!this.#isSet(pair)) holds = false;
      if (holds) return true;
    }
    return false;
  }

  #set(at: number): void {
    const byte = (at & this.#mask) >> 3;
    this.#bits[byte] = (this.#bits[byte] ?? 0) | (1 << (at & 7));
  }

  #isSet(at: number): boolean {
    return (((this.#bits[(at & this.#mask) >> 3] ?? 0) >> (at & 7)) & 1) === 1;
  }
}

const pairOf = (first: number, second: number): number => first * 31 + second * 7;
const pairsOf = (word: string): PairsOfWord =>
  word.length === 1
    ? [word.charCodeAt(0)]
    : Array.from({ length: word.length - 1 }, (_, i) => pairOf(word.charCodeAt(i), word.charCodeAt(i + 1)));

/** The text searched last. */
const last = new Pairs();

/** Words of which every match, with what it looks ahead or back to, holds one. */
type Words = readonly string[];

/** What every match of a pattern holds, the rarest first; nothing where that can't be told. */
export const neededWords = (source: string): readonly Words[] =>
  [...new PatternReader(source).read()].sort(byRarity);

/** Long words are rarer than short ones, and few sooner looked for than many. */
const byRarity = (a: Words, b: Words): number => shortest(b) - shortest(a) || a.length - b.length;
const shortest = (words: Words): number => Math.min(...words.map((word) => word.length));

/** One piece of a pattern: a character that stands for itself, or something that needs words. */
interface Atom {
  readonly character?: string;
  readonly needs?: readonly Words[];
}

/** A class of more characters than these says too little. */
const LARGEST_CLASS = 6;
const GROUP = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;
const CLASS = /\[(\^?)((?:\\.|[^\]\\])*)\]/uy;
const QUANTIFIER = /(?:[*?]|\+|\{(\d+)(?:,\d*)?\})\??/y;
const ESCAPE = /\\(?:p\{[^}]*\}|u\{[^}]*\}|u([0-9a-fA-F]{4})|k<\w+>|\d+|(.))/iuy;

/** Reads a pattern's source from left to right. */
class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Of several alternatives any may match: what one of them needs, for each the rarest. */
  read(): readonly Words[] {
    const alternatives = [this.#alternative()];
    while (this.#take("|")) alternatives.push(this.#alternative());
    if (alternatives.length === 1) return alternatives[0] ?? [];
    const rarest = alternatives.map((needs) => [...needs].sort(byRarity)[0] ?? []);
    return rarest.some((words) => words.length === 0) ? [] : [[...new Set(rarest.flat())]];
  }

  /** Up to the next | or the group's end: what its pieces need. */
  #alternative(): readonly Words[] {
    const all: Words[] = [];
    let run = "";
    const endRun = () => {
      if (run) all.push([run]);
      run = "";
    };
    while (this.#at < this.#source.length && !/[|)]/u.test(this.#source[this.#at] ?? "")) {
      const { character, needs = [] } = this.#atom();
      const times = this.#quantifier();
      if (character !== undefined && times === undefined) {
        run += character;
        continue;
      }
      endRun();
      if (times !== 0) all.push(...(character === undefined ? needs : [[character]]));
    }
    endRun();
    return all;
  }

  #atom(): Atom {
    const [opening] = this.#match(GROUP) ?? [];
    if (opening) {
      const needs = this.read();
      this.#take(")");
      return opening.endsWith("!") ? {} : { needs };
    }
    const [, negated, members] = this.#match(CLASS) ?? [];
    if (members !== undefined) {
      const plain = !negated && members && !/[\\-]/u.test(members) && members.length <= LARGEST_CLASS;
      return plain ? { needs: [[...members]] } : {};
    }
    const escaped = this.#match(ESCAPE);
    if (escaped) {
      const [, code, character] = escaped;
      if (code) return { character: String.fromCharCode(Number.parseInt(code, 16)) };
      return character && /\W/u.test(character) ? { character } : {};
    }
    const character = this.#source[this.#at++] ?? "";
    return /[.^$]/u.test(character) ? {} : { character };
  }

  /** How often the last piece stands there at least; undefined where nothing says so: once. */
  #quantifier(): number | undefined {
    const match = this.#match(QUANTIFIER);
    return match ? (match[0].startsWith("+") ? 1 : Number(match[1] ?? 0)) : undefined;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source);
    if (match) this.#at = pattern.lastIndex;
    return match;
  }

  #take(character: string): boolean {
    const there = this.#source[this.#at] === character;
    if (there) this.#at += 1;
    return there;
  }
}
