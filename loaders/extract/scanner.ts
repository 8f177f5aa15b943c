import type { Span } from "../types.ts";

/** A word of a dictionary, found in a text. */
export interface Hit<T> extends Span {
  readonly surface: string;
  readonly value: T;
}

/** Where the words that begin alike part ways: by their next character's code. */
interface Branch<T> {
  word?: { readonly value: T };
  readonly next: Map<number, Branch<T>>;
}

/**
 * A scanner for the words of a dictionary: leftmost, then longest, without overlap; linear in the text's
 * length. Words stand in a tree by their characters.
 */
export const buildScanner = <T>(
  entries: Iterable<readonly [string, T]>,
): ((text: string) => readonly Hit<T>[]) => {
  const root: Branch<T> = { next: new Map() };
  for (const [word, value] of entries) if (word) plant(root, word, value);
  return (text) => {
    const hits: Hit<T>[] = [];
    for (let i = 0; i < text.length; i++) {
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
    let grown = branch.next.get(code);
    if (!grown) {
      grown = { next: new Map() };
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
    let branch = root.next.get(text.charCodeAt(at++));
    branch;
    branch = branch.next.get(text.charCodeAt(at++))
  )
    if (branch.word) {
      found = branch.word;
      end = at;
    }
  return found && { start, end, surface: text.slice(start, end), value: found.value };
};
