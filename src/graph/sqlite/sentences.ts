import type { ArticleBundle } from "../../domain/fact.ts";
import type { Deadline } from "../deadline.ts";
import type { SentenceHit } from "../port.ts";
import type { Database, Row } from "./database.ts";
import { dayEnd, dayOf, firstDoc, matchOfText, textPairs } from "./pairs.ts";
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

interface Found {
  readonly doc: number;
  readonly hit: SentenceHit;
}

export const searchSentences = (
  db: Database,
  text: string,
  limit: number,
  deadline: Deadline,
): readonly SentenceHit[] => {
  if (!text) return [];
  const match = matchOfText(text);
  let found: readonly Found[] = [];
  for (let [last, look] = [0, FIRST_LOOK]; ; look = Math.min(look * GROWTH, LONGEST_LOOK)) {
    deadline();
    const docs = candidates(db, match, last, look);
    found = [...found, ...containing(db, docs, text)].sort(inOrder).slice(0, limit);
    last = docs.at(-1) ?? last;
    // Of the day that the page ends with, all articles must have been looked at.
    const end = found[limit - 1];
    if (docs.length < look || (end && dayOf(end.doc) < dayOf(last))) return found.map(({ hit }) => hit);
  }
};

/** Newest article first, then by sentence. */
const inOrder = (a: Found, b: Found): number =>
  dayOf(a.doc) - dayOf(b.doc) || (a.hit.sentence < b.hit.sentence ? -1 : 1);

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

const containing = (db: Database, docs: readonly number[], text: string): readonly Found[] =>
  db
    .all(
      `SELECT r.doc AS doc, s.id AS sentence, json_extract(s.props, '$.text') AS text, ${nodeColumns("a", "a_")}
       FROM json_each(?) d CROSS JOIN article r ON r.doc = d.value CROSS JOIN node a ON a.key = r.node
         CROSS JOIN sentence_edge h ON h.src = a.key CROSS JOIN node s ON s.key = h.dst
       WHERE instr(json_extract(s.props, '$.text'), ?) > 0`,
      JSON.stringify(docs),
      text,
    )
    .map((row) => ({ doc: Number(row.doc), hit: hitOf(row) }));

const hitOf = (row: Row): SentenceHit => ({
  sentence: String(row.sentence),
  text: String(row.text),
  article: nodeOf(row, "a_"),
});
