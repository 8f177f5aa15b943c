import type { Span } from "../../types.ts";
import { findAll } from "../search.ts";

/** Companies by their short names, where a list says what they are: 甲机械、乙建材等5家企业. */

const LIST =
  /(?<=^|[，。；：）)\n]|由|与|和|向|为)([\p{Script=Han}A-Za-z]{3,10}(?:、[\p{Script=Han}A-Za-z]{3,10})*)等[\d一二三四五六七八九十两]+[余多]?家[\p{Script=Han}]{0,6}?(?:企业|公司|民企)/gmu;
const NO_COMPANY =
  /[的了在由和与及对为将各]|组织|邀请|支持|推动|企业$|行业$|产业$|领域$|项目$|银行$|单位$|部门$|[省市县区]$|^(?:绿色|智能|智慧|新型|高端|现代|特色|传统|先进|优质|数字|生态|重点|大型|中小)/u;

/** The members of such lists. */
export const companiesIn = (text: string): readonly Span[] =>
  findAll(text, LIST).flatMap(({ 1: list = "", index }) => {
    const members: Span[] = [];
    let start = index;
    for (const name of list.split("、")) {
      members.push({ start, end: start + name.length });
      start += name.length + 1;
    }
    return members.some(({ start, end }) => NO_COMPANY.test(text.slice(start, end))) ? [] : members;
  });
