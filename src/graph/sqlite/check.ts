import { FACT_EDGES } from "../../domain/ontology.ts";
import { MOST_FLAWS, misnamed } from "../flaws.ts";
import type { Flaw } from "../port.ts";
import { changedContent } from "./check-content.ts";
import type { Database } from "./database.ts";
import { idOf } from "./rows.ts";
import { edgePages } from "./stream.ts";

const FACTS = Object.keys(FACT_EDGES)
  .map((type) => `'${type}'`)
  .join(", ");

const EDGES =
  "(SELECT id, type, src, dst, props FROM edge UNION ALL SELECT id, type, src, dst, props FROM text_edge)";
/** Of a row `v`: the edge by its id, or by its key where it is missing; and its article. */
const EDGE_ID = "coalesce((SELECT id FROM edge WHERE key = v.edge), 'edge ' || v.edge)";
const ARTICLE_ID = `coalesce(${idOf("v.article")}, 'article ' || v.article)`;

/** Statements that find what is wrong; each row's `what` says it. Texts come first: others can't read what is no JSON. */
const CHECKS: readonly (readonly [Flaw["sort"], string])[] = [
  [
    "TEXT",
    `SELECT 'node ' || id || ': its aliases or properties are garbled' AS what FROM node WHERE NOT json_valid(aliases) OR NOT json_valid(props)
     UNION ALL SELECT 'edge ' || id || ': its properties are garbled' FROM ${EDGES} WHERE NOT json_valid(props)
     UNION ALL SELECT 'evidence of ' || ${EDGE_ID} || ': its properties are garbled' FROM evidence v WHERE NOT json_valid(props)
     UNION ALL SELECT 'claim on ' || coalesce(${idOf("v.node")}, 'node ' || v.node) || ': it is garbled' FROM saying v WHERE NOT json_valid(text)`,
  ],
  [
    "END",
    `SELECT e.type || ' ' || e.id || ': its start is missing, node ' || e.src AS what FROM ${EDGES} e WHERE NOT EXISTS (SELECT 1 FROM node n WHERE n.key = e.src)
     UNION ALL SELECT e.type || ' ' || e.id || ': its end is missing, node ' || e.dst FROM ${EDGES} e WHERE NOT EXISTS (SELECT 1 FROM node n WHERE n.key = e.dst)
     UNION ALL SELECT 'claim of article ' || article || ' on node ' || node || ': one of them, or what it says, is missing' FROM claim
       WHERE NOT EXISTS (SELECT 1 FROM node n WHERE n.key = node) OR NOT EXISTS (SELECT 1 FROM article a WHERE a.node = article)
         OR NOT EXISTS (SELECT 1 FROM saying y WHERE y.key = claim.saying AND y.node = claim.node)
     UNION ALL SELECT 'claim on ' || coalesce(${idOf("y.node")}, 'node ' || y.node) || ': no article makes it' FROM saying y
       WHERE NOT EXISTS (SELECT 1 FROM claim c WHERE c.node = y.node AND c.saying = y.key)
     UNION ALL SELECT 'article ' || node || ': its node is missing' FROM article WHERE NOT EXISTS (SELECT 1 FROM node n WHERE n.key = article.node)
     UNION ALL SELECT 'article ' || node || ': its text isn''t in the index' FROM article
       WHERE doc IS NULL OR NOT EXISTS (SELECT 1 FROM article_text t WHERE t.rowid = article.doc)
     UNION ALL SELECT 'name ' || name || ': its node ' || node || ' is missing' FROM name_of WHERE NOT EXISTS (SELECT 1 FROM node n WHERE n.key = node)`,
  ],
  [
    "EVIDENCE",
    `SELECT e.type || ' ' || e.id || ': nothing states it' AS what FROM edge e
       WHERE e.type IN (${FACTS}) AND e.citation IS NULL AND NOT EXISTS (SELECT 1 FROM evidence v WHERE v.edge = e.key)
     UNION ALL SELECT 'evidence of ' || ${EDGE_ID} || ' in sentence ' || v.sentence || ': edge or sentence is missing' FROM evidence v
       WHERE NOT EXISTS (SELECT 1 FROM edge e WHERE e.key = v.edge) OR NOT EXISTS (SELECT 1 FROM node s WHERE s.key = v.sentence AND s.label = 'Sentence')
     UNION ALL SELECT 'evidence of ' || ${EDGE_ID} || ' in ' || s.id || ': ' || v."start" || ' to ' || v."end" || ' lies outside of the sentence'
       FROM evidence v JOIN node s ON s.key = v.sentence
       WHERE v."start" < json_extract(s.props, '$.start') OR v."end" > json_extract(s.props, '$.end') OR v."start" >= v."end"
     UNION ALL SELECT 'evidence of ' || ${EDGE_ID} || ' in sentence ' || v.sentence || ': the sentence isn''t one of ' || ${ARTICLE_ID} FROM evidence v
       WHERE NOT EXISTS (SELECT 1 FROM sentence_edge h WHERE h.src = v.article AND h.dst = v.sentence)`,
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
  yield* changedContent(db);
  for (const page of edgePages(db)) for (const flaw of misnamed(page)) if (told++ < MOST_FLAWS) yield flaw;
}
