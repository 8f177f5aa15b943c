import type { GraphEdge } from "../../domain/fact.ts";
import { type EdgeType, type Label, labelsOf } from "../../domain/ontology.ts";
import { type Cited, cited, evidenceByEdge } from "../content.ts";
import type { ExportRecord } from "../port.ts";
import type { Database } from "./database.ts";
import { edgeColumns, edgeOf, nodeColumns, nodeOf } from "./rows.ts";

type EdgeRecord = Extract<ExportRecord, { kind: "edge" }>;

/** Rows a step: memory stays flat, and other readers get their turn between steps. */
const PAGE = 1000;

/** Everything, nodes by id, then edges by type, ends and id. */
export async function* streamGraph(db: Database): AsyncGenerator<ExportRecord> {
  yield* nodes(db);
  yield* edges(db);
}

function* nodes(db: Database): Generator<ExportRecord> {
  let last = "";
  for (;;) {
    const rows = db.all(
      `SELECT ${nodeColumns("n")} FROM node n WHERE n.id > ? ORDER BY n.id LIMIT ?`,
      last,
      PAGE,
    );
    for (const row of rows) {
      const { id, label, name, aliases, props } = nodeOf(row);
      yield { kind: "node", id, labels: labelsOf(label as Label, props.kind), name, aliases, props };
    }
    if (rows.length < PAGE) return;
    last = String(rows.at(-1)?.id);
  }
}

function* edges(db: Database): Generator<ExportRecord> {
  for (const page of edgePages(db)) {
    const evidence = evidenceOf(db, page);
    for (const { id, type, from, to, props, citation } of page)
      yield cited(
        { kind: "edge", type: type as EdgeType, from, to, props, evidence: evidence.get(id) ?? [] },
        citation,
      );
  }
}

/** All edges by type, ends and id, page by page. */
export function* edgePages(db: Database): Generator<readonly Cited<GraphEdge>[]> {
  let last: readonly string[] = ["", "", "", ""];
  for (;;) {
    const page = db
      .all(
        `SELECT ${edgeColumns("e")}, e.citation AS citation FROM edge e WHERE (e.type, e.src, e.dst, e.id) > (?, ?, ?, ?) ORDER BY e.type, e.src, e.dst, e.id LIMIT ?`,
        ...last,
        PAGE,
      )
      .map((row) => cited(edgeOf(row), row.citation === null ? undefined : String(row.citation)));
    yield page;
    const end = page.at(-1);
    if (!end || page.length < PAGE) return;
    last = [end.type, end.from, end.to, end.id];
  }
}

const evidenceOf = (
  db: Database,
  page: readonly GraphEdge[],
): ReadonlyMap<string, EdgeRecord["evidence"]> => {
  const rows = db.all(
    `SELECT v.edge, v.sentence, v.article, json_extract(s.props, '$.text') AS text, v."start", v."end", v.rule, v.confidence, v.props
     FROM json_each(?) i JOIN evidence v ON v.edge = i.value JOIN node s ON s.id = v.sentence
     ORDER BY v.edge, v.article, v.sentence, v."start", v."end", v.rule`,
    JSON.stringify(page.map(({ id }) => id)),
  );
  return evidenceByEdge(rows);
};
