import { normalizeText } from "../graph/text.ts";
import { readChinese, tellsRelation } from "./chinese.ts";
import { EMPTY_ZH } from "./lexicon/words.ts";
import { retrieveChinese, wholeGraph } from "./link.ts";
import { matchChinese, unitsSaid } from "./match.ts";
import type { Tongue } from "./tongue.ts";

/** A character outside the basic plane takes two code units; one of its own keeps offsets and units alike. */
const flat = (text: string): string => [...text].map((one) => (one.length > 1 ? "□" : one)).join("");

const QUOTED = /[“"「『《](.{2,60}?)[”"」』》]/gu;

/** What stands in quotation marks or book title marks: names, most likely. */
const quotedIn = (source: string): readonly string[] =>
  [...source.matchAll(QUOTED)].map((match) => match[1] ?? "").filter(Boolean);

/** Titles as they are printed, whatever quotes stand inside. */
const titlesIn = (source: string): readonly string[] =>
  [...source.matchAll(/《(.{2,80}?)》/gu)].map((match) => match[1] ?? "").filter(Boolean);

/** 我市 and the like mean the home place. */
const HOME_WORDS = /(?:我|本)(?:市|县|区|旗|州|盟|省)/gu;

const SPLIT = new RegExp(
  `[${[...new Set(EMPTY_ZH.filter((word) => word.length === 1))].join("")}谁哪几吗什么多少]+`,
  "u",
);

/** A question in Chinese; `home` is the place that 我市 means. */
export const chineseTongue = (source: string, home?: string): Tongue => {
  const text = flat(normalizeText(home ? source.replace(HOME_WORDS, home) : source));
  const units = text.split("");
  const quoted = quotedIn(source);
  const segments = (taken: ReadonlySet<number>) =>
    units
      .map((unit, i) => (taken.has(i) ? " " : unit))
      .join("")
      .split(/\s+/u)
      .flatMap((part) => part.split(SPLIT))
      .filter((part) => part.length > 1);
  return {
    units,
    pool: async (store, options) =>
      (await wholeGraph(store, options)) ??
      retrieveChinese(store, text, { quoted, titles: titlesIn(source) }, segments, options),
    match: (node) => matchChinese(text, node),
    read: (taken) => readChinese(source, units, taken),
    tells: (wanted) => tellsRelation(wanted.map((unit) => units[unit]).join("")),
    said: (wanted, other) => unitsSaid(units, wanted, normalizeText(other)),
    weight: () => 1,
  };
};
