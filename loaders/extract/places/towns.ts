import type { Kit } from "../../kit.ts";
import { numberOf } from "../../lexicons/numerals.ts";
import type { Division, Doc } from "../../types.ts";
import { findAll } from "../search.ts";
import { wordAt, wordsOf } from "../words.ts";
import { divisionDraft, type PlaceLedger } from "./ledger.ts";
import { BEFORE, isName } from "./names.ts";

/** Names that share the kind at their end, and how many they are said to be. */
const LOCAL_LIST =
  /(?<!、)((?:[\p{Script=Han}]{2,3}、){1,60}[\p{Script=Han}]{2,3}?(?:和[\p{Script=Han}]{2,3}?)?)(?:(等)?([两三四五六七八九十\d]{1,3})个?(?:城区|中心|涉农)?)?(街道|镇|乡(?!镇)|苏木|村|社区|嘎查)(?![域级民务企容庄])/gu;
/** What stands behind such a list where its kind is the word that the names end with: no 3个镇街部门, no 3个村级平台. */
const ENDS_LIST = /^(?:[^\p{Script=Han}]|$|[的等和与及在均都已也将先开推实设建摆试铺受分以因有、\d])/u;
/** Tags of the segmenter that no name has, where it sees a whole one as a word. */
const COMMON = /^(?:n|v|vn|vd|a|an|ad|l|i|j|t|s|m|nr)$/u;
/** Names of towns without their kind. */
const TOWN_LIST =
  /(?<!、)((?:[\p{Script=Han}]{2,8}、){0,60}[\p{Script=Han}]{2,8})(?:等(?:[两三四五六七八九十\d]{1,3}个?)?|(?<!等)[两三四五六七八九十\d]{1,3}个)(?:乡镇|镇街|镇乡|乡镇街道|镇[（(]街道[)）])/gu;

/** Reads lists of towns that share their kind: 甲、乙、丙3个街道. */
export class TownLists {
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

  /** Adds the towns to the ledger. */
  read(): void {
    this.#lists();
    this.#towns();
  }

  /**
   * 甲、乙、丙3个街道: each of the list has the kind at its end. Either the official table knows one of them near the
   * home, or they are as many as is said.
   */
  #lists(): void {
    for (const match of findAll(this.#text, LOCAL_LIST)) {
      const [, list = "", more, count = "", kind = ""] = match;
      const names = list.split(/[、和]/u);
      const found = names.map((name) => this.#nearest(`${name}${kind}`));
      const counted =
        !more && numberOf(count) === names.length && this.#areNames(match.index, match[0].length, names);
      if (names.length < 2 || !(counted || found.some((division) => division))) continue;
      let at = match.index;
      for (const [i, name] of names.entries()) {
        const start = this.#text.indexOf(name, at);
        const end =
          start +
          name.length +
          (i === names.length - 1 && this.#text.startsWith(kind, start + name.length) ? kind.length : 0);
        at = end;
        const division = found[i];
        if (division) this.#ledger.add(divisionDraft(division, this.#kit), start, end, "place/list");
        else if (counted) this.#local(i === 0 ? this.#firstName(start, end) : start, end, kind);
      }
    }
  }

  /** False for 教育、卫生、民政 and for 北京、上海: sorts of things, people, cities; most of the names must be no words. */
  #areNames(from: number, length: number, names: readonly string[]): boolean {
    if (!ENDS_LIST.test(this.#text.slice(from + length))) return false;
    let at = from;
    const known = names.filter((name, i) => {
      const start = this.#text.indexOf(name, at);
      at = start + name.length;
      return this.#isWord(i === 0 ? this.#firstName(start, at) : start, at);
    });
    return known.length * 2 < names.length;
  }

  #isWord(start: number, end: number): boolean {
    const words = wordsOf(this.#doc);
    const word = words[wordAt(words, start)];
    const cities = this.#kit.gazetteer
      .named(this.#text.slice(start, end))
      .some(({ level }) => level === "PROVINCE" || level === "CITY");
    return cities || (word?.start === start && word.end === end && COMMON.test(word.tag));
  }

  /** 惠及甲坪、乙河: the word in front is no part of the first name. */
  #firstName(start: number, end: number): number {
    const words = wordsOf(this.#doc);
    const from = [start, end - 2].find((at) => words[wordAt(words, at)]?.start === at);
    const first = from !== undefined && words[wordAt(words, from)];
    return first && !BEFORE.has(first.text) && !/^[pcu]/u.test(first.tag) ? first.start : end - 2;
  }

  /** A town or village that no table holds, under its whole name. */
  #local(start: number, end: number, kind: string): void {
    const surface = this.#text.slice(start, end);
    const name = surface.endsWith(kind) ? surface : `${surface}${kind}`;
    const level = /街道|镇|乡|苏木/u.test(kind) ? "TOWNSHIP" : "VILLAGE";
    if (isName(name)) this.#ledger.local(name, start, end, level, "place/list");
  }

  /** 甲、乙、丙等乡镇: towns of the official table, each where just one near the home has the name. */
  #towns(): void {
    for (const match of findAll(this.#text, TOWN_LIST)) {
      let start = match.index;
      for (const item of (match[1] ?? "").split("、")) {
        // 奔赴青禾等9个乡镇: words in front are no part of the first name.
        const [name, division] = this.#townAtEnd(item);
        if (division) {
          const from = start + item.length - name.length;
          this.#ledger.add(divisionDraft(division, this.#kit), from, from + name.length, "place/list");
        }
        start += item.length + 1;
      }
    }
  }

  /** The town that the last two or three characters name, or all of them. */
  #townAtEnd(item: string): readonly [string, Division | undefined] {
    for (const name of new Set([item, item.slice(-3), item.slice(-2)])) {
      const division = ["镇", "乡", "街道"].map((kind) => this.#nearest(`${name}${kind}`)).find((one) => one);
      if (division) return [name, division];
    }
    return [item, undefined];
  }

  /** The township of that name in the home or its city. */
  #nearest(name: string): Division | undefined {
    const candidates = this.#kit.gazetteer.named(name).filter(({ level }) => level === "TOWNSHIP");
    const homes = [this.#doc.home.articleHome, this.#doc.home.paperHome].filter((home) => home !== null);
    for (const home of homes) {
      const within = candidates.filter((candidate) => this.#kit.gazetteer.isWithin(candidate, home));
      if (within.length === 1) return within[0];
    }
    return undefined;
  }
}
