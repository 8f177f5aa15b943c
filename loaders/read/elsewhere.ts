import { endsSentence, isShort, type Line } from "./lines.ts";
import { isOfMany } from "./other-places.ts";
import type { RawArticle } from "./raw.ts";
import { DATELINE, leadingPlace } from "./signs.ts";

/** What is told below a short line has nothing in common with the story above: the line heads a story of its own. */

const COUNTY_AND_TOWN = /^[“”]?([\p{Script=Han}]{1,5}?[县区市旗])[\p{Script=Han}]{1,6}?(?:[镇乡村]|街道)/u;
/** A short piece of news has no subheads that name other counties. */
const MOST_OF_NEWS = 3;
const LEAST_PARAGRAPH = 40;

/** 洋县青禾镇…: below a short piece of news, a paragraph that begins with the county and town of another scene. */
export const opensElsewhere = (next: string, { heads, paragraphs }: RawArticle): boolean => {
  const place = COUNTY_AND_TOWN.exec(next)?.[1];
  return (
    place !== undefined &&
    next.length >= LEAST_PARAGRAPH &&
    paragraphs.length <= MOST_OF_NEWS &&
    DATELINE.test(paragraphs[0] ?? "") &&
    !isOfMany([...heads, ...paragraphs].join("\n")) &&
    endsSentence(paragraphs.at(-1) ?? "") &&
    // 青禾州洋县葛镇 below a story of 洋县: the same county, whatever is told around it.
    ![...heads, ...paragraphs].some((one) => one.includes(place) || one.includes(place.slice(-3, -1)))
  );
};

/** So much of a text says what it is about. */
const FEWEST_PARAGRAPHS = 4;
const LEAST_TOLD = 150;
const FEWEST_PAIRS = 8;

/**
 * Several paragraphs without a pair of characters of the headline above, which begins with a place: a part of that
 * story would name the place or what the headline tells of it.
 */
export const tellsOfOthers = (
  heads: readonly string[],
  below: readonly Line[],
  { heads: own, paragraphs }: RawArticle,
): boolean => {
  const told = [...heads, ...below.map(({ text }) => text)].join("\n");
  if (below.length < FEWEST_PARAGRAPHS || below.some(({ text }) => isShort(text))) return false;
  if (told.length < LEAST_TOLD || heads.join("").length < 8 || !endsSentence(paragraphs.at(-1) ?? ""))
    return false;
  const pairs = pairsOf(own.join("\n"));
  return (
    leadingPlace(own[0] ?? "") !== undefined &&
    pairs.length >= FEWEST_PAIRS &&
    !pairs.some((pair) => told.includes(pair))
  );
};

/** Each two neighbouring Chinese characters of a text. */
const pairsOf = (text: string): readonly string[] =>
  [...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map(([, pair = ""]) => pair);
