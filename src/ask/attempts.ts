import type { FactType, Label } from "../domain/ontology.ts";
import { type Relation, relationOf } from "../query/relations.ts";
import { BODIES } from "./lexicon/titles.ts";
import type { Candidate, Mention } from "./link.ts";
import { isEntity, type Step, type Way, waysFrom } from "./paths.ts";
import type { Hop, NodeTest, Plan, Result } from "./plan.ts";
import type { Phrase, Question, Target } from "./question.ts";

/** The plans that a question may mean, the likeliest first. */

export interface Attempt {
  readonly plan: Plan;
  readonly root: Candidate;
  readonly way: Way | undefined;
  /** Units that names, phrases and question words account for; the rest the answer must. */
  readonly explained: ReadonlySet<number>;
  readonly score: number;
  /** True where kinds and levels are tested; false where only labels are. */
  readonly strict: boolean;
}

/** Titles as the graph may write them: 书记 of a party committee stands as 党委书记 too. */
export const titlesFor = (title: string): readonly string[] => {
  const bare = title.replace(new RegExp(`^(?:${BODIES.join("|")})`, "u"), "");
  const forms = new Set([title, bare]);
  if (/书记$/u.test(bare))
    for (const body of ["党委", "党工委", "党总支", "党支部", "党组"]) forms.add(`${body}${bare}`);
  if (!/^(?:代|副|原)/u.test(bare)) forms.add(`代${bare}`);
  if (bare.startsWith("代")) forms.add(bare.slice(1));
  if (bare === "成员") forms.add("党组成员").add("党支部成员");
  if (bare.startsWith("首任")) forms.add(bare.slice(2));
  return [...forms].filter(Boolean);
};

/** The span of dates that the question names; dates without a year are for the rows to tell. */
const spanOf = ({ when }: Question): Pick<NodeTest, "from" | "to"> => {
  const whole = (date: string | undefined) => (date && !date.startsWith("-") ? date : undefined);
  const [from, to] = [whole(when?.day ?? when?.from), whole(when?.day ?? when?.to)];
  return { ...(from && { from }), ...(to && { to }) };
};

const hopOf = (step: Step, test: NodeTest | undefined, former: boolean): Hop => ({
  relation: step.relation,
  ...(step.roles && { roles: step.roles }),
  ...(step.titles && { titles: step.titles.flatMap(titlesFor) }),
  ...(former && { former }),
  ...(test && { test }),
});

/** Tests on what is asked for, at the end of a way. */
const testOf = (
  target: Target,
  relation: Pick<Relation, "targets"> & { readonly edge?: string },
  strict: boolean,
): NodeTest => ({
  // Whatever won an honour answers who did.
  labels: relation.targets.filter(
    (label) =>
      (target.labels as readonly Label[]).includes(label) || (target.agent && relation.edge === "RECEIVED"),
  ),
  ...(strict && target.kinds && { kinds: target.kinds }),
  ...(strict && target.levels && { levels: target.levels }),
});

const resultOf = (question: Question, way: Way | undefined, target: string | undefined): Result => {
  const { wanted, count } = question.focus;
  if (wanted.form === "TITLE") return { read: "TITLE" };
  if (wanted.form === "TIMES") return { read: "TIMES" };
  if (wanted.form === "YES_NO") return { read: "IS_THERE", id: target ?? "" };
  if (wanted.form === "DATE") {
    const edge = way?.steps.at(-1)?.relation.edge;
    return { read: edge === "RECEIVED" ? "EDGE_DATE" : "NODE_DATE", precision: wanted.precision };
  }
  return { read: count ? "COUNT" : "NAME" };
};

const explainedBy = (question: Question, root: Candidate, way: Way | undefined): ReadonlySet<number> =>
  new Set([
    ...root.match.units,
    ...question.focus.units,
    ...(way ? sayingTheSame(question, way) : []).flatMap((phrase) => phrase.units),
    ...question.empty,
  ]);

const saysTheSame = (a: Phrase, b: Phrase): boolean =>
  a.senses.some((one) =>
    b.senses.some(
      (other) =>
        one.edge === other.edge && (!one.roles || !other.roles || one.roles.join() === other.roles.join()),
    ),
  );

/** The phrases that a way uses, and those that say the same again: 致辞或演讲, 签署合作协议. */
const sayingTheSame = ({ phrases }: Question, { used }: Way): readonly Phrase[] => [
  ...used,
  ...phrases.filter((phrase) => used.some((one) => saysTheSame(phrase, one))),
];

const WAYS = 6;
/** What a longer name counts for; names that aren't the root are told in the evidence. */
const ROOT = 0.35;

/** Where the noun after a way's steps has names of its own, tests are tried strict, then by label alone. */
const strictness = (target: Target | undefined): readonly boolean[] =>
  target?.kinds || target?.levels ? [true, false] : [false];

const hopsOf = (
  { focus: { wanted } }: Question,
  way: Way,
  strict: boolean,
  { former, span }: { readonly former: boolean; readonly span: NodeTest },
): readonly Hop[] => {
  const last = way.steps.length - 1;
  return way.steps.map((step, i) => {
    const end = wanted.form === "ENTITY" ? testOf(wanted.target, step.relation, strict) : undefined;
    const tests = { ...(i < last ? onWay(way, i) : end), ...span };
    return hopOf(step, Object.keys(tests).length > 0 ? tests : undefined, former);
  });
};

const attemptsFrom = (
  question: Question,
  root: Candidate,
  targets: readonly Candidate[],
): readonly Attempt[] => {
  const { wanted } = question.focus;
  const attempts: Attempt[] = [];
  const former = /原|前任|former|曾/u.test(question.source);
  const span = spanOf(question);
  const add = (way: Way | undefined, strict: boolean, target?: Candidate) => {
    const explained = new Set([...explainedBy(question, root, way), ...(target?.match.units ?? [])]);
    attempts.push({
      plan: {
        root: { by: "node", label: root.node.label, id: root.node.id },
        hops: way ? hopsOf(question, way, strict, { former, span }) : [],
        result: resultOf(question, way, target?.node.id),
      },
      root,
      way,
      explained,
      strict,
      score: ROOT * root.match.weight + (way?.score ?? 0) - (strict ? 0 : 0.3),
    });
  };
  if (wanted.form === "YES_NO") {
    for (const target of targets)
      for (const way of waysFrom(root.node.label, question, target.node.label).slice(0, 3))
        add(way, false, target);
    return attempts;
  }
  if (root.node.label === "Person" && question.together) attempts.push(togetherWith(question, root));
  if (root.node.label === "Place") attempts.push(...attemptsWithin(question, root));
  for (const way of waysFrom(root.node.label, question).slice(0, WAYS))
    for (const strict of strictness(wanted.form === "ENTITY" ? wanted.target : undefined)) add(way, strict);
  // Several bodies run it: who joined counts beside who leads.
  if ((question.focus.number ?? 1) > 1)
    for (const way of waysFrom(root.node.label, question).slice(0, WAYS)) {
      const open = withAnyRole(way);
      if (open) add(open, false);
    }
  return attempts;
};

const withAnyRole = (way: Way): Way | undefined => {
  const led = (step: Step) => step.relation.edge === "LAUNCHED" && step.roles !== undefined;
  if (!way.steps.some(led)) return undefined;
  const steps = way.steps.map((step) => (led(step) ? { relation: step.relation } : step));
  return { ...way, steps, score: way.score - 0.5 };
};

/** On the way only nodes count that the next relation starts from. */
const onWay = (way: Way, index: number): NodeTest | undefined => {
  const next = way.steps[index + 1];
  return next ? { labels: [next.relation.owner] } : undefined;
};

/** A reading that the question's words leave no doubt of. */
const SURE = 8;

/** Who else took part in a person's events. */
const togetherWith = (question: Question, root: Candidate): Attempt => {
  const used = question.phrases.filter(({ senses }) => senses.some((sense) => sense.edge === "ATTENDED"));
  const steps = [
    { relation: relationOf("Person", "attended") },
    { relation: relationOf("Event", "attendees") },
  ];
  const way: Way = { steps, used, score: SURE };
  const { top } = question;
  const plan: Plan = top
    ? { root: { by: "together", person: root.node.id, first: top }, hops: [], result: { read: "NAME" } }
    : {
        root: { by: "node", label: "Person", id: root.node.id },
        hops: steps,
        result: resultOf(question, way, undefined),
      };
  const explained = explainedBy(question, root, way);
  return { plan, root, way, explained, strict: false, score: SURE + ROOT * root.match.weight };
};

/** Relations that hold for a place as for what lies in it: what was held in a county is what the county held. */
const OF_PLACES: ReadonlySet<FactType> = new Set<FactType>([
  "LOCATED_IN",
  "PART_OF",
  "ORGANIZED",
  "HELD_AT",
  "LAUNCHED",
  "IMPLEMENTED_IN",
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
const attemptsWithin = (question: Question, root: Candidate): readonly Attempt[] => {
  const { focus, several, phrases, posts } = question;
  const { wanted } = focus;
  const label = several?.target.labels[0];
  if (several && label && isEntity(label))
    return waysFrom(label, question)
      .slice(0, 2)
      .flatMap((way) => within(question, root, { ...several, way, score: way.score + 1.5, strict: true }));
  if (wanted.form !== "ENTITY" || wanted.target.agent || wanted.target.where || posts.length > 0) return [];
  if (!phrases.every(({ senses }) => senses.some((sense) => OF_PLACES.has(sense.edge)))) return [];
  const units = phrases.flatMap((phrase) => phrase.units);
  const strict = strictness(wanted.target)[0] ?? false;
  return within(question, root, { target: wanted.target, units, score: units.length > 0 ? 1.2 : 2, strict });
};

const CANDIDATES = 6;

/** Plans for the question, the likeliest first. */
export const attemptsOf = (question: Question, mentions: readonly Mention[]): readonly Attempt[] => {
  const attempts = mentions.flatMap((mention) =>
    mention.candidates.slice(0, CANDIDATES).flatMap((root) => {
      const others = mentions
        .filter((other) => other !== mention)
        .flatMap((other) => other.candidates.slice(0, 3));
      return attemptsFrom(question, root, others);
    }),
  );
  const seen = new Set<string>();
  return attempts
    .sort((a, b) => b.score - a.score)
    .filter(({ plan }) => {
      const name = JSON.stringify(plan);
      return !seen.has(name) && seen.add(name);
    });
};
