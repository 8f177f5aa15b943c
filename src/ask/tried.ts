import type { Chosen } from "./choose.ts";
import type { Attempt } from "./hops.ts";
import { isRival } from "./lexicon/contrasts.ts";
import type { Mention } from "./link.ts";
import type { Plan } from "./plan.ts";
import type { Language } from "./question.ts";
import type { Row } from "./rows.ts";

/** Plans that were run, which of them is the answer, and which say too little of the question to be one. */

/** A plan that was run, with what it gave. */
export interface Tried {
  readonly attempt: Attempt;
  /** All that was found, of which some is chosen. */
  readonly rows: readonly Row[];
  readonly chosen: Chosen;
  readonly values: readonly string[];
  readonly score: number;
  /** True where the question says how many answers there are, and there are more or fewer. */
  readonly miscounted: boolean;
}

/** The best first. */
export const byScore = (a: Tried, b: Tried): number =>
  b.score - a.score || b.chosen.coverage - a.chosen.coverage;
/** The attempt of the highest score; of those the one that covers most of the question. */
export const best = (tried: readonly Tried[]): Tried | undefined => [...tried].sort(byScore)[0];

/** The plan that asks for the chosen rows alone. */
export const narrowed = (plan: Plan, all: readonly Row[], rows: readonly Row[]): Plan => {
  if (rows.length === 0) return plan;
  const ids = [...new Set(rows.map((row) => row.node.id))];
  if (new Set(all.map((row) => row.node.id)).size === ids.length) return plan;
  const { root } = plan;
  if (plan.hops.length === 0 && root.by === "within")
    return { ...plan, root: { ...root, test: { ...root.test, ids } } };
  const last = plan.hops.length - 1;
  return {
    ...plan,
    hops: plan.hops.map((hop, i) => (i === last ? { ...hop, test: { ...hop.test, ids } } : hop)),
  };
};

const isNamesake = ({ attempt, score }: Tried, first: Tried): boolean =>
  attempt.root.node.name === first.attempt.root.node.name &&
  attempt.root.node.label === first.attempt.root.node.label &&
  score >= first.score - 0.8;

/** 县红十字会 of two counties: the question says no more than what both are called. */
const isCalledAlike = ({ attempt, score }: Tried, first: Tried): boolean => {
  const [one, other] = [attempt.root, first.attempt.root];
  return (
    one.node.label === other.node.label &&
    [one, other].every(({ match }) => match.precision === 1) &&
    one.match.units.join() === other.match.units.join() &&
    one.node.aliases.some((alias) => other.node.aliases.includes(alias)) &&
    score >= first.score - 0.8
  );
};

/** Of names that fit no better than this, and nearly alike, any may be meant. */
const POOR = 0.5;
const NEARLY = 0.12;

const isToss = ({ attempt, score }: Tried, first: Tried): boolean =>
  attempt.root.node.label === first.attempt.root.node.label &&
  [attempt, first.attempt].every(
    ({ root, plan }) => plan.root.by === "node" && root.match.precision < POOR,
  ) &&
  score >= first.score - NEARLY;

/** Names that differ in a word that the question leaves out: of 马拉松冠军 the men's and the women's. */
const isCounterpart = ({ attempt, score }: Tried, first: Tried): boolean =>
  attempt.root.node.label === first.attempt.root.node.label &&
  isRival(attempt.root.node.name, first.attempt.root.node.name) &&
  score >= first.score - 0.8;

/** Nodes of one name, or such as fit alike, that would answer otherwise: the question must say which it means. */
export const rivals = (tried: readonly Tried[], first: Tried): readonly Tried[] => {
  const told = tried.filter(
    (other) =>
      other !== first &&
      other.attempt.root.node.id !== first.attempt.root.node.id &&
      (isNamesake(other, first) ||
        isCalledAlike(other, first) ||
        isToss(other, first) ||
        isCounterpart(other, first)) &&
      [...other.values].sort().join() !== [...first.values].sort().join(),
  );
  // Each of them once, by the best of its plans.
  const ranked = [...told].sort(byScore);
  const idOf = ({ attempt }: Tried): string => attempt.root.node.id;
  return ranked.filter((one, i) => ranked.findIndex((other) => idOf(other) === idOf(one)) === i);
};

/** A name that fits much less well than one of which the same was asked in vain is not what is meant. */
const OUTDONE = 0.6;
/** Where no word tells the relation, the name alone must: it may fit hardly worse. */
const OUTDONE_FREE = 0.8;

/** True where the same words fit the name of another root much better, of which the relations read from the question hold as well. */
export const isOutdone = ({ attempt }: Tried, attempts: readonly Attempt[]): boolean => {
  const { root, way } = attempt;
  const least = isFree(attempt) ? OUTDONE_FREE : OUTDONE;
  return attempts.some(
    (other) =>
      (other.root.node.label === root.node.label || isFree(attempt)) &&
      root.match.weight < other.root.match.weight * least &&
      (other.way?.score ?? 0) >= (way?.score ?? 0) - 0.5 &&
      root.match.units.some((unit) => other.root.match.units.includes(unit)),
  );
};

/** A name that fits so much less well than one that explains all that it does, and more, isn't meant. */
const FAR_OFF = 0.5;
/** So much of the other name must be said. */
const WELL = 0.7;

/** True where another name, of whatever sort, says all of the question that the root's says, and much more. */
export const isFarOff = ({ attempt: { root, plan } }: Tried, mentions: readonly Mention[]): boolean =>
  plan.root.by === "node" &&
  root.match.precision < 1 &&
  mentions.some(({ candidates }) =>
    candidates.some(
      ({ node, match }) =>
        node.label !== "Article" &&
        match.precision >= WELL &&
        root.match.weight < match.weight * FAR_OFF &&
        match.units.length > root.match.units.length &&
        root.match.units.every((unit) => match.units.includes(unit)),
    ),
  );

/** True where no word of the question tells the relation that was followed. */
export const isFree = ({ way, plan }: Attempt): boolean =>
  way !== undefined && way.steps.length > 0 && way.used.length === 0 && plan.root.by === "node";

/** Below this share of the question accounted for nothing is answered. */
const LEAST_COVERAGE: Readonly<Record<Language, number>> = { ZH: 0.64, EN: 0.6 };
/** Where no word of the question names a relation, no more than this may be left over: it may name one. */
const MOST_LOST: Readonly<Record<Language, number>> = { ZH: 0, EN: 0.5 };
/** Words of unknown meaning may turn a question into another: no more than this of it may be such. */
const MOST_UNKNOWN: Readonly<Record<Language, number>> = { ZH: 1, EN: 2.95 };

/** When and how often an honour was won is told of one honour: more of the question must fit. */
const OF_ONE = 0.63;

/** True where enough of the question is accounted for. */
export const isUnderstood = ({ attempt, chosen, miscounted }: Tried, language: Language): boolean => {
  if (miscounted) return false;
  const { read } = attempt.plan.result;
  const least = read === "EDGE_DATE" || read === "TIMES" ? OF_ONE : LEAST_COVERAGE[language];
  if (chosen.unknown > MOST_UNKNOWN[language]) return false;
  return chosen.coverage >= least && (!isFree(attempt) || chosen.lost <= MOST_LOST[language]);
};
