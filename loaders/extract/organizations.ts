import type { OrganizationKind } from "../../src/domain/ontology.ts";
import type { Kit } from "../kit.ts";
import type { Division, Doc, Draft, Mention, Reading, Span } from "../types.ts";
import { NameBounds } from "./organizations/bounds.ts";
import { branchesIn } from "./organizations/branches.ts";
import { CanonicalNames } from "./organizations/canonical.ts";
import { committeesOf } from "./organizations/committees.ts";
import { corpsName, corpsUnitsIn, isOfCorps, withDivision } from "./organizations/corps.ts";
import { delegationsIn } from "./organizations/delegations.ts";
import { departmentsOf } from "./organizations/departments.ts";
import { forcesIn } from "./organizations/forces.ts";
import type { Found } from "./organizations/found.ts";
import { headedIn } from "./organizations/headed.ts";
import { leveledBodiesIn } from "./organizations/leveled.ts";
import { companiesIn } from "./organizations/listed.ts";
import { CommitteeReader } from "./organizations/local-committees.ts";
import { mediaBeside } from "./organizations/media.ts";
import { formalNames, isShortCompany, kindOf, ownName } from "./organizations/naming.ts";
import { officesIn, systemsIn } from "./organizations/offices.ts";
import { isFieldOf } from "./organizations/overlaps.ts";
import { partiesIn } from "./organizations/parties.ts";
import { Pointers } from "./organizations/pointers.ts";
import { schoolsIn } from "./organizations/schools.ts";
import { SuffixReader } from "./organizations/suffixes.ts";
import { taskForcesIn } from "./organizations/taskforces.ts";
import { teamsIn } from "./organizations/teams.ts";
import { tradersIn } from "./organizations/trades.ts";
import { unitsOf } from "./organizations/units.ts";
import { findAll } from "./search.ts";

/** All organizations that an article names, with their jurisdiction in full. */
export const findOrganizations = (doc: Doc, reading: Reading, kit: Kit): readonly Mention[] =>
  new OrganizationFinder(doc, reading, kit).find();

/** What begins with a kind of local place instead of one's name. */
const LOCAL_HEAD = /^(?:镇|乡|街道|苏木|村|社区|嘎查|居民区)(?=[\p{Script=Han}])/u;
/** Bodies that are buildings too. */
const BUILDING = /(?:酒店|饭店|宾馆|博物馆)$/u;

class OrganizationFinder {
  readonly #doc: Doc;
  readonly #kit: Kit;
  readonly #places: readonly Mention[];
  readonly #mentions: Mention[] = [];
  readonly #drafts = new Map<string, Draft>();
  readonly #bounds: NameBounds;
  readonly #suffixes: SuffixReader;
  readonly #names: CanonicalNames;

  constructor(doc: Doc, reading: Reading, kit: Kit) {
    this.#doc = doc;
    this.#kit = kit;
    this.#places = reading.mentions.filter((mention) => mention.draft.type === "Place");
    this.#bounds = new NameBounds(doc, this.#places);
    this.#suffixes = new SuffixReader(doc, this.#places, this.#bounds);
    this.#names = new CanonicalNames(doc, this.#places, this.#mentions, kit);
  }

  find(): readonly Mention[] {
    const found = [...this.#known(), ...new CommitteeReader(this.#text, this.#places, this.#bounds).read()];
    this.#spans(found);
    for (const { start, end, value, surface } of this.#kit.words.suffixes(this.#text)) {
      // 洋县第一中学校长: the last character is the headmaster's.
      const less = this.#text[end] === "长" && /[中小大]学校$/u.test(surface) ? 1 : 0;
      const ending = surface.slice(0, surface.length - less);
      const one = this.#suffixes.read(start, end - less, ending, value, found);
      if (one) found.push(one);
    }
    this.#besides(found);
    const named = this.#ofCorps ? this.#withCorps(found) : found;
    const sorted = named.sort((a, b) => a.start - b.start || a.end - b.end);
    for (const one of sorted) if (!isFieldOf(one, sorted, this.#text)) this.#add(one);
    this.#media();
    this.#teams();
    const pointers = new Pointers(this.#doc, this.#mentions, this.#kit);
    pointers.givenNames();
    pointers.shortNames(this.#drafts.values());
    pointers.anaphora();
    pointers.those();
    return this.#mentions;
  }

  get #ofCorps(): boolean {
    return isOfCorps(this.#text, this.#doc.home);
  }

  /** Bodies with the division of the Corps in front of them, and its units. */
  #withCorps(found: readonly Found[]): Found[] {
    const bodies = found.map((one) => withDivision(one, this.#text));
    const units = corpsUnitsIn(this.#text)
      .filter(({ start, end }) => !bodies.some((one) => one.start <= start && one.end >= end))
      .map((span): Found => ({ ...span, kind: "GOVERNMENT", rule: "organization/corps" }));
    return [...bodies, ...units];
  }

  /** The user's bodies, and those of the centre. */
  #known(): readonly Found[] {
    const own = this.#kit.words.agencies(this.#text).map(({ start, end, value }) => ({
      start,
      end,
      kind: value.kind,
      rule: "organization/own",
      own: value,
    }));
    const central = this.#kit.words
      .central(this.#text)
      .filter(({ end }) => !/^(?:门|重点|属)/u.test(this.#text.slice(end, end + 2)))
      .map(({ start, end, value }) => ({ start, end, kind: value, rule: "organization/central" }));
    return [...own, ...central];
  }

  /** Bodies of a fixed pattern, which endings alone don't tell. */
  #spans(found: Found[]): void {
    const [text, places] = [this.#text, this.#places];
    for (const span of partiesIn(text, places))
      found.push({ ...span, kind: "PARTY", rule: "organization/party" });
    for (const span of forcesIn(text)) found.push({ ...span, kind: "MILITARY", rule: "organization/force" });
    for (const span of taskForcesIn(text, places))
      found.push({ ...span, kind: "GOVERNMENT", rule: "organization/task-force" });
    for (const span of schoolsIn(text, places))
      found.push({ ...span, kind: "SCHOOL", rule: "organization/school" });
    for (const span of branchesIn(text, places)) found.push({ ...span, rule: "organization/branch" });
    const ministries = found.filter(({ rule }) => rule === "organization/central");
    for (const span of departmentsOf(text, ministries))
      found.push({ ...span, kind: "GOVERNMENT", rule: "organization/department" });
  }

  /** What stands beside the bodies that were found: offices, and media in a list. */
  #besides(found: Found[]): void {
    const ends = new Set(found.map(({ end }) => end));
    for (const span of officesIn(this.#text, this.#places))
      if (!ends.has(span.end)) found.push({ ...span, kind: "GOVERNMENT", rule: "organization/office" });
    for (const span of systemsIn(this.#text))
      if (!found.some((one) => one.start < span.end && one.end > span.start))
        found.push({ ...span, kind: "GOVERNMENT", rule: "organization/system" });
    for (const span of delegationsIn(this.#text, this.#places, found))
      if (!ends.has(span.end)) found.push({ ...span, kind: "OTHER", rule: "organization/delegation" });
    const taken = (span: Span) => found.some((one) => one.start < span.end && one.end > span.start);
    for (const span of leveledBodiesIn(this.#doc, this.#places))
      if (
        !found.some((one) =>
          one.start < span.start ? one.end > span.start : one.start === span.start && one.end >= span.end,
        )
      )
        found.push({ ...span, rule: "organization/leveled" });
    for (const span of companiesIn(this.#text))
      if (!taken(span)) found.push({ ...span, kind: "COMPANY", rule: "organization/listed" });
    const full = found
      .filter(({ kind }) => kind === "COMPANY")
      .map((one) => this.#text.slice(one.start, one.end));
    for (const span of tradersIn(this.#doc))
      if (!taken(span) && !full.some((name) => name.includes(this.#text.slice(span.start, span.end))))
        found.push({ ...span, kind: "COMPANY", rule: "organization/trade" });
    for (const { start, end, kind } of committeesOf(this.#text, found))
      found.push({ start, end, kind: kind as OrganizationKind, rule: "organization/committee-of" });
    for (const span of headedIn(this.#text, this.#places))
      if (!found.some((one) => one.end === span.end)) found.push({ ...span, rule: "organization/headed" });
    for (const unit of unitsOf(this.#text, found))
      if (!ends.has(unit.end)) found.push({ ...unit, rule: "organization/unit" });
    const media = found.filter(({ kind }) => kind === "MEDIA");
    for (const span of mediaBeside(this.#text, media))
      found.push({ ...span, kind: "MEDIA", rule: "organization/media" });
  }

  get #text(): string {
    return this.#doc.article.text;
  }

  #add({ start, end, kind, rule, own }: Found): void {
    const surface = this.#text.slice(start, end);
    const corps = this.#ofCorps ? corpsName(surface, this.#doc.home) : undefined;
    const { name, division } = own
      ? ownName(own, this.#kit)
      : corps
        ? { name: corps, division: this.#doc.home.paperHome }
        : this.#names.of(surface, start);
    // 在青禾酒店举行: the place stage has read the building.
    if (!own && BUILDING.test(surface) && this.#isSite(start, end)) return;
    if (!own && /^(?:人民)?政府$/u.test(name)) return;
    // 社区妇联 where no community is named: any of them.
    if (!own && !division && LOCAL_HEAD.test(name) && name === surface) return;
    const draft = this.#draftOf(name, kind, division);
    for (const alias of own?.aliases ?? []) draft.aliases.add(alias);
    if (this.#mentions.some((mention) => mention.start === start && mention.end === end)) return;
    this.#mentions.push({ draft, start, end, surface, rule });
  }

  #isSite(start: number, end: number): boolean {
    return this.#places.some(
      (place) => place.end === end && place.start <= start && place.draft.props.level === "SITE",
    );
  }

  /** One draft a body: the same name, or a longer one in this article that ends with it. */
  #draftOf(name: string, kind: OrganizationKind, division: Division | null): Draft {
    const known = this.#drafts.get(name);
    if (known) return known;
    const longer =
      name.length >= 4
        ? [...this.#drafts.values()].find(
            (one) =>
              isShortCompany(name, one.name, this.#kit) ||
              (one.name.endsWith(name) && one.props.kind === kind && !/[委局厅]$/u.test(name)),
          )
        : undefined;
    if (longer) {
      longer.aliases.add(name);
      this.#drafts.set(name, longer);
      return longer;
    }
    const draft: Draft = {
      type: "Organization",
      name,
      aliases: new Set(formalNames(name)),
      key: "",
      props: { kind: kindOf(name, kind) },
      division,
    };
    this.#drafts.set(name, draft);
    return draft;
  }

  /** 柳泉村组成志愿者服务队: the team is named by who founded it. */
  #teams(): void {
    const bodies = this.#mentions.filter(({ draft }) => draft.props.kind !== "MEDIA");
    const places = this.#places.filter(({ draft }) => /VILLAGE|TOWNSHIP/u.test(String(draft.props.level)));
    for (const { name, founder, start, end } of teamsIn(this.#text, [...bodies, ...places])) {
      if (this.#mentions.some((one) => one.start < end && one.end > start)) continue;
      const draft = this.#draftOf(name, "COMMUNITY", founder.division ?? null);
      const surface = this.#text.slice(start, end);
      this.#mentions.push({ draft, start, end, surface, rule: "organization/team" });
    }
  }

  /** A paper in 《》 is an organization. */
  #media(): void {
    for (const match of findAll(this.#text, /《([\p{Script=Han}]{2,12}(?:日报|晚报|时报|周报|报|杂志))》/gu))
      if (match[1]) {
        const draft = this.#draftOf(match[1], "MEDIA", null);
        this.#mentions.push({
          draft,
          start: match.index,
          end: match.index + match[0].length,
          surface: match[0],
          rule: "organization/media",
        });
      }
  }
}
