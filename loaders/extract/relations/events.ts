import { HELD, NO_FACT } from "../../lexicons/verbs.ts";
import type { Words } from "../../lexicons/words.ts";
import type { FactDraft, Mention } from "../../types.ts";
import { everyMatch } from "../search.ts";
import { type Clause, type Group, groupsOf } from "./clause.ts";
import { leftOut, subjectsBefore } from "./subjects.ts";
import { venue } from "./venue.ts";

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
    const formal = /主办|承办|协办|指导/u.test(verb.surface) || passive;
    const event = formal ? eventNear(clause, start, end, main) : eventAfter(clause, end);
    // 随后召开座谈会: of talks without a name nobody says who held them.
    if (
      !event ||
      event.rule === "event/talks" ||
      NO_FACT.test(clause.text.slice(Math.max(clause.sentence.start, start - 12), start))
    )
      continue;
    // 在甲局举行的发布会: the body right before the verb, whatever stands in front of it.
    const attributive = clause.text[end] === "的";
    const group = formal
      ? hostsBefore(clause, start, hosted)
      : attributive && clause.text.lastIndexOf("由", start) >= hosted
        ? hostsBefore(clause, start, hosted)
        : attributive
          ? groupsOf(clause)
              .filter((one) => one.end <= start && start - one.end <= 2)
              .at(-1)
          : undefined;
    if (formal) hosted = end;
    // 今年还承办了读书节: the event right behind the verb, the body in front of other words.
    const active = !formal || (event.start >= end && event.start - end <= 8);
    const told = group
      ? group.members.map((agent) => ({ agent, partner: false }))
      : active
        ? subjectsBefore(clause, start)
        : [];
    const silent = told.length === 0 && !group && !formal && !/等.{0,5}$/u.test(event.draft.name);
    const agents = silent ? leftOut(clause, start, topic) : told;
    for (const { agent, partner } of agents)
      facts.push({
        type: "ORGANIZED",
        from: agent.draft,
        to: event.draft,
        props: { role: partner ? "CO_ORGANIZER" : verb.value, source: "TEXT" },
        start: silent ? start : Math.min(agent.start, event.start),
        end: Math.max(end, event.end),
        rule: silent ? "organized/left-out-subject" : `organized/${formal ? "formal" : "verb"}`,
        confidence: silent ? 0.6 : 0.9,
      });
  }
  return facts;
};

/**
 * 由甲局、某某公司、乙协会主办: those in front of a formal verb, back to 由 or the verb before it, whatever stands
 * between them that no rule knows.
 */
const hostsBefore = (clause: Clause, verb: number, last: number): Group | undefined => {
  const { text, agents } = clause;
  const near = groupsOf(clause)
    .filter(
      (one) =>
        one.end <= verb &&
        /^(?:等[^，。]{0,6}|共同|联合|独家|分别|[（(][^（()）]{1,8}[)）])?$/u.test(text.slice(one.end, verb)),
    )
    .at(-1);
  const from = Math.max(last, text.lastIndexOf("由", verb) + 1, text.lastIndexOf("。", verb) + 1);
  const listed = text.lastIndexOf("由", verb) >= last || last > clause.sentence.start;
  const members = agents.filter(
    ({ start, end }) =>
      start >= from && end <= verb && HOST_ENDS.test(text.slice(end, Math.min(end + 4, verb + 2))),
  );
  const [first] = members;
  if (!listed || !first || /[；]/u.test(text.slice(from, verb))) return near;
  return { start: first.start, end: members.at(-1)?.end ?? verb, members };
};
const HOST_ENDS =
  /^(?:[、，（(]|和|与|及|以及|等|共同|联合|主办|承办|协办|指导|举办|举行|召开|组织|开展|发起|牵头)/u;

/** 甲局联合乙局到某地排查隐患: bodies that inspect, where no person is told to. */
export const readInspectors = (clause: Clause): readonly FactDraft[] =>
  clause.events
    .filter(({ draft, anaphoric }) => draft.props.kind === "INSPECTION" && !anaphoric)
    .flatMap((event) => {
      if (clause.people.some((person) => person.end <= event.start)) return [];
      return subjectsOfVisit(clause, event.start)
        .filter(
          ({ agent }) =>
            agent.draft.type === "Organization" &&
            !/(?:举办|主办|组织|承办)的/u.test(clause.text.slice(agent.end, event.start)),
        )
        .map(
          ({ agent, partner }): FactDraft => ({
            type: "ORGANIZED",
            from: agent.draft,
            to: event.draft,
            props: { role: partner ? "CO_ORGANIZER" : "HOST", source: "TEXT" },
            start: agent.start,
            end: event.end,
            rule: "organized/inspection",
            confidence: 0.85,
          }),
        );
    });

/** Words that lead to where somebody goes. */
const GOES = /[到赴对]|深入|前往|走进/gu;
/** The bodies in front of 到, 赴, 对, 深入: those in front of where they go. */
const subjectsOfVisit = (clause: Clause, verb: number) => {
  const before = clause.text.slice(clause.sentence.start, verb);
  const goes = everyMatch(before, GOES).at(-1);
  return subjectsBefore(clause, goes ? clause.sentence.start + goes.index : verb);
};

/** 在甲局陪同下: bodies that come along on the article's visit. */
export const readCompanions = (clause: Clause, visit: Mention | undefined): readonly FactDraft[] =>
  visit
    ? groupsOf(clause).flatMap((group) => {
        const along =
          clause.text[group.start - 1] === "在"
            ? /^(?:等[^，。]{0,6})?的?陪同下/u.exec(clause.text.slice(group.end, group.end + 12))
            : null;
        if (!along) return [];
        return group.members
          .filter(({ draft }) => draft.type === "Organization")
          .map(
            (body): FactDraft => ({
              type: "ORGANIZED",
              from: body.draft,
              to: visit.draft,
              props: { role: "PARTICIPANT", source: "TEXT" },
              start: group.start - 1,
              end: group.end + along[0].length,
              rule: "organized/companion",
              confidence: 0.85,
            }),
          );
      })
    : [];

/** 来自甲校和乙校的160名师生参加: bodies whose people took part in the article's event. */
export const readTeams = (clause: Clause, main: Mention | undefined): readonly FactDraft[] =>
  groupsOf(clause).flatMap((group) => {
    const { text, sentence } = clause;
    if (group.start - 2 < sentence.start || !text.startsWith("来自", group.start - 2)) return [];
    const after = /^(?:等[^，。的]{0,10})?的[^，。；]{0,24}?(?:参加|参赛|参与|参训|同台|齐聚)/u.exec(
      text.slice(group.end, Math.min(sentence.end, group.end + 40)),
    );
    if (!after) return [];
    const end = group.end + after[0].length;
    const told = clause.events.find((event) => event.start >= end - 2 && event.start - end <= 12);
    const event = told ?? clause.events.filter((one) => one.end <= group.start).at(-1) ?? main;
    if (!event || event.draft.props.kind === "INSPECTION") return [];
    return group.members
      .filter(({ draft }) => draft.type === "Organization")
      .map(
        (body): FactDraft => ({
          type: "ORGANIZED",
          from: body.draft,
          to: event.draft,
          props: { role: "PARTICIPANT", source: "TEXT" },
          start: group.start,
          end,
          rule: "organized/team",
          confidence: 0.85,
        }),
      );
  });

/** 甲校代表队、乙校代表队参加比赛, 丙台等30家媒体参加: bodies that take part in the article's event. */
export const readParticipants = (clause: Clause, main: Mention | undefined): readonly FactDraft[] =>
  groupsOf(clause).flatMap((group) => {
    const { text, sentence } = clause;
    const joins = TAKES_PART.exec(text.slice(group.end, Math.min(sentence.end, group.end + 40)));
    const lead = text.slice(Math.max(sentence.start, group.start - 4), group.start);
    if (!joins || /(?:来自|邀请|组织|带领|代表|关于|在|对|由)$/u.test(lead)) return [];
    const end = group.end + joins[0].length;
    const told = clause.events.find((event) => event.start >= end - 1 && event.start - end <= 4);
    const event = told ?? clause.events.filter((one) => one.end <= group.start).at(-1) ?? main;
    if (!event || event.draft.props.kind === "INSPECTION") return [];
    return group.members
      .filter(({ draft }) => draft.type === "Organization")
      .map(
        (body): FactDraft => ({
          type: "ORGANIZED",
          from: body.draft,
          to: event.draft,
          props: { role: "PARTICIPANT", source: "TEXT" },
          start: group.start,
          end,
          rule: "organized/participant",
          confidence: 0.85,
        }),
      );
  });
const TAKES_PART =
  /^(?:等[^，。；、]{0,4}\d+[余多]?[家支个所][^，。；、]{0,8}|的?(?:近|共)?\d+[余多]?名[^，。；、]{0,8})?(?:共同|联袂|同台)?(?:参加|参赛|参演|参展)(?:了)?(?:此次|本次|了)?(?=[，。；“第]|比赛|竞赛|大赛|角逐|决赛|活动|演出|采访)/u;

/** Who wins a prize of the contest that an article is about took part in it. */
export const readContestants = (
  honors: readonly FactDraft[],
  clause: Clause,
  main: Mention | undefined,
  ordinals: Map<unknown, number>,
): readonly FactDraft[] => {
  const event = clause.events.find(({ draft }) => draft.props.kind === "COMPETITION") ?? main;
  if (event?.draft.props.kind !== "COMPETITION") return [];
  return honors.flatMap(({ type, from, to, start, end, rule }): readonly FactDraft[] => {
    if (type !== "RECEIVED" || rule !== "received/won" || to === "ARTICLE" || !PRIZE.test(to.name)) return [];
    const told = { to: event.draft, start, end, confidence: 0.8 };
    if (from.type === "Organization")
      return [
        {
          type: "ORGANIZED",
          from,
          props: { role: "PARTICIPANT", source: "TEXT" },
          rule: "organized/winner",
          ...told,
        },
      ];
    if (from.type !== "Person") return [];
    if (!ordinals.has(from)) ordinals.set(from, ordinals.size + 1);
    const props = { role: "CONTESTANT", ordinal: ordinals.get(from) ?? 1 };
    return [{ type: "ATTENDED", from, props, rule: "attended/winner", ...told }];
  });
};
const PRIZE = /(?:[一二三特]等奖|[金银铜]奖|[冠亚季殿]军|第[一二三四五六七八]名|优[秀胜]奖|[金银铜]牌)$/u;

/** The event that follows a verb: nothing but its own words between. */
const eventAfter = (clause: Clause, end: number): Mention | undefined =>
  clause.events.find(
    (event) =>
      !event.anaphoric &&
      event.start >= end - 2 &&
      event.start - end <= 8 &&
      !/[，。；]/u.test(clause.text.slice(end, event.start)),
  );

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
      event.start >= end && !event.anaphoric && /^的[^，。]{0,12}$/u.test(text.slice(end, event.start)),
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

/** 市政府常务会议: the name says who convened it. */
export const readNamedOrganizers = (clause: Clause, bodies: readonly Mention[]): readonly FactDraft[] =>
  clause.events
    .filter((event) => !event.anaphoric && event.draft.props.kind === "MEETING")
    .flatMap((event) => {
      const body = bodies
        .filter(
          (one) => one.start === event.start && one.end < event.end && one.draft.type === "Organization",
        )
        .at(-1);
      return body
        ? [
            {
              type: "ORGANIZED",
              from: body.draft,
              to: event.draft,
              props: { role: "HOST", source: "NAME" },
              start: event.start,
              end: event.end,
              rule: "organized/name",
              confidence: 0.85,
            } as const,
          ]
        : [];
    });

/** 甲县、乙大学战略合作签约仪式: those who sign stand in the ceremony's name, or right in front of it. */
export const readSignings = (clause: Clause, bodies: readonly Mention[]): readonly FactDraft[] =>
  clause.events
    .filter(({ draft, anaphoric }) => !anaphoric && SIGNING.test(draft.name))
    .flatMap((event) => {
      const inside = bodies.filter(
        ({ start, end }) =>
          start >= Math.max(clause.sentence.start, event.start - 40) &&
          end <= event.end &&
          !/共建|成立|组建/u.test(clause.text.slice(Math.max(0, start - 2), start)),
      );
      const parties = [...new Map(inside.map((party) => [party.draft, party])).values()];
      return parties.flatMap((one, i) =>
        parties.slice(i + 1).map(
          (other): FactDraft => ({
            type: "PARTNERED_WITH",
            from: one.draft,
            to: other.draft,
            props: {},
            start: one.start,
            end: event.end,
            rule: "partnered/signing",
            confidence: 0.85,
          }),
        ),
      );
    });
const SIGNING = /(?:合作|共建)[\p{Script=Han}]{0,12}?(?:签约|签订|签署)[\p{Script=Han}]{0,4}(?:仪式|活动)$/u;

/** 此次展览是乙节系列活动之一; 作为乙节系列活动之一, 甲赛: one event is part of another. */
export const readSeries = (clause: Clause, main: Mention | undefined): readonly FactDraft[] => {
  const { text, sentence } = clause;
  const named = clause.events.filter(({ anaphoric }) => !anaphoric);
  return named.flatMap((series, i) => {
    const after = text.slice(series.end, Math.min(sentence.end, series.end + 16));
    if (!/^[”]?(?:系列)?(?:活动)?(?:的)?(?:[\p{Script=Han}]{0,6})?(?:之一|组成部分)/u.test(after)) return [];
    const before = text.slice(sentence.start, series.start);
    const part = /(?:是|系)[^，。]{0,6}$/u.test(before)
      ? (named[i - 1] ?? main)
      : /作为[^，。]{0,6}$/u.test(before)
        ? (named[i + 1] ?? main)
        : undefined;
    return part && part.draft !== series.draft
      ? [
          {
            type: "PART_OF",
            from: part.draft,
            to: series.draft,
            props: {},
            start: part.start >= sentence.start ? Math.min(part.start, series.start) : sentence.start,
            end: series.end + 2,
            rule: "part-of/series",
            confidence: 0.9,
          } as const,
        ]
      : [];
  });
};

/** 来到甲村，开展“乙”活动: the event that those who go somewhere hold there. */
const wentTo = ({ text, sentence, events }: Clause, { start, end }: Group): Mention | undefined => {
  if (
    !/(?:[^得收受达感看听][到赴]|前往|走进|深入|走上)$/u.test(
      text.slice(Math.max(sentence.start, start - 3), start),
    )
  )
    return undefined;
  const opens = OPENS_THERE.exec(text.slice(end, Math.min(sentence.end, end + 30)));
  if (!opens) return undefined;
  const from = end + opens[0].length;
  return events.find(
    (event) =>
      !event.anaphoric &&
      event.start >= from - 1 &&
      event.start - from <= 6 &&
      !/[，。；]/u.test(text.slice(from, event.start)),
  );
};
const OPENS_THERE =
  /^(?:等地?)?(?:[\p{Script=Han}]{2,8})?[，,]?(?:联合|共同|集中|组织)?(?:开展|举办|举行|参加|启动)了?/u;

/** 在X举行, and X of 到X调研. */
export const readVenues = (clause: Clause): readonly FactDraft[] => {
  const facts: FactDraft[] = [];
  for (const group of groupsOf(clause)) {
    const before = clause.text.slice(Math.max(clause.sentence.start, group.start - 9), group.start);
    const after = clause.text.slice(group.end, group.end + 12);
    const inspected = clause.events.find(
      (event) =>
        event.draft.props.kind === "INSPECTION" && event.start >= group.end && event.start - group.end <= 30,
    );
    const entered = clause.events.find(
      (event) =>
        !event.anaphoric &&
        event.draft.props.kind !== "INSPECTION" &&
        /^[”]?(?:走进|走入)了?$/u.test(clause.text.slice(event.end, group.start)),
    );
    if (entered)
      facts.push(
        ...group.members.map((place) =>
          venue(entered.draft, place, entered.start, group.end, "held-at/entered"),
        ),
      );
    const gone = wentTo(clause, group);
    if (gone && gone !== inspected)
      facts.push(
        ...group.members.map((place) => venue(gone.draft, place, group.start - 1, gone.end, "held-at/went")),
      );
    const held = /(?:在|于)$/u.test(before) && HELD.test(after.split(/[，。]/u)[0] ?? "");
    if (held) {
      const event = clause.events
        .filter((one) => one.draft.props.kind !== "INSPECTION")
        .sort((a, b) => Math.abs(a.start - group.start) - Math.abs(b.start - group.start))[0];
      if (event)
        facts.push(
          ...group.members.map((place) =>
            venue(event.draft, place, group.start - 1, group.end + 2, "held-at/in"),
          ),
        );
    } else if (
      inspected &&
      /(?:到|赴|入|往|在|来)(?:(?:挂钩|结对|帮扶|定点|包联|联系|挂联)+的)?$/u.test(before)
    )
      facts.push(
        ...group.members.map((place) =>
          venue(inspected.draft, place, group.start - 1, inspected.end, "held-at/inspected"),
        ),
      );
  }
  return facts;
};
