import { execute, type GraphQLSchema } from "graphql";
import { normalizeText } from "../graph/text.ts";
import type { Ask } from "../query/run.ts";
import { type Answer, answered, refused, unsupported } from "./answer.ts";
import { attemptsOf, leftOut } from "./attempts.ts";
import { backingOf } from "./backing.ts";
import { type Chosen, choose, type Linked } from "./choose.ts";
import { englishTongue } from "./en-tongue.ts";
import type { Attempt } from "./hops.ts";
import type { Candidate } from "./link.ts";
import { placed } from "./place.ts";
import { type Plan, queryOf } from "./plan.ts";
import type { Language, Question } from "./question.ts";
import { isDeed, type Read, readAs } from "./read.ts";
import { type Row, rowsOf, totalOf } from "./rows.ts";
import type { Tongue } from "./tongue.ts";
import { valuesOf } from "./values.ts";
import { chineseTongue } from "./zh-tongue.ts";

/** Answers questions in words: reads them, plans, asks the API, and chooses. */

export interface Asked {
  readonly question: string;
  /** Full or short name of the place that 我市 means. */
  readonly home?: string | undefined;
  /** Language of the answer's sentence; that of the question where absent. */
  readonly language?: Language | undefined;
}

/** Longer texts are no questions. */
export const LONGEST_QUESTION = 300;
/** Plans that are run at most for one question. */
const TRIES = 24;
/** Below this share of the question accounted for nothing is answered. */
const LEAST_COVERAGE: Readonly<Record<Language, number>> = { ZH: 0.64, EN: 0.6 };
/** Where no word of the question names a relation, no more than this may be left over: it may name one. */
const MOST_LOST: Readonly<Record<Language, number>> = { ZH: 0, EN: 0.5 };
const GOOD_COVERAGE = 0.97;

const languageOf = (text: string): Language => (/\p{Script=Han}/u.test(text) ? "ZH" : "EN");

interface Tried {
  readonly attempt: Attempt;
  /** All that was found, of which some is chosen. */
  readonly rows: readonly Row[];
  readonly chosen: Chosen;
  readonly values: readonly string[];
  readonly score: number;
  /** True where the question says how many answers there are, and there are more or fewer. */
  readonly miscounted: boolean;
}

interface Found {
  readonly rows: readonly Row[];
  readonly total?: number;
}

/** Runs a plan as the query that it is. */
const run = async (schema: GraphQLSchema, ask: Ask, plan: Plan): Promise<Found> => {
  const result = await execute({
    schema,
    document: queryOf(plan),
    contextValue: ask,
  });
  if (result.errors?.[0]) throw result.errors[0].originalError ?? result.errors[0];
  const data = JSON.parse(JSON.stringify(result.data)) as Record<string, unknown>;
  const rows = rowsOf(plan, data);
  const total = totalOf(plan, data);
  return { rows, ...(total !== undefined && { total }) };
};

const tryPlan = async (
  schema: GraphQLSchema,
  ask: Ask,
  tongue: Tongue,
  question: Question,
  attempt: Attempt,
  named: Linked,
): Promise<Tried> => {
  const { rows, total } = await run(schema, ask, attempt.plan);
  const chosen = choose(question, tongue, attempt, rows, named);
  // Where all rows count, those beyond the page do too.
  const all = chosen.rows.length === rows.length ? total : undefined;
  const values = valuesOf(attempt.plan.result, chosen.rows, all);
  const { number } = question.focus;
  const counted = number === undefined ? 0 : values.length === number ? 1.5 : -1;
  const denied = question.focus.wanted.form === "YES_NO" && chosen.rows.length === 0 ? -2 : 0;
  const miscounted = number !== undefined && number > 1 && values.length !== number;
  return {
    attempt,
    rows,
    chosen,
    values,
    miscounted,
    score: attempt.score - 0.9 * chosen.lost + counted + denied,
  };
};

const byScore = (a: Tried, b: Tried): number => b.score - a.score || b.chosen.coverage - a.chosen.coverage;
const best = (tried: readonly Tried[]): Tried | undefined => [...tried].sort(byScore)[0];

/** The plan that asks for the chosen rows alone. */
const narrowed = (plan: Plan, all: readonly Row[], rows: readonly Row[]): Plan => {
  if (plan.hops.length === 0 || rows.length === 0) return plan;
  const ids = [...new Set(rows.map((row) => row.node.id))];
  if (new Set(all.map((row) => row.node.id)).size === ids.length) return plan;
  const last = plan.hops.length - 1;
  return {
    ...plan,
    hops: plan.hops.map((hop, i) => (i === last ? { ...hop, test: { ...hop.test, ids } } : hop)),
  };
};

const isNamesake = ({ attempt, score }: Tried, first: Tried): boolean =>
  attempt.root.node.name === first.attempt.root.node.name &&
  attempt.root.node.label === first.attempt.root.node.label &&
  score >= first.score - 0.8;

/** Of names that fit no better than this, and nearly alike, any may be meant. */
const POOR = 0.5;
const NEARLY = 0.12;

const isToss = ({ attempt, score }: Tried, first: Tried): boolean =>
  attempt.root.node.label === first.attempt.root.node.label &&
  [attempt, first.attempt].every(
    ({ root, plan }) => plan.root.by === "node" && root.match.precision < POOR,
  ) &&
  score >= first.score - NEARLY;

/** Nodes of one name, or such as fit alike, that would answer otherwise: the question must say which it means. */
const rivals = (tried: readonly Tried[], first: Tried): readonly Tried[] =>
  tried.filter(
    (other) =>
      other !== first &&
      other.attempt.root.node.id !== first.attempt.root.node.id &&
      (isNamesake(other, first) || isToss(other, first)) &&
      [...other.values].sort().join() !== [...first.values].sort().join(),
  );

/** Answers a question; never throws for what is asked, only where the store fails. */
export const answer = async (schema: GraphQLSchema, ask: Ask, asked: Asked): Promise<Answer> => {
  // Control characters are no words, and no name holds one.
  const plain = asked.question
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cs}]/gu, " ")
    .trim();
  const language = asked.language ?? languageOf(plain);
  if (normalizeText(plain).length < 2) return refused(asked.question, language, "EMPTY_TEXT");
  if (plain.length > LONGEST_QUESTION) return refused(asked.question, language, "TOO_LONG");
  const source = await placed(plain, asked.home, ask);
  const tongue = languageOf(source) === "ZH" ? chineseTongue(source) : englishTongue(source);
  const outcomes: Outcome[] = [];
  for (const read of await readings(tongue, ask)) {
    outcomes.push(await outcomeOf(schema, ask, tongue, read));
    const top = outcomes.at(-1)?.tried[0];
    // What no word of the question tells may be told by what was taken for a name.
    if (top && top.chosen.coverage >= GOOD_COVERAGE && !isFree(top.attempt)) break;
  }
  return conclude(asked, language, outcomes, (plan) => run(schema, ask, plan));
};

/** The question with all names that may be meant, and where names hold relation phrases, without these. */
const readings = async (tongue: Tongue, ask: Ask): Promise<readonly Read[]> => {
  const pool = await tongue.pool(ask.store, ask.options);
  const candidates = pool.nodes.flatMap((node): readonly Candidate[] => {
    const match = tongue.match(node);
    return match ? [{ node, match }] : [];
  });
  // 签订协议 may be an event's name, or what the question asks about.
  const plain = candidates.filter((one) => !isDeed(tongue, one));
  const all = plain.length < candidates.length ? [candidates, plain] : [candidates];
  const reads = await Promise.all(all.map((some) => readAs(ask, tongue, some)));
  return reads.filter((read) => read !== undefined);
};

const isNamed = ({ match }: Candidate): boolean => match.precision >= 0.5;

/** A name that fits much less well than one of which the same was asked in vain is not what is meant. */
const OUTDONE = 0.6;

const isOutdone = ({ attempt: { root, way } }: Tried, attempts: readonly Attempt[]): boolean =>
  attempts.some(
    (other) =>
      other.root.node.label === root.node.label &&
      root.match.weight < other.root.match.weight * OUTDONE &&
      (other.way?.score ?? 0) >= (way?.score ?? 0) - 0.5 &&
      root.match.units.some((unit) => other.root.match.units.includes(unit)),
  );

const isFree = ({ way, plan }: Attempt): boolean =>
  way !== undefined && way.steps.length > 0 && way.used.length === 0 && plan.root.by === "node";

/** Words of unknown meaning may turn a question into another: no more than this of it may be such. */
const MOST_UNKNOWN: Readonly<Record<Language, number>> = { ZH: 1, EN: 2.95 };

/** When and how often an honour was won is told of one honour: more of the question must fit. */
const OF_ONE = 0.63;

const isUnderstood = ({ attempt, chosen, miscounted }: Tried, language: Language): boolean => {
  if (miscounted) return false;
  const { read } = attempt.plan.result;
  const least = read === "EDGE_DATE" || read === "TIMES" ? OF_ONE : LEAST_COVERAGE[language];
  if (chosen.unknown > MOST_UNKNOWN[language]) return false;
  return chosen.coverage >= least && (!isFree(attempt) || chosen.lost <= MOST_LOST[language]);
};

interface Outcome extends Read {
  readonly attempts: readonly Attempt[];
  /** What was found, best first. */
  readonly tried: readonly Tried[];
}

const outcomeOf = async (schema: GraphQLSchema, ask: Ask, tongue: Tongue, read: Read): Promise<Outcome> => {
  const { question, mentions, more } = read;
  const sure = [
    ...mentions.flatMap((mention) => mention.candidates.slice(0, 1).filter(isNamed)),
    ...leftOut(question, more),
  ];
  const named: Linked = {
    ids: new Set(sure.map((candidate) => candidate.node.id)),
    units: new Set(sure.flatMap((candidate) => candidate.match.units)),
    stretches: sure,
  };
  const attempts = attemptsOf(question, [...mentions, ...more]);
  const tried: Tried[] = [];
  for (const attempt of attempts.slice(0, TRIES)) {
    const one = await tryPlan(schema, ask, tongue, question, attempt, named);
    if (one.values.length > 0) tried.push(one);
    const top = best(tried);
    // What comes later starts lower and can only lose.
    if (top && top.chosen.coverage >= GOOD_COVERAGE && attempt.score < top.score - 2) break;
  }
  const kept = tried.filter((one) => !isOutdone(one, attempts));
  kept.sort(byScore);
  return { ...read, attempts, tried: kept };
};

const conclude = async (
  asked: Asked,
  language: Language,
  outcomes: readonly Outcome[],
  read: (plan: Plan) => Promise<Found>,
): Promise<Answer> => {
  const source = asked.question;
  if (outcomes.length === 0) return unsupported(source, language, "NOTHING_ASKED");
  if (outcomes.every(({ attempts }) => attempts.length === 0))
    return unsupported(
      source,
      language,
      outcomes.some(({ mentions }) => mentions.length > 0) ? "NO_RELATION" : "NOTHING_NAMED",
    );
  const found = outcomes.flatMap((outcome) => outcome.tried).sort(byScore);
  const tried = found.filter((one) => isUnderstood(one, languageOf(source)));
  const [first] = tried;
  if (!first && found.length > 0) return unsupported(source, language, "NOT_UNDERSTOOD");
  if (!first) {
    const planned = outcomes.some(({ attempts }) => attempts.length > 0);
    return planned ? refused(source, language, "NO_FACT") : unsupported(source, language, "NO_RELATION");
  }
  const plan = narrowed(first.attempt.plan, first.rows, first.chosen.rows);
  const backing = backingOf(plan, first.chosen.rows);
  const behind = backing ? (await read(backing)).rows : first.chosen.rows;
  return answered(source, language, plan, first, { rivals: rivals(tried, first), behind });
};
