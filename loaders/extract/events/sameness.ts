/** When two names in one article mean the same event. */

/** `headlined`: one of the names stands in the headline, the other does not, so that one may be shortened. */
export const isSameEvent = (one: string, other: string, headlined: boolean): boolean =>
  ((one.endsWith(other) || other.endsWith(one)) && Math.min(one.length, other.length) >= 5) ||
  isSameShow(one, other) ||
  isSameShow(other, one) ||
  bare(one) === bare(other) ||
  (headlined && (isShortened(one, other) || plainly(one) === plainly(other))) ||
  (headlined && (isNewTerms(one, other) || isNewTerms(other, one))) ||
  /^(?:会议|(?:系列)?活动)$/u.test(restOf(one, other)) ||
  isOneRite(one, other) ||
  isOneRite(other, one) ||
  startsJoined(one, other) ||
  startsJoined(other, one) ||
  areJoinedAlike(one, other) ||
  areJoinedAlike(other, one) ||
  isJoinedPart(one, other) ||
  isJoinedPart(other, one) ||
  (one.includes("次") && other.includes("次") && isSameSession(one, other));

/** True where a name of the same event tells more than the one known. */
export const isFullerName = (name: string, known: string): boolean =>
  name.length > known.length &&
  (name.endsWith(known) ||
    isOneRite(known, name) ||
    isNewTerms(known, name) ||
    (/^\d{4}/u.test(name) && plainly(name) === plainly(known)) ||
    /^(?:会议|活动)$/u.test(restOf(known, name)) ||
    startsJoined(known, name) ||
    isShortened(known, name));

/** A headline's short name for what the text names otherwise: the same sort, and nothing told that the text doesn't tell. */
export const mayShorten = (headline: string, name: string): boolean => {
  if (headline.length > 24 || !areOfOneSort(headline, name)) return false;
  const told = /\d{4}年?/u.test(name) ? headline : headline.replace(/^\d{4}年?(?!度)/u, "");
  const numbers = told.match(/\d+|[一二三四五六七八九十]+(?=[届次期场])/gu) ?? [];
  if (!numbers.every((one) => name.includes(one))) return false;
  const signs = new Set(headline.slice(0, -2));
  const shared = [...signs].filter((one) => name.includes(one)).length;
  return shared >= signs.size * (headline.length > 14 ? 0.7 : 0.5);
};

/** 甲比赛 is what the text calls 乙公开赛. */
const areOfOneSort = (headline: string, name: string): boolean =>
  headline.slice(-2) === name.slice(-2) ||
  (/(?:比赛|大赛|竞赛)$/u.test(headline) && /(?<![决复初预])赛$/u.test(name));

/** What the longer name has behind the shorter; empty where it does not begin with it. */
const restOf = (one: string, other: string): string => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.startsWith(short) ? long.slice(short.length) : "";
};

/** 甲节 of 甲节暨乙会: one name goes on where the other ends. */
const startsJoined = (short: string, long: string): boolean => {
  const one = short.replace(/活动$/u, "");
  return one.length >= 5 && long.startsWith(one) && /^(?:系列活动|活动)?暨/u.test(long.slice(one.length));
};

/** 洋县第三届茶文化节 of “春满”汉中市洋县第三届茶文化节暨乙赛: one of those that 暨 joins ends with it. */
const isJoinedPart = (short: string, long: string): boolean =>
  short.length >= 7 &&
  /届|[年次]/u.test(short) &&
  long.includes("暨") &&
  long.split("暨").some((part) => part.length > short.length && part.endsWith(short));

/** 体育节暨运动会 of 洋县中学2025年体育节暨秋季运动会: each part ends its like. */
const areJoinedAlike = (short: string, long: string): boolean => {
  const [one, other] = [short.split("暨"), long.split("暨")];
  return (
    one.length > 1 &&
    one.length === other.length &&
    one.every((part, i) => part.length >= 3 && (other[i] ?? "").endsWith(part))
  );
};

const isSameSession = (one: string, other: string): boolean =>
  sessionOf(one) !== undefined && sessionOf(one) === sessionOf(other);

/** The session that a name of a congress means, however it is abbreviated: 人大-十八-四. */
const sessionOf = (name: string): string | undefined => {
  // 看望出席某次会议的委员: what is done meanwhile.
  if (/出席|参加|列席/u.test(name)) return undefined;
  const session = /第?([一二三四五六七八九十]+)届/u.exec(name)?.[1];
  const meeting = /第?([一二三四五六七八九十\d]+)次(?:(?:全体)?会议|全会)/u.exec(name)?.[1];
  if (!session || !meeting) return undefined;
  const body = /政协|政治协商/u.test(name)
    ? "政协"
    : /常委会|常务委员会/u.test(name)
      ? "常委会"
      : /人大|人民代表大会/u.test(name)
        ? "人大"
        : "委员会";
  return `${body}-${session}-${meeting}-${/预备/u.test(name)}`;
};

/** 全州健身操总决赛 for 第八届…健身操州级总决赛: one name holds the other's characters in their order, to the same head. */
const isShortened = (one: string, other: string): boolean => {
  const [short, long] = [one, other]
    .map((name) => bare(name).replace(/^全[市县州区旗盟省]/u, ""))
    .sort((a, b) => a.length - b.length);
  if (!short || !long || short.length < 6 || short.slice(-2) !== long.slice(-2)) return false;
  let at = -1;
  for (const character of short) {
    at = long.indexOf(character, at + 1);
    if (at < 0) return false;
  }
  return true;
};

/** 书画摄影展览 for 洋县迎新春书画摄影展. */
const isSameShow = (short: string, long: string): boolean =>
  short.length >= 6 && short.endsWith("展览") && long.endsWith(short.slice(0, -1));

/** 公祭活动 for 烈士公祭仪式: a rite by what it is alone. */
const isOneRite = (short: string, long: string): boolean => {
  const rite = /^(公祭|祭扫|祭奠|升旗|拜师|入队|入团|开学|毕业)(?:活动|仪式|典礼)$/u.exec(short)?.[1];
  return rite !== undefined && long.includes(rite) && /(?:活动|仪式|典礼|大典)$/u.test(long);
};

const PROVINCES =
  "北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆";
const AROUND = new RegExp(`^(?:\\d{4}年?|(?:${PROVINCES})[省市]?)+(?=\\p{Script=Han}{4})`, "u");
/** 四川青禾马拉松 in the headline, 2023青禾马拉松 in the text: without the year and the province. */
const plainly = (name: string): string =>
  bare(name)
    .replace(AROUND, "")
    .replace(/(?<=马拉松)(?:比赛|赛)$/u, "");

/** 新学年开学典礼 for 青禾小学2025秋季学期开学典礼: what begins each term. */
const isNewTerms = (short: string, long: string): boolean => {
  const rite =
    /^(?:新学[年期]|秋季|春季|秋季学期|春季学期)+((?:开学|毕业|结业|散学|休学)(?:典礼|仪式))$/u.exec(
      short,
    )?.[1];
  return rite !== undefined && long.endsWith(rite);
};

/** 甲 乙 in a headline is 甲，乙 in the text. */
const bare = (name: string): string => name.replace(/[\s，,、·—]/gu, "");
