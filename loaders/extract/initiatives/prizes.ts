import { TAKEN_BY } from "../../lexicons/verbs.ts";
import { findAll } from "../search.ts";
import type { InitiativeLedger } from "./ledger.ts";

/** A prize's name that stands without its contest. */
const PRIZE_NAME =
  "(?:(?:特等|[一二三四]等|金|银|铜|优秀|优胜|特别|组织|人气|最佳[\\p{Script=Han}]{2,4}|优秀组织|优秀创作|优秀作品)奖|第[一二三]名|总?冠军|亚军|季军|殿军|[金银铜]牌|(?:个人|集体)[一二三]等功|优秀指导教师)";
const COUNT = "(?:\\d+|[一二两三四五六七八九十]+)[项枚个块名]";
/** 获得金奖, 捧回全场仅有的金奖: a prize without a name in front. */
const PRIZE = new RegExp(
  `^了?(?:[^，。；]{0,24}的)?(?:${COUNT})?(${PRIZE_NAME})(?=[，。；、！”）的]|和|${COUNT}|$)`,
  "u",
);
/** 金奖2项、银奖3项: several prizes, each by its own name. */
const PRIZES = new RegExp(
  `^了?(?:[^，。；、“”]{0,24}的)?((?:(?:${COUNT})?${PRIZE_NAME}(?:${COUNT})?[、和，])+(?:${COUNT})?${PRIZE_NAME})`,
  "u",
);
/** 一、二、三等奖; 冠、亚、季军: one word closes them all. */
const SHARED_END = /^了?((?:[一二三]、)+[一二三])(等奖)|^了?((?:[冠亚季]、?)+[冠亚季])(军)/u;
/** 青年组、老年组第一名: several ranks, each by its own name; answers nothing where there is one. */
const RANKS =
  /^了?((?:[\p{Script=Han}]{1,4}组[、和])+[\p{Script=Han}]{1,4}组)(?:的)?(第[一二三]名|冠军|亚军|季军|殿军|[一二三]等奖|特等奖)/u;

const readRanks = (ledger: InitiativeLedger, from: number, rest: string): string | undefined => {
  const [, groups = "", rank = ""] = RANKS.exec(rest) ?? [];
  if (!rank) return undefined;
  let at = from + rest.indexOf(groups);
  for (const group of groups.split(/[、和]/u)) {
    ledger.add(`${group}${rank}`, "HONOR", at, at + group.length, "initiative/prize");
    at += group.length + 1;
  }
  return undefined;
};

/** 累计获得2枚金牌、4枚银牌: how many over the years, and none that has a name. */
const OVER_YEARS = /(?:累计|先后|历年|共计|总共)[^，。；]{0,8}$/u;
const COUNTED_MEDALS = /^了?(?:[2-9]|\d{2,}|[二两三四五六七八九十百]+)余?[枚块][金银铜奖]牌/u;

/** Prizes that stand without their contest; answers false where none does. */
export const readPrize = (ledger: InitiativeLedger, from: number, rest: string): boolean => {
  const counted =
    COUNTED_MEDALS.test(rest) && OVER_YEARS.test(ledger.text.slice(Math.max(0, from - 14), from));
  if (counted || readPrizes(ledger, from, rest)) return true;
  const prize = PRIZE.exec(rest)?.[1] ?? readRanks(ledger, from, rest);
  if (!prize) return false;
  const at = from + rest.indexOf(prize);
  ledger.add(prize, "HONOR", at, at + prize.length, "initiative/prize");
  return true;
};

const readPrizes = (ledger: InitiativeLedger, from: number, rest: string): boolean => {
  const row = PRIZES.exec(rest)?.[1];
  if (row) {
    const at = from + rest.indexOf(row);
    for (const { index, 0: prize } of row.matchAll(EACH_PRIZE))
      ledger.add(prize, "HONOR", at + index, at + index + prize.length, "initiative/prize");
    return true;
  }
  const [, ranks, rank = "", medals = "", medal = ""] = SHARED_END.exec(rest) ?? [];
  const list = ranks ?? medals;
  if (!list) return false;
  const at = from + rest.indexOf(list);
  for (const { index, 0: one } of list.matchAll(/[一二三冠亚季]/gu))
    ledger.add(`${one}${rank}${medal}`, "HONOR", at + index, at + index + 1, "initiative/prize");
  return true;
};
const EACH_PRIZE = new RegExp(PRIZE_NAME, "gu");

/** 冠军由甲获得, 亚军和季军分别被乙、丙夺得: prizes in front of who won them. */
const ONE_PRIZE = `(?:(?!${PRIZE_NAME})[\\p{Script=Han}\\d]){0,10}${PRIZE_NAME}`;
const TAKEN = new RegExp(
  `(?<=^|[，。；：）)\\n])(${ONE_PRIZE}(?:(?:、|和|与)${ONE_PRIZE})*)(?=${TAKEN_BY})`,
  "gmu",
);

/** The prizes of such sentences. */
export const readTakenPrizes = (ledger: InitiativeLedger): void => {
  for (const { index, 1: row = "" } of findAll(ledger.text, TAKEN)) {
    let at = index;
    for (const prize of row.split(/[、和与]/u)) {
      if (prize) ledger.add(prize, "HONOR", at, at + prize.length, "initiative/prize-taken");
      at += prize.length + 1;
    }
  }
};
