import { EMPTY_EN } from "./lexicon/glossary.ts";
import { ANY_AGENT, ANY_PLACE, ANYTHING, NOUNS } from "./lexicon/nouns.ts";
import { SENSES } from "./lexicon/senses.ts";
import { ENGLISH_TITLES } from "./lexicon/titles.ts";
import type {
  Focus,
  Phrase,
  Post,
  Precision,
  Question,
  Sense,
  Side,
  Target,
  Wanted,
  When,
} from "./question.ts";

/** Reads the words of an English question: what is asked, which relations, posts and dates it speaks of. */

const range = (start: number, end: number): readonly number[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);

/** A question's words, joined by spaces, with the place of each. */
interface Line {
  readonly words: readonly string[];
  readonly text: string;
  /** Offset of each word. */
  readonly starts: readonly number[];
}

const lineOf = (words: readonly string[]): Line => {
  const starts: number[] = [];
  let text = "";
  for (const word of words) {
    if (text) text += " ";
    starts.push(text.length);
    text += word;
  }
  return { words, text, starts };
};

/** Words that a stretch of the line touches. */
const unitsAt = ({ words, starts }: Line, from: number, to: number): readonly number[] =>
  words.flatMap((word, i) => {
    const start = starts[i] ?? 0;
    return start < to && start + word.length > from ? [i] : [];
  });

const date = (precision: Precision): Wanted => ({ form: "DATE", precision });
const entity = (target: Target): Wanted => ({ form: "ENTITY", target });

/** Question words that need no noun, surest first. */
const WHOLE: readonly (readonly [RegExp, Wanted])[] = [
  [
    /\b(?:for )?how many (?:consecutive )?(?:years|times|sessions|terms|editions)(?: (?:running|in a row|consecutively|straight|on end))?(?= (?:has|have|had|was|were|did|is|running|in a row))(?: running| in a row)?/,
    { form: "TIMES" },
  ],
  [/\bhow many (?:consecutive )?(?:years|times)(?: running| in a row| straight)\b/, { form: "TIMES" }],
  [/\b(?:on |since )?(?:what|which) (?:day|date)s?\b/, date("DAY")],
  [/\b(?:in |since )?(?:what|which) year\b/, date("YEAR")],
  [/\b(?:in )?(?:what|which) month\b/, date("MONTH")],
  [/\bwhen\b/, date("ANY")],
  [
    /\b(?:which|what) (?:posts?|positions?|jobs?|offices?|roles?)\b(?= (?:does|do|did|is|has))/,
    { form: "TITLE" },
  ],
  [/\bwhat is .* (?:post|position|job)$/, { form: "TITLE" }],
  [/\b(?:who|whom|whose|by whom)\b/, entity(ANY_AGENT)],
  [/^(?:from |to )?where\b/, entity(ANY_PLACE)],
];

const NOUN_BY_WORD = new Map(
  NOUNS.flatMap(({ en, zh, target, named }) =>
    en.map((word) => [word, { ...target, words: zh, ...(named && zh[0] && { word: zh[0] }) }] as const),
  ),
);
const NOUN_WORDS = [...NOUN_BY_WORD.keys()].sort((a, b) => b.length - a.length);

const AFTER_NOUN =
  /^(?:did|does|do|is|are|was|were|has|have|had|will|would|can|of|in|on|at|with|that|who|to|for|from|under|by|and|joined|this|the|a|an|running)$/;

/** A noun phrase from a word on: up to an auxiliary, a preposition or a verb. */
const phraseEnd = (line: Line, start: number, verbs: ReadonlySet<number>): number => {
  let end = start;
  while (end < line.words.length && end < start + 7) {
    const word = line.words[end] ?? "";
    if (end > start && (AFTER_NOUN.test(word) || verbs.has(end))) break;
    end += 1;
  }
  return end;
};

interface NounAt {
  readonly target: Target;
  readonly units: readonly number[];
}

const nounIn = (line: Line, start: number, end: number): NounAt | undefined => {
  const phrase = line.words.slice(start, end);
  let best: { target: Target; units: readonly number[]; end: number } | undefined;
  for (const word of NOUN_WORDS) {
    const parts = word.split(" ");
    for (let at = phrase.length - parts.length; at >= 0; at--) {
      if (parts.some((part, i) => bare(phrase[at + i] ?? "") !== part)) continue;
      const stop = at + parts.length;
      const target = NOUN_BY_WORD.get(word);
      if (target && (!best || stop > best.end || (stop === best.end && parts.length > best.units.length)))
        best = { target, units: range(start + at, start + stop), end: stop };
      break;
    }
  }
  return best;
};

const bare = (word: string): string => word.replace(/'s?$/, "");

const sideOf = (before: string | undefined): Side | undefined => {
  if (before === "by") return "AGENT";
  if (before && /^(?:in|at|to|on|into)$/.test(before)) return "PLACE";
  return undefined;
};

/** Several places need not be the smallest. */
const singularOnly = ({ target, units }: NounAt, line: Line): Target =>
  target.where && line.words[units.at(-1) ?? 0]?.endsWith("s") ? { ...target, where: false } : target;

const WHICH = /\b(?:how many|which|what)\b(?: (?:are|is|were|was) (?:the )?)?/;

const nounFocus = (line: Line, verbs: ReadonlySet<number>): Focus | undefined => {
  const match = WHICH.exec(line.text);
  if (!match) return undefined;
  const asking = unitsAt(line, match.index, match.index + match[0].trimEnd().length);
  const start = (asking.at(-1) ?? 0) + 1;
  const end = phraseEnd(line, start, verbs);
  const noun = nounIn(line, start, end);
  if (!noun && match[0].startsWith("how many")) return undefined;
  const side = sideOf(line.words[(asking[0] ?? 0) - 1]);
  const number = NUMBERS.indexOf(line.words[start] ?? "");
  return {
    wanted: entity(noun ? singularOnly(noun, line) : ANYTHING),
    count: match[0].startsWith("how many"),
    ...(side && { side }),
    ...(number > 1 && { number }),
    units: [...asking, ...(number > 1 ? [start] : []), ...(noun?.units ?? [])],
    described: range(start, noun ? (noun.units.at(-1) ?? start) + 1 : start),
  };
};
const NUMBERS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

const YES_NO = /^(?:did|does|do|is|are|was|were|has|have|had|will)\b/;

const focusOf = (line: Line, verbs: ReadonlySet<number>): Focus | undefined => {
  for (const [pattern, wanted] of WHOLE) {
    const match = pattern.exec(line.text);
    if (!match) continue;
    const units = unitsAt(line, match.index, match.index + match[0].length);
    const side = sideOf(line.words[(units[0] ?? 0) - 1]);
    return { wanted, count: false, ...(side && { side }), units, described: [] };
  }
  const noun = nounFocus(line, verbs);
  if (noun) return noun;
  if (YES_NO.test(line.text)) return { wanted: { form: "YES_NO" }, count: false, units: [0], described: [] };
  return undefined;
};

const PATTERNS = SENSES.map(({ id, en, senses }) => ({
  id,
  pattern: new RegExp(`(?<![\\w-])(?:${en})(?![\\w-])`, "g"),
  senses,
}));
/** Rows whose nouns say the relation too: the photo of, parts of, the author of. */
const NOMINAL: ReadonlySet<string> = new Set(["photograph", "write", "contain", "hold", "cooperate"]);
const ARTICLES = /^(?:the|a|an|of|its|their|his|her|.*'s)$/;

const phrasesOf = (line: Line): readonly Phrase[] => {
  const found = new Map<string, { units: readonly number[]; senses: Sense[] }>();
  for (const { id, pattern, senses } of PATTERNS)
    for (const match of line.text.matchAll(pattern)) {
      const units = unitsAt(line, match.index, match.index + match[0].length);
      const before = line.words[(units[0] ?? 0) - 1] ?? "";
      if (!NOMINAL.has(id) && ARTICLES.test(before)) continue;
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
  return kept
    .sort((a, b) => (a.units[0] ?? 0) - (b.units[0] ?? 0))
    .map((phrase) => withPartners(line, inContext(line, phrase)));
};

/** Who does it together leads and takes part. */
const withPartners = (line: Line, phrase: Phrase): Phrase => {
  if (!/\b(?:jointly|together|both|co-)/.test(line.text)) return phrase;
  return {
    ...phrase,
    senses: phrase.senses.map((one) => (one.edge === "LAUNCHED" ? { edge: one.edge } : one)),
  };
};

/** Passives tell of who got it: was named, has been awarded. Actives of who gave it. */
const inContext = (line: Line, phrase: Phrase): Phrase => {
  const first = phrase.units[0] ?? 0;
  const before = line.words.slice(Math.max(0, first - 3), first).join(" ");
  const own = phrase.units.map((unit) => line.words[unit]).join(" ");
  const confers =
    phrase.senses.some((one) => one.edge === "RECEIVED") &&
    phrase.senses.some((one) => one.edge === "LAUNCHED");
  if (!confers) return phrase;
  const passive = /\b(?:was|were|been|is|are)\b/.test(`${before} ${own}`);
  // Which county did the ministry name: what is asked for is what got it.
  const object = /\b(?:did|does)\b/.test(line.text);
  const order = passive || object ? "RECEIVED" : "LAUNCHED";
  return {
    units: phrase.units,
    senses: [...phrase.senses].sort((a, b) => Number(b.edge === order) - Number(a.edge === order)),
  };
};

const TITLES = ENGLISH_TITLES.map(
  ([pattern, titles]) => [new RegExp(`\\b(?:${pattern})(?![\\w-])`, "g"), titles.split(" ")] as const,
);
const CHIEF = /\b(?:heads|leads|in charge of|is (?:the )?(?:head|chief|leader) of|(?:the )?head of)\b/g;

const postsOf = (line: Line): readonly Post[] => {
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

const whenOf = (line: Line): When | undefined => {
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

/** The counties of, schools in: all things of a sort. */
const severalOf = (line: Line, focus: Focus): Question["several"] => {
  const asking = new Set([...focus.units, ...focus.described]);
  for (const word of NOUN_WORDS) {
    if (!word.endsWith("s")) continue;
    const match = new RegExp(`\\b(?:all |the )*${word} (?:of|in)\\b`).exec(line.text);
    if (!match) continue;
    const units = unitsAt(line, match.index, match.index + match[0].length);
    const target = NOUN_BY_WORD.get(word);
    if (target && !units.some((unit) => asking.has(unit))) return { target, units };
  }
  return undefined;
};

/** Reasons, manners and measures, which no fact of the graph tells. */
const UNANSWERABLE = /\bwhy\b|\bhow (?!many\b)/;

/** Reads a question of these lower-case words. Undefined where nothing is asked. */
export const readEnglish = (
  source: string,
  words: readonly string[],
  capitals: ReadonlySet<number>,
): Question | undefined => {
  const line = lineOf(words);
  const found = phrasesOf(line);
  const verbs = new Set(found.flatMap((phrase) => phrase.units));
  if (UNANSWERABLE.test(line.text)) return undefined;
  const focus = focusOf(line, verbs);
  if (!focus) return undefined;
  const asking = new Set([...focus.units]);

  // Vice Mayor right before a name only says who is meant.
  const beside = ({ units }: Post) => capitals.has(units[0] ?? -1) && capitals.has((units.at(-1) ?? -2) + 1);
  const allPosts = postsOf(line).filter((post) => !post.units.some((unit) => asking.has(unit)));
  const posts = allPosts.filter((post) => !beside(post));
  // Who heads it: the post says more than that somebody holds one.
  const inPost = new Set(posts.flatMap((post) => post.units));
  const phrases = found
    .filter((phrase) => !phrase.units.every((unit) => asking.has(unit)))
    .map((phrase) => ({
      ...phrase,
      senses: phrase.senses.filter(
        (one) => one.edge !== "HOLDS" || !phrase.units.some((unit) => inPost.has(unit)),
      ),
    }))
    .filter((phrase) => phrase.senses.length > 0);
  const when = whenOf(line);
  const several = severalOf(line, focus);
  const top = /\btop (\d+|two|three|four|five|six|seven|eight|nine|ten)\b/.exec(line.text)?.[1];
  return {
    language: "EN",
    source,
    units: words,
    focus,
    phrases,
    posts,
    ...(when && { when }),
    ...(several && { several }),
    ...(top && { top: NUMBERS.includes(top) ? NUMBERS.indexOf(top) : Number(top) }),
    empty: new Set([
      ...words.flatMap((word, i) => (EMPTY_EN.has(bare(word)) ? [i] : [])),
      ...allPosts.filter(beside).flatMap((post) => post.units),
    ]),
    together: /\btogether\b|\bsame (?:events?|meetings?)\b/.test(line.text),
  };
};
