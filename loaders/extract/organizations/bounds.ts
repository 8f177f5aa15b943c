import type { OrganizationKind } from "../../../src/domain/ontology.ts";
import { BUREAU_FIELDS, LEFT_STOPS } from "../../lexicons/organizations.ts";
import type { Doc, Mention, Span } from "../../types.ts";
import { wordAt, wordsOf } from "../words.ts";
import { type FoundBodies, LEVEL_HEAD } from "./found.ts";
import { PlaceIndex } from "./place-index.ts";
import { brandBefore, quotationBefore, wholeQuotation } from "./quotes.ts";
import { NameStops } from "./stops.ts";

const LEVEL_END = /[省市县区旗州盟镇乡村]$|街道$|社区$/u;
const DONE_THERE = /^(?:指导|检查|调研|视察|督导|考察|推进|建设|开展|加快|深化|参观|慰问|走访)$/u;
/** Longest reach of a name to the left of its ending. */
const REACH = 24;
/** Longest place, with the word in front, where a body is stationed. */
const STATION_REACH = 6;
/** Longest village, with its town, to which a team is sent. */
const SENT_REACH = 18;

/** 县|农业农村和|水利局: how long the first field of a bureau of two is. */
const joinedLength = (text: string, head: number, end: number): number =>
  text[end - 1] === "局"
    ? (JOINED_FIELD.exec(text.slice(Math.max(0, head - LONGEST_FIELD), head))?.[0].length ?? 0)
    : 0;
const JOINED_FIELD = new RegExp(`(?<=[省市县区州旗盟])(?:${BUREAU_FIELDS.join("|")})和$`, "u");
const LONGEST_FIELD = 12;

/** Where names of bodies begin: to the left of their endings, and where their places begin. */
export class NameBounds extends PlaceIndex {
  readonly #doc: Doc;
  readonly #stops: NameStops;

  constructor(doc: Doc, places: readonly Mention[]) {
    super(places);
    this.#doc = doc;
    this.#stops = new NameStops(doc.article.text, this);
  }

  get #text(): string {
    return this.#doc.article.text;
  }

  /** A place with an offset inside, which ends before the head. */
  #placeAcross(offset: number, head: number): Mention | undefined {
    for (let at = offset - 1; at >= 0 && at > offset - REACH; at--) {
      const across = this.namedAt(at).findLast(({ end }) => end > offset && end < head);
      if (across) return across;
    }
    return undefined;
  }

  /** 甲省乙市丙区商务局 is named from its city: 乙市丙区商务局. */
  chainStart(place: Mention): number {
    let first = place;
    for (
      let outer = this.placeEndingAt(first.start);
      outer && !outer.anaphoric;
      outer = this.placeEndingAt(first.start)
    ) {
      if (
        outer.draft.props.level === "PROVINCE" &&
        first.draft.props.level === "CITY" &&
        isAround(outer, first)
      )
        break;
      first = outer;
    }
    return first.start;
  }

  /** 洋省汉中职业技术学院: what is no agency has its province in its name where its city stands for short. */
  withProvince(start: number, kind: OrganizationKind): number {
    if (!/^(?:SCHOOL|HOSPITAL|COMPANY|RESEARCH)$/u.test(kind)) return start;
    const outer = this.placeEndingAt(start);
    const [inner] = this.namedAt(start);
    return outer?.draft.props.level === "PROVINCE" &&
      !outer.anaphoric &&
      inner &&
      !LEVEL_END.test(inner.surface) &&
      isAround(outer, inner)
      ? outer.start
      : start;
  }

  /** Where a name begins: left word by word from its ending to a mark, a stop, or the place that it starts with. */
  leftEnd(head: number, before: FoundBodies, company: boolean, end: number): number {
    const last = this.#leftOf(head, before, company, end);
    const joined = joinedLength(this.#text, last, end);
    const start = joined > 0 ? this.#leftOf(last - joined, before, company, end) : last;
    // 西天贡村党支部 behind another word: the village begins where the article told it before.
    const village = this.villageBefore(this.#text, head);
    return village !== undefined && village < start ? village : start;
  }

  #leftOf(head: number, before: FoundBodies, company: boolean, end: number): number {
    const quote = wholeQuotation(this.#text, head, end);
    if (quote !== undefined) return quote;
    const words = wordsOf(this.#doc);
    const text = this.#text;
    const inner = before.endingAt(head).find(({ rule }) => rule !== "organization/level");
    if (inner) return inner.start;
    const quotation = quotationBefore(text, head);
    if (quotation !== undefined)
      return this.#sentTo(quotation, head, before) ?? this.#ofBrand(quotation, head, company);
    const owner = this.#stationedFrom(head, before);
    if (owner) return owner.start;
    const adjacent = this.placeEndingAt(head);
    if (adjacent && !adjacent.anaphoric && !this.#goesOnBefore(adjacent, head, before))
      return this.#placedStart(adjacent);
    let start = head;
    for (let i = wordAt(words, head - 1); i >= 0; i--) {
      const word = words[i];
      if (!word || head - word.start > REACH) break;
      // 任命葛少华为县教育局局长: the segmenter knows 华为 only.
      if (word.text === "华为" && this.#isAppointed(word.start)) return word.end;
      const brand = brandBefore(text, word.end, head, end);
      if (brand !== undefined) return this.#ofBrand(brand, head, company);
      const place = this.placeEndingAt(word.end);
      if (place && place.start < start && !place.anaphoric && !this.#goesOnBefore(place, head, before))
        return this.#placedStart(place);
      const org = before.endingAt(word.end).find((one) => one.end - one.start > 2);
      if (org) return isDoneTo(text.slice(org.end, head), text.slice(head, end)) ? head : org.start;
      // 来我县指导融媒体中心建设: what is done there.
      if (DONE_THERE.test(word.text) && this.placeEndingAt(word.start)?.anaphoric) return word.end;
      // 在高新区建设创新中心: what is built where.
      if (
        word.text === "建设" &&
        /在\p{Script=Han}{2,8}$/u.test(text.slice(Math.max(0, word.start - 9), word.start))
      )
        return word.end;
      // 和县音乐家协会 after another body: the conjunction is bound to the level's letter.
      if (/^(?:[和与]|会同)[省市县区旗州]$/u.test(word.text) && !this.placeEndingAt(word.end))
        return word.end - 1;
      if (
        this.#stops.isStop(
          word.text,
          company && word.tag === "v" && !LEFT_STOPS.has(word.text) ? "n" : word.tag,
          word.start,
          head,
          company,
        )
      )
        break;
      start = word.start;
    }
    // The segmenter may bind a place's end to the next word.
    const cut = this.#placeAcross(start, head);
    return cut ? this.chainStart(cut) : this.#levelStart(this.#withoutConjunction(start, head), head);
  }

  /** 甲省“乙”农业发展有限公司: a company is called with the place in front of its brand, any body with its level's letter. */
  #ofBrand(open: number, head: number, company: boolean): number {
    const place = company ? this.placeEndingAt(open) : undefined;
    return place && !place.anaphoric && place.draft.division
      ? this.chainStart(place)
      : this.#levelStart(open, head);
  }

  #isAppointed(offset: number): boolean {
    return /(?:任命|聘任|聘请|补选|选举|推选|推举|增补)[\p{Script=Han}·]{1,8}$/u.test(
      this.#text.slice(Math.max(0, offset - 12), offset),
    );
  }

  /** 甲局驻乙村“访惠聚”工作队: whoever sent them there. */
  #sentTo(open: number, head: number, before: FoundBodies): number | undefined {
    if (!this.#text.startsWith("工作队", head)) return undefined;
    const from = Math.max(0, open - SENT_REACH);
    const sent = /驻\p{Script=Han}{2,16}$/u.exec(this.#text.slice(from, open));
    const at = sent ? from + sent.index : open;
    const owner = sent ? (before.endingAt(at)[0] ?? this.placeEndingAt(at)) : this.placeEndingAt(at);
    return owner?.start;
  }

  /** 某国驻某市总领事馆, 某台驻某市记者站: whoever stations it there. */
  #stationedFrom(head: number, before: FoundBodies): Span | undefined {
    const from = Math.max(0, head - STATION_REACH);
    const stationed = /驻\p{Script=Han}{1,5}$/u.exec(this.#text.slice(from, head));
    if (!stationed) return undefined;
    const at = from + stationed.index;
    return before.endingAt(at)[0] ?? this.placeEndingAt(at);
  }

  /** 和县第一中学 after 他: the segmenter takes the conjunction for a part of the name. */
  #withoutConjunction(start: number, head: number): number {
    return /^[和与对由](?:[省市区县旗州])/u.test(this.#text.slice(start, head)) ? start + 1 : start;
  }

  /** The place stands inside the name: 甲银行乙市分行, 甲市援疆乙指挥部, 先进材料甲省实验室. */
  #goesOnBefore(place: Mention, head: number, before: FoundBodies): boolean {
    if (before.endingAt(place.start).some((one) => one.end - one.start > 2)) return true;
    if (/[（(]/u.test(this.#text[place.start - 1] ?? "")) return true;
    if (
      /(?:援疆|援藏|援黔|对口|帮扶|驻|支援|国网|兵团)$/u.test(
        this.#text.slice(Math.max(0, place.start - 3), place.start),
      )
    )
      return true;
    const words = wordsOf(this.#doc);
    const left = words[wordAt(words, place.start - 1)];
    if (!left || left.end !== place.start) return false;
    const bareLaboratory =
      place.end === head && /^(?:省|市|国家|教育部)?(?:重点)?实验室/u.test(this.#text.slice(head, head + 6));
    return bareLaboratory && !this.#stops.isStop(left.text, left.tag, left.start, head);
  }

  /** 区金融局 after 对: the segmenter may leave the level's letter outside. */
  #levelStart(start: number, head: number): number {
    const before = this.#text[start - 1] ?? "";
    if (
      /[省市区县旗州镇乡]/u.test(before) &&
      this.#text[start - 2] !== "辖" &&
      !LEVEL_HEAD.test(this.#text.slice(start, head)) &&
      !this.placeEndingAt(start)
    )
      return start - 1;
    return start;
  }

  /** 市柳城产业发展中心: behind a level's letter a short form is a word of the body's field. */
  #placedStart(place: Mention): number {
    const start = this.chainStart(place);
    // 中国青禾干部学院: what the nation runs where the place is.
    if (this.#text.slice(start - 2, start) === "中国" && !LEVEL_END.test(place.surface)) return start - 2;
    const letter = /^[省市县区旗州]$/u.test(this.#text[start - 1] ?? "");
    const short = !LEVEL_END.test(place.surface);
    return letter && short && start === place.start && !this.placeEndingAt(start) ? start - 1 : start;
  }
}

/** 甲省乙市 is a chain; 丙市乙市商会 is a body of one city in another. */
const isAround = (outer: Mention, inner: Mention): boolean =>
  outer.draft.division?.code.slice(0, 2) === inner.draft.division?.code.slice(0, 2);

/** 甲站指导合作社: what a body does, to those of a sort. */
const isDoneTo = (between: string, ending: string): boolean =>
  /^(?:指导|扶持|帮扶|引导|监管|培育|督促|服务)$/u.test(between) &&
  /^(?:专业合作社|合作社|公司|学校|医院|农场|家庭农场|幼儿园|超市|银行)$/u.test(ending);
