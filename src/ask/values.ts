import type { Result } from "./plan.ts";
import type { Row } from "./rows.ts";

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];

/** How many characters a date of each precision has. */
const LENGTH = { DAY: 10, MONTH: 7, YEAR: 4 } as const;

/** A date as exact as it is asked for; undefined where it isn't known so well. */
const dateValue = (
  date: string | undefined,
  precision: "DAY" | "MONTH" | "YEAR" | "ANY",
): string | undefined => {
  if (!date || precision === "ANY") return date;
  const length = LENGTH[precision];
  return date.length >= length ? date.slice(0, length) : undefined;
};

const present = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value]);

/** The answer's values as they are compared: names, ISO dates, digits. Empty where nothing is known. */
export const valuesOf = (result: Result, rows: readonly Row[], total?: number): readonly string[] => {
  switch (result.read) {
    case "NAME":
      return unique(rows.map((row) => row.node.name));
    case "COUNT":
      return rows.length > 0 ? [String(total ?? new Set(rows.map((row) => row.node.id)).size)] : [];
    case "NODE_DATE":
      return unique(
        rows.flatMap((row) => present(dateValue(row.node.date ?? row.node.startDate, result.precision))),
      );
    case "EDGE_DATE":
      return unique(rows.flatMap((row) => present(dateValue(row.edge?.date, result.precision))));
    case "TITLE":
      return unique(rows.flatMap((row) => present(row.edge?.title)));
    case "TIMES":
      return unique(rows.flatMap((row) => present(row.edge?.times).map(String)));
    case "IS_THERE":
      return [rows.some((row) => row.node.id === result.id) ? "是" : "否"];
  }
};
