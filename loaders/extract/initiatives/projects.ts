import { GENERIC_MODIFIERS } from "../../lexicons/initiatives.ts";
import type { Mention } from "../../types.ts";
import { findAll } from "../search.ts";
import { type Word, wordAt, wordsOf } from "../words.ts";
import type { InitiativeLedger } from "./ledger.ts";

const PROJECT_HEAD =
  /(?:改扩建|[一二三四五]期|改造提升|建设|扩建|迁建|技改|技术改造|扩产|增资扩产|扩能)?(?:项目|工程(?!(?:制造|施工|装备|机械)项目)|生产线(?!项目|[\p{Script=Han}]{0,8}项目))(?!总(?!投资)|(?:实体|质量|资料|[部组师管法化款资金指库量清经公单质洽推路评申学研院技]|建(?!成)))/gu;
/** Heads behind which 建设 says that they are built: …项目建设情况. */
const IN_BUILDING = /(?:项目|工程)(?=建设(?:情况|现场|进展|工地|进度|汇报|稳步|有序|顺利|$|[，。、；]))/gu;
/** What is built, dug, mended or produced. */
const BUILT =
  /年产|路|桥|园|厂|线|站|馆|中心|基地|水库|河|街|广场|小镇|公园|管网|堤防|护岸|加固|治理|改造|修缮|硬化|安置|搬迁|供水|供热|污水|发电|光伏|风电|储能|生产|加工|酒店|学校|医院|棚户|码头|港|隧|渠|灌区|农田|仓|冷链|物流|养殖|种植|景区|度假|民宿|文化|大楼|综合体|新城|铁|机场|材料|纤维|漂流|总部|产业|设备|保护利用|制造|厂房|园区|数字化|智慧|景观|步道|步行道|绿道|花卉|新村|示范村|小康村|集镇|村庄|整治|排水|雨污|充电|停车|市场|卫生院|幼儿园|大棚|温室|棚室|果园|茶园|水塔|饮水|灌溉|道路|亮化|美化|文化墙|长廊|配网|电网|驿站|栈道|公寓|安居|综合楼|大厦|防洪|堤防|湿地|修复|绿化|造林|苗木|蔬菜|林果|牧草|肉牛|肉羊|生猪|家禽|水产|冷水鱼|粮油|乳业|煤|天然气|氢能|电池|芯片|机器人|汽车|零部件|轮胎|服装|家居|建材|水泥|玻璃|陶瓷|化工|医药|生物|中药|康养|养老|托育|健身|大数据|基站|监控|研发|检测|仪器|电站|飞地|创业园|孵化|商贸|商城|博览|电力|变电/u;
const NOT_IN_PROJECTS = new Set(
  "察看 查看 来到 走进 深入 前往 调研 考察 了解 参观 观摩 视察 检查 督导 推进 推动 助推 带动 促进 敲定 引进 引入 洽谈 储备 加快 实施 开展 启动 谋划 转入 包抓 总投资 投资 落实 争取 完成 新建 续建 重点 重大 民生 实事 签约 招商 承建 参与 支持 服务 关于 包括 全力 抓好 做好 一批 举行 举办 召开 暨 等 在 对 就 将 由 为 是 有 到 的 了 和 与 及 以及 位于 设在 设于 设立在 建设 宣布 见证 宣告".split(
    " ",
  ),
);
/** 老街沿线改造提升工程: the head says that it is built. */
const ALTERED = /改造|扩建|迁建|扩能|扩产|技改/u;
/** 开工, 正在, 建设现场: the work goes on or is done. */
const WORKED =
  /^(?:[^，。；]{0,6}(?:开工|竣工|建成|投产|落户|落地|签约|奠基|施工|通车|投用|现场|顺利|正|揭牌|启用|动工|工地)|总?投资|占地|规划用地|总建筑面积|建成后|达产后|位于|选址|坐落|涉及|覆盖|惠及|纵贯|贯穿|全长|包括|建设内容|由(?=[^，。；]{3,30}(?:承建|实施|建设|负责|运营|投资))|(?:建设|运营|进展|推进)情况|建设(?:现场|进展|进度))/u;
/** 先后来到甲、乙: a visit passes what follows. */
const VISITED =
  /(?:来到|走进|深入|前往|察看|查看|参观|考察|观摩|调研|了解|视察|检查|督导|督查)了?(?:[^。；，]{0,90}[、和])?[^。；，、]{0,8}$/u;
/** 建设甲项目, 实施乙工程, 投资3亿元的丙项目: built by somebody. */
const BUILDING =
  /(?:(?:建设|新建|实施|启动|承建|援建|投建|投资|新上|上马|发展|引进|建成|建起|[万亿]元的?)(?:了|的)?|(?:位于|坐落[于在])[^，。；的]{2,16}的|(?:项目|工程)(?:名?[为是]|分别[为是]|即))$/u;

/** 青禾县城市供水改造项目: named by where it stands or what is built, where somebody visits it or works at it. */
export const readProjects = (ledger: InitiativeLedger): void => {
  for (const pattern of [PROJECT_HEAD, IN_BUILDING])
    for (const { index, 0: head } of findAll(ledger.text, pattern)) readProject(ledger, index, head);
};

const readProject = (ledger: InitiativeLedger, index: number, head: string): void => {
  const { text, taken } = ledger;
  const end = index + head.length;
  if (ledger.standsAt(index, end)) return;
  const from = projectStart(ledger, index);
  const modifier = text.slice(from, index);
  const first = taken.find(
    ({ draft, start, anaphoric }) => start === from && !anaphoric && draft.type !== "Person",
  );
  // 甲公司二期项目: named by its company and what part or sort it is.
  const ofCompany =
    head.length > 2 &&
    taken.some(
      ({ draft, start, end: at }) => draft.props.kind === "COMPANY" && start >= from && at === index,
    );
  if (
    modifier.length < 4 ||
    GENERIC_MODIFIERS.test(modifier) ||
    !(BUILT.test(modifier) || ofCompany || ALTERED.test(head))
  )
    return;
  // 甲集团项目: whose it is names nothing.
  if (first && WHOSE.test(first.draft.name) && index - first.end < 2 && head.length === 2) return;
  // 投资3亿元的甲公司乙项目
  const builder = taken.find(({ draft, end: at }) => at === from && draft.props.kind === "COMPANY");
  const near = builder?.start ?? from;
  const before = text.slice(Math.max(0, near - 110), near);
  const after = text.slice(end, end + 14);
  if (first || WORKED.test(after) || VISITED.test(before) || BUILDING.test(before))
    ledger.add(`${modifier}${head}`, "PROJECT", from, end, "initiative/project");
};

const WHOSE = /(?:公司|集团|局|委|会|政府|企业|厅|(?<!小)镇|乡|县|市|区|村)$/u;

/** 甲产业园、乙发电厂等竣工投用: what is finished was built. */
const FINISHED =
  /(?<=[，。；：、\n]|首[个座家]|^)((?:[\p{Script=Han}]{3,14}(?:园|厂|站|楼|馆|桥|路|线|库|中心|基地|工程)、)*[\p{Script=Han}]{2,14}(?:园|厂|站|楼|馆|桥|路|线|库|中心|基地|工程))等?(?:[\d一二三四五六七八九十]+[个条座]项目|项目)?(?:相继|陆续|顺利|全面|正式|如期|先后)?(?:竣工|建成|投产|投用|开工建设|启用|启动建设|开园)/gu;

/** 项目…包括甲产业园、乙停车场等: a list of them. */
const INCLUDED =
  /项目[^。；]{0,30}[，、](?:包括|涵盖|涉及|包含)((?:[\p{Script=Han}A-Za-z0-9（）()]{3,20}、)+[\p{Script=Han}A-Za-z0-9（）()]{3,20}?)(?=等|[，。；])/gu;
/** 甲铁路、乙改造等重大项目: what the noun behind 等 says of them all. */
const LISTED =
  /(?<=[，。；：、\n]|来到|走进|察看|参观|考察|了解|以及|推进|实施|实施了)((?:[\p{Script=Han}A-Za-z0-9（）()—]{4,22}(?:、|以及))+[\p{Script=Han}A-Za-z0-9（）()—]{4,22}?)等(?:一批|[\d一二三四五六七八九十]+余?[个项])?(?:重点|重大|民生|交通|产业|水利|基础设施|建设){0,3}(?:项目|工程)/gu;

/** 甲产业园项目、乙市场项目、丙改造工程: each of a row says what it is. */
const IN_A_ROW =
  /(?<=[，。；：、\n]|来到|走进|察看|参观|考察|了解|以及|推进|实施|分别为|分别是|包括|涉及|^)((?:[\p{Script=Han}A-Za-z0-9（）()—·]{3,26}(?:项目|工程)(?:、|和|以及))+[\p{Script=Han}A-Za-z0-9（）()—·]{3,26}?(?:项目|工程))(?![部组总师管法化款资金指库量清经公单质洽推路评申学院技]|建设(?:领域|任务|资金))/gu;

/** 查看了甲商贸城、乙集配中心的施工进度: what is being built; no name in the list holds a word that joins it. */
const IN_PROGRESS =
  /(?:查看|察看|了解|视察|检查|督导|参观|听取)了?((?:(?:(?!和)[\p{Script=Han}A-Za-z0-9（）()·]){4,24}[、和])*(?:(?!和)[\p{Script=Han}A-Za-z0-9（）()·]){3,24}?(?:城|园|馆|中心|路|桥|厂|站|基地|小镇|学校|医院|水库|市场|隧道|大道|综合体|大厦|大楼|工程))的?(?:施工|建设|工程|项目)(?:建设)?(?:进度|情况|进展)/gu;

/** What is finished, or listed as projects. */
export const readListedProjects = (ledger: InitiativeLedger): void => {
  for (const pattern of [FINISHED, INCLUDED, LISTED, IN_A_ROW, IN_PROGRESS])
    for (const { index, 0: whole, 1: list = "" } of findAll(ledger.text, pattern)) {
      let at = index + whole.indexOf(list);
      const links = pattern === IN_PROGRESS ? /([、和])/u : /(、|以及|(?<=项目|工程|园)和)/u;
      const visited =
        pattern === LISTED &&
        GONE_TO.test(ledger.text.slice(Math.max(0, index - 8), index) + list.split("、", 1)[0]);
      for (const item of list.split(links)) {
        const name = item.replace(PASSED, "");
        const start = at + item.length - name.length;
        if (pattern === INCLUDED && !THING_BUILT.test(name)) {
          at += item.length;
          continue;
        }
        if (!(visited && SITE.test(name)) && isProject(ledger, name, start))
          ledger.add(name, "PROJECT", start, start + name.length, "initiative/listed-project");
        at += item.length;
      }
    }
};
/** What a project is made of is built itself, no branch of trade. */
const THING_BUILT =
  /(?:园|厂|站|楼|馆|桥|路|线|库|中心|基地|工程|项目|改造|小区|广场|学校|医院|市场|码头|机场|高速|管网|渠|堤|港|隧道|城|小镇|综合体|停车场|大厦|校区|院区|小学|中学|幼儿园|公厕|公寓|酒店|棚户区|片区|街区)$/u;
/** 视察了甲公园、乙小镇等项目: where somebody went, though the last word calls all of them projects. */
const GONE_TO = /视察|来到|走进|参观|察看|查看|考察|观摩|前往|深入/u;
const SITE = /(?:公园|园区|产业园|小镇|湖|古城|古镇|广场|景区|中心)$/u;
/** 一行先后来到: a visit in front of the list. */
const PASSED =
  /^(?:[\p{Script=Han}]{2,10}(?:区|县|市|镇|乡|村|园|园区)的)?[\p{Script=Han}]{0,14}?(?:(?:先后|分别|依次|一行)[到赴]|来到|走进|深入|前往|视察|察看|查看|参观|考察|观摩|涉及|涵盖|推进|实施|用于)了?/u;

const isProject = (ledger: InitiativeLedger, name: string, start: number): boolean =>
  name.length >= 4 &&
  BUILT.test(name) &&
  !NOT_LISTED.test(name) &&
  ![name, name.slice(0, -1), name.slice(0, -2), name.slice(0, -4)].some((one) =>
    GENERIC_MODIFIERS.test(one),
  ) &&
  !ledger.taken.some(
    (one) => one.start < start + name.length && one.end > start && !isPlaceOfIt(one, start, name),
  );

/** A park is a place, and its building an initiative of the same name. */
const isPlaceOfIt = ({ draft, start: from, end }: Mention, start: number, name: string): boolean =>
  draft.type === "Place"
    ? from >= start && end <= start + name.length
    : from >= start && end < start + name.length;
const NOT_LISTED =
  /[的了由在将把对是为]|(?:车间|库房|展厅|办公楼|宿舍|食堂|厂房|仓库|用房|设施|设备|大棚)$|(?:^.{0,5}(?:加工|生产)|建设|产业|领域|方面|情况|发展|文化|服务)(?:项目|工程)?$|^.{0,5}(?:项目|工程)$/u;

/** Left over nouns to a mark, a verb of doing or looking, or a word of grammar; from a place on, to it. */
const projectStart = (ledger: InitiativeLedger, head: number): number => {
  const start = startByWords(ledger, head);
  // 甲园区建设有限公司乙产业园项目: a stop word within the company's name.
  const body = ledger.taken.find(
    (one) =>
      one.draft.type === "Organization" &&
      !one.anaphoric &&
      one.start < start &&
      one.end > start &&
      head - one.end >= SHORTEST,
  );
  return body?.end ?? start;
};
/** A name of fewer characters in front of its last word is none. */
const SHORTEST = 4;

const startByWords = ({ doc }: InitiativeLedger, head: number): number => {
  const words = wordsOf(doc);
  let start = head;
  for (let i = wordAt(words, head - 1); i >= 0; i--) {
    const word = words[i];
    if (!word || head - word.start > 24) break;
    const open = openingOf(words, i);
    if (open !== undefined) {
      i = open;
      start = words[open]?.start ?? start;
      continue;
    }
    if (/^[^\p{Script=Han}A-Za-z\d—·]+$/u.test(word.text) || /——/u.test(word.text)) break;
    // 研发及测试基地项目: one thing of two parts.
    if (word.text !== "及" && (NOT_IN_PROJECTS.has(word.text) || isGrammar(word, words[i + 1]))) break;
    start = word.start;
  }
  return start;
};

/** Where the brackets open that a word closes: 甲集团（洋县）产业园项目; undefined where it closes none. */
const openingOf = (words: readonly Word[], close: number): number | undefined => {
  if (!/^[）)]$/u.test(words[close]?.text ?? "")) return undefined;
  for (let i = close - 1; i >= Math.max(0, close - 4); i--)
    if (/^[（(]$/u.test(words[i]?.text ?? "")) return i;
  return undefined;
};

const SIZE = /吨|亩|公里|兆瓦|千伏|米/u;
/** 10万吨 is a project's size, 3个 only counts. */
const isGrammar = ({ text, tag }: Word, next: Word | undefined): boolean =>
  (/^(?:p|d|c|r|ul|uz|ug|uj|t|f)$/.test(tag) && !/岸$/u.test(text)) ||
  (tag === "q" && !SIZE.test(text)) ||
  (tag === "m" && next?.tag === "q" && !SIZE.test(next.text));
