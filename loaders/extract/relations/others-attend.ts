import type { Words } from "../../lexicons/words.ts";
import type { Clause } from "./clause.ts";

/** Where a verb of attendance tells of others than those in front of it. */

/** A verb that tells of attendance, where it stands. */
export type Verb = ReturnType<Words["attending"]>[number];

/** 贯彻某某重要讲话精神, 看望出席会议的委员, 为参赛队伍授旗: others speak, attend and compete. */
export const tellsOfOthers = ({ text, sentence }: Clause, { start, end, surface }: Verb): boolean => {
  const behind = text.slice(end, end + 12);
  if (surface === "讲话" && /^(?:精神|重要|和[^，。]{0,6}(?:指示|批示))/u.test(behind)) return true;
  if (OTHERS.test(text.slice(Math.max(sentence.start, start - 8), start))) return true;
  // 希望参加本次活动的记者: who is spoken to, or of.
  if (
    /^(?:参加|出席|参与活动)$/u.test(surface) &&
    /(?:希望|感谢|欢迎|祝愿|祝福|要求|呼吁|提醒|寄语)[^，。；]{0,4}$/u.test(
      text.slice(Math.max(sentence.start, start - 6), start),
    ) &&
    /^[^，。；]{1,24}的\p{Script=Han}/u.test(text.slice(end, end + 26))
  )
    return true;
  if (surface === "参赛" && /^(?![的者并以])\p{Script=Han}/u.test(behind)) return true;
  // 当选出席市党代会代表: who is yet to go there.
  if (
    surface === "出席" &&
    /^[^，。；、]{2,24}(?:代表大会|党代会|人代会)代表/u.test(text.slice(end, end + 34))
  )
    return true;
  // 获得好评: only where one comes in among the first.
  return WINS.test(surface) && !AMONG_THE_FIRST.test(behind);
};
const WINS = /^(?:获得|荣获|斩获|勇夺|包揽)$/u;
const AMONG_THE_FIRST = /^[\p{Script=Han}A-Za-z]{0,8}?前[二三四五六七八九十\d]+[名强位]/u;
export const OTHERS = /(?:听取|聆听)[^，。；]{0,6}$|(?:看望|慰问|走访)了?$/u;
