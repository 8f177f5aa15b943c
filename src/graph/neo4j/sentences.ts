import neo4j from "neo4j-driver";
import type { ReadOptions, SentenceHit } from "../port.ts";
import type { Row } from "./cells.ts";
import type { Client, Rows } from "./client.ts";
import { ARTICLE } from "./decode.ts";
import { sentenceMatch } from "./lucene.ts";

/** Sentences that contain a text: an index finds those that may, their texts tell whether they do. */

/** Sentences that are put in order at most; where more may contain a text, the newest articles are gone through. */
const MOST_SORTED = 1_000;

const HIT = `[s.id, s.text, ${ARTICLE.list}]`;

export const searchSentences = async (
  client: Client,
  text: string,
  limit: number,
  options: ReadOptions,
): Promise<readonly SentenceHit[]> => {
  if (!text) return [];
  const parameters = { text, limit: neo4j.int(limit) };
  const query = sentenceMatch(text);
  if (query !== undefined) {
    const [row] = await client.read(
      AMONG_CANDIDATES,
      { ...parameters, query, most: neo4j.int(MOST_SORTED) },
      options,
    );
    if (row?.whole) return hitsOf(row.hits);
  }
  return hitsOf((await client.read(FROM_THE_NEWEST, parameters, options))[0]?.hits);
};

/** `whole` says that the index knows no more of them. */
const AMONG_CANDIDATES = `CALL db.index.fulltext.queryNodes('sentence_text', $query, {limit: $most}) YIELD node
WITH collect(node) AS found
RETURN size(found) < $most AS whole, COLLECT {
  UNWIND CASE WHEN size(found) < $most THEN found ELSE [] END AS s MATCH (a:Article)-[:HAS_SENTENCE]->(s) WHERE s.text CONTAINS $text
  RETURN ${HIT} ORDER BY a.date IS NULL, a.date DESC, s.id LIMIT $limit } AS hits`;

/** Read off the index of dates until the page is full; articles without a date come last. */
const FROM_THE_NEWEST = `CALL () { MATCH (a:Article) WHERE a.date IS NOT NULL MATCH (a)-[:HAS_SENTENCE]->(s:Sentence) WHERE s.text CONTAINS $text
  WITH a, s ORDER BY a.date DESC, s.id LIMIT $limit RETURN collect(${HIT}) AS dated }
CALL (dated) { UNWIND CASE WHEN size(dated) < $limit THEN [1] ELSE [] END AS more
  MATCH (a:Article) WHERE a.date IS NULL MATCH (a)-[:HAS_SENTENCE]->(s:Sentence) WHERE s.text CONTAINS $text
  WITH a, s ORDER BY s.id LIMIT $limit RETURN collect(${HIT}) AS undated }
RETURN (dated + undated)[..$limit] AS hits`;

const hitsOf = (hits: Rows[number][string]): readonly SentenceHit[] =>
  ((hits as unknown[][] | undefined) ?? []).map(([sentence, text, article]) => ({
    sentence: String(sentence),
    text: String(text),
    article: ARTICLE.read(article as Row),
  }));
