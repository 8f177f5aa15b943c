import type { GraphNode } from "../domain/fact.ts";
import type { GraphStore, ReadOptions } from "../graph/port.ts";
import { normalizeText } from "../graph/text.ts";
import { readEnglish } from "./english.ts";
import { EMPTY_EN, GLOSSARY, LONGEST_PHRASE } from "./lexicon/glossary.ts";
import { formsOf, type Match } from "./match.ts";
import { alikeName, isPinyin, spelledFrom, spelledIn } from "./names.ts";
import { articlesWithText, type Pool, wholeGraph } from "./retrieve.ts";
import { retrieveEnglish } from "./retrieve-english.ts";
import type { Tongue } from "./tongue.ts";

/** A question in English: names in pinyin, everything else through the glossary. */

/** A stretch of the question with what Chinese names hold for it. */
export interface Piece {
  readonly units: readonly number[];
  /** Chinese of the glossary; empty for words that it lacks. */
  readonly chinese: readonly string[];
  /** The words as letters, for pinyin. */
  readonly letters: string;
  readonly capital: boolean;
  readonly number: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*(?:-[\p{L}\p{N}]+(?:['’][\p{L}]+)*)*['’]?/gu;
const plainLetters = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");

/** Words of the question; hyphens part words that the glossary doesn't know together. */
const wordsOf = (source: string): readonly string[] =>
  [...source.replaceAll("’", "'").matchAll(WORD)].flatMap(([word]) => {
    if (!word.includes("-") || /^(?:[\d-]+$|co-)/i.test(word) || lookUp([word.toLowerCase()])) return [word];
    return word.split("-").filter(Boolean);
  });

const singular = (word: string): readonly string[] => [
  word,
  word.replace(/'s$|'$/, ""),
  word.replace(/ies$/, "y"),
  word.replace(/(?:es|s)$/, ""),
  word.replace(/s$/, ""),
];

const lookUp = (words: readonly string[]): readonly string[] | undefined => {
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

/** Cuts a question into pieces, the longest phrases of the glossary first. */
const piecesOf = (words: readonly string[], lower: readonly string[]): readonly Piece[] => {
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
    pieces.push({
      units: own.map((_, i) => at + i),
      chinese: chinese ?? [],
      letters: own.map((word) => plainLetters(word.replace(/'s$|'$/, ""))).join(""),
      capital: own.some((word) => /^\p{Lu}/u.test(word)),
      number: own.every((word) => /^\d[\d-]*$/.test(word)),
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

const weightOf = (piece: string): number => (COMMON.has(piece) ? 0.5 : 0.7 + 0.45 * piece.length);

export interface Runs {
  /** One to four words on end, as letters: what may spell a name. */
  readonly letters: string;
  readonly units: readonly number[];
}

const runsOf = (words: readonly string[]): readonly Runs[] => {
  const runs: Runs[] = [];
  for (let start = 0; start < words.length; start++) {
    if (!/^\p{Lu}/u.test(words[start] ?? "")) continue;
    for (let end = start + 1; end <= Math.min(words.length, start + 4); end++) {
      if (!/^\p{Lu}/u.test(words[end - 1] ?? "")) break;
      const letters = words
        .slice(start, end)
        .map((word) => plainLetters(word.replace(/'s$|'$/, "")))
        .join("");
      if (letters.length >= 3)
        runs.push({ letters, units: words.slice(start, end).map((_, i) => start + i) });
    }
  }
  return runs;
};

/** The run of words that spells this name whole. */
const spelledWhole = (name: string, runs: readonly Runs[]): Match | undefined => {
  const characters = [...name.replace(/[·•]/g, "")];
  for (const { letters, units } of runs)
    if (spelledFrom(characters, 0, letters) === characters.length)
      return { units, precision: 1, weight: 3 + 1.2 * units.length };
  for (const { letters, units } of runs)
    if (alikeName(characters, letters)) return { units, precision: 0.8, weight: 2 + units.length };
  return undefined;
};

const matchForm = (form: string, pieces: readonly Piece[], runs: readonly Runs[]): Match | undefined => {
  const characters = [...form];
  const covered = new Set<number>();
  const units = new Set<number>();
  let weight = 0;
  const cover = (start: number, end: number) => {
    for (let i = start; i < end; i++) covered.add(i);
  };
  for (const run of [...runs].reverse()) {
    if (run.units.some((unit) => units.has(unit)) || run.letters.length < 3) continue;
    const at = spelledIn(characters, run.letters);
    // One syllable names only the shortest: Yang County.
    if (!at || (at.end - at.start < 2 && (characters.length > 2 || at.start > 0))) continue;
    cover(at.start, at.end);
    for (const unit of run.units) units.add(unit);
    weight += 1.6 + 0.3 * (at.end - at.start);
  }
  for (const piece of pieces) {
    if (piece.units.some((unit) => units.has(unit))) continue;
    const said = piece.number
      ? form.includes(piece.letters) && piece.letters
      : piece.chinese.find((one) => form.includes(one));
    if (!said) continue;
    const at = form.indexOf(said);
    cover(at, at + said.length);
    for (const unit of piece.units) units.add(unit);
    weight += piece.number ? 1 : weightOf(said) + 0.15 * (piece.units.length - 1);
  }
  if (units.size === 0) return undefined;
  const precision = covered.size / characters.length;
  return { units: [...units].sort((a, b) => a - b), precision, weight: weight * (0.55 + 0.45 * precision) };
};

const LEAST_WEIGHT = 0.6;
/** What an article's text says of the question counts for less than its headline. */
const TEXT = 0.6;

const matchEnglish = (
  node: GraphNode,
  pieces: readonly Piece[],
  runs: readonly Runs[],
): Match | undefined => {
  if (node.label === "Person") return spelledWhole(node.name, runs);
  let best: Match | undefined;
  for (const form of formsOf(node)) {
    const match = matchForm(form, pieces, runs);
    if (match && (!best || match.weight > best.weight)) best = match;
  }
  return best && best.weight >= LEAST_WEIGHT ? best : undefined;
};

/** Kinds of articles that a question may speak of: the essay on, the photo of. */
const GENRES: readonly (readonly [pattern: RegExp, genre: string])[] = [
  [/\b(?:essay|prose|comment|commentary|op-ed|column)\b/i, "ESSAY"],
  [/\b(?:photos?|pictures?)\b/i, "CAPTION"],
];
const GENRE = 1.5;

const genresIn = (source: string): ReadonlySet<string> =>
  new Set(GENRES.flatMap(([pattern, genre]) => (pattern.test(source) ? [genre] : [])));

const articleMatch = (
  node: GraphNode,
  text: string,
  genres: ReadonlySet<string>,
  pieces: readonly Piece[],
  runs: readonly Runs[],
): Match | undefined => {
  const title = matchForm(normalizeText(node.name), pieces, runs);
  const body = matchForm(text, pieces, runs);
  const said = Math.max(title?.weight ?? 0, TEXT * (body?.weight ?? 0));
  if (said < LEAST_WEIGHT) return undefined;
  const weight = said + (genres.has(String(node.props.genre)) ? GENRE : 0);
  const units = [...new Set([...(title?.units ?? []), ...(body?.units ?? [])])].sort((a, b) => a - b);
  return { units, precision: title?.precision ?? 0.3, weight };
};

const unitsSaid = (
  wanted: readonly number[],
  text: string,
  pieces: readonly Piece[],
  runs: readonly Runs[],
): ReadonlySet<number> => {
  const characters = [...text];
  const asked = new Set(wanted);
  const found = new Set<number>();
  for (const { units, chinese, number, letters } of pieces)
    if (chinese.some((one) => text.includes(one)) || (number && text.includes(letters)))
      for (const unit of units) found.add(unit);
  for (const { letters, units } of runs)
    if (letters.length >= 4 && units.some((unit) => asked.has(unit)) && spelledIn(characters, letters))
      for (const unit of units) found.add(unit);
  return new Set(wanted.filter((unit) => found.has(unit)));
};

/** What words that the glossary lacks count for. */
const NAME = 1.6;
const CAPITAL = 1.5;
const UNKNOWN = 0.7;

const unknownWeight = ({ capital, letters }: Piece, unit: number): number => {
  if (!capital || unit === 0) return UNKNOWN;
  return isPinyin(letters) ? NAME : CAPITAL;
};

/** A question in English. */
export const englishTongue = (source: string): Tongue => {
  const words = wordsOf(source);
  const lower = words.map((word) => word.toLowerCase());
  const content = (piece: Piece) => piece.units.some((unit) => !EMPTY_EN.has(lower[unit] ?? ""));
  const capitals = new Set(words.flatMap((word, i) => (i > 0 && /^\p{Lu}/u.test(word) ? [i] : [])));
  const question = readEnglish(source, lower, capitals);
  const asking = new Set([...(question?.focus.units ?? []), ...(question?.when?.units ?? [])]);
  const isName = ({ units }: { readonly units: readonly number[] }) =>
    !units.some((unit) => asking.has(unit));
  const pieces = piecesOf(words, lower).filter((piece) => content(piece) && isName(piece));
  const runs = runsOf(words).filter(isName);
  const texts = new Map<string, string>();
  const genres = genresIn(source);
  const weights = new Map(
    pieces
      .filter((piece) => piece.chinese.length === 0 && !piece.number)
      .flatMap((piece) => piece.units.map((unit) => [unit, unknownWeight(piece, unit)] as const)),
  );
  const pool = async (store: GraphStore, options: () => ReadOptions): Promise<Pool> => {
    const whole = await wholeGraph(store, options);
    if (whole) {
      for (const [id, text] of await articlesWithText(store, options)) texts.set(id, normalizeText(text));
      return whole;
    }
    return retrieveEnglish(store, { runs, pieces }, options);
  };
  return {
    units: lower,
    pool,
    match: (node) =>
      node.label === "Article"
        ? articleMatch(node, texts.get(node.id) ?? "", genres, pieces, runs)
        : matchEnglish(node, pieces, runs),
    read: () => question,
    tells: () => false,
    said: (wanted, text) => unitsSaid(wanted, text, pieces, runs),
    weight: (unit) => weights.get(unit) ?? 1,
    isName: (unit) => weights.get(unit) === NAME,
  };
};
