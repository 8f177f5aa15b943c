import type { Condition } from "../graph/port.ts";

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for an ISO day, month or year that the calendar has: `2024-09-02`, `2024-09`, `2024`. */
export const isPartialDate = (text: string): boolean => {
  const match = PARTIAL.exec(text);
  if (!match) return false;
  const [, year, month = "01", day = "01"] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
};

const two = (value: number): string => String(value).padStart(2, "0");

/** The first month or year after this one. */
const next = (text: string): string => {
  const [year = "0", month] = text.split("-");
  if (!month) return String(Number(year) + 1).padStart(4, "0");
  return month === "12" ? next(year) : `${year}-${two(Number(month) + 1)}`;
};

/**
 * Dates from one (inclusive) to another (inclusive; a month or year counts to its end). A date that is only
 * known to the month or year counts from its beginning.
 */
export const dateRange = (prop: string, from: string | undefined, to: string | undefined): Condition => {
  const all: Condition[] = [];
  if (from !== undefined) all.push({ op: "gte", prop, value: from });
  if (to !== undefined) all.push(upTo(prop, to));
  return all.length === 1 && all[0] ? all[0] : { op: "and", all };
};

const upTo = (prop: string, to: string): Condition =>
  to.length === 10 ? { op: "lte", prop, value: to } : { op: "lt", prop, value: next(to) };
