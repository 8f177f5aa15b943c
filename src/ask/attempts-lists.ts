import type { EntityLabel, FactType, Label } from "../domain/ontology.ts";
import { type Relation, relationsFrom } from "../query/relations.ts";
import {
  type Attempt,
  explainedBy,
  hopOf,
  hopsOf,
  ROOT,
  resultOf,
  SURE,
  spanOf,
  strictness,
  testOf,
} from "./hops.ts";
import type { Candidate, Mention } from "./link.ts";
import { isEntity, type Way, waysFrom } from "./paths.ts";
import type { Plan } from "./plan.ts";
import type { Phrase, Question, Sense, Target } from "./question.ts";

/** Plans that begin with a list: all of a sort in a place, of a day, or those with most. */

/**
 * Relations that hold for a place as for what lies in it, with what they lead to there: what was held in a county is
 * what the county held, but who held it isn't all that lies there.
 */
const OF_PLACES: ReadonlyMap<FactType, readonly Label[]> = new Map<FactType, readonly Label[]>([
  ["LOCATED_IN", ["Organization", "Place", "Event", "Initiative"]],
  ["PART_OF", ["Organization", "Place", "Event", "Initiative"]],
  ["ORGANIZED", ["Event"]],
  ["HELD_AT", ["Event"]],
  ["LAUNCHED", ["Initiative"]],
  ["IMPLEMENTED_IN", ["Initiative"]],
]);

interface Within {
  readonly target: Target;
  readonly way?: Way;
  readonly units: readonly number[];
  readonly score: number;
  readonly strict: boolean;
}

/** All of a sort that lie in a place, and where a way goes on from them, what it leads to. */
const within = (question: Question, root: Candidate, asked: Within): readonly Attempt[] => {
  const { target, way, units, score, strict } = asked;
  const span = spanOf(question);
  return target.labels.filter(isEntity).map((label) => ({
    plan: {
      root: {
        by: "within",
        label,
        place: root.node.id,
        test: { ...testOf(target, { targets: [label] }, strict), ...(way ? {} : span) },
      },
      hops: way ? hopsOf(question, way, strict, { former: false, span }) : [],
      result: resultOf(question, way, undefined),
    },
    root,
    way,
    explained: new Set([...explainedBy(question, root, way), ...units]),
    strict,
    score: ROOT * root.match.weight + score,
  }));
};

/** Lists of what lies in a place, and what such things have to do with: the towns of a county, their honours. */
export const attemptsWithin = (question: Question, root: Candidate): readonly Attempt[] => {
  const { focus, several, phrases, posts } = question;
  const { wanted } = focus;
  const label = several?.target.labels[0];
  if (several && label && isEntity(label))
    return waysFrom(label, question)
      .filter((way) => !leadsUp(way))
      .slice(0, 2)
      .flatMap((way) => within(question, root, { ...several, way, score: way.score + 1.5, strict: true }));
  if (wanted.form !== "ENTITY" || wanted.target.agent || wanted.target.where || posts.length > 0) return [];
  const { labels } = wanted.target;
  const isListed = ({ edge }: Sense) => labels.some((one) => OF_PLACES.get(edge)?.includes(one));
  if (!phrases.every(({ senses }) => senses.some(isListed))) return [];
  const units = phrases.flatMap((phrase) => phrase.units);
  const strict = strictness(wanted.target)[0] ?? false;
  return within(question, root, { target: wanted.target, units, score: units.length > 0 ? 1.2 : 2, strict });
};

/** What is told of a county is told of none of its towns: no way goes on from what things lie in. */
const leadsUp = ({ steps }: Way): boolean =>
  steps.length > 1 && steps[0]?.relation.edge === "LOCATED_IN" && steps[0].relation.direction === "out";

/** Who or what has most of a relation, among all of a label, or among those that are named. */
export const mostOf = (question: Question, mentions: readonly Mention[]): readonly Attempt[] => {
  const { wanted } = question.focus;
  if (!(question.most || question.more) || wanted.form !== "ENTITY") return [];
  return question.phrases.flatMap((phrase) =>
    wanted.target.labels.filter(isEntity).flatMap((label) => {
      const way = waysOver(label, phrase);
      const rivals = question.more ? comparedOf(mentions, label) : undefined;
      if (!way || (rivals && rivals.length < 2)) return [];
      const compared = rivals && { ids: rivals.map(({ node }) => node.id) };
      const test = wanted.target.agent ? {} : testOf(wanted.target, { targets: [label] }, true);
      const [step] = way.steps;
      const things = step ? thingsOf(question, step.relation) : undefined;
      const tests = step && things ? testOf(things.target, step.relation, true) : {};
      const plan: Plan = {
        root: {
          by: "most",
          label,
          test: { ...test, ...compared, labels: [label] },
          top: question.top ?? question.focus.number ?? 1,
        },
        hops: step ? [hopOf(step, { ...tests, ...spanOf(question) }, false)] : [],
        result: { read: "NAME" },
      };
      const units = [
        ...question.focus.units,
        ...phrase.units,
        ...(things?.units ?? []),
        ...question.empty,
        ...(rivals ?? []).flatMap(({ match }) => match.units),
      ];
      return { plan, root: EVERYBODY, way, explained: new Set(units), strict: true, score: SURE + way.score };
    }),
  );
};

/** Those of a label that the question names, to be compared. */
const comparedOf = (mentions: readonly Mention[], label: EntityLabel): readonly Candidate[] =>
  mentions.flatMap(({ candidates }) =>
    candidates.filter(({ node, match }) => node.label === label && match.precision === 1).slice(0, 1),
  );

/** The things that are counted: of 谁出席的会议最多 the meetings. */
const thingsOf = ({ nouns }: Question, { targets }: Relation): Question["nouns"][number] | undefined =>
  nouns.find(({ target }) => target.labels.some((label) => (targets as readonly Label[]).includes(label)));

/** Stands for all of a label, where no node is named. */
export const EVERYBODY: Candidate = {
  node: { id: "", label: "Person", name: "", aliases: [], props: {} },
  match: { units: [], precision: 1, weight: 0 },
};

const waysOver = (label: EntityLabel, phrase: Phrase): Way | undefined => {
  const [sense] = phrase.senses;
  const relation = relationsFrom(label).find(
    ({ edge, fixed, direction }) => edge === sense?.edge && !fixed && direction === "out",
  );
  if (!sense || !relation) return undefined;
  return { steps: [{ relation, ...(sense.roles && { roles: sense.roles }) }], used: [phrase], score: 0 };
};
