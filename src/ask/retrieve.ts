import type { GraphNode } from "../domain/fact.ts";
import type { EntityLabel } from "../domain/ontology.ts";
import type { Condition, GraphStore, ReadOptions } from "../graph/port.ts";

/** What the graph may hold of what a question names: all of a small graph, what is searched for of a large one. */

export interface Pool {
  readonly nodes: readonly GraphNode[];
  /** True where these are all the entities of the graph. */
  readonly whole: boolean;
}

type Options = () => ReadOptions;

/** Graphs of at most so many entities are compared whole; of larger ones the search finds candidates. */
const SMALL = 1000;
/** Names in a question are no longer than this. */
const LONGEST_NAME = 30;
const HITS = 30;
/**
 * Searches in turn may do so much work: one for each search, and more for the many hits of a common word. Work, not
 * time, so that one graph answers one question alike whatever else the machine does.
 */
const SEARCH_WORK = 30;
const HITS_A_WORK = 5;

/** Stores that were seen to hold more than a small graph; graphs hardly shrink. */
const LARGE = new WeakSet<GraphStore>();

/** All entities and articles of a small graph; undefined where there are more. */
export const wholeGraph = async (store: GraphStore, options: Options): Promise<Pool | undefined> => {
  if (LARGE.has(store)) return undefined;
  const read = (label: "Entity" | "Article") => store.read({ label, first: SMALL, node: {} }, options());
  const entities = await read("Entity");
  if (entities.hasNext) {
    LARGE.add(store);
    return undefined;
  }
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

export const uniqueNodes = (nodes: readonly GraphNode[]): readonly GraphNode[] => [
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

export interface Search {
  readonly text: string;
  readonly labels?: readonly EntityLabel[];
}

/** What the search finds, one text after another until there was work enough, the most telling first. */
export const searchInTurn = async (
  store: GraphStore,
  searches: readonly Search[],
  options: Options,
): Promise<readonly GraphNode[]> => {
  let work = 0;
  const found: GraphNode[] = [];
  const seen = new Set<string>();
  for (const { text, labels } of searches) {
    const key = `${text} ${labels ?? ""}`;
    if (text.length < 2 || seen.has(key)) continue;
    if (work >= SEARCH_WORK) break;
    seen.add(key);
    const hits = await store.search({ text, limit: HITS, ...(labels && { labels }) }, options());
    work += 1 + hits.length / HITS_A_WORK;
    found.push(...hits.map((hit) => hit.node));
  }
  return uniqueNodes(found);
};

export interface ChineseNames {
  readonly text: string;
  /** What stands in quotation marks. */
  readonly quoted: readonly string[];
  /** What stands in book title marks. */
  readonly titles: readonly string[];
  /** What is left of the question beside exact names, cut at small words, and cut finer. */
  readonly segments: (taken: ReadonlySet<number>, fine: boolean) => readonly string[];
}

/** Candidates of a Chinese question in a large graph: exact names, then names that hold what is left. */
export const retrieveChinese = async (
  store: GraphStore,
  { text, quoted, titles, segments }: ChineseNames,
  options: Options,
): Promise<Pool> => {
  const exact = await named(store, [...runsOf(text), ...quoted], options);
  const taken = new Set<number>();
  for (const node of exact)
    for (const name of [node.name, ...node.aliases]) {
      const at = text.indexOf(name);
      if (at >= 0) for (let i = at; i < at + name.length; i++) taken.add(i);
    }
  const articles = await titled(store, titles, options);
  const whole = [...quoted, ...segments(taken, false)].map((part) => ({ text: part }));
  const found = [...(await searchInTurn(store, whole, options))];
  if (found.length === 0) found.push(...(await searchInTurn(store, partsOf(segments(taken, true)), options)));
  return { nodes: uniqueNodes([...exact, ...found, ...articles]), whole: false };
};

/** Beginnings and ends of long names that aren't said as they stand. */
const partsOf = (segments: readonly string[]): readonly Search[] =>
  segments.flatMap((part) => {
    const cuts = part.length > 7 ? [part.slice(-6), part.slice(0, 6), part.slice(-5), part.slice(0, 5)] : [];
    return [part, ...cuts].map((text) => ({ text }));
  });

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
