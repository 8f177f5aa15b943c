import type { Relation } from "../../../query/relations.ts";
import type { GraphLink, GraphNode, NodeLabel } from "../graph/model.ts";
import { endsOf, waysFrom } from "../graph/relations.ts";
import { keyOf } from "./documents.ts";

/** The server's answers as nodes and links of the explorer. */

/** A node as the fragment `Node` tells it. */
export interface RawNode {
  readonly id: string;
  readonly label: NodeLabel;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly organizationKind?: string | null;
  readonly eventKind?: string | null;
  readonly initiativeKind?: string | null;
  readonly genre?: string | null;
  readonly level?: string | null;
  readonly code?: string | null;
  readonly fullName?: string | null;
  readonly date?: string | null;
  readonly endDate?: string | null;
  readonly startDate?: string | null;
  readonly published?: string | null;
}

/** Takes the named values that are there. */
const given = (values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));

export const readNode = (raw: RawNode): GraphNode => ({
  id: raw.id,
  label: raw.label,
  name: raw.name,
  ...given({
    aliases: raw.aliases,
    kind: raw.organizationKind ?? raw.eventKind ?? raw.initiativeKind ?? raw.genre ?? raw.level,
    date: raw.date ?? raw.startDate ?? raw.published,
    endDate: raw.endDate,
    code: raw.code,
    fullName: raw.fullName,
  }),
});

/** An edge of a way: with the properties of its type. */
export interface RawEdge {
  readonly id: string;
  readonly node: RawNode;
  readonly [prop: string]: unknown;
}
export interface RawPage {
  readonly totalCount?: number;
  readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly RawEdge[];
}
/** A node with pages under the keys of its ways. */
export type RawHub = RawNode & { readonly [key: string]: unknown };

const LINK_PROPS = [
  "role",
  "title",
  "status",
  "modality",
  "source",
  "date",
  "asOf",
  "times",
  "firstSeen",
  "lastSeen",
  "confidence",
] as const;

const linkProps = (raw: Readonly<Record<string, unknown>>): Partial<GraphLink> =>
  given(Object.fromEntries(LINK_PROPS.map((name) => [name, raw[name]])));

export const readEdge = (way: Relation, of: string, raw: RawEdge): GraphLink => ({
  id: raw.id,
  ...endsOf(way, of, raw.node.id),
  ...linkProps(raw),
});

/** A link that tells its own type and ends. */
export type RawLink = Pick<GraphLink, "id" | "type"> & {
  readonly from: { readonly id: string } | null;
  readonly to: { readonly id: string } | null;
};

export const readLinks = (raw: readonly RawLink[]): readonly GraphLink[] =>
  raw.flatMap((each) =>
    each.from && each.to
      ? {
          id: each.id,
          type: each.type,
          from: each.from.id,
          to: each.to.id,
          ...linkProps(each as unknown as Readonly<Record<string, unknown>>),
        }
      : [],
  );

/** What lies along one way from a node. */
export interface WayPage {
  readonly way: Relation;
  readonly count: number;
  readonly links: readonly GraphLink[];
  readonly nodes: readonly GraphNode[];
}

/** The pages of a node's ways that are in an answer. */
export const readWays = (hub: RawHub): readonly WayPage[] =>
  waysFrom(hub.label).flatMap((way) => {
    const page = hub[keyOf(way)] as RawPage | undefined;
    return page ? readPage(way, hub.id, page) : [];
  });

export const readPage = (way: Relation, of: string, page: RawPage): WayPage => ({
  way,
  count: page.totalCount ?? page.edges.length,
  links: page.edges.map((edge) => readEdge(way, of, edge)),
  nodes: page.edges.map((edge) => readNode(edge.node)),
});
