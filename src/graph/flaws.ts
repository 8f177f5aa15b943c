import type { GraphEdge } from "../domain/fact.ts";
import { edgeId } from "../domain/ids.ts";
import type { Flaw } from "./port.ts";

/** At most so many flaws of one sort are told. */
export const MOST_FLAWS = 20;

/** Edges whose id isn't the one that type, ends and properties give. */
export const misnamed = (edges: readonly GraphEdge[]): readonly Flaw[] =>
  edges
    .filter(({ id, type, from, to, props }) => id !== edgeId(type, from, to, props))
    .map(({ id, type, from, to }) => ({
      sort: "ID",
      what: `${type} ${id} from ${from} to ${to}: its id isn't that of its type, ends and properties`,
    }));
