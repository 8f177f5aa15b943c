import type { Condition } from "../port.ts";
import type { Sql } from "./condition.ts";

/** Tests that the table of events by place answers: what was held in places or organized from there. */

type Within = Extract<Condition, { op: "within" }>;

/** The places of a test that a node lies in one of some; undefined for other tests. */
export const placesOf = (condition: Condition | undefined): readonly string[] | undefined => {
  if (condition?.op === "within") return [condition.place];
  if (condition?.op !== "or" || condition.all.length === 0) return undefined;
  const all = condition.all.filter((one): one is Within => one.op === "within");
  return all.length === condition.all.length ? all.map(({ place }) => place) : undefined;
};

/** The places of a test that an event was held in one of them or organized from there; undefined for other tests. */
export const eventPlacesOf = (condition: Condition): readonly string[] | undefined => {
  if (condition.op !== "or" || condition.all.length !== 2) return undefined;
  const held = placesOfTie(condition.all, "HELD_AT", "out");
  const organized = placesOfTie(condition.all, "ORGANIZED", "in");
  return held && held.join() === organized?.join() ? held : undefined;
};

const placesOfTie = (
  all: readonly Condition[],
  edge: "HELD_AT" | "ORGANIZED",
  direction: "out" | "in",
): readonly string[] | undefined => {
  for (const one of all)
    if (one.op === "related" && one.edge === edge && one.direction === direction && !one.edgeWhere)
      return placesOf(one.node);
  return undefined;
};

/** The keys of the places of these ids. */
export const placeKeys = (places: readonly string[]): Sql => ({
  sql: "(SELECT key FROM node WHERE id IN (SELECT value FROM json_each(?)))",
  parameters: [JSON.stringify(places)],
});

/** Tests that a node is an event of the places: by listing these, or by looking up each node that is tested. */
export const eventTest = (places: readonly string[], alias: string, eachNode: boolean): Sql => {
  const { sql, parameters } = placeKeys(places);
  return {
    sql: eachNode
      ? `EXISTS (SELECT 1 FROM event_place i WHERE i.event = ${alias}.key AND i.place IN ${sql})`
      : `${alias}.key IN (SELECT i.event FROM event_place i WHERE i.place IN ${sql})`,
    parameters,
  };
};
