import type { ArticleBundle, Fact, GraphEdge, GraphNode, Props } from "../domain/fact.ts";
import type { EntityLabel, FactType, Label } from "../domain/ontology.ts";
import { canonicalJson } from "./content.ts";
import { parseStored } from "./stored.ts";

/** A row of what an article brought into the graph. */
type Told<T> = T & { readonly article: string };

/** What a store keeps of some articles, each row with its article. */
export interface ArticleRows {
  readonly articles: readonly GraphNode[];
  /** What each article says of the publication and of entities: `claim` is JSON of name, aliases and properties. */
  readonly claims: readonly Told<{
    readonly node: string;
    readonly label: string;
    readonly claim: string;
  }>[];
  readonly sentences: readonly Told<{ readonly node: GraphNode }>[];
  readonly mentions: readonly Told<{ readonly edge: GraphEdge }>[];
  readonly statements: readonly Told<StatementRow>[];
  readonly gazetteer: readonly Told<{ readonly edge: GraphEdge; readonly citation: string }>[];
}

export interface StatementRow {
  readonly edge: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
  /** JSON of the statement's own properties. */
  readonly props: string;
}

/** Puts articles together again from what a store keeps of them: the same bundles from every store, by article id. */
export const bundlesOf = (rows: ArticleRows): readonly ArticleBundle[] => {
  const claims = byArticle(rows.claims);
  const sentences = byArticle(rows.sentences);
  const mentions = byArticle(rows.mentions);
  const statements = byArticle(rows.statements);
  const gazetteer = byArticle(rows.gazetteer);
  return [...rows.articles].sort(byId).flatMap((article) => {
    const nodes = (claims.get(article.id) ?? []).map(claimedNode).sort(byId);
    const publication = nodes.find(({ label }) => label === "Publication");
    if (!publication) return [];
    return {
      publication,
      article,
      sentences: (sentences.get(article.id) ?? []).map(({ node }) => sentenceOf(node)).sort(byOrdinal),
      entities: nodes.filter((node) => node !== publication) as ArticleBundle["entities"],
      mentions: sorted((mentions.get(article.id) ?? []).map(({ edge }) => mentionOf(edge))),
      facts: factsOf(statements.get(article.id) ?? []),
      gazetteer: (gazetteer.get(article.id) ?? [])
        .map(({ edge: { id, from, to }, citation }) => ({
          id,
          type: "LOCATED_IN" as const,
          from,
          to,
          citation,
        }))
        .sort(byId),
    };
  });
};

const byArticle = <T>(rows: readonly Told<T>[]): ReadonlyMap<string, readonly Told<T>[]> => {
  const groups = new Map<string, Told<T>[]>();
  for (const row of rows) {
    const group = groups.get(row.article);
    if (group) group.push(row);
    else groups.set(row.article, [row]);
  }
  return groups;
};

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
const byOrdinal = (a: { readonly ordinal: number }, b: { readonly ordinal: number }): number =>
  a.ordinal - b.ordinal;
const sorted = <T>(list: readonly T[]): readonly T[] =>
  list
    .map((one) => [canonicalJson(one), one] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one);

const claimedNode = ({ node, label, claim }: ArticleRows["claims"][number]): GraphNode => ({
  id: node,
  label: label as Label | EntityLabel,
  ...parseStored<Pick<GraphNode, "name" | "aliases" | "props">>(claim),
});

const sentenceOf = ({ id, props }: GraphNode): ArticleBundle["sentences"][number] => ({
  id,
  ordinal: Number(props.ordinal),
  start: Number(props.start),
  end: Number(props.end),
  text: String(props.text),
});

const mentionOf = ({ from, to, props }: GraphEdge): ArticleBundle["mentions"][number] => ({
  sentence: from,
  entity: to,
  start: Number(props.start),
  end: Number(props.end),
  surface: String(props.surface),
});

const factsOf = (rows: readonly StatementRow[]): readonly Fact[] => {
  const facts = new Map<string, Fact>();
  for (const { edge: id, type, from, to, props, sentence, start, end, rule, confidence } of sorted(rows)) {
    const statement = {
      sentence,
      start,
      end,
      rule,
      confidence,
      props: parseStored<Props>(props),
    };
    const known = facts.get(id);
    facts.set(
      id,
      known
        ? { ...known, evidence: [...known.evidence, statement] }
        : { id, type: type as FactType, from, to, evidence: [statement] },
    );
  }
  return [...facts.values()];
};
