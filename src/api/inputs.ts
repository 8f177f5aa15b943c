import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsOptional,
  Length,
  Max,
  Min,
  ValidateBy,
  type ValidationArguments,
} from "class-validator";
import { type ClassType, Float, ID, Int } from "type-graphql";
import { isPartialDate } from "../query/dates.ts";
import type { Filter, FilterInput, FilterType } from "../query/filters/rows.ts";
import type { Orderings } from "../query/orders.ts";
import { declareEnum, declareInput, type FieldDeclaration } from "./declare.ts";
import { EntityTypeEnum, enumOf, PartialDate } from "./enums.ts";

/** Input types of the API: the rows of query/filters.ts as classes with their checks. */

export const MAX_FIRST = 200;
const MAX_TEXT = 200;
const MAX_VALUES = 200;

export const isDate: PropertyDecorator = ValidateBy({
  name: "isPartialDate",
  validator: {
    validate: (value: unknown) => typeof value === "string" && isPartialDate(value),
    defaultMessage: ({ property }: ValidationArguments = {} as ValidationArguments) =>
      `${property} must be a day, month or year of the calendar: 2024-09-02, 2024-09 or 2024`,
  },
});

/** Lists in filters: at least one value, or nothing at all. */
const listChecks = [IsOptional(), ArrayNotEmpty(), ArrayMaxSize(MAX_VALUES)];
export const textChecks = [Length(1, MAX_TEXT)];

const DateRange = declareInput("DateRange", "Dates from one to another, both included.", () => ({
  from: {
    type: () => PartialDate,
    nullable: true,
    description: "Earliest: a day, month or year, such as 2024-09.",
    checks: [IsOptional(), isDate],
  },
  to: {
    type: () => PartialDate,
    nullable: true,
    description: "Latest: a day, or a month or year to its end.",
    checks: [IsOptional(), isDate],
  },
}));

const NumberRange = declareInput("NumberRange", "Numbers from one to another, both included.", () => ({
  min: { type: () => Int, nullable: true, description: "Smallest.", checks: [IsOptional()] },
  max: { type: () => Int, nullable: true, description: "Largest.", checks: [IsOptional()] },
}));

const declared = (type: FilterType): Pick<FieldDeclaration, "type" | "checks"> => {
  switch (type.kind) {
    case "text":
      return { type: () => String, checks: [IsOptional(), ...textChecks] };
    case "texts":
      return { type: () => [String], checks: [...listChecks, Length(0, MAX_TEXT, { each: true })] };
    case "ids":
      return { type: () => [ID], checks: [...listChecks, Length(1, MAX_TEXT, { each: true })] };
    case "flag":
      return { type: () => Boolean };
    case "number":
      return { type: () => Float, checks: [IsOptional(), Min(0), Max(1)] };
    case "dates":
      return { type: () => DateRange };
    case "numbers":
      return { type: () => NumberRange };
    case "labels":
      return { type: () => [EntityTypeEnum], checks: listChecks };
    case "choices": {
      const values = enumOf(type.of);
      return { type: () => [values], checks: listChecks };
    }
    case "input": {
      const target = inputClass(type.of());
      return { type: () => target };
    }
    case "inputs": {
      const target = inputClass(type.of());
      return { type: () => [target], checks: listChecks };
    }
  }
};

const filterField = ({ name, type, description }: Filter): [string, FieldDeclaration] => [
  name,
  { ...declared(type), description, nullable: true },
];

/** The class of a filter input, and of all inputs that it holds. */
export const inputClass = (input: FilterInput): ClassType =>
  declareInput(input.name, input.description, () => Object.fromEntries(input.filters.map(filterField)));

/** The enumeration of the orders of a list, such as `PersonOrder`. */
export const orderEnum = (name: string, orderings: Orderings): object =>
  declareEnum(
    name,
    "Orders of the list. Between equals the id decides.",
    Object.fromEntries(
      [...orderings].map(([value, { description }]) => [
        value,
        `${description} Example: orderBy: [${value}].`,
      ]),
    ),
  );

/** Arguments that every page takes. */
export const pageFields = (orders: object): Readonly<Record<string, FieldDeclaration>> => ({
  first: {
    type: () => Int,
    defaultValue: 20,
    description: `How many to give, 1 to ${MAX_FIRST}.`,
    checks: [Min(1), Max(MAX_FIRST)],
  },
  after: {
    type: () => String,
    nullable: true,
    description: "Continue after this cursor: pageInfo.endCursor of the page before, in the same order.",
    checks: [IsOptional(), Length(1, 2_000)],
  },
  orderBy: {
    type: () => [orders],
    nullable: true,
    description: "Order, the most important first.",
    checks: [IsOptional(), ArrayMaxSize(4)],
  },
});
