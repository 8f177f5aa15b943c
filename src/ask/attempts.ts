import { inside, ofPlace, placeBeside } from "./attempts-inside.ts";
import { attemptsWithin, mostOf } from "./attempts-lists.ts";
import { togetherWith, withBoth } from "./attempts-shared.ts";
import { eventsOf, ofDatedEvent, ofStoryAbout } from "./attempts-told.ts";
import { type Attempt, explainedBy, hopsOf, ROOT, resultOf, spanOf, strictness } from "./hops.ts";
import type { Candidate, Mention } from "./link.ts";
import { type Step, type Way, waysFrom } from "./paths.ts";
import type { Question } from "./question.ts";

/** The plans that a question may mean, the likeliest first. */

const WAYS = 6;

/** Words for posts that somebody no longer holds; 原 only before a post, for it is in many names. */
const FORMER =
  /前任|曾任|曾经|曾(?=在|担|是|当)|以前|过去|原任|原(?=(?:常务)?副?(?:党委|党组)?(?:书记|主任|主席|.长))|\bformer(?:ly)?\b|\bpreviously\b|\bused to\b|\bbefore\b[?\s]*$|\bin the past\b/iu;

const attemptsFrom = (
  question: Question,
  root: Candidate,
  targets: readonly Candidate[],
): readonly Attempt[] => {
  const { wanted } = question.focus;
  // 各镇, the townships of: of all that lie in a place, not of a body that a part of its name fits.
  if (question.several && root.match.precision < 1) return [];
  const attempts: Attempt[] = [];
  const former = FORMER.test(question.source);
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
  const asksWho = wanted.form === "ENTITY" && wanted.target.labels.includes("Person");
  const alike = targets.filter(
    ({ node, match }) => node.label === root.node.label && node.id !== root.node.id && match.precision === 1,
  );
  // What both did is not what one of them did.
  if ((question.both || (question.together && !asksWho)) && alike.length > 0)
    return alike.flatMap((target) => withBoth(question, root, target));
  if (root.node.label === "Person" && question.together && asksWho)
    attempts.push(togetherWith(question, root));
  if (root.node.label === "Place") attempts.push(...attemptsWithin(question, root));
  attempts.push(...ofStoryAbout(question, root));
  for (const way of waysFrom(root.node.label, question)
    .slice(0, WAYS)
    .filter((one) => !isOfFounders(question, root, one)))
    for (const strict of strictness(wanted.form === "ENTITY" ? wanted.target : undefined)) add(way, strict);
  // Several bodies run it: who joined counts beside who leads.
  if ((question.focus.number ?? 1) > 1)
    for (const way of waysFrom(root.node.label, question).slice(0, WAYS)) {
      const open = withAnyRole(way);
      if (open) add(open, false);
    }
  return attempts;
};

/** Who leads a body is no founder of it; which bureau leads it may be. */
const isOfFounders = (
  { posts, focus: { wanted } }: Question,
  { node }: Candidate,
  { steps: [step], used }: Way,
): boolean =>
  wanted.form === "ENTITY" &&
  wanted.target.agent === true &&
  node.label === "Organization" &&
  step?.relation.edge === "LAUNCHED" &&
  step.relation.direction === "in" &&
  used.some(({ units }) => posts.some((post) => post.chief && post.units.join() === units.join()));

/** Without a word for it, an honour is what somebody won, and anything else what somebody runs. */
const ofKind = ({ node }: Candidate, way: Way | undefined): number => {
  const [step] = way?.steps ?? [];
  if (!step || (way?.used.length ?? 0) > 0 || node.label !== "Initiative") return 0;
  if (node.props.kind === "HONOR") return step.relation.edge === "RECEIVED" ? WON : 0;
  return step.relation.edge === "LAUNCHED" ? RUN : 0;
};

/** 比赛第一名是哪个村: who won says more of an honour than who runs says of the match. */
const WON = 1.6;
const RUN = 0.5;

const withAnyRole = (way: Way): Way | undefined => {
  const led = (step: Step) => step.relation.edge === "LAUNCHED" && step.roles !== undefined;
  if (!way.steps.some(led)) return undefined;
  const steps = way.steps.map((step) => (led(step) ? { relation: step.relation } : step));
  return { ...way, steps, score: way.score - 0.5 };
};

const CANDIDATES = 6;

const isLeftOut = ({ besides }: Question, { match }: Candidate): boolean =>
  match.units.length > 0 && match.units.every((unit) => besides?.has(unit));

/** Who or what the question leaves out: of 除了某人还有谁 the person. */
export const leftOut = (question: Question, mentions: readonly Mention[]): readonly Candidate[] =>
  mentions.flatMap(({ candidates }) =>
    candidates.filter((one) => one.match.precision === 1 && isLeftOut(question, one)),
  );

const withoutLeftOut = (question: Question, mentions: readonly Mention[]): readonly Mention[] =>
  mentions.flatMap(({ units, candidates }) => {
    const kept = candidates.filter((one) => !isLeftOut(question, one));
    return kept.length > 0 ? [{ units, candidates: kept }] : [];
  });

/** Longer phrases hold what they speak of: put the app online. */
const VERB = 3;

/** In English, a name of which only the verb of the question is said: of partnership a cooperative. */
const isNothingButVerb = ({ language, phrases }: Question, { match }: Candidate): boolean =>
  language === "EN" &&
  match.precision < 1 &&
  match.units.every((unit) => phrases.some(({ units }) => units.length <= VERB && units.includes(unit)));

/** Plans for the question, the likeliest first. */
export const attemptsOf = (question: Question, named: readonly Mention[]): readonly Attempt[] => {
  // What is left out must be known to be left out.
  if (question.besides?.size && leftOut(question, named).length === 0) return [];
  const mentions = withoutLeftOut(question, named);
  // What the one or the other has doesn't tell which has more.
  if (question.more && mentions.length > 1) return mostOf(question, mentions);
  const fromMentions = mentions.flatMap((mention) =>
    mention.candidates.slice(0, CANDIDATES).flatMap((root) => {
      if (isNothingButVerb(question, root)) return [];
      const others = mentions
        .filter((other) => other !== mention)
        .flatMap((other) => other.candidates.slice(0, 3));
      return attemptsFrom(question, root, others);
    }),
  );
  // Whom somebody met is not whom most often.
  const isMeant = ({ plan: { root } }: Attempt) =>
    !question.most || root.by === "most" || root.by === "together";
  const place = placeBeside(question, mentions);
  const seen = new Set<string>();
  return [
    ...mostOf(question, mentions),
    ...(mentions.length === 0 ? [...eventsOf(question), ...ofDatedEvent(question)] : []),
    ...fromMentions.flatMap((attempt) =>
      [inside(attempt, place) ?? [], ofPlace(question, attempt, mentions) ?? [], attempt].flat(),
    ),
  ]
    .filter(isMeant)
    .sort((a, b) => b.score - a.score)
    .filter(({ plan }) => {
      const name = JSON.stringify(plan);
      return !seen.has(name) && seen.add(name);
    });
};
