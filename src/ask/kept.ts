import type { Attempt } from "./hops.ts";
import type { Linked } from "./linked.ts";
import {
  ofNamedBody,
  ofOneRoot,
  whereOpened,
  whoActs,
  whoLeads,
  withoutPartsOfNames,
  withoutPartyGroups,
} from "./narrow.ts";
import type { Hop } from "./plan.ts";
import type { Question } from "./question.ts";
import type { Row } from "./rows.ts";
import { apart, byWord, finest, isOfKind, ofLevel } from "./sorts.ts";
import { inStories } from "./stories.ts";
import type { Tongue } from "./tongue.ts";
import { datesOf, happened } from "./when.ts";

/** Rows that pass what the question says of names, times, sorts and places. */

interface Kept {
  readonly kept: readonly Row[];
  /** Units of the question that telling the rows apart accounts for. */
  readonly accounted: readonly number[];
}

/** What is named is no answer, unless the question asks whether it is, or which of those named has more. */
const besideNames = (
  { focus: { wanted }, clause }: Question,
  { plan }: Attempt,
  rows: readonly Row[],
  { ids }: Linked,
) => {
  const { result, root, hops } = plan;
  if (result.read === "IS_THERE") return rows.filter(({ node }) => node.id === result.id);
  // All that lies in a place begins with the place itself.
  const place = root.by === "within" && plan.hops.length === 0 ? root.place : undefined;
  const others = rows.filter(({ node }) => node.id !== place);
  return root.by === "most" || isOfOwnPart(clause, hops)
    ? rows
    : apart(others, ids, wanted.form === "ENTITY");
};

/** Who chaired what somebody attended may be nobody else; who came, beside that person, is. */
const isOfOwnPart = (clause: Question["clause"], hops: readonly Hop[]): boolean => {
  const [first, last] = [hops[0], hops.at(-1)];
  return (
    clause !== undefined &&
    first !== last &&
    last?.roles !== undefined &&
    last.relation.edge === first?.relation.edge
  );
};

const atTime = ({ when }: Question, rows: readonly Row[]): Kept => {
  if (!when) return { kept: rows, accounted: [] };
  const dated = rows.filter((row) => happened(row, when));
  const isKnown = dated.length > 0 || rows.some((row) => datesOf(row).length > 0);
  return isKnown ? { kept: dated, accounted: when.units } : { kept: rows, accounted: [] };
};

const soOften = ({ inRow }: Question, rows: readonly Row[]): Kept => {
  const kept = rows.filter(({ edge }) => edge?.times !== undefined && edge.times === inRow?.times);
  return inRow && kept.length > 0 ? { kept, accounted: inRow.units } : { kept: rows, accounted: [] };
};

/** How many units beside the root's name a body's name says. */
const bodySaid = (question: Question, tongue: Tongue, { root }: Attempt, name: string): number => {
  const asking = new Set([...root.match.units, ...question.focus.units]);
  const others = question.units.flatMap((_, unit) => (asking.has(unit) ? [] : [unit]));
  return tongue.said(others, name).size;
};

/** The question without the name of its root: the 市级 of a body's name says nothing of the answers. */
const besideRoot = ({ units, language }: Question, { root }: Attempt): string =>
  units.map((unit, i) => (root.match.units.includes(i) ? "" : unit)).join(language === "ZH" ? "" : " ");

/** Rows that answer by name, without those that say the same of less or of more. */
const meantOf = (question: Question, attempt: Attempt, rows: readonly Row[]): readonly Row[] => {
  const { source } = question;
  const { hops } = attempt.plan;
  const led = whoLeads(source, hops, whoActs(hops, ofLevel(rows, besideRoot(question, attempt))));
  return withoutPartsOfNames(withoutPartyGroups(source, hops, led));
};

/** The rows of an attempt that the question may mean. */
export const keptOf = (
  question: Question,
  tongue: Tongue,
  attempt: Attempt,
  rows: readonly Row[],
  named: Linked,
): Kept => {
  const { wanted, count } = question.focus;
  const { result, hops } = attempt.plan;
  const target = wanted.form === "ENTITY" ? wanted.target : undefined;
  const all = question.units.map((_, unit) => unit);
  const meant = ofOneRoot(attempt.plan, rows, (name) => tongue.said(all, name).size);
  const won = inStories(attempt, named.stories, besideNames(question, attempt, meant, named));
  const timed = atTime(question, won.rows);
  const often = soOften(question, timed.kept);
  const sorted = byWord(
    often.kept.filter((row) => !target || isOfKind(row, target)),
    target,
  );
  const opened = whereOpened(hops, result.read === "NAME" ? meantOf(question, attempt, sorted) : sorted);
  const held =
    result.read === "TITLE"
      ? ofNamedBody(opened, (name) => bodySaid(question, tongue, attempt, name))
      : opened;
  return {
    kept: target?.where && !count ? finest(held) : held,
    accounted: [...won.accounted, ...timed.accounted, ...often.accounted],
  };
};
