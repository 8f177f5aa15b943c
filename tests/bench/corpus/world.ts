import { DIVISIONS } from "../../../loaders/lexicons/data/divisions.ts";
import { mix, Random } from "./random.ts";
import * as W from "./words.ts";

/** Who and what the articles tell of: real divisions with invented people in the posts of ordinary bodies. */

export interface City {
  /** 汉中市 */
  readonly name: string;
  readonly paper: string;
  readonly counties: readonly County[];
  readonly seed: number;
}
export interface County {
  readonly name: string;
  readonly townships: readonly string[];
  readonly seed: number;
}
/** A body as the articles name it, and a person in a post of it. */
export interface Official {
  readonly title: string;
  readonly name: string;
}
export interface Body {
  /** 市农业农村局 in the city's own paper. */
  readonly name: string;
  readonly head: Official;
  readonly deputy: Official;
}

/** Cities that have a paper, those with most articles first. */
export const cities = (): readonly City[] => {
  const found: { code: string; name: string; counties: { name: string; townships: string[] }[] }[] = [];
  for (const line of DIVISIONS.split("\n")) {
    const [code = "", name = ""] = line.split(" ");
    const city = found.at(-1);
    if (code.startsWith("+")) {
      if (/[镇乡]$/u.test(name)) city?.counties.at(-1)?.townships.push(name);
    } else if (code.length === 4) found.push({ code, name, counties: [] });
    else if (code.length === 6 && city && code.startsWith(city.code))
      city.counties.push({ name, townships: [] });
  }
  return found
    .map(({ code, name, counties }) => cityOf(Number(code), name, counties))
    .filter(({ name, counties }) => /^\p{Script=Han}{2,3}市$/u.test(name) && counties.length > 1)
    .sort((a, b) => mix(a.seed) - mix(b.seed));
};

const cityOf = (
  seed: number,
  name: string,
  counties: readonly { readonly name: string; readonly townships: readonly string[] }[],
): City => ({
  name,
  paper: `${name.slice(0, -1)}日报`,
  seed,
  counties: counties
    .filter((county) => /^\p{Script=Han}{2,4}[县区市旗]$/u.test(county.name) && county.townships.length > 0)
    .map((county, i) => ({ ...county, seed: mix(seed, i) })),
});

/** Somebody's name, always the same for the same numbers. */
export const personName = (...seed: readonly number[]): string => {
  const random = new Random(...seed);
  const given = random.chance(0.85) ? random.pick(W.GIVEN) + random.pick(W.GIVEN) : random.pick(W.GIVEN);
  return random.skewed(W.SURNAMES, 0.5) + given;
};

/** Whoever holds a post changes every few years. */
const TERM_YEARS = 4;
const official = (title: string, year: number, ...seed: readonly number[]): Official => ({
  title,
  name: personName(...seed, Math.floor(year / TERM_YEARS)),
});

const body = (level: string, kind: number, year: number, seed: number): Body => {
  const [name, title] = W.BODIES[kind] ?? ["政府", "主任"];
  return {
    name: `${level}${name}`,
    head: official(`${level}${name}${title}`, year, seed, kind, 1),
    deputy: official(`${level}${name}副${title}`, year, seed, kind, 2),
  };
};

/** The heads of a city, and its bodies, of which some are in the news far more often than others. */
export const cityHeads = (city: City, year: number) => ({
  secretary: official("市委书记", year, city.seed, 101),
  mayor: official("市长", year, city.seed, 102),
  deputy: (n: number): Official => official("副市长", year, city.seed, 103 + n),
});
export const cityBody = (city: City, year: number, random: Random): Body =>
  body("市", random.skewed(KINDS), year, city.seed);
export const countyBody = (county: County, year: number, random: Random): Body =>
  body(county.name, random.skewed(KINDS), year, county.seed);
export const countyHead = (county: County, year: number): Official =>
  official(`${county.name}${county.name.at(-1)}长`, year, county.seed, 1);
const KINDS = W.BODIES.map((_, kind) => kind);

/** A village of a township. */
export const village = (random: Random): string =>
  `${random.pick(W.VILLAGES_FIRST)}${random.pick(W.VILLAGES_LAST)}村`;

/** A program's or contest's own name between quotes. */
export const verse = (random: Random): string =>
  `“${random.skewed(W.VERSE_FIRST, 0.5)}${random.skewed(W.VERSE_LAST, 0.5)}”`;

/** The n-th reporter of a paper; a few write most. */
export const reporter = (city: City, random: Random): string =>
  personName(city.seed, 7, random.skewed(REPORTERS));
const REPORTERS = Array.from({ length: 24 }, (_, n) => n);
