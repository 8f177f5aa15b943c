import type { Kit } from "../../kit.ts";
import { PEOPLES } from "../../lexicons/divisions.ts";
import type { Division, Doc, Draft, Mention } from "../../types.ts";
import { jurisdictionAt } from "../jurisdiction.ts";

/** The draft of a division, as every stage makes it. */
export const divisionDraft = (division: Division, { gazetteer }: Kit): Draft => ({
  type: "Place",
  name: division.name,
  aliases: new Set(division.short),
  key: `place:${division.code}`,
  props: { level: division.level, code: division.code, fullName: gazetteer.fullName(division) },
  division,
});

const TOWN_KIND = /(?:镇|民族乡|乡|街道)$/u;
const PEOPLES_AT_END = new RegExp(`(?:${PEOPLES})+(?<=族)$`, "u");
const SITE = /^(?:SITE|ZONE)$/u;
/** 洋县东南部云台山林场, 洋县北部青禾镇: on which side of the division it lies, in front of its name. */
const ON_SIDE =
  /^[东西][南北]部(?=\p{Script=Han}{3})|^[东西南北中]部(?=\p{Script=Han}{2,}(?:水库|林场|牧场|森林公园|湿地公园|景区)$)/u;
const ON_ANY_SIDE =
  /^(?:[东西][南北]|[东西南北中])部(?=\p{Script=Han}{2,}(?:镇|乡|村|街道|苏木|嘎查|社区)$)/u;

/** The places of an article that were found so far, and the text that they take. */
export class PlaceLedger {
  readonly mentions: Mention[] = [];
  /** 1 where a character belongs to a place that was found. */
  readonly taken: Uint8Array;
  readonly #doc: Doc;
  readonly #kit: Kit;
  readonly #drafts = new Map<string, Draft>();

  constructor(doc: Doc, kit: Kit) {
    this.#doc = doc;
    this.taken = new Uint8Array(doc.article.text.length);
    this.#kit = kit;
  }

  get #text(): string {
    return this.#doc.article.text;
  }

  /** Adds a mention of a place; one draft stands for all its mentions. */
  add(draft: Draft, start: number, end: number, rule: string, anaphoric = false): void {
    const known = this.#drafts.get(draft.key) ?? draft;
    this.#drafts.set(draft.key, known);
    this.mentions.push({
      draft: known,
      start,
      end,
      surface: this.#text.slice(start, end),
      rule,
      ...(anaphoric ? { anaphoric } : {}),
    });
    this.taken.fill(1, start, end);
  }

  /** Adds a village, town, zone or site that no official table holds. */
  local(
    name: string,
    start: number,
    end: number,
    level: "TOWNSHIP" | "VILLAGE" | "ZONE" | "SITE",
    rule: string,
  ): void {
    const around = this.mentions
      .filter((mention) => mention.draft.division && mention.end === start && !mention.anaphoric)
      .at(-1)?.draft;
    const side = around && (/SITE|ZONE/u.test(level) ? ON_SIDE : ON_ANY_SIDE).exec(name)?.[0];
    if (side) {
      this.#place(name.slice(side.length), start + side.length, end, level, rule, around?.division);
      return;
    }
    this.#place(name, start, end, level, rule, around?.division);
  }

  #place(
    name: string,
    start: number,
    end: number,
    level: "TOWNSHIP" | "VILLAGE" | "ZONE" | "SITE",
    rule: string,
    around: Division | null | undefined,
  ): void {
    const listed = level === "TOWNSHIP" ? this.#otherwiseCalled(name, around) : undefined;
    if (listed) {
      const known = divisionDraft(listed, this.#kit);
      this.add({ ...known, name, aliases: new Set([listed.name, ...known.aliases]) }, start, end, rule);
      return;
    }
    const division =
      around ?? (level === "SITE" ? null : (this.#doc.home.articleHome ?? this.#doc.home.paperHome));
    this.add(
      {
        type: "Place",
        name,
        aliases: new Set(),
        key: `place:${this.#doc.home.paperHome?.code ?? ""}:${name}`,
        props: { level },
        division: division ?? null,
      },
      start,
      end,
      rule,
    );
  }

  /**
   * 柳泉苗族乡, 柳泉镇 where the official table has 柳泉乡: a town goes by its people in one of them, or was raised to another
   * kind since; told only where one town of the county or city in front, or of the home, can be meant.
   */
  #otherwiseCalled(name: string, around: Division | null | undefined): Division | undefined {
    const stem = name.replace(TOWN_KIND, "").replace(PEOPLES_AT_END, "");
    if (stem.length < 2 || stem === name) return undefined;
    const { gazetteer } = this.#kit;
    const { articleHome, paperHome } = this.#doc.home;
    const home = around ?? articleHome ?? paperHome;
    if (!home) return undefined;
    const [town, another] = new Set(
      ["镇", "乡", "街道"]
        .flatMap((kind) => gazetteer.named(stem + kind))
        .filter((one) => one.level === "TOWNSHIP" && gazetteer.isWithin(one, home)),
    );
    return another ? undefined : town;
  }

  /** The site or zone of a name that the article has told. */
  siteNamed(name: string): Draft | undefined {
    return this.mentions.find(({ draft }) => draft.name === name && SITE.test(String(draft.props.level)))
      ?.draft;
  }

  /** 白鹭湾 where the article has told of 白鹭湾镇. */
  townCalled(stem: string): Draft | undefined {
    return ["镇", "乡", "街道"]
      .map((kind) =>
        this.mentions.find(({ draft }) => draft.name === stem + kind && draft.props.level === "TOWNSHIP"),
      )
      .find((town) => town)?.draft;
  }

  /** 区文化中心 is 汉台区文化中心. */
  withJurisdiction(name: string): string {
    const letter = /^[市区县州旗省](?![城域级属直区]|(?<=市)民(?![政宗族间用]))(?=[\p{Script=Han}]{3})/u.exec(
      name,
    )?.[0];
    const home = letter ? jurisdictionAt(letter, this.#doc, this.mentions, this.#kit) : null;
    return home ? `${home.name}${name.slice(1)}` : name;
  }

  /** True where a place ends at the offset. */
  afterDivision(start: number): boolean {
    return this.mentions.some((mention) => mention.end === start);
  }
}
