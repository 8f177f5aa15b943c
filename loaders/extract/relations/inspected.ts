import type { FactDraft } from "../../types.ts";
import { attendance, isAbsent, sendsAnother } from "./attended.ts";
import type { Clause } from "./clause.ts";
import { companyIn, isInCompany } from "./company.ts";

/** Who inspected, received others, or led others to an event. */

const ACCOMPANIES = /^(?:等)?(?:陪同|随同)/u;

/** X到Y调研: the people in front inspected; those who 参加调研 came along. */
export const readInspections = (clause: Clause, ordinals: Map<unknown, number>): readonly FactDraft[] => {
  const company = companyIn(clause);
  return clause.events
    .filter((event) => event.draft.props.kind === "INSPECTION")
    .flatMap((event, i, visits) => {
      const from = visits[i - 1]?.end ?? clause.sentence.start;
      const people = clause.people.filter(
        (person) =>
          person.start >= from &&
          person.end <= event.start &&
          !isInCompany(company, person) &&
          !sendsAnother(clause, person),
      );
      if (isAbsent(clause, people, event.start)) return [];
      return people.map((person) => {
        const along = event.anaphoric || ACCOMPANIES.test(clause.text.slice(person.end, person.end + 4));
        return attendance(person, event, ordinals, {
          role: along ? "ATTENDEE" : "INSPECTOR",
          start: person.start,
          end: event.end,
          rule: along ? "attended/companion" : "attended/inspector",
          confidence: 0.9,
        });
      });
    });
};

/** 甲会见乙一行, 甲与乙座谈: both were there. */
export const readReceptions = (clause: Clause, ordinals: Map<unknown, number>): readonly FactDraft[] =>
  clause.events
    .filter(
      ({ draft, anaphoric, rule }) =>
        !anaphoric && (rule === "event/reception" || draft.name.startsWith("会见")),
    )
    .flatMap((event) =>
      clause.people
        .filter(({ end }) => end <= event.end)
        .map((person) =>
          attendance(person, event, ordinals, {
            role: "ATTENDEE",
            start: Math.min(person.start, event.start),
            end: event.end,
            rule: "attended/reception",
            confidence: 0.9,
          }),
        ),
    );

/** 甲带领干部到乙村开展“丙”活动: who leads others to an event is there. */
export const readLeaders = (clause: Clause, ordinals: Map<unknown, number>): readonly FactDraft[] =>
  clause.events
    .filter(
      (event) =>
        !event.anaphoric &&
        event.draft.props.kind !== "INSPECTION" &&
        /(?:开展|举行|举办|参加|组织)了?$/u.test(
          clause.text.slice(Math.max(0, event.start - 4), event.start),
        ),
    )
    .flatMap((event) =>
      clause.people
        .filter(
          (person) =>
            person.end <= event.start && /^(?:带领|率领|带队|率队?)/u.test(clause.text.slice(person.end)),
        )
        .map((person) =>
          attendance(person, event, ordinals, {
            role: "ATTENDEE",
            start: person.start,
            end: event.end,
            rule: "attended/leader",
            confidence: 0.85,
          }),
        ),
    );
