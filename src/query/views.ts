import type { GraphNode, Value } from "../domain/fact.ts";
import { AGENCY_KINDS, LABELS, type Label, labelProps } from "../domain/ontology.ts";
import type { EdgeResult, NodePlan, NodeResult, PageResult, Statement } from "../graph/port.ts";
import { EDGE_PROPS, RELATIONS } from "./relations.ts";
import { DEFAULT_EVIDENCE, LEAF, NAMED, type Shape } from "./shape.ts";

/**
 * What resolvers see: thin windows on the store's answer. Each knows its part of the plan's shape, so that
 * a field under an alias finds its own page. Nothing here asks the store.
 */

/** Nodes that statements name, read after the plan where more of them was wanted. */
export type Extras = ReadonlyMap<NodePlan, ReadonlyMap<string, NodeResult>>;
export interface ViewContext {
  readonly extras: Extras;
}
export interface ViewInfo {
  readonly path: { readonly key: string | number };
}

const NOTHING: ReadonlyMap<string, Shape> = new Map();
const EMPTY: PageResult<EdgeResult> = { items: [], hasNext: false };

/** The shapes below a position that can only be of one type. */
const only = (shape: Shape): ReadonlyMap<string, Shape> => shape.on.values().next().value ?? NOTHING;
const below = (shapes: ReadonlyMap<string, Shape>, info: ViewInfo): Shape =>
  shapes.get(String(info.path.key)) ?? LEAF;

/** A node. Properties of the ontology and fields of the relations are installed on it below. */
export class NodeView {
  readonly #result: NodeResult;
  readonly #shapes: ReadonlyMap<string, Shape>;

  constructor(result: NodeResult, shape: Shape) {
    this.#result = result;
    this.#shapes = shape.on.get(result.node.label) ?? NOTHING;
  }

  get __typename(): Label {
    return this.#result.node.label;
  }
  get label(): Label {
    return this.#result.node.label;
  }
  get id(): string {
    return this.#result.node.id;
  }
  get name(): string {
    return this.#result.node.name;
  }
  get aliases(): readonly string[] {
    return this.#result.node.aliases;
  }
  get isAgency(): boolean {
    return (AGENCY_KINDS as readonly unknown[]).includes(this.prop("kind"));
  }

  prop(name: string): Value | undefined {
    return this.#result.node.props[name];
  }

  /** The page of the relation that stands under this response key. */
  page(info: ViewInfo): ConnectionView {
    const shape = below(this.#shapes, info);
    return new ConnectionView(this.#result.expand[shape.key] ?? EMPTY, shape);
  }

  /** The one other end of a relation that has only one. */
  one(info: ViewInfo): NodeView | null {
    const shape = below(this.#shapes, info);
    const [item] = this.#result.expand[shape.key]?.items ?? [];
    return item ? new NodeView(item, shape) : null;
  }

  /** What the sentences of the article name. */
  named(info: ViewInfo): ConnectionView {
    const shape = below(this.#shapes, info);
    return namedIn(this.#result.expand[shape.key] ?? EMPTY, shape);
  }
}

export class ConnectionView {
  readonly #page: PageResult<EdgeItem>;
  readonly #shape: Shape;
  readonly #shapes: ReadonlyMap<string, Shape>;

  constructor(page: PageResult<EdgeItem>, shape: Shape) {
    this.#page = page;
    this.#shape = shape;
    this.#shapes = only(shape);
  }

  edges(_args: unknown, _context: unknown, info: ViewInfo): readonly EdgeView[] {
    const shapes = only(below(this.#shapes, info));
    return this.#page.items.map((item) => new EdgeView(item, shapes));
  }

  nodes(_args: unknown, _context: unknown, info: ViewInfo): readonly NodeView[] {
    const shape = below(this.#shapes, info);
    return this.#page.items.map((item) => new NodeView(item, shape));
  }

  get pageInfo(): object {
    const { items, hasNext } = this.#page;
    return {
      hasNextPage: hasNext,
      hasPreviousPage: typeof this.#shape.args?.after === "string",
      startCursor: items[0]?.cursor ?? null,
      endCursor: items.at(-1)?.cursor ?? null,
    };
  }

  get totalCount(): number | undefined {
    return this.#page.total;
  }
}

/** A row of a page: of a relation, of a root list (no edge) or of article.mentions (counted). */
export interface EdgeItem extends NodeResult {
  readonly cursor: string;
  readonly edge?: EdgeResult["edge"];
  readonly citation?: string;
  readonly evidence?: readonly Statement[];
  readonly stories?: number;
  readonly times?: number;
  readonly surfaces?: readonly string[];
}

/** An edge with the node at its other end. Properties of the ontology are installed on it below. */
export class EdgeView {
  readonly #item: EdgeItem;
  readonly #shapes: ReadonlyMap<string, Shape>;

  constructor(item: EdgeItem, shapes: ReadonlyMap<string, Shape>) {
    this.#item = item;
    this.#shapes = shapes;
  }

  get cursor(): string {
    return this.#item.cursor;
  }
  get id(): string | undefined {
    return this.#item.edge?.id;
  }
  get citation(): string | undefined {
    return this.#item.citation;
  }
  get stories(): number | undefined {
    return this.#item.stories;
  }
  get surfaces(): readonly string[] | undefined {
    return this.#item.surfaces;
  }
  get count(): number | undefined {
    return this.#item.times;
  }

  prop(name: string): Value | undefined {
    return this.#item.edge?.props[name];
  }

  node(_args: unknown, _context: unknown, info: ViewInfo): NodeView {
    return new NodeView(this.#item, below(this.#shapes, info));
  }

  evidence(args: { readonly first?: number }, _context: unknown, info: ViewInfo): readonly EvidenceView[] {
    return evidenceViews(this.#item.evidence ?? [], args.first, below(this.#shapes, info));
  }
}

export const evidenceViews = (
  statements: readonly Statement[],
  first: number | undefined,
  shape: Shape,
): readonly EvidenceView[] => {
  const shapes = only(shape);
  return statements
    .slice(0, first ?? DEFAULT_EVIDENCE)
    .map((statement) => new EvidenceView(statement, shapes));
};

/** One sentence that states an edge. */
export class EvidenceView {
  readonly #statement: Statement;
  readonly #shapes: ReadonlyMap<string, Shape>;

  constructor(statement: Statement, shapes: ReadonlyMap<string, Shape>) {
    this.#statement = statement;
    this.#shapes = shapes;
  }

  get text(): string {
    return this.#statement.text;
  }
  get start(): number {
    return this.#statement.start;
  }
  get end(): number {
    return this.#statement.end;
  }
  get rule(): string {
    return this.#statement.rule;
  }
  get confidence(): number {
    return this.#statement.confidence;
  }
  get publication(): string {
    return this.#statement.publication;
  }

  article(_args: unknown, context: ViewContext, info: ViewInfo): NodeView {
    const shape = below(this.#shapes, info);
    const { article, publication } = this.#statement;
    const read = shape.extra && context.extras.get(shape.extra.plan)?.get(article.id);
    if (read) return new NodeView(read, shape);
    return new NodeView({ node: article, expand: broughtPublication(publication, shape) }, shape);
  }

  sentence(_args: unknown, context: ViewContext, info: ViewInfo): NodeView {
    const shape = below(this.#shapes, info);
    const { sentence, text } = this.#statement;
    const read = shape.extra && context.extras.get(shape.extra.plan)?.get(sentence);
    return new NodeView(read ?? { node: sentenceNode(sentence, text), expand: {} }, shape);
  }
}

/** The publication that a statement names, as the answer to `article { publication { name } }`. */
const broughtPublication = (name: string, shape: Shape): NodeResult["expand"] => {
  const node: GraphNode = { id: "", label: "Publication", name, aliases: [], props: {} };
  const edge = { id: "", type: "PUBLISHED", from: "", to: "", props: {} } as const;
  const page = { items: [{ node, expand: {}, edge, evidence: [], cursor: "" }], hasNext: false };
  return Object.fromEntries([...(shape.on.get("Article") ?? NOTHING).values()].map(({ key }) => [key, page]));
};

export const sentenceNode = (id: string, text: string): GraphNode => ({
  id,
  label: "Sentence",
  name: "",
  aliases: [],
  props: { text },
});

/** The entities of an article, each once in the order of its first mention; a page of them. */
const namedIn = (sentences: PageResult<EdgeResult>, shape: Shape): ConnectionView => {
  const rows = new Map<string, EdgeItem & { times: number; surfaces: string[] }>();
  for (const sentence of sentences.items)
    for (const mention of sentence.expand[NAMED]?.items ?? []) {
      const { id } = mention.node;
      const row = rows.get(id) ?? { ...mention, cursor: id, times: 0, surfaces: [] };
      const surface = String(mention.edge.props.surface ?? mention.node.name);
      row.times += 1;
      if (!row.surfaces.includes(surface)) row.surfaces.push(surface);
      rows.set(id, row);
    }
  const all = [...rows.values()];
  const { after, first } = (shape.args ?? {}) as { readonly after?: string; readonly first?: number };
  const start = after === undefined || after === null ? 0 : all.findIndex((row) => row.cursor === after) + 1;
  const items = all.slice(start, start + (first ?? all.length));
  return new ConnectionView({ items, hasNext: start + items.length < all.length, total: all.length }, shape);
};

// ── Fields that follow from the ontology ────────────────────────────────────────────────────────

type Method = (this: NodeView, args: unknown, context: unknown, info: ViewInfo) => unknown;

const method = (name: string, value: Method): void => {
  Object.defineProperty(NodeView.prototype, name, { value });
};
const readProperty = (prototype: NodeView | EdgeView, name: string): void => {
  if (name in prototype) return;
  Object.defineProperty(prototype, name, {
    get(this: NodeView | EdgeView) {
      return this.prop(name);
    },
  });
};

for (const label of Object.keys(LABELS) as Label[])
  for (const name of Object.keys(labelProps(label))) readProperty(NodeView.prototype, name);
for (const name of EDGE_PROPS) readProperty(EdgeView.prototype, name);
// A relation of sentences, and of articles through them.
method("mentions", function (_args, _context, info) {
  return this.label === "Article" ? this.named(info) : this.page(info);
});
for (const { field, single } of RELATIONS)
  if (!(field in NodeView.prototype))
    method(field, function (_args, _context, info) {
      return single ? this.one(info) : this.page(info);
    });
