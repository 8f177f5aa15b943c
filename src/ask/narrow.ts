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

/** How many characters at their ends two names share. */
const sharedEnd = (a: string, b: string): number => {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
};

const LEADING = /([^，,。；;由]{2,60})牵头/gu;
const SHORTEST = 3;

const isSaidToLead = ({ node, told }: Row): boolean =>
  told.some(({ text }) =>
    [...text.matchAll(LEADING)]
      .flatMap(([, before = ""]) => before.split(/[、和与及]/u))
      .some((body) => sharedEnd(body, node.name) >= SHORTEST),
  );

/** Of several that run a thing the one that the sentence calls its leader, where it is asked who leads. */
export const whoLeads = (source: string, hops: readonly Hop[], rows: readonly Row[]): readonly Row[] => {
  const last = hops.at(-1)?.relation;
  const asked =
    last?.edge === "LAUNCHED" && last.direction === "in" && /牵头|\b(?:leads?|led)\b/u.test(source);
  return asked ? preferring(rows, isSaidToLead) : rows;
};

const PARTY_BODY = /(?:党组|党委|党工委|党总支|党支部)$/u;

/** Without the party group of a body where the body itself is among the answers: a post in the one is told of both. */
export const withoutPartyGroups = (
  source: string,
  hops: readonly Hop[],
  rows: readonly Row[],
): readonly Row[] => {
  const last = hops.at(-1);
  const isOfPosts = last?.relation.edge === "HOLDS" && last.relation.direction === "out" && !last.titles;
  if (!isOfPosts || /党|\bparty\b/i.test(source)) return rows;
  const names = new Set(rows.map(({ node }) => node.name));
  return rows.filter(
    ({ node }) => !PARTY_BODY.test(node.name) || !names.has(node.name.replace(PARTY_BODY, "")),
  );
};

/** True where the name stands in none of the row's sentences but as the beginning of the longer one. */
const isPartOfName = ({ node, told }: Row, longer: string): boolean =>
  longer.startsWith(node.name) &&
  longer !== node.name &&
  told.some(({ text }) => text.includes(longer)) &&
  told.every(({ text }) => !text.replaceAll(longer, "").includes(node.name));

/** Without places that are only named in their offices' names: who built it, 某街道办事处. */
export const withoutPartsOfNames = (rows: readonly Row[]): readonly Row[] =>
  rows.filter(
    (row) => row.node.label !== "Place" || !rows.some((other) => isPartOfName(row, other.node.name)),
  );

/** Who acts for the holder of a post, where it is asked who does: 代市长 is no 市长 beside him. */
export const whoActs = (hops: readonly Hop[], rows: readonly Row[]): readonly Row[] => {
  const isAsked = hops.at(-1)?.titles?.[0]?.startsWith("代") === true;
  return isAsked ? preferring(rows, ({ edge }) => edge?.title?.includes("代") === true) : rows;
};
