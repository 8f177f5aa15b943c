import type { Mention } from "../../types.ts";
import type { Clause } from "./clause.ts";

/** Honours that are given by a decision told before: 甲会印发《关于授予丙奖的决定》，乙被授予“丙奖章”. */

const DECIDES = /^关于(?:授予|命名|表彰|表扬|评选|认定|公布)/u;
const ISSUES = /^(?:近日|日前)?(?:联合)?(?:印发|下发|发布|作出|公布|出台|发出)了?《?$/u;
/** A decision's words hold for what follows so far. */
const REACH = 400;
const SHARED = 4;

/** Who decided on an honour of which `verb` tells that somebody was given it. */
export const deciders = (
  { text }: Clause,
  verb: number,
  honor: Mention,
  told: readonly Mention[],
): readonly Mention[] => {
  const paper = told.findLast(
    ({ draft, end }) =>
      draft.type === "Initiative" && end <= verb && verb - end <= REACH && DECIDES.test(draft.name),
  );
  if (!paper || !sharesWords(honor.draft.name, paper.draft.name)) return [];
  const giver = told
    .filter(
      ({ draft, end }) =>
        draft.type === "Organization" && end <= paper.start && ISSUES.test(text.slice(end, paper.start)),
    )
    .sort((a, b) => a.start - b.start)[0];
  return giver ? [giver] : [];
};

/** True where some run of characters of the honour stands in the decision's title too. */
const sharesWords = (honor: string, title: string): boolean =>
  Array.from({ length: Math.max(0, honor.length - SHARED + 1) }, (_, at) =>
    honor.slice(at, at + SHARED),
  ).some((words) => title.includes(words));
