import type { Question } from "./question.ts";
import type { Row } from "./rows.ts";

/** The earliest or the latest of an answer's rows. */

const dateOf = ({ edge, node }: Row): string | undefined => edge?.date ?? node.date ?? node.startDate;

/** Of 2025 and 2025-04 nobody knows which was first. */
const isOpen = (a: string, b: string): boolean => a !== b && (a.startsWith(b) || b.startsWith(a));

/** Rows of the earliest or latest date; none where a date is missing or too vague to tell. */
export const inOrder = (rows: readonly Row[], order: Question["order"]): readonly Row[] => {
  if (!order) return rows;
  const dates = rows.map(dateOf).filter((date) => date !== undefined);
  if (dates.length < rows.length) return [];
  const [best = ""] = [...dates].sort((a, b) => (order === "FIRST" ? 1 : -1) * (a < b ? -1 : a > b ? 1 : 0));
  if (dates.some((date) => isOpen(date, best))) return [];
  return rows.filter((row) => dateOf(row) === best);
};
