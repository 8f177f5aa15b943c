import { FIGURES } from "../../lexicons/figures.ts";
import { NOT_HONORS } from "../../lexicons/initiatives.ts";
import { THROUGH } from "../../lexicons/verbs.ts";
import { findAll } from "../search.ts";
import { GENERIC_HONOR, GRADE, HONOR_ENDING, HONOR_LIST, HONORED } from "./honor-words.ts";
import type { InitiativeLedger } from "./ledger.ts";
import { readPrize } from "./prizes.ts";
import { receiversLength } from "./receivers.ts";

/** What was won, conferred or entered: up to 称号 or the clause's end. */
export const readHonorNames = (ledger: InitiativeLedger): void => {
  for (const match of findAll(ledger.text, ledger.words.honorVerbs)) {
    const handed =
      match[0] === "授予" && HANDED.exec(ledger.text.slice(Math.max(0, match.index - 40), match.index));
    if (handed) {
      const { 0: whole, 1: name = "" } = handed;
      const open = match.index - whole.length + whole.indexOf("“");
      ledger.add(name, "HONOR", open, open + name.length + 2, "initiative/honor");
      continue;
    }
    const behind = match.index + match[0].length;
    const given =
      match[0] === "授予" && !PASSIVE.test(ledger.text.slice(Math.max(0, match.index - 20), match.index));
    const from = behind + (given ? receiversLength(ledger, behind) : 0);
    const rest = ledger.text.slice(from, from + 60);
    if (NOT_HONORS.test(rest) || readList(ledger, from, rest)) continue;
    if (readQuotedHonor(ledger, from, rest) || readPrize(ledger, from, rest)) continue;
    readPlainHonors(ledger, from, match[0]);
  }
};

/** 把“甲”匾牌授予乙: the honour stands in front. */
const HANDED =
  /[把将]“([^“”，。]{3,24})”(?:的?(?:荣誉)?(?:匾牌|牌匾|奖牌|铜牌|证书|称号|奖杯|锦旗|荣誉))?(?:正式)?$/u;

/** 被省政府授予: whom it was given to is told in front. */
const PASSIVE = new RegExp(
  `(?:被|获|由|${THROUGH}|(?<![认因作成称])[向为给](?![此了表])[^，。；]{2,16})[^，。；]*$`,
  "u",
);

/** 列入中国重要农业文化遗产: on a list of the whole country; 列入国家规划: planned. */
const LEVELED =
  /^(?:全国|国家|中国|国际|世界|自治区|[\p{Script=Han}]{2,5}(?=重点))[\p{Script=Han}]{4,}(?<!规划|计划|预算|议程|日程|范围|目录|工程)$/u;

/** What stands in front of a quotation, the quotation, which may hold another, and the words behind it. */
const QUOTED =
  /^([^“”‘’，。；、]{0,16}?)(?:“((?:[^“”‘’]|‘[^‘’]*’){2,36})”|‘([^“”‘’]{2,36})’)([\p{Script=Han}]{0,18})/u;
/** Of the words behind a quotation those that may be a name's. */
const NAME_GOES_ON =
  /^(?![和与及])[\p{Script=Han}]{1,16}?(?=(?:荣誉)?称号|荣誉|行列|名单|和|第[一二三四五六七八九十]名|$)/u;

const readQuotedHonor = (ledger: InitiativeLedger, from: number, rest: string): boolean => {
  const quoted = QUOTED.exec(rest);
  if (!quoted) return false;
  const [, lead = "", double, single, behind = ""] = quoted;
  const name = double ?? single ?? "";
  const open = from + lead.length;
  if (/[到去听将]|选手|晋级/u.test(lead) || GRADE.test(name)) return true;
  // 享有“甲之乡、乙古都”等美誉: what people call it, several at once.
  if (name.includes("、") && /^等?(?:美誉|美称|之称)/u.test(behind)) return true;
  const close = open + name.length + 2;
  const tail = tailOf(ledger, name, behind, close);
  if (tail === "" && !FIGURES.has(name)) ledger.add(name, "HONOR", open, close, "initiative/honor");
  else if (tail !== "" || ledger.text.slice(from, open).length >= 4) {
    const front = frontOf(ledger, lead, from);
    ledger.add(
      `${front}${name}${tail}`,
      "HONOR",
      open - front.length,
      close + tail.length,
      "initiative/honor-around-quotation",
    );
  }
  // 评为“甲”和“乙”: one more in quotes.
  const next = close + tail.length;
  if (/^[、和及]?[“‘]/u.test(ledger.text.slice(next, next + 2)) && !FIGURES.has(name))
    readQuotedHonor(
      ledger,
      next + (/[“‘]/u.test(ledger.text[next] ?? "") ? 0 : 1),
      ledger.text.slice(next, next + 61).replace(/^[、和及]/u, ""),
    );
  return true;
};

/** “甲”微视频大赛二等奖, “甲”示范村镇: a name that goes on behind its quotation. */
const tailOf = ({ taken }: InitiativeLedger, name: string, behind: string, close: number): string => {
  const tail = NAME_GOES_ON.exec(behind)?.[0] ?? "";
  const goesOn =
    (HONOR_ENDING.test(tail) || HONORED.test(tail) || HONOR_OF_KIND.test(tail)) &&
    !/[的了为由在获]|等(?!奖)|^(?:荣誉|奖项|称号|牌匾|榜单)/u.test(tail) &&
    !/(?:奖|称号|标兵|先进个人|先进集体)$/u.test(name) &&
    !taken.some(
      ({ draft, start, end }) =>
        draft.type === "Organization" && start >= close && end <= close + tail.length,
    );
  return goesOn ? tail : "";
};
const HONOR_OF_KIND =
  /^(?:典型|提名|重点|优秀|示范|特色|试点|先进|标杆|样板|最美|竞赛|大赛|比赛)[\p{Script=Han}]{0,6}(?:村|镇|乡|县|市|区|社区|户|人|路线|景区)$/u;

/** 全国, 首届, 省级 in front of a quotation belong to the name; a province's name alone tells only where. */
const frontOf = ({ taken }: InitiativeLedger, lead: string, from: number): string => {
  const front = lead.replace(/^.*的/u, "").replace(/^[了过]/u, "");
  const at = from + lead.length - front.length;
  const isPlace = taken.some(
    ({ draft, start, end, anaphoric }) =>
      draft.type === "Place" && !anaphoric && start === at && end === at + front.length,
  );
  const hasBody = taken.some(
    ({ draft, start, end }) => draft.type === "Organization" && start >= at && end <= at + front.length,
  );
  return isPlace || hasBody ? "" : front;
};

/** Up to 称号, 行列, 命名 or a mark; with what stands in brackets. */
const PLAIN =
  /^((?:[^，。；：！？“”《》\n、（）()]|[（(][\p{Script=Han}、]{1,8}[)）]){4,40}?)(?:荣誉称号|称号|行列|命名|认定|认证(?!示范|基地|企业|体系)|验收|复审|以来|[，。；！）)\n、]|[（(](?![\p{Script=Han}、]{1,8}[)）])|$)/u;
/** 千强镇第812位: where on the list. */
const RANK_ON_LIST = /第[\d一二三四五六七八九十百]+[位名]?(?:[、和]第?[\d一二三四五六七八九十百]+[位名]?)*$/u;

/** 先后被评为甲市劳动模范、乙省优秀党员: one after the other, as long as each is an honour. */
const readPlainHonors = (ledger: InitiativeLedger, from: number, verb: string): void => {
  let at: number | undefined = from;
  for (let i = 0; i < MOST_IN_A_ROW && at !== undefined; i++) {
    const end: number | undefined = readPlainHonor(ledger, at, ledger.text.slice(at, at + 60), verb);
    at = end !== undefined && ledger.text[end] === "、" ? end + 1 : undefined;
  }
};
const MOST_IN_A_ROW = 6;

/** Answers where the honour ends; undefined where there is none. */
const readPlainHonor = (
  ledger: InitiativeLedger,
  from: number,
  rest: string,
  verb: string,
): number | undefined => {
  const plain = PLAIN.exec(rest);
  const told = plain?.[1]
    ?.replace(/^[一二三四五六七八九十\d]+[届度](?=全国|全省|国家|[省市]级|\p{Script=Han}{2,3}省)/u, "")
    .replace(/^(?:了|由[^的]{2,16}(?:颁发|授予)的|此次|首批|第[一二三四五六七八九十]批)/u, "")
    .replace(ON_LIST.test(verb) ? RANK_ON_LIST : /$^/u, "")
    .replace(/(?<=[县市区旗镇乡村])之一$/u, "");
  // 入围全省50个最美茶乡: how many there are.
  const honor = told?.replace(AMONG, "");
  const joint = honor === undefined ? -1 : (JOINT.exec(honor)?.index ?? -1);
  if (honor !== undefined && joint > 3 && isHonor(honor.slice(0, joint), verb)) {
    const at = from + rest.indexOf(honor);
    ledger.add(honor.slice(0, joint), "HONOR", at, at + joint, "initiative/honor");
    return (
      readPlainHonor(ledger, at + joint + 1, ledger.text.slice(at + joint + 1, at + joint + 61), verb) ??
      at + joint
    );
  }
  if (!honor || !(isHonor(honor, verb) || (honor !== told && honor.length >= 4))) return undefined;
  const at = rest.indexOf(honor);
  ledger.add(honor, "HONOR", from + at, from + at + honor.length, "initiative/honor");
  return from + at + honor.length;
};

/** 甲省示范村和甲省美丽村庄, 百米冠军和跳远亚军: another honour that says whose it is, or behind a whole one. */
const JOINT =
  /(?<=冠军|亚军|季军|殿军|奖|[金银铜]牌|第[一二三四五六七八]名)[和及](?=[\p{Script=Han}\d]{2,})|[和及](?=(?:全国|国家|中国|世界|自治区|[\p{Script=Han}]{2,3}省|[省市县]级?)[\p{Script=Han}]{4,})/u;
const ON_LIST = /名列|分列|位列|位居|跻身|入列|入选|上榜/u;
const AMONG = /^(?:全[国省市县区]|全自治区)?(?:\d+|[十百]+)[个名家](?=[\p{Script=Han}]{4})/u;

/** 先后获得甲、乙、丙等荣誉称号: each is an honour. */
const readList = (ledger: InitiativeLedger, from: number, rest: string): boolean => {
  const list = HONOR_LIST.exec(ledger.text.slice(from, from + 200))?.[1];
  if (!list) return false;
  let at = from + rest.indexOf(list);
  for (const item of itemsOf(list)) {
    const name = item.replace(/^“([^”]*)”$/u, "$1").replace(COUNTED, "");
    const both = BOTH_LEVELS.exec(name);
    if (both) {
      const [, one = "", other = "", title = ""] = both;
      ledger.add(`${one}${title}`, "HONOR", at, at + one.length, "initiative/honor-list");
      ledger.add(`${other}${title}`, "HONOR", at + one.length + 1, at + item.length, "initiative/honor-list");
    } else if (name.length >= 4 && !/[的了]/u.test(name))
      ledger.add(name, "HONOR", at + item.length - lengthOf(item), at + item.length, "initiative/honor-list");
    at += item.length + (/[、，和]/u.test(ledger.text[at + item.length] ?? "") ? 1 : 0);
  }
  return true;
};

/** 27个全国文明城市: how many have it is no part of the name. */
const COUNTED =
  /^(?:\d+|[一二三四五六七八九十百]+)(?:余?[个名家位户所]|[届度](?=全|国|省|市|自治区))(?=[\p{Script=Han}]{4})/u;
const lengthOf = (item: string): number => item.replace(COUNTED, "").length;

/** 国家级和甲省级示范社: one of each level. */
const BOTH_LEVELS = /^([\p{Script=Han}]{1,6}级)和([\p{Script=Han}]{1,6}级)([\p{Script=Han}]{3,})$/u;

/** A list's honours; 服务茶农、服务茶企先进集体 is one of them. */
const itemsOf = (list: string): readonly string[] => {
  const items: string[] = [];
  for (const item of list.split(/(?<=[”》\p{Script=Han}])(?:[、，]|(?<!级)和)|(?<=”)(?=“)/u)) {
    const last = items.at(-1);
    if (last && OPEN_ITEM.test(last) && item.startsWith(last.slice(-4, -2)))
      items[items.length - 1] = `${last}、${item}`;
    else items.push(item);
  }
  return items;
};
const OPEN_ITEM = /^(?:第[一二三四五六七八九十]+届|全国)[\p{Script=Han}]{4,12}$/u;

const isHonor = (whole: string, verb: string): boolean => {
  const text = whole.replace(/[（(][^（()）]*[)）]$/u, "");
  if (
    text.length < 4 ||
    /^的|[的了]$|^(?:如此|这么|这样|那么)|用于|获评|荣获|入选|该|唯一|[领颁获]奖$|^(?:获奖|决赛|半决赛|复赛|前[一二三四五六七八九十])/u.test(
      text,
    ) ||
    GENERIC_HONOR.test(text)
  )
    return false;
  if (/名列|分列|登上|位列|位居|当选|晋升|成为|迈入/u.test(verb))
    return (
      (KNOWN_BY_LISTS.test(text) || (verb.endsWith("成为") && DESIGNATED.test(text))) && !/的/u.test(text)
    );
  if (HONOR_ENDING.test(text) && !(/列为|确定为|^是$/u.test(verb) && /的/u.test(text))) return true;
  if (/入选|入围|列入/u.test(verb) && text.length >= 8 && CHOSEN_FOR.test(text) && !/的/u.test(text))
    return true;
  if (/列入|入选|认证为|列为/u.test(verb) && LEVELED.test(text) && !/的/u.test(text)) return true;
  if (
    text.length >= 5 &&
    HONORED.test(text) &&
    (WON.test(verb) || (verb === "是" && !/[里最]/u.test(text))) &&
    !/的/u.test(text)
  )
    return true;
  return /评为|授予|命名|认定|评定|表彰|确定为|评选为|选为/u.test(verb);
};

/** 入选品牌精品培育计划: what one is chosen for. */
const CHOSEN_FOR =
  /^(?:[\p{Script=Han}]{2,8}[部省厅局]|全国|国家|全省|省级?|中国|首批|20\d{2}年)[\p{Script=Han}\d]*(?:培育计划|扶持计划|支持计划|培育工程|培育库|项目库|案例库|目录|名录|榜单|范例)$/u;
const WON = /获|荣|膺|创建|晋级|升级|跻身|入选|入围|入列|上榜|登榜|创成|斩获|捧|迈入|列为/u;
/** 成为第三批国家级甲示范基地: what only somebody above makes one. */
const DESIGNATED =
  /^(?:第[一二三四五六七八九十\d]+批|首批)?(?:全国|国家级?|国际|全省|省级|\p{Script=Han}{2,3}省)\p{Script=Han}{2,}(?:基地|示范[区县市村镇点]|示范单位|试点|试点[县市区]|试验区|先行区|名城|城市)$/u;
/** What one can only be by a list or a vote: 百强县, 十大人物. */
const KNOWN_BY_LISTS =
  /(?:[百千]强[\p{Script=Han}]{0,4}|榜单?|(?:全国|全省|全市|中国|国家|年度|十大|最美)[\p{Script=Han}\d]{0,14}(?:人物|模范|之星|好人|标兵|楷模|能手|工匠|劳模|县|市|区|镇|乡|村|城市|景区))$/u;
