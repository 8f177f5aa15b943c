import type { Mention } from "../../types.ts";
import type { Clause } from "./clause.ts";

/** 甲、乙分获丙、丁: of as many winners as honours each has its own. `verb` is where the verb of winning stands. */
export const winnersInTurn = (
  clause: Clause,
  verb: number,
  honor: Mention,
  winners: readonly Mention[],
): readonly Mention[] => {
  if (winners.length < 2 || !/分获|分别/u.test(clause.text.slice(Math.max(0, verb - 2), verb + 2)))
    return winners;
  const honors = clause.initiatives
    .filter(({ draft, start }) => draft.props.kind === "HONOR" && start >= verb)
    .filter(({ start }) => !/[，。；]/u.test(clause.text.slice(verb, start)))
    .sort((a, b) => a.start - b.start);
  const own = winners[honors.indexOf(honor)];
  return honors.length === winners.length && own ? [own] : winners;
};
