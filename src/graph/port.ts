import type { ArticleBundle, GraphEdge, GraphNode, Props, Value } from "../domain/fact.ts";
import type { EdgeType, EntityLabel, FactType, Label } from "../domain/ontology.ts";

/**
 * The graph store port: a small set of operations, each written once as SQL (`sqlite/`) and once as
 * Cypher (`neo4j/`), with one contract suite that both pass (`tests/contract`).
 */

// ── Reading: plans ──────────────────────────────────────────────────────────────────────────────

/** A test on a node or on an edge. Names are properties of the ontology, or `id`, `name`, `confidence`, `firstSeen`, `lastSeen`. */
export type Condition =
  | { readonly op: "eq" | "ne" | "lt" | "lte" | "gt" | "gte"; readonly prop: string; readonly value: Value }
  | { readonly op: "in"; readonly prop: string; readonly values: readonly Value[] }
  | { readonly op: "exists"; readonly prop: string; readonly value: boolean }
  /** The name or an alias equals the text. */
  | { readonly op: "named"; readonly name: string }
  /** The name or an alias equals one of the texts. */
  | { readonly op: "namedAmong"; readonly names: readonly string[] }
  /** The name or an alias contains the text. */
  | { readonly op: "nameContains"; readonly text: string }
  | { readonly op: "label"; readonly labels: readonly Label[] }
  | { readonly op: "and" | "or"; readonly all: readonly Condition[] }
  | { readonly op: "not"; readonly condition: Condition }
  /** Some edge of this type and direction whose properties and other end pass. Only on nodes. */
  | {
      readonly op: "related";
      readonly edge: EdgeType;
      readonly direction: Direction;
      readonly edgeWhere?: Condition;
      readonly node?: Condition;
    }
  /** The node is the place of this id, or lies in it over any number of LOCATED_IN steps. Only on nodes. */
  | { readonly op: "within"; readonly place: string }
  /** Only on edges: some statement of the edge stands in an article of this publication (id). */
  | { readonly op: "publishedBy"; readonly publication: string };

/** `out`: the node is the edge's start; `in`: its end; `both`: either (symmetric edges). */
export type Direction = "out" | "in" | "both";

/** Order of a page. The id always decides between equals, so cursors stay right. Nulls come last. */
export interface Order {
  readonly by: "node" | "edge";
  readonly prop: string;
  readonly descending: boolean;
}

export interface PageArgs {
  readonly where?: Condition;
  readonly order?: readonly Order[];
  /** 1..1000 */
  readonly first: number;
  /** An opaque cursor from an earlier answer of the same order. */
  readonly after?: string;
  /** Count all that pass the filter, whatever the page. */
  readonly count?: boolean;
  /** Neither the rows' cursors nor whether more follow is asked for: they may be missing. */
  readonly rowsOnly?: boolean;
}

/** What is wanted of a node: its edges by alias, each a page with what is wanted of the other end. */
export interface NodePlan {
  readonly expand?: Readonly<Record<string, EdgePlan>>;
  /** Of `name`, `aliases` and the label's properties just these; all where absent. Others may be missing. */
  readonly props?: readonly string[];
}

export interface EdgePlan extends PageArgs {
  readonly edge: EdgeType;
  readonly direction: Direction;
  /** Tests on the edge's own properties; `where` tests the node at the other end. */
  readonly edgeWhere?: Condition;
  /** Of `id`, `citation` and the edge's own properties just these; all where absent. Others may be missing. */
  readonly edgeProps?: readonly string[];
  /** At most so many statements of each edge are returned, in the order of `Statement`; 0 or absent: none. */
  readonly evidence?: number;
  /** Count the distinct stories that state each edge: of reprints that carry one story just one counts. */
  readonly stories?: boolean;
  readonly node: NodePlan;
}

/** The root of a plan: nodes by id (in that order, missing ones left out), or a page of one label. */
export type Plan = { readonly ids: readonly string[]; readonly node: NodePlan } | ListPlan;

/** A plan for a page of the nodes of one label. */
export interface ListPlan extends PageArgs {
  readonly label: Label | "Entity";
  readonly node: NodePlan;
}

/** One statement of an edge: highest confidence first, then by article date (latest first), then by id. */
export interface Statement {
  readonly sentence: string;
  /** Text of the sentence. */
  readonly text: string;
  readonly article: GraphNode;
  /** Name of the publication that printed the article. */
  readonly publication: string;
  /** Offsets in the article's text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
  readonly props: Props;
}

export interface NodeResult {
  readonly node: GraphNode;
  readonly expand: Readonly<Record<string, PageResult<EdgeResult>>>;
}
export interface EdgeResult extends NodeResult {
  readonly edge: GraphEdge;
  /** Set for edges that a table states. */
  readonly citation?: string;
  readonly evidence: readonly Statement[];
  /** Only where `stories` was asked. */
  readonly stories?: number;
  readonly cursor: string;
}
export interface RootResult extends NodeResult {
  readonly cursor: string;
}
export interface PageResult<T> {
  readonly items: readonly T[];
  readonly hasNext: boolean;
  /** Only where `count` was asked. */
  readonly total?: number;
}

/** Every read takes a deadline; past it the store stops working and throws GazetteError("TIMEOUT"). */
export interface ReadOptions {
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
}

// ── Reading: questions of the whole graph ───────────────────────────────────────────────────────

export interface SearchArgs {
  /** Name, alias, part of a name, pinyin or pinyin initials. */
  readonly text: string;
  readonly labels?: readonly EntityLabel[];
  readonly limit: number;
  /** Where nothing matches as typed, find names that are one slip away. */
  readonly slips?: boolean;
}
export interface SearchHit {
  readonly node: GraphNode;
  /** 0..1: 1 is the name itself. Ties are broken by how often the entity is mentioned, then by id. */
  readonly score: number;
  /** Articles that name it. */
  readonly articles: number;
  /** True where the name is one slip away from what was typed. */
  readonly slip?: boolean;
}
export interface SentenceHit {
  readonly sentence: string;
  readonly text: string;
  readonly article: GraphNode;
}

export interface PathArgs {
  readonly from: string;
  readonly to: string;
  /** 1..8 */
  readonly maxHops: number;
  /** Edge types that the path may use; all fact types when absent. WROTE counts as one of them. */
  readonly types?: readonly FactType[];
  readonly limit: number;
}
/** Shortest paths, all of one length: nodes[i] and nodes[i + 1] are the ends of edges[i], in either direction. */
export interface Path {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export interface NeighbourhoodArgs {
  readonly id: string;
  /** 1..3 */
  readonly depth: number;
  /** At most so many nodes, nearest first, then those with most edges, then by id. */
  readonly limit: number;
  readonly types?: readonly FactType[];
}
/** Nodes (the asked one first) and all fact edges between them. */
export interface Subgraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export interface GraphStats {
  /** By label, extra labels (Entity, Agency, Meeting) included. */
  readonly nodes: Readonly<Record<string, number>>;
  readonly edges: Readonly<Record<EdgeType, number>>;
  /** Statements stored. */
  readonly evidence: number;
}

/** What nodes are counted by. */
export type TallyBy =
  /** The value of a property, or its first characters: 7 of a date are its month. */
  | { readonly kind: "value"; readonly prop: string; readonly length?: number }
  /** The node at the other end of an edge; `direction` is that of the counted node. */
  | {
      readonly kind: "end";
      readonly edge: EdgeType;
      readonly direction: Direction;
      readonly edgeWhere?: Condition;
      readonly node: Condition;
    }
  /** The places that pass, each with all that lies in it, to which the edge leads from the counted node. */
  | {
      readonly kind: "place";
      readonly edge: EdgeType;
      readonly edgeWhere?: Condition;
      readonly places: Condition;
    };
export interface TallyArgs {
  readonly label: Label;
  readonly where?: Condition;
  readonly by: TallyBy;
  readonly limit: number;
}
export interface TallyRow {
  /** The value; the id of the node where nodes are counted by nodes. */
  readonly value: string | null;
  readonly node?: GraphNode;
  readonly count: number;
}

// ── Writing ─────────────────────────────────────────────────────────────────────────────────────

/**
 * What writing made of an article. It was not in the graph; it was there, saying something else: what it said was
 * withdrawn, what it says was written; it was there already, word for word.
 */
export type WriteStatus = "added" | "replaced" | "unchanged";

/** How many articles there were of each status. */
export type WriteReport = Readonly<Record<WriteStatus, number>>;

/** An input that is loaded whole; `label` is for people (its path). */
export interface LoadedInput {
  readonly key: string;
  readonly label: string;
}
/** A text that a load keeps for later loads. */
export interface KeptNote {
  readonly topic: string;
  readonly key: string;
  readonly value: string;
}

/** Something wrong with a stored graph: the file itself, a text, an end, an evidence, an id, or what an article says; `what` is for people. */
export interface Flaw {
  readonly sort: "FILE" | "TEXT" | "END" | "EVIDENCE" | "ID" | "CONTENT";
  readonly what: string;
}

/** A record of the export; see `gazette export --format jsonl`. */
export type ExportRecord =
  | {
      readonly kind: "node";
      readonly id: string;
      readonly labels: readonly string[];
      readonly name: string;
      readonly aliases: readonly string[];
      readonly props: Props;
    }
  | {
      readonly kind: "edge";
      readonly type: EdgeType;
      readonly from: string;
      readonly to: string;
      readonly props: Props;
      readonly evidence: readonly {
        readonly sentence: string;
        readonly article: string;
        readonly text: string;
        readonly start: number;
        readonly end: number;
        readonly rule: string;
        readonly confidence: number;
        readonly props: Props;
      }[];
      /** Set for edges that a table states. */
      readonly citation?: string;
    };

export interface GraphStore {
  /** `sqlite` or `neo4j`: for messages and metrics, never for branching. */
  readonly kind: string;
  /** Articles that are best written at once. */
  readonly batch: number;
  /**
   * Writes each article whole or not at all; writing the same again changes nothing. One batch is one transaction.
   * Tells what became of each, in their order.
   */
  write(bundles: readonly ArticleBundle[]): Promise<readonly WriteStatus[]>;
  /** Takes back what the article said, and with it all that nothing else says. False: no such article. */
  withdraw(article: string): Promise<boolean>;
  /** True where an input of this key (a hash of its content and of what reads it) is loaded whole. */
  isLoaded(key: string): Promise<boolean>;
  /** Keeps a text for later loads under a topic and a key; another text of that key is replaced. */
  putNote(topic: string, key: string, value: string): Promise<void>;
  /** The texts kept under a topic, by their keys' order. */
  notes(topic: string): Promise<readonly string[]>;
  /** All notes, by topic and key, and all inputs that are loaded whole, by key; memory stays flat. */
  allNotes(): AsyncIterable<KeptNote>;
  loadedInputs(): AsyncIterable<LoadedInput>;
  /** Keeps many notes and inputs in one transaction. */
  keep(kept: {
    readonly notes?: readonly KeptNote[];
    readonly inputs?: readonly LoadedInput[];
  }): Promise<void>;
  /** What these articles brought into the graph, by article id, as `write` takes it; missing ones are left out. */
  bundles(articles: readonly string[]): Promise<readonly ArticleBundle[]>;
  read(plan: Plan, options?: ReadOptions): Promise<PageResult<RootResult>>;
  search(args: SearchArgs, options?: ReadOptions): Promise<readonly SearchHit[]>;
  /** How many entities the search finds, by label; of the first 2,000 candidates. */
  searchFacets(
    args: Pick<SearchArgs, "text" | "slips">,
    options?: ReadOptions,
  ): Promise<ReadonlyMap<EntityLabel, number>>;
  /** Sentences that contain the text, newest article first, then by sentence id. */
  searchSentences(
    args: { readonly text: string; readonly limit: number },
    options?: ReadOptions,
  ): Promise<readonly SentenceHit[]>;
  paths(args: PathArgs, options?: ReadOptions): Promise<readonly Path[]>;
  neighbourhood(args: NeighbourhoodArgs, options?: ReadOptions): Promise<Subgraph>;
  stats(options?: ReadOptions): Promise<GraphStats>;
  /** Counts nodes of a label, each once a group: the largest group first, then by value. */
  tally(args: TallyArgs, options?: ReadOptions): Promise<readonly TallyRow[]>;
  /** Everything, nodes first then edges, each sorted by id; memory stays flat. */
  stream(): AsyncIterable<ExportRecord>;
  /** What is wrong with the graph, the most basic first and some twenty of each sort; nothing where it is sound. */
  check(): AsyncIterable<Flaw>;
  close(): Promise<void>;
}
