import { bare, type Line, NOUN_BY_WORD, NOUN_WORDS, NUMBERS, range, unitsAt } from "./en-line.ts";
import { postsOf } from "./en-phrases.ts";
import { lookUp } from "./en-pieces.ts";
import { ANY_AGENT, ANY_PLACE, ANYTHING } from "./lexicon/nouns.ts";
import type { Focus, Precision, Side, Target, Wanted } from "./question.ts";

/** What an English question asks for. */

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
  [
    /(?<=^what (?:is|are|was|were) .*)\b(?:posts?|positions?|jobs?|titles?|roles?|occupations?)(?: now)?$/,
    { form: "TITLE" },
  ],
  [
    /(?<=^what (?:is|are|was|were) [\w .-]+'s )(?:posts?|positions?|jobs?|roles?)(?= (?:at|in|with|for)\b)/,
    { form: "TITLE" },
  ],
  [
    /(?<=\b(?:holds?|held|has|had|occup(?:y|ies|ied)) )(?:what|which) (?:posts?|positions?|jobs?|titles?|roles?|offices?)$/,
    { form: "TITLE" },
  ],
  [/^what (?:does|did|do)\b(?=.* do$)|\bdo for a living$/, { form: "TITLE" }],
  [/\b(?:who|whom|whose|by whom)\b/, entity(ANY_AGENT)],
  [/^(?:from |to )?where\b/, entity(ANY_PLACE)],
];

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

/** What did the hospital launch: no noun follows the question word. */
const AUXILIARY = /^(?:did|does|do|has|have|had|will|would|can|could)$/;

const nounIn = (line: Line, start: number, end: number): NounAt | undefined => {
  if (AUXILIARY.test(line.words[start] ?? "")) return undefined;
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

const sideOf = (before: string | undefined): Side | undefined => {
  if (before === "by") return "AGENT";
  if (before && /^(?:in|at|to|on|into)$/.test(before)) return "PLACE";
  return undefined;
};

/** Several places need not be the smallest. */
const singularOnly = ({ target, units }: NounAt, line: Line): Target =>
  target.where && line.words[units.at(-1) ?? 0]?.endsWith("s") ? { ...target, where: false } : target;

const WHICH = /\b(?:how many|which|what)\b(?: (?:are|is|were|was) (?:the )?)?/;

const PEOPLE: Target = { labels: ["Person"] };

/** How many deputy county heads: a post that is asked for stands for people. */
const personByPost = (line: Line, start: number): NounAt | undefined =>
  postsOf(line).some(({ units, chief }) => !chief && units[0] === start)
    ? { target: PEOPLE, units: [] }
    : undefined;

/** Things of a sort that no noun is known for: which road asks for names that hold it in Chinese. */
const namedBy = (line: Line, start: number, end: number, verbs: ReadonlySet<number>): Target => {
  const [first = "", last = ""] = [line.words[start], line.words[end - 1]];
  if (first === "" || AFTER_NOUN.test(first) || verbs.has(start)) return ANYTHING;
  const words = lookUp([last]) ?? [];
  return { ...ANYTHING, word: words[0] ?? last, words, exact: true };
};

const nounFocus = (line: Line, verbs: ReadonlySet<number>): Focus | undefined => {
  const match = WHICH.exec(line.text);
  if (!match) return undefined;
  const asking = unitsAt(line, match.index, match.index + match[0].trimEnd().length);
  const start = (asking.at(-1) ?? 0) + 1;
  const end = phraseEnd(line, start, verbs);
  const noun = personByPost(line, start) ?? nounIn(line, start, end);
  if (!noun && match[0].startsWith("how many")) return undefined;
  const side = sideOf(line.words[(asking[0] ?? 0) - 1]);
  const number = NUMBERS.indexOf(line.words[start] ?? "");
  return {
    wanted: entity(
      noun ? singularOnly(noun, line) : namedBy(line, number > 1 ? start + 1 : start, end, verbs),
    ),
    count: match[0].startsWith("how many"),
    ...(side && { side }),
    ...(number > 1 && { number }),
    units: [...asking, ...(number > 1 ? [start] : []), ...(noun?.units ?? [])],
    described: range(start, noun ? (noun.units.at(-1) ?? start) + 1 : start),
  };
};

/** Orders without a question word: list the towns of a county. */
const listFocus = (line: Line, verbs: ReadonlySet<number>): Focus | undefined => {
  const order = /^(?:please )?(?:list|name|show(?: me)?|give me|tell me)(?: all)?(?: the)?/.exec(line.text);
  if (!order) return undefined;
  const asking = unitsAt(line, 0, order[0].length);
  const start = (asking.at(-1) ?? 0) + 1;
  const noun = nounIn(line, start, phraseEnd(line, start, verbs));
  if (!noun) return undefined;
  const described = range(start, (noun.units.at(-1) ?? start) + 1);
  return { wanted: entity(noun.target), count: false, units: [...asking, ...noun.units], described };
};

const YES_NO = /^(?:did|does|do|is|are|was|were|has|have|had|will)\b/;

export const focusOf = (line: Line, verbs: ReadonlySet<number>): Focus | undefined => {
  for (const [pattern, wanted] of WHOLE) {
    const match = pattern.exec(line.text);
    if (!match) continue;
    const units = unitsAt(line, match.index, match.index + match[0].length);
    const side = sideOf(line.words[(units[0] ?? 0) - 1]);
    return { wanted, count: false, ...(side && { side }), units, described: [] };
  }
  const noun = nounFocus(line, verbs) ?? listFocus(line, verbs);
  if (noun) return noun;
  if (YES_NO.test(line.text)) return { wanted: { form: "YES_NO" }, count: false, units: [0], described: [] };
  return undefined;
};
