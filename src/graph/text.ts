import { Converter } from "opencc-js/t2cn";
import { pinyin } from "pinyin-pro";

/**
 * Search keys of names, made by our own code so that every store finds the same: bigrams of Chinese text in
 * simplified script, pinyin without tones from each syllable on, and pinyin initials.
 */

const simplify = Converter({ from: "t", to: "cn" });
const SPACE_OR_MARK = /[\s\p{P}\p{S}]+/gu;
const HAN_RUN = /\p{Script=Han}+/gu;
const OTHER_RUN = /[^\p{Script=Han}]+/gu;
/** Names longer than this are searched by their text; nobody types so long a pinyin. */
const PINYIN_LIMIT = 24;

/** A name or question as it is compared: simplified, lower case, without spaces, quotes and marks. */
export const normalizeText = (text: string): string =>
  simplify(text.normalize("NFKC")).toLowerCase().replace(SPACE_OR_MARK, "");

/** Pinyin of a name, syllable by syllable; runs of other script count as one. */
export const syllables = (text: string): readonly string[] =>
  pinyin(text, { toneType: "none", type: "array", nonZh: "consecutive" })
    .map((one) =>
      one
        .toLowerCase()
        .replace(/ü/g, "v")
        .replace(/[^a-z0-9]/g, ""),
    )
    .filter(Boolean);

interface Pinyin {
  readonly full: string;
  readonly initials: string;
}
const pinyinOf = (text: string): Pinyin => {
  const parts = text.length > PINYIN_LIMIT ? [] : syllables(text);
  return { full: parts.join(""), initials: parts.map((part) => part[0] ?? "").join("") };
};

/** Neighbouring characters; of a single one itself. */
export const bigrams = (text: string): readonly string[] => {
  const characters = [...text];
  return characters.length < 2
    ? characters
    : characters.slice(1).map((character, i) => `${characters[i]}${character}`);
};

/** The tokens under which a node is found. */
export const searchKeys = (name: string, aliases: readonly string[]): readonly string[] => {
  const keys = new Set<string>();
  for (const one of [name, ...aliases]) {
    const text = normalizeText(one);
    for (const run of text.match(HAN_RUN) ?? []) {
      for (const gram of bigrams(run)) keys.add(gram);
      const last = [...run].at(-1);
      if (last) keys.add(last);
    }
    for (const run of text.match(OTHER_RUN) ?? []) keys.add(run);
  }
  const text = normalizeText(name);
  if (text.length <= PINYIN_LIMIT && /\p{Script=Han}/u.test(text)) {
    const parts = syllables(text);
    for (let i = 0; i < parts.length; i++) keys.add(parts.slice(i).join(""));
    keys.add(parts.map((part) => part[0]).join(""));
  }
  return [...keys].filter(Boolean).sort();
};

/** Names up to this length have sized keys. */
export const LONGEST_SIZED = 12;

/** A key in names of so many characters, as they are compared; its end is of Unicode's private use: nobody types it. */
export const sized = (key: string, length: number): string => `${key}${String.fromCharCode(0xe000 + length)}`;

/** The pairs of a node's short names, each with the length of its name: the shortest of many names are found by them. */
export const sizedKeys = (name: string, aliases: readonly string[]): readonly string[] => {
  const texts = [name, ...aliases].map(normalizeText).filter(({ length }) => length <= LONGEST_SIZED);
  const pairs = texts.flatMap((text) =>
    (text.match(HAN_RUN) ?? [])
      .filter((run) => run.length > 1)
      .flatMap(bigrams)
      .map((pair) => sized(pair, text.length)),
  );
  return [...new Set(pairs)];
};

/** What must be found, all of it: whole tokens, and beginnings of tokens. */
export interface QueryKeys {
  readonly whole: readonly string[];
  readonly prefixes: readonly string[];
}

export const queryKeys = (text: string): QueryKeys => {
  const normal = normalizeText(text);
  const whole: string[] = [];
  const prefixes: string[] = [];
  for (const run of normal.match(HAN_RUN) ?? []) {
    if ([...run].length > 1) whole.push(...bigrams(run));
    else prefixes.push(run);
  }
  prefixes.push(...(normal.match(OTHER_RUN) ?? []));
  return { whole: [...new Set(whole)], prefixes: [...new Set(prefixes)] };
};

/** How well names answer what was typed: 1 is the name itself, 0 is not at all. */
export const matchScore = (typed: string): ((names: Names) => number) => {
  const query = normalizeText(typed);
  const isPinyin = /[a-z]/.test(query);
  return ({ name, aliases }) => {
    if (!query) return 0;
    const normal = normalizeText(name);
    const others = aliases.map((alias) => nameScore(query, normalizeText(alias)) * 0.95);
    return Math.max(nameScore(query, normal), ...others, isPinyin ? pinyinScore(query, normal) : 0);
  };
};
type Names = { readonly name: string; readonly aliases: readonly string[] };

const nameScore = (query: string, name: string): number => {
  if (name === query) return 1;
  if (!name.includes(query)) return 0;
  return name.startsWith(query) || name.endsWith(query)
    ? scoreAtEnd(query.length, name.length)
    : 0.5 + 0.3 * (query.length / name.length);
};

/** What a name scores that begins or ends with what was typed, by their lengths; no other of its length or longer scores more. */
export const scoreAtEnd = (typed: number, name: number): number => 0.6 + 0.3 * (typed / name);

const pinyinScore = (query: string, name: string): number => {
  const { full, initials } = pinyinOf(name);
  if (full === query) return 0.85;
  if (initials === query) return 0.75;
  if (full.startsWith(query)) return 0.5 + 0.2 * (query.length / full.length);
  if (initials.startsWith(query)) return 0.4;
  return full.includes(query) ? 0.35 : 0;
};
