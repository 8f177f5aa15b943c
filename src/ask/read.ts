import type { Ask } from "../query/run.ts";
import { bodyMentions } from "./bodies.ts";
import { byLabel, type Candidate, type Mention, mentionsOf } from "./link.ts";
import type { Question } from "./question.ts";
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

/** Shorter names may be words of the question: 专班. */
const SURE_NAME = 3;

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
  const question = tongue.read(unitsOf(linked)) ?? first;
  if (!question) return undefined;
  const mentions = [...linked, ...(await bodyMentions(question, linked, ask))];
  return { question, mentions, more: question.language === "EN" ? byLabel(meant) : [] };
};
