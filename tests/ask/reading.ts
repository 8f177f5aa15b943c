import { readChinese } from "../../src/ask/chinese.ts";
import { readEnglish } from "../../src/ask/english.ts";
import type { Question } from "../../src/ask/question.ts";

/** The words of a question, nothing in it being a name. */
export const read = (question: string): Question | undefined => {
  if (/\p{Script=Han}/u.test(question)) {
    const units = [...question.replace(/\p{P}/gu, "")];
    return readChinese(question, units, new Set());
  }
  const words = question.toLowerCase().match(/[a-z'-]+/g) ?? [];
  return readEnglish(question, words, new Set());
};
