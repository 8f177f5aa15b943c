import type { Division } from "../../types.ts";

const LEVELS = ["PROVINCE", "CITY", "COUNTY", "TOWNSHIP"];
/** 和田 in its own prefecture's paper is the prefecture: the highest level stands. */
export const lowestFirst = (candidates: readonly Division[]): Division | undefined =>
  [...candidates].sort(
    (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || (a.code < b.code ? -1 : 1),
  )[0];
