import type { EventKind } from "../../../src/domain/ontology.ts";
import type { Draft, Mention, Span } from "../../types.ts";
import { itemAt } from "../items.ts";
import { findAll } from "../search.ts";
import { isReferred } from "./referred.ts";

/** Words that point to an event named elsewhere in the article: 会议, 会上, 仪式, 活动. */

const POINTERS: readonly (readonly [RegExp, readonly EventKind[]])[] = [
  [
    /(?<![\p{Script=Han}])(?:会议|大会|会上|会前|会后|会议期间|座谈会|发布会|观摩会)(?![\p{Script=Han}]?室)|(?<=出席|主持|参加|列席)(?:会议|大会)/gu,
    ["MEETING"],
  ],
  [
    /(?<![\p{Script=Han}])(?:启动|签约|开工|开幕|揭牌|闭幕|开班|结业|捐赠|颁奖|奠基)?仪式(?:上|由|结束)?|(?<=出席|主持|参加)(?:启动|签约|开工|揭牌|开营|开班|结业|捐赠|颁奖|奠基)?仪式|(?<=出席|主持|参加)开幕式/gu,
    ["CEREMONY"],
  ],
  [
    /(?<![\p{Script=Han}])(?:活动|活动中|活动期间|比赛|赛事)(?=[由中期，在])/gu,
    ["ACTIVITY", "COMPETITION", "CEREMONY"],
  ],
  [
    /(?<=出席|参加)(?:了)?(?:此次|本次|该|上述|以上|相关)?活动(?=[，。；）])/gu,
    ["ACTIVITY", "CEREMONY", "COMPETITION", "MEETING", "INSPECTION"],
  ],
  [/(?<=观看)了?(?:此次|本次|整场|全场)?(?:比赛|决赛|演出)(?=[，。；])/gu, ["COMPETITION", "ACTIVITY"]],
  [/(?<=出席|参加)会见(?=[，。；])/gu, ["MEETING"]],
  [/(?:出席|参加)(?=[，。；]|并)/gu, ["MEETING", "CEREMONY", "ACTIVITY", "COMPETITION"]],
  [/(?<=[\p{Script=Han}）)])主持(?=[，。；])/gu, ["MEETING", "CEREMONY"]],
];

/**
 * The pointing words of a text, each to the event of its sort that was told last before it, else to the first; in a
 * chronicle within its item.
 */
export const pointersIn = (
  text: string,
  told: readonly Mention[],
  items: readonly Span[],
): readonly Mention[] => {
  const pointers: Mention[] = [];
  const held = told.filter((event) => !isReferred(text, event));
  for (const [pattern, kinds] of POINTERS)
    for (const { index: start, 0: surface } of findAll(text, pattern)) {
      const end = start + surface.length;
      if ([...told, ...pointers].some((one) => one.start <= start && one.end >= end)) continue;
      const item = itemAt(items, start);
      const near = item < 0 ? held : held.filter((one) => itemAt(items, one.start) === item);
      const event = meantBy(surface, start, kinds, near);
      // 大会由甲主持: it is told which.
      if (
        surface === "主持" &&
        /(?:会议?|仪式|活动|典礼)由[^，。；]{2,30}$/u.test(text.slice(Math.max(0, start - 36), start))
      )
        continue;
      // 甲走访慰问，乙参加。…来到招聘会现场: the visit told in front, and nothing that is told behind.
      const visited =
        event &&
        event.start > start &&
        /^(?:出席|参加)$/u.test(surface) &&
        told.some(
          ({ draft, end: to }) => draft.props.kind === "INSPECTION" && to <= start && start - to <= 160,
        );
      if (event && !visited)
        pointers.push({ draft: event.draft, start, end, surface, rule: "event/anaphora", anaphoric: true });
    }
  return pointers;
};

const IS_SHOW = /(?:演出|[汇会展公巡]演|晚会|音乐会|演唱会|专场)$/u;

/** 此次青年下乡活动, behind the one activity that the article told: the same by another name. */
export const pointedAt = (
  text: string,
  start: number,
  kind: EventKind,
  told: readonly Mention[],
): Draft | undefined => {
  if (kind !== "ACTIVITY" || !POINTS.test(text.slice(Math.max(0, start - 5), start))) return undefined;
  const drafts = told.filter(({ draft }) => draft.props.kind === kind).map(({ draft }) => draft);
  const [only, other] = new Set(drafts);
  return other ? undefined : only;
};
/** 此次, 本次我校: what is behind was told before. */
const POINTS = /[此本这]次(?:[我全][校院市县区旗州盟镇乡村])?$/u;

const meantBy = (
  surface: string,
  start: number,
  kinds: readonly EventKind[],
  events: readonly Mention[],
): Mention | undefined => {
  // 启动仪式: an opening is no unveiling.
  const sort =
    /^(?:启动|签约|开工|揭牌|开营|开班|结业|捐赠|颁奖|奠基)(?=仪式)|^(?:开|闭)幕/u.exec(surface)?.[0] ?? "";
  const named = events.filter(
    ({ draft, anaphoric }) =>
      !anaphoric && kinds.includes(draft.props.kind as EventKind) && draft.name.includes(sort),
  );
  // 大赛是某节系列活动之一。比赛由乙承办: the contest, not the festival that it is part of.
  const contests = /^(?:比赛|赛事)/u.test(surface)
    ? named.filter(({ draft }) => draft.props.kind === "COMPETITION")
    : [];
  // 推进会在甲县召开。乙会见考察团一行，丙参加会议: the meeting, not the reception.
  const sittings = /^(?:会议|大会|会上)/u.test(surface)
    ? named.filter(({ draft }) => !/^(?:会见|接见|会晤)/u.test(draft.name))
    : [];
  // 文艺演出拉开了系列活动的序幕，甲观看演出: the show.
  const shows = /演出/u.test(surface) ? named.filter(({ draft }) => IS_SHOW.test(draft.name)) : [];
  const meant = [contests, sittings, shows].find((some) => some.length > 0) ?? named;
  const last = meant.findLast(({ end }) => end <= start) ?? meant[0];
  // 甲节开幕式举行。活动由乙主办: the festival, not its opening.
  const whole =
    last && /^(?:活动|比赛|赛事)/u.test(surface) && last.draft.props.kind === "CEREMONY"
      ? named.find(({ draft }) => draft !== last.draft && last.draft.name.startsWith(draft.name))
      : undefined;
  return (
    whole ?? last ?? events.find(({ draft, anaphoric }) => !anaphoric && draft.props.kind !== "INSPECTION")
  );
};
