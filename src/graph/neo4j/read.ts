import neo4j from "neo4j-driver";
import { LABELS, type Label } from "../../domain/ontology.ts";
import { decodeCursor, rowsRead } from "../cursor.ts";
import { isNewestFirst } from "../dated.ts";
import type { EdgePlan, ListPlan, NodePlan, PageResult, Plan, RootResult } from "../port.ts";
import { Anchors, labelsIn } from "./anchor.ts";
import { Cells, nodeCells, type Row } from "./cells.ts";
import type { Rows } from "./client.ts";
import {
  ARROWS,
  andAll,
  ConditionCompiler,
  type OrderCypher,
  orderCypher,
  ParameterList,
  whereAll,
} from "./condition.ts";
import {
  edgeRow,
  expandReader,
  pageOf,
  type ReadExpand,
  type ReadPage,
  rootCells,
  STATEMENT,
} from "./decode.ts";
import { matchNewest, newestOrder } from "./newest.ts";
import { isIndexOrdered, matchOrdered } from "./ordered.ts";

/** A plan as one statement, and how its answer is read. */
export interface CompiledPlan {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  decode(answer: Rows[number] | undefined): PageResult<RootResult>;
}

type Statement = Pick<CompiledPlan, "cypher" | "decode">;

/** Compiles a plan to one Cypher statement that returns nested lists. */
export const compilePlan = (plan: Plan): CompiledPlan => new PlanCompiler().compile(plan);

/** Clauses of a statement, and what they bind. */
interface Part {
  readonly cypher: string;
  readonly names: readonly string[];
}

/** Clauses that bind one name. */
interface Bound {
  readonly cypher: string;
  readonly name: string;
}

const EVERY_LABEL = Object.keys(LABELS) as Label[];

class PlanCompiler {
  readonly #parameters = new ParameterList();
  readonly #conditions = new ConditionCompiler(this.#parameters);
  readonly #anchors = new Anchors(this.#parameters, this.#conditions);
  #variables = 0;

  compile(plan: Plan): CompiledPlan {
    const statement = "ids" in plan ? this.#byIds(plan) : this.#page(plan);
    return { ...statement, parameters: this.#parameters.values };
  }

  #next(letter: string): string {
    this.#variables += 1;
    return `${letter}${this.#variables}`;
  }

  #byIds({ ids, node }: Extract<Plan, { ids: readonly string[] }>): Statement {
    const [only, ...others] = ids;
    const single = only !== undefined && others.length === 0;
    const given = this.#parameters.add(single ? only : ids);
    const cells = new Cells();
    const nodeOf = nodeCells(cells, "n", EVERY_LABEL, node.props);
    const inner = this.#expansions("n", node, cells);
    const page = { first: ids.length, rowsOnly: true };
    const read = rootCells(cells, page, [], nodeOf, inner.read);
    const cypher = single
      ? `MATCH (n:Node {id: ${given}})
${inner.cypher}RETURN [${cells.list}] AS items`
      : `UNWIND range(0, size(${given}) - 1) AS i MATCH (n:Node {id: ${given}[i]})
${inner.cypher}WITH ${["i", "n", ...inner.names].join(", ")} ORDER BY i
RETURN collect(${cells.list}) AS items`;
    return { cypher, decode: (answer) => pageOf(itemsOf(answer), ids.length, undefined, read) };
  }

  #page(plan: ListPlan): Statement {
    const order = orderCypher(plan.order ?? [], "n", undefined, this.#parameters);
    const count = plan.count ? `CALL () { ${this.#passing(plan)} RETURN count(n) AS total }\n` : "";
    const limit = this.#parameters.add(neo4j.int(rowsRead(plan)));
    const first = this.#first(plan, order, limit);
    const cells = new Cells();
    const nodeOf = nodeCells(cells, "n", labelsIn(plan.label), plan.node.props);
    const inner = this.#expansions("n", plan.node, cells);
    const read = rootCells(cells, plan, order.columns, nodeOf, inner.read);
    return {
      cypher: `${count}CALL () { ${first}
${inner.cypher}WITH ${["n", ...inner.names].join(", ")} ORDER BY ${order.orderBy}
RETURN collect(${cells.list}) AS items }
RETURN items${plan.count ? ", total" : ""}`,
      decode: (answer) => pageOf(itemsOf(answer), plan.first, answer?.total, read),
    };
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
    if (anchor) return anchor.bind("n", [`n:${label}`, after], true);
    return `MATCH (n:${label})${whereAll(this.#conditions.compile(where, "n"), after)}`;
  }

  #after(cursor: string | undefined, order: OrderCypher): string {
    if (cursor === undefined) return "true";
    const { values, id } = decodeCursor(cursor, order.columns.length);
    return order.after(values, id);
  }

  /** The subqueries of a node's wanted edges; each leaves a list, and a count where one is asked, in the node's row. */
  #expansions(node: string, plan: NodePlan, cells: Cells): Part & { readonly read: ReadExpand } {
    const parts = Object.entries(plan.expand ?? {}).map(([alias, edge]) => ({
      alias,
      ...this.#expansion(node, edge, cells),
    }));
    return {
      cypher: parts.map((part) => part.cypher).join(""),
      names: parts.flatMap((part) => part.names),
      read: expandReader(parts.map(({ alias, read }) => [alias, read])),
    };
  }

  #expansion(node: string, plan: EdgePlan, outer: Cells): Part & { readonly read: ReadPage } {
    const [edge, far, page, total] = [this.#next("e"), this.#next("n"), this.#next("x"), this.#next("t")];
    const [left, right] = ARROWS[plan.direction];
    const match = `MATCH (${node})${left}[${edge}:${plan.edge}]${right}(${far})`;
    const tests = [this.#conditions.compile(plan.edgeWhere, edge), this.#conditions.compile(plan.where, far)];
    const newest = isNewestFirst(plan);
    const order = newest
      ? newestOrder(edge, far, this.#parameters)
      : orderCypher(plan.order ?? [], far, edge, this.#parameters);
    const after = this.#after(plan.after, order);
    const limit = this.#parameters.add(neo4j.int(rowsRead(plan)));
    const [evidence, stories] = [this.#evidence(edge, plan), this.#stories(edge, plan)];
    const cells = new Cells();
    const inner = this.#expansions(far, plan.node, cells);
    const names = { near: node, edge, far, evidence: evidence?.name, stories: stories?.name };
    const row = edgeRow(cells, plan, names, order.columns, inner.read);
    const below: Part = {
      cypher: `${evidence?.cypher ?? ""}${stories?.cypher ?? ""}${inner.cypher}`,
      names: [...[evidence, stories].flatMap((one) => one?.name ?? []), ...inner.names],
    };
    const count = plan.count
      ? `CALL (${node}) { ${match}${whereAll(...tests)} RETURN count(${edge}) AS ${total} }\n`
      : "";
    const bound = plan.direction === "both" ? [node, edge, far] : [edge, far];
    const [pageAt, totalAt] = [outer.at(page), plan.count ? outer.at(total) : -1];
    return {
      cypher: `${count}CALL (${node}) { ${newest ? `${matchNewest(plan, node, edge, far)}${andAll(...tests, after)}` : `${match}${whereAll(...tests, after)}`}
WITH ${bound.join(", ")} ORDER BY ${order.orderBy} LIMIT ${limit}
${ordered(below, bound, order)}RETURN collect(${cells.list}) AS ${page} }
`,
      names: [page, ...(plan.count ? [total] : [])],
      read: (given, near) =>
        pageOf(given[pageAt] as Row[], plan.first, given[totalAt], (one) => row(one, near)),
    };
  }

  #stories(edge: string, { stories }: EdgePlan): Bound | undefined {
    if (!stories) return undefined;
    const name = this.#next("k");
    return {
      name,
      cypher: `CALL (${edge}) { MATCH (v:Evidence {edge: ${edge}.id}) WITH collect(DISTINCT v.article) AS told
RETURN size([one IN told WHERE NOT EXISTS { MATCH (r:Node)-[:SAME_STORY]->(:Node {id: one}) WHERE r.id IN told }]) AS ${name} }
`,
    };
  }

  /** Sentences and publications are looked up for the statements that are given alone; WITH keeps each plan small. */
  #evidence(edge: string, { evidence }: EdgePlan): Bound | undefined {
    if (!evidence) return undefined;
    const name = this.#next("v");
    return {
      name,
      cypher: `CALL (${edge}) { MATCH (v:Evidence {edge: ${edge}.id}) WITH v MATCH (a:Node {id: v.article})
WITH v, a ORDER BY v.confidence DESC, a.date IS NULL, a.date DESC, v.article, v.sentence, v.start, v.end, v.rule LIMIT ${this.#parameters.add(neo4j.int(evidence))}
WITH collect(${STATEMENT.list}) AS told
RETURN [one IN told WHERE ${STATEMENT.isWhole("one")}] AS ${name} }
`,
    };
  }
}

/** After subqueries the order is asked for again; without any, the rows still stand in it. */
const ordered = ({ cypher, names }: Part, bound: readonly string[], order: OrderCypher): string =>
  names.length === 0
    ? cypher
    : `${cypher}WITH ${[...bound, ...names].join(", ")} ORDER BY ${order.orderBy}
`;

const itemsOf = (answer: Rows[number] | undefined): readonly Row[] =>
  (answer?.items as readonly Row[] | undefined) ?? [];
