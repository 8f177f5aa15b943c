import type { OrganizationKind } from "../../src/domain/ontology.ts";
import type { Kit } from "../kit.ts";
import { CENTRAL, GENERIC, INNER_VERBS, LEFT_STOPS, NOT_BODIES, ROOMS } from "../lexicons/organizations.ts";
import type { OwnEntry } from "../lexicons/own.ts";
import type { Division, Doc, Draft, Mention, Reading } from "../types.ts";
import { jurisdictionAt } from "./jurisdiction.ts";
import { ownerBefore } from "./organizations/branches.ts";
import { delegationsIn } from "./organizations/delegations.ts";
import { departmentsOf } from "./organizations/departments.ts";
import { mediaBeside } from "./organizations/media.ts";
import { brandOf, formalNames, kindOf, ownName, shortNames } from "./organizations/naming.ts";
import { officesIn } from "./organizations/offices.ts";
import { partiesIn } from "./organizations/parties.ts";
import { schoolsIn } from "./organizations/schools.ts";
import { buildScanner } from "./scanner.ts";
import { wordAt, wordsOf } from "./words.ts";

/** All organizations that an article names, with their jurisdiction in full. */
export const findOrganizations = (doc: Doc, reading: Reading, kit: Kit): readonly Mention[] =>
  new OrganizationFinder(doc, reading, kit).find();

const scanCentral = buildScanner(CENTRAL);
/** 市委, 县委…: the committee itself, and what stands under it. */
const COMMITTEE =
  /(?<![常党团纪军政工编居村业监医管环])(?:(?:省|市|区|县|旗|州|盟|地)委)(?!员|派|托|任|书处|会|屈)(?:办(?!公室?事|[法理好])公?室?)?/gu;
const YOUTH = /团(省|市|区|县|旗|州|盟|地)委/gu;
/** What begins with a kind of local place instead of one's name. */
const LOCAL_HEAD = /^(?:镇|乡|街道|苏木|村|社区|嘎查|居民区)(?=[\p{Script=Han}])/u;
/** Fields that stand behind 和 in the names of bureaus. */
const JOINED_FIELD =
  /^(?:旅游|社会保障|规划|改革|湖泊|草原|信息化|计划生育|城乡建设|工信|工业|商务|体育|科技|园林|水务|环境|移民|知识产权|传承|保护|新闻|广播|草业|药品|物资|民族|宗教)/u;
/** The organs of party and power, which their own division names: 某区委, not 某市某区委. */
const ORGAN =
  /^(?:[市区县旗]?委(?:组织部|宣传部|统战部|政法委|办公室)?|(?:人民)?政府(?:办公室)?|人大(?:常委会)?|政协|党委|党工委|党支部|党总支|村委会)$/u;
/** 该 with the last word of a body's name. */
const THAT_BODY =
  /该(局|委|厅|中心|协会|商会|学会|研究会|合作社|大学|学院|法院|检察院|支队|大队|妇联|银行|集团|专班)/gu;
/** What shows that 医院 or 学校 at a clause's head is the one spoken of. */
const GOES_ON = "(?=先后|荣获|获评|获得|成立|推出|还|已|将|开展|目前|现有|始终|坚持|积极|投入|组织|与)";
/** What points to the last body of a sort, or to the story's own. */
const POINTERS: readonly (readonly [RegExp, OrganizationKind])[] = [
  [
    /(?<=^|[，。”“；\s,])(?:该?公司|我公司|该企业|该集团)(?=总|董|负责|与|已|的|将|还|先|投|推|获|副)/gu,
    "COMPANY",
  ],
  [new RegExp(`该院|医院(?=院长)|(?<=^|[，。；\\n])医院${GOES_ON}`, "gu"), "HOSPITAL"],
  [new RegExp(`该校|(?<=^|[，。；\\n])学校${GOES_ON}`, "gu"), "SCHOOL"],
];
/** A bureau without its place. */
const BUREAU = /^(?:[\p{Script=Han}]{2,16}(?:局|委|厅)|[\p{Script=Han}]{2,5}办)$/u;
const LEVEL_END = /[省市县区旗州盟镇乡村]$|街道$|社区$/u;
/** Bodies that a list names without their place: 县科技局、科协. */
const LISTED_BODY =
  /^(?:妇联|总工会|团委|科协|文联|残联|工商联|社科联|红十字会|侨联|关工委|法院|检察院|教委|农委|科委|建委|卫计委|卫健委|发改委)$/u;
/** 政协某区委员会, 中共某市委员会, 共青团某县委员会. */
const FORMAL_COMMITTEE =
  /(中国人民政治协商会议|政协|中国共产党|中共|中国共产主义青年团|共青团)([\p{Script=Han}]{2,18}?)委员会/gu;
const FORMAL_SURFACE = new RegExp(`^${FORMAL_COMMITTEE.source}$`, "u");
const LEVEL_HEAD = /^(?:自治区|地区|新区|街道|居民区|社区|嘎查|苏木|省|市|区|县|旗|州|盟|镇|乡|村)/u;
/** 三家公司, 两医院: how many, and no name. */
const COUNTED =
  /^(?:\d|[一二三四五六七八九十两几数百千]+[余多]?(?:[家个所名级大支户批届次座期类项位省市县区乡镇村街地方校馆套间处条片张部甲等人]|集团|公司|医院|学校|银行|大学|企业|法院))/u;
/** The organs of power. */
const ORGAN_OF_POWER = /^(?:人大|人大常委会|政协|政府|人民政府|纪委|监委|纪委监委)$/u;
/** Endings that count only behind a place. */
const ONLY_PLACED =
  /^(?:初中|高中|旅行社|影剧院|餐厅|餐饮部|国学社|诗社|公益团队|志愿团队|画院|乐团|民乐团|联队)$/u;
/** Bodies that are buildings too. */
const BUILDING = /(?:酒店|饭店|宾馆|博物馆)$/u;
/** What a person is: it ends a name to the left. */
const TITLE_END =
  /^(?:副?(?:[省市县区州旗盟镇乡村部厅局院校会处科所社站队]长|主任|书记|主席|经理|董事长|总裁|委员|教授|记者))$/u;
/** Longest reach of a name to the left of its ending. */
const REACH = 24;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly kind: OrganizationKind;
  readonly rule: string;
  /** The user's entry that names it. */
  readonly own?: OwnEntry;
}

class OrganizationFinder {
  readonly #doc: Doc;
  readonly #kit: Kit;
  readonly #places: readonly Mention[];
  readonly #mentions: Mention[] = [];
  readonly #drafts = new Map<string, Draft>();
  /** Where bodies start that took their place from the one before them in a list. */
  readonly #inherited = new Set<number>();

  constructor(doc: Doc, reading: Reading, kit: Kit) {
    this.#doc = doc;
    this.#kit = kit;
    this.#places = reading.mentions.filter((mention) => mention.draft.type === "Place");
  }

  find(): readonly Mention[] {
    const found: Found[] = this.#kit.words.agencies(this.#text).map(({ start, end, value }) => ({
      start,
      end,
      kind: value.kind,
      rule: "organization/own",
      own: value,
    }));
    for (const { start, end, value } of scanCentral(this.#text))
      if (!/^(?:门|重点|属)/u.test(this.#text.slice(end, end + 2)))
        found.push({ start, end, kind: value, rule: "organization/central" });
    for (const match of this.#text.matchAll(COMMITTEE))
      this.#committee(match.index, match.index + match[0].length, found);
    for (const match of this.#text.matchAll(YOUTH)) this.#youth(match, found);
    for (const match of this.#text.matchAll(FORMAL_COMMITTEE)) this.#formal(match, found);
    const places = this.#places;
    for (const span of partiesIn(this.#text, places))
      found.push({ ...span, kind: "PARTY", rule: "organization/party" });
    for (const span of delegationsIn(this.#text, places, found))
      found.push({ ...span, kind: "OTHER", rule: "organization/delegation" });
    for (const span of schoolsIn(this.#text, places))
      found.push({ ...span, kind: "SCHOOL", rule: "organization/school" });
    const ministries = found.filter(({ rule }) => rule === "organization/central");
    for (const span of departmentsOf(this.#text, ministries))
      found.push({ ...span, kind: "GOVERNMENT", rule: "organization/department" });
    for (const { start, end, value, surface } of this.#kit.words.suffixes(this.#text)) {
      const one = this.#bySuffix(start, end, surface, value, found);
      if (one) found.push(one);
    }
    for (const span of officesIn(this.#text, places))
      if (!found.some(({ end }) => end === span.end))
        found.push({ ...span, kind: "GOVERNMENT", rule: "organization/office" });
    const media = found.filter(({ kind }) => kind === "MEDIA");
    for (const span of mediaBeside(this.#text, media))
      found.push({ ...span, kind: "MEDIA", rule: "organization/media" });
    const sorted = found.sort((a, b) => a.start - b.start || a.end - b.end);
    for (const one of sorted) if (!isFieldOf(one, sorted, this.#text)) this.#add(one);
    this.#media();
    this.#shortNames();
    this.#anaphora();
    this.#those();
    return this.#mentions;
  }

  get #text(): string {
    return this.#doc.article.text;
  }

  #committee(head: number, end: number, found: Found[]): void {
    const place = this.#placeEndingAt(head) ?? this.#placeEndingAt(head + 1);
    const start = place && place.end <= head + 1 && !place.anaphoric ? this.#chainStart(place) : head;
    const under =
      /^(?:、?)(?:组织部|宣传部|统战部|政法委(?:员会)?|党校|编办|网信办|老干部局|政策研究室|政研室|改革办|财经办|农办|台办|外办|巡察办|督查室|机要局|保密局|社会工作部|农村工作部|农村牧区工作部|办公室|理论学习中心组|常委会(?!议))/u.exec(
        this.#text.slice(end),
      );
    const stop =
      under && !under[0].startsWith("、") && under[0] !== "常委会" ? end + under[0].length : undefined;
    const school = under?.[0] === "党校";
    if (!school) found.push({ start, end, kind: "PARTY", rule: "organization/committee" });
    if (stop !== undefined)
      found.push({ start, end: stop, kind: "PARTY", rule: "organization/committee-part" });
  }

  #formal(match: RegExpExecArray, found: Found[]): void {
    const [whole, body = "", place = ""] = match;
    const from = match.index + body.length;
    const placed = this.#places.some(
      ({ start, end, anaphoric }) => !anaphoric && start >= from && end === from + place.length,
    );
    if (!placed) return;
    const kind = /政/u.test(body) ? "LEGISLATURE" : /青/u.test(body) ? "MASS_ORG" : "PARTY";
    found.push({ start: match.index, end: match.index + whole.length, kind, rule: "organization/formal" });
  }

  #youth(match: RegExpExecArray, found: Found[]): void {
    const place = this.#placeEndingAt(match.index);
    found.push({
      start: place && !place.anaphoric ? place.start : match.index,
      end: match.index + match[0].length,
      kind: "MASS_ORG",
      rule: "organization/youth-league",
    });
  }

  #bySuffix(
    head: number,
    end: number,
    suffix: string,
    kind: OrganizationKind,
    before: readonly Found[],
  ): Found | undefined {
    if (this.#wordGoesOn(end) || this.#isOtherWord(end)) return undefined;
    if (before.some((one) => one.start <= head && one.end >= end)) return undefined;
    // 学院党委书记 is a post in the school; the committee is named only where it acts.
    if (
      /^(?:党委|党组)$/u.test(suffix) &&
      before.some((one) => one.end === head && one.end - one.start > 2) &&
      /^(?:副?书记|成员|委员|常委)/u.test(this.#text.slice(end, end + 3))
    )
      return undefined;
    const start = this.#levelHead(head, suffix) ?? this.#leftEnd(head, before, kind === "COMPANY", end);
    const modifier = head - start;
    const branch = /^(?:分公司|分行|支行)$/u.test(suffix);
    const owner = branch ? ownerBefore(this.#text, start) : undefined;
    if (owner !== undefined) return { start: owner, end, kind, rule: "organization/branch" };
    if (branch && !this.#isBranchNamed(start, before)) return undefined;
    const name = this.#text.slice(start, end);
    const bare = name.replace(/[“”‘’"]/gu, "");
    if (modifier === 0 && LEVEL_HEAD.test(name)) return { start, end, kind, rule: "organization/suffix" };
    if (modifier === 0) return this.#bareSuffix(head, end, suffix, kind, before);
    if (
      unbalanced(bare) ||
      ROOMS.test(bare) ||
      /[<>〈〉]|\d{4}年/u.test(bare) ||
      CLASS_OF_LABORATORIES.test(bare) ||
      (GENERIC.test(bare) && !this.#isListedBureau(bare, start, before)) ||
      bare.includes("当地") ||
      /^[省市区县旗州][局厅院]$/u.test(bare)
    )
      return undefined;
    if (modifier === 1 && !/^[省市区县旗州盟镇乡村]/u.test(name)) return undefined;
    // 三家公司: counted bodies; 四川省某研究会 begins with a place.
    if (COUNTED.test(bare) && !this.#places.some((place) => place.start === start)) return undefined;
    const placed = this.#places.some((place) => place.start === start && !place.anaphoric);
    if (ONLY_PLACED.test(suffix) && !placed) return undefined;
    // 甲省级服务中心 is of the province's class.
    if (placed && /^[\p{Script=Han}]{2,3}[省市县]级/u.test(bare)) return undefined;
    // 省州党委、政府: those of a level, none of them.
    if (/^[省市县区州旗]{1,3}党委(?:政府)?$/u.test(bare) || (placed && /[市县]党委(?:政府)?$/u.test(bare)))
      return undefined;
    if (/党委政府$/u.test(bare)) return undefined;
    if (
      /[（(]/u.test(this.#text[start - 1] ?? "") &&
      /^[\p{Script=Han}]{2,4}局[)）]/u.test(this.#text.slice(start, end + 1))
    )
      return undefined;
    if (ORGAN_OF_POWER.test(suffix) && !this.#standsUnder(start, head, before)) return undefined;
    if (/^(?:市|区|县|省|旗|州)?(?:人大|政协)$/u.test(name) && /^[常]/u.test(this.#text.slice(end)))
      return undefined;
    return { start, end, kind, rule: "organization/suffix" };
  }

  /** 甲县住建局、教育局: the list's first member says whose. */
  #isListedBureau(name: string, start: number, before: readonly Found[]): boolean {
    return (
      /^[\p{Script=Han}]{2,}局$/u.test(name) &&
      this.#text[start - 1] === "、" &&
      before.some((one) => one.end === start - 1 && /[局办委]$/u.test(this.#text.slice(one.start, one.end)))
    );
  }

  /** Organs of power follow their place, their level or their body: 牢记政协 and 广大政协 are none. */
  #standsUnder(start: number, head: number, before: readonly Found[]): boolean {
    return (
      LEVEL_HEAD.test(this.#text.slice(start, head)) ||
      this.#places.some((place) => place.start === start && !place.anaphoric) ||
      before.some((one) => one.start === start && one.end <= head)
    );
  }

  /** 湖南分公司 is a part of the name that stands in front of it: alone it names nobody. */
  #isBranchNamed(start: number, before: readonly Found[]): boolean {
    const placed = this.#places.some((place) => place.start === start && !place.anaphoric);
    const left = this.#text[start - 1] ?? "";
    return (
      !placed ||
      before.some((one) => one.end === start) ||
      !/[\p{Script=Han}]/u.test(left) ||
      /[在到由与和及向对给从]/u.test(left)
    );
  }

  /** 专题研究市人大: of the organs of power the level's letter is the name's first, where no place ends. */
  #levelHead(head: number, suffix: string): number | undefined {
    const organ = /^(?:人大|人大常委会|政协|政府|人民政府|法院|检察院|纪委监委|纪委)$/u.test(suffix);
    const letter = /^[省市县区旗州盟]$/u.test(this.#text[head - 1] ?? "");
    return organ && letter && !this.#places.some((place) => place.end === head || place.end === head - 1)
      ? head - 1
      : undefined;
  }

  /** 公司里, 学校食堂: fine; 局长, 政府采购网, 大学生, 银行卡: the ending is another word's beginning. */
  #wordGoesOn(end: number): boolean {
    const next = this.#text[end] ?? "";
    const last = this.#text[end - 1] ?? "";
    if (last === "局" && /[长面部势限]/u.test(next)) return true;
    if (last === "厅" && next === "长") return true;
    if (last === "组" && next === "织") return true;
    if (/[会馆]$/u.test(last) && next === "堂") return true;
    if (this.#text.slice(end - 2, end) === "政府" && /[性采]/u.test(next)) return true;
    if (/学$/u.test(last) && /[生者员习校年期]/u.test(next)) return !this.#text.startsWith("校长", end);
    if (/[初高]中$/u.test(this.#text.slice(end - 2, end)) && /[组部生毕阶课]/u.test(next)) return true;
    if (last === "会" && /[议上场员长客]/u.test(next)) return !/[长员]/u.test(next);
    if (last === "协" && /[议调作商助会同定力]/u.test(next)) return true;
    if (last === "队" && next === "伍") return true;
    if (last === "团" && next === "队") return true;
    if (last === "院" && next === "士") return true;
    if (last === "办" && /[公事法理学好]/u.test(next)) return true;
    return /行$/u.test(last) && next === "业";
  }

  /** 布局, 大局: the word that ends there is no body's. */
  #isOtherWord(end: number): boolean {
    const words = wordsOf(this.#doc);
    const word = words[wordAt(words, end - 1)];
    return (
      word !== undefined && word.end === end && (NOT_BODIES.has(word.text) || /[布格大]局$/u.test(word.text))
    );
  }

  /** An ending alone: 政法委 after its committee, 办事处 beside 党工委, 市政府's own. */
  #bareSuffix(
    head: number,
    end: number,
    suffix: string,
    kind: OrganizationKind,
    before: readonly Found[],
  ): Found | undefined {
    const found = { start: head, end, kind, rule: "organization/bare" };
    if (/^(?:组织部|宣传部|统战部|政法委)$/u.test(suffix))
      return /[、,，\s]/u.test(this.#text[head - 1] ?? "") ? found : undefined;
    if (
      LISTED_BODY.test(suffix) &&
      this.#text[head - 1] === "、" &&
      before.some((one) => one.end === head - 1)
    )
      return found;
    const beside = before.find((one) => one.end <= head - 1 && head - one.end <= 8);
    return this.#text[head - 1] === "、" && beside && /^(?:办事处|政府|人民政府|管委会)$/u.test(suffix)
      ? found
      : undefined;
  }

  /** Where a name begins: left word by word from its ending to a mark, a stop, or the place that it starts with. */
  #leftEnd(head: number, before: readonly Found[], brand: boolean, end: number): number {
    const quote = quotedStart(this.#text, head, end);
    if (quote !== undefined) return quote;
    const words = wordsOf(this.#doc);
    const text = this.#text;
    const inner = before.find((one) => one.end === head && one.rule !== "organization/level");
    if (inner) return inner.start;
    if (text[head - 1] === "”") {
      const open = text.lastIndexOf("“", head);
      const quoted = text.slice(open + 1, head - 1);
      if (open >= 0 && quoted.length <= 14 && !/[，。？！,]/u.test(quoted)) return open;
      return head;
    }
    const adjacent = this.#placeEndingAt(head);
    if (adjacent && !adjacent.anaphoric && !this.#goesOnBefore(adjacent, head, before))
      return this.#placedStart(adjacent);
    let start = head;
    for (let i = wordAt(words, head - 1); i >= 0; i--) {
      const word = words[i];
      if (!word || head - word.start > REACH) break;
      const place = this.#placeEndingAt(word.end);
      if (place && place.start < start && !place.anaphoric && !this.#goesOnBefore(place, head, before))
        return this.#placedStart(place);
      const org = before.find((one) => one.end === word.end && one.end - one.start > 2);
      if (org) return org.start;
      if (
        this.#isStop(
          word.text,
          brand && word.tag === "v" && !LEFT_STOPS.has(word.text) ? "n" : word.tag,
          word.start,
          head,
          brand,
        )
      )
        break;
      start = word.start;
    }
    // The segmenter may bind a place's end to the next word.
    const cut = this.#places
      .filter((place) => !place.anaphoric && place.start < start && place.end > start && place.end < head)
      .at(-1);
    return cut ? this.#chainStart(cut) : this.#levelStart(this.#withoutConjunction(start, head), head);
  }

  /** 和县第一中学 after 他: the segmenter takes the conjunction for a part of the name. */
  #withoutConjunction(start: number, head: number): number {
    return /^[和与对由](?:[省市区县旗州])/u.test(this.#text.slice(start, head)) ? start + 1 : start;
  }

  /** The place stands inside the name: 甲银行乙市分行, 甲市援疆乙指挥部, 先进材料甲省实验室. */
  #goesOnBefore(place: Mention, head: number, before: readonly Found[]): boolean {
    if (before.some((one) => one.end === place.start && one.end - one.start > 2)) return true;
    if (/[（(]/u.test(this.#text[place.start - 1] ?? "")) return true;
    if (
      /(?:援疆|援藏|援黔|对口|帮扶|驻|支援|国网|兵团)$/u.test(
        this.#text.slice(Math.max(0, place.start - 3), place.start),
      )
    )
      return true;
    const words = wordsOf(this.#doc);
    const left = words[wordAt(words, place.start - 1)];
    if (!left || left.end !== place.start) return false;
    const bareLaboratory =
      place.end === head && /^(?:省|市|国家|教育部)?(?:重点)?实验室/u.test(this.#text.slice(head, head + 6));
    return bareLaboratory && !this.#isStop(left.text, left.tag, left.start, head);
  }

  /** 区金融局 after 对: the segmenter may leave the level's letter outside. */
  #levelStart(start: number, head: number): number {
    const before = this.#text[start - 1] ?? "";
    if (
      /[省市区县旗州镇乡]/u.test(before) &&
      !LEVEL_HEAD.test(this.#text.slice(start, head)) &&
      !this.#placeEndingAt(start)
    )
      return start - 1;
    return start;
  }

  #isStop(word: string, tag: string, start: number, head: number, brand = false): boolean {
    if (!/[\p{L}\p{N}，。、；：！？,.;:!?\s“”‘’《》（）()·+-]/u.test(word)) return true;
    if (/^[，。、；：！？,.;:!?\s“”‘’《》\n■●◆▶]+$/u.test(word) || /^[）)（(]$/u.test(word))
      return !this.#isInnerBracket(word, start, head);
    if (/^[与和及]$/u.test(word) && this.#insideCollege(start, head)) return false;
    if (word === "和")
      return (
        /[局委办部厅院会处]/u.test(this.#text[start - 1] ?? "") ||
        !JOINED_FIELD.test(this.#text.slice(start + 1))
      );
    if (word === "联合")
      return !/^(?:会|实验室|社|工会|体|党|培|银行|申遗)/u.test(this.#text.slice(start + 2));
    if (INNER_VERBS.has(word)) return false;
    // 住建局: the segmenter cuts 住|建局.
    if (word === "住" && this.#text[start + 1] === "建") return false;
    if (word === "组织" && this.#text.startsWith("社会", start - 2)) return false;
    // 上海经某集团: right behind a place a brand begins, whatever its first character means elsewhere.
    if (brand && /^[经全同共自见]$/u.test(word) && this.#placeEndingAt(start)) return false;
    // Brands are made of rare characters that the segmenter takes for verbs.
    if (word.length === 1 && /^(?:v|d|t|zg|y)/.test(tag)) return LEFT_STOPS.has(word);
    return (
      LEFT_STOPS.has(word) ||
      (word.length > 2 && LEFT_STOPS.has(word.slice(-2)) && !INNER_VERBS.has(word.slice(-2))) ||
      TITLE_END.test(word) ||
      /^(?:[pcdruytv]|ul|uj|uz|ug|zg)$/.test(tag)
    );
  }

  /** 甲大学环境与资源学院: the mark of a list stands within a college's field. */
  #insideCollege(start: number, head: number): boolean {
    const before = this.#text.slice(Math.max(0, start - 12), start);
    // 机电学院、生命与环境科学学院: in a list of colleges.
    if (this.#text.startsWith("学院", head) && /学院、[\p{Script=Han}]{2,6}$/u.test(before)) return true;
    return (
      /^(?:学院|研究所|研究院)/u.test(this.#text.slice(head, head + 3)) &&
      /(?:大学|师院|师大|学院)[\p{Script=Han}]{1,8}$/u.test(this.#text.slice(Math.max(0, start - 12), start))
    );
  }

  /** 青川(西安)食品有限公司 */
  #isInnerBracket(word: string, start: number, head: number): boolean {
    const text = this.#text;
    if (/^[）)]$/u.test(word)) {
      const open = Math.max(text.lastIndexOf("(", start), text.lastIndexOf("（", start));
      return (
        open >= 0 &&
        start - open <= 8 &&
        /^[\p{Script=Han}]+$/u.test(text.slice(open + 1, start)) &&
        !/[女男族化名]/u.test(text.slice(open + 1, start))
      );
    }
    return /^[（(]$/u.test(word) && /^[（(][\p{Script=Han}]{2,6}[)）]/u.test(text.slice(start, head));
  }

  #placeEndingAt(offset: number): Mention | undefined {
    return this.#places.find((place) => place.end === offset);
  }

  /** 市牡丹产业发展中心: behind a level's letter a short form is a word of the body's field. */
  #placedStart(place: Mention): number {
    const start = this.#chainStart(place);
    const letter = /^[省市县区旗州]$/u.test(this.#text[start - 1] ?? "");
    const short = !LEVEL_END.test(place.surface);
    return letter && short && start === place.start && !this.#placeEndingAt(start) ? start - 1 : start;
  }

  /** 甲省乙市丙区商务局 is named from its city: 乙市丙区商务局. */
  #chainStart(place: Mention): number {
    let first = place;
    for (
      let outer = this.#placeEndingAt(first.start);
      outer && !outer.anaphoric;
      outer = this.#placeEndingAt(first.start)
    ) {
      if (outer.draft.props.level === "PROVINCE" && first.draft.props.level === "CITY") break;
      first = outer;
    }
    return first.start;
  }

  #add({ start, end, kind, rule, own }: Found): void {
    const surface = this.#text.slice(start, end);
    const { name, division } = own ? ownName(own, this.#kit) : this.#canonical(surface, start);
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
            (one) => one.name.endsWith(name) && one.props.kind === kind && !/[委局厅]$/u.test(name),
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

  /** The name with its jurisdiction in full: 市科技局 → 汉中市科技局, 团县委 → 共青团洋县委. */
  #canonical(surface: string, start: number): { name: string; division: Division | null } {
    const plain = surface
      .replace(/[“”‘’"\n]/gu, "")
      .replace(/第?[一二三四五六七八九十]+届(?=人大|政协)/u, "")
      .replace(/(?<=[\p{Script=Han}]{2})([市县区旗州])\1(?=委|政府|人大|政协)/u, "$1")
      .replace(/^村支部/u, "村党支部")
      .replace(/人民政府$/u, "政府");
    const formal = FORMAL_SURFACE.exec(plain);
    if (formal) return this.#shortOfFormal(formal, start);
    const youth = /^(.*?)团(省|市|区|县|旗|州|盟|地)委$/u.exec(plain);
    if (youth) {
      const division =
        (youth[1] ? this.#placeAt(start) : null) ??
        jurisdictionAt(youth[2] ?? "", this.#doc, this.#places, this.#kit);
      return { name: division ? `共青团${division.name}委` : plain, division };
    }
    const lowest = this.#lowestAt(start);
    if (lowest && ORGAN.test(surface.slice(lowest.end - start)))
      return {
        name: `${lowest.draft.name}${plain.slice(lowest.end - start).replace(new RegExp(`^${lowest.draft.name.at(-1)}(?=委)`, "u"), "")}`,
        division: lowest.draft.division ?? null,
      };
    const place = this.#placeAt(start);
    const placed = this.#places.find(
      (one) => one.start === start && one.end <= start + surface.length && !one.anaphoric,
    );
    if (placed && placed.draft.key !== `place:${placed.draft.division?.code}`)
      return { name: plain, division: placed.draft.division ?? null };
    if (place) {
      const rest = placed ? plain.slice(placed.surface.length) : plain;
      const level = /^(?:旗|区|县|市|州)(?=委)/u.exec(rest)?.[0];
      // 甲自治旗旗委 says its level twice.
      if (level && place.name.endsWith(level))
        return { name: `${place.name}${rest.slice(level.length)}`, division: place };
      const agency =
        !/大学|学院|学校|中学|公司|集团|医院/u.test(rest) &&
        /^(?:委|政府|人大|政协|[\p{Script=Han}]{1,8}[局厅办]$|[\p{Script=Han}]{0,8}委$|妇联|总工会|工商联|公安)/u.test(
          rest,
        );
      const short =
        placed && placed.surface !== place.name && agency
          ? `${place.name}${rest.replace(/^[县市区旗州](?=[\p{Script=Han}]{2})/u, "")}`
          : plain;
      return { name: short, division: place };
    }
    const level = LEVEL_HEAD.exec(plain)?.[0];
    if (level) {
      const sibling = this.#siblingOf(start, level);
      if (sibling) return { name: `${sibling.name}${plain.slice(level.length)}`, division: sibling };
      const division = jurisdictionAt(level, this.#doc, this.#places, this.#kit);
      const local = /^(?:镇|乡|街道|苏木|村|社区|嘎查|居民区)$/u.test(level)
        ? lastLocal(level, start, this.#places)
        : undefined;
      if (local)
        return {
          name: `${local.draft.name}${plain.slice(level.length)}`,
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
    const part = /^(?:组织部|宣传部|统战部|政法委)/u.test(plain);
    if (part) {
      const committee = [...this.#mentions]
        .reverse()
        .find((mention) => /委$/u.test(mention.draft.name) && mention.draft.props.kind === "PARTY");
      if (committee && start - committee.end < 60)
        return { name: `${committee.draft.name}${plain}`, division: committee.draft.division ?? null };
    }
    const beside =
      this.#text[start - 1] === "、"
        ? this.#mentions.findLast((mention) => mention.end <= start - 1 && start - mention.end <= 8)
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
    if (
      near &&
      (BUREAU.test(plain) || LISTED_BODY.test(plain)) &&
      (BUREAU.test(beside.draft.name) || LISTED_BODY.test(beside.draft.name.slice(near.name.length))) &&
      beside.draft.name.startsWith(near.name)
    )
      return { name: `${near.name}${plain}`, division: near };
    const told = BUREAU.test(plain) && this.#toldBefore(plain);
    if (told) return told;
    const owner =
      beside && /^(.+?(?:镇|乡|街道|苏木|高新区|开发区|新区))(?:党委|党工委)$/u.exec(beside.draft.name)?.[1];
    if (owner) return { name: `${owner}${plain}`, division: beside.draft.division ?? null };
    return { name: plain, division: null };
  }

  /** 甲市委组织部、市妇联: in a list the level's letter means the place that was named just before. */
  #siblingOf(start: number, level: string): Division | undefined {
    if (!/[、和与]/u.test(this.#text[start - 1] ?? "") || !/^[市县区旗州盟]$/u.test(level)) return undefined;
    const last = this.#mentions.findLast((mention) => mention.end === start - 1);
    const division = last?.draft.division;
    if (!last || !division?.name.endsWith(level)) return undefined;
    const named = this.#places.some(({ start: at, anaphoric }) => at === last.start && !anaphoric);
    if (!named && !this.#inherited.has(last.start)) return undefined;
    this.#inherited.add(start);
    return division;
  }

  /** 招商局 after 市招商局: the body of that name which the article told with its place. */
  #toldBefore(plain: string): { name: string; division: Division | null } | undefined {
    const told = this.#mentions.findLast(
      ({ draft }) => draft.division && draft.name === `${draft.division.name}${plain}`,
    );
    return told && { name: told.draft.name, division: told.draft.division ?? null };
  }

  /** 政协某区委员会 → 某区政协, 中共某市委员会 → 某市委. */
  #shortOfFormal(
    [, body = "", place = ""]: RegExpExecArray,
    start: number,
  ): { name: string; division: Division | null } {
    const end = start + body.length + place.length;
    const division = this.#placeEndingAt(end)?.draft.division ?? null;
    const name = division?.name ?? place;
    if (/政/u.test(body)) return { name: `${name}政协`, division };
    return { name: /青/u.test(body) ? `共青团${name}委` : `${name}委`, division };
  }

  /** The county, town or village at the end of a chain of places that a name starts with: 甲市乙区 → 乙区. */
  #lowestAt(start: number): Mention | undefined {
    let last = this.#places.find((one) => one.start === start && !one.anaphoric);
    const first = last;
    for (let next = last; next; next = this.#places.find((one) => one.start === last?.end && !one.anaphoric))
      last = next;
    return last !== first && /COUNTY|TOWNSHIP|VILLAGE/u.test(String(last?.draft.props.level))
      ? last
      : undefined;
  }

  #placeAt(start: number): Division | null {
    const chain: Mention[] = [];
    for (
      let place = this.#places.find((one) => one.start === start && !one.anaphoric);
      place;
      place = this.#places.find((one) => one.start === place?.end && !one.anaphoric)
    )
      chain.push(place);
    const [first] = chain;
    return first?.draft.division ?? null;
  }

  /** A paper in 《》 is an organization. */
  #media(): void {
    for (const match of this.#text.matchAll(/《([\p{Script=Han}]{2,12}(?:日报|晚报|时报|周报|报|杂志))》/gu))
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

  /** A company's short name elsewhere in the article: the longest beginning of its name, without the place, that stands alone. */
  #shortNames(): void {
    for (const draft of new Set(this.#drafts.values())) {
      if (draft.props.kind !== "COMPANY") continue;
      const brand = brandOf(draft.name, this.#kit);
      for (const short of shortNames(brand)) if (this.#mentionShort(short, draft)) break;
    }
  }

  #mentionShort(short: string, draft: Draft): boolean {
    let found = false;
    for (let at = this.#text.indexOf(short); at >= 0; at = this.#text.indexOf(short, at + short.length)) {
      const end = at + short.length;
      if (this.#mentions.some((mention) => mention.start < end && mention.end > at)) continue;
      if (
        !/^(?:[，。、；：,:;)）”\s]|总|董|与|和|获|为|负责|相关|将|已|在|的|还|牵头|投资|推出|成立)/u.test(
          this.#text.slice(end, end + 2),
        )
      )
        continue;
      this.#mentions.push({ draft, start: at, end, surface: short, rule: "organization/short-name" });
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
  #those(): void {
    for (const match of this.#text.matchAll(THAT_BODY)) {
      const noun = match[1] ?? "";
      const last = this.#mentions
        .filter(({ draft, end, anaphoric }) => end <= match.index && !anaphoric && draft.name.endsWith(noun))
        .sort((a, b) => a.end - b.end || b.start - a.start)
        .at(-1);
      if (last) this.#pointTo(last, match);
    }
  }

  /** 公司, 该院, 该公司: the last body of that sort. */
  #anaphora(): void {
    for (const [pattern, kind] of POINTERS)
      for (const match of this.#text.matchAll(pattern)) {
        const before = this.#mentions.filter(
          (mention) => mention.draft.props.kind === kind && mention.end <= match.index && !mention.anaphoric,
        );
        // The story's own hospital or school, where the headline names one.
        const own = before.find(({ start }) => start < Math.min(this.#doc.article.bodyStart, 12));
        const last = own ?? before.sort((a, b) => a.end - b.end).at(-1);
        if (last) this.#pointTo(last, match);
      }
  }
}

/** 中国文化馆协会: what the members of an association are called is no body of its own. */
const isFieldOf = ({ start, end, kind }: Found, all: readonly Found[], text: string): boolean =>
  all.some(
    (other) =>
      other.start === start &&
      other.end > end &&
      ((kind !== "ASSOCIATION" && other.kind === "ASSOCIATION" && other.end - end <= 4) ||
        (kind === "COMPANY" && other.kind === "COMPANY" && LEGAL_ENDING.test(text.slice(end, other.end)))),
  );
/** What a bank's or a works' name goes on with in its legal form. */
const LEGAL_ENDING = /^(?:股份|责任)?有限(?:责任)?公司$/u;

/** “…重点实验室”: where the name is the whole of a quotation, it starts at its opening mark. */
const quotedStart = (text: string, head: number, end: number): number | undefined => {
  if (text[end] !== "”") return undefined;
  const open = text.lastIndexOf("“", head);
  const inside = text.slice(open + 1, end);
  return open >= 0 && inside.length <= 34 && !/[，。、？！,；”]/u.test(inside) ? open + 1 : undefined;
};

/** 省重点实验室, 市级实验室: a class of laboratories, none of them. */
const CLASS_OF_LABORATORIES = /^(?:[\p{Script=Han}]{0,3}[省市]|国家)?级?(?:重点)?实验室$/u;

const unbalanced = (name: string): boolean =>
  (name.match(/[（(]/gu)?.length ?? 0) !== (name.match(/[)）]/gu)?.length ?? 0);

const lastLocal = (level: string, offset: number, places: readonly Mention[]): Mention | undefined => {
  const before = places.filter((place) => place.end <= offset && place.draft.name.endsWith(level));
  return before.at(-1) ?? places.find((place) => place.draft.name.endsWith(level));
};
