import type { Kit } from "../../kit.ts";
import { NO_SITES } from "../../lexicons/rows.ts";
import { SORT_OF_SITE } from "../../lexicons/sites.ts";
import type { Words } from "../../lexicons/words.ts";
import type { Doc, Mention } from "../../types.ts";
import { wordAt, wordsOf } from "../words.ts";
import type { PlaceBounds } from "./bounds.ts";
import type { PlaceLedger } from "./ledger.ts";
import { isName } from "./names.ts";
import { RiverReader } from "./rivers.ts";
import { SettlementReader } from "./settlements.ts";

/** 甲机场集团, 乙峡谷景区: the site is a part of a company's or of a longer site's name. */
const GOES_ON =
  /(?:(?<=屋场)会|化|舞(?![台厅])|集团|公司|股份|有限|分公司|项目部|(?<=渠)道|(?<=机场)(?:出境|海关|边检|公安)|广场|景观|(?:生态|湿地|森林|文化|体育|主题|城市|郊野|遗址|地质|历史)*(?:公园|乐园|街区)|(?<=新城|新区|小镇)(?:项目)?片区|(?<=经开区|高新区|开发区)(?:[\p{Script=Han}]{0,4}产业园|创业园)|风?景区|风景名胜区|度假区|自然保护区|国家公园)/uy;
/** Sites whose names stand for themselves where a clause begins. */
const SCENIC =
  /.{2}(?:(?<!风)景区|风景名胜区|风景区|旅游区|度假区|公园|口岸|自然保护区|水库|水电站|古镇|古城|火车站|高铁站|客运站|博览园|植物园|动物园|步行街|农贸市场|批发市场|大桥|特大桥|隧道|陵园|滑雪场|度假村|露营地|高速公路)$/u;
/** What only a site is told of. */
const TOLD_OF = /^(?:位于|坐落|地处|海拔|全长|发源于|流经|始建于|建于|占地)/u;
/** Behind a mark, without a word of another clause. */
const OPENED_NAME =
  /(?<=[。；，：“）\n])(?![该这此其整各全两]|目前|如今|现在|项目|工程|景区|公园|当地|坐落|走进)(?:(?![的了在是和与及为有将把被从向对])\p{Script=Han}){3,12}$/u;
/** Bodies that are buildings too: places only where somebody is or goes. */
const INSTITUTION = /(?:图书馆|文化馆|科技馆|博物馆|美术馆|敬老院|福利院|服务中心)$/u;
/** Buildings that act where a clause begins with them. */
const ACTING_SITE =
  /.{2}(?:纪念馆|博物馆|美术馆|图书馆|文化馆|展览馆|陈列馆|艺术馆|科技馆|纪念园|教育馆|展示馆|体验馆)$/u;
const ACTS =
  /^(?:近日|日前|今年|还|也|正式)?(?:开展|举办|组织|推出|举行|迎来|接待|联合|邀请|开放|揭牌|开馆|落成|启用)/u;
/** What is built rather than stood in. */
const PLANNED_SITE = /^(?:包括|首个|加快|推进|实施|打造|规划)$/u;
const BUILT = /^(?:项目|建设|开工|启动|竣工|投产)/u;
/** What every town has one of, under this very name. */
const WHOLE_NAME =
  /^(?:人民广场|人民公园|儿童公园|中山公园|中心广场|中央公园|纪念广场|市民广场|解放广场|市民中心|奥体中心|国际会展中心|大剧院|大学城|人民路|解放路|建设路|中山路)$/u;
/** Where somebody is whose clause begins with the site. */
const STOOD = /^(?:[上里内]|的?(?:居民|业主|住户|物业))/u;
const STOOD_IN = /.{2}(?:广场|小区|夜市|花园)$/u;
const LOCAL = /^(?:SITE|ZONE)$/u;
/** Zones that name what lies in them: 县经开区产业园. */
const ZONE_IN_FRONT = /[市县区州旗]?(?:经开区|高新区|开发区|集聚区)$/u;
/** Where waters, halls and gates lie. */
const GROUNDS = /(?:公园|景区|广场|小镇|度假区|古镇|古城|庄园|植物园|动物园|博览园)$/u;
const GROUNDS_IN_FRONT =
  /(?:公园|景区|广场|小镇|度假区|古镇|古城|庄园|植物园|动物园|博览园)\p{Script=Han}{2,4}$/u;
/** What lies within a zone or a site. */
const PART_OF_ZONE = /(?:核心区|启动区|起步区|先导区|拓展区|功能区)$/u;
/** With a place alone in front these name nothing: 洋县基地. */
const BARE_HEAD = /^(?:基地|大厅|大厦|小区|大街|小镇|湿地|遗址|展馆)$/u;

/** 前进路东段阳光花园小区: the street that a building lies in, in front of it. */
const STREET =
  /^\p{Script=Han}{2,6}?(?:大道|路|街)(?:[东西南北中]段|\d+号)?(?=\p{Script=Han}{2,8}(?:小区|公寓|佳苑|花园|商城|大厦|农贸市场|批发市场)$)/u;

const GIVES_TITLE = /(?:评为|评定为|确定为|获评|命名为|认定为|确认为|授予|荣获|获得|获|入选|列为)(?:首批)?$/u;

/** Reads towns, villages, zones and sites by the kind at the end of their names. */
export class LocalReader {
  readonly #doc: Doc;
  readonly #words: Words;
  readonly #ledger: PlaceLedger;
  readonly #bounds: PlaceBounds;
  readonly #rivers: RiverReader;

  constructor(doc: Doc, { words, gazetteer }: Kit, ledger: PlaceLedger, bounds: PlaceBounds) {
    this.#doc = doc;
    this.#words = words;
    this.#rivers = new RiverReader(doc, gazetteer, ledger);
    this.#ledger = ledger;
    this.#bounds = bounds;
  }

  get #text(): string {
    return this.#doc.article.text;
  }

  /** Adds them to the ledger. */
  read(): void {
    new SettlementReader(this.#text, this.#ledger, this.#bounds).read();
    for (const { start, end, value } of this.#words.siteHeads(this.#text)) this.#site(start, end, value);
  }

  /** 被评为“洋县生态教育基地”: what somebody is called, and no site. */
  #isTitle(head: number, end: number): boolean {
    if (this.#text[end] !== "”") return false;
    const before = this.#text.slice(Math.max(0, end - 28), head);
    return GIVES_TITLE.test(before.slice(0, Math.max(0, before.lastIndexOf("“"))));
  }

  #site(head: number, end: number, level: "ZONE" | "SITE"): void {
    if (this.#ledger.taken[end - 1] || this.#bounds.insideHead(end)) return;
    GOES_ON.lastIndex = end;
    if (GOES_ON.test(this.#text) || this.#isTitle(head, end)) return;
    const around = this.#bounds.divisionBefore(head, level === "ZONE" ? 14 : 10);
    const short = end - head === 1;
    if (short && this.#rivers.readsAt(head, end)) return;
    const told = TOLD_OF.test(this.#text.slice(end, end + 4));
    if (short && !told && !this.#endsName(end) && !this.#isDoneBehind(end)) return;
    const zone = ZONE_IN_FRONT.exec(this.#text.slice(Math.max(0, head - 4), head))?.[0];
    let from =
      zone && !this.#ledger.taken[head - 1]
        ? this.#bounds.nameStart(head - zone.length, 6)
        : around
          ? this.#siteStart(around, head, level)
          : ((told ? this.#openedAt(head, end) : undefined) ??
            this.#bounds.nameStart(head, level === "ZONE" ? 16 : 7));
    // 前进路28号春山大厦: the number in the street is no part of it.
    if (/\d号$/u.test(this.#text.slice(from - 1, from + 1))) from += 1;
    const street = level === "SITE" ? STREET.exec(this.#text.slice(from, end))?.[0] : undefined;
    if (street) {
      const road = street.replace(/(?:[东西南北中]段|\d+号)$/u, "");
      this.#ledger.local(road, from, from + road.length, "SITE", "place/street");
      from += street.length;
    }
    const name = this.#text.slice(from, end);
    const nested = this.#isIn(from);
    const stands = street !== undefined || nested || this.#bounds.afterPreposition(from);
    const opens = !/\p{Script=Han}/u.test(this.#text[from - 1] ?? "");
    const stood = opens && STOOD.test(this.#text.slice(end, end + 3));
    const whole = (stands || stood) && WHOLE_NAME.test(name);
    // 县经开区, 市体育馆: with its level alone in front it is the only one of that level's.
    const only = from === head - 1 && end - head >= 3 && /^[市县区州旗](?!.*服务中心)/u.test(name);
    const least = short || only ? 1 : 2;
    if (!whole && (head - from < least || name.length < 3 || !isName(name))) return;
    if ((SORT_OF_SITE.test(name) && !whole) || NO_SITES.test(name)) return;
    const scenic =
      ((opens || this.#isOfTown(from)) && (told || SCENIC.test(name))) || (stood && STOOD_IN.test(name));
    const acts = opens && ACTING_SITE.test(name) && ACTS.test(this.#text.slice(end, end + 6));
    if (!stands && !scenic && !acts && (INSTITUTION.test(name) || !around) && (short || level === "SITE"))
      return;
    if (
      !stands &&
      /产业园$/u.test(name) &&
      (BUILT.test(this.#text.slice(end, end + 2)) || PLANNED_SITE.test(this.#text.slice(from - 2, from)))
    )
      return;
    if (!around && PART_OF_ZONE.test(name)) return;
    // 甲森林小镇核心区: a part of what was read.
    if (around?.end === head && LOCAL.test(String(around.draft.props.level)) && PART_OF_ZONE.test(name))
      return;
    if (around?.end === head && BARE_HEAD.test(this.#text.slice(head, end))) return;
    // 满洲里口岸, but no 满洲里市口岸.
    if (around?.end === head && /[省市县区旗州]口岸$/u.test(name)) return;
    const rule = level === "ZONE" ? "place/zone" : "place/site";
    // 柳鱼湖景区 behind 柳鱼湖: the lake once more.
    const core = /[湖山河岛]风?景区$/u.test(name) && this.#ledger.siteNamed(name.replace(/风?景区$/u, ""));
    const known = core || this.#ledger.townCalled(name);
    if (known) this.#ledger.add(known, from, end, rule);
    else this.#ledger.local(this.#ledger.withJurisdiction(name), from, end, level, rule);
  }

  /** 麟川镇的麟川古镇: behind the town, county or city that it belongs to. */
  #isOfTown(from: number): boolean {
    return (
      this.#text[from - 1] === "的" &&
      this.#ledger.mentions.some(
        ({ end, anaphoric, draft }) =>
          end === from - 1 && !anaphoric && /TOWNSHIP|COUNTY|CITY/u.test(String(draft.props.level)),
      )
    );
  }

  /** 中央公园柳鱼湖: right behind the grounds in which it lies. */
  #isIn(start: number): boolean {
    return this.#ledger.mentions.some(
      ({ end, surface, draft }) => end === start && draft.props.level === "SITE" && GROUNDS.test(surface),
    );
  }

  /** 中央公园柳鱼湖拍照: a verb stands behind what lies in grounds. */
  #isDoneBehind(end: number): boolean {
    const words = wordsOf(this.#doc);
    const next = words[wordAt(words, end)];
    const inGrounds = GROUNDS_IN_FRONT.test(this.#text.slice(Math.max(0, end - 8), end));
    return inGrounds && next?.start === end && next.tag === "v";
  }

  /** 西极时光景区位于…: what a clause begins with, whatever words are in it, is the name of what lies there. */
  #openedAt(head: number, end: number): number | undefined {
    const name = OPENED_NAME.exec(this.#text.slice(Math.max(0, head - 10), end))?.[0];
    return name === undefined || end - name.length >= head ? undefined : end - name.length;
  }

  /** A zone's name starts with its division; a site's only where nothing else tells it apart (洋县体育中心). */
  #siteStart(around: Mention, head: number, level: "ZONE" | "SITE"): number {
    // 汉台峡谷景区: a short form without its level is the site's own name.
    const { surface, draft } = around;
    const short =
      !/[省市区县旗州盟镇乡村]$|街道$|社区$/u.test(surface) ||
      (surface.length === 2 && surface !== draft.name);
    if (draft.props.level === "ZONE") return around.end;
    return level === "ZONE" || around.end === head || (short && !around.anaphoric)
      ? around.start
      : around.end;
  }

  /** Rivers, hills and roads have heads of one character: what follows must show that the name is over. */
  #endsName(end: number): boolean {
    return /^(?:[畔岸上里的，,。、！？）)“”\s\n]|下(?![游令车])|脚下|边(?!疆|境|防)|流域|两岸|两侧|两旁|沿线|沿岸|河段|[东西南北][侧岸]|[举召]行|举办|召开|开展|看到|见到|游玩|游览|参观|捡拾|进行|开赛|启动|巡逻|巡查|巡河|散步|休闲|健身|观光|打卡|采风|调研|考察|采访|走访|慰问|查看|拍照|垂钓|察看|拍摄|写生|露营|集合|集结|出发|全长|建成|$)/u.test(
      this.#text.slice(end, end + 2),
    );
  }
}
