import { print } from "graphql";
import type { Chosen } from "./choose.ts";
import type { Attempt } from "./hops.ts";
import { phrase, REASONS, type Reason, SUPPORTED } from "./phrase.ts";
import type { Plan } from "./plan.ts";
import { queryOf } from "./plan-query.ts";
import type { Language } from "./question.ts";
import type { Row } from "./rows.ts";

/** What is answered: values, a sentence, what it stands on, and the query that gives it. */

export type Status = "ANSWERED" | "EMPTY" | "AMBIGUOUS" | "UNSUPPORTED";
export type Kind = "LIST" | "COUNT" | "DATE" | "PLACE" | "TITLE" | "YES_NO";

export interface AnswerEvidence {
  readonly text: string;
  /** Headline of the article. */
  readonly article: string;
  /** ISO date of the article; null where it isn't known. */
  readonly date: string | null;
}

export interface Answer {
  readonly question: string;
  readonly status: Status;
  readonly kind: Kind | null;
  /** Names, ISO dates or digits; empty unless ANSWERED. */
  readonly answers: readonly string[];
  readonly text: string;
  readonly evidence: readonly AnswerEvidence[];
  /** 0..1; null unless ANSWERED. */
  readonly confidence: number | null;
  /** The GraphQL query that gives the answer; null where none was made. */
  readonly query: string | null;
  /** What may be meant, where AMBIGUOUS. */
  readonly alternatives: readonly string[];
}

const nothing = (question: string, status: Status, text: string): Answer => ({
  question,
  status,
  kind: null,
  answers: [],
  text,
  evidence: [],
  confidence: null,
  query: null,
  alternatives: [],
});

/** Nothing in the graph answers it. */
export const refused = (question: string, language: Language, reason: Reason): Answer =>
  nothing(question, reason === "NO_FACT" ? "EMPTY" : "UNSUPPORTED", REASONS[language][reason]);

/** The question is outside of what can be asked. */
export const unsupported = (question: string, language: Language, reason: Reason): Answer =>
  nothing(question, "UNSUPPORTED", `${REASONS[language][reason]} ${SUPPORTED[language]}`);

const kindOf = (plan: Plan, rows: readonly Row[]): Kind => {
  switch (plan.result.read) {
    case "COUNT":
    case "TIMES":
      return "COUNT";
    case "NODE_DATE":
    case "EDGE_DATE":
      return "DATE";
    case "TITLE":
      return "TITLE";
    case "IS_THERE":
      return "YES_NO";
    case "NAME":
      return rows.every((row) => row.node.label === "Place") ? "PLACE" : "LIST";
  }
};

const EVIDENCE = 5;

/** Sentences that name what the row leads to first, and of those the fuller ones. */
const mostTelling = (row: Row): Row["told"] => {
  const names = [row.node.name, ...row.via.map((node) => node.name)];
  const telling = (text: string) => names.filter((name) => text.includes(name)).length;
  return [...row.told].sort((a, b) => telling(b.text) - telling(a.text) || b.text.length - a.text.length);
};

const evidenceOf = (rows: readonly Row[]): readonly AnswerEvidence[] => {
  const found = new Map<string, AnswerEvidence>();
  for (const row of rows)
    for (const { text, article } of mostTelling(row).slice(0, 2))
      found.set(text, { text, article: article.name, date: article.date ?? null });
  return [...found.values()].slice(0, EVIDENCE);
};

/** What else the answer is told by. */
interface Around {
  /** What else may be meant. */
  readonly rivals: readonly Told[];
  /** The rows whose sentences the answer stands on. */
  readonly behind: readonly Row[];
}

interface Told {
  readonly attempt: Attempt;
  readonly chosen: Chosen;
  readonly values: readonly string[];
}

const describe = ({ attempt, values }: Told, language: Language): string => {
  const { name, props } = attempt.root.node;
  const more = [props.fullName ?? props.kind ?? props.level, props.date].filter(Boolean).join(", ");
  const about = more ? ` (${more})` : "";
  return language === "ZH" ? `${name}${about}:${values.join("、")}` : `${name}${about}: ${values.join(", ")}`;
};

/** The answer that a plan and its rows give. */
export const answered = (
  source: string,
  language: Language,
  plan: Plan,
  told: Told,
  { rivals, behind }: Around,
): Answer => {
  if (rivals.length > 0)
    return {
      ...nothing(source, "AMBIGUOUS", REASONS[language].SEVERAL),
      alternatives: [told, ...rivals].map((one) => describe(one, language)),
    };
  const { rows, coverage } = told.chosen;
  const least = Math.min(...rows.map((row) => row.confidence), 1);
  const kind = kindOf(plan, rows);
  const answers = kind === "YES_NO" && language === "EN" ? [rows.length > 0 ? "yes" : "no"] : told.values;
  return {
    question: source,
    status: "ANSWERED",
    kind,
    answers,
    text: phrase(language, kind, answers, told.attempt, rows),
    evidence: evidenceOf(behind),
    confidence: Math.round(Math.max(0, least * coverage) * 100) / 100,
    query: print(queryOf(plan)),
    alternatives: [],
  };
};
