import type { Label } from "../domain/ontology.ts";
import { isPartialDate } from "../query/dates.ts";
import type { Relation } from "../query/relations.ts";
import { BODIES } from "./lexicon/titles.ts";
import type { Candidate } from "./link.ts";
import type { Step, Way } from "./paths.ts";
import type { Hop, NodeTest, Plan, Result } from "./plan.ts";
import type { Phrase, Question, Target } from "./question.ts";

/** Steps of a way as hops of a plan, with the tests that the question puts on them. */

/** A plan that a question may mean, with what it was made of. */

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
export const spanOf = ({ when }: Question): Pick<NodeTest, "from" | "to"> => {
  const whole = (date: string | undefined) => (date && isPartialDate(date) ? date : undefined);
  const [from, to] = [whole(when?.day ?? when?.from), whole(when?.day ?? when?.to)];
  return { ...(from && { from }), ...(to && { to }) };
};

export const hopOf = (step: Step, test: NodeTest | undefined, former: boolean): Hop => ({
  relation: step.relation,
  ...(step.roles && { roles: step.roles }),
  ...(step.titles && { titles: step.titles.flatMap(titlesFor) }),
  ...(former && { former }),
  ...(test && { test }),
});

type Led = Pick<Relation, "targets"> & { readonly edge?: string };

/** A base or a park that hosts or runs something is a body too, where any body is asked for. */
const SITES = ["ZONE", "SITE"];
const ACTS = ["ORGANIZED", "LAUNCHED"];
const isAnyBody = ({ labels, kinds, word }: Target, { edge = "", targets }: Led): boolean =>
  labels.join() === "Organization" &&
  !kinds &&
  !word &&
  ACTS.includes(edge) &&
  targets.includes("Place" as Label);

/** Tests on what is asked for, at the end of a way. */
export const testOf = (target: Target, relation: Led, strict: boolean): NodeTest => {
  const sites = isAnyBody(target, relation);
  const isMeant = (label: Label) =>
    (target.labels as readonly Label[]).includes(label) ||
    // Whatever won an honour answers who did.
    (target.agent && relation.edge === "RECEIVED") ||
    (sites && label === "Place");
  return {
    labels: relation.targets.filter(isMeant),
    ...(strict && target.kinds && { kinds: target.kinds }),
    ...(strict && target.levels && { levels: target.levels }),
    ...(sites && { levels: SITES }),
  };
};

export const resultOf = (question: Question, way: Way | undefined, target: string | undefined): Result => {
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

export const explainedBy = (question: Question, root: Candidate, way: Way | undefined): ReadonlySet<number> =>
  new Set([
    ...root.match.units,
    ...question.focus.units,
    ...(way ? sayingTheSame(question, way) : []).flatMap((phrase) => phrase.units),
    ...nounsFor(question, root).flatMap(({ units }) => units),
    ...(way && question.clause ? question.clause.units : []),
    ...question.empty,
  ]);

/** Nouns that only say what sort of thing is named: 产品 beside the name of a loan. */
const nounsFor = ({ nouns }: Question, { node }: Candidate): Question["nouns"] =>
  nouns.filter(
    ({ target: { labels, kinds } }) =>
      (labels as readonly Label[]).includes(node.label) &&
      (!kinds || kinds.includes(String(node.props.kind))),
  );

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

/** What a longer name counts for; names that aren't the root are told in the evidence. */
export const ROOT = 0.35;

/** Where the noun after a way's steps has names of its own, tests are tried strict, then by label alone. */
export const strictness = (target: Target | undefined): readonly boolean[] =>
  target?.kinds || target?.levels ? [true, false] : [false];

export const hopsOf = (
  { focus: { wanted }, clause }: Question,
  way: Way,
  strict: boolean,
  { former, span }: { readonly former: boolean; readonly span: NodeTest },
): readonly Hop[] => {
  const last = way.steps.length - 1;
  return way.steps.map((step, i) => {
    const end = wanted.form === "ENTITY" ? testOf(wanted.target, step.relation, strict) : undefined;
    const tests = { ...(i < last ? onWay(way, i) : end), ...(i === 0 && ofClause(clause)), ...span };
    return hopOf(step, Object.keys(tests).length > 0 ? tests : undefined, former);
  });
};

/** Tests on what a clause speaks of: of 某人出席的会议 that it is a meeting. */
const ofClause = (clause: Question["clause"]): NodeTest | undefined =>
  clause && {
    ...(clause.target.kinds && { kinds: clause.target.kinds }),
    ...(clause.target.levels && { levels: clause.target.levels }),
  };

/** On the way only nodes count that the next relation starts from. */
const onWay = (way: Way, index: number): NodeTest | undefined => {
  const next = way.steps[index + 1];
  return next ? { labels: [next.relation.owner] } : undefined;
};

/** A reading that the question's words leave no doubt of. */
export const SURE = 8;
