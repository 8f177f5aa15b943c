import type { RuleName } from "../../rules/registry.ts";
import type { Draft, FactDraft, Mention } from "../../types.ts";
import { type Clause, groupsOf } from "./clause.ts";
import type { Subject } from "./subjects.ts";

export type Role = "LEAD" | "PARTNER";

/** What is told to begin behind the place that it belongs to, or to be somebody's own. */
export const readBegun = (clause: Clause, object: Mention): readonly FactDraft[] => [
  ...begun(clause, object),
  ...declared(clause, object),
];

/** 洋县“甲”志愿服务季启动: the place right in front has begun it. */
const begun = (clause: Clause, object: Mention): readonly FactDraft[] => {
  const agent = clause.agents.find(({ end }) => end === object.start);
  if (!agent || agent.draft.props.level === "SITE") return [];
  const after = clause.text.slice(object.end, object.end + 10);
  if (!/^[”]?(?:正式|全面|同步|已|火热|再次|持续|成功)*(?:启动|上线|启幕|连续举办|发布|出台)/u.test(after))
    return [];
  return [launch({ agent, partner: false }, object, "LEAD", false, object.end, 0.8, "launched/begun")];
};

/** “甲”计划是市委、市政府作出的重大部署: what is declared somebody's own. */
const declared = (clause: Clause, object: Mention): readonly FactDraft[] => {
  const { text, sentence } = clause;
  const is = /^”?(?:活动|工作)?是/u.exec(text.slice(object.end, object.end + 6));
  const group = is && groupsOf(clause).find(({ start }) => start === object.end + is[0].length);
  if (!group) return [];
  const what = text.slice(group.end, Math.min(sentence.end, group.end + 50));
  if (
    !OWN_DEED.test(what) &&
    !/^[^，。；]{0,44}?(?:部署|举措|决策|战略|抓手|品牌|工程|创新)(?=[，。；]|$)/u.test(what)
  )
    return [];
  return group.members.map((agent) =>
    launch({ agent, partner: false }, object, "LEAD", false, object.end, 0.8, "launched/declared", group.end),
  );
};

/** 是甲会于1999年发起的, 是乙社与丙局共同打造的品牌: what they did to make it. */
const OWN_DEED =
  /^(?:等[^，。；]{0,6})?(?:于?[\d年月日]{4,11}|去年|前年|今年|近年来?|率先|首次|共同|联合|携手|倾力|精心|自主|创新)*(?:发起|推出|打造|设立|创办|开办|实施|推行|首创|研发|组织实施|组织开展|开展)(?:的(?![\p{Script=Han}]{0,4}(?:会议|仪式|比赛|大赛|讲座))|(?=[，。；]))/u;

/** That somebody launches, runs or joins an object, with evidence from the verb on. */
export const launch = (
  { agent, partner }: Subject,
  object: Mention,
  role: Role,
  planned: boolean,
  verb: number,
  confidence: number,
  rule: RuleName,
  to?: number,
): FactDraft => ({
  type: "LAUNCHED",
  from: agent.draft,
  to: object.draft as Draft,
  props: { role: partner ? "PARTNER" : role, modality: planned ? "PLANNED" : "FACT" },
  start: agent.end <= object.start && confidence > 0.6 ? agent.start : Math.min(verb, object.start),
  end: Math.max(object.end, to === undefined ? 0 : agent.end),
  rule,
  confidence,
});
