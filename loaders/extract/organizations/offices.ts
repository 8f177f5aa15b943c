import type { Mention, Span } from "../../types.ts";
import { findAll } from "../search.ts";

/** Offices and commissions whose names are short words behind their level: 市河长办, 省民宗委. */

const OFFICE =
  /[省市区县旗州盟镇乡]([\p{Script=Han}]{2,4})[办委](?=副?主任|党组|有关|相关|负责人|工作人员|牵头|联合|会同|[、，。；）)])/gu;
/** 县“双创”办主任, 青禾县“村晚”办: called by what a quotation names. */
const QUOTED =
  /(?<=\p{Script=Han})“\p{Script=Han}{2,8}”办(?:公室)?(?=副?主任|负责人|有关|相关|工作人员|牵头|联合|会同)/gu;
/** Fields whose bodies act together; 供水系统 and 预警系统 are no bodies. */
const FIELDS =
  "教育|教体|卫健|卫生健康|卫生|医疗卫生|政法|公安|检察|法院|司法行政|司法|税务|工会|妇联|共青团|科协|残联|工商联|交通运输|交通|住建|住房城乡建设|住房和城乡建设|农业农村|农业|林业|林草|水利|水务|民政|人社|人力资源社会保障|退役军人事务|文旅|文化旅游|文广旅|宣传思想文化|宣传文化|宣传|组织|统战|政协|人大|纪检监察|信访|应急管理|应急|市场监管|自然资源|生态环境|财政|审计|统计|供销社?|电力|金融|邮政|粮食|商务|工信|城管|消防|医保|乡村振兴|国资|机关事务|档案|党校|气象|审判|团";
/** 全市教育系统: all bodies of a field, where they act together. */
const SYSTEM = new RegExp(
  `[全我](?=([省市县区旗州盟](?:${FIELDS})系统)(?:围绕|紧扣|开展|积极|坚持|上下|深入|认真|聚焦|组织|召开|举办|致力|大力|全力|着力|扎实|主动|迅速|创新|推行|推出|实施|以[\\p{Script=Han}“]{2}))`,
  "gu",
);

/** Where they stand, from the word for their level on. */
export const systemsIn = (text: string): readonly Span[] =>
  findAll(text, SYSTEM).map(({ index, 1: name = "" }) => ({
    start: index + 1,
    end: index + 1 + name.length,
  }));

/** Verbs in 办 and committees in 委 that stand for others. */
const OTHER =
  /(?:[主承协举督代包筹开公查交停补申照]|(?<![双联共同])创)办$|(?<!援)兴办$|[常党工纪政团村居编市省县区州旗执评监]委$|[省市县区州旗]委|[的了在由为与和及对是将把]/u;

/** Where offices of an article stand, with the place that they begin with. */
export const officesIn = (text: string, places: readonly Mention[]): readonly Span[] => [
  ...findAll(text, OFFICE).flatMap(({ 0: whole, index }) => {
    if (OTHER.test(whole.slice(1))) return [];
    const end = index + whole.length;
    const place = places.find((one) => one.end === index + 1 && !one.anaphoric);
    if (place) return [{ start: place.start, end }];
    const before = text[index - 1] ?? "";
    return /[\p{Script=Han}]/u.test(before) && !/[由和与及对经是向从]/u.test(before)
      ? []
      : [{ start: index, end }];
  }),
  ...findAll(text, QUOTED).flatMap(({ 0: whole, index }) => {
    const end = index + whole.length;
    // 青禾“村晚”办: whose “青禾村晚” it is, no name tells.
    const place = places.find(
      (one) =>
        one.end === index &&
        !one.anaphoric &&
        (one.surface.length > 2 || one.surface === one.draft.name) &&
        /[省市县区旗州盟镇乡]$/u.test(one.surface),
    );
    const level = /(?<!\p{Script=Han})[省市区县旗州盟镇乡]$/u.test(text.slice(Math.max(0, index - 2), index));
    return place ? [{ start: place.start, end }] : level ? [{ start: index - 1, end }] : [];
  }),
];
