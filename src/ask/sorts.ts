import { LEVEL_WORDS } from "./lexicon/words.ts";
import type { Target } from "./question.ts";
import type { Row } from "./rows.ts";

/** Rows of the sort that is asked for: by word, by kind, by level. */

/** Rows named by what is asked for where some are: 哪些大学 asks for names with 大学, or with another such word. */
export const byWord = (rows: readonly Row[], target: Target | undefined): readonly Row[] => {
  if (!target?.word) return rows;
  const holding = (words: readonly string[]) =>
    rows.filter(({ node }) => words.some((word) => node.name.includes(word)));
  const { word } = target;
  const ending = rows.filter(({ node }) => node.name.endsWith(word));
  // 某产业园二期工地 is no answer to 哪个产业园 beside the park itself.
  const named = ending.length > 0 ? ending : holding([word]);
  if (named.length > 0) return named;
  const alike = holding(target.words ?? []);
  return alike.length > 0 || target.exact ? alike : rows;
};

/** What the question names is no answer to who or which; to when or how often, its rows are meant. */
export const apart = (
  rows: readonly Row[],
  named: ReadonlySet<string>,
  entities: boolean,
): readonly Row[] => {
  if (entities) return rows.filter((row) => !named.has(row.node.id));
  const meant = rows.filter((row) => named.has(row.node.id));
  return meant.length > 0 ? meant : rows;
};

const LEVELS = ["COUNTRY", "REGION", "PROVINCE", "CITY", "COUNTY", "TOWNSHIP", "VILLAGE", "ZONE", "SITE"];
const fineness = (row: Row): number =>
  row.node.label === "Place" ? LEVELS.indexOf(row.node.level ?? "SITE") : 8;

/** Where something is, is told by the smallest place: of a hall and its city, or of a centre and its hall, the hall. */
export const finest = (rows: readonly Row[]): readonly Row[] => {
  const most = Math.max(...rows.map(fineness));
  const fine = rows.filter((row) => fineness(row) === most);
  const isWhole = ({ node: { name } }: Row) =>
    fine.some(({ node }) => node.name !== name && node.name.startsWith(name));
  return fine.filter((row) => !isWhole(row));
};

/** Kinds and levels that say too little to hold against a row. */
const VAGUE: ReadonlySet<string | undefined> = new Set(["OTHER", undefined]);

/** Where tests on kinds were dropped, only what isn't plainly of another kind may answer: a city is no town. */
export const isOfKind = (row: Row, target: Target): boolean => {
  const { label, kind, level, name } = row.node;
  const asked = label === "Place" ? target.levels : target.kinds;
  const own = label === "Place" ? level : kind;
  if (!asked || asked.length === 0 || (own !== undefined && asked.includes(own))) return true;
  return VAGUE.has(own) || (target.words ?? []).some((word) => name.endsWith(word));
};

/** Rows whose names say the level that the question says, where some do: of 国家级荣誉 those of the country. */
export const ofLevel = (rows: readonly Row[], source: string): readonly Row[] => {
  const level = LEVEL_WORDS.find(([word, , english]) => source.includes(word) || english.test(source));
  if (!level) return rows;
  const some = rows.filter(({ node }) => level[1].test(node.name));
  return some.length > 0 ? some : rows;
};
