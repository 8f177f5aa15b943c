import type { Mention, Span } from "../../types.ts";
import { findAll } from "../search.ts";

/** Schools by their number: 洋县二中, 市一小, 城固一高. */

const NUMBERED =
  /(?:第?[一二三四五六七八九十]{1,3})(?:中|小|高|幼|职中)(?![学心部期年考间国型等段低层儿区时组村院级])/gu;

/** Where they stand: right behind a place or a level's letter that no word goes before. */
export const schoolsIn = (text: string, places: readonly Mention[]): readonly Span[] =>
  findAll(text, NUMBERED).flatMap(({ 0: whole, index }) => {
    const end = index + whole.length;
    const place = places.find((one) => one.end === index && !one.anaphoric);
    if (place) return [{ start: place.start, end }];
    const letter = /^[市县区旗州]$/u.test(text[index - 1] ?? "");
    return letter && !/\p{Script=Han}/u.test(text[index - 2] ?? "") ? [{ start: index - 1, end }] : [];
  });
