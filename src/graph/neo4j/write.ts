import type { ArticleBundle, GraphNode, Props } from "../../domain/fact.ts";
import { edgeId } from "../../domain/ids.ts";
import { mergeEdgeProps, mergeNodes } from "../../domain/merge.ts";
import { type EdgeType, labelsOf } from "../../domain/ontology.ts";
import {
  canonicalJson,
  contentHash,
  copyRank,
  GAZETTEER_PROPS,
  sortedProps,
  statementProps,
} from "../content.ts";
import type { WriteReport } from "../port.ts";
import { isSameStory, sketchOf } from "../story.ts";
import type { Parameters, Rows } from "./client.ts";
import { edgeProps, evidenceRow, nodeRow } from "./rows.ts";
import { edgeColumns, edgeOf, nodeColumns, nodeOf, storedProps } from "./values.ts";

export type Run = (cypher: string, parameters?: Parameters) => Promise<Rows>;

/** An edge as it is written: its type, ends and merged properties. */
interface EdgeRow {
  readonly id: string;
  readonly type: EdgeType;
  readonly from: string;
  readonly to: string;
  props: Props;
  citation?: string;
}

/** Writes articles in the running transaction: reads what is there, merges, writes the merge. */
export const writeBundles = async (run: Run, bundles: readonly ArticleBundle[]): Promise<WriteReport> => {
  const { fresh, report, replaced } = await sortOut(run, bundles);
  for (const id of replaced) await withdrawArticle(run, id);
  if (fresh.length === 0) return report;
  await writeNodes(run, fresh);
  await writeCorpus(run, fresh);
  await writeFacts(run, fresh);
  await writeStories(run, fresh);
  return report;
};

/** Which articles are new, say something else than before, or are there word for word. */
const sortOut = async (run: Run, bundles: readonly ArticleBundle[]) => {
  const report = { added: 0, replaced: 0, unchanged: 0 };
  const rows = await run(
    "MATCH (a:Article) WHERE a.id IN $ids RETURN a.id AS id, a._content AS content, a._copy AS copy",
    {
      ids: bundles.map(({ article }) => article.id),
    },
  );
  const stored = new Map(
    rows.map((row) => [String(row.id), { content: String(row.content), copy: String(row.copy) }]),
  );
  const chosen = new Map<string, ArticleBundle>();
  const replaced = new Set<string>();
  for (const bundle of bundles) {
    const { id } = bundle.article;
    const before = chosen.get(id);
    const old = before ? { content: contentHash(before), copy: copyRank(before) } : stored.get(id);
    const same = old && (old.content === contentHash(bundle) || old.copy < copyRank(bundle));
    if (same) report.unchanged += 1;
    else {
      report[old ? "replaced" : "added"] += 1;
      if (stored.has(id)) replaced.add(id);
      chosen.set(id, bundle);
    }
  }
  return { fresh: [...chosen.values()], report, replaced };
};

const writeNodes = async (run: Run, bundles: readonly ArticleBundle[]): Promise<void> => {
  const merged = new Map<string, GraphNode>();
  const put = (node: GraphNode) => {
    const known = merged.get(node.id);
    merged.set(node.id, known ? mergeNodes(known, node) : node);
  };
  for (const { publication, entities } of bundles) for (const node of [publication, ...entities]) put(node);
  const ids = [...merged.keys()].sort();
  // Taken in one order, so that two writers wait for each other instead of meeting head-on.
  await run("UNWIND $ids AS id MERGE (n:Node {id: id}) SET n._lock = true", { ids });
  for (const row of await run(
    `MATCH (n:Node) WHERE n.id IN $ids AND n.name IS NOT NULL RETURN ${nodeColumns("n")} AS node`,
    { ids },
  ))
    put(nodeOf(row.node));
  await saveNodes(run, [...merged.values()]);
  for (const { article, sentences } of bundles) {
    await saveNodes(run, [
      article,
      ...sentences.map(
        ({ id, ...props }): GraphNode => ({
          id,
          label: "Sentence",
          name: "",
          aliases: [],
          props: sortedProps(props),
        }),
      ),
    ]);
  }
  await run(
    "UNWIND $rows AS row MATCH (a:Node {id: row.id}) SET a._content = row.content, a._copy = row.copy",
    {
      rows: bundles.map((bundle) => ({
        id: bundle.article.id,
        content: contentHash(bundle),
        copy: copyRank(bundle),
      })),
    },
  );
  await run(
    "UNWIND $rows AS row MATCH (a:Node {id: row.article}) MATCH (n:Node {id: row.node}) CREATE (a)-[:CLAIMS {claim: row.claim}]->(n)",
    {
      rows: bundles.flatMap(({ article, publication, entities }) =>
        [publication, ...entities].map((node) => ({
          article: article.id,
          node: node.id,
          claim: canonicalJson({ name: node.name, aliases: node.aliases, props: node.props }),
        })),
      ),
    },
  );
};

/** Sets labels and properties of nodes, one statement a set of labels. */
const saveNodes = async (run: Run, nodes: readonly GraphNode[]): Promise<void> => {
  const byLabels = new Map<string, GraphNode[]>();
  for (const node of nodes) {
    const labels = labelsOf(node.label, node.props.kind).join(":");
    byLabels.set(labels, [...(byLabels.get(labels) ?? []), node]);
  }
  for (const [labels, group] of byLabels)
    await run(
      `UNWIND $rows AS row MERGE (n:Node {id: row.id}) REMOVE n:Agency:Meeting SET n:${labels}, n = row`,
      { rows: group.map(nodeRow) },
    );
};

const writeCorpus = async (run: Run, bundles: readonly ArticleBundle[]): Promise<void> => {
  const rows = new Map<EdgeType, Record<string, unknown>[]>();
  const put = (article: string, type: EdgeType, from: string, to: string, props: Props = {}) => {
    const row = {
      from,
      to,
      props: { ...storedProps(props), id: edgeId(type, from, to, props), _article: article },
    };
    rows.set(type, [...(rows.get(type) ?? []), row]);
  };
  for (const { article, publication, sentences, mentions } of bundles) {
    put(article.id, "PUBLISHED", publication.id, article.id);
    for (const sentence of sentences) put(article.id, "HAS_SENTENCE", article.id, sentence.id);
    for (const { sentence, entity, start, end, surface } of mentions)
      put(article.id, "MENTIONS", sentence, entity, { start, end, surface });
  }
  for (const [type, all] of rows)
    await run(
      `UNWIND $rows AS row MATCH (a:Node {id: row.from}) MATCH (b:Node {id: row.to}) MERGE (a)-[r:${type} {id: row.props.id}]->(b) SET r = row.props`,
      { rows: all },
    );
};

const writeFacts = async (run: Run, bundles: readonly ArticleBundle[]): Promise<void> => {
  const edges = new Map<string, EdgeRow>();
  const evidence: Record<string, unknown>[] = [];
  const put = (edge: Omit<EdgeRow, "props">, props: Props) => {
    const known = edges.get(edge.id);
    if (known) {
      known.props = mergeEdgeProps(edge.type, known.props, props);
      if (edge.citation !== undefined) known.citation = edge.citation;
    } else edges.set(edge.id, { ...edge, props: sortedProps(props) });
  };
  for (const { article, facts, gazetteer } of bundles) {
    for (const { id, type, from, to, evidence: statements } of facts)
      for (const one of statements) {
        put({ id, type, from, to }, statementProps(one, article.props.date));
        evidence.push(evidenceRow(article.id, { id, type, from, to }, one));
      }
    for (const { id, type, from, to, citation } of gazetteer)
      put({ id, type, from, to, citation }, GAZETTEER_PROPS);
  }
  for (const stored of await readEdges(run, [...edges.values()])) {
    const edge = edges.get(stored.id);
    if (edge) edge.props = mergeEdgeProps(edge.type, edge.props, stored.props);
  }
  await saveEdges(run, [...edges.values()]);
  await run("UNWIND $rows AS row MERGE (v:Evidence {id: row.id}) SET v = row", { rows: evidence });
};

const byType = <T extends { readonly type: EdgeType }>(
  edges: readonly T[],
): ReadonlyMap<EdgeType, readonly T[]> => {
  const groups = new Map<EdgeType, T[]>();
  for (const edge of edges) groups.set(edge.type, [...(groups.get(edge.type) ?? []), edge]);
  return groups;
};

type EdgeEnds = Omit<EdgeRow, "props">;
const readEdges = async (run: Run, edges: readonly EdgeEnds[]) => {
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

const saveEdges = async (run: Run, edges: readonly EdgeRow[]): Promise<void> => {
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

/** Ties articles to those that carry the same story. */
const writeStories = async (run: Run, bundles: readonly ArticleBundle[]): Promise<void> => {
  const sketches = bundles.map(({ article, sentences }) => ({ id: article.id, sketch: sketchOf(sentences) }));
  await run(
    "UNWIND $rows AS row MATCH (a:Node {id: row.id}) UNWIND row.sketch AS hash MERGE (s:Sketch {hash: hash}) MERGE (a)-[:SKETCHED]->(s)",
    { rows: sketches },
  );
  const met = await run(
    `UNWIND $ids AS id MATCH (a:Node {id: id})-[:SKETCHED]->(:Sketch)<-[:SKETCHED]-(b) WITH DISTINCT a, b
     RETURN a.id AS a, a.date AS aDate, [(a)-[:SKETCHED]->(s) | s.hash] AS aSketch, b.id AS b, b.date AS bDate, [(b)-[:SKETCHED]->(s) | s.hash] AS bSketch`,
    { ids: sketches.map(({ id }) => id) },
  );
  const rows = met
    .filter((row) =>
      isSameStory(
        { sketch: row.aSketch as string[], date: row.aDate },
        { sketch: row.bSketch as string[], date: row.bDate },
      ),
    )
    .map((row) => {
      const [from = "", to = ""] = [String(row.a), String(row.b)].sort();
      return { from, to, id: edgeId("SAME_STORY", from, to) };
    });
  await run(
    "UNWIND $rows AS row MATCH (a:Node {id: row.from}) MATCH (b:Node {id: row.to}) MERGE (a)-[:SAME_STORY {id: row.id}]->(b)",
    { rows },
  );
};

/** Takes an article back in the running transaction. False where it isn't there. */
export const withdrawArticle = async (run: Run, id: string): Promise<boolean> => {
  const [found] = await run("MATCH (a:Article {id: $id}) RETURN a.id AS id", { id });
  if (!found) return false;
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
  await reclaimNodes(
    run,
    claimed.map((row) => String(row.id)),
  );
  return true;
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
      statementProps(
        { props: JSON.parse(String(row.props)) as Props, confidence: Number(row.confidence) },
        row.date,
      ),
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
        ...(JSON.parse(claim) as Pick<GraphNode, "name" | "aliases" | "props">),
      }),
    );
    if (first) kept.push(rest.reduce(mergeNodes, first));
    else gone.push(id);
  }
  await saveNodes(run, kept);
  await run("MATCH (n:Node) WHERE n.id IN $ids DETACH DELETE n", { ids: gone });
};
