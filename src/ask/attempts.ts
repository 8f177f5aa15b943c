import type { EntityLabel, FactType, Label } from "../domain/ontology.ts";
import { type Relation, relationOf, relationsFrom } from "../query/relations.ts";
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
      score: ROOT * root.match.weight + (way?.score ?? 0) + ofKind(root, way) - (strict ? 0 : 0.3),
    });
  };
  if (wanted.form === "YES_NO") {
    for (const target of targets)
      for (const way of waysFrom(root.node.label, question, target.node.label).slice(0, 3))
        add(way, false, target);
    return attempts;
  }
  if (question.both)
    for (const target of targets)
      if (target.node.label === root.node.label && target.node.id !== root.node.id)
        attempts.push(...withBoth(question, root, target));
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

/** What both have to do with: events that the one attended, and the other too. */
const withBoth = (question: Question, root: Candidate, other: Candidate): readonly Attempt[] =>
  waysFrom(root.node.label, question)
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

/** Without a word for it, an honour is what somebody won, and anything else what somebody runs. */
const ofKind = ({ node }: Candidate, way: Way | undefined): number => {
  const [step] = way?.steps ?? [];
  if (!step || (way?.used.length ?? 0) > 0 || node.label !== "Initiative") return 0;
  const fits = node.props.kind === "HONOR" ? "RECEIVED" : "LAUNCHED";
  return step.relation.edge === fits ? 0.5 : 0;
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
  const things = question.nouns.filter(({ target }) => target.labels.includes("Event"));
  const explained = new Set([...explainedBy(question, root, way), ...things.flatMap(({ units }) => units)]);
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

/** Who or what has most of a relation, among all of a label. */
const mostOf = (question: Question): readonly Attempt[] => {
  const { wanted } = question.focus;
  if (!question.most || wanted.form !== "ENTITY") return [];
  return question.phrases.flatMap((phrase) =>
    wanted.target.labels.filter(isEntity).flatMap((label) => {
      const way = waysOver(label, phrase);
      if (!way) return [];
      const test = wanted.target.agent ? {} : testOf(wanted.target, { targets: [label] }, true);
      const [step] = way.steps;
      const things = step ? thingsOf(question, step.relation) : undefined;
      const tests = step && things ? testOf(things.target, step.relation, true) : {};
      const plan: Plan = {
        root: {
          by: "most",
          label,
          test: { ...test, labels: [label] },
          top: question.top ?? question.focus.number ?? 1,
        },
        hops: step ? [hopOf(step, { ...tests, ...spanOf(question) }, false)] : [],
        result: { read: "NAME" },
      };
      const units = [...question.focus.units, ...phrase.units, ...(things?.units ?? []), ...question.empty];
      return { plan, root: EVERYBODY, way, explained: new Set(units), strict: true, score: SURE + way.score };
    }),
  );
};

/** The things that are counted: of 谁出席的会议最多 the meetings. */
const thingsOf = ({ nouns }: Question, { targets }: Relation): Question["nouns"][number] | undefined =>
  nouns.find(({ target }) => target.labels.some((label) => (targets as readonly Label[]).includes(label)));

/** Stands for all of a label, where no node is named. */
const EVERYBODY: Candidate = {
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

/** All events of a time, where nothing else is named. */
const eventsOf = (question: Question): readonly Attempt[] => {
  const { wanted } = question.focus;
  const span = spanOf(question);
  if (wanted.form !== "ENTITY" || !span.from || !wanted.target.labels.includes("Event")) return [];
  const test = { ...testOf(wanted.target, { targets: ["Event"] }, true), ...span };
  const plan: Plan = {
    root: { by: "within", label: "Event", test },
    hops: [],
    result: resultOf(question, undefined, undefined),
  };
  const units = [...question.focus.units, ...question.phrases.flatMap((phrase) => phrase.units)];
  const explained = new Set([...units, ...question.empty]);
  return [{ plan, root: EVERYBODY, way: undefined, explained, strict: true, score: 0 }];
};

const CANDIDATES = 6;

/** Plans for the question, the likeliest first. */
export const attemptsOf = (question: Question, mentions: readonly Mention[]): readonly Attempt[] => {
  const fromMentions = mentions.flatMap((mention) =>
    mention.candidates.slice(0, CANDIDATES).flatMap((root) => {
      const others = mentions
        .filter((other) => other !== mention)
        .flatMap((other) => other.candidates.slice(0, 3));
      return attemptsFrom(question, root, others);
    }),
  );
  const seen = new Set<string>();
  return [...mostOf(question), ...(mentions.length === 0 ? eventsOf(question) : []), ...fromMentions]
    .sort((a, b) => b.score - a.score)
    .filter(({ plan }) => {
      const name = JSON.stringify(plan);
      return !seen.has(name) && seen.add(name);
    });
};
