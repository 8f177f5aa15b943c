import type { Mention, Span } from "../../types.ts";

/** Delegations and teams that stand for a place: 甲市党政代表团, 乙县代表队. */

const DELEGATION = /(?:党政|政府|人大|政协|经贸|企业家|体育|友好){0,2}(?:代表团|考察团|参访团)|代表队/gu;

/** Where delegations of an article stand: right behind the place that sends them. */
export const delegationsIn = (text: string, places: readonly Mention[]): readonly Span[] =>
  [...text.matchAll(DELEGATION)].flatMap(({ 0: whole, index }) => {
    const place = places.find((one) => one.end === index && !one.anaphoric);
    return place ? [{ start: place.start, end: index + whole.length }] : [];
  });
