import type { InitiativeKind } from "../../../src/domain/ontology.ts";
import { GENERIC_MODIFIERS } from "../../lexicons/initiatives.ts";
import type { Draft } from "../../types.ts";
import { isAsked } from "../relations/urged.ts";
import type { Hit } from "../scanner.ts";
import { findAll } from "../search.ts";
import { type Word, wordAt, wordsOf } from "../words.ts";
import { goesOn } from "./heads.ts";
import type { InitiativeLedger } from "./ledger.ts";

/** No unquoted name is longer. */
const LONGEST = 26;
const MARK = /^(?:[，。；：！？,.;:!?\s“”‘’《》\n、（）()]+|—{2,})$/u;
/** Words that end a name to its left. */
const GRAMMAR = /^(?:p|d|r|ul|uz|ug|uj|u)$/;
const PARTICLES = new Set(["的", "了", "起", "出", "好", "将", "为", "暨"]);
/** Verbs that also stand inside names: 甲领域创新提升行动. */
const ALSO_INSIDE = new Set(["创新", "建设", "推广", "升级", "发展", "服务"]);
/** 构建起强大的…系统, 构建了集甲、乙于一体的…系统. */
const DESCRIBED_OBJECT =
  /(?:构建|建立|打造|形成|开发|建成|推出|开通|搭建)[了起出]?(?:[\p{Script=Han}]{1,8}|[以集][^。；]{4,50})的$/u;
const SOME = /^\p{Script=Han}{0,4}(?:一批批?|一大批|一系列|若干)(?!次)/u;
/** 首家, 8个, 5000万元的: how many, or how much, stands between a verb and a name. */
const QUANTITY =
  /(?:(?:全[国省市县区旗州]|自治区)?首[个家批条座支]|(?:[\d.]+|[一二两三四五六七八九十百]+)余?多?[万亿]?[元个项批家所条处座支档款]的?|一系列|为期[^，。的]{1,8}的)$/u;

/** 出台支持茶产业的九条措施: the words between a launching verb and a head noun. */
export const readObjects = (ledger: InitiativeLedger): void => {
  for (const head of ledger.words.initiativeHeads(ledger.text)) {
    const { start, end, value, surface } = head;
    if (value === "HONOR" || surface === "贷" || isOfScholars(ledger.text, head)) continue;
    if (ledger.mentions.some((mention) => mention.start <= start && mention.end >= end)) continue;
    if (ledger.isTaken(head) || goesOn(ledger, head)) continue;
    const found = nameStart(ledger, head);
    // 谋划建设一批水利工程: a verb and how many, and no name.
    if (found !== undefined && SOME.test(ledger.text.slice(found, start))) continue;
    const from = found && found + countBefore(ledger.text.slice(found, start), value);
    // 15个公益项目: how many there are is no name.
    if (surface.endsWith("项目") && /^\d+余?个$/u.test(ledger.text.slice(found, start))) continue;
    if (from !== found && GENERIC_MODIFIERS.test(ledger.text.slice(from, start))) continue;
    if (from === undefined || ledger.standsAt(from, end)) continue;
    if (!/^(?:PROGRAM|PROJECT)$/u.test(value) && isWished(ledger, from)) continue;
    if (value === "PLATFORM" && IN_FIGURE.test(ledger.text.slice(Math.max(0, from - 30), from))) continue;
    const name = ledger.text.slice(from, end);
    const whole = inFull(ledger, name);
    if (whole) ledger.mention(whole, from, end, "initiative/short-object");
    else ledger.add(name, value, from, end, "initiative/launched-object");
    if (value === "SERVICE") readRowBehind(ledger, head);
  }
};

/** 设立甲调解室、乙调解室: what is listed behind and ends alike. */
const readRowBehind = (ledger: InitiativeLedger, { end, surface }: Hit<InitiativeKind>): void => {
  const row = new RegExp(`^(?:、|和|及|以及)([\\p{Script=Han}]{2,10}?${surface})`, "u");
  for (let at = end, item = row.exec(ledger.text.slice(at, at + 20)); item; ) {
    const [whole, name = ""] = item;
    const start = at + whole.length - name.length;
    at += whole.length;
    if (/[的了在和与及为将把等]/u.test(name) || ledger.isTaken({ start, end: at })) return;
    ledger.add(name, "SERVICE", start, at, "initiative/launched-object");
    item = row.exec(ledger.text.slice(at, at + 20));
  }
};

/** 院士工作站, 博士后工作站: a body of research. */
const isOfScholars = (text: string, { start, surface }: Hit<InitiativeKind>): boolean =>
  surface === "工作站" && /(?:院士|博士后?|专家|科研)$/u.test(text.slice(Math.max(0, start - 3), start));

/** 他强调，要完善机制: what is asked for has no name yet. */
const isWished = ({ doc, text }: InitiativeLedger, from: number): boolean => {
  const sentence = doc.sentences.find(({ start, end }) => start <= from && end > from);
  return sentence !== undefined && isAsked(text.slice(sentence.start, from));
};

/** 为农户搭建了宽广的展示平台: a stage for somebody, as a figure. */
const IN_FIGURE = /(?:为|给)[^，。；“”]{2,20}(?:搭建|提供|打造|构筑)了?(?:一个|[\p{Script=Han}]{2}的)?$/u;

/** 8个帮扶车间, 全省首个直播平台: how many there are is no part of a service's name. */
const countBefore = (modifier: string, kind: InitiativeKind): number => {
  const count = (kind === "SERVICE" || kind === "PLATFORM" ? COUNT : FIRST).exec(modifier)?.[0] ?? "";
  return count.length;
};
const FIRST = /^(?:全[国省市县区旗州盟]|自治区)?首[个家批条座支](?:[省市县区]级)?/u;
const COUNT =
  /^(?:全[国省市县区旗州盟]|自治区)?(?:首|[\d.]+|[一二两三四五六七八九十百]+余?)[个家批条座支处间辆款档台]/u;

/** 签订产业协作框架协议 beside 《甲县与乙县产业协作框架协议》: one document. */
const inFull = ({ drafts }: InitiativeLedger, name: string): Draft | undefined =>
  name.length < 6
    ? undefined
    : [...drafts.values()].find((draft) => draft.name.length > name.length && draft.name.endsWith(name));

/** Left from a head to the nearest launching verb that leaves a name between them; undefined where none does. */
const nameStart = (ledger: InitiativeLedger, head: Hit<InitiativeKind>): number | undefined => {
  const words = wordsOf(ledger.doc);
  let own: number | undefined;
  let ownVerb: number | undefined;
  for (let i = wordAt(words, head.start - 1); i >= 0; i--) {
    const word = words[i];
    if (!word || head.start - word.end > LONGEST) return own;
    const from = Math.min(word.end, head.start);
    const verb = isVerb(ledger, word);
    if (verb && isInCompany(ledger, word)) return own;
    if (!verb && !endsName(word, head)) continue;
    const found = isName(ledger, from, head) && followsVerb(ledger, from);
    // 谋划建设甲项目: two verbs side by side.
    if (found && !ALSO_INSIDE.has(word.text)) return word.end === ownVerb ? own : from;
    // 建设高质量体系: where no other verb stands in front, the name's own first word may be it.
    if (found && own === undefined) [own, ownVerb] = [from, word.start];
    if (!verb) return own ?? describedStart(ledger, from, head);
  }
  return own;
};

/** 甲园区建设有限公司乙项目: the verb is a word of the company's name. */
const isInCompany = ({ taken }: InitiativeLedger, { start, end }: Word): boolean =>
  taken.some((one) => one.draft.props.kind === "COMPANY" && one.start < start && one.end > end);

const endsName = ({ text, tag }: Word, { value }: Hit<InitiativeKind>): boolean =>
  MARK.test(text) || GRAMMAR.test(tag) || PARTICLES.has(text) || (tag === "c" && value !== "PROJECT");

/** 深入开展 is one word that ends in a verb; 通过 launches nothing but what is voted on. */
const isVerb = ({ words, text: whole }: InitiativeLedger, { text, start }: Word): boolean =>
  text === "通过"
    ? /[决议]$/u.test(whole.slice(0, start))
    : words.isLaunchVerb(text) || (text.length > 2 && words.launchVerbs(text).at(-1)?.end === text.length);

const isName = (
  { text, words }: InitiativeLedger,
  from: number,
  { start, surface }: Hit<InitiativeKind>,
): boolean => {
  const modifier = text.slice(from, start);
  // 建立幸福食堂, 打造红色书屋: what many are called, and each is one.
  if (OF_SERVICES.test(modifier) && PREMISES.test(surface))
    return !/^(?:等|共)?[\d余多近一二三四五六七八九十百]+[个家处间座所]/u.test(
      text.slice(start + surface.length),
    );
  if (
    modifier.length < (surface.length >= 4 ? 1 : 2) ||
    GENERIC_MODIFIERS.test(modifier) ||
    NO_START.test(modifier) ||
    // 探索建立林长制: two verbs.
    words.isLaunchVerb(modifier)
  )
    return false;
  // 阶段性成果和项目: the head stands alone behind a conjunction.
  if (/[和与及][\p{Script=Han}]{0,3}$/u.test(modifier)) return false;
  return modifier.length >= 4 || surface.length >= 3 || RHYTHM.test(modifier);
};
/** 日报告制度, 周调度机制: three characters say what is done how often. */
const RHYTHM =
  /^[日周旬月季](?:报告|报送|调度|例会|通报|研判|会商|汇报|排名|督查|巡查|清零|小结|点评|碰头|讲评)$/u;
const PREMISES =
  /^(?:食堂|爱心餐厅|驿站|书屋|书房|小院|夜校|讲堂|学堂|工坊|爱心超市|积分超市|小屋|议事厅|助餐点|集市)$/u;
const OF_SERVICES =
  /^(?:幸福|爱心|长者|孝老|敬老|助老|暖心|暖新|红色|邻里|共享|零工|职工|青年|巾帼|积分|法治|农家|童心|关爱|慈孝|睦邻|文明|道德)$/u;
const NO_START = /前夕|^(?:驱动|各|该|这|此|其|本|和|与|及|等|一[个批座项家])/u;

/** A launching verb ends where the name begins; 了, 起, 出 and a number may stand between. */
const followsVerb = ({ text, words }: InitiativeLedger, start: number): boolean => {
  const before = text.slice(Math.max(0, start - 16), start).replace(QUANTITY, "");
  // 推出 is a verb itself, 打造出 holds one.
  if (
    [before, before.replace(/[了起出好的]$/u, "")].some(
      (one) => words.launchVerbs(one).at(-1)?.end === one.length,
    )
  )
    return true;
  return DESCRIBED_OBJECT.test(text.slice(Math.max(0, start - 60), start));
};

/** 形成了茶农茶企互助的工作体系: what alone says nothing is named with what describes it. */
const describedStart = (
  { text }: InitiativeLedger,
  from: number,
  { start, value }: Hit<InitiativeKind>,
): number | undefined => {
  if (value !== "MECHANISM") return undefined;
  const modifier = text.slice(from, start);
  if (modifier.length > 4 || !text.slice(0, from).endsWith("的")) return undefined;
  const description = /(?:构建|建立|打造|形成|健全|完善)[了起出]?([\p{Script=Han}]{4,12}的)$/u.exec(
    text.slice(Math.max(0, from - 24), from),
  )?.[1];
  return description ? from - description.length : undefined;
};

/** 打造九大产业板块: a number of things, named by how many and what they are. */
const COUNTED =
  /(?:实施|打造|开展|推进|打好|布局|构建|聚焦|突出|建设)了?((?:[一二两三四五六七八九十]|\d{1,2})大[\p{Script=Han}]{0,6}?(?:板块|行动|工程|战役|战略|计划|攻坚|攻坚战|专项|体系|改革|任务))(?=[，。；、]|建设|$)/gu;
/** 实施生态立县、文化兴县、产业强县战略: one strategy of several aims. */
const LONG_STRATEGY =
  /(?:实施|推进|落实|坚持)了?((?:[\p{Script=Han}]{3,8}、){1,6}[\p{Script=Han}]{3,8}?战略)/gu;

/** Names of several parts or of a number of parts behind a launching verb. */
export const readCounted = (ledger: InitiativeLedger): void => {
  for (const pattern of [COUNTED, LONG_STRATEGY])
    for (const { index, 0: whole, 1: name = "" } of findAll(ledger.text, pattern)) {
      const start = index + whole.length - name.length;
      ledger.add(name, "PROGRAM", start, start + name.length, "initiative/counted");
    }
};
