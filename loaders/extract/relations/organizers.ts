import { NO_FACT } from "../../lexicons/verbs.ts";
import type { Words } from "../../lexicons/words.ts";
import type { FactDraft, Mention } from "../../types.ts";
import { everyMatch } from "../search.ts";
import { type Clause, withListed } from "./clause.ts";
import { hosting, hostsBefore, rightBefore, rolesNamed, withFirst } from "./hosts.ts";
import { leftOut } from "./left-out.ts";
import { besideNobody, members, type Subject, subjectsBefore } from "./subjects.ts";
import { isAsked } from "./urged.ts";

/** Who holds events: by verbs, and bodies that inspect. */

/** Who organized an event: by its verbs, 由A主办、B承办. */
export const readOrganizers = (
  clause: Clause,
  main: Mention | undefined,
  topic: Mention | undefined,
  scanVerbs: Words["organizing"],
): readonly FactDraft[] => {
  if (clause.events.length === 0 && (!main || clause.agents.length === 0)) return [];
  const facts: FactDraft[] = [];
  let hosted = clause.sentence.start;
  for (const verb of scanVerbs(clause.sentence.text)) {
    const [start, end] = [verb.start + clause.sentence.start, verb.end + clause.sentence.start];
    // 展演由甲、乙共同举办: what is held stands in front, as it does with 主办.
    const passive =
      /^[，。；]/u.test(clause.text.slice(end)) && clause.text.lastIndexOf("由", start) >= hosted;
    const behind = clause.text.slice(end, end + 8);
    // 春耕指导专班: no role, but a part of a name.
    if (verb.surface === "指导" && !GUIDES.test(behind)) continue;
    const started = /^(?:发起|统筹|策划)$/u.test(verb.surface);
    const formal = /主办|承办|协办|指导/u.test(verb.surface) || started || passive;
    // 由甲协会发起; 向全市发起倡议 starts nothing of the kind.
    const by = started && /由[^，。；]{2,50}$/u.test(clause.text.slice(hosted, start));
    if (started && !(by && /^[，。；、的]/u.test(behind))) continue;
    const event = formal
      ? eventNear(clause, start, end, main)
      : (eventAfter(clause, end) ?? (THAT.test(clause.text.slice(end, end + 12)) ? main : undefined));
    // 随后召开座谈会: of talks without a name nobody says who held them.
    // 由甲部组织，采访团来到: of what the story is about, no word is said.
    const unsaid = verb.surface === "组织" && event && !clause.events.includes(event);
    if (
      !event ||
      unsaid ||
      event.rule === "event/talks" ||
      NO_FACT.test(clause.text.slice(Math.max(clause.sentence.start, start - 12), start))
    )
      continue;
    // 组织收看全省会议: others hold it.
    const joins = /^(?:[^，。；]{0,10})?(?:收听收看|收看|收听|参加|参与|观看)/u.test(
      clause.text.slice(end, event.start),
    );
    // 在深入开展“甲”活动中: what somebody else does meanwhile.
    if (TO_BE_DECIDED.test(clause.text.slice(start - 2, start))) continue;
    if (
      WHILE.test(clause.text.slice(start - 3, start)) &&
      /^[”]?[^，。]{0,3}[中时]/u.test(clause.text.slice(event.end))
    )
      continue;
    // 今年举办的展览, 在甲市举行的大赛: only who is told to hold it does.
    const attributive = clause.text[end] === "的";
    const group =
      rolesNamed(clause, start, end) ??
      (formal || (attributive && clause.text.lastIndexOf("由", start) >= hosted)
        ? hostsBefore(clause, start, hosted)
        : attributive
          ? rightBefore(clause, start)
          : undefined);
    if (formal) hosted = end;
    // 今年还承办了读书节: the event right behind the verb, the body in front of other words.
    const active = !attributive && (!formal || (event.start >= end && event.start - end <= 8));
    const told = group ? withFirst(clause, group, start) : active ? subjectsBefore(clause, start) : [];
    const silent =
      told.length === 0 &&
      !group &&
      !formal &&
      !attributive &&
      !/^启动$/u.test(verb.surface) &&
      !/等.{0,5}$/u.test(event.draft.name) &&
      !isAsked(clause.text.slice(clause.sentence.start, start));
    const agents = silent ? leftOutWith(clause, start, topic) : told;
    // 举办甲大赛、乙讲座: all that a list names behind the verb.
    const all = event.start >= end - 1 ? withListed(clause, event) : [event];
    for (const { agent, partner } of agents)
      for (const one of all)
        facts.push({
          type: "ORGANIZED",
          from: agent.draft,
          to: one.draft,
          props: { role: partner ? "CO_ORGANIZER" : joins ? "PARTICIPANT" : verb.value, source: "TEXT" },
          start: silent ? start : Math.min(agent.start, one.start),
          end: Math.max(end, one.end),
          rule: silent ? "organized/left-out-subject" : `organized/${formal ? "formal" : "verb"}`,
          confidence: silent ? 0.6 : 0.9,
        });
  }
  return facts;
};

/** 与甲局联合举办: the one left out, and those who are told to act beside it. */
const leftOutWith = (clause: Clause, verb: number, topic: Mention | undefined): readonly Subject[] => {
  const beside = besideNobody(clause, verb);
  const first = leftOut(clause, beside?.start ?? verb, topic);
  return beside && first.length > 0 ? [...first, ...members(beside, true)] : first;
};

/** 甲局指导, 由甲局指导的: what shows that 指导 tells of a role. */
const GUIDES = /^(?:[，。；、）]|单位|的|下|举办|开展|主办)/u;
/** 审议关于召开甲会议的决定: it is still to come. */
const TO_BE_DECIDED = /关于$/u;
const WHILE = /在(?:深入|全面|扎实|积极|广泛)?$/u;

/** 甲局联合乙局到某地排查隐患, 甲法庭审理一起丙案: bodies that inspect or try, where no person is told to. */
export const readInspectors = (clause: Clause): readonly FactDraft[] =>
  clause.events
    .filter(
      ({ draft, anaphoric, rule }) =>
        (draft.props.kind === "INSPECTION" || rule === "event/trial") && !anaphoric,
    )
    .flatMap((event) => {
      if (clause.people.some((person) => person.end <= event.start)) return [];
      return subjectsOfVisit(clause, event.start)
        .filter(
          ({ agent }) =>
            agent.draft.type === "Organization" &&
            !/(?:举办|主办|组织|承办|组成)的|^(?:主要|有关)?(?:领导|负责人|负责同志)/u.test(
              clause.text.slice(agent.end, event.start),
            ),
        )
        .map((subject) =>
          hosting(subject, event, { end: event.end, rule: "organized/inspection", confidence: 0.85 }),
        );
    });

/** Words that lead to where somebody goes. */
const GOES = /[到赴对]|深入|前往|走进/gu;
const ABOUT = /^(?:[对就]|围绕|针对)/u;
/** The bodies in front of 到, 赴, 对, 深入: those in front of where they go. */
const subjectsOfVisit = (clause: Clause, verb: number) => {
  // 对水库开展检查: its own 对 is within, and one in front is another's.
  if (ABOUT.test(clause.text.slice(verb, verb + 2))) return subjectsBefore(clause, verb);
  const before = clause.text.slice(clause.sentence.start, verb);
  const goes = everyMatch(before, GOES).at(-1);
  return subjectsBefore(clause, goes ? clause.sentence.start + goes.index : verb);
};

/** The event that follows a verb: nothing but its own words between, or its theme. */
const eventAfter = (clause: Clause, end: number): Mention | undefined => {
  const theme = THEME.exec(clause.text.slice(end, Math.min(clause.sentence.end, end + 50)))?.[0].length ?? 0;
  return eventFrom(clause, end) ?? (theme > 0 ? eventFrom(clause, end + theme) : undefined);
};
const eventFrom = (clause: Clause, from: number): Mention | undefined =>
  clause.events.find(
    (event) =>
      !event.anaphoric &&
      event.start >= from - 2 &&
      event.start - from <= 8 &&
      !/[，。；]/u.test(clause.text.slice(from, event.start)),
  );
/** 联合举办此次比赛: the event that the story is about. */
const THAT =
  /^了?(?:此次|本次|这次|本届|该|此)(?:项)?(?:活动|比赛|大赛|赛事|竞赛|演出|晚会|展览|展演|培训|讲座|论坛|会议|仪式|演练|招聘会)(?=[，。；])/u;
/** 举行以“甲”为主题的, 开展“甲”为主题的, 举办“甲”——, 举办我们的节日——: what stands between the verb and the name. */
const THEME =
  /^了?(?:一[场次])?(?:(?:“[^”]{2,36}”|[^，。；“”—]{2,16})—{1,2}(?=[“\p{Script=Han}\d])|(?:以?“[^”]{2,36}”为(?:主题|题)|主题为“[^”]{2,36}”)的)/u;

const eventNear = (
  clause: Clause,
  start: number,
  end: number,
  main: Mention | undefined,
): Mention | undefined => {
  const events = clause.events.filter((event) => event.draft.props.kind !== "INSPECTION");
  const { text, sentence } = clause;
  // 由甲主办的乙节: the event right behind; 本次展览由甲主办: the story's own, whatever else the sentence names.
  const attributive = events.find(
    (event) =>
      event.start >= end &&
      !event.anaphoric &&
      /^的，?(?:[^，。]{0,12}|“[^，。”]{0,40})$/u.test(text.slice(end, event.start)),
  );
  if (attributive) return attributive;
  // 入选甲协会主办的全国大展: something else is theirs.
  if (text[end] === "的") return undefined;
  if (THIS_EVENT.test(text.slice(sentence.start, start))) {
    const pointed = events.find((event) => event.anaphoric && event.end <= start);
    if (pointed) return pointed;
    if (main && main.start < sentence.start) return main;
  }
  return (
    events.find((event) => event.start >= end && !event.anaphoric) ??
    events.filter((event) => event.end <= start).at(-1) ??
    main
  );
};

/** 此次大赛由, 本次展览是某节系列活动之一，由 */
const THIS_EVENT =
  /^(?:据悉，|据了解，)?(?:(?:此次|本次|这次|本届|该|此项|当天的)[\p{Script=Han}“”]{2,14}?|(?:活动|晚会|大赛|比赛|展览|论坛|仪式|赛事|演出|培训))(?:由|是|为|以)/u;
