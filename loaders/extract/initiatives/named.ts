import type { InitiativeKind } from "../../../src/domain/ontology.ts";
import { GENERIC_MODIFIERS } from "../../lexicons/initiatives.ts";
import { findAll } from "../search.ts";
import type { InitiativeLedger } from "./ledger.ts";
import { HAN_RUN, namesEvent } from "./named-events.ts";

/** Quotations in a row up to 等 and what they are. */
const LISTED =
  /((?:“[^“”\n]{2,24}”(?:、|和|及|以及|\n)?)+)(?:等(?:[一二两三四五六七八九十\d]+余?[个项大款名]|一批|一系列|系列|特色|优质|多[个项])?|[一二两三四五六七八九十\d]+(?:[大个项款]|(?=部分|板块|模块|篇章)))[\p{Script=Han}]{0,6}?(品牌|产品|典型|荣誉|活动|项目|工程|行动|计划|栏目|平台|机制|模式|课程|政策|制度|部分|板块|模块|子项目|篇章|空间|场景)(?![\p{Script=Han}]{0,2}(?:公司|企业|部门|负责人))/gu;
const LISTED_KINDS: Readonly<Record<string, InitiativeKind>> = {
  品牌: "BRAND",
  产品: "BRAND",
  典型: "HONOR",
  荣誉: "HONOR",
  活动: "PROGRAM",
  项目: "PROGRAM",
  工程: "PROGRAM",
  行动: "PROGRAM",
  计划: "PROGRAM",
  栏目: "WORK",
  平台: "PLATFORM",
  机制: "MECHANISM",
  模式: "MECHANISM",
  课程: "PROGRAM",
  政策: "POLICY",
  制度: "MECHANISM",
  空间: "SERVICE",
  场景: "SERVICE",
};

/** “甲”“乙”等品牌: what the noun says of them all. */
export const readListed = (ledger: InitiativeLedger): void => {
  for (const { index, 0: whole, 1: list = "", 2: noun = "" } of findAll(ledger.text, LISTED)) {
    // “水电气”三项提升工程: one name of so many parts.
    if (!/”[、和及\n]?.*“/u.test(list) && !whole.slice(list.length).startsWith("等")) continue;
    // “甲”等活动 is an event as often as not; “甲”“乙”等活动 are what a body runs.
    if (noun === "活动" && !/”[、和及]?“/u.test(list)) continue;
    for (const match of list.matchAll(/“([^“”]+)”/gu)) {
      const start = index + match.index;
      // 包括“甲”展销会、“乙开馆仪式”等活动: events by their last words.
      if (noun === "活动" && endsAsEvent(ledger, match[1] ?? "")) continue;
      ledger.add(
        match[1] ?? "",
        LISTED_KINDS[noun] ?? "PROGRAM",
        start,
        start + match[0].length,
        "initiative/listed",
      );
    }
  }
};

const endsAsEvent = ({ words }: InitiativeLedger, name: string): boolean =>
  words.eventHeads(name).some(({ end }) => end === name.length);

/** 启动“甲行动、乙行动”等两项行动: several names in one pair of quotes. */
const IN_ONE_QUOTE = /“((?:[\p{Script=Han}]{3,14}(行动|工程|计划|机制)、){1,9}[\p{Script=Han}]{3,14}\2)”/gu;

/** 表彰“好媳妇、好婆婆、最美家庭”: honours of people and homes in one pair of quotes. */
const GOOD = "(?:好|最美|优秀|十佳|十大|文明|先进|模范|杰出|“?五好)[\\p{Script=Han}]{1,6}";
const HONORS_IN_ONE_QUOTE = new RegExp(
  `“((?:${GOOD}、){1,5}${GOOD})”(?=的?[\\p{Script=Han}]{0,4}(?:表彰|评选|选树|颁奖|称号|荣誉|\\d))`,
  "gu",
);

/** Adds each of the names that one quotation lists. */
export const readInOneQuote = (ledger: InitiativeLedger): void => {
  for (const { index, 1: list = "", 2: noun = "" } of findAll(ledger.text, IN_ONE_QUOTE))
    if (list.split("、").every((item) => item.endsWith(noun)))
      addQuoted(ledger, index, list, LISTED_KINDS[noun] ?? "PROGRAM");
  for (const { index, 1: list = "" } of findAll(ledger.text, HONORS_IN_ONE_QUOTE))
    addQuoted(ledger, index, list, "HONOR");
};

const addQuoted = (ledger: InitiativeLedger, open: number, list: string, kind: InitiativeKind): void => {
  let at = open + 1;
  const items = list.split("、");
  for (const [i, item] of items.entries()) {
    // The quotation marks belong to the first and the last.
    const from = i === 0 ? at - 1 : at;
    const to = at + item.length + (i === items.length - 1 ? 1 : 0);
    ledger.add(item, kind, from, to, "initiative/listed");
    at += item.length + 1;
  }
};

/** 甲整治行动、乙达标行动等6个专项行动: what is done, named alike in a row. */
const IN_A_ROW =
  /(?:[\p{Script=Han}]{4,18}?(?:行动|工程|计划)(?:、|和|以及)){1,9}[\p{Script=Han}]{4,18}?(?:行动|工程|计划|治理|整治)(?=等|[，。；])/gu;
/** What may stand in front of the first of them. */
const DONE =
  /^.*(?:开展|实施|推进|启动|组织|推出|深化|参与|包括|落实|聚焦|抓好|统筹|做好|围绕|以及|通过|将)(?:了|好)?(?=\p{Script=Han}{4})/u;

/** Adds the campaigns and projects of rows to the ledger, whose members share their last word. */
export const readRows = (ledger: InitiativeLedger): void => {
  for (const { index, 0: row } of findAll(ledger.text, IN_A_ROW)) {
    let at = index;
    for (const item of row.split(/(、|和|以及)/u)) {
      const name = item.replace(DONE, "");
      const start = at + item.length - name.length;
      at += item.length;
      const head = /(?:专项)?(?:行动|工程|计划|治理|整治)$/u.exec(name);
      if (
        !head ||
        name.length < (row.split("、").length > 2 ? 6 : 7) ||
        /大学|学院|公司|共建/u.test(name) ||
        GENERIC_MODIFIERS.test(name.slice(0, head.index))
      )
        continue;
      if (!ledger.isTaken({ start, end: at })) ledger.add(name, "PROGRAM", start, at, "initiative/row");
    }
  }
};

/** “五大工程”, “八大行动”: a quoted number of things done is a programme's name; “四个意识” is a creed. */
const COUNTED =
  /^(?:[二两三四五六七八九十]|\d{1,2})[个大项条件张场][\p{Script=Han}]{0,4}(?:行动|工程|战略|战役|攻坚战?|计划|聚焦|提升|大事|实事|任务|板块|体系|机制|品牌|平台|专项|突破|举措|革命|布局|清单|项目|活动|家园|会战)$/u;
/** “甲工程”指挥部: the name of a body. */
const BODY_BEHIND = /^[\p{Script=Han}]{0,2}(?:指挥部|专班|领导小组|办公室|工作队)/u;
/** Kinds that a quoted name's own last word is proof of. */
const PROVEN = /^(?:PROGRAM|PROJECT|PLATFORM|MECHANISM|SERVICE|BRAND)$/u;

/** “青禾食堂”, “流动书屋计划”, “五大工程”: quotations that are names by their own words, whatever stands around them. */
export const readSpeakingNames = (ledger: InitiativeLedger): void => {
  for (const match of findAll(ledger.text, /“([^“”\n，。！？；：]{4,16}|[^“”\n，。！？；：]{2}贷)”/gu)) {
    const [whole, inside = ""] = match;
    const [start, end] = [match.index, match.index + whole.length];
    // “甲工作站” is a body already.
    if (
      ledger.isTaken({ start: start + 1, end: end - 1 }) ||
      BODY_BEHIND.test(ledger.text.slice(end, end + 6))
    )
      continue;
    if (namesEvent(HAN_RUN.exec(ledger.text.slice(end, end + 14))?.[0] ?? "")) continue;
    const kind = COUNTED.test(inside) ? "PROGRAM" : kindOf(ledger, inside);
    if (
      kind &&
      !/^(?:的?[\p{Script=Han}]{0,4}(?:问题|现象|误区|怪圈)|式|型)/u.test(ledger.text.slice(end, end + 6))
    )
      ledger.add(inside, kind, start, end, "initiative/speaking-name");
  }
};

/** The kind that a name's last word speaks for, where the words before it name something. */
const kindOf = ({ words }: InitiativeLedger, inside: string): InitiativeKind | undefined => {
  const head = words.initiativeHeads(inside).at(-1);
  if (!head || head.end !== inside.length || !PROVEN.test(head.value)) return undefined;
  const modifier = inside.slice(0, head.start);
  // “平安驿站”: what says nothing elsewhere names a service point.
  const says = head.value === "SERVICE" || !GENERIC_MODIFIERS.test(modifier);
  return modifier.length >= 2 && says && !/[的了、+]/u.test(modifier) ? head.value : undefined;
};

/** “甲，乙”的城市名片: what a place calls itself. */
const CALLED = /“([^“”\n。；]{4,18})”的?(?:城市|文化|旅游|金|发展)?(?:名片|定位)/gu;
/** “甲”建设, “甲”打造情况: what is being made. */
const MADE = /“([\p{Script=Han}A-Za-z0-9+]{3,8})”(?:建设|创建工作|打造)(?!的(?:目标|标准|要求))/gu;
/** 河长制, 三级林长制. */
const CHIEFS = /(?:[三四五]级)?[河湖林田茶街路链片楼段湾山泉]长制/gu;

/** Names that the words right behind them, or their own look, tell. */
export const readCalled = (ledger: InitiativeLedger): void => {
  for (const [pattern, kind] of [
    [CALLED, "BRAND"],
    [MADE, "PROGRAM"],
  ] as const)
    for (const { index, 1: name = "" } of findAll(ledger.text, pattern)) {
      const end = index + name.length + 2;
      if (!ledger.isTaken({ start: index, end }) && !NOT_MADE.test(name))
        ledger.add(name, kind, index, end, "initiative/called");
    }
  for (const { index, 0: name } of findAll(ledger.text, CHIEFS))
    ledger.add(name, "MECHANISM", index, index + name.length, "initiative/chiefs");
};
const NOT_MADE = /^(?:十[一二三四五]五|三农|两个|一)/u;

/** 东西部协作, 甲乙对口合作, 甲省与乙省对口协作: help between places, of many years. */
const COOPERATION =
  /(?:[\p{Script=Han}]{2,8}(?:省|市|区|县)与[\p{Script=Han}]{2,8}(?:省|市|区|县))?东西部(?:扶贫)?协作(?![\p{Script=Han}]{0,4}(?:协议|会议|座谈))|[\p{Script=Han}]{1,8}?(?:省|市|区|县)与[\p{Script=Han}]{1,8}?(?:省|市|区|县)对口(?:合作|协作|支援|帮扶)|[京津冀沪渝苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀黔滇藏陕甘青宁新蒙黑吉辽晋哈深甬杭连]{2}对口(?:合作|协作)|[京津冀沪渝苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀黔滇藏陕甘青宁新蒙黑吉辽晋]{2}(?:扶贫)?协作/gu;

/** 两地对口合作: between whom is not told. */
const NOT_PLACES =
  /^(?:对口|[\p{Script=Han}]?(?:深入|深化|持续|不断|两地|双方|全面|一步|省际|结对|跨省|区域|加快|健全)|的)/u;

export const readCooperation = (ledger: InitiativeLedger): void => {
  for (const { index, 0: name } of findAll(ledger.text, COOPERATION)) {
    const clean = name.replace(
      /^(?:开展|加强|深化|推进|推动|落实|做好|抓好|实施|扩大|参与|[\p{Script=Han}]{0,6}在)/u,
      "",
    );
    const start = index + name.length - clean.length;
    if (clean.length >= 4 && !NOT_PLACES.test(clean))
      ledger.add(clean, "PROGRAM", start, start + clean.length, "initiative/cooperation");
  }
};
