import { HELD } from "../../lexicons/verbs.ts";
import type { FactDraft, Mention } from "../../types.ts";
import { type Clause, groupsOf } from "./clause.ts";

/** Who holds events by their names. */

/** 《甲日报》创刊35周年研讨会: whom a meeting is about. */
const ANNIVERSARY =
  /^[》]?(?:启用|揭牌|挂牌|开馆|开业|落成|成立|搬迁|乔迁|开园)|^[》]?(?:创刊|创办|成立|建[校院社厂台馆]|诞生)[\p{Script=Han}\d]{0,8}周年/u;
/** 甲局、乙医院“丙”义诊活动: bodies that stand together right in front of a quoted name hold what it names. */
export const readOwners = (clause: Clause): readonly FactDraft[] =>
  clause.events
    .filter(({ start, anaphoric }) => !anaphoric && clause.text[start] === "“")
    .flatMap((event) => {
      const group = groupsOf(clause).find(({ end, members }) => end === event.start && members.length > 1);
      const bodies = group?.members.every(({ draft }) => draft.type === "Organization") ? group.members : [];
      return bodies.map((body) => ({ ...ownedBy(body, event), start: body.start }));
    });

/** 甲馆“小小讲解员”活动开启: a clause begins with what is held. */
const opensHeld = ({ text, sentence }: Clause, { start, end }: Mention): boolean =>
  /(?:^|[，。；\n日午天晚])$/u.test(text.slice(sentence.start, start)) &&
  HELD.test(text.slice(end, Math.min(sentence.end, end + 16)));

/** 十九届县委三次全会: which term's, in front of the body. */
const WHICH_TERM = /^第?[一二三四五六七八九十]{1,3}届$/u;
/** 市政府常务会议: the name says who convened it. */
export const readNamedOrganizers = (clause: Clause, bodies: readonly Mention[]): readonly FactDraft[] =>
  clause.events
    .filter((event) => !event.anaphoric && event.draft.props.kind !== "INSPECTION")
    .flatMap((event) => {
      const meets = event.draft.props.kind === "MEETING";
      const body = bodies
        .filter(
          (one) =>
            (one.start === event.start ||
              WHICH_TERM.test(clause.text.slice(event.start, Math.max(event.start, one.start)))) &&
            one.end < event.end &&
            // 甲馆“小小讲解员”活动, 甲局亲子阅读活动: of what is no meeting, a name in quotes behind or its sort tells whose it is.
            (meets ||
              (clause.text[one.end] === "“" && opensHeld(clause, event)) ||
              (OWN_SORT.test(clause.text.slice(one.end, event.end)) && isOwnDeed(clause, event))) &&
            one.draft.type === "Organization" &&
            !ANNIVERSARY.test(clause.text.slice(one.end, event.end)),
        )
        .at(-1);
      return body ? [ownedBy(body, event)] : [];
    });

/** What bodies hold under their names; what is opened, founded or remembered is no deed of its own. */
const OWN_SORT =
  /^(?!办|举|开展|组织|召开|[作做上]|周边|门口|附近|沿线|门前|捐赠|慰问|.*(?:成立|揭牌|挂牌|揭幕|启用|开工|签约|奠基|竣工|诞生|建立|周年|华诞|落成|开业|通车|发现|参观|考察|调研)).*(?:活动|讲座|培训|培训班|比赛|大赛|竞赛|运动会|演练|晚会|招聘会|演出|展演|联欢会|音乐会|读书会|分享会|交流会|展|典礼|文化节|艺术节|读书节|体育节|科技节|义诊|宣讲|公开课)$/u;

/** 由甲会主办的乙校书法展, 慰问丙队演出, 向丁校赠书活动: another holds it, or it is for whom the name says. */
const isOwnDeed = ({ text, sentence }: Clause, { start }: Mention): boolean =>
  !/(?:(?:主办|承办|协办|举办|举行|召开|组织|开展|启动)了?的?|[向给为对与同在由赴到]|走进|深入|来到|慰问|欢送|感谢|致敬)$/u.test(
    text.slice(Math.max(sentence.start, start - 6), start),
  ) && !/由[^。；]{2,40}(?:主办|举办|承办)/u.test(sentence.text.slice(0, start - sentence.start));

const ownedBy = (body: Mention, event: Mention): FactDraft => ({
  type: "ORGANIZED",
  from: body.draft,
  to: event.draft,
  props: { role: "HOST", source: "NAME" },
  start: event.start,
  end: event.end,
  rule: "organized/name",
  confidence: 0.85,
});
