import { isBylineLine } from "./byline-lines.ts";
import { isNamesOnly } from "./bylines.ts";
import { isItem, isShort, itemText, type Line } from "./lines.ts";
import { HOLLOW_MARKS } from "./marks.ts";
import type { RawArticle } from "./raw.ts";
import { CAPTIONED, DATELINE, PHOTO_CREDIT } from "./signs.ts";
import { isUnderway, storyLines } from "./starts.ts";

/** Captions among the lines of a story, and what else stands there behind a mark. */

/** True where the line here is a photo's, above a story's first paragraph or in brackets amid it. */
export const isPhotoOf = (article: RawArticle, lines: readonly Line[], at: number): boolean => {
  const text = lines[at]?.text ?? "";
  const [next] = storyLines(lines, at + 1, 1);
  return isFirstPhoto(text, article, next) || isBracketedPhoto(text, article, next);
};

/** True where the line here tells what a photo shows: 图：甲在现场, △甲在现场; a △ in front of a report marks its headline. */
export const isTold = (lines: readonly Line[], at: number): boolean =>
  CAPTIONED.test(lines[at]?.text ?? "") &&
  !(/^[△⬆↑]/u.test(lines[at]?.text ?? "") && DATELINE.test(lines[at + 1]?.text ?? ""));

/** 村民在采茶（甲 摄）: a photo between the headline and the story. */
const isFirstPhoto = (text: string, article: RawArticle, next: Line | undefined): boolean => {
  const { closed, brief, photo, heads, paragraphs } = article;
  if (closed || brief || photo || heads.length === 0 || !next || !PHOTO_CREDIT.test(text)) return false;
  if (!paragraphs.every((one) => PHOTO_CREDIT.test(one) || isBylineLine(one))) return false;
  return isShort(text)
    ? next.text.length >= 40 || PHOTO_CREDIT.test(next.text)
    : text.length <= 60 && (DATELINE.test(next.text) || PHOTO_CREDIT.test(next.text));
};

/** （秦某某发言 甲 摄）, amid a story or above it. */
const isBracketedPhoto = (text: string, { closed }: RawArticle, next: Line | undefined): boolean =>
  !closed && /^[（(][^（()）]{6,40}摄[)）]$/u.test(text) && (next?.text.length ?? 0) >= 40;

/** True where the item here is the caption of a photo between the paragraphs of a story: ▲甲在乙村。, 图为丙村. */
export const isCaptionOf = (
  article: RawArticle,
  item: string,
  lines: readonly Line[],
  at: number,
): boolean => {
  const [text, next] = [lines[at]?.text ?? "", lines[at + 1]?.text];
  const amid = next !== undefined && !isShort(next) && !isItem(next) && next.length > 24;
  const credited = PHOTO_CREDIT.test(item);
  const pointsUp =
    /^[▲△]/u.test(text) && (Boolean(article.whole) || /[。）)]$/u.test(item) || (credited && amid));
  return pointsUp || (/^(?:图为|图[①②③\d一二三四：:])/u.test(item) && (amid || !credited));
};

/** True where the item here is a story's own: whom it tells of next, ◇ 葛一舟, or a point that it makes, ◇大家都来了。 */
export const isPointOf = (article: RawArticle, text: string): boolean => {
  if (article.brief) return false;
  const item = itemText(text);
  const names = isNamesOnly(item) && !/[县区市旗镇乡村州盟]$/u.test(item);
  return names || (HOLLOW.test(text) && (isUnderway(article) || PHRASE.test(item)));
};
const HOLLOW = new RegExp(`^[${HOLLOW_MARKS}]`, "u");
const PHRASE = /^[^，。；？！?!]{1,16}$/u;
