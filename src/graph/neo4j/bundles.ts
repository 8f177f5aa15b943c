import type { ArticleBundle } from "../../domain/fact.ts";
import { type ArticleRows, bundlesOf } from "../bundle.ts";
import type { Client, Rows } from "./client.ts";
import { edgeColumns, edgeOf, nodeColumns, nodeOf } from "./values.ts";

/** What articles brought into the graph. */
export const readBundles = async (
  client: Client,
  articles: readonly string[],
): Promise<readonly ArticleBundle[]> => {
  const told = async (cypher: string) =>
    (await client.read(cypher, { ids: articles })).map((row) => ({ row, article: String(row.article) }));
  const found = await client.read(`MATCH (a:Article) WHERE a.id IN $ids RETURN ${nodeColumns("a")} AS node`, {
    ids: articles,
  });
  const claims = await told(
    `MATCH (a:Article)-[c:CLAIMS]->(n) WHERE a.id IN $ids RETURN a.id AS article, ${nodeColumns("n")} AS node, c.claim AS claim`,
  );
  const sentences = await told(
    `MATCH (a:Article)-[:HAS_SENTENCE]->(s) WHERE a.id IN $ids RETURN a.id AS article, ${nodeColumns("s")} AS node`,
  );
  const mentions = await told(
    `MATCH (a:Article)-[:HAS_SENTENCE]->()-[m:MENTIONS]->() WHERE a.id IN $ids RETURN a.id AS article, ${edgeColumns("m")} AS edge`,
  );
  const statements = await told(
    "MATCH (v:Evidence) WHERE v.article IN $ids RETURN v.article AS article, properties(v) AS statement",
  );
  // A table's edge belongs to every article that names both of its places.
  const gazetteer = await told(
    `MATCH (a:Article)-[:CLAIMS]->(x)-[r:LOCATED_IN]->(y)<-[:CLAIMS]-(a) WHERE a.id IN $ids AND r._citation IS NOT NULL
     RETURN a.id AS article, ${edgeColumns("r")} AS edge, r._citation AS citation`,
  );
  return bundlesOf({
    articles: found.map((row) => nodeOf(row.node)),
    claims: claims.map(({ row, article }) => {
      const { id, label } = nodeOf(row.node);
      return { article, node: id, label, claim: String(row.claim) };
    }),
    sentences: sentences.map(({ row, article }) => ({ article, node: nodeOf(row.node) })),
    mentions: mentions.map(({ row, article }) => ({ article, edge: edgeOf(row.edge) })),
    statements: statements.map(({ row, article }) => ({ article, ...statementOf(row) })),
    gazetteer: gazetteer.map(({ row, article }) => ({
      article,
      edge: edgeOf(row.edge),
      citation: String(row.citation),
    })),
  });
};

const statementOf = (row: Rows[number]): Omit<ArticleRows["statements"][number], "article"> => {
  const kept = row.statement as Readonly<Record<string, unknown>>;
  return {
    edge: String(kept.edge),
    type: String(kept.type),
    from: String(kept.from),
    to: String(kept.to),
    sentence: String(kept.sentence),
    start: Number(kept.start),
    end: Number(kept.end),
    rule: String(kept.rule),
    confidence: Number(kept.confidence),
    props: String(kept.props),
  };
};
