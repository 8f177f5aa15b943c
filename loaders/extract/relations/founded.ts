import type { Mention } from "../../types.ts";
import { type Clause, groupsOf } from "./clause.ts";

/** Bodies that can be founded by a verb in front of them. */
const FOUNDING =
  /(?:成立|组建|创建|设立|建立|共建|创办|组成|建成|建起|新建|开办|兴办|(?:共同|联合|合作|将|拟|在[\p{Script=Han}]{2,8})建设)$/u;

/** 由甲牵头、乙参与的专班, 成立专班，由甲牵头: a body that is by others. */
export const foundedBy = (clause: Clause): readonly Mention[] => {
  const bodies = founded(clause);
  const led = clause.agents.filter(
    ({ draft, start }) =>
      draft.type === "Organization" &&
      /由[^。；]{3,70}(?:牵头|组建|组成|参与|成立|打造|创办|发起|创建)的“?$/u.test(
        clause.text.slice(Math.max(clause.sentence.start, start - 80), start),
      ),
  );
  return [...bodies, ...led.filter((one) => !bodies.includes(one))];
};

/** An organization right behind a verb of founding is its object, and so are those listed behind it. */
export const founded = (clause: Clause): readonly Mention[] =>
  groupsOf(clause).flatMap(({ members, end }) => {
    const first = members.findIndex((one) => one.draft.type === "Organization" && isFounded(clause, one));
    if (first < 0) return [];
    // 甲局成立乙中心、丙局成立…: the last of them acts itself.
    const listed = /^(?:$|[，。；、等”])/u.test(clause.text.slice(end, end + 1));
    return members
      .slice(first, listed ? undefined : first + 1)
      .filter(({ draft }) => draft.type === "Organization");
  });

/** 甲局成立乙中心: an agent that stands behind a verb of founding. */
export const isFounded = ({ sentence, text }: Clause, { start, end }: Mention): boolean =>
  // 设立县人大各工作室: a part of it.
  !/^(?:各|内设|下设)/u.test(text.slice(end, end + 2)) &&
  // 成立甲校“乙”联合党委: a body of it.
  !OWN_BODY.test(text.slice(end, end + 24)) &&
  FOUNDING.test(
    text
      .slice(Math.max(sentence.start, start - 30), start)
      // 成立县“甲工程”专班: what the body is for stands in front of it.
      .replace(/[省市县区镇]?“[^“”]{2,16}”$/u, "")
      // 成立乡村合作公司——甲公司: what it is, and its name.
      .replace(/(?<=成立|组建|创建|创办|设立|开办)了?[\p{Script=Han}]{2,12}(?:——|：)“?$/u, "")
      // 成立村办企业甲公司
      .replace(WHAT_IT_IS, "")
      // 组建文明实践“甲”志愿服务队
      .replace(SORT_OF_TEAM, "")
      // 成立以县长为组长的领导小组
      .replace(
        /(?:以[^，。；]{2,16}为|由[^，。；]{2,16}[任为])[^，。；]{2,4}的[省市县区镇乡村]?(?:推进)?$/u,
        "",
      )
      .replace(/(?:了|的|相关|专门的?|全[省市区县]首支|首支|全国首个|[“])+$/u, ""),
  );

const OWN_BODY = /^“[^“”，。]{2,12}”[\p{Script=Han}]{0,8}?(?:党委|党总支|支部|联盟|中心|委员会|专班|[队团])/u;
/** Whose a team is by sort, in front of its quoted name. */
const SORT_OF_TEAM =
  /(?<=成立|组建|组成|创建|设立|建立)了?(?:新时代文明实践|文明实践|党员|干部|巾帼|女性|青年|老年|少年|大学生|学生|教师|职工|老兵|退役军人|民兵|学雷锋|应急|医疗|健康|法律|科技|农技|文艺|红色|返乡青年|乡贤)$/u;
/** What a company is, in front of its name. */
const WHAT_IT_IS =
  /(?<=成立|组建|创建|创办|设立|开办|兴办)了?(?:[镇村]办|[镇村]?集体|全资|控股|合资|国有|平台|本土|龙头)(?:企业|公司|子公司|平台公司)$/u;
