import { numberOf } from "../lexicons/numerals.ts";
import type { RawArticle } from "./raw.ts";

const CONTINUED = /^[（(]\s*(?:紧接|上接)([^（()）]{0,12})[)）]\s*/u;
const LEADS_ON = /[（(]\s*(?:紧接|下转|转)([^（()）]{0,12})[)）]\s*$/u;
const PAGE = /([A-Z]?)\s*0*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*版/u;

/** True where a line begins with 上接第一版 or its kin. */
export const isContinued = (line: string): boolean => CONTINUED.test(line);

/** True where a line ends with 下转第三版 or its kin. */
export const leadsOn = (line: string): boolean => LEADS_ON.test(line);

/** A line without its 上接 and 下转; what they say is noted on the article. */
export const withoutJumps = (line: string, article: RawArticle): string => {
  const from = CONTINUED.exec(line);
  const on = LEADS_ON.exec(line);
  // Right behind 下转第三版 the same story goes on.
  if (from && article.continuedOn !== undefined) delete article.continuedOn;
  else if (from) article.continuedFrom ??= pageIn(from[1] ?? "");
  if (on) article.continuedOn = pageIn(on[1] ?? "");
  return line.replace(CONTINUED, "").replace(LEADS_ON, "");
};

/** The number in 第一版, 第03版, A2版: "1", "3", "A2"; "" where there is none. */
const pageIn = (text: string): string => {
  const [, letter = "", number = ""] = PAGE.exec(text) ?? [];
  const page = numberOf(number);
  return Number.isNaN(page) ? "" : `${letter}${page}`;
};

/** A printed page number in the form of `continuedFrom`: A01 → A1, 第02版 → 2. */
export const pageKey = (printed: string): string => pageIn(`${printed.replace(/版$/u, "")}版`);
