import neo4j from "neo4j-driver";
import { decodeCursor } from "../cursor.ts";
import { isNewestFirst } from "../dated.ts";
import type { EdgePlan, ListPlan, NodePlan, PageResult, Plan, RootResult } from "../port.ts";
import { Anchors, labelsIn } from "./anchor.ts";
import {
  ARROWS,
  andAll,
  ConditionCompiler,
  type OrderCypher,
  orderCypher,
  ParameterList,
  whereAll,
} from "./condition.ts";
import { ARTICLE, decodePlan, formsOf, type Row, rootForm } from "./decode.ts";
import { matchNewest, newestOrder } from "./newest.ts";
import { isIndexOrdered, matchOrdered } from "./ordered.ts";

/** A plan as one statement, and how its answer is read. */
export interface CompiledPlan {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  decode(row: Row | undefined): PageResult<RootResult>;
}

/** Compiles a plan to one Cypher statement that returns nested lists. */
export const compilePlan = (plan: Plan): CompiledPlan => new PlanCompiler().compile(plan);

/** The part of a statement that brings what is wanted below a node: its clauses, what they bind, and the list of it. */
interface Part {
  readonly cypher: string;
  readonly names: readonly string[];
  readonly list: string;
}

class PlanCompiler {
  readonly #parameters = new ParameterList();
  readonly #conditions = new ConditionCompiler(this.#parameters);
  readonly #anchors = new Anchors(this.#parameters, this.#conditions);
  #variables = 0;

  compile(plan: Plan): CompiledPlan {
    const cypher = "ids" in plan ? this.#byIds(plan) : this.#page(plan);
    return { cypher, parameters: this.#parameters.values, decode: (row) => decodePlan(plan, row) };
  }

  #next(letter: string): string {
    this.#variables += 1;
    return `${letter}${this.#variables}`;
  }

  #byIds(plan: Extract<Plan, { ids: readonly string[] }>): string {
    const [only, ...others] = plan.ids;
    const given = this.#parameters.add(others.length === 0 ? only : plan.ids);
    const inner = this.#expansions("n", plan.node);
    const row = `[${rootForm(plan).columns("n")}, [], ${inner.list}]`;
    if (only !== undefined && others.length === 0)
      return `MATCH (n:Node {id: ${given}})
${inner.cypher}RETURN [${row}] AS items`;
    return `UNWIND range(0, size(${given}) - 1) AS i MATCH (n:Node {id: ${given}[i]})
${inner.cypher}WITH ${["i", "n", ...inner.names].join(", ")} ORDER BY i
RETURN collect(${row}) AS items`;
  }

  #page(plan: ListPlan): string {
    const order = orderCypher(plan.order ?? [], "n", undefined, this.#parameters);
    const count = plan.count ? `CALL () { ${this.#passing(plan)} RETURN count(n) AS total }\n` : "";
    const limit = this.#parameters.add(neo4j.int(plan.first + 1));
    const first = this.#first(plan, order, limit);
    const inner = this.#expansions("n", plan.node);
    return `${count}CALL () { ${first}
${inner.cypher}WITH ${["n", ...inner.names].join(", ")} ORDER BY ${order.orderBy}
RETURN collect([${rootForm(plan).columns("n")}, [${order.columns.join(", ")}], ${inner.list}]) AS items }
RETURN items${plan.count ? ", total" : ""}`;
  }

  /** Clauses that bind `n` to the nodes of a page. */
  #first(plan: ListPlan, order: OrderCypher, limit: string): string {
    if (isIndexOrdered(plan) && !this.#anchors.find(plan.where, labelsIn(plan.label)))
      return matchOrdered(plan, limit, this.#conditions, this.#parameters);
    return `${this.#passing(plan, this.#after(plan.after, order))}
WITH n ORDER BY ${order.orderBy} LIMIT ${limit}`;
  }

  /** Clauses that bind `n` to the nodes of a list, and of them to those that `after` lets pass. */
  #passing({ label, where }: ListPlan, after = "true"): string {
    const anchor = this.#anchors.find(where, labelsIn(label));
    if (anchor) return `${anchor.bind("n")} WITH n${whereAll(`n:${label}`, after)}`;
    return `MATCH (n:${label})${whereAll(this.#conditions.compile(where, "n"), after)}`;
  }

  #after(cursor: string | undefined, order: OrderCypher): string {
    if (cursor === undefined) return "true";
    const { values, id } = decodeCursor(cursor, order.columns.length);
    return order.after(values, id);
  }

  /** The subqueries of a node's wanted edges; each leaves one list. */
  #expansions(node: string, plan: NodePlan): Part {
    const parts = Object.values(plan.expand ?? {}).map((edge) => this.#expansion(node, edge));
    return {
      cypher: parts.map((part) => part.cypher).join(""),
      names: parts.flatMap((part) => part.names),
      list: `[${parts.map((part) => part.list).join(", ")}]`,
    };
  }

  #expansion(node: string, plan: EdgePlan): Part {
    const [edge, far, page, total] = [this.#next("e"), this.#next("n"), this.#next("x"), this.#next("t")];
    const [left, right] = ARROWS[plan.direction];
    const match = `MATCH (${node})${left}[${edge}:${plan.edge}]${right}(${far}:Node)`;
    const tests = [this.#conditions.compile(plan.edgeWhere, edge), this.#conditions.compile(plan.where, far)];
    const newest = isNewestFirst(plan);
    const order = newest
      ? newestOrder(edge, far, this.#parameters)
      : orderCypher(plan.order ?? [], far, edge, this.#parameters);
    const after = this.#after(plan.after, order);
    const limit = this.#parameters.add(neo4j.int(plan.first + 1));
    const below = this.#below(edge, far, plan);
    const count = plan.count
      ? `CALL (${node}) { ${match}${whereAll(...tests)} RETURN count(${edge}) AS ${total} }\n`
      : "";
    // Of an edge that is read both ways the row says whether the near node is its start.
    const starts =
      plan.direction === "both" ? `startNode(${edge}) = ${node}` : String(plan.direction === "out");
    const forms = formsOf(plan);
    const bound = plan.direction === "both" ? [node, edge, far] : [edge, far];
    const cells = [
      forms.edge.columns(edge),
      forms.far.columns(far),
      `[${order.columns.join(", ")}]`,
      starts,
      ...below.cells,
    ];
    return {
      cypher: `${count}CALL (${node}) { ${newest ? `${matchNewest(plan, node, edge, far)}${andAll(...tests, after)}` : `${match}${whereAll(...tests, after)}`}
WITH ${bound.join(", ")} ORDER BY ${order.orderBy} LIMIT ${limit}
${ordered(below, bound, order)}RETURN collect([${cells.join(", ")}]) AS ${page} }
`,
      names: [page, ...(plan.count ? [total] : [])],
      list: `[${page}, ${plan.count ? total : "null"}]`,
    };
  }

  /** What is wanted of an edge and its other end beyond themselves: statements, expansions, stories. */
  #below(
    edge: string,
    far: string,
    plan: EdgePlan,
  ): Omit<Part, "list"> & { readonly cells: readonly string[] } {
    const evidence = plan.evidence ? this.#evidence(edge, plan.evidence) : undefined;
    const stories = plan.stories ? this.#stories(edge) : undefined;
    const inner = this.#expansions(far, plan.node);
    return {
      cypher: `${evidence?.cypher ?? ""}${stories?.cypher ?? ""}${inner.cypher}`,
      names: [...(evidence ? [evidence.name] : []), ...(stories ? [stories.name] : []), ...inner.names],
      cells: [evidence?.name ?? "[]", inner.list, stories?.name ?? "null"],
    };
  }

  #stories(edge: string): { cypher: string; name: string } {
    const name = this.#next("k");
    return {
      name,
      cypher: `CALL (${edge}) { MATCH (v:Evidence {edge: ${edge}.id}) WITH collect(DISTINCT v.article) AS told
RETURN size([one IN told WHERE NOT EXISTS { MATCH (r:Node)-[:SAME_STORY]->(:Node {id: one}) WHERE r.id IN told }]) AS ${name} }
`,
    };
  }

  /** Sentences and publications are looked up for the statements that are given alone; WITH keeps each plan small. */
  #evidence(edge: string, limit: number): { cypher: string; name: string } {
    const name = this.#next("v");
    return {
      name,
      cypher: `CALL (${edge}) { MATCH (v:Evidence {edge: ${edge}.id}) WITH v MATCH (a:Node {id: v.article})
WITH v, a ORDER BY v.confidence DESC, a.date IS NULL, a.date DESC, v.article, v.sentence, v.start, v.end, v.rule LIMIT ${this.#parameters.add(neo4j.int(limit))}
WITH collect([v.sentence, COLLECT { MATCH (s:Node {id: v.sentence}) RETURN s.text }[0], ${ARTICLE.columns("a")}, [(p:Publication)-[:PUBLISHED]->(a) | p.name][0], v.start, v.end, v.rule, v.confidence, v.props]) AS told
RETURN [one IN told WHERE one[1] IS NOT NULL AND one[3] IS NOT NULL] AS ${name} }
`,
    };
  }
}

/** After subqueries the order is asked for again; without any, the rows still stand in it. */
const ordered = (
  { cypher, names }: Pick<Part, "cypher" | "names">,
  bound: readonly string[],
  order: OrderCypher,
): string =>
  names.length === 0
    ? cypher
    : `${cypher}WITH ${[...bound, ...names].join(", ")} ORDER BY ${order.orderBy}
`;
