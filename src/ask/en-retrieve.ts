import type { GraphNode } from "../domain/fact.ts";
import type { GraphStore, ReadOptions } from "../graph/port.ts";
import { COMMON, type Piece, type Runs } from "./en-pieces.ts";
import { isPinyin, isSyllable } from "./names.ts";
import { named, type Pool, type Search, searchInTurn, uniqueNodes } from "./retrieve.ts";

/** Candidates of an English question in a large graph. */

const PLACES = 4;
const OF_PIECE = 3;

const pairsOf = (pieces: readonly Piece[]): readonly string[] =>
  pieces.flatMap((piece, i) => {
    const next = pieces[i + 1]?.chinese.slice(0, 2) ?? [];
    return piece.chinese.slice(0, 2).flatMap((one) => next.map((other) => `${one}${other}`));
  });

/** Names that a place and what follows it make: 青禾县 and 卫健局, 白杨市 and 市委. */
const composed = (places: readonly GraphNode[], pieces: readonly Piece[]): readonly string[] =>
  places.flatMap(({ name }) =>
    [...pieces.flatMap((piece) => piece.chinese), ...pairsOf(pieces)].flatMap((piece) => [
      `${name}${piece}`,
      `${name.slice(0, -1)}${piece}`,
    ]),
  );

/** Words that so many names hold that searching for them finds nothing in particular. */
const isTelling = (text: string): boolean => text.length > 1 && !COMMON.has(text);

/** Names that begin with a place's: cheap to search for, however common the word. */
const ofPlaces = (places: readonly GraphNode[], pieces: readonly Piece[]): readonly Search[] =>
  places.slice(0, 2).flatMap(({ name }) => tellingOf(pieces).map((piece) => ({ text: `${name}${piece}` })));

const tellingOf = (pieces: readonly Piece[]): readonly string[] =>
  pieces.flatMap((piece) => piece.chinese.slice(0, OF_PIECE)).filter(isTelling);

/** What is searched for without a place, the most telling first: long words, words on end, short words. */
const searchesOf = (pieces: readonly Piece[]): readonly Search[] => {
  const single = tellingOf(pieces);
  const pairs = pairsOf(pieces).filter((pair) => pair.length < 7);
  const texts = [
    ...single.filter((one) => one.length > 3),
    ...pairs.filter((pair) => pair.length > 3),
    ...single.filter((one) => one.length === 3),
    ...pairs,
    ...single,
  ];
  return texts.map((text) => ({ text }));
};

/** Levels of places with the syllable that ends their names: Yang County is yangxian. */
const LEVELS: ReadonlyMap<string, string> = new Map([
  ["county", "xian"],
  ["district", "qu"],
  ["city", "shi"],
  ["town", "zhen"],
  ["township", "xiang"],
  ["village", "cun"],
  ["banner", "qi"],
  ["province", "sheng"],
]);

/** Letters to search for: names of people first, then of places, with the level that the question says. */
const lettersOf = (runs: readonly Runs[], words: readonly string[]): readonly Search[] => {
  const longest = [...runs]
    .filter(({ units }) => units.every((unit) => !LEVELS.has(words[unit] ?? "")))
    .sort((a, b) => b.units.length - a.units.length);
  return longest.flatMap(({ letters, units }): readonly Search[] => {
    const level = LEVELS.get(words[(units.at(-1) ?? -2) + 1] ?? "");
    const person: readonly Search[] = units.length > 1 ? [{ text: letters, labels: ["Person"] }] : [];
    if (level) return [...person, { text: `${letters}${level}`, labels: ["Place"] }];
    // One syllable begins too many names.
    return isSyllable(letters) || letters.length < 4
      ? person
      : [...person, { text: letters, labels: ["Place"] }];
  });
};

/** Runs of words that are searched for as names. */
const MOST_NAMES = 40;

/** Searches in turn; of a run whose name was found its parts need no search. */
const searchNames = async (
  store: GraphStore,
  searches: readonly Search[],
  options: () => ReadOptions,
): Promise<readonly GraphNode[]> => {
  const found: GraphNode[] = [];
  const named: string[] = [];
  for (const search of searches.slice(0, MOST_NAMES)) {
    if (named.some((name) => name.includes(search.text))) continue;
    const hits = await searchInTurn(store, [search], options);
    if (hits.length > 0) named.push(search.text);
    found.push(...hits);
  }
  return found;
};

/** True of a surname of one syllable and a given name: Duan Jiating. */
const isPerson = ({ units: [surname = -1, given = -1, more] }: Runs, words: readonly string[]): boolean =>
  more === undefined && isSyllable(words[surname] ?? "") && isPinyin(words[given] ?? "");

/** Of people's names no part is searched for by itself: too many names hold it. */
const withoutPartsOfPeople = (runs: readonly Runs[], words: readonly string[]): readonly Runs[] => {
  const people = runs.filter((run) => isPerson(run, words));
  const isPart = (run: Runs) =>
    people.some((person) => person !== run && run.units.every((unit) => person.units.includes(unit)));
  return runs.filter((run) => !isPart(run));
};

/** People and places by pinyin, bodies composed of place and word, then names that hold the question's words. */
export const retrieveEnglish = async (
  store: GraphStore,
  question: {
    readonly runs: readonly Runs[];
    readonly pieces: readonly Piece[];
    readonly words: readonly string[];
  },
  options: () => ReadOptions,
): Promise<Pool> => {
  const { pieces, words } = question;
  const runs = withoutPartsOfPeople(question.runs, words);
  const first = await searchNames(store, lettersOf(runs, words), options);
  const places = first.filter((node) => node.label === "Place").slice(0, PLACES);
  const exact = await named(store, composed(places, pieces), options);
  const others = runs
    .filter(({ letters }) => letters.length > 4 && !isSyllable(letters))
    .map(({ letters }) => ({ text: letters }));
  const nearby = await searchInTurn(store, ofPlaces(places, pieces), options);
  // Where a place's own names are found, common words need not be searched for.
  const isFound = exact.length > 0 || nearby.length > 0;
  const telling = searchesOf(pieces).filter(({ text }) => !isFound || text.length > 3);
  const rest = [...(first.length === 0 ? others : []), ...telling, ...(isFound ? [] : others)];
  const found = await searchInTurn(store, rest, options);
  return { nodes: uniqueNodes([...first, ...exact, ...nearby, ...found]), whole: false };
};
