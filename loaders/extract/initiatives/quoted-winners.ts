import { findAll } from "../search.ts";
import type { InitiativeLedger } from "./ledger.ts";

/** A quoted name with nothing but adverbs or 被甲局 between it and the verb of winning. */
const QUOTED_WINNER =
  /“([^“”]{2,16})”((?:[\p{Script=Han}]{0,6}(?:课程|课|案例|家园|品牌|模式|机制|项目|工作法|志愿服务|平台|节目|短视频|微电影|歌曲|舞蹈|剧目|作品|计划|行动|工程|产品|系列))?)(?:被[^，。“”]{2,24}|近日|先后|连续[^，。“”]{2,5}|成功|已经?|还|也|再次|一举|双双|日前|去年|今年)*$/u;

/** “甲”的课程, “乙”和丙项目: more than its name. */
const NO_TAIL = /[的了和与及等在]/u;

/** “甲品牌”被乙局评为…, “甲”入选…: what wins under a name in quotes is something that runs. */
export const readQuotedWinners = (ledger: InitiativeLedger): void => {
  for (const match of findAll(ledger.text, ledger.words.honorVerbs)) {
    const before = ledger.text.slice(Math.max(0, match.index - 60), match.index);
    const quoted = QUOTED_WINNER.exec(before);
    const short = quoted?.[1];
    if (!quoted || !short || /[，。！？：]/u.test(short)) continue;
    const tail = quoted[2] ?? "";
    if (NO_TAIL.test(tail)) continue;
    const open = match.index - before.length + quoted.index;
    // “甲”党建品牌 told before is the same one, by its whole name.
    const name = [...ledger.drafts.keys()].find(
      (one) => one.startsWith(short) && one.length <= short.length + 4,
    );
    const whole = `${short}${tail}`;
    const head = ledger.words.initiativeHeads(whole).at(-1);
    const kind = head?.end === whole.length && head.value !== "HONOR" ? head.value : "BRAND";
    ledger.add(name ?? whole, kind, open, open + whole.length + 2, "initiative/quoted-winner");
  }
};
