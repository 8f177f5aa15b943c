import type { Label } from "../domain/ontology.ts";
import type { Plan } from "./plan.ts";

/** What a query of a plan gave, as flat rows. */

export interface Told {
  readonly text: string;
  readonly confidence?: number;
  readonly publication?: string;
  readonly article: { readonly id: string; readonly name: string; readonly date?: string | null };
}

export interface RowNode {
  readonly id: string;
  readonly name: string;
  readonly label: Label;
  readonly kind?: string;
  readonly level?: string;
  readonly date?: string;
  readonly startDate?: string;
}

export interface RowEdge {
  readonly role?: string;
  readonly title?: string;
  readonly date?: string;
  readonly times?: number;
  /** FACT, or PLANNED of what is only announced. */
  readonly modality?: string;
  readonly confidence?: number;
}

/** One way through the graph: its last node, its last edge, the nodes before and all that tells of it. */
export interface Row {
  readonly node: RowNode;
  readonly edge?: RowEdge;
  readonly via: readonly RowNode[];
  readonly told: readonly Told[];
  readonly confidence: number;
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;
const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

const nodeOf = (value: Json): RowNode => {
  const label = String(value.__typename) as Label;
  const kind = value.kind ?? value[`${label.toLowerCase()}Kind`];
  const optional = (name: string) => (typeof value[name] === "string" ? { [name]: value[name] } : {});
  return {
    id: String(value.id),
    name: String(value.name),
    label,
    ...(typeof kind === "string" && { kind }),
    ...optional("level"),
    ...optional("date"),
    ...optional("startDate"),
  };
};

const edgeOf = (value: Json): RowEdge => {
  const given = (name: string, type: string) => (typeof value[name] === type ? { [name]: value[name] } : {});
  return {
    ...given("role", "string"),
    ...given("title", "string"),
    ...given("date", "string"),
    ...given("times", "number"),
    ...given("modality", "string"),
    ...given("confidence", "number"),
  };
};

const toldOf = (value: unknown): readonly Told[] =>
  listOf(value).flatMap((one) => (isObject(one.article) ? [one as unknown as Told] : []));

/** Follows the hops below a node of the answer. */
const follow = (value: Json, plan: Plan, index: number, base: Omit<Row, "node">): readonly Row[] => {
  const node = nodeOf(value);
  const hop = plan.hops[index];
  if (!hop) return [{ ...base, node }];
  const connection = value[hop.relation.field];
  if (!isObject(connection)) return [];
  return listOf(connection.edges).flatMap((row) => {
    if (!isObject(row.node)) return [];
    const edge = edgeOf(row);
    return follow(row.node, plan, index + 1, {
      edge,
      via: [...base.via, node],
      told: [...toldOf(row.evidence), ...base.told],
      confidence: base.confidence * (edge.confidence ?? 1),
    });
  });
};

const mentionsIn = (value: Json): readonly Told[] =>
  isObject(value.mentionedIn) ? toldOf(value.mentionedIn.nodes) : [];

/** How many rows there are in all, where only a page of one list was read; undefined where not counted. */
export const totalOf = (plan: Plan, data: Json): number | undefined => {
  const [field] = Object.values(data);
  const [hop] = plan.hops;
  const list =
    plan.root.by === "within" && !hop
      ? field
      : hop && plan.hops.length === 1 && isObject(field)
        ? field[hop.relation.field]
        : undefined;
  return isObject(list) && typeof list.totalCount === "number" ? list.totalCount : undefined;
};

/** Those with most of a relation; none where there are more nodes than are compared. */
const mostRows = (list: unknown, field: string, top: number): readonly Row[] => {
  if (!isObject(list) || !isObject(list.pageInfo) || list.pageInfo.hasNextPage === true) return [];
  const counted = listOf(list.nodes).map((value) => {
    const relation = value[field];
    const count = isObject(relation) && typeof relation.totalCount === "number" ? relation.totalCount : 0;
    return { node: nodeOf(value), count };
  });
  counted.sort((a, b) => b.count - a.count);
  const least = counted[Math.min(top, counted.length) - 1]?.count ?? 0;
  return counted
    .filter(({ count }) => count > 0 && count >= least)
    .map(({ node }) => ({ node, via: [], told: [], confidence: 1 }));
};

/** The rows of a plan's answer. */
export const rowsOf = (plan: Plan, data: Json): readonly Row[] => {
  const [field] = Object.values(data);
  if (plan.root.by === "together") {
    const counts = listOf(field).map(({ count }) => Number(count));
    const least = [...counts].sort((a, b) => b - a)[Math.min(plan.root.top, counts.length) - 1] ?? 0;
    return listOf(field).flatMap((row, i) =>
      (counts[i] ?? 0) < least
        ? []
        : isObject(row.node)
          ? [
              {
                node: nodeOf(row.node),
                via: listOf(row.events).map((event) => nodeOf({ ...event, __typename: "Event" })),
                told: [],
                confidence: 1,
              },
            ]
          : [],
    );
  }
  if (plan.root.by === "most") return mostRows(field, plan.hops[0]?.relation.field ?? "", plan.root.top);
  const roots =
    plan.root.by === "within" ? listOf(isObject(field) ? field.nodes : []) : isObject(field) ? [field] : [];
  return roots.flatMap((root) => follow(root, plan, 0, { via: [], told: mentionsIn(root), confidence: 1 }));
};
