import type { CorpusEdgeType, EntityLabel, FactType, Label } from "./ontology.ts";

/** A value of a node's or edge's property; absent stands for unknown. */
export type Value = string | number | boolean;
export type Props = Readonly<Record<string, Value>>;

export interface GraphNode {
  readonly id: string;
  readonly label: Label;
  /** Canonical name. */
  readonly name: string;
  /** Every other surface form seen or known; sorted, without the name, no doubles. */
  readonly aliases: readonly string[];
  readonly props: Props;
}

/** What one article says of an entity; a node is the merge of all claims on its id (see merge.ts). */
export interface EntityClaim extends GraphNode {
  readonly label: EntityLabel;
}

/** Where a text states something: a span of one sentence, read by one rule. */
export interface TextEvidence {
  readonly sentence: string;
  /** Offsets in the article's text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** 0..1 */
  readonly confidence: number;
  /** What this statement says of the edge: role, title, date, modality… */
  readonly props: Props;
}

/** An edge that the text of one article states. It can't be built without evidence. */
export interface Fact {
  readonly id: string;
  readonly type: FactType;
  readonly from: string;
  readonly to: string;
  readonly evidence: readonly [TextEvidence, ...TextEvidence[]];
}

/** An edge that a table states (division LOCATED_IN its parent); `citation` names table and date. */
export interface GazetteerEdge {
  readonly id: string;
  readonly type: "LOCATED_IN";
  readonly from: string;
  readonly to: string;
  readonly citation: string;
}

export interface SentenceRecord {
  readonly id: string;
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface MentionRecord {
  readonly sentence: string;
  readonly entity: string;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
}

/** All that one article brings into the graph: the unit of loading and of withdrawal. */
export interface ArticleBundle {
  readonly publication: GraphNode;
  readonly article: GraphNode;
  readonly sentences: readonly SentenceRecord[];
  /** Claims on the entities that the article names or implies, and on the divisions above its places. */
  readonly entities: readonly EntityClaim[];
  readonly mentions: readonly MentionRecord[];
  readonly facts: readonly Fact[];
  readonly gazetteer: readonly GazetteerEdge[];
  /** Left out where nobody has computed it yet. */
  readonly derived?: Derived;
}

/** What stores need of a bundle that follows from it alone, computed by whoever has time for it (src/graph/derived.ts). */
export interface Derived {
  /** Hash of all that it says. */
  readonly content: string;
  /** Hashes by which reprints are told. */
  readonly sketch: readonly string[];
}

/** An edge as the store gives it back: the merge of all its evidence. */
export interface GraphEdge {
  readonly id: string;
  readonly type: FactType | CorpusEdgeType;
  readonly from: string;
  readonly to: string;
  readonly props: Props;
}
