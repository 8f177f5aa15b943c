import { execute, type GraphQLSchema } from "graphql";
import type { Ask } from "../query/run.ts";
import type { Attempt } from "./hops.ts";
import { isEntity } from "./paths.ts";
import type { Plan } from "./plan.ts";
import { countsQuery } from "./plan-query.ts";

/** Which of several bearers of a name have what is asked for: one query for all, so that the others need no plan. */

/** Plans that differ in nothing but where they begin are one question of several nodes. */
const questionOf = ({ root, hops, result }: Plan): string | undefined =>
  root.by === "node" && hops.length > 0 && result.read !== "IS_THERE"
    ? JSON.stringify([root.label, hops])
    : undefined;

const idOf = ({ root }: Plan): string => (root.by === "node" ? root.id : "");

export class Holders {
  readonly #schema: GraphQLSchema;
  readonly #ask: Ask;
  readonly #alike = new Map<string, readonly Plan[]>();
  readonly #found = new Map<string, Promise<ReadonlySet<string>>>();

  constructor(schema: GraphQLSchema, ask: Ask, attempts: readonly Attempt[]) {
    this.#schema = schema;
    this.#ask = ask;
    for (const { plan } of attempts) {
      const question = questionOf(plan);
      if (question) this.#alike.set(question, [...(this.#alike.get(question) ?? []), plan]);
    }
  }

  /** False of a plan that finds nothing, where that is known without running it. */
  async mayFind(plan: Plan): Promise<boolean> {
    const question = questionOf(plan);
    const alike = question === undefined ? [] : (this.#alike.get(question) ?? []);
    if (question === undefined || alike.length < 2) return true;
    const found = this.#found.get(question) ?? this.#count(alike);
    this.#found.set(question, found);
    return (await found).has(idOf(plan));
  }

  async #count(plans: readonly Plan[]): Promise<ReadonlySet<string>> {
    const [
      {
        root,
        hops: [hop],
      } = { root: undefined, hops: [] },
    ] = plans;
    const ids = [...new Set(plans.map(idOf))];
    if (root?.by !== "node" || !hop || !(isEntity(root.label) || root.label === "Article"))
      return new Set(ids);
    const document = countsQuery(root.label, ids, hop);
    const { data, errors } = await execute({ schema: this.#schema, document, contextValue: this.#ask });
    if (errors?.[0]) throw errors[0].originalError ?? errors[0];
    const [list] = Object.values(data ?? {}) as [{ nodes: readonly Record<string, unknown>[] } | undefined];
    const nodes = list?.nodes ?? [];
    const count = (node: Record<string, unknown>) =>
      (node[hop.relation.field] as { readonly totalCount: number } | null)?.totalCount ?? 0;
    return new Set(nodes.filter((node) => count(node) > 0).map((node) => String(node.id)));
  }
}
