import type { Attempt } from "./hops.ts";
import { keptOf } from "./kept.ts";
import { type Linked, ownedBy } from "./linked.ts";
import { inOrder } from "./order.ts";
import type { Post, Question } from "./question.ts";
import type { Row } from "./rows.ts";
import type { Tongue } from "./tongue.ts";

/** Which rows of an answer the question means, and how well they answer it. */

export interface Chosen {
  readonly rows: readonly Row[];
  /** 0..1: how much of what the question says the plan and these rows account for. */
  readonly coverage: number;
  /** Units that nothing accounts for. */
  readonly lost: number;
  /** Of these such as are neither in a name nor in a word that tells a relation: nobody knows what they mean. */
  readonly unknown: number;
}

const textOf = (row: Row): string =>
  [
    row.node.name,
    row.edge?.title ?? "",
    ...row.via.map((node) => node.name),
    ...row.told.flatMap((told) => [told.text, told.article.name]),
  ].join("\n");

/** Rest of a question that is long enough to tell rows apart. */
const TELLING = 2;
const LEAST_SHARE = 0.4;
/** Rows that say nearly as much as the best belong to the answer. */
const NEARLY = 0.8;

/** Units that neither names nor phrases account for, and that the rows must. */
const restOf = (question: Question, explained: ReadonlySet<number>): readonly number[] =>
  question.units.flatMap((_, unit) => (explained.has(unit) ? [] : [unit]));

interface Unsaid {
  readonly rest: readonly number[];
  readonly spoken: ReadonlySet<number>;
  readonly rows: readonly Row[];
}

/** True where all of a sort in a place are listed, and the question names something else that none of them bears. */
const isBesideNames = (
  tongue: Tongue,
  { plan, explained }: Attempt,
  { stretches }: Linked,
  rows: readonly Row[],
): boolean =>
  plan.root.by === "within" &&
  plan.hops.length === 0 &&
  stretches.some(
    ({ match: { units } }) =>
      !units.some((unit) => explained.has(unit)) &&
      !rows.some(({ node }) => tongue.said(units, node.name).size > 0),
  );

const APART: ReadonlySet<string> = new Set(["Person", "Organization", "Place"]);

/** True of a person, a body or a place that the question names whole. */
const isWhole = ({ node, match }: Linked["stretches"][number]): boolean =>
  match.precision === 1 && APART.has(node.label);

const isUnexplained = ({ explained }: Attempt, { match }: Linked["stretches"][number]): boolean =>
  !match.units.some((unit) => explained.has(unit));

/** True of names that are asked of alike: 青禾县和石桥镇. */
const isBesideRoot = ({ units }: Question, root: readonly number[], other: readonly number[]): boolean => {
  const [first, second] = Math.min(...root) < Math.min(...other) ? [root, other] : [other, root];
  return /^[和与及跟同、]$/u.test(units.slice(Math.max(...first) + 1, Math.min(...second)).join(""));
};

/** True where the answer passes over something that the question surely speaks of: a name, one of two posts. */
const passesOver = (
  question: Question,
  tongue: Tongue,
  attempt: Attempt,
  named: Linked,
  { rest, spoken, rows }: Unsaid,
): boolean => {
  const { plan, root } = attempt;
  if (isBesideNames(tongue, attempt, named, rows)) return true;
  if (plan.root.by === "most" && named.stretches.some((one) => isWhole(one) && isUnexplained(attempt, one)))
    return true;
  const owned = plan.root.by === "node" ? ownedBy(question, root.match.units, named) : undefined;
  if (owned && !rows.some(({ via }) => via.some(({ id }) => id === owned.node.id))) return true;
  const unsaid = rest.filter((unit) => !spoken.has(unit));
  const isLost = ({ units }: Pick<Post, "units">) => units.every((unit) => unsaid.includes(unit));
  // What the partners of a county won is not what the county won.
  if (question.phrases.some((phrase) => phrase.senses[0]?.edge === "PARTNERED_WITH" && isLost(phrase)))
    return true;
  if (question.language === "ZH") {
    // 石桥镇的驿站 is none that nothing ties to 石桥镇.
    const isLostName = (one: Linked["stretches"][number]) =>
      isWhole(one) && isLost(one.match) && !isBesideRoot(question, root.match.units, one.match.units);
    if (question.posts.some(isLost) || named.stretches.some(isLostName)) return true;
  }
  return unsaid.some((unit) => tongue.isName(unit) && !named.units.has(unit));
};

/** The rows that the question means, and how much of it the plan and they account for. */
export const choose = (
  question: Question,
  tongue: Tongue,
  attempt: Attempt,
  rows: readonly Row[],
  named: Linked,
): Chosen => {
  const { units: linked } = named;
  const { kept, accounted } = keptOf(question, tongue, attempt, rows, named);
  const rest = restOf(question, new Set([...attempt.explained, ...accounted]));
  const content = question.units.flatMap((_, unit) => (question.empty.has(unit) ? [] : [unit]));
  const weight = (units: Iterable<number>) => [...units].reduce((sum, unit) => sum + tongue.weight(unit), 0);
  const all = weight(rest);
  const whole = Math.max(1, weight(content));
  if (rest.length === 0) return { rows: inOrder(kept, question.order), coverage: 1, lost: 0, unknown: 0 };
  if (kept.length === 0) return { rows: kept, coverage: 1 - all / whole, lost: all, unknown: all };
  const said = kept.map((row) => tongue.said(rest, textOf(row)));
  const shares = said.map((units) => weight(units) / all);
  const best = Math.max(...shares);
  const meant =
    rest.length >= TELLING && best >= LEAST_SHARE
      ? kept.filter((_, i) => (shares[i] ?? 0) >= best * NEARLY)
      : kept;
  const narrowed = inOrder(meant, question.order);
  const lost = all * (1 - best);
  const spoken = new Set(said.flatMap((units) => [...units]));
  if (passesOver(question, tongue, attempt, named, { rest, spoken, rows: narrowed }))
    return { rows: narrowed, coverage: 0, lost, unknown: lost };
  const known = new Set([
    ...linked,
    ...[...question.phrases, ...question.posts].flatMap(({ units }) => units),
  ]);
  const unknown = weight(rest.filter((unit) => !spoken.has(unit) && !known.has(unit)));
  return { rows: narrowed, coverage: 1 - lost / whole, lost, unknown };
};
