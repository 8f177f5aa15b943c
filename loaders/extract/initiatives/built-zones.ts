import type { InitiativeLedger } from "./ledger.ts";

/** 共建青禾智能装备中试基地: an industrial park is a place, and its building an initiative of the same name. */

const ZONE = /(?:基地|产业园|工业园|示范园|物流园|科技园|创业园|孵化园|科创园|田园综合体)区?$/u;
const BUILDING = /(?:共建|共同建设|新建|兴建|筹建|投资建设|规划建设|建设|建成|打造|创建)了?$/u;

/** Adds to the ledger the parks and bases of a text that a sentence tells to be built. */
export const readBuiltZones = (ledger: InitiativeLedger): void => {
  const { text, taken } = ledger;
  for (const { draft, start, end, surface, anaphoric } of taken)
    if (
      draft.type === "Place" &&
      !anaphoric &&
      ZONE.test(surface) &&
      BUILDING.test(text.slice(Math.max(0, start - 6), start)) &&
      !/^(?:项目|工程|的?(?:进程|步伐))/u.test(text.slice(end, end + 3))
    )
      ledger.add(surface, "PROJECT", start, end, "initiative/built-zone");
};
