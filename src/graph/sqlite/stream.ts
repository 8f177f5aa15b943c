import { setImmediate as turn } from "node:timers/promises";
import type { GraphEdge } from "../../domain/fact.ts";
import { idRange } from "../../domain/ids.ts";
import { EDGE_TYPES, type EdgeType, edgeSpec, type Label, labelsOf } from "../../domain/ontology.ts";
import { type Cited, cited, evidenceByEdge } from "../content.ts";
import type { ExportRecord } from "../port.ts";
import type { Database } from "./database.ts";
import { edgeOf, edgeTable, nodeColumns, nodeOf } from "./rows.ts";

type EdgeRecord = Extract<ExportRecord, { kind: "edge" }>;

/**
 * Rows a step: memory stays flat, and whatever else the process does gets its turn between steps, even where the
 * records are taken as fast as they come.
 */
const PAGE = 1000;

/** Everything, nodes by id, then edges by type, ends and id. */
export async function* streamGraph(db: Database): AsyncGenerator<ExportRecord> {
  yield* nodes(db);
  yield* edges(db);
}

async function* nodes(db: Database): AsyncGenerator<ExportRecord> {
  let last = "";
  for (;;) {
    const rows = db.all(
      `SELECT ${nodeColumns("n")} FROM node n WHERE n.id > ? ORDER BY n.id LIMIT +?`,
      last,
      PAGE,
    );
    for (const row of rows) {
      const { id, label, name, aliases, props } = nodeOf(row);
      yield { kind: "node", id, labels: labelsOf(label as Label, props.kind), name, aliases, props };
    }
    if (rows.length < PAGE) return;
    last = String(rows.at(-1)?.id);
    await turn();
  }
}

const NO_EVIDENCE: ReadonlyMap<string, EdgeRecord["evidence"]> = new Map();
/** Edges whose statements are held at once: what every issue says has thousands of them. */
const STATED = 50;

async function* edges(db: Database): AsyncGenerator<ExportRecord> {
  for (const page of edgePages(db)) {
    for (let first = 0; first < page.length; first += STATED) {
      const some = page.slice(first, first + STATED);
      const evidence =
        some[0] && edgeTable(some[0].type as EdgeType) === "edge" ? evidenceOf(db, some) : NO_EVIDENCE;
      for (const { id, type, from, to, props, citation } of some)
        yield cited(
          { kind: "edge", type: type as EdgeType, from, to, props, evidence: evidence.get(id) ?? [] },
          citation,
        );
    }
    await turn();
  }
}

/** All edges by type, ends and id, page by page. */
export function* edgePages(db: Database): Generator<readonly KeyedEdge[]> {
  for (const type of [...EDGE_TYPES].sort())
    for (const label of [...edgeSpec(type).from].sort()) yield* edgePagesOf(db, type, label);
}
type KeyedEdge = Cited<GraphEdge> & { readonly key: number };

/** Edges of a type that start at nodes of a label, whose ids begin with it: read off the ids in their order. */
function* edgePagesOf(db: Database, type: EdgeType, label: Label): Generator<readonly KeyedEdge[]> {
  const [from, before] = idRange(label);
  let last: readonly string[] = [from, "", ""];
  for (;;) {
    const page = db
      .all(
        `SELECT e.key AS key, e.id AS id, e.type AS type, s.id AS src, d.id AS dst, e.props AS props, e.citation AS citation
         FROM node s CROSS JOIN ${edgeTable(type)} e ON e.src = s.key AND e.type = '${type}' CROSS JOIN node d ON d.key = e.dst
         WHERE s.id >= ? AND s.id < ? AND (s.id, d.id, e.id) > (?, ?, ?) ORDER BY s.id, d.id, e.id LIMIT +?`,
        last[0] ?? "",
        before,
        ...last,
        PAGE,
      )
      .map((row) => ({
        ...cited(edgeOf(row), row.citation === null ? undefined : String(row.citation)),
        key: Number(row.key),
      }));
    yield page;
    const end = page.at(-1);
    if (!end || page.length < PAGE) return;
    last = [end.from, end.to, end.id];
  }
}

const evidenceOf = (
  db: Database,
  page: readonly KeyedEdge[],
): ReadonlyMap<string, EdgeRecord["evidence"]> => {
  const rows = db.all(
    `SELECT e.id AS edge, s.id AS sentence, a.id AS article, json_extract(s.props, '$.text') AS text, v."start", v."end", v.rule, v.confidence, v.props
     FROM json_each(?) i CROSS JOIN edge e ON e.key = i.value CROSS JOIN evidence v ON v.edge = e.key
       CROSS JOIN node s ON s.key = v.sentence CROSS JOIN node a ON a.key = v.article
     ORDER BY e.id, a.id, s.id, v."start", v."end", v.rule`,
    JSON.stringify(page.map(({ key }) => key)),
  );
  return evidenceByEdge(rows);
};
