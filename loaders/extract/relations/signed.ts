import type { FactDraft } from "../../types.ts";
import { type Clause, groupsOf } from "./clause.ts";
import { hosting } from "./hosts.ts";
import { venue } from "./venue.ts";

/** 甲县与乙区在丙市签署《丁协议》: those who sign hold the signing, where it says. */
export const readSigned = (clause: Clause): readonly FactDraft[] =>
  clause.events
    .filter(({ rule, anaphoric }) => rule === "event/agreement" && !anaphoric)
    .flatMap((event) => {
      const verb = event.start + event.surface.search(SIGNS);
      const inside = groupsOf(clause).filter(({ start, end }) => start >= event.start && end <= verb);
      const isWhere = (start: number) => /在$/u.test(clause.text.slice(event.start, start));
      const sides = inside.filter(({ start }) => !isWhere(start)).flatMap(({ members }) => members);
      const where = inside.find(({ start }) => isWhere(start))?.members ?? [];
      if (sides.length < 2 || sides.length > MOST_SIDES) return [];
      return [
        ...sides.map((agent) =>
          hosting({ agent, partner: false }, event, {
            end: event.end,
            rule: "organized/verb",
            confidence: 0.85,
          }),
        ),
        ...where
          .filter(({ draft }) => draft.type === "Place")
          .map((place) => venue(event.draft, place, event.start, event.end, "held-at/in")),
      ];
    });
const SIGNS = /签[订署]/u;
/** More than these are listed for another reason. */
const MOST_SIDES = 4;
