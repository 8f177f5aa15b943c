import type { OrganizationKind } from "../../../src/domain/ontology.ts";
import { INNER_VERBS, LEFT_STOPS } from "../../lexicons/organizations.ts";
import type { Doc, Mention, Span } from "../../types.ts";
import { wordAt, wordsOf } from "../words.ts";
import { type FoundBodies, LEVEL_HEAD } from "./found.ts";
import { PlaceIndex } from "./place-index.ts";

/** Fields that stand behind 和 in the names of bureaus. */
const JOINED_FIELD =
  /^(?:旅游|渔业|社会保障|规划|改革|湖泊|草原|信息化|计划生育|城乡建设|工信|工业|商务|体育|科技|园林|水务|环境|移民|知识产权|传承|保护|新闻|广播|草业|投资促进|药品|物资|民族|宗教|城市建设|经济合作|传媒|综合执法|综合行政执法|大?数据|信息|城市管理|行政审批|政务|林业|金融|广电|科学技术|农村|农业|畜牧|医疗保障|乡村振兴|贸易|应急|健康|卫生)/u;
const LEVEL_END = /[省市县区旗州盟镇乡村]$|街道$|社区$/u;
/** What a person is: it ends a name to the left. */
const TITLE_END =
  /^(?:副?(?:[省市县区州旗盟镇乡村部厅局院校会处科所社站队]长|主任|书记|主席|经理|董事长|总裁|委员|教授|记者))$/u;
const DONE_THERE = /^(?:指导|检查|调研|视察|督导|考察|推进|建设|开展|加快|深化|参观|慰问|走访)$/u;
/** Longest reach of a name to the left of its ending. */
const REACH = 24;
/** Longest place, with the word in front, where a body is stationed. */
const STATION_REACH = 6;

/** Where names of bodies begin: to the left of their endings, and where their places begin. */
export class NameBounds extends PlaceIndex {
  readonly #doc: Doc;

  constructor(doc: Doc, places: readonly Mention[]) {
    super(places);
    this.#doc = doc;
  }

  get #text(): string {
    return this.#doc.article.text;
  }

  /** A place with an offset inside, which ends before the head. */
  #placeAcross(offset: number, head: number): Mention | undefined {
    for (let at = offset - 1; at >= 0 && at > offset - REACH; at--) {
      const across = this.namedAt(at).findLast(({ end }) => end > offset && end < head);
      if (across) return across;
    }
    return undefined;
  }

  /** 甲省乙市丙区商务局 is named from its city: 乙市丙区商务局. */
  chainStart(place: Mention): number {
    let first = place;
    for (
      let outer = this.placeEndingAt(first.start);
      outer && !outer.anaphoric;
      outer = this.placeEndingAt(first.start)
    ) {
      if (
        outer.draft.props.level === "PROVINCE" &&
        first.draft.props.level === "CITY" &&
        isAround(outer, first)
      )
        break;
      first = outer;
    }
    return first.start;
  }

  /** 洋省汉中职业技术学院: what is no agency has its province in its name where its city stands for short. */
  withProvince(start: number, kind: OrganizationKind): number {
    if (!/^(?:SCHOOL|HOSPITAL|COMPANY|RESEARCH)$/u.test(kind)) return start;
    const outer = this.placeEndingAt(start);
    const [inner] = this.namedAt(start);
    return outer?.draft.props.level === "PROVINCE" &&
      !outer.anaphoric &&
      inner &&
      !LEVEL_END.test(inner.surface) &&
      isAround(outer, inner)
      ? outer.start
      : start;
  }

  /** Where a name begins: left word by word from its ending to a mark, a stop, or the place that it starts with. */
  leftEnd(head: number, before: FoundBodies, brand: boolean, end: number): number {
    const start = this.#leftOf(head, before, brand, end);
    // 西天贡村党支部 behind another word: the village begins where the article told it before.
    const village = this.villageBefore(this.#text, head);
    return village !== undefined && village < start ? village : start;
  }

  #leftOf(head: number, before: FoundBodies, brand: boolean, end: number): number {
    const quote = quotedStart(this.#text, head, end);
    if (quote !== undefined) return quote;
    const words = wordsOf(this.#doc);
    const text = this.#text;
    const inner = before.endingAt(head).find(({ rule }) => rule !== "organization/level");
    if (inner) return inner.start;
    if (text[head - 1] === "”") {
      const open = text.lastIndexOf("“", head);
      const quoted = text.slice(open + 1, head - 1);
      if (open >= 0 && quoted.length <= 14 && !/[，。？！,]/u.test(quoted)) return open;
      return head;
    }
    const owner = this.#stationedFrom(head, before);
    if (owner) return owner.start;
    const adjacent = this.placeEndingAt(head);
    if (adjacent && !adjacent.anaphoric && !this.#goesOnBefore(adjacent, head, before))
      return this.#placedStart(adjacent);
    let start = head;
    for (let i = wordAt(words, head - 1); i >= 0; i--) {
      const word = words[i];
      if (!word || head - word.start > REACH) break;
      // 任命葛少华为县教育局局长: the segmenter knows 华为 only.
      if (word.text === "华为" && this.#isAppointed(word.start)) return word.end;
      const place = this.placeEndingAt(word.end);
      if (place && place.start < start && !place.anaphoric && !this.#goesOnBefore(place, head, before))
        return this.#placedStart(place);
      const org = before.endingAt(word.end).find((one) => one.end - one.start > 2);
      if (org) return org.start;
      // 来我县指导融媒体中心建设: what is done there.
      if (DONE_THERE.test(word.text) && this.placeEndingAt(word.start)?.anaphoric) return word.end;
      // 和县音乐家协会 after another body: the conjunction is bound to the level's letter.
      if (/^(?:[和与]|会同)[省市县区旗州]$/u.test(word.text) && !this.placeEndingAt(word.end))
        return word.end - 1;
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
    const cut = this.#placeAcross(start, head);
    return cut ? this.chainStart(cut) : this.#levelStart(this.#withoutConjunction(start, head), head);
  }

  #isAppointed(offset: number): boolean {
    return /(?:任命|聘任|聘请|补选|选举|推选|推举|增补)[\p{Script=Han}·]{1,8}$/u.test(
      this.#text.slice(Math.max(0, offset - 12), offset),
    );
  }

  /** 某国驻某市总领事馆, 某台驻某市记者站: whoever stations it there. */
  #stationedFrom(head: number, before: FoundBodies): Span | undefined {
    const from = Math.max(0, head - STATION_REACH);
    const stationed = /驻\p{Script=Han}{1,5}$/u.exec(this.#text.slice(from, head));
    if (!stationed) return undefined;
    const at = from + stationed.index;
    return before.endingAt(at)[0] ?? this.placeEndingAt(at);
  }

  /** 和县第一中学 after 他: the segmenter takes the conjunction for a part of the name. */
  #withoutConjunction(start: number, head: number): number {
    return /^[和与对由](?:[省市区县旗州])/u.test(this.#text.slice(start, head)) ? start + 1 : start;
  }

  /** The place stands inside the name: 甲银行乙市分行, 甲市援疆乙指挥部, 先进材料甲省实验室. */
  #goesOnBefore(place: Mention, head: number, before: FoundBodies): boolean {
    if (before.endingAt(place.start).some((one) => one.end - one.start > 2)) return true;
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
      this.#text[start - 2] !== "辖" &&
      !LEVEL_HEAD.test(this.#text.slice(start, head)) &&
      !this.placeEndingAt(start)
    )
      return start - 1;
    return start;
  }

  #isStop(word: string, tag: string, start: number, head: number, brand = false): boolean {
    if (!/[\p{L}\p{N}，。、；：！？,.;:!?\s“”‘’《》（）()·+-]/u.test(word)) return true;
    if (/^[，。、；：！？,.;:!?\s“”‘’《》\n■●◆▶]+$/u.test(word) || /^[）)（(]$/u.test(word))
      return !this.#isInnerBracket(word, start, head);
    if (/^[与和及]$/u.test(word) && this.#insideCollege(start, head)) return false;
    if (word === "与" && this.#insideInstitute(start, head)) return false;
    if (word === "和" || (word === "与" && /^[局厅委]/u.test(this.#text.slice(head, head + 1))))
      return (
        /[局委办部厅院会处司团行校心]/u.test(this.#text[start - 1] ?? "") ||
        !JOINED_FIELD.test(this.#text.slice(start + 1))
      );
    if (word === "联合")
      return !/^(?:会|实验室|社|工会|体|党|培|银行|申遗)/u.test(this.#text.slice(start + 2));
    if (INNER_VERBS.has(word)) return false;
    // 。希望甲集团深化合作: a wish; 希望小学 is a name.
    if (word === "希望" && start + 2 < head && /^$|[，。；“”\n]/u.test(this.#text[start - 1] ?? ""))
      return true;
    // 民间文艺家协会: the segmenter may leave 家 alone.
    if (word === "家" && /^(?:协会|联合会|联谊会|学会)/u.test(this.#text.slice(start + 1, start + 4)))
      return false;
    // 经开区社会事业局, 经信局: the segmenter cuts 经|开区, 经|信局.
    if (
      word === "经" &&
      /^(?:开区|[信贸发科]{0,2}[局委厅办]|管[局站])/u.test(this.#text.slice(start + 1, start + 4))
    )
      return false;
    // 住建局: the segmenter cuts 住|建局.
    if (word === "住" && this.#text[start + 1] === "建") return false;
    if (word === "组织" && this.#text.startsWith("社会", start - 2)) return false;
    // 上海经某集团: right behind a place a brand begins, whatever its first character means elsewhere.
    const rare = /^[经全同共自见]$/u.test(word) || (word.length === 1 && !LEFT_STOPS.has(word));
    if (brand && rare && /\p{Script=Han}/u.test(word) && this.placeEndingAt(start)) return false;
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

  /** 市文物保护与考古研究所: two fields, of which the second is science. */
  #insideInstitute(start: number, head: number): boolean {
    return (
      /^(?:研究|设计|勘测|科学)?[院所]/u.test(this.#text.slice(head, head + 3)) &&
      /^与(?:考古|勘测|设计|规划|监测|应用|技术|信息|环境|安全|工程|生态|文化|健康|食品|农业|材料|发展)/u.test(
        this.#text.slice(start, start + 3),
      ) &&
      /[\p{Script=Han}]{2}(?<![局委办部厅院校会处团司])$/u.test(this.#text.slice(0, start).slice(-3))
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

  /** 市柳城产业发展中心: behind a level's letter a short form is a word of the body's field. */
  #placedStart(place: Mention): number {
    const start = this.chainStart(place);
    // 中国青禾干部学院: what the nation runs where the place is.
    if (this.#text.slice(start - 2, start) === "中国" && !LEVEL_END.test(place.surface)) return start - 2;
    const letter = /^[省市县区旗州]$/u.test(this.#text[start - 1] ?? "");
    const short = !LEVEL_END.test(place.surface);
    return letter && short && start === place.start && !this.placeEndingAt(start) ? start - 1 : start;
  }
}

/** 甲省乙市 is a chain; 丙市乙市商会 is a body of one city in another. */
const isAround = (outer: Mention, inner: Mention): boolean =>
  outer.draft.division?.code.slice(0, 2) === inner.draft.division?.code.slice(0, 2);

/** “…重点实验室”: where the name is the whole of a quotation, it starts at its opening mark. */
const quotedStart = (text: string, head: number, end: number): number | undefined => {
  if (text[end] !== "”") return undefined;
  const open = text.lastIndexOf("“", head);
  const inside = text.slice(open + 1, end);
  return open >= 0 && inside.length <= 34 && !/[，。、？！,；”]/u.test(inside) ? open + 1 : undefined;
};
