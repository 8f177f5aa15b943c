import type { GraphNode } from "../domain/fact.ts";
import { normalizeText } from "../graph/text.ts";
import { isOfOtherYear, isOtherEdition, isRival } from "./lexicon/contrasts.ts";
import { LEVEL_WORDS } from "./lexicon/words.ts";
import { misspelledAt, soundsLike, spelledFrom } from "./names.ts";
import { nounAt } from "./zh-words.ts";

/** How well the name of a node answers a stretch of a Chinese question. */
export interface Match {
  /** Units of the question that the name explains. */
  readonly units: readonly number[];
  /** 0..1: how much of the name the question says. */
  readonly precision: number;
  /** How much it explains, less what doesn't fit; the larger the better. */
  readonly weight: number;
}

/** A name or alias as it is compared. */
export const formsOf = (node: Pick<GraphNode, "name" | "aliases">): readonly string[] => [
  ...new Set([node.name, ...node.aliases].map(normalizeText).filter((form) => form.length > 1)),
];

/** Shorter halves say too little: 表彰会. */
const SHORTEST_HALF = 5;

/** The halves of a name that joins two: 揭牌仪式 and 展演 of 揭牌仪式暨展演. */
const halvesOf = (form: string): readonly string[] => {
  const halves = form.split("暨");
  return halves.length > 1 ? halves.filter((half) => half.length >= SHORTEST_HALF) : [];
};

const SIGNING = /^(.{2,40}?)(?:在.{2,8}?)?(?:签署|签订)(.{4,40}(?:协议|协议书|备忘录|合同|公约|意向书))$/u;

/** A signing is known by what was signed, and by that with those who signed: 甲县与乙区的共建协议. */
const signedOf = (form: string): readonly string[] => {
  const [, sides, signed] = SIGNING.exec(form) ?? [];
  return sides && signed ? [signed, `${sides}${signed}`] : [];
};

/** A stretch of a text that a name has too: where in the text, where in the name, and how long. */
type Part = readonly [at: number, inName: number, length: number];

/** Texts of one stretch in common, at least two characters each, in the order of both. */
const common = (
  text: string,
  form: string,
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): readonly Part[] => {
  let best = { at: 0, in: 0, length: 1 };
  for (let i = from; i < to; i++)
    for (let j = start; j < end; j++) {
      if (text[i] !== form[j] || (i > from && j > start && text[i - 1] === form[j - 1])) continue;
      let length = 1;
      while (i + length < to && j + length < end && text[i + length] === form[j + length]) length += 1;
      if (length > best.length) best = { at: i, in: j, length };
    }
  if (best.length < 2) return [];
  const before = common(text, form, [from, best.at], [start, best.in]);
  const after = common(text, form, [best.at + best.length, to], [best.in + best.length, end]);
  return [...before, [best.at, best.in, best.length], ...after];
};

const sizeOf = (parts: readonly Part[]): number => parts.reduce((sum, [, , length]) => sum + length, 0);

/** What of the name the text says in between, in another order: in 马拉松女子冠军 the 女子 of 女子马拉松冠军. */
const outOfOrder = (text: string, form: string, inOrder: readonly Part[]): readonly Part[] => {
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (!first || !last || first === last) return [];
  const [textLeft, formLeft] = [[...text], [...form]];
  for (const [at, inName, length] of inOrder) {
    textLeft.fill("\u0000", at, at + length);
    formLeft.fill("\u0001", inName, inName + length);
  }
  return common(textLeft.join(""), formLeft.join(""), [first[0], last[0]], [0, form.length]);
};

/** Words between the parts of a name that change nothing. */
const FILLING = /^[的之与和、及了在市县区省全本]*$/u;

/** True where the text says something else in place of a part of the name: 工业 for 产业, but not 的, nor a slip. */
const isReplaced = (text: string, form: string, parts: readonly Part[]): boolean =>
  parts.some(([at, inName, length], i) => {
    const next = parts[i + 1];
    if (!next) return false;
    const said = text.slice(at + length, next[0]);
    const meant = form.slice(inName + length, next[1]);
    return meant !== "" && !FILLING.test(said) && !soundsLike(said, meant);
  });

const range = (start: number, length: number): readonly number[] =>
  Array.from({ length }, (_, i) => start + i);

/** Names of people and divisions are said whole; longer names may be cut short. */
const isSaidWhole = (node: GraphNode): boolean =>
  node.label === "Person" || (node.label === "Place" && node.name.length < 5);

const LEAST_PRECISION = 0.45;
/** Names are cut short at their beginning: 端午活动 for 我们的节日·端午活动. */
const LEAST_OF_END = 0.35;
const SHORTEST_END = 4;
const isEnd = (form: string, [only, other]: readonly Part[]): boolean =>
  only !== undefined && other === undefined && only[2] >= SHORTEST_END && only[1] + only[2] === form.length;

const matchForm = (text: string, form: string, whole: boolean): Match | undefined => {
  if (isOtherEdition(text, form) || isOfOtherYear(text, form)) return undefined;
  const at = text.indexOf(form);
  if (at < 0 && isRival(text, form)) return undefined;
  if (at >= 0) return { units: range(at, form.length), precision: 1, weight: 1.1 * form.length + 2 };
  if (whole || form.length < 4) return undefined;
  const inOrder = common(text, form, [0, text.length], [0, form.length]);
  if (sizeOf(inOrder) < 3 || isReplaced(text, form, inOrder)) return undefined;
  const parts = [...inOrder, ...outOfOrder(text, form, inOrder)];
  const matched = sizeOf(parts);
  const precision = matched / form.length;
  if (precision < (isEnd(form, parts) ? LEAST_OF_END : LEAST_PRECISION)) return undefined;
  const units = parts.flatMap(([start, , length]) => range(start, length));
  const gap = Math.max(...units) + 1 - Math.min(...units) - matched;
  const weight = matched * Math.sqrt(precision) - 0.35 * gap;
  return weight <= 1.5 ? undefined : { units, precision, weight };
};

/** A name that the question gives in pinyin. */
const matchLetters = (text: string, node: GraphNode): Match | undefined => {
  const characters = [...normalizeText(node.name)];
  for (const run of text.matchAll(/[a-z]{4,}/g))
    if (spelledFrom(characters, 0, run[0]) === characters.length)
      return { units: range(run.index, run[0].length), precision: 1, weight: 1.1 * characters.length + 2 };
  return undefined;
};

/** A person's name with a character of the same sound. */
const matchSound = (text: string, { label, name }: GraphNode): Match | undefined => {
  if (label !== "Person" || name.length < 3) return undefined;
  const at = misspelledAt(text, name);
  return at < 0 ? undefined : { units: range(at, name.length), precision: 0.9, weight: name.length };
};

/** Less in quotation marks, with no noun behind them, says too little of a name. */
const SHORTEST_QUOTED = 3;

/** A longer name, told by what it holds that the question quotes: “村医贷” for 村医贷专属产品. */
const matchQuoted = (text: string, form: string, quoted: readonly string[]): Match | undefined => {
  if (isOtherEdition(text, form) || isOfOtherYear(text, form) || isRival(text, form)) return undefined;
  for (const part of quoted) {
    const [at, inName] = [text.indexOf(part), form.indexOf(part)];
    if (part.length < 2 || at < 0 || inName < 0) continue;
    // “清河”行动 is no 清河大桥, and “她声”热线 a longer hotline.
    const noun = nounAt(text.slice(at + part.length));
    if (noun && !form.slice(inName + part.length).includes(noun)) continue;
    if (!noun && part.length < SHORTEST_QUOTED) continue;
    const said = part.length + (noun?.length ?? 0);
    const precision = said / form.length;
    return { units: range(at, said), precision, weight: said * Math.sqrt(precision) };
  }
  return undefined;
};

/** The best match of any form of a node's name in the question, which quotes these texts; undefined where none is said. */
export const matchChinese = (
  text: string,
  node: GraphNode,
  quoted: readonly string[] = [],
): Match | undefined => {
  let best = matchLetters(text, node);
  const whole = isSaidWhole(node);
  const forms = formsOf(node);
  const others =
    node.label === "Event" ? forms.flatMap((form) => [...halvesOf(form), ...signedOf(form)]) : [];
  for (const form of [...forms, ...others]) {
    const match = matchForm(text, form, whole) ?? (whole ? undefined : matchQuoted(text, form, quoted));
    if (match && (!best || match.weight > best.weight)) best = match;
  }
  return best ?? matchSound(text, node);
};

/** Those of these units that a text says, in runs of at least two characters. */
export const unitsSaid = (
  units: readonly string[],
  wanted: readonly number[],
  text: string,
): ReadonlySet<number> => {
  const said = new Set<number>();
  for (const [i, unit] of wanted.entries()) {
    const next = wanted[i + 1];
    if (next !== unit + 1 || !text.includes(`${units[unit]}${units[next]}`)) continue;
    said.add(unit);
    said.add(next);
  }
  const asked = new Set(wanted);
  for (const [word, names] of LEVEL_WORDS) {
    const at = units.join("").indexOf(word);
    if (at >= 0 && names.test(text))
      for (const unit of range(at, word.length)) if (asked.has(unit)) said.add(unit);
  }
  return said;
};
