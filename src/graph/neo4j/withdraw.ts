import type { GraphNode, Props } from "../../domain/fact.ts";
import { mergeEdgeProps, mergeNodes } from "../../domain/merge.ts";
import type { EdgeType } from "../../domain/ontology.ts";
import { GAZETTEER_PROPS, sortedProps, statementProps } from "../content.ts";
import { parseStored } from "../stored.ts";
import type { Run } from "./client.ts";
import { claimedBy, lockNodes } from "./locks.ts";
import { dateEdges } from "./newest.ts";
import { byType, type EdgeEnds, readEdges, saveNodes } from "./save.ts";
import { nodeColumns, nodeOf, storedProps } from "./values.ts";

/** Takes an article back in the running transaction. False where it isn't there. */
export const withdrawArticle = async (run: Run, id: string): Promise<boolean> => {
  // Taken before it is read; another writer may be at it.
  const [found] = await run(
    "MATCH (a:Node {id: $id}) SET a._lock = true REMOVE a._lock WITH a WHERE a:Article RETURN a.id AS id",
    { id },
  );
  if (!found) return false;
  await lockNodes(run, await claimedBy(run, [id]));
  await retractArticle(run, id);
  return true;
};

/** Takes an article back whose nodes are taken for this transaction. */
export const retractArticle = async (run: Run, id: string): Promise<void> => {
  const edges = await run(
    "MATCH (v:Evidence {article: $id}) RETURN DISTINCT v.edge AS id, v.type AS type, v.from AS from, v.to AS to",
    { id },
  );
  await run("MATCH (v:Evidence {article: $id}) DELETE v", { id });
  await restateEdges(
    run,
    edges.map((row) => ({
      id: String(row.id),
      type: row.type as EdgeType,
      from: String(row.from),
      to: String(row.to),
    })),
  );
  const claimed = await run("MATCH (:Node {id: $id})-[c:CLAIMS]->(n) DELETE c RETURN DISTINCT n.id AS id", {
    id,
  });
  await run("MATCH (a:Node {id: $id}) OPTIONAL MATCH (a)-[:HAS_SENTENCE]->(s) DETACH DELETE s, a", { id });
  const ids = claimed.map((row) => String(row.id));
  await reclaimNodes(run, ids);
  await dateEdges(run, ids);
};

/** Edges are what their remaining statements say; without any, only a table can hold them. */
const restateEdges = async (run: Run, edges: readonly EdgeEnds[]): Promise<void> => {
  const citations = new Map((await readEdges(run, edges)).map((edge) => [edge.id, edge.citation]));
  const said = new Map<string, Props>();
  const rows = await run(
    "MATCH (v:Evidence) WHERE v.edge IN $ids MATCH (a:Node {id: v.article}) RETURN v.edge AS edge, v.props AS props, v.confidence AS confidence, a.date AS date",
    { ids: edges.map((edge) => edge.id) },
  );
  const types = new Map(edges.map((edge) => [edge.id, edge.type]));
  const put = (id: string, props: Props) => {
    const known = said.get(id);
    said.set(id, known ? mergeEdgeProps(types.get(id) ?? "ATTENDED", known, props) : sortedProps(props));
  };
  for (const row of rows)
    put(
      String(row.edge),
      statementProps({ props: parseStored<Props>(row.props), confidence: Number(row.confidence) }, row.date),
    );
  for (const { id } of edges) if (typeof citations.get(id) === "string") put(id, GAZETTEER_PROPS);
  for (const [type, group] of byType(edges))
    await run(
      `UNWIND $rows AS row MATCH (:Node {id: row.from})-[r:${type} {id: row.id}]->() FOREACH (_ IN CASE WHEN row.props IS NULL THEN [1] ELSE [] END | DELETE r) FOREACH (_ IN CASE WHEN row.props IS NULL THEN [] ELSE [1] END | SET r = row.props)`,
      {
        rows: group.map(({ id, from }) => {
          const props = said.get(id);
          const citation = citations.get(id);
          return {
            id,
            from,
            props: props
              ? {
                  ...storedProps(props),
                  id,
                  ...(typeof citation === "string" ? { _citation: citation } : {}),
                }
              : null,
          };
        }),
      },
    );
};

/** Nodes are what their remaining claims say; without any, they go, and with them what a table gave them. */
const reclaimNodes = async (run: Run, ids: readonly string[]): Promise<void> => {
  const rows = await run(
    `MATCH (n:Node) WHERE n.id IN $ids RETURN ${nodeColumns("n")} AS node, [(n)<-[c:CLAIMS]-() | c.claim] AS claims`,
    { ids },
  );
  const kept: GraphNode[] = [];
  const gone: string[] = [];
  for (const row of rows) {
    const { id, label } = nodeOf(row.node);
    const [first, ...rest] = (row.claims as string[]).map(
      (claim): GraphNode => ({
        id,
        label,
        ...parseStored<Pick<GraphNode, "name" | "aliases" | "props">>(claim),
      }),
    );
    if (first) kept.push(rest.reduce(mergeNodes, first));
    else gone.push(id);
  }
  await saveNodes(run, kept);
  await run("MATCH (n:Node) WHERE n.id IN $ids DETACH DELETE n", { ids: gone });
};
