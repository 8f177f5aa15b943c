import type { GraphNode } from "../domain/fact.ts";
import type { Match } from "./match.ts";

/** Which nodes of the graph a question may speak of, and where it names them. */

export interface Candidate {
  readonly node: GraphNode;
  readonly match: Match;
}

/** A stretch of the question that names something, with what it may name, best first. */
export interface Mention {
  readonly units: readonly number[];
  readonly candidates: readonly Candidate[];
}

/** An event and an initiative of one name are told of by the other names of either: the class that runs, and that it was held. */
export const asTwins = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const best = new Map<string, Candidate>();
  for (const one of candidates) {
    const { label, name } = one.node;
    if (label !== "Event" && label !== "Initiative") continue;
    const known = best.get(name);
    if (!known || one.match.weight > known.match.weight) best.set(name, one);
  }
  return candidates.map((one) => {
    const twin = best.get(one.node.name);
    return twin && twin.node.label !== one.node.label && /Event|Initiative/u.test(one.node.label)
      ? { ...one, match: twin.match }
      : one;
  });
};

const overlap = (a: readonly number[], b: ReadonlySet<number>): number =>
  a.filter((unit) => b.has(unit)).length;

/** Candidates within this share of the best may be meant as well. */
const ALIKE = 0.72;

/** True of a name of which more is said than a short name that is said whole: of 擂台赛决赛 beside 擂台赛. */
const isLonger = ({ match }: Candidate, units: readonly number[], shared: number): boolean =>
  shared === units.length && match.units.length > shared && match.precision < 1;

/** Groups candidates into mentions: the best first, then what doesn't overlap with it. */
export const mentionsOf = (candidates: readonly Candidate[]): readonly Mention[] => {
  const sorted = [...candidates].sort(
    (a, b) =>
      b.match.weight - a.match.weight ||
      a.node.name.length - b.node.name.length ||
      (a.node.id < b.node.id ? -1 : 1),
  );
  const taken = new Set<number>();
  const mentions: { units: readonly number[]; candidates: Candidate[] }[] = [];
  for (const candidate of sorted) {
    const { units, weight } = candidate.match;
    const host = mentions.find((mention) => overlap(units, new Set(mention.units)) > 0);
    if (host) {
      const best = host.candidates[0]?.match.weight ?? 0;
      const shared = overlap(units, new Set(host.units));
      const within = shared >= units.length * 0.6;
      const said = host.candidates[0]?.match.precision === 1;
      const alike = within && weight >= best * (said ? 1 : ALIKE);
      if (alike || (said && isLonger(candidate, host.units, shared))) host.candidates.push(candidate);
      continue;
    }
    if (overlap(units, taken) > 0) continue;
    for (const unit of units) taken.add(unit);
    mentions.push({ units, candidates: [candidate] });
  }
  return mentions;
};

const OF_LABEL = 5;

/**
 * Candidates by label beside those of the mentions: words of another language fit names of several sorts, and
 * the relation that is asked for decides.
 */
export const byLabel = (candidates: readonly Candidate[]): readonly Mention[] => {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of [...candidates].sort((a, b) => b.match.weight - a.match.weight)) {
    const group = groups.get(candidate.node.label) ?? [];
    groups.set(candidate.node.label, group);
    if (group.length < OF_LABEL) group.push(candidate);
  }
  return [...groups.values()].map((group) => ({ units: group[0]?.match.units ?? [], candidates: group }));
};
