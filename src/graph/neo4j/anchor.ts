import { ENTITY_LABELS, edgeSpec, LABELS, type Label } from "../../domain/ontology.ts";
import type { Condition, Direction } from "../port.ts";
import { queryKeys } from "../text.ts";
import { ARROWS, type ConditionCompiler, type ParameterList, whereAll } from "./condition.ts";
import { matchOf } from "./lucene.ts";

/**
 * Where a search for nodes starts: from the id, name or place that its condition names, however many steps away,
 * rather than from every node of a label. The planner can't be relied on to turn nested existential tests round.
 */
export interface Anchor {
  /** The lower, the fewer nodes there are to start from. */
  readonly rank: number;
  /**
   * Clauses that bind a variable to every node that passes the whole condition and these tests: each once, or, where
   * that doesn't matter, as often as comes cheapest.
   */
  readonly bind: (alias: string, tests: readonly string[], once: boolean) => string;
}

/** By one id; by several; by name; each step from there on one more; all that lies in a place, which may be a whole country. */
const RANK = { id: 1, ids: 1.5, name: 2, within: 20 } as const;

type Related = Extract<Condition, { op: "related" }>;

export class Anchors {
  readonly #parameters: ParameterList;
  readonly #conditions: ConditionCompiler;
  #variables = 0;

  constructor(parameters: ParameterList, conditions: ConditionCompiler) {
    this.#parameters = parameters;
    this.#conditions = conditions;
  }

  /** The best start for nodes of these labels that pass a condition; undefined where it names nothing to start from. */
  find(where: Condition | undefined, labels: readonly Label[]): Anchor | undefined {
    const all = conjuncts(where);
    const anchors = all.flatMap((one) => {
      const anchor = this.#of(one, labels);
      return anchor ? [{ one, ...anchor }] : [];
    });
    const [best] = anchors.sort((a, b) => a.rank - b.rank);
    if (!best) return undefined;
    const rest = all.filter((one) => one !== best.one);
    return {
      rank: best.rank,
      bind: (alias, tests, once) =>
        best.bind(alias, [...rest.map((one) => this.#conditions.compile(one, alias)), ...tests], once),
    };
  }

  #of(condition: Condition, labels: readonly Label[]): Anchor | undefined {
    switch (condition.op) {
      case "eq":
        return condition.prop === "id" ? this.#byId([condition.value]) : undefined;
      case "in":
        return condition.prop === "id" ? this.#byId(condition.values) : undefined;
      case "named":
        return this.#byName(condition, [condition.name], labels);
      case "namedAmong":
        return this.#byName(condition, condition.names, labels);
      case "within":
        return {
          rank: RANK.within,
          bind: (alias, tests) =>
            `MATCH (:Node {id: ${this.#parameters.add(condition.place)}})<-[:LOCATED_IN*0..]-(${alias})${whereAll(...tests)} WITH DISTINCT ${alias}`,
        };
      case "related":
        return this.#byRelation(condition);
      case "or":
        return this.#union(condition.all, labels);
      default:
        return undefined;
    }
  }

  #byId(ids: readonly unknown[]): Anchor {
    return {
      rank: ids.length === 1 ? RANK.id : RANK.ids,
      bind: (alias, tests) =>
        `MATCH (${alias}:Node)${whereAll(`${alias}.id IN ${this.#parameters.add(ids)}`, ...tests)} WITH ${alias}`,
    };
  }

  /** By the index that search uses, which holds entities: all keys of a name are among those of its bearers. */
  #byName(condition: Condition, names: readonly string[], labels: readonly Label[]): Anchor | undefined {
    const keys = names.map(queryKeys);
    const indexed = labels.every((label) => (ENTITY_LABELS as readonly Label[]).includes(label));
    if (
      !indexed ||
      names.length === 0 ||
      keys.some(({ whole, prefixes }) => whole.length + prefixes.length === 0)
    )
      return undefined;
    return {
      rank: RANK.name,
      bind: (alias, tests) =>
        `CALL db.index.fulltext.queryNodes('search_keys', ${this.#parameters.add(keys.map(matchOf).join(" OR "))}) YIELD node AS ${alias} WITH ${alias}${whereAll(this.#conditions.compile(condition, alias), ...tests)}`,
    };
  }

  #byRelation({ edge, direction, edgeWhere, node }: Related): Anchor | undefined {
    const far = this.find(node, endsOf(edge, direction));
    if (!far) return undefined;
    return {
      rank: far.rank + 1,
      bind: (alias, tests, once) => {
        this.#variables += 1;
        const [end, between] = [`a${this.#variables}`, `b${this.#variables}`];
        const [left, right] = ARROWS[direction];
        // One step from one node there are hardly any twice; further on the same ones are reached again and again.
        const start = far.bind(end, [], far.rank > RANK.id + 1);
        const passing = whereAll(this.#conditions.compile(edgeWhere, between), ...tests);
        return `${start} MATCH (${alias})${left}[${between}:${edge}]${right}(${end})${passing} WITH${once ? " DISTINCT" : ""} ${alias}`;
      },
    };
  }

  #union(all: readonly Condition[], labels: readonly Label[]): Anchor | undefined {
    const anchors = all.map((one) => this.find(one, labels));
    if (anchors.length === 0 || !anchors.every((anchor) => anchor !== undefined)) return undefined;
    return {
      rank: Math.max(...anchors.map(({ rank }) => rank)) + 1,
      bind: (alias, tests) =>
        `CALL { ${anchors.map(({ bind }) => `${bind(alias, tests, false)} RETURN ${alias}`).join(" UNION ")} }`,
    };
  }
}

/** Conditions that must all hold. */
const conjuncts = (where: Condition | undefined): readonly Condition[] => {
  if (!where) return [];
  return where.op === "and" ? where.all.flatMap(conjuncts) : [where];
};

/** Labels of the node that an edge leads to. */
export const endsOf = (edge: Related["edge"], direction: Direction): readonly Label[] => {
  const { from, to } = edgeSpec(edge);
  return direction === "out" ? to : direction === "in" ? from : [...new Set([...from, ...to])];
};

/** Labels of the nodes in a list of one label, or of entities of any. */
export const labelsIn = (label: Label | "Entity"): readonly Label[] =>
  label in LABELS ? [label as Label] : ENTITY_LABELS;
