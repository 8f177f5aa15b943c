import { HELD } from "../../lexicons/verbs.ts";
import type { FactDraft, Mention } from "../../types.ts";
import { findAll } from "../search.ts";
import { type Clause, type Group, groupsOf, outerEvents } from "./clause.ts";
import { INSIDE_CLAUSE, isGround, LEAD, SEEN } from "./scene-words.ts";
import { venue } from "./venue.ts";

/** Where events are held, told without 在: by what is to be seen there, by 这里, by seats and by those who gather. */

/** 甲公园里人声鼎沸，乙节开幕; 主会场设在甲村; 选手们齐聚甲馆. `main` is the event that the article is about. */
export const readScenes = (
  clause: Clause,
  main: Mention | undefined,
  before: Clause | undefined,
): readonly FactDraft[] => {
  const groups = groupsOf(clause);
  if (groups.length === 0)
    return [...here(clause, groups, before), ...behindScene(clause, before), ...seatInFront(clause)];
  return [
    ...groups.flatMap((group) => [...seat(clause, group, main), ...gathered(clause, group, main)]),
    ...groups.flatMap((group) => [...welcomes(clause, group), ...startsFrom(clause, group, main)]),
    ...here(clause, groups, before),
    ...scene(clause, groups),
    ...behindScene(clause, before),
    ...seatInFront(clause),
  ];
};

/** 主会场设在甲村, 以甲村为主会场: the seat of the event told last. */
const seat = (clause: Clause, group: Group, main: Mention | undefined): readonly FactDraft[] => {
  const { text, sentence } = clause;
  const set = SEAT.exec(text.slice(Math.max(sentence.start, group.start - 16), group.start));
  const made =
    /(?:以|将|把)$/u.test(text.slice(sentence.start, group.start)) &&
    /^(?:作?为)(?:主|分)会场/u.exec(text.slice(group.end, group.end + 6));
  const holds = SEATS.exec(text.slice(group.end, Math.min(sentence.end, group.end + 10)));
  const events = outerEvents(clause);
  // 作为乙节的主会场，甲花海盛大开园
  const told = AS_SEAT.exec(text.slice(sentence.start, group.start));
  const seated = told && events.find(({ end }) => end <= group.start && text.startsWith("的", end));
  if (seated && group.members.length === 1)
    return group.members.map((place) => venue(seated.draft, place, seated.start, group.end, "held-at/seat"));
  if (!set && !made && !holds) return [];
  const event = events.findLast(({ end }) => end <= group.start) ?? (made ? events[0] : undefined) ?? main;
  if (!event || (event.start >= group.end && !made)) return [];
  const start = group.start - (set?.[0].length ?? (made ? 1 : 0));
  const end = group.end + ((made || holds)?.[0].length ?? 0);
  return group.members.map((place) => venue(event.draft, place, start, end, "held-at/seat"));
};
/** 主会场设在甲园区工地的乙会议: the seat in front of the event's name, though it is named by a part of it. */
const seatInFront = ({ text, sentence, places, events }: Clause): readonly FactDraft[] =>
  places.flatMap((place): readonly FactDraft[] => {
    const set = SEAT.exec(text.slice(Math.max(sentence.start, place.start - 16), place.start));
    const event =
      set &&
      events.find(
        ({ start, anaphoric }) =>
          !anaphoric && start > place.end && PART_OF_IT.test(text.slice(place.end, start)),
      );
    return event ? [venue(event.draft, place, place.start - set[0].length, place.end, "held-at/seat")] : [];
  });
const PART_OF_IT = /^[\p{Script=Han}\d]{0,10}的$/u;
const AS_SEAT = /作为[^，。；]{2,30}的(?:主会场|分会场|主阵地|举办地)，[\p{Script=Han}]{0,8}$/u;
/** 在甲市设主会场，乙县设分会场 */
const SEATS = /^(?:等地)?(?:同步|分别)?设(?:立|置|有)?了?(?:主|分)(?:会场|赛场)/u;
const SEAT =
  /(?:会场|赛场|赛点|考点|专场|(?:举办|活动|比赛|会议|演出|举行)?地点|比赛|赛事|大赛|活动|展览|仪式|演出|现场)(?:分别|就|则)?(?:设在了?|设于|设立在|位于|选在了?|定在|定于|安排在)$|首站(?:就|便)?(?:来到|走进|设在|选在|安排在)了?$/u;

/** 在甲馆同台竞技, 在甲馆展开激烈角逐 */
const COMPETE =
  /^\p{Script=Han}{0,4}?(?:同台|同场|(?:展开|进行)[^，。]{0,6}(?:角逐|较量|比拼|对决|竞技)|一[决较]高[下低]|激烈角逐|捉对厮杀)/u;

/** 300多名选手齐聚甲馆: those of the sentence's own event, or of the article's where its sentence begins it. */
const gathered = (clause: Clause, group: Group, main: Mention | undefined): readonly FactDraft[] => {
  const { text, sentence } = clause;
  const before = text.slice(Math.max(sentence.start, group.start - 4), group.start);
  const meets =
    /(?:齐聚|相聚|欢聚|相约|集结|汇聚|汇集|云集|聚集|集聚)(?:在|于|到)?$/u.exec(before) ??
    (COMPETE.test(text.slice(group.end, Math.min(sentence.end, group.end + 20))) && /[在于]$/u.exec(before));
  if (!meets) return [];
  const events = outerEvents(clause).filter(({ draft }) => draft.props.kind !== "INSPECTION");
  const next = events.find(({ start }) => start >= group.end);
  const event = events.findLast(({ end }) => end <= group.start) ?? next ?? main;
  if (!event || event.start >= sentence.end) return [];
  return group.members.map((place) =>
    venue(event.draft, place, group.start - meets[0].length, group.end, "held-at/gathered"),
  );
};

/** 甲镇迎来乙节, 甲村上演“丙”晚会: the place in front of the verb, the event right behind it. */
const welcomes = (clause: Clause, group: Group): readonly FactDraft[] => {
  const { text, sentence } = clause;
  if (
    group.members.some(
      ({ draft }) => draft.type !== "Place" && !/SCHOOL|COMMUNITY/u.test(String(draft.props.kind)),
    )
  )
    return [];
  const verb = WELCOMES.exec(text.slice(group.end, Math.min(sentence.end, group.end + 14)));
  if (!verb) return [];
  const from = group.end + verb[0].length;
  const event = outerEvents(clause).find(({ start }) => start >= from - 1 && start - from <= 4);
  if (!event || event.draft.props.kind === "INSPECTION") return [];
  return group.members.map((place) => venue(event.draft, place, group.start, event.end, "held-at/scene"));
};
/** 选手们从甲广场出发: where a race or a walk starts. */
const startsFrom = (
  { text, sentence }: Clause,
  group: Group,
  main: Mention | undefined,
): readonly FactDraft[] => {
  const starts =
    main &&
    main.start < sentence.end &&
    ON_FOOT.test(main.draft.name) &&
    text[group.start - 1] === "从" &&
    /^[^，。；]{0,6}(?:出发|起跑|鸣枪|开跑|启程)/u.test(
      text.slice(group.end, Math.min(sentence.end, group.end + 10)),
    );
  return starts
    ? group.members.map((place) => venue(main.draft, place, group.start - 1, group.end + 2, "held-at/scene"))
    : [];
};
const ON_FOOT =
  /(?:马拉松|跑|徒步|骑行|健步走?|健走|毅行|登山|登高|越野|自行车|巡游|公路赛)[\p{Script=Han}]{0,6}$/u;
const WELCOMES = /^(?:再次|隆重|热闹|精彩|热情|又|正|正在)*(?:迎来|喜迎|上演|唱响|奏响)了?(?:一[场年])?/u;

/** 甲公园里人声鼎沸，乙节在这里开幕: what 这里 points to is the last that a clause in front names, or the sentence before shows. */
const here = (clause: Clause, groups: readonly Group[], before: Clause | undefined): readonly FactDraft[] => {
  const { text, sentence } = clause;
  return findAll(sentence.text, HERE).flatMap(({ index, 0: words }) => {
    const at = sentence.start + index;
    const mark = Math.max(text.lastIndexOf("，", at), text.lastIndexOf(",", at));
    const event = eventHeld(clause, at, at + words.length);
    const limit = Math.min(mark, event?.start ?? mark);
    const group = groups.findLast(({ end }) => end <= limit && !runs(clause, end)) ?? shown(clause, before);
    if (!event || !group || acts(clause, group)) return [];
    return group.members.map((place) =>
      venue(event.draft, place, group.start, at + words.length, "held-at/scene"),
    );
  });
};
/** 甲局主办的乙会: a body that runs what is held here is no place. */
const runs = ({ text }: Clause, end: number): boolean =>
  /^(?:等[^，。]{0,6})?(?:联合|共同)?(?:主办|承办|举办|组织|开展)/u.test(text.slice(end, end + 10));

/** 甲广场人头攒动。: the scene that the sentence right in front begins with. */
const shown = (clause: Clause, before: Clause | undefined): Group | undefined => {
  if (!before || before.sentence.end !== clause.sentence.start) return undefined;
  const { text, sentence } = before;
  const [group] = groupsOf(before);
  const after = group && text.slice(group.end, Math.min(sentence.end, group.end + 30)).replace(/。/u, "，");
  return group &&
    group.members.length === 1 &&
    LEAD.test(text.slice(sentence.start, group.start)) &&
    (SEEN.test(after ?? "") || INSIDE_CLAUSE.test(after ?? ""))
    ? group
    : undefined;
};

/** 甲馆内人声鼎沸。乙赛拉开帷幕: the event that the sentence behind a scene begins with. */
const behindScene = (clause: Clause, before: Clause | undefined): readonly FactDraft[] => {
  const { text, sentence } = clause;
  const group = shown(clause, before);
  const event = group && outerEvents(clause).find(({ anaphoric }) => !anaphoric);
  if (!group || !event || acts(clause, group) || !isGround(group)) return [];
  if (!/^(?:当[天日晚]，?)?[我全]?[省市县区旗州盟]?$/u.test(text.slice(sentence.start, event.start)))
    return [];
  const behind = text.slice(event.end, Math.min(sentence.end, event.end + 10)).split(/[，。]/u)[0] ?? "";
  return HELD.test(behind) && !/^[”]?(?:在|于|将)/u.test(behind)
    ? group.members.map((place) =>
        venue(event.draft, place, group.start, event.end + behind.length, "held-at/scene"),
      )
    : [];
};
const HERE =
  /(?:在这里|在此(?!次|前|后|期|基|过|背)|这里(?:正在|正|将))[\p{Script=Han}]{0,4}?(?:举行|举办|召开|上演|开幕|开班|开赛|启动|开营|开讲|拉开|启幕|揭幕|签约|落幕|闭幕|展开|进行|开启|参加(?=了?由)|观看(?=了?由))/gu;

/** The event in front of the words that hold it, in their own clause, or right behind them. */
const eventHeld = (clause: Clause, start: number, end: number): Mention | undefined => {
  const events = outerEvents(clause).filter(({ draft }) => draft.props.kind !== "INSPECTION");
  return (
    events.findLast((one) => one.end <= start && start - one.end <= 8) ??
    events.find(
      (one) =>
        one.start >= end - 2 &&
        (one.start - end <= 8 ||
          /^了?由[^，。；]{2,30}(?:举办|主办|组织)的$/u.test(clause.text.slice(end, one.start))),
    )
  );
};

/** 5月6日，甲馆内人声鼎沸，乙赛开赛: a sentence that begins with what is to be seen somewhere. */
const scene = (clause: Clause, groups: readonly Group[]): readonly FactDraft[] => {
  const { text, sentence } = clause;
  const [group, ...others] = groups.filter(({ end }) => !/^[讯电]/u.test(text.slice(end, end + 1)));
  // 嘉陵江畔，乙校的节开幕: where the town lies.
  if (group?.members.some(({ rule }) => /nature|river/u.test(rule))) return [];
  if (!group || group.members.length > 1 || !LEAD.test(text.slice(sentence.start, group.start))) return [];
  const after = text.slice(group.end, Math.min(sentence.end, group.end + 30));
  const seen =
    SEEN.exec(after) ??
    INSIDE_CLAUSE.exec(after) ??
    (isGround(group) ? /^，(?=第|首届|\d|“|[\p{Script=Han}]{2,12}[节会赛])/u.exec(after) : null);
  if (!seen || acts(clause, group)) return [];
  const from = group.end + seen[0].length;
  const event = outerEvents(clause).find(
    (one) => one.start >= from && !one.anaphoric && one.draft.props.kind !== "INSPECTION",
  );
  // Where the event is held elsewhere, or nobody holds it now, the scene is none of its own.
  if (!event || others.some(({ start }) => /在$/u.test(text.slice(from, start)))) return [];
  if (/在这里|在此/u.test(text.slice(from, sentence.end))) return [];
  const behind = text.slice(event.end, Math.min(sentence.end, event.end + 14)).split(/[，。]/u)[0] ?? "";
  const before = text.slice(Math.max(from, event.start - 8), event.start);
  if (!HELD.test(behind) && !/(?:举行|举办|召开|开展|参加|迎来)(?:了)?(?:一[场次])?$/u.test(before))
    return [];
  return group.members.map((place) =>
    venue(event.draft, place, group.start, event.end + Math.min(4, behind.length), "held-at/scene"),
  );
};
/** A body that does something where it is told: no scene. */
const acts = ({ text }: Clause, group: Group): boolean =>
  /^(?:等[^，。]{0,6})?(?:联合|举办|主办|承办|组织|开展|召开|表示|举行|与|和)/u.test(
    text.slice(group.end, group.end + 10),
  );
