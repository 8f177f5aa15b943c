import type { Database } from "./database.ts";

/** How rare the terms of the index of texts are: the older the last of the newest few articles that have one, the rarer. */

/** Articles that tell it. */
const SAMPLE = 64;
/** A sample is taken anew now and then, since articles are added. */
const MOST_ASKED = 10_000;

interface Samples {
  /** Where the last article of each term's sample stands; infinitely far where there are fewer. */
  readonly ends: Map<string, number>;
  asked: number;
}
const samples = new WeakMap<Database, Samples>();

/** The terms, the rarest first. */
export const rarestFirst = (db: Database, terms: readonly string[]): readonly string[] => {
  const { ends } = samplesOf(db, terms.length);
  const unknown = terms.filter((term) => !ends.has(term));
  if (unknown.length > 0)
    for (const { term, end } of db.all(
      `SELECT t.value AS term, (SELECT rowid FROM article_text WHERE article_text MATCH t.value ORDER BY rowid LIMIT 1 OFFSET ?) AS end
       FROM json_each(?) t`,
      SAMPLE - 1,
      JSON.stringify(unknown),
    ))
      ends.set(String(term), end === null ? Number.POSITIVE_INFINITY : Number(end));
  const endOf = (term: string): number => ends.get(term) ?? 0;
  return [...terms].sort((a, b) => (endOf(a) === endOf(b) ? 0 : endOf(b) - endOf(a)));
};

const samplesOf = (db: Database, asked: number): Samples => {
  const known = samples.get(db);
  const kept = known && known.asked < MOST_ASKED ? known : { ends: new Map<string, number>(), asked: 0 };
  kept.asked += asked;
  samples.set(db, kept);
  return kept;
};
