import type { Step } from "../paths.ts";
import type { Language } from "../question.ts";

/** What relations say, in words. */

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
  "ORGANIZED in CO_ORGANIZER": { ZH: "{a}由{x}承办或协办", EN: "{x} co-organized {a}" },
  "ORGANIZED out CO_ORGANIZER": { ZH: "{a}承办或协办了{x}", EN: "{a} co-organized {x}" },
  "ORGANIZED in PARTICIPANT": { ZH: "参加{a}的有{x}", EN: "{x} took part in {a}" },
  "ORGANIZED out PARTICIPANT": { ZH: "{a}参加了{x}", EN: "{a} took part in {x}" },
  "ORGANIZED in": { ZH: "{a}由{x}举办", EN: "{x} organized {a}" },
  "ORGANIZED out": { ZH: "{a}举办了{x}", EN: "{a} organized {x}" },
  "LAUNCHED in HONOR": { ZH: "{a}由{x}授予或设立", EN: "{x} confers {a}" },
  "LAUNCHED out HONOR": { ZH: "{a}授予或设立了{x}", EN: "{a} confers {x}" },
  "LAUNCHED in PARTNER": { ZH: "参与{a}的有{x}", EN: "{x} joined {a}" },
  "LAUNCHED out PARTNER": { ZH: "{a}参与了{x}", EN: "{a} joined {x}" },
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

/** The same of what is only announced. */
const PLANS: typeof SAYS = {
  "ATTENDED in": { ZH: "将参加{a}的有{x}", EN: "{x} will take part in {a}" },
  "ATTENDED out": { ZH: "{a}将参加{x}", EN: "{a} will take part in {x}" },
  "ORGANIZED in": { ZH: "{a}将由{x}举办", EN: "{x} will organize {a}" },
  "ORGANIZED out": { ZH: "{a}将举办{x}", EN: "{a} will organize {x}" },
  "ORGANIZED in CO_ORGANIZER": { ZH: "{a}将由{x}承办或协办", EN: "{x} will co-organize {a}" },
  "ORGANIZED out CO_ORGANIZER": { ZH: "{a}将承办或协办{x}", EN: "{a} will co-organize {x}" },
  "ORGANIZED in PARTICIPANT": { ZH: "将参加{a}的有{x}", EN: "{x} will take part in {a}" },
  "ORGANIZED out PARTICIPANT": { ZH: "{a}将参加{x}", EN: "{a} will take part in {x}" },
  "LAUNCHED in": { ZH: "{x}计划推出{a}", EN: "{x} plans to launch or run {a}" },
  "LAUNCHED out": { ZH: "{a}计划推出{x}", EN: "{a} plans to launch or run {x}" },
  "LAUNCHED in PARTNER": { ZH: "计划参与{a}的有{x}", EN: "{x} plans to join {a}" },
  "LAUNCHED out PARTNER": { ZH: "{a}计划参与{x}", EN: "{a} plans to join {x}" },
  "IMPLEMENTED_IN out": { ZH: "{a}计划落在{x}", EN: "{a} is planned for {x}" },
  "IMPLEMENTED_IN in": { ZH: "计划落在{a}的有{x}", EN: "{x} is planned for {a}" },
  "HELD_AT out": { ZH: "{a}的地点将是{x}", EN: "{a} will be held at {x}" },
  "HELD_AT in": { ZH: "将在{a}举行的有{x}", EN: "{x} will be held at {a}" },
  "PARTNERED_WITH both": { ZH: "{a}计划与{x}合作", EN: "{a} plans to cooperate with {x}" },
};

/** What is told of one step. */
interface Telling {
  /** True of what is only announced. */
  readonly planned: boolean;
  /** True where all that is launched are honours: these are conferred. */
  readonly honours: boolean;
}

/** What a step says, with `{a}` for where it begins and `{x}` for where it leads. */
export const saysOf = (
  { relation, roles }: Step,
  language: Language,
  { planned, honours }: Telling,
): string | undefined => {
  const key = `${relation.edge} ${relation.direction}`;
  const more = honours && relation.edge === "LAUNCHED" ? "HONOR" : roles?.length === 1 ? roles[0] : undefined;
  const told = (table: typeof SAYS) =>
    (more ? table[`${key} ${more}`] : undefined)?.[language] ?? table[key]?.[language];
  return (planned ? told(PLANS) : undefined) ?? told(SAYS);
};
