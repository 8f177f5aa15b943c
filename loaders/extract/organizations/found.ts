import type { OrganizationKind } from "../../../src/domain/ontology.ts";
import type { OwnEntry } from "../../lexicons/own.ts";
import type { Span } from "../../types.ts";

/** A body's name as it stands in the text, before it has a draft. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly kind: OrganizationKind;
  readonly rule: string;
  /** The user's entry that names it. */
  readonly own?: OwnEntry;
}

/** The bodies of an article as they are found, by where they start and end. */
export class FoundBodies {
  /** In the order in which they were found. */
  readonly all: Found[] = [];
  readonly #byStart = new Map<number, Found[]>();
  readonly #byEnd = new Map<number, Found[]>();
  #longest = 0;

  add(one: Found): void {
    this.all.push(one);
    put(this.#byStart, one.start, one);
    put(this.#byEnd, one.end, one);
    this.#longest = Math.max(this.#longest, one.end - one.start);
  }

  startingAt(offset: number): readonly Found[] {
    return this.#byStart.get(offset) ?? NONE;
  }

  endingAt(offset: number): readonly Found[] {
    return this.#byEnd.get(offset) ?? NONE;
  }

  /** True where a body ends at one of these offsets. */
  endsWithin(first: number, last: number): boolean {
    for (let at = first; at <= last; at++) if (this.#byEnd.has(at)) return true;
    return false;
  }

  /** True where one body holds the whole span. */
  covers({ start, end }: Span): boolean {
    for (let at = start; at >= 0 && at >= end - this.#longest; at--)
      if (this.startingAt(at).some((one) => one.end >= end)) return true;
    return false;
  }

  /** The bodies that share a character with the span. */
  touching({ start, end }: Span): readonly Found[] {
    const found: Found[] = [];
    for (let at = end - 1; at >= 0 && at > start - this.#longest; at--)
      for (const one of this.startingAt(at)) if (one.end > start) found.push(one);
    return found;
  }
}

const NONE: readonly Found[] = [];
const put = (map: Map<number, Found[]>, offset: number, one: Found): void => {
  const there = map.get(offset);
  if (there) there.push(one);
  else map.set(offset, [one]);
};

/** A level of administration at the head of a name: 市科技局. */
export const LEVEL_HEAD =
  /^(?:自治[区州县旗]|地区|新区|街道|居民区|社区|嘎查|苏木|省|市(?!民(?:服务|活动|事务|之家|学校))|区|县|旗|州|盟|镇|乡|村)/u;
/** Bodies that a list names without their place: 县科技局、科协. */
export const LISTED_BODY =
  /^(?:妇联|总工会|团委|科协|文联|残联|工商联|社科联|红十字会|侨联|关工委|慈善总会|慈善会|总商会|法院|检察院|教委|农委|科委|建委|卫计委|卫健委|发改委)$/u;

/** 政协某区委员会, 中共某市委员会, 共青团某县委员会. */
export const FORMAL_COMMITTEE =
  /(中国人民政治协商会议|政协|中国共产党|中共|中国共产主义青年团|共青团)((?:(?!主席|代表|报告|出席)\p{Script=Han}){2,18}?)(?:第[一二三四五六七八九十]+届)?委员会/gu;
/** A surface that is such a name as a whole. */
export const FORMAL_SURFACE = new RegExp(`^${FORMAL_COMMITTEE.source}$`, "u");
