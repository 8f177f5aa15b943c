import type { Hop, Plan } from "./plan.ts";
import type { Row } from "./rows.ts";

/** Which rows a question means where the sentences or names behind them tell them apart. */

/** Rows that pass, where some do; else all. */
const preferring = (rows: readonly Row[], passes: (row: Row) => boolean): readonly Row[] => {
  const some = rows.filter(passes);
  return some.length > 0 ? some : rows;
};

const escaped = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** 在某县召开: where a meeting was opened, not what its participants went to see. */
const opensAt = ({ node, told }: Row): boolean => {
  const opening = new RegExp(
    `[在于][^，,。；;]{0,15}${escaped(node.name)}[^，,。；;]{0,15}(?:召开|举行|举办|开幕|开班|开营|鸣枪|开赛|启动)`,
    "u",
  );
  return told.some(({ text }) => opening.test(text));
};

/** Of the places of an event those where it was opened, unless somebody's visits are asked for. */
export const whereOpened = (hops: readonly Hop[], rows: readonly Row[]): readonly Row[] => {
  const isHeld = hops.at(-1)?.relation.edge === "HELD_AT" && hops.at(-1)?.relation.direction === "out";
  const isVisit = hops.some(({ relation }) => relation.edge === "ATTENDED");
  return isHeld && !isVisit ? preferring(rows, opensAt) : rows;
};

/** Posts in the body that the question names, however short: of 在工商联担任什么职务 those whose body is called so. */
export const ofNamedBody = (rows: readonly Row[], said: (name: string) => number): readonly Row[] => {
  const most = Math.max(0, ...rows.map(({ node }) => said(node.name)));
  return most > 1 ? rows.filter(({ node }) => said(node.name) === most) : rows;
};

/** Where one story or event is meant, the rows of the only one, or of the one whose name says most of the question. */
export const ofOneRoot = (
  { root }: Plan,
  rows: readonly Row[],
  said: (name: string) => number,
): readonly Row[] => {
  if (root.by !== "within" || !root.one) return rows;
  const roots = [...new Map(rows.flatMap(({ via: [first] }) => (first ? [[first.id, first]] : []))).values()];
  const most = Math.max(...roots.map(({ name }) => said(name)));
  const [only, other] = roots.length > 1 ? roots.filter(({ name }) => said(name) === most) : roots;
  return other ? [] : rows.filter(({ via: [first] }) => first?.id === only?.id);
};
