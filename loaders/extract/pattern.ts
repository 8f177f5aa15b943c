/**
 * What a pattern's source tells of its matches: how its pieces follow each other, as far as it takes to say which words
 * every match holds, and where.
 */
export type Piece =
  | { readonly kind: "character"; readonly character: string }
  /** One character of several; `members` where they are few and named one by one. */
  | { readonly kind: "class"; readonly members: readonly string[] }
  | { readonly kind: "sequence"; readonly pieces: readonly Piece[] }
  | { readonly kind: "choice"; readonly choices: readonly Piece[] }
  | { readonly kind: "repeat"; readonly piece: Piece; readonly least: number; readonly most: number }
  | { readonly kind: "ahead" | "behind"; readonly piece: Piece }
  /** What takes no room and needs nothing: ^, $, \b, (?!…), (?<!…). */
  | { readonly kind: "nothing" }
  /** As much as an earlier group took. */
  | { readonly kind: "again" };

/** A class of more characters than these says too little. */
const LARGEST_CLASS = 6;
const GROUP = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;
const CLASS = /\[(\^?)((?:\\.|[^\]\\])*)\]/uy;
const QUANTIFIER = /(?:([*?+])|\{(\d+)(,?)(\d*)\})\??/y;
const ESCAPE = /\\(?:(p\{[^}]*\}|u\{[^}]*\})|u([0-9a-f]{4})|x([0-9a-f]{2})|(k<\w+>|\d+)|(.))/iuy;

/** The pieces of a pattern's source. */
export const readPattern = (source: string): Piece => new PatternReader(source).read();

/** Reads a pattern's source from left to right. */
class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Up to the group's end: its alternatives. */
  read(): Piece {
    const choices = [this.#sequence()];
    while (this.#take("|")) choices.push(this.#sequence());
    return choices.length === 1 && choices[0] ? choices[0] : { kind: "choice", choices };
  }

  #sequence(): Piece {
    const pieces: Piece[] = [];
    while (this.#at < this.#source.length && !/[|)]/u.test(this.#source[this.#at] ?? "")) {
      const piece = this.#piece();
      const times = this.#match(QUANTIFIER);
      pieces.push(times ? repeated(piece, times) : piece);
    }
    return { kind: "sequence", pieces };
  }

  #piece(): Piece {
    const [opening] = this.#match(GROUP) ?? [];
    if (opening) {
      const piece = this.read();
      this.#take(")");
      if (opening.endsWith("!")) return { kind: "nothing" };
      if (opening === "(?=") return { kind: "ahead", piece };
      return opening === "(?<=" ? { kind: "behind", piece } : piece;
    }
    const [, negated, members] = this.#match(CLASS) ?? [];
    if (members !== undefined) {
      const plain = !negated && !/[\\-]/u.test(members) && members.length <= LARGEST_CLASS;
      return { kind: "class", members: plain ? [...members] : [] };
    }
    const sign = this.#match(ESCAPE);
    if (sign) return escaped(sign);
    const character = this.#source[this.#at++] ?? "";
    if (/[\^$]/u.test(character)) return { kind: "nothing" };
    return character === "." ? { kind: "class", members: [] } : { kind: "character", character };
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

const repeated = (piece: Piece, [, sign, least, comma, most]: RegExpExecArray): Piece => {
  if (sign !== undefined)
    return { kind: "repeat", piece, least: sign === "+" ? 1 : 0, most: sign === "?" ? 1 : Infinity };
  const from = Number(least);
  return { kind: "repeat", piece, least: from, most: most ? Number(most) : comma ? Infinity : from };
};

const escaped = ([, property, wide, narrow, again, character = ""]: RegExpExecArray): Piece => {
  if (again !== undefined) return { kind: "again" };
  const code = wide ?? narrow;
  if (code !== undefined)
    return { kind: "character", character: String.fromCharCode(Number.parseInt(code, 16)) };
  if (/^b$/iu.test(character)) return { kind: "nothing" };
  return property === undefined && /\W/u.test(character)
    ? { kind: "character", character }
    : { kind: "class", members: [] };
};

const HAN = "\\p{Script=Han}";
const isHan = new RegExp(HAN, "u");

/** The block that holds nearly all Han characters in print. The engine reads this one range much faster than all of the script's. */
const [FIRST_HAN, LAST_HAN] = ["\u4e00", "\u9fff"];
const COMMON_HAN = `${FIRST_HAN}-${LAST_HAN}`;

/** 1 for what has no place in plain texts: halves of characters of two code units, and Han characters outside the block. */
const apart = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (character >= FIRST_HAN && character <= LAST_HAN) return 0;
  return (code & 0xf800) === 0xd800 || isHan.test(character) ? 1 : 0;
});

/** Whether a text may hold a code unit and still be plain. */
export const isPlain = (code: number): boolean => apart[code] === 0;

/**
 * The source of a pattern that finds in plain texts without the flag `u` what this one finds with it; undefined where it
 * names other properties than Han.
 */
export const withoutUnicode = (source: string): string | undefined => {
  let plain = "";
  for (let at = 0, inClass = false; at < source.length; ) {
    const character = source[at] ?? "";
    const piece = source.startsWith(HAN, at) ? HAN : source.slice(at, at + (character === "\\" ? 2 : 1));
    if (piece !== HAN && /^\\[pPuk]/u.test(piece)) return undefined;
    if (piece === "[") inClass = true;
    if (piece === "]") inClass = false;
    plain += piece !== HAN ? piece : inClass ? COMMON_HAN : `[${COMMON_HAN}]`;
    at += piece.length;
  }
  return plain;
};
