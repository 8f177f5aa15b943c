import { PLANNED } from "../../lexicons/verbs.ts";
import type { RuleName } from "../../rules/registry.ts";
import type { Draft, FactDraft, Mention } from "../../types.ts";
import { findFirst } from "../search.ts";
import { type Clause, type Group, groupsOf } from "./clause.ts";

interface Doer {
  readonly agent: Mention;
  readonly role: "LEAD" | "PARTNER";
}

/** What is done to an initiative by whom it is led. */
const LEADING =
  /^(?:等[^，。；]{0,6}?)?(?:村?集体|共同|联合|负责|统一|具体|出资|携手)*(?:牵头|建设|投资|承建|运营|代建|开发|制定|发起|推出|立项|组建|主办|管理|打造|研发|共建|创建|援建|开展|举办|组织|实施|启动|设立|推行|发布|承办|编纂|编写|编撰|出版|创作|拍摄|摄制|录制|印发|出台|颁布|公布|下发|开办|创办|兴办|合办|筹建|兴建|搭建|推广|开通|运作|经营|首创|独创|主导|负责|创排|编排|排演|编制|研制|建成|冠名)/u;
/** What those do who stand beside. */
const BESIDE = /^(?:等[^，。；]{0,6}?)?(?:共同|联合|负责)?(?:指导|支持|参与|配合|协助|提供|协办|为成员)/u;
/** What may stand between one list's verb and the next list: the verb's object, a comma. */
const NEXT = /^[\p{Script=Han}\d.]{0,10}[，,、](?:并?由)?$/u;

/**
 * The bodies of 由甲牵头，乙、丙参与: each list with the verb behind it, up to the first without one. Of those who act
 * 联合, and of two that 与 joins, the first leads.
 */
const doersIn = (clause: Clause, from: number, to: number): readonly Doer[] => {
  const doers: Doer[] = [];
  let end = from;
  for (const group of joinedLists(clause, from)) {
    if (group.start < from || group.end > to) continue;
    const gap = clause.text.slice(end, group.start);
    if (doers.length === 0 ? gap !== "" : !NEXT.test(gap)) break;
    const after = clause.text.slice(group.end, group.end + 24);
    const with_ = joinedWith(clause, group, to);
    if (with_) {
      doers.push(...group.members.map((agent): Doer => ({ agent, role: "LEAD" })));
      doers.push(...with_.members.map((agent): Doer => ({ agent, role: "PARTNER" })));
      return doers;
    }
    const leading = LEADING.exec(after);
    const verb = leading ?? BESIDE.exec(after);
    if (!verb) break;
    const joined = /联合/u.test(verb[0]) || (/共建/u.test(verb[0]) && group.members.length === 2);
    const led = doers.some(({ role }) => role === "LEAD");
    for (const [i, agent] of group.members.entries())
      doers.push({ agent, role: leading && !(joined && (i > 0 || led)) ? "LEAD" : "PARTNER" });
    end = group.end + verb[0].length;
  }
  return doers;
};

/** 甲局、某智库、乙社和丙院: one list, though it names somebody whom no rule knows. */
const joinedLists = (clause: Clause, from: number): readonly Group[] => {
  const lists: Group[] = [];
  for (const group of groupsOf(clause)) {
    const last = lists.at(-1);
    if (last && last.start >= from && UNKNOWN_MEMBER.test(clause.text.slice(last.end, group.start)))
      lists[lists.length - 1] = {
        start: last.start,
        end: group.end,
        members: [...last.members, ...group.members],
      };
    else lists.push(group);
  }
  return lists;
};
const UNKNOWN_MEMBER =
  /^、(?![^、]*(?:参与|支持|指导|配合|协助|建设|运营|承建|负责))\p{Script=Han}{3,12}[、和与及]$/u;

/** 由甲联合乙、丙共同打造: those that the first acts with. */
const joinedWith = (clause: Clause, group: Group, to: number): Group | undefined => {
  const next = groupsOf(clause).find(({ start }) => start >= group.end);
  return next &&
    next.end <= to &&
    /^(?:联合|会同|携手|联手)$/u.test(clause.text.slice(group.end, next.start)) &&
    LEADING.test(clause.text.slice(next.end, next.end + 24))
    ? next
    : undefined;
};

/** X由A牵头、B参与; 由A建设的X; 该项目由A立项，B承建: who an initiative or a body founded is by. */
export const readDoers = (
  clause: Clause,
  objects: readonly Mention[],
  told: readonly Mention[],
): readonly FactDraft[] => [
  ...objects.flatMap((object) => [
    ...behind(clause, object),
    ...inFront(clause, object),
    ...votedOn(clause, object),
  ]),
  ...spokenOf(clause, told),
];

/** “甲”由乙牵头. */
const behind = (clause: Clause, object: Mention): readonly FactDraft[] => {
  const { text, sentence } = clause;
  const by = /^(?![^。；]{0,7}[并还]由)[^。；]{0,8}由/u.exec(
    text.slice(object.end, Math.min(sentence.end, object.end + 10)),
  );
  // 该项目是甲项目的子项目，由乙实施: another is spoken of.
  if (!by || /^”?的/u.test(by[0])) return [];
  const from = object.end + by[0].length;
  if (isOfWhatFollows(by[0], text.slice(from, sentence.end))) return [];
  const planned = PLANNED.test(text.slice(object.end, from));
  return facts(object, doersIn(clause, from, sentence.end), planned, object.start, "launched/by-agent");
};

/** 《甲条例》经乙人大常委会审议通过: the congress that has voted on it. */
const votedOn = (clause: Clause, object: Mention): readonly FactDraft[] => {
  const { text, sentence } = clause;
  const by = /^[^。；]{0,8}经/u.exec(text.slice(object.end, Math.min(sentence.end, object.end + 10)));
  const group = by && groupsOf(clause).find(({ start }) => start === object.end + by[0].length);
  if (!group || !VOTED.test(text.slice(group.end, Math.min(sentence.end, group.end + 24)))) return [];
  return facts(
    object,
    group.members
      .filter(({ draft }) => draft.props.kind === "LEGISLATURE")
      .map((agent): Doer => ({ agent, role: "LEAD" })),
    false,
    object.start,
    "launched/by-agent",
  );
};
const VOTED = /^[^，。；]{0,16}?(?:表决|审议)?通过/u;

/** 落实《甲》，由乙牵头，组建丙: what is led is the work that follows. */
const isOfWhatFollows = (by: string, rest: string): boolean =>
  /[，,]/u.test(by) &&
  /牵头(?:开展|实施|推进|组建|建立)(?![，。；])|[，,](?:会同|组建|建立|推广|开展|打造|共同打响|下沉|落实)/u.test(
    rest,
  );

/** 由乙等部门联合主办的“甲”, 由乙投资3亿元的甲项目. */
const inFront = (clause: Clause, object: Mention): readonly FactDraft[] => {
  const { text, sentence } = clause;
  const start = Math.max(sentence.start, object.start - 90);
  const front = /由([^。；]{2,80}?)的[^，。；的]{0,12}$/u.exec(text.slice(start, object.start));
  if (!front) return [];
  const from = start + front.index + 1;
  // 由甲主办的“乙工程”采访行启动: what is held, after which the other is called.
  if (HOLDS.test(front[1] ?? "") && HELD_BEHIND.test(text.slice(object.end, object.end + 18))) return [];
  return facts(object, doersIn(clause, from, object.start), false, from, "launched/by-agent");
};

const HOLDS = /(?:主办|承办|举办|组织|开展|发起)$/u;
const HELD_BEHIND =
  /^”?[\p{Script=Han}]{1,12}?(?:行|赛|会|展|营|班|活动|论坛|仪式|讲座|演出|展演|采风|竞赛|征文)(?=[，。；、]|启动|举行|举办|开幕|开赛|在|于|正式|走进|圆满|日前|近日)/u;

/** 该项目由, 驿站由: a word for what was told before. */
const POINTED = /(?:^|(?<=[，。；：]))(该|这一|这个|这支|此)?([\p{Script=Han}]{2,4}?)由/u;
/** …，由甲统一运营: the thing itself was told before. */
const LEFT_OUT =
  /[，,]由(?=[^。；，]{2,40}(?:运营|投资|承建|代建|建设|管理|(?:组织|具体|牵头|负责)?实施(?=[，。；])))/u;

/** 该项目由甲立项，乙承建; 站点分布在三镇，由甲统一运营: who what was told before is by. */
const spokenOf = (clause: Clause, told: readonly Mention[]): readonly FactDraft[] => {
  const { sentence } = clause;
  const pointed = findFirst(sentence.text, POINTED);
  const match = pointed ?? findFirst(sentence.text, LEFT_OUT);
  if (!match) return [];
  const from = sentence.start + match.index + match[0].length;
  const before = told.filter(({ end, anaphoric }) => !anaphoric && end <= from && from - end <= REACH);
  const [, pointer, noun = ""] = match;
  const object = before.findLast(({ draft, end }) =>
    pointed
      ? isCalled(draft, noun, pointer !== undefined) ||
        (pointer !== undefined && isNamedSo(clause, end, noun))
      : isBuilt(draft),
  );
  // Right behind its name the initiative is read by that.
  if (!object || (object.start >= sentence.start && from - object.end <= 9)) return [];
  return facts(object, doersIn(clause, from, sentence.end), false, from, "launched/spoken-of");
};
const REACH = 260;

const isBuilt = ({ type, props }: Draft): boolean =>
  type === "Initiative" && /^(?:SERVICE|PROJECT|PLATFORM)$/u.test(String(props.kind));

/** 《甲》文化丛书, “乙”便民平台: what a name is stands behind its title. */
const isNamedSo = ({ text }: Clause, end: number, noun: string): boolean =>
  /[》”]/u.test(text[end - 1] ?? "") &&
  new RegExp(`^\\p{Script=Han}{0,4}${noun}`, "u").test(text.slice(end, end + 4 + noun.length));

/** 项目 and 工程 mean whatever is built, 队伍 a team; 驿站 only what ends so. */
const isCalled = ({ name, props, type }: Draft, noun: string, pointed: boolean): boolean => {
  if (type !== "Initiative" && type !== "Organization") return false;
  if (name.endsWith(noun) && name.length > noun.length) return true;
  if (!pointed) return false;
  if (/^(?:项目|工程)$/u.test(noun)) return props.kind === "PROJECT";
  return noun === "队伍" && type === "Organization" && name.endsWith("队");
};

const facts = (
  object: Mention,
  doers: readonly Doer[],
  planned: boolean,
  from: number,
  rule: RuleName,
): readonly FactDraft[] =>
  doers
    .filter(({ agent }) => agent.draft !== object.draft)
    .map(({ agent, role }) => ({
      type: "LAUNCHED",
      from: agent.draft,
      to: object.draft,
      props: { role, modality: planned ? "PLANNED" : "FACT" },
      start: Math.min(from, agent.start),
      end: rule === "launched/spoken-of" ? agent.end : Math.max(agent.end, object.end),
      rule,
      confidence: rule === "launched/spoken-of" ? 0.8 : 0.9,
    }));
