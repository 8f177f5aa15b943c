import type { FactType } from "../domain/ontology.ts";
import type { Relation } from "../query/relations.ts";
import type { Step } from "./paths.ts";
import type { Side, Wanted } from "./question.ts";

/** What a question word says for or against a way. */

/** Edges that lead to where something is. */
const WHERE: ReadonlySet<FactType> = new Set<FactType>([
  "HELD_AT",
  "LOCATED_IN",
  "IMPLEMENTED_IN",
  "PART_OF",
]);
const DONE_BY: ReadonlySet<FactType> = new Set<FactType>(["LAUNCHED", "ORGANIZED"]);

/** Honours are what was received, whatever the verb. */
const honourScore = (wanted: Wanted, steps: readonly Step[]): number => {
  if (wanted.form !== "ENTITY" || wanted.target.kinds?.join() !== "HONOR") return 0;
  return steps.at(-1)?.relation.edge === "RECEIVED" ? 1 : -1;
};

/** Speaks against a way more than anything may speak for it. */
export const NEVER = -100;

/** Where something is, is told by few relations. */
const whereScore = (wanted: Wanted, steps: readonly Step[]): number => {
  const last = steps.at(-1)?.relation;
  if (!last || wanted.form !== "ENTITY" || !wanted.target.where) return 0;
  // Where somebody works is a body, not where the body lies.
  const works = steps.some(({ relation }) => relation.edge === "HOLDS" && relation.direction === "out");
  if (works) return last.edge === "HOLDS" ? 1 : NEVER;
  if (!WHERE.has(last.edge as FactType)) return NEVER;
  // What is carried out in a place is not where something is.
  return last.direction === "in" ? NEVER : 1;
};

/** What the side of the question word says for or against the last relation. */
const sideScore = (side: Side | undefined, steps: readonly Step[]): number => {
  const last = steps.at(-1)?.relation;
  if (!side || !last) return 0;
  const edge = last.edge as FactType;
  if (side === "PLACE") return WHERE.has(edge) ? 1 : DONE_BY.has(edge) && last.direction === "in" ? -3 : 0;
  if (side === "AGENT") return WHERE.has(edge) ? -2.5 : 0;
  return 0;
};

/** What is asked for, and where the question word stands, speaks so much for these steps. */
export const focusScore = (wanted: Wanted, side: Side | undefined, steps: readonly Step[]): number =>
  sideScore(side, steps) + honourScore(wanted, steps) + whereScore(wanted, steps);

/** Relations that lead from those who act to what they belong to or founded: no answer to who. */
export const isOfAgents = ({ edge, direction }: Relation): boolean =>
  (direction === "out" && ["HOLDS", "LOCATED_IN", "HELD_AT", "IMPLEMENTED_IN", "LAUNCHED"].includes(edge)) ||
  (direction === "in" && edge === "LOCATED_IN");
