import { AFTER_NAME, MASKED, NOT_IN_NAMES, NOT_NAMES } from "../../lexicons/names.ts";
import { surnameLength } from "../../lexicons/surnames.ts";
import type { Span } from "../../types.ts";
import { buildScanner } from "../scanner.ts";

const HAN = /\p{Script=Han}/u;
const DOTTED = /^[\p{Script=Han}]{1,10}(?:[·•・.][\p{Script=Han}]{1,10}){1,3}/u;
const followers = new Map<string, string[]>();
for (const word of AFTER_NAME) {
  const list = followers.get(word[0] ?? "") ?? [];
  list.push(word);
  followers.set(word[0] ?? "", list);
}

/** True where what stands at an offset shows that a name has ended before it. */
export const endsName = (text: string, offset: number): boolean => {
  const next = text[offset];
  if (next === undefined || !HAN.test(next)) return true;
  return (followers.get(next) ?? []).some((word) => text.startsWith(word, offset));
};

/** True where only a mark, or a word of two characters or more, ends the name: what a longer name needs. */
const endsSurely = (text: string, offset: number): boolean => {
  const next = text[offset];
  if (next === undefined || !HAN.test(next)) return true;
  return (followers.get(next) ?? []).some((word) => word.length >= 2 && text.startsWith(word, offset));
};

const isGiven = (given: string): boolean =>
  [...given].every((character) => HAN.test(character) && !NOT_IN_NAMES.has(character));

/** How a name was told from what follows it. */
export interface NameAt extends Span {
  readonly name: string;
}

/**
 * The name that starts at an offset where a name is expected (after a title, in a list of names): a dotted
 * name, a Han name with its surname, or a minority name up to what surely ends it. Undefined where nothing
 * there is a name.
 */
export const nameAt = (text: string, start: number): NameAt | undefined => {
  const window = text.slice(start, start + 24);
  const dotted = DOTTED.exec(window)?.[0];
  if (dotted)
    return {
      name: trimDotted(dotted, text, start),
      start,
      end: start + trimDotted(dotted, text, start).length,
    };
  const surname = surnameLength(window);
  const han = surname > 0 ? hanName(text, start, surname) : undefined;
  if (han) return han;
  return minorityName(text, start);
};

/** 阿迪力江·库尔班说: the last part ends where a follower begins. */
const trimDotted = (dotted: string, text: string, start: number): string => {
  const dot = Math.max(
    dotted.lastIndexOf("·"),
    dotted.lastIndexOf("•"),
    dotted.lastIndexOf("・"),
    dotted.lastIndexOf("."),
  );
  for (let length = dot + 2; length <= dotted.length; length++)
    if (endsName(text, start + length)) return dotted.slice(0, length);
  return dotted;
};

const hanName = (text: string, start: number, surname: number): NameAt | undefined => {
  const made = (given: number): NameAt | undefined => {
    const name = text.slice(start, start + surname + given);
    const plausible =
      name.length === surname + given &&
      isGiven(name.slice(surname)) &&
      !NOT_NAMES.has(name) &&
      !MASKED.test(name.slice(surname));
    return plausible ? { name, start, end: start + name.length } : undefined;
  };
  const [two, one] = [made(2), made(1)];
  if (two && endsName(text, two.end))
    return one && !endsSurely(text, two.end) && endsSurely(text, one.end) ? one : two;
  if (one && endsName(text, one.end) && !(two && occursAgain(text, two))) return one;
  if (two && occursAgain(text, two)) return two;
  return undefined;
};

const occursAgain = (text: string, { name, start }: NameAt): boolean => {
  const again = text.indexOf(name) !== start ? text.indexOf(name) : text.indexOf(name, start + 1);
  return again >= 0;
};

/** 那顺巴雅尔, 勒伍曲且: three to seven characters up to a mark or a word that surely follows a name. */
const minorityName = (text: string, start: number): NameAt | undefined => {
  for (let length = 2; length <= 7; length++) {
    const name = text.slice(start, start + length);
    if (name.length < length || !isGiven(name)) return undefined;
    if (length >= 3 && endsSurely(text, start + length))
      return NOT_NAMES.has(name) || MASKED.test(name.slice(1))
        ? undefined
        : { name, start, end: start + length };
  }
  return undefined;
};

/** Names in an article that were found elsewhere in it: the full name, and the given name alone. */
export const rescan = <T>(
  text: string,
  names: ReadonlyMap<string, T>,
): readonly (Span & { surface: string; value: T })[] => buildScanner(names)(text);
