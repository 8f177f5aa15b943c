import { NO_SITES } from "../../lexicons/rows.ts";
import { SORT_OF_SITE } from "../../lexicons/sites.ts";
import { surnameLength } from "../../lexicons/surnames.ts";
import type { Doc } from "../../types.ts";
import { findAll } from "../search.ts";
import { wordAt, wordsOf } from "../words.ts";
import type { PlaceLedger } from "./ledger.ts";
import { isName } from "./names.ts";

/** Streets and waters that an article speaks of again and again: 中大街整治…，中大街体现着…. */

const CANDIDATE =
  /(?<=^|[，。；：“、\n])(?![一二三四五六七八九十两几全各该本这那其每某])(?:(?![的了在是和与把将被从向对为])\p{Script=Han}){1,4}?(?:大街|老街|古街|水库|[街河湖渠])(?=\p{Script=Han})/gmu;
const FEWEST = 2;
/** What a name goes on with that is another one's. */
const GOES_ON =
  /^(?:[南北东西源口池坊谷]|街道|社区|办事处|小学|中学|村|镇|乡|区|县|市|长|道|公司|医院|委|口岸|大桥|公园)/u;

/** Adds what begins two clauses or more of an article under one name, wherever it stands. */
export const readRepeated = (doc: Doc, ledger: PlaceLedger): void => {
  const { text } = doc.article;
  const counts = new Map<string, number>();
  for (const { 0: name, index } of findAll(text, CANDIDATE))
    if (!ledger.taken[index] && isOwnName(doc, name, index)) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const [name, count] of counts) if (count >= FEWEST) addAll(doc, ledger, name);
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
