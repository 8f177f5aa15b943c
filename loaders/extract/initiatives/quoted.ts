import type { InitiativeKind } from "../../../src/domain/ontology.ts";
import { FEASTS } from "../../lexicons/events.ts";
import { GENERIC_MODIFIERS } from "../../lexicons/initiatives.ts";
import { findAll } from "../search.ts";
import { isLaunchedBefore, leadOf, readBareQuote } from "./bare-quotes.ts";
import { isModifier } from "./heads.ts";
import type { InitiativeLedger } from "./ledger.ts";
import { HAN_RUN, isEvent } from "./named-events.ts";

/** Words between a quotation and its head that show that the head is another's. */
const BREAKS =
  /[的了在和与及为被将把由从、，]|对(?![接口])|(?:等|形成|成立|举行|举办|开展|启动|覆盖|暨|入选|获评|已|称号|荣誉)/u;

const PROGRAM = /\p{Script=Han}{2}(?:工程|行动|计划)$/u;

/** “…” with the head noun behind it, or alone behind a launching verb. */
export const readQuoted = (ledger: InitiativeLedger): void => {
  for (const match of findAll(ledger.text, /[“‘]((?:[^“”‘’\n]|‘[^“”‘’\n]{1,12}’){2,40})[”’]/gu)) {
    const [whole, inside = ""] = match;
    const [start, end] = [match.index, match.index + whole.length];
    // “…。”该项目负责人说: what somebody says.
    if (/[。！？]$/u.test(inside)) continue;
    // “甲”人士, “乙”重要论述: what people are called, and what was said.
    if (/^(?:人士|老乡|重要论述|重要思想|重要理念|发展理念|的?嘱托)/u.test(ledger.text.slice(end, end + 6)))
      continue;
    if (isInName(ledger, start, end)) {
      // “百村工程”指挥部: the programme that a body is there for.
      if (PROGRAM.test(inside)) ledger.add(inside, "PROGRAM", start, end, "initiative/quoted");
      continue;
    }
    // “五个一工程”奖: the prize has that name.
    if (/^奖(?![励金补])/u.test(ledger.text.slice(end, end + 2))) {
      ledger.add(`${inside}奖`, "HONOR", start, end + 1, "initiative/quoted");
      continue;
    }
    // “甲杯”: whose a contest is.
    if (/(?<!到)杯$/u.test(inside) || FEASTS.test(inside)) continue;
    const head = isMeans(ledger, start, end) ? undefined : headAfter(ledger, end);
    // “屋场会”制度: what is held again and again by rule.
    const named = head?.kind === "MECHANISM" || /(?:工程|计划)$/u.test(head?.name ?? "");
    const headed = isEvent(inside) && !named ? undefined : head;
    if (headed) readHeaded(ledger, inside, start, headed);
    else if (isSentence(inside) || isEvent(inside)) continue;
    else if (isLaunchedBefore(ledger, start) || followsLaunched(ledger, start))
      readBareQuote(ledger, inside, start, end);
  }
};

const readHeaded = (ledger: InitiativeLedger, inside: string, start: number, head: Head): void => {
  if (ledger.standsAt(start, head.end)) return;
  const lead = leadOf(ledger, start);
  // “甲”称号: the honour is called by its quotation alone.
  const name = `${lead}${inside}${head.name === "称号" ? "" : head.name}`;
  const known = ledger.byCore(inside, head.kind);
  if (known && known.name !== name) ledger.mention(known, start, head.end, "initiative/other-head");
  else ledger.add(name, head.kind, start - lead.length, head.end, "initiative/quoted-head");
};

/** 依托“甲”创新服务模式: what something is done by, and what is done. */
const isMeans = ({ text }: InitiativeLedger, start: number, end: number): boolean =>
  /(?:依托|借助|利用)$/u.test(text.slice(Math.max(0, start - 2), start)) &&
  /^(?:创新|打造|推行|构建|建立|开展|提升|整合)/u.test(text.slice(end, end + 2));

interface Head {
  readonly end: number;
  /** As it stands in the name. */
  readonly name: string;
  readonly kind: InitiativeKind;
}

const isInName = ({ taken }: InitiativeLedger, start: number, end: number): boolean =>
  taken.some(
    ({ draft, start: from, end: to }) =>
      (draft.type === "Organization" || draft.type === "Place") && from <= start && to >= end,
  );

/** 普法宣传月: heads that are no more than a part of the one behind them. */
const WEAK = /^(?:普法|宣讲|巡诊|专项|课堂|作品展)$/u;

const AHEAD = /(?:将|计划|拟)[^。；]{0,80}$/u;

const FURTHER =
  /^(?:推广|提升|培育|建设|改造|创建|振兴|保护|打造|推介|宣传|升级)(?:行动|工程|计划|项目)(?!方案|指挥部|领导小组|专班|启动)|^行动(?=方案|[，。、；]|$)/u;

/** No head stands farther from its quotation. */
const REACH = 16;

const headAfter = ({ text, words, taken }: InitiativeLedger, end: number): Head | undefined => {
  const run = HAN_RUN.exec(text.slice(end, end + REACH + 8))?.[0] ?? "";
  for (const { start, end: stop, value, surface } of words.initiativeHeads(run)) {
    const between = run.slice(0, start);
    // “甲”的实际行动: what is done in its sense.
    if (/(?:实际|具体|自觉|切实)$/u.test(between)) return undefined;
    // “甲”的模式: the quotation is the name.
    const bare = between.replace(/^的/u, "");
    if (
      BREAKS.test(bare) ||
      bare.length > REACH ||
      (bare !== between && ((value !== "MECHANISM" && value !== "PROGRAM") || bare.length > 4))
    )
      return undefined;
    if (taken.some((one) => one.draft.type !== "Place" && one.start >= end && one.end <= end + start))
      return undefined;
    // “甲”普法活动: what is done that day; 将开展“甲”宣讲活动: what goes on from then on.
    if (
      WEAK.test(surface) &&
      run.startsWith("活动", stop) &&
      !AHEAD.test(text.slice(Math.max(0, end - 90), end))
    )
      return undefined;
    if (WEAK.test(surface) && words.initiativeHeads(run.slice(stop, stop + 6)).length > 0) continue;
    // “甲”旅游品牌推广行动: what is done for the brand.
    const further = FURTHER.exec(run.slice(stop))?.[0];
    if (further) {
      const kind = words.initiativeHeads(further).at(-1)?.value ?? value;
      return {
        end: end + stop + further.length,
        name: run.slice(between.length - bare.length, stop) + further,
        kind,
      };
    }
    const next = run.slice(stop, stop + 4);
    // …品牌建设, …行动启动仪式: the head stands; …项目部, …计划生育: it doesn't.
    if (/^(?:部|性|书|生育|经济|外|洽谈)/u.test(next) || isModifier(surface, next)) continue;
    return { end: end + stop, name: run.slice(between.length - bare.length, stop), kind: value };
  }
  return undefined;
};

/** 打造“甲”“乙”、“丙”: one verb has them all. */
const followsLaunched = ({ mentions, text }: InitiativeLedger, start: number): boolean => {
  const last = mentions.at(-1);
  return (
    last?.rule === "initiative/quoted" &&
    last.end <= start &&
    /^(?:、|和|及|以及)?$/u.test(text.slice(last.end, start))
  );
};

const isSentence = (inside: string): boolean => /[，。！？；,!?]/u.test(inside) || inside.length > 24;

/** “甲”志愿服务活动启动, …活动启动仪式: what is begun on a day goes on after it. */
const CAMPAIGN = /“([^“”\n。；]{3,24})”([\p{Script=Han}]{0,14}活动)(?=(?:正式|全面)?启动)/gu;

/** 开展“甲”志愿服务活动，引导…: what a story lists without a day and without a subject goes on. */
const ONGOING =
  /(?<=^|[；：。])(?:[一二三四五六七八九十\d]+[是、.]\s?)?(?:深入|积极|广泛|持续|组织|常态化|扎实)?开展(“[^“”\n。；]{3,24}”[\p{Script=Han}]{0,14}活动)(?=，[^。；]*；)/gmu;

/** 深入推进“甲”活动, 在全县开展“乙”活动: what is told to go on, or to go on everywhere. */
const GOING_ON =
  /(?<=(?:深入|持续|大力|广泛|扎实|常态化|全面|长期)(?:开展|推进|实施|组织|深化)了?|在全[省市县区旗州盟镇](?:范围内?)?(?:部署|组织|集中|广泛|全面)?开展了?)(“[^“”\n。；]{3,20}”)(?:和“[^“”\n。；]{3,20}”)?([\p{Script=Han}]{0,6}活动)(?![室日月周]|中心|现场|启动|开展以来)/gu;

/** “作风建设提升年”活动: what runs for a year. */
const YEAR =
  /“[^“”\n。；]{3,16}(?<!\d|青少|少|今|去|明|周|丰|百|千|万|一|新|[二三四五六七八九十])年”(?:主题)?活动/gu;

export const readCampaigns = (ledger: InitiativeLedger): void => {
  for (const { index, 0: whole, 1: name = "" } of findAll(ledger.text, ONGOING)) {
    const end = index + whole.length;
    ledger.add(name.replace(/[“”]/gu, ""), "PROGRAM", end - name.length, end, "initiative/campaign");
  }
  for (const { index, 0: whole } of findAll(ledger.text, GOING_ON))
    ledger.add(whole, "PROGRAM", index, index + whole.length, "initiative/campaign");
  for (const { index, 0: whole } of findAll(ledger.text, YEAR))
    ledger.add(whole, "PROGRAM", index, index + whole.length, "initiative/campaign");
  for (const { index, 0: whole, 1: name = "", 2: head = "" } of findAll(ledger.text, CAMPAIGN))
    if (!/[的在和与]/u.test(head))
      ledger.add(`${name}${head}`, "PROGRAM", index, index + whole.length, "initiative/campaign");
};

/** 连续举办五届茶商大会, “茶农节”已举办19届: of what recurs, the series. */
const RECURRING = [
  /(?<=举办了?[一二三四五六七八九十\d]{1,3}届)(?:“[^“”，。]{2,14}”|[\p{Script=Han}]{3,14}(?:节|会|论坛|大赛|赛|展|周|季))(?=[，。；、])/gu,
  /“[^“”，。]{2,14}(?:节|会|论坛|大赛|赛|展|周|季)”(?=已?连续(?:成功)?举办)/gu,
  /(?<=(?:每年|每月|每季度|每周)(?:[一二三四五六七八九十\d]+月)?(?:定期)?(?:举办|开展|组织))“[^“”，。]{3,20}”(?:主题)?(?:活动)?/gu,
] as const;

/** Adds to the ledger the names of what is held again and again. */
export const readRecurring = (ledger: InitiativeLedger): void => {
  for (const pattern of RECURRING)
    for (const { index, 0: whole } of findAll(ledger.text, pattern)) {
      const end = index + whole.length;
      if (!ledger.isTaken({ start: index, end }))
        ledger.add(
          whole.replace(/[“”]|(?<=”)(?:主题)?活动$/gu, ""),
          "PROGRAM",
          index,
          end,
          "initiative/recurring",
        );
    }
};

/** 寻找“最美茶农”活动: a search, run over months, and the honour that is sought. */
export const readSearches = (ledger: InitiativeLedger): void => {
  for (const { index, 0: whole } of findAll(ledger.text, /寻找“([^“”，。]{3,12})”(?:主题|系列)?活动/gu))
    ledger.add(whole, "PROGRAM", index, index + whole.length, `initiative/search`);
};

/** A quoted name, 是, who made it, and what it is up to the clause's end. */
const DESCRIBED =
  /(?:“([^“”，。]{2,16})”(?:活动)?|(?<=^|[。；\n”])([\p{Script=Han}]{2,10}(?:计划|行动|工程|项目|平台|机制|模式|品牌|系统|热线)))是([^，。；“”]{2,50}(?:推出|打造|开展|实施|设立|建立|开发|建设|创建|发起|搭建|开设|创办)的)([\p{Script=Han}]{3,16})(?=[，。；])/gmu;

/** 此项行动, 主要平台: no name. */
const isGeneric = (plain: string): boolean =>
  plain !== "" &&
  (/^(?:该|此|这|那|本|其|上述|主要|各|一|首|另|有|也)/u.test(plain) ||
    GENERIC_MODIFIERS.test(plain.slice(0, -2)));

/** 一项品牌公益活动: what is held again and again. */
const OWN_SERIES = /(?:品牌|公益|惠民|志愿服务|常态化|传统)[\p{Script=Han}]{0,6}活动$/u;

/** “甲”是乙局推出的服务项目: one thing under its name and under what it is. */
export const readDescribed = (ledger: InitiativeLedger): void => {
  for (const match of findAll(ledger.text, DESCRIBED)) {
    const [whole, quoted, plain = "", , what = ""] = match;
    const name = quoted ?? plain;
    const kind = OWN_SERIES.test(what) ? "PROGRAM" : ledger.words.initiativeHeads(what).at(-1)?.value;
    if (!kind || kind === "HONOR" || isGeneric(plain)) continue;
    const length = quoted ? name.length + 2 : name.length;
    ledger.add(
      name,
      plain ? (ledger.kindOf(name) ?? kind) : kind,
      match.index,
      match.index + length,
      "initiative/described",
    );
    const draft = ledger.drafts.get(name);
    const end = match.index + whole.length;
    if (draft) ledger.mention(draft, end - what.length, end, "initiative/description");
  }
};
