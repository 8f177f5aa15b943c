import type { GraphNode } from "../domain/fact.ts";
import { ENTITY_LABELS, type EntityLabel } from "../domain/ontology.ts";
import type { SearchArgs, SearchHit } from "./port.ts";
import { scoreSlip, slipKeys } from "./slips.ts";
import { matchScore, normalizeText, type QueryKeys, queryKeys, scoreAtEnd } from "./text.ts";

/** Search as every store does it: the store finds candidates by their keys, they are scored here. */

/** Candidates that are scored at most; the best match of a name is among them by its keys. */
export const MOST_CANDIDATES = 2000;

/** Candidates of one label that bear the same names, each by what its store knows it by: they are scored once. */
export interface Bearers<T> {
  readonly label: EntityLabel;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly nodes: readonly T[];
}

/** A candidate that is told: which of the ranks it was in, and how many articles name it. */
export interface Ranked {
  readonly node: GraphNode;
  readonly articles: number;
  readonly rank: number;
}

/** Which candidates are wanted. */
export interface Wanted {
  /** All keys of one of these must be a candidate's. */
  readonly alternatives: readonly QueryKeys[];
  readonly labels: readonly EntityLabel[];
  /** Candidates whose name is about so long come first. */
  readonly length: number;
  /** A name that has the keys and no better one besides: whoever bears it needn't be looked into for aliases. */
  readonly best?: string;
  /** With `best`: how many of the best matches are wanted; what comes behind them needn't be found. */
  readonly first?: number;
}

/** Whether so many of those found come before every name that is longer than `longest`, as it is compared. */
export const isSettled = <T>(
  found: readonly Bearers<T>[],
  typed: string,
  first: number,
  longest: number,
): boolean => {
  const scoreOf = matchScore(typed);
  const beyond = scoreAtEnd(normalizeText(typed).length, longest + 1);
  const before = found.filter((bearers) => scoreOf(bearers) > beyond);
  return before.reduce((sum, { nodes }) => sum + nodes.length, 0) >= first;
};

/** Where a store finds candidates. */
export interface SearchIndex<T> {
  find(wanted: Wanted): Promise<readonly Bearers<T>[]>;
  /** The first of the ranks; within one those that more articles name come first, then by id. */
  first(ranks: readonly (readonly T[])[], limit: number): Promise<readonly Ranked[]>;
}

/** Bearers whose names answer what was typed. */
interface Match<T> extends Bearers<T> {
  readonly score: number;
}
interface Matches<T> {
  readonly matches: readonly Match<T>[];
  /** True where the names are one slip away from what was typed. */
  readonly slip: boolean;
}

const hasKeys = ({ whole, prefixes }: QueryKeys): boolean => whole.length + prefixes.length > 0;

/** Exact matches; where there are none and slips are allowed, names that are one slip away. */
const matching = async <T>(
  index: SearchIndex<T>,
  { text, slips }: Pick<SearchArgs, "text" | "slips">,
  labels: readonly EntityLabel[],
  first?: number,
): Promise<Matches<T>> => {
  const exact = [queryKeys(text)].filter(hasKeys);
  const wanted = { alternatives: exact, labels, length: 0, best: text, ...(first && { first }) };
  const found = exact.length > 0 ? await index.find(wanted) : [];
  const matches = scored(found, matchScore(text));
  if (matches.length > 0 || !slips) return { matches, slip: false };
  const near = slipKeys(text);
  if (near.length === 0) return { matches, slip: false };
  const candidates = await index.find({ alternatives: near, labels, length: [...text].length });
  return {
    matches: scored(candidates, ({ name, aliases }) => scoreSlip(text, name, aliases)),
    slip: true,
  };
};

const scored = <T>(
  found: readonly Bearers<T>[],
  scoreOf: (names: Pick<GraphNode, "name" | "aliases">) => number,
): readonly Match<T>[] =>
  found.map((bearers) => ({ ...bearers, score: scoreOf(bearers) })).filter(({ score }) => score > 0);

/** The best hits; between equals those that more articles name, then by id. */
export const searchBy = async <T>(index: SearchIndex<T>, args: SearchArgs): Promise<readonly SearchHit[]> => {
  const { matches, slip } = await matching(index, args, args.labels ?? ENTITY_LABELS, args.limit);
  const ranks = bestRanks(matches, args.limit);
  const first = await index.first(
    ranks.map(({ nodes }) => nodes),
    args.limit,
  );
  return first.map(({ node, articles, rank }) => ({
    node,
    articles,
    score: ranks[rank]?.score ?? 0,
    ...(slip && { slip }),
  }));
};

/** Those of one score. */
interface Rank<T> {
  readonly score: number;
  readonly nodes: T[];
}

/** The best ranks, as many as it takes to have so many nodes. */
const bestRanks = <T>(matches: readonly Match<T>[], limit: number): readonly Rank<T>[] => {
  const ranks: Rank<T>[] = [];
  let count = 0;
  for (const { score, nodes } of [...matches].sort((a, b) => b.score - a.score)) {
    const last = ranks.at(-1);
    if (last?.score === score) last.nodes.push(...nodes);
    else if (count < limit) ranks.push({ score, nodes: [...nodes] });
    else break;
    count += nodes.length;
  }
  return ranks;
};

/** How many of the candidates match, by label. */
export const facetsBy = async <T>(
  index: SearchIndex<T>,
  args: Pick<SearchArgs, "text" | "slips">,
): Promise<ReadonlyMap<EntityLabel, number>> => {
  const counts = new Map<EntityLabel, number>();
  const { matches } = await matching(index, args, ENTITY_LABELS);
  for (const { label, nodes } of matches) counts.set(label, (counts.get(label) ?? 0) + nodes.length);
  return counts;
};
