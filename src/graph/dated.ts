import type { EdgeType } from "../domain/ontology.ts";
import type { EdgePlan, PageArgs } from "./port.ts";

/** Edges whose other end has a date, by the direction that leads to it: stores keep that date beside the edge. */
export const DATED: Readonly<Record<"out" | "in", readonly EdgeType[]>> = {
  out: ["ATTENDED", "ORGANIZED", "WROTE", "PUBLISHED"],
  in: ["HELD_AT"],
};

/** True where a page of nodes is ordered by their date, newest first. */
export const isNewestNodes = ({ order = [] }: PageArgs): boolean => {
  const [only] = order;
  return order.length === 1 && only?.by === "node" && only.prop === "date" && only.descending;
};

/** True where a page is ordered by the date of the other end, newest first, and that date stands beside the edge. */
export const isNewestFirst = (plan: EdgePlan): boolean =>
  isNewestNodes(plan) && plan.direction !== "both" && DATED[plan.direction].includes(plan.edge);
