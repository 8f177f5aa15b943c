import { focusOf } from "./en-focus.ts";
import { bare, type Line, lineOf, NUMBERS, unitsAt } from "./en-line.ts";
import { clauseOf, nounsOf, phrasesOf, postsOf, severalOf, whenOf } from "./en-phrases.ts";
import { BEYOND } from "./lexicon/beyond.ts";
import { EMPTY_EN } from "./lexicon/glossary.ts";
import type { Focus, Phrase, Post, Question } from "./question.ts";
import { inOrder, isOfOneBody } from "./zh-phrases.ts";

/** Reads the words of an English question: what is asked, which relations, posts and dates it speaks of. */

/** Reasons, lives, measures and more, which no fact of the graph tells. */
const UNANSWERABLE = new RegExp(BEYOND.map(({ en }) => en).join("|"));

/** Relation phrases beside the question word. Who heads it: the post says more than that somebody holds one. */
const allPhrases = (found: readonly Phrase[], focus: Focus, posts: readonly Post[]): readonly Phrase[] => {
  const asking = new Set(focus.units);
  const inPost = new Set(posts.flatMap((post) => post.units));
  return found
    .filter((phrase) => !phrase.units.every((unit) => asking.has(unit)))
    .map((phrase) => {
      const isPost = phrase.units.some((unit) => inPost.has(unit));
      return { ...phrase, senses: phrase.senses.filter((one) => one.edge !== "HOLDS" || !isPost) };
    })
    .filter((phrase) => phrase.senses.length > 0);
};

/** When did it take effect: with a question for a date, when something begins. */
const BEGINS =
  /\b(?:t(?:ake|akes|ook)|c(?:ome|omes|ame)|enter(?:s|ed)?|go(?:es)?|went) (?:in)?(?:to )?(?:effect|force)\b/;

const beginUnits = (line: Line, { wanted }: Focus): readonly number[] => {
  const match = wanted.form === "DATE" ? BEGINS.exec(line.text) : null;
  return match ? unitsAt(line, match.index, match.index + match[0].length) : [];
};

const topOf = (line: Line): number | undefined => {
  const top = /\btop (\d+|two|three|four|five|six|seven|eight|nine|ten)\b/.exec(line.text)?.[1];
  if (!top) return undefined;
  return NUMBERS.includes(top) ? NUMBERS.indexOf(top) : Number(top);
};

const ORDER: readonly (readonly [pattern: RegExp, order: "FIRST" | "LAST"])[] = [
  [
    /\bearliest\b|\bfirst$|\bfirst (?=(?:meetings?|events?|activit\w+|conferences?|stor(?:y|ies)|articles?)\b)/,
    "FIRST",
  ],
  [
    /\blatest\b|\bmost recent(?:ly)?\b|\blast (?=(?:meetings?|events?|activit\w+|conferences?|stor(?:y|ies)|articles?)\b)|\blast$/,
    "LAST",
  ],
];

const orderOf = (
  line: Line,
): { readonly order: "FIRST" | "LAST"; readonly units: readonly number[] } | undefined => {
  for (const [pattern, order] of ORDER) {
    const match = pattern.exec(line.text);
    if (match) return { order, units: unitsAt(line, match.index, match.index + match[0].trimEnd().length) };
  }
  return undefined;
};

const inRowOf = (line: Line): Question["inRow"] => {
  const match =
    /\b(\d+|two|three|four|five|six|seven|eight|nine|ten) (?:times|years|sessions|terms)(?: (?:running|in a row|straight|consecutively))/.exec(
      line.text,
    );
  if (!match?.[1]) return undefined;
  const number = NUMBERS.indexOf(match[1]);
  return {
    times: number > 0 ? number : Number(match[1]),
    units: unitsAt(line, match.index, match.index + match[0].length),
  };
};

/** Apart from somebody: who or what is left out, up to a comma, a verb or the end. */
const BESIDES =
  /\b(?:apart from|besides|other than|aside from|in addition to|except(?: for)?)((?: (?!who\b|which\b|what\b)[\w'.-]+){1,6})/;

const besidesOf = (line: Line, verbs: ReadonlySet<number>): ReadonlySet<number> => {
  const match = BESIDES.exec(line.text);
  if (!match) return new Set();
  const units = unitsAt(line, match.index, match.index + match[0].length);
  const verb = units.findIndex((unit) => verbs.has(unit));
  return new Set(verb < 0 ? units : units.slice(0, verb));
};

/** The words with a dash for each of a name of several, which capitals tell, but in questions all in capitals. */
const withoutNames = (words: readonly string[], capitals: ReadonlySet<number>): readonly string[] => {
  if (words.slice(1).every((_, i) => capitals.has(i + 1))) return words;
  // Population and Family Planning Bureau
  const isLink = (i: number) => words[i] === "and" && capitals.has(i - 1) && capitals.has(i + 1);
  const isOfName = (i: number) => capitals.has(i) || isLink(i);
  return words.map((word, i) =>
    isOfName(i) && (isOfName(i - 1) || isOfName(i + 1)) ? word.replace(/^[^']+/, "-") : word,
  );
};

/** The words but those with capitals, which are in names: Most Beautiful Village. */
const uncapital = (words: readonly string[], capitals: ReadonlySet<number>): string =>
  words.map((word, i) => (capitals.has(i) ? "-" : word)).join(" ");

/** True where the heads of two bodies are asked for at once, which is two questions: the mayor and the party secretary. */
const asksOfTwoBodies = (posts: readonly Post[], words: readonly string[]): boolean =>
  inOrder(posts).some((post, i, all) => {
    const last = all[i - 1];
    if (!last) return false;
    const link = words.slice((last.units.at(-1) ?? 0) + 1, post.units[0]).join(" ");
    return /^and(?: the)?$/.test(link) && !isOfOneBody(last, post);
  });

/** Reads a question of these lower-case words, of which some have capitals. Undefined where nothing is asked. */
export const readEnglish = (
  source: string,
  words: readonly string[],
  capitals: ReadonlySet<number>,
): Question | undefined => {
  const line = lineOf(words);
  if (UNANSWERABLE.test(lineOf(withoutNames(words, capitals)).text)) return undefined;
  const found = phrasesOf(line);
  const focus = focusOf(line, new Set(found.flatMap((phrase) => phrase.units)));
  if (!focus) return undefined;
  const asking = new Set(focus.units);
  const allPosts = postsOf(line).filter((post) => !post.units.some((unit) => asking.has(unit)));
  if (asksOfTwoBodies(allPosts, words)) return undefined;
  // Vice Mayor right before a name only says who is meant.
  const beside = allPosts.filter(
    ({ units }) => capitals.has(units[0] ?? -1) && capitals.has((units.at(-1) ?? -2) + 1),
  );
  const posts = allPosts.filter((post) => !beside.includes(post));
  const small = words.flatMap((word, i) => (EMPTY_EN.has(bare(word)) ? [i] : []));
  const [when, several, top] = [whenOf(line), severalOf(line, focus), topOf(line)];
  const phrases = allPhrases(found, focus, posts);
  const clause = several ? undefined : clauseOf(line, nounsOf(line, asking), phrases, capitals);
  const verbs = new Set(found.flatMap((phrase) => phrase.units));
  const [order, besides, inRow] = [orderOf(line), besidesOf(line, verbs), inRowOf(line)];
  const unsaid = [
    ...beside.flatMap((post) => post.units),
    ...(order?.units ?? []),
    ...besides,
    ...beginUnits(line, focus),
  ];
  return {
    language: "EN",
    source,
    units: words,
    focus,
    phrases,
    posts,
    nouns: nounsOf(line, asking),
    empty: new Set([...small, ...unsaid]),
    most: /\bmost\b(?! recent| \w+(?:ful|able|ous|ive|ing)\b)/.test(uncapital(words, capitals)),
    more: /\bmore\b.*\bor\b/.test(line.text),
    besides,
    ...(inRow && { inRow }),
    ...(order && { order: order.order }),
    both: /\bboth\b/.test(line.text),
    together: /\btogether\b|\balongside\b|\bsame (?:events?|meetings?)\b/.test(line.text),
    ...(when && { when }),
    ...(several && { several }),
    ...(clause && { clause }),
    ...(top && { top }),
  };
};
