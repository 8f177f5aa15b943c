import type { Attempt } from "./hops.ts";
import type { Candidate } from "./link.ts";
import { ofNamedBody, whereOpened } from "./narrow.ts";
import { inOrder } from "./order.ts";
import type { Question, Target, When } from "./question.ts";
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

/** Dates that a row speaks of. */
const datesOf = (row: Row): readonly string[] =>
  [
    row.edge?.date,
    row.node.date,
    row.node.startDate,
    ...row.via.flatMap((node) => [node.date, node.startDate]),
    ...row.told.map((told) => told.article.date),
  ].filter((date): date is string => typeof date === "string");

/** True where a date lies in what the question names; a year that it doesn't say may be any. */
export const isWhen = (date: string, { day, from, to }: When): boolean => {
  if (day) return day.startsWith("-") ? date.slice(4).startsWith(day.slice(1)) : date.startsWith(day);
  const after = from?.startsWith("-") ? date.slice(4) >= from.slice(1) : !from || date >= from;
  const before = to?.startsWith("-") ? date.slice(4) < to.slice(1) : !to || date < to;
  return after && before;
};

const happened = (row: Row, when: When): boolean => datesOf(row).some((date) => isWhen(date, when));

/** Rows named by what is asked for where some are: 哪些大学 asks for names with 大学, or with another such word. */
const byWord = (rows: readonly Row[], target: Target | undefined): readonly Row[] => {
  if (!target?.word) return rows;
  const holding = (words: readonly string[]) =>
    rows.filter(({ node }) => words.some((word) => node.name.includes(word)));
  const named = holding([target.word]);
  if (named.length > 0) return named;
  const alike = holding(target.words ?? []);
  return alike.length > 0 || target.exact ? alike : rows;
};

/** What the question names is no answer to who or which; to when or how often, its rows are meant. */
const apart = (rows: readonly Row[], named: ReadonlySet<string>, entities: boolean): readonly Row[] => {
  if (entities) return rows.filter((row) => !named.has(row.node.id));
  const meant = rows.filter((row) => named.has(row.node.id));
  return meant.length > 0 ? meant : rows;
};

const LEVELS = ["COUNTRY", "REGION", "PROVINCE", "CITY", "COUNTY", "TOWNSHIP", "VILLAGE", "ZONE", "SITE"];
const fineness = (row: Row): number =>
  row.node.label === "Place" ? LEVELS.indexOf(row.node.level ?? "SITE") : 8;

/** Where something is, is told by the smallest place: of a hall and its city, the hall. */
const finest = (rows: readonly Row[]): readonly Row[] => {
  const most = Math.max(...rows.map(fineness));
  return rows.filter((row) => fineness(row) === most);
};

/** Kinds and levels that say too little to hold against a row. */
const VAGUE: ReadonlySet<string | undefined> = new Set(["OTHER", undefined]);

/** Where tests on kinds were dropped, only what isn't plainly of another kind may answer: a city is no town. */
const isOfKind = (row: Row, target: Target): boolean => {
  const { label, kind, level, name } = row.node;
  const asked = label === "Place" ? target.levels : target.kinds;
  const own = label === "Place" ? level : kind;
  if (!asked || asked.length === 0 || (own !== undefined && asked.includes(own))) return true;
  return VAGUE.has(own) || (target.words ?? []).some((word) => name.endsWith(word));
};

/** Rest of a question that is long enough to tell rows apart. */
const TELLING = 2;
const LEAST_SHARE = 0.4;
/** Rows that say nearly as much as the best belong to the answer. */
const NEARLY = 0.8;

/** How many units beside the root's name a body's name says. */
const bodySaid = (question: Question, tongue: Tongue, { root }: Attempt, name: string): number => {
  const asking = new Set([...root.match.units, ...question.focus.units]);
  const others = question.units.flatMap((_, unit) => (asking.has(unit) ? [] : [unit]));
  return tongue.said(others, name).size;
};

/** Units that neither names nor phrases account for, and that the rows must. */
const restOf = (question: Question, explained: ReadonlySet<number>): readonly number[] =>
  question.units.flatMap((_, unit) => (explained.has(unit) ? [] : [unit]));

/** What the question surely names, and where. */
export interface Linked {
  readonly ids: ReadonlySet<string>;
  readonly units: ReadonlySet<number>;
  readonly stretches: readonly Pick<Candidate, "node" | "match">[];
}

/** Words that tie a name to what it belongs to: the centre of the county, 某县的中心. */
const TIES = /^(?:的|of|in|at|the|)*$/;

/** The name of which the root only says whose it is: of 某县的中心 the centre. */
const ownedBy = (question: Question, root: readonly number[], { stretches }: Linked) => {
  const [start, end] = [Math.min(...root), Math.max(...root)];
  const between = (from: number, to: number) => question.units.slice(from + 1, to).join("");
  return stretches.find(({ match: { units: other } }) => {
    if (other.some((unit) => root.includes(unit))) return false;
    const [first, last] = [Math.min(...other), Math.max(...other)];
    return question.language === "ZH"
      ? first > end && TIES.test(between(end, first))
      : last < start && start - last > 1 && TIES.test(between(last, start));
  });
};

/** The rows that the question means, and how much of it the plan and they account for. */
export const choose = (
  question: Question,
  tongue: Tongue,
  attempt: Attempt,
  rows: readonly Row[],
  named: Linked,
): Chosen => {
  const { ids, units: linked } = named;
  const { wanted } = question.focus;
  const target = wanted.form === "ENTITY" ? wanted.target : undefined;
  const explained = new Set(attempt.explained);
  const { result } = attempt.plan;
  let kept =
    result.read === "IS_THERE"
      ? rows.filter((row) => row.node.id === result.id)
      : attempt.plan.root.by === "most"
        ? rows
        : apart(rows, ids, wanted.form === "ENTITY");
  if (question.when) {
    const { when } = question;
    const dated = kept.filter((row) => happened(row, when));
    if (dated.length > 0 || kept.some((row) => datesOf(row).length > 0)) {
      kept = dated;
      for (const unit of when.units) explained.add(unit);
    }
  }
  const { inRow } = question;
  if (inRow && kept.some(({ edge }) => edge?.times === inRow.times)) {
    kept = kept.filter(({ edge }) => edge?.times === inRow.times);
    for (const unit of inRow.units) explained.add(unit);
  }
  if (target) kept = kept.filter((row) => isOfKind(row, target));
  kept = byWord(kept, target);
  kept = whereOpened(attempt.plan.hops, kept);
  if (result.read === "TITLE") kept = ofNamedBody(kept, (name) => bodySaid(question, tongue, attempt, name));
  if (target?.where && !question.focus.count) kept = finest(kept);
  const rest = restOf(question, explained);
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
  const isNode = attempt.plan.root.by === "node";
  const owned = isNode ? ownedBy(question, attempt.root.match.units, named) : undefined;
  if (owned && !narrowed.some(({ via }) => via.some(({ id }) => id === owned.node.id)))
    return { rows: narrowed, coverage: 0, lost, unknown: lost };
  // Of two posts that stand in one question both must be told.
  if (
    question.language === "ZH" &&
    question.posts.some(({ units }) => units.every((unit) => rest.includes(unit) && !spoken.has(unit)))
  )
    return { rows: narrowed, coverage: 0, lost, unknown: lost };
  if (rest.some((unit) => tongue.isName(unit) && !spoken.has(unit) && !linked.has(unit)))
    return { rows: narrowed, coverage: 0, lost, unknown: lost };
  const known = new Set([
    ...linked,
    ...[...question.phrases, ...question.posts].flatMap(({ units }) => units),
  ]);
  const unknown = weight(rest.filter((unit) => !spoken.has(unit) && !known.has(unit)));
  return { rows: narrowed, coverage: 1 - lost / whole, lost, unknown };
};
