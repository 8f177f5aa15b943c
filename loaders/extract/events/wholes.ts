import type { Mention, Span } from "../../types.ts";
import { findAll } from "../search.ts";

/** Contests of which an article names only a round: 甲大赛复赛举行。大赛由乙主办. */

/** What the name of one round ends with, behind its contest's. */
const ONE_ROUND = /(?<=[赛会])(?:总决赛|半决赛|决赛|复赛|初赛|预赛)$/u;
/** What tells of the whole contest. */
const THE_CONTEST =
  /(?<!\p{Script=Han})(?:本次|此次|本届)?(?:大赛|比赛|赛事|竞赛)(?=由|共?分为|历时|旨在|以“|自\d)/gu;

/** Where a text tells of the whole contest, with the name that its last round gives; in the order of the text. */
export const wholesIn = (
  text: string,
  events: readonly Mention[],
): readonly (Span & { readonly name: string })[] => {
  const contests = events
    .filter(({ draft }) => draft.props.kind === "COMPETITION")
    .sort((a, b) => a.end - b.end);
  let told = 0;
  return findAll(text, THE_CONTEST).flatMap(({ index: start, 0: surface }) => {
    while ((contests[told]?.end ?? Number.POSITIVE_INFINITY) <= start) told += 1;
    const last = contests[told - 1]?.draft.name ?? "";
    const name = last.replace(ONE_ROUND, "");
    // 全省首个甲大赛总决赛: the first of all, and not of the contest's rounds.
    return name === last || /首个|首次/u.test(name) ? [] : [{ name, start, end: start + surface.length }];
  });
};
