import { ENTITY_LABELS, type EntityLabel, type FactType } from "../../../domain/ontology.ts";

/** The graph as the explorer holds it: plain data. Every text in it comes from a newspaper and is never markup. */

/** What stands on the canvas: entities, and the articles that a person wrote. */
export type NodeLabel = EntityLabel | "Article";
export const NODE_LABELS: readonly NodeLabel[] = [...ENTITY_LABELS, "Article"];

export interface GraphNode {
  readonly id: string;
  readonly label: NodeLabel;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Kind of an organization, event or initiative; level of a place; genre of an article. */
  readonly kind?: string;
  /** ISO date, as exact as it is known, of an event, an initiative's start or an article. */
  readonly date?: string;
  readonly endDate?: string;
  readonly code?: string;
  readonly fullName?: string;
}

export interface GraphLink {
  readonly id: string;
  readonly type: FactType;
  readonly from: string;
  readonly to: string;
  readonly role?: string;
  readonly title?: string;
  readonly status?: string;
  readonly modality?: string;
  readonly source?: string;
  readonly date?: string;
  readonly asOf?: string;
  readonly times?: number;
  readonly firstSeen?: string;
  readonly lastSeen?: string;
  /** 0 to 1; absent where a table states the link, not an article. */
  readonly confidence?: number;
}

/** Some nodes and links, however they were come by. */
export interface Subgraph {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
}

/** Everything learnt so far, by id. */
export interface Known {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly links: ReadonlyMap<string, GraphLink>;
}
export const NOTHING_KNOWN: Known = { nodes: new Map(), links: new Map() };

/** The known graph with more in it; of the same node the fuller telling stays. */
export const learn = (known: Known, { nodes, links }: Subgraph): Known => ({
  nodes: merged(known.nodes, nodes),
  links: merged(known.links, links),
});

const merged = <T extends { readonly id: string }>(
  old: ReadonlyMap<string, T>,
  more: readonly T[],
): ReadonlyMap<string, T> => {
  if (more.length === 0) return old;
  const all = new Map(old);
  for (const each of more) all.set(each.id, { ...all.get(each.id), ...each });
  return all;
};

/** The label that an id tells: ids begin with it. */
export const labelOfId = (id: string): NodeLabel | undefined =>
  NODE_LABELS.find((label) => id.startsWith(`${label.toLowerCase()}-`));

/** The other end of a link. */
export const otherEnd = (link: GraphLink, id: string): string => (link.from === id ? link.to : link.from);

/** When a link holds: the date that it tells, else that of the event or article at its end, else of its telling. */
export const dateOfLink = (link: GraphLink, nodes: ReadonlyMap<string, GraphNode>): string | undefined => {
  if (link.date) return link.date;
  for (const end of [link.to, link.from]) {
    const node = nodes.get(end);
    if (node?.date && (node.label === "Event" || node.label === "Article")) return node.date;
  }
  return link.asOf ?? link.firstSeen;
};

/** How often each value comes. */
export const countBy = <T>(values: readonly T[]): ReadonlyMap<T, number> => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};
