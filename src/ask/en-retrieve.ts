import type { GraphNode } from "../domain/fact.ts";
import type { GraphStore, ReadOptions } from "../graph/port.ts";
import { COMMON, type Piece, type Runs } from "./en-pieces.ts";
import { named, type Pool, type Search, searchInTurn, uniqueNodes } from "./retrieve.ts";

/** Candidates of an English question in a large graph. */

const PLACES = 4;
const OF_PIECE = 3;

const pairsOf = (pieces: readonly Piece[]): readonly string[] =>
  pieces.flatMap((piece, i) => {
    const next = pieces[i + 1]?.chinese.slice(0, 2) ?? [];
    return piece.chinese.slice(0, 2).flatMap((one) => next.map((other) => `${one}${other}`));
  });

/** Names that a place and what follows it make: 博兴县 and 卫健局, 滨州市 and 市委. */
const composed = (places: readonly GraphNode[], pieces: readonly Piece[]): readonly string[] =>
  places.flatMap(({ name }) =>
    [...pieces.flatMap((piece) => piece.chinese), ...pairsOf(pieces)].flatMap((piece) => [
      `${name}${piece}`,
      `${name.slice(0, -1)}${piece}`,
    ]),
  );

/** Words that so many names hold that searching for them finds nothing in particular. */
const isTelling = (text: string): boolean => text.length > 1 && !COMMON.has(text);

/** What is searched for, the most telling first: long words, words on end, words of a place's names. */
const searchesOf = (places: readonly GraphNode[], pieces: readonly Piece[]): readonly Search[] => {
  const single = pieces.flatMap((piece) => piece.chinese.slice(0, OF_PIECE)).filter(isTelling);
  const pairs = pairsOf(pieces).filter((pair) => pair.length < 7);
  const ofPlaces = places.slice(0, 2).flatMap(({ name }) => single.map((piece) => `${name}${piece}`));
  const texts = [
    ...ofPlaces,
    ...single.filter((one) => one.length > 3),
    ...pairs.filter((pair) => pair.length > 3),
    ...single.filter((one) => one.length === 3),
    ...pairs,
    ...single,
  ];
  return texts.map((text) => ({ text }));
};

/** People and places by pinyin, bodies composed of place and word, then names that hold the question's words. */
export const retrieveEnglish = async (
  store: GraphStore,
  { runs, pieces }: { readonly runs: readonly Runs[]; readonly pieces: readonly Piece[] },
  options: () => ReadOptions,
): Promise<Pool> => {
  const spelled = [...runs].filter(({ letters }) => letters.length > 3).reverse();
  const byLetters = spelled.flatMap(({ letters, units }): readonly Search[] => [
    ...(units.length > 1 ? [{ text: letters, labels: ["Person"] as const }] : []),
    { text: letters, labels: ["Place"] },
  ]);
  const first = await searchInTurn(store, byLetters, options, LETTERS_TIME);
  const places = first.filter((node) => node.label === "Place").slice(0, PLACES);
  const exact = await named(store, composed(places, pieces), options);
  const others = spelled
    .filter(({ letters }) => letters.length > 4)
    .map(({ letters }) => ({ text: letters }));
  const found = await searchInTurn(
    store,
    [...(first.length === 0 ? others : []), ...searchesOf(places, pieces), ...others],
    options,
    // Where a place's own bodies are found, common words need not be searched for.
    exact.length > 0 ? 4 : undefined,
  );
  return { nodes: uniqueNodes([...first, ...exact, ...found]), whole: false };
};
const LETTERS_TIME = 12;
