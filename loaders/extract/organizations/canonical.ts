import type { Kit } from "../../kit.ts";
import { OTHER_PARTIES, PARTY_DEPARTMENTS } from "../../lexicons/organizations.ts";
import type { Division, Doc, Mention } from "../../types.ts";
import { jurisdictionAt } from "../jurisdiction.ts";
import { FORMAL_SURFACE, LEVEL_HEAD, LISTED_BODY } from "./found.ts";
import { withOwnLevel } from "./naming.ts";
import { type Named, Owners, ownedBeside } from "./owners.ts";
import type { PlaceIndex } from "./place-index.ts";
import { ToldBodies } from "./told.ts";
import { BUREAU, ORGAN, OTHER_PARTY, VILLAGE_BODY } from "./wordings.ts";

const HEADS_DEPARTMENT = new RegExp(`^(?:${PARTY_DEPARTMENTS})`, "u");
/** 市局治安支队, 市局党委: the bureau, in stories of the police that of public security. */
const POLICE = /^[省市县区州旗]局(?=党委|[\p{Script=Han}]{2,6}[支大总]队$)/u;

/** Completes names with their jurisdiction: 市科技局 → 汉中市科技局. */
export class CanonicalNames {
  readonly #doc: Doc;
  readonly #places: readonly Mention[];
  readonly #index: PlaceIndex;
  readonly #kit: Kit;
  readonly #told: ToldBodies;
  readonly #owners: Owners;

  constructor(
    doc: Doc,
    places: readonly Mention[],
    index: PlaceIndex,
    mentions: readonly Mention[],
    kit: Kit,
  ) {
    this.#doc = doc;
    this.#index = index;
    this.#places = places;
    this.#told = new ToldBodies(mentions);
    this.#owners = new Owners(doc, places, index, this.#told, kit);
    this.#kit = kit;
  }

  get #text(): string {
    return this.#doc.article.text;
  }

  get #inRegion(): boolean {
    return /自治区$/u.test(jurisdictionAt("自治区", this.#doc, this.#places, this.#kit)?.name ?? "");
  }

  /** The name with its jurisdiction in full: 市科技局 → 汉中市科技局, 团县委 → 共青团洋县委. */
  of(surface: string, start: number): Named {
    return withOwnLevel(this.#named(surface, start));
  }

  #named(surface: string, start: number): Named {
    const plain = surface
      .replace(/[“”‘’"\n]/gu, "")
      // 区党委 is what a region's own papers call its committee.
      .replace(/^区(?=党委)/u, (level) => (this.#inRegion ? "自治区" : level))
      .replace(
        /(?:第?[一二三四五六七八九十]+届|新一届)(?=人大|人民代表大会常务委员会|政协|人民政府|政府|纪委$|[\p{Script=Han}]{2,8}(?:协会|学会|商会|联合会)$)/u,
        "",
      )
      .replace(/(?<=[\p{Script=Han}]{2})([市县区旗州])\1(?=委|政府|人大|政协)/u, (twice) => twice.charAt(0))
      .replace(/委员会常务委员会$/u, "委员会")
      // 该公司柳泉供电所: the word points back.
      .replace(/^(?:公司|集团|学校|医院)(?=.{3,}(?:所|站|科|室|队|中心)$)/u, (noun) =>
        /[该本]/u.test(this.#text[start - 1] ?? "") ? "" : noun,
      )
      // 县委常委宣传部长: both posts of one person.
      .replace(/(?<=委)常委(?=(?:组织|宣传|统战)部|政法委)/u, "")
      .replace(/(?<=村|^村)支部$/u, "党支部")
      .replace(POLICE, (bureau) => (this.#text.includes("公安") ? `${bureau.charAt(0)}公安局` : bureau))
      .replace(/人民政府$/u, "政府");
    const formal = FORMAL_SURFACE.exec(plain);
    if (formal) return this.#shortOfFormal(formal, start);
    const before = /^(?:共青)?团(?=.{2,}委$)/u.exec(plain)?.[0];
    const league = before ? this.#placeAt(start + before.length) : null;
    if (league) return { name: `共青团${league.name}委`, division: league };
    const youth = /^(.*?)团(省|市|区|县|旗|州|盟|地)委((?:组织部|宣传部|办公室|学少部|青年发展部)?)$/u.exec(
      plain,
    );
    if (youth) {
      const division =
        (youth[1] ? this.#placeAt(start) : null) ??
        jurisdictionAt(youth[2] ?? "", this.#doc, this.#places, this.#kit);
      return { name: division ? `共青团${division.name}委${youth[3]}` : plain, division };
    }
    const party = OTHER_PARTY.exec(plain);
    if (party) {
      const division = jurisdictionAt(party[2] ?? "", this.#doc, this.#places, this.#kit);
      return {
        name: division ? plain.replace(OTHER_PARTY, `$1${division.name}`) : plain,
        division,
      };
    }
    const lowest = this.#lowestAt(start);
    if (lowest && ORGAN.test(surface.slice(lowest.end - start)))
      return {
        name: `${lowest.draft.name}${plain.slice(lowest.end - start).replace(new RegExp(`^${lowest.draft.name.at(-1)}(?=委)`, "u"), "")}`,
        division: lowest.draft.division ?? null,
      };
    const town = lowest ?? this.#index.namedAt(start)[0];
    if (town?.draft.props.level === "TOWNSHIP" && VILLAGE_BODY.test(surface.slice(town.end - start)))
      return {
        name: surface.slice(town.end - start).replace(/(?<=村)支部$/u, "党支部"),
        division: town.draft.division ?? null,
      };
    const place = this.#placeAt(start);
    const end = start + surface.length;
    // A body that something is held at is a site as well, but not its own jurisdiction.
    const placed = this.#index
      .namedAt(start)
      .find((one) => (one.draft.props.level === "SITE" ? one.end < end : one.end <= end));
    if (placed && placed.draft.key !== `place:${placed.draft.division?.code}`)
      return { name: plain, division: placed.draft.division ?? null };
    if (place) {
      const rest = placed ? plain.slice(placed.surface.length) : plain;
      const level = /^(?:旗|区|县|市|州)(?=委)/u.exec(rest)?.[0];
      // 甲自治旗旗委 says its level twice.
      if (level && place.name.endsWith(level))
        return { name: `${place.name}${rest.slice(level.length)}`, division: place };
      const agency =
        !/大学|学院|学校|中学|公司|集团|医院|电网|供电/u.test(rest) &&
        /^(?:委|政府|人大|政协|[\p{Script=Han}]{1,8}[局厅办]$|[\p{Script=Han}]{0,8}委$|妇联|总工会|工商联|公安|(?:中级)?(?:人民)?(?:法院|检察院)|中院)/u.test(
          rest,
        );
      if (rest.startsWith("地委"))
        return { name: `${place.name.replace(/(?:地区|市)$/u, "")}${rest}`, division: place };
      const short =
        placed && placed.surface !== place.name && agency
          ? `${place.name}${rest.replace(/^[县市区旗州](?=[\p{Script=Han}]{2})/u, "")}`
          : plain;
      return { name: short, division: place };
    }
    const level = LEVEL_HEAD.exec(plain)?.[0];
    if (level) {
      const sibling =
        this.#owners.siblingOf(start, level, plain.slice(level.length)) ??
        this.#owners.placeOfLeaders(start, level) ??
        this.#owners.placeOfLeader(start, level);
      if (sibling) return { name: `${sibling.name}${plain.slice(level.length)}`, division: sibling };
      const division = jurisdictionAt(level, this.#doc, this.#places, this.#kit);
      const local = /^(?:镇|乡|街道|苏木|村|社区|嘎查|居民区)$/u.test(level)
        ? lastLocal(level, start, this.#places)
        : undefined;
      const village =
        !local && /^(?:村|社区)$/u.test(level) ? this.#owners.villageTold(start, level) : undefined;
      const rest = /^村(?:委会|民委员会)$/u.test(plain) ? plain : plain.slice(level.length);
      if (village) return { name: `${village.name}${rest}`, division: village.division };
      if (local)
        return {
          name: `${local.draft.name}${rest}`,
          division: local.draft.division ?? null,
        };
      // 市生态环境局梅城分局 is the prefecture's, in the county-level city's own news too.
      const branch =
        level === "市" &&
        division?.level === "COUNTY" &&
        /^[^，。、]{0,4}分局/u.test(
          this.#text.slice(start + surface.length - (/分局$/u.test(plain) ? 4 : 0)),
        );
      const owner =
        branch && division
          ? this.#kit.gazetteer.lineage(division).find((one) => one.level === "CITY")
          : division;
      if (owner) return { name: `${owner.name}${plain.slice(level.length)}`, division: owner };
    }
    if (/^行署/u.test(plain) || /^地委/u.test(plain)) {
      const division = jurisdictionAt("地区", this.#doc, this.#places, this.#kit);
      if (division)
        return {
          name: plain.startsWith("地委")
            ? `${division.name.replace(/地区$/u, "")}${plain}`
            : `${division.name}${plain}`,
          division,
        };
    }
    const part = HEADS_DEPARTMENT.test(plain);
    if (part) {
      const committee = this.#told.recent(
        start,
        ({ draft, end }) =>
          /(?<![纪监])委$/u.test(draft.name) && draft.props.kind === "PARTY" && start - end < 60,
      );
      if (committee)
        return { name: `${committee.draft.name}${plain}`, division: committee.draft.division ?? null };
      // 市政协党组书记、统战部长: of the same place's committee.
      const led = this.#told.recent(
        start,
        ({ draft, end }) => draft.name === `${draft.division?.name}政协` && start - end < 12,
      )?.draft.division;
      if (led) return { name: `${led.name}委${plain}`, division: led };
    }
    const beside =
      this.#text[start - 1] === "、"
        ? this.#told.recent(start, (mention) => mention.end <= start - 1 && start - mention.end <= 8)
        : undefined;
    if (beside && /^(?:管委会|办事处)$/u.test(plain) && beside.draft.name.endsWith(plain))
      return { name: beside.draft.name, division: beside.draft.division ?? null };
    const near = beside?.draft.division;
    if (
      near &&
      /^政府$/u.test(plain) &&
      beside.draft.props.kind === "PARTY" &&
      beside.draft.name.startsWith(near.name)
    )
      return { name: `${near.name}${plain}`, division: near };
    // 师市教育局、财政局: the division's city.
    const own =
      near &&
      !IS_OTHER_PARTY.test(plain) &&
      new RegExp(`^(?:第.{1,3}师)?${near.name}`, "u").exec(beside.draft.name)?.[0];
    const organ = /PARTY|LEGISLATURE|MASS_ORG/u.test(String(beside?.draft.props.kind));
    const company = beside && ownedBeside(plain, beside.draft);
    if (company) return company;
    if (own && LISTED_BODY.test(plain) && organ) return { name: `${own}${plain}`, division: near };
    if (
      own &&
      (BUREAU.test(plain) || LISTED_BODY.test(plain)) &&
      (organ || BUREAU.test(beside.draft.name) || LISTED_BODY.test(beside.draft.name.slice(own.length)))
    )
      return { name: `${own}${plain}`, division: near };
    if (/^(?:人大常委会|政协)$/u.test(plain)) return this.#owners.organOf(plain, start);
    const told = BUREAU.test(plain) && this.#owners.toldBefore(plain);
    if (told) return told;
    const owner =
      beside &&
      /^(?:(.+?(?:镇|乡|街道|苏木|高新区|开发区|新区))(?:党委|党工委)|(.{3,})党工委)$/u
        .exec(beside.draft.name)
        ?.slice(1)
        .find(Boolean);
    if (owner) return { name: `${owner}${plain}`, division: beside.draft.division ?? null };
    return this.#owners.bureauOf(plain, start);
  }

  /** 政协某区委员会 → 某区政协, 中共某市委员会 → 某市委. */
  #shortOfFormal([, body = "", place = ""]: RegExpExecArray, start: number): Named {
    const end = start + body.length + place.length;
    const division = this.#index.placeEndingAt(end)?.draft.division ?? null;
    const name = division?.name ?? place;
    if (/政/u.test(body)) return { name: `${name}政协`, division };
    return { name: /青/u.test(body) ? `共青团${name}委` : `${name}委`, division };
  }

  /** The county, town or village at the end of a chain of places that a name starts with: 甲市乙区 → 乙区. */
  #lowestAt(start: number): Mention | undefined {
    let last = this.#index.namedAt(start)[0];
    const first = last;
    for (let next = last; next; next = this.#index.namedAt(last.end)[0]) last = next;
    // 甲灌区乙市管理局: a part of the irrigation district's.
    if (!/^(?:PROVINCE|CITY|COUNTY|TOWNSHIP|VILLAGE)$/u.test(String(first?.draft.props.level)))
      return undefined;
    return last !== first && /COUNTY|TOWNSHIP|VILLAGE/u.test(String(last?.draft.props.level))
      ? last
      : undefined;
  }

  #placeAt(start: number): Division | null {
    const chain: Mention[] = [];
    for (let place = this.#index.namedAt(start)[0]; place; place = this.#index.namedAt(place.end)[0])
      chain.push(place);
    const [first] = chain;
    return first?.draft.division ?? null;
  }
}

const IS_OTHER_PARTY = new RegExp(`^(?:${OTHER_PARTIES})`, "u");

const lastLocal = (level: string, offset: number, places: readonly Mention[]): Mention | undefined => {
  const before = places.filter((place) => place.end <= offset && place.draft.name.endsWith(level));
  return before.at(-1) ?? places.find((place) => place.draft.name.endsWith(level));
};
