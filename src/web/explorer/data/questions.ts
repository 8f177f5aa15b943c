import type { Relation } from "../../../query/relations.ts";
import { type GraphLink, type GraphNode, labelOfId, type Subgraph } from "../graph/model.ts";
import type { Language } from "../words/language.ts";
import { chunks } from "./board.ts";
import { AskError, type Asked, ask } from "./client.ts";
import * as documents from "./documents.ts";
import {
  type RawHub,
  type RawLink,
  type RawNode,
  type RawPage,
  readLinks,
  readNode,
  readPage,
  readWays,
  type WayPage,
} from "./read.ts";

/** What the explorer asks of the server, each as one function. */

export interface Hit {
  readonly node: GraphNode;
  readonly score: number;
  readonly articles: number;
}

export const search = async (text: string, first: number, signal?: AbortSignal): Promise<readonly Hit[]> => {
  const variables = { text: text.slice(0, 100), first };
  const { search: found } = await ask<{
    readonly search: { readonly hits: readonly (Omit<Hit, "node"> & { readonly node: RawNode })[] };
  }>(documents.SEARCH, variables, signal);
  return found.hits.map(({ node, score, articles }) => ({ node: readNode(node), score, articles }));
};

/** A node, what lies along each of its ways, and how many in all. */
export interface Opened {
  readonly node: GraphNode;
  readonly ways: readonly WayPage[];
  readonly asked: Asked;
}

/** Throws AskError("NOT_FOUND") where there is no such node. */
export const open = async (id: string, few: number, signal?: AbortSignal): Promise<Opened> => {
  const label = labelOfId(id);
  if (!label) throw new AskError("NOT_FOUND", id);
  const asked = { query: documents.openDocument(label), variables: { id, few } };
  const { node } = await ask<{ readonly node: RawHub | null }>(asked.query, asked.variables, signal);
  if (!node) throw new AskError("NOT_FOUND", id);
  return { node: readNode(node), ways: readWays(node), asked };
};

export interface Page extends WayPage {
  readonly next: string | undefined;
  readonly asked: Asked;
}

/** One page of what lies along a way. */
export const expand = async (
  id: string,
  way: Relation,
  first: number,
  after?: string,
  signal?: AbortSignal,
): Promise<Page> => {
  const asked = {
    query: documents.pageDocument(way),
    variables: { id, first, ...(after && { after }) },
  };
  const { node } = await ask<{ readonly node: Readonly<Record<string, RawPage>> | null }>(
    asked.query,
    asked.variables,
    signal,
  );
  const page = node?.[documents.keyOf(way)] ?? { edges: [] };
  const { hasNextPage, endCursor } = page.pageInfo ?? { hasNextPage: false, endCursor: null };
  return { ...readPage(way, id, page), next: (hasNextPage && endCursor) || undefined, asked };
};

/** The longest list of ids that the server takes. */
const LARGEST = 200;

/** The nodes of these ids, as far as there are any. */
export const nodesOf = async (ids: readonly string[]): Promise<readonly GraphNode[]> => {
  const found: GraphNode[] = [];
  for (const part of chunks(ids, LARGEST)) {
    const { nodes } = await ask<{ readonly nodes: readonly (RawNode | null)[] }>(documents.NODES, {
      ids: part,
    });
    found.push(...nodes.filter((node): node is RawNode => node !== null).map(readNode));
  }
  return found;
};

// ── Answers ─────────────────────────────────────────────────────────────────────────────────────

export interface Answer {
  readonly question: string;
  readonly status: "ANSWERED" | "EMPTY" | "AMBIGUOUS" | "UNSUPPORTED";
  readonly text: string;
  readonly answers: readonly string[];
  readonly confidence: number | null;
  readonly query: string | null;
  readonly alternatives: readonly string[];
  readonly evidence: readonly {
    readonly text: string;
    readonly article: string;
    readonly date: string | null;
  }[];
  /** The nodes that the answers name, and those that the question is about. */
  readonly items: readonly GraphNode[];
}

export const answer = async (question: string, language: Language, signal?: AbortSignal): Promise<Answer> => {
  const { ask: told } = await ask<{ readonly ask: Omit<Answer, "question" | "items"> }>(
    documents.ASK,
    { question, language: language.toUpperCase() },
    signal,
  );
  const named = told.query ? await nodesNamed(told.query, told.answers, signal) : [];
  const items = await nodesOf(named);
  return { ...told, question, items };
};

/** Ids of what an answer's query finds: its root, and the nodes that bear the names of the answers. */
const nodesNamed = async (
  query: string,
  names: readonly string[],
  signal?: AbortSignal,
): Promise<readonly string[]> => {
  const wanted = new Set(names);
  const found = new Set<string>();
  const visit = (value: unknown, depth: number): void => {
    if (typeof value !== "object" || value === null) return;
    const { id, name, __typename } = value as Readonly<Record<string, unknown>>;
    const isNode = typeof id === "string" && typeof __typename === "string" && labelOfId(id);
    if (isNode && (depth === 1 || wanted.has(String(name)))) found.add(id);
    for (const part of Object.values(value)) visit(part, depth + (Array.isArray(value) ? 0 : 1));
  };
  visit(await ask<unknown>(query, {}, signal), 0);
  return [...found].slice(0, 60);
};

// ── Two nodes ───────────────────────────────────────────────────────────────────────────────────

export interface FoundPath extends Subgraph {
  readonly length: number;
}

export const paths = async (
  from: string,
  to: string,
  signal?: AbortSignal,
): Promise<{ readonly found: readonly FoundPath[]; readonly asked: Asked }> => {
  const asked = { query: documents.PATH, variables: { from, to, first: 3 } };
  const { path } = await ask<{
    readonly path: readonly {
      readonly length: number;
      readonly nodes: readonly RawNode[];
      readonly links: readonly RawLink[];
    }[];
  }>(asked.query, asked.variables, signal);
  const found = path.map(({ length, nodes, links }) => ({
    length,
    nodes: nodes.map(readNode),
    links: readLinks(links),
  }));
  return { found, asked };
};

export interface Shared {
  readonly node: GraphNode;
  readonly links: readonly GraphLink[];
}

/** What both are tied to. */
export const between = async (
  a: string,
  b: string,
  signal?: AbortSignal,
): Promise<{ readonly shared: readonly Shared[]; readonly asked: Asked }> => {
  const asked = { query: documents.BETWEEN, variables: { a, b, first: 50 } };
  const answered = await ask<{
    readonly between: {
      readonly shared: readonly { readonly node: RawNode; readonly links: readonly RawLink[] }[];
    };
  }>(asked.query, asked.variables, signal);
  const shared = answered.between.shared.map(({ node, links }) => ({
    node: readNode(node),
    links: readLinks(links),
  }));
  return { shared, asked };
};

/** Which of these have to do with a place. */
export const within = async (ids: readonly string[], place: string): Promise<ReadonlySet<string>> => {
  const found = new Set<string>();
  for (const part of chunks(ids, LARGEST)) {
    const { entities } = await ask<{
      readonly entities: { readonly nodes: readonly { readonly id: string }[] };
    }>(documents.WITHIN, { ids: part, place });
    for (const { id } of entities.nodes) found.add(id);
  }
  return found;
};
