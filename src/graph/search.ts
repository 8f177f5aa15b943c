import type { GraphNode } from "../domain/fact.ts";
import { ENTITY_LABELS, type EntityLabel } from "../domain/ontology.ts";
import type { SearchArgs, SearchHit } from "./port.ts";
import { scoreSlip, slipKeys } from "./slips.ts";
import { type QueryKeys, queryKeys, scoreMatch } from "./text.ts";

/** Search as every store does it: the store finds candidates by their keys, they are scored here. */

/** Candidates that are scored at most; the best match of a name is among them by its keys. */
export const MOST_CANDIDATES = 2000;

export interface Candidate {
  readonly node: GraphNode;
  /** Articles that name it. */
  readonly articles: number;
}

/** Entities that have all keys of one of the alternatives; those whose name is about so long come first. */
export type FindCandidates = (
  alternatives: readonly QueryKeys[],
  labels: readonly EntityLabel[],
  length: number,
) => Promise<readonly Candidate[]>;

const hasKeys = ({ whole, prefixes }: QueryKeys): boolean => whole.length + prefixes.length > 0;

/** Exact matches; where there are none and slips are allowed, names that are one slip away. */
const scored = async (
  find: FindCandidates,
  { text, slips }: Pick<SearchArgs, "text" | "slips">,
  labels: readonly EntityLabel[],
): Promise<readonly SearchHit[]> => {
  const exact = [queryKeys(text)].filter(hasKeys);
  const found = exact.length > 0 ? await find(exact, labels, 0) : [];
  const hits = score(found, (node) => scoreMatch(text, node.name, node.aliases));
  if (hits.length > 0 || !slips) return hits;
  const near = slipKeys(text);
  if (near.length === 0) return [];
  const candidates = await find(near, labels, [...text].length);
  return score(candidates, (node) => scoreSlip(text, node.name, node.aliases)).map((hit) => ({
    ...hit,
    slip: true,
  }));
};

const score = (candidates: readonly Candidate[], of: (node: GraphNode) => number): readonly SearchHit[] =>
  candidates
    .map(({ node, articles }) => ({ node, articles, score: of(node) }))
    .filter((hit) => hit.score > 0);

/** The best hits; between equals those that more articles name, then by id. */
export const searchBy = async (find: FindCandidates, args: SearchArgs): Promise<readonly SearchHit[]> => {
  const hits = await scored(find, args, args.labels ?? ENTITY_LABELS);
  return [...hits]
    .sort((a, b) => b.score - a.score || b.articles - a.articles || (a.node.id < b.node.id ? -1 : 1))
    .slice(0, args.limit);
};

/** How many of the candidates match, by label. */
export const facetsBy = async (
  find: FindCandidates,
  args: Pick<SearchArgs, "text" | "slips">,
): Promise<ReadonlyMap<EntityLabel, number>> => {
  const counts = new Map<EntityLabel, number>();
  for (const { node } of await scored(find, args, ENTITY_LABELS)) {
    const label = node.label as EntityLabel;
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return counts;
};
