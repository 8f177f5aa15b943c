import type { OrganizationKind } from "../../../src/domain/ontology.ts";
import { BRANDS } from "../../lexicons/brands.ts";
import type { Mention, Span } from "../../types.ts";

/** Branches that are named by their company and their place: 中国联通洋县分公司. */

const OWNER =
  /(?:中国)?[\p{Script=Han}]{0,2}(?:银行|保险|联通|移动|电信|铁塔|石化|石油|人寿|财险|邮政|烟草|人保|太保|证券|邮储)$/u;
const JOINED = /^[与和及由在对]/u;

/** Where the owner of a branch begins whose place begins at an offset; undefined where none stands there. */
export const ownerBefore = (text: string, place: number): number | undefined => {
  const left = text.slice(Math.max(0, place - 8), place);
  const name = OWNER.exec(left)?.[0].replace(JOINED, "");
  return name ? place - name.length : undefined;
};

const LONGEST_BRAND = Math.max(...BRANDS.map(({ length }) => length));
const brands = new Set(BRANDS);
/** What a company is, between its name and its place. */
const FORM =
  /(?:(?:股份|责任)?有限(?:责任)?公司|集团(?:公司)?|公司|保险|证券|银行|石油|石化|电力|燃气|网络|高速|物流|速运|快递)$/u;
/** What the branch is. */
const BRANCH =
  /^[省市县区州旗]?(?:[\p{Script=Han}]{0,6}?(?:分公司|集团|中心支公司|中心支行|中支|支公司|公司|分行|支行|营业部|营业厅|直属库|储备库|管理中心|管理处|分中心|供电所|供电局|供电公司|供电分公司|营业所|营销部|办事处|代表处|项目部(?!署|门)|分店|分部|基地)|[站店](?!\p{Script=Han}{0,1}[长员]))/u;
const NO_BRANCH = /[的了在和与由、]|来|到|设立|成立|建设|举行|开展|党委|支持|投资/u;

/** 工行洋县支行, 顺丰速运洋县分公司: a brand, the place, and what it has there. */
export const branchesIn = (
  text: string,
  places: readonly Mention[],
): readonly (Span & { readonly kind: OrganizationKind })[] =>
  places.flatMap(({ start, end, anaphoric, draft }, i) => {
    if (anaphoric || !draft.division) return [];
    const branch = BRANCH.exec(text.slice(end, end + 14))?.[0];
    if (!branch || NO_BRANCH.test(branch)) return [];
    const from =
      companyBefore(text, start, places.slice(Math.max(0, i - NEAR), i)) ?? brandBefore(text, start);
    if (from === undefined) return [];
    const whole = { start: from, end: end + branch.length, kind: "COMPANY" as const };
    const owner = { ...whole, end: start };
    return OWNER_NAME.test(text.slice(from, start)) ? [owner, whole] : [whole];
  });
/** The place that such a company is called by is one of so many in front. */
const NEAR = 12;
/** What a company with branches is called by itself. */
const OWNER_NAME = /[\p{Script=Han}]{3}(?:银行|集团|公司)$/u;

/** Where the brand starts that stands in front of a place, its form between them or not. */
const brandBefore = (text: string, place: number): number | undefined => {
  const left = text.slice(Math.max(0, place - LONGEST_BRAND - 10), place);
  for (const name of [left, left.replace(FORM, "")])
    for (let length = Math.min(LONGEST_BRAND, name.length); length >= 2; length--)
      if (brands.has(name.slice(-length))) return place - (left.length - name.length) - length;
  return undefined;
};

/** 洋省晨曦网络洋县分公司: a company that is called by a place of its own and its trade. */
const companyBefore = (text: string, offset: number, places: readonly Mention[]): number | undefined => {
  const own = places.find(
    ({ end, anaphoric }) =>
      !anaphoric && end < offset && offset - end <= 10 && TRADE.test(text.slice(end, offset)),
  );
  return own && (brandBefore(text, own.start) ?? own.start);
};
const TRADE =
  /^(?![的了在和与由、对向到])(?!\p{Script=Han}{0,6}(?:联合|会同|携手|协同|联手))(?:(?![和与及由对向])\p{Script=Han}){0,6}(?:银行|保险|网络|电力|电网|供电|燃气|天然气|集团|公司|石油|石化|邮政|电信|移动|联通|烟草|广电|高速|铁路|建工|能源|农信|水务|交投|城投|证券|传媒|盐业|粮油|旅投|交控|有色|煤业|矿业|钢铁|化工|水泥|能投|国投|铝业|建材)$/u;
