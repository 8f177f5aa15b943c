import type { EdgeType, EnumName } from "../../domain/ontology.ts";
import type { Condition } from "../../graph/port.ts";
import type { NameTable } from "../names.ts";

/** A filter of the API as a row: a name, what may be asked, what it means for the store. */
export type FilterType =
  | { readonly kind: "text" | "texts" | "ids" | "flag" | "number" }
  | { readonly kind: "dates" | "numbers" | "labels" }
  | { readonly kind: "choices"; readonly of: EnumName }
  | { readonly kind: "input" | "inputs"; readonly of: () => FilterInput };

/** The value of a filter as it comes out of the GraphQL layer, checked against the filter's type. */
export type Asked = Readonly<Record<string, unknown>>;

export interface Filter {
  readonly name: string;
  readonly type: FilterType;
  readonly description: string;
  readonly condition: (value: unknown, names: NameTable) => Condition;
}

export interface FilterInput {
  readonly name: string;
  readonly description: string;
  readonly filters: readonly Filter[];
}

/** A filter's row. GraphQL has checked the value against the type, so that the cast holds. */
export const filter = <T>(
  name: string,
  type: FilterType,
  description: string,
  condition: (value: T, names: NameTable) => Condition,
): Filter => ({ name, type, description, condition: (value, names) => condition(value as T, names) });

export const and = (all: readonly Condition[]): Condition =>
  all.length === 1 && all[0] ? all[0] : { op: "and", all };
export const or = (all: readonly Condition[]): Condition =>
  all.length === 1 && all[0] ? all[0] : { op: "or", all };
export const not = (condition: Condition): Condition => ({ op: "not", condition });

/** What a filled-in input means: all of its filters together; undefined where nothing is asked. */
export const conditionOf = (
  input: FilterInput,
  asked: Asked | null | undefined,
  names: NameTable,
): Condition | undefined => {
  if (!asked) return undefined;
  const all: Condition[] = [];
  for (const { name, condition } of input.filters) {
    const value = asked[name];
    if (value !== undefined && value !== null) all.push(condition(value, names));
  }
  return all.length > 0 ? and(all) : undefined;
};

/** A test that everything passes. */
export const whatever: Condition = { op: "and", all: [] };

/** Some neighbour along the edge passes. */
export const related = (
  edge: EdgeType,
  direction: "out" | "in",
  node: Condition,
): Extract<Condition, { op: "related" }> => ({ op: "related", edge, direction, node });
