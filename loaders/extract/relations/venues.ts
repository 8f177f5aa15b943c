import { HELD, HELD_WORDS, HOW } from "../../lexicons/verbs.ts";
import type { RuleName } from "../../rules/registry.ts";
import type { FactDraft, Mention } from "../../types.ts";
import { type Clause, type Group, groupsOf, leadOf, outerEvents } from "./clause.ts";
import { companyIn, isInCompany } from "./company.ts";
import { AROUND, holdsAnother, IN_PLACE, NOT_A_VENUE, venue } from "./venue.ts";
import { wentTo } from "./went-to.ts";

/** Where events are held. */

/** 里，; 里锣鼓喧天，: up to what is held there. */
const SET =
  /^[^，。；]{0,8}，(?:(?:锣鼓|鞭炮|鼓乐|歌声|掌声|欢声|琴声|喝彩|彩旗|灯火|人声|人头|座无|热闹|热气|暖意)\p{Script=Han}{2,6}，){0,2}/u;
/** 在洋县文化中心，“甲”大赛如期举行; 走进甲校，“乙”比赛正在进行: the place in front of the event and its verb. */
const isSetting = ({ text, sentence, events }: Clause, { end }: Group, holds: boolean): boolean => {
  const from = end + (SET.exec(text.slice(end, end + 30))?.[0].length ?? Number.NaN);
  const event = events.find(({ start, anaphoric }) => !anaphoric && start >= from && start - from <= 20);
  return (
    event !== undefined &&
    !/[，。；]/u.test(text.slice(from, event.start)) &&
    (HAPPENS.test(text.slice(event.end, Math.min(sentence.end, event.end + 10))) ||
      (holds && /(?:举行|举办|召开|开展)了?(?:一[场次])?$/u.test(text.slice(from, event.start))))
  );
};
const HAPPENS = new RegExp(
  `^[”]?(?:${HOW}|在此|现场|先后|主持|组织|[两三四五]地|等地)*(?:${HELD_WORDS}|进行|出席|参加)`,
  "u",
);

/** 调研洋县春耕工作, 走访慰问甲社区、乙敬老院: where what is looked into begins with a place, or is one. */
const lookedAt = (clause: Clause): readonly FactDraft[] =>
  clause.events
    .filter(({ draft, anaphoric }) => draft.props.kind === "INSPECTION" && !anaphoric)
    .flatMap((event) => {
      const { text } = clause;
      const inside = [...clause.places, ...clause.bodies].filter(
        ({ start, end, anaphoric }) => !anaphoric && start > event.start && end <= event.end,
      );
      const begins = ({ start }: Mention) => LOOKS_AT.test(text.slice(event.start, start));
      const place = inside.find((one) => one.draft.type === "Place" && begins(one));
      // 走访园区的甲公司和乙公司: bodies that the name ends with, or lists.
      const seen = inside.filter(
        (one) =>
          (one.end === event.end || /^[、和及与]/u.test(text.slice(one.end))) &&
          (begins(one) || LISTS.test(text.slice(event.start, one.start))),
      );
      // 走访慰问洋县福利院: the county is a part of the home's name.
      const around = place && !seen.some(({ start }) => start === place.start) ? [place] : [];
      const listed = seen.some(({ end }) => end === event.end) ? listedOn(clause, event.end) : [];
      return [...around, ...longest(seen), ...listed].map((one) =>
        venue(event.draft, one, event.start, one.end, "held-at/inspected"),
      );
    });
const LOOKS_AT = /^(?:实地|专题)?\p{Script=Han}{2,4}了?$|(?:走进|来到|到访|做客)$/u;
/** 走访镇内的, 走访甲公司和: what ends so goes on with a list. */
const LISTS =
  /^(?:实地|专题)?(?:走访|视察|参观|考察|慰问|察看|走访慰问)了?[^，。；]{0,40}(?:[内的]|[、和及与])$/u;

/** Those that lie in no other. */
const longest = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter(
    (one) =>
      !mentions.some(
        (other) =>
          other.start <= one.start && other.end >= one.end && other.end - other.start > one.end - one.start,
      ),
  );

/** 甲社区、乙敬老院和丙学校: what a list names behind its first. */
const listedOn = ({ agents, text, sentence }: Clause, end: number): readonly Mention[] => {
  const list = /^(?:[、和及与][^，。；、和及与]{2,20})*/u.exec(text.slice(end, sentence.end))?.[0] ?? "";
  return agents.filter(
    (one) => one.start > end && one.end <= end + list.length && /[、和及与]/u.test(text[one.start - 1] ?? ""),
  );
};

/** What is held in a place: the event nearest to it; the article's own where the sentence only points to it. */
const eventHeld = (clause: Clause, group: Group, main: Mention | undefined): Mention | undefined => {
  const pointers = clause.events.filter(({ anaphoric }) => anaphoric);
  const told = [...outerEvents(clause), ...pointers].filter(({ draft }) => draft.props.kind !== "INSPECTION");
  const away = ({ start, end }: Mention) => Math.max(start - group.end, group.start - end);
  const [nearest] = told.sort((a, b) => away(a) - away(b));
  const opens = THIS_EVENT.test(clause.text.slice(clause.sentence.start, group.start));
  // 本届联赛在甲校举行，经两轮比赛产生名次: the subject's, not what is told behind.
  const pointed = opens && main && main.start < clause.sentence.start && nearest && !nearest.anaphoric;
  if (nearest && !(pointed && nearest.start >= group.end)) return nearest;
  return main && opens && main.draft.props.kind !== "INSPECTION" ? main : undefined;
};
/** 在风景秀丽的, 在位于甲镇的: what a place is like, between 在 and its name. */
const QUALIFIED =
  /(?:^|[^\p{Script=Han}]|[会式动赛展演节班营月日]|[上下]午|晚)在(?:“[^”]{2,20}”|(?:有|素有|享有|有着|被誉为)“[^，。；]{2,40}之称的|(?:位于|[^，。；：在]{1,4})?[^，。；：在于年月日时]{2,16}的)$/u;
/** 本届大赛, 活动: the article's own event as the subject of a sentence. */
const THIS_EVENT =
  /^(?:据悉，|据了解，|当[天日晚]，?)?(?:(?:此次|本次|这次|本届|该|此项|当天的|整场)[\p{Script=Han}]{0,8})?(?:活动|晚会|大赛|比赛|锦标赛|联赛|赛事|展览|论坛|仪式|演出|培训班?|招聘会|运动会|文化节|[\p{Script=Han}]节|[\p{Script=Han}]展)(?=[^\p{Script=Han}]|[由将以于分共为在历从])/u;

/** True where what follows a place holds something in it; a short form may be a part of another name (在六安书房举办). */
const isHeld = ({ members }: Group, after: string): boolean => {
  const last = members.at(-1);
  const short = last?.rule === "place/division" && !/[省市区县旗州盟镇乡村道]$/u.test(last.surface);
  return (short ? HAPPENS : HELD).test(after.split(/[，。]/u)[0] ?? "");
};

/** Members that no rule knows, to where 等 closes the list. */
const UNKNOWN_REST = /^(?:[、和及][^，。；、]{2,14}?)+(?=等)/u;

/** 在X举行, and X of 到X调研. `main` is the event that the article is about. */
export const readVenues = (clause: Clause, main: Mention | undefined): readonly FactDraft[] => {
  const company = companyIn(clause);
  return [
    ...lookedAt(clause),
    ...atProject(clause, main),
    ...groupsOf(clause).flatMap((group) => {
      if (isAround(clause, group) || isInCompany(company, group)) return [];
      const before = leadOf(clause, group);
      const inspected = clause.events.find(
        (event) =>
          event.draft.props.kind === "INSPECTION" &&
          event.start >= group.end &&
          event.start - group.end <= 30,
      );
      return [
        ...enteredIn(clause, group),
        ...wentIn(clause, group, inspected),
        ...(heldIn(clause, group, before, main) ?? inspectedIn(group, before, inspected)),
      ];
    }),
  ];
};

/** 来到甲办事处乙村: the body only says where the village lies. */
const isAround = ({ agents }: Clause, { end, members }: Group): boolean =>
  members.length === 1 &&
  agents.some(
    ({ start, draft }) => start === end && draft.type === "Place" && draft.props.level === "VILLAGE",
  );

/** An event in all places of a group. */
const venues = (
  event: Mention,
  { members }: Group,
  told: { readonly start: number; readonly end: number; readonly rule: RuleName },
): readonly FactDraft[] => members.map((place) => venue(event.draft, place, told.start, told.end, told.rule));

/** 甲活动走进乙校 */
const enteredIn = ({ text, events }: Clause, group: Group): readonly FactDraft[] => {
  const event = events.find(
    ({ draft, anaphoric, end }) =>
      !anaphoric && draft.props.kind !== "INSPECTION" && ENTERS.test(text.slice(end, group.start)),
  );
  return event ? venues(event, group, { start: event.start, end: group.end, rule: "held-at/entered" }) : [];
};

const ENTERS =
  /^[”]?(?:走进|走入|唱响|奏响|舞动|嗨翻|点亮|登陆|亮相|相约|开进|点燃|温暖|落地|落户|火爆|燃动|情暖)了?$/u;

/** 来到乙校开展甲活动 */
const wentIn = (clause: Clause, group: Group, inspected: Mention | undefined): readonly FactDraft[] => {
  const event = wentTo(clause, group);
  return event && event !== inspected
    ? venues(event, group, { start: group.start - 1, end: event.end, rule: "held-at/went" })
    : [];
};

/** 在乙校举行; undefined where nothing is held there. */
const heldIn = (
  clause: Clause,
  group: Group,
  before: string,
  main: Mention | undefined,
): readonly FactDraft[] | undefined => {
  const rest = clause.text.slice(group.end, group.end + 40).replace(UNKNOWN_REST, "");
  // 在甲省政府举办的推介会上: whose it is; what is held in a hall is told the same way.
  if (HELD_BY.test(rest) && group.members.every(({ draft }) => RUNS.test(String(draft.props.kind))))
    return undefined;
  const organized = group.members.every(({ draft }) => draft.type === "Place") && ORGANIZES.test(rest);
  // 在甲馆指导下: it helps; 在甲县观看直播: held elsewhere.
  if (
    (NOT_A_VENUE.test(rest) && !organized) ||
    /^[^，。]{0,6}(?:观看|收看|收听)[^，。]{0,14}(?:直播|转播|录像|视频)/u.test(rest)
  )
    return undefined;
  // 在甲省侨乡乙县举行: the nearer of them.
  if (
    AROUND.test(clause.text.slice(group.end, groupsOf(clause).find(({ start }) => start >= group.end)?.start))
  )
    return undefined;
  const holds = IN_PLACE.test(before) || QUALIFIED.test(before);
  const stands = holds || /(?:走进|来到|步入)$/u.test(before);
  if (
    !(holds && (isHeld(group, rest.slice(0, 12)) || organized)) &&
    !(stands && isSetting(clause, group, holds))
  )
    return undefined;
  const event = eventHeld(clause, group, main);
  // 在甲市举行的新闻发布会: another one than the fair that the sentence told before.
  if (event && event.end <= group.start && holdsAnother(rest, event.draft.name)) return [];
  return event
    ? withJoined(clause, event).flatMap((one) =>
        venues(one, group, { start: group.start - 1, end: group.end + 2, rule: "held-at/in" }),
      )
    : [];
};

/** 在全县组织甲、乙等“丙”活动: what a list of its parts stands in front of. */
const ORGANIZES = /^(?:组织|开展|组织开展)了?[^，。；“”]{2,24}等“[^”]{2,20}”(?:系列|主题)?活动/u;
const HELD_BY = /^(?:举办|举行|主办|承办|召开|组织)的/u;
const RUNS = /^(?:PARTY|GOVERNMENT|LEGISLATURE|MASS_ORG)$/u;

/** 甲评选和乙大会在丙校举行: the events of a list, all held where the last is. */
const withJoined = (clause: Clause, last: Mention): readonly Mention[] => {
  const all = outerEvents(clause);
  const before = all.find(
    (one) =>
      one.end < last.start && /^[”]?(?:、|和|及|与|以及)[“]?$/u.test(clause.text.slice(one.end, last.start)),
  );
  return before && !last.anaphoric ? [...withJoined(clause, before), last] : [last];
};

/** 在甲产业园项目开工现场举行: where the project is that is being built. */
const atProject = (clause: Clause, main: Mention | undefined): readonly FactDraft[] => {
  const { text, sentence } = clause;
  return clause.initiatives
    .filter(
      ({ start, end, draft }) =>
        draft.props.kind === "PROJECT" &&
        /[在于]$/u.test(text.slice(sentence.start, start)) &&
        AT_WORK.test(text.slice(end, Math.min(sentence.end, end + 20))),
    )
    .flatMap((project) => {
      const inside = clause.places.filter(({ start, end }) => start >= project.start && end <= project.end);
      const site = [...inside].sort((a, b) => b.end - b.start - (a.end - a.start))[0];
      const event = outerEvents(clause).find(({ end }) => end <= project.start) ?? main;
      return site && event
        ? [venue(event.draft, site, project.start - 1, project.end + 2, "held-at/in")]
        : [];
    });
};
const AT_WORK =
  /^(?:(?:开工|施工|建设|项目|奠基|竣工)?(?:现场|工地|地块|场地))(?:[\p{Script=Han}]{0,4})(?:举行|举办|召开|启动|开展|进行)/u;

/** 到甲村调研 */
const inspectedIn = (group: Group, before: string, inspected: Mention | undefined): readonly FactDraft[] =>
  inspected && GOES_TO_INSPECT.test(before)
    ? venues(inspected, group, { start: group.start - 1, end: inspected.end, rule: "held-at/inspected" })
    : [];
const GOES_TO_INSPECT = /(?:到|赴|入|往|在|来|莅临?)(?:(?:挂钩|结对|帮扶|定点|包联|联系|挂联)+的)?$/u;
