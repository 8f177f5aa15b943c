import { BEYOND } from "./lexicon/beyond.ts";
import { ANYTHING } from "./lexicon/nouns.ts";
import { EMPTY_ZH, NUMBERS } from "./lexicon/words.ts";
import type { Focus, Phrase, Question } from "./question.ts";
import { focusOf } from "./zh-focus.ts";
import {
  alike,
  asksOfTwoBodies,
  clauseOf,
  elidedPosts,
  joined,
  nounPhrase,
  nounsOf,
  overlaps,
  phrasesOf,
  postsOf,
  severalOf,
  whenOf,
} from "./zh-phrases.ts";
import { alternatives, range, TAKEN } from "./zh-words.ts";

/** Reads the words of a Chinese question: what is asked, which relations, posts and dates it speaks of. */

const EMPTY = new RegExp(alternatives(EMPTY_ZH), "gu");

const emptyUnits = (text: string): ReadonlySet<number> => {
  const units = new Set<number>();
  for (const match of text.matchAll(EMPTY))
    for (const unit of range(match.index, match.index + match[0].length)) units.add(unit);
  return units;
};

/** Reasons, lives, measures and more, which no fact of the graph tells. */
const UNANSWERABLE = new RegExp(BEYOND.map(({ zh }) => zh).join("|"), "u");

/** 自哪天起施行, 何时生效: with a question for a date, when something begins. */
const BEGINS = /[自从](?=哪|何|什么|几)|起?(?:开始)?(?:施行|生效|实行)|起实施/gu;

const beginUnits = (text: string, { wanted }: Focus): readonly number[] =>
  wanted.form === "DATE"
    ? [...text.matchAll(BEGINS)].flatMap(({ index, 0: words }) => range(index, index + words.length))
    : [];

/** The text with `TAKEN` in place of these characters. */
const without = (text: string, units: readonly number[]): string =>
  text
    .split("")
    .map((unit, i) => (units.includes(i) ? TAKEN : unit))
    .join("");

/** Relation phrases, in what describes the thing asked for too: 承办单位, 成员. */
const allPhrases = (text: string, outside: string, focus: Focus): readonly Phrase[] => {
  const inside = phrasesOf(text, text).filter(
    (phrase) => overlaps(phrase.units, focus.described) && !overlaps(phrase.units, focus.units),
  );
  return alike([...phrasesOf(outside, text), ...inside, ...nounPhrase(focus, text)]);
};

/** 前三名: how many of the first are asked for. */
const topOf = (text: string): { readonly top: number; readonly units: readonly number[] } | undefined => {
  const match = /(?:最多的?)?前(\d+|[一二三四五六七八九十])(?:名|位|个|家)/u.exec(text);
  if (!match?.[1]) return undefined;
  const units = range(match.index, match.index + match[0].length);
  return { top: NUMBERS.get(match[1]) ?? Number(match[1]), units };
};

/** 连续四届: how often in a row. */
const inRowOf = (text: string): Question["inRow"] => {
  const match = /连续(\d+|[一二两三四五六七八九十])(?:个)?(?:年度|年|届|次)/u.exec(text);
  if (!match?.[1]) return undefined;
  const units = range(match.index, match.index + match[0].length);
  return { times: NUMBERS.get(match[1]) ?? Number(match[1]), units };
};

/** The earliest or the latest, where a noun follows or ends the question. */
const ORDER: readonly (readonly [pattern: RegExp, order: "FIRST" | "LAST"])[] = [
  [/最早(?:一次|一个|一场)?|最先|第一次(?=.*的)/u, "FIRST"],
  [/最近(?:的?一次|的?一场|的?一个)|最新|最后(?:的?一次|的?一场|的?一个)?|上一?次/u, "LAST"],
];

interface Ordered {
  readonly order: "FIRST" | "LAST";
  readonly units: readonly number[];
}

const orderOf = (text: string): Ordered | undefined => {
  for (const [pattern, order] of ORDER) {
    const match = pattern.exec(text);
    if (match) return { order, units: range(match.index, match.index + match[0].length) };
  }
  return undefined;
};

/** 除了某人,还有: who or what is left out, with the words that say so. */
const BESIDES =
  /(?:除[了去][^，,]{2,}?(?:(?:之外|以外|外)[，,]?|[，,])?|(?<![扫清解拆免排])除[^，,]{2,}?外[，,]?)(?:还有|还|另外|其他的?|其余的?|别的)/u;

const besidesOf = (text: string): ReadonlySet<number> => {
  const match = BESIDES.exec(text);
  return new Set(match ? range(match.index, match.index + match[0].length) : []);
};

/** 十大行动都有哪些: what belongs to it, or who won it. */
const LISTED = new RegExp(`(?<=${TAKEN})(?:都|具体|一共|分别)*(?:有|是)(?:哪些|哪几个|什么|啥)$`, "u");

const listed = (text: string, { wanted, count, units }: Focus): readonly Phrase[] => {
  const isAnything = wanted.form === "ENTITY" && wanted.target.labels === ANYTHING.labels;
  if (!isAnything || count || !LISTED.test(text)) return [];
  const senses = [
    { edge: "PART_OF", direction: "in" },
    { edge: "RECEIVED", direction: "in" },
  ] as const;
  return [{ units, senses }];
};

/**
 * Reads a question whose characters are `units`; those in `taken` belong to names of the graph.
 * Undefined where nothing is asked.
 */
export const readChinese = (
  source: string,
  units: readonly string[],
  taken: ReadonlySet<number>,
): Question | undefined => {
  const text = without(units.join(""), [...taken]);
  if (UNANSWERABLE.test(text)) return undefined;
  const focus = focusOf(text)?.focus;
  if (!focus) return undefined;
  const outside = without(text, [...focus.units, ...focus.described]);
  const told = [...postsOf(outside), ...elidedPosts(outside, units)];
  if (asksOfTwoBodies(told, outside)) return undefined;
  const allPosts = joined(told, outside);
  // 副市长 right before a name only says who is meant.
  const beside = allPosts.filter((post) => taken.has((post.units.at(-1) ?? -2) + 1));
  const found = allPhrases(text, outside, focus).filter(
    (phrase) => !allPosts.some((post) => overlaps(phrase.units, post.units)),
  );
  const [when, several, top] = [whenOf(outside), severalOf(outside), topOf(text)];
  // 下辖 of 下辖的县 says which counties.
  const verbs = found.filter((phrase) => !several || !overlaps(phrase.units, several.units));
  const clause = several ? undefined : clauseOf(outside, verbs, allPosts);
  const phrases = verbs.length === 0 && allPosts.length === 0 ? listed(text, focus) : verbs;
  const [order, besides, inRow] = [orderOf(outside), besidesOf(text), inRowOf(outside)];
  const unsaid = [
    ...beside.flatMap((post) => post.units),
    ...(top?.units ?? []),
    ...(order?.units ?? []),
    ...besides,
    ...beginUnits(text, focus),
  ];
  return {
    language: "ZH",
    source,
    units,
    focus,
    phrases,
    posts: allPosts.filter((post) => !beside.includes(post)),
    nouns: nounsOf(outside),
    empty: new Set([...emptyUnits(outside), ...unsaid]),
    most: /最多|次数最多|最频繁/u.test(text),
    both: /(?:和|与|跟|同|、).*(?:都|均|共同|同时)|既.*[又也]/u.test(text),
    together: /(?:和|跟|与|同).*(?:一起|一同|共同|同时).*(?:出席|参加|参会|开会)|同框|一起/u.test(text),
    more: /更多|(?:谁|哪个|哪家|哪位).*(?<!最)多$/u.test(text),
    besides,
    ...(inRow && { inRow }),
    ...(order && { order: order.order }),
    ...(when && { when }),
    ...(several && { several }),
    ...(clause && { clause }),
    ...(top && { top: top.top }),
  };
};
