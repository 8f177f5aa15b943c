import { GIVES, IS_KIN_OF } from "../../lexicons/attending.ts";
import { surnameLength } from "../../lexicons/surnames.ts";
import { ABSENT } from "../../lexicons/verbs.ts";
import type { Words } from "../../lexicons/words.ts";
import type { FactDraft, Mention } from "../../types.ts";
import { everyMatch } from "../search.ts";
import { type Clause, withListed } from "./clause.ts";
import { groupedBefore, withoutOwnVerb } from "./groups.ts";
import { OTHERS, tellsOfOthers, type Verb } from "./others-attend.ts";

/** The events that an article's attendance is told of. */
export interface Occasions {
  /** The event that the article is about. */
  readonly main: Mention | undefined;
  /** The same, where the article leads with it. */
  readonly leading: Mention | undefined;
  /** The article's one visit. */
  readonly visit: Mention | undefined;
}

/** One person at one event. */
export const attendance = (
  person: Mention,
  event: Mention,
  { role, ...told }: Pick<FactDraft, "start" | "end" | "rule" | "confidence"> & { readonly role: string },
): FactDraft => {
  return {
    type: "ATTENDED",
    from: person.draft,
    to: event.draft,
    props: { role },
    ...told,
  };
};

/** How far from its subject a verb may stand. */
const NEAR = { ANY: 24, LEADING: 24, MEETING: 6, PRESS: 6 };
/** Between two verbs of one subject. */
const GOES_ON = /^[^，。]{0,8}(?:[，并]|并)?[^。]{0,8}$/u;
const GOES_STRAIGHT_ON = /^(?:[，,]?(?:并|随后|还)?[^，,。的]{0,6})$/u;

/** Who took part in what, and how. */
export const readAttendance = (
  clause: Clause,
  occasions: Occasions,
  scanVerbs: Words["attending"],
): readonly FactDraft[] => {
  const { text, sentence } = clause;
  // 贯彻甲总书记讲话精神: who is studied is not there.
  const people = clause.people.filter(
    (person) =>
      !text.startsWith("总书记", person.end) &&
      !sendsAnother(clause, person) &&
      !IS_KIN_OF.test(text.slice(person.end, person.end + 12)),
  );
  if (people.length === 0) return [];
  const facts: FactDraft[] = [];
  let from = sentence.start;
  let last: readonly Mention[] = [];
  for (const found of verbsOf(sentence.text, scanVerbs)) {
    const verb = { ...found, start: found.start + sentence.start, end: found.end + sentence.start };
    const weak = verb.value.scope !== "ANY";
    if (weak ? !tellsThere(clause, verb, occasions.leading) : tellsOfOthers(clause, verb)) continue;
    const { start, end } = verb;
    const inFront = people.filter((person) => person.start >= from && person.end <= start);
    const told = weak
      ? groupedBefore(clause, inFront, start, NEAR[verb.value.scope])
      : withoutOwnVerb(clause, inFront);
    if (weak && told.length === 0 && inFront.length > 0) continue;
    const continued =
      inFront.length === 0 &&
      (weak ? GOES_STRAIGHT_ON : GOES_ON).test(text.slice(from, start)) &&
      !endsInUnknownName(text.slice(from, start));
    const subjects = told.length > 0 ? told : continued ? last : [];
    for (const [person, event] of eventsFor(clause, verb, subjects, occasions)) {
      const role = competes(clause, verb, subjects, event)
        ? "CONTESTANT"
        : looksOn(clause, verb)
          ? "ATTENDEE"
          : verb.value.role;
      facts.push(
        attendance(person, event, {
          role,
          start: Math.min(person.start, start),
          end,
          rule: `attended/${role.toLowerCase() as Lowercase<typeof role>}`,
          confidence: weak ? 0.8 : told.length > 0 ? 0.95 : 0.85,
        }),
      );
    }
    if (subjects.length > 0) last = subjects;
    from = end;
  }
  return facts;
};

/** 选手甲、乙参加技能大赛: those who take part in a contest as what they are called. */
const competes = ({ text }: Clause, { surface }: Verb, [first]: readonly Mention[], event: Mention) =>
  surface === "参加" &&
  event.draft.props.kind === "COMPETITION" &&
  first !== undefined &&
  /(?:选手|运动员|棋手|辩手|骑手|跑友)$/u.test(text.slice(Math.max(0, first.start - 3), first.start));

/** 甲到现场指导: who comes to see, and teaches nobody. */
const looksOn = ({ text }: Clause, { start, surface }: Verb): boolean =>
  surface === "现场指导" && /[到赴来]$/u.test(text.slice(0, start).slice(-1));

/** 受甲委托，乙主持会议: who is not there himself. */
export const sendsAnother = ({ text, sentence }: Clause, { start, end }: Mention): boolean =>
  /^(?:同志)?(?:的)?(?:委托|委派|指派)/u.test(text.slice(end, end + 6)) &&
  /受[^，。；]{0,24}$/u.test(text.slice(Math.max(sentence.start, start - 26), start));

/** The verbs of a sentence, and what is given at events whatever it is about, in the order of the text. */
const verbsOf = (text: string, scanVerbs: Words["attending"]): readonly Verb[] => {
  // 工作动员大会: 作 ends another word.
  const verbs = scanVerbs(text).filter(
    ({ start, surface }) =>
      !(surface.startsWith("作") && /[工合操运创写制协动劳当]/u.test(text[start - 1] ?? "")) &&
      // 部分获奖作者
      !(surface === "分获" && text[start - 1] === "部"),
  );
  if (!/作|做|带来/u.test(text)) return verbs;
  const given = everyMatch(text, GIVES)
    .map(({ index, 0: surface, 1: speech }): Verb => {
      const role = speech ? "SPEAKER" : "LECTURER";
      return { start: index, end: index + surface.length, surface, value: { role, scope: "ANY" } };
    })
    .filter(({ start, end }) => !verbs.some((verb) => verb.start < end && verb.end > start));
  return given.length > 0 ? [...verbs, ...given].sort((a, b) => a.start - b.start) : verbs;
};

/** Each of the subjects of a verb with the event that it tells of. */
const eventsFor = (
  clause: Clause,
  { start, end, surface, value }: Verb,
  subjects: readonly Mention[],
  { main, leading, visit }: Occasions,
): readonly (readonly [Mention, Mention])[] => {
  if (subjects.length === 0 || isAbsent(clause, subjects, end)) return [];
  if (value.scope !== "ANY") {
    const named = eventOf(clause, start, end);
    const there =
      named && named.draft !== leading?.draft && !named.anaphoric && !IS_SESSION.test(named.draft.name)
        ? undefined
        : (named ?? leading);
    return there ? subjects.map((person) => [person, there]) : [];
  }
  const visiting = visitAt(clause, end);
  const along = visiting || /陪同|随同/u.test(surface);
  const named = eventOf(clause, start, end);
  // 去年，甲在省里的比赛中夺冠: not at the event that the article is about.
  if (!named && PAST.test(clause.text.slice(startOfDeed(clause, start), start))) return [];
  // Who came along on a visit is read with it; a tour (采风活动) is an event like others.
  const toured = visit?.draft.props.kind === "INSPECTION" ? undefined : visit;
  const event = visiting || (along && visit) ? toured : (named ?? main);
  const joined = visit && visit.start < start && value.role === "ATTENDEE" && !along ? visit : undefined;
  // 甲走访慰问，乙参加。…来到招聘会现场: the visit, and not what is told behind.
  const later = !named && event && event === main && event.start > start && BARE.test(clause.text.slice(end));
  const there = (later ? joined : undefined) ?? event ?? joined;
  if (!there) return [];
  // 出席甲会议和乙推进会: all that a list names behind the verb.
  const all = there.start >= end - 1 ? withListed(clause, there) : [there];
  return subjects
    .filter(({ draft }) => !(OF_THE_DEAD.test(there.draft.name) && there.draft.name.includes(draft.name)))
    .filter((person) => event || person.start >= there.end || there.start < clause.sentence.start)
    .flatMap((person) => all.map((one) => [person, one] as const));
};
/** 参加视察, 参加活动: the visit right behind the verb, whatever meeting the story names. */
const visitAt = ({ events }: Clause, end: number): boolean =>
  events.some(
    ({ draft, anaphoric, start }) =>
      anaphoric && draft.props.kind === "INSPECTION" && start >= end && start - end <= 3,
  );
/** Events for one who is dead, and in whose name he stands. */
const OF_THE_DEAD = /遗体|追悼|追思|悼念|诞辰|逝世|告别(?:会|仪式)/u;
const BARE = /^[。；]/u;
const PAST = /[去前]年|往年|此前|曾/u;
/** What one may speak at though the story leads with another event. */
const IS_SESSION = /(?:会|会议|仪式|典礼|论坛|讲座)$/u;

/** A weak verb tells of attendance only where the story leads with an event of its sort, and of no other time. */
const tellsThere = (
  clause: Clause,
  { start, end, surface, value }: Verb,
  leading: Mention | undefined,
): boolean => {
  const { text, sentence } = clause;
  if (!leading || sentence.end <= leading.start) return false;
  if (value.scope === "MEETING" && leading.draft.props.kind !== "MEETING") return false;
  if (value.scope === "PRESS" && !IS_PRESS.test(leading.draft.name)) return false;
  // 甲介绍，: to a reporter.
  if (surface === "介绍" && !IS_PRESS.test(leading.draft.name) && /^[，：:,说到道]/u.test(text.slice(end)))
    return false;
  if (/^(?:的(?!情况)|者|会|单位)/u.test(text.slice(end))) return false;
  const before = text.slice(Math.max(startOfDeed(clause, start), start - 60), start);
  if (OTHERS.test(before.slice(-8))) return false;
  return !OTHER_TIME.test(before) && before.lastIndexOf("“") <= before.lastIndexOf("”");
};
/** Where what is told of a verb's subject begins: behind the event that the sentence names. */
const startOfDeed = ({ events, sentence }: Clause, verb: number): number =>
  Math.max(sentence.start, ...events.filter(({ end }) => end <= verb).map(({ end }) => end));
const IS_PRESS = /(?:发布会|通气会|说明会)/u;
const OTHER_TIME =
  /(?:19|20)\d{2}年|[去前往]年|此前|曾|平时|一直|每[天年月周逢次]|多年|将(?!军)|拟|计划|准备|打算|想|希望|记者$|告诉记者/u;

/** ，某某主持: what looks like a name that no rule knows is somebody else's, and nobody goes on. */
const endsInUnknownName = (between: string): boolean => {
  const word = /[，、]([\p{Script=Han}]{2,3})$/u.exec(between)?.[1];
  return word !== undefined && surnameLength(word) > 0 && !NO_NAMES.has(word);
};
const NO_NAMES = new Set("会议 会上 活动 仪式 并在 随后 现场 全程 应邀 还应邀 和会 向大会".split(" "));

/** True where what stands around people denies that they were there. */
export const isAbsent = (clause: Clause, subjects: readonly Mention[], end: number): boolean => {
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

/** 入场仪式后，甲致辞: that is over. */
const IS_OVER = /^[”]?(?:结束)?(?:之|以)?后[，,]/u;

/** The event named right behind the verb, or before it in the sentence. */
export const eventOf = (clause: Clause, start: number, end: number): Mention | undefined => {
  const events = clause.events.filter(
    (event) =>
      event.draft.props.kind !== "INSPECTION" &&
      !(event.end <= start && IS_OVER.test(clause.text.slice(event.end, event.end + 6))),
  );
  const after = events.find(
    (event) =>
      event.start >= start - 1 &&
      event.start - end <= 24 &&
      !/[，。]/u.test(clause.text.slice(end, event.start)),
  );
  const before = events.filter((event) => event.end <= start).at(-1);
  return after ?? before;
};
