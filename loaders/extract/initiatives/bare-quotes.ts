import type { InitiativeKind } from "../../../src/domain/ontology.ts";
import { FIGURES } from "../../lexicons/figures.ts";
import type { InitiativeLedger } from "./ledger.ts";
import { HAN_RUN, namesEvent } from "./named-events.ts";

const EVENT_HEAD =
  /(?:会议|大会|论坛|座谈会|仪式|比赛|大赛|活动|展演|讲座|培训班|交流周|马拉松|圆桌论坛|调研|专场|发布会|晚会|招聘会|征文|汇演|会演|演出|巡演|公演|音乐会|演唱会|联欢会|游园会|朗诵会|双选会|义诊|演练|培训|集训|研修)$/u;
/** 线上+线下, 二维码, 市级指标: emphasis in quotes, no name. */
const NOT_A_NAME =
  /^\d\+\d$|^[\p{Script=Han}]{1,2}\+[\p{Script=Han}]{0,2}$|(?:样板|指标|二维码|标准|会议|港湾|社区|[村镇]|(?<![故家梦])乡)$/u;
const BODY_HEAD =
  /(?:服务队|志愿服务群|俱乐部|工作室|调解团|巡护队|宣讲团|突击队|委员会|办公室|协会|联盟|中心|实验室|研究所|研究院|工作站|学校|工作队|专班|指挥部|学院|队|合唱团|艺术团|合作社)$/u;

/** Nouns that say what a quotation launched is, and no more often something else. */
const TAILS: readonly (readonly [RegExp, InitiativeKind])[] = [
  [/(?:产品|套餐|菜单|礼包|服务|窗口|专柜|航线|就业地图|课间|零工市场)$/u, "SERVICE"],
  [/(?:改革|改革试点|创建行动)$/u, "PROGRAM"],
  [/(?:格局|布局)$/u, "MECHANISM"],
  [/IP(?:形象)?$/u, "BRAND"],
  [/(?:丛书|画册|图册|微电影|宣传片|情景剧|实景剧|舞台剧|歌舞剧|音乐剧|话剧)$/u, "WORK"],
  [/^[\p{Script=Han}]{1,5}(?:季|周|月)$/u, "PROGRAM"],
  [/(?:政策|新规)$/u, "POLICY"],
  [/(?:网格化管理|分级管理|闭环管理|治理体系|治理格局|治理网络)$/u, "MECHANISM"],
  [
    /(?:基地|产业园|示范园|综合体|文化园|主题园|博览园|农庄|庄园|营地|田园综合体|游乐园|长廊|街区|步道)$/u,
    "PROJECT",
  ],
  [/(?:课程|课程体系|培养体系)$/u, "PROGRAM"],
  [/(?:文创|系列文创|节目|剧目)$/u, "WORK"],
];

/** The noun behind a quotation up to a mark or a number. */
const tailOf = (
  { text, taken }: InitiativeLedger,
  end: number,
): { readonly words: string; readonly kind: InitiativeKind } | undefined => {
  const run =
    /^[\p{Script=Han}IP]{2,10}?(?=[，。；、！\n]|和|及|\d|[一二两三四五六七八九十]+[个处项款]|$)/u.exec(
      text.slice(end, end + 12),
    )?.[0];
  if (!run || /[的了在与为被将把由从对等]/u.test(run)) return undefined;
  const kind = TAILS.find(([tail]) => tail.test(run))?.[1];
  return kind && !taken.some((one) => one.start < end + run.length && one.end > end)
    ? { words: run, kind }
    : undefined;
};

/** 开展茶企服务“三问三送”行动: what stands between the verb and the quotation belongs to the name. */
export const leadOf = ({ text, words, taken }: InitiativeLedger, start: number): string => {
  const before = text.slice(Math.max(0, start - 20), start);
  const verb = words.launchVerbs(before).at(-1);
  const lead = verb ? before.slice(verb.end) : "";
  const from = start - lead.length;
  const isName =
    /^[\p{Script=Han}]{2,10}$/u.test(lead) &&
    !NO_LEAD.test(lead) &&
    !taken.some((one) => one.start < start && one.end > from);
  return isName ? lead : "";
};
const NO_LEAD =
  /[的了起出在和与及为以将把由从对向于等个项批届期场次条类]|^(?:一|两|三|首|多|各|全|新|本|该)|(?:特色|系列|专属|专项|新型|全新|创新|主题|独具|著名|知名|独特|名为|叫做|打造|推出|开展|实施|建设|深化|推进|全面|深入|持续|积极|大力)/u;

/** True where a launching verb stands in front of a quotation, with nothing between that makes it what something is called. */
export const isLaunchedBefore = ({ text, words }: InitiativeLedger, start: number): boolean => {
  const before = text.slice(Math.max(0, start - 14), start);
  const verb = words.launchVerbs(before).at(-1);
  if (!verb) return false;
  const between = before.slice(verb.end);
  // 建设成“温馨港湾”, 服务乡亲的“温馨港湾”: what something is called.
  return !/[，。；“”]|^以$|实现|呈现|迎来|赢得|^(?:成|为)|[\p{Script=Han}]{2,}的$/u.test(between);
};

/** A quotation behind a launching verb, with the noun behind it that says what it is. */
export const readBareQuote = (ledger: InitiativeLedger, inside: string, start: number, end: number): void => {
  const { text, words } = ledger;
  // “地毯式”: how something is done.
  if (
    inside.length < 3 ||
    /[\p{Script=Han}]式$/u.test(inside) ||
    NOT_A_NAME.test(inside) ||
    EVENT_HEAD.test(inside) ||
    BODY_HEAD.test(inside)
  )
    return;
  // “甲”洋县志愿服务活动: the beginning of a longer name.
  if (ledger.taken.some((one) => one.draft.type === "Place" && one.start === end)) return;
  // 举办第七届“甲”, 一场“乙”: an edition of it, held on a day.
  if (/(?:第[一二三四五六七八九十\d]+届|[一两\d]场)$/u.test(text.slice(Math.max(0, start - 6), start)))
    return;
  const after = text.slice(end, end + 8);
  if (
    /^(?:[三四五六七八多]位一体|[三四五六]级联动|旧址|遗址|故居|团队|小组|小分队|队伍|[\p{Script=Han}]{0,6}(?:队伍|队|服务团|调解团|宣讲团|讲师团)(?=[，。；、\d一二两三四五六七八九十]|$)|为主题|机器人|人才|企业|新?品种|[一二三四五六七八九十\d]+号|的|作用|优势|模范|式|型|为|角色|力量|效应|之|精神|理念|原则|要求|思维|关系|问题)/u.test(
      after,
    ) ||
    namesEvent(HAN_RUN.exec(text.slice(end, end + 24))?.[0] ?? "") ||
    /^[”]?暨/u.test(after) ||
    /^[\p{Script=Han}]{0,8}?(?:专场|晚会|展演|演出|沙龙|讲座|茶话会|分享会|见面会|招聘会|文艺汇演|汇演|论坛|比赛|大赛)/u.test(
      after,
    ) ||
    /^[\p{Script=Han}]{0,6}?(?:调研|检查|考察|督查|督导|视察|走访|慰问)/u.test(after) ||
    words.ownEventHeads(after).length > 0
  )
    return;
  const tail = ledger.kindOf(inside) ? undefined : tailOf(ledger, end);
  if (tail)
    ledger.add(`${inside}${tail.words}`, tail.kind, start, end + tail.words.length, "initiative/quoted-tail");
  else if (!FIGURES.has(inside))
    ledger.add(inside, ledger.kindOf(inside) ?? "PROGRAM", start, end, "initiative/quoted");
};
