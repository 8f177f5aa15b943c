import { AGENCY_PHOTO, isMarkedNames } from "./bylines.ts";
import { parseByline } from "./credits.ts";
import { endsSentence } from "./lines.ts";
import { SIGNING_MARKS } from "./marks.ts";
import { unbracket } from "./signs.ts";

/** 青禾讯 通讯员甲 报道, with the story below it. */
const DATELINE_ALONE =
  /^[\p{Script=Han}]{2,12}讯[\s（(]{0,2}[\p{Script=Han}]{0,6}(?:记者|通讯员)[^，。,：:]{2,24}$/u;
/** ■ 甲, ·乙·: names alone. */
const BARE = new RegExp(
  String.raw`^[${SIGNING_MARKS}]\s*[\p{Script=Han}·\s]{2,18}$|^·[\p{Script=Han}]{2,4}·$`,
  "u",
);

/** A line that holds a byline and nothing else. */
export const isBylineLine = (text: string): boolean => {
  if (AGENCY_PHOTO.test(text) || DATELINE_ALONE.test(text)) return true;
  if (text.length > 70 || endsSentence(text.replace(/[)）]$/u, "")) || /[，,；;、：:]$/u.test(text))
    return false;
  return parseByline(unbracket(text), 0, BARE.test(text) || isMarkedNames(text)) !== undefined;
};
