import { surnameLength } from "../../lexicons/surnames.ts";
import { findAll } from "../search.ts";
import { wordAt, wordsOf } from "../words.ts";
import type { PeopleLedger } from "./ledger.ts";
import { NAME_LIST, namesOf } from "./lists.ts";
import { isPersonName, nameAt } from "./names.ts";

/** 执行主席是：甲、乙, 在主席台就座的还有甲、乙, 列席会议的有甲、乙: names behind what they are there for. */
const LISTED_BEHIND = new RegExp(
  String.raw`(?:(?:执行|常务)主席(?:名单)?(?:分别)?(?:是|有|为)?[：:]?|就座的[^，。；：、]{0,10}?(?:有|是)[：:]?|(?:出席|列席|参加|旁听)[^，。；：、]{0,14}的[^，。；：、]{0,10}?(?:有|是|包括)[：:]?|(?<=^|[，。；\n）)])代表(?=[^，。；]{2,60}(?:发言|围绕|结合|认为|建议|表示)))(${NAME_LIST})(?=[，。；\n]|等|在|主持|先后|分别|围绕|结合|作?了?发言|认为|建议|表示)`,
  "gmu",
);
/** 甲、乙、丙等到会并在主席台就座, 领导甲、乙和受表彰的代表参加: names at the head of a clause, in front of others or none. */
const LISTED_IN_FRONT = new RegExp(
  String.raw`(?<=^|[。；，\n）)]|领导)(${NAME_LIST})(?=(?:等?(?:和|及|与|以及)[^，。；、]{2,16})?等?(?:先后|分别|共同|一同|一道|也|还)?(?:到会|在主席台|出席|列席|陪同|参加(?!工作)|参会|会见|作(?:交流|表态|汇报)?发言))`,
  "gmu",
);
/** 会议由甲主持, 甲致开幕词, 受大会委托，甲作工作报告: one name, or a few, that only people's deeds follow. */
const ACTING = new RegExp(
  String.raw`(?<=^|[，。；\n）)由])(${NAME_LIST})(?=(?:同志)?(?:代表[^，。；]{2,30}?)?作了?(?:题为《[^》]{2,60}》的)?[^，。；]{0,20}?(?:报告|讲话|发言)|等?(?:先后|分别|共同)?为[^，。；]{2,16}(?:颁奖|颁发|授牌|授旗|揭牌|揭幕)|主持(?:召开|会议|大会|仪式|开幕|闭幕|座谈|[，。；])|致(?:开幕|闭幕|欢迎|答谢|贺)?[词辞]|宣布(?:大会|会议)?(?:胜利)?(?:开幕|闭幕))`,
  "gmu",
);

/** 执行主席由甲、乙担任: who takes it. */
const TAKES = new RegExp(
  `(?:主席|组长|总?指挥|指挥长|主任|裁判长?|评委|队长|会长|书记|领队|主持人|主讲人)由(${NAME_LIST})(?=(?:分别)?(?:共同)?(?:担任|兼任))`,
  "gmu",
);

/** 会见了客人甲、乙一行: who is received. */
const RECEIVED = new RegExp(`(?:客人|来宾|嘉宾|客商)(${NAME_LIST})(?=等?一行)`, "gmu");

/** 甲、乙、丙、: two names or more in front of a last one, where a clause begins. */
const ROW = new RegExp(String.raw`(?<=^|[，。；：\n）)])((?:${NAME_LIST}、))(?=\p{Script=Han})`, "gmu");

/** Reads people without a title by what is told of sessions: who sat where, who presided, who reported. */
export const readSessions = (ledger: PeopleLedger): void => {
  for (const pattern of [LISTED_BEHIND, LISTED_IN_FRONT, ACTING, TAKES, RECEIVED])
    for (const match of findAll(ledger.text, pattern)) {
      const list = match[1] ?? "";
      const names = namesOf(list, match.index + match[0].length - list.length, ledger);
      if (!names || (names.length === 1 && !names.every(({ start }) => standsAlone(ledger, start)))) continue;
      for (const { name, start } of names)
        if (ledger.free(start)) ledger.mention(name, start, start + name.length, "person/present");
    }
  for (const match of findAll(ledger.text, ROW)) readRow(ledger, match.index, match[1] ?? "");
};

/** 甲、乙、丙: what looks like names only is a row of people, whatever they do. */
const readRow = (ledger: PeopleLedger, offset: number, list: string): void => {
  const end = offset + list.length;
  const names = namesOf(list.slice(0, -1), offset, ledger);
  const last = nameAt(ledger.text, end, wordsOf(ledger.doc), ledger.amongMinorities);
  if (!last || ledger.text[last.end] === "、" || !names || names.length < 2) return;
  const all = [...names, last];
  if (!all.every(({ name }) => isPersonName(name) || ledger.people.has(name))) return;
  for (const { name, start } of all)
    if (ledger.free(start)) ledger.mention(name, start, start + name.length, "person/listed");
};

/** A single name: a Han name of three characters, or of two that the segmenter knows as a name. */
const standsAlone = ({ text, doc }: PeopleLedger, start: number): boolean => {
  const words = wordsOf(doc);
  const named = nameAt(text, start, words, false);
  if (!named || surnameLength(named.name) === 0) return false;
  const word = words[wordAt(words, start)];
  return named.name.length >= 3 || (word?.text === named.name && word.tag.startsWith("nr"));
};
