import type { GraphNode, Props } from "../../domain/fact.ts";
import { mergeEdgeProps, mergeNodes } from "../../domain/merge.ts";
import type { EdgeType } from "../../domain/ontology.ts";
import { GAZETTEER_PROPS, sortedProps, statementProps } from "../content.ts";
import { parseStored } from "../stored.ts";
import type { Database } from "./database.ts";
import { propsOf } from "./rows.ts";

/** What a node is by all that articles claim of it; undefined where none does. */
export const claimedNode = (db: Database, key: number, { id, label }: GraphNode): GraphNode | undefined => {
  const [first, ...rest] = db.all("SELECT text FROM saying WHERE node = ?", key).map(
    ({ text }): GraphNode => ({
      id,
      label,
      ...parseStored<Pick<GraphNode, "name" | "aliases" | "props">>(text),
    }),
  );
  return first && rest.reduce(mergeNodes, first);
};

/** The properties of an edge by all its statements, and by the table that states it; undefined where nothing does. */
export const statedProps = (
  db: Database,
  key: number,
  type: EdgeType,
  citation: string | undefined,
): Props | undefined => {
  const said = db
    .all(
      "SELECT v.props, v.confidence, a.date FROM evidence v JOIN node a ON a.key = v.article WHERE v.edge = ?",
      key,
    )
    .map((row) =>
      statementProps({ props: propsOf(row.props), confidence: Number(row.confidence) }, row.date),
    );
  if (citation !== undefined) said.push(GAZETTEER_PROPS);
  const [first, ...rest] = said;
  return first && rest.reduce((merged, one) => mergeEdgeProps(type, merged, one), sortedProps(first));
};
