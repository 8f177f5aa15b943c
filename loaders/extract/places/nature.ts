import type { Words } from "../../lexicons/words.ts";
import type { Span } from "../../types.ts";
import { findAll } from "../search.ts";
import { type Word, wordAt } from "../words.ts";

/** Mountains, waters and roads that are known by name, where the name stands for the place itself. */

/** What follows a place that is meant, and not a name that begins with it. */
const MEANT =
  /^(?:[^\p{Script=Han}]|$|深处|腹地|腹部|北麓|南麓|山脉|山区|脚下|之[巅畔滨]|[畔边岸上里中的是在与和及]|[南北东西]岸|两岸|流域|沿岸|沿线|水域|上游|中游|下游|支流|主峰|景区)/u;
const ROAD =
  /(?:国道|省道|县道)[GSX]?\d{2,4}线?|[GS]\d{2,4}(?:国道|省道|\p{Script=Han}{2}高速(?:公路)?|高速)|(?<![\d.])\d{3}(?:国道|省道)|(?<![\d.第])\d{1,3}号(?:旅游|生态|沿海|环湖|扶贫)?公路/gu;
/** 陇海铁路, 兰海高速: the two ends by a letter each. What is only being planned or built is no place yet. */
const LINE =
  /(京港澳|\p{Script=Han}{2})(?:高速公路|城际铁路|铁路|高铁|高速)(?!(?:[出入收]|出入)口|收费|互通|匝道|项目|工程|建设|公路|铁路|公司|集团|局|公安|法院|网|口|交警|大队|支队|管理|服务|运营|发展|增长|通道|列车|段|站|轨道|客运|时代)/gu;

/** Where mountains, waters and numbered roads stand. */
export const natureIn = (text: string, { nature }: Words, words: readonly Word[]): readonly Span[] => [
  ...nature(text).filter(
    ({ start, end }) => MEANT.test(text.slice(end, end + 2)) && text[start - 1] !== "《",
  ),
  ...findAll(text, LINE)
    .filter(({ 1: ends = "", index }) => namesEnds(ends, index, words))
    .map(({ 0: name, index }) => ({ start: index, end: index + name.length })),
  ...findAll(text, ROAD).map(({ 0: name, index }) => ({ start: index, end: index + name.length })),
];

/** Two letters that are no word together, nor parts of others: 陇海, and not 新建. */
const namesEnds = (ends: string, start: number, words: readonly Word[]): boolean => {
  if (ends.length > 2) return true;
  const first = wordAt(words, start);
  const [word, next] = [words[first], words[first + 1]];
  if (word?.start !== start || /[我该本各的了在和与到从是条座站乘坐国省市县]/u.test(ends)) return false;
  return word.text.startsWith(ends)
    ? /^(?:n[rz]|x|j)/u.test(word.tag)
    : word.text.length === 1 && next?.text.length === 1 && !/^[pcdrmuv]/u.test(word.tag + next.tag);
};
