import type { Gazetteer } from "../../lexicons/gazetteer.ts";
import { LEFT_STOPS } from "../../lexicons/organizations.ts";
import { surnameLength } from "../../lexicons/surnames.ts";
import type { Doc } from "../../types.ts";
import { type Word, wordAt, wordsOf } from "../words.ts";
import type { PlaceLedger } from "./ledger.ts";
import { BEFORE, isName } from "./names.ts";

/** What stands behind a river's, lake's or mountain's name. */
const ON_WATER = /^(?:[畔岸]|[东南西北]岸|流域|两岸|之[畔滨巅]|沿线|沿岸|水域|风光|深处|边(?!疆|境|防))/u;

/** 出深山: no mountain by its name. */
const MERE_MOUNTAIN = /^(?:[大小高深远老荒]山|山[河海川])$/u;

/** Reads waters and mountains by the segmenter's knowledge of their names. */
export class RiverReader {
  readonly #doc: Doc;
  readonly #gazetteer: Gazetteer;
  readonly #ledger: PlaceLedger;

  constructor(doc: Doc, gazetteer: Gazetteer, ledger: PlaceLedger) {
    this.#doc = doc;
    this.#gazetteer = gazetteer;
    this.#ledger = ledger;
  }

  get #text(): string {
    return this.#doc.article.text;
  }

  /** Adds the water or mountain that ends here where the segmenter knows its name as a place's: 汉江, 褒河; true where one does. */
  readsAt(head: number, end: number): boolean {
    const words = wordsOf(this.#doc);
    const word = words[wordAt(words, head)];
    if (
      !word ||
      word.end !== end ||
      word.tag !== "ns" ||
      !/[河江湖山岭]$/u.test(word.text) ||
      word.text.length < 2
    )
      return false;
    // 汉江区's own short name is the place.
    const { articleHome, paperHome } = this.#doc.home;
    if ([articleHome, paperHome].some((home) => home?.short.includes(word.text))) return false;
    // 乐山 beside 乐山市: the city.
    if (this.#ledger.mentions.some(({ draft }) => draft.division?.short.includes(word.text))) return false;
    // 德江, 清河: a county or city elsewhere, unless water is told of.
    const rest = this.#text.slice(end, end + 2);
    if (/[江河]$/u.test(word.text) && !ON_WATER.test(rest) && this.#namesDivision(word.text)) return false;
    if (
      !isName(word.text) ||
      MERE_MOUNTAIN.test(word.text) ||
      !(/^(?:[^\p{Script=Han}]|$|[上里的在是与和及])/u.test(rest) || ON_WATER.test(rest))
    )
      return false;
    if (this.#isGiven(words[wordAt(words, word.start - 1)], word)) return false;
    const start = this.#riverStart(word);
    this.#ledger.local(this.#text.slice(start, word.end), start, word.end, "SITE", "place/river");
    return true;
  }

  #namesDivision(name: string): boolean {
    return this.#gazetteer.named(name).some(({ level }) => level === "COUNTY" || level === "CITY");
  }

  /** 葛|海山: a surname in front makes it a person's name. */
  #isGiven(before: Word | undefined, { start, text }: Word): boolean {
    return (
      text.length === 2 &&
      before?.end === start &&
      before.text.length === 1 &&
      surnameLength(before.text) > 0 &&
      !BEFORE.has(before.text)
    );
  }

  /** 茫|溪河 behind a mark: the segmenter cut the name's rare character off. */
  #riverStart({ start }: Word): number {
    const rare = this.#text[start - 1] ?? "";
    const alone = !/\p{Script=Han}/u.test(this.#text[start - 2] ?? "");
    return alone && /\p{Script=Han}/u.test(rare) && !BEFORE.has(rare) && !LEFT_STOPS.has(rare)
      ? start - 1
      : start;
  }
}
