import type { FieldNode, GraphQLResolveInfo } from "graphql";
import { GazetteError } from "../domain/errors.ts";
import type { GraphNode } from "../domain/fact.ts";
import type { Label } from "../domain/ontology.ts";
import type { Condition, GraphStore, Order, ReadOptions, RootResult } from "../graph/port.ts";
import { type ExtraTable, readExtras } from "./extras.ts";
import type { Asked } from "./filters/rows.ts";
import { bestBearers, NameTable } from "./names.ts";
import { compileHolder, compileList, compileNode } from "./plan.ts";
import type { Request, Shape } from "./shape.ts";
import { ConnectionView, NodeView } from "./views.ts";

/** What a request brings to every question: the store, its time limit, and what was read beside the plan. */
export interface Ask {
  readonly store: GraphStore;
  /** What is left of the request's time. */
  readonly options: () => ReadOptions;
  readonly extras: ExtraTable;
  readonly check: Request["check"];
}

/** A list of one label, or of entities of any. */
export interface List {
  readonly label: Label | "Entity";
  readonly fixed?: Condition;
  readonly order: readonly Order[];
}

interface Position {
  readonly nodes: readonly FieldNode[];
  readonly path: readonly string[];
}

const positionOf = (info: GraphQLResolveInfo): Position => ({
  nodes: info.fieldNodes,
  path: [String(info.path.key)],
});

/** Compiles; where filters name places or publications, looks the names up and compiles again. */
const compiled = async <T>(
  ask: Ask,
  info: GraphQLResolveInfo,
  compile: (request: Request) => T,
): Promise<T> => {
  const names = new NameTable();
  const { schema, fragments, variableValues } = info;
  const request: Request = { schema, fragments, variableValues, names, check: ask.check };
  const first = compile(request);
  return (await names.resolve(ask.store, ask.options())) ? compile(request) : first;
};

const withExtras = async (ask: Ask, rows: readonly RootResult[], shape: Shape): Promise<void> =>
  readExtras([{ rows, shape }], ask.extras, ask.store, ask.options);

export const readList = async (
  ask: Ask,
  info: GraphQLResolveInfo,
  list: List,
  args: Asked,
): Promise<ConnectionView> => {
  const { plan, shape } = await compiled(ask, info, (request) =>
    compileList(request, info.returnType, positionOf(info), list, args),
  );
  const page = await ask.store.read(plan, ask.options());
  await withExtras(ask, page.items, shape);
  return new ConnectionView(page, shape);
};

/** Nodes by id, in that order; null where there is none, or none of a type that the field may have. */
export const readIds = async (
  ask: Ask,
  info: GraphQLResolveInfo,
  ids: readonly string[],
): Promise<readonly (NodeView | null)[]> => {
  const { plan, shape } = await compiled(ask, info, (request) =>
    compileNode(request, info.returnType, positionOf(info)),
  );
  const { items } = await ask.store.read({ ids: [...new Set(ids)], node: plan }, ask.options());
  await withExtras(ask, items, shape);
  const byId = new Map(items.map((item) => [item.node.id, item]));
  return ids.map((id) => {
    const item = byId.get(id);
    return item ? new NodeView(item, shape) : null;
  });
};

/** Bearers of one name that are told apart in a message; one more than fits says that there are more. */
const TOLD_APART = 6;

/** The one node of a label that passes; an error that names the choices where several do. */
export const readOne = async (
  ask: Ask,
  info: GraphQLResolveInfo,
  label: Label,
  asked: { readonly where: Condition; readonly name?: string; readonly says: string },
): Promise<NodeView | null> => {
  const { plan, shape } = await compiled(ask, info, (request) =>
    compileNode(request, info.returnType, positionOf(info)),
  );
  // Bearers of one name are told apart by what nobody asked for.
  const { props: _, ...node } = plan;
  const page = await ask.store.read({ label, where: asked.where, first: TOLD_APART, node }, ask.options());
  const found = asked.name === undefined ? page.items : ofName(asked.name, page.items);
  if (found.length > 1)
    throw ambiguous(
      asked.says,
      found.map((item) => item.node),
    );
  const [item] = found;
  if (!item) return null;
  await withExtras(ask, [item], shape);
  return new NodeView(item, shape);
};

const ofName = (name: string, items: readonly RootResult[]): readonly RootResult[] => {
  const best = new Set<object>(
    bestBearers(
      name,
      items.map((item) => item.node),
    ),
  );
  return items.filter((item) => best.has(item.node));
};

/** "2 nodes are named 甲县: say which by id: …" */
export const ambiguous = (says: string, nodes: readonly GraphNode[]): GazetteError => {
  const choices = nodes.slice(0, TOLD_APART - 1).map((node) => {
    const { fullName, date, level, kind } = node.props;
    const more = [node.label, fullName ?? level ?? kind, date].filter(Boolean).join(", ");
    return `${node.id} (${node.name}: ${more})`;
  });
  const many = nodes.length >= TOLD_APART ? "several nodes" : `${nodes.length} nodes`;
  return new GazetteError("BAD_INPUT", `${many} are ${says}: say which by id: ${choices.join("; ")}`);
};

/** The shape of what is asked of an answer that isn't of the graph itself. */
export const holderShape = async (ask: Ask, info: GraphQLResolveInfo): Promise<Shape> =>
  compiled(ask, info, (request) => compileHolder(request, info.returnType, positionOf(info)));
