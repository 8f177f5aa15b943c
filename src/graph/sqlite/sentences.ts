import type { ArticleBundle } from "../../domain/fact.ts";
import type { Deadline } from "../deadline.ts";
import type { SentenceHit } from "../port.ts";
import { parseStored } from "../stored.ts";
import type { Database } from "./database.ts";
import { dayEnd, dayOf, firstDoc, termsOf, textPairs } from "./pairs.ts";
import { rarestFirst } from "./rarity.ts";
import { nodeColumns, nodeOf } from "./rows.ts";

/** Articles by what they say: an index finds those that may contain a text, their sentences tell whether they do. */

/** Adds articles that were just written to the index: in its order, since it is slow to take them in any other. */
export const indexTexts = (db: Database, bundles: readonly ArticleBundle[]): void => {
  const dated = bundles.map((bundle) => ({ bundle, first: firstDoc(dateOf(bundle)) }));
  for (const { bundle, first } of dated.sort((a, b) => a.first - b.first)) {
    const last = db.get(
      "SELECT max(doc) AS doc FROM article WHERE doc >= ? AND doc < ?",
      first,
      dayEnd(first),
    );
    const doc = typeof last?.doc === "number" ? last.doc + 1 : first;
    db.run(
      "UPDATE article SET doc = ? WHERE node = (SELECT key FROM node WHERE id = ?)",
      doc,
      bundle.article.id,
    );
    const text = bundle.sentences.map((sentence) => sentence.text).join("\n");
    db.run("INSERT INTO article_text (rowid, pairs) VALUES (?, ?)", doc, textPairs(text));
  }
};

const dateOf = ({ article }: ArticleBundle): string | undefined =>
  article.props.date === undefined ? undefined : String(article.props.date);

/** Takes an article out of the index; to be called while its row is there. */
export const dropText = (db: Database, article: number): void => {
  db.run("DELETE FROM article_text WHERE rowid = (SELECT doc FROM article WHERE node = ?)", article);
};

/** Articles that are looked at first, and how many times as many the next time: most texts are found at once. */
const FIRST_LOOK = 32;
const GROWTH = 4;
const LONGEST_LOOK = 2048;

/** A sentence that contains the text; most of them others go before. */
interface Found {
  readonly doc: number;
  readonly id: string;
  readonly key: number;
}

export const searchSentences = (
  db: Database,
  text: string,
  limit: number,
  deadline: Deadline,
): readonly SentenceHit[] => {
  if (!text) return [];
  let { match, docs } = firstLook(db, termsOf(text));
  let found: readonly Found[] = [];
  for (let look = FIRST_LOOK; ; look = Math.min(look * GROWTH, LONGEST_LOOK)) {
    deadline();
    if (look > FIRST_LOOK) docs = candidates(db, match, docs.at(-1) ?? 0, look);
    found = [...found, ...containing(db, docs, text)].sort(inOrder).slice(0, limit);
    // Of the day that the page ends with, all articles must have been looked at.
    const end = found[limit - 1];
    const last = docs.at(-1);
    if (docs.length < look || (end && last !== undefined && dayOf(end.doc) < dayOf(last)))
      return readHits(db, found);
  }
};

/** Newest article first, then by sentence. */
const inOrder = (a: Found, b: Found): number => dayOf(a.doc) - dayOf(b.doc) || (a.id < b.id ? -1 : 1);

/** What tells articles that may contain a text, and the first of these. */
interface Look {
  readonly match: string | undefined;
  readonly docs: readonly number[];
}

/** Terms that are looked for at first: where they leave few articles, the others needn't be. */
const FEW_TERMS = [2, 3];

/**
 * The articles of each term are gone through, and a common one stands in a third of all: where the rare terms of a text
 * leave few articles, those are looked at instead.
 */
const firstLook = (db: Database, terms: readonly string[]): Look => {
  const sorted = terms.length > Math.min(...FEW_TERMS) ? rarestFirst(db, terms) : terms;
  for (const few of FEW_TERMS.filter((count) => count < terms.length)) {
    const look = lookFor(db, sorted.slice(0, few));
    if (look.docs.length < FIRST_LOOK) return look;
  }
  return lookFor(db, sorted);
};

const lookFor = (db: Database, terms: readonly string[]): Look => {
  const match = terms.length > 0 ? terms.join(" AND ") : undefined;
  return { match, docs: candidates(db, match, 0, FIRST_LOOK) };
};

/** Articles after the last one that may contain the text, newest first. */
const candidates = (
  db: Database,
  match: string | undefined,
  last: number,
  limit: number,
): readonly number[] => {
  const rows =
    match === undefined
      ? db.all("SELECT doc FROM article WHERE doc > ? ORDER BY doc LIMIT +?", last, limit)
      : db.all(
          "SELECT rowid AS doc FROM article_text WHERE article_text MATCH ? AND rowid > ? ORDER BY rowid LIMIT +?",
          match,
          last,
          limit,
        );
  return rows.map(({ doc }) => Number(doc));
};

/** The sentences of these articles that contain the text, in one row: rows cost more than finding them. */
const containing = (db: Database, docs: readonly number[], text: string): readonly Found[] => {
  const row = db.get(
    `SELECT json_group_array(json_object('doc', r.doc, 'id', s.id, 'key', s.key)) AS found
     FROM json_each(?) d CROSS JOIN article r ON r.doc = d.value
       CROSS JOIN sentence_edge h ON h.src = r.node CROSS JOIN node s ON s.key = h.dst
     WHERE instr(s.props, ?) > 0 AND instr(json_extract(s.props, '$.text'), ?) > 0`,
    JSON.stringify(docs),
    // As it stands in JSON: few sentences have to be taken out of theirs.
    JSON.stringify(text).slice(1, -1),
    text,
  );
  return parseStored<Found[]>(row?.found);
};

const readHits = (db: Database, found: readonly Found[]): readonly SentenceHit[] =>
  db
    .all(
      `SELECT s.id AS sentence, json_extract(s.props, '$.text') AS text, ${nodeColumns("a", "a_")}
       FROM json_each(?) f CROSS JOIN node s ON s.key = f.value
         CROSS JOIN sentence_edge h ON h.dst = s.key CROSS JOIN node a ON a.key = h.src
       ORDER BY f.key`,
      JSON.stringify(found.map(({ key }) => key)),
    )
    .map((row) => ({
      sentence: String(row.sentence),
      text: String(row.text),
      article: nodeOf(row, "a_"),
    }));
