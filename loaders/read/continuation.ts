import type { RawArticle } from "./raw.ts";

const CONTINUED = /^[（(]\s*(?:紧接|上接)([^（()）]{0,12})[)）]\s*/u;
const LEADS_ON = /[（(]\s*(?:紧接|下转|转)([^（()）]{0,12})[)）]\s*$/u;
const PAGE = /([A-Z]?)\s*0*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*版/u;
const NUMERALS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** True where a line begins with 上接第一版 or its kin. */
export const isContinued = (line: string): boolean => CONTINUED.test(line);

/** True where a line ends with 下转第三版 or its kin. */
export const leadsOn = (line: string): boolean => LEADS_ON.test(line);

/** A line without its 上接 and 下转; what they say is noted on the article. */
export const withoutJumps = (line: string, article: RawArticle): string => {
  const from = CONTINUED.exec(line);
  const on = LEADS_ON.exec(line);
  if (from) article.continuedFrom ??= pageIn(from[1] ?? "");
  if (on) article.continuedOn = pageIn(on[1] ?? "");
  return line.replace(CONTINUED, "").replace(LEADS_ON, "");
};

/** The number in 第一版, 第03版, A2版: "1", "3", "A2"; "" where there is none. */
const pageIn = (text: string): string => {
  const [, letter = "", number = ""] = PAGE.exec(text) ?? [];
  return number ? `${letter}${/\d/.test(number) ? Number(number) : chinese(number)}` : "";
};

/** A printed page number in the form of `continuedFrom`: A01 → A1, 第02版 → 2. */
export const pageKey = (printed: string): string => pageIn(`${printed.replace(/版$/u, "")}版`);

/** 一 to 九十九. */
const chinese = (numeral: string): number => {
  const [tens, ones] = numeral.includes("十") ? numeral.split("十") : ["", numeral];
  const ten = numeral.includes("十") ? (tens ? (NUMERALS[tens] ?? 1) : 1) : 0;
  return ten * 10 + (ones ? (NUMERALS[ones] ?? 0) : 0);
};
