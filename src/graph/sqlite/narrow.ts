import type { Condition } from "../port.ts";

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

/** The ties that alone make a test narrow: a node may have thousands of them. */
export const narrowingTies = (where: Condition | undefined): readonly Related[] => {
  if (where?.op === "related") return isNarrow(where.node) ? [where] : [];
  if (where?.op === "or") return where.all.flatMap(narrowingTies);
  if (where?.op !== "and") return [];
  const narrow = where.all.filter(isNarrow);
  const ties = narrow.map(narrowingTies);
  return ties.some(({ length }) => length === 0) ? [] : (ties[0] ?? []);
};
