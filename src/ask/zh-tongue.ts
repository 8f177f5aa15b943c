import type { GraphNode } from "../domain/fact.ts";
import { normalizeText } from "../graph/text.ts";
import { readChinese } from "./chinese.ts";
import { EMPTY_ZH } from "./lexicon/words.ts";
import { type Match, matchChinese, unitsSaid } from "./match.ts";
import { retrieveChinese, wholeGraph } from "./retrieve.ts";
import type { Tongue } from "./tongue.ts";
import { tellsRelation } from "./zh-phrases.ts";
import { endsWithNoun, isNoun, withoutNouns, withoutRelations } from "./zh-words.ts";

/** A character outside the basic plane takes two code units; one of its own keeps offsets and units alike. */
const flat = (text: string): string => [...text].map((one) => (one.length > 1 ? "□" : one)).join("");

const QUOTED = /[“"「『《](.{2,60}?)[”"」』》]/gu;

/** What stands in quotation marks or book title marks: names, most likely. */
const quotedIn = (source: string): readonly string[] =>
  [...source.matchAll(QUOTED)].map((match) => match[1] ?? "").filter(Boolean);

/** Titles as they are printed, whatever quotes stand inside. */
const titlesIn = (source: string): readonly string[] =>
  [...source.matchAll(/《(.{2,80}?)》/gu)].map((match) => match[1] ?? "").filter(Boolean);

const SPLIT = new RegExp(
  `[${[...new Set(EMPTY_ZH.filter((word) => word.length === 1))].join("")}谁哪几些吗什么多少]+`,
  "u",
);

/** True of what holds more than nouns for things of a sort and words for relations: these are in too many names. */
const isTelling = (part: string): boolean => withoutNouns(withoutRelations(part)).trim().length > 1;

const ASKING = /(?:[哪几]一?[个场次届项所家些]?|哪几[个场次届项所家]|多少[个场次届项所家]?|什么)$/u;

/** A rank in a contest has no other name. */
const RANK = /等奖$|[金银铜][奖牌]$|[冠亚季]军$/u;
const isRank = (said: string, { props, name }: GraphNode): boolean =>
  props.kind === "HONOR" && said === name && RANK.test(name);

/**
 * True of what is no name but a word for things of a sort: 卫生院, though some body is called so for short, and of
 * 哪些启动仪式 the 启动仪式, though some ceremony is.
 */
const isSort = (text: string, { units }: Match, node: GraphNode): boolean => {
  const said = units.map((unit) => text[unit]).join("");
  if (isRank(said, node)) return ASKING.test(text.slice(0, units[0]));
  return isNoun(said) || (ASKING.test(text.slice(0, units[0])) && endsWithNoun(said));
};

/** A question in Chinese. */
export const chineseTongue = (source: string): Tongue => {
  const text = flat(normalizeText(source));
  const units = text.split("");
  const quoted = quotedIn(source);
  const quotes = quoted.map((part) => flat(normalizeText(part)));
  const segments = (taken: ReadonlySet<number>, fine: boolean) => {
    const left = units.map((unit, i) => (taken.has(i) ? " " : unit)).join("");
    return (fine ? withoutRelations(left) : left)
      .split(/\s+/u)
      .flatMap((part) => part.split(SPLIT))
      .filter((part) => part.length > 2 && !/^\d+$/.test(part) && isTelling(part));
  };
  return {
    units,
    pool: async (store, options) =>
      (await wholeGraph(store, options)) ??
      retrieveChinese(store, { text, quoted, titles: titlesIn(source), segments }, options),
    match: (node) => {
      const match = matchChinese(text, node, quotes);
      return match && isSort(text, match, node) ? undefined : match;
    },
    read: (taken) => readChinese(source, units, taken),
    tells: (wanted) => tellsRelation(wanted.map((unit) => units[unit]).join("")),
    said: (wanted, other) => unitsSaid(units, wanted, normalizeText(other)),
    weight: () => 1,
    isName: () => false,
  };
};
