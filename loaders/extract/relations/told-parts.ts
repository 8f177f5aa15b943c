import type { FactDraft, Mention } from "../../types.ts";
import { findAll, findFirst } from "../search.ts";
import type { Clause } from "./clause.ts";
import { readMemberships } from "./memberships.ts";
import { OF_SERIES, part } from "./part-of.ts";

/** What a clause says is part of what: 甲系列活动之乙, “甲”工程，即…, 分为…两项, 为成员单位. */
export const readToldParts = (clause: Clause, told: readonly Mention[]): readonly FactDraft[] => [
  ...ofSeries(clause),
  ...listed(clause, told),
  ...during(clause, told),
  ...arranged(clause, told),
  ...contentOf(clause, told),
  ...readMemberships(clause, told),
];

const running = (clause: Clause): readonly Mention[] =>
  [...clause.initiatives, ...clause.events]
    .filter(({ draft, anaphoric }) => !anaphoric && draft.props.kind !== "HONOR")
    .sort((a, b) => a.start - b.start || b.end - a.end);

/** “甲”系列活动之乙. */
const ofSeries = (clause: Clause): readonly FactDraft[] => {
  const all = running(clause);
  return all.flatMap((whole) =>
    all
      .filter(
        ({ start, draft }) => draft !== whole.draft && OF_SERIES.test(clause.text.slice(whole.end, start)),
      )
      .map((one) => part(one, whole, whole.start, one.end, "part-of/of-series")),
  );
};

/** 即, 包括, 分为: what follows are the parts of what stands before. */
const PARTS =
  /(?:[，,]?(?:由(?=“[^”]{2,16}”“)|(?<=[计划行动程台])(?:下设|包含|涵盖|分为))|[，,](?:即|包括|包含|分为|涵盖|下设|主要有|主要包括)|其中(?:主要)?(?:活动|项目)有)/gu;

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

/** What runs, is called so and was told last before a place. */
const lastCalled = (
  told: readonly Mention[],
  before: number,
  isCalled: (name: string) => boolean,
): Mention | undefined =>
  told.findLast(
    ({ draft, end, anaphoric }) =>
      !anaphoric &&
      end <= before &&
      (draft.type === "Event" || draft.type === "Initiative") &&
      draft.props.kind !== "HONOR" &&
      isCalled(draft.name),
  );

/** 活动, 节会, 本届文化节: true where an event of that name may be called by that noun. */
const isCalled = (name: string, noun: string): boolean =>
  name.length > noun.length + 1 &&
  (name.replace(/(?<!^.{0,2})系列活动$/u, "").endsWith(noun) ||
    name.endsWith(noun) ||
    (/^(?:活动|节会|盛会)$/u.test(noun) &&
      /(?:[^季时春]节|[游化买费读术]月|[游化摘花费]季|[游化流传]周|嘉年华|博览会)(?:系列活动)?$/u.test(
        name,
      )));

/** 交流周期间举办了甲论坛: events of one that was told before by that word. */
const during = (clause: Clause, told: readonly Mention[]): readonly FactDraft[] => {
  const { sentence } = clause;
  const named = running(clause).find(({ end }) => DURING_NAMED.test(clause.text.slice(end, end + 20)));
  const match = findFirst(sentence.text, DURING);
  const noun = match?.[1];
  if (!named && (!match || !noun)) return [];
  const at = named?.start ?? sentence.start + (match?.index ?? 0);
  const from = named
    ? named.end + (DURING_NAMED.exec(clause.text.slice(named.end, named.end + 20))?.[0].length ?? 0)
    : at + (match?.[0].length ?? 0);
  const whole = named ?? (noun ? lastCalled(told, at, (name) => isCalled(name, noun)) : undefined);
  if (!whole) return [];
  return clause.events
    .filter(
      ({ start, draft, anaphoric }) =>
        !anaphoric &&
        start >= from &&
        start - from <= 60 &&
        draft !== whole.draft &&
        // 甲赛、乙会、丙展 is no event's name.
        !draft.name.includes("、"),
    )
    .map((one) => part(one, whole, at, one.end, "part-of/during"));
};
const THEN_HELD = "期间，?(?:还|将|同步|同时|陆续)*(?:举办|举行|开展|组织|推出)了?";
/** 甲节期间，举办了. */
const DURING_NAMED = new RegExp(`^”?${THEN_HELD}`, "u");
const DURING = new RegExp(
  String.raw`(?:^|[，。；])(?:据了解，)?(?:本次|此次|本届)?([\p{Script=Han}]{2,6}?)${THEN_HELD}`,
  "u",
);

/** 本届茶文化节安排了甲大赛、乙论坛: a list of what one that was told before by that word is made of. */
const arranged = (clause: Clause, told: readonly Mention[]): readonly FactDraft[] => {
  const { sentence, text } = clause;
  const match = findFirst(sentence.text, ARRANGED);
  // 期间，包括甲展、乙赛: of the festival that was told last.
  const during = match?.groups?.while === "" ? "节会" : match?.groups?.while;
  const noun = match?.groups?.this ?? match?.groups?.noun ?? during;
  if (!match || !noun) return [];
  const from = sentence.start + match.index + match[0].length;
  const whole = lastCalled(told, from, (name) => isCalled(name, noun));
  if (!whole) return [];
  const list = LIST.exec(text.slice(from, sentence.end))?.[0] ?? "";
  return running(clause)
    .filter(({ start, end, draft }) => start >= from && end <= from + list.length && draft !== whole.draft)
    .filter(({ start }) => start <= from + 1 || /[、和及]“?$/u.test(text.slice(from, start)))
    .map((one) => part(one, whole, from - match[0].length, one.end, "part-of/arranged"));
};
/** Of several members, up to the clause's end. */
const LIST = /^(?:[^，。；、“”]|“[^”]*”)+(?:[、和及](?:[^，。；、“”]|“[^”]*”)+)+/u;
const ARRANGED =
  /^(?:据悉，|据了解，)?(?:(?:本次|此次|本届|今年)(?<this>[\p{Script=Han}]{2,6}?)(?:[打以为历从][^。；]{2,30}，)?|(?<noun>[\p{Script=Han}]{2,6}?)|(?<while>[\p{Script=Han}]{0,6}?)期间，)(?:主要|共|还|将|特别|精心|同步|陆续)*(?:包括|包含|涵盖|设置|设有|安排|分为|策划|举办|开展|推出)了?/u;

/** 作为文化节的重要内容，乙赛同步举行: what one that was told before by that word holds. */
const contentOf = (clause: Clause, told: readonly Mention[]): readonly FactDraft[] => {
  const { sentence } = clause;
  const match = CONTENT.exec(sentence.text);
  const noun = match?.[1];
  if (!match || !noun) return [];
  const at = sentence.start + match.index;
  const whole = lastCalled(told, at, (name) => isCalled(name, noun));
  const from = at + match[0].length;
  const one = clause.events.find(({ start, anaphoric }) => !anaphoric && start >= from && start - from <= 12);
  return whole && one && one.draft !== whole.draft ? [part(one, whole, at, one.end, "part-of/arranged")] : [];
};
const CONTENT =
  /作为(?:本届|此次|本次|今年)?([\p{Script=Han}]{2,6}?)的?(?:重要内容|重要组成部分|重头戏|配套活动|主要活动|压轴[\p{Script=Han}]{0,3}|系列活动之一|分项活动)，/u;
