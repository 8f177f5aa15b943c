import type { EventKind } from "../../../src/domain/ontology.ts";
import { TOURING_GROUPS, WORKING_GROUPS } from "../../lexicons/events.ts";
import type { Draft, Mention, Span } from "../../types.ts";
import { findAll } from "../search.ts";
import { cleanName } from "./patterns.ts";
import { surveysIn } from "./surveys.ts";

/** Events without a name of their own that are no visits: named by what was done. */

export interface Deed extends Span {
  readonly name: string;
  readonly kind: EventKind;
  readonly rule: string;
}

/** The deeds that a text tells of; `others` are the people, bodies and places it names, `events` those found so far. */
export const deedsOf = (
  text: string,
  others: readonly Mention[],
  events: readonly Mention[],
): readonly Deed[] => {
  const met = [...receptionsIn(text, others).filter((one) => !overlaps(one, events)), ...reviewsIn(text)];
  const signed = agreementIn(text, others, [...events, ...met]);
  const trained = [...trainingsIn(text), ...datedIn(text)].filter((one) => !overlaps(one, events));
  const unveiled = [...unveilingsIn(text, others, events), ...ceremoniesIn(text, others)].filter(
    (one) => !overlaps(one, events),
  );
  return [
    ...met,
    ...meetingsIn(text, others, [...events, ...met]),
    ...signed,
    ...furtherIn(text),
    ...talksIn(text, events),
    ...trained,
    ...unveiled,
    ...trialsIn(text).filter((one) => !overlaps(one, events)),
    ...surveysIn(text, others).filter((one) => !overlaps(one, events)),
  ];
};

const overlaps = ({ start, end }: Span, spans: readonly Span[]): boolean =>
  spans.some((one) => one.start < end && one.end > start);

/** 组织甲培训、乙培训等30期: trainings by what is taught. */
const trainingsIn = (text: string): readonly Deed[] =>
  findAll(text, TRAININGS).flatMap(({ 0: whole, 1: list = "", index }) => {
    let at = index + whole.indexOf(list);
    return list.split("、").flatMap((item): readonly Deed[] => {
      const start = at;
      at += item.length + 1;
      const told = item.endsWith("培训") && item.length >= 5 && !SORT_OF_TRAINING.test(item);
      return told
        ? [
            {
              name: cleanName(item),
              kind: "ACTIVITY",
              start,
              end: start + item.length,
              rule: "event/training",
            },
          ]
        : [];
    });
  });
/** 甲馆揭牌, 甲项目在乙镇开工: what was opened stands in front of the verb, or in front of where. */
const unveilingsIn = (
  text: string,
  others: readonly Mention[],
  events: readonly Mention[],
): readonly Deed[] =>
  findAll(text, UNVEILED).flatMap(({ index, 0: whole, 1: verb = "" }): readonly Deed[] => {
    // 甲分院签约揭牌仪式…共同为甲分院揭牌: what was done at the rite that goes by it.
    if (events.some(({ surface }) => surface.includes(verb) && /仪式|典礼/u.test(surface))) return [];
    const opened = others
      .filter(({ draft, end, anaphoric }) => !anaphoric && end === index && OPENS[verb]?.test(draft.type))
      .sort((a, b) => a.start - b.start)[0];
    const before = opened && text.slice(Math.max(0, opened.start - 8), opened.start);
    if (!opened || !before || /[将拟在]$|计划|即将|争取|推动|加快|促成/u.test(before)) return [];
    if (opened.draft.type === "Initiative" && opened.draft.props.kind !== "PROJECT") return [];
    // 柳泉茶社青禾县开业: a county is where.
    if (opened.draft.type === "Place" && !GROUNDS.test(String(opened.draft.props.level))) return [];
    const name = cleanName(`${opened.surface}${verb}`);
    const close = !whole.includes("在");
    return [
      {
        name,
        kind: "CEREMONY",
        start: opened.start,
        end: close ? index + whole.length : opened.end,
        rule: "event/unveiling",
      },
    ];
  });
const UNVEILED =
  /(?:近日|日前|\d{1,2}月\d{1,2}日)?(?:在[\p{Script=Han}]{2,16}?)?(?:正式|隆重|顺利|集中|同步|同时|同日|今日|昨日)*(揭牌|开工|开业)(?:成立|运营|启用|投用|亮相|建设|营业|迎客|动工)?(?=[，。；\n！]|$)/gmu;
/** 甲基地举行揭牌仪式: the ceremony of what stands in front. */
const ceremoniesIn = (text: string, others: readonly Mention[]): readonly Deed[] =>
  findAll(text, CEREMONY).flatMap(({ index, 0: whole, 1: ceremony = "" }): readonly Deed[] => {
    const [opened] = others
      .filter(({ draft, end, anaphoric }) => !anaphoric && end === index && isOpened(draft, ceremony))
      .sort((a, b) => a.start - b.start);
    const name = cleanName(`${opened?.surface}${ceremony}`);
    return opened
      ? [{ name, kind: "CEREMONY", start: opened.start, end: index + whole.length, rule: "event/unveiling" }]
      : [];
  });
const CEREMONY =
  /(?:近日|日前|\d{1,2}月\d{1,2}日)?(?:在[\p{Script=Han}]{2,16}?)?(?:正式|隆重)?(?:举行|举办)了?((?:揭牌|挂牌|开工|奠基|落成|竣工|通车|启用|开业|投产|开通|首航)(?:暨[\p{Script=Han}]{2,6})?仪式)(?!情况|汇报|前|筹备)/gu;
const GROUNDS = /SITE|ZONE/u;
/** What is opened; a county and its bodies hold ceremonies for others. */
const isOpened = ({ type, props }: Draft, ceremony: string): boolean =>
  type === "Initiative" ||
  (type === "Place" && GROUNDS.test(String(props.level))) ||
  (type === "Organization" &&
    /^(?:揭牌|挂牌|开业|启用|落成)/u.test(ceremony) &&
    !/GOVERNMENT|PARTY|LEGISLATURE|MASS_ORG/u.test(String(props.kind)));

/** 某法院公开审理一起甲案: a trial by its case. */
const trialsIn = (text: string): readonly Deed[] =>
  findAll(text, TRIAL).map(({ index, 0: whole, 1: said = "" }) => ({
    name: cleanName(`审理${said}`),
    kind: "OTHER",
    start: index,
    end: index + whole.length,
    rule: "event/trial",
  }));
const TRIAL =
  /(?<=(?:法院|法庭|审判站|审判点)(?:(?:近日|日前)?(?:依法|公开|巡回|集中|当庭)*(?:开庭)?|[^，。；]{0,24}(?:开庭，?|巡回|公开|就地)))审理了?(?:一[起宗件])(?![^，。；]{0,16}(?:系列|多起))((?:涉嫌)?[\p{Script=Han}“”]{2,16}?(?:案件|案|纠纷))(?=[，。；])/gu;

/** What each verb opens. */
const OPENS: Readonly<Record<string, RegExp>> = {
  揭牌: /Organization|Place|Initiative/u,
  开工: /Initiative/u,
  开业: /Organization|Place/u,
};
/** 5月6日，某单位开展应急救护培训: one deed on a day, by what was done. */
const datedIn = (text: string): readonly Deed[] =>
  findAll(text, DATED).flatMap(({ 0: whole, 1: name = "", index }): readonly Deed[] => {
    const start = index + whole.length - name.length;
    return SORT_OF_TRAINING.test(name.replace(/(?:义诊|集中宣传|宣讲|演出|巡演|现场教学)$/u, "培训")) ||
      /将|拟|计划|常态化/u.test(whole)
      ? []
      : [{ name: cleanName(name), kind: "ACTIVITY", start, end: start + name.length, rule: "event/dated" }];
  });
const DATED =
  /(?:日|近日|日前|当[天晚]|[上下]午|前夕|之际)[^。！？；\n]{0,60}?(?:组织开展|开展|举办|举行|组织)了?(?:一[场次期])?([\p{Script=Han}“”·]{2,20}?(?:培训|义诊|集中宣传|宣讲|慰问演出|惠民演出|基层巡演|现场教学))(?=[，。；])/gu;
const TRAININGS =
  /(?:组织开展|组织|举办|开展|开设)了?([\p{Script=Han}“”]{2,18}培训(?:、[\p{Script=Han}“”]{2,18}培训)*)(?=等?(?:共|共计|累计)?[\d一二三四五六七八九十]+[余多]?[期次场])/gu;
/** Of what sort a training is, and not of what. */
const SORT_OF_TRAINING =
  /^(?:的|各类|相关|有关|多种|专题|专项|业务|技能|职业|职业技能|岗前|岗位|集中|系统|线上|线下|日常|定期|全员|免费|实用技术|技术|知识|能力|素质|安全|专业|理论|政策|骨干|干部|党员|教师|员工|职工|农民|群众|志愿者|人员|学习|教育|宣传|指导|和|及|与)*培训$|[了的在为对由将]/u;

/** 会见某某一行: who received whom. */
const receptionsIn = (text: string, others: readonly Mention[]): readonly Deed[] =>
  [
    ...findAll(text, RECEPTION),
    // 会见某集团董事长甲，: the guest closes the clause.
    ...findAll(text, RECEIVED).filter(({ 0: whole, index }) =>
      others.some(({ draft, end }) => draft.type === "Person" && end === index + whole.length),
    ),
  ].map(({ index: start, 0: whole, 1: guests = "" }) => ({
    name: cleanName(`会见${guests}`),
    kind: "MEETING",
    start,
    end: start + whole.length,
    rule: "event/reception",
  }));

/** 到某代表团参加审议 */
const reviewsIn = (text: string): readonly Deed[] =>
  findAll(text, GROUP_REVIEW).map(({ index: start, 0: whole, 1: goes, 2: group = goes ?? "" }) => ({
    name: cleanName(`${group}审议`),
    kind: "MEETING",
    start,
    end: start + whole.length,
    rule: "event/review",
  }));

/** 甲与乙签订合作协议: a signing that no ceremony is named for, where people came together for it. */
const agreementIn = (
  text: string,
  others: readonly Mention[],
  events: readonly (Span | Mention)[],
): readonly Deed[] => {
  const named = events.some((one) => "draft" in one && /签约|签订|签署|共建/u.test(one.draft.name));
  if (named || !WITNESSED.test(text)) return [];
  for (const { index: start, 0: whole } of findAll(text, AGREEMENT)) {
    const end = start + whole.length;
    const parties = others.filter(
      (one) => one.start >= start && one.end <= end && /Organization|Place/u.test(one.draft.type),
    );
    if (new Set(parties.map(({ draft }) => draft)).size < 2 || UNSIGNED.test(whole)) continue;
    if (overlaps({ start, end }, events)) continue;
    const name = cleanName(whole.replace(/(签[订署])了/u, "$1"));
    return [{ name, kind: "CEREMONY", start, end, rule: "event/agreement" }];
  }
  return [];
};

/** 会后，我县立即召开续会: what goes on from a meeting of a higher level. */
const furtherIn = (text: string): readonly Deed[] =>
  findAll(text, FURTHER)
    .slice(0, 1)
    .map(({ index }) => ({
      name: "续会",
      kind: "MEETING",
      start: index,
      end: index + 2,
      rule: "event/further",
    }));

/** 随后召开座谈会: the talks that a visit ends with, where no other is named. */
const talksIn = (text: string, events: readonly Mention[]): readonly Deed[] => {
  const [match] = events.some(({ draft }) => draft.name.endsWith("座谈会")) ? [] : findAll(text, TALKS);
  return match
    ? [{ name: "座谈会", kind: "MEETING", start: match.index, end: match.index + 3, rule: "event/talks" }]
    : [];
};

/** 市长甲与某局局长乙一行座谈: two who met, each behind a post. */
const meetingsIn = (
  text: string,
  others: readonly Mention[],
  events: readonly (Span | Mention)[],
): readonly Deed[] =>
  findAll(text, MET).flatMap(({ index, 0: whole, 1: one = "", 2: other = "" }): readonly Deed[] => {
    const [start, end] = [index, index + whole.length];
    const from = index + one.length;
    const to = from + 1 + other.length;
    const host = others.find(({ draft, end: at }) => draft.type === "Person" && at === from);
    const guest = others.some(({ draft, end: at }) => draft.type === "Person" && at === to);
    if (!host || !guest || overlaps({ start, end }, events)) return [];
    const name = cleanName(text.slice(host.start, end).replace(/(?:举行|进行)了?/u, ""));
    return [{ name, kind: "MEETING", start: host.start, end, rule: "event/reception" }];
  });
const MET =
  /(?<=^|[，。；：、\n\s])((?:(?![，。；：、\n\s与]).){2,20})与((?:(?![，。；：、\n\s与]).){2,30}?)(?:一行)?(?:(?:围绕|就)[^，。；\n]{2,40}?)?(?:举行|进行|开展)?了?(?:深入|深度)?(?:座谈交流|交流座谈|座谈|会谈|会晤)(?=[，。；\n]|$)/gmu;

/** 会见某某一行 */
const RECEPTION = new RegExp(
  `(?:会见|接见|会晤)了?(?!时)([^，。；！？\\n]{2,40}?(?:一行|${TOURING_GROUPS}|${WORKING_GROUPS})|${TOURING_GROUPS}|${WORKING_GROUPS})(?=[，。；！？\\n]|$)`,
  "gmu",
);
const RECEIVED = /(?:会见|接见|会晤)了?(?!时)([^，。；！？\n]{2,40})(?<!一行)(?=[，。；！？\n]|$)/gmu;
/** 到某代表团参加审议 */
const GROUP_REVIEW =
  /(?<=到|在)([\p{Script=Han}]{2,10}代表团)参加(?:分组)?审议|(?<=(?:次会议|大会)(?:的|期间)?)([\p{Script=Han}]{2,8}代表团)(?:分组)?审议/gu;
/** 甲与乙签订合作协议: two that sign, with what they sign. */
const AGREEMENT =
  /(?<=^|[，。；：\n\s日])([^，。；：\n\s“”]{2,24}?(?:与|和|同)[^，。；：\n\s“”]{2,28}?)(?:在[\p{Script=Han}]{2,10})?(?:正式|成功)?(签订|签署)了?((?:《[^》]{4,40}》|[^，。；\n]{0,24}?(?:协议|协议书|备忘录|合同)))/gmu;
/** What shows that people came together to sign. */
const WITNESSED = /见证|代表(?:双方|各方|三方)|(?:出席|参加)(?:了)?(?:签约|活动|仪式)/u;
/** What is only to be signed, or was long ago. */
const UNSIGNED = /将|拟|计划|准备|已|曾|先后|分别|陆续|累计/u;
const FURTHER =
  /(?<=(?:会后|会议结束后|结束后|随即|随后|立即|接着)[^。；]{0,12}(?:召开|举行)了?)续会(?=[，。；])/gu;
const TALKS =
  /(?<=(?<!将|拟|要|多次|先后|分别)(?:召开|举行)了?)座谈会(?=[，。；])|(?<=主持)座谈会(?=[，。；]|并)/gu;
