import type { Line } from "./lines.ts";
import { ITEM_MARKS } from "./marks.ts";

/** The page's own list of its stories: 导读, and a line for each. */

const HEADING = /^[【[]?(?:[今本][日天期报版])?(?:导\s?读|看点|要目|内容提要|目录)[】\]]?[:：]?$/u;
const LONGEST_HEADING = 12;
const ITEM = new RegExp(String.raw`^(?:[>·•▶${ITEM_MARKS}]|【.{1,6}】$|\d{1,2}[.、]\D)`, "u");
const LONGEST_ITEM = 40;
const COLUMN = /^【.{1,6}】$/u;
const FEWEST_ITEMS = 2;

/** >甲, ◆乙, 【要闻】, 3、丙. */
const isContentsItem = (line: string): boolean =>
  line.length <= LONGEST_ITEM && ITEM.test(line) && !/[。；]/u.test(line);

/** True of a heading over nothing but what stands on other pages. */
export const headsPointers = (lines: readonly Line[], at: number): boolean =>
  isContentsHeading(lines[at]?.text ?? "") && POINTER.test(lines[at + 1]?.text ?? "");
const POINTER = /\d{1,2}\s?版[)）]?$/u;
const isContentsHeading = (line: string): boolean => line.length <= LONGEST_HEADING && HEADING.test(line);

/**
 * How many lines from here on are a list of contents: its heading and two items or more, up to the first that is told
 * again, which heads its story; 0 where none begins here.
 */
export const contentsLength = (lines: readonly Line[], at: number): number => {
  const heading = lines[at]?.text ?? "";
  if (!isContentsHeading(heading)) return 0;
  const told = new Set<string>();
  let end = at + 1;
  for (let text = lines[end]?.text; text !== undefined && isContentsItem(text); text = lines[end]?.text) {
    if (told.has(text)) break;
    if (!COLUMN.test(text)) told.add(text);
    end += 1;
  }
  return told.size < FEWEST_ITEMS ? 0 : end - at;
};
