import { ENTITY_LABELS, type EntityLabel } from "../../domain/ontology.ts";
import { type Bearers, isSettled, MOST_CANDIDATES, type SearchIndex, type Wanted } from "../search.ts";
import { parseStored } from "../stored.ts";
import { LONGEST_SIZED, normalizeText, type QueryKeys, sized } from "../text.ts";
import type { Database, Parameter } from "./database.ts";
import { nodeColumns, nodeOf, noSentence } from "./rows.ts";

/**
 * Candidates of a search. Of a village's name there are hundreds, which lie all over the file: as many as can be are told
 * by indexes alone, and only the few that come first are read.
 */

export const searchIndex = (db: Database): SearchIndex<number> => ({
  async find(wanted) {
    const known = namesakes(db, wanted);
    const shortest = shortestBearers(db, wanted, known);
    if (shortest) return shortest;
    const all = [...known, ...(countOf(known) > MOST_CANDIDATES ? [] : otherBearers(db, wanted))];
    return countOf(all) > MOST_CANDIDATES ? firstBearers(db, wanted) : all;
  },
  async first(ranks, limit) {
    const best = bestOf(db, ranks, limit);
    const rows = db.all(
      `SELECT n.key AS key, ${nodeColumns("n")} FROM node n WHERE n.key IN (SELECT value FROM json_each(?)) ORDER BY n.id`,
      JSON.stringify([...best.keys()]),
    );
    return rows
      .flatMap((row) => {
        const counted = best.get(Number(row.key));
        return counted ? [{ ...counted, node: nodeOf(row) }] : [];
      })
      .sort(byCount)
      .slice(0, limit);
  },
});

const countOf = (bearers: readonly Bearers<number>[]): number =>
  bearers.reduce((sum, { nodes }) => sum + nodes.length, 0);

/** A test for labels; their text says that none is a sentence's, so that SQLite may take the index of names. */
const LABELLED = `n.label IN (SELECT value FROM json_each(?)) AND ${noSentence("n", ENTITY_LABELS)}`;
const NAMESAKES = `SELECT n.label, n.key FROM node n WHERE ${LABELLED} AND n.name = ?`;

/** Who bears the best name itself: one more than can be candidates, where they are more. */
const namesakes = (db: Database, { best, labels }: Wanted): readonly Bearers<number>[] =>
  best === undefined
    ? []
    : db
        .all(
          `SELECT label, json_group_array(key) AS keys FROM (${NAMESAKES} LIMIT +?) GROUP BY label`,
          JSON.stringify(labels),
          best,
          MOST_CANDIDATES + 1,
        )
        .map(({ label, keys }) => bearersOf({ label, name: best, aliases: "[]", keys }));

/** From so many candidates on it pays to look at the shortest names first. */
const CROWD = 200;

/**
 * Who bears the shortest names, where the best matches are among them: a county's name stands in those of thousands of
 * bodies and events. Undefined where longer names must be looked into as well, and where more than pairs was typed.
 */
const shortestBearers = (
  db: Database,
  wanted: Wanted,
  known: readonly Bearers<number>[],
): readonly Bearers<number>[] | undefined => {
  const { best = "", first, alternatives } = wanted;
  const [keys] = alternatives;
  if (first === undefined || !keys || keys.prefixes.length > 0 || !isCrowded(db, wanted)) return undefined;
  let found = known;
  for (let length = normalizeText(best).length; length <= LONGEST_SIZED; length++) {
    const whole = keys.whole.map((key) => sized(key, length));
    found = withMore(found, otherBearers(db, { ...wanted, alternatives: [{ whole, prefixes: [] }] }));
    if (countOf(found) > MOST_CANDIDATES) return undefined;
    if (isSettled(found, best, first, length)) return found;
  }
  return undefined;
};

/** Found and more; who bears a short name and a longer one is found by both. */
const withMore = (
  found: readonly Bearers<number>[],
  more: readonly Bearers<number>[],
): readonly Bearers<number>[] => {
  const known = new Set(found.flatMap(({ nodes }) => nodes));
  return [...found, ...more.map((one) => ({ ...one, nodes: one.nodes.filter((key) => !known.has(key)) }))];
};

const isCrowded = (db: Database, { alternatives }: Wanted): boolean =>
  db.get(
    "SELECT count(*) AS n FROM (SELECT rowid FROM search WHERE keys MATCH ? LIMIT +?)",
    matchOf(alternatives),
    CROWD,
  )?.n === CROWD;

/** Who else has the keys, in no order; one more than can be candidates, where they are more. */
const otherBearers = (db: Database, wanted: Wanted): readonly Bearers<number>[] => {
  const labels = JSON.stringify(wanted.labels);
  return wanted.best === undefined
    ? bearersAmong(db, wanted, "LIMIT +?", MOST_CANDIDATES + 1)
    : bearersAmong(
        db,
        wanted,
        `AND s.rowid NOT IN (SELECT key FROM (${NAMESAKES})) LIMIT +?`,
        labels,
        wanted.best,
        MOST_CANDIDATES + 1,
      );
};

/** As many as can be candidates, by the length of their names. */
const firstBearers = (db: Database, wanted: Wanted): readonly Bearers<number>[] =>
  bearersAmong(db, wanted, "ORDER BY abs(length(n.name) - ?), n.id LIMIT +?", wanted.length, MOST_CANDIDATES);

/** Entities by their search keys: those of one name in one row, since rows cost more than finding them. */
const bearersAmong = (
  db: Database,
  { alternatives, labels }: Wanted,
  which: string,
  ...parameters: readonly Parameter[]
): readonly Bearers<number>[] =>
  db
    .all(
      `SELECT label, name, aliases, json_group_array(key) AS keys FROM (
         SELECT n.label, n.name, n.aliases, n.key FROM search s CROSS JOIN node n ON n.key = s.rowid
         WHERE s.keys MATCH ? AND ${LABELLED} ${which})
       GROUP BY name, aliases, label`,
      matchOf(alternatives),
      JSON.stringify(labels),
      ...parameters,
    )
    .map(bearersOf);

type Told = Readonly<Record<string, unknown>>;
const bearersOf = ({ label, name, aliases, keys }: Told): Bearers<number> => ({
  label: String(label) as EntityLabel,
  name: String(name),
  aliases: parseStored<string[]>(aliases),
  nodes: parseStored<number[]>(keys),
});

interface Counted {
  readonly rank: number;
  readonly articles: number;
}

/** The nodes that may be among the first, by key: of those that as many articles name the ids have yet to tell. */
const bestOf = (
  db: Database,
  ranks: readonly (readonly number[])[],
  limit: number,
): ReadonlyMap<number, Counted> => {
  const articles = articlesOf(db, ranks.flat());
  const counted = ranks.flatMap((keys, rank) =>
    keys.map((key) => ({ key, rank, articles: articles.get(key) ?? 0 })),
  );
  const last = counted.sort(byCount)[limit - 1];
  const best = last ? counted.filter((one) => byCount(one, last) <= 0) : counted;
  return new Map(best.map(({ key, ...one }) => [key, one]));
};

const byCount = (a: Counted, b: Counted): number => a.rank - b.rank || b.articles - a.articles;

/** How many articles name each of the nodes. */
const articlesOf = (db: Database, keys: readonly number[]): ReadonlyMap<number, number> => {
  const row = db.get(
    "SELECT json_group_array(json_array(c.node, c.articles)) AS counts FROM article_count c WHERE c.node IN (SELECT value FROM json_each(?))",
    JSON.stringify(keys),
  );
  return new Map(parseStored<[number, number][]>(row?.counts));
};

/** All keys of one of the alternatives. */
const matchOf = (alternatives: readonly QueryKeys[]): string => alternatives.map(allOf).join(" OR ");

const allOf = ({ whole, prefixes }: QueryKeys): string =>
  `(${[...whole.map(quote), ...prefixes.map((prefix) => `${quote(prefix)}*`)].join(" AND ")})`;

const quote = (token: string): string => `"${token.replaceAll('"', '""')}"`;
