import { NOT_HONORS } from "../../lexicons/initiatives.ts";
import { findAll } from "../search.ts";
import type { InitiativeLedger } from "./ledger.ts";

/** 又一项国家级荣誉: said of an honour, not its name. */
const GENERIC_HONOR =
  /^(?:的|又|一项|多项|国家级|省级|市级|各类|诸多|相关|这一|此项|殊荣)*(?:荣誉|奖项|称号|殊荣|荣誉称号)$/u;
/** What a designation makes of who wins it: 先进县, 卫生乡镇, 最美家庭. */
const HONORED =
  /(?:全国|全省|全市|全区|国家|省级|市级|省|市|中国|十佳|最美|优秀|先进|文明|卫生)[\p{Script=Han}\d（()）·]*(?:县|市|区|旗|镇|乡|村|社区|县城|学校|医院|卫生院|家庭|之乡|之星|好人|能手|楷模|名城)$/u;
/** 获得“优秀”等次: a grade, no honour by itself. */
const GRADE = /^(?:优秀|良好|合格|先进|优良?|好|[A-Z]{1,3}级?)$/u;
/** 获得金奖, 捧回全场仅有的金奖: a prize without a name in front. */
const PRIZE =
  /^了?(?:[^，。；]{0,24}的)?((?:特等|[一二三]等|金|银|铜|优秀)奖|第[一二三]名|优秀组织奖|优秀指导教师)(?=[，。；、”）]|和|$)/u;
/** Two honours or more up to 称号, 荣誉, 奖项. */
const HONOR_LIST =
  /^(?:了|过)?((?:(?:[^，。；：！？“”《》\n、]{0,20}“[^“”]{3,30}”[^，。；：！？“”《》\n、]{0,20}|[^，。；：！？“”《》\n、]{3,34})(?:、|，(?=[^，。]{4,30}等[^，。]{0,6}(?:荣誉|称号))|(?<=”)(?=“)))+(?:[^，。；：！？“”《》\n、]{0,20}“[^“”]{3,30}”[^，。；：！？“”《》\n、]{0,20}?|[^，。；：！？“”《》\n、]{4,34}?))(?:等[^，。；]{0,8}?)?(?:荣誉称号|称号|荣誉|奖项|殊荣|牌匾|匾牌)/u;
/** Nouns with which an honour's name may end. */
const HONOR_ENDING =
  /(?:奖|奖项|奖章|奖状|冠军|亚军|季军|殿军|金牌|银牌|铜牌|先进|标兵|劳动模范|(?<!公)示范[\p{Script=Han}]{0,6}|试点[\p{Script=Han}]{0,4}|百强[\p{Script=Han}]{0,3}|名单|名录|名镇|强镇|名村|先锋号?|模范[\p{Script=Han}]{0,3}|称号|工匠|荣誉|基地|典型|案例|线路|项目|企业|工厂|品牌|乡村|城市|小区|园区|单位|集体|个人|小镇)$/u;

/** What was won, conferred or entered: up to 称号 or the clause's end. */
export const readHonorNames = (ledger: InitiativeLedger): void => {
  for (const match of findAll(ledger.text, ledger.words.honorVerbs)) {
    const from = match.index + match[0].length;
    const rest = ledger.text.slice(from, from + 60);
    if (NOT_HONORS.test(rest) || readList(ledger, from, rest)) continue;
    if (readQuotedHonor(ledger, from, rest) || readPrize(ledger, from, rest)) continue;
    readPlainHonor(ledger, from, rest, match[0]);
  }
};

/** 列入中国重要农业文化遗产: on a list of the whole country; 列入国家规划: planned. */
const LEVELED =
  /^(?:全国|国家|中国|国际|世界|自治区|[\p{Script=Han}]{2,5}(?=重点))[\p{Script=Han}]{4,}(?<!规划|计划|预算|议程|日程|范围|目录|工程)$/u;

const readQuotedHonor = (ledger: InitiativeLedger, from: number, rest: string): boolean => {
  const quoted = /^([^“”‘’，。；、]{0,12}?)[“‘]([^“”‘’]{2,36})[”’](?:称号|荣誉称号|荣誉|名单|名录)?/u.exec(
    rest,
  );
  if (!quoted?.[2]) return false;
  const [, lead = "", name] = quoted;
  const open = from + lead.length;
  if (!/[到去听将]|选手|晋级/u.test(lead) && !GRADE.test(name))
    ledger.add(name, "HONOR", open, open + name.length + 2, "initiative/honor");
  return true;
};

/** 青年组、老年组第一名: several ranks, each by its own name; answers nothing where there is one. */
const RANKS =
  /^了?((?:[\p{Script=Han}]{1,4}组[、和])+[\p{Script=Han}]{1,4}组)(?:的)?(第[一二三]名|冠军|亚军|季军|殿军|[一二三]等奖|特等奖)/u;

const readRanks = (ledger: InitiativeLedger, from: number, rest: string): string | undefined => {
  const [, groups = "", rank = ""] = RANKS.exec(rest) ?? [];
  if (!rank) return undefined;
  let at = from + rest.indexOf(groups);
  for (const group of groups.split(/[、和]/u)) {
    ledger.add(`${group}${rank}`, "HONOR", at, at + group.length, "initiative/prize");
    at += group.length + 1;
  }
  return undefined;
};

const readPrize = (ledger: InitiativeLedger, from: number, rest: string): boolean => {
  const prize = PRIZE.exec(rest)?.[1] ?? readRanks(ledger, from, rest);
  if (!prize) return false;
  const at = from + rest.indexOf(prize);
  ledger.add(prize, "HONOR", at, at + prize.length, "initiative/prize");
  return true;
};

const readPlainHonor = (ledger: InitiativeLedger, from: number, rest: string, verb: string): void => {
  const plain = /^([^，。；：！？“”《》\n、]{4,34}?)(?:称号|荣誉称号|[，。；）)\n、]|$)/u.exec(rest);
  const told = plain?.[1]?.replace(
    /^(?:了|由[^的]{2,16}(?:颁发|授予)的|此次|首批|第[一二三四五六七八九十]批)/u,
    "",
  );
  // 入围全省50个最美茶乡: how many there are.
  const honor = told?.replace(AMONG, "");
  if (!honor || !(isHonor(honor, verb) || (honor !== told && honor.length >= 4))) return;
  const at = rest.indexOf(honor);
  // 卫生村（社区）: the bracket that the honour opens closes it.
  const open = /[（(][^（()）]*$/u.test(honor) && /^[)）]/u.test(rest.slice(at + honor.length));
  const name = open ? rest.slice(at, at + honor.length + 1) : honor;
  ledger.add(name, "HONOR", from + at, from + at + name.length, "initiative/honor");
};

const AMONG = /^(?:全[国省市县区]|全自治区)?(?:\d+|[十百]+)[个名家](?=[\p{Script=Han}]{4})/u;

/** 先后获得甲、乙、丙等荣誉称号: each is an honour. */
const readList = (ledger: InitiativeLedger, from: number, rest: string): boolean => {
  const list = HONOR_LIST.exec(ledger.text.slice(from, from + 200))?.[1];
  if (!list) return false;
  let at = from + rest.indexOf(list);
  for (const item of itemsOf(list)) {
    const name = item.replace(/^“([^”]*)”$/u, "$1");
    const both = BOTH_LEVELS.exec(name);
    if (both) {
      const [, one = "", other = "", title = ""] = both;
      ledger.add(`${one}${title}`, "HONOR", at, at + one.length, "initiative/honor-list");
      ledger.add(`${other}${title}`, "HONOR", at + one.length + 1, at + item.length, "initiative/honor-list");
    } else if (name.length >= 4 && !/[的了]/u.test(name))
      ledger.add(name, "HONOR", at, at + item.length, "initiative/honor-list");
    at += item.length + (/[、，和]/u.test(ledger.text[at + item.length] ?? "") ? 1 : 0);
  }
  return true;
};

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

const isHonor = (text: string, verb: string): boolean => {
  if (
    text.length < 4 ||
    /[的了]$|获评|荣获|入选|该|唯一|^(?:获奖|决赛|半决赛|复赛|前[一二三四五六七八九十])/u.test(text) ||
    GENERIC_HONOR.test(text)
  )
    return false;
  if (HONOR_ENDING.test(text)) return true;
  if (/列入|入选|认证为|列为/u.test(verb) && LEVELED.test(text) && !/的/u.test(text)) return true;
  if (/获评|荣获|荣膺|跻身|入选|上榜|创成/u.test(verb) && text.length >= 6 && HONORED.test(text)) return true;
  return /评为|授予|命名|认定|评定|表彰|确定为/u.test(verb);
};

/** A quoted name with nothing but adverbs or 被甲局 between it and the verb of winning. */
const QUOTED_WINNER =
  /“([^“”]{2,16})”(?:被[^，。“”]{2,24}|近日|先后|连续[^，。“”]{2,5}|成功|已经?|还|也|再次|一举|双双|日前|去年|今年)*$/u;

/** “甲品牌”被乙局评为…, “甲”入选…: what wins under a name in quotes is something that runs. */
export const readQuotedWinners = (ledger: InitiativeLedger): void => {
  for (const match of findAll(ledger.text, ledger.words.honorVerbs)) {
    const before = ledger.text.slice(Math.max(0, match.index - 60), match.index);
    const quoted = QUOTED_WINNER.exec(before);
    const short = quoted?.[1];
    if (!quoted || !short || /[，。！？：]/u.test(short)) continue;
    const open = match.index - before.length + quoted.index;
    // “甲”党建品牌 told before is the same one, by its whole name.
    const name = [...ledger.drafts.keys()].find(
      (one) => one.startsWith(short) && one.length <= short.length + 4,
    );
    const head = ledger.words.initiativeHeads(short).at(-1);
    const kind = head?.end === short.length && head.value !== "HONOR" ? head.value : "BRAND";
    ledger.add(name ?? short, kind, open, open + short.length + 2, "initiative/quoted-winner");
  }
};
