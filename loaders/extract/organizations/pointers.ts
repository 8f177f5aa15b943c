import type { OrganizationKind } from "../../../src/domain/ontology.ts";
import type { Kit } from "../../kit.ts";
import type { Doc, Draft, Mention } from "../../types.ts";
import { findAll } from "../search.ts";
import { brandOf, shortNames } from "./naming.ts";

/** 该 with the last word of a body's name. */
const THAT_BODY =
  /该(分局|支行|分行|局|委(?!员)|厅|中心|协会|商会|学会|研究会|合作社|大学|学院|法院|检察院|支队|大队|妇联|银行|集团|专班|联社|供电所|派出所|司法所|幼儿园|医院|小学|中学|工作队|服务队|工会|监狱|所(?!有|谓|以|在|需|属)|站(?!点|台)|社(?!区|会|团)|队(?!伍)|馆(?!藏)|庭(?!审)|行(?=[\p{Script=Han}\d，])(?![为业动程政使事]))/gu;
/** What shows that 医院 or 学校 at a clause's head is the one spoken of. */
const GOES_ON =
  "(?=实施|启动|建成|建设|去年|今年|引进|研发|新建|计划|拟|采用|生产|入选|先后|联合|荣获|获评|获得|成立|推出|还|已|将|开展|目前|现有|始终|坚持|积极|投入|组织|与|此前|近年来|通过|创新|打造|构建|建立|设立|开设|开发|推行|充分|深入|紧扣|紧紧|依托|结合|围绕|立足|大力|举办|连续|每年|被评|被授)";
/** 工作队联合…, 合作社推出…: at a clause's head, in front of what it does. */
const BARE_BODY = new RegExp(
  `(?<=^|[，。；\\n”])(工作队|专班|合作社|协会|服务队|宣讲队|工作组|商会|检察院|法院|支队|大队|管委会|联盟)${GOES_ON}`,
  "gmu",
);
/** 校党委书记甲, 学校党总支委员乙: posts of a school's or hospital's own party. */
const PARTY_POST = "(?=党(?:委|总支|支部)(?:专职|常务)?(?:副?书记|委员))";
const CLAUSE_HEAD = "(?<=^|[，。；、\\n与和由]|经)";
/** What points to the last body of a sort, or to the story's own. */
const POINTERS: readonly (readonly [RegExp, OrganizationKind])[] = [
  [
    new RegExp(
      `(?<=^|[，。”“；\\s,])(?:公司|我公司|该集团)(?:(?=总|董|负责|与|已|的|将|还|先|投|推|获|副)|${GOES_ON})|该(?:公司|企业)`,
      "gu",
    ),
    "COMPANY",
  ],
  [
    new RegExp(
      `[该我]院(?!士)|${CLAUSE_HEAD}医?院${PARTY_POST}|医院(?=院长)|(?<=^|[，。；\\n])医院${GOES_ON}`,
      "gu",
    ),
    "HOSPITAL",
  ],
  [
    new RegExp(
      `[该我]校(?![友区园])|${CLAUSE_HEAD}学?校${PARTY_POST}|(?<=^|[，。；\\n])学校${GOES_ON}`,
      "gu",
    ),
    "SCHOOL",
  ],
];

/** 公司总经理, 公司负责人: of the last company that was told. */
const TELLS_WHICH = /[总董负副的]/u;
const GIVEN_NAME = /[（(](?:以下)?简称[：:]?[“"]?([\p{Script=Han}A-Za-z]{2,12})[”"]?[）)]/gu;

/** What any body of a sort is called. */
const isSort = (word: string): boolean =>
  /^(?:[本该我]?(?:公司|集团|企业|单位|学校|学院|大学|医院|中心|协会|商会|学会|基地|银行|法院|合作社|联盟|基金会|项目|部门)|[本该我]?[局委厅院校社所站会办部行])$/u.test(
    word,
  );

/** Finds what else the article calls a body: 该局, 公司, a company's short name. */
export class Pointers {
  readonly #doc: Doc;
  readonly #kit: Kit;
  readonly #mentions: Mention[];

  /** Adds what it finds to the mentions. */
  constructor(doc: Doc, mentions: Mention[], kit: Kit) {
    this.#doc = doc;
    this.#mentions = mentions;
    this.#kit = kit;
  }

  get #text(): string {
    return this.#doc.article.text;
  }

  /** 甲有限公司（以下简称“乙”）: the name that the text gives a body for the rest of it. */
  givenNames(): void {
    for (const { index, 1: short = "" } of findAll(this.#text, GIVEN_NAME)) {
      const named = this.#mentions.find(({ end }) => end === index);
      // （以下简称“公司”）: any other body of that sort could be meant.
      if (!named || isSort(short)) continue;
      const { draft } = named;
      draft.aliases.add(short);
      for (const start of this.#placesOf(short, index)) {
        const end = start + short.length;
        const there = this.#mentions.findIndex((one) => one.start < end && one.end > start);
        const one = this.#mentions[there];
        if (one && (one.start !== start || one.end !== end)) continue;
        if (one) this.#mentions.splice(there, 1);
        this.#mentions.push({ draft, start, end, surface: short, rule: "organization/given-name" });
      }
    }
  }

  #placesOf(word: string, from = 0): readonly number[] {
    const places: number[] = [];
    for (let at = this.#text.indexOf(word, from); at >= 0; at = this.#text.indexOf(word, at + word.length))
      places.push(at);
    return places;
  }

  /** A company's short name elsewhere in the article: the longest beginning of its name, without the place, that stands alone. */
  shortNames(drafts: Iterable<Draft>): void {
    const taken = new Uint8Array(this.#text.length);
    for (const { start, end } of this.#mentions) taken.fill(1, start, end);
    for (const draft of new Set(drafts)) {
      if (draft.props.kind !== "COMPANY") continue;
      const brand = brandOf(draft.name, this.#kit);
      for (const short of shortNames(brand)) if (this.#mentionShort(short, draft, taken)) break;
    }
  }

  #mentionShort(short: string, draft: Draft, taken: Uint8Array): boolean {
    let found = false;
    for (const start of this.#placesOf(short)) {
      const end = start + short.length;
      if (taken.subarray(start, end).includes(1)) continue;
      if (
        !/^(?:[，。、；：,:;)）”\s]|总|董|与|和|获|为|负责|相关|将|已|在|的|还|牵头|投资|推出|成立)/u.test(
          this.#text.slice(end, end + 2),
        )
      )
        continue;
      this.#mentions.push({ draft, start, end, surface: short, rule: "organization/short-name" });
      taken.fill(1, start, end);
      found = true;
    }
    return found;
  }

  /** The words of a match speak of a body that was named. */
  #pointTo({ draft }: Mention, match: RegExpExecArray): void {
    this.#mentions.push({
      draft,
      start: match.index,
      end: match.index + match[0].length,
      surface: match[0],
      rule: "organization/anaphora",
      anaphoric: true,
    });
  }

  /** 该局, 该中心: the last body whose name ends so. */
  those(): void {
    const byNoun = new Map<string, readonly Mention[]>();
    for (const match of [...findAll(this.#text, THAT_BODY), ...findAll(this.#text, BARE_BODY)]) {
      const noun = match[1] ?? "";
      const named = byNoun.get(noun) ?? this.#told(({ draft }) => draft.name.endsWith(noun));
      byNoun.set(noun, named);
      const last = lastBefore(named, match.index);
      if (last) this.#pointTo(last, match);
    }
  }

  /** 公司, 该院, 该公司: the last body of that sort. */
  anaphora(): void {
    const headline = Math.min(this.#doc.article.bodyStart, 12);
    for (const [pattern, kind] of POINTERS) {
      const matches = findAll(this.#text, pattern);
      if (matches.length === 0) continue;
      const named = this.#told(({ draft }) => draft.props.kind === kind);
      // 该院 is a court or a college as well.
      const ending = kind === "HOSPITAL" ? this.#told(({ draft }) => isHouse(draft, kind)) : named;
      // The story's own hospital or school, where the headline names one.
      const own = this.#mentions.filter(
        ({ draft, start, anaphoric }) => draft.props.kind === kind && !anaphoric && start < headline,
      );
      for (const match of matches) {
        const last = THAT_HOUSE.test(match[0])
          ? lastBefore(ending, match.index)
          : (own.find(({ end }) => end <= match.index) ?? lastBefore(named, match.index));
        // 公司推出, where two companies were told: which of them, nobody knows.
        const unsure =
          match[0] === "公司" &&
          !TELLS_WHICH.test(this.#text.slice(match.index + 2, match.index + 3)) &&
          named.some((one) => one.end <= match.index && one.draft !== last?.draft);
        if (last && !unsure) this.#pointTo(last, match);
      }
    }
  }

  /** Bodies that are told by their names, by where they end; of those that end together the longest is the last. */
  #told(isMeant: (mention: Mention) => boolean): readonly Mention[] {
    return this.#mentions
      .filter((mention) => !mention.anaphoric && isMeant(mention))
      .sort((a, b) => a.end - b.end || b.start - a.start);
  }
}

const THAT_HOUSE = /^该院$/u;
const isHouse = ({ name, props }: Draft, kind: OrganizationKind): boolean =>
  props.kind === kind ||
  /(?<!最高人民)(?:法院|检察院)$|(?:科学|研究|师范|职业|技术|医)\p{Script=Han}{0,4}院$/u.test(name);

/** The last that ends before an offset, by bisection. */
const lastBefore = (sorted: readonly Mention[], offset: number): Mention | undefined => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1];
};
