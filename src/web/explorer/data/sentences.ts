import type { Relation } from "../../../query/relations.ts";
import type { GraphLink, GraphNode, NodeLabel } from "../graph/model.ts";
import { waysFrom } from "../graph/relations.ts";
import { type Asked, ask } from "./client.ts";
import * as documents from "./documents.ts";
import { type RawEdge, type RawNode, readEdge, readNode } from "./read.ts";

/** What the explorer reads of sentences and articles. Offsets are UTF-16 code units of the article's text. */

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly node: Pick<GraphNode, "id" | "name" | "label">;
}

export interface Statement {
  readonly text: string;
  /** The passage that states the link. */
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly rule: string;
  readonly publication: string;
  readonly sentence: { readonly id: string; readonly start: number | null };
  readonly article: ArticleHead;
}
export interface ArticleHead {
  readonly id: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly pageName?: string | null;
  readonly pageNumber?: string | null;
  readonly url?: string | null;
  readonly publication?: { readonly name: string } | null;
}

/** A link with every sentence that states it. */
export interface Told {
  readonly link: GraphLink;
  readonly statements: readonly Statement[];
  readonly stories: number;
  /** The table that says so, where no article does. */
  readonly citation: string | undefined;
}

const SENTENCES_OF_LINK = 50;

/** All links between two nodes with their sentences. */
export const evidence = async (
  of: GraphNode,
  other: GraphNode,
  signal?: AbortSignal,
): Promise<{ readonly told: readonly Told[]; readonly asked: Asked }> => {
  const ways = waysFrom(of.label).filter(({ targets }) =>
    (targets as readonly string[]).includes(other.label),
  );
  const asked = {
    query: documents.evidenceDocument(ways),
    variables: { id: of.id, other: [other.id], sentences: SENTENCES_OF_LINK },
  };
  const { node } = await ask<{ readonly node: Readonly<Record<string, RawPage>> | null }>(
    asked.query,
    asked.variables,
    signal,
  );
  const told = new Map<string, Told>();
  for (const way of ways)
    for (const edge of node?.[documents.keyOf(way)]?.edges ?? []) told.set(edge.id, toldBy(way, of.id, edge));
  return { told: [...told.values()], asked };
};

interface RawPage {
  readonly edges: readonly RawEdge[];
}

const toldBy = (way: Relation, of: string, edge: RawEdge): Told => ({
  link: readEdge(way, of, edge),
  statements: edge.evidence as readonly Statement[],
  stories: Number(edge.stories),
  citation: typeof edge.citation === "string" ? edge.citation : undefined,
});

interface RawMarks {
  readonly edges: readonly {
    readonly start: number | null;
    readonly end: number | null;
    readonly node: Mark["node"] & { readonly label: NodeLabel };
  }[];
}
const readMarks = ({ edges }: RawMarks): readonly Mark[] =>
  edges.flatMap(({ start, end, node }) => (start === null || end === null ? [] : { start, end, node }));

/** What these sentences name, by the sentence's id. */
export const marksOf = async (
  sentences: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, readonly Mark[]>> => {
  const { nodes } = await ask<{
    readonly nodes: readonly ({ readonly id: string; readonly mentions?: RawMarks } | null)[];
  }>(documents.MARKS, { sentences: [...new Set(sentences)].slice(0, 200) }, signal);
  return new Map(nodes.flatMap((node) => (node?.mentions ? [[node.id, readMarks(node.mentions)]] : [])));
};

export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly sentence: { readonly id: string; readonly text: string; readonly start: number };
  readonly article: ArticleHead;
}
export interface MentionPage {
  readonly count: number;
  readonly mentions: readonly Mention[];
  readonly next: string | undefined;
  readonly asked: Asked;
}

/** Sentences that name an entity. */
export const mentions = async (
  id: string,
  first: number,
  after?: string,
  signal?: AbortSignal,
): Promise<MentionPage> => {
  const asked = { query: documents.MENTIONS, variables: { id, first, ...(after && { after }) } };
  const { node } = await ask<{
    readonly node: {
      readonly mentionedIn?: {
        readonly totalCount: number;
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        readonly edges: readonly {
          readonly start: number;
          readonly end: number;
          readonly node: Mention["sentence"] & { readonly article: ArticleHead };
        }[];
      };
    } | null;
  }>(asked.query, asked.variables, signal);
  const page = node?.mentionedIn;
  const read = (page?.edges ?? []).map(({ start, end, node: { article, ...sentence } }) => ({
    start,
    end,
    sentence,
    article,
  }));
  const next = (page?.pageInfo.hasNextPage && page.pageInfo.endCursor) || undefined;
  return { count: page?.totalCount ?? 0, mentions: read, next, asked };
};

export interface Sentence {
  readonly id: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}
export interface Article extends ArticleHead {
  readonly kicker: string | null;
  readonly credits: string | null;
  readonly authors: readonly {
    readonly role: string | null;
    readonly node: Pick<GraphNode, "id" | "name">;
  }[];
  readonly reprints: readonly ArticleHead[];
  readonly sentences: readonly Sentence[];
  readonly count: number;
  readonly asked: Asked;
}

/** An article, whole, with all that it names; undefined where there is none. */
export const article = async (id: string, signal?: AbortSignal): Promise<Article | undefined> => {
  const asked = { query: documents.ARTICLE, variables: { id } };
  const { article: raw } = await ask<{
    readonly article:
      | (Omit<Article, "authors" | "reprints" | "sentences"> & {
          readonly authors: { readonly edges: Article["authors"] };
          readonly reprints: { readonly edges: readonly { readonly node: ArticleHead }[] };
          readonly sentences: {
            readonly totalCount: number;
            readonly nodes: readonly (Omit<Sentence, "marks"> & { readonly mentions: RawMarks })[];
          };
        })
      | null;
  }>(asked.query, asked.variables, signal);
  if (!raw) return undefined;
  return {
    ...raw,
    authors: raw.authors.edges,
    reprints: raw.reprints.edges.map(({ node }) => node),
    sentences: raw.sentences.nodes.map(({ mentions: marks, ...sentence }) => ({
      ...sentence,
      marks: readMarks(marks),
    })),
    count: raw.sentences.totalCount,
    asked,
  };
};

export interface Start {
  readonly nodes: ReadonlyMap<string, number>;
  readonly evidence: number;
  readonly publications: number;
  readonly events: readonly GraphNode[];
  readonly articles: readonly (ArticleHead & { readonly names: readonly GraphNode[] })[];
}

/** What the graph holds, and what is new in it. */
export const start = async (signal?: AbortSignal): Promise<Start> => {
  const raw = await ask<{
    readonly stats: {
      readonly nodes: readonly { readonly label: string; readonly count: number }[];
      readonly evidence: number;
    };
    readonly publications: { readonly nodes: readonly unknown[] };
    readonly events: { readonly nodes: readonly RawNode[] };
    readonly articles: {
      readonly nodes: readonly (ArticleHead & {
        readonly mentions: { readonly nodes: readonly RawNode[] };
      })[];
    };
  }>(documents.START, {}, signal);
  return {
    nodes: new Map(raw.stats.nodes.map(({ label, count }) => [label, count])),
    evidence: raw.stats.evidence,
    publications: raw.publications.nodes.length,
    events: raw.events.nodes.map(readNode),
    articles: raw.articles.nodes.map(({ mentions: named, ...head }) => ({
      ...head,
      names: named.nodes.map(readNode),
    })),
  };
};
