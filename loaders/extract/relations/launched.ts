import { NO_FACT, PLANNED } from "../../lexicons/verbs.ts";
import type { Words } from "../../lexicons/words.ts";
import type { FactDraft, Mention } from "../../types.ts";
import { isPersonName } from "../people/names.ts";
import type { Hit } from "../scanner.ts";
import { launch, type Role, readBegun } from "./begun.ts";
import type { Clause } from "./clause.ts";
import { founded, foundedBy } from "./founded.ts";
import { launchable } from "./launchable.ts";
import { readDoers } from "./launched-by.ts";
import { isVote, launchersOf } from "./launchers.ts";
import { leftOut } from "./left-out.ts";
import { readOwners } from "./owners.ts";
import { TOGETHER } from "./sides.ts";
import { besideNobody, members, type Subject } from "./subjects.ts";
import { isOthers, isUrged } from "./urged.ts";

/** Who launched, runs or joined an initiative, or founded a body. `topic` acts where a subject is left out. */
export const readLaunches = (
  clause: Clause,
  topic: Mention | undefined,
  scanVerbs: Words["launching"],
  told: readonly Mention[],
): readonly FactDraft[] => {
  const initiatives = launchable(clause);
  const objects = [...initiatives, ...founded(clause)];
  const verbs = objects.length > 0 ? verbsOf(clause, scanVerbs) : [];
  const heads = headsOf(clause, objects);
  const doers = readDoers(clause, [...initiatives, ...foundedBy(clause)], told);
  const acting = objects.flatMap((object) =>
    active(clause, object, heads.get(object) ?? object.start, verbs, topic, told),
  );
  return [
    // 由甲、乙联合发起的丙: the reading of 由 tells who leads.
    ...acting.filter(({ from, to }) => !doers.some((doer) => doer.from === from && doer.to === to)),
    ...initiatives.flatMap((object) => readBegun(clause, object)),
    ...doers,
    ...readOwners(clause),
  ];
};

const verbsOf = (clause: Clause, scanVerbs: Words["launching"]): readonly Hit<Role>[] => {
  const { sentence } = clause;
  return scanVerbs(sentence.text)
    .filter((hit) => !isNoun(sentence.text, hit))
    .map((hit) => ({ ...hit, start: hit.start + sentence.start, end: hit.end + sentence.start }))
    .filter((hit) => !isInName(clause, hit));
};

/** 由甲、乙组成的 says of whom; 社会组织 is a body; 茶园建设、茶业发展 are what is told of, no deed. */
const isNoun = (text: string, { start, end, surface }: Hit<Role>): boolean =>
  (surface === "组织" &&
    (/(?:社会|党|表演|群众|公益|行业|志愿|各类|该|国际|经济|自治)$/u.test(
      text.slice(Math.max(0, start - 2), start),
    ) ||
      /^(?:给|的|、|部|委员|建设|生活)/u.test(text.slice(end)))) ||
  // 创新驱动发展战略, 创新创业: the noun that 创新 belongs to.
  (surface === "创新" && /^(?:驱动|创业|引领|能力|要素|资源|主体|成果|型|链)/u.test(text.slice(end))) ||
  // 产业建设示范点, 工程建设工地: the noun that 建设 belongs to.
  (surface === "建设" &&
    /[\p{Script=Han}]$/u.test(text.slice(0, start)) &&
    /^(?:示范|试点|运行|运营|规划|单位|指挥部|领导小组|兵团|局|者|工地|现场|进度|进展|标准|主体|用地|成果|成效)/u.test(
      text.slice(end),
    )) ||
  // 甲公司投资的乙项目; 投资3亿元建设乙项目 is told by 建设.
  (surface === "投资" && !/^(?:兴建|新建|建设)?的/u.test(text.slice(end))) ||
  // 发出《甲》 is to issue it; 发出邀请 is none, and 发出《催款函》 is a letter to somebody.
  (surface === "发出" &&
    !/^了?《(?![^》]*(?:(?<!倡议)书|[函令单票]|预警|警[报示])》)/u.test(text.slice(end))) ||
  // 挂牌督办, 恶意注册, 核准甲公司注册: what is done to others.
  (surface === "挂牌" && /^(?:督办|出让|转让|交易|整治|上市|销售|招标|拍卖)/u.test(text.slice(end))) ||
  (/注册$/u.test(surface) &&
    /(?:核准|查处|驳回|冒用|恶意|假冒)[^，。；]{0,14}$/u.test(text.slice(0, start))) ||
  // 发放《甲》宣传单: what is handed out was made before.
  (surface === "发放" && /^[^，。；《]{0,8}《/u.test(text.slice(end))) ||
  (surface === "组成" && /由[^，。；]*$/u.test(text.slice(0, start))) ||
  (/^(?:建设|创新|开发|研发|推广|运营|探索|培育)$/u.test(surface) &&
    /[\p{Script=Han}]$/u.test(text.slice(0, start)) &&
    /^(?:[、和与等]|情况|工作|成果|水平)/u.test(text.slice(end)) &&
    !/[，、。]$/u.test(text.slice(0, start)));

/** 扶贫开发协会, 《选举办法》: a word of a name. */
const isInName = (
  clause: Clause,
  { start, end }: { readonly start: number; readonly end: number },
): boolean =>
  [...clause.agents, ...clause.initiatives, ...clause.events].some(
    (one) => one.start <= start && one.end >= end && one.end - one.start > end - start,
  );

/** 开展甲行动、乙行动和丙行动: where the list begins that each object stands in, as they follow each other. */
const headsOf = ({ text }: Clause, objects: readonly Mention[]): ReadonlyMap<Mention, number> => {
  const heads = new Map<Mention, number>();
  let last: Mention | undefined;
  for (const object of objects) {
    const listed = last && /^”?(?:、|和|及|以及)“?$/u.test(text.slice(last.end, object.start));
    heads.set(object, (listed && last && heads.get(last)) || object.start);
    last = object;
  }
  return heads;
};

/** `head` is where the list begins that the object stands in. */
const active = (
  clause: Clause,
  object: Mention,
  head: number,
  verbs: readonly Hit<Role>[],
  topic: Mention | undefined,
  told: readonly Mention[],
): readonly FactDraft[] => {
  const verb = verbs
    .filter(
      (one) =>
        one.end <= object.start &&
        head - one.end <= reachOf(clause.text.slice(one.end, head)) &&
        !/[。；]/u.test(clause.text.slice(one.end, object.start)),
    )
    .at(-1);
  if (!verb || !governs(clause, verb, object) || isHeldSomewhere(clause, verb)) return [];
  const lead = clause.text.slice(clauseStart(clause, verb.start), object.start);
  if (NO_FACT.test(lead) || isUrged(clause, verb.start, object) || isOthers(clause, verb.start)) return [];
  const subjects = byAnother(clause, verb) ? [] : launchersOf(clause, verb, object, told);
  const isTold = subjects.length > 0;
  if (!isTold && isOfUnknown(clause, verb)) return [];
  const agents = isTold || isVote(verb) ? subjects : unnamed(clause, verb.start, topic);
  const planned = isPlanned(clause, verb.start);
  return agents.map((subject) =>
    launch(
      subject,
      object,
      verb.value,
      planned,
      verb.start,
      isTold ? 0.9 : 0.6,
      isTold ? "launched/subject-verb-object" : "launched/left-out-subject",
    ),
  );
};

/** 甲县曾在乙市举办的《丙》中登台: where it was held, and not by whom. */
const isHeldSomewhere = ({ text, sentence }: Clause, { start, end, surface }: Hit<Role>): boolean =>
  /^(?:举办|举行)$/u.test(surface) &&
  text[end] === "的" &&
  /在[^，。；在]{2,10}$/u.test(text.slice(Math.max(sentence.start, start - 12), start));

/** 将实施“甲”, 开通“乙”, 并联合丙局开展“丁”: what is announced goes on where nobody else begins to act, and nothing is done yet. */
const isPlanned = (clause: Clause, verb: number): boolean => {
  const { text, agents, sentence } = clause;
  const from = clauseStart(clause, verb);
  if (PLANNED.test(text.slice(Math.max(from, verb - 12), verb))) return true;
  let start = from;
  for (let part = text.slice(from, verb); !DONE.test(part); part = text.slice(start, from)) {
    if (ANNOUNCED.test(part)) return true;
    const acts = agents.some(
      (one) =>
        one.start >= start &&
        one.start < start + part.length &&
        !/(?:联合|会同|与|和|在|到|于)$/u.test(text.slice(start, one.start)),
    );
    if (acts || start <= sentence.start || !/[，,]/u.test(text[start - 1] ?? "")) return false;
    start = Math.max(
      sentence.start,
      Math.max(text.lastIndexOf("，", start - 2), text.lastIndexOf(",", start - 2)) + 1,
    );
  }
  return false;
};
/** 将实施, and not 将甲改造成乙. */
const ANNOUNCED =
  /(?:[还也]?将|拟|计划|即将)(?:继续|持续|重点|全面|进一步|陆续|适时|大力)?(?:投资|实施|推出|开展|建设|举[办行]|打造|启动|组织|建立|开通|设立|出台|推[进动行]|新建|建成|完善|加快|加大|深化|围绕|依托|聚焦|以)/u;
const DONE = /[了已曾]|先后|累计|去年|此前/u;

/** From a verb to its object: farther where what describes it stands between (建立甲、乙、丙的“丁”制度). */
const reachOf = (between: string): number =>
  /^[了起出]?[以集]/u.test(between) ? 60 : /^[^，。；]*的“?$/u.test(between) ? 50 : 26;

/** 康某生物投资建设的项目: somebody whom no rule knows stands in front of a verb that only tells of what. */
const isOfUnknown = (clause: Clause, { start, end }: Hit<Role>): boolean =>
  // 双方共建: whoever they are.
  TOGETHER.test(clause.text.slice(clause.sentence.start, start)) ||
  // 根据某总部发布《甲》: within what it is done by.
  /(?:^|[，。；：])(?:根据|按照|依据|据)[\p{Script=Han}]{3,20}$/u.test(
    clause.text.slice(Math.max(clause.sentence.start, start - 26), start),
  ) ||
  (/^(?:了)?的/u.test(clause.text.slice(end, end + 2)) &&
    /[\p{Script=Han}]{3,}$/u.test(clause.text.slice(clauseStart(clause, start), start)));

/** 甲市组织参与，葛明远创作的《乙》: somebody without a title has made it. */
const byAnother = (clause: Clause, { start, end }: Hit<Role>): boolean =>
  /^(?:了)?的/u.test(clause.text.slice(end, end + 2)) &&
  isPersonName(clause.text.slice(clauseStart(clause, start), start));

/** Whom the story speaks of, and those whom the clause names beside. */
const unnamed = (clause: Clause, verb: number, topic: Mention | undefined): readonly Subject[] => {
  const beside = besideNobody(clause, verb);
  return [...leftOut(clause, beside?.start ?? verb, topic), ...(beside ? members(beside, true) : [])];
};

/** 深化甲改革、讨论了《乙办法》: another verb, that launches nothing, has the object. */
const OTHER_VERB =
  /(?:讨论|审议|学习|传达|听取|研究|解读|宣传|宣读|介绍|汇报|参观|了解|落实|贯彻|推动|推进|观看|根据|按照|依据|对照|围绕)了?$/u;

/** 编排的舞蹈《甲》和乙馆选送的歌曲《丙》: made by another. */
const MADE_BY_OTHERS = /》[、和与及]?[^，。；《》]{2,20}(?:选送|表演|带来|演唱|创作|编排|排演|演出|报送)的/u;
/** The verb speaks of this object: a list or modifiers between, no other clause. */
const governs = (clause: Clause, verb: Hit<Role>, object: Mention): boolean => {
  const between = clause.text.slice(verb.end, object.start);
  if (OTHER_VERB.test(between) || MADE_BY_OTHERS.test(between)) return false;
  // 构建了以甲为核心，集乙、丙于一体的系统
  if (/^[了起出]?(?:以[^。；]{2,30}为|集)[^。；]{2,50}的$/u.test(between)) return true;
  if (/[，,](?![^，,]{0,12}$)/u.test(between)) return false;
  return !/[，,]/u.test(between) || /^[^，,]{0,24}[、和及]/u.test(between);
};

const clauseStart = (clause: Clause, offset: number): number =>
  Math.max(
    clause.sentence.start,
    clause.text.lastIndexOf("，", offset - 1) + 1,
    clause.text.lastIndexOf(",", offset - 1) + 1,
  );
