import { ANY_AGENT, ANY_PLACE, ANYTHING } from "./lexicon/nouns.ts";
import { MEASURES, NUMBERS } from "./lexicon/words.ts";
import type { Focus, Precision, Side, Target, Wanted } from "./question.ts";
import {
  ANY_PHRASE,
  alternatives,
  NOUN_BY_WORD,
  NOUN_WORDS,
  PHRASE_WORDS,
  POST_AT_END,
  POST_FIRST,
  POST_LAST,
  range,
  TAKEN,
} from "./zh-words.ts";

/** What a Chinese question asks for. */

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
    /(?:都)?(?:有)?(?:哪些|什么|哪个|哪几个|哪一?种|何|啥)(?:党政|社会)?(?:职务|职位|官职|职衔|头衔|职)(?!业|工|能)/u,
    { form: "TITLE" },
  ],
  [/(?:职务|职位|头衔|官职|岗位)(?:都)?(?:是|有|为|叫)?(?:些)?(?:什么|哪些|哪个|啥|何)$/u, { form: "TITLE" }],
  [/^[^哪几谁什么多少]*(?:职务|职位|头衔)(?:呢|是)?$/u, { form: "TITLE" }],
  [/担任(?:了|过|的)?(?:是)?(?:什么|哪些|何|啥)$/u, { form: "TITLE" }],
  [/(?<=是[^哪谁]{2,})的(?:什么|啥)(?:人|领导|干部)?$/u, { form: "TITLE" }],
  [/(?:是)?(?:干|做)(?:什么|啥|嘛)(?:工作)?的$/u, { form: "TITLE" }],
  [/(?:是|当过?|做过?|任过?)(?:个|一个)?(?:什么|啥|哪些|哪个)(?:官|领导|干部)(?:职)?$/u, { form: "TITLE" }],
  [
    /(?:都)?(?:有)?(?:姓甚名谁|谁(?:[和跟与]谁)?|何人|哪些人|哪几个?人|什么人|哪个人|啥人)/u,
    entity(ANY_AGENT),
  ],
  [/(?:日期|时间)(?:是|呢|为)?$/u, date("DAY")],
  [/(?:地点|举办地|所在地)(?:是|呢|为|在)?$/u, entity(ANY_PLACE)],
  [
    /哪里|哪儿|何处|何地|(?:什么|哪个|啥)地方|哪(?=(?:举行|召开|举办|开|办|任职|工作|上班|挂职)|$)/u,
    entity(ANY_PLACE),
  ],
];

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
    // 办 in 办法: the phrase is part of a noun that is longer.
    if (isInNoun(rest.slice(0, first), match.index, match[0].length)) continue;
    // 服务 in 服务站, 成员 in 成员单位: the phrase is part of the noun.
    const ended = NOUN_WORDS.some((word) => before.endsWith(word));
    const swallowed = !ended && noun && noun.end > match.index;
    const following = NOUN_WORDS.find((word) => rest.startsWith(word, match.index + match[0].length));
    if (swallowed || (following && before.length <= 6)) continue;
    return start + match.index;
  }
  return start + first;
};

const isInNoun = (text: string, at: number, length: number): boolean =>
  NOUN_WORDS.some((word) => {
    const start = text.lastIndexOf(word, at);
    return start >= 0 && word.length > length && start + word.length >= at + length;
  });

/** The noun that stands before the question word: 市领导有几位. Its end is relative to what follows. */
const nounBefore = (
  text: string,
  at: number,
): { readonly word: string; readonly end: number } | undefined => {
  const before = text.slice(0, at).replace(/(?:一共|总共|都)?(?:有|是|叫|叫做|名叫)?$/u, "");
  if (POST_LAST.test(before)) return undefined;
  const word = NOUN_WORDS.find((one) => one.length > 1 && before.endsWith(one));
  return word ? { word, end: before.length - at } : undefined;
};

const HAS_POST = new RegExp(`^的?(?:${POST_FIRST.source.slice(1)})`, "u");

/** 热线是哪家开通的: who did it, and not which of the hotlines. */
const IS_DONE = /^\p{Script=Han}{1,6}的$/u;

interface Found {
  readonly focus: Focus;
  readonly end: number;
}

/** Things of a sort that no noun is known for: 哪家俱乐部 asks for names with 俱乐部. */
const namedBy = (phrase: string): Target => {
  const [word = ""] = phrase.split(/[的当任做里]/u);
  return word.length > 1 ? { ...ANYTHING, word, exact: true } : ANYTHING;
};

const nounFocus = (text: string, match: RegExpExecArray, count: boolean): Found | undefined => {
  let start = match.index + match[0].length;
  // 部 in 哪些部门 is no measure.
  if (NOUN_WORDS.some((word) => word.length > 1 && text.startsWith(word, start - 1))) start -= 1;
  const end = Math.min(phraseEnd(text, start), start + 16);
  const raw = text.slice(start, end);
  const phrase = raw.replace(POST_AT_END, "");
  // 哪些副市长 asks for people, by their post.
  const post = POST_FIRST.exec(raw)?.[0];
  const isPost = post !== undefined && !NOUN_BY_WORD.has(post);
  const noun = isPost
    ? undefined
    : (lastNoun(phrase) ??
      (phrase === "" && !IS_DONE.test(text.slice(start)) ? nounBefore(text, match.index) : undefined));
  // 什么会的主席 asks for a body, not for a meeting.
  const ofBody = noun?.word === "会" && HAS_POST.test(raw.slice(noun.end));
  const person = isPost || (/[位名]$/u.test(match[0]) && !noun);
  const target = noun
    ? NOUN_BY_WORD.get(ofBody ? "组织" : noun.word)
    : person
      ? { labels: ["Person"] as const }
      : count
        ? undefined
        : namedBy(phrase);
  if (!target) return undefined;
  const several = /些|几/u.test(match[0]);
  const number = NUMBERS.get(match[1] ?? "") ?? (match[1] ? Number(match[1]) : undefined);
  const described = noun ? phrase.slice(0, Math.max(0, noun.end)) : isPost ? "" : phrase;
  const side = sideOf(text.slice(0, match.index));
  return {
    focus: {
      wanted: entity(several && target.where ? { ...target, where: false } : target),
      count,
      ...(side && { side }),
      ...(number && { number }),
      units: [
        ...range(match.index, start),
        ...(noun && !isRelation(noun.word, text.slice(0, match.index + noun.end))
          ? nounUnits(noun, noun.end <= 0 ? match.index : start)
          : []),
      ],
      described: range(start, start + described.length),
    },
    end: start + described.length,
  };
};

/** True of a noun before the question word with which a relation phrase ends: 成员单位有哪些. */
const isRelation = (noun: string, before: string): boolean =>
  PHRASE_WORDS.some((word) => word.length > noun.length && word.endsWith(noun) && before.endsWith(word));

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
export const focusOf = (text: string): Found | undefined => {
  const whole = wholeFocus(text);
  if (whole && whole.focus.wanted.form !== "ENTITY") return whole;
  const count = new RegExp(COUNT, "u").exec(text);
  if (count) return nounFocus(text, count, true);
  if (whole) return whole;
  const which = new RegExp(WHICH, "u").exec(text);
  if (which) return nounFocus(text, which, false);
  return yesNoFocus(text) ?? nameless(text) ?? lastWord(text);
};

/** A noun at the end that asks by itself: …的主持人, …的建设单位是. */
const lastWord = (text: string): Found | undefined => {
  const match =
    /(?:单位|部门|机构|企业|公司|学校|人员|人|荣誉|称号|会议|活动|项目)(?=(?:是|为|有|呢)*$)/u.exec(text);
  const target = match && NOUN_BY_WORD.get(match[0]);
  if (!match || !target || !text.includes(TAKEN)) return undefined;
  const units = range(match.index, match.index + match[0].length);
  return { focus: { wanted: entity(target), count: false, units, described: [] }, end: text.length };
};

/** Orders without a question word: 列出青禾县的镇. */
const nameless = (text: string): Found | undefined => {
  const order = /^(?:请)?(?:列出|列举|告诉我|说说|查询|查找|查一下|找出)/u.exec(text);
  const noun = order && lastNoun(text.replace(/(?:有哪些|名单|列表)$/u, ""));
  const target = noun && NOUN_BY_WORD.get(noun.word);
  if (!order || !noun || !target) return undefined;
  const units = [...range(0, order[0].length), ...range(noun.end - noun.word.length, noun.end)];
  return { focus: { wanted: entity(target), count: false, units, described: [] }, end: noun.end };
};
