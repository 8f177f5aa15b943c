import type { PinnedDate } from "../types.ts";
import { isoDay } from "./issue.ts";

/** What the lines that name the paper say of it. */
export interface PageFacts {
  readonly publication?: string;
  readonly date: PinnedDate | null;
  readonly pageNumber?: string;
  readonly pageName?: string;
}

const PAPER =
  /([\p{Script=Han}]{2,8}(?:日报|晚报|时报|晨报|周报|导报|早报|都市报)|(?:[\p{Script=Han}]\s){2,8}[日晚时晨周导早]\s报|今日[\p{Script=Han}]{2,3}|[\p{Script=Han}]{2,12}融媒体中心|[\p{Script=Han}]{2,8}融媒)/u;
const DAY = /((?:19|20)\d{2})\s?[年-]\s?(\d{1,2})\s?[月-]\s?(\d{1,2})\s?日?/u;
const NUMBER = /(?:^|[\s|｜第·])([A-D]?\d{1,2})\s?(?=版|[\s|｜]|$)/u;
const NAME =
  /(要闻[·\p{Script=Han}]{0,4}|综合(?:新闻)?|民生|社会|经济|时政|县区|州内新闻|本地|副刊|文化|教育|专题)/u;

/** Reads name, day, number and page name off a page's mastheads; what isn't printed is left out. */
export const pageFacts = (lines: readonly string[]): PageFacts => {
  const text = lines.join("\n");
  const iso = isoDay(DAY.exec(text));
  const publication = PAPER.exec(text)?.[1]?.replace(/\s/gu, "");
  const pageNumber = NUMBER.exec(text.replace(DAY, ""))?.[1];
  const pageName = NAME.exec(text)?.[1];
  return {
    ...(publication ? { publication } : {}),
    date: iso ? { iso, precision: "DAY" } : null,
    ...(pageNumber ? { pageNumber } : {}),
    ...(pageName ? { pageName } : {}),
  };
};
