import { NOUN_WORDS as ENGLISH_NOUNS } from "./en-line.ts";
import type { Language } from "./question.ts";
import { alternatives, NOUN_WORDS, PHRASE_WORDS } from "./zh-words.ts";

/** Questions that compare how much two named ones have of something, each read as two questions for a number. */

export interface Comparison {
  /** The two as the question names them. */
  readonly names: readonly [string, string];
  /** For each the question how many it has. */
  readonly counts: readonly [string, string];
  /** Which of the two has more, or whether the first has. */
  readonly form: "WHICH" | "YES_NO";
  /** True where less is asked for. */
  readonly fewer: boolean;
}

type Parts = Readonly<Record<string, string | undefined>>;

const NAME = "[^的、]{2,24}?";
const VERB = alternatives(PHRASE_WORDS);
const NOUN = alternatives(NOUN_WORDS.filter((word) => word.length > 1));
/** 举办的活动, 的项目数: what is counted; groups of one pattern need names of their own. */
const things = (n: number): string =>
  `的?(?:(?<verb${n}>${VERB}|有)[了过]?的?)?(?<noun${n}>${NOUN})的?(?:数量|数目|总数|个数|数)?`;
const MORE = "(?:更|还|要|比较)?(?<more>多|少)(?:一些|一点|些)?";
const PAIR = `(?<a>${NAME})[和与跟同](?<b>${NAME})`;
const BETWEEN = "(?:相比|比起来|之间|当中|这?两(?:个?[县市区镇乡村]|家|个|人|者)(?:中|里)?)?[,，]?";
const WHO = "(?:谁|哪一?[个家位](?:单位|部门|地方|[县市区镇乡村局])?|哪[县市区])";
const ASKED = "(?:吗|么|吧|不)?";

const CHINESE: readonly (readonly [pattern: RegExp, form: Comparison["form"]])[] = (
  [
    [`^${PAIR}${BETWEEN}${WHO}${things(1)}${MORE}$`, "WHICH"],
    [
      `^${PAIR}${BETWEEN}${WHO}(?<verb1>${VERB}|有)[了过]?的?[更较](?<more>多|少)的?(?<noun1>${NOUN})$`,
      "WHICH",
    ],
    [`^(?:请)?(?:比较|对比)(?:一下)?${PAIR}${things(1)}(?:多少)?$`, "WHICH"],
    [
      `^(?<a>${NAME})${things(1)}(?<is>是不是|是否)?比(?<b>${NAME})(?:${things(2)})?${MORE}${ASKED}$`,
      "YES_NO",
    ],
    [`^(?<a>${NAME})(?<is>是不是|是否)?比(?<b>${NAME})${things(1)}${MORE}${ASKED}$`, "YES_NO"],
    [
      `^(?<a>${NAME})(?<is>是不是|是否)?比(?<b>${NAME})(?<verb1>${VERB}|有)[了过]?[更较](?<more>多|少)的?(?<noun1>${NOUN})${ASKED}$`,
      "YES_NO",
    ],
  ] as const
).map(([pattern, form]) => [new RegExp(pattern, "u"), form]);

const chineseCount = (name: string, { verb1: verb, noun1: noun }: Parts): string =>
  verb && verb !== "有" ? `${name}${verb}了几个${noun}?` : `${name}有几个${noun}?`;

/** True where what is told of the second is nothing else than what is told of the first. */
const isOfOneThing = ({ verb1, noun1, verb2, noun2 }: Parts): boolean =>
  (noun2 === undefined || noun2 === noun1) && (verb2 === undefined || verb2 === verb1);

const chinese = (source: string): Comparison | undefined => {
  const text = source.replace(/[?？。!！\s]+/gu, "");
  for (const [pattern, form] of CHINESE) {
    const parts: Parts = pattern.exec(text)?.groups ?? {};
    const { a, b, is, more } = parts;
    const asks = form === "WHICH" || is !== undefined || /[吗么吧不]$/u.test(text);
    if (!a || !b || !asks || !isOfOneThing(parts)) continue;
    return {
      names: [a, b],
      counts: [chineseCount(a, parts), chineseCount(b, parts)],
      form,
      fewer: more === "少",
    };
  }
  return undefined;
};

const WORDS = "[^,?:;]{2,60}?";
const A_OR_B = `(?<a>${WORDS})(?:,)? or (?<b>${WORDS})`;
const MANY = `(?<more>more|fewer|less) (?<noun>${[...ENGLISH_NOUNS].sort((one, other) => other.length - one.length).join("|")})`;
const DONE = "(?<verb>[a-z]+(?: out| up)?)";
const WHICH = "(?:which|who)(?: one| of the two| [a-z]+)?";

type Count = (name: string, parts: Parts) => string;
const does: Count = (name, { noun, verb }) => `How many ${noun} did ${name} ${verb}?`;
const has: Count = (name, { noun, verb }) => `How many ${noun} has ${name} ${verb}?`;
const isIn: Count = (name, { noun }) => `How many ${noun} are there in ${name}?`;
/** Has more, launched more: what is had is told by no other word. */
const done: Count = (name, parts) =>
  /^ha(?:s|ve|d)$/.test(parts.verb ?? "")
    ? isIn(name, parts)
    : `How many ${parts.noun} were ${parts.verb} by ${name}?`;
const doesOrHas: Count = (name, parts) => (parts.verb === "have" ? isIn(name, parts) : does(name, parts));

const ENGLISH: readonly (readonly [pattern: RegExp, form: Comparison["form"], count: Count])[] = (
  [
    [`^${WHICH} ${DONE} ${MANY}[,:]? ${A_OR_B}$`, "WHICH", done],
    [`^(?:which|who),? ${A_OR_B},? ${DONE} ${MANY}$`, "WHICH", done],
    [`^between (?<a>${WORDS}) and (?<b>${WORDS}),? ${WHICH} ${DONE} ${MANY}$`, "WHICH", done],
    [
      `^(?:did|does|do) (?<a>${WORDS}) ${DONE} ${MANY} than (?<b>${WORDS})(?: did| does| do)?$`,
      "YES_NO",
      doesOrHas,
    ],
    [`^(?:has|have) (?<a>${WORDS}) ${DONE} ${MANY} than (?<b>${WORDS})(?: has| have)?$`, "YES_NO", has],
    [
      `^(?:are|were) there ${MANY} in (?<a>${WORDS}) than (?:there (?:are|were) )?(?:in )?(?<b>${WORDS})$`,
      "YES_NO",
      isIn,
    ],
  ] as const
).map(([pattern, form, count]) => [new RegExp(pattern, "i"), form, count]);

const english = (source: string): Comparison | undefined => {
  const text = source.replace(/[?.!\s]+$/u, "").replace(/\s+/gu, " ");
  for (const [pattern, form, count] of ENGLISH) {
    const parts: Parts = pattern.exec(text)?.groups ?? {};
    const { a, b, more } = parts;
    if (!a || !b) continue;
    return { names: [a, b], counts: [count(a, parts), count(b, parts)], form, fewer: more !== "more" };
  }
  return undefined;
};

/** The comparison that a question asks for; undefined where it asks for none that can be read. */
export const comparisonOf = (source: string, language: Language): Comparison | undefined =>
  language === "ZH" ? chinese(source) : english(source);
