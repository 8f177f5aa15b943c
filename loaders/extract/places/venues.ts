import type { Kit } from "../../kit.ts";
import { NO_SITES } from "../../lexicons/rows.ts";
import { SORT_OF_SITE } from "../../lexicons/sites.ts";
import { HELD_WORDS, HOW } from "../../lexicons/verbs.ts";
import type { Division, Doc } from "../../types.ts";
import { SEEN } from "../relations/scene-words.ts";
import { findAll } from "../search.ts";
import { wordAt, wordsOf } from "../words.ts";
import { divisionDraft, type PlaceLedger } from "./ledger.ts";
import { isName } from "./names.ts";
import { isDeed, visitedIn } from "./visited.ts";

const OPENS = `(?:${HOW})*(?:${HELD_WORDS})`;
/** 县城青禾广场, 刚刚落成的文化中心: in which part of the town, or how new it is, in front of the name. */
const IN_TOWN =
  /^(?:(?:中心|主|老|新)?城区|县城|市区|镇区|城郊|(?:刚刚?|新)?(?:落成|建成|竣工|启用)的)(?=\p{Script=Han}{4})/u;
/** 在活动主会场葛氏宗祠: which of several seats, in front of the name. */
const SEAT = /^(?:活动|比赛|大会|节庆|赛事)?[主分]会场(?=\p{Script=Han}{3})/u;
/** A building between 在 and a verb of holding. */
const VENUE = new RegExp(
  `(?<=[在于])[\\p{Script=Han}]{1,14}?(?:综合馆|训练馆|游泳馆|田径[馆场]|[篮足网排门]球场|运动场|中心|大厦|会堂|礼堂|剧院|剧场|影院|会议厅|报告厅|(?:[A-Z]?\\d{2,4}号?)?(?:会议室|教室)|多功能厅|[一二三四五六七八九十\\d]号楼|体育场|体育馆|体育宫|球馆|美术馆|博物馆|纪念馆|发布厅|演播厅|演播大厅|校区|艺术馆|展览馆|会展馆|文化馆|图书馆|科技馆|规划馆|艺术院|书画院|青少年宫|文化宫|广场|酒店|饭店|宾馆|大舞台|戏台|公园)(?=${OPENS})`,
  "gu",
);
const ONLY_ONE_OF =
  "(?:(?:老年|青少年|职工|文化|群众)活动中心|文化馆|图书馆|博物馆|美术馆|科技馆|青少年宫|文化宫|体育馆|体育场|体育中心|文化中心|会议中心|会展中心|影剧院|大剧院|人民会堂|文化广场)";
/** 在文化馆五楼开幕: a building that a county has one of, by its kind alone. */
const ONLY_ONE = new RegExp(
  `(?<=[在于])${ONLY_ONE_OF}(?=(?:[一二三四五六七八九十\\d]+楼|[东西南北]门|(?:门前)?广场|(?:一楼)?大厅)?${OPENS})`,
  "gu",
);
/** 县体育馆内座无虚席: the same, where a sentence begins with what is to be seen there. */
const SCENE = new RegExp(
  `(?<=^|[。\\n日午晨晚天]，?)([县市区旗州])${ONLY_ONE_OF}(?=[里内]|门前|门口)`,
  "gmu",
);
/** 在某某举行 with nothing else between: whatever stands there is where. */
const OTHER_VENUE = new RegExp(
  `(?<=[在于])([\\p{Script=Han}A-Z]{2,14}?|[\\p{Script=Han}]{1,10}[楼馆厦院区][A-Z]?\\d{1,4}号?(?:[会教议学室展报告厅演播多功能培训]{1,5}[室厅]|室|厅))(?=${OPENS})`,
  "gu",
);
/** Bodies whose names end like a building's. */
const BODY_VENUE = /(?:融媒体|实践|疾控|指挥|发展|救援|康复|事务)中心$/u;
/** Times and abstractions that are no venues. */
const BODY_END = /(?:公司|大学|学院|学校|中学|小学|医院|法院|政府|局|委|院|所|会|部|社|台|集团|银行|厂|校)$/u;
const NO_VENUE =
  /[的了下中时后前间里月年期内日天午晚]$|[道路街村组户线地田山河]上$|[的了第各全每我该这此本]|背景|形势|基础|支持|指导|组织|带动|推动|同时|线上|网上|(?:北方|南方|沿海|边境|内陆|大)城市$|京$|^(?:项目)?(?:施工|建设|开工|作业)现场$|^(?:主要|重[要点]|人[员流]|公共场所|相关|有关|不同|多个|多地)/u;
/** 湘子桥畔: beside what is named, and no name. */
const NEAR = /[畔边旁侧岸]$/u;
/** Names that stand without their division: 人民体育场. */
const FULL_SITE =
  /^(?!国家|中央|国际)[\p{Script=Han}]{2,6}(?:体育场|体育馆|广场|剧院|礼堂|会堂)$|^[\p{Script=Han}]{3,8}(?:酒店|饭店|宾馆)$/u;
const TOWN = /[市县区旗镇乡]$|街道$/u;

/** What short names of divisions leave out. */
const KINDS = ["镇", "乡", "街道", "苏木", "县", "市", "区", "旗"];

/** Reads places by where they stand: 在…举行, 先后来到…等地. */
export class VenueReader {
  readonly #doc: Doc;
  readonly #kit: Kit;
  readonly #ledger: PlaceLedger;

  constructor(doc: Doc, kit: Kit, ledger: PlaceLedger) {
    this.#doc = doc;
    this.#kit = kit;
    this.#ledger = ledger;
  }

  get #text(): string {
    return this.#doc.article.text;
  }

  /** Adds them to the ledger. */
  read(): void {
    this.#venues();
    this.#scenes();
    this.#onlyOnes();
    this.#otherVenues();
    this.#visited();
  }

  /** 在市会议大厦召开: where an event is held, a building is a place, whatever else its name may be. */
  #venues(): void {
    for (const match of findAll(this.#text, VENUE)) {
      const surface = match[0]
        .replace(SEAT, "")
        .replace(IN_TOWN, "")
        .replace(/^我[省市县区旗州盟镇乡村](?=\p{Script=Han}{4})/u, "");
      if (/^大?(?:会议室|礼堂|报告厅|会议厅)$/u.test(surface)) continue;
      const end = match.index + match[0].length;
      const start = end - surface.length;
      const inside = this.#ledger.mentions.filter((one) => one.start < end && one.end > start);
      // 在该县体育馆: the county's that was told before.
      const that = /^该([县市区旗州])(?=[\p{Script=Han}]{2})/u.exec(surface)?.[1];
      const told =
        that &&
        this.#ledger.mentions
          .filter((one) => one.end <= start && one.draft.division && one.draft.name.endsWith(that))
          .sort((one, other) => one.end - other.end)
          .at(-1);
      if (told && inside.length === 0) {
        this.#ledger.local(told.draft.name + surface.slice(2), start, end, "SITE", "place/venue");
        continue;
      }
      if (inside.some((one) => one.start < start || one.end === end) || !isName(surface)) continue;
      if (BODY_VENUE.test(surface)) continue;
      // 在甲县人民体育场: the division in front is around it, no part of its name; 甲中心 keeps it.
      const around = this.#divisionsFrom(start);
      const rest = this.#text.slice(around, end);
      const from =
        rest.length >= 4 &&
        !/^[市县区旗州]|(?:[小中大]学|学[院校]|医院)/u.test(rest) &&
        FULL_SITE.test(rest) &&
        !SORT_OF_SITE.test(rest)
          ? around
          : start;
      this.#ledger.local(
        this.#ledger.withJurisdiction(this.#text.slice(from, end)),
        from,
        end,
        "SITE",
        "place/venue",
      );
    }
  }

  /** 县体育馆内座无虚席，比赛拉开帷幕 */
  #scenes(): void {
    for (const { index: start, 0: surface } of findAll(this.#text, SCENE)) {
      const end = start + surface.length;
      if (this.#ledger.mentions.some((one) => one.start < end && one.end > start)) continue;
      if (!SEEN.test(this.#text.slice(end, end + 40).replace(/。/u, "，"))) continue;
      this.#ledger.local(this.#ledger.withJurisdiction(surface), start, end, "SITE", "place/venue");
    }
  }

  /** 在文化馆举行, in a county's paper: the county's own. */
  #onlyOnes(): void {
    const home = this.#doc.home.articleHome ?? this.#doc.home.paperHome;
    const letter = home?.level === "COUNTY" ? /[县区旗]$/u.exec(home.name)?.[0] : undefined;
    if (!letter) return;
    for (const { index: start, 0: surface } of findAll(this.#text, ONLY_ONE)) {
      const end = start + surface.length;
      if (this.#ledger.mentions.some((one) => one.start < end && one.end > start)) continue;
      // 甲书画展在乙市举行，开幕式在图书馆举行: of the other place.
      if (this.#elsewhere(start, home?.name)) continue;
      const name = this.#ledger.withJurisdiction(letter + surface);
      this.#ledger.local(name, start, end, "SITE", "place/venue");
    }
  }

  /** True where a sentence names another city or county in front of an offset. */
  #elsewhere(offset: number, home: string | undefined): boolean {
    const sentence = Math.max(this.#text.lastIndexOf("。", offset), this.#text.lastIndexOf("\n", offset));
    return this.#ledger.mentions.some(
      ({ draft, start, end }) =>
        start > sentence &&
        end <= offset &&
        /^(?:CITY|COUNTY)$/u.test(String(draft.props.level)) &&
        draft.name !== home,
    );
  }

  /** 甲省乙县天瑞酒店: where the divisions end that stand at an offset. */
  #divisionsFrom(start: number): number {
    for (let at = start; ; ) {
      const next = this.#ledger.mentions.find((one) => one.start === at && one.end > at && !one.anaphoric);
      if (!next?.draft.division || (at > start && !TOWN.test(next.surface))) return at;
      at = next.end;
    }
  }

  /** 在青禾新天地举行: a venue by its position alone, where nothing else is known of it. */
  #otherVenues(): void {
    const words = wordsOf(this.#doc);
    for (const match of findAll(this.#text, OTHER_VENUE)) {
      const surface = match[0].replace(SEAT, "");
      const end = match.index + match[0].length;
      const start = end - surface.length;
      if (NO_VENUE.test(surface) || NO_SITES.test(surface) || !isName(surface)) continue;
      if (NEAR.test(surface)) continue;
      const town = this.#divisionOf(surface);
      if (town && !this.#ledger.mentions.some((one) => one.start < end && one.end > start)) {
        this.#ledger.add(divisionDraft(town, this.#kit), start, end, "place/venue");
        continue;
      }
      if (this.#ledger.mentions.some((one) => one.start < end && one.end > start)) continue;
      const first = wordAt(words, start);
      const verbs = words.slice(first, wordAt(words, end - 1) + 1).some(({ tag }) => /^[vpdcrt]$/u.test(tag));
      // 在西湖开赛: two characters are a place's only where the segmenter knows them as one.
      if (surface.length === 2 && !/^ns/u.test(words[first]?.tag ?? "")) continue;
      if (!verbs && !BODY_END.test(surface))
        this.#ledger.local(this.#ledger.withJurisdiction(surface), start, end, "SITE", "place/venue");
    }
  }

  /** 在青禾召开, in the paper of the county where 青禾镇 lies: a division without its kind. */
  #divisionOf(surface: string): Division | undefined {
    const home = this.#doc.home.articleHome ?? this.#doc.home.paperHome;
    if (!home || surface.length > 4) return undefined;
    const within = home.code.replace(/(?:00)+$/u, "");
    const [only, other] = KINDS.flatMap((kind) => this.#kit.gazetteer.named(`${surface}${kind}`)).filter(
      ({ code }) => code.startsWith(within) && code !== home.code,
    );
    return other ? undefined : only;
  }

  /** 先后来到甲、乙等地: the list says that they are places, where nothing else is known of them. */
  #visited(): void {
    for (const { start, end } of visitedIn(this.#text, wordsOf(this.#doc))) {
      const inside = this.#ledger.mentions.filter((one) => one.start < end && one.end > start);
      if (
        inside.some(
          (one) =>
            one.end === end ||
            (one.start === start && /SITE|ZONE/u.test(String(one.draft.props.level))) ||
            one.start < start ||
            one.end > end,
        )
      )
        continue;
      const town = inside
        .filter((one) => one.start === start && !one.anaphoric && TOWN.test(one.surface))
        .at(-1);
      const from = town?.end ?? start;
      if (town && inside.some((one) => one.start === from)) continue;
      const rest = this.#text.slice(from, end);
      if (town && isDeed(rest)) continue;
      // 到甲嘎查对驻村干部进行慰问: the village alone is where.
      if (/嘎查./u.test(rest)) continue;
      const name = this.#ledger.withJurisdiction(rest);
      // 到“代表之家”: what is called so is there, and no place by its marks.
      if (/^“[^“”]*”$/u.test(rest)) continue;
      if (end - from >= 3 && isName(name) && !NO_SITES.test(name))
        this.#ledger.local(name, from, end, name.endsWith("嘎查") ? "VILLAGE" : "SITE", "place/visited");
    }
  }
}
