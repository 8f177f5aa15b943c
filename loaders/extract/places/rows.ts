import { BODIES_THAT_ARE_BUILDINGS, MORE_HEADS_IN_ROWS, NO_SITES } from "../../lexicons/rows.ts";
import { SITE_HEADS, SORT_OF_SITE } from "../../lexicons/sites.ts";
import { surnameLength } from "../../lexicons/surnames.ts";
import type { Doc, Mention, Span } from "../../types.ts";
import { findAll } from "../search.ts";
import { type Word, wordAt, wordsOf } from "../words.ts";
import type { PlaceBounds } from "./bounds.ts";
import { readCrossings } from "./crossings.ts";
import type { PlaceLedger } from "./ledger.ts";
import { isName } from "./names.ts";

/** Sites that stand beside each other and vouch for each other: 青禾湖、麟川古镇、云岫山. */

const ITEM = "[\\p{Script=Han}·]{2,24}";
const ROW = new RegExp(`${ITEM}(?:、${ITEM})+`, "gu");
const HEADS = [...SITE_HEADS.filter((head) => !BODIES_THAT_ARE_BUILDINGS.test(head)), ...MORE_HEADS_IN_ROWS];
const LONG = new RegExp(`.(?:${HEADS.filter(({ length }) => length > 1).join("|")})$`, "u");
const SHORT = new RegExp(`.[${HEADS.filter(({ length }) => length === 1).join("")}]$`, "u");
/** What the last name of a row goes on with. */
const NAME_IS_OVER =
  /^(?:[^\p{Script=Han}]|$|[等的是为在也都均已将被由里上内外边旁畔各变]|热闹|人气|游人|人流|客流|游客|一带|沿线|沿岸|两岸|周边|附近|水质|水位|流域|河段|水系|处处|成为|串|人山人海|举行|举办|开展|开放|推出|迎来|接待|亮相|启动|吸引|上演|加强|加固|恢复|进行|建成|游玩|限流|交[会汇叉])/u;
/** Behind a row: that its members are sites. */
const SITES_BEHIND =
  /^等(?:[\d一二三四五六七八九十多余]+[个处家座条])?[\p{Script=Han}A-Z\d]{0,6}?(?:景区|景点|打卡地|古镇|公园|河流|名胜|古迹)/u;
const DIVISIONS_BEHIND =
  /等(?:[\d一二三四五六七八九十多余]+个?)?(?:县|区|市|旗|州|盟|乡|镇|村|街道|地区|省)(?!直|级|场|民|城|亲|里|内|政|落|寨|貌|容|村|外)/u;
const COUNTED = /^\d|^[一二两三四五六七八九十百千万余多几]+[个座条处家多余]/u;
/** What common words hardly end like. */
const NATURAL = /(?<!火|半|冰|人工)[山岭湖寺岛峡]$/u;
const JOINED = /^(?:和|与|及|以及)$/u;
/** 绵山, 磁湖. */
const TWO = /^.[陵河江湖寺山]$/u;
const LOCAL = /SITE|VILLAGE|ZONE/u;
const LEVEL_END = /[省市县区旗州盟镇乡村]$|街道$|社区$/u;

const isShort = ({ surface, draft }: Mention): boolean => surface.length === 2 && surface !== draft.name;

/** What people are, in front of their names. */
const PERSON =
  "(?:记者|通讯员|书记|主任|主席|[局县市区镇乡村厅部院校会队站所]长|委员|代表|经理|同志|选手|教师|老师|村民|党员|领导|摄影|作者|编辑|演员|歌手|学生|居民|市民|志愿者|民警|干部|职工|画家|作家)";
const PEOPLE = new RegExp(`${PERSON}[：:\\s]?$`, "u");
/** 秦大山、李家梁等5人, 、葛明远三名同志: people are counted so. */
const BY_HEADS = /、\p{Script=Han}{2,4}?等?(?:[\d一二两三四五六七八九十]+余?(?:[名位]|人(?!民))|同志)/u;
const BEGINS_WITH_PERSON = new RegExp(`^${PERSON}`, "u");

/** A member of a row, and what shows that it is a site. */
interface Member extends Span {
  readonly sign: "known" | "long" | "short" | "none";
}

/** Reads sites by the row that they stand in. */
export class RowReader {
  readonly #doc: Doc;
  readonly #ledger: PlaceLedger;
  readonly #bounds: PlaceBounds;
  readonly #words: readonly Word[];
  /** Places that were read before, by their ends and their starts. */
  readonly #byEnd = new Map<number, Mention>();
  readonly #byStart = new Map<number, Mention>();

  constructor(doc: Doc, ledger: PlaceLedger, bounds: PlaceBounds) {
    this.#doc = doc;
    this.#ledger = ledger;
    this.#bounds = bounds;
    this.#words = wordsOf(doc);
  }

  get #text(): string {
    return this.#doc.article.text;
  }

  /** Adds them to the ledger. */
  read(): void {
    readCrossings(this.#text, this.#ledger, this.#bounds);
    const rows = findAll(this.#text, ROW);
    if (rows.length > 0) this.#remember();
    for (const { 0: row, index } of rows) {
      // 青禾、柳泉、云溪等县: divisions by their short names.
      const told = this.#text.slice(index, index + row.length + 5);
      if (DIVISIONS_BEHIND.test(row) || BY_HEADS.test(told)) continue;
      const members = this.#beside(this.#membersOf(row, index));
      const signed = members.filter(({ sign }) => sign !== "none");
      if (signed.length < 2 || signed.length * 2 < members.length || this.#arePeople(signed, index)) continue;
      for (const { start, end, sign } of signed)
        if (sign !== "known")
          this.#ledger.local(this.#text.slice(start, end), start, end, "SITE", "place/row");
    }
  }

  #remember(): void {
    for (const one of this.#ledger.mentions) {
      if (one.anaphoric) continue;
      this.#byEnd.set(one.end, one);
      if (!LOCAL.test(String(one.draft.props.level))) this.#byStart.set(one.start, one);
    }
  }

  #membersOf(row: string, index: number): readonly Member[] {
    const items = row.split("、");
    let at = index;
    return items.flatMap((item, i) => {
      const start = at;
      at += item.length + 1;
      if (i === 0) return [this.#first(start, start + item.length)];
      if (i < items.length - 1) return [this.#member(this.#behindDivision(start), start + item.length)];
      return this.#last(start, start + item.length);
    });
  }

  /** 岔河、减河、马颊河: two characters stand beside others of their kind, or where all the others are sites. */
  #beside(members: readonly Member[]): readonly Member[] {
    if (members.length < 3) return members;
    const kinds = new Set(members.map(({ end }) => this.#text[end - 1]));
    const heads = new Set(members.map(({ end }) => this.#text.slice(end - 2, end)));
    const [head = ""] = heads;
    // 甲林场、联合林场、乙林场: whatever word it is, between others of the very kind.
    if (heads.size === 1 && LONG.test(`甲${head}`))
      return members.map((member) =>
        member.sign === "none" && this.#isWhole(member) && !this.#ledger.taken[member.end - 1]
          ? { ...member, sign: "long" }
          : member,
      );
    const unknown = members.filter(({ sign }) => sign === "none").length;
    if (kinds.size > 1 && unknown !== 1) return members;
    return members.map((member) => {
      const name = this.#text.slice(member.start, member.end);
      return member.sign === "none" && TWO.test(name) && isName(name) && !NO_SITES.test(name)
        ? { ...member, sign: "short" }
        : member;
    });
  }

  /** Words in front of a row's first member are no part of it. */
  #first(from: number, end: number): Member {
    const known = this.#site(end);
    const start = Math.max(from, known?.start ?? this.#bounds.nameStart(end - 1, 10));
    const first = this.#words[wordAt(this.#words, start)];
    // 走完青禾江: the segmenter's verbs of one character.
    const verb = !known && first?.start === start && first.end < end - 1 && /^(?:v|d|p|f)$/u.test(first.tag);
    // 分期分批沿海哈尔河: along it.
    const along = /^.{0,6}(?:沿着?|分批|分期|分别)/u.exec(this.#text.slice(start, end - 2))?.[0].length ?? 0;
    return this.#member(known ? start : Math.max(verb ? first.end : start, start + along), end);
  }

  /** 丁湖和戊山推出: what stands behind a row's last member is no part of it. */
  #last(from: number, to: number): readonly Member[] {
    const joint = this.#words
      .slice(wordAt(this.#words, from), wordAt(this.#words, to - 1) + 1)
      .find(({ text, start }) => JOINED.test(text) && start > from + 1);
    if (!joint) return [this.#upToEnd(from, to)];
    return [
      this.#member(this.#behindDivision(from), joint.start),
      ...(joint.end < to - 1 ? [this.#upToEnd(joint.end, to)] : []),
    ];
  }

  #upToEnd(from: number, to: number): Member {
    const start = this.#behindDivision(from);
    for (let end = start + 2; end <= Math.min(to, start + 12); end++) {
      const member = this.#member(start, end);
      if (member.sign !== "none" && this.#isOver(end)) return member;
      if (SITES_BEHIND.test(this.#text.slice(end, end + 14))) return { start, end, sign: "none" };
    }
    return { start, end: to, sign: "none" };
  }

  /** Two to four characters and the kind, between the marks of the row. */
  #isWhole({ start, end }: Span): boolean {
    const name = this.#text.slice(start, end);
    return (
      this.#text[start - 1] === "、" &&
      /[、和及]/u.test(this.#text[end] ?? "") &&
      name.length >= 4 &&
      name.length <= 6 &&
      !SORT_OF_SITE.test(name) &&
      !NO_SITES.test(name)
    );
  }

  #isOver(end: number): boolean {
    if (NAME_IS_OVER.test(this.#text.slice(end, end + 4))) return true;
    const next = this.#words[wordAt(this.#words, end)];
    return next?.start === end && /^[vdprtm]/u.test(next.tag);
  }

  /** 甲县乙湖: the county in front is around the lake; a short form is a part of its name. */
  #behindDivision(start: number): number {
    for (let at = start; ; ) {
      const division = this.#byStart.get(at);
      if (!division || !LEVEL_END.test(division.surface) || isShort(division)) return at;
      at = division.end;
    }
  }

  #site(end: number): Mention | undefined {
    const place = this.#byEnd.get(end);
    return place && LOCAL.test(String(place.draft.props.level)) ? place : undefined;
  }

  #member(start: number, end: number): Member {
    return { start, end, sign: this.#signOf(start, end) };
  }

  #signOf(start: number, end: number): Member["sign"] {
    if (this.#site(end)) return "known";
    const name = this.#text.slice(start, end);
    if (this.#ledger.taken[end - 1] || name.length < 2 || name.length > 12) return "none";
    if (!isName(name) || BEGINS_WITH_PERSON.test(name) || SORT_OF_SITE.test(name) || NO_SITES.test(name))
      return "none";
    if (/^[市县区州旗省镇乡村全各]/u.test(name) || !this.#isNoun(start, end)) return "none";
    if (LONG.test(name)) return "long";
    // 三江口: the segmenter knows it.
    if (name.length > 2 && this.#wordIs(start, end, /^ns/u)) return "short";
    if (!SHORT.test(name)) return "none";
    return name.length > 2 || this.#wordIs(start, end, /^ns/u) ? "short" : "none";
  }

  /** No verb, no particle, no count; and as one word a name, not a thing. */
  #isNoun(start: number, end: number): boolean {
    const name = this.#text.slice(start, end);
    const words = this.#words.slice(wordAt(this.#words, start), wordAt(this.#words, end - 1) + 1);
    if (words.length === 1 && words[0]?.start === start && words[0].end === end)
      return /^(?:n[rstz]|x|j)/u.test(words[0].tag) || (name.length > 2 && NATURAL.test(name));
    return !words.some(
      ({ text, tag }) =>
        /^[cu]/u.test(tag) || (text.length > 1 && /^(?:v|d|p|r|ad)$/u.test(tag)) || COUNTED.test(text),
    );
  }

  #wordIs(start: number, end: number, tag: RegExp): boolean {
    const word = this.#words[wordAt(this.#words, start)];
    return word !== undefined && word.start === start && word.end === end && tag.test(word.tag);
  }

  /** 王青山、李大江: names of people end so too. */
  #arePeople(members: readonly Member[], row: number): boolean {
    const first = members[0]?.start ?? row;
    const before = this.#text.slice(Math.max(0, first - 7), first);
    // 党员张|海山: the segmenter may cut the surname off.
    if (PEOPLE.test(before) || (surnameLength(before.slice(-1)) > 0 && PEOPLE.test(before.slice(0, -1))))
      return true;
    return members.every(
      ({ start, end, sign }) =>
        sign === "short" &&
        end - start <= 3 &&
        surnameLength(this.#text.slice(start, end)) > 0 &&
        !this.#wordIs(start, end, /^ns/u),
    );
  }
}
