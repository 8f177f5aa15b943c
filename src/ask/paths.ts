import { ENTITY_LABELS, type EntityLabel, type FactType, type Label } from "../domain/ontology.ts";
import { isFactEdge, type Relation, relationsFrom } from "../query/relations.ts";
import { beginsWith, isBack, isSeatOfAgents, isVerbOf } from "./clauses.ts";
import { CHIEFS } from "./lexicon/titles.ts";
import { focusScore, isOfAgents, NEVER } from "./path-scores.ts";
import type { Clause, Phrase, Question, Wanted } from "./question.ts";

/** Ways through the ontology from what a question names to what it asks for. */

export interface Step {
  readonly relation: Relation;
  readonly roles?: readonly string[];
  readonly titles?: readonly string[];
}

export interface Way {
  readonly steps: readonly Step[];
  /** Relation phrases and posts that it takes account of. */
  readonly used: readonly Phrase[];
  /** The better the larger. */
  readonly score: number;
}

/** Relations of a way at most. */
const LONGEST = 3;
/** What a phrase of the question speaks for a way, more the longer it is and the more it tells. */
const PHRASE = 3;
const UNIT = 0.3;
const POST = 0.5;
const ROLE = 0.3;
/** What a later meaning of a phrase and a relation without a phrase speak against one. */
const LESS_LIKELY = -0.35;
const FREE = -2.6;

interface Walk {
  readonly at: Label;
  readonly steps: readonly Step[];
  readonly used: readonly Phrase[];
  readonly score: number;
  readonly free: number;
}

/** Relations that need no phrase beside others: where he inspected is where the inspection was held. */
const PLAIN: ReadonlySet<string> = new Set([
  "Event HELD_AT out",
  "Organization LOCATED_IN out",
  "Place LOCATED_IN out",
]);
const isPlain = (label: Label, relation: Relation): boolean =>
  PLAIN.has(`${label} ${relation.edge} ${relation.direction}`);

/** What a relation costs for which the question has no phrase; undefined where it can't go without. */
const freeCost = (label: Label, relation: Relation, phrases: readonly Phrase[]): number | undefined => {
  if (relation.edge === "WROTE") return undefined;
  if (isPlain(label, relation)) return FREE * 0.6;
  return phrases.length === 0 ? FREE : undefined;
};

const goesBack = (walk: Walk, relation: Relation): boolean => {
  const last = walk.steps.at(-1)?.relation;
  if (last?.edge === relation.edge && last.direction !== relation.direction) return true;
  // Of chains only places and parts make sense.
  const chains = relation.edge === "LOCATED_IN" || relation.edge === "PART_OF";
  return !chains && walk.steps.some((step) => step.relation.edge === relation.edge);
};

/** One relation a label, edge and direction: the widest, so that roles are asked for by their names. */
const relationsOf = (label: Label): readonly Relation[] =>
  relationsFrom(label).filter(
    ({ edge, fixed, field }) => isFactEdge(edge) && !fixed && field !== "mentionedIn",
  );

const meets = (a: readonly number[], b: readonly number[]): boolean => a.some((unit) => b.includes(unit));

/** 建立合作关系 says one relation in two words. */
const isSameOf = (a: Phrase, b: Phrase): boolean =>
  a.senses[0]?.edge === b.senses[0]?.edge && a.senses[0]?.edge !== "HOLDS";

/** The walk by a relation that a phrase names; undefined where the phrase doesn't, or is used up. */
const byPhrase = (
  walk: Walk,
  relation: Relation,
  target: Label,
  phrase: Phrase,
  clause: Clause | undefined,
): Walk | undefined => {
  // Who chaired what somebody attended: the clause and the question say two relations, though of one kind.
  const isAgain = (used: Phrase) => isSameOf(used, phrase) && !isVerbOf(clause, used);
  const isUsed = walk.used.some((used) => meets(used.units, phrase.units) || isAgain(used));
  const index = phrase.senses.findIndex(
    ({ edge, direction }) =>
      edge === relation.edge && (direction ?? relation.direction) === relation.direction,
  );
  const sense = phrase.senses[index];
  if (isUsed || walk.used.includes(phrase) || !sense) return undefined;
  const { roles, titles } = sense;
  const step: Step = { relation, ...(roles && { roles }), ...(titles && { titles }) };
  const telling = titles ? POST : roles ? ROLE : 0;
  const score = walk.score + PHRASE + telling + UNIT * phrase.units.length + LESS_LIKELY * index;
  return { ...walk, at: target, steps: [...walk.steps, step], used: [...walk.used, phrase], score };
};

/** The walk by a relation that no phrase names. */
const byItself = (
  walk: Walk,
  relation: Relation,
  target: Label,
  phrases: readonly Phrase[],
): Walk | undefined => {
  const cost = walk.free > 0 ? freeCost(walk.at, relation, phrases) : undefined;
  if (cost === undefined) return undefined;
  return {
    ...walk,
    at: target,
    steps: [...walk.steps, { relation }],
    score: walk.score + cost,
    free: walk.free - 1,
  };
};

/** All walks that go one relation further. */
const extend = (
  walk: Walk,
  phrases: readonly Phrase[],
  clause: Clause | undefined,
): readonly (Walk | undefined)[] => {
  if (walk.steps.length >= LONGEST || isBack(walk.steps)) return [];
  const isFirst = walk.steps.length === 0;
  const isOfClause = walk.steps.length === 1 && walk.used.some((used) => isVerbOf(clause, used));
  return relationsOf(walk.at).flatMap((relation) => {
    const back = goesBack(walk, relation);
    if (back && !isOfClause) return [];
    return relation.targets.flatMap((target) => [
      ...phrases
        .filter((phrase) => !isFirst || beginsWith(clause, target, phrase))
        .map((phrase) => byPhrase(walk, relation, target, phrase, clause)),
      back || (isFirst && clause) ? undefined : byItself(walk, relation, target, phrases),
    ]);
  });
};

const DATED: ReadonlySet<Label> = new Set<Label>(["Event", "Initiative", "Article"]);

/** True where what is asked for can be read at the end of the walk. */
const isThere = ({ at, steps }: Walk, wanted: Wanted, target: Label | undefined): boolean => {
  const last = steps.at(-1)?.relation;
  switch (wanted.form) {
    case "ENTITY":
      return (
        last !== undefined &&
        ((wanted.target.labels as readonly Label[]).includes(at) ||
          (wanted.target.agent === true && last.edge === "RECEIVED")) &&
        !(wanted.target.agent && isOfAgents(last))
      );
    case "DATE":
      return last?.edge === "RECEIVED" || (DATED.has(at) && last?.edge !== "LAUNCHED");
    case "TITLE":
      return last?.edge === "HOLDS";
    case "TIMES":
      return last?.edge === "RECEIVED";
    case "YES_NO":
      return steps.length > 0 && at === target;
  }
};

const OF_PEOPLE: ReadonlySet<FactType> = new Set<FactType>(["RECEIVED", "HOLDS", "ATTENDED", "WROTE"]);

/** Phrases that only say that something took place or began: its own date answers when. */
const isOfEvents = ({ senses }: Phrase): boolean => senses[0] !== undefined && !OF_PEOPLE.has(senses[0].edge);

/** Who took part asks for people: bodies take part in events where bodies are asked for. */
const ofPeople = ({ phrases, focus: { wanted } }: Question): readonly Phrase[] => {
  if (wanted.form !== "ENTITY" || !wanted.target.agent) return phrases;
  return phrases.map((phrase) =>
    phrase.senses[0]?.edge === "ATTENDED"
      ? { ...phrase, senses: phrase.senses.filter(({ edge }) => edge !== "ORGANIZED") }
      : phrase,
  );
};

/** Where the question names a post, whoever holds another is not meant. */
const holdsAnything = ({ steps }: Walk): boolean =>
  steps.some(({ relation, titles }) => relation.edge === "HOLDS" && !titles);

/** Ways from a node of this label to what is wanted, the likeliest first. */
export const waysFrom = (label: Label, question: Question, target?: Label): readonly Way[] => {
  const { wanted, side } = question.focus;
  // How often in a row is told of honours alone.
  const implied: readonly Phrase[] =
    wanted.form === "TIMES" ? [{ units: [], senses: [{ edge: "RECEIVED" }] }] : [];
  const phrases = [...ofPeople(question), ...postPhrases(question), ...implied];
  const ways: Way[] = [];
  let walks: readonly Walk[] = [{ at: label, steps: [], used: [], score: 0, free: 1 }];
  const own = wanted.form === "DATE" ? phrases.filter(isOfEvents) : [];
  while (walks.length > 0) {
    for (const walk of walks)
      if (
        isThere(walk, wanted, target) &&
        !isSeatOfAgents(question, walk.steps) &&
        (!question.clause || walk.steps.length > 0) &&
        (question.posts.length === 0 || !holdsAnything(walk)) &&
        (walk.used.length > 0 || phrases.length === 0 || walk.steps.length === 0)
      )
        ways.push({
          steps: walk.steps,
          used: walk.steps.length === 0 ? own : question.clause ? [...walk.used, ...own] : walk.used,
          score:
            walk.score +
            (walk.steps.length === 0 && own.length > 0 ? PHRASE : 0) +
            focusScore(wanted, side, walk.steps) -
            0.4 * walk.steps.length,
        });
    walks = walks
      .flatMap((walk) => extend(walk, phrases, question.clause))
      .filter((next) => next !== undefined);
  }
  ways.sort((a, b) => b.score - a.score || a.steps.length - b.steps.length);
  return distinct(ways.filter(({ score }) => score > NEVER / 2));
};

/** Ways that differ in nothing but the label at their end are one. */
const distinct = (ways: readonly Way[]): readonly Way[] => {
  const byName = new Map<string, Way>();
  for (const way of ways) {
    const name = way.steps
      .map(({ relation, roles, titles }) => `${relation.field}${roles ?? ""}${titles ?? ""}`)
      .join();
    if (!byName.has(name)) byName.set(name, way);
  }
  return [...byName.values()];
};

/** Posts that the question names are relation phrases of their own. */
const postPhrases = ({ posts }: Question): readonly Phrase[] =>
  posts.map((post) => {
    const known = POST_PHRASES.get(post);
    if (known) return known;
    const phrase: Phrase = {
      units: post.units,
      senses: [{ edge: "HOLDS", titles: post.chief ? [...CHIEFS] : post.titles }],
    };
    POST_PHRASES.set(post, phrase);
    return phrase;
  });
const POST_PHRASES = new WeakMap<object, Phrase>();

export const isEntity = (label: Label): label is EntityLabel =>
  (ENTITY_LABELS as readonly Label[]).includes(label);
