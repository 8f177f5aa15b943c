import type { EventKind } from "../../../src/domain/ontology.ts";
import { isHeldBehind } from "./framed.ts";
import { ON_A_DAY } from "./patterns.ts";

/** Events without a name of their own that are told by their theme: 以“翰墨青禾”为主题的书画展. */

const THEME =
  /(?:(?:以|围绕|(?<=(?:开展|举办|举行|组织)了?))“(?=[^“”。；]{2,30}”为(?:活动)?(?:主题|题)的$)|(?:主题为|题为)“(?=[^“”。；]{2,30}”的$))([^“”]+)”[^“”]{1,6}$/u;
/** How the theme's clause begins where somebody holds what it is of. */
const HOLDS = /(?:举行|举办|召开|主办|承办|协办|参加|出席)了?(?:一[场次期届])?$/u;
/** What goes on all the time, or is only meant to be. */
const NO_DAY =
  /常态化|广泛|持续|深入(?!基层|农村|社区|企业|校园|一线|田间|乡村|学校)|每[年月周季]|经常|将|拟|计划|准备/u;

/** The theme with the head that stands at `head` behind it; undefined where none does, or nobody held it on a day. */
export const themedName = (
  text: string,
  {
    plain,
    kind,
    from,
    end,
  }: { readonly plain: string; readonly kind: EventKind; readonly from: number; readonly end: number },
): string | undefined => {
  const lead = text.slice(Math.max(0, from - 90), from);
  const told = THEME.exec(lead);
  if (!told || !/^\p{Script=Han}{2,10}$/u.test(plain)) return undefined;
  const before = lead.slice(0, told.index);
  const clause = before.split(/[，。；\n]/u).at(-1) ?? "";
  if (NO_DAY.test(clause)) return undefined;
  const held = HOLDS.test(before) || isHeldBehind(text, end) || ON_A_DAY.test(before);
  if (kind === "ACTIVITY" && !held) return undefined;
  return `${told[1]}${plain === "活动" ? "主题活动" : plain}`;
};
