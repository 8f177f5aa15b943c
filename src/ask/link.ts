import type { GraphNode } from "../domain/fact.ts";
import type { Condition, GraphStore, ReadOptions } from "../graph/port.ts";
import type { Match } from "./match.ts";

/** Which nodes of the graph a question may speak of, and where it names them. */

export interface Candidate {
  readonly node: GraphNode;
  readonly match: Match;
}

/** A stretch of the question that names something, with what it may name, best first. */
export interface Mention {
  readonly units: readonly number[];
  readonly candidates: readonly Candidate[];
}

/** Graphs of at most so many entities are compared whole; of larger ones the search finds candidates. */
const SMALL = 1000;
/** Names in a question are no longer than this. */
const LONGEST_NAME = 30;
const HITS = 30;
const SEARCHES = 14;

export interface Pool {
  readonly nodes: readonly GraphNode[];
  /** True where these are all the entities of the graph. */
  readonly whole: boolean;
}

type Options = () => ReadOptions;

/** All entities and articles of a small graph; undefined where there are more. */
export const wholeGraph = async (store: GraphStore, options: Options): Promise<Pool | undefined> => {
  const read = (label: "Entity" | "Article") => store.read({ label, first: SMALL, node: {} }, options());
  const entities = await read("Entity");
  if (entities.hasNext) return undefined;
  const articles = await read("Article");
  const nodes = [...entities.items, ...articles.items].map((item) => item.node);
  return { nodes, whole: true };
};

/** Everything that the question may hold as a name: runs of its characters. */
const runsOf = (text: string): readonly string[] => {
  const runs = new Set<string>();
  for (let start = 0; start < text.length; start++)
    for (let end = start + 2; end <= Math.min(text.length, start + LONGEST_NAME); end++)
      runs.add(text.slice(start, end));
  return [...runs];
};

const unique = (nodes: readonly GraphNode[]): readonly GraphNode[] => [
  ...new Map(nodes.map((node) => [node.id, node])).values(),
];

/** Entities that bear one of these names, by name or alias. */
export const named = async (
  store: GraphStore,
  names: readonly string[],
  options: Options,
): Promise<readonly GraphNode[]> => {
  const where = { op: "namedAmong", names } as const;
  const { items } = await store.read({ label: "Entity", where, first: 200, node: {} }, options());
  return items.map((item) => item.node);
};

/** Articles of these headlines, or whose headlines begin with one. */
const titled = async (
  store: GraphStore,
  titles: readonly string[],
  options: Options,
): Promise<readonly GraphNode[]> => {
  if (titles.length === 0) return [];
  const begins = (title: string): Condition => ({
    op: "and",
    all: [
      { op: "gte", prop: "name", value: title },
      { op: "lt", prop: "name", value: `${title}\u{10ffff}` },
    ],
  });
  const where: Condition = { op: "or", all: titles.map(begins) };
  const { items } = await store.read({ label: "Article", where, first: 20, node: {} }, options());
  return items.map((item) => item.node);
};

/** What the search finds for these texts, a few of each. */
export const searched = async (
  store: GraphStore,
  texts: readonly string[],
  options: Options,
): Promise<readonly GraphNode[]> => {
  const found = await Promise.all(
    [...new Set(texts)]
      .filter((text) => text.length > 1)
      .slice(0, SEARCHES)
      .map((text) => store.search({ text, limit: HITS }, options())),
  );
  return unique(found.flat().map((hit) => hit.node));
};

/** Candidates of a Chinese question in a large graph: exact names, then names that hold what is left. */
export const retrieveChinese = async (
  store: GraphStore,
  text: string,
  { quoted, titles }: { readonly quoted: readonly string[]; readonly titles: readonly string[] },
  segments: (taken: ReadonlySet<number>) => readonly string[],
  options: Options,
): Promise<Pool> => {
  const exact = await named(store, [...runsOf(text), ...quoted], options);
  const taken = new Set<number>();
  for (const node of exact) {
    const at = text.indexOf(node.name);
    if (at >= 0) for (let i = at; i < at + node.name.length; i++) taken.add(i);
  }
  const parts = segments(taken).flatMap((part) =>
    part.length > 7 ? [part, part.slice(-6), part.slice(0, 6), part.slice(-4)] : [part],
  );
  const found = await searched(store, [...quoted, ...parts], options);
  const articles = await titled(store, titles, options);
  return { nodes: unique([...exact, ...found, ...articles]), whole: false };
};

const overlap = (a: readonly number[], b: ReadonlySet<number>): number =>
  a.filter((unit) => b.has(unit)).length;

/** Candidates within this share of the best may be meant as well. */
const ALIKE = 0.72;

/** Groups candidates into mentions: the best first, then what doesn't overlap with it. */
export const mentionsOf = (candidates: readonly Candidate[]): readonly Mention[] => {
  const sorted = [...candidates].sort(
    (a, b) =>
      b.match.weight - a.match.weight ||
      a.node.name.length - b.node.name.length ||
      (a.node.id < b.node.id ? -1 : 1),
  );
  const taken = new Set<number>();
  const mentions: { units: readonly number[]; candidates: Candidate[] }[] = [];
  for (const candidate of sorted) {
    const { units, weight } = candidate.match;
    const host = mentions.find((mention) => overlap(units, new Set(mention.units)) > 0);
    if (host) {
      const best = host.candidates[0]?.match.weight ?? 0;
      const within = overlap(units, new Set(host.units)) >= units.length * 0.6;
      const said = host.candidates[0]?.match.precision === 1;
      if (within && weight >= best * (said ? 1 : ALIKE)) host.candidates.push(candidate);
      else if (overlap(units, taken) > 0) continue;
      continue;
    }
    if (overlap(units, taken) > 0) continue;
    for (const unit of units) taken.add(unit);
    mentions.push({ units, candidates: [candidate] });
  }
  return mentions;
};

const OF_LABEL = 5;

/**
 * Candidates by label beside those of the mentions: words of another language fit names of several sorts, and
 * the relation that is asked for decides.
 */
export const byLabel = (candidates: readonly Candidate[]): readonly Mention[] => {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of [...candidates].sort((a, b) => b.match.weight - a.match.weight)) {
    const group = groups.get(candidate.node.label) ?? [];
    groups.set(candidate.node.label, group);
    if (group.length < OF_LABEL) group.push(candidate);
  }
  return [...groups.values()].map((group) => ({ units: group[0]?.match.units ?? [], candidates: group }));
};

const ARTICLES = 200;
const SENTENCES = 40;

/** The text of each article of a small graph, by id. */
export const articlesWithText = async (
  store: GraphStore,
  options: Options,
): Promise<ReadonlyMap<string, string>> => {
  const sentences = { edge: "HAS_SENTENCE", direction: "out", first: SENTENCES, node: {} } as const;
  const { items } = await store.read(
    { label: "Article", first: ARTICLES, node: { expand: { sentences } } },
    options(),
  );
  return new Map(
    items.map(({ node, expand }) => [
      node.id,
      (expand.sentences?.items ?? []).map((item) => String(item.node.props.text ?? "")).join("\n"),
    ]),
  );
};
