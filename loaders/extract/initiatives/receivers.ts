import type { InitiativeLedger } from "./ledger.ts";

/** With what an honour's name begins behind those that it is given to. */
const HONOR_BEGINS =
  "(?=全国|全[省市县区旗州盟]|国家|中国|中华|首[届批]|第[一二三四五六七八九十百\\d]+[届批次]|20\\d{2}|自治区(?=[级先优劳文])|[省市州县区]级|(?<![城])[省市](?=劳动|优秀|先进|文明|巾帼|五一|十佳|最美)|[\\p{Script=Han}]{2,3}省|先进|优秀|最美|模范|劳动|文明|“)";
/** 甲市等69个城市, 葛明远等20名同志, 494个学校. */
const COUNTED = new RegExp(
  `^[^，。；：“”]{0,40}?[\\d一二三四五六七八九十百千]+[余多]?[个名家位户所支件人][\\p{Script=Han}、（）()]{0,10}?${HONOR_BEGINS}`,
  "u",
);
const LEVEL = new RegExp(`^${HONOR_BEGINS}`, "u");

/**
 * How many characters those take that an honour is given to, from the end of 授予 on: 授予甲市等69个城市全国文明城市,
 * 授予葛明远、秦望舒劳动模范. None where the honour follows at once.
 */
export const receiversLength = ({ taken, text }: InitiativeLedger, from: number): number => {
  const counted = COUNTED.exec(text.slice(from, from + 80));
  if (counted) return counted[0].length;
  let at = from;
  for (;;) {
    const named = taken
      .filter(({ start, end, anaphoric }) => start === at && end > at && !anaphoric)
      .reduce((end, one) => Math.max(end, one.end), at);
    if (named === at) break;
    at = named;
    if (!/[、和及与]/u.test(text[at] ?? "")) break;
    at += 1;
  }
  return at > from && LEVEL.test(text.slice(at, at + 8)) ? at - from : 0;
};
