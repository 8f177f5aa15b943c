import { GENERIC_MODIFIERS } from "../../lexicons/initiatives.ts";
import { wordAt, wordsOf } from "../words.ts";
import type { InitiativeLedger } from "./ledger.ts";

/** Verbs that also stand inside names: 甲领域创新提升行动. */
const ALSO_INSIDE = new Set(["创新", "建设", "推广", "升级", "发展", "服务"]);
/** 构建起强大的…系统, 构建了集甲、乙于一体的…系统. */
const DESCRIBED_OBJECT =
  /(?:构建|建立|打造|形成|开发|建成|推出|开通|搭建)[了起出]?(?:[\p{Script=Han}]{1,8}|[以集][^。；]{4,50})的$/u;

/** 出台支持茶产业的九条措施: the words between a launching verb and a head noun. */
export const readObjects = (ledger: InitiativeLedger): void => {
  const { text, words } = ledger;
  for (const { start, end, value, surface } of words.initiativeHeads(text)) {
    if (
      value === "HONOR" ||
      surface === "贷" ||
      ledger.mentions.some((mention) => mention.start <= start && mention.end >= end)
    )
      continue;
    if (ledger.isTaken({ start, end }) || goesOn(ledger, end, surface)) continue;
    const from = afterOwnVerb(ledger, nameStart(ledger, start), start);
    const modifier = text.slice(from, start);
    if (
      modifier.length < 2 ||
      !followsVerb(ledger, from) ||
      GENERIC_MODIFIERS.test(modifier) ||
      /^(?:各|该|这|此|其|本)/u.test(modifier)
    )
      continue;
    if (modifier.length < 4 && surface.length < 3) continue;
    ledger.add(text.slice(from, end), value, from, end, "initiative/launched-object");
  }
};

/** 项目建设, 平台企业, 计划投资: the head is another word's. */
const goesOn = ({ doc, text }: InitiativeLedger, end: number, head: string): boolean => {
  const words = wordsOf(doc);
  const word = words[wordAt(words, end - 1)];
  if (word && word.end > end) return true;
  return (
    head === "计划" &&
    /^[\p{Script=Han}]/u.test(text.slice(end)) &&
    !/^(?:[的，。、]|启动|实施)/u.test(text.slice(end))
  );
};

const nameStart = ({ doc, words: lexicon }: InitiativeLedger, head: number): number => {
  const words = wordsOf(doc);
  let start = head;
  for (let i = wordAt(words, head - 1); i >= 0; i--) {
    const word = words[i];
    if (!word || head - word.start > 26) break;
    if (/^[，。；：！？,.;:!?\s“”\n、（）()]+$/u.test(word.text)) break;
    if (
      (lexicon.isLaunchVerb(word.text) && !ALSO_INSIDE.has(word.text)) ||
      /^(?:p|d|c|r|ul|uz|ug)$/.test(word.tag) ||
      ["的", "了", "起", "出", "将", "为"].includes(word.text)
    )
      break;
    start = word.start;
  }
  return start;
};

/** 建设高质量体系: where no verb stands in front, the name's first word may be it. */
const afterOwnVerb = (ledger: InitiativeLedger, start: number, head: number): number => {
  if (followsVerb(ledger, start)) return start;
  const own = [...ALSO_INSIDE].find(
    (verb) => ledger.text.startsWith(verb, start) && start + verb.length < head,
  );
  return own ? start + own.length : start;
};

/** A launching verb ends where the name begins; 了, 起 and 出 may stand between. */
const followsVerb = ({ text, words }: InitiativeLedger, start: number): boolean => {
  const before = text.slice(Math.max(0, start - 8), start).replace(/[了起出的]$/u, "");
  const verb = words.launchVerbs(before).at(-1);
  if (verb !== undefined && verb.end === before.length) return true;
  return DESCRIBED_OBJECT.test(text.slice(Math.max(0, start - 60), start));
};
