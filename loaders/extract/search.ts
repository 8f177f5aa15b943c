import { buildScanner } from "./scanner.ts";

/**
 * All matches of a pattern, as `text.matchAll(pattern)` gives them. A text that holds none of the words without which
 * the pattern matches nowhere is not searched: to look for a word costs a fraction of trying a pattern everywhere.
 */
export const findAll = (text: string, pattern: RegExp): Iterable<RegExpExecArray> =>
  mayMatch(text, pattern) ? text.matchAll(pattern) : [];

/** False where a text holds nothing that a pattern matches; true says nothing. */
export const mayMatch = (text: string, pattern: RegExp): boolean => {
  let holds = gates.get(pattern.source);
  if (!holds) {
    holds = gateOf(pattern);
    gates.set(pattern.source, holds);
  }
  return holds(text);
};

type Gate = (text: string) => boolean;
/** By the pattern's source: there are no more of them than patterns in the rules. */
const gates = new Map<string, Gate>();
/** More words than these are looked for all at once. */
const FEW = 4;
/** Of what a pattern needs, the rarest are looked for. */
const LOOKS = 2;

const gateOf = ({ source, ignoreCase }: RegExp): Gate => {
  const looks = (ignoreCase ? [] : neededWords(source)).slice(0, LOOKS).map(lookFor);
  return (text) => looks.every((look) => look(text));
};

const lookFor = (words: Words): Gate => {
  if (words.length <= FEW) return (text) => words.some((word) => text.includes(word));
  const scan = buildScanner(words.map((word) => [word, true] as const));
  return (text) => scan(text).length > 0;
};

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
