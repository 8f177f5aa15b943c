import type { Mention } from "../../types.ts";
import { wordAt, wordsOf } from "../words.ts";
import { type Clause, type Group, groupsOf, leadOf } from "./clause.ts";
import { isFounded } from "./founded.ts";
import { SEEN } from "./scene-words.ts";
import {
  ALONG,
  BESIDE_AFTER,
  BESIDE_BEFORE,
  BESIDE_LIST,
  BY_WHAT,
  DONE_TO,
  EMBEDS,
  FOUNDED,
  GOES_TO_THEIRS,
  HELPED,
  HELPING,
  IN_SUCH,
  ISSUED,
  LEADS_AFTER,
  LED,
  MADE,
  MOVED,
  NOT_ACTING,
  NOT_SUBJECT,
  STRETCH,
  UNKNOWN_FIRST,
} from "./subject-words.ts";

/** Who does what a verb says, and whether first or beside others. */
export interface Subject {
  readonly agent: Mention;
  readonly partner: boolean;
  /** The second of two that act together (甲与乙联合). */
  readonly joined?: boolean;
}

/** A subject stands no farther from its verb. */
const REACH = 90;

/**
 * The agents of a verb at an offset of a clause: the nearest group in front that can act, with those that
 * act beside it (联合, 会同, 配合) passed on the way. A person between the group and the verb acts instead.
 */
export const subjectsBefore = (clause: Clause, verb: number): readonly Subject[] => {
  const { text, people } = clause;
  const subjects: Subject[] = [];
  const groups = groupsOf(clause).filter((group) => group.end <= verb && verb - group.end <= REACH);
  for (const group of [...groups].reverse()) {
    // 深入我县中心: the name begins with the level's letter.
    const before = text
      .slice(Math.max(clause.sentence.start, group.start - 5), group.start)
      .replace(/[我本该]$/u, "")
      .slice(-4);
    const after = text.slice(group.end, Math.min(group.end + 16, verb));
    const first = group.members[0];
    if (!first) continue;
    // 甲镇文化中心内欢声笑语，居民们举办乙会: where it is.
    if (SEEN.test(text.slice(group.end, Math.min(clause.sentence.end, group.end + 30)))) continue;
    // 在甲县工会二楼礼堂举办, 到结对共建的甲镇乙村开展: where.
    if (first.draft.props.level === "SITE" && /[在于][\p{Script=Han}]{0,8}$/u.test(leadOf(clause, group)))
      continue;
    if (GOES_TO_THEIRS.test(leadOf(clause, group))) continue;
    // 甲局邀请乙妇联主席某某讲课: the guest does not act.
    if (/(?:邀请|特邀|聘请)了?$/u.test(before)) continue;
    if (
      people.some(
        (person) =>
          person.start >= group.end &&
          person.end <= verb &&
          !/[，。]|邀请|特邀|聘请|请来/u.test(text.slice(group.end, person.start)) &&
          !LED.test(text.slice(person.end, Math.min(verb, person.end + 10))),
      )
    )
      return subjects;
    const helped = HELPING.test(after);
    // 甲局成立乙中心、丙局成立…: what the verb before has is no subject, who stands right in front of this one is.
    const last = group.members.at(-1);
    if (FOUNDED.test(before) && group.members.length === 2 && last && last.end === verb)
      return [...subjects, { agent: last, partner: false }];
    // 甲医院是乙区唯一的医院，通过实施丙: of where it is.
    if (
      /[是为]$/u.test(before) &&
      first.draft.type === "Place" &&
      /^(?:唯一|首[个家批所]|最|[一二三四五六七八九十\d]+[大个家所])/u.test(after) &&
      /[，,]/u.test(text.slice(group.end, verb))
    )
      continue;
    // 按照甲县出台《乙》的要求, 涵盖甲县实施“乙”中的: who stands in front of the verb of a clause within.
    if (/^(?:大力|全面|深入|持续|加快|正在)?$/u.test(text.slice(group.end, verb)) && EMBEDS.test(before))
      return members(group, false);
    // 在甲部公布的《乙》中: who made what the verb tells of.
    if (group.end === verb && /在$/u.test(before) && ISSUED.test(text.slice(verb, verb + 4)))
      return members(group, false);
    const lead = leadOf(clause, group);
    const where = first.draft.type === "Place" && IN_SUCH.test(lead);
    if ((NOT_SUBJECT.test(before) || NOT_SUBJECT.test(lead.slice(-8)) || where) && !helped) continue;
    if (first.draft.type === "Organization" && MADE.test(lead) && /[，,]/u.test(text.slice(group.end, verb)))
      continue;
    if (/(?:以|将|把)[^，。；]{0,8}$/u.test(lead) && BY_WHAT.test(after)) continue;
    if (first.draft.type === "Place" && MOVED.test(lead) && /[，,]/u.test(text.slice(group.end, verb)))
      continue;
    if (isBesideEarlier(clause, group, verb) && !hasGroupBefore(groups, group)) continue;
    // 合作社与甲公司签订协议，建起乙厂: beside somebody that no rule knows, who acts then.
    if (
      /\p{Script=Han}{2}[与和]$/u.test(before) &&
      !hasGroupBefore(groups, group) &&
      /[，,]/u.test(text.slice(group.end, verb))
    )
      continue;
    // 甲局成立乙专班，开设丙: who has just been founded, likewise.
    if (
      first.draft.type === "Organization" &&
      isFounded(clause, first) &&
      /[，,]/u.test(text.slice(group.end, verb))
    )
      continue;
    // 甲镇引进乙公司，建设丙: who is brought in by one clause does nothing in the next.
    if (
      (DONE_TO.test(before) || DONE_TO.test(leadOf(clause, group))) &&
      /[，,]/u.test(text.slice(group.end, verb))
    )
      continue;
    // 在汉江洋县段开展: where, and whose part of it.
    if (
      group.members.length === 1 &&
      first.draft.type === "Place" &&
      STRETCH.test(after) &&
      ALONG.test(before)
    )
      continue;
    const quoted = isQuoted(text.slice(clause.sentence.start, group.start)) && !isWholeName(clause, group);
    if (NOT_ACTING.test(after) || quoted) continue;
    const owner = group.members.at(-1)?.draft.type === "Place" && nounFollows(clause, group.end, verb);
    if (owner && group.members.length === 1) continue;
    const beside =
      helped ||
      BESIDE_AFTER.test(after) ||
      ((BESIDE_BEFORE.test(before) ||
        BESIDE_LIST.test(text.slice(Math.max(clause.sentence.start, group.start - 90), group.start))) &&
        !clause.initiatives.some((one) => one.end === group.start - 1) &&
        (hasGroupBefore(groups, group) || isBesideNobody(clause, group, verb)));
    if (!beside && UNKNOWN_FIRST.test(lead)) return [...subjects, ...members(group, true)];
    const row = rowBefore(clause, groups, group);
    const acting = [
      ...row.flatMap((one) => members(one, beside)),
      ...members(group, beside, joinedFrom(clause, group)),
    ];
    subjects.push(...(owner ? acting.slice(0, -1) : acting));
    if (LEADS_AFTER.test(after) || !beside) return subjects;
  }
  // Partners alone act in another clause, unless somebody acts with their support.
  return subjects.some(({ partner }) => !partner) || HELPED.test(text.slice(clause.sentence.start, verb))
    ? subjects
    : [];
};

/** 甲局，乙部，丙街道、丁学校共同组织: all that act together, though commas part them. */
const rowBefore = ({ text }: Clause, groups: readonly Group[], last: Group): readonly Group[] => {
  if (!TOGETHER.test(text.slice(last.end, last.end + 12))) return [];
  const row: Group[] = [];
  for (const one of groups.filter(({ end }) => end <= last.start).reverse()) {
    const bodies = one.members.every(({ draft }) => draft.type === "Organization");
    const led = NOT_SUBJECT.test(text.slice(Math.max(0, one.start - 4), one.start));
    if (!bodies || led || !/^[，,](?:中共)?$/u.test(text.slice(one.end, (row[0] ?? last).start))) break;
    row.unshift(one);
  }
  return row;
};
const TOGETHER = /^(?:等[^，。；]{0,8})?(?:共同|联合|携手|联手)/u;

/** 在甲局支持下，乙公司建成丙: those who help whoever acts. */
export const helpers = (clause: Clause, verb: number): readonly Subject[] =>
  groupsOf(clause)
    .filter(
      ({ start, end }) =>
        end <= verb &&
        /(?:在|^)$/u.test(clause.text.slice(Math.max(clause.sentence.start, start - 1), start)) &&
        HELPING.test(clause.text.slice(end, Math.min(end + 16, verb))),
    )
    .flatMap((group) => members(group, true));

/** 某市民营企业推出…: the place only says whose the noun behind it is. */
const nounFollows = (clause: Clause, offset: number, verb: number): boolean => {
  const words = wordsOf(clause.doc);
  let noun = "";
  for (let i = wordAt(words, offset); i >= 0 && i < words.length; i++) {
    const word = words[i];
    if (!word || word.start < offset || word.end > verb) break;
    // The segmenter takes 青年 for a time.
    if (word.text !== "青年" && !/^(?:n|j|l$|vn|an|f$|s$|b$)/u.test(word.tag)) break;
    noun += word.text;
  }
  return /(?:企业|公司|集团|学校|部门|单位|城|园|市场|商户|银行|厂|店|基地|景区|中心|协会|商会|医院|旅行社|合作社|研究院|研究所|博物馆|代表队|联合会|事业部|项目部|工程局|分局|分部|总部|支行|分行|诗人|村民|居民|农民|歌手|选手|志愿者|志愿服务队|老人|教师|学生|党员|干部|作家|画家|书法家|企业家)$/u.test(
    noun,
  );
};

/** 还与甲银行联合推出, 联合乙局开展: beside somebody whom the clause leaves out. */
const isBesideNobody = ({ text, sentence }: Clause, { start, end }: Group, verb: number): boolean => {
  const joined = BESIDE_NOBODY.exec(text.slice(Math.max(sentence.start, start - 14), start));
  // The verb may be 联合开展.
  const after = text.slice(end, verb + 2);
  return joined !== null && (joined[1] ? /^[^，。；]{0,12}$/u : TOGETHER_AFTER).test(after);
};
/** 联合甲站建立乙站，推广丙: beside somebody in what was done before. */
const isBesideEarlier = ({ text, sentence }: Clause, { start, end }: Group, verb: number): boolean =>
  /[，,]/u.test(text.slice(end, verb)) &&
  BESIDE_NOBODY.test(text.slice(Math.max(sentence.start, start - 14), start));
const BESIDE_NOBODY =
  /(?:^|[，,；：])(?:还|并|又|也|积极|主动|先后|近日|今年|同时|此外|日前|[一二三四五]是|将)*(?:(联合|会同|携手|协同|联手)|与|同|和)$/u;
const TOGETHER_AFTER =
  /^(?:等[^，。；]{0,8})?(?:还|也|将)?(?:共同|联合|携手|合作|联手|协同|会签)[^，。；]{0,8}$/u;

/** Those beside the one whom the clause of a verb leaves out. */
export const besideNobody = (clause: Clause, verb: number): Group | undefined => {
  const group = groupsOf(clause).findLast(({ end }) => end <= verb);
  return group && isBesideNobody(clause, group, verb) ? group : undefined;
};

const hasGroupBefore = (groups: readonly Group[], group: Group): boolean =>
  groups.some((other) => other.end <= group.start);

export const members = (
  group: Group,
  partner: boolean,
  joinedFrom = Number.POSITIVE_INFINITY,
): readonly Subject[] => group.members.map((agent, i) => ({ agent, partner, joined: i >= joinedFrom }));

/** 甲与乙、丙联合: from which member on they act beside the first. */
const joinedFrom = ({ text }: Clause, { members: all, end }: Group): number | undefined => {
  if (!JOINED_AFTER.test(text.slice(end, end + 10))) return undefined;
  const at = all.findIndex((one, i) => i > 0 && /^(?:与|同)$/u.test(text.slice(all[i - 1]?.end, one.start)));
  return at > 0 ? at : undefined;
};
const JOINED_AFTER = /^(?:等[^，。]{0,6})?(?:还|将|也|近日|日前|今年|正式|首次)*(?:联合|携手|联手)/u;

/** Inside a quotation that is still open: a word of a name or a slogan. */
const isQuoted = (before: string): boolean => before.lastIndexOf("“") > before.lastIndexOf("”");

/** 甲医院“乙服务队”来到: the quotation is a team's name, behind the body that it belongs to or where a clause begins. */
const isWholeName = ({ text, bodies }: Clause, { members: [first, second], start, end }: Group): boolean =>
  second === undefined &&
  first?.draft.type === "Organization" &&
  text[start - 1] === "“" &&
  ACTS.test(text.slice(end, end + 4)) &&
  (!/[\p{Script=Han}”]/u.test(text[start - 2] ?? "") ||
    bodies.some((body) => body.end === start - 1 && body.draft !== first.draft));
const ACTS = /^”(?:[，,]|来到|走进|深入|前往|赶到|赶赴|组织|开展|举[办行]|联合|到|赴|在|为|向)/u;

/** 近年来，甲县…, however far its verb: the agents that a sentence begins with. */
export const opening = (clause: Clause, verb: number): readonly Subject[] => {
  const { text, sentence, people } = clause;
  const group = groupsOf(clause).find(
    ({ start, end }) => end <= verb && OPENING.test(text.slice(sentence.start, start)),
  );
  if (!group || NOT_ACTING.test(text.slice(group.end, group.end + 5))) return [];
  // 甲县志愿者实施: whose they are.
  const owner = group.members.length === 1 && group.members[0]?.draft.type === "Place";
  if (owner && nounFollows(clause, group.end, verb)) return [];
  if (people.some((person) => person.start >= group.end && person.end <= verb)) return [];
  return members(group, false, joinedFrom(clause, group));
};
const OPENING =
  /^(?:[^，。]{2,8}(?:说|指出|表示|介绍)[，,]|[^。；]{0,12}记者[从在](?:(?!记者|获悉|了解到|得知)[^。；]){2,60}(?:获悉|了解到|得知)[，,：])?(?:[^，。]{0,6}(?:年来|以来|近日|日前|期间|今年|去年|当前|目前|会上|据了解|\d日|\d月)[，,]?|“)?$/u;
