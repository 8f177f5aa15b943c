import neo4j from "neo4j-driver";
import type { GraphEdge } from "../../domain/fact.ts";
import { EDGE_TYPES, type EdgeType, labelsOf } from "../../domain/ontology.ts";
import { type Cited, cited, evidenceByEdge } from "../content.ts";
import type { ExportRecord } from "../port.ts";
import type { Client } from "./client.ts";
import { citationOf, edgeColumns, edgeOf, nodeColumns, nodeOf } from "./values.ts";

type EdgeRecord = Extract<ExportRecord, { kind: "edge" }>;
const PAGE = neo4j.int(1000);
const SOURCES = neo4j.int(500);

/** Everything, nodes by id, then edges by type, ends and id: the same bytes as from any other store. */
export async function* streamGraph(client: Client): AsyncGenerator<ExportRecord> {
  yield* nodes(client);
  for (const type of [...EDGE_TYPES].sort()) yield* edges(client, type);
}

async function* nodes(client: Client): AsyncGenerator<ExportRecord> {
  let last = "";
  for (;;) {
    const rows = await client.read(
      `MATCH (n:Node) WHERE n.id > $last RETURN ${nodeColumns("n")} AS node ORDER BY n.id LIMIT $page`,
      { last, page: PAGE },
    );
    for (const row of rows) {
      const { id, label, name, aliases, props } = nodeOf(row.node);
      yield { kind: "node", id, labels: labelsOf(label, props.kind), name, aliases, props };
      last = id;
    }
    if (rows.length < PAGE.toNumber()) return;
  }
}

async function* edges(client: Client, type: EdgeType): AsyncGenerator<ExportRecord> {
  for await (const page of edgePages(client, type)) {
    const evidence = await evidenceOf(
      client,
      page.map((edge) => edge.id),
    );
    for (const { id, from, to, props, citation } of page)
      yield cited({ kind: "edge", type, from, to, props, evidence: evidence.get(id) ?? [] }, citation);
  }
}

/** All edges of a type by ends and id, page by page. */
export async function* edgePages(
  client: Client,
  type: EdgeType,
): AsyncGenerator<readonly Cited<GraphEdge>[]> {
  let last = "";
  for (;;) {
    const sources = await client.read(
      "MATCH (n:Node) WHERE n.id > $last RETURN n.id AS id ORDER BY n.id LIMIT $page",
      { last, page: SOURCES },
    );
    if (sources.length === 0) return;
    last = String(sources.at(-1)?.id);
    const rows = await client.read(
      `MATCH (a:Node)-[r:${type}]->(b:Node) WHERE a.id IN $ids RETURN ${edgeColumns("r")} AS edge ORDER BY a.id, b.id, r.id`,
      { ids: sources.map((row) => row.id) },
    );
    yield rows.map(({ edge }) => cited(edgeOf(edge), citationOf(edge)));
  }
}

const evidenceOf = async (
  client: Client,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EdgeRecord["evidence"]>> => {
  const rows = await client.read(
    `MATCH (v:Evidence) WHERE v.edge IN $ids MATCH (s:Node {id: v.sentence})
     RETURN v.edge AS edge, v.sentence AS sentence, v.article AS article, s.text AS text, v.start AS start, v.end AS end, v.rule AS rule, v.confidence AS confidence, v.props AS props
     ORDER BY v.edge, v.article, v.sentence, v.start, v.end, v.rule`,
    { ids },
  );
  return evidenceByEdge(rows);
};
