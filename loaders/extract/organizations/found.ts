import type { OrganizationKind } from "../../../src/domain/ontology.ts";
import type { OwnEntry } from "../../lexicons/own.ts";

/** A body's name as it stands in the text, before it has a draft. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly kind: OrganizationKind;
  readonly rule: string;
  /** The user's entry that names it. */
  readonly own?: OwnEntry;
}

/** A level of administration at the head of a name: 市科技局. */
export const LEVEL_HEAD =
  /^(?:自治[区州县旗]|地区|新区|街道|居民区|社区|嘎查|苏木|省|市|区|县|旗|州|盟|镇|乡|村)/u;
/** Bodies that a list names without their place: 县科技局、科协. */
export const LISTED_BODY =
  /^(?:妇联|总工会|团委|科协|文联|残联|工商联|社科联|红十字会|侨联|关工委|法院|检察院|教委|农委|科委|建委|卫计委|卫健委|发改委)$/u;

/** 政协某区委员会, 中共某市委员会, 共青团某县委员会. */
export const FORMAL_COMMITTEE =
  /(中国人民政治协商会议|政协|中国共产党|中共|中国共产主义青年团|共青团)((?:(?!主席|代表|报告|出席)\p{Script=Han}){2,18}?)(?:第[一二三四五六七八九十]+届)?委员会/gu;
/** A surface that is such a name as a whole. */
export const FORMAL_SURFACE = new RegExp(`^${FORMAL_COMMITTEE.source}$`, "u");
