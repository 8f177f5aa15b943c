import type { Mention } from "../../types.ts";
import { wordAt, wordsOf } from "../words.ts";
import { type Clause, type Group, groupsOf, leadOf } from "./clause.ts";
import { isFounded } from "./founded.ts";
import { SEEN } from "./scene-words.ts";

/** Who does what a verb says, and whether first or beside others. */
export interface Subject {
  readonly agent: Mention;
  readonly partner: boolean;
  /** The second of two that act together (甲与乙联合). */
  readonly joined?: boolean;
}

const NOT_SUBJECT =
  /(?:在|被|对|为|向|从|到|赴|回|返|(?<!年|以|近|后|原|起)来|于|落户|位于|来自|给|至|走进|深入|前往|带领|率领|邀请|动员|发动|安排|组织|覆盖|面向|围绕|家住|驻|关于|服务|获|紧跟|紧扣|按照|根据|依据|响应|遵照|利用|融入|接入|贯彻|落实|依托(?:[\p{Script=Han}]{0,2}|(?:帮扶|派驻|结对|协作|共建|挂钩)单位)|借助|还有|包括|涵盖|涉及|(?<![所可予难足])以|结合|针对|鉴于|面对|发挥|立足于?|着眼|瞄准|聚焦|紧抓|抢抓|抓住)$|(?:慰问|看望|走访|听取|考察|参观)了?$|(?:到|赴|深入)(?:挂钩|结对|帮扶|定点|包联|联系|挂联|对口|驻)+的$|(?:成立|组建|组成|设立|新建|创建|抽调|建立|建成|开设|创办)了?$/u;
const EMBEDS = /(?:按照|根据|依据|遵照|响应|贯彻|落实|涵盖|紧抓|抢抓|抓住|聚焦|立足|用好)$/u;
const ISSUED = /^(?:公布|发布|印发|出台|下发|制定|颁布|公示)的/u;
const FOUNDED = /(?:成立|组建|设立|建立|创建|开设)了?$/u;
/** 市委的, 市委决策部署, 市委提出的: whose a noun behind is. */
const NOT_ACTING =
  /^(?:等[^，。]{0,12}|(?:工作|执法)?人员|干部|志愿者|专家|骨干|民警)?(?:共同|联合)?(?:组成|构成)|^[\p{Script=Han}]{0,6}[任为](?:副?组长|副?总指挥|副?指挥长|召集人)|^(?:代表(?!队|团)|委员(?!会)|(?:融媒体?|日报|新闻|发布)?(?:\d{1,2}月\d{1,2}日)?(?:讯|电(?=[ （(]))|消息|报道|(?:全媒体?|融媒体?)?记者|通讯员|的|决策|部署|(?:相关|有关|统一)(?:要求|部署|精神|文件)|要求|号召|工作部署|工作安排|提出|出台的|对口支援|支持资金)/u;
/** Verbs of what is done to a body or a place. */
const DONE_TO =
  /(?:引进|引入|招引|引来|改造|改建|升级|整合|盘活|修缮|建成|完善|援建|捐建|资助|帮扶|援助|扩建|修建|翻修|新建|收购|并购)了?$/u;
const STRETCH = /^(?:段|境内|流域|水域|河段|一带|片区|路段)/u;
const ALONG = /[在到赴沿][\p{Script=Han}]{1,3}$/u;
/** 在客流集中的甲村: where, told with what it is like. */
export const IN_SUCH = /(?<![正存实所现落处居建])在[^，。；：“”在]{2,16}的$/u;
/** 打造“甲”服务中心，举办乙: what has just been made does nothing in the next clause. */
const MADE =
  /(?:下设|内设|分设|设有|打造|设立|设置|新建|挂牌|揭牌)(?:了|起|出)?(?:[^，。；“”]{2,20}[和及与、])?(?:集[^，。；]{2,24}为?一体的)?(?:“[^“”]{1,10}”)?$/u;
/** 以1家甲中心为核心，构建乙: by what, and not who. */
const BY_WHAT =
  /^[^，。；]{0,4}?[为作](?:了)?(?:核心|依托|龙头|载体|重点|抓手|支撑|纽带|基础|平台|主导|切入点|突破口|引领|轴心|中心|阵地|试点)/u;
/** 助推甲村流转土地，实施乙; 集结甲县，启动乙: a place that somebody moves, or where they meet, does nothing in the next clause. */
const MOVED = /(?:助推|助力|带动|集结|齐聚|汇聚)了?$/u;
const GOES_TO_THEIRS =
  /(?:[到赴]|深入|走进|前往|来到)(?:共驻共建|结对(?:共建|帮扶)|共建|联系|包联|帮扶|挂联|驻点|定点帮扶)(?:单位|社区|村)?的?(?:[\p{Script=Han}]{2,6}(?:街道|镇|乡))?$/u;
const BESIDE_BEFORE = /(?:联合|会同|携手|协同|与|同|和)$/u;
/** 联合甲中心、某某物业、 up to the next that is known: all that a list names act beside the first. */
const BESIDE_LIST =
  /(?:联合(?![会社体国收])|会同|携手|协同|联手)了?(?:[^，。；、：“”]{2,24}[、和及与]){1,8}$/u;
/** 某某社区联合: beside one that no rule knows. */
const UNKNOWN_FIRST =
  /\p{Script=Han}{3}(?<![还并又也极动后日今年时外前是将]|近日|今年|同时|此外)(?:联合|会同|携手|协同|联手)$/u;
const BESIDE_AFTER = /^(?:等[^，。]{0,6})?(?:配合|参与|支持|指导|协助|为成员)/u;
/** 在葛老师的带领下: who leads a body acts with it. */
const LED = /^[^，。]{0,4}的?(?:带领|率领|指导|组织|陪同|主持|引导)下/u;
const HELP = "(?:支持|指导|帮助|帮扶|推动|协调|牵线)下";
/** Where people do it with a body's support, the body has launched nothing. */
const HELPED = new RegExp(
  `${HELP}(?!，?[^，。]{0,6}(?:村民|农户|居民|群众|市民|大户|青年|能人|牧民|渔民|商户|夫妻|夫妇|姐妹|兄弟|妇女|老人|他|她|[大二三四]?[伯叔姨妈姐哥娘]))`,
  "u",
);
const HELPING = new RegExp(`^(?:等[^，。]{0,6})?的?(?:大力|精心|全力|倾力)?${HELP}`, "u");
const LEADS_AFTER = /^(?:等[^，。]{0,4})?(?:联合|共同)?牵头/u;
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
