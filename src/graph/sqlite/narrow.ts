import type { Condition } from "../port.ts";
import { eventPlacesOf } from "./event-places.ts";

/** What a filter's tests tell of how many nodes pass. */

export type Related = Extract<Condition, { op: "related" }>;

/** The tests that must all hold. */
export const conjuncts = (where: Condition | undefined): readonly Condition[] => {
  if (!where) return [];
  return where.op === "and" ? where.all.flatMap(conjuncts) : [where];
};

/** True where the tests themselves tell the nodes: by id, by name, by a place they lie in, or by such a node they are tied to. */
export const isNarrow = (where: Condition | undefined): boolean => {
  switch (where?.op) {
    case "and":
      return where.all.some(isNarrow);
    case "or":
      return where.all.length > 0 && where.all.every(isNarrow);
    case "in":
    case "eq":
      return where.prop === "id";
    case "related":
      return isNarrow(where.node);
    default:
      return where?.op === "named" || where?.op === "namedAmong" || where?.op === "within";
  }
};

/**
 * Of tests that must all hold, the one whose nodes are found first, and the others tried of these alone; undefined where
 * none tells few. The events of a place may be very many: any other narrow test goes before.
 */
export const tellingTest = (all: readonly Condition[]): Condition | undefined => {
  const narrow = all.filter(isNarrow);
  return narrow.find((one) => !eventPlacesOf(one)) ?? narrow[0];
};

/** True of tests that are better tried of each of a few nodes than answered by a list of all that pass. */
export const isLookedUp = (condition: Condition): boolean =>
  !isNarrow(condition) || eventPlacesOf(condition) !== undefined;

/** The ties that alone make a test narrow: a node may have thousands of them. */
export const narrowingTies = (where: Condition | undefined): readonly Related[] => {
  if (where?.op === "related") return isNarrow(where.node) ? [where] : [];
  if (where?.op === "or") return where.all.flatMap(narrowingTies);
  if (where?.op !== "and") return [];
  const isToldByTies = where.all.filter(isNarrow).every((one) => narrowingTies(one).length > 0);
  return isToldByTies ? narrowingTies(tellingTest(where.all)) : [];
};
