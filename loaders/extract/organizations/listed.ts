import type { Doc, Span } from "../../types.ts";
import { findAll } from "../search.ts";
import { wordAt, wordsOf } from "../words.ts";

/** Companies by their short names, where a list says what they are: 甲机械、乙建材等5家企业, 甲、乙等龙头企业. */

const LIST =
  /(?<=^|[，。；：）)\n]|由|与|和|向|为)([\p{Script=Han}A-Za-z]{2,10}(?:、[\p{Script=Han}A-Za-z]{2,10})*)等(?:([\d一二三四五六七八九十两]+[余多]?家)[\p{Script=Han}]{0,6}?|(?:一大?批|多家|众多)?(?:(?:国内外?|国际|行业|优质|高端|本地|入园|民营|外资)*)(?:规上|规模以上|高新技术|头部|龙头|知名|领军|骨干|重点|链主|上市)(?:骨干|科技)?)(?:企业|公司|民企)/gmu;
/** 洋县引进甲、乙等3家企业: who brought them. */
const BROUGHT = /^.{0,6}?(?:引进|招引|引入|吸引|集聚|培育|孵化|走访|服务)了?(?=.{2})/u;
const NO_COMPANY =
  /[的了在由和与及对为将各]|组织|邀请|支持|推动|企业$|行业$|产业$|领域$|项目$|银行$|单位$|部门$|[省市县区]$|^(?:绿色|智能|智慧|新型|高端|现代|特色|传统|先进|优质|数字|生态|重点|大型|中小)/u;

/** The members of such lists. */
export const companiesIn = (doc: Doc): readonly Span[] => {
  const { text } = doc.article;
  return findAll(text, LIST).flatMap(({ 1: list = "", 2: count, index }) => {
    const members: Span[] = [];
    let start = index;
    for (const name of list.split("、")) {
      const led = members.length === 0 ? (BROUGHT.exec(name)?.[0].length ?? 0) : 0;
      members.push({ start: start + led, end: start + name.length });
      start += name.length + 1;
    }
    const isCompany = (member: Span) =>
      !NO_COMPANY.test(text.slice(member.start, member.end)) &&
      ((count && member.end - member.start > 2) || isNamed(doc, member));
    return members.every(isCompany) ? members : [];
  });
};

/** 隆鑫, and not 家电: it begins with a name, or with a character that is no word of common use. */
const isNamed = (doc: Doc, { start }: Span): boolean => {
  const words = wordsOf(doc);
  const word = words[wordAt(words, start)];
  return word?.start === start && (word.text.length === 1 || /^(?:n[rstz]|x)/u.test(word.tag));
};
