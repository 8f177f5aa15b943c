import type { GraphNode } from "../../domain/fact.ts";
import { edgeId } from "../../domain/ids.ts";
import { parseStored } from "../stored.ts";
import { isSameStory, LONGEST_DAYS } from "../story.ts";
import type { Database } from "./database.ts";

const DAY_MS = 86_400_000;
/** Julian day number of 1 January 1970. */
const EPOCH = 2_440_588;
/** Beyond any day. */
const LAST_DAY = 9_999_999;

/** The day of a date as a number; 0 where it isn't known to the day. */
const dayOf = (date: unknown): number => {
  if (typeof date !== "string" || date.length < 10) return 0;
  const milliseconds = Date.parse(date);
  return Number.isNaN(milliseconds) ? 0 : Math.floor(milliseconds / DAY_MS) + EPOCH;
};

/** Ties an article to those that carry the same story. */
export const putStory = (db: Database, key: number, article: GraphNode, sketch: readonly string[]): void => {
  const one = { sketch, date: article.props.date };
  const day = dayOf(one.date);
  const candidates = candidatesOf(db, sketch, day);
  for (const hash of sketch)
    db.run("INSERT INTO sketch (hash, day, article) VALUES (?, ?, ?)", hash, day, key);
  for (const { key: other, id, date, sketch: its } of candidates) {
    if (!isSameStory(one, { sketch: parseStored<string[]>(its), date })) continue;
    const swapped = String(id) < article.id;
    const [from, to] = swapped ? [String(id), article.id] : [article.id, String(id)];
    db.run(
      "INSERT INTO edge (id, type, src, dst, props) VALUES (?, 'SAME_STORY', ?, ?, '{}')",
      edgeId("SAME_STORY", from, to),
      swapped ? Number(other) : key,
      swapped ? key : Number(other),
    );
  }
};

/** Articles of about the same day that share half of the hashes: no other can carry the same story. */
const candidatesOf = (db: Database, sketch: readonly string[], day: number) => {
  const [from, to] = day === 0 ? [1, LAST_DAY] : [day - LONGEST_DAYS - 1, day + LONGEST_DAYS + 1];
  const sharing = (days: string) =>
    `SELECT k.article AS article FROM json_each(?1) h CROSS JOIN sketch k ON k.hash = h.value AND k.day ${days}`;
  return db.all(
    `SELECT a.key AS key, a.id AS id, a.date AS date, (SELECT json_group_array(s.hash) FROM sketch s WHERE s.article = a.key) AS sketch
     FROM (${sharing("BETWEEN ?2 AND ?3")} UNION ALL ${sharing("= 0")}) c CROSS JOIN node a ON a.key = c.article
     GROUP BY c.article HAVING count(*) * 2 >= ?4`,
    JSON.stringify(sketch),
    from,
    to,
    sketch.length,
  );
};
