import type { When } from "./question.ts";
import type { Row } from "./rows.ts";

/** Whether what a row speaks of happened when the question says. */

/** Dates that a row speaks of. */
export const datesOf = (row: Row): readonly string[] =>
  [
    row.edge?.date,
    row.node.date,
    row.node.startDate,
    ...row.via.flatMap((node) => [node.date, node.startDate]),
    ...row.told.map((told) => told.article.date),
  ].filter((date): date is string => typeof date === "string");

/** True where a date lies in what the question names; a year that it doesn't say may be any. */
const isWhen = (date: string, { day, from, to }: When): boolean => {
  if (day) return day.startsWith("-") ? date.slice(4).startsWith(day.slice(1)) : date.startsWith(day);
  const after = from?.startsWith("-") ? date.slice(4) >= from.slice(1) : !from || date >= from;
  const before = to?.startsWith("-") ? date.slice(4) < to.slice(1) : !to || date < to;
  return after && before;
};

/** True where some date of the row lies in what the question names. */
export const happened = (row: Row, when: When): boolean => datesOf(row).some((date) => isWhen(date, when));
