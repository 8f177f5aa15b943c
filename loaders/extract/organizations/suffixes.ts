import type { OrganizationKind } from "../../../src/domain/ontology.ts";
import { TRANSLITERATION } from "../../lexicons/names.ts";
import { GENERIC, NOT_BODIES, PARTY_DEPARTMENTS, ROOMS } from "../../lexicons/organizations.ts";
import type { Doc } from "../../types.ts";
import { wordAt, wordsOf } from "../words.ts";
import type { NameBounds } from "./bounds.ts";
import { ownerBefore } from "./branches.ts";
import { divisionBefore } from "./corps.ts";
import { ONLY_OF_LEVEL, ONLY_PLACED, wordGoesOn } from "./endings.ts";
import { type Found, type FoundBodies, LEVEL_HEAD, LISTED_BODY } from "./found.ts";
import { namesSort } from "./sorts.ts";
import { COMMON_BUREAU } from "./wordings.ts";

/** 三家公司, 两医院: how many, and no name. */
const COUNTED =
  /^(?:\d|多[家个所名]|[一二三四五六七八九十两几数百千]+[余多]?(?:[家个所名级大支户批届次座期类项位省市县区乡镇村街地方校馆套间处条片张部甲等人]|集团|公司|医院|学校|银行|大学|企业|法院))/u;
const PARTY_DEPARTMENT = new RegExp(`^(?:${PARTY_DEPARTMENTS})$`, "u");
/** The organs of power. */
const ORGAN_OF_POWER = /^(?:编委|人大|人大常委会|政协|政府|人民政府|纪委|监委|纪委监委)$/u;
/** Bureaus of several places, in front of the list or of the name. */
const ANY_OF_THEM =
  /(?:各级|各地|各[省市县区州旗乡镇]|有关部门|相关部门|基层|如|像)(?:(?![，。；\n])[\p{Script=Han}、]){0,24}$/u;
const ACTS = /^(?:召开|举[办行]|开展|组织|印发|联合|牵头|(?:党组)?(?:副?书记|副?主任|成员))/u;
/** Who leads an organ of power, behind it. */
const LED_BY = /^(?:党组)?(?:副?主任|副?主席|副?书记|秘书长)(?=\p{Script=Han}{2}|、)/u;

/** 中铁十八局, 中交二航局: companies that are called bureaus. */
const BUILDERS =
  /^(?:中铁|中交|中建|中冶|中水|中国水电|水电)[一二三四五六七八九十\d]+[\p{Script=Han}]{0,2}局$/u;

/** 区党委 where it can't be those of several districts. */
const REGION_COMMITTEE =
  /(?:^|[^\p{Script=Han}、]|[由经受任日])区党委(?:副?书记|常委|委员|[组宣统]|政法委|办公|书记|召开|决定)/u;

/** Reads the names that end like a body's, and leaves alone what only looks so. */
export class SuffixReader {
  readonly #doc: Doc;
  readonly #bounds: NameBounds;

  constructor(doc: Doc, bounds: NameBounds) {
    this.#doc = doc;
    this.#bounds = bounds;
  }

  get #text(): string {
    return this.#doc.article.text;
  }

  /** The body that an ending stands for, with its name; undefined where it is no body. */
  read(
    head: number,
    end: number,
    suffix: string,
    kind: OrganizationKind,
    before: FoundBodies,
  ): Found | undefined {
    if (wordGoesOn(this.#text, end) || this.#isOtherWord(end, suffix)) return undefined;
    if (before.covers({ start: head, end })) return undefined;
    // 专题协商会, 会商会: a meeting.
    if (suffix === "商会" && /[协会磋洽招]/u.test(this.#text[head - 1] ?? "")) return undefined;
    // 学院党委书记 is a post in the school; the committee is named only where it acts.
    if (
      /^(?:党委|党组)$/u.test(suffix) &&
      before
        .endingAt(head)
        .some((one) => one.end - one.start > 2 || this.#text.startsWith("政协", one.start)) &&
      /^(?:副?书记|成员|委员|常委)/u.test(this.#text.slice(end, end + 3))
    )
      return undefined;
    const start =
      this.#levelHead(head, suffix) ??
      this.#bounds.withProvince(
        afterDate(this.#text, this.#bounds.leftEnd(head, before, kind === "COMPANY", end), head),
        kind,
      );
    const modifier = head - start;
    // 省实验室、市重点实验室: a sort of them.
    if (modifier === 0 && suffix === "省实验室") return undefined;
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
      namesSort(bare) ||
      (GENERIC.test(bare) && !COMMON_BUREAU.test(bare) && !this.#isListedBureau(bare, start, before)) ||
      bare.includes("当地") ||
      // 甲、乙两区妇联: of each of them.
      /[两三四五]个?[市县区旗州盟校镇地](?!\p{Script=Han}?[洞河江湾])/u.test(bare) ||
      // 全县工会系统: all of a sort.
      (/^全[省市县区旗州盟镇]\p{Script=Han}{2,4}$/u.test(bare) && this.#bounds.namedAt(start).length === 0)
    )
      return undefined;
    // 各级公安局、教育局: any of them.
    if (COMMON_BUREAU.test(bare) && ANY_OF_THEM.test(this.#text.slice(Math.max(0, start - 30), start)))
      return undefined;
    if (modifier === 1 && !/^[省市区县旗州盟镇乡村]/u.test(name)) return undefined;
    // 合作社22家, 工作室3个: how many of a sort.
    if (
      /^”?(?:\d+|[一二两三四五六七八九十百]+)余?[家个所支](?![\p{Script=Han}]{0,3}(?:成员|部门|科室|车间))/u.test(
        this.#text.slice(end, end + 8),
      )
    )
      return undefined;
    // 三家公司: counted bodies; 四川省某研究会 begins with a place.
    if (COUNTED.test(bare) && this.#bounds.placesAt(start).length === 0) return undefined;
    const placed = this.#bounds.namedAt(start).length > 0;
    if (ONLY_PLACED.test(suffix) && !placed) return undefined;
    // 葛明法院长: the letters in front of 院长 are somebody's name.
    if (suffix === "法院" && this.#text[end] === "长" && !placed && !LEVEL_HEAD.test(name)) return undefined;
    if (ONLY_OF_LEVEL.test(suffix) && !placed && !LEVEL_HEAD.test(name)) return undefined;
    // 甲省级服务中心 is of the province's class.
    if (placed && /^[\p{Script=Han}]{2,3}[省市县]级/u.test(bare)) return undefined;
    // 长三角地区商会: those of a region.
    if (placed && this.#isOfRegion(start, bare)) return undefined;
    // 各区党委: those of several districts.
    if (bare === "区党委" && /[各该两每]/u.test(this.#text[start - 1] ?? "")) return undefined;
    // 省州党委、政府: those of a level, none of them.
    if (
      /^(?!州党委$|区党委$)[省市县区州旗]{1,3}党委(?:政府)?$/u.test(bare) ||
      (placed && /[市县]党委(?:政府)?$/u.test(bare) && divisionBefore(this.#text, start) === "")
    )
      return undefined;
    // 领会县委政协工作会议要求: the committee's meeting on it; “四型工会”: what it is to be like.
    if (/(?:委政府|委行署|[省市县区旗州]委政协|^[一二三四五六七八九十]型工会|(?<!电)子公司)$/u.test(bare))
      return undefined;
    if (
      /[（(]/u.test(this.#text[start - 1] ?? "") &&
      /^[\p{Script=Han}]{2,4}局[)）]/u.test(this.#text.slice(start, end + 1))
    )
      return undefined;
    // 各市区政协主席: those of several places.
    if (ORGAN_OF_POWER.test(suffix) && /^各/u.test(this.#text.slice(Math.max(0, head - 3), head).trim()))
      return undefined;
    if (ORGAN_OF_POWER.test(suffix) && !this.#standsUnder(start, head, before)) return undefined;
    if (/^(?:市|区|县|省|旗|州)?(?:人大|政协)$/u.test(name) && /^[常]/u.test(this.#text.slice(end)))
      return undefined;
    return { start, end, kind: BUILDERS.test(bare) ? "COMPANY" : kind, rule: "organization/suffix" };
  }

  /** Any of those of a region, which no division is. */
  #isOfRegion(start: number, name: string): boolean {
    return (
      /^[\p{Script=Han}]{2,4}地区(?:商会|公司|学校|医院|大学|法院|检察院)$/u.test(name) &&
      !this.#bounds.namedAt(start).some(({ surface }) => surface.endsWith("地区"))
    );
  }

  /** 甲县住建局、教育局: the list's first member says whose. */
  #isListedBureau(name: string, start: number, before: FoundBodies): boolean {
    return (
      /^[\p{Script=Han}]{2,}局$/u.test(name) &&
      this.#text[start - 1] === "、" &&
      before.endingAt(start - 1).some((one) => /[局办委]$/u.test(this.#text.slice(one.start, one.end)))
    );
  }

  /** Organs of power follow their place, their level or their body: 铭记政协 and 各位政协 are none. */
  #standsUnder(start: number, head: number, before: FoundBodies): boolean {
    return (
      LEVEL_HEAD.test(this.#text.slice(start, head)) ||
      this.#bounds.namedAt(start).length > 0 ||
      before.startingAt(start).some((one) => one.end <= head)
    );
  }

  /** 湖南分公司 is a part of the name that stands in front of it: alone it names nobody. */
  #isBranchNamed(start: number, before: FoundBodies): boolean {
    const placed = this.#bounds.namedAt(start).length > 0;
    const left = this.#text[start - 1] ?? "";
    return (
      !placed ||
      before.endingAt(start).length > 0 ||
      !/[\p{Script=Han}]/u.test(left) ||
      /[在到由与和及向对给从]/u.test(left)
    );
  }

  /** 专题研究市人大: of the organs of power the level's letter is the name's first, where no place ends. */
  #levelHead(head: number, suffix: string): number | undefined {
    const organ = /^(?:人大|人大常委会|政协|政府|人民政府|法院|检察院|纪委监委|纪委)$/u.test(suffix);
    const letter = /(?<![各市县区地全]|[发街园景社新校辖小片山厂牧林库营军战](?=区))[省市县区旗州盟]$/u.test(
      this.#text.slice(Math.max(0, head - 2), head),
    );
    const region = organ && this.#text.slice(head - 3, head) === "自治区";
    if (region && !this.#bounds.placeEndingAt(head)) return head - 3;
    // 区党委副书记: of the region, where no longer word ends with the letter.
    if (suffix === "党委" && REGION_COMMITTEE.test(this.#text.slice(Math.max(0, head - 2), head + 7)))
      return head - 1;
    // 俄罗斯萨马拉州政府: a state abroad, of no place that is known.
    const abroad = this.#text[head - 1] === "州" && TRANSLITERATION.has(this.#text[head - 2] ?? "");
    return organ &&
      letter &&
      !abroad &&
      !(this.#bounds.placeEndingAt(head) || this.#bounds.placeEndingAt(head - 1))
      ? head - 1
      : undefined;
  }

  /** 布局, 大局: the word that ends there is no body's. */
  #isOtherWord(end: number, suffix: string): boolean {
    const words = wordsOf(this.#doc);
    const word = words[wordAt(words, end - 1)];
    // 茶旅融合开新局: where things turn, and no bureau.
    if (suffix === "局" && /[开谱启]新局$/u.test(this.#text.slice(end - 3, end))) return true;
    if (word === undefined) return false;
    // 政协组织部分委员: a word begins within the ending; 山海关区: a longer one holds it.
    if (word.end > end) return /^部[分署]/u.test(word.text) || word.start < end - suffix.length;
    return (
      word.text.length >= suffix.length &&
      !(
        suffix === "学会" &&
        /[省市县区州][\p{Script=Han}]{1,4}$/u.test(this.#text.slice(Math.max(0, word.start - 5), word.start))
      ) &&
      (NOT_BODIES.has(word.text) || /[布格大好]局$/u.test(word.text))
    );
  }

  /** An ending alone: 政法委 after its committee, 办事处 beside 党工委, 市政府's own. */
  #bareSuffix(
    head: number,
    end: number,
    suffix: string,
    kind: OrganizationKind,
    before: FoundBodies,
  ): Found | undefined {
    const found = { start: head, end, kind, rule: "organization/bare" };
    if (PARTY_DEPARTMENT.test(suffix))
      return /[、,，\s]/u.test(this.#text[head - 1] ?? "") ||
        (this.#text[head - 1] === "由" && /^(?:常务)?副?(?:部长|书记)/u.test(this.#text.slice(end, end + 5)))
        ? found
        : undefined;
    if (LISTED_BODY.test(suffix) && this.#text[head - 1] === "、" && before.endingAt(head - 1).length > 0)
      return found;
    // ，发改委召开会议, ，卫健委主任甲: the home's, or of whom the sentence tells.
    if (COMMON_BUREAU.test(suffix))
      return /^$|[，；。\n]/u.test(this.#text[head - 1] ?? "") && ACTS.test(this.#text.slice(end, end + 6))
        ? found
        : undefined;
    // 甲省人大常委会副主任、工商联主席: one who holds posts in both.
    const post = /[\p{Script=Han}](?:副?主任|副?主席|副?秘书长|常委|委员|副?书记|副?部长)、$/u;
    if (
      LISTED_BODY.test(suffix) &&
      post.test(this.#text.slice(Math.max(0, head - 6), head)) &&
      /^(?:党组)?副?(?:主席|书记)/u.test(this.#text.slice(end, end + 4)) &&
      before.endsWithin(head - 7, head - 1)
    )
      return found;
    // 县委书记甲、人大常委会主任乙、政协主席丙: their place is told by the others, or is the story's own.
    if (/^(?:人大常委会|政协)$/u.test(suffix))
      return /^$|[、，,；。：\s]/u.test(this.#text[head - 1] ?? "") &&
        LED_BY.test(this.#text.slice(end, end + 7))
        ? found
        : undefined;
    const beside = before.endsWithin(head - 8, head - 1);
    return this.#text[head - 1] === "、" && beside && /^(?:办事处|政府|人民政府|管委会)$/u.test(suffix)
      ? found
      : undefined;
  }
}

/** 2020年青禾茶叶公司, 5月6日青禾小学: the day on which it was is no part of the name. */
const afterDate = (text: string, start: number, head: number): number => {
  const date = DATE.exec(text.slice(start, head))?.[0] ?? "";
  return start + date.length;
};
const DATE =
  /^(?:\d{4}年(?![会级度代来初底末终中前后间])(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月(?:\d{1,2}日)?|\d{1,2}日)(?=\p{Script=Han}{2})(?!新[增建设成注]|返乡|注册|引[进入]|入驻|创办|毕业|首[家个批]|全年|累计|[先前]后|成[立功]|连续|开[始办]|起)/u;

const unbalanced = (name: string): boolean =>
  (name.match(/[（(]/gu)?.length ?? 0) !== (name.match(/[)）]/gu)?.length ?? 0);
