import type { Kit } from "../../kit.ts";
import { COMMON_WORDS, JOINING_NAMES, SAME_NAMED } from "../../lexicons/places.ts";
import type { Division, Doc } from "../../types.ts";
import { wordsOf } from "../words.ts";
import { cutsWord, isAcrossWords, isInWord } from "./cuts.ts";
import { divisionDraft, type PlaceLedger } from "./ledger.ts";
import { lowestFirst } from "./levels.ts";
import { FULL_NAME, listedHits } from "./lists.ts";
import { BEFORE } from "./names.ts";
import { isBrandBracket, isBrandOf, isFamedDeed, isNumberedWord, isOtherName } from "./other-names.ts";

/** What makes a paper's or a station's name of a short form. */
const MEDIUM =
  /^(?:日报|晚报|晨报|早报|都市报|商报|时报|农村报|青年报|工人报|文汇报|大公报|经济报|导报|周报|画报|广播|电视|新闻网|传媒|网(?=[、，\s）)讯])|台(?=报道|记者|[、\s])|发布)/u;
/** 榆林社区, 九江村: a community or a village that shares the short form of a division far away. */
const SETTLEMENT =
  /^(?:社区(?!服务|卫生|工作|治理|教育|矫正|建设|管理|干部|志愿|文化)|村(?![民镇级干支两超晚企务史规庄落社医]|BA))/u;
/** What shows that a name in 街 is a subdistrict's. */
const SUBDISTRICT_GOES_ON = /^(?:党工委|办事处|工委|[\p{Script=Han}]{2,5}社区)/u;

/** 到平安调研: what shows that a word of common use is a place. */
const GOES_THERE = /(?:[到赴来抵莅]|走进|深入|前往|来到|莅临)$/u;
const IS_DONE_THERE =
  /^(?:[，。；、]|等|进行|开展|实地|专题|就|调研|考察|视察|督导|检查|指导|走访|慰问|参观|采访|采风|宣讲|督查|召开|举行|举办)/u;

/** Reads the divisions of the official table that an article names, in full or for short. */
export class DivisionReader {
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
    const hits = this.#kit.gazetteer.scan(this.#text);
    const vouched = listedHits(this.#text, hits);
    const chosen: { start: number; end: number; division: Division }[] = [];
    const named = new Set<string>();
    for (const hit of hits)
      for (const candidate of hit.candidates)
        if (candidate.name === hit.surface && candidate.level !== "TOWNSHIP") named.add(candidate.code);
    for (const hit of hits) {
      if (this.#ledger.taken[hit.start]) continue;
      const before = chosen.at(-1);
      const parent = before && before.end === hit.start ? before.division : undefined;
      const listed =
        vouched.has(hit.start) ||
        (before !== undefined && /^[、和]$/u.test(this.#text.slice(before.end, hit.start)));
      const division = this.#choose(hit, parent, named, listed, vouched.has(hit.start));
      if (division) chosen.push({ start: hit.start, end: hit.end, division });
    }
    for (const { start, end, division } of chosen)
      this.#ledger.add(divisionDraft(division, this.#kit), start, end, "place/division");
  }

  /** The candidate that the home, the parent in front and what else the article names speak for. */
  #choose(
    hit: { start: number; end: number; surface: string; candidates: readonly Division[] },
    parent: Division | undefined,
    named: ReadonlySet<string>,
    listed: boolean,
    vouched: boolean,
  ): Division | undefined {
    const { gazetteer } = this.#kit;
    const { surface } = hit;
    if (isInWord(wordsOf(this.#doc), this.#text, hit) || isAcrossWords(wordsOf(this.#doc), hit))
      return undefined;
    if (isBrandBracket(this.#text, hit) && !this.#nearHome(hit.candidates)) return undefined;
    const inFront = this.#text.slice(Math.max(0, hit.start - 2), hit.start);
    if (isFamedDeed(inFront) || isNumberedWord(surface, inFront)) return undefined;
    // 城固区域: a company's part of the country; 西江都市报: a paper's name.
    if (/区域$|都市报$/u.test(surface + (this.#text[hit.end] ?? ""))) return undefined;
    // 市中级人民法院, 市中医院: the city's body, and no district whose short form begins so.
    if (surface.startsWith("市") && /^[级医学心间]/u.test(this.#text.slice(hit.end))) return undefined;
    // 甲局会同县公安局: together with it.
    if (JOINING_NAMES.get(surface)?.test(this.#text[hit.start - 1] ?? "")) return undefined;
    // 关山街党工委 is the subdistrict's; 关山街 alone is a street.
    if (/街$/u.test(surface) && !SUBDISTRICT_GOES_ON.test(this.#text.slice(hit.end, hit.end + 8)))
      return undefined;
    const full =
      hit.candidates.some((candidate) => candidate.name === surface) ||
      (surface.length > 2 && FULL_NAME.test(surface));
    const within = parent
      ? hit.candidates.filter(
          (candidate) => candidate.code !== parent.code && gazetteer.isWithin(candidate, parent),
        )
      : [];
    if ((!full || surface.length === 2) && cutsWord(wordsOf(this.#doc), hit)) return undefined;
    if (!full && (this.#isMedium(hit.end) || this.#isTitled(hit.start))) return undefined;
    if (!full && SETTLEMENT.test(this.#text.slice(hit.end, hit.end + 4)) && !this.#nearHome(hit.candidates))
      return undefined;
    // 德江 where the article names 德江县 as well.
    const told = full ? [] : hit.candidates.filter(({ code }) => named.has(code));
    if (!full && within.length === 0 && !vouched && !this.#standsAsPlace(hit, told.length > 0))
      return undefined;
    if (
      surface.length === 2 &&
      (/[县区市旗]$/u.test(surface) || hit.candidates.some((candidate) => candidate.name === surface)) &&
      !parent &&
      !listed &&
      !this.#nearHome(hit.candidates)
    )
      return undefined;
    if (within.length > 0) return lowestFirst(within);
    if (SAME_NAMED.test(surface)) return lowestFirst(hit.candidates.filter((one) => this.#isAtHome(one)));
    const homes = [this.#doc.home.articleHome, this.#doc.home.paperHome].filter((home) => home !== null);
    for (const home of homes) {
      const inside = hit.candidates.filter(
        (candidate) => gazetteer.isWithin(candidate, home) || gazetteer.isWithin(home, candidate),
      );
      if (inside.length > 0) return lowestFirst(inside);
      const around = gazetteer.lineage(home).find((one) => one.level === "CITY");
      const near = around ? hit.candidates.filter((candidate) => gazetteer.isWithin(candidate, around)) : [];
      if (near.length > 0) return lowestFirst(near);
    }
    const town =
      full || hit.candidates.some(({ code }) => named.has(code)) ? undefined : this.#townOf(surface);
    if (town) return town;
    if (told.length === 1) return told[0];
    const mentioned = hit.candidates.filter((candidate) =>
      gazetteer
        .lineage(candidate)
        .some((one) => one.code !== candidate.code && one.level !== "PROVINCE" && named.has(one.code)),
    );
    if (mentioned.length === 1) return mentioned[0];
    const [first] = hit.candidates;
    const high = hit.candidates.filter(
      (candidate) => candidate.level === "PROVINCE" || candidate.level === "CITY",
    );
    if (high.length === 1 && (full || vouched || !COMMON_WORDS.has(surface))) return high[0];
    if (vouched && high.length > 0) return lowestFirst(high);
    const only = hit.candidates.length === 1 && (full || vouched) ? first : undefined;
    if (only?.level === "TOWNSHIP") return undefined;
    if (only) return only;
    const province = homes[0] ? gazetteer.lineage(homes[0]).at(-1) : undefined;
    const inProvince =
      full && province
        ? hit.candidates.filter(
            (candidate) => candidate.level !== "TOWNSHIP" && gazetteer.isWithin(candidate, province),
          )
        : [];
    return inProvince.length === 1 ? inProvince[0] : undefined;
  }

  /** 石岭 for 石岭镇: a town of the home is nearer than a city of its name far away. */
  #townOf(stem: string): Division | undefined {
    const { gazetteer } = this.#kit;
    const home = this.#doc.home.articleHome ?? this.#doc.home.paperHome;
    if (!home) return undefined;
    return ["镇", "乡", "街道"]
      .flatMap((kind) => gazetteer.named(`${stem}${kind}`))
      .find((one) => one.level === "TOWNSHIP" && gazetteer.isWithin(one, home));
  }

  /** 中山大学, 西安路, 长安汽车: a short form that another word swallows is no place by itself; orgs are found later. */
  #standsAsPlace(
    {
      start,
      end,
      surface,
      candidates,
    }: { start: number; end: number; surface: string; candidates: readonly Division[] },
    told: boolean,
  ): boolean {
    // 青禾村, 青禾路 where 青禾 is a county: the village's or the street's own name.
    if (surface.length < 2 || isOtherName(surface, this.#text.slice(end, end + 3), this.#text[start - 1]))
      return false;
    const { gazetteer } = this.#kit;
    const home = this.#doc.home.paperHome;
    const near =
      home &&
      candidates.some(
        (candidate) =>
          gazetteer.isWithin(candidate, home) ||
          gazetteer.isWithin(home, candidate) ||
          gazetteer.parentOf(candidate)?.code === home.parent,
      );
    const high = candidates.some((candidate) => candidate.level === "PROVINCE" || candidate.level === "CITY");
    const before = this.#text[start - 1] ?? "";
    // 局长乐某某: the title's last character begins no place.
    if (surface.startsWith("长") && /[局市县区镇乡院校会部处科组队站厅州旗村]/u.test(before)) return false;
    if (/[·•]/u.test(this.#text[end] ?? "") || /[·•]/u.test(before)) return false;
    if (!near && isBrandOf(this.#text.slice(end, end + 20))) return false;
    if (COMMON_WORDS.has(surface))
      return (
        Boolean(near) &&
        !high &&
        (/^[和、,，\s]|[\s、“]/u.test(`${this.#text[end] ?? ""}${before}`) ||
          (GOES_THERE.test(this.#text.slice(Math.max(0, start - 3), start)) &&
            IS_DONE_THERE.test(this.#text.slice(end, end + 4))))
      );
    if (near && !high && this.#insideBrand(start, end)) return false;
    return (
      Boolean(near) ||
      ((high || told) &&
        (!/\p{Script=Han}/u.test(before) || BEFORE.has(before) || this.#ledger.afterDivision(start)))
    );
  }

  /** 宝鸡日报, 渭南台: a short form that a paper or a station is called by. */
  #isMedium(end: number): boolean {
    return MEDIUM.test(this.#text.slice(end, end + 7));
  }

  /** 云岫柳城公司: between a rare word and a company's ending a short form is a part of the brand. */
  #insideBrand(start: number, end: number): boolean {
    const before = this.#text[start - 1] ?? "";
    return (
      /\p{Script=Han}/u.test(before) &&
      !BEFORE.has(before) &&
      !this.#ledger.afterDivision(start) &&
      /^[\p{Script=Han}]{0,4}(?:公司|集团|合作社|厂)/u.test(this.#text.slice(end, end + 8))
    );
  }

  /** 局长安康: whoever stands behind a title is a person. */
  #isTitled(start: number): boolean {
    return /(?:[省市县区州旗镇乡局院校部厅会]长|书记|主任|主席|经理|记者)$/u.test(
      this.#text.slice(Math.max(0, start - 2), start),
    );
  }

  /** Within the county whose paper or story this is. */
  #isAtHome(division: Division): boolean {
    return [this.#doc.home.articleHome, this.#doc.home.paperHome].some(
      (home) => home?.level === "COUNTY" && this.#kit.gazetteer.isWithin(division, home),
    );
  }

  #nearHome(candidates: readonly Division[]): boolean {
    const { gazetteer } = this.#kit;
    const home = this.#doc.home.paperHome;
    const city = home ? (gazetteer.lineage(home).find((one) => one.level === "CITY") ?? home) : undefined;
    return city !== undefined && candidates.some((candidate) => gazetteer.isWithin(candidate, city));
  }
}
