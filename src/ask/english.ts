import { focusOf } from "./en-focus.ts";
import { bare, type Line, lineOf, NUMBERS } from "./en-line.ts";
import { nounsOf, phrasesOf, postsOf, severalOf, whenOf } from "./en-phrases.ts";
import { EMPTY_EN } from "./lexicon/glossary.ts";
import type { Focus, Phrase, Post, Question } from "./question.ts";

/** Reads the words of an English question: what is asked, which relations, posts and dates it speaks of. */

/** Reasons, manners and measures, which no fact of the graph tells. */
const UNANSWERABLE = /\bwhy\b|\bhow (?!many\b)/;

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

const topOf = (line: Line): number | undefined => {
  const top = /\btop (\d+|two|three|four|five|six|seven|eight|nine|ten)\b/.exec(line.text)?.[1];
  if (!top) return undefined;
  return NUMBERS.includes(top) ? NUMBERS.indexOf(top) : Number(top);
};

/** Reads a question of these lower-case words, of which some have capitals. Undefined where nothing is asked. */
export const readEnglish = (
  source: string,
  words: readonly string[],
  capitals: ReadonlySet<number>,
): Question | undefined => {
  const line = lineOf(words);
  if (UNANSWERABLE.test(line.text)) return undefined;
  const found = phrasesOf(line);
  const focus = focusOf(line, new Set(found.flatMap((phrase) => phrase.units)));
  if (!focus) return undefined;
  const asking = new Set(focus.units);
  const allPosts = postsOf(line).filter((post) => !post.units.some((unit) => asking.has(unit)));
  // Vice Mayor right before a name only says who is meant.
  const beside = allPosts.filter(
    ({ units }) => capitals.has(units[0] ?? -1) && capitals.has((units.at(-1) ?? -2) + 1),
  );
  const posts = allPosts.filter((post) => !beside.includes(post));
  const small = words.flatMap((word, i) => (EMPTY_EN.has(bare(word)) ? [i] : []));
  const [when, several, top] = [whenOf(line), severalOf(line, focus), topOf(line)];
  return {
    language: "EN",
    source,
    units: words,
    focus,
    phrases: allPhrases(found, focus, posts),
    posts,
    nouns: nounsOf(line, asking),
    empty: new Set([...small, ...beside.flatMap((post) => post.units)]),
    most: /\b(?:the )?most\b|\bmost often\b/.test(line.text),
    both: /\bboth\b/.test(line.text),
    together: /\btogether\b|\bsame (?:events?|meetings?)\b/.test(line.text),
    ...(when && { when }),
    ...(several && { several }),
    ...(top && { top }),
  };
};
