import type { Attempt } from "./hops.ts";
import { saysOf } from "./lexicon/says.ts";
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

/** More names than this aren't told beside their number. */
const NAMED = 10;

/** A number, with the names that it counts. */
const counted = (language: Language, number: string, rows: readonly Row[]): string => {
  const names = [...new Map(rows.map((row) => [row.node.id, row.node.name])).values()];
  const allNamed = String(names.length) === number && names.length <= NAMED;
  const planned = new Set(rows.filter(isPlanned).map(({ node }) => node.id)).size;
  if (language === "ZH") {
    const only = planned > 0 ? `(其中${planned}个只是计划)` : "";
    return allNamed ? `共${number}个${only}:${names.join("、")}。` : `共${number}个${only}。`;
  }
  const only = planned > 0 ? ` (${planned} of them only planned)` : "";
  return allNamed ? `${number}${only}: ${names.join(", ")}.` : `${number} in all${only}.`;
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
  // Of what a name leads to, it is that whose day is told.
  const dated = attempt.plan.result.read === "NODE_DATE" ? (rows[0]?.node.name ?? name) : name;
  if (kind === "DATE") return zh ? `${dated}的时间是${all}。` : `${dated}: ${all}.`;
  if (kind === "TITLE") return zh ? `${name}担任${all}。` : `${name} holds the posts ${all}.`;
  if (kind === "YES_NO" && rows.length === 0) return zh ? "否:没有报道这样说。" : "No: no article says so.";
  if (kind === "YES_NO" && rows.every(isPlanned))
    return zh ? "报道里说有此计划。" : "An article says that it is planned.";
  if (kind === "YES_NO") return zh ? "是的,报道里这样说。" : "Yes, an article says so.";
  const post = postOf(rows);
  const step = attempt.way?.steps.at(-1);
  if (post && step?.relation.edge === "HOLDS" && step.relation.direction === "in")
    return zh
      ? `${rows[0]?.via.at(-1)?.name ?? name}的${post}是${all}。`
      : `${all}: ${post} of ${rows[0]?.via.at(-1)?.name ?? name}.`;
  const say = (planned: boolean, from: string, names: string): string => {
    const says = step && saysOf(step, language, { planned, honours: areHonours(attempt, rows) });
    return says ? says.replace("{a}", () => from).replace("{x}", () => names) : names;
  };
  const each = told(rows, language, (row) => row.via.at(-1)?.name ?? name, say);
  return zh ? `${each.join(";")}。` : `${each.join("; ")}.`;
};

/** True where an honour was asked of, or nothing but honours answers. */
const areHonours = ({ root, plan }: Attempt, rows: readonly Row[]): boolean =>
  (plan.hops.length === 1 && root.node.props.kind === "HONOR") ||
  rows.every(({ node }) => node.kind === "HONOR");

const isPlanned = ({ edge }: Row): boolean => edge?.modality === "PLANNED";

/** What is done, then what is only announced, each of what it is told of with its names. */
const told = (
  rows: readonly Row[],
  language: Language,
  fromOf: (row: Row) => string,
  say: (planned: boolean, from: string, names: string) => string,
): readonly string[] =>
  [false, true].flatMap((planned) => {
    const some = rows.filter((row) => isPlanned(row) === planned);
    const said = [...new Set(some.map(fromOf))].map((from) => {
      const names = new Set(some.filter((row) => fromOf(row) === from).map(({ node }) => node.name));
      return say(planned, from, joined([...names], language));
    });
    return [...new Set(said)];
  });
