import type { Ask } from "../query/run.ts";
import { bodyMentions } from "./bodies.ts";
import { byLabel, type Candidate, type Mention, mentionsOf } from "./link.ts";
import type { Phrase, Post, Question } from "./question.ts";
import type { Tongue } from "./tongue.ts";

/** Which stretches of a question are names, and what the rest of it says. */

const isSaid = ({ match }: Candidate): boolean => match.precision === 1;
const unitsOf = (mentions: readonly Mention[]): ReadonlySet<number> =>
  new Set(mentions.flatMap((mention) => mention.units));

/** True of what is named by what was done, so that its name holds a relation phrase. */
export const isDeed = (tongue: Tongue, { node, match }: Candidate): boolean =>
  (node.label === "Event" || node.label === "Article" || node.label === "Initiative") &&
  tongue.tells(match.units);

/** A question as it was read, with what it may name. */
export interface Read {
  readonly question: Question;
  readonly mentions: readonly Mention[];
  /** Candidates that no mention holds. */
  readonly more: readonly Mention[];
}

const TITLE = { form: "TITLE" } as const;

/** Who is she: asked of a person and nothing else, it asks for her posts. */
const isWhoIs = (question: Question, mentions: readonly Mention[]): boolean => {
  const { focus, phrases, posts, units, empty } = question;
  const { wanted } = focus;
  const asksWho = wanted.form === "ENTITY" && wanted.target.agent === true && !focus.count;
  const [only, other] = mentions;
  const person = only?.candidates[0]?.node.label === "Person" && other === undefined;
  const told = new Set([...focus.units, ...empty, ...(only?.units ?? [])]);
  const nothingElse = phrases.length === 0 && posts.length === 0 && units.every((_, unit) => told.has(unit));
  return asksWho && person && nothingElse;
};

/** Shorter names may be words of the question: 专班. */
const SURE_NAME = 3;

const DONE: ReadonlySet<string> = new Set(["Event", "Initiative", "Article"]);

/** Without posts that stand in the name of what was done: the class for secretaries. */
const withoutNamedPosts = (question: Question, mentions: readonly Mention[]): Question => {
  const inNames = mentions.flatMap(({ candidates: [best] }) =>
    best && DONE.has(best.node.label) ? [new Set(best.match.units)] : [],
  );
  const isNamed = ({ units }: Post) =>
    inNames.some((name) => name.size >= units.length + 2 && units.every((unit) => name.has(unit)));
  const posts = question.posts.filter((post) => !isNamed(post));
  return posts.length < question.posts.length ? { ...question, posts } : question;
};

const SURELY = 0.8;

/** In English, without phrases that are words of a name (the open, a launch), where another phrase is left. */
const withoutNamedPhrases = (question: Question, mentions: readonly Mention[]): Question => {
  if (question.language === "ZH") return question;
  const inNames = mentions.flatMap(({ candidates: [best] }) =>
    best && DONE.has(best.node.label) && best.match.precision >= SURELY ? [new Set(best.match.units)] : [],
  );
  const isNamed = ({ units }: Phrase) => inNames.some((name) => units.every((unit) => name.has(unit)));
  const phrases = question.phrases.filter((phrase) => !isNamed(phrase));
  return phrases.length > 0 && phrases.length < question.phrases.length ? { ...question, phrases } : question;
};

/** Reads the words, given what may be named. */
export const readAs = async (
  ask: Ask,
  tongue: Tongue,
  candidates: readonly Candidate[],
): Promise<Read | undefined> => {
  const sure = candidates.filter((one) => isSaid(one) && one.match.units.length >= SURE_NAME);
  const first = tongue.read(unitsOf(mentionsOf(sure)));
  const asking = new Set(first?.focus.units);
  const described = new Set(first?.focus.described);
  // What describes the thing asked for (哪些可视化系统) is no name, though names hold it.
  const meant = candidates.filter(
    (one) =>
      !one.match.units.some((unit) => asking.has(unit)) &&
      (isSaid(one) || !one.match.units.some((unit) => described.has(unit))),
  );
  const linked = mentionsOf(meant);
  const read = tongue.read(unitsOf(linked)) ?? first;
  if (!read) return undefined;
  const told = withoutNamedPhrases(withoutNamedPosts(read, linked), linked);
  const question = isWhoIs(told, linked) ? { ...told, focus: { ...told.focus, wanted: TITLE } } : told;
  const mentions = [...linked, ...(await bodyMentions(question, linked, ask))];
  return { question, mentions, more: question.language === "EN" ? byLabel(meant) : [] };
};
