import type { Kit } from "../kit.ts";
import { LEFT_STOPS } from "../lexicons/organizations.ts";
import {
  COMMON_WORDS,
  COUNTRIES,
  NOT_PLACES,
  REGIONS,
  SITE_HEADS,
  SORT_OF_SITE,
  ZONE_HEADS,
} from "../lexicons/places.ts";
import { resolveRelative } from "../resolve/relative.ts";
import type { Division, Doc, Draft, Mention } from "../types.ts";
import { listedHits } from "./places/lists.ts";
import { natureIn } from "./places/nature.ts";
import { visitedIn } from "./places/visited.ts";
import { buildScanner } from "./scanner.ts";
import { wordAt, wordsOf } from "./words.ts";

/** All places that an article names: divisions, relative names (我市), villages, zones and sites. */
export const findPlaces = (doc: Doc, kit: Kit): readonly Mention[] => {
  const finder = new PlaceFinder(doc, kit);
  return finder.find();
};

/** The draft of a division, as every stage makes it. */
export const divisionDraft = (division: Division, { gazetteer }: Kit): Draft => ({
  type: "Place",
  name: division.name,
  aliases: new Set(division.short),
  key: `place:${division.code}`,
  props: { level: division.level, code: division.code, fullName: gazetteer.fullName(division) },
  division,
});

const RELATIVE = /[我全本](?:市|区|县|省|州|盟|旗)(?![\p{Script=Han}]?[长委府级直辖]|[政协人大])/gu;
const HEADS = [
  ...ZONE_HEADS.map((head) => [head, "ZONE"] as const),
  ...SITE_HEADS.map((head) => [head, "SITE"] as const),
];
const scanHeads = buildScanner(HEADS);
const scanWide = buildScanner([
  ...REGIONS.map((name) => [name, "REGION"] as const),
  ...COUNTRIES.map((name) => [name, "COUNTRY"] as const),
]);
const COMMUNITY =
  /(?<=[\p{Script=Han}])社区(?!服务|卫生|矫正|教育|工作|治理|干部|居民|团|医院|志愿|文化|党|居委|网格|两委|电商|食堂|化|建设|管理)/gu;
const TOWNSHIP = /(?<=[\p{Script=Han}])(?:民族乡|族乡|镇|乡|苏木|街道)/gu;
const VILLAGE =
  /(?<=[\p{Script=Han}])(?:村|嘎查)(?!貌|夜|民|支|委|集体|里|口|BA|晚|官|两|级|子|庄|社|干部|企|容|企业|史|规|组|居|医|落|小|民小组|党|务|书|局|厅|部|报|振|振兴)/gu;
/** Words that part a place from a site after it: the site is not the place's by name. */
const BETWEEN =
  /[在到赴于的和与及、]|落户|启动|协办|承办|举办|召开|推出|创建|建设|打造|申报|入选|位于|走进|来到|当天|项目|管委会|力争|调研|组织|开展|[局县镇市长]长|局|厅/u;
/** What stands in front of the name of a place, and is no part of one. */
const BEFORE = new Set([
  ..."在到赴于至从由往向来自与和及同及、的是为对将被把让等各该本全每某一二三四五六七八九十两几首批与以用经位去回进入驻达",
]);

/** A building between 在 and a verb of holding. */
const VENUE =
  /(?<=在)[\p{Script=Han}]{2,14}?(?:中心|大厦|会堂|礼堂|剧院|剧场|会议厅|报告厅|会议室|[一二三四五六七八九十\d]号楼|体育场|体育馆|球馆|美术馆|博物馆|纪念馆|发布厅|报告厅|演播厅|校区|艺术馆|展览馆|会展馆|文化馆|图书馆|广场|酒店|宾馆)(?=(?:隆重|正式|成功|如期|顺利|集中)?(?:举行|召开|举办|开幕|启动|开赛|揭幕|开班|拉开|启幕|开展|演出|集中))/gu;
/** 在某某举行 with nothing else between: whatever stands there is where. */
const OTHER_VENUE =
  /(?<=在)([\p{Script=Han}A-Z]{3,14}?)(?=(?:隆重|正式|成功|如期|顺利)?(?:举行|举办|召开|开幕|拉开帷幕|拉开序幕))/gu;
/** Bodies whose names end like a building's. */
const BODY_VENUE = /(?:融媒体|实践|疾控|指挥|发展|救援|康复|事务)中心$/u;
/** Times and abstractions that are no venues. */
const BODY_END = /(?:公司|大学|学院|学校|中学|小学|医院|法院|政府|局|委|院|所|会|部|集团|银行|厂|校)$/u;
const NO_VENUE =
  /[的了下中时后前间里月年期内日天午晚]$|[的了第各全每我该这此本]|背景|形势|基础|支持|指导|组织|带动|推动|同时|线上|网上|京$/u;
/** Names that stand without their division: 人民体育场. */
const FULL_SITE = /^[\p{Script=Han}]{2,6}(?:体育场|体育馆|广场|剧院|礼堂|会堂)$/u;

/** What stands in front of a site where somebody is or goes. */
const VISITED =
  /(?:[在到赴于至住回]|走进|深入|位于|坐落|来到|前往|落户|参观|游览|察看|考察|途经|抵达|到达|走访|家住|紧临|毗邻|登上|开进|走上)(?:了)?$/u;
/** 皖南医学院, 关中—天水经济带: a longer name begins. */
const WIDE_GOES_ON = /^(?:[-—·]|大学|学院|医|人民|师范|农业|理工|日报|晚报|族)/u;
/** 甲机场集团: the site is a part of a company's name. */
const COMPANY_GOES_ON = /^(?:化|集团|公司|股份|有限|分公司|项目部)/u;
/** Sites whose names stand for themselves where a clause begins. */
const SCENIC = /.{2}(?:(?<!风)景区|风景名胜区|湿地公园|森林公园|地质公园|自然保护区|水库|古镇|古城)$/u;
/** Bodies that are buildings too: places only where somebody is or goes. */
const INSTITUTION = /(?:图书馆|文化馆|科技馆|博物馆|美术馆|敬老院|福利院|服务中心)$/u;
/** What is built rather than stood in. */
const PLANNED_SITE = /^(?:包括|首个|加快|推进|实施|打造|规划)$/u;
const BUILT = /^(?:项目|建设|开工|启动|竣工|投产)/u;
/** With a place alone in front these name nothing: 洋县基地. */
const BARE_HEAD = /^(?:基地|大厅|大厦|小区|大街|小镇|湿地|遗址|展馆)$/u;
const TOWN = /[市县区旗镇乡]$|街道$/u;
/** 位于甲镇乙村的…. */
const SITUATED = /(?:位于|坐落|地处)[\p{Script=Han}]{2,18}的$/u;
/** Words between a place and a head that part them. */
const PARTICLE = /^[以了的被由为让从向对是有将着过]$/u;
/** What makes a paper's or a station's name of a short form. */
const MEDIUM =
  /^(?:日报|晚报|晨报|早报|都市报|商报|时报|农村报|青年报|工人报|广播|电视|新闻网|传媒|网(?=[、，\s）)讯])|台(?=报道|记者|[、\s])|发布)/u;
/** What shows that a name in 街 is a subdistrict's. */
const SUBDISTRICT_GOES_ON = /^(?:党工委|办事处|工委|[\p{Script=Han}]{2,5}社区)/u;
/** Names that share the kind at their end. */
const LOCAL_LIST =
  /((?:[\p{Script=Han}]{2,3}、)+[\p{Script=Han}]{2,3}(?:和[\p{Script=Han}]{2,3})?)(?:等?[两三四五六七八九十\d]{1,3}个(?:城区|中心|涉农)?)?(街道|镇|乡)/gu;
/** Names of towns without their kind. */
const TOWN_LIST =
  /((?:[\p{Script=Han}]{2,3}、)+[\p{Script=Han}]{2,3})等(?:[两三四五六七八九十\d]{1,3}个)?(?:乡镇|镇街|镇乡|乡镇街道|镇[（(]街道[)）])/gu;
/** 该县 and its kin, where no body's name goes on. */
const THAT =
  /该(自治[州县旗]|街道|社区|[市县区旗州镇乡村])(?![\p{Script=Han}]{0,6}(?:[局委办院所站校]|中心|政府))/gu;

class PlaceFinder {
  readonly #doc: Doc;
  readonly #kit: Kit;
  readonly #drafts = new Map<string, Draft>();
  readonly #mentions: Mention[] = [];
  readonly #taken: boolean[] = [];

  constructor(doc: Doc, kit: Kit) {
    this.#doc = doc;
    this.#kit = kit;
  }

  find(): readonly Mention[] {
    this.#relative();
    this.#own();
    this.#wide();
    this.#lists();
    this.#towns();
    this.#divisions();
    this.#nature();
    this.#grammar();
    this.#venues();
    this.#otherVenues();
    this.#visited();
    this.#that();
    return this.#mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  get #text(): string {
    return this.#doc.article.text;
  }

  #add(draft: Draft, start: number, end: number, rule: string, anaphoric = false): void {
    const known = this.#drafts.get(draft.key) ?? draft;
    this.#drafts.set(draft.key, known);
    this.#mentions.push({
      draft: known,
      start,
      end,
      surface: this.#text.slice(start, end),
      rule,
      ...(anaphoric ? { anaphoric } : {}),
    });
    for (let i = start; i < end; i++) this.#taken[i] = true;
  }

  #relative(): void {
    for (const match of this.#text.matchAll(RELATIVE)) {
      const division =
        resolveRelative(match[0], this.#doc.home.articleHome, this.#kit) ??
        resolveRelative(match[0], this.#doc.home.paperHome, this.#kit);
      if (division)
        this.#add(
          divisionDraft(division, this.#kit),
          match.index,
          match.index + match[0].length,
          "place/relative",
          true,
        );
    }
  }

  /** 在市会议大厦召开: where an event is held, a building is a place, whatever else its name may be. */
  #venues(): void {
    for (const match of this.#text.matchAll(VENUE)) {
      const surface = match[0];
      const [start, end] = [match.index, match.index + surface.length];
      const inside = this.#mentions.filter((one) => one.start < end && one.end > start);
      if (inside.some((one) => one.start < start || one.end === end) || !isName(surface)) continue;
      if (BODY_VENUE.test(surface)) continue;
      const first = inside.find((one) => one.start === start && !one.anaphoric);
      // 在甲县人民体育场: the division in front is around it, no part of its name; 甲中心 keeps it.
      const rest = first ? this.#text.slice(first.end, end) : "";
      const from =
        first && rest.length >= 4 && !/^[市县区旗州]/u.test(rest) && FULL_SITE.test(rest) ? first.end : start;
      this.#local(this.#withJurisdiction(this.#text.slice(from, end)), from, end, "SITE", "place/venue");
    }
  }

  /** 在青禾新天地举行: a venue by its position alone, where nothing else is known of it. */
  #otherVenues(): void {
    const words = wordsOf(this.#doc);
    for (const match of this.#text.matchAll(OTHER_VENUE)) {
      const [surface] = match;
      const [start, end] = [match.index, match.index + surface.length];
      if (NO_VENUE.test(surface) || !isName(surface)) continue;
      if (this.#mentions.some((one) => one.start < end && one.end > start)) continue;
      const first = wordAt(words, start);
      const verbs = words.slice(first, wordAt(words, end - 1) + 1).some(({ tag }) => /^[vpdcrt]$/u.test(tag));
      if (!verbs && !BODY_END.test(surface)) this.#local(surface, start, end, "SITE", "place/venue");
    }
  }

  #nature(): void {
    for (const { start, end } of natureIn(this.#text))
      if (!this.#taken[start] && !this.#taken[end - 1])
        this.#local(this.#text.slice(start, end), start, end, "SITE", "place/nature");
  }

  /** 先后来到甲、乙等地: the list says that they are places, where nothing else is known of them. */
  #visited(): void {
    for (const { start, end } of visitedIn(this.#text)) {
      const inside = this.#mentions.filter((one) => one.start < end && one.end > start);
      if (
        inside.some(
          (one) =>
            one.end === end ||
            (one.start === start && /SITE|ZONE/u.test(String(one.draft.props.level))) ||
            one.start < start ||
            one.end > end,
        )
      )
        continue;
      const town = inside
        .filter((one) => one.start === start && !one.anaphoric && TOWN.test(one.surface))
        .at(-1);
      const from = town?.end ?? start;
      const name = this.#withJurisdiction(this.#text.slice(from, end));
      if (end - from >= 3 && isName(name)) this.#local(name, from, end, "SITE", "place/visited");
    }
  }

  /** 该县, 该镇: the place of that level that was named last. */
  #that(): void {
    for (const match of this.#text.matchAll(THAT)) {
      const level = match[1] ?? "";
      const end = match.index + match[0].length;
      const last = this.#mentions
        .filter(
          (one) => one.end <= match.index && match.index - one.end < 300 && one.draft.name.endsWith(level),
        )
        .sort((a, b) => a.end - b.end)
        .at(-1);
      if (last && !this.#insideHead(end)) this.#add(last.draft, match.index, end, "place/that", true);
    }
  }

  /** What the user's lexicon tells of: villages, zones, sites and regions. */
  #own(): void {
    for (const { start, end, value } of this.#kit.words.places(this.#text))
      this.#add(
        {
          type: "Place",
          name: value.name,
          aliases: new Set(value.aliases),
          key: `place:${value.within ?? value.kind}:${value.name}`,
          props: { level: value.kind },
          division: (value.within && this.#kit.gazetteer.byCode(value.within)) || null,
        },
        start,
        end,
        "place/own",
      );
  }

  #wide(): void {
    for (const { start, end, surface, value } of scanWide(this.#text)) {
      if (WIDE_GOES_ON.test(this.#text.slice(end, end + 2))) continue;
      const words = wordsOf(this.#doc);
      // 城关中学: two characters that the segmenter parts are no region.
      if (surface.length === 2 && words[wordAt(words, start)]?.start !== start) continue;
      this.#add(
        {
          type: "Place",
          name: surface,
          aliases: new Set(),
          key: `place:${value}:${surface}`,
          props: { level: value },
          division: null,
        },
        start,
        end,
        "place/region",
      );
    }
  }

  /** 甲、乙、丙3个街道: each of the list has the kind at its end; the official table must know one of them near the home. */
  #lists(): void {
    for (const match of this.#text.matchAll(LOCAL_LIST)) {
      const [, list = "", kind = ""] = match;
      const names = list.split(/[、和]/u);
      const found = names.map((name) => this.#nearest(`${name}${kind}`));
      if (names.length < 2 || !found.some((division) => division)) continue;
      let at = match.index;
      for (const [i, name] of names.entries()) {
        const start = this.#text.indexOf(name, at);
        const end =
          start +
          name.length +
          (i === names.length - 1 && this.#text.startsWith(kind, start + name.length) ? kind.length : 0);
        at = end;
        const division = found[i];
        if (division) this.#add(divisionDraft(division, this.#kit), start, end, "place/list");
      }
    }
  }

  /** 甲、乙、丙等乡镇: towns of the official table, each where just one near the home has the name. */
  #towns(): void {
    for (const match of this.#text.matchAll(TOWN_LIST)) {
      let start = match.index;
      for (const name of (match[1] ?? "").split("、")) {
        const division = ["镇", "乡", "街道"]
          .map((kind) => this.#nearest(`${name}${kind}`))
          .find((one) => one);
        if (division) this.#add(divisionDraft(division, this.#kit), start, start + name.length, "place/list");
        start += name.length + 1;
      }
    }
  }

  /** The township of that name in the home or its city. */
  #nearest(name: string): Division | undefined {
    const candidates = this.#kit.gazetteer.named(name).filter(({ level }) => level === "TOWNSHIP");
    const homes = [this.#doc.home.articleHome, this.#doc.home.paperHome].filter((home) => home !== null);
    for (const home of homes) {
      const within = candidates.filter((candidate) => this.#kit.gazetteer.isWithin(candidate, home));
      if (within.length === 1) return within[0];
    }
    return undefined;
  }

  #divisions(): void {
    const hits = this.#kit.gazetteer.scan(this.#text);
    const vouched = listedHits(this.#text, hits);
    const chosen: { start: number; end: number; division: Division }[] = [];
    const named = new Set<string>();
    for (const hit of hits)
      for (const candidate of hit.candidates)
        if (candidate.name === hit.surface && candidate.level !== "TOWNSHIP") named.add(candidate.code);
    for (const hit of hits) {
      if (this.#taken[hit.start]) continue;
      const before = chosen.at(-1);
      const parent = before && before.end === hit.start ? before.division : undefined;
      const listed =
        vouched.has(hit.start) ||
        (before !== undefined && /^[、和]$/u.test(this.#text.slice(before.end, hit.start)));
      const division = this.#choose(hit, parent, named, listed, vouched.has(hit.start));
      if (division) chosen.push({ start: hit.start, end: hit.end, division });
    }
    for (const { start, end, division } of chosen)
      this.#add(divisionDraft(division, this.#kit), start, end, "place/division");
  }

  /** The candidate that the home, the parent in front and what else the article names speak for. */
  #choose(
    hit: { start: number; end: number; surface: string; candidates: readonly Division[] },
    parent: Division | undefined,
    named: ReadonlySet<string>,
    listed: boolean,
    vouched: boolean,
  ): Division | undefined {
    const { gazetteer } = this.#kit;
    const { surface } = hit;
    if (this.#insideWord(hit.start, hit.end)) return undefined;
    // 关山街党工委 is the subdistrict's; 关山街 alone is a street.
    if (/街$/u.test(surface) && !SUBDISTRICT_GOES_ON.test(this.#text.slice(hit.end, hit.end + 8)))
      return undefined;
    const full =
      hit.candidates.some((candidate) => candidate.name === surface) ||
      /[省市县区旗州盟镇乡]$|街道$/u.test(surface);
    const within = parent
      ? hit.candidates.filter(
          (candidate) => candidate.code !== parent.code && gazetteer.isWithin(candidate, parent),
        )
      : [];
    if ((!full || surface.length === 2) && this.#cutsWord(hit.start)) return undefined;
    if (!full && (this.#isMedium(hit.end) || this.#isTitled(hit.start))) return undefined;
    if (!full && within.length === 0 && !vouched && !this.#standsAsPlace(hit)) return undefined;
    if (
      surface.length === 2 &&
      (/[县区市旗]$/u.test(surface) || hit.candidates.some((candidate) => candidate.name === surface)) &&
      !parent &&
      !listed &&
      !this.#nearHome(hit.candidates)
    )
      return undefined;
    if (within.length > 0) return lowestFirst(within);
    const homes = [this.#doc.home.articleHome, this.#doc.home.paperHome].filter((home) => home !== null);
    for (const home of homes) {
      const inside = hit.candidates.filter(
        (candidate) => gazetteer.isWithin(candidate, home) || gazetteer.isWithin(home, candidate),
      );
      if (inside.length > 0) return lowestFirst(inside);
      const around = gazetteer.lineage(home).find((one) => one.level === "CITY");
      const near = around ? hit.candidates.filter((candidate) => gazetteer.isWithin(candidate, around)) : [];
      if (near.length > 0) return lowestFirst(near);
    }
    const mentioned = hit.candidates.filter((candidate) =>
      gazetteer
        .lineage(candidate)
        .some((one) => one.code !== candidate.code && one.level !== "PROVINCE" && named.has(one.code)),
    );
    if (mentioned.length === 1) return mentioned[0];
    const [first] = hit.candidates;
    const high = hit.candidates.filter(
      (candidate) => candidate.level === "PROVINCE" || candidate.level === "CITY",
    );
    if (high.length === 1 && (full || vouched || !COMMON_WORDS.has(surface))) return high[0];
    if (vouched && high.length > 0) return lowestFirst(high);
    const only = hit.candidates.length === 1 && (full || vouched) ? first : undefined;
    if (only?.level === "TOWNSHIP") return undefined;
    if (only) return only;
    const province = homes[0] ? gazetteer.lineage(homes[0]).at(-1) : undefined;
    const inProvince =
      full && province
        ? hit.candidates.filter(
            (candidate) => candidate.level !== "TOWNSHIP" && gazetteer.isWithin(candidate, province),
          )
        : [];
    return inProvince.length === 1 ? inProvince[0] : undefined;
  }

  /** 中山大学, 西安路, 长安汽车: a short form that another word swallows is no place by itself; orgs are found later. */
  #standsAsPlace({
    start,
    end,
    surface,
    candidates,
  }: {
    start: number;
    end: number;
    surface: string;
    candidates: readonly Division[];
  }): boolean {
    if (surface.length < 2) return false;
    const { gazetteer } = this.#kit;
    const home = this.#doc.home.paperHome;
    const near =
      home &&
      candidates.some(
        (candidate) =>
          gazetteer.isWithin(candidate, home) ||
          gazetteer.isWithin(home, candidate) ||
          gazetteer.parentOf(candidate)?.code === home.parent,
      );
    const high = candidates.some((candidate) => candidate.level === "PROVINCE" || candidate.level === "CITY");
    const before = this.#text[start - 1] ?? "";
    // 局长乐某某: the title's last character begins no place.
    if (surface.startsWith("长") && /[局市县区镇乡院校会部处科组队站厅州旗村]/u.test(before)) return false;
    if (/[·•]/u.test(this.#text[end] ?? "") || /[·•]/u.test(before)) return false;
    if (COMMON_WORDS.has(surface))
      return (
        Boolean(near) &&
        /^[和、,，\s]|[\s、“]/u.test(`${this.#text[end] ?? ""}${this.#text[start - 1] ?? ""}`) &&
        !high
      );
    if (near && !high && this.#insideBrand(start, end)) return false;
    return (
      Boolean(near) ||
      (high && (!/\p{Script=Han}/u.test(before) || BEFORE.has(before) || this.#afterDivision(start)))
    );
  }

  /** 宝鸡日报, 安康台: a short form that a paper or a station is called by. */
  #isMedium(end: number): boolean {
    return MEDIUM.test(this.#text.slice(end, end + 7));
  }

  /** 麟源牡丹公司: between a rare word and a company's ending a short form is a part of the brand. */
  #insideBrand(start: number, end: number): boolean {
    const before = this.#text[start - 1] ?? "";
    return (
      /\p{Script=Han}/u.test(before) &&
      !BEFORE.has(before) &&
      !this.#afterDivision(start) &&
      /^[\p{Script=Han}]{0,4}(?:公司|集团|合作社|厂)/u.test(this.#text.slice(end, end + 8))
    );
  }

  /** 局长余江: whoever stands behind a title is a person. */
  #isTitled(start: number): boolean {
    return /(?:[省市县区州旗镇乡局院校部厅会]长|书记|主任|主席|经理|记者)$/u.test(
      this.#text.slice(Math.max(0, start - 2), start),
    );
  }

  /** 召开|开州: a short form doesn't begin inside a word of common use. */
  #cutsWord(start: number): boolean {
    const words = wordsOf(this.#doc);
    const word = words[wordAt(words, start)];
    return word !== undefined && word.start < start && /^[vdca]/u.test(word.tag);
  }

  #nearHome(candidates: readonly Division[]): boolean {
    const { gazetteer } = this.#kit;
    const home = this.#doc.home.paperHome;
    const city = home ? (gazetteer.lineage(home).find((one) => one.level === "CITY") ?? home) : undefined;
    return city !== undefined && candidates.some((candidate) => gazetteer.isWithin(candidate, city));
  }

  /** The segmenter's word reaches over both ends: 北京路 is no 北京, 长江 no 江. */
  #insideWord(start: number, end: number): boolean {
    const words = wordsOf(this.#doc);
    const first = words[wordAt(words, start)];
    if (!first || first.end <= end) return false;
    const rest = this.#text.slice(end, first.end);
    return first.start <= start && !/^[市县区省州旗镇乡城人的委政]/u.test(rest) && first.text.length <= 4;
  }

  #grammar(): void {
    for (const match of this.#text.matchAll(TOWNSHIP))
      this.#township(match.index, match.index + match[0].length);
    for (const pattern of [VILLAGE, COMMUNITY])
      for (const match of this.#text.matchAll(pattern))
        this.#village(match.index, match.index + match[0].length);
    for (const { start, end, value } of scanHeads(this.#text)) this.#site(start, end, value);
  }

  #township(head: number, end: number): void {
    if (
      this.#taken[end - 1] ||
      (/^[长级域区居民里企村贤镇情化]/u.test(this.#text.slice(end, end + 1)) &&
        !(this.#text.startsWith("居民", end) && this.#localBefore(head) !== undefined))
    )
      return;
    const start = this.#nameStart(head, 5);
    const name = this.#text.slice(start, end);
    if (name.length - (end - head) < 1 || (name.length < 3 && !this.#afterDivision(start)) || !isName(name))
      return;
    // 甲县稻乡种业: two characters are a town's only where the name is over.
    if (name.length < 3 && !/^(?:[^\p{Script=Han}]|$|[的党人政村在])/u.test(this.#text.slice(end, end + 1)))
      return;
    if (/^(?:街道)$/u.test(this.#text.slice(head, end)) && name.length < 4) return;
    this.#local(name, start, end, "TOWNSHIP", "place/township");
  }

  #village(head: number, end: number): void {
    if (this.#taken[end - 1]) return;
    const start = this.#nameStart(head, 5);
    const name = this.#text.slice(start, end);
    if (head - start < 2 || !isName(name)) return;
    this.#local(name, start, end, "VILLAGE", "place/village");
  }

  #site(head: number, end: number, level: "ZONE" | "SITE"): void {
    if (this.#taken[end - 1] || this.#insideHead(end)) return;
    if (COMPANY_GOES_ON.test(this.#text.slice(end, end + 3))) return;
    const around = this.#divisionBefore(head, level === "ZONE" ? 14 : 10);
    const short = end - head === 1;
    if (short && this.#isRiver(head, end)) return;
    if (short && !this.#endsName(end)) return;
    const from = around
      ? this.#siteStart(around, head, level)
      : this.#nameStart(head, level === "ZONE" ? 16 : 7);
    const name = this.#text.slice(from, end);
    if (head - from < (short ? 1 : 2) || name.length < 3 || !isName(name)) return;
    if (SORT_OF_SITE.test(name)) return;
    const stands = this.#afterPreposition(from);
    const scenic = SCENIC.test(name) && !/\p{Script=Han}/u.test(this.#text[from - 1] ?? "");
    if (!stands && !scenic && (INSTITUTION.test(name) || !around) && (short || level === "SITE")) return;
    if (
      !stands &&
      /产业园$/u.test(name) &&
      (BUILT.test(this.#text.slice(end, end + 2)) || PLANNED_SITE.test(this.#text.slice(from - 2, from)))
    )
      return;
    if (around?.end === head && BARE_HEAD.test(this.#text.slice(head, end))) return;
    this.#local(
      this.#withJurisdiction(name),
      from,
      end,
      level,
      level === "ZONE" ? "place/zone" : "place/site",
    );
  }

  /** A zone's name starts with its division; a site's only where nothing else tells it apart (洋县体育中心). */
  #siteStart(around: Mention, head: number, level: "ZONE" | "SITE"): number {
    // 徽州大峡谷景区: a short form without its level is the site's own name.
    const short = !/[省市区县旗州盟镇乡村]$|街道$|社区$/u.test(around.surface);
    if (around.draft.props.level === "ZONE") return around.end;
    return level === "ZONE" || around.end === head || (short && !around.anaphoric)
      ? around.start
      : around.end;
  }

  /** 区文化中心 is 汉台区文化中心. */
  #withJurisdiction(name: string): string {
    const letter = /^[市区县州旗省](?=[\p{Script=Han}]{3})/u.exec(name)?.[0];
    const home = letter
      ? resolveRelative(letter, this.#doc.home.articleHome ?? this.#doc.home.paperHome, this.#kit)
      : null;
    return home ? `${home.name}${name.slice(1)}` : name;
  }

  /** 汉江, 褒河: the segmenter knows the name as a place's. */
  #isRiver(head: number, end: number): boolean {
    const words = wordsOf(this.#doc);
    const word = words[wordAt(words, head)];
    if (
      !word ||
      word.end !== end ||
      word.tag !== "ns" ||
      !/[河江湖山岭]$/u.test(word.text) ||
      word.text.length < 2
    )
      return false;
    if (
      !isName(word.text) ||
      !/^(?:[^\p{Script=Han}]|$|[畔岸上里的在是与和及])|^(?:流域|两岸|之[畔滨巅]|沿线|沿岸|水域|风光|深处|边(?!疆|境|防))/u.test(
        this.#text.slice(end, end + 2),
      )
    )
      return false;
    this.#local(word.text, word.start, word.end, "SITE", "place/river");
    return true;
  }

  /** Rivers, hills and roads have heads of one character: what follows must show that the name is over. */
  #endsName(end: number): boolean {
    return /^(?:[畔岸上里的，,。、！？）)“”\s\n]|边(?!疆|境|防)|流域|两岸|沿线|$)/u.test(
      this.#text.slice(end, end + 2),
    );
  }

  /** A word goes on after the head: 广场舞, 河长, 山东, 路线. */
  #insideHead(end: number): boolean {
    const words = wordsOf(this.#doc);
    const word = words[wordAt(words, end - 1)];
    return word !== undefined && word.end > end && !/^[畔边岸]$/u.test(this.#text.slice(end, word.end));
  }

  #afterPreposition(start: number): boolean {
    if (VISITED.test(this.#text.slice(Math.max(0, start - 3), start))) return true;
    if (SITUATED.test(this.#text.slice(Math.max(0, start - 22), start))) return true;
    // 参观甲陈列馆、乙博物馆: what stands beside a site that was found.
    return (
      /[、和及]/u.test(this.#text[start - 1] ?? "") &&
      this.#mentions.some(({ end, draft }) => end === start - 1 && draft.props.level === "SITE")
    );
  }

  #afterDivision(start: number): boolean {
    return this.#mentions.some((mention) => mention.end === start);
  }

  #divisionBefore(head: number, reach: number): Mention | undefined {
    return this.#mentions
      .filter(
        ({ anaphoric, end, draft }) =>
          !anaphoric && end <= head && head - end <= reach && (end === head || draft.props.level !== "SITE"),
      )
      .filter(({ end }) => {
        const between = this.#text.slice(end, head);
        return /^[\p{Script=Han}·]*$/u.test(between) && !BETWEEN.test(between) && this.#isPlain(end, head);
      })
      .at(-1);
  }

  /** 甲镇乙村, 甲镇、乙镇: right behind a county or town, or behind its 、, a local name begins. */
  #localBefore(head: number): number | undefined {
    const place = this.#mentions
      .filter(
        ({ end, anaphoric, draft }) =>
          !anaphoric &&
          end < head &&
          head - end <= 9 &&
          /COUNTY|TOWNSHIP|CITY/u.test(String(draft.props.level)),
      )
      .at(-1);
    if (!place) return undefined;
    const between = this.#text.slice(place.end, head);
    if (!this.#isPlain(place.end, head)) return undefined;
    const listed = /^、[\p{Script=Han}]{1,8}$/u.test(between) && /[镇乡村]$/u.test(place.surface);
    if (listed) return this.#afterTaken(place.end + 1, head);
    return /^[\p{Script=Han}]{1,8}$/u.test(between) && !BETWEEN.test(between) ? place.end : undefined;
  }

  /** Between a place and a head that belongs to it stands a name: one word, or several without a verb or a particle. */
  #isPlain(start: number, end: number): boolean {
    const words = wordsOf(this.#doc);
    const [first, last] = [wordAt(words, start), wordAt(words, end - 1)];
    if (first < 0 || start >= end) return true;
    return !words
      .slice(first, last + 1)
      .some(({ text }) => PARTICLE.test(text) || (text.length >= 2 && LEFT_STOPS.has(text)));
  }

  /** 甲镇、乙镇丙村: the village begins behind its own town. */
  #afterTaken(start: number, head: number): number {
    for (let i = head - 1; i > start; i--) if (this.#taken[i]) return i + 1;
    return start;
  }

  /** Goes left word by word to where a name begins: at a mark, a place before it, or a word that no name holds. */
  #nameStart(head: number, reach: number): number {
    const words = wordsOf(this.#doc);
    const outer = this.#localBefore(head);
    if (outer !== undefined) return outer;
    let start = head;
    for (let i = wordAt(words, head - 1); i >= 0; i--) {
      const word = words[i];
      if (!word || head - word.start > reach) break;
      const bracket = this.#bracketBefore(word.end);
      if (bracket !== undefined) {
        i = wordAt(words, bracket);
        start = bracket;
        continue;
      }
      if (this.#taken[word.start] || !/^[\p{Script=Han}]+$/u.test(word.text)) break;
      if (
        BEFORE.has(word.text) ||
        LEFT_STOPS.has(word.text) ||
        (/^[pcdrmu]/.test(word.tag) && word.text.length <= 2) ||
        (word.tag === "v" && word.text.length >= 2)
      )
        break;
      start = word.start;
    }
    return start;
  }

  /** 甲茶业（乙）产业园: where the bracket begins that ends at an offset and holds a place. */
  #bracketBefore(end: number): number | undefined {
    if (!/[)）]/u.test(this.#text[end - 1] ?? "")) return undefined;
    const inside = this.#mentions.find(
      (one) => one.end === end - 1 && /[(（]/u.test(this.#text[one.start - 1] ?? ""),
    );
    return inside && inside.start - 1;
  }

  #local(
    name: string,
    start: number,
    end: number,
    level: "TOWNSHIP" | "VILLAGE" | "ZONE" | "SITE",
    rule: string,
  ): void {
    const around = this.#mentions
      .filter((mention) => mention.draft.division && mention.end === start && !mention.anaphoric)
      .at(-1)?.draft;
    const division =
      around?.division ??
      (level === "SITE" ? null : (this.#doc.home.articleHome ?? this.#doc.home.paperHome));
    this.#add(
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
}

const isName = (name: string): boolean =>
  !/等|乡村$|进社区$|贫困村$|整村$|之路$|首[个家块座批]|下乡$|推进村$|重点村$|移民村$|包抓|自贸片区|重要|新农村$|嘎查村$|苏木镇$|(?:街道|乡村|镇街|村居)社区$|(?:特色|旅游|美食|风情)小镇$|书记|秘书|主任|局长|县长|市长|部长|主席|是|各|首个|战略|扶贫|美丽|先进|志愿|辖区|融合发展|示范村$|^(?:有关|部分|相关|城区|所有|沿街|涉及|试点|受灾|建设|打造|国家|全国|省级|市级|级|十佳|文明|示范|个|处|云上)|[老家故水]乡$|[促带帮扶强][镇村]|^[省市县区乡镇村]+$|全[镇乡村]$/u.test(
    name,
  ) &&
  !NOT_PLACES.test(name) &&
  (!/^(?:该|各|本|全|某|每|这|那|其|撤|委)/u.test(name) || /^本[\p{Script=Han}]{2,}村$/u.test(name)) &&
  !/城乡$|镇街$|^配套/u.test(name);

const LEVELS = ["PROVINCE", "CITY", "COUNTY", "TOWNSHIP"];
/** 和田 in its own prefecture's paper is the prefecture: the highest level stands. */
const lowestFirst = (candidates: readonly Division[]): Division | undefined =>
  [...candidates].sort(
    (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || (a.code < b.code ? -1 : 1),
  )[0];
