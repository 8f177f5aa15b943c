import { INSPECT_VERBS, TOURING_GROUPS, WORKING_GROUPS } from "../../lexicons/events.ts";
import type { Draft, Mention, Span } from "../../types.ts";
import { findAll } from "../search.ts";
import { cleanName } from "./patterns.ts";

/** Inspections and visits, named by what was done: 调研春耕工作; without an object, by where they went. */

/** A visit as one verb of inspecting tells it. */
export interface Visit {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** The people who went. */
  readonly people: readonly Draft[];
}

/** What a verb of inspecting says: a visit, or who came along on one told before. */
export type VisitMention =
  | { readonly tells: "visit"; readonly visit: Visit }
  | { readonly tells: "companions"; readonly start: number; readonly end: number };

/**
 * All visits of a text, in its order. `mentions` are the people, bodies and places that it names; up to `lead` the story
 * says what it is about, and a body may visit without anybody named.
 */
export function* visitsOf(text: string, mentions: readonly Mention[], lead: number): Generator<VisitMention> {
  const told: Visit[] = [];
  for (const match of findAll(text, INSPECT_VERBS)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = clauseBefore(text, start);
    if (ONLY_MEANT.test(before) || isReported(before, text.slice(end, end + 4))) continue;
    if (COMPANIONS.test(before)) yield { tells: "companions", start, end };
    else if (
      VISITS.test(before) ||
      DELEGATION.test(before) ||
      GROUP.test(before) ||
      isBehindName(text, start, mentions) ||
      (start < lead && isBehindBody(text, start, end, mentions))
    ) {
      const visit = visitAt(text, start, end, before, mentions, start < lead);
      if (visit) {
        told.push(visit);
        yield { tells: "visit", visit };
      }
    }
  }
  for (const match of findAll(text, TOUR)) {
    const { index, 0: whole, 1: name = "" } = match;
    const start = index + whole.indexOf(name);
    const end = start + name.length;
    // 考察团来到甲县，考察乙项目: the clause behind says what for.
    if (told.some((visit) => visit.start > end && /^，[^，。；\n]{0,8}$/u.test(text.slice(end, visit.start))))
      continue;
    yield { tells: "visit", visit: { name: cleanName(name), start, end, people: [] } };
  }
  for (const { index, 0: words } of findAll(text, CAME_ALONG))
    yield { tells: "companions", start: index, end: index + words.length };
}

/** 看望出席某会议的委员: the meeting is another event, inside the visit's name. */
export const isInVisit = (text: string, visit: Span, { start, end }: Span): boolean =>
  start > visit.start && end < visit.end && /(?:出席|参加|列席)$/u.test(text.slice(visit.start, start));

const REACH = 60;
/** 某校留学生访问团走进洋县, 采访团来到洋县、城固采访: a delegation on its way, with no verb of inspecting. */
const TOUR = new RegExp(
  `(?<=^|[，。；\\n日年]|近日|日前|随)(?<!(?:此次|这次|此行)，?)(?!随后|首先|接着|最后|之后|其间|期间|下午|上午|当[天日]|此次|本次|这次|该)([\\p{Script=Han}A-Za-z\\d“”·]{2,26}?${TOURING_GROUPS}(?:一行)?(?:走进|来到|到访|做客)[\\p{Script=Han}、]{2,12}?(?:采访|参观|采风|探访|观摩|访问|交流|体验)?)(?=[，。；])(?!，是)`,
  "gu",
);
const clauseBefore = (text: string, offset: number): string =>
  text
    .slice(Math.max(0, offset - REACH), offset)
    .split(/[。；\n]/u)
    .at(-1) ?? "";

/** 葛明远调研春耕工作, 葛明远一行专题调研: the verb right behind who goes. */
const isBehindName = (text: string, verb: number, mentions: readonly Mention[]): boolean => {
  const adverb =
    /(?:等(?:[省市县区旗州盟师]?领导|同志)?)?(?:一行)?(?:近日|日前|昨[日天]|今[日天]|当[日天])?(?:先后|分别|专题|实地|现场|集中|深入)?$/u.exec(
      text.slice(Math.max(0, verb - 10), verb),
    )?.[0] ?? "";
  return mentions.some(
    ({ draft, rule, end }) => draft.type === "Person" && rule !== "byline" && end === verb - adverb.length,
  );
};

/** 甲检察院检察官走访乙公司: the verb right behind a body, or those who go for it. */
const isBehindBody = (text: string, verb: number, end: number, mentions: readonly Mention[]): boolean => {
  if (!/^(?:走访慰问|走访|调研|督导|视察|检查|排查|巡查|督导检查|走访调研)$/u.test(text.slice(verb, end)))
    return false;
  return mentions.some(
    (one) =>
      one.draft.type === "Organization" &&
      one.draft.props.kind !== "MEDIA" &&
      one.end <= verb &&
      verb - one.end <= 6 &&
      /^(?:民警|辅警|检察官|检察干警|干警|法官|干部|工作人员|志愿者|执法人员|工作组|党员|领导班子)?(?:深入)?$/u.test(
        text.slice(one.end, verb),
      ),
  );
};

const visitAt = (
  text: string,
  start: number,
  end: number,
  before: string,
  mentions: readonly Mention[],
  leads: boolean,
): Visit | undefined => {
  const inFront = (type: Draft["type"]) =>
    mentions.filter(
      (mention) =>
        mention.draft.type === type &&
        mention.rule !== "byline" &&
        mention.start >= start - before.length &&
        mention.end <= start,
    );
  const people = inFront("Person").map(({ draft }) => draft);
  const delegation = DELEGATION.exec(before);
  const bodies = inFront("Organization").length > 0;
  if (
    people.length === 0 &&
    !delegation &&
    !GROUP.test(before) &&
    !(bodies && BODIES_GO.test(before)) &&
    !(leads && isBehindBody(text, start, end, mentions))
  )
    return undefined;
  const verb = text.slice(start, end);
  const behind = objectOf(text.slice(end, end + 60));
  // 送去慰问物资, 调研的专家: no visit.
  if (verb.endsWith("慰问") && /^(?:物资|品|金|信|团)/u.test(text.slice(end))) return undefined;
  if (
    /^(?:[的时后中组员团]|人(?!大|居|才|民|口|社|工))|^[\p{Script=Han}]{0,4}(?:重要)?(?:讲话|指示)/u.test(
      text.slice(end),
    )
  )
    return undefined;
  const object = behind.length < 2 ? (TOPIC_BEFORE.exec(before)?.[1] ?? "") : behind;
  const quoted =
    QUOTED_TOPIC.exec(before)?.[1] ?? (object.length < 2 ? PLAIN_TOPIC.exec(before)?.[1] : undefined);
  const goal = GOAL.exec(before)?.[0];
  const goesSomewhere =
    goal !== undefined &&
    (inFront("Place").length > 0 || inFront("Organization").some((one) => one.start >= start - goal.length));
  if (object.length < 2 && !quoted && !goesSomewhere) return undefined;
  const stop = behind.length < 2 ? end : end + (text[end] === "了" ? 1 : 0) + behind.length;
  const name =
    people.length === 0 && delegation && object.length < 2
      ? `${delegation[0].replace(/^.*组成的|^(?:这次|此次|本次|随|由)/u, "")}${verb}`
      : quoted
        ? `${quoted}${verb}`
        : object.length < 2
          ? `${goal}${verb}`
          : withoutState(`${verb}${object}`);
  return { name: cleanName(name), start, end: stop, people };
};

/** 甲局干部深入乙村: a body's people go where it says, whoever they are. */
const BODIES_GO = /联合|会同|到|赴|深入|走进|前往|来到/u;
const withoutState = (name: string): string => name.replace(/(工作)?情况$/u, "$1");
/** Words in front of a verb of inspecting that send somebody somewhere. */
const VISITS =
  /(?<![遇得收受达感看听想做提])到|赴|(?<![年以起带将本后原])来(?=[\p{Script=Han}]{1,9}$|[我全][省市县区旗州盟镇乡村]|[\p{Script=Han}]{2,9}[省市县区旗州盟镇乡村])|莅|深入|前往|视频连线|率领?|带队|带领|一行|联合|先后|在/u;
/** 某市党政考察团一行来我旗: those who go, by what they are called, up to the verb. */
const DELEGATION = new RegExp(
  `(?<=^|[，,日上午下晚、]|近日|日前)(?:[^，,、。日]{0,24}?)(?:${TOURING_GROUPS}|${WORKING_GROUPS})(?:一行)?(?:先后)?(?:来$|(?:深入|来到?|到|赴|在|莅临|前往)[^，,。]{1,24}$)`,
  "u",
);
/** 人大代表集中视察, 组织政协委员对乙进行调研: people of a sort. */
const GROUP =
  /(?:人大代表|政协委员|[会议]代表|老干部|老同志|离退休干部|党外人士|[省市县区旗州]领导|组织(?:部分|所属|界别)?(?:委员|代表)|组成人员|会议成员|委员会成员)们?[，,]?(?:集中|分组|先后|分别|实地|(?:分|兵分)[两三四五六\d]+[组路批队])*[，,]?(?:(?:到|赴|来|深入|前往)[^，。；]{1,24}|(?:就|对|围绕)[^，。；]{2,40}(?:进行|开展)了?(?:集中|专题|实地)?)?$/u;
/** 就包抓项目进行调研: the topic in front of the verb. */
const TOPIC_BEFORE =
  /(?:就|对|围绕)([^，。；]{2,44}?)(?:工作)?(?:(?:来|到|赴|莅临?)(?:[我全]?[省市县区旗州]|[^，。；]{2,6}[省市县区旗州镇乡村]))?(?:进行|开展|作)(?:了)?(?:现场|实地|专题|集体|全面)?$/u;
/** 开展“甲”调研: the topic in quotes. */
const QUOTED_TOPIC = /(?:开展|进行)(“[^“”]{2,30}”(?:[\p{Script=Han}]{0,6}))$/u;
/** 到甲县开展春耕工作调研: where and on what, in front of the verb. */
const PLAIN_TOPIC = /((?:(?:到|赴|来|深入)[^，。；到赴]{2,14})?(?:开展|进行)[\p{Script=Han}]{2,12})$/u;
/** Where a visit goes, right in front of its verb. */
const GOAL =
  /(?:(?<![遇得收受达感看听想做提])到|赴|深入|前往|走进|莅|(?<![年以起带将本后原])来|(?<=\p{Script=Han})在(?=[\p{Script=Han}]{2,10}[省市县区旗州盟镇乡村园企校](?:实地|专题)?$))(?:(?:(?!开展|进行|组织)[^，。；到赴]){1,24}?|(?:[^，。；到赴、]{2,14}、){2,8}[^，。；到赴、]{2,14}?)(?:开展|进行|实地|专题|集体)?$/u;
/** 拟到青禾镇: a visit that nobody has made yet. */
const ONLY_MEANT =
  /(?:拟|计划|打算|准备|即将|将)(?:于[^，。]{0,10})?(?:组织)?(?:到|赴|深入|前往)[^，。]{1,20}$/u;
/** 在会上通报了隐患排查情况: what somebody tells of. */
const isReported = (before: string, after: string): boolean =>
  /^(?:工作)?(?:情况|结果)/u.test(after) &&
  /(?:通报|汇报|介绍|反馈|公布|总结|听取)了?[^，。；并后]{0,20}$/u.test(before);
/** Those who came along. */
const COMPANIONS = /(?:陪同|参加|随同|一同|全程参加|参与)了?$/u;
/** 某某陪同, without the verb of inspecting. */
const CAME_ALONG = /(?:陪同|随同|一同前往)(?=[，。；]|参加|活动[，。；]|的[^，。]{0,12}有)/gu;

/** What was looked into: up to a mark, over a list that 等工作 closes. */
const objectOf = (rest: string): string => {
  const told = rest.replace(/^了/u, "");
  const listed = (LISTED.exec(told) ?? LISTED_WORK.exec(told))?.[0];
  // 甲村、乙敬老院的职工: those of several places.
  const whose = WHOSE.exec(told)?.[0];
  const object = listed?.includes("、")
    ? listed
    : whose
      ? whose
      : (/^(?:[^，。；：、！？\s（()）]|[（(][\p{Script=Han}]{1,6}[)）]){2,30}/u.exec(told)?.[0] ?? "");
  return /^(?:并|和|与|及|期间|时|后|发现|得知|了解到|看到|认为|获悉|表明|显示)/u.test(object)
    ? ""
    : object.replace(/(?:并(?:召开|举行|主持)|时(?:强调|指出|要求|表示))[^，。]*$/u, "");
};
const LISTED = /^[^，。；：！？\n（(]{2,44}?等(?:重点)?(?:工作|情况|项目)/u;
/** 春耕备耕、防汛抗旱工作: a list that its last word closes with the clause. */
const LISTED_WORK =
  /^[^，。；：！？\n（(]{2,44}?(?:工作|情况|建设|发展)(?=[，。；\n]|并(?:召开|主持)|时(?:强调|指出|要求))/u;
const WHOSE =
  /^(?:[^，。；：、的]{2,14}[村镇乡院校区司县市站所厂园]、)+[^，。；：、的]{2,14}[村镇乡院校区司县市站所厂园]的(?:\d+[余多]?[名户位])?[^，。；、的\n]{2,12}(?=[，。；])/u;
