import { EDGE_TYPES, FACT_EDGES, LABELS } from "../../domain/ontology.ts";
import { MOST_FLAWS, misnamed } from "../flaws.ts";
import type { Flaw } from "../port.ts";
import type { Client } from "./client.ts";
import { edgePages } from "./stream.ts";

/** Statements that find what is wrong; each row's `what` says it. Relationships always have both their ends. */
const CHECKS: readonly (readonly [Flaw["sort"], string])[] = [
  ["END", "MATCH (n:Node) WHERE n.name IS NULL RETURN 'node ' + n.id + ': nothing is known of it' AS what"],
  [
    "END",
    `MATCH (a:Article) WHERE NOT EXISTS { (:Publication)-[:PUBLISHED]->(a) } RETURN 'article ' + a.id + ': its publication is missing' AS what`,
  ],
  [
    "END",
    `MATCH (s:Sentence) WHERE NOT EXISTS { (:Article)-[:HAS_SENTENCE]->(s) } RETURN 'sentence ' + s.id + ': no article has it' AS what`,
  ],
  [
    "EVIDENCE",
    `MATCH (:Node)-[r:${Object.keys(FACT_EDGES).join("|")}]->(:Node) WHERE r._citation IS NULL AND NOT EXISTS { (v:Evidence) WHERE v.edge = r.id }
     RETURN type(r) + ' ' + r.id + ': nothing states it' AS what`,
  ],
  [
    "EVIDENCE",
    `MATCH (v:Evidence) OPTIONAL MATCH (s:Sentence&Node {id: v.sentence}) OPTIONAL MATCH (a:Node {id: v.from})-[r {id: v.edge}]->(:Node {id: v.to})
     WITH v, s, r WHERE s IS NULL OR r IS NULL
     RETURN 'evidence of ' + v.edge + ' in ' + v.sentence + ': edge or sentence is missing' AS what`,
  ],
  [
    "EVIDENCE",
    `MATCH (v:Evidence) MATCH (s:Node {id: v.sentence}) WHERE v.start < s.start OR v.end > s.end OR v.start >= v.end
     RETURN 'evidence of ' + v.edge + ' in ' + v.sentence + ': ' + v.start + ' to ' + v.end + ' lies outside of the sentence' AS what`,
  ],
  [
    "EVIDENCE",
    `MATCH (v:Evidence) MATCH (s:Sentence&Node {id: v.sentence}) WHERE NOT EXISTS { (:Article&Node {id: v.article})-[:HAS_SENTENCE]->(s) }
     RETURN 'evidence of ' + v.edge + ' in ' + v.sentence + ": the sentence isn't one of " + v.article AS what`,
  ],
  [
    "ID",
    `UNWIND $labels AS label MATCH (n:Node) WHERE label IN labels(n) AND NOT n.id STARTS WITH toLower(label) + '-'
     RETURN label + ' ' + n.id + ': its id is that of another sort of node' AS what`,
  ],
];

/** What is wrong with the graph, beyond what the server itself sees to. */
export async function* checkGraph(client: Client): AsyncGenerator<Flaw> {
  for (const [sort, cypher] of CHECKS)
    for (const row of await client.read(`${cypher} LIMIT ${MOST_FLAWS}`, { labels: Object.keys(LABELS) }))
      yield { sort, what: String(row.what) };
  let told = 0;
  for (const type of EDGE_TYPES)
    for await (const page of edgePages(client, type))
      for (const flaw of misnamed(page)) if (told++ < MOST_FLAWS) yield flaw;
}
