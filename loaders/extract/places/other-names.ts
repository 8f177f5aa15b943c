import type { Span } from "../../types.ts";

/** What a division's short form goes on with where it is a part of another name: a village's, a street's, a mountain's, a company's. */

/** 街头 and 路段 are somewhere in the division. */
const STREET_OR_VILLAGE =
  /^(?:[村庄屯]|[中东西南北]?路(?![段边面上网径况])|[中东西南北]?街(?!头)|大[道街]|湖(?![南北区]))/u;
/** 黄山脚下 is the mountain's. */
const OF_A_MOUNTAIN = /^(?:脚下|之巅|之麓|山?[东南西北]麓|山麓|主峰|山脉|深处|之上|顶上)/u;
const OF_ALIBABA = /^(?:云|巴巴|健康|妈妈|影业|体育|旅行|文娱)/u;

/** 四渡赤水, 飞夺泸定桥: what an army did there, and is known for. */
const DEED = /(?:四渡|飞夺|巧渡|智取)$/u;

/** True where the words in front make a deed of a place's short form. */
export const isFamedDeed = (before: string): boolean => DEED.test(before);

/** “八宜城市”: behind a number a city's name in 城市 is the word. */
export const isNumberedWord = (surface: string, before: string): boolean =>
  surface.endsWith("城市") && /[一二三四五六七八九十百千万双两几多]$/u.test(before);

/** True where a short form and the text behind it make another name. */
export const isOtherName = (surface: string, rest: string, before = ""): boolean =>
  STREET_OR_VILLAGE.test(rest) ||
  // 小凌河: another river than 凌河.
  (/[河江湖海溪]$/u.test(surface) && /[大小新老]/u.test(before)) ||
  (surface.endsWith("山") && OF_A_MOUNTAIN.test(rest)) ||
  (surface === "阿里" && OF_ALIBABA.test(rest));

const BODY = /^.[\p{Script=Han}]{0,14}?(?:公司|集团|厂|中心|合作社|分行|支行|商会|协会|园|大学|学院|医院)/u;

/** 青韵和声（北京）文化旅游: a brand's bracket, where no body's ending shows whose seat it tells. */
export const isBrandBracket = (text: string, { start, end }: Span): boolean =>
  /\p{Script=Han}[（(]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
  /^[)）]\p{Script=Han}/u.test(text.slice(end, end + 2)) &&
  !BODY.test(text.slice(end, end + 20));

/** 金岫天塔生产线, 深湾碳云数字科技: a firm's brand begins with a city, and no word for a firm tells its seat. */
export const isBrandOf = (rest: string): boolean =>
  /^[\p{Script=Han}]{2,12}?(?:科技|药业|控股|生物|智能|文化旅游|汽贸|新材料|生产线|五金城)(?=[，、。；等和及]|项目|$)/u.test(
    rest,
  );
