import { ANY_AGENT, ANY_PLACE, ANYTHING, NOUNS } from "./lexicon/nouns.ts";
import { SENSES } from "./lexicon/senses.ts";
import { CORES, PREFIXES } from "./lexicon/titles.ts";
import { EMPTY_ZH, MEASURES, NUMBERS } from "./lexicon/words.ts";
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

/** Reads the words of a Chinese question: what is asked, which relations, posts and dates it speaks of. */

/** Stands for a character that belongs to a name of the graph. */
const TAKEN = "■";

const longestFirst = (words: readonly string[]): readonly string[] =>
  [...new Set(words)].sort((a, b) => b.length - a.length);
const alternatives = (words: readonly string[]): string => longestFirst(words).join("|");
const range = (start: number, end: number): readonly number[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);

const NUMBER = `(?:${alternatives([...NUMBERS.keys()])}|\\d{1,2})`;
const MEASURE = `(?:${alternatives(MEASURES)})`;
const WHICH = `(?:都)?(?:有)?(?:哪|什么|啥|何)(?:些|几)?(${NUMBER})?${MEASURE}?`;
const COUNT = `(?<!哪)(?:一共|总共|共计|共)?(?:有)?(?:几|多少)${MEASURE}?`;

type Row = readonly [pattern: RegExp, wanted: Wanted, count?: boolean];
const date = (precision: Precision): Wanted => ({ form: "DATE", precision });
const entity = (target: Target): Wanted => ({ form: "ENTITY", target });

/** Question words that need no noun, surest first. */
const WHOLE: readonly Row[] = [
  [
    /连续(?:第)?(?:几|多少)(?:个)?(?:年度|年|届|次)|(?:几|多少)连冠|(?:几|多少)度(?=[获荣入])/u,
    { form: "TIMES" },
  ],
  [/(?:是)?在?(?:哪一?天|哪日|几月几[日号]|几[日号]|什么日子|何日|什么日期|哪一日)/u, date("DAY")],
  [/(?:是)?在?(?:哪一?年|何年|什么年份|哪个年份|几几年)/u, date("YEAR")],
  [/(?:是)?在?(?:哪一?个月|几月份?)/u, date("MONTH")],
  [/(?:是)?在?(?:什么时[候间]|何时|啥时候|什么时刻)/u, date("ANY")],
  [
    /(?:都)?(?:有)?(?:哪些|什么|哪个|哪几个|哪一?种|何|啥)(?:党政|社会)?(?:职务|职位|官职|职衔|职)(?!业|工|能)/u,
    { form: "TITLE" },
  ],
  [/(?:职务|职位|头衔|官职|岗位)(?:都)?(?:是|有|为|叫)?(?:些)?(?:什么|哪些|哪个|啥|何)$/u, { form: "TITLE" }],
  [/^[^哪几谁什么多少]*(?:职务|职位|头衔)(?:呢|是)?$/u, { form: "TITLE" }],
  [/担任(?:了|过|的)?(?:是)?(?:什么|哪些|何|啥)$/u, { form: "TITLE" }],
  [/(?:都)?(?:有)?(?:谁|何人|哪些人|哪几个?人|什么人|哪个人|啥人)/u, entity(ANY_AGENT)],
  [/哪里|哪儿|何处|何地|(?:什么|哪个|啥)地方|哪(?=(?:举行|召开|举办|开)|$)/u, entity(ANY_PLACE)],
];

const NOUN_BY_WORD = new Map(
  NOUNS.flatMap(({ zh, target, named }) =>
    zh.map((word) => [word, { ...target, words: zh, ...(named && { word }) }] as const),
  ),
);
const NOUN_WORDS = longestFirst([...NOUN_BY_WORD.keys()]);
const PHRASES = SENSES.flatMap(({ zh, senses }) => zh.map((word) => ({ word, senses })));
const PHRASE_WORDS = longestFirst(PHRASES.map(({ word }) => word));
const SENSES_OF = new Map(
  PHRASE_WORDS.map((word) => [
    word,
    PHRASES.filter((phrase) => phrase.word === word).flatMap((phrase) => phrase.senses),
  ]),
);
const ANY_PHRASE = new RegExp(alternatives(PHRASE_WORDS), "gu");
const ANY_POST = new RegExp(
  `(?:${alternatives(PREFIXES)})*(?:${alternatives(CORES)})(?!单位|事务所|协会|会议|国)`,
  "gu",
);
/** A post after what is asked for: 什么协会会长. */
const POST_AT_END = new RegExp(`(?<=.)(?:${alternatives(PREFIXES)})*(?:${alternatives(CORES)}).*$`, "u");
const POST_LAST = new RegExp(`(?:${alternatives(CORES)})$`, "u");
const EMPTY = new RegExp(alternatives(EMPTY_ZH), "gu");

/** What stands before the question word tells which end of the relation is asked for. */
const sideOf = (before: string): Side | undefined => {
  if (/(?:由|被|让|是由)$/u.test(before)) return "AGENT";
  if (/(?:在|到|赴|于|往|去|至|向)$/u.test(before)) return "PLACE";
  if (before === "" || /[,，。]$/u.test(before)) return "AGENT";
  return undefined;
};

/** The noun of a phrase: the last that ends furthest, so that of 荣誉称号 it is the whole. */
const lastNoun = (phrase: string): { readonly word: string; readonly end: number } | undefined => {
  // 哪家公司的项目 asks for the company.
  const owner = NOUN_WORDS.find((word) => phrase.startsWith(`${word}的`));
  if (owner) return { word: owner, end: owner.length };
  let best: { word: string; end: number } | undefined;
  for (const word of NOUN_WORDS) {
    const at = phrase.lastIndexOf(word);
    if (at < 0) continue;
    const end = at + word.length;
    if (!best || end > best.end) best = { word, end };
  }
  return best;
};

/** Where the noun phrase after a question word ends: at a name, a relation phrase or a joint of the sentence. */
const phraseEnd = (text: string, start: number): number => {
  const rest = text.slice(start);
  const stops = [rest.indexOf(TAKEN), rest.search(/[了是由被]|在(?!线)/u), rest.length].filter(
    (at) => at >= 0,
  );
  const first = Math.min(...stops);
  for (const match of rest.slice(0, first).matchAll(ANY_PHRASE)) {
    const before = rest.slice(0, match.index);
    const noun = lastNoun(rest.slice(0, match.index + match[0].length));
    // 服务 in 服务站, 成员 in 成员单位: the phrase is part of the noun.
    const ended = NOUN_WORDS.some((word) => before.endsWith(word));
    const swallowed = !ended && noun && noun.end > match.index;
    const following = NOUN_WORDS.find((word) => rest.startsWith(word, match.index + match[0].length));
    if (swallowed || (following && before.length <= 6)) continue;
    return start + match.index;
  }
  return start + first;
};

/** The noun that stands before the question word: 市领导有几位. Its end is relative to what follows. */
const nounBefore = (
  text: string,
  at: number,
): { readonly word: string; readonly end: number } | undefined => {
  const before = text.slice(0, at).replace(/(?:一共|总共|都)?(?:有|是)?$/u, "");
  if (POST_LAST.test(before)) return undefined;
  const word = NOUN_WORDS.find((one) => one.length > 1 && before.endsWith(one));
  return word ? { word, end: before.length - at } : undefined;
};

interface Found {
  readonly focus: Focus;
  readonly end: number;
}

const nounFocus = (text: string, match: RegExpExecArray, count: boolean): Found | undefined => {
  let start = match.index + match[0].length;
  // 部 in 哪些部门 is no measure.
  if (NOUN_WORDS.some((word) => word.length > 1 && text.startsWith(word, start - 1))) start -= 1;
  const end = Math.min(phraseEnd(text, start), start + 16);
  const phrase = text.slice(start, end).replace(POST_AT_END, "");
  const noun = lastNoun(phrase) ?? (phrase === "" ? nounBefore(text, match.index) : undefined);
  const person = /[位名]$/u.test(match[0]) && !noun;
  const target = noun
    ? NOUN_BY_WORD.get(noun.word)
    : person
      ? { labels: ["Person"] as const }
      : count
        ? undefined
        : ANYTHING;
  if (!target) return undefined;
  const several = /些|几/u.test(match[0]);
  const number = NUMBERS.get(match[1] ?? "") ?? (match[1] ? Number(match[1]) : undefined);
  const described = noun ? phrase.slice(0, Math.max(0, noun.end)) : phrase;
  const side = sideOf(text.slice(0, match.index));
  return {
    focus: {
      wanted: entity(several && target.where ? { ...target, where: false } : target),
      count,
      ...(side && { side }),
      ...(number && { number }),
      units: [
        ...range(match.index, start),
        ...(noun ? nounUnits(noun, noun.end <= 0 ? match.index : start) : []),
      ],
      described: range(start, start + described.length),
    },
    end: start + described.length,
  };
};

const nounUnits = (
  { word, end }: { readonly word: string; readonly end: number },
  from: number,
): readonly number[] => range(from + end - word.length, from + end);

const wholeFocus = (text: string): Found | undefined => {
  for (const [pattern, wanted, count = false] of WHOLE) {
    const match = pattern.exec(text);
    if (!match) continue;
    const side = sideOf(text.slice(0, match.index));
    const end = match.index + match[0].length;
    const focus = { wanted, count, ...(side && { side }), units: range(match.index, end), described: [] };
    return { focus, end };
  }
  return undefined;
};

const YES_NO = /吗$|么$|是否|是不是|有没有|有无|没有$|不$/u;

const yesNoFocus = (text: string): Found | undefined => {
  const match = YES_NO.exec(text);
  if (!match) return undefined;
  const end = match.index + match[0].length;
  return {
    focus: { wanted: { form: "YES_NO" }, count: false, units: range(match.index, end), described: [] },
    end,
  };
};

/** What the question asks for; undefined where nothing in it asks. */
const focusOf = (text: string): Found | undefined => {
  const whole = wholeFocus(text);
  if (whole && whole.focus.wanted.form !== "ENTITY") return whole;
  const count = new RegExp(COUNT, "u").exec(text);
  if (count) return nounFocus(text, count, true);
  if (whole) return whole;
  const which = new RegExp(WHICH, "u").exec(text);
  if (which) return nounFocus(text, which, false);
  return yesNoFocus(text) ?? nameless(text);
};

/** Orders without a question word: 列出博兴县的镇. */
const nameless = (text: string): Found | undefined => {
  const order = /^(?:请)?(?:列出|列举|告诉我|说说|查询|查找|查一下|找出)/u.exec(text);
  const noun = order && lastNoun(text.replace(/(?:有哪些|名单|列表)$/u, ""));
  const target = noun && NOUN_BY_WORD.get(noun.word);
  if (!order || !noun || !target) return undefined;
  const units = [...range(0, order[0].length), ...range(noun.end - noun.word.length, noun.end)];
  return { focus: { wanted: entity(target), count: false, units, described: [] }, end: noun.end };
};

/** Senses as the words around bear them out. */
const sensesAt = (text: string, at: number, word: string): readonly Sense[] => {
  const senses = SENSES_OF.get(word) ?? [];
  const [before, after] = [text.slice(0, at), text.slice(at + word.length)];
  const confers =
    senses.some((one) => one.edge === "LAUNCHED") && senses.some((one) => one.edge === "RECEIVED");
  // 被某局评为, 授予了哪个单位: what is told of is who got it.
  if (confers && (/被[^由,，]*$/u.test(before) || /^(?:了|给)*(?:哪|谁|几|多少|什么)/u.test(after)))
    return [...senses].sort((a, b) => Number(b.edge === "RECEIVED") - Number(a.edge === "RECEIVED"));
  // 与哪家院校共建: who else.
  if (/(?:与|和|同|跟)(?:哪|谁|什么)/u.test(before))
    return [...senses].sort(
      (a, b) => Number(b.edge === "PARTNERED_WITH") - Number(a.edge === "PARTNERED_WITH"),
    );
  // Who does it together leads and takes part.
  if (/联合|合作|共同|共建|携手/u.test(`${before.slice(-4)}${word}`))
    return senses.map((one) => (one.edge === "LAUNCHED" ? { edge: one.edge } : one));
  return senses;
};

/** Relation phrases in a text; `whole` is the text with the question words, which tell what is meant. */
const phrasesOf = (text: string, whole: string): readonly Phrase[] => {
  const found: Phrase[] = [];
  for (let at = 0; at < text.length; ) {
    const word = PHRASE_WORDS.find((one) => text.startsWith(one, at));
    if (word) found.push({ units: range(at, at + word.length), senses: sensesAt(whole, at, word) });
    at += word ? word.length : 1;
  }
  return found;
};

/** Verbs that nouns hold too (建设, 服务) don't tell that a name is what was done. */
const DEEDS =
  /签订|签署|签约|提出|调研|督导|检查|走访|视察|考察|建立|成立|开展|举办|联合|主持|获得|合作|讲座|授课|发言|讲话/u;

/** True where a text says a relation, so that it may be no name. */
export const tellsRelation = (text: string): boolean => DEEDS.test(text);

const postsOf = (text: string): readonly Post[] =>
  [...text.matchAll(ANY_POST)].map((match) => ({
    units: range(match.index, match.index + match[0].length),
    titles: [match[0].replace(/^(?:现任|前任|时任|原)/u, "")],
    chief: match[0] === "负责人" || match[0] === "一把手",
  }));

const two = (value: string): string => value.padStart(2, "0");

/** The date that the question names; years that it doesn't say stay open. */
const whenOf = (text: string): When | undefined => {
  const match = /(?:(\d{4})年度?)?(?:(\d{1,2})月份?)?(?:(\d{1,2})[日号])?/gu;
  for (const found of text.matchAll(match)) {
    const [all, year, month, day] = found;
    if (!all || (!year && !month)) continue;
    const units = range(found.index, found.index + all.length);
    const value = [year ?? "-", month && two(month), day && two(day)].filter(Boolean).join("-");
    const after = text.slice(found.index + all.length);
    if (/^(?:以来|之后|以后|起|至今)/u.test(after))
      return {
        from: value,
        units: [...units, ...range(found.index + all.length, found.index + all.length + 2)],
      };
    if (/^(?:之前|以前|前)/u.test(after)) return { to: value, units };
    return { day: value, units };
  }
  return undefined;
};

const emptyUnits = (text: string): ReadonlySet<number> => {
  const units = new Set<number>();
  for (const match of text.matchAll(EMPTY))
    for (const unit of range(match.index, match.index + match[0].length)) units.add(unit);
  return units;
};

const overlaps = (a: readonly number[], b: readonly number[]): boolean => a.some((unit) => b.includes(unit));

const AUTHORS: ReadonlyMap<string, string> = new Map([
  ["记者", "REPORTER"],
  ["通讯员", "CORRESPONDENT"],
  ["摄影师", "PHOTOGRAPHER"],
  ["摄影者", "PHOTOGRAPHER"],
]);

const nounPhrase = ({ units }: Focus, text: string): readonly Phrase[] => {
  const noun = units.map((unit) => text[unit]).join("");
  for (const [word, role] of AUTHORS)
    if (noun.endsWith(word))
      return [{ units: units.slice(-word.length), senses: [{ edge: "WROTE", roles: [role] }] }];
  return [];
};

/** Of 照片 and 作者 in one question both mean who took the photo. */
const alike = (phrases: readonly Phrase[]): readonly Phrase[] => {
  const telling = phrases.find(({ senses }) =>
    senses.some(({ edge, roles }) => edge === "WROTE" && roles?.length === 1),
  );
  if (!telling) return phrases;
  return phrases.map((phrase) =>
    phrase.senses[0]?.edge === "WROTE" ? { ...phrase, senses: telling.senses } : phrase,
  );
};

/** 各县, 下辖的镇: all things of a sort. */
const severalOf = (text: string): Question["several"] => {
  for (const match of text.matchAll(/各个?|所有的?|全部|下辖的?|所辖的?|下属的?|辖区内?的?/gu)) {
    const start = match.index + match[0].length;
    const word = NOUN_WORDS.find((one) => text.startsWith(one, start));
    const target = word && NOUN_BY_WORD.get(word);
    if (target) return { target, units: range(match.index, start + word.length) };
  }
  return undefined;
};

/** Reasons, manners and opinions, which no fact of the graph tells. */
const UNANSWERABLE = /为什么|为何|为啥|怎么|怎样|如何|咋|凭什么|应不应该|好不好/u;

/**
 * Reads a question whose characters are `units`; those in `taken` belong to names of the graph.
 * Undefined where nothing is asked.
 */
export const readChinese = (
  source: string,
  units: readonly string[],
  taken: ReadonlySet<number>,
): Question | undefined => {
  const text = units.map((unit, i) => (taken.has(i) ? TAKEN : unit)).join("");
  if (UNANSWERABLE.test(text)) return undefined;
  const found = focusOf(text);
  if (!found) return undefined;
  const asking = [...found.focus.units, ...found.focus.described];
  const outside = text
    .split("")
    .map((unit, i) => (asking.includes(i) ? TAKEN : unit))
    .join("");
  // 副市长 right before a name only says who is meant.
  const beside = (post: Post) => taken.has((post.units.at(-1) ?? -2) + 1);
  const allPosts = postsOf(outside);
  const posts = allPosts.filter((post) => !beside(post));
  // 哪位记者 says what the person had to do with the article.
  const asked = nounPhrase(found.focus, text);
  // What describes the thing asked for may hold the relation: 承办单位, 成员.
  const inside = phrasesOf(text, text).filter(
    (phrase) => overlaps(phrase.units, found.focus.described) && !overlaps(phrase.units, found.focus.units),
  );
  const phrases = alike([...phrasesOf(outside, text), ...inside, ...asked]).filter(
    (phrase) => !allPosts.some((post) => overlaps(phrase.units, post.units)),
  );
  const when = whenOf(outside);
  const several = severalOf(outside);
  const top = /前(\d+|[一二三四五六七八九十])(?:名|位|个|家)?/u.exec(outside)?.[1];
  return {
    language: "ZH",
    source,
    units,
    focus: found.focus,
    phrases,
    posts,
    ...(when && { when }),
    empty: new Set([...emptyUnits(outside), ...allPosts.filter(beside).flatMap((post) => post.units)]),
    ...(several && { several }),
    ...(top && { top: NUMBERS.get(top) ?? Number(top) }),
    together: /(?:和|跟|与|同).*(?:一起|一同|共同|同时).*(?:出席|参加|参会|开会)|同框|一起/u.test(text),
  };
};
