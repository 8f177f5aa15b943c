import type { Attempt } from "./hops.ts";
import type { Language } from "./question.ts";
import type { Row } from "./rows.ts";

/** Answers and refusals in words. */

export type Reason =
  | "EMPTY_TEXT"
  | "TOO_LONG"
  | "NOTHING_ASKED"
  | "NOTHING_NAMED"
  | "NO_RELATION"
  | "NOT_UNDERSTOOD"
  | "NO_FACT"
  | "SEVERAL";

export const REASONS: Readonly<Record<Language, Readonly<Record<Reason, string>>>> = {
  ZH: {
    EMPTY_TEXT: "没有问题。",
    TOO_LONG: "问题太长,请控制在 300 字以内。",
    NOTHING_ASKED: "看不出问的是什么:请用“谁、哪些、哪里、什么时候、多少、吗”之一发问。",
    NOTHING_NAMED: "问题里没有图谱认识的人、单位、地方、会议或项目。",
    NO_RELATION: "图谱里没有把所提到的事物与所问的内容联系起来的关系。",
    NOT_UNDERSTOOD: "问题里有一部分没有读懂,因此不作答。",
    NO_FACT: "图谱里没有这方面的记载。",
    SEVERAL: "问题可能指几个中的任何一个,请说明指哪一个。",
  },
  EN: {
    EMPTY_TEXT: "There is no question.",
    TOO_LONG: "The question is too long: keep it within 300 characters.",
    NOTHING_ASKED:
      "It isn't clear what is asked: use who, which, where, when, how many, or a yes-no question.",
    NOTHING_NAMED: "The question names nobody and nothing that the graph knows.",
    NO_RELATION: "The graph has no relation that ties what the question names to what it asks for.",
    NOT_UNDERSTOOD: "Part of the question isn't understood, so it isn't answered.",
    NO_FACT: "Nothing in the graph says so.",
    SEVERAL: "The question may mean any of several: say which one.",
  },
};

/** What can be asked, for questions that can't be. */
export const SUPPORTED: Readonly<Record<Language, string>> = {
  ZH: "可以这样问:谁主持了某会议?某单位牵头了哪些项目?某人在哪些机构任职?某会议在哪里、哪天召开?某县获得了什么称号?",
  EN: "You can ask, for example: Who chaired a meeting? Which projects did a body lead? In which bodies does a person hold a post? Where and when was a meeting held? Which honours did a county receive?",
};

const joined = (answers: readonly string[], language: Language): string =>
  language === "ZH" ? answers.join("、") : answers.join(", ");

/** What the relation of a plan's last step says, in words, with one role where told; `{a}` is what the question names. */
const SAYS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "ATTENDED in": { ZH: "参加{a}的有{x}", EN: "{x} took part in {a}" },
  "ATTENDED out": { ZH: "{a}参加了{x}", EN: "{a} took part in {x}" },
  "ATTENDED in CHAIR": { ZH: "主持{a}的有{x}", EN: "{x} chaired {a}" },
  "ATTENDED out CHAIR": { ZH: "{a}主持了{x}", EN: "{a} chaired {x}" },
  "ATTENDED in SPEAKER": { ZH: "在{a}讲话的有{x}", EN: "{x} spoke at {a}" },
  "ATTENDED out SPEAKER": { ZH: "{a}讲话的有{x}", EN: "{a} spoke at {x}" },
  "ATTENDED in INSPECTOR": { ZH: "{a}的有{x}", EN: "{x} inspected: {a}" },
  "HOLDS out": { ZH: "{a}任职于{x}", EN: "{a} holds a post in {x}" },
  "HOLDS in": { ZH: "在{a}任职的有{x}", EN: "{x} holds the post in {a}" },
  "ORGANIZED in": { ZH: "{a}由{x}举办", EN: "{x} organized {a}" },
  "ORGANIZED out": { ZH: "{a}举办了{x}", EN: "{a} organized {x}" },
  "LAUNCHED in": { ZH: "{a}由{x}推出", EN: "{x} launched, runs or confers {a}" },
  "LAUNCHED out": { ZH: "{a}推出了{x}", EN: "{a} launched or runs {x}" },
  "IMPLEMENTED_IN out": { ZH: "{a}落在{x}", EN: "{a} is carried out in {x}" },
  "HELD_AT out": { ZH: "{a}的地点是{x}", EN: "{a} was held at {x}" },
  "LOCATED_IN out": { ZH: "{a}位于{x}", EN: "{a} lies in {x}" },
  "LOCATED_IN in": { ZH: "{a}内有{x}", EN: "{x} lies in {a}" },
  "PART_OF out": { ZH: "{a}属于{x}", EN: "{a} belongs to {x}" },
  "PART_OF in": { ZH: "{a}包括{x}", EN: "{a} includes {x}" },
  "PARTNERED_WITH both": { ZH: "{a}与{x}有合作", EN: "{a} cooperates with {x}" },
  "RECEIVED out": { ZH: "{a}获得{x}", EN: "{a} received {x}" },
  "RECEIVED in": { ZH: "获得{a}的有{x}", EN: "{x} received {a}" },
  "WROTE in": { ZH: "{a}的作者是{x}", EN: "{x} wrote or photographed {a}" },
  "WROTE out": { ZH: "{a}的报道有{x}", EN: "{a} wrote or photographed {x}" },
};

/** More names than this aren't told beside their number. */
const NAMED = 10;

/** A number, with the names that it counts. */
const counted = (language: Language, number: string, rows: readonly Row[]): string => {
  const names = [...new Map(rows.map((row) => [row.node.id, row.node.name])).values()];
  const told = String(names.length) === number && names.length <= NAMED;
  if (language === "ZH") return told ? `共${number}个:${names.join("、")}。` : `共${number}个。`;
  return told ? `${number}: ${names.join(", ")}.` : `${number} in all.`;
};

/** The one post that all rows tell of. */
const postOf = (rows: readonly Row[]): string | undefined => {
  const titles = new Set(rows.map((row) => row.edge?.title));
  return titles.size === 1 ? [...titles][0] : undefined;
};

/** One sentence that says the answer. */
export const phrase = (
  language: Language,
  kind: string,
  answers: readonly string[],
  attempt: Attempt,
  rows: readonly Row[],
): string => {
  const name = attempt.root.node.name;
  const all = joined(answers, language);
  const zh = language === "ZH";
  if (attempt.plan.root.by === "most") return zh ? `最多的是${all}。` : `${all}: the most.`;
  if (attempt.plan.result.read === "TIMES") return zh ? `连续${all}次。` : `${all} in a row.`;
  if (kind === "COUNT") return counted(language, all, rows);
  if (kind === "DATE") return zh ? `${name}的时间是${all}。` : `${name}: ${all}.`;
  if (kind === "TITLE") return zh ? `${name}担任${all}。` : `${name} holds the posts ${all}.`;
  if (kind === "YES_NO" && rows.length === 0) return zh ? "否:没有报道这样说。" : "No: no article says so.";
  if (kind === "YES_NO") return zh ? "是的,报道里这样说。" : "Yes, an article says so.";
  const post = postOf(rows);
  const step = attempt.way?.steps.at(-1);
  if (post && step?.relation.edge === "HOLDS" && step.relation.direction === "in")
    return zh
      ? `${rows[0]?.via.at(-1)?.name ?? name}的${post}是${all}。`
      : `${all}: ${post} of ${rows[0]?.via.at(-1)?.name ?? name}.`;
  const relation = step && `${step.relation.edge} ${step.relation.direction}`;
  const role = step?.roles?.length === 1 ? SAYS[`${relation} ${step.roles[0]}`] : undefined;
  const says = relation && (role ?? SAYS[relation])?.[language];
  const from = rows[0]?.via.at(-1)?.name ?? name;
  const sentence = says ? says.replace("{a}", from).replace("{x}", all) : all;
  return zh ? `${sentence}。` : `${sentence}.`;
};
