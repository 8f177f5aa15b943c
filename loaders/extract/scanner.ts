import type { Span } from "../types.ts";

/** A word of a dictionary, found in a text. */
export interface Hit<T> extends Span {
  readonly surface: string;
  readonly value: T;
}

/** Where the words that begin alike part ways: by their next character's code. */
interface Branch<T> {
  word?: { readonly value: T };
  next?: Map<number, Branch<T>>;
}

/**
 * A scanner for the words of a dictionary: leftmost, then longest, without overlap; linear in the text's
 * length. Words stand in a tree by their characters; nearly all places of a text are passed by before it.
 */
export const buildScanner = <T>(
  entries: Iterable<readonly [string, T]>,
): ((text: string) => readonly Hit<T>[]) => {
  const root: Branch<T> = {};
  const words: string[] = [];
  for (const [word, value] of entries) {
    if (!word) continue;
    plant(root, word, value);
    words.push(word);
  }
  if (words.length === 0) return () => [];
  const { first, pairs, mask } = headsOf(words);
  return (text) => {
    const hits: Hit<T>[] = [];
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const head = first[code & mask];
      if (!head || (head === PAIR && !pairs[slotOf(code, text.charCodeAt(i + 1)) & mask])) continue;
      const hit = longestAt(text, i, root);
      if (!hit) continue;
      hits.push(hit);
      i = hit.end - 1;
    }
    return hits;
  };
};

const plant = <T>(root: Branch<T>, word: string, value: T): void => {
  let branch = root;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    branch.next ??= new Map();
    let grown = branch.next.get(code);
    if (!grown) {
      grown = {};
      branch.next.set(code, grown);
    }
    branch = grown;
  }
  branch.word = { value };
};

const longestAt = <T>(text: string, start: number, root: Branch<T>): Hit<T> | undefined => {
  let found: { readonly value: T } | undefined;
  let end = start;
  let at = start;
  for (
    let branch = root.next?.get(text.charCodeAt(at++));
    branch;
    branch = branch.next?.get(text.charCodeAt(at++))
  )
    if (branch.word) {
      found = branch.word;
      end = at;
    }
  return found && { start, end, surface: text.slice(start, end), value: found.value };
};

/** What words may begin with: tables of slots for characters by their codes. */
interface Heads {
  /** PAIR where a word begins with the character, ALONE where it may be all of a word. */
  readonly first: Uint8Array;
  /** 1 where a word begins with the two characters. */
  readonly pairs: Uint8Array;
  readonly mask: number;
}

/** Slots for a word: so many that few other characters share one. */
const ROOM = 8;
const [PAIR, ALONE] = [1, 2];
const slotOf = (first: number, second: number): number => first * 31 + second;

const headsOf = (words: readonly string[]): Heads => {
  const size = 2 ** Math.ceil(Math.log2(words.length * ROOM));
  const [first, pairs, mask] = [new Uint8Array(size), new Uint8Array(size), size - 1];
  for (const word of words) {
    const code = word.charCodeAt(0);
    if (word.length === 1) first[code & mask] = ALONE;
    else {
      first[code & mask] ||= PAIR;
      pairs[slotOf(code, word.charCodeAt(1)) & mask] = 1;
    }
  }
  return { first, pairs, mask };
};
