import { FACT_EDGES } from "../../domain/ontology.ts";
import { MOST_FLAWS, misnamed } from "../flaws.ts";
import type { Flaw } from "../port.ts";
import type { Database } from "./database.ts";
import { edgePages } from "./stream.ts";

const FACTS = Object.keys(FACT_EDGES)
  .map((type) => `'${type}'`)
  .join(", ");

/** Statements that find what is wrong; each row's `what` says it. Texts come first: others can't read what is no JSON. */
const CHECKS: readonly (readonly [Flaw["sort"], string])[] = [
  [
    "TEXT",
    `SELECT 'node ' || id || ': its aliases or properties are garbled' AS what FROM node WHERE NOT json_valid(aliases) OR NOT json_valid(props)
     UNION ALL SELECT 'edge ' || id || ': its properties are garbled' FROM edge WHERE NOT json_valid(props)
     UNION ALL SELECT 'evidence of ' || edge || ': its properties are garbled' FROM evidence WHERE NOT json_valid(props)
     UNION ALL SELECT 'claim of ' || article || ' on ' || node || ': it is garbled' FROM claim WHERE NOT json_valid(claim)`,
  ],
  [
    "END",
    `SELECT e.type || ' ' || e.id || ': its start ' || e.src || ' is missing' AS what FROM edge e WHERE NOT EXISTS (SELECT 1 FROM node n WHERE n.id = e.src)
     UNION ALL SELECT e.type || ' ' || e.id || ': its end ' || e.dst || ' is missing' FROM edge e WHERE NOT EXISTS (SELECT 1 FROM node n WHERE n.id = e.dst)
     UNION ALL SELECT 'claim of ' || article || ' on ' || node || ': one of them is missing' FROM claim
       WHERE NOT EXISTS (SELECT 1 FROM node n WHERE n.id = node) OR NOT EXISTS (SELECT 1 FROM article a WHERE a.id = article)
     UNION ALL SELECT 'article ' || id || ': its node is missing' FROM article WHERE NOT EXISTS (SELECT 1 FROM node n WHERE n.id = article.id)
     UNION ALL SELECT 'name ' || name || ': its node ' || node || ' is missing' FROM name_of WHERE NOT EXISTS (SELECT 1 FROM node n WHERE n.id = node)`,
  ],
  [
    "EVIDENCE",
    `SELECT e.type || ' ' || e.id || ': nothing states it' AS what FROM edge e
       WHERE e.type IN (${FACTS}) AND e.citation IS NULL AND NOT EXISTS (SELECT 1 FROM evidence v WHERE v.edge = e.id)
     UNION ALL SELECT 'evidence of ' || v.edge || ' in ' || v.sentence || ': edge or sentence is missing' FROM evidence v
       WHERE NOT EXISTS (SELECT 1 FROM edge e WHERE e.id = v.edge) OR NOT EXISTS (SELECT 1 FROM node s WHERE s.id = v.sentence AND s.label = 'Sentence')
     UNION ALL SELECT 'evidence of ' || v.edge || ' in ' || v.sentence || ': ' || v."start" || ' to ' || v."end" || ' lies outside of the sentence'
       FROM evidence v JOIN node s ON s.id = v.sentence
       WHERE v."start" < json_extract(s.props, '$.start') OR v."end" > json_extract(s.props, '$.end') OR v."start" >= v."end"
     UNION ALL SELECT 'evidence of ' || v.edge || ' in ' || v.sentence || ': the sentence isn''t one of ' || v.article FROM evidence v
       WHERE NOT EXISTS (SELECT 1 FROM edge h WHERE h.src = v.article AND h.type = 'HAS_SENTENCE' AND h.dst = v.sentence)`,
  ],
  [
    "ID",
    "SELECT label || ' ' || id || ': its id is that of another sort of node' AS what FROM node WHERE id NOT LIKE lower(label) || '-%'",
  ],
];

/** What is wrong with the graph: where the file itself or a text is damaged, nothing beyond it is asked. */
export async function* checkGraph(db: Database): AsyncGenerator<Flaw> {
  const file = db
    .all(`PRAGMA integrity_check(${MOST_FLAWS})`)
    .map((row) => String(row.integrity_check))
    .filter((found) => found !== "ok");
  const foreign = db
    .all("PRAGMA foreign_key_check")
    .map((row) => `${row.table}: row ${row.rowid} points nowhere`);
  const found = [...file, ...foreign].map((what): Flaw => ({ sort: "FILE", what }));
  yield* found;
  if (found.length > 0) return;
  for (const [sort, sql] of CHECKS) {
    const rows = db.all(`${sql} LIMIT ${MOST_FLAWS}`);
    yield* rows.map((row): Flaw => ({ sort, what: String(row.what) }));
    if (sort === "TEXT" && rows.length > 0) return;
  }
  let told = 0;
  for (const page of edgePages(db)) for (const flaw of misnamed(page)) if (told++ < MOST_FLAWS) yield flaw;
}
