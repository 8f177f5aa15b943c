import {
  type FieldNode,
  type GraphQLField,
  GraphQLObjectType,
  type GraphQLOutputType,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
} from "graphql";
import { ENTITY_LABELS, LABELS, type Label } from "../domain/ontology.ts";
import type { Condition, EdgePlan, NodePlan, Order, PageArgs, Plan } from "../graph/port.ts";
import { isBrought } from "./brought.ts";
import { type Asked, conditionOf } from "./filters/rows.ts";
import { andTargets, edgeCondition, entityInput, labelInput, targetInput } from "./filters.ts";
import { joinPlans } from "./join.ts";
import { labelOrderings, ordersAsked, relationOrderings } from "./orders.ts";
import type { Relation } from "./relations.ts";
import { fieldOf, fieldsBelow, objectType } from "./selection.ts";
import {
  type Compiled,
  DEFAULT_EVIDENCE,
  type FieldRole,
  LEAF,
  NAMED,
  type Request,
  type Shape,
  shapeOf,
} from "./shape.ts";
import { both, shortcuts } from "./shortcuts.ts";

/**
 * The plan compiler: the whole selection set below a field becomes one plan for the store, and a shape that
 * tells the views where in the answer their part lies. Nothing is asked of the store for a single row.
 */

const NO_FIELDS: ReadonlyMap<string, Shape> = new Map();
/** Sentences of one article, mentions of one sentence: more than any newspaper prints. */
const ALL = 1000;
const DEFAULT_FIRST = 20;
type Expansions = Record<string, EdgePlan>;
/** What is wanted of the nodes of one place in the selection: relations, and properties by name. */
interface Wanted {
  readonly expand: Expansions;
  readonly props: Set<string>;
}
const nothing = (): Wanted => ({ expand: {}, props: new Set() });
type Position = { readonly nodes: readonly FieldNode[]; readonly path: readonly string[] };

/** What is wanted of nodes of this type. */
export const compileNode = (request: Request, type: GraphQLOutputType, at: Position): Compiled<NodePlan> => {
  const wanted = nothing();
  const shape = nodeShape(request, type, at, wanted);
  return { plan: nodePlan(wanted), shape };
};

/** The plan of a list of one label, or of entities of any. */
export const compileList = (
  request: Request,
  type: GraphQLOutputType,
  at: Position,
  list: { readonly label: Label | "Entity"; readonly fixed?: Condition; readonly order: readonly Order[] },
  args: Asked,
): Compiled<Plan> => {
  const wanted = nothing();
  const found = connection(request, type, at, wanted);
  const label = list.label === "Entity" ? undefined : list.label;
  const input = label ? labelInput(label) : entityInput(ENTITY_LABELS);
  const asked = conditionOf(input, args.where as Asked | undefined, request.names);
  const where = both(list.fixed, asked);
  const order = ordersAsked(labelOrderings(label), args.orderBy as string[] | undefined, list.order);
  const page = pageArgs(args, found, where, order);
  return {
    plan: { label: list.label, ...page, node: nodePlan(wanted) },
    shape: { ...found.shape, args },
  };
};

const nodePlan = ({ expand, props }: Wanted): NodePlan => ({
  ...(Object.keys(expand).length > 0 && { expand }),
  props: [...props].sort(),
});

const pageArgs = (
  args: Asked,
  found: Pick<Found, "count" | "items" | "turned">,
  where: Condition | undefined,
  order: readonly Order[],
): PageArgs => ({
  ...(where && { where }),
  ...(order.length > 0 && { order }),
  // Where only the count is asked, one row is the least that the port reads.
  first: found.items ? ((args.first as number | null | undefined) ?? DEFAULT_FIRST) : 1,
  ...(typeof args.after === "string" && { after: args.after }),
  ...(found.count && { count: true }),
  ...(!found.turned && { rowsOnly: true }),
});

const objectTypes = (request: Request, type: GraphQLOutputType): readonly GraphQLObjectType[] => {
  const named = getNamedType(type);
  if (isAbstractType(named)) return request.schema.getPossibleTypes(named);
  return named instanceof GraphQLObjectType ? [named] : [];
};

/** The shape of a node's fields; what they want is added to `wanted`. */
const nodeShape = (
  request: Request,
  type: GraphQLOutputType,
  at: Position,
  wanted: Wanted,
  labels?: readonly Label[],
): Shape => {
  const on = new Map<string, ReadonlyMap<string, Shape>>();
  for (const possible of objectTypes(request, type)) {
    if (labels && !(labels as readonly string[]).includes(possible.name)) continue;
    const shapes = relationShapes(request, possible, at, wanted);
    if (shapes.size > 0) on.set(possible.name, shapes);
  }
  return on.size > 0 ? { kind: "node", key: "", on } : LEAF;
};

/** Fields that every answer tells. */
const ALWAYS: ReadonlySet<string> = new Set(["id", "label", "cursor", "count", "surfaces"]);
/** Fields that are told by another property than that of their name. */
const READ_OF: Readonly<Record<string, string>> = { isAgency: "kind" };

const relationShapes = (
  request: Request,
  type: GraphQLObjectType,
  at: Position,
  wanted: Wanted,
): ReadonlyMap<string, Shape> => {
  const shapes = new Map<string, Shape>();
  for (const [key, nodes] of fieldsBelow(request, type, at.nodes)) {
    const field = fieldOf(type, nodes);
    if (!field) continue;
    const role = field.extensions.role as FieldRole | undefined;
    if (!role) {
      if (!ALWAYS.has(field.name)) wanted.props.add(READ_OF[field.name] ?? field.name);
      continue;
    }
    const below: Position = { nodes, path: [...at.path, key] };
    const { plan, shape } =
      role.kind === "relation"
        ? compileRelation(request, field, role.relation, below)
        : compileMentions(request, field, below);
    shapes.set(key, { ...shape, key: place(wanted.expand, key, plan) });
  }
  return shapes.size > 0 ? shapes : NO_FIELDS;
};

/** Adds a plan under a free key; the same plan twice (in `edges.node` and `nodes`) is read once, with what both want. */
const place = (expand: Expansions, wanted: string, plan: EdgePlan): string => {
  for (let key = wanted, n = 2; ; key = `${wanted} ${n++}`) {
    const there = expand[key];
    const joined = there ? joinPlans(there, plan) : plan;
    if (!joined) continue;
    expand[key] = joined;
    return key;
  }
};

const argsOf = (request: Request, field: GraphQLField<unknown, unknown>, at: Position): Asked => {
  const node = at.nodes[0];
  if (!node) return {};
  const args = getArgumentValues(field, node, request.variableValues);
  if (field.args.length > 0) request.check(field, args, at.path);
  return args;
};

const compileRelation = (
  request: Request,
  field: GraphQLField<unknown, unknown>,
  relation: Relation,
  at: Position,
): Compiled<EdgePlan> => {
  const args = argsOf(request, field, at);
  const wanted = nothing();
  const { edge, direction } = relation;
  if (relation.single) {
    const shape = nodeShape(request, field.type, at, wanted);
    return {
      plan: { edge, direction, first: 1, rowsOnly: true, edgeProps: [], node: nodePlan(wanted) },
      shape,
    };
  }
  const found = connection(request, field.type, at, wanted, relation.targets);
  const asked = conditionOf(targetInput(relation), args.where as Asked | undefined, request.names);
  const order = ordersAsked(
    relationOrderings(relation),
    args.orderBy as string[] | undefined,
    relation.order,
  );
  const edgeWhere = both(
    edgeCondition(relation, args.edgeWhere as Asked | undefined, request.names),
    shortcuts(args),
  );
  const plan: EdgePlan = {
    edge,
    direction,
    ...pageArgs(args, found, andTargets(relation, asked), order),
    ...(edgeWhere && { edgeWhere }),
    ...(found.evidence > 0 && { evidence: found.evidence }),
    ...(found.stories && { stories: true }),
    edgeProps: found.edgeProps,
    node: nodePlan(wanted),
  };
  return { plan, shape: { ...found.shape, args } };
};

interface Found {
  readonly shape: Shape;
  readonly count: boolean;
  /** True where rows are wanted, not the count alone. */
  readonly items: boolean;
  /** True where pages may be turned: cursors are wanted, or whether more follow. */
  readonly turned: boolean;
  readonly evidence: number;
  readonly stories: boolean;
  readonly edgeProps: readonly string[];
}

/** Reads the fields of a connection type: which rows, which nodes, how much evidence. */
const connection = (
  request: Request,
  type: GraphQLOutputType,
  at: Position,
  wanted: Wanted,
  labels?: readonly Label[],
): Found => {
  const connectionType = objectType(type);
  const shapes = new Map<string, Shape>();
  const edgeProps = new Set<string>();
  const found = { count: false, items: false, turned: false, evidence: 0, stories: false };
  for (const [key, nodes] of fieldsBelow(request, connectionType, at.nodes)) {
    const field = fieldOf(connectionType, nodes);
    if (!field) continue;
    const below: Position = { nodes, path: [...at.path, key] };
    if (field.name === "totalCount") found.count = true;
    else found.items = true;
    if (field.name === "pageInfo") found.turned = true;
    if (field.name === "nodes") shapes.set(key, nodeShape(request, field.type, below, wanted, labels));
    if (field.name === "edges") {
      const edges = edgeShape(request, objectType(field.type), below, wanted, labels);
      shapes.set(key, edges.shape);
      found.evidence = Math.max(found.evidence, edges.evidence);
      found.stories ||= edges.stories;
      found.turned ||= edges.cursors;
      for (const prop of edges.props) edgeProps.add(prop);
    }
  }
  return { shape: shapeOf("page", connectionType, shapes), ...found, edgeProps: [...edgeProps].sort() };
};

interface FoundEdge {
  readonly shape: Shape;
  readonly cursors: boolean;
  readonly evidence: number;
  readonly stories: boolean;
  readonly props: readonly string[];
}

const edgeShape = (
  request: Request,
  type: GraphQLObjectType,
  at: Position,
  wanted: Wanted,
  labels?: readonly Label[],
): FoundEdge => {
  const shapes = new Map<string, Shape>();
  const props: string[] = [];
  let evidence = 0;
  let stories = false;
  let cursors = false;
  for (const [key, nodes] of fieldsBelow(request, type, at.nodes)) {
    const field = fieldOf(type, nodes);
    const below: Position = { nodes, path: [...at.path, key] };
    if (field?.name === "node") shapes.set(key, nodeShape(request, field.type, below, wanted, labels));
    else if (field?.name === "stories") stories = true;
    else if (field?.name === "cursor") cursors = true;
    else if (field?.name === "id") props.push("id");
    else if (field?.name === "evidence") {
      const found = compileEvidence(request, field, below);
      shapes.set(key, found.shape);
      evidence = Math.max(evidence, found.first);
    } else if (field && !ALWAYS.has(field.name)) props.push(field.name);
  }
  return { shape: shapeOf("edge", type, shapes), cursors, evidence, stories, props };
};

/** How many statements an `evidence` field wants, and what of the article and sentence of each. */
const compileEvidence = (
  request: Request,
  field: GraphQLField<unknown, unknown>,
  at: Position,
): { readonly shape: Shape; readonly first: number } => {
  const args = argsOf(request, field, at);
  const type = objectType(field.type);
  const shapes = new Map<string, Shape>();
  for (const [key, nodes] of fieldsBelow(request, type, at.nodes)) {
    const inner = fieldOf(type, nodes);
    if (inner?.name !== "article" && inner?.name !== "sentence") continue;
    const below: Position = { nodes, path: [...at.path, key] };
    shapes.set(key, statedNode(request, inner, below));
  }
  const first = typeof args.first === "number" ? args.first : DEFAULT_EVIDENCE;
  return { shape: shapeOf("evidence", type, shapes), first };
};

const statedNode = (request: Request, field: GraphQLField<unknown, unknown>, at: Position): Shape => {
  const type = objectType(field.type);
  const { plan, shape } = compileNode(request, type, at);
  const of = field.name === "article" ? "article" : "sentence";
  return isBrought(request, of, type, at.nodes) ? shape : { ...shape, extra: { of, plan } };
};

/**
 * The shape of an object that isn't of the graph but holds nodes (a search hit, a step of a path): nodes of
 * which more is wanted than their own properties are read together once the question is answered.
 */
export const compileHolder = (request: Request, type: GraphQLOutputType, at: Position): Shape => {
  const holder = objectType(type);
  const shapes = new Map<string, Shape>();
  for (const [key, nodes] of fieldsBelow(request, holder, at.nodes)) {
    const field = fieldOf(holder, nodes);
    if (!field || !isCompositeType(getNamedType(field.type))) continue;
    const below: Position = { nodes, path: [...at.path, key] };
    shapes.set(key, heldShape(request, field, below));
  }
  // A citation comes with the evidence, by the same read.
  const citation = [...fieldsBelow(request, holder, at.nodes).values()].some(
    ([node]) => node?.name.value === "citation",
  );
  return { ...shapeOf("holder", holder, shapes), ...(citation && { args: { citation } }) };
};

const heldShape = (request: Request, field: GraphQLField<unknown, unknown>, at: Position): Shape => {
  if (field.name === "sentence") return statedNode(request, field, at);
  if (field.name === "evidence") {
    const { shape, first } = compileEvidence(request, field, at);
    return { ...shape, args: { first } };
  }
  argsOf(request, field, at);
  if (!holdsNode(request, field.type)) return compileHolder(request, field.type, at);
  const { plan, shape } = compileNode(request, field.type, at);
  const of = field.name === "article" ? "article" : "node";
  return plan.expand ? { ...shape, extra: { of, plan } } : shape;
};

const holdsNode = (request: Request, type: GraphQLOutputType): boolean =>
  objectTypes(request, type).every((possible) => possible.name in LABELS);

/** article.mentions: sentences in their order, and in each what it names in the order of the text. */
const compileMentions = (
  request: Request,
  field: GraphQLField<unknown, unknown>,
  at: Position,
): Compiled<EdgePlan> => {
  const args = argsOf(request, field, at);
  const wanted = nothing();
  // The forms that the text gives are told where it names nothing else.
  wanted.props.add("name");
  const found = connection(request, field.type, at, wanted, ENTITY_LABELS);
  const where = conditionOf(entityInput(ENTITY_LABELS), args.where as Asked | undefined, request.names);
  const named: EdgePlan = {
    edge: "MENTIONS",
    direction: "out",
    ...(where && { where }),
    order: [{ by: "edge", prop: "start", descending: false }],
    first: ALL,
    rowsOnly: true,
    edgeProps: ["surface"],
    node: nodePlan(wanted),
  };
  return {
    plan: {
      edge: "HAS_SENTENCE",
      direction: "out",
      order: [{ by: "node", prop: "ordinal", descending: false }],
      first: ALL,
      rowsOnly: true,
      edgeProps: [],
      node: { expand: { [NAMED]: named }, props: [] },
    },
    shape: { ...found.shape, kind: "mentions", args },
  };
};
