import { execute, type GraphQLSchema } from "graphql";
import { normalizeText } from "../graph/text.ts";
import type { Ask } from "../query/run.ts";
import { type Answer, answered, refused, unsupported } from "./answer.ts";
import { attemptsOf, leftOut } from "./attempts.ts";
import { backingOf } from "./backing.ts";
import { choose } from "./choose.ts";
import { type Counted, compared } from "./compared.ts";
import { type Comparison, comparisonOf } from "./comparison.ts";
import { englishTongue } from "./en-tongue.ts";
import { Holders } from "./holders.ts";
import type { Attempt } from "./hops.ts";
import { asTwins, type Candidate } from "./link.ts";
import type { Linked } from "./linked.ts";
import type { Reason } from "./phrase.ts";
import { placed } from "./place.ts";
import type { Plan } from "./plan.ts";
import { queryOf } from "./plan-query.ts";
import type { Language, Question } from "./question.ts";
import { isDeed, type Read, readAs } from "./read.ts";
import { type Row, rowsOf, totalOf } from "./rows.ts";
import { storiesOf } from "./stories.ts";
import type { Tongue } from "./tongue.ts";
import {
  best,
  byScore,
  isFarOff,
  isFree,
  isOutdone,
  isUnderstood,
  narrowed,
  rivals,
  type Tried,
} from "./tried.ts";
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
const GOOD_COVERAGE = 0.97;

/** English words that ask, in a text without Chinese ones: names may stand in Chinese in an English question. */
const ASKS_IN_ENGLISH =
  /\b(?:who|whose|which|what|where|when|how|did|does|do|is|are|was|were|has|have|list|name)\b/i;
const ASKS_IN_CHINESE = /谁|哪|什么|多少|吗|是否|是不是|有没有/u;

const languageOf = (text: string): Language => {
  if (!/\p{Script=Han}/u.test(text)) return "EN";
  return ASKS_IN_ENGLISH.test(text) && !ASKS_IN_CHINESE.test(text) ? "EN" : "ZH";
};

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
  // 我市 many times over stands for a name that may be long.
  if (source.length > 2 * LONGEST_QUESTION) return refused(asked.question, language, "TOO_LONG");
  const comparison = comparisonOf(source, languageOf(source));
  if (comparison?.form === "YES_NO")
    return (
      (await comparedBy(schema, ask, asked.question, language, comparison)) ??
      (await concluded(schema, ask, asked.question, source, language)).answer
    );
  const { answer, first } = await concluded(schema, ask, asked.question, source, language);
  // Of what somebody did the graph itself tells who did most.
  if (!comparison || first?.attempt.plan.root.by === "most") return answer;
  return (await comparedBy(schema, ask, asked.question, language, comparison)) ?? answer;
};

/** The answer to a comparison; undefined where its numbers can't be compared. */
const comparedBy = async (
  schema: GraphQLSchema,
  ask: Ask,
  question: string,
  language: Language,
  comparison: Comparison,
): Promise<Answer | undefined> => {
  const [a, b] = comparison.counts;
  const counted = [
    await concluded(schema, ask, a, a, language),
    await concluded(schema, ask, b, b, language),
  ] as const;
  return compared(question, language, comparison, counted);
};

/** Answers `source`, which is the question with its places named in full. */
const concluded = async (
  schema: GraphQLSchema,
  ask: Ask,
  question: string,
  source: string,
  language: Language,
): Promise<Counted> => {
  const tongue = languageOf(source) === "ZH" ? chineseTongue(source) : englishTongue(source);
  const outcomes: Outcome[] = [];
  for (const read of await readings(tongue, ask)) {
    outcomes.push(await outcomeOf(schema, ask, tongue, read));
    const top = outcomes.at(-1)?.tried[0];
    // What no word of the question tells may be told by what was taken for a name.
    if (top && top.chosen.coverage >= GOOD_COVERAGE && !isFree(top.attempt)) break;
  }
  return conclude(question, language, outcomes, (plan) => run(schema, ask, plan));
};

/** The question with all names that may be meant, and where names hold relation phrases, without these. */
const readings = async (tongue: Tongue, ask: Ask): Promise<readonly Read[]> => {
  const pool = await tongue.pool(ask.store, ask.options);
  const candidates = asTwins(
    pool.nodes.flatMap((node): readonly Candidate[] => {
      const match = tongue.match(node);
      return match ? [{ node, match }] : [];
    }),
  );
  // 签订协议 may be an event's name, or what the question asks about.
  const plain = candidates.filter((one) => !isDeed(tongue, one));
  const all = plain.length < candidates.length ? [candidates, plain] : [candidates];
  const reads = await Promise.all(all.map((some) => readAs(ask, tongue, some)));
  return reads.filter((read) => read !== undefined);
};

const isNamed = ({ match }: Candidate): boolean => match.precision >= 0.5;

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
    stories: await storiesOf(schema, ask, mentions),
  };
  const attempts = attemptsOf(question, [...mentions, ...more]);
  const tried: Tried[] = [];
  const likely = attempts.slice(0, TRIES);
  const holders = new Holders(schema, ask, likely);
  for (const attempt of likely) {
    if (!(await holders.mayFind(attempt.plan))) continue;
    const one = await tryPlan(schema, ask, tongue, question, attempt, named);
    if (one.values.length > 0) tried.push(one);
    const top = best(tried);
    // What comes later starts lower and can only lose.
    if (top && top.chosen.coverage >= GOOD_COVERAGE && attempt.score < top.score - 2) break;
  }
  const kept = tried.filter((one) => !isOutdone(one, attempts) && !isFarOff(one, [...mentions, ...more]));
  kept.sort(byScore);
  return { ...read, attempts, tried: kept };
};

const conclude = async (
  source: string,
  language: Language,
  outcomes: readonly Outcome[],
  read: (plan: Plan) => Promise<Found>,
): Promise<Counted> => {
  const none = (reason: Reason) => ({ answer: unsupported(source, language, reason) });
  if (outcomes.length === 0) return none("NOTHING_ASKED");
  if (outcomes.every(({ attempts }) => attempts.length === 0))
    return none(outcomes.some(({ mentions }) => mentions.length > 0) ? "NO_RELATION" : "NOTHING_NAMED");
  const found = outcomes.flatMap((outcome) => outcome.tried).sort(byScore);
  const tried = found.filter((one) => isUnderstood(one, languageOf(source)));
  const [first] = tried;
  if (!first && found.length > 0) return none("NOT_UNDERSTOOD");
  if (!first) {
    const planned = outcomes.some(({ attempts }) => attempts.length > 0);
    const named = outcomes.flatMap(({ mentions }) => mentions.flatMap(({ candidates }) => candidates));
    return planned ? { answer: refused(source, language, "NO_FACT"), named } : none("NO_RELATION");
  }
  const plan = narrowed(first.attempt.plan, first.rows, first.chosen.rows);
  const backing = backingOf(plan, first.chosen.rows);
  const behind = backing ? (await read(backing)).rows : first.chosen.rows;
  const answer = answered(source, language, plan, first, { rivals: rivals(tried, first), behind });
  return { answer, first };
};
