import type { GraphStore, ReadOptions } from "../graph/port.ts";
import { normalizeText } from "../graph/text.ts";
import { articleMatch, genresIn, matchEnglish, unitsSaid } from "./en-match.ts";
import { type Piece, piecesOf, runsOf, wordsOf } from "./en-pieces.ts";
import { retrieveEnglish } from "./en-retrieve.ts";
import { corrected } from "./en-spelling.ts";
import { readEnglish } from "./english.ts";
import { ordinalOf } from "./lexicon/contrasts.ts";
import { EMPTY_EN } from "./lexicon/glossary.ts";
import { isPinyin } from "./names.ts";
import { articlesWithText, type Pool, wholeGraph } from "./retrieve.ts";
import type { Tongue } from "./tongue.ts";

/** A question in English: names in pinyin, everything else through the glossary. */

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
  const words = corrected(wordsOf(source));
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
      .filter((piece) => piece.han || (piece.chinese.length === 0 && !piece.number))
      .flatMap((piece) =>
        piece.units.map((unit) => [unit, piece.han ? NAME : unknownWeight(piece, unit)] as const),
      ),
  );
  const pool = async (store: GraphStore, options: () => ReadOptions): Promise<Pool> => {
    const whole = await wholeGraph(store, options);
    if (whole) {
      for (const [id, text] of await articlesWithText(store, options)) texts.set(id, normalizeText(text));
      return whole;
    }
    return retrieveEnglish(store, { runs, pieces, words: lower }, options);
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
    isName: (unit) => weights.get(unit) === NAME || ordinalOf(lower[unit] ?? "") !== undefined,
  };
};
