import { NO_SITES } from "../../lexicons/rows.ts";
import { findAll } from "../search.ts";
import type { PlaceBounds } from "./bounds.ts";
import type { PlaceLedger } from "./ledger.ts";

/** Streets by the ones that they cross, or between which a stretch of them lies. */

const CROSSING =
  /(\p{Script=Han}{2,10}?(?:路|街|大道|巷))[与和]((?:(?![与和])\p{Script=Han}){2,7}?(?:路|街|大道|巷))(?=交[叉会汇界]|十字路?口|路口)/gu;
/** 甲路乙街至丙街段: a road, and the two between which the news goes on. */
const STRETCH =
  /(\p{Script=Han}{2,6}?(?:大道|路|街))[（(]?((?:(?!大道|[路街])\p{Script=Han}){2,6}(?:大道|路|街))[至到—－-]((?:(?!大道|[路街至到])\p{Script=Han}){2,6}(?:大道|路|街))[）)]?(?=段|区间|路段)/gu;
const NO_ROAD = /^(?:该|各|本|全|某|每|这|那|其|一)|^(?:道|铁|公|马)路$/u;

/** Adds 青禾路与麟川街交叉口, 青禾路麟川街至北山街段: two streets that cross, or three. */
export const readCrossings = (text: string, ledger: PlaceLedger, bounds: PlaceBounds): void => {
  const street = (from: number, to: number): void => {
    const name = text.slice(from, to);
    // 文明路, 建设路: what crosses or ends a stretch is a road by its place alone.
    if (name.length > 2 && !NO_ROAD.test(name) && !NO_SITES.test(name) && !ledger.taken[to - 1])
      ledger.local(name, from, to, "SITE", "place/crossing");
  };
  for (const pattern of [CROSSING, STRETCH])
    for (const { 0: whole, 1: one = "", 2: other = "", 3: third, index } of findAll(text, pattern)) {
      const middle = index + one.length;
      street(Math.max(index, bounds.nameStart(middle - 1, 8)), middle);
      const from = index + whole.indexOf(other, one.length);
      street(from, from + other.length);
      const last = index + whole.lastIndexOf(third ?? other);
      if (third) street(last, last + third.length);
    }
};
