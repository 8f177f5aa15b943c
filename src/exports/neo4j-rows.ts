import { edgeId } from "../domain/ids.ts";
import { type EdgeType, type Label, labelsOf } from "../domain/ontology.ts";
import { edgeProps, evidenceRow, nodeRow, type Row } from "../graph/neo4j/rows.ts";
import type { ExportRecord } from "../graph/port.ts";

/** A node or an edge just as the Neo4j store holds it. */
export type Neo4jRow =
  | { readonly kind: "node"; readonly labels: readonly string[]; readonly row: Row }
  | { readonly kind: "evidence"; readonly row: Row }
  | {
      readonly kind: "edge";
      readonly type: EdgeType;
      readonly from: string;
      readonly to: string;
      readonly row: Row;
    };

/**
 * What the Neo4j store holds of a record: a node; an edge and a node for each of its statements. What loading keeps
 * for itself (claims, hashes, inputs) isn't in an export.
 */
export function* neo4jRows(record: ExportRecord): Generator<Neo4jRow> {
  if (record.kind === "node") {
    const { id, name, aliases, props } = record;
    const label = record.labels[0] as Label;
    const labels = ["Node", ...labelsOf(label, props.kind)];
    yield { kind: "node", labels, row: nodeRow({ id, label, name, aliases, props }) };
    return;
  }
  const { type, from, to, props, citation, evidence } = record;
  const id = edgeId(type, from, to, props);
  yield { kind: "edge", type, from, to, row: { id, ...edgeProps(props, citation) } };
  for (const one of evidence)
    yield { kind: "evidence", row: evidenceRow(one.article, { id, type, from, to }, one) };
}
