/** What a division's short form goes on with where it is a part of another name: a village's, a street's, a mountain's, a company's. */

/** 街头 and 路段 are somewhere in the division. */
const STREET_OR_VILLAGE = /^(?:[村庄屯]|[中东西南北]?路(?![段边面上网径况])|[中东西南北]?街(?!头)|大[道街])/u;
/** 黄山脚下 is the mountain's. */
const OF_A_MOUNTAIN = /^(?:脚下|之巅|之麓|山?[东南西北]麓|山麓|主峰|山脉|深处|之上|顶上)/u;
const OF_ALIBABA = /^(?:云|巴巴|健康|妈妈|影业|体育|旅行|文娱)/u;

/** 四渡赤水, 飞夺泸定桥: what an army did there, and is known for. */
const DEED = /(?:四渡|飞夺|巧渡|智取)$/u;

/** True where the words in front make a deed of a place's short form. */
export const isFamedDeed = (before: string): boolean => DEED.test(before);

/** True where a short form and the text behind it make another name. */
export const isOtherName = (surface: string, rest: string): boolean =>
  STREET_OR_VILLAGE.test(rest) ||
  (surface.endsWith("山") && OF_A_MOUNTAIN.test(rest)) ||
  (surface === "阿里" && OF_ALIBABA.test(rest));
