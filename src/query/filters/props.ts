import type { PropSpec } from "../../domain/ontology.ts";
import type { Condition } from "../../graph/port.ts";
import { dateRange } from "../dates.ts";
import { and, type Filter, filter, not } from "./rows.ts";

/** Tests on a property of a node or an edge, by the property's type. */

interface DateRange {
  readonly from?: string | null;
  readonly to?: string | null;
}
interface NumberRange {
  readonly min?: number | null;
  readonly max?: number | null;
}

const numberRange = (prop: string, { min, max }: NumberRange): Condition => {
  const all: Condition[] = [];
  if (typeof min === "number") all.push({ op: "gte", prop, value: min });
  if (typeof max === "number") all.push({ op: "lte", prop, value: max });
  return and(all);
};

/** From a day to a day, both included. */
export const datesFilter = (prop: string, description: string): Filter =>
  filter<DateRange>(prop, { kind: "dates" }, description, ({ from, to }) =>
    dateRange(prop, from ?? undefined, to ?? undefined),
  );

/** The test that a property's type allows. */
export const propFilter = (prop: string, { type, description }: PropSpec): Filter => {
  const oneOf = (values: readonly string[]): Condition => ({ op: "in", prop, values });
  if (typeof type === "object")
    return filter<readonly string[]>(
      prop,
      { kind: "choices", of: type.enum },
      `One of: ${description}`,
      oneOf,
    );
  if (type === "date") return datesFilter(prop, description);
  if (type === "int")
    return filter<NumberRange>(prop, { kind: "numbers" }, description, (range) => numberRange(prop, range));
  if (type === "boolean")
    return filter<boolean>(prop, { kind: "flag" }, description, (value) => {
      // Absent stands for not known to be so.
      const yes: Condition = { op: "eq", prop, value: true };
      return value ? yes : not(yes);
    });
  return filter<readonly string[]>(prop, { kind: "texts" }, `Exactly one of: ${description}`, oneOf);
};
