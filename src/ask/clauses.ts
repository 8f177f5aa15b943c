import type { Label } from "../domain/ontology.ts";
import type { Step } from "./paths.ts";
import type { Clause, Phrase, Question } from "./question.ts";

/** What a clause (某人出席的会议) says of the ways from who is named in it. */

/** True of the clause's own verb. */
export const isVerbOf = (clause: Clause | undefined, { units }: Phrase): boolean =>
  clause !== undefined && clause.verb.join() === units.join();

/** True of a first step by the clause's own verb to things of its sort, where the question has a clause. */
export const beginsWith = (clause: Clause | undefined, target: Label, phrase: Phrase): boolean =>
  clause === undefined ||
  (isVerbOf(clause, phrase) && (clause.target.labels as readonly Label[]).includes(target));

/** True of steps that came back to such as it set out from. */
export const isBack = (steps: readonly Step[]): boolean => {
  const [before, last] = steps.slice(-2).map(({ relation }) => relation);
  return last !== undefined && before?.edge === last.edge && before.direction !== last.direction;
};

const ACTED: ReadonlySet<string> = new Set(["ORGANIZED", "LAUNCHED", "ATTENDED"]);

/** Where something took place is not where those sit who held it, unless bodies are spoken of. */
export const isSeatOfAgents = ({ nouns, focus: { wanted } }: Question, steps: readonly Step[]): boolean => {
  const [before, last] = steps.slice(-2);
  return (
    wanted.form === "ENTITY" &&
    wanted.target.where === true &&
    last?.relation.edge === "LOCATED_IN" &&
    before?.relation.direction === "in" &&
    ACTED.has(before.relation.edge) &&
    !nouns.some(({ target }) => target.labels.includes("Organization"))
  );
};
