import { BRANDS } from "../../lexicons/brands.ts";
import { COMPANIES } from "../../lexicons/companies.ts";
import type { Doc, Span } from "../../types.ts";
import { buildScanner } from "../scanner.ts";
import { wordAt, wordsOf } from "../words.ts";

/** Companies that stand by their brand alone: 农商行发放贷款, 移动、电信、联通. */

const companiesOf = buildScanner(COMPANIES.map((name) => [name, name]));
const brandsOf = buildScanner(BRANDS.map((name) => [name, name]));
/** What is theirs, or is called by them, and none of them: 华为杯, 中石化加油站. */
const NOT_ITSELF =
  /^(?:[杯牌系路街桥城店云车酒奶]|手机|平台|超市|商城|加油[站卡]|充电|大道|产品|概念|股票|产业园|科技园|工业园|广场|大厦|小镇|系列|小区|社区|大厅)/u;
/** A field of work, and no companies: 电信、邮政部门. */
const FIELD = /^(?:等?(?:部门|行业|事业|业务|信号|网络|设施|线路|服务业|诈骗|基础设施))/u;
const JOINT = /^(?:、|和|与|及|以及)$/u;

/** Where they stand. */
export const brandsIn = (doc: Doc): readonly Span[] => {
  const { text } = doc.article;
  const known = companiesOf(text).filter(
    (hit) => !NOT_ITSELF.test(text.slice(hit.end, hit.end + 4)) && isWhole(doc, hit),
  );
  return [...known, ...rowsOf(text)].map(({ start, end }) => ({ start, end }));
};

/** 移动、电信、联通: brands that are common words too vouch for each other. */
const rowsOf = (text: string): readonly Span[] => {
  const hits = brandsOf(text);
  const rows: Span[] = [];
  for (let first = 0; first < hits.length; ) {
    let last = first;
    while (last + 1 < hits.length && JOINT.test(text.slice(hits[last]?.end, hits[last + 1]?.start))) last++;
    const row = hits.slice(first, last + 1);
    const [start, end] = [row[0]?.start ?? 0, row.at(-1)?.end ?? 0];
    const opens =
      !/\p{Script=Han}/u.test(text[start - 1] ?? "") || /[由与和在的向对]/u.test(text[start - 1] ?? "");
    if (row.length > 1 && (row.length > 2 || opens) && !FIELD.test(text.slice(end, end + 6)))
      rows.push(...row);
    first = last + 1;
  }
  return rows;
};

/** 中华|为: it neither begins nor ends inside a word; 农商|行为 is cut wrongly. */
const isWhole = (doc: Doc, { start, end }: Span): boolean => {
  const words = wordsOf(doc);
  const before = words[wordAt(words, start - 1)];
  // 葛少|华为书屋揭牌: a rare character in front is a part of a name.
  const bound =
    before?.text.length === 1 && /^(?:n|x|zg|g|a)/u.test(before.tag) && /\p{Script=Han}/u.test(before.text);
  return (
    !(bound && end - start === 2) &&
    words[wordAt(words, start)]?.start === start &&
    (words[wordAt(words, end - 1)]?.end === end || doc.article.text[end - 1] === "行")
  );
};
