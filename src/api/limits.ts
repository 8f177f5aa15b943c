import type { ApolloServerPlugin } from "@apollo/server";
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { type ComplexityEstimatorArgs, getComplexity } from "graphql-query-complexity";
import type { FieldRole } from "../query/shape.ts";
import { noteOperation, type Observed } from "./observe.ts";
import { variablesFit } from "./variables.ts";

/** What one request may ask for. */
export interface Limits {
  /** Fields inside fields. */
  readonly depth: number;
  /** Fields of the operation, fragments counted each time that they are spread. */
  readonly fields: number;
  /** Nodes, edges and statements that the answer may hold at most, by its page sizes. */
  readonly cost: number;
  /** Words and signs of the document. */
  readonly tokens: number;
  readonly bodyBytes: number;
  readonly timeoutMs: number;
  /** Of one address; 0: any number. */
  readonly requestsPerMinute: number;
  /** Operations that are answered at the same time; more are turned away with 503. */
  readonly requestsAtOnce: number;
}

export const DEFAULT_LIMITS: Limits = {
  depth: 24,
  fields: 2_000,
  cost: 50_000,
  tokens: 4_000,
  bodyBytes: 200_000,
  timeoutMs: 10_000,
  requestsPerMinute: 0,
  requestsAtOnce: 256,
};

interface Size {
  readonly depth: number;
  readonly fields: number;
}
const NOTHING: Size = { depth: 0, fields: 0 };

/**
 * How deep and how large an operation is. Each fragment is measured once, so that fragments that spread
 * one another by the dozen cost no time to refuse.
 */
export const sizeOf = (document: DocumentNode, operation: OperationDefinitionNode): Size => {
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === "FragmentDefinition")
      .map((definition) => [definition.name.value, definition]),
  );
  const known = new Map<string, Size>();
  const ofFragment = (name: string): Size => {
    const measured = known.get(name);
    if (measured) return measured;
    // Validation has refused cycles; should one come, it counts as nothing.
    known.set(name, NOTHING);
    const fragment = fragments.get(name);
    const size = fragment ? ofSet(fragment.selectionSet) : NOTHING;
    known.set(name, size);
    return size;
  };
  const ofSet = (set: SelectionSetNode): Size => {
    let [depth, fields] = [0, 0];
    for (const selection of set.selections) {
      const isField = selection.kind === "Field";
      if (isField && selection.name.value.startsWith("__")) continue;
      const size =
        selection.kind === "FragmentSpread"
          ? ofFragment(selection.name.value)
          : selection.selectionSet
            ? ofSet(selection.selectionSet)
            : NOTHING;
      depth = Math.max(depth, size.depth + (isField ? 1 : 0));
      fields += size.fields + (isField ? 1 : 0);
    }
    return { depth, fields };
  };
  return ofSet(operation.selectionSet);
};

/** Sentences and mentions of an article are read whole before a page of its entities is cut. */
const MENTIONS_READ = 100;
/** A question in words runs up to two dozen queries of its own. */
const ASK_ROWS = 2_000;
/** A count by groups goes through all nodes of a label, or all edges of a type. */
const TALLY_ROWS = 1_000;
/** Rows of the fields that are no pages, by their arguments. */
const ROWS: Readonly<Record<string, (args: Readonly<Record<string, unknown>>) => number>> = {
  search: ({ first }) => Number(first),
  sentences: ({ first }) => Number(first),
  path: ({ first, maxHops }) => Number(first) * Number(maxHops),
  neighbourhood: ({ limit }) => Number(limit),
  nodes: ({ ids }) => (Array.isArray(ids) ? ids.length : 1),
  compare: ({ ids }) => (Array.isArray(ids) ? ids.length : 1) * 100,
  countBy: () => TALLY_ROWS,
  byMonth: () => TALLY_ROWS,
  byPlace: () => TALLY_ROWS,
  topAgencies: () => TALLY_ROWS,
  topOfficials: () => TALLY_ROWS,
  between: ({ first }) => Number(first),
  coAttendance: ({ first }) => Number(first),
  timeline: ({ first }) => Number(first),
  // The answer to a question has evidence that takes no argument.
  evidence: ({ first }) => Number(first ?? 3),
  ask: () => ASK_ROWS,
};

const rowsOf = ({ field, args }: ComplexityEstimatorArgs): number => {
  const role = field.extensions.role as FieldRole | undefined;
  if (role?.kind === "mentions") return MENTIONS_READ;
  const { first } = args as { readonly first?: number | null };
  if (typeof first === "number") return ROWS[field.name]?.(args) ?? first;
  return ROWS[field.name]?.(args) ?? 1;
};

/** The cost of an operation, and its largest pages for the message. */
export const costOf = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): { readonly cost: number; readonly pages: readonly string[] } => {
  const pages = new Map<string, number>();
  const estimate = (args: ComplexityEstimatorArgs): number => {
    if (isLeafType(getNamedType(args.field.type))) return 0;
    const rows = rowsOf(args);
    if (rows > 1) pages.set(`${args.field.name}(${rows} rows)`, rows);
    return rows * Math.max(1, args.childComplexity);
  };
  const cost = getComplexity({
    schema,
    query: document,
    variables,
    estimators: [estimate],
    ...(operation.name && { operationName: operation.name.value }),
  });
  const largest = [...pages].sort(([, a], [, b]) => b - a).map(([page]) => page);
  return { cost, pages: largest.slice(0, 4) };
};

type Cost = ReturnType<typeof costOf>;
interface Measured {
  readonly size: Size;
  /** By the values that pages and directives take; of so many operations just the sizes differ. */
  readonly costs: Map<string, Cost>;
}
const MOST_COSTS = 100;
/** For as long as documents are remembered. */
const measured = new WeakMap<OperationDefinitionNode, Measured>();

const measure = (document: DocumentNode, operation: OperationDefinitionNode): Measured => {
  const known = measured.get(operation);
  if (known) return known;
  const fresh = { size: sizeOf(document, operation), costs: new Map<string, Cost>() };
  measured.set(operation, fresh);
  return fresh;
};

/** Texts and filters cost nothing: of variables the numbers, the switches and the lengths of lists tell the cost. */
const costKey = (operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(
    (operation.variableDefinitions ?? []).map(({ variable }) => {
      const value = variables[variable.name.value];
      // A single value may stand for a list of one: a length must not look like a number.
      if (Array.isArray(value)) return [value.length];
      return typeof value === "object" || typeof value === "string" ? "" : value;
    }),
  );

const refuse = (code: string, message: string): never => {
  throw new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
};
const figure = (value: number): string => value.toLocaleString("en-US");

/** Refuses operations that are too deep, too large or too costly, before anything is read. */
export const limitsPlugin = (limits: Limits): ApolloServerPlugin<Observed> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request, contextValue }) {
        if (!operation) return;
        if (!schema.getRootType(operation.operation))
          refuse(
            "OPERATION_NOT_SUPPORTED",
            `this server answers no operation of type ${operation.operation}: ask a query`,
          );
        const { size, costs } = measure(document, operation);
        const { depth, fields } = size;
        if (depth > limits.depth)
          refuse(
            "QUERY_TOO_DEEP",
            `the query is ${depth} fields deep, the limit is ${limits.depth}: ask in two queries, the second by id`,
          );
        if (fields > limits.fields)
          refuse(
            "QUERY_TOO_LARGE",
            `the query has ${figure(fields)} fields, the limit is ${figure(limits.fields)}: ask in several queries`,
          );
        if (!variablesFit(schema, operation, request)) return;
        const variables = request.variables ?? {};
        const key = costKey(operation, variables);
        const { cost, pages } = costs.get(key) ?? costOf(schema, document, operation, variables);
        if (costs.size < MOST_COSTS) costs.set(key, { cost, pages });
        noteOperation(contextValue, { cost });
        if (cost > limits.cost)
          refuse(
            "QUERY_TOO_COSTLY",
            `the answer might hold ${figure(cost)} nodes and edges, the limit is ${figure(limits.cost)}: ask for smaller pages (first) or fewer levels; its largest pages are ${pages.join(", ")}`,
          );
      },
    };
  },
});
