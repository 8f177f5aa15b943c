import {
  EDGE_TYPES,
  type EdgeType,
  ENTITY_LABELS,
  edgeSpec,
  FACT_EDGES,
  type Label,
  type PropSpec,
} from "../domain/ontology.ts";
import type { Condition, Direction, Order } from "../graph/port.ts";

/**
 * The edges of the ontology as fields that people can read: for every label the fields that lead from
 * it along an edge, in either direction. The API's connections, filters and orders follow from this table.
 */
export interface Relation {
  readonly owner: Label;
  /** Name of the field on the owner. */
  readonly field: string;
  /** Name of the filter in the owner's `where`. */
  readonly filter: string;
  readonly edge: EdgeType;
  readonly direction: Direction;
  /** Labels that the other end may have; one: the field's node is of that type, more: an `Entity`. */
  readonly targets: readonly Label[];
  /** What an edge must say to belong to the field. */
  readonly fixed?: Condition;
  /** True where there is exactly one other end. */
  readonly single: boolean;
  /** The order that reads best when none is asked for. */
  readonly order: readonly Order[];
  readonly description: string;
}

type Row = Pick<Relation, "field" | "edge" | "direction" | "targets" | "description"> & {
  readonly owners: readonly Label[];
  readonly filter?: string;
  readonly role?: string;
};

/** Fields whose name or targets depend on more than edge and direction. */
const SPECIAL: readonly Row[] = [
  {
    owners: ["Organization", "Place"],
    field: "initiatives",
    edge: "LAUNCHED",
    direction: "out",
    targets: ["Initiative"],
    description: "Initiatives that it launched, runs, confers (role LEAD) or joined (role PARTNER).",
  },
  {
    owners: ["Organization", "Place"],
    field: "founded",
    edge: "LAUNCHED",
    direction: "out",
    targets: ["Organization"],
    description: "Bodies that it founded (成立, 组建, 创建).",
  },
  {
    owners: ["Initiative"],
    field: "leads",
    filter: "ledBy",
    edge: "LAUNCHED",
    direction: "in",
    targets: ["Organization", "Place"],
    role: "LEAD",
    description: "Who launched, runs, issued or confers it.",
  },
  {
    owners: ["Initiative"],
    field: "partners",
    filter: "partneredBy",
    edge: "LAUNCHED",
    direction: "in",
    targets: ["Organization", "Place"],
    role: "PARTNER",
    description: "Who takes part in it, supports or joined it.",
  },
  {
    owners: ["Initiative"],
    field: "launchers",
    filter: "launchedBy",
    edge: "LAUNCHED",
    direction: "in",
    targets: ["Organization", "Place"],
    description: "Who leads it and who takes part in it, in one list with the role of each.",
  },
  {
    owners: ["Organization"],
    field: "founders",
    filter: "foundedBy",
    edge: "LAUNCHED",
    direction: "in",
    targets: ["Organization", "Place"],
    description: "Who founded it.",
  },
  {
    owners: ["Organization"],
    field: "partOf",
    edge: "PART_OF",
    direction: "out",
    targets: ["Organization"],
    description: "The larger body that it belongs to.",
  },
  {
    owners: ["Organization"],
    field: "parts",
    edge: "PART_OF",
    direction: "in",
    targets: ["Organization"],
    description: "Bodies that belong to it.",
  },
  {
    owners: ["Initiative"],
    field: "partOf",
    edge: "PART_OF",
    direction: "out",
    targets: ["Initiative"],
    description: "The larger initiative that it belongs to.",
  },
  {
    owners: ["Initiative"],
    field: "parts",
    edge: "PART_OF",
    direction: "in",
    targets: ["Initiative", "Event"],
    description: "Initiatives and events that belong to it.",
  },
  {
    owners: ["Event"],
    field: "partOf",
    edge: "PART_OF",
    direction: "out",
    targets: ["Initiative", "Event"],
    description: "The initiative or larger event that it belongs to.",
  },
  {
    owners: ["Event"],
    field: "parts",
    edge: "PART_OF",
    direction: "in",
    targets: ["Event"],
    description: "Smaller events within it.",
  },
];

const SPECIAL_EDGES: ReadonlySet<EdgeType> = new Set(SPECIAL.map((row) => row.edge));
/** Corpus edges that have one start for each end: an article's publication, a sentence's article. */
const SINGLE: ReadonlySet<EdgeType> = new Set<EdgeType>(["PUBLISHED", "HAS_SENTENCE"]);

const descending = (prop: string): Order => ({ by: "node", prop, descending: true });
const ascending = (by: Order["by"], prop: string): Order => ({ by, prop, descending: false });

/** People as their article lists them, sentences as they stand, events and articles newest first. */
const readingOrder = (edge: EdgeType, direction: Direction): readonly Order[] => {
  if (edge === "ATTENDED") return direction === "out" ? [descending("date")] : [ascending("edge", "ordinal")];
  if (edge === "HAS_SENTENCE") return [ascending("node", "ordinal")];
  if (edge === "PUBLISHED" || edge === "WROTE") return direction === "out" ? [descending("date")] : [];
  if (edge === "ORGANIZED" || edge === "HELD_AT")
    return direction === (edge === "ORGANIZED" ? "out" : "in") ? [descending("date")] : [];
  if (edge === "MENTIONS" && direction === "out") return [ascending("edge", "start")];
  return [];
};

/** What the field says in either direction; edges whose fields are SPECIAL say it there. */
const SAYS: Readonly<
  Record<Exclude<EdgeType, "LAUNCHED" | "PART_OF">, { readonly out: string; readonly in: string }>
> = {
  ATTENDED: { out: "Events that the person took part in.", in: "People who took part in the event." },
  HOLDS: {
    out: "Posts that the person holds or held, with the body of each.",
    in: "People who hold or held a post in it.",
  },
  ORGANIZED: { out: "Events that it organized.", in: "Bodies and places that organized the event." },
  IMPLEMENTED_IN: {
    out: "Places where it is carried out, as far as the text says so.",
    in: "Initiatives that are carried out there.",
  },
  HELD_AT: {
    out: "Where it was held: a place, a body or a service point.",
    in: "Events that were held there.",
  },
  LOCATED_IN: {
    out: "The places that it lies in, one level up.",
    in: "Places and bodies that lie in it, one level down.",
  },
  PARTNERED_WITH: {
    out: "Bodies and places that cooperate with it, as they state.",
    in: "Bodies and places that cooperate with it, as they state.",
  },
  RECEIVED: { out: "Honours that were won.", in: "Who or what won the honour." },
  WROTE: {
    out: "Articles that the person reported, photographed or wrote.",
    in: "Who reported, photographed or wrote it.",
  },
  PUBLISHED: { out: "Articles that it printed.", in: "The publication that printed it." },
  SAME_STORY: {
    out: "Articles that carry the same story: reprints, agency copy.",
    in: "Articles that carry the same story: reprints, agency copy.",
  },
  HAS_SENTENCE: { out: "Its sentences, in their order.", in: "The article that the sentence stands in." },
  MENTIONS: { out: "Entities that the sentence names.", in: "Sentences that name it." },
};

const describe = (edge: EdgeType, direction: "out" | "in"): string => {
  const { example } = edgeSpec(edge);
  const says = edge === "LAUNCHED" || edge === "PART_OF" ? edgeSpec(edge).description : SAYS[edge][direction];
  return example ? `${says} Example: ${example}.` : says;
};

const rowsOf = (edge: EdgeType): readonly Row[] => {
  const spec = edgeSpec(edge);
  const forward = {
    owners: spec.from,
    field: spec.forward,
    edge,
    direction: "out",
    targets: spec.to,
  } as const;
  const backward = {
    owners: spec.to,
    field: spec.backward,
    edge,
    direction: "in",
    targets: spec.from,
  } as const;
  if (spec.symmetric) return [{ ...forward, direction: "both", description: describe(edge, "out") }];
  // As a filter, `within` takes a place and means everything inside it.
  const filter = edge === "LOCATED_IN" ? "locatedIn" : spec.forward;
  return [
    { ...forward, filter, description: describe(edge, "out") },
    { ...backward, description: describe(edge, "in") },
  ];
};

const relationsOf = (row: Row): readonly Relation[] =>
  row.owners.map((owner) => ({
    owner,
    field: row.field,
    filter: row.filter ?? row.field,
    edge: row.edge,
    direction: row.direction,
    targets: row.targets,
    ...(row.role && { fixed: { op: "eq", prop: "role", value: row.role } as const }),
    single: SINGLE.has(row.edge) && row.direction === "in",
    order: readingOrder(row.edge, row.direction),
    description: row.description,
  }));

export const RELATIONS: readonly Relation[] = [
  ...SPECIAL,
  ...EDGE_TYPES.filter((edge) => !SPECIAL_EDGES.has(edge)).flatMap(rowsOf),
].flatMap(relationsOf);

export const relationsFrom = (owner: Label): readonly Relation[] =>
  RELATIONS.filter((relation) => relation.owner === owner);

/** The relation of this owner and field; throws where the ontology has none. */
export const relationOf = (owner: Label, field: string): Relation => {
  const found = RELATIONS.find((relation) => relation.owner === owner && relation.field === field);
  if (!found) throw new Error(`no relation ${owner}.${field}`);
  return found;
};

const sameField = (a: Relation, b: Relation): boolean =>
  a.field === b.field &&
  a.edge === b.edge &&
  a.direction === b.direction &&
  `${a.targets}` === `${b.targets}`;

/**
 * The stem of the names of a relation's types: `PersonAttended` for person.attended, `Honors` where several
 * owners have the same field.
 */
export const relationName = (relation: Relation): string => {
  const { owner, field } = relation;
  const shared = RELATIONS.filter((other) => sameField(relation, other)).length > 1;
  return `${shared ? "" : owner}${field[0]?.toUpperCase()}${field.slice(1)}`;
};

export const isFactEdge = (edge: EdgeType): boolean => edge in FACT_EDGES;

/** The one label of the targets, or undefined where the other end may be of several. */
export const soleTarget = (relation: Relation): Label | undefined =>
  relation.targets.length === 1 ? relation.targets[0] : undefined;

/** Properties of an edge type, in the order of the ontology. */
export const edgeProps = (edge: EdgeType): readonly (readonly [string, PropSpec])[] =>
  Object.entries(edgeSpec(edge).props);

export const isEntityLabel = (label: Label): boolean => (ENTITY_LABELS as readonly Label[]).includes(label);

/** Every property that some edge has, and those that all fact edges have. */
export const EDGE_PROPS: readonly string[] = [
  ...new Set([
    ...EDGE_TYPES.flatMap((edge) => edgeProps(edge).map(([name]) => name)),
    ...["confidence", "firstSeen", "lastSeen"],
  ]),
];
