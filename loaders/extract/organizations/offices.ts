import type { Mention, Span } from "../../types.ts";
import { findAll } from "../search.ts";

/** Offices and commissions whose names are short words behind their level: 市河长办, 省民宗委. */

const OFFICE =
  /[省市区县旗州盟镇乡]([\p{Script=Han}]{2,4})[办委](?=副?主任|党组|有关|相关|负责人|工作人员|牵头|联合|会同|[、，。；）)])/gu;
/** 全市教育系统: all bodies of a field, where they act together. */
const SYSTEM =
  /[全我](?=([省市县区旗州盟](?!直|县)[\p{Script=Han}]{2,8}?系统)(?:围绕|紧扣|开展|积极|坚持|上下|深入|认真|聚焦|组织|召开|举办|致力|大力|全力|着力|持续|扎实|不断|主动|迅速|创新|立足|通过|推行|推出|启动|建立|实施|以[\p{Script=Han}“]{2}|将[\p{Script=Han}]{2}|共[有建开组评选]))/gu;

/** Where they stand, from the word for their level on. */
export const systemsIn = (text: string): readonly Span[] =>
  findAll(text, SYSTEM).map(({ index, 1: name = "" }) => ({
    start: index + 1,
    end: index + 1 + name.length,
  }));

/** Verbs in 办 and committees in 委 that stand for others. */
const OTHER =
  /[主承协举督代包筹创开公查交停补申照]办$|(?<!援)兴办$|[常党工纪政团村居编市省县区州旗执评监]委$|[省市县区州旗]委|[的了在由为与和及对是将把]/u;

/** Where offices of an article stand, with the place that they begin with. */
export const officesIn = (text: string, places: readonly Mention[]): readonly Span[] =>
  findAll(text, OFFICE).flatMap(({ 0: whole, index }) => {
    if (OTHER.test(whole.slice(1))) return [];
    const end = index + whole.length;
    const place = places.find((one) => one.end === index + 1 && !one.anaphoric);
    if (place) return [{ start: place.start, end }];
    const before = text[index - 1] ?? "";
    return /[\p{Script=Han}]/u.test(before) && !/[由和与及对经是向从]/u.test(before)
      ? []
      : [{ start: index, end }];
  });
