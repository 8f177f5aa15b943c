import type { Words } from "../../lexicons/words.ts";
import type { Span } from "../../types.ts";
import { findAll } from "../search.ts";

/** Mountains, waters and roads that are known by name, where the name stands for the place itself. */

/** What follows a place that is meant, and not a name that begins with it. */
const MEANT =
  /^(?:[^\p{Script=Han}]|$|深处|腹地|腹部|北麓|南麓|山脉|山区|脚下|之[巅畔滨]|[畔边岸上里中的是在与和及]|[南北东西]岸|两岸|流域|沿岸|沿线|水域|上游|中游|下游|支流|主峰|景区)/u;
const ROAD = /(?:国道|省道|县道)[GSX]?\d{2,4}线?|[GS]\d{2,4}(?:国道|省道|高速)/gu;

/** Where mountains, waters and numbered roads stand. */
export const natureIn = (text: string, { nature }: Words): readonly Span[] => [
  ...nature(text).filter(
    ({ start, end }) => MEANT.test(text.slice(end, end + 2)) && text[start - 1] !== "《",
  ),
  ...findAll(text, ROAD).map(({ 0: name, index }) => ({ start: index, end: index + name.length })),
];
