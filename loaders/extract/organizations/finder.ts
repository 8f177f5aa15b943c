import type { OrganizationKind } from "../../../src/domain/ontology.ts";
import type { Kit } from "../../kit.ts";
import type { Doc, Mention, Span } from "../../types.ts";
import type { NameBounds } from "./bounds.ts";
import { branchesIn } from "./branches.ts";
import { brandsIn } from "./brands.ts";
import { committeesOf } from "./committees.ts";
import { corpsUnitsIn, isOfCorps, withDivision } from "./corps.ts";
import { delegationsIn } from "./delegations.ts";
import { departmentsOf } from "./departments.ts";
import { forcesIn } from "./forces.ts";
import { type Found, FoundBodies } from "./found.ts";
import { headedIn } from "./headed.ts";
import { internationalIn } from "./international.ts";
import { leveledBodiesIn } from "./leveled.ts";
import { companiesIn } from "./listed.ts";
import { CommitteeReader } from "./local-committees.ts";
import { mediaBeside } from "./media.ts";
import { officesIn, systemsIn } from "./offices.ts";
import { partiesIn } from "./parties.ts";
import { schoolsIn } from "./schools.ts";
import { sidesIn } from "./sides.ts";
import { SuffixReader } from "./suffixes.ts";
import { taskForcesIn } from "./taskforces.ts";
import { tradersIn } from "./trades.ts";
import { unitsOf } from "./units.ts";

/** 新春联谊会在甲馆举行, 举办了新春联谊会: one that is held, and no body. */
const isGathering = (text: string, start: number, end: number): boolean =>
  /^[”]?(?:将?[在于][^，。；]{2,24}?)?(?:隆重|热烈|温馨|如期)?(?:举行|举办|召开)(?=[，。；\n]|$)/u.test(
    text.slice(end, end + 34),
  ) ||
  (/^[”]?(?:活动)?[，。；\n]/u.test(text.slice(end, end + 4)) &&
    /(?:举行|举办|召开|参加|出席|组织(?!部))了?[^，。；、的]{0,24}$/u.test(
      text.slice(Math.max(0, start - 28), start),
    ));

/** Finds where an article names bodies: known ones, those of a fixed pattern, by their endings, and beside each other. */
export class BodyFinder {
  readonly #doc: Doc;
  readonly #places: readonly Mention[];
  readonly #bounds: NameBounds;
  readonly #kit: Kit;
  readonly #found = new FoundBodies();

  constructor(doc: Doc, places: readonly Mention[], bounds: NameBounds, kit: Kit) {
    this.#doc = doc;
    this.#places = places;
    this.#bounds = bounds;
    this.#kit = kit;
  }

  find(): FoundBodies {
    this.#known();
    for (const one of new CommitteeReader(this.#text, this.#places, this.#bounds).read())
      this.#found.add(one);
    this.#spans();
    const suffixes = new SuffixReader(this.#doc, this.#bounds);
    for (const { start, end, value, surface } of this.#kit.words.suffixes(this.#text)) {
      if (surface === "联谊会" && isGathering(this.#text, start, end)) continue;
      // 洋县第一中学校长, 洋县书协会员: the last character is the headmaster's, and the members'.
      const goesOn = this.#text[end] === "长" ? /[中小大]学校$/u : /^[作美书音舞摄剧曲影视民足]协会$/u;
      const less = /[长员]/u.test(this.#text[end] ?? "") && goesOn.test(surface) ? 1 : 0;
      const ending = surface.slice(0, surface.length - less);
      const one = suffixes.read(start, end - less, ending, value, this.#found);
      if (one) this.#found.add(one);
    }
    this.#besides();
    this.#companies();
    this.#parts();
    return isOfCorps(this.#text, this.#doc.home) ? this.#withCorps() : this.#found;
  }

  get #text(): string {
    return this.#doc.article.text;
  }

  #add(spans: readonly Span[], kind: OrganizationKind, rule: string): void {
    for (const { start, end } of spans) this.#found.add({ start, end, kind, rule });
  }

  /** Where no body ends at the same place. */
  #addEnds(spans: readonly Span[], kind: OrganizationKind, rule: string): void {
    for (const { start, end } of spans)
      if (this.#found.endingAt(end).length === 0) this.#found.add({ start, end, kind, rule });
  }

  /** Where no body stands yet. */
  #addFree(spans: readonly Span[], kind: OrganizationKind, rule: string): void {
    for (const { start, end } of spans)
      if (this.#found.touching({ start, end }).length === 0) this.#found.add({ start, end, kind, rule });
  }

  /** The user's bodies, and those of the centre. */
  #known(): void {
    for (const { start, end, value } of this.#kit.words.agencies(this.#text))
      this.#found.add({ start, end, kind: value.kind, rule: "organization/own", own: value });
    for (const { start, end, value } of this.#kit.words.central(this.#text))
      if (
        !(value === "MEDIA" && this.#isOthers(start)) &&
        // 总工会宣传教育部: a part of another body.
        !(
          /(?:宣传|组织|德育|培训)$/u.test(this.#text.slice(Math.max(0, start - 2), start)) &&
          this.#text.startsWith("教育部", start)
        ) &&
        !/^(?:门|重点|属)/u.test(this.#text.slice(end, end + 2))
      )
        this.#found.add({ start, end, kind: value, rule: "organization/central" });
  }

  /** 陕西经济日报: another paper than 经济日报, by its province. */
  #isOthers(start: number): boolean {
    return this.#places.some(({ end, anaphoric }) => end === start && !anaphoric);
  }

  /** Bodies of a fixed pattern, which endings alone don't tell. */
  #spans(): void {
    const [text, places] = [this.#text, this.#places];
    this.#add(partiesIn(text, places), "PARTY", "organization/party");
    this.#add(forcesIn(text), "MILITARY", "organization/force");
    this.#add(taskForcesIn(text, places), "GOVERNMENT", "organization/task-force");
    this.#add(schoolsIn(text, places), "SCHOOL", "organization/school");
    for (const span of branchesIn(text, places)) this.#found.add({ ...span, rule: "organization/branch" });
    const ministries = this.#found.all.filter(({ rule }) => rule === "organization/central");
    this.#add(departmentsOf(text, ministries), "GOVERNMENT", "organization/department");
  }

  /** What stands beside places and bodies. */
  #besides(): void {
    const [text, places] = [this.#text, this.#places];
    this.#addEnds(officesIn(text, places), "GOVERNMENT", "organization/office");
    this.#addFree(internationalIn(text), "OTHER", "organization/international");
    this.#addFree(systemsIn(text), "GOVERNMENT", "organization/system");
    this.#addEnds(sidesIn(text), "COMMUNITY", "organization/side");
    this.#addEnds(delegationsIn(text, places, this.#found.all), "OTHER", "organization/delegation");
    for (const span of leveledBodiesIn(this.#doc, places)) {
      const held = this.#found
        .touching(span)
        .some((one) => one.start < span.start || (one.start === span.start && one.end >= span.end));
      if (!held) this.#found.add({ ...span, rule: "organization/leveled" });
    }
  }

  /** Companies that no ending tells. */
  #companies(): void {
    this.#addFree(companiesIn(this.#doc), "COMPANY", "organization/listed");
    this.#addFree(brandsIn(this.#doc), "COMPANY", "organization/brand");
    const full = this.#found.all
      .filter(({ kind }) => kind === "COMPANY")
      .map((one) => this.#text.slice(one.start, one.end));
    const traders = tradersIn(this.#doc).filter(
      ({ start, end }) => !full.some((name) => name.includes(this.#text.slice(start, end))),
    );
    this.#addFree(traders, "COMPANY", "organization/trade");
  }

  /** Committees and units of bodies, and media in a list. */
  #parts(): void {
    for (const { start, end, kind } of committeesOf(this.#text, this.#found.all))
      this.#found.add({ start, end, kind: kind as OrganizationKind, rule: "organization/committee-of" });
    for (const { start, end, kind } of headedIn(this.#text, this.#places))
      this.#addEnds([{ start, end }], kind, "organization/headed");
    for (const { start, end, kind } of unitsOf(this.#text, this.#found.all))
      this.#addEnds([{ start, end }], kind, "organization/unit");
    const media = this.#found.all.filter(({ kind }) => kind === "MEDIA");
    this.#add(mediaBeside(this.#text, media), "MEDIA", "organization/media");
  }

  /** Bodies with the division of the Corps in front of them, and its units. */
  #withCorps(): FoundBodies {
    const whole = new FoundBodies();
    for (const one of this.#found.all) whole.add(withDivision(one, this.#text));
    for (const span of corpsUnitsIn(this.#text))
      if (!whole.covers(span))
        whole.add({ ...span, kind: "GOVERNMENT", rule: "organization/corps" } satisfies Found);
    return whole;
  }
}
