import type { Candidate } from "./link.ts";
import type { Question } from "./question.ts";
import type { Story } from "./stories.ts";

/** What the question surely names, and what of it an answer may not pass over. */

/** What the question surely names, and where. */
export interface Linked {
  readonly ids: ReadonlySet<string>;
  readonly units: ReadonlySet<number>;
  readonly stretches: readonly Pick<Candidate, "node" | "match">[];
  /** What is told of the events that are named. */
  readonly stories: readonly Story[];
}

/** Words that tie a name to what it belongs to: the centre of the county, 某县的中心. */
const TIES = /^(?:的|of|in|at|the)*$/;

/** The name of which the root only says whose it is: of 某县的中心 the centre. */
export const ownedBy = (question: Question, root: readonly number[], { stretches }: Linked) => {
  const [start, end] = [Math.min(...root), Math.max(...root)];
  const between = (from: number, to: number) => question.units.slice(from + 1, to).join("");
  return stretches.find(({ match: { units: other } }) => {
    if (other.some((unit) => root.includes(unit))) return false;
    const [first, last] = [Math.min(...other), Math.max(...other)];
    return question.language === "ZH"
      ? first > end && TIES.test(between(end, first))
      : last < start && start - last > 1 && TIES.test(between(last, start));
  });
};
