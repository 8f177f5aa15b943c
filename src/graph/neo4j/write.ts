import type { ArticleBundle, GraphNode, Props, SentenceRecord } from "../../domain/fact.ts";
import { edgeId } from "../../domain/ids.ts";
import { mergeEdgeProps, mergeNodes } from "../../domain/merge.ts";
import type { EdgeType } from "../../domain/ontology.ts";
import { canonicalJson, copyRank, GAZETTEER_PROPS, sortedProps, statementProps } from "../content.ts";
import { derivedOf } from "../derived.ts";
import type { WriteStatus } from "../port.ts";
import type { Run } from "./client.ts";
import { claimedBy, lockArticles, lockNodes } from "./locks.ts";
import { dateEdges } from "./newest.ts";
import { evidenceRow } from "./rows.ts";
import { type EdgeRow, readEdges, saveEdges, saveNodes } from "./save.ts";
import { writeStories } from "./stories.ts";
import { nodeColumns, nodeOf, storedProps } from "./values.ts";
import { retractArticle } from "./withdraw.ts";

/** Writes articles in the running transaction: reads what is there, merges, writes the merge. */
export const writeBundles = async (
  run: Run,
  bundles: readonly ArticleBundle[],
): Promise<readonly WriteStatus[]> => {
  const seen = await sortOut(run, bundles);
  if (seen.fresh.length === 0) return seen.statuses;
  await lockArticles(
    run,
    seen.fresh.map(({ article }) => article.id),
  );
  // Another writer may have brought some of them while this one waited.
  const { fresh, statuses, replaced } = await sortOut(run, bundles);
  await lockNodes(run, [
    ...fresh.flatMap(nodesOf).map(({ id }) => id),
    ...(await claimedBy(run, [...replaced])),
  ]);
  for (const id of replaced) await retractArticle(run, id);
  if (fresh.length === 0) return statuses;
  await writeNodes(run, fresh);
  await writeCorpus(run, fresh);
  await writeFacts(run, fresh);
  await writeStories(run, fresh);
  await dateEdges(
    run,
    fresh.flatMap(({ article, entities }) => [article.id, ...entities.map(({ id }) => id)]),
  );
  return statuses;
};

/** Publication and entities, which articles share. */
const nodesOf = ({ publication, entities }: ArticleBundle): readonly GraphNode[] => [
  publication,
  ...entities,
];

/** Which articles are new, say something else than before, or are there word for word. */
const sortOut = async (run: Run, bundles: readonly ArticleBundle[]) => {
  const rows = await run(
    "MATCH (a:Node) WHERE a.id IN $ids AND a._content IS NOT NULL RETURN a.id AS id, a._content AS content, a._copy AS copy",
    {
      ids: bundles.map(({ article }) => article.id),
    },
  );
  const stored = new Map(
    rows.map((row) => [String(row.id), { content: String(row.content), copy: String(row.copy) }]),
  );
  const chosen = new Map<string, ArticleBundle>();
  const replaced = new Set<string>();
  const statuses = bundles.map((bundle): WriteStatus => {
    const { id } = bundle.article;
    const before = chosen.get(id);
    const old = before ? { content: derivedOf(before).content, copy: copyRank(before) } : stored.get(id);
    const same = old && (old.content === derivedOf(bundle).content || old.copy < copyRank(bundle));
    if (same) return "unchanged";
    if (stored.has(id)) replaced.add(id);
    chosen.set(id, bundle);
    return old ? "replaced" : "added";
  });
  return { fresh: [...chosen.values()], statuses, replaced };
};

const sentenceNode = ({ id, ...props }: SentenceRecord): GraphNode => ({
  id,
  label: "Sentence",
  name: "",
  aliases: [],
  props: sortedProps(props),
});

const writeNodes = async (run: Run, bundles: readonly ArticleBundle[]): Promise<void> => {
  const merged = new Map<string, GraphNode>();
  const put = (node: GraphNode) => {
    const known = merged.get(node.id);
    merged.set(node.id, known ? mergeNodes(known, node) : node);
  };
  for (const node of bundles.flatMap(nodesOf)) put(node);
  for (const row of await run(
    `MATCH (n:Node) WHERE n.id IN $ids AND n.name IS NOT NULL RETURN ${nodeColumns("n")} AS node`,
    { ids: [...merged.keys()] },
  ))
    put(nodeOf(row.node));
  await saveNodes(run, [...merged.values()]);
  await saveNodes(
    run,
    bundles.flatMap(({ article, sentences }) => [article, ...sentences.map(sentenceNode)]),
  );
  await run(
    "UNWIND $rows AS row MATCH (a:Node {id: row.id}) SET a._content = row.content, a._copy = row.copy",
    {
      rows: bundles.map((bundle) => ({
        id: bundle.article.id,
        content: derivedOf(bundle).content,
        copy: copyRank(bundle),
      })),
    },
  );
  await run(
    "UNWIND $rows AS row MATCH (a:Node {id: row.article}) MATCH (n:Node {id: row.node}) CREATE (a)-[:CLAIMS {claim: row.claim}]->(n)",
    {
      rows: bundles.flatMap((bundle) =>
        nodesOf(bundle).map((node) => ({
          article: bundle.article.id,
          node: node.id,
          claim: canonicalJson({ name: node.name, aliases: node.aliases, props: node.props }),
        })),
      ),
    },
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
    const group = rows.get(type);
    if (group) group.push(row);
    else rows.set(type, [row]);
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
