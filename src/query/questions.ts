import type { GraphQLResolveInfo } from "graphql";
import { GazetteError } from "../domain/errors.ts";
import type { GraphEdge, GraphNode } from "../domain/fact.ts";
import { type EdgeType, type EntityLabel, edgeSpec, type FactType } from "../domain/ontology.ts";
import type { EdgePlan, NodePlan, Statement } from "../graph/port.ts";
import { readExtras } from "./extras.ts";
import { entitiesOf, isId } from "./names.ts";
import { LEAF, type Shape } from "./plan.ts";
import { type Ask, ambiguous, holderShape } from "./run.ts";
import {
  type EvidenceView,
  evidenceViews,
  NodeView,
  sentenceNode,
  type ViewContext,
  type ViewInfo,
} from "./views.ts";

/** Questions of the whole graph: search, text search, paths, neighbourhoods. */

type Shapes = ReadonlyMap<string, Shape>;
const NOTHING: Shapes = new Map();
const within = (shape: Shape | undefined): Shapes => shape?.on.values().next().value ?? NOTHING;
const at = (shapes: Shapes, info: ViewInfo): Shape => shapes.get(String(info.path.key)) ?? LEAF;

/** A node that an answer holds: as read afterwards where more of it was wanted, else as it came. */
const heldNode = (node: GraphNode, shape: Shape, context: ViewContext): NodeView => {
  const read = shape.extra && context.extras.get(shape.extra.plan)?.get(node.id);
  return new NodeView(read ?? { node, expand: {} }, shape);
};

const shapesBelow = (shape: Shape): readonly Shape[] =>
  [...shape.on.values()]
    .flatMap((shapes) => [...shapes.values()])
    .flatMap((part) => (part.kind === "holder" ? [part, ...shapesBelow(part)] : [part]));

/** Reads what is wanted of the nodes beyond their own properties: one read a field. */
const readHeld = async (
  ask: Ask,
  shape: Shape,
  ids: { readonly [of in "node" | "article" | "sentence"]?: readonly string[] },
): Promise<void> => {
  const reads = shapesBelow(shape).map(async (part) => {
    const wanted = part.extra && ids[part.extra.of];
    if (!part.extra || !wanted?.length) return;
    const { items } = await ask.store.read(
      { ids: [...new Set(wanted)], node: part.extra.plan },
      ask.options(),
    );
    ask.extras.set(part.extra.plan, new Map(items.map((item) => [item.node.id, item])));
    await readExtras(
      [{ rows: items, shape: { ...part, extra: undefined } }],
      ask.extras,
      ask.store,
      ask.options,
    );
  });
  await Promise.all(reads);
};

// ── Search ──────────────────────────────────────────────────────────────────────────────────────

export const search = async (
  ask: Ask,
  info: GraphQLResolveInfo,
  args: { readonly text: string; readonly types?: readonly EntityLabel[] | null; readonly first: number },
): Promise<object> => {
  const shape = await holderShape(ask, info);
  const hits = await ask.store.search(
    { text: args.text, ...(args.types && { labels: args.types }), limit: args.first },
    ask.options(),
  );
  await readHeld(ask, shape, { node: hits.map((hit) => hit.node.id) });
  return {
    hits: (_args: unknown, _context: unknown, field: ViewInfo) => {
      const shapes = within(within(shape).get(String(field.path.key)));
      return hits.map(({ node, score, articles }) => ({
        score,
        articles,
        node: (_a: unknown, context: ViewContext, inner: ViewInfo) =>
          heldNode(node, at(shapes, inner), context),
      }));
    },
  };
};

/** Where a text stands in a sentence: offsets in UTF-16 code units, without overlaps. */
const highlights = (sentence: string, text: string): readonly { start: number; end: number }[] => {
  const found = [];
  for (let start = sentence.indexOf(text); start >= 0; start = sentence.indexOf(text, start + text.length))
    found.push({ start, end: start + text.length });
  return found;
};

export const searchSentences = async (
  ask: Ask,
  info: GraphQLResolveInfo,
  args: { readonly text: string; readonly first: number },
): Promise<readonly object[]> => {
  const shape = await holderShape(ask, info);
  const hits = await ask.store.searchSentences({ text: args.text, limit: args.first }, ask.options());
  await readHeld(ask, shape, {
    article: hits.map((hit) => hit.article.id),
    sentence: hits.map((hit) => hit.sentence),
  });
  const shapes = within(shape);
  return hits.map((hit) => ({
    text: hit.text,
    highlights: highlights(hit.text, args.text),
    article: (_a: unknown, context: ViewContext, inner: ViewInfo) =>
      heldNode(hit.article, at(shapes, inner), context),
    sentence: (_a: unknown, context: ViewContext, inner: ViewInfo) =>
      heldNode(sentenceNode(hit.sentence, hit.text), at(shapes, inner), context),
  }));
};

// ── Edges outside a plan ────────────────────────────────────────────────────────────────────────

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
      evidence: first,
      node: {},
    },
  ];
  return { expand: Object.fromEntries([...ends].map(plan)) };
};

/** An edge with both ends, wherever it comes from. Its properties are read off by name. */
class LinkView {
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

type Linked = { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] };

/** Reads what is wanted of nodes and edges, and gives the maker of link views. */
const readLinked = async (
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

// ── Paths and neighbourhoods ────────────────────────────────────────────────────────────────────

/** The entity of this id or name; an error that names the choices where there are none or several. */
const theEntity = async (ask: Ask, nameOrId: string, argument: string): Promise<string> => {
  if (isId(nameOrId)) return nameOrId;
  const found = await entitiesOf(nameOrId, ask.store, ask.options());
  if (found.length > 1) throw ambiguous(`named ${nameOrId} (argument ${argument})`, found);
  const [node] = found;
  if (node) return node.id;
  throw new GazetteError(
    "NOT_FOUND",
    `${argument}: nothing is named ${nameOrId}; search(text: …) finds names that are alike`,
  );
};

export const paths = async (
  ask: Ask,
  info: GraphQLResolveInfo,
  args: {
    readonly from: string;
    readonly to: string;
    readonly maxHops: number;
    readonly types?: readonly FactType[] | null;
    readonly first: number;
  },
): Promise<readonly object[]> => {
  const shape = await holderShape(ask, info);
  const [from, to] = await Promise.all([theEntity(ask, args.from, "from"), theEntity(ask, args.to, "to")]);
  const { maxHops, first: limit, types } = args;
  const found = await ask.store.paths({ from, to, maxHops, limit, ...(types && { types }) }, ask.options());
  const link = await readLinked(ask, shape, {
    nodes: found.flatMap((path) => path.nodes),
    edges: found.flatMap((path) => path.edges),
  });
  const shapes = within(shape);
  return found.map((path) => ({
    length: path.edges.length,
    nodes: (_a: unknown, context: ViewContext, inner: ViewInfo) =>
      path.nodes.map((node) => heldNode(node, at(shapes, inner), context)),
    links: (_a: unknown, _c: unknown, inner: ViewInfo) =>
      path.edges.map((edge) => link(edge, within(at(shapes, inner)))),
  }));
};

export const neighbourhood = async (
  ask: Ask,
  info: GraphQLResolveInfo,
  args: {
    readonly of: string;
    readonly depth: number;
    readonly first: number;
    readonly types?: readonly FactType[] | null;
  },
): Promise<object> => {
  const shape = await holderShape(ask, info);
  const id = await theEntity(ask, args.of, "id");
  const { depth, first: limit, types } = args;
  const found = await ask.store.neighbourhood({ id, depth, limit, ...(types && { types }) }, ask.options());
  const link = await readLinked(ask, shape, found);
  const shapes = within(shape);
  return {
    nodes: (_a: unknown, context: ViewContext, inner: ViewInfo) =>
      found.nodes.map((node) => heldNode(node, at(shapes, inner), context)),
    links: (_a: unknown, _c: unknown, inner: ViewInfo) =>
      found.edges.map((edge) => link(edge, within(at(shapes, inner)))),
  };
};
