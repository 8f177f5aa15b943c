import neo4j from "neo4j-driver";
import type { ReadOptions, TallyArgs, TallyBy, TallyRow } from "../port.ts";
import type { Client } from "./client.ts";
import { ARROWS, ConditionCompiler, ParameterList, propertyOf } from "./condition.ts";
import { nodeColumns, nodeOf } from "./values.ts";

/** Counts nodes (`n`) by a value, or by the nodes (`g`) that they are tied to. */
export const tally = async (
  client: Client,
  args: TallyArgs,
  options: ReadOptions,
): Promise<readonly TallyRow[]> => {
  const parameters = new ParameterList();
  const conditions = new ConditionCompiler(parameters);
  const cypher =
    args.by.kind === "value" ? byValue(args, args.by, conditions) : byNode(args, args.by, conditions);
  const limit = parameters.add(neo4j.int(args.limit));
  const rows = await client.read(`${cypher} LIMIT ${limit}`, parameters.values, options);
  return rows.map(({ value, node, n }) => ({
    value: value === null ? null : String(typeof value === "boolean" ? Number(value) : value),
    ...(node === undefined ? {} : { node: nodeOf(node) }),
    count: Number(n),
  }));
};

const byValue = (
  { label, where }: TallyArgs,
  { prop, length }: Extract<TallyBy, { kind: "value" }>,
  conditions: ConditionCompiler,
): string => {
  const whole = propertyOf("n", prop);
  const value = length === undefined ? whole : `left(${whole}, ${Math.trunc(length)})`;
  return `MATCH (n:${label}) WHERE ${conditions.compile(where, "n")} WITH ${value} AS value, count(n) AS n
    RETURN value, n ORDER BY n DESC, value IS NULL, value`;
};

const byNode = (
  { label, where }: TallyArgs,
  by: Exclude<TallyBy, { kind: "value" }>,
  conditions: ConditionCompiler,
): string => {
  const [left, right] = ARROWS[by.kind === "end" ? by.direction : "out"];
  const group = conditions.compile(by.kind === "end" ? by.node : by.places, "g");
  const passing = [conditions.compile(by.edgeWhere, "e"), conditions.compile(where, "n")].join(" AND ");
  const tops =
    by.kind === "end"
      ? `MATCH (g:Node) WHERE ${group} WITH g, g AS far`
      : `MATCH (g:Place) WHERE ${group} MATCH (g)<-[:LOCATED_IN*0..]-(far:Node) WITH DISTINCT g, far`;
  return `${tops} MATCH (n:${label})${left}[e:${by.edge}]${right}(far) WHERE ${passing}
    WITH g, count(DISTINCT n) AS n RETURN g.id AS value, ${nodeColumns("g")} AS node, n ORDER BY n DESC, value`;
};
