import type { InitiativeKind } from "../../../src/domain/ontology.ts";
import { GENERIC_MODIFIERS } from "../../lexicons/initiatives.ts";
import { findAll } from "../search.ts";
import type { InitiativeLedger } from "./ledger.ts";

/** Verbs in front of what is named by several things at once. */
const DONE =
  "(?:开展|实施|启动|推进|推行|实行|建立|健全|完善|构建|形成|创新|探索|打造|建强|采取|落实|执行|组织|部署)(?:起|了)?(?:为期[^，。的]{1,8}的)?";
const HAN = "[\\p{Script=Han}]";
/** What a name of several parts may end with. */
const MECHANISM = "(?:机制|制度|模式|体系|格局|网络|工作法)";
const CAMPAIGN =
  "(?:专项整治行动|专项行动|专项整治|专项治理|集中整治|综合整治|整治行动|攻坚行动|提升行动|治理行动|清理行动|排查行动|三年行动|提升工程|培育工程|治理工程|改造工程|建设工程|三年行动计划)";

/** 建立台账管理、分片负责、逐户走访工作机制: a list, each as long as the next, and what it is. */
const LIST = new RegExp(
  `(?<=${DONE})(?:${HAN}{1,8}、)+${HAN}{3,16}?(?:${MECHANISM}|[二三四五六七八九]大(?:工程|行动|战略|计划|体系))(?=[，。；、”]|$)`,
  "gu",
);
/** 开展河道沟渠和田间道路专项整治行动. */
const PAIR = new RegExp(
  `(?<=${DONE})(${HAN}{2,12}?)(?:和|与|及)(${HAN}{2,12}?)${CAMPAIGN}(?!方案|计划|工作)`,
  "gu",
);

/** 出台支持奶业振兴的十条措施: a document by what it is for. */
const MEASURES =
  /(?<=(?:出台|制定|推出|印发|发布|实施)了?)(?:支持|促进|推动|加快|鼓励|扶持|关于|服务|助力)[^，。；“”《》、的]{2,20}的?(?:若干|[\d一二三四五六七八九十]+[条项个])(?:政策)?(?:措施|意见|政策|举措|办法)/gu;

/** Names that hold a list or a pair of things, behind a launching verb. */
export const readSeveral = (ledger: InitiativeLedger): void => {
  for (const { index, 0: name } of findAll(ledger.text, LIST))
    if (!/[的了]/u.test(name) && (isEven(name) || /大\p{Script=Han}{2}$/u.test(name)))
      ledger.add(name, kindOf(name), index, index + name.length, "initiative/several");
  for (const { index, 0: name } of findAll(ledger.text, MEASURES))
    ledger.add(name, "POLICY", index, index + name.length, "initiative/several");
  for (const { index, 0: name, 1: one = "", 2: other = "" } of findAll(ledger.text, PAIR))
    if (isPart(ledger, one) && isPart(ledger, other))
      ledger.add(name, "PROGRAM", index, index + name.length, "initiative/several");
};

const kindOf = (name: string): InitiativeKind =>
  /(?:工程|行动|战略|计划)$/u.test(name) ? "PROGRAM" : "MECHANISM";

/** All but the last are of one length, and the last is longer. */
const isEven = (name: string): boolean => {
  const items = name.split("、");
  const last = items.pop() ?? "";
  const [first = ""] = items;
  return items.every(({ length }) => length === first.length) && last.length > first.length + 1;
};

/** 河道沟渠: nothing that is a name by itself, or a deed. */
const isPart = ({ words }: InitiativeLedger, part: string): boolean =>
  words.initiativeHeads(part).length === 0 &&
  words.launchVerbs(part).length === 0 &&
  !/[的了在将把为]/u.test(part) &&
  !GENERIC_MODIFIERS.test(part);
