import neo4j, { type Integer } from "neo4j-driver";
import type { GraphNode, Props, TextEvidence, Value } from "../../domain/fact.ts";
import { evidenceId } from "../../domain/ids.ts";
import { type EdgeType, LABELS } from "../../domain/ontology.ts";
import { canonicalJson } from "../content.ts";
import { searchKeys } from "../text.ts";
import { storedProps } from "./values.ts";

/** The properties of a node or of an edge as Neo4j holds them: whole numbers as integers, others as floats. */
export type Row = Readonly<Record<string, Value | Integer | readonly string[]>>;

/** A node's properties; those of entities hold the keys that search finds them by. */
export const nodeRow = (node: GraphNode): Row => ({
  ...storedProps(node.props),
  id: node.id,
  name: node.name,
  aliases: node.aliases,
  ...(LABELS[node.label].entity ? { _keys: searchKeys(node.name, node.aliases).join(" ") } : {}),
});

/** An edge's properties beside its id; `citation` names the table that states it. */
export const edgeProps = (props: Props, citation?: string): Row => ({
  ...storedProps(props),
  ...(citation === undefined ? {} : { _citation: citation }),
});

/** The edge that a statement states. */
interface Stated {
  readonly id: string;
  readonly type: EdgeType;
  readonly from: string;
  readonly to: string;
}

/** The properties of the Evidence node that holds one statement of an edge. */
export const evidenceRow = (article: string, edge: Stated, one: TextEvidence): Row => ({
  id: evidenceId(edge.id, article, one),
  edge: edge.id,
  type: edge.type,
  from: edge.from,
  to: edge.to,
  article,
  sentence: one.sentence,
  start: neo4j.int(one.start),
  end: neo4j.int(one.end),
  rule: one.rule,
  confidence: one.confidence,
  props: canonicalJson(one.props),
});
