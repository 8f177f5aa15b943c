import { pinyin } from "pinyin-pro";

/** How names sound: whether Latin letters spell a run of Chinese characters. */

const readings = new Map<string, readonly string[]>();

/** Every reading of a character, without tones; a character of another script reads as itself. */
const readingsOf = (character: string): readonly string[] => {
  const known = readings.get(character);
  if (known) return known;
  const made = /\p{Script=Han}/u.test(character)
    ? pinyin(character, { toneType: "none", type: "array", multiple: true }).map((one) =>
        one.replace(/ü/g, "v"),
      )
    : [character.toLowerCase()];
  const unique = [
    ...new Set(
      made.flatMap((one) =>
        one.includes("v") ? [one, one.replace("v", "u"), one.replace("v", "yu")] : [one],
      ),
    ),
  ];
  if (readings.size < 30_000) readings.set(character, unique);
  return unique;
};

/** How many characters from `start` on the letters spell; undefined where they don't end with a character. */
export const spelledFrom = (
  characters: readonly string[],
  start: number,
  letters: string,
): number | undefined => {
  if (letters === "") return 0;
  const character = characters[start];
  if (character === undefined) return undefined;
  for (const reading of readingsOf(character)) {
    if (!reading || !letters.startsWith(reading)) continue;
    const rest = spelledFrom(characters, start + 1, letters.slice(reading.length));
    if (rest !== undefined) return rest + 1;
  }
  return undefined;
};

/** Where in a text letters spell a run of characters: `{start, end}`; undefined where nowhere. */
export const spelledIn = (
  characters: readonly string[],
  letters: string,
): { readonly start: number; readonly end: number } | undefined => {
  for (let start = 0; start < characters.length; start++) {
    const length = spelledFrom(characters, start, letters);
    if (length) return { start, end: start + length };
  }
  return undefined;
};

/** The plainest reading of a name, in letters. */
const lettersOf = (characters: readonly string[]): string =>
  characters.map((character) => readingsOf(character)[0] ?? "").join("");

const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]),
      );
    row = next;
  }
  return row[b.length] ?? 0;
};

/** True where a name of four characters or more is spelled nearly so, as names of other tongues are. */
export const alikeName = (characters: readonly string[], letters: string): boolean => {
  if (characters.length < 4 || letters.length < 7) return false;
  const own = lettersOf(characters);
  return Math.abs(own.length - letters.length) <= 3 && distance(own, letters) <= Math.floor(own.length / 5);
};

const isSame = (a: string, b: string): boolean =>
  readingsOf(a).some((reading) => readingsOf(b).includes(reading));

/** Sounds that many speakers don't tell apart, and so type one for the other. */
const merged = (reading: string): string => reading.replace(/ng$/, "n").replace(/^([zcs])h/, "$1");

/** True of texts of one length whose characters sound alike, one by one. */
export const soundsLike = (a: string, b: string): boolean => {
  const sounds = (character: string) => readingsOf(character).map(merged);
  return (
    a.length === b.length &&
    [...a].every((one, i) => sounds(one).some((sound) => sounds(b[i] ?? "").includes(sound)))
  );
};

/**
 * Where in a text a name stands with one character of the same sound in place of another, as input methods bring
 * about; -1 where nowhere. The surname must be right, for people of like names are told apart by it.
 */
export const misspelledAt = (text: string, name: string): number => {
  for (let at = 0; at + name.length <= text.length; at++) {
    if (text[at] !== name[0]) continue;
    const wrong = [...name].flatMap((one, i) => (text[at + i] === one ? [] : [i]));
    const [only] = wrong;
    if (wrong.length !== 1 || only === undefined) continue;
    if (isSame(text[at + only] ?? "", name[only] ?? "")) return at;
  }
  return -1;
};

const SYLLABLE =
  "(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsryw])?(?:iang|iong|uang|ang|eng|ian|iao|ing|ong|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u|v)";
const SYLLABLES = new RegExp(`^(?:${SYLLABLE})+$`);
const ONE_SYLLABLE = new RegExp(`^${SYLLABLE}$`);

/** True where letters can be read as syllables of pinyin, so that they are a name rather than a word. */
export const isPinyin = (letters: string): boolean => SYLLABLES.test(letters);

/** True of letters that are one syllable, which begins too many names to be searched for. */
export const isSyllable = (letters: string): boolean => ONE_SYLLABLE.test(letters);
