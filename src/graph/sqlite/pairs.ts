/**
 * How articles are numbered and cut for the index of their texts (schema/sqlite/005-sentences.sql). Both are stored: what
 * they give must stay the same from one version to the next, or a step of the schema must make the index anew.
 */

/** Numbers of one day: as many articles of one date, or of none, have room. */
const DAY = 2 ** 27;
/** More than any date gives below. */
const LATEST = 2 ** 22;

/** The first number of an article of this date, or of none: the later the date, the lower, unknown ones last. */
export const firstDoc = (date: string | null | undefined): number => {
  const [, year = "0", month = "0", day = "0"] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(date ?? "") ?? [];
  return (LATEST - (Number(year) * 416 + Number(month) * 32 + Number(day))) * DAY;
};

/** The first number of the articles of the same date. */
export const dayOf = (doc: number): number => doc - (doc % DAY);
/** The number after the last of the articles of the same date. */
export const dayEnd = (doc: number): number => dayOf(doc) + DAY;

/** All but signs of ASCII, which the index takes for gaps between words; other signs are characters like any. */
const RUN = /[0-9A-Za-z\u{80}-\u{10ffff}]+/gu;

/** What the index holds of a text: neighbouring characters, and the last one of each run. */
export const textPairs = (text: string): string => {
  const pairs = new Set<string>();
  for (const [run] of text.matchAll(RUN)) {
    const characters = [...run];
    for (const [i, character] of characters.entries()) pairs.add(`${character}${characters[i + 1] ?? ""}`);
  }
  return [...pairs].join(" ");
};

/** With so many pairs in common, texts differ hardly ever. */
const ENOUGH = 24;

/** What an article must have to contain a text, all of it, each in the language of the index; none where anything might. */
export const termsOf = (text: string): readonly string[] => {
  const wanted = new Set<string>();
  for (const [run] of text.matchAll(RUN)) {
    const characters = [...run];
    if (characters.length === 1) wanted.add(`"${run}" *`);
    for (const [i, character] of characters.slice(1).entries()) wanted.add(`"${characters[i]}${character}"`);
  }
  return [...wanted].slice(0, ENOUGH);
};
