import { normalizeText } from "../graph/text.ts";
import { numeralOf } from "./lexicon/contrasts.ts";
import { GLOSSARY, LONGEST_PHRASE } from "./lexicon/glossary.ts";

/** An English question cut into words and phrases that Chinese names may hold. */

/** A stretch of the question with what Chinese names hold for it. */
export interface Piece {
  readonly units: readonly number[];
  /** Chinese of the glossary; empty for words that it lacks. */
  readonly chinese: readonly string[];
  /** The words as letters, for pinyin. */
  readonly letters: string;
  readonly capital: boolean;
  readonly number: boolean;
  /** True of a name that the question says in Chinese. */
  readonly han: boolean;
}

const HAN = /\p{Script=Han}/u;

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*(?:-[\p{L}\p{N}]+(?:['’][\p{L}]+)*)*['’]?/gu;

/** A word as letters alone, without a possessive ending. */
export const lettersOf = (word: string): string => plainLetters(word.replace(/'s$|'$/, ""));

const plainLetters = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");

/** Words of the question; hyphens part words that the glossary doesn't know together. */
export const wordsOf = (source: string): readonly string[] =>
  [...source.replaceAll("’", "'").matchAll(WORD)].flatMap(([word]) => {
    if (!word.includes("-") || /^(?:[\d-]+$|co-)/i.test(word) || lookUp([word.toLowerCase()])) return [word];
    return word.split("-").filter(Boolean);
  });

const singular = (word: string): readonly string[] => [
  word,
  word.replace(/'s$|'$/, ""),
  word.replace(/ies$/, "y"),
  word.replace(/men$/, "man"),
  word.replace(/(?:es|s)$/, ""),
  word.replace(/s$/, ""),
];

/** Chinese of a phrase of the glossary, whatever form its last word stands in. */
export const lookUp = (words: readonly string[]): readonly string[] | undefined => {
  const [last = ""] = words.slice(-1);
  for (const form of singular(last)) {
    const known = GLOSSARY.get([...words.slice(0, -1), form].join(" "));
    if (known) return known;
  }
  // american and british spellings
  const other = last
    .replace(/iz/g, "is")
    .replace(/or$/, "our")
    .replace(/center/g, "centre");
  return other === last ? undefined : GLOSSARY.get([...words.slice(0, -1), other].join(" "));
};

/** What Chinese names have for a number or ordinal in digits: 40 or 四十. */
const numbersOf = (word: string): readonly string[] | undefined => {
  const [, digits = "", ordinal] = /^(\d{1,2})(st|nd|rd|th)?$/.exec(word) ?? [];
  if (!digits) return undefined;
  const numeral = numeralOf(Number(digits));
  return ordinal ? [`第${digits}`, `第${numeral}`, digits, numeral] : [digits, numeral];
};

/** Cuts a question into pieces, the longest phrases of the glossary first. */
export const piecesOf = (words: readonly string[], lower: readonly string[]): readonly Piece[] => {
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(LONGEST_PHRASE, words.length - at);
    let chinese: readonly string[] | undefined;
    for (; length > 0; length--) {
      chinese = lookUp(lower.slice(at, at + length));
      if (chinese) break;
    }
    const size = Math.max(1, length);
    const own = words.slice(at, at + size);
    const han = own.some((word) => HAN.test(word));
    if (han) chinese = [normalizeText(own.join(""))];
    pieces.push({
      units: own.map((_, i) => at + i),
      chinese: chinese ?? numbersOf(lower[at] ?? "") ?? [],
      letters: own.map(lettersOf).join(""),
      capital: own.some((word) => /^\p{Lu}/u.test(word)),
      number: own.every((word) => /^(?:\d{3,}|\d+-[\d-]+)$/.test(word)),
      han,
    });
    at += size;
  }
  return pieces;
};

/** Words of names that many names hold count for little. */
export const COMMON: ReadonlySet<string> = new Set(
  "会 会议 大会 活动 公司 市 省 县 区 镇 乡 村 全市 市级 集团 局 委 厅 部 中心 项目 计划 行动 工程 联 办 组 年 新 大 小 一 二 作 工作 发展 服务 学校 单位 全国 国家 城市".split(
    " ",
  ),
);

export const weightOf = (piece: string): number => (COMMON.has(piece) ? 0.5 : 0.7 + 0.45 * piece.length);

export interface Runs {
  /** One to four words on end, as letters: what may spell a name. */
  readonly letters: string;
  readonly units: readonly number[];
}

export const runsOf = (words: readonly string[]): readonly Runs[] => {
  const runs: Runs[] = [];
  for (let start = 0; start < words.length; start++) {
    if (!/^\p{Lu}/u.test(words[start] ?? "")) continue;
    for (let end = start + 1; end <= Math.min(words.length, start + 4); end++) {
      if (!/^\p{Lu}/u.test(words[end - 1] ?? "")) break;
      const letters = words.slice(start, end).map(lettersOf).join("");
      if (letters.length >= 3)
        runs.push({ letters, units: words.slice(start, end).map((_, i) => start + i) });
    }
  }
  return runs;
};
