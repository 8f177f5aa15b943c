import neo4j from "neo4j-driver";
import type { Props, Value } from "../../domain/fact.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import type { EdgePlan, EdgeResult, NodePlan, PageResult, Plan, RootResult, Statement } from "../port.ts";
import { ARROWS, ConditionCompiler, type OrderCypher, orderCypher, ParameterList } from "./condition.ts";
import { citationOf, edgeColumns, edgeOf, nodeColumns, nodeOf } from "./values.ts";

/** A plan as one statement, and how its answer is read. */
export interface CompiledPlan {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  decode(row: Readonly<Record<string, unknown>> | undefined): PageResult<RootResult>;
}

/** Compiles a plan to one Cypher statement that returns nested lists. */
export const compilePlan = (plan: Plan): CompiledPlan => new PlanCompiler().compile(plan);

class PlanCompiler {
  readonly #parameters = new ParameterList();
  readonly #conditions = new ConditionCompiler(this.#parameters);
  #variables = 0;

  compile(plan: Plan): CompiledPlan {
    const { cypher, columns } = "ids" in plan ? this.#byIds(plan.ids, plan.node) : this.#page(plan);
    const first = "ids" in plan ? plan.ids.length : plan.first;
    return {
      cypher,
      parameters: this.#parameters.values,
      decode: (row) => {
        const items = (row?.items as unknown[][] | undefined) ?? [];
        const total = row?.total;
        return {
          items: items.slice(0, first).map((item) => decodeRoot(item, plan.node, columns)),
          hasNext: items.length > first,
          ...(typeof total === "number" ? { total } : {}),
        };
      },
    };
  }

  #next(letter: string): string {
    this.#variables += 1;
    return `${letter}${this.#variables}`;
  }

  #byIds(ids: readonly string[], node: NodePlan): { cypher: string; columns: number } {
    const given = this.#parameters.add(ids);
    const inner = this.#expansions("n", node);
    return {
      cypher: `UNWIND range(0, size(${given}) - 1) AS i MATCH (n:Node {id: ${given}[i]})
${inner.cypher}WITH i, n${inner.names} ORDER BY i
RETURN collect([${nodeColumns("n")}, [], ${inner.list}]) AS items`,
      columns: 0,
    };
  }

  #page(plan: Extract<Plan, { label: string }>): { cypher: string; columns: number } {
    const where = this.#conditions.compile(plan.where, "n");
    const order = orderCypher(plan.order ?? [], "n", undefined, this.#parameters);
    const after = this.#after(plan.after, order);
    const limit = this.#parameters.add(neo4j.int(plan.first + 1));
    const inner = this.#expansions("n", plan.node);
    const count = plan.count
      ? `CALL { MATCH (n:${plan.label}) WHERE ${where} RETURN count(n) AS total }\n`
      : "";
    return {
      cypher: `${count}CALL { MATCH (n:${plan.label}) WHERE ${where} AND ${after}
WITH n ORDER BY ${order.orderBy} LIMIT ${limit}
${inner.cypher}WITH n${inner.names} ORDER BY ${order.orderBy}
RETURN collect([${nodeColumns("n")}, [${order.columns.join(", ")}], ${inner.list}]) AS items }
RETURN items${plan.count ? ", total" : ""}`,
      columns: order.columns.length,
    };
  }

  #after(cursor: string | undefined, order: OrderCypher): string {
    if (cursor === undefined) return "true";
    const { values, id } = decodeCursor(cursor, order.columns.length);
    return order.after(values, id);
  }

  /** The subqueries of a node's wanted edges; each leaves one list. */
  #expansions(node: string, plan: NodePlan): { cypher: string; names: string; list: string } {
    const parts = Object.values(plan.expand ?? {}).map((edge) => this.#expansion(node, edge));
    const names = parts.flatMap((part) => part.names);
    return {
      cypher: parts.map((part) => part.cypher).join(""),
      names: names.map((name) => `, ${name}`).join(""),
      list: `[${parts.map((part) => part.list).join(", ")}]`,
    };
  }

  #expansion(node: string, plan: EdgePlan): { cypher: string; names: readonly string[]; list: string } {
    const [edge, far, page, total] = [this.#next("e"), this.#next("n"), this.#next("x"), this.#next("t")];
    const [left, right] = ARROWS[plan.direction];
    const match = `MATCH (${node})${left}[${edge}:${plan.edge}]${right}(${far}:Node)`;
    const where = `${this.#conditions.compile(plan.edgeWhere, edge)} AND ${this.#conditions.compile(plan.where, far)}`;
    const order = orderCypher(plan.order ?? [], far, edge, this.#parameters);
    const after = this.#after(plan.after, order);
    const limit = this.#parameters.add(neo4j.int(plan.first + 1));
    const evidence = plan.evidence ? this.#evidence(edge, plan.evidence) : undefined;
    const stories = plan.stories ? this.#stories(edge) : undefined;
    const inner = this.#expansions(far, plan.node);
    const names = `${evidence ? `, ${evidence.name}` : ""}${stories ? `, ${stories.name}` : ""}${inner.names}`;
    const count = plan.count
      ? `CALL (${node}) { ${match} WHERE ${where} RETURN count(${edge}) AS ${total} }\n`
      : "";
    const cypher = `${count}CALL (${node}) { ${match} WHERE ${where} AND ${after}
WITH ${edge}, ${far} ORDER BY ${order.orderBy} LIMIT ${limit}
${evidence?.cypher ?? ""}${stories?.cypher ?? ""}${inner.cypher}WITH ${edge}, ${far}${names} ORDER BY ${order.orderBy}
RETURN collect([${edgeColumns(edge)}, ${nodeColumns(far)}, [${order.columns.join(", ")}], ${evidence?.name ?? "[]"}, ${inner.list}, ${stories?.name ?? "null"}]) AS ${page} }
`;
    return {
      cypher,
      names: [page, ...(plan.count ? [total] : [])],
      list: `[${page}, ${plan.count ? total : "null"}]`,
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

  #evidence(edge: string, limit: number): { cypher: string; name: string } {
    const name = this.#next("v");
    return {
      name,
      cypher: `CALL (${edge}) { MATCH (v:Evidence {edge: ${edge}.id}) MATCH (a:Node {id: v.article}) MATCH (s:Node {id: v.sentence}) MATCH (p:Publication)-[:PUBLISHED]->(a)
WITH v, a, s, p ORDER BY v.confidence DESC, a.date IS NULL, a.date DESC, v.article, v.sentence, v.start, v.end, v.rule LIMIT ${this.#parameters.add(neo4j.int(limit))}
RETURN collect([v.sentence, s.text, ${nodeColumns("a")}, p.name, v.start, v.end, v.rule, v.confidence, v.props]) AS ${name} }
`,
    };
  }
}

const decodeRoot = (item: readonly unknown[], plan: NodePlan, columns: number): RootResult => {
  const node = nodeOf(item[0]);
  return { node, cursor: cursorOf(item[1], columns, node.id), expand: decodeExpand(item[2], plan) };
};

const cursorOf = (values: unknown, columns: number, id: string): string =>
  encodeCursor({ values: columns === 0 ? [] : (values as (Value | null)[]).map(plain), id });
/** Cursors are the same in both stores, where SQLite tells true as 1. */
const plain = (value: Value | null): Value | null => (typeof value === "boolean" ? Number(value) : value);

const decodeExpand = (lists: unknown, plan: NodePlan): RootResult["expand"] =>
  Object.fromEntries(
    Object.entries(plan.expand ?? {}).map(([alias, edge], i) => [
      alias,
      decodePage((lists as unknown[][])[i] ?? [], edge),
    ]),
  );

const decodePage = ([items, total]: readonly unknown[], plan: EdgePlan): PageResult<EdgeResult> => {
  const rows = (items as unknown[][] | undefined) ?? [];
  return {
    items: rows.slice(0, plan.first).map((row) => decodeEdge(row, plan)),
    hasNext: rows.length > plan.first,
    ...(typeof total === "number" ? { total } : {}),
  };
};

const decodeEdge = (
  [edge, node, values, evidence, inner, stories]: readonly unknown[],
  plan: EdgePlan,
): EdgeResult => {
  const told = edgeOf(edge);
  const citation = citationOf(edge);
  return {
    edge: told,
    node: nodeOf(node),
    ...(citation === undefined ? {} : { citation }),
    evidence: (evidence as unknown[][]).map(decodeStatement),
    ...(plan.stories ? { stories: Number(stories) } : {}),
    cursor: cursorOf(values, plan.order?.length ?? 0, told.id),
    expand: decodeExpand(inner, plan.node),
  };
};

const decodeStatement = ([
  sentence,
  text,
  article,
  publication,
  start,
  end,
  rule,
  confidence,
  props,
]: readonly unknown[]): Statement => ({
  sentence: String(sentence),
  text: String(text),
  article: nodeOf(article),
  publication: String(publication),
  start: Number(start),
  end: Number(end),
  rule: String(rule),
  confidence: Number(confidence),
  props: JSON.parse(String(props)) as Props,
});
