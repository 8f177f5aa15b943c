import type { PlaceLevel } from "../../src/domain/ontology.ts";
import type { Kit } from "../kit.ts";
import { DOTTED_SOUNDS } from "../lexicons/names.ts";
import { ALSO_WORDS, CALLED_BY_COUNTRY } from "../lexicons/places.ts";
import { resolveRelative } from "../resolve/relative.ts";
import type { Division, Doc, Mention } from "../types.ts";
import { PlaceBounds } from "./places/bounds.ts";
import { DivisionReader } from "./places/divisions.ts";
import { divisionDraft, PlaceLedger } from "./places/ledger.ts";
import { LocalReader } from "./places/local.ts";
import { natureIn } from "./places/nature.ts";
import { readParks } from "./places/parks.ts";
import { QuotedReader } from "./places/quoted.ts";
import { readRepeated } from "./places/repeated.ts";
import { RowReader } from "./places/rows.ts";
import { TownLists } from "./places/towns.ts";
import { VenueReader } from "./places/venues.ts";
import { findAll } from "./search.ts";
import { wordAt, wordsOf } from "./words.ts";

/** All places that an article names: divisions, relative names (我市), villages, zones and sites. */
export const findPlaces = (doc: Doc, kit: Kit): readonly Mention[] => {
  const finder = new PlaceFinder(doc, kit);
  return finder.find();
};

const RELATIVE = /[我全本](?:市|区|县|省|州|盟|旗)(?![\p{Script=Han}]?[长委府级直辖]|[政协人大])/gu;
/** 皖南医学院, 苏北—皖北经济带: a longer name begins. */
const WIDE_GOES_ON =
  /^(?:[-—·]|州|[\p{Script=Han}]{1,3}族[\p{Script=Han}]{0,8}自治|大学|学院|医|人民|师范|农业|理工|日报|晚报|族|小镇|风情)/u;
/** 该县 and its kin, where no body's name goes on. */
const THAT =
  /该(自治[州县旗]|街道|社区|[市县区旗州镇乡村])(?![\p{Script=Han}]{0,6}(?:[局委办院所站校]|中心|政府))/gu;

/** Who comes, to the place whose paper tells it. */
const COMES =
  /[来回莅]([\p{Script=Han}])(?=(?:实地|专题)?(?:调研|考察|视察|督导|检查|参观|参访|访问|采访|采风|对接|开展|，[^，。；]{0,10}(?:调研|考察|视察|督导|参观)))|在([\p{Script=Han}])(?=(?:隆重|正式|成功|胜利)?(?:举行|举办|召开|开幕|闭幕|启动))/gu;
const HELD_IN =
  /在([京沪津渝穗蓉邕榕])(?=(?:隆重|正式|成功)?(?:举行|举办|召开|开幕|闭幕|启动|签约|揭晓|发布))/gu;
const ROUTE =
  /(\p{Script=Han}{2,4})至\p{Script=Han}{2,4}?(?:高速公路|高速铁路|城际铁路|铁路|高铁|高速)(?!项目|工程|建设)/gu;
/** Cities that papers call by a letter which nothing else goes by. */
const LETTERED: ReadonlyMap<string, string> = new Map([
  ["京", "北京市"],
  ["沪", "上海市"],
  ["津", "天津市"],
  ["渝", "重庆市"],
  ["穗", "广州市"],
  ["蓉", "成都市"],
  ["邕", "南宁市"],
  ["榕", "福州市"],
]);

/** 蒙古国扎门乌德市: a city right behind its country, by its sounds. */
const cityAbroad = (rest: string): string | undefined => {
  const [city, sounds] = /^(\p{Script=Han}{2,7}?)市(?![场民长委市政人])/u.exec(rest) ?? [];
  return city && [...(sounds ?? "")].every((one) => DOTTED_SOUNDS.has(one)) ? city : undefined;
};

class PlaceFinder {
  readonly #doc: Doc;
  readonly #kit: Kit;
  readonly #ledger: PlaceLedger;
  readonly #bounds: PlaceBounds;

  constructor(doc: Doc, kit: Kit) {
    this.#doc = doc;
    this.#kit = kit;
    this.#ledger = new PlaceLedger(doc, kit);
    this.#bounds = new PlaceBounds(doc, this.#ledger);
  }

  find(): readonly Mention[] {
    this.#relative();
    this.#lettered();
    this.#own();
    new TownLists(this.#doc, this.#kit, this.#ledger).read();
    this.#wide();
    this.#routes();
    new DivisionReader(this.#doc, this.#kit, this.#ledger).read();
    this.#nature();
    new LocalReader(this.#doc, this.#kit, this.#ledger, this.#bounds).read();
    readParks(this.#doc, this.#ledger);
    new QuotedReader(this.#doc, this.#ledger, this.#bounds).read();
    readRepeated(this.#doc, this.#ledger);
    new RowReader(this.#doc, this.#ledger, this.#bounds).read();
    new VenueReader(this.#doc, this.#kit, this.#ledger).read();
    this.#that();
    return this.#ledger.mentions
      .filter((one) => !this.#isWriter(one))
      .sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** （记者 葛泉村）: who writes, and no village. */
  #isWriter({ start, end }: Mention): boolean {
    return this.#doc.article.authors.some((author) => author.start <= start && author.end >= end);
  }

  get #text(): string {
    return this.#doc.article.text;
  }

  #relative(): void {
    for (const match of findAll(this.#text, RELATIVE)) {
      const division =
        resolveRelative(match[0], this.#doc.home.articleHome, this.#kit) ??
        resolveRelative(match[0], this.#doc.home.paperHome, this.#kit);
      if (division)
        this.#ledger.add(
          divisionDraft(division, this.#kit),
          match.index,
          match.index + match[0].length,
          "place/relative",
          true,
        );
    }
  }

  /** 来洋调研 in a paper of 洋县, 在京举行: a place by one letter of its name, where nothing else can be meant. */
  #lettered(): void {
    const home = this.#doc.home.articleHome ?? this.#doc.home.paperHome;
    for (const { index, 1: comes, 2: letter = comes ?? "" } of findAll(this.#text, COMES))
      if (home?.name.startsWith(letter)) this.#letter(home, index + 1);
    for (const { index, 1: letter = "" } of findAll(this.#text, HELD_IN)) {
      const [division] = this.#kit.gazetteer.named(LETTERED.get(letter) ?? "");
      if (division) this.#letter(division, index + 1);
    }
  }

  #letter(division: Division, at: number): void {
    this.#ledger.add(divisionDraft(division, this.#kit), at, at + 1, "place/letter", true);
  }

  /** What the user's lexicon tells of: villages, zones, sites and regions. */
  #own(): void {
    for (const { start, end, value } of this.#kit.words.places(this.#text))
      this.#ledger.add(
        {
          type: "Place",
          name: value.name,
          aliases: new Set(value.aliases),
          key: `place:${value.within ?? value.kind}:${value.name}`,
          props: { level: value.kind },
          division: (value.within && this.#kit.gazetteer.byCode(value.within)) || null,
        },
        start,
        end,
        "place/own",
      );
  }

  #wide(): void {
    for (const { start, end, surface, value } of this.#kit.words.wide(this.#text)) {
      if (this.#ledger.taken[start] || WIDE_GOES_ON.test(this.#text.slice(end, end + 14))) continue;
      if (value === "COUNTRY" && CALLED_BY_COUNTRY.test(this.#text.slice(end, end + 4))) continue;
      // 柏林镇, 罗马村: at home, whatever city abroad is called so.
      if (
        value === "CITY" &&
        /^(?:[镇乡村](?!长)|街道(?=[^，。；]{0,8}(?:办|党|工委|社区))|社区(?!大学|学院|活动|服务))/u.test(
          this.#text.slice(end, end + 14),
        )
      )
        continue;
      const before = this.#text[start - 1] ?? "";
      if (ALSO_WORDS.has(surface) && /\p{Script=Han}/u.test(before) && !/[在到抵赴往于从国和]/u.test(before))
        continue;
      // 祖国南疆: the south of the country.
      if (/祖国的?$/u.test(this.#text.slice(Math.max(0, start - 3), start))) continue;
      const words = wordsOf(this.#doc);
      // 内蒙古国际马拉松: the region and another word.
      if (this.#text[start - 1] === "内" && surface.startsWith("蒙古")) continue;
      // 城关中学, 欧洲杯: two characters that are parts of other words are no region.
      const [first, last] = [words[wordAt(words, start)], words[wordAt(words, end - 1)]];
      if (surface.length === 2 && (first?.start !== start || last?.end !== end)) continue;
      if (surface.length === 2 && value !== "COUNTRY" && this.#endsDivision(`${before}${surface[0]}`))
        continue;
      this.#beyond(surface, value, start, end);
      const city = value === "COUNTRY" ? cityAbroad(this.#text.slice(end, end + 10)) : undefined;
      if (city) this.#beyond(city, "CITY", end, end + city.length);
    }
  }

  /** 合川东大门: the region's first character ends a division's name. */
  #endsDivision(short: string): boolean {
    return [..."省市县区旗州"].some((kind) => this.#kit.gazetteer.named(`${short}${kind}`).length > 0);
  }

  /** 荣城至乌山高速公路: a road by the places at its ends, which are only told by it. */
  #routes(): void {
    for (const { 0: whole, 1: first = "", index } of findAll(this.#text, ROUTE)) {
      const from = [4, 3, 2].find((length) => this.#kit.gazetteer.named(first.slice(-length)).length > 0);
      if (from === undefined || this.#ledger.taken[index + first.length]) continue;
      const start = index + Math.max(0, first.length - from);
      const end = index + whole.length;
      this.#ledger.local(this.#text.slice(start, end), start, end, "SITE", "place/route");
    }
  }

  /** A place that is no division of the official table. */
  #beyond(name: string, level: PlaceLevel, start: number, end: number): void {
    this.#ledger.add(
      {
        type: "Place",
        name,
        aliases: new Set(),
        key: `place:${level}:${name}`,
        props: { level },
        division: null,
      },
      start,
      end,
      "place/region",
    );
  }

  #nature(): void {
    for (const { start, end } of natureIn(this.#text, this.#kit.words, wordsOf(this.#doc)))
      if (!this.#ledger.taken[start] && !this.#ledger.taken[end - 1])
        this.#ledger.local(this.#text.slice(start, end), start, end, "SITE", "place/nature");
  }

  /** 该县, 该镇: the place of that level that was named last. */
  #that(): void {
    for (const match of findAll(this.#text, THAT)) {
      const level = match[1] ?? "";
      const end = match.index + match[0].length;
      const last = this.#ledger.mentions
        .filter(
          (one) => one.end <= match.index && match.index - one.end < 300 && one.draft.name.endsWith(level),
        )
        .sort((a, b) => a.end - b.end)
        .at(-1);
      if (last && !this.#bounds.insideHead(end))
        this.#ledger.add(last.draft, match.index, end, "place/that", true);
    }
  }
}
