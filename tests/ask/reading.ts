import { readChinese } from "../../src/ask/chinese.ts";
import { readEnglish } from "../../src/ask/english.ts";
import type { Question } from "../../src/ask/question.ts";

/** The words of a question, nothing in it being a name of the graph. */
export const read = (question: string): Question | undefined => {
  if (/\p{Script=Han}/u.test(question)) {
    const units = [...question.replace(/\p{P}/gu, "")];
    return readChinese(question, units, new Set());
  }
  const words = question.match(/[a-z'-]+/gi) ?? [];
  const capitals = new Set(words.flatMap((word, i) => (i > 0 && /^[A-Z]/.test(word) ? [i] : [])));
  return readEnglish(
    question,
    words.map((word) => word.toLowerCase()),
    capitals,
  );
};
