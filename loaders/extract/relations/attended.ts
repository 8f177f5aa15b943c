import { surnameLength } from "../../lexicons/surnames.ts";
import { ABSENT } from "../../lexicons/verbs.ts";
import type { Words } from "../../lexicons/words.ts";
import type { FactDraft, Mention } from "../../types.ts";
import { findFirst } from "../search.ts";
import type { Clause } from "./clause.ts";

/** One person at one event; the ordinal is the person's place among all whom the article lists. */
export const attendance = (
  person: Mention,
  event: Mention,
  ordinals: Map<unknown, number>,
  { role, ...told }: Pick<FactDraft, "start" | "end" | "rule" | "confidence"> & { readonly role: string },
): FactDraft => {
  if (!ordinals.has(person.draft)) ordinals.set(person.draft, ordinals.size + 1);
  return {
    type: "ATTENDED",
    from: person.draft,
    to: event.draft,
    props: { role, ordinal: ordinals.get(person.draft) ?? 1 },
    ...told,
  };
};

/** Who took part in what, and how. `main` is the event that the article is about, `visit` its one visit; ordinals count over the article. */
export const readAttendance = (
  clause: Clause,
  main: Mention | undefined,
  visit: Mention | undefined,
  ordinals: Map<unknown, number>,
  scanVerbs: Words["attending"],
): readonly FactDraft[] => {
  if (clause.people.length === 0) return [];
  const { text, sentence } = clause;
  const facts: FactDraft[] = [];
  let from = sentence.start;
  let last: readonly Mention[] = [];
  for (const verb of scanVerbs(sentence.text)) {
    const [start, end] = [verb.start + sentence.start, verb.end + sentence.start];
    // 贯彻某某重要讲话精神: the speech was held elsewhere.
    if (
      verb.surface === "讲话" &&
      /^(?:精神|重要|和[^，。]{0,6}(?:指示|批示))/u.test(text.slice(end, end + 10))
    )
      continue;
    // 听取委员发言, 看望出席会议的委员: others speak, others attend.
    if (OTHERS.test(text.slice(Math.max(sentence.start, start - 8), start))) continue;
    // 为参赛龙舟点睛: those that compete are others.
    if (verb.surface === "参赛" && /^(?![的者并以])\p{Script=Han}/u.test(text.slice(end, end + 1))) continue;
    const told = clause.people.filter((person) => person.start >= from && person.end <= start);
    const between = text.slice(from, start);
    const continued =
      told.length === 0 &&
      /^[^，。]{0,8}(?:[，并]|并)?[^。]{0,8}$/u.test(between) &&
      !endsInUnknownName(between);
    const subjects = told.length > 0 ? told : continued ? last : [];
    const along = /陪同|随同/u.test(verb.surface);
    const event = along && visit ? undefined : (eventOf(clause, start, end) ?? main);
    const joined = visit && visit.start < start && verb.value === "ATTENDEE" && !along ? visit : undefined;
    const there = event ?? joined;
    // 获得好评: only where one comes in among the first.
    if (WINS.test(verb.surface) && !AMONG_THE_FIRST.test(text.slice(end, end + 12))) continue;
    if (there && subjects.length > 0 && !absent(clause, subjects, end)) {
      for (const person of subjects) {
        if (!event && person.start < there.end && there.start >= sentence.start) continue;
        facts.push(
          attendance(person, there, ordinals, {
            role: verb.value,
            start: Math.min(person.start, start),
            end,
            rule: `attended/${verb.value.toLowerCase() as Lowercase<typeof verb.value>}`,
            confidence: told.length > 0 ? 0.95 : 0.85,
          }),
        );
      }
    }
    if (subjects.length > 0) last = subjects;
    from = end;
  }
  return facts;
};

const WINS = /^(?:获得|荣获|斩获|勇夺|包揽)$/u;
const AMONG_THE_FIRST = /^[\p{Script=Han}A-Za-z]{0,8}?前[二三四五六七八十\d]+[名强位]/u;
const OTHERS = /(?:听取|聆听)[^，。；]{0,6}$|(?:看望|慰问|走访)了?$/u;

/** ，某某主持: what looks like a name that no rule knows is somebody else's, and nobody goes on. */
const endsInUnknownName = (between: string): boolean => {
  const word = /[，、]([\p{Script=Han}]{2,3})$/u.exec(between)?.[1];
  return word !== undefined && surnameLength(word) > 0 && !GOES_ON.has(word);
};
const GOES_ON = new Set([
  "会议",
  "会上",
  "活动",
  "仪式",
  "并在",
  "随后",
  "现场",
  "全程",
  "应邀",
  "还应邀",
  "和会",
  "向大会",
]);

const absent = (clause: Clause, subjects: readonly Mention[], end: number): boolean => {
  const first = subjects[0]?.start ?? end;
  const clauseStart = Math.max(
    clause.sentence.start,
    ...["，", ",", "；"].map((mark) => clause.text.lastIndexOf(mark, first - 1) + 1),
  );
  const lead = clause.text.slice(Math.max(clauseStart, first - 24), first);
  return (
    ABSENT.test(clause.text.slice(subjects.at(-1)?.end ?? first, end)) ||
    /(?:听说|据说|原定|因故|期待|希望|盼望|预祝)/u.test(lead)
  );
};

/** The event named right behind the verb, or before it in the sentence. */
const eventOf = (clause: Clause, start: number, end: number): Mention | undefined => {
  const events = clause.events.filter((event) => event.draft.props.kind !== "INSPECTION");
  const after = events.find(
    (event) =>
      event.start >= start - 1 &&
      event.start - end <= 24 &&
      !/[，。]/u.test(clause.text.slice(end, event.start)),
  );
  const before = events.filter((event) => event.end <= start).at(-1);
  return after ?? before;
};

const ACCOMPANIES = /^(?:等)?(?:陪同|随同)/u;

/** 陪同调研、参加座谈会的市领导有甲、乙: those who were there, named behind. */
export const readLists = (
  clause: Clause,
  main: Mention | undefined,
  visit: Mention | undefined,
  ordinals: Map<unknown, number>,
): readonly FactDraft[] => {
  if (clause.people.length === 0) return [];
  const { sentence } = clause;
  const told = findFirst(sentence.text, THERE_WERE);
  const event =
    told &&
    (/陪同|随同/u.test(told[0])
      ? visit
      : (eventOf(clause, sentence.start + told.index, sentence.start + told.index) ?? main ?? visit));
  if (!told || !event) return [];
  const from = sentence.start + told.index + told[0].length;
  const people = clause.people.filter(({ start }) => start >= from);
  return people.map((person) =>
    attendance(person, event, ordinals, {
      role: "ATTENDEE",
      start: sentence.start + told.index,
      end: person.end,
      rule: "attended/list",
      confidence: 0.9,
    }),
  );
};
const THERE_WERE =
  /(?:(?:陪同|随同|参加|出席|列席|旁听)[^，。；]{0,24}|主席台[^，。；]{0,4}就座)的[^，。；]{0,14}?(?:有|还有|包括|是)(?=[，：:\p{Script=Han}])|执行主席(?:名单)?(?:是|有|为)(?=[：:\p{Script=Han}])/u;

/** X到Y调研: the people in front inspected; those who 参加调研 came along. */
export const readInspections = (clause: Clause, ordinals: Map<unknown, number>): readonly FactDraft[] =>
  clause.events
    .filter((event) => event.draft.props.kind === "INSPECTION")
    .flatMap((event, i, visits) => {
      const from = visits[i - 1]?.end ?? clause.sentence.start;
      const people = clause.people.filter((person) => person.start >= from && person.end <= event.start);
      if (absent(clause, people, event.start)) return [];
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

/** 甲会见乙一行: both were there. */
export const readReceptions = (clause: Clause, ordinals: Map<unknown, number>): readonly FactDraft[] =>
  clause.events
    .filter(({ draft, anaphoric }) => !anaphoric && draft.name.startsWith("会见"))
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
