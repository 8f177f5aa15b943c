import type { GraphNode, Props } from "../../domain/fact.ts";
import { type EdgeType, labelsOf } from "../../domain/ontology.ts";
import type { Run } from "./client.ts";
import { edgeProps, nodeRow } from "./rows.ts";
import { edgeColumns, edgeOf } from "./values.ts";

/** An edge as it is written: its type, ends and merged properties. */
export interface EdgeRow {
  readonly id: string;
  readonly type: EdgeType;
  readonly from: string;
  readonly to: string;
  props: Props;
  citation?: string;
}

/** Sets labels and properties of nodes, one statement a set of labels. */
export const saveNodes = async (run: Run, nodes: readonly GraphNode[]): Promise<void> => {
  const byLabels = new Map<string, GraphNode[]>();
  for (const node of nodes) {
    const labels = labelsOf(node.label, node.props.kind).join(":");
    const group = byLabels.get(labels);
    if (group) group.push(node);
    else byLabels.set(labels, [node]);
  }
  for (const [labels, group] of byLabels)
    await run(
      `UNWIND $rows AS row MERGE (n:Node {id: row.id}) REMOVE n:Agency:Meeting SET n:${labels}, n = row`,
      { rows: group.map(nodeRow) },
    );
};

export const byType = <T extends { readonly type: EdgeType }>(
  edges: readonly T[],
): ReadonlyMap<EdgeType, readonly T[]> => {
  const groups = new Map<EdgeType, T[]>();
  for (const edge of edges) {
    const group = groups.get(edge.type);
    if (group) group.push(edge);
    else groups.set(edge.type, [edge]);
  }
  return groups;
};

export type EdgeEnds = Omit<EdgeRow, "props">;
export const readEdges = async (run: Run, edges: readonly EdgeEnds[]) => {
  const found = [];
  for (const [type, group] of byType(edges)) {
    const rows = await run(
      `UNWIND $rows AS row MATCH (a:Node {id: row.from})-[r:${type} {id: row.id}]->(b:Node {id: row.to}) RETURN ${edgeColumns("r")} AS edge, r._citation AS citation`,
      { rows: group.map(({ id, from, to }) => ({ id, from, to })) },
    );
    found.push(...rows.map((row) => ({ ...edgeOf(row.edge), citation: row.citation })));
  }
  return found;
};

export const saveEdges = async (run: Run, edges: readonly EdgeRow[]): Promise<void> => {
  for (const [type, group] of byType(edges))
    await run(
      `UNWIND $rows AS row MATCH (a:Node {id: row.from}) MATCH (b:Node {id: row.to}) MERGE (a)-[r:${type} {id: row.id}]->(b) SET r += row.props`,
      {
        rows: group.map(({ id, from, to, props, citation }) => ({
          id,
          from,
          to,
          props: edgeProps(props, citation),
        })),
      },
    );
};
