import { ADMINISTRATION_HEADS, COLLOQUIAL, GOVERNMENT_HEADS, PARTY_POSTS } from "./lexicon/titles.ts";
import type { Clause, Focus, Phrase, Post, Question, Sense, When } from "./question.ts";
import { ANY_POST, NOUN_BY_WORD, NOUN_WORDS, PHRASE_WORDS, range, SENSES_OF, TAKEN } from "./zh-words.ts";

/** Relations, posts, dates and things that a Chinese question speaks of. */

/** Senses as the words around bear them out. */
const sensesAt = (text: string, at: number, word: string): readonly Sense[] => {
  const senses = SENSES_OF.get(word) ?? [];
  const [before, after] = [text.slice(0, at), text.slice(at + word.length)];
  // 在某处工作 is a verb, 禁毒工作 a noun.
  if (word === "工作" && !new RegExp(`在[^,,]{0,14}$|${TAKEN}$`, "u").test(before)) return [];
  const confers =
    senses.some((one) => one.edge === "LAUNCHED") && senses.some((one) => one.edge === "RECEIVED");
  // 被某局评为, 授予了哪个单位: what is told of is who got it.
  if (confers && (/被[^由,，]*$/u.test(before) || /^(?:了|给)*(?:哪|谁|几|多少|什么)/u.test(after)))
    return [...senses].sort((a, b) => Number(b.edge === "RECEIVED") - Number(a.edge === "RECEIVED"));
  // 与哪家院校共建: who else.
  const withWhom = /(?:与|和|同|跟)(?:哪|谁|什么)/u.test(before);
  // 与某医院建立合作关系: what is told of is the cooperation.
  const cooperation =
    new RegExp(`(?:与|和|同|跟)${TAKEN}+$`, "u").test(before) &&
    /^.{0,10}(?:合作|关系|协议|结对)/u.test(after);
  if (withWhom || cooperation)
    return (withWhom ? senses.map(withOthers) : [...senses]).sort(
      (a, b) => Number(b.edge === "PARTNERED_WITH") - Number(a.edge === "PARTNERED_WITH"),
    );
  // Who does it together leads and takes part.
  if (/联合|合作|共同|共建|携手/u.test(`${before.slice(-4)}${word}`))
    return senses.map((one) => (one.edge === "LAUNCHED" ? { edge: one.edge } : one));
  return senses;
};

/** Of what somebody holds with others, the others: 和谁一起举办. */
const withOthers = (one: Sense): Sense =>
  one.edge === "ORGANIZED" && one.roles?.join() === "HOST"
    ? { ...one, roles: ["HOST", "CO_ORGANIZER"] }
    : one;

/** Relation phrases in a text; `whole` is the text with the question words, which tell what is meant. */
export const phrasesOf = (text: string, whole: string): readonly Phrase[] => {
  const found: Phrase[] = [];
  for (let at = 0; at < text.length; ) {
    const word = PHRASE_WORDS.find((one) => text.startsWith(one, at));
    const senses = word ? sensesAt(whole, at, word) : [];
    if (word && senses.length > 0) found.push({ units: range(at, at + word.length), senses });
    at += word ? word.length : 1;
  }
  return found;
};

/** Verbs that nouns hold too (建设, 服务) don't tell that a name is what was done. */
const DEEDS =
  /签订|签署|签约|结为|结成|缔结|提出|调研|督导|检查|走访|视察|考察|建立|成立|开展|举办|联合|主持|获得|合作|讲座|授课|发言|讲话/u;

/** True where a text says a relation, so that it may be no name. */
export const tellsRelation = (text: string): boolean => DEEDS.test(text);

export const postsOf = (text: string): readonly Post[] =>
  [...text.matchAll(ANY_POST)].map((match) => ({
    units: range(match.index, match.index + match[0].length),
    titles: COLLOQUIAL.get(match[0]) ?? [match[0].replace(/^(?:现任|前任|时任|原)/u, "")],
    chief: match[0] === "负责人" || match[0] === "一把手",
  }));

const ENDS_BODY = /[部局厅院校馆所队站处科团会行社台厂园组省市县区旗州盟镇乡]/u;

/** 统战部长 right behind the name of the department: one 部 stands for both. */
export const elidedPosts = (text: string, units: readonly string[]): readonly Post[] =>
  [...text.matchAll(new RegExp(`(?<=${TAKEN})长(?!期|远|久|三角)`, "gu"))].flatMap(({ index }) => {
    const last = units[index - 1] ?? "";
    return ENDS_BODY.test(last) ? [{ units: [index], titles: [`${last}长`], chief: false }] : [];
  });

/** False of the head of a government beside the secretary of its party: these are held in two bodies. */
export const isOfOneBody = (one: Post, other: Post): boolean => {
  const titles = [...one.titles, ...other.titles];
  const isOf = (posts: RegExp) => titles.some((title) => posts.test(title));
  return !(isOf(PARTY_POSTS) && (isOf(GOVERNMENT_HEADS) || isOf(ADMINISTRATION_HEADS)));
};

export const inOrder = (posts: readonly Post[]): readonly Post[] =>
  [...posts].sort((a, b) => (a.units[0] ?? 0) - (b.units[0] ?? 0));

/** True of posts of which the holders of each are asked for: 市长和秘书长, 校长、书记分别是谁. */
const isAlso = (last: Post, next: Post, text: string): boolean => {
  const link = text.slice((last.units.at(-1) ?? 0) + 1, next.units[0]);
  return link === "" ? /分别|各是|各自/u.test(text) : /^[和与及]$/u.test(link);
};

/** True where the heads of two bodies are asked for at once, which is two questions. */
export const asksOfTwoBodies = (posts: readonly Post[], text: string): boolean =>
  inOrder(posts).some((post, i, all) => {
    const last = all[i - 1];
    if (last === undefined) return false;
    return isOfOther(last, post, text) || (isAlso(last, post, text) && !isOfOneBody(last, post));
  });

/** True where a body of its own is named with the second post: 市长和市委书记. */
const isOfOther = (last: Post, next: Post, text: string): boolean =>
  OTHER_BODY.test(text.slice((last.units.at(-1) ?? 0) + 1, next.units[0]));
const OTHER_BODY = new RegExp(`^[和与及](?:${TAKEN}+|.{0,8}[省市县区旗州盟镇乡](?:党?委)?)$`, "u");

/** Posts of which the holders of each are asked for, as one. */
export const joined = (posts: readonly Post[], text: string): readonly Post[] => {
  const found: Post[] = [];
  for (const post of inOrder(posts)) {
    const last = found.at(-1);
    if (!last || !isAlso(last, post, text) || last.chief || post.chief) found.push(post);
    else
      found[found.length - 1] = {
        units: range(last.units[0] ?? 0, (post.units.at(-1) ?? 0) + 1),
        titles: [...last.titles, ...post.titles],
        chief: false,
      };
  }
  return found;
};

const two = (value: string): string => value.padStart(2, "0");

/** The date that the question names; years that it doesn't say stay open. */
export const whenOf = (text: string): When | undefined => {
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

export const overlaps = (a: readonly number[], b: readonly number[]): boolean =>
  a.some((unit) => b.includes(unit));

const AUTHORS: ReadonlyMap<string, readonly string[]> = new Map([
  ["记者", ["REPORTER"]],
  ["通讯员", ["CORRESPONDENT"]],
  ["摄影师", ["PHOTOGRAPHER"]],
  ["摄影者", ["PHOTOGRAPHER"]],
  ["作者", ["AUTHOR", "REPORTER", "CORRESPONDENT"]],
]);

export const nounPhrase = ({ units }: Focus, text: string): readonly Phrase[] => {
  const noun = units.map((unit) => text[unit]).join("");
  for (const [word, roles] of AUTHORS)
    if (noun.endsWith(word))
      return [{ units: units.slice(-word.length), senses: [{ edge: "WROTE", roles }] }];
  return [];
};

/** Of 照片 and 作者 in one question both mean who took the photo. */
export const alike = (phrases: readonly Phrase[]): readonly Phrase[] => {
  const telling = phrases.find(({ senses }) =>
    senses.some(({ edge, roles }) => edge === "WROTE" && roles?.length === 1),
  );
  if (!telling) return phrases;
  return phrases.map((phrase) =>
    phrase.senses[0]?.edge === "WROTE" ? { ...phrase, senses: telling.senses } : phrase,
  );
};

export const nounsOf = (text: string): Question["nouns"] => {
  const found: Question["nouns"][number][] = [];
  for (let at = 0; at < text.length; ) {
    const word = NOUN_WORDS.find((one) => one.length > 1 && text.startsWith(one, at));
    const target = word && NOUN_BY_WORD.get(word);
    if (target) found.push({ target, units: range(at, at + word.length) });
    at += word ? word.length : 1;
  }
  return found;
};

const OF_CLAUSE = /^[了过]?的/u;

/** 某人出席的会议: what somebody who is named did, and to things of which sort. */
export const clauseOf = (
  text: string,
  phrases: readonly Phrase[],
  posts: readonly Post[],
): Clause | undefined => {
  for (const { units } of phrases) {
    const [start, end] = [units[0] ?? 0, (units.at(-1) ?? 0) + 1];
    const joint = OF_CLAUSE.exec(text.slice(end))?.[0];
    const isAfterPost = posts.some((post) => post.units.at(-1) === start - 1);
    if (!joint || !(isAfterPost || AFTER_NAME.test(text.slice(0, start)))) continue;
    const at = end + joint.length;
    const word = NOUN_WORDS.find((one) => one.length > 1 && text.startsWith(one, at));
    const target = word && NOUN_BY_WORD.get(word);
    if (target) return { verb: units, target, units: range(at, at + word.length) };
  }
  return undefined;
};
const AFTER_NAME = new RegExp(`${TAKEN}(?:曾|所|已|共同|联合)?$`, "u");

/** 各县, 下辖的镇: all things of a sort. */
export const severalOf = (text: string): Question["several"] => {
  for (const match of text.matchAll(/各个?|所有的?|全部|下辖的?|所辖的?|下属的?|辖区内?的?/gu)) {
    const start = match.index + match[0].length;
    const word = NOUN_WORDS.find((one) => text.startsWith(one, start));
    const target = word && NOUN_BY_WORD.get(word);
    if (target) return { target, units: range(match.index, start + word.length) };
  }
  return placesOf(text);
};

/** 某市的县区: places of a sort in one that is named, with or without a word for all. */
const placesOf = (text: string): Question["several"] => {
  for (const match of text.matchAll(new RegExp(`(?<=${TAKEN})的?`, "gu"))) {
    const start = match.index + match[0].length;
    const word = NOUN_WORDS.find((one) => text.startsWith(one, start));
    const target = word ? NOUN_BY_WORD.get(word) : undefined;
    // 局 of a bureau's name is behind the county's at once, 县区 in no name.
    const isApart = match[0] !== "" || (word?.length ?? 0) > 1;
    if (word && target?.levels && target.labels.join() === "Place" && isApart)
      return { target, units: range(match.index, start + word.length) };
  }
  return undefined;
};
