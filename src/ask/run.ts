import { execute, type GraphQLSchema } from "graphql";
import { normalizeText } from "../graph/text.ts";
import type { Ask } from "../query/run.ts";
import { type Answer, answered, refused, unsupported } from "./answer.ts";
import { type Attempt, attemptsOf } from "./attempts.ts";
import { bodyMentions } from "./bodies.ts";
import { type Chosen, choose } from "./choose.ts";
import { englishTongue } from "./latin.ts";
import { byLabel, type Candidate, type Mention, mentionsOf } from "./link.ts";
import { chineseTongue } from "./mandarin.ts";
import { type Plan, queryOf } from "./plan.ts";
import type { Language, Question } from "./question.ts";
import { type Row, rowsOf, totalOf } from "./rows.ts";
import type { Tongue } from "./tongue.ts";
import { valuesOf } from "./values.ts";

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
const LEAST_COVERAGE: Readonly<Record<Language, number>> = { ZH: 0.64, EN: 0.55 };
/** Where no word of the question names a relation, no more than this may be left over: it may name one. */
const MOST_LOST: Readonly<Record<Language, number>> = { ZH: 2, EN: 0.5 };
const GOOD_COVERAGE = 0.97;

const languageOf = (text: string): Language => (/\p{Script=Han}/u.test(text) ? "ZH" : "EN");

interface Tried {
  readonly attempt: Attempt;
  readonly chosen: Chosen;
  readonly values: readonly string[];
  readonly score: number;
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
  named: ReadonlySet<string>,
): Promise<Tried> => {
  const { rows, total } = await run(schema, ask, attempt.plan);
  const chosen = choose(question, tongue, attempt, rows, named);
  // Where all rows count, those beyond the page do too.
  const all = chosen.rows.length === rows.length ? total : undefined;
  const values = valuesOf(attempt.plan.result, chosen.rows, all);
  const { number } = question.focus;
  const counted = number === undefined ? 0 : values.length === number ? 1.5 : -1;
  const denied = question.focus.wanted.form === "YES_NO" && chosen.rows.length === 0 ? -2 : 0;
  return { attempt, chosen, values, score: attempt.score - 0.9 * chosen.lost + counted + denied };
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

/** Nodes of one name that would answer otherwise: the question must say which it means. */
const rivals = (tried: readonly Tried[], first: Tried): readonly Tried[] =>
  tried.filter(
    (other) =>
      other !== first &&
      other.attempt.root.node.id !== first.attempt.root.node.id &&
      other.attempt.root.node.name === first.attempt.root.node.name &&
      other.attempt.root.node.label === first.attempt.root.node.label &&
      other.score >= first.score - 0.8 &&
      [...other.values].sort().join() !== [...first.values].sort().join(),
  );

/** Answers a question; never throws for what is asked, only where the store fails. */
export const answer = async (schema: GraphQLSchema, ask: Ask, asked: Asked): Promise<Answer> => {
  // Control characters are no words, and no name holds one.
  const source = asked.question
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cs}]/gu, " ")
    .trim();
  const language = asked.language ?? languageOf(source);
  if (normalizeText(source).length < 2) return refused(asked.question, language, "EMPTY_TEXT");
  if (source.length > LONGEST_QUESTION) return refused(asked.question, language, "TOO_LONG");
  const tongue = languageOf(source) === "ZH" ? chineseTongue(source, asked.home) : englishTongue(source);
  const pool = await tongue.pool(ask.store, ask.options);
  const candidates = pool.nodes.flatMap((node): readonly Candidate[] => {
    const match = tongue.match(node);
    return match ? [{ node, match }] : [];
  });
  const reads = [await readAs(ask, tongue, candidates)];
  // 签订协议 may be an event's name, or what the question asks about.
  const plain = candidates.filter((one) => !isDeed(tongue, one));
  if (plain.length < candidates.length) reads.push(await readAs(ask, tongue, plain));
  const answers: Outcome[] = [];
  for (const read of reads) {
    if (read) answers.push(await outcomeOf(schema, ask, tongue, read));
    if ((answers.at(-1)?.tried[0]?.chosen.coverage ?? 0) >= GOOD_COVERAGE) break;
  }
  return conclude(schema, ask, asked, language, answers);
};

const isNamed = ({ match }: Candidate): boolean => match.precision >= 0.5;
const isSaid = ({ match }: Candidate): boolean => match.precision === 1;
const unitsOf = (mentions: readonly Mention[]): ReadonlySet<number> =>
  new Set(mentions.flatMap((mention) => mention.units));

/** True of what is named by what was done, so that its name holds a relation phrase. */
const isDeed = (tongue: Tongue, { node, match }: Candidate): boolean =>
  (node.label === "Event" || node.label === "Article" || node.label === "Initiative") &&
  tongue.tells(match.units);

interface Read {
  readonly question: Question;
  readonly mentions: readonly Mention[];
  /** Candidates that no mention holds. */
  readonly more: readonly Mention[];
}

/** Shorter names may be words of the question: 专班. */
const SURE_NAME = 3;

/** Reads the words, given what may be named. */
const readAs = async (
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

const isUnderstood = ({ attempt, chosen }: Tried, language: Language): boolean =>
  chosen.coverage >= LEAST_COVERAGE[language] && (!isFree(attempt) || chosen.lost <= MOST_LOST[language]);

interface Outcome extends Read {
  readonly attempts: readonly Attempt[];
  /** What was found, best first. */
  readonly tried: readonly Tried[];
}

const outcomeOf = async (schema: GraphQLSchema, ask: Ask, tongue: Tongue, read: Read): Promise<Outcome> => {
  const { question, mentions, more } = read;
  const sure = mentions.flatMap((mention) => mention.candidates.slice(0, 1).filter(isNamed));
  const named = new Set(sure.map((candidate) => candidate.node.id));
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
  if (process.env.ASK_DEBUG) debug(read, attempts, kept);
  return { ...read, attempts, tried: kept };
};

const conclude = async (
  schema: GraphQLSchema,
  ask: Ask,
  asked: Asked,
  language: Language,
  outcomes: readonly Outcome[],
): Promise<Answer> => {
  const source = asked.question;
  if (outcomes.length === 0) return unsupported(source, language, "NOTHING_ASKED");
  if (outcomes.every(({ mentions }) => mentions.length === 0))
    return unsupported(source, language, "NOTHING_NAMED");
  const found = outcomes.flatMap((outcome) => outcome.tried).sort(byScore);
  const tried = found.filter((one) => isUnderstood(one, languageOf(source)));
  const [first] = tried;
  if (!first && found.length > 0) return unsupported(source, language, "NOT_UNDERSTOOD");
  if (!first) {
    const planned = outcomes.some(({ attempts }) => attempts.length > 0);
    return planned ? refused(source, language, "NO_FACT") : unsupported(source, language, "NO_RELATION");
  }
  const { rows } = await run(schema, ask, first.attempt.plan);
  const plan = narrowed(first.attempt.plan, rows, first.chosen.rows);
  return answered(source, language, plan, first, rivals(tried, first));
};

const debug = ({ question, mentions }: Read, attempts: readonly Attempt[], tried: readonly Tried[]): void => {
  const { units } = question;
  const words = (ids: Iterable<number>) => [...ids].map((i) => units[i]).join("");
  console.error(
    "Q",
    question.source,
    JSON.stringify(question.focus.wanted),
    question.focus.side,
    "desc",
    words(question.focus.described),
  );
  console.error(
    " phrases",
    question.phrases
      .map((p) => `${words(p.units)}:${p.senses.map((s) => s.edge + (s.roles ?? ""))}`)
      .join(" | "),
    "posts",
    question.posts.map((p) => words(p.units)).join(","),
    "when",
    JSON.stringify(question.when),
  );
  for (const m of mentions)
    console.error(
      " mention",
      words(m.units),
      "→",
      m.candidates
        .slice(0, 4)
        .map((c) => `${c.node.label}:${c.node.name}(${c.match.weight.toFixed(1)})`)
        .join(" "),
    );
  for (const a of attempts.slice(0, 8))
    console.error(
      "  try",
      a.score.toFixed(2),
      a.root.node.name,
      a.way?.steps.map((s) => `${s.relation.field}${s.roles ?? ""}${s.titles ?? ""}`).join("."),
      a.strict,
    );
  for (const t of tried)
    console.error(
      "  got",
      t.score.toFixed(2),
      t.chosen.coverage.toFixed(2),
      t.attempt.root.node.name,
      t.attempt.way?.steps.map((s) => s.relation.field).join("."),
      t.values.slice(0, 6).join("、"),
      "lost",
      t.chosen.lost.toFixed(1),
    );
};
