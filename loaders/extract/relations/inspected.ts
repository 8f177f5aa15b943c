import type { FactDraft, Mention } from "../../types.ts";
import { attendance, isAbsent, sendsAnother } from "./attended.ts";
import type { Clause } from "./clause.ts";
import { companyIn, isInCompany } from "./company.ts";
import { groupedBefore } from "./groups.ts";

/** Who inspected, received others, or led others to an event. */

const ACCOMPANIES = /^(?:等)?(?:陪同|随同)/u;

/** X到Y调研: the people in front inspected; those who 参加调研 came along. */
export const readInspections = (clause: Clause): readonly FactDraft[] => {
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
          // 来到葛明远的家乡，走访果园: whose it is.
          !/^(?:同志|老师|先生|女士)?的/u.test(clause.text.slice(person.end, person.end + 3)) &&
          !sendsAnother(clause, person),
      );
      if (isAbsent(clause, people, event.start)) return [];
      return people.map((person) => {
        const along = event.anaphoric || ACCOMPANIES.test(clause.text.slice(person.end, person.end + 4));
        return attendance(person, event, {
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
export const readReceptions = (clause: Clause): readonly FactDraft[] =>
  clause.events
    .filter(
      ({ draft, anaphoric, rule }) =>
        !anaphoric && (rule === "event/reception" || draft.name.startsWith("会见")),
    )
    .flatMap((event) =>
      clause.people
        .filter(({ end }) => end <= event.end)
        .map((person) =>
          attendance(person, event, {
            role: "ATTENDEE",
            start: Math.min(person.start, event.start),
            end: event.end,
            rule: "attended/reception",
            confidence: 0.9,
          }),
        ),
    );

/** 甲带领干部到乙村开展“丙”活动, 甲、乙等县领导率队开展慰问活动: who leads others to an event is there. */
export const readLeaders = (clause: Clause): readonly FactDraft[] =>
  clause.events
    .filter(
      (event) =>
        !event.anaphoric &&
        event.draft.props.kind !== "INSPECTION" &&
        /(?:开展|举行|举办|参加|组织)了?$/u.test(
          clause.text.slice(Math.max(0, event.start - 4), event.start),
        ),
    )
    .flatMap((event) => {
      const tour = TOUR.test(event.draft.name);
      return leadersOf(clause, event, tour).map((person) =>
        attendance(person, event, {
          role: tour ? "INSPECTOR" : "ATTENDEE",
          start: person.start,
          end: event.end,
          rule: tour ? "attended/inspector" : "attended/leader",
          confidence: 0.85,
        }),
      );
    });

/** Those who lead others; on a tour all who are listed in front of the verb of going. */
const leadersOf = (clause: Clause, event: Mention, tour: boolean): readonly Mention[] => {
  const { text } = clause;
  const before = clause.people.filter(({ end }) => end <= event.start);
  const last = before.at(-1);
  const between = last && text.slice(last.end, event.start);
  const goOn = (tour ? GO_ON_TOUR : HOLD_THERE).test(between ?? "");
  if (last && goOn && !isAbsent(clause, before, event.start))
    return groupedBefore(clause, before, last.end, 0);
  const led = companyIn(clause, LED);
  return before.filter(
    (person) => /^(?:带领|率领|带队|率队?)/u.test(text.slice(person.end)) || isInCompany(led, person),
  );
};
/** 在甲、乙等带领下 */
const LED = /(?:的)?(?:带领|率领)下/gu;
/** 等县领导在甲陵园开展: those who hold something somewhere are there. */
const HOLD_THERE =
  /^(?:等[^，。；“”]{0,60}|一行|一同|共同|一起)?(?:在|[到赴](?![会场])|来到|走进|深入|前往)[^，。；“”的]{2,20}(?:开展|举行|举办|参加)了?(?:一[场次])?$/u;
/** What leaders make together, as an inspection. */
const TOUR = /(?:走访|慰问|调研|视察|督导|督查|检查|暗访)(?:活动|行动)$/u;
/** 等县领导率队，深入甲村开展: how they go. */
const GO_ON_TOUR =
  /^(?:等[^，。；“”的]{0,10})?(?:一行)?[，,]?(?:分别|分头|分组|分路|共同|一同|先后|带着[^，。；]{2,10}|兵分[一二两三四五六七八九十]+路|集中)*[，,]?(?:率领?|带领|带队|率队|深入|前往|来到|走进|[到赴对]|走访|看望|开展)[^。；“”]{0,60}$/u;
