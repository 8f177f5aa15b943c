import type { Value } from "../../domain/fact.ts";
import { DATED } from "../dated.ts";
import type { EdgePlan } from "../port.ts";
import type { Run } from "./client.ts";
import { ARROWS, type OrderCypher, type ParameterList } from "./condition.ts";

/**
 * The newest edges of a hub: with its near end and the date of the other one on each edge, as many as a page needs are
 * read off an index, however many there are (schema/neo4j/003-dates.cypher).
 */

/** Brings the dates on the edges of events and articles up to date, after these or their edges were written. */
export const dateEdges = async (run: Run, ids: readonly string[]): Promise<void> => {
  for (const direction of ["out", "in"] as const) {
    const [left, right] = ARROWS[direction];
    await run(
      `MATCH (n:Node) WHERE n.id IN $ids AND n:Event|Article MATCH (a:Node)${left}[r:${DATED[direction].join("|")}]${right}(n)
       WITH r, a, coalesce(n.date, '') AS date WHERE r._date IS NULL OR r._date <> date SET r._near = a.id, r._date = date`,
      { ids },
    );
  }
};

/** Binds edge and other end of a bound node by the index: the near end is unbound, so that nothing else is planned. */
export const matchNewest = (plan: EdgePlan, node: string, edge: string, far: string): string => {
  const [left, right] = ARROWS[plan.direction];
  return `MATCH ()${left}[${edge}:${plan.edge}]${right}(${far}) WHERE ${edge}._near = ${node}.id AND ${edge}._date IS NOT NULL`;
};

/** The order of that index, and between equals that of ids; cursors are those of the same order anywhere. */
export const newestOrder = (edge: string, far: string, parameters: ParameterList): OrderCypher => ({
  columns: [`${far}.date`],
  orderBy: `${edge}._near DESC, ${edge}._date DESC, ${edge}.id`,
  after([date]: readonly (Value | null)[], id) {
    const [given, last] = [parameters.add(date ?? ""), parameters.add(id)];
    return `(${edge}._date < ${given} OR (${edge}._date = ${given} AND ${edge}.id > ${last}))`;
  },
});
