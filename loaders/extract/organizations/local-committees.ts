import type { Mention } from "../../types.ts";
import { findAll } from "../search.ts";
import type { NameBounds } from "./bounds.ts";
import { FORMAL_COMMITTEE, type Found } from "./found.ts";

/** 市委, 县委…: the committee itself, and what stands under it. */
const COMMITTEE =
  /(?<![常党团纪军政工编居村业监医管环])(?:(?:省|市|区|县|旗|州|盟|地)委)(?!员|派|托|任|书处|会|屈)(?:办(?!公室?事|[法理好])公?室?)?/gu;
const YOUTH = /团(省|市|区|县|旗|州|盟|地)委/gu;
/** 市委常委会向全会报告: the standing committee acts; 市委常委会 alone may be its meeting. */
const ACTS = /^常委会(?=向|学习践行|赴|率先|带头|班子|一致|认真(?!听取))/u;
/** 共青团某市委: the league's own committee, no committee of the party. */
const LEAGUE = "共青团";
const LEAGUE_BEFORE = /(?:^|[^\p{Script=Han}]|[由和与同从经在向被])团$/u;

/** Reads the committees that lead a place, of the party and of the youth league, and what stands under them. */
export class CommitteeReader {
  readonly #text: string;
  readonly #places: readonly Mention[];
  readonly #bounds: NameBounds;
  readonly #found: Found[] = [];

  constructor(text: string, places: readonly Mention[], bounds: NameBounds) {
    this.#text = text;
    this.#places = places;
    this.#bounds = bounds;
  }

  read(): readonly Found[] {
    for (const match of findAll(this.#text, COMMITTEE))
      this.#committee(match.index, match.index + match[0].length);
    for (const match of findAll(this.#text, YOUTH)) this.#youth(match);
    for (const match of findAll(this.#text, FORMAL_COMMITTEE)) this.#formal(match);
    return this.#found;
  }

  #committee(head: number, end: number): void {
    const place = this.#bounds.placeEndingAt(head) ?? this.#bounds.placeEndingAt(head + 1);
    const start = place && place.end <= head + 1 && !place.anaphoric ? this.#bounds.chainStart(place) : head;
    // 团洋县委: at a clause's head, where 团 ends no other word.
    if (place && LEAGUE_BEFORE.test(this.#text.slice(Math.max(0, start - 2), start))) {
      this.#found.push({ start: start - 1, end, kind: "MASS_ORG", rule: "organization/youth-league" });
      return;
    }
    const league = start - LEAGUE.length;
    if (this.#text.startsWith(LEAGUE, league)) {
      this.#found.push({ start: league, end, kind: "MASS_ORG", rule: "organization/youth-league" });
      return;
    }
    const under =
      /^(?:、?)(?:组织部|宣传部|统战部|政法委(?:员会)?|党校|编办|网信办|老干部局|政策研究室|政研室|改革办|财经办|农办|台港澳办|台办|外办|巡察办|督查室|机要局|保密局|社会工作部|农村工作部|农村牧区工作部|教育工委|直属机关工委|机关工委|两新工委|社工部|党史研究室|党史办|接待办|信访局|讲师团|办公室|理论学习中心组|常委会(?!议|[（(]扩大|第))/u.exec(
        this.#text.slice(end),
      );
    const stop =
      under && !under[0].startsWith("、") && (under[0] !== "常委会" || ACTS.test(this.#text.slice(end)))
        ? end + under[0].length
        : undefined;
    const school = under?.[0] === "党校";
    if (!school) this.#found.push({ start, end, kind: "PARTY", rule: "organization/committee" });
    if (stop !== undefined)
      this.#found.push({ start, end: stop, kind: "PARTY", rule: "organization/committee-part" });
  }

  #formal(match: RegExpExecArray): void {
    const [whole, body = "", place = ""] = match;
    const from = match.index + body.length;
    const placed = this.#places.some(
      ({ start, end, anaphoric }) => !anaphoric && start >= from && end === from + place.length,
    );
    if (!placed) return;
    const kind = /政/u.test(body) ? "LEGISLATURE" : /青/u.test(body) ? "MASS_ORG" : "PARTY";
    this.#found.push({
      start: match.index,
      end: match.index + whole.length,
      kind,
      rule: "organization/formal",
    });
  }

  #youth(match: RegExpExecArray): void {
    const place = this.#bounds.placeEndingAt(match.index);
    this.#found.push({
      start: place && !place.anaphoric ? place.start : match.index,
      end: match.index + match[0].length,
      kind: "MASS_ORG",
      rule: "organization/youth-league",
    });
  }
}
