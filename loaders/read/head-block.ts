import type { Line } from "./lines.ts";
import { isDayLine, isMasthead } from "./masthead.ts";
import { isPaperName, PUBLISHES } from "./publisher.ts";

/** What papers print in several lines above all stories: name, letters, publisher, day, issue. */

/** QINGHE BAO. */
const LETTERS = /^[A-Z][A-Za-z'’·\s]{4,40}$/u;
/** 第8期 总第1206期, 内部资料 免费交流, 本期共4版. */
const ISSUE_PART =
  /^(?:总?\s?第\s?\d{1,6}\s?期|[今本][日期]共?\s?[一二三四五六七八九十\d]{1,2}\s?版|内部资料|免费交流|免费赠阅|准印证号?|星期[一二三四五六日天])$/u;
const isIssueParts = (line: string): boolean =>
  line.length <= 60 && line.split(/[\s|｜（()）]+/u).every((part) => part === "" || ISSUE_PART.test(part));

/** 2 综合新闻: the page's number and name. */
const PAGE_NAME =
  /^[A-D]?\d{1,2}\s(?:要闻|综合|民生|社会|经济|时政|县区|本地|副刊|文化|教育|专题|专版|[\p{Script=Han}]{2,4}新闻)$/u;
/** 青禾融媒 2024年5月7日: few words and the day, and nothing else. */
const NAMED_DAY =
  /^[\p{Script=Han}·\s]{2,14}(?:融媒体?|融媒体中心|发布|新闻|传媒|在线|网)\s(?:19|20)\d{2}年\d{1,2}月\d{1,2}日$/u;

const isPart = (line: string): boolean =>
  isDayLine(line) ||
  isMasthead(line) ||
  LETTERS.test(line) ||
  NAMED_DAY.test(line) ||
  PAGE_NAME.test(line) ||
  isIssueParts(line) ||
  PUBLISHES.test(line);

/** True where the line here is a part of the masthead's block; a name counts where another part stands by it. */
export const isHeadPart = (lines: readonly Line[], at: number): boolean => {
  const { text } = lines[at] as Line;
  if (isPart(text)) return true;
  const [above, below, next] = [lines[at - 1], lines[at + 1], lines[at + 2]].map((line) => line?.text ?? "");
  return (
    isPaperName(text) &&
    (isPart(below ?? "") || isPart(above ?? "") || (LETTERS.test(below ?? "") && isPart(next ?? "")))
  );
};
