import { PEOPLE_RUN } from "../../lexicons/divisions.ts";
import { TRANSLITERATION } from "../../lexicons/names.ts";
import { findAll } from "../search.ts";
import type { PlaceBounds } from "./bounds.ts";
import type { PlaceLedger } from "./ledger.ts";
import { isName } from "./names.ts";

const COMMUNITY =
  /(?<=[\p{Script=Han}])(?<!报)社区(?!力量|花园|资源|服务|警务|卫生|矫正|教育|工作|治理|干部|居民|团|医院|志愿|文化|党|居委|网格(?!员)|两委|电商|食堂|化|建设|管理)|(?<=[\p{Script=Han}])居民区(?![党居业])/gu;
const TOWNSHIP = /(?<=[\p{Script=Han}])(?:民族乡|族乡|镇|乡|苏木|街道)/gu;
const VILLAGE =
  /(?<=[\p{Script=Han}])(?:村|嘎查)(?!庙|碑|貌|道(?!路)|寨|夜|民|支|委|集体|里|口|BA|晚|官|两[委级]|级|子|庄|社|干部|企|容|企业|史|规|组|居|医|落(?![幕成户下地])|小|民小组|党|务|书|局|厅|部|报|振|振兴|村[通响有“])/gu;
/** 县松岭镇柏树村: a town's short name by its last two characters, and a village of it. */
const OF_TOWN = /(\p{Script=Han}{2})(?:[镇乡]|街道)(\p{Script=Han}{2,4}?(?:村|社区))/gu;
/** Hamlets, which no other ending marks: only right behind what they lie in. */
const HAMLET =
  /(?<=\p{Script=Han}{2})[屯庄寨](?=[^\p{Script=Han}]|[的里内是有在种建位坐地村留被获也等及和与]|$)/gu;
/** A village's whole name before 村. */
const NAMES_VILLAGE =
  /^(?![大小老新山农乡各全本该这那我他两三几进入驻出回到在离帮扶富强贫穷整每数某一二四五六七八九十村下])\p{Script=Han}$/u;

/** A zone, or whose the house in the village is: 洋县法院柳泉村法官工作室. */
const ZONE_IN_FRONT =
  /^(?:开发区|经开区|高新区|园区|示范区|管理区|法院|检察院|公安局|派出所|司法所|税务局|供电所|卫生院)(?=\p{Script=Han}{2})/u;
/** 邻村麟川社区, 驻点村柳泉村: what a village is to somebody, in front of its name. */
const NEIGHBOUR =
  /^(?:邻村|邻近村|周边村|后进村|帮扶村|联建村|结对村|驻点村|包联村|包保村|联系村|共建村|包村|示范村|试点村)(?=\p{Script=Han}{2})/u;
/** 全国文明村柳泉村: the first 村 ends what the village is called. */
const TITLE_IN_FRONT = /^.{0,4}(?:文明|示范|名|重点|先进|样板|明星|富裕)村(?=\p{Script=Han}{2})/u;

/** 小樱桃带旺柏树村: what was done to a village, in front of its name. */
const BROUGHT = /^\p{Script=Han}{0,4}?带[富旺火热活强美靓红]了?(?=\p{Script=Han}{2})/u;

/** A Mongol town's name is no longer than this. */
const MONGOL_NAME = 10;

/** 主要街道, 城区繁华街道: where people drive, and no subdistrict. */
const STREETS =
  /^(?:城区|县城|市区|镇区|城乡|城市|乡村|农村|重[要点]|主要?|次要|主次|主干|繁华|热闹|老旧|背街|沿街|临街|商业|周边|附近|相邻|邻近|部分|各条?|多条|所有|相关|有关|热门|特色|文明|示范|古老|狭窄|拥堵)+街道$/u;

/** Reads towns, villages, communities and hamlets by the kind at the end of their names. */
export class SettlementReader {
  readonly #text: string;
  readonly #ledger: PlaceLedger;
  readonly #bounds: PlaceBounds;
  /** The short names of the article's towns, and the villages that stand right behind a town. */
  readonly #towns: ReadonlySet<string>;
  readonly #villages: ReadonlySet<string>;

  constructor(text: string, ledger: PlaceLedger, bounds: PlaceBounds) {
    this.#text = text;
    this.#ledger = ledger;
    this.#bounds = bounds;
    const pairs = [...findAll(text, OF_TOWN)];
    this.#towns = new Set(pairs.map((one) => one[1] ?? ""));
    this.#villages = new Set(pairs.map((one) => one[2] ?? ""));
  }

  /** Adds them to the ledger. */
  read(): void {
    for (const match of findAll(this.#text, TOWNSHIP))
      this.#township(match.index, match.index + match[0].length);
    for (const pattern of [VILLAGE, COMMUNITY])
      for (const match of findAll(this.#text, pattern))
        this.#village(match.index, match.index + match[0].length);
    for (const match of findAll(this.#text, HAMLET)) this.#hamlet(match.index, match.index + 1);
  }

  #township(kind: number, end: number): void {
    const head = this.#peopleBefore(kind, end);
    if (
      this.#ledger.taken[end - 1] ||
      // 石板镇镇山村: the village begins with the word for the town.
      (this.#text[kind - 1] === "镇" && /^\p{Script=Han}{1,3}村/u.test(this.#text.slice(end, end + 4))) ||
      (/^(?:[长级域区居民里企村贤情化亲土愁音味风俗思庆]|镇(?!长|\p{Script=Han}{1,3}村))/u.test(
        this.#text.slice(end, end + 2),
      ) &&
        !(this.#text.startsWith("居民", end) && this.#bounds.localBefore(head) !== undefined))
    )
      return;
    // 甲艺术小镇, 甲古镇 are sites, no towns.
    if (/[小古]/u.test(this.#text[head - 1] ?? "") && this.#text[kind] === "镇") return;
    const start = this.#soundsBefore(this.#bounds.nameStart(head, 5), end);
    const name = this.#text.slice(start, end);
    // 两个瑶族乡: of what people, and no name.
    if (
      name.length - (end - head) < (head < kind ? 2 : 1) ||
      (name.length < 3 && !this.#ledger.afterDivision(start)) ||
      !isName(name)
    )
      return;
    // 甲县稻乡种业: two characters are a town's only where the name is over.
    if (name.length < 3 && !/^(?:[^\p{Script=Han}]|$|[的党人政村在])/u.test(this.#text.slice(end, end + 1)))
      return;
    if (/^(?:街道)$/u.test(this.#text.slice(head, end)) && (name.length < 4 || STREETS.test(name))) return;
    if (this.#isQuoted(start, end)) return;
    this.#ledger.local(name, start, end, "TOWNSHIP", "place/township");
  }

  /** Where the peoples begin that a township is named by, else its kind: 禾尔塔|柯尔克孜族乡. */
  #peopleBefore(kind: number, end: number): number {
    if (this.#text.slice(end - 2, end) !== "族乡") return kind;
    const from = Math.max(0, end - 16);
    const run = PEOPLE_RUN.exec(this.#text.slice(from, end));
    return run ? from + run.index : kind;
  }

  #village(head: number, end: number): void {
    // 柳泉村村南, 柳泉村村民: the second is no name's.
    if (this.#ledger.taken[end - 1] || this.#text.startsWith("村村", head - 1)) return;
    const from = this.#bounds.nameStart(head, 5);
    // 金水办事处柳泉村: an office in front is a body of its own.
    const office = this.#text.slice(from, head).lastIndexOf("办事处");
    const read = this.#soundsBefore(this.#asToldBefore(office < 0 ? from : from + office + 3, end), end);
    // 开发区柳泉村: the zone in front, which nothing else tells of.
    const zone = ZONE_IN_FRONT.exec(this.#text.slice(read, head))?.[0].length ?? 0;
    // 邻村麟川社区: what the village is to another one.
    const near = read + zone + (NEIGHBOUR.exec(this.#text.slice(read + zone, head))?.[0].length ?? 0);
    const title = TITLE_IN_FRONT.exec(this.#text.slice(Math.max(0, near - 2), head));
    const named = title ? Math.max(0, near - 2) + title[0].length : near;
    const start = this.#behindTown(
      named + (BROUGHT.exec(this.#text.slice(named, head))?.[0].length ?? 0),
      end,
    );
    const name = this.#text.slice(start, end);
    if (!isName(name) || (head - start < 2 && !this.#isShortVillage(start, end))) return;
    if (this.#isQuoted(start, end)) return;
    this.#ledger.local(name, start, end, "VILLAGE", "place/village");
  }

  /** 赛音胡都嘎苏木, 乌兰布和嘎查: as far as it sounds Mongol, whatever words of the language its sounds are. */
  #soundsBefore(start: number, end: number): number {
    if (!/^(?:苏木|嘎查)$/u.test(this.#text.slice(end - 2, end))) return start;
    let from = start;
    while (
      end - from < MONGOL_NAME &&
      !this.#ledger.taken[from - 1] &&
      TRANSLITERATION.has(this.#text[from - 1] ?? "")
    )
      from -= 1;
    while (from < start && /[来和西东先公]/u.test(this.#text[from] ?? "")) from += 1;
    return from;
  }

  /** 松岭柏树村, where others lines tell of 松岭镇柏树村: its town's short name in front. */
  #behindTown(start: number, end: number): number {
    const from = Math.max(0, start - 2);
    for (let at = start + 1; at <= end - 3; at++) {
      const town = this.#text.slice(Math.max(from, at - 3), at).replace(/^[^\p{Script=Han}]+/u, "");
      const village = this.#text.slice(at, end);
      const names = [town, town.slice(-2)].filter((one) => one.length > 1);
      if (names.some((one) => this.#towns.has(one)) && this.#villages.has(village)) return at;
    }
    return start;
  }

  /** “竹韵花乡”, “七彩社区”: what people call a place. */
  #isQuoted(start: number, end: number): boolean {
    return this.#text[start - 1] === "“" && this.#text[end] === "”";
  }

  /** 正大街社区 at a clause's head, where 正 is a word too: the name as the article gave it behind its town. */
  #asToldBefore(start: number, end: number): number {
    const longer = this.#text.slice(Math.max(0, start - 1), end);
    if (this.#ledger.mentions.some(({ surface }) => surface === longer)) return start - 1;
    // 谋划柳泉村发展: what the article named before begins behind whatever word; 上柳泉村 is another village.
    const name = longer.slice(start === 0 ? 0 : 1);
    const told = this.#ledger.mentions.find(
      ({ surface, draft }) =>
        draft.props.level === "VILLAGE" &&
        surface.length >= 3 &&
        (name.length - surface.length >= 2
          ? name.endsWith(surface)
          : surface.length > name.length && this.#text.startsWith(surface, end - surface.length)),
    );
    return told ? end - told.surface.length : start;
  }

  /** 青禾镇陈村: two characters are a village's behind its town, where the name is over. */
  #isShortVillage(start: number, end: number): boolean {
    return (
      end - start === 2 &&
      NAMES_VILLAGE.test(this.#text.charAt(start)) &&
      /^(?:[^\p{Script=Han}]|$|[的党人里])/u.test(this.#text.slice(end, end + 1)) &&
      this.#ledger.mentions.some((one) => one.end === start && one.draft.props.level === "TOWNSHIP")
    );
  }

  /** 青禾镇下柳屯 */
  #hamlet(head: number, end: number): void {
    const village = this.#ledger.mentions.findLast(
      (one) => one.end < head && head - one.end <= 3 && one.draft.props.level === "VILLAGE",
    );
    const start = village?.end ?? this.#bounds.localBefore(head);
    if (this.#ledger.taken[end - 1] || start === undefined || head - start > 3) return;
    const name = this.#text.slice(start, end);
    if (!/村|^[苗瑶侗羌壮傣藏彝]寨$/u.test(name) && isName(name))
      this.#ledger.local(name, start, end, "VILLAGE", "place/village");
  }
}
