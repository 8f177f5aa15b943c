import { type Line, NOUN_BY_WORD, NOUN_WORDS, unitsAt } from "./en-line.ts";
import { SENSES } from "./lexicon/senses.ts";
import { ENGLISH_TITLES } from "./lexicon/titles.ts";
import type { Clause, Focus, Phrase, Post, Question, Sense, When } from "./question.ts";

/** Relations, posts, dates and things that an English question speaks of. */

const PATTERNS = SENSES.map(({ id, en, senses }) => ({
  id,
  pattern: new RegExp(`(?<![\\w-])(?:${en})(?![\\w-])`, "g"),
  senses,
}));

/** Rows whose nouns say the relation too: the photo of, parts of, the author of. */
const NOMINAL: ReadonlySet<string> = new Set([
  "photograph",
  "write",
  "correspond",
  "contain",
  "hold",
  "cooperate",
  "host",
  "co-organize",
]);

/** The campus award, an award for: a noun at the end or before what it is for. */
const AWARD = /^awards?$/;
const AFTER_NOUN = /^(?:in|of|for|from|by|at)?$/;

const ARTICLES = /^(?:the|a|an|of|its|their|his|her|.*'s)$/;

export const phrasesOf = (line: Line): readonly Phrase[] => {
  const found = new Map<string, { units: readonly number[]; senses: Sense[] }>();
  for (const { id, pattern, senses } of PATTERNS)
    for (const match of line.text.matchAll(pattern)) {
      const units = unitsAt(line, match.index, match.index + match[0].length);
      const before = line.words[(units[0] ?? 0) - 1] ?? "";
      if (!NOMINAL.has(id) && ARTICLES.test(before)) continue;
      if (AWARD.test(match[0]) && AFTER_NOUN.test(line.words[(units.at(-1) ?? 0) + 1] ?? "")) continue;
      // leading, building: verbs only after is or was.
      if (/^(?!being)\w+ing\b/.test(match[0]) && !/^(?:is|are|was|were|been|be)$/.test(before)) continue;
      const key = units.join();
      const row = found.get(key) ?? { units, senses: [] };
      row.senses.push(...senses);
      found.set(key, row);
    }
  const all = [...found.values()].sort((a, b) => b.units.length - a.units.length);
  const kept: Phrase[] = [];
  for (const phrase of all) {
    const host = kept.find((other) => other.units.some((unit) => phrase.units.includes(unit)));
    if (host) (host.senses as Sense[]).push(...phrase.senses);
    else kept.push(phrase);
  }
  kept.sort((a, b) => (a.units[0] ?? 0) - (b.units[0] ?? 0));
  return withoutWhom(line, kept).map((phrase) => withPartners(line, inContext(line, phrase)));
};

const WITH_WHOM = /\bwith (?:which|what|whom)\b|\b(?:together|along|jointly) with\b/;

/** With whom somebody founded a thing is told of the thing, not of the two. */
const withoutWhom = (line: Line, phrases: readonly Phrase[]): readonly Phrase[] => {
  const founds = phrases.some(({ senses }) => senses[0]?.edge === "LAUNCHED");
  if (!founds || !WITH_WHOM.test(line.text)) return phrases;
  return phrases.filter(
    ({ units }) => !/^(?:with|together|along|jointly)$/.test(line.words[units[0] ?? 0] ?? ""),
  );
};

const SEVERAL_DO =
  /\b(?:jointly|together|both|co-)|^which (?:bodies|organi[sz]ations|companies|units|partners|institutions)\b.* (?:run|operate)\b/;

/** Who does it together leads and takes part. */
const withPartners = (line: Line, phrase: Phrase): Phrase => {
  const several = SEVERAL_DO.test(line.text) || WITH_WHOM.test(line.text);
  if (!several) return phrase;
  return {
    ...phrase,
    senses: phrase.senses.map((one) => (one.edge === "LAUNCHED" ? { edge: one.edge } : one)),
  };
};

/** Passives tell of who got it: was named, has been awarded. Actives of who gave it. */
const inContext = (line: Line, phrase: Phrase): Phrase => {
  const first = phrase.units[0] ?? 0;
  const before = line.words.slice(0, first).join(" ");
  const own = phrase.units.map((unit) => line.words[unit]).join(" ");
  const confers =
    phrase.senses.some((one) => one.edge === "RECEIVED") &&
    phrase.senses.some((one) => one.edge === "LAUNCHED");
  if (!confers) return phrase;
  const passive = /\b(?:was|were|been|is|are)\b/.test(`${before} ${own}`);
  // Which county did the ministry name: what is asked for is what got it.
  const object = /\b(?:did|does)\b/.test(line.text);
  const order = passive || object ? "RECEIVED" : "LAUNCHED";
  const other = order === "RECEIVED" ? "LAUNCHED" : "RECEIVED";
  return { ...phrase, senses: phrase.senses.filter((one) => one.edge !== other) };
};

const TITLES = ENGLISH_TITLES.map(
  ([pattern, titles]) => [new RegExp(`\\b(?:${pattern})(?![\\w-])`, "g"), titles.split(" ")] as const,
);

const CHIEF =
  /\b(?:heads|leads|manages|commands|directs|in charge of|is (?:the )?(?:head|chief|leader) of|(?:the )?head of)\b/g;

export const postsOf = (line: Line): readonly Post[] => {
  const posts: Post[] = [];
  const taken = new Set<number>();
  const add = (match: RegExpMatchArray, titles: readonly string[], chief: boolean) => {
    const units = unitsAt(line, match.index ?? 0, (match.index ?? 0) + match[0].length);
    if (units.some((unit) => taken.has(unit))) return;
    for (const unit of units) taken.add(unit);
    posts.push({ units, titles, chief });
  };
  for (const [pattern, titles] of TITLES)
    for (const match of line.text.matchAll(pattern)) add(match, titles, false);
  for (const match of line.text.matchAll(CHIEF)) add(match, [], true);
  return posts;
};

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);

const MONTH = `(${MONTHS.join("|")})`;

const two = (value: string | number): string => String(value).padStart(2, "0");

export const whenOf = (line: Line): When | undefined => {
  const pattern = new RegExp(
    `\\b(?:(since|before|after|in|on|by) )?(?:(\\d{1,2})(?:st|nd|rd|th)? (?:of )?)?${MONTH}(?: (\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?(?: (\\d{4}))?\\b|\\b(since|before|after|in) (\\d{4})\\b`,
  );
  const match = pattern.exec(line.text);
  if (!match) return undefined;
  const [all, preposition = match[6], early, month, late, year = match[7]] = match;
  const day = early ?? late;
  // May Day, may: a month only beside a day, a year or a preposition.
  if (month === "may" && !day && !year && !preposition) return undefined;
  const value = [year ?? "-", month && two(MONTHS.indexOf(month) + 1), day && two(day)]
    .filter(Boolean)
    .join("-");
  const units = unitsAt(line, match.index, match.index + all.length);
  if (preposition === "since" || preposition === "after") return { from: value, units };
  if (preposition === "before") return { to: value, units };
  return { day: value, units };
};

export const nounsOf = (line: Line, asking: ReadonlySet<number>): Question["nouns"] =>
  NOUN_WORDS.flatMap((word) => {
    const match = new RegExp(`\\b${word}\\b`).exec(line.text);
    const target = NOUN_BY_WORD.get(word);
    if (!match || !target) return [];
    const units = unitsAt(line, match.index, match.index + word.length);
    return units.some((unit) => asking.has(unit)) ? [] : [{ target, units }];
  });

/** The meetings that somebody attended, the projects launched by a bureau: what who is named did to things of a sort. */
export const clauseOf = (
  { words }: Line,
  nouns: Question["nouns"],
  phrases: readonly Phrase[],
  capitals: ReadonlySet<number>,
): Clause | undefined => {
  const isName = (at: number) => capitals.has(at) || HAN.test(words[at] ?? "");
  for (const { target, units } of nouns) {
    // Song Yong is no song, reporter Ding no reporter that Ding did something to.
    if (units.some((unit) => capitals.has(unit)) || target.labels.join() === "Person") continue;
    let at = (units.at(-1) ?? 0) + 1;
    if (/^(?:that|which|who)$/.test(words[at] ?? "")) at += 1;
    const passive = phrases.find((phrase) => phrase.units[0] === at);
    if (passive && isByName(words, (passive.units.at(-1) ?? 0) + 1, isName))
      return { verb: passive.units, target, units };
    const start = words[at] === "the" ? at + 1 : at;
    let end = start;
    while (isName(end)) end += 1;
    const active = phrases.find((phrase) => phrase.units[0] === end);
    if (active && end > start) return { verb: active.units, target, units };
  }
  return undefined;
};

const HAN = /\p{Script=Han}/u;

const isByName = (words: readonly string[], at: number, isName: (at: number) => boolean): boolean => {
  const by = words[at] === "by" ? at + 1 : words[at - 1] === "by" ? at : -1;
  return by > 0 && isName(words[by] === "the" ? by + 1 : by);
};

/** Nouns of what belongs to a thing, not of what lies in a place: the photos of, the parts of. */
const OF_THINGS = /^(?:parts|components|photos|pictures|stories|articles|essays|reports|members)$/;

/** The counties of, schools in: all things of a sort, unless these themselves are asked for. */
export const severalOf = (line: Line, focus: Focus): Question["several"] => {
  const asking = new Set([...focus.units, ...focus.described]);
  const { wanted } = focus;
  const asked = wanted.form === "ENTITY" ? wanted.target.words : undefined;
  for (const word of NOUN_WORDS) {
    if (!word.endsWith("s") || OF_THINGS.test(word)) continue;
    if (asked && NOUN_BY_WORD.get(word)?.words === asked) continue;
    const match = new RegExp(`\\b(?:all |the )*${word} (?:of|in)\\b`).exec(line.text);
    if (!match) continue;
    const units = unitsAt(line, match.index, match.index + match[0].length);
    const target = NOUN_BY_WORD.get(word);
    if (target && !units.some((unit) => asking.has(unit))) return { target, units };
  }
  return undefined;
};
