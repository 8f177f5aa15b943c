import { ITEM_MARKS } from "../read/marks.ts";
import type { Doc, Span } from "../types.ts";

/**
 * The items of a chronicle: an article that tells day by day, or point by point, of deeds that have nothing to do with
 * each other.
 */

/** How an item begins: with its day, or with a point. */
const POINTS = `${ITEM_MARKS}▼※`;
const DAY = new RegExp(
  String.raw`^(?:[${POINTS}]\s*)?(?:(?:(?:\d{4}年)?\d{1,2}月)?\d{1,2}日|同日|同一天)`,
  "u",
);
const POINT = new RegExp(String.raw`^[${POINTS}]\s*\S`, "u");
/** Fewer are the paragraphs of one story. */
const FEWEST = 3;
/** Shorter lines are headings, or say no more than the item above. */
const SHORT = 24;

const cache = new WeakMap<Doc, readonly Span[]>();

/** They, from left to right; [] where the article is no chronicle. */
export const itemsOf = (doc: Doc): readonly Span[] => {
  const known = cache.get(doc);
  if (known) return known;
  const items = readItems(doc);
  cache.set(doc, items);
  return items;
};

const readItems = ({ article: { text, bodyStart } }: Doc): readonly Span[] => {
  const starts: number[] = [];
  let paragraphs = 0;
  for (let at = bodyStart; at < text.length; ) {
    const end = text.indexOf("\n", at) < 0 ? text.length : text.indexOf("\n", at);
    const opening = text.slice(at, Math.min(end, at + 16));
    if (end - at >= SHORT) {
      paragraphs += 1;
      if (DAY.test(opening) || POINT.test(opening)) starts.push(at);
    }
    at = end + 1;
  }
  // Of one story, told over some days, most paragraphs begin otherwise.
  return starts.length < FEWEST || starts.length * 4 < paragraphs * 3
    ? []
    : starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }));
};

/** Which of the items holds an offset; -1 where none does. */
export const itemAt = (items: readonly Span[], offset: number): number =>
  items.findIndex(({ start, end }) => start <= offset && offset < end);
