import { graphql, parse } from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import { checkArgs } from "../../src/api/check.ts";
import { buildApiSchema } from "../../src/api/schema.ts";
import type { GraphNode } from "../../src/domain/fact.ts";
import type { GraphStore, PageResult, Plan, RootResult } from "../../src/graph/port.ts";
import type { Ask } from "../../src/query/run.ts";

const unasked = (): never => {
  throw new Error("this test's store doesn't answer that");
};

/** A store that answers every read with `answer` and keeps the plans that it was asked. */
export const recorder = (
  answer: (plan: Plan) => PageResult<RootResult> = () => ({ items: [], hasNext: false, total: 0 }),
): { readonly store: GraphStore; readonly plans: Plan[] } => {
  const plans: Plan[] = [];
  const store: GraphStore = {
    batch: 1,
    kind: "recorder",
    read: async (plan) => {
      plans.push(plan);
      return answer(plan);
    },
    write: unasked,
    withdraw: unasked,
    isLoaded: unasked,
    putNote: unasked,
    notes: unasked,
    allNotes: unasked,
    loadedInputs: unasked,
    keep: unasked,
    bundles: unasked,
    search: unasked,
    searchFacets: unasked,
    searchSentences: unasked,
    paths: unasked,
    neighbourhood: unasked,
    stats: unasked,
    tally: unasked,
    stream: unasked,
    check: unasked,
    close: async () => undefined,
  };
  return { store, plans };
};

/** The same store, with every call of its reading side counted by name. */
export const counting = (
  store: GraphStore,
): { readonly store: GraphStore; readonly calls: Map<string, number> } => {
  const calls = new Map<string, number>();
  const counted = new Proxy(store, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== "function" || typeof name !== "string") return value;
      return (...args: unknown[]) => {
        calls.set(name, (calls.get(name) ?? 0) + 1);
        return Reflect.apply(value, target, args);
      };
    },
  });
  return { store: counted, calls };
};

export const schema = buildApiSchema();

export const askOf = (store: GraphStore): Ask => ({
  store,
  options: () => ({ timeoutMs: 120_000 }),
  extras: new Map(),
  check: checkArgs,
});

/** Runs an operation without a server. */
export const execute = async (
  store: GraphStore,
  source: string,
  variableValues: Readonly<Record<string, unknown>> = {},
) => graphql({ schema, source, variableValues, contextValue: askOf(store) });

/** Runs an operation as the compiled function that the server makes of what is asked again. */
export const executeCompiled = async (store: GraphStore, source: string) => {
  const query = compileQuery(schema, parse(source));
  if (!isCompiledQuery(query)) throw new Error("the operation can't be compiled");
  return query.query(undefined, askOf(store), {});
};

/** Runs an operation that must not fail, and gives its data as plain JSON. */
export const dataOf = async (
  store: GraphStore,
  source: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Record<string, unknown>> => {
  const { data, errors } = await execute(store, source, variables);
  if (errors) throw errors[0];
  return JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
};

/** A row of an answer made by hand. */
export const row = (node: Partial<GraphNode>, expand: RootResult["expand"] = {}): RootResult => ({
  node: { id: "person-1", label: "Person", name: "", aliases: [], props: {}, ...node },
  expand,
  cursor: `cursor of ${node.id}`,
});
