import { bigrams, normalizeText, type QueryKeys, syllables } from "./text.ts";

/**
 * Names that are one slip away from what was typed: a character too many, too few or another one, or characters
 * that sound the same. Candidates come from the index that exact search uses: of a text with one slip, one half
 * (of a long one, two thirds) stands in the name as typed.
 */

const HAN = /^\p{Script=Han}+$/u;
const LETTERS = /^[a-z0-9]+$/;
/** Shorter pinyin is one slip away from too many names. */
const SHORTEST_LETTERS = 5;
/** A beginning of so many letters may stand for a whole half. */
const SHORTEST_BEGINNING = 3;
/** Shorter ends of pinyin begin too many keys. */
const SHORTEST_END = 4;
/** From this length on, two thirds of a text are looked for. */
const LONG = 6;

/** Keys of the names that may be meant; each alternative is a set of which all must be found. */
export const slipKeys = (typed: string): readonly QueryKeys[] => {
  const text = normalizeText(typed);
  if (HAN.test(text)) return hanKeys([...text]);
  return LETTERS.test(text) && text.length >= SHORTEST_LETTERS ? letterKeys(text) : [];
};

const hanKeys = (characters: readonly string[]): readonly QueryKeys[] => {
  const { length } = characters;
  const [first = "", last = ""] = [characters[0], characters.at(-1)];
  if (length < 2) return [];
  const sound: QueryKeys = { whole: [], prefixes: [syllables(characters.join("")).join("")] };
  // The middle of a short name destroys all of its pairs: both ends are left.
  const ends: readonly QueryKeys[] = length < 4 ? [{ whole: [last], prefixes: [first] }] : [];
  const pairs = (from: number, to: number): readonly string[] => bigrams(characters.slice(from, to).join(""));
  const all = (...whole: readonly (readonly string[])[]): QueryKeys => ({
    whole: [...new Set(whole.flat())],
    prefixes: [],
  });
  if (length === 2) return [sound, ...ends];
  if (length === 3) return [sound, ...ends, all(pairs(0, 2)), all(pairs(1, 3))];
  if (length < LONG) {
    const half = Math.floor(length / 2);
    return [sound, all(pairs(0, half)), all(pairs(half, length))];
  }
  const [one, two] = [Math.floor(length / 3), Math.floor((2 * length) / 3)];
  const [head, middle, tail] = [pairs(0, one), pairs(one, two), pairs(two, length)];
  return [sound, all(head, middle), all(head, tail), all(middle, tail)];
};

/** The first half as typed, or the text from some letter of it on. */
const letterKeys = (text: string): readonly QueryKeys[] => {
  const half = Math.max(SHORTEST_BEGINNING, Math.floor(text.length / 2));
  const ends = Array.from({ length: half }, (_, i) => text.slice(i + 1));
  return [text.slice(0, half), ...ends.filter((end) => end.length >= SHORTEST_END)].map((prefix) => ({
    whole: [],
    prefixes: [prefix],
  }));
};

/** How well a name answers what was typed with one slip: below every score of an exact match of its sort; 0 is not. */
export const scoreSlip = (typed: string, name: string, aliases: readonly string[]): number => {
  const text = normalizeText(typed);
  if (!HAN.test(text)) return letterScore(text, normalizeText(name));
  const others = aliases.map((alias) => 0.95 * editScore(text, normalizeText(alias)));
  return Math.max(soundScore(text, normalizeText(name)), editScore(text, normalizeText(name)), ...others);
};

const editScore = (text: string, name: string): number => {
  const [typed, there] = [[...text], [...name]];
  // With one of two characters wrong, hardly anything is left; with one missing, both stand.
  if (typed.length === 2 && there.length !== 3) return 0;
  if (isOneSlip(typed, there)) return 0.6;
  return typed.length > 2 && holdsSlip(typed, there) ? partScore(typed.length, there.length) : 0;
};

const soundScore = (text: string, name: string): number => {
  if (name.length < text.length) return 0;
  const [typed, there] = [syllables(text), syllables(name)];
  const at = there.findIndex((_, start) => typed.every((one, i) => there[start + i] === one));
  if (at < 0) return 0;
  return typed.length === there.length ? 0.7 : partScore(typed.length, there.length) + 0.05;
};

const letterScore = (text: string, name: string): number => {
  const parts = syllables(name);
  const letters = [...text];
  const starts = parts.map((_, i) => [...parts.slice(i).join("")]);
  const [whole = []] = starts;
  if (isOneSlip(letters, whole)) return 0.55;
  const begins = starts.some((start) =>
    [-1, 0, 1].some((more) => isOneSlip(letters, start.slice(0, letters.length + more))),
  );
  return begins ? partScore(letters.length, whole.length) : 0;
};

const partScore = (typed: number, there: number): number => 0.3 + 0.1 * Math.min(1, typed / there);

/** True where some passage of a name is one slip away from the text. */
const holdsSlip = (text: readonly string[], name: readonly string[]): boolean =>
  name.some((_, start) =>
    [-1, 0, 1].some((more) => {
      const passage = name.slice(start, start + text.length + more);
      return passage.length === text.length + more && isOneSlip(text, passage);
    }),
  );

/** True where the one comes from the other by at most one character put in, taken out or exchanged. */
const isOneSlip = (one: readonly string[], other: readonly string[]): boolean => {
  if (Math.abs(one.length - other.length) > 1) return false;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  let [end, otherEnd] = [one.length, other.length];
  while (end > same && otherEnd > same && one[end - 1] === other[otherEnd - 1]) {
    end -= 1;
    otherEnd -= 1;
  }
  return end - same <= 1 && otherEnd - same <= 1;
};
