import { NO_SITES } from "../../lexicons/rows.ts";
import { SITE_HEADS, SORT_OF_SITE, ZONE_HEADS } from "../../lexicons/sites.ts";
import type { Doc } from "../../types.ts";
import { findAll } from "../search.ts";
import type { PlaceBounds } from "./bounds.ts";
import type { PlaceLedger } from "./ledger.ts";
import { isName } from "./names.ts";

/** Sites whose names stand in quotation marks, or in two parts with a point between: “零公里营地”, 凉泉·农乐园. */

/** Flats by the thousand go by one quoted name. */
const HOMES = /^(?:公寓|小区|写字楼|佳苑)$/u;
const LONG_HEADS = [...ZONE_HEADS, ...SITE_HEADS]
  .filter((head) => head.length > 1 && !HOMES.test(head))
  .join("|");
const QUOTED = new RegExp(`“([\\p{Script=Han}\\d·]{2,14}?(?:${LONG_HEADS}))”`, "gu");
/** Somebody is there, or builds it. */
const THERE =
  /(?:[在到赴于]|走进|来到|位于|坐落于?|前往|参观|建设|打造|建成|建起|新建|修建|公路|大道|[路街村镇乡县区])$/u;
/** What is conferred, aimed at or called so, and is no ground. */
const TITLE =
  /^(?:全国|国家|国家级|省级|市级|县级|全省|全市|全县|[省市县区]级?)|民族团结|文明|先进|模范|创新|无讼|零碳|平安|法治|最美|和谐/u;
const CONFERRED =
  /(?:获|评为|授予|命名为?|入选|荣膺|列入|列为|创建|创成|称号|申报|誉为|称为|叫作?|号称)[^，。；]{0,10}$/u;
const DIVISION = /^(?:PROVINCE|CITY|COUNTY|TOWNSHIP)$/u;
const JOINED =
  /(?<=[的在到是“，。；：、\n]|为)((?:(?![的了在和与为是体])\p{Script=Han}){2,6}·\p{Script=Han}{1,6}?(?:农乐园|乐园|农庄|庄园|山庄|小镇|古镇|营地|公园|花海|民宿|田园|茶园|果园|花园|街区|广场|书院|驿站|水街|老街|步行街|产业园|文旅城|温泉))(?=[，。；、”“（）\n]|举行|举办|开园|开业|位于|占地|游玩|参观|[的内里是在和与])/gu;

/** Reads sites by the marks in and around their names. */
export class QuotedReader {
  readonly #doc: Doc;
  readonly #ledger: PlaceLedger;
  readonly #bounds: PlaceBounds;

  constructor(doc: Doc, ledger: PlaceLedger, bounds: PlaceBounds) {
    this.#doc = doc;
    this.#ledger = ledger;
    this.#bounds = bounds;
  }

  get #text(): string {
    return this.#doc.article.text;
  }

  /** Adds them to the ledger. */
  read(): void {
    for (const { index, 1: name = "" } of findAll(this.#text, QUOTED))
      if (this.#isGround(name, index)) this.#add(name, index + 1);
    for (const { index, 1: name = "" } of findAll(this.#text, JOINED)) this.#add(name, index);
  }

  #add(name: string, start: number): void {
    const end = start + name.length;
    if (this.#ledger.taken[start] || this.#ledger.taken[end - 1]) return;
    const zone = ZONE_HEADS.some((head) => name.endsWith(head));
    this.#ledger.local(name, start, end, zone ? "ZONE" : "SITE", "place/quoted");
  }

  /** Somebody is there or builds it, and it has a name of its own. */
  #isGround(name: string, quote: number): boolean {
    const before = this.#text.slice(Math.max(0, quote - 16), quote);
    const behind = this.#ledger.afterDivision(quote) || THERE.test(before);
    return (
      behind &&
      !CONFERRED.test(before) &&
      !TITLE.test(name) &&
      !SORT_OF_SITE.test(name) &&
      !NO_SITES.test(name) &&
      isName(name) &&
      !this.#bounds.insideHead(quote + 1 + name.length) &&
      !this.#calls(quote + name.length + 2)
    );
  }

  /** “千年盐区”洋县: what the division right behind is called. */
  #calls(start: number): boolean {
    return this.#ledger.mentions.some(
      (one) => one.start === start && DIVISION.test(String(one.draft.props.level)),
    );
  }
}
