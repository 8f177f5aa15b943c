import type { FactDraft, Mention } from "../../types.ts";
import { findAll, findFirst } from "../search.ts";
import { type Clause, groupsOf } from "./clause.ts";
import { part } from "./part-of.ts";

/** Bodies that are said to belong to others: 甲集团旗下乙公司, 乙为成员单位, 教育集团由乙、丙组成. */
export const readMemberships = (clause: Clause, told: readonly Mention[]): readonly FactDraft[] => [
  ...members(clause),
  ...owned(clause),
  ...composed(clause, told),
  ...joining(clause, told),
];

/** 甲联盟成立，乙医院、丙医院等15家单位加入: those who join the one that the sentence, or the story, told last. */
const joining = (clause: Clause, told: readonly Mention[]): readonly FactDraft[] =>
  groupsOf(clause)
    .filter(({ end }) => JOINED.test(clause.text.slice(end, end + 24)))
    .flatMap((group) => {
      const whole = told.findLast(
        ({ draft, end, anaphoric }) =>
          draft.type === "Organization" && !anaphoric && end <= group.start && OF_SEVERAL.test(draft.name),
      );
      if (!whole || group.start - whole.end > 120) return [];
      // 联合会启动行动，甲、乙加入: the campaign, which no body is a part of.
      const nearer = told.some(
        ({ draft, start, end }) =>
          /Event|Initiative/u.test(draft.type) && start >= whole.end && end <= group.start,
      );
      if (nearer) return [];
      return group.members
        .filter(({ draft }) => draft.type === "Organization" && draft !== whole.draft)
        .map((one) => part(one, whole, one.start, group.end, "part-of/member"));
    });
const JOINED =
  /^(?:等[\d一二三四五六七八九十百]+(?:家|所|个|余家)[^，。；]{0,8})?(?:已|先后|首批|集体|正式|共同|成功)*(?:加入(?=[，。；]|$|联盟|其中)|成为(?:首批|第一批)?成员单位)/u;

/** 甲集团旗下乙公司, 乙农场隶属于甲集团: bodies that belong to others. */
const owned = (clause: Clause): readonly FactDraft[] => {
  const { text, agents } = clause;
  const bodies = agents.filter(({ draft }) => draft.type === "Organization");
  return bodies.slice(1).flatMap((second, i): readonly FactDraft[] => {
    const first = bodies[i] as Mention;
    const between = text.slice(first.end, second.start);
    const [start, end] = [first.start, second.end];
    if (/^(?:所属|下属|旗下|直属|(?:全资|控股)?子公司)的?$/u.test(between))
      return listFrom(clause, second).map((one) => part(one, first, start, one.end, "part-of/owned"));
    const belongs =
      /^(?:是)?隶属于?$/u.test(between) ||
      (/^(?:是|为)$/u.test(between) && A_PART.test(text.slice(end, end + 16)));
    return belongs ? [part(first, second, start, end, "part-of/owned")] : [];
  });
};

/** 下属甲公司、乙公司: those of one list, up to what is no body. */
const listFrom = (clause: Clause, first: Mention): readonly Mention[] => {
  const group = groupsOf(clause).find(({ members }) => members.includes(first));
  const list = group?.members.slice(group.members.indexOf(first)) ?? [first];
  return list.every(({ draft }) => draft.type === "Organization") ? list : [first];
};
const A_PART =
  /^(?:旗下)?的?(?:一家)?(?:全资|控股|下属|直属|所属|二级)?(?:的)?(?:子公司|分公司|(?:(?<=属|级)的?)(?:事业)?(?:单位|机构|企业|公司|医院|学校)|派出机构|分支机构)/u;

/** 成立领导小组，…甲、乙为成员单位; 作为丙专班成员单位. */
const members = (clause: Clause): readonly FactDraft[] => {
  const { text, sentence } = clause;
  const groups = groupsOf(clause);
  const at = findFirst(sentence.text, MEMBERS)?.index ?? -1;
  if (at < 0) return [];
  const end = sentence.start + at;
  const before = groups.filter((group) => group.end <= end);
  const last = before.at(-1);
  if (!last) return [];
  if (/^(?:等[^，。]{0,6})?(?:为|是|任)$/u.test(text.slice(last.end, end))) {
    const whole = before
      .slice(0, -1)
      .flatMap((group) => group.members)
      .findLast(({ draft }) => TASK_FORCE.test(draft.name));
    return whole ? last.members.map((one) => part(one, whole, whole.start, end + 4, "part-of/member")) : [];
  }
  const whole = last.end === end ? last.members.at(-1) : undefined;
  const subject = before.find(
    (group) => group !== last && /^(?:作为|是)/u.test(text.slice(group.end, group.end + 2)),
  );
  if (!whole || !TASK_FORCE.test(whole.draft.name) || !subject) return [];
  return subject.members.map((one) => part(one, whole, one.start, end + 4, "part-of/member"));
};
const MEMBERS = /成员单位|成员校|成员学校|成员医院|成员企业/u;
const TASK_FORCE = /(?:教育集团|医共体|共同体|领导小组|专班|指挥部|委员会|联席会议|联盟|工作组)$/u;

/** 教育集团由甲校、乙校等组成, 医共体包括甲院、乙院: what a body of several is made of. */
const composed = (clause: Clause, told: readonly Mention[]): readonly FactDraft[] => {
  const { text, sentence } = clause;
  const groups = groupsOf(clause);
  return findAll(sentence.text, MADE_OF).flatMap(({ index, 0: word }) => {
    const at = sentence.start + index;
    const whole =
      clause.agents.findLast(({ end, draft }) => end === at && OF_SEVERAL.test(draft.name)) ??
      spokenOf(text.slice(sentence.start, at), at, told);
    const list = groups.find(({ start }) => start === at + word.length);
    const behind = list ? text.slice(list.end, list.end + 16) : "";
    if (!whole || !list || /^(?:的|没有|所没)/u.test(behind)) return [];
    if (word.startsWith("由") && !COMPOSED.test(behind)) return [];
    return list.members
      .filter(({ draft }) => draft.type === "Organization" && draft !== whole.draft)
      .map((one) => part(one, whole, whole.start, list.end, "part-of/member"));
  });
};
/** 教育集团包括: the one that was told before by that word. */
const spokenOf = (before: string, at: number, told: readonly Mention[]): Mention | undefined => {
  const noun = /(?:^|[，；])(?:该|本)?(教育集团|医疗集团|集团|联盟|医共体|医联体|教联体|共同体)$/u.exec(
    before,
  )?.[1];
  return noun === undefined
    ? undefined
    : told.findLast(
        ({ draft, end }) =>
          draft.type === "Organization" &&
          end <= at &&
          draft.name.endsWith(noun) &&
          draft.name.length > noun.length,
      );
};
const MADE_OF = /(?:由|(?:成员(?:校|单位)?)?(?:包括|涵盖|包含|下辖|下设)了?)/gu;
const COMPOSED = /^(?:等[^，。；]{0,10})?(?:共同|联合|合并)?(?:组成|构成)/u;
const OF_SEVERAL = /(?:集团|医共体|医联体|教联体|共同体|联盟|联合体|联合会|联合社)$/u;
