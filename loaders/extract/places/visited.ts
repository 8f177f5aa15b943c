import type { Span } from "../../types.ts";
import { findAll } from "../search.ts";

/** What a list of places that somebody went to names: 先后来到甲、乙和丙等地. */

const VISIT =
  /(?:先后|一行|实地|依次)?(?:深入到?|来到|走进|前往|到|赴|察看了?|考察(?![团组队])了?|参观了?|途经|游览了?)([\p{Script=Han}\dA-Za-z#（()）·“”]{2,24}(?:、[\p{Script=Han}\dA-Za-z#（()）·“”]{2,24}){1,9})等(?:地|处|现场|景区景点)/gu;
/** Members that are no names: sorts of places, bodies, or words with a verb of their own. */
const NO_NAME =
  /[的了在就与等]|^(?:部分|有关|相关|各|我|本|全)|(?:企业|单位|部门|项目|家庭|一线|现场|农户|机关|社区|学校|医院|村组|乡镇|商铺|车间|工地)$|(?:公司|局|委|厅|集团|银行|大学|学院|中学|小学|法院|政府|委会|一[高中小]|[二三四五六]中)$/u;
const JOINED = /[和及]/u;

/** The members of such lists, with where they stand; what else is known of them is for the caller. */
export const visitedIn = (text: string): readonly Span[] =>
  findAll(text, VISIT).flatMap((match) => {
    const list = match[1] ?? "";
    const from = match.index + match[0].indexOf(list);
    const members: Span[] = [];
    let start = from;
    for (const item of list.split("、")) {
      const cut = item.search(JOINED);
      const parts = cut > 1 && cut < item.length - 2 ? [item.slice(0, cut), item.slice(cut + 1)] : [item];
      let at = start;
      for (const part of parts) {
        if (!NO_NAME.test(part) && part.length <= 16) members.push({ start: at, end: at + part.length });
        at += part.length + 1;
      }
      start += item.length + 1;
    }
    return members;
  });
