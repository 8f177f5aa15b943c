import type { GraphNode } from "../domain/fact.ts";
import { normalizeText } from "../graph/text.ts";
import { type Piece, type Runs, weightOf } from "./en-pieces.ts";
import { isContrary, isNoneOf, ordinalOf } from "./lexicon/contrasts.ts";
import { formsOf, type Match } from "./match.ts";
import { alikeName, spelledFrom, spelledIn } from "./names.ts";

/** How names answer an English question: spelled in pinyin, or made of the glossary's words. */

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

/** True where the question counts, dates or colours something else of this kind. */
const isOther = (form: string, pieces: readonly Piece[]): boolean => {
  const numbers = pieces.flatMap(({ letters }) => ordinalOf(letters) ?? []);
  const years = pieces.flatMap(({ number, letters }) => (number && letters.length === 4 ? [letters] : []));
  const year = /^(?:19|20)\d\d/.exec(form)?.[0];
  const chinese = pieces.map((piece) => piece.chinese);
  return (
    isNoneOf(numbers, form) ||
    (year !== undefined && years.length > 0 && !years.includes(year)) ||
    isContrary(chinese, form)
  );
};

/** 洋县, 京: a name of one syllable, its kind aside. */
const ONE_SYLLABLE = /^.[省市县区旗州镇乡村]?$/u;

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
    // One syllable names only the shortest: Yang County is 洋县, and Tong no 桐庐.
    if (!at || (at.end - at.start < 2 && (at.start > 0 || !ONE_SYLLABLE.test(form)))) continue;
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

/** An event is named by more than a place in a long name. */
const LEAST_OF_EVENT = 0.2;
/** True where nothing but one run of letters spells what was found. */
const isSpelled = (match: Match, runs: readonly Runs[]): boolean =>
  runs.some(({ units }) => units.join() === match.units.join());

/**
 * How a node's names match the words of an English question, by their meaning or their spelling; undefined where none
 * does. `pieces` are the words that the glossary knows, `runs` the letters that may spell Chinese.
 */
export const matchEnglish = (
  node: GraphNode,
  pieces: readonly Piece[],
  runs: readonly Runs[],
): Match | undefined => {
  const forms = formsOf(node);
  const said = pieces.find(({ han, chinese: [name = ""] }) => han && forms.includes(name));
  if (said) return { units: said.units, precision: 1, weight: 3 + 0.45 * (said.chinese[0]?.length ?? 0) };
  if (node.label === "Person") return spelledWhole(node.name, runs);
  let best: Match | undefined;
  for (const form of forms) {
    const match = isOther(form, pieces) ? undefined : matchForm(form, pieces, runs);
    // The Hanzhong marathon: no ceremony that some body of Hanzhong held.
    if (match && node.label === "Event" && match.precision < LEAST_OF_EVENT && isSpelled(match, runs))
      continue;
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

export const genresIn = (source: string): ReadonlySet<string> =>
  new Set(GENRES.flatMap(([pattern, genre]) => (pattern.test(source) ? [genre] : [])));

export const articleMatch = (
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

export const unitsSaid = (
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
