import { describe, expect, it } from "vitest";
import { loadGazetteer } from "../../../loaders/lexicons/divisions.ts";
import * as places from "../../../loaders/lexicons/places.ts";
import { ROLES } from "../../../loaders/lexicons/roles.ts";
import { NATURE } from "../../../loaders/lexicons/sites.ts";
import { POSTS } from "../../../loaders/lexicons/titles.ts";

/** Words that stand in a table more than once: the later is dead, or says something else than the first. */
const twice = (words: readonly string[]): readonly string[] =>
  words.filter((word, i) => words.indexOf(word) !== i);

describe("tables of words", () => {
  it.each([
    ["posts and roles", [...POSTS, ...ROLES]],
    ["regions and nature", [...places.REGIONS, ...NATURE]],
    ["countries and cities abroad", [...places.COUNTRIES, ...places.FOREIGN_CITIES]],
  ])("%s hold no word twice", (_name, words) => {
    expect(twice(words)).toEqual([]);
  });

  it("call no prefecture's or county's short name a region", () => {
    const divisions = places.REGIONS.flatMap((region) => loadGazetteer().named(region));
    expect(divisions.filter(({ level }) => level === "CITY" || level === "COUNTY")).toEqual([]);
  });
});
