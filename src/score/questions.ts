import type { GoldQuestion } from "./gold.ts";
import { plainName } from "./names.ts";

/** What became of one question in one language. */
export interface Judged {
  readonly question: string;
  readonly verdict: "EXACT" | "OTHERWISE" | "REFUSED";
  readonly wanted: readonly string[];
  readonly got: readonly string[];
}

/** Judges answers, one to a question: exact where they are all that is wanted and nothing else. */
export const judgeAnswers = (
  questions: readonly GoldQuestion[],
  language: "zh" | "en",
  answers: readonly (readonly string[])[],
): readonly Judged[] =>
  questions.map((question, i) => {
    const got = answers[i] ?? [];
    return {
      question: question[language],
      verdict: verdictOf(question.answers, got),
      wanted: question.answers,
      got,
    };
  });

const verdictOf = (wanted: readonly string[], got: readonly string[]): Judged["verdict"] => {
  const [right, given] = [wanted, got].map((names) => [...new Set(names.map(plainName))].sort().join("\n"));
  if (right === given) return "EXACT";
  return got.length > 0 ? "OTHERWISE" : "REFUSED";
};
