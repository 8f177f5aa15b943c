import type { OrganizationKind } from "../../src/domain/ontology.ts";
import type { Kit } from "../kit.ts";
import type { Division, Doc, Draft, Mention, Reading } from "../types.ts";
import { alikeIn, governmentsIn } from "./organizations/alike.ts";
import { NameBounds } from "./organizations/bounds.ts";
import { CanonicalNames } from "./organizations/canonical.ts";
import { corpsName, isOfCorps } from "./organizations/corps.ts";
import { BodyFinder } from "./organizations/finder.ts";
import type { Found } from "./organizations/found.ts";
import {
  formalNames,
  isShortCompany,
  isShortSchool,
  kindOf,
  OTHER_PARTY_COMMITTEE,
  ownName,
} from "./organizations/naming.ts";
import { isFieldOf } from "./organizations/overlaps.ts";
import { Pointers } from "./organizations/pointers.ts";
import { setUpIn } from "./organizations/set-up.ts";
import { teamsIn } from "./organizations/teams.ts";
import { isAbroad } from "./places/abroad.ts";
import { findAll } from "./search.ts";

/** All organizations that an article names, with their jurisdiction in full. */
export const findOrganizations = (doc: Doc, reading: Reading, kit: Kit): readonly Mention[] =>
  new OrganizationFinder(doc, reading, kit).find();

/** What begins with a kind of local place instead of one's name. */
const LOCAL_HEAD = /^(?:镇|乡(?!村)|街道|苏木|村|社区|嘎查|居民区)(?=[\p{Script=Han}])/u;
const MOST_JOINED = 300;
/** Bodies that are buildings too. */
const BUILDING = /(?:酒店|饭店|宾馆|博物馆)$/u;

class OrganizationFinder {
  readonly #doc: Doc;
  readonly #kit: Kit;
  readonly #places: readonly Mention[];
  readonly #mentions: Mention[] = [];
  readonly #drafts = new Map<string, Draft>();
  readonly #bounds: NameBounds;
  readonly #ofCorps: boolean;
  /** Where the bodies stand that have a draft: a body is mentioned once at its place. */
  readonly #taken = new Set<string>();
  readonly #names: CanonicalNames;

  constructor(doc: Doc, reading: Reading, kit: Kit) {
    this.#doc = doc;
    this.#kit = kit;
    this.#places = reading.mentions.filter((mention) => mention.draft.type === "Place");
    this.#bounds = new NameBounds(doc, this.#places);
    this.#ofCorps = isOfCorps(doc.article.text, doc.home);
    this.#names = new CanonicalNames(doc, this.#places, this.#bounds, this.#mentions, kit);
  }

  find(): readonly Mention[] {
    const found = new BodyFinder(this.#doc, this.#places, this.#bounds, this.#kit).find();
    const sorted = [...found.all].sort((a, b) => a.start - b.start || a.end - b.end);
    for (const one of sorted) if (!isFieldOf(one, found, this.#text)) this.#add(one);
    this.#joinShort();
    this.#media();
    this.#teams();
    this.#setUp();
    this.#alike();
    const pointers = new Pointers(this.#doc, this.#mentions, this.#kit);
    pointers.givenNames();
    pointers.shortNames(this.#drafts.values());
    pointers.anaphora();
    pointers.those();
    return this.#mentions.filter((mention) => !this.#isByline(mention));
  }

  /** （青禾日报麟川记者站 甲 乙）: what a writer is told to be of, in a byline, acts nowhere. */
  #isByline({ end, surface }: Mention): boolean {
    const { authors } = this.#doc.article;
    return surface.endsWith("记者站") && authors.some(({ start }) => start >= end && start - end <= 2);
  }

  get #text(): string {
    return this.#doc.article.text;
  }

  #add({ start, end, kind, rule, own }: Found): void {
    const surface = this.#text.slice(start, end);
    if (!own && /^[省市县区州]/u.test(surface) && isAbroad(this.#text, this.#places, start)) return;
    const corps = this.#ofCorps ? corpsName(surface, this.#doc.home) : undefined;
    const { name, division } = own
      ? ownName(own, this.#kit)
      : corps
        ? { name: corps, division: this.#doc.home.paperHome }
        : this.#names.of(surface, start);
    // 在青禾酒店举行: the place stage has read the building.
    if (!own && BUILDING.test(surface) && this.#isSite(start, end)) return;
    if (!own && /^(?:(?:人民)?政府|人大常委会|政协)$/u.test(name)) return;
    // 社区妇联 where no community is named: any of them.
    if (!own && !division && LOCAL_HEAD.test(name) && name === surface) return;
    const draft = this.#draftOf(name, kind, division);
    for (const alias of own?.aliases ?? []) draft.aliases.add(alias);
    const place = `${start} ${end}`;
    if (this.#taken.has(place)) return;
    this.#taken.add(place);
    this.#mentions.push({ draft, start, end, surface, rule });
  }

  #isSite(start: number, end: number): boolean {
    return this.#places.some(
      (place) => place.end === end && place.start <= start && place.draft.props.level === "SITE",
    );
  }

  /** 青禾师院, 柳泉法庭 in the headline, 青禾师范学院, 洋县人民法院柳泉法庭 in the text: one body. */
  #joinShort(): void {
    const drafts = [...new Set(this.#drafts.values())];
    // A list of so many bodies names each in full; to compare all of them would take too long.
    if (drafts.length > MOST_JOINED) return;
    for (const short of drafts) {
      const [full, another] = drafts.filter(
        (one) =>
          one !== short &&
          one.props.kind === short.props.kind &&
          (isShortSchool(short.name, one.name) || isUnplaced(short, one)),
      );
      if (!full || another) continue;
      full.aliases.add(short.name);
      this.#drafts.set(short.name, full);
      for (const [i, mention] of this.#mentions.entries())
        if (mention.draft === short) this.#mentions[i] = { ...mention, draft: full };
    }
  }

  /** One draft a body: the same name, or a longer one in this article that ends with it. */
  #draftOf(name: string, kind: OrganizationKind, division: Division | null): Draft {
    const known = this.#drafts.get(name) ?? this.#byFormalName(name, kind);
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

  /** 洋县法院 and 洋县人民法院, 洋县书协 and 洋县书法家协会: one body, by the name told first. */
  #byFormalName(name: string, kind: OrganizationKind): Draft | undefined {
    if (!/[院协]$|协会$/u.test(name) && !OTHER_PARTY_COMMITTEE.test(name)) return undefined;
    const same = [...this.#drafts.values()].find((one) => one.props.kind === kind && one.aliases.has(name));
    if (same) this.#drafts.set(name, same);
    return same;
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

  /** 下设甲、乙两个专班, 办公室设在丙局: bodies named by whose parts they are. */
  #setUp(): void {
    for (const { name, whole, start, end } of setUpIn(this.#text, this.#mentions)) {
      const there = this.#mentions.findIndex((one) => one.start < end && one.end > start);
      const same = this.#mentions[there];
      // 专班办公室 was read as a body of that name: it has its whole's.
      if (same && (same.start !== start || same.end !== end || name === same.draft.name)) continue;
      if (same) this.#mentions.splice(there, 1);
      const kind = (whole.props.kind ?? "GOVERNMENT") as OrganizationKind;
      const draft = this.#draftOf(name, kind, whole.division ?? null);
      const surface = this.#text.slice(start, end);
      this.#mentions.push({ draft, start, end, surface, rule: "organization/set-up" });
    }
  }

  /** 甲、乙两县法院: one of each. */
  #alike(): void {
    const told = [...alikeIn(this.#text, this.#places), ...governmentsIn(this.#text, this.#mentions)];
    for (const { name, place, start, end } of told) {
      if (this.#mentions.some((one) => one.start < end && one.end > start && one.start < start)) continue;
      const draft = this.#draftOf(name, kindOfBody(name), place.division ?? null);
      const surface = this.#text.slice(start, end);
      this.#mentions.push({ draft, start, end, surface, rule: "organization/alike" });
    }
  }

  /** A paper in 《》 is an organization. */
  #media(): void {
    for (const match of findAll(
      this.#text,
      /《([\p{Script=Han}]{2,12}(?:日报|晚报|时报|周报|报|杂志))》(?!栏目|节目|专栏(?!刊)|专题(?!报道))/gu,
    ))
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

const kindOfBody = (name: string): OrganizationKind =>
  /政协$|人大常委会$/u.test(name)
    ? "LEGISLATURE"
    : /联$|工会$/u.test(name)
      ? "MASS_ORG"
      : /纪委监委$/u.test(name)
        ? "PARTY"
        : /红十字会$/u.test(name)
          ? "OTHER"
          : "GOVERNMENT";

/** 青禾中心学校 for 洋县青禾中心学校: a name without its place or the body that it belongs to. */
const isUnplaced = (short: Draft, full: Draft): boolean =>
  short.name.length >= 5 &&
  !short.division &&
  full.name.length >= short.name.length + 2 &&
  full.name.endsWith(short.name) &&
  /(?:学校|[小中]学|幼儿园|医院|卫生院|法庭|派出所|司法所|供电所|税务所|市场监管所|中心)$/u.test(
    short.name,
  ) &&
  /(?:[省市县区旗州盟镇乡村]|街道|法院|局|公司)$/u.test(full.name.slice(0, -short.name.length));
