import { NO_SITES } from "../../lexicons/rows.ts";
import { SORT_OF_SITE } from "../../lexicons/sites.ts";
import type { Span } from "../../types.ts";
import { findAll } from "../search.ts";
import { type Word, wordAt } from "../words.ts";

/** What a list of places that somebody went to names: 先后来到甲、乙和丙等地. */

const ITEM = "[\\p{Script=Han}\\dA-Za-z#（()）·“”]{2,24}?";
/** The list says itself that its members are places. */
const PLACES = new RegExp(
  `(?:先后|一行|实地|依次)?(?:深入到?|来到|走进|前往|(?<![得收受达感看听想遇做提])到|赴|在(?=[^，。]{4,60}等地(?:进行|开展|实地|采访|参观|考察|调研|取景|拍摄))|察看了?|查看了?|视察(?![团组])了?|观摩(?![团会])了?|走访了?|调研了|考察(?![团组队])了?|参观(?:考察|学习|调研)?了?|途经|游览了?)(${ITEM}(?:、${ITEM}){1,9})等(?:地|处|现场|景区景点|点位|[\\d一二三四五六七八九十多]+[个处]点位)`,
  "gu",
);
/** It does not: its members must look like names too. */
const PLAIN = new RegExp(
  `(?:先后|一行|分别|依次|首先|随后|大家|他们|(?:委员|代表|作家|诗人|专家|学员|队员|党员|干部|领导|演员|艺术家|学生|孩子|同学|老师|青年|职工|企业家|客商|嘉宾|小记者|评委)们|[考采代调访慰参观实][\\p{Script=Han}]{0,2}团|考察组|调研组|采访组|志愿者们?|师生们?)[\\p{Script=Han}]{0,6}?(?:深入到?|来到|走进|前往|(?<![得收受达感看听想遇做提])到|赴|察看了?|查看了?|视察(?![团组])了?|观摩了?|走访了?|考察(?![团组队])了?|参观(?!团)了?)(${ITEM}(?:、${ITEM}){0,20}?)(?=[，。；]|等(?:重点)?(?:项目|点位)|进行|开展|实地|考察|学习|调研|参观|采访|采风|探寻|慰问|走访|看望|检查|督导|座谈|祭扫|听取|察看)`,
  "gu",
);
/** 在青禾农庄，大家察看了长势: somewhere with a verb of looking behind it. */
const LOOKED = new RegExp(
  `(?<=^|[。；，\\n])(?:随后|接着)?在(${ITEM}(?:、${ITEM}){0,20})(?:现场)?，[^，。；、]{0,14}?(?:察看|查看|了解|参观|询问|走进|听取|观摩|考察|驻足|体验)`,
  "gmu",
);
/** 在云湖治理展示中心，秦晓禾强调: halls and grounds where somebody speaks. */
const SPOKEN =
  /(?<=^|[。；，\n])(?:随后|接着)?在(\p{Script=Han}{2,16}?(?:中心|[馆园]|基地|小区|公园|广场|工地|车间|产业园|示范区|码头|水库|景区|古镇|驿站))(?:现场)?，(?=\p{Script=Han}{2,4}(?:强调|指出|要求|叮嘱|勉励|表示|说))/gmu;
/** Members that are no names: sorts of places, bodies, or words with a verb of their own. */
const NO_NAME =
  /[的了在就与等]|(?:招聘|洽谈|展销|推介|交易|座谈|运动|博览|推进|现场)会$|晚会$|(?:仪式|活动|大赛|比赛|联赛)$|(?:送|献|呈|递)[上来去到]|赠送|捐赠|颁发|[锦红国党队]旗$|(?:开通|开设|推出|打造|设立|举办|举行)“|(?:[村镇乡县市区旗]|社区|街道|嘎查|现场)(?:时|之?后|前|之际)$|[村街路道][道边]?[上旁]$|带领|情况$|安全$|环境$|家[中里]$|一行|来到|^(?:牧民|村民|农户|居民|党员|老党员|脱贫户|贫困户|种植户|养殖户|老人|老兵|退役军人|业主|商户|店主|户主|学生|教师)|^(?:临街|沿街|背街|街边|路边|慰问|看望|走访|学习|贯彻|开展|推进|实施|落实|了解|交流|研究|挖掘|分析|研判|田间|一线|基层|群众)|.{2}(?:指导|调研|考察|参观|学习|检查|督导|慰问|走访|采访|采风|交流|就业|创业|务工|打卡|任职|挂职|访问|视察|做客|暗访)$|(?:思想|精神|部队|支队|大队|中队|派出所|工作站|执法队|消防站|专班|工作队)$|集团[\p{Script=Han}]*基地$|^(?:部分|有关|相关|各|我|本|全)|[两三四五六七八九][省市县区旗州镇乡村]$|^(?:校史|游泳|图书|体育|文化|展览|实验|多功能|报告|宿舍|教学|办公|录播)[馆厅楼室]$|(?:[期中]间|工程|生产线|整治|提升|改造|治理|建设|护学岗|实践中心|实践所|实践站|陪同|引导|指导下|项目基地|融媒体中心|企业|单位|部门|项目|家庭|一线|现场|农户|机关|社区|学校|医院|村组|乡镇|商铺|车间|工地)$|(?:合作社|办公室|文联|协会|服务中心|[^场]厂|公司|局|委|厅|集团|银行|大学|学院|中学|小学|法院|政府|委会|一[高中小]|[二三四五六]中|(?<![剧书戏影大寺庭合老利])院|(?:传承|建筑保护|文物保护|开发利用|生产生活|经营|运营|销售|种植|栽植|补植|播种|移栽|轮作|机播|养殖|管护|推广)|院区|校区|幼儿园|监狱|[妇侨残社工科台]联|党|民[革盟建进]|学社|台盟|工会|协会|商会|学会|联合会|基金会|促进会|检察部|法庭|物业|科技|电子|软件|光电|机械|装备|重工|电气|电缆|(?<!创)新材料|新能源|生物|[药酒茶乳牧种果薯实置铝矿纸木]业|食品|纺织|服饰|化工|汽车|家居|百货|(?:帮扶|指挥|救助|检测|监测|急救|援助|保障|管理|发展|养护|控制|事务|反诈|数据|评估)中心)$/u;
/** 检查指导防汛工作: what is done behind a town, no place in it. */
export const isDeed = (text: string): boolean =>
  /^(?:检查|指导|督[导查办]|调研|视察|考察|走访|慰问|看望|[察查]看|巡查|排查|宣讲|参加|举[办行]|召开|主持|宣传)/u.test(
    text,
  );
const JOINED = /以及|[和及]/u;

/** The members of such lists, with where they stand; what else is known of them is for the caller. */
export const visitedIn = (text: string, words: readonly Word[]): readonly Span[] => {
  const listed = findAll(text, PLACES).flatMap(membersOf);
  const plain = [PLAIN, LOOKED, SPOKEN]
    .flatMap((pattern) => findAll(text, pattern))
    .flatMap(membersOf)
    .filter(({ start, end }) => !listed.some((one) => one.start < end && one.end > start))
    .filter((member) => looksNamed(member, words) || isGround(text.slice(member.start, member.end)));
  return [...listed, ...plain];
};

const membersOf = (match: RegExpExecArray): readonly Span[] => {
  const list = match[1] ?? "";
  const members: Span[] = [];
  let start = match.index + match[0].indexOf(list);
  for (const item of list.split("、")) {
    for (const { from, name } of partsOf(item)) {
      const part = withoutTreatment(name);
      const at = start + from;
      if (!NO_NAME.test(part) && part.length <= 16) members.push({ start: at, end: at + part.length });
    }
    start += item.length + 1;
  }
  return members;
};

/** 甲村和乙村及丙城: what conjunctions part, with where each begins. */
const partsOf = (item: string): readonly { readonly from: number; readonly name: string }[] => {
  const joined = JOINED.exec(item);
  const cut = joined?.index ?? 0;
  const rest = cut + (joined?.[0].length ?? 0);
  // 查干和小学 is one school.
  const whole = /^(?:[小中大]学|医院|学校|幼儿园)$/u.test(item.slice(rest));
  if (cut <= 1 || rest >= item.length - 1 || whole) return [{ from: 0, name: item }];
  const behind = partsOf(item.slice(rest)).map(({ from, name }) => ({ from: from + rest, name }));
  return [{ from: 0, name: item.slice(0, cut) }, ...behind];
};

/** 黄羊垭, 双溪广场 and not 生产车间: it holds a word that the segmenter knows as a name, or pieces of none that it knows. */
const looksNamed = ({ start, end }: Span, words: readonly Word[]): boolean =>
  words
    .slice(Math.max(0, wordAt(words, start)), wordAt(words, end - 1) + 1)
    .some(({ text, tag }) => /^(?:n[rszt]|x)/u.test(tag) || (text.length === 1 && /^[a-z]*[gnq]/u.test(tag)));

/** 科教园区, whose words are all of the language: its kind shows that it is a ground. */
const isGround = (name: string): boolean =>
  /.{2}(?:园区|公园|小镇|古镇|景区|水库|湿地|大桥|步行街)$/u.test(name) && !SORT_OF_SITE.test(name);

/** 洗柳河综合整治, 中大街改造提升: of what is done to a river or street, the river or street. */
const withoutTreatment = (item: string): string => {
  const name = TREATED.exec(item)?.[1];
  return name && name.length > 2 && !SORT_OF_SITE.test(name) && !NO_SITES.test(name) ? name : item;
};
const TREATED =
  /^(?!.*(?:中心|[馆园站厅]|基地|广场|示范区|街区)$)(\p{Script=Han}{1,5}?(?:[河湖溪街]|渠(?!道)|水库|大道|公园))(?:[\p{Script=Han}]{0,6}?)(?:整治|治理|改造|提升|疏浚|清淤|修复)/u;
