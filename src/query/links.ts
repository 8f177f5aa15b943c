import type { GraphEdge, GraphNode } from "../domain/fact.ts";
import { type EdgeType, edgeSpec } from "../domain/ontology.ts";
import type { EdgePlan, NodePlan, Statement } from "../graph/port.ts";
import { readExtras } from "./extras.ts";
import { at, heldNode, readHeld, type Shapes, shapesBelow } from "./held.ts";
import type { Ask } from "./run.ts";
import type { Shape } from "./shape.ts";
import { type EvidenceView, evidenceViews, type NodeView, type ViewContext, type ViewInfo } from "./views.ts";

/** Edges that stand in an answer by themselves, with both ends: steps of a path, lines of a drawing. */

interface Told {
  readonly statements: readonly Statement[];
  readonly citation?: string;
}
/** More edges of one type than this between one node and the others of an answer aren't told. */
const EDGES_OF_ONE = 1000;

/** The evidence of these edges, in one read. */
const readEvidence = async (
  ask: Ask,
  edges: readonly GraphEdge[],
  first: number,
): Promise<ReadonlyMap<string, Told>> => {
  const ids = [...new Set(edges.map((edge) => edge.from))];
  if (ids.length === 0) return new Map();
  const { items } = await ask.store.read({ ids, node: evidencePlan(edges, first) }, ask.options());
  const told = new Map<string, Told>();
  for (const item of items)
    for (const page of Object.values(item.expand))
      for (const { edge, evidence, citation } of page.items)
        told.set(edge.id, { statements: evidence, ...(citation !== undefined && { citation }) });
  return told;
};

const evidencePlan = (edges: readonly GraphEdge[], first: number): NodePlan => {
  const ends = new Map<EdgeType, Set<string>>();
  for (const { type, to } of edges) ends.set(type, (ends.get(type) ?? new Set()).add(to));
  const plan = ([edge, to]: [EdgeType, ReadonlySet<string>]): [string, EdgePlan] => [
    edge,
    {
      edge,
      direction: edgeSpec(edge).symmetric ? "both" : "out",
      where: { op: "in", prop: "id", values: [...to] },
      first: EDGES_OF_ONE,
      rowsOnly: true,
      evidence: first,
      node: {},
    },
  ];
  return { expand: Object.fromEntries([...ends].map(plan)) };
};

/** An edge with both ends, wherever it comes from. Its properties are read off by name. */
export class LinkView {
  readonly #edge: GraphEdge;
  readonly #nodes: ReadonlyMap<string, GraphNode>;
  readonly #shapes: Shapes;
  readonly #told: Told | undefined;

  constructor(
    edge: GraphEdge,
    nodes: ReadonlyMap<string, GraphNode>,
    shapes: Shapes,
    told: Told | undefined,
  ) {
    this.#edge = edge;
    this.#nodes = nodes;
    this.#shapes = shapes;
    this.#told = told;
    for (const [name, value] of Object.entries(edge.props)) Object.defineProperty(this, name, { value });
  }

  get id(): string {
    return this.#edge.id;
  }
  get type(): string {
    return this.#edge.type;
  }
  get citation(): string | undefined {
    return this.#told?.citation;
  }
  from(_args: unknown, context: ViewContext, info: ViewInfo): NodeView | null {
    return this.#end(this.#edge.from, context, info);
  }
  to(_args: unknown, context: ViewContext, info: ViewInfo): NodeView | null {
    return this.#end(this.#edge.to, context, info);
  }
  evidence(args: { readonly first?: number }, _context: unknown, info: ViewInfo): readonly EvidenceView[] {
    return evidenceViews(this.#told?.statements ?? [], args.first, at(this.#shapes, info));
  }
  #end(id: string, context: ViewContext, info: ViewInfo): NodeView | null {
    const node = this.#nodes.get(id);
    return node ? heldNode(node, at(this.#shapes, info), context) : null;
  }
}

export type Linked = { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] };

/** Reads what is wanted of nodes and edges, and gives the maker of link views. */
export const readLinked = async (
  ask: Ask,
  shape: Shape,
  { nodes, edges }: Linked,
): Promise<(edge: GraphEdge, shapes: Shapes) => LinkView> => {
  const parts = shapesBelow(shape);
  const evidence = parts.filter((part) => part.kind === "evidence");
  // A citation is known to the same read.
  const wanted = evidence.length > 0 || parts.some((part) => part.args?.citation === true);
  const first = Math.max(1, ...evidence.map((part) => Number(part.args?.first)));
  const told = wanted ? await readEvidence(ask, edges, first) : new Map<string, Told>();
  await readHeld(ask, shape, { node: nodes.map((node) => node.id) });
  const statements = [...told.values()].flatMap((each) => each.statements);
  const rows =
    statements.length > 0 ? [{ node: statements[0]!.article, expand: {}, evidence: statements }] : [];
  await readExtras(
    evidence.map((part) => ({ rows, shape: part })),
    ask.extras,
    ask.store,
    ask.options,
  );
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return (edge, shapes) => new LinkView(edge, byId, shapes, told.get(edge.id));
};
