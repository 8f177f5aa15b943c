import { OTHER_PARTIES } from "../../lexicons/organizations.ts";
import type { Mention, Span } from "../../types.ts";
import { findAll } from "../search.ts";

/** Committees of the other parties: 民盟甲市委会, 农工党乙县总支. */

const PARTY = new RegExp(String.raw`(?:${OTHER_PARTIES})(?=[\p{Script=Han}])`, "gu");
const COMMITTEE = /^(?:市|县|区|省|州)?(?:委员会|委会|总支部?|支部|基层委员会|委)/u;

/** Where such committees stand: the party, its place or its body, and what it has there. */
export const partiesIn = (text: string, places: readonly Mention[]): readonly Span[] =>
  findAll(text, PARTY).flatMap(({ 0: whole, index }) => {
    const from = index + whole.length;
    const place = places.find((one) => one.start === from && !one.anaphoric);
    const at = place?.end ?? from;
    const rest = COMMITTEE.exec(text.slice(at, at + 8))?.[0];
    return rest && (place || /^[市县区省州]/u.test(rest)) ? [{ start: index, end: at + rest.length }] : [];
  });
