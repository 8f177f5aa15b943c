import { type Relation, relationOf, relationsFrom } from "../query/relations.ts";
import { type Attempt, explainedBy, hopOf, ROOT, resultOf, SURE, spanOf, testOf } from "./hops.ts";
import type { Candidate } from "./link.ts";
import { type Way, waysFrom } from "./paths.ts";
import type { Plan } from "./plan.ts";
import type { Question } from "./question.ts";

/** Plans for what people have in common: who was seen together, what both attended. */

/** What both have to do with: events that the one attended, and the other too; of posts each holds its own. */
export const withBoth = (question: Question, root: Candidate, other: Candidate): readonly Attempt[] =>
  (question.focus.wanted.form === "TITLE" ? [] : waysFrom(root.node.label, question))
    .filter(({ steps }) => steps.length === 1)
    .slice(0, 2)
    .flatMap((way) => {
      const [step] = way.steps;
      const target = step?.relation.targets[0];
      const back = target && relationsFrom(target).find((relation) => isBackOf(relation, step.relation));
      if (!step || !back) return [];
      const { wanted } = question.focus;
      const test = wanted.form === "ENTITY" ? testOf(wanted.target, step.relation, true) : {};
      const tied = { filter: back.filter, id: other.node.id };
      const hop = hopOf(step, { ...test, ...spanOf(question), tied }, false);
      const explained = new Set([...explainedBy(question, root, way), ...other.match.units]);
      const score = SURE + ROOT * (root.match.weight + other.match.weight);
      return {
        plan: {
          root: { by: "node", label: root.node.label, id: root.node.id } as const,
          hops: [hop],
          result: resultOf(question, way, undefined),
        },
        root,
        way,
        explained,
        strict: true,
        score,
      };
    });

const isBackOf = (relation: Relation, of: Relation): boolean =>
  relation.edge === of.edge && relation.direction !== of.direction && relation.targets.includes(of.owner);

/** As many as one page of the API holds. */
const MOST = 100;

/** Who else took part in a person's events. */
export const togetherWith = (question: Question, root: Candidate): Attempt => {
  const used = question.phrases.filter(({ senses }) => senses.some((sense) => sense.edge === "ATTENDED"));
  const steps = [
    { relation: relationOf("Person", "attended") },
    { relation: relationOf("Event", "attendees") },
  ];
  const way: Way = { steps, used, score: SURE };
  const top = question.top ?? (question.most ? 1 : undefined);
  const things = question.nouns.filter(({ target }) => target.labels.includes("Event"));
  // 一起出席会议 asks for meetings, 一起参加活动 for whatever was told of.
  const kinds = things.every(({ target }) => target.kinds?.length)
    ? things.flatMap(({ target }) => target.kinds ?? [])
    : [];
  const plan: Plan = top
    ? {
        root: {
          by: "together",
          person: root.node.id,
          first: question.top ? Math.min(top, MOST) : MOST,
          kinds,
          top,
        },
        hops: [],
        result: { read: "NAME" },
      }
    : {
        root: { by: "node", label: "Person", id: root.node.id },
        hops: steps.map((step, i) => (i === 0 && kinds.length > 0 ? { ...step, test: { kinds } } : step)),
        result: resultOf(question, way, undefined),
      };
  const explained = new Set([...explainedBy(question, root, way), ...things.flatMap(({ units }) => units)]);
  return { plan, root, way, explained, strict: false, score: SURE + ROOT * root.match.weight };
};
