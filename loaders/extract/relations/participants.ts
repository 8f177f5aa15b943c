import type { RuleName } from "../../rules/registry.ts";
import type { FactDraft, Mention } from "../../types.ts";
import { type Clause, type Group, groupsOf, outerEvents } from "./clause.ts";

/** Bodies that take part in events that others hold. */

/** The bodies of a group as participants of an event. */
export const participants = (
  { members }: Group,
  event: Mention,
  told: { readonly start: number; readonly end: number; readonly rule: RuleName },
  places = false,
): readonly FactDraft[] =>
  members
    .filter(({ draft }) => draft.type === "Organization" || (places && draft.type === "Place"))
    .map(
      (body): FactDraft => ({
        type: "ORGANIZED",
        from: body.draft,
        to: event.draft,
        props: { role: "PARTICIPANT", source: "TEXT" },
        confidence: 0.85,
        ...told,
      }),
    );

/** 在甲局陪同下: bodies that come along on the article's visit. */
export const readCompanions = (clause: Clause, visit: Mention | undefined): readonly FactDraft[] =>
  visit
    ? groupsOf(clause).flatMap((group) => {
        if (isLed(clause, group, visit))
          return participants(group, visit, {
            start: group.start,
            end: group.end,
            rule: "organized/companion",
          });
        const along =
          clause.text[group.start - 1] === "在"
            ? /^(?:等[^，。]{0,6})?的?陪同下/u.exec(clause.text.slice(group.end, group.end + 12))
            : null;
        if (!along) return [];
        return participants(group, visit, {
          start: group.start - 1,
          end: group.end + along[0].length,
          rule: "organized/companion",
        });
      })
    : [];

/** 区长率甲局、乙局等部门前往: bodies that one who visits brings along, in the sentence that tells of it. */
const isLed = (clause: Clause, { start, end }: Group, visit: Mention): boolean => {
  const { text, sentence, people, events } = clause;
  return (
    events.some((event) => event.draft === visit.draft && event.start >= end) &&
    people.some((person) => person.end <= start) &&
    !/[团组队]$/u.test(text.slice(start, end)) &&
    /(?:率|率领|带领|带着)$/u.test(text.slice(Math.max(sentence.start, start - 3), start)) &&
    /^(?:等[^，。]{0,12}?)?(?:有关|相关|主要)?(?:部门|单位|负责人|负责同志|人员|、单位)*[，、]?[^，。]{0,6}(?:到|赴|深入|前往|来到|在|对|就|先后|实地|调研|督导|检查|走访)/u.test(
      text.slice(end, Math.min(sentence.end, end + 24)),
    )
  );
};

/** 在甲馆的指导下，乙局举办丙节: bodies that help those who hold an event. */
export const readHelpers = (clause: Clause): readonly FactDraft[] =>
  groupsOf(clause).flatMap((group) => {
    const { text, sentence } = clause;
    const after = text.slice(group.end, Math.min(sentence.end, group.end + 14));
    const helps = text[group.start - 1] === "在" ? HELPS.exec(after) : null;
    if (!helps) return [];
    const end = group.end + helps[0].length;
    const event = outerEvents(clause).find(({ start }) => start >= end);
    if (!event || event.draft.props.kind === "INSPECTION") return [];
    return participants(group, event, { start: group.start - 1, end, rule: "organized/helper" });
  });
const HELPS = /^(?:等[^，。]{0,6})?的?(?:大力|精心|悉心)?(?:指导|支持|统筹|统筹协调|协调|帮助|协助)下/u;

/** 来自甲校和乙校的160名师生参加: bodies whose people took part in the article's event. */
export const readTeams = (clause: Clause, main: Mention | undefined): readonly FactDraft[] =>
  groupsOf(clause).flatMap((group) => {
    const { text, sentence } = clause;
    if (group.start - 2 < sentence.start || !text.startsWith("来自", group.start - 2)) return [];
    const after =
      /^(?:等[^，。的]{0,10})?的[^，。；]{0,24}?(?:参加|参赛|参与|参训|同台|齐聚|角逐|比拼|切磋|竞技|登台|登场|献艺|挥毫|现场(?:书写|创作|表演|展示)|带来(?:了)?精彩)/u.exec(
        text.slice(group.end, Math.min(sentence.end, group.end + 40)),
      );
    if (!after) return [];
    const end = group.end + after[0].length;
    const told = clause.events.find((event) => event.start >= end - 2 && event.start - end <= 12);
    const event = told ?? clause.events.filter((one) => one.end <= group.start).at(-1) ?? main;
    if (!event || event.draft.props.kind === "INSPECTION") return [];
    return participants(group, event, { start: group.start, end, rule: "organized/team" });
  });

/** 甲校代表队、乙校代表队参加比赛, 丙台等30家媒体参加: bodies that take part in the article's event. */
export const readParticipants = (clause: Clause, main: Mention | undefined): readonly FactDraft[] =>
  groupsOf(clause).flatMap((group) => {
    const { text, sentence } = clause;
    const joins = TAKES_PART.exec(text.slice(group.end, Math.min(sentence.end, group.end + 40)));
    const lead = text.slice(Math.max(sentence.start, group.start - 4), group.start);
    if (
      !joins ||
      /(?:来自|邀请|组织|带领|代表|关于|在|对|由|为|给|鼓励|号召|动员|原定于?|拟|计划|将)$/u.test(lead)
    )
      return [];
    const end = group.end + joins[0].length;
    const told = clause.events.find((event) => event.start >= end - 1 && event.start - end <= 4);
    const event = told ?? clause.events.filter((one) => one.end <= group.start).at(-1) ?? main;
    if (!event || event.draft.props.kind === "INSPECTION") return [];
    // 甲县、乙县组队参加: places that send their teams.
    const sends = /组队|派队|派出/u.test(joins[0]);
    return participants(group, event, { start: group.start, end, rule: "organized/participant" }, sends);
  });
const TAKES_PART =
  /^(?:等(?:有关|相关|多家|各)?(?:单位|部门|企业|学校|媒体|机构|组织|社会组织)|等[^，。；、]{0,4}(?:\d+|[数几一二两三四五六七八九十百]+)[余多]?[家支个所][^，。；、]{0,8}|的?(?:近|共)?\d+[余多]?名[^，。；、]{0,8}|(?:等[^，。；、]{0,8})?的(?:在职)?(?:党员|干部|职工|员工|志愿者|师生|学生|教师|代表|青年|团员|民警|医护人员|企业家|选手|队员|运动员)(?:志愿者|代表|干部|职工|群众|[、和]){0,3}(?:[来走]到|走进|深入|齐聚|前往)?(?:[^，。；]{2,20}，)?)?(?:共同|联袂|同台|(?:均|分别|都)?(?:组队|派队|派出(?:代表队|队伍|选手)))?(?:参加|参赛|参演|参展|参会|设摊|齐聚一堂|同场竞技|同台竞技)(?:了)?(?:此次|本次|了)?(?=[，。；“第]|(?:比赛|竞赛|大赛|角逐|决赛|活动|演出|采访)(?!的|提供))/u;

/** 甲队以78:65战胜乙队: the sides of a match took part in the contest that the article is about. */
export const readOpponents = (clause: Clause, main: Mention | undefined): readonly FactDraft[] => {
  const event = clause.events.find(({ draft }) => draft.props.kind === "COMPETITION") ?? main;
  if (event?.draft.props.kind !== "COMPETITION") return [];
  const groups = groupsOf(clause);
  return groups.flatMap((group, i) => {
    // 比赛在甲队与乙队之间进行, 由甲队与乙队争夺冠军
    const before = clause.text[group.start - 1];
    const between = group.members.length === 2 && (before === "在" || before === "由");
    if (between && (before === "在" ? BETWEEN : CONTEND).test(clause.text.slice(group.end, group.end + 8))) {
      if (!group.members.every(({ draft }) => draft.type === "Organization")) return [];
      const told = { start: group.start - 1, end: group.end + 2, rule: "organized/participant" } as const;
      return participants(group, event, told);
    }
    const other = groups[i + 1];
    if (!other || !PLAYS.test(clause.text.slice(group.end, other.start))) return [];
    if (![...group.members, ...other.members].every(({ draft }) => draft.type === "Organization")) return [];
    const told = { start: group.start, end: other.end, rule: "organized/participant" } as const;
    return [...participants(group, event, told), ...participants(other, event, told)];
  });
};
const BETWEEN = /^之间(?:进行|展开|打响|上演|举行|决出)/u;
const CONTEND = /^(?:两队)?(?:争夺|角逐|争冠|对决)/u;
const PLAYS =
  /^(?:最终|一举|[，,])*(?:(?:以|经过?|通过)[^，。；、]{1,16}?)?(?:战胜|击败|力克|险胜|大胜|完胜|力压|淘汰|不敌|惜败于?|负于|对阵|迎战|轻取|横扫|逆转|战平|逼平|[小大]?胜)了?$/u;

/** Who wins a prize of the contest that an article is about took part in it. */
export const readContestants = (
  honors: readonly FactDraft[],
  clause: Clause,
  main: Mention | undefined,
): readonly FactDraft[] => {
  const event = clause.events.find(({ draft }) => draft.props.kind === "COMPETITION") ?? main;
  if (event?.draft.props.kind !== "COMPETITION") return [];
  return honors.flatMap(({ type, from, to, start, end, rule }): readonly FactDraft[] => {
    if (type !== "RECEIVED" || rule !== "received/won" || to === "ARTICLE" || !PRIZE.test(to.name)) return [];
    const told = { to: event.draft, start, end, confidence: 0.8 };
    if (from.type === "Organization")
      return [
        {
          type: "ORGANIZED",
          from,
          props: { role: "PARTICIPANT", source: "TEXT" },
          rule: "organized/winner",
          ...told,
        },
      ];
    if (from.type !== "Person") return [];
    return [{ type: "ATTENDED", from, props: { role: "CONTESTANT" }, rule: "attended/winner", ...told }];
  });
};
const PRIZE = /(?:[一二三特]等奖|[金银铜]奖|[冠亚季殿]军|第[一二三四五六七八]名|优[秀胜]奖|[金银铜]牌)$/u;
