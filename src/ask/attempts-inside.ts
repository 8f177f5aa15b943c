import type { EntityLabel, Label } from "../domain/ontology.ts";
import type { Attempt } from "./hops.ts";
import type { Candidate, Mention } from "./link.ts";
import type { Question } from "./question.ts";

/**
 * Plans whose answers must lie in a place that the question names beside what it asks for (在某国哪些组织任职), or
 * that begin in one: 某社区的驿站.
 */

/** Words between the place and the question word, and in English between what is asked for and the place. */
const BEFORE_ASKING = /^(?:的|里|内|境内|当地|本地|有|都|下辖|下属)*$/u;
const AFTER_ASKING = /^(?:in|of|from|within|across|around)(?: the)?$/;

const between = ({ units, language }: Question, from: number, to: number): string =>
  units.slice(from, to).join(language === "ZH" ? "" : " ");

/** True where the place stands right beside what is asked for. */
const standsBeside = (question: Question, { match }: Candidate): boolean => {
  const { focus, language } = question;
  const asking = [...focus.units, ...focus.described];
  if (asking.length === 0) return false;
  return language === "ZH"
    ? BEFORE_ASKING.test(between(question, Math.max(...match.units) + 1, Math.min(...asking))) &&
        Math.max(...match.units) < Math.min(...asking)
    : AFTER_ASKING.test(between(question, Math.max(...asking) + 1, Math.min(...match.units)));
};

/** The place beside what is asked for, where things of a sort are asked for. */
export const placeBeside = (question: Question, mentions: readonly Mention[]): Candidate | undefined => {
  const { wanted } = question.focus;
  if (wanted.form !== "ENTITY" || wanted.target.agent) return undefined;
  return mentions.flatMap(placeOf).find((one) => standsBeside(question, one));
};

/** The place that a mention says whole; a 社区 is told of as a body too, by the same name. */
const placeOf = ({ candidates }: Mention): readonly Candidate[] => {
  const [best] = candidates;
  return candidates
    .filter(
      ({ node, match }) => node.label === "Place" && match.precision === 1 && node.name === best?.node.name,
    )
    .slice(0, 1);
};

/** What an answer in the place that was asked for counts for. */
const INSIDE = 1;

/** The attempt with answers in the place alone; undefined where it begins at the place. */
export const inside = (attempt: Attempt, place: Candidate | undefined): Attempt | undefined => {
  const { plan, root, explained, score } = attempt;
  const last = plan.hops.length - 1;
  const isApart = place && !place.match.units.some((unit) => root.match.units.includes(unit));
  if (!isApart || plan.root.by !== "node" || last < 0) return undefined;
  const hops = plan.hops.map((hop, i) =>
    i === last ? { ...hop, test: { ...hop.test, within: place.node.id } } : hop,
  );
  return {
    ...attempt,
    plan: { ...plan, hops },
    explained: new Set([...explained, ...place.match.units]),
    score: score + INSIDE,
  };
};

/** Words between a place and what is named in it. */
const OWNS: Readonly<Record<Question["language"], RegExp>> = {
  ZH: /^的?$/u,
  EN: /^(?:in|of|at)(?: the)?$|^'s$/,
};

/** True where the place stands right before what is named in it, in English right behind it. */
const owns = (question: Question, place: Candidate, root: Candidate): boolean => {
  const [before, behind] = question.language === "ZH" ? [place, root] : [root, place];
  const [end, start] = [Math.max(...before.match.units), Math.min(...behind.match.units)];
  return end < start && OWNS[question.language].test(between(question, end + 1, start));
};

const LISTED: ReadonlySet<Label> = new Set(["Organization", "Place", "Event", "Initiative"]);

/** The attempt that begins at the root as it is tied to a place named right beside it; undefined where none is. */
export const ofPlace = (
  question: Question,
  attempt: Attempt,
  mentions: readonly Mention[],
): Attempt | undefined => {
  const { plan, root, explained, score } = attempt;
  const { label, id } = root.node;
  if (plan.root.by !== "node" || plan.hops.length === 0 || !LISTED.has(label)) return undefined;
  const place = mentions.flatMap(placeOf).find((one) => owns(question, one, root));
  if (!place || plan.hops.some(({ test }) => test?.ids || test?.within)) return undefined;
  return {
    ...attempt,
    plan: {
      ...plan,
      root: { by: "within", label: label as EntityLabel, place: place.node.id, test: { ids: [id] } },
    },
    explained: new Set([...explained, ...place.match.units]),
    score: score + INSIDE,
  };
};
