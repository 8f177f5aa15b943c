import { ENTITY_LABELS, type EntityLabel, FACT_TYPES, type FactType } from "../domain/ontology.ts";
import type { ExportRecord } from "../graph/port.ts";

export type NodeRecord = Extract<ExportRecord, { kind: "node" }>;
export type EdgeRecord = Extract<ExportRecord, { kind: "edge" }>;
export type FactRecord = EdgeRecord & { readonly type: FactType };

export interface ReadEntity {
  readonly id: string;
  readonly type: EntityLabel;
  readonly name: string;
}

/** What was read off one page, as the export tells it. */
export interface ReadGraph {
  readonly nodes: ReadonlyMap<string, NodeRecord>;
  readonly edges: readonly EdgeRecord[];
  /** Entities that the text names or implies: divisions that only the table of divisions brings are left out. */
  readonly entities: readonly ReadEntity[];
  readonly articles: readonly NodeRecord[];
  readonly facts: readonly FactRecord[];
  /** First sentence that names an entity. */
  readonly sentenceOf: ReadonlyMap<string, string>;
}

export const fromGazetteer = ({ props }: EdgeRecord): boolean => props.source === "GAZETTEER";

/** Gathers an export's records. */
export const readGraph = (records: readonly ExportRecord[]): ReadGraph => {
  const nodes = new Map(
    records.flatMap((record) => (record.kind === "node" ? [[record.id, record] as const] : [])),
  );
  const edges = records.filter((record) => record.kind === "edge");
  const mentions = edges.filter(({ type }) => type === "MENTIONS");
  const mentioned = new Set(mentions.map(({ to }) => to));
  const fromTable = new Set(
    edges
      .filter((edge) => edge.type === "LOCATED_IN" && fromGazetteer(edge))
      .flatMap(({ from, to }) => [from, to]),
  );
  const sentenceOf = new Map(
    mentions.toReversed().map(({ from, to }) => [to, textOf(nodes.get(from))] as const),
  );
  return {
    nodes,
    edges,
    entities: [...nodes.values()].flatMap(({ id, labels, name }) => {
      const type = ENTITY_LABELS.find((label) => labels.includes(label));
      const bare = type === "Place" && fromTable.has(id) && !mentioned.has(id);
      return type && !bare ? [{ id, type, name }] : [];
    }),
    articles: [...nodes.values()].filter(({ labels }) => labels.includes("Article")),
    facts: edges.filter(isFact),
    sentenceOf,
  };
};

const FACTS: ReadonlySet<string> = new Set(FACT_TYPES);
const isFact = (edge: EdgeRecord): edge is FactRecord => FACTS.has(edge.type);

/** A sentence's text. */
export const textOf = (node: NodeRecord | undefined): string => String(node?.props.text ?? "");
