import type { Mention } from "../../types.ts";
import type { Clause } from "./clause.ts";
import { OF_SERIES } from "./part-of.ts";

/** The initiatives of a clause that a verb of launching may have for its object. */
export const launchable = (clause: Clause): readonly Mention[] =>
  clause.initiatives.filter(
    (one) =>
      !one.anaphoric &&
      one.draft.props.kind !== "HONOR" &&
      !namesBody(clause, one) &&
      !namesLesson(clause, one) &&
      !isSeriesOf(clause, one) &&
      // 签订津甘协作结对协议: what the agreement is of.
      !(
        one.rule === "initiative/cooperation" &&
        /^[\p{Script=Han}]/u.test(clause.text.slice(one.end, one.end + 1))
      ),
  );

/** “甲工程”专班, “甲工程”指挥部: the initiative stands in a body's name. */
const namesBody = (clause: Clause, { start, end }: Mention): boolean =>
  clause.agents.some(
    (agent) =>
      agent.draft.type === "Organization" &&
      (agent.start === end || (agent.start <= start && agent.end > end)),
  );

/** 推出甲行动之“乙”计划: what is launched stands behind. */
const isSeriesOf = ({ text, initiatives }: Clause, { end, draft }: Mention): boolean =>
  initiatives.some(
    (one) => one.draft !== draft && one.start >= end && OF_SERIES.test(text.slice(end, one.start)),
  );

/** “甲工坊”就业培训班, “乙计划”座谈会: what a class or a talk is about. */
const namesLesson = ({ events }: Clause, { start, end }: Mention): boolean =>
  events.some(
    (event) =>
      event.start <= start &&
      event.end > end &&
      /(?:培训班?|座谈会|研讨会|推进会|调度会|现场会|讲座|论坛|比赛|大赛|竞赛|采风|采访活动)$/u.test(
        event.draft.name,
      ),
  );
