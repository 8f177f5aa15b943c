import type { FactDraft, Mention, Reading } from "../../types.ts";
import { findAll } from "../search.ts";
import { type Clause, groupsOf } from "./clause.ts";

/** PART_OF as names say it: of bodies, and of events of a series or of an initiative. */
export const readParts = (reading: Reading): readonly FactDraft[] => [
  ...bodiesOfBodies(reading),
  ...eventsOfWholes(reading),
];

/** A body whose name starts with another's that the article names. */
const bodiesOfBodies = (reading: Reading): readonly FactDraft[] => {
  const bodies = reading.mentions.filter(({ draft }) => draft.type === "Organization");
  const drafts = [...new Set(bodies.map((body) => body.draft))];
  return drafts.flatMap((draft) => {
    const mention = bodies.find((body) => body.draft === draft);
    const whole = drafts
      .filter(
        (other) =>
          other !== draft &&
          draft.name.startsWith(other.name) &&
          draft.name.length > other.name.length + 1 &&
          /(?:委|局|厅|公司|集团|大学|学院|医院|行|政府|人大常委会|政协|管委会|专班|领导小组|指挥部)$/u.test(
            other.name,
          ),
      )
      .sort((a, b) => b.name.length - a.name.length)[0];
    return mention && whole
      ? [
          {
            type: "PART_OF",
            from: draft,
            to: whole,
            props: {},
            start: mention.start,
            end: mention.end,
            rule: "part-of/name",
            confidence: 0.85,
          } as const,
        ]
      : [];
  });
};

/** No shorter name is proof. */
const SHORTEST = 6;

/** 甲节开幕式 of 甲节, “乙”行动启动仪式 of 乙行动: an event whose name holds that of what it belongs to. */
const eventsOfWholes = (reading: Reading): readonly FactDraft[] => {
  const named = reading.mentions.filter(({ draft, anaphoric }) => draft.type === "Event" && !anaphoric);
  const first = new Map(named.map((mention) => [mention.draft, mention] as const).reverse());
  const events = [...first.keys()];
  const initiatives = reading.mentions.filter(
    ({ draft, anaphoric }) => draft.type === "Initiative" && draft.props.kind !== "HONOR" && !anaphoric,
  );
  return [...first.values()].flatMap((event) => {
    const series = events
      .filter((other) => other !== event.draft && isWhole(other.name, event.draft.name))
      .sort((a, b) => b.name.length - a.name.length)[0];
    const held = initiatives.find(
      ({ start, end }) =>
        start >= event.start && end <= event.end && HELD_FOR.test(event.surface.slice(end - event.start)),
    );
    return [...(series ? [series] : []), ...(held && !series ? [held.draft] : [])].map(
      (whole): FactDraft => ({
        type: "PART_OF",
        from: event.draft,
        to: whole,
        props: {},
        start: event.start,
        end: event.end,
        rule: "part-of/event-name",
        confidence: 0.85,
      }),
    );
  });
};

/** What is held for an initiative, behind its name. */
const HELD_FOR =
  /^[”》]?(?:系列活动|主题活动)?[\p{Script=Han}]{0,6}(?<!指挥部|领导小组|专班)(?:仪式|推进会|推介会|发布会|启动会|培训会|培训班|首发式|专场|调研检查|评审会|座谈会|专题讲座)$/u;

/** 甲大赛 of 甲大赛决赛, with or without its quotation marks. */
const isWhole = (whole: string, part: string): boolean => {
  const [one, other] = [bare(whole), bare(part)];
  return one.length >= SHORTEST && other.startsWith(one) && STAGE.test(other.slice(one.length));
};
const bare = (name: string): string => name.replace(/[“”（）()《》\s]/gu, "");
const STAGE =
  /^之|^[\p{Script=Han}\d]{0,8}(?:开幕式|闭幕式|启动仪式|仪式|决赛|半决赛|复赛|初赛|预赛|专场|分会场|主会场|颁奖典礼|预备会议|开班式|分论坛|首场|站|赛区)$/u;

/** What a clause says is part of what: 甲系列活动之乙, “甲”工程，即…, 分为…两项, 为成员单位. */
export const readToldParts = (clause: Clause, told: readonly Mention[]): readonly FactDraft[] => [
  ...ofSeries(clause),
  ...listed(clause, told),
  ...during(clause, told),
  ...members(clause),
  ...owned(clause),
];

/** 甲集团旗下乙公司, 乙农场隶属于甲集团: bodies that belong to others. */
const owned = ({ text, agents }: Clause): readonly FactDraft[] => {
  const bodies = agents.filter(({ draft }) => draft.type === "Organization");
  return bodies.slice(1).flatMap((second, i): readonly FactDraft[] => {
    const first = bodies[i] as Mention;
    const between = text.slice(first.end, second.start);
    const [start, end] = [first.start, second.end];
    if (/^(?:所属|下属|旗下|直属|(?:全资|控股)?子公司)的?$/u.test(between))
      return [part(second, first, start, end, "part-of/owned")];
    const belongs =
      /^(?:是)?隶属于?$/u.test(between) ||
      (/^(?:是|为)$/u.test(between) && /^的?(?:全资|控股)?子公司/u.test(text.slice(end, end + 6)));
    return belongs ? [part(first, second, start, end, "part-of/owned")] : [];
  });
};

const running = (clause: Clause): readonly Mention[] =>
  [...clause.initiatives, ...clause.events]
    .filter(({ draft, anaphoric }) => !anaphoric && draft.props.kind !== "HONOR")
    .sort((a, b) => a.start - b.start || b.end - a.end);

/** “甲”系列活动之乙. */
const ofSeries = (clause: Clause): readonly FactDraft[] => {
  const all = running(clause);
  return all.flatMap((whole) =>
    all
      .filter(({ start, draft }) => draft !== whole.draft && AMONG.test(clause.text.slice(whole.end, start)))
      .map((one) => part(one, whole, whole.start, one.end, "part-of/of-series")),
  );
};
const AMONG = /^[”]?(?:系列)?(?:活动|行动)?之[“]?$/u;

/** 即, 包括, 分为: what follows are the parts of what stands before. */
const PARTS = /(?:[，,](?:即|包括|包含|分为|涵盖|下设|主要有|主要包括)|其中(?:主要)?(?:活动|项目)有)/gu;

const listed = (clause: Clause, told: readonly Mention[]): readonly FactDraft[] => {
  const { sentence } = clause;
  const all = running(clause);
  return findAll(sentence.text, PARTS).flatMap(({ index, 0: word }) => {
    const at = sentence.start + index;
    const whole = all.findLast(({ end }) => end <= at && at - end <= 24) ?? seriesBefore(told, at);
    if (!whole) return [];
    return all
      .filter(({ start, draft }) => start >= at + word.length && draft !== whole.draft)
      .map((one) => part(one, whole, Math.max(whole.start, sentence.start), one.end, "part-of/list"));
  });
};

/** 本次活动分为…: the series that was told last. */
const seriesBefore = (told: readonly Mention[], at: number): Mention | undefined =>
  told.findLast(
    ({ draft, end, anaphoric }) =>
      !anaphoric &&
      draft.type === "Event" &&
      end <= at &&
      at - end <= 400 &&
      /(?:系列[\p{Script=Han}]{0,4}|主题)活动$/u.test(draft.name),
  );

/** 交流周期间举办了甲论坛: events of one that was told before by that word. */
const during = (clause: Clause, told: readonly Mention[]): readonly FactDraft[] => {
  const { sentence } = clause;
  const match = DURING.exec(sentence.text);
  const noun = match?.[1];
  if (!match || !noun) return [];
  const at = sentence.start + match.index;
  const from = at + match[0].length;
  const whole = told.findLast(
    ({ draft, end, anaphoric }) =>
      !anaphoric &&
      end <= from &&
      (draft.type === "Event" || draft.type === "Initiative") &&
      draft.props.kind !== "HONOR" &&
      draft.name.endsWith(noun) &&
      draft.name.length > noun.length,
  );
  if (!whole) return [];
  return clause.events
    .filter(
      ({ start, draft, anaphoric }) =>
        !anaphoric && start >= from && start - from <= 40 && draft !== whole.draft,
    )
    .map((one) => part(one, whole, at, one.end, "part-of/during"));
};
const DURING =
  /(?:^|[，。；])(?:据了解，)?(?:本次|此次|本届)?([\p{Script=Han}]{2,6}?)期间[，]?(?:还|将|同步|同时|陆续)*(?:举办|举行|开展|组织)了?/u;

/** 成立领导小组，…甲、乙为成员单位; 作为丙专班成员单位. */
const members = (clause: Clause): readonly FactDraft[] => {
  const { text, sentence } = clause;
  const groups = groupsOf(clause);
  const at = sentence.text.indexOf("成员单位");
  if (at < 0) return [];
  const end = sentence.start + at;
  const before = groups.filter((group) => group.end <= end);
  const last = before.at(-1);
  if (!last) return [];
  if (/^(?:等[^，。]{0,6})?(?:为|是|任)$/u.test(text.slice(last.end, end))) {
    const whole = before
      .slice(0, -1)
      .flatMap((group) => group.members)
      .findLast(({ draft }) => TASK_FORCE.test(draft.name));
    return whole ? last.members.map((one) => part(one, whole, whole.start, end + 4, "part-of/member")) : [];
  }
  const whole = last.end === end ? last.members.at(-1) : undefined;
  const subject = before.find(
    (group) => group !== last && /^(?:作为|是)/u.test(text.slice(group.end, group.end + 2)),
  );
  if (!whole || !TASK_FORCE.test(whole.draft.name) || !subject) return [];
  return subject.members.map((one) => part(one, whole, one.start, end + 4, "part-of/member"));
};
const TASK_FORCE = /(?:领导小组|专班|指挥部|委员会|联席会议|联盟|工作组)$/u;

const part = (
  one: Mention,
  whole: Mention,
  start: number,
  end: number,
  rule: "part-of/of-series" | "part-of/list" | "part-of/during" | "part-of/member" | "part-of/owned",
): FactDraft => ({
  type: "PART_OF",
  from: one.draft,
  to: whole.draft,
  props: {},
  start,
  end,
  rule,
  confidence: 0.85,
});
