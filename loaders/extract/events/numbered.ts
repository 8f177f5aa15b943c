import type { EventKind } from "../../../src/domain/ontology.ts";
import type { Mention, Span } from "../../types.ts";
import { findAll } from "../search.ts";
import type { EventNames } from "./names.ts";
import { EDITION, JOINED } from "./patterns.ts";

/** Events told by which one of many they are: the edition of what recurs, the sessions of a year. */

export interface Numbered extends Span {
  readonly kind: EventKind;
  readonly rule: string;
}

/** The yearly sessions of congress and consultative conference. */
const SESSIONS = /(?:全国|[省市县区旗州])?“?两会”?(?=上|期间|召开|开幕|胜利|闭幕)/gu;

/** 2024年洋县“两会”: the sessions of one year, or those that are on. `places` are among the names told. */
export const sessionsIn = (text: string, places: readonly Mention[]): readonly Numbered[] =>
  findAll(text, SESSIONS).flatMap(({ index, 0: whole }): readonly Numbered[] => {
    const end = index + whole.length;
    const place = places.find(
      ({ draft, end: at, anaphoric }) =>
        draft.type === "Place" &&
        !anaphoric &&
        (at === index || (at === index + 1 && !/^[全“两]/u.test(whole))),
    );
    const from = place?.start ?? index;
    const year = /\d{4}年$/u.exec(text.slice(Math.max(0, from - 5), from))?.[0] ?? "";
    const start = from - year.length;
    return place || year ? [{ start, end, kind: "MEETING", rule: "event/sessions" }] : [];
  });

/** 第三届洋县朱鹮节: an edition of what recurs, whatever its last word, where none of `known` stands. */
export const editionsIn = (text: string, names: EventNames, known: readonly Mention[]): readonly Numbered[] =>
  findAll(text, EDITION).flatMap(({ index: start, 0: name }): readonly Numbered[] => {
    const end = start + name.length;
    if (names.inTitle(start) || known.some((one) => one.start < end && one.end > start)) return [];
    const joined = JOINED.exec(text.slice(Math.max(0, start - 12), start));
    const from = joined ? names.nameStart(start - joined[0].length) : start;
    return [
      { start: from, end, kind: /赛$/u.test(name) ? "COMPETITION" : "ACTIVITY", rule: "event/edition" },
    ];
  });
