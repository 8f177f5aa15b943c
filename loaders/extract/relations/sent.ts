import type { FactDraft, Mention } from "../../types.ts";
import { type Clause, groupsOf } from "./clause.ts";
import { participants } from "./participants.ts";

/** 甲局组织干部和乙服务队20余人参加活动: bodies that send their people to what was told before. */
export const readSent = (clause: Clause, main: Mention | undefined): readonly FactDraft[] => {
  const { text, sentence, agents } = clause;
  return groupsOf(clause).flatMap((group) => {
    const sends = SENDS.exec(text.slice(group.end, Math.min(sentence.end, group.end + 64)));
    const event = clause.events.filter((one) => one.end <= group.start && !one.anaphoric).at(-1) ?? main;
    if (!sends || !event || event.draft.props.kind === "INSPECTION") return [];
    const end = group.end + sends[0].length;
    // 组织工作人员和乙服务队: teams that are named beside them.
    const teams = agents.filter(
      (one) =>
        one.start > group.end &&
        one.end < end &&
        TEAM.test(one.draft.name) &&
        BESIDE.test(text[one.start - 1] ?? ""),
    );
    const told = { start: group.start, end, rule: "organized/participant" } as const;
    return participants({ ...group, members: [...group.members, ...teams] }, event, told);
  });
};
const SENDS =
  /^(?:还|也|专门|积极|迅速|同时)*组织了?(?:本?单位|全体|部分|机关|各科室|广大|在职|近|共|\d+[余多]?名)*(?:工作人员|干部职工|党员干部|党员|干部|职工|志愿者|师生|教师|学生|医护人员|民警|队员|员工|青年)[^，。；]{0,30}?(?:参加|参与)了?(?:此次|本次|这次|该|当天的?)?(?:活动|大会|仪式|启动仪式|比赛|演练|会议)(?=[，。；])/u;
const TEAM = /(?:队|团|协会|社)$/u;
const BESIDE = /[和与及、]/u;
