import { NO_SITES } from "../../lexicons/rows.ts";
import { SORT_OF_SITE } from "../../lexicons/sites.ts";
import { surnameLength } from "../../lexicons/surnames.ts";
import type { Doc } from "../../types.ts";
import { findAll } from "../search.ts";
import { wordAt, wordsOf } from "../words.ts";
import type { PlaceLedger } from "./ledger.ts";
import { isName } from "./names.ts";

/** Streets and waters that an article speaks of again and again: 中大街整治…，中大街体现着…; 检查小柳河…，对小柳河的治理. */

const CANDIDATE =
  /(?<=^|[，。；：“、\n])(?![一二三四五六七八九十两几全各该本这那其每某])(?:(?![的了在是和与把将被从向对为])\p{Script=Han}){1,4}?(?:大街|老街|古街|水库|[街河湖渠])(?=\p{Script=Han})/gmu;
/** Waters anywhere, with what stands in front of them. */
const WATER = /(\p{Script=Han}{2})([河湖溪])(?![南北东西口长流床])/gu;
/** What nothing but water goes on with: 秦小河 is a person. */
const ON_WATER =
  "水|流域|治理|综合整治|整治|沿岸|两岸|[东南西北]岸|河道|河段|河堤|河床|湖面|湖区|[畔岸边]|风光|上游|下游|沿线|生态|城区段|干流|支流|段";
const FEWEST = 2;
/** What a name goes on with that is another one's. */
const GOES_ON =
  /^(?:[南北东西源口池坊谷]|街道|社区|办事处|小学|中学|村|镇|乡|区|县|市|长|道|公司|医院|委|口岸|大桥|公园)/u;

/** Adds what an article names so twice or more, wherever it stands. */
export const readRepeated = (doc: Doc, ledger: PlaceLedger): void => {
  const { text } = doc.article;
  const counts = new Map<string, number>();
  for (const { 0: name, index } of findAll(text, CANDIDATE))
    if (!ledger.taken[index] && isOwnName(doc, name, index)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= FEWEST).map(([name]) => name);
  for (const name of new Set([...names, ...watersIn(doc, ledger)])) addAll(doc, ledger, name);
};

/** 小柳河: what stands alike in front of 河 behind different words. */
const watersIn = (doc: Doc, ledger: PlaceLedger): readonly string[] => {
  const { text } = doc.article;
  const lefts = new Map<string, Set<string>>();
  for (const { 1: front = "", 2: kind = "", index } of findAll(text, WATER)) {
    const head = index + front.length;
    const start = head - 2;
    if (ledger.taken[start] || ledger.taken[head]) continue;
    const [name, left = ""] = [front.slice(-2) + kind, text[start - 1]];
    lefts.set(name, (lefts.get(name) ?? new Set()).add(/\p{Script=Han}/u.test(left) ? left : ""));
  }
  return [...lefts]
    .filter(([name, left]) => left.size >= FEWEST && isOwnWater(doc, name))
    .map(([name]) => name);
};

const isOwnWater = (doc: Doc, name: string): boolean => {
  const { text } = doc.article;
  const at = text.indexOf(name);
  const words = wordsOf(doc);
  const [first, last] = [words[wordAt(words, at)], words[wordAt(words, at + name.length - 1)]];
  // 治理|河: what is done to waters; 内陆湖: what sort of one it is.
  const known =
    first?.start === at && first.end >= at + name.length - 1 && !/^(?:n[rstz]|x|zg|j)/u.test(first.tag);
  return (
    !known &&
    last?.end === at + name.length &&
    isName(name) &&
    !NO_SITES.test(name) &&
    !SORT_OF_SITE.test(name) &&
    !/[的了在是和与把将被从向对为及等到来去条各全该本其座片巡治护入出沿]/u.test(name.slice(0, -1)) &&
    findAll(text, new RegExp(`${name}(?=${ON_WATER})`, "gu")).length > 0
  );
};
const isOwnName = (doc: Doc, name: string, index: number): boolean => {
  if (name.length < 3 || !isName(name) || NO_SITES.test(name) || SORT_OF_SITE.test(name)) return false;
  const words = wordsOf(doc);
  const [first, last] = [words[wordAt(words, index)], words[wordAt(words, index + name.length - 1)]];
  if (last?.end !== index + name.length || GOES_ON.test(doc.article.text.slice(last.end, last.end + 3)))
    return false;
  // 步行街, 一条街: words of the language; 打通河湖: what is done to them.
  if (first?.start !== index || (first.end >= index + name.length && !/^n[rstz]/u.test(first.tag)))
    return false;
  // 秦长河: a person's name.
  const person = name.length === 3 && /[河湖渠]$/u.test(name) && surnameLength(name) > 0;
  return !person && !(first.text.length > 1 && /^[vdpcr]/u.test(first.tag));
};

const addAll = ({ article: { text } }: Doc, ledger: PlaceLedger, name: string): void => {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (!ledger.taken[at] && !ledger.taken[end - 1] && !GOES_ON.test(text.slice(end, end + 3)))
      ledger.local(name, at, end, "SITE", "place/repeated");
  }
};
