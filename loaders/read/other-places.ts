import { endsSentence } from "./lines.ts";
import type { RawArticle } from "./raw.ts";
import { DATELINE, leadingPlace } from "./signs.ts";

/** Whether a headline and the paragraph below it tell of another place than the story above. */

/** A headline that begins with a place, over a paragraph that names it too: neither the story above nor its headline does. */
export const goesElsewhere = (head: string, next: string, { heads, paragraphs }: RawArticle): boolean => {
  const place = leadingPlace(head);
  return (
    place !== undefined &&
    head.length >= 8 &&
    next.length >= 30 &&
    endsSentence(next) &&
    next.slice(0, 80).includes(place) &&
    ![...heads, ...paragraphs].some((one) => one.includes(place))
  );
};
/**
 * A headline of several lines, one of which names a county or town with whose name the paragraph below begins, and that
 * the story above never tells of.
 */
export const namesElsewhere = (
  heads: readonly string[],
  next: string,
  { heads: own, paragraphs }: RawArticle,
): boolean => {
  const place = /^[\p{Script=Han}]{2,9}?(?:[县区市旗州盟镇乡]|街道)(?=[，,、（(\p{Script=Han}])/u.exec(
    next,
  )?.[0];
  return (
    place !== undefined &&
    heads.length >= 2 &&
    heads.join("").length >= 20 &&
    next.length >= 40 &&
    heads.some((one) => one.includes(place)) &&
    ![...own, ...paragraphs].some((one) => one.includes(place.slice(0, -1)))
  );
};

/**
 * A line as short as a subhead, over a paragraph that takes up its words and goes to a county of which the short story of
 * one place above tells nothing: 小柿子挂满枝 over 在青禾县柳泉镇，柿子… .
 */
export const tellsOfAnotherCounty = (
  head: string,
  next: string,
  { heads, paragraphs }: RawArticle,
): boolean => {
  const county = COUNTY.exec(next.slice(0, REACH))?.[1];
  const told = [...heads, ...paragraphs].join("\n");
  return (
    county !== undefined &&
    head.length >= 5 &&
    head.length <= 20 &&
    next.length >= 36 &&
    heads.length > 0 &&
    paragraphs.length <= 5 &&
    endsSentence(paragraphs.at(-1) ?? "") &&
    !told.includes(county.slice(0, -1)) &&
    (DATELINE.test(paragraphs[0] ?? "") || OF_A_COUNTY.test(told)) &&
    !isOfMany(told) &&
    takesUp(next.slice(0, REACH), head)
  );
};
const REACH = 80;
/** A county by its last two characters, in front of a town or where a phrase ends: 8月的青禾县柳泉镇, 在青禾县，. */
const COUNTY =
  /([\p{Script=Han}](?![城超都夜集上股楼门早闹全我各该本邻外跨县州地省两])\p{Script=Han}[县市旗区])(?=[\p{Script=Han}]{1,4}(?:[镇乡]|街道)|[，,])/u;
const OF_A_COUNTY = /[\p{Script=Han}]{2}[县市旗区](?![场政])/u;
/** A survey of many counties goes from one to the other under its subheads. */
const OF_MANY = /[全我][省州市盟区]|各[县区市旗州盟地]|多地|两地|[、和][\p{Script=Han}]{2,4}[县旗]等/u;

/** A story of the whole city, which goes from county to county below its subheads. */
export const isOfMany = (told: string): boolean => OF_MANY.test(told);

/** True where two characters of a headline stand together in a text as well. */
const takesUp = (text: string, head: string): boolean =>
  [...head].some(
    (_, i) => /^\p{Script=Han}{2}$/u.test(head.slice(i, i + 2)) && text.includes(head.slice(i, i + 2)),
  );
