import { findAll } from "../search.ts";
import type { InitiativeLedger } from "./ledger.ts";

/** A quoted name with nothing but adverbs or 被甲局 between it and the verb of winning. */
const QUOTED_WINNER =
  /“([^“”]{2,16})”(?:被[^，。“”]{2,24}|近日|先后|连续[^，。“”]{2,5}|成功|已经?|还|也|再次|一举|双双|日前|去年|今年)*$/u;

/** “甲品牌”被乙局评为…, “甲”入选…: what wins under a name in quotes is something that runs. */
export const readQuotedWinners = (ledger: InitiativeLedger): void => {
  for (const match of findAll(ledger.text, ledger.words.honorVerbs)) {
    const before = ledger.text.slice(Math.max(0, match.index - 60), match.index);
    const quoted = QUOTED_WINNER.exec(before);
    const short = quoted?.[1];
    if (!quoted || !short || /[，。！？：]/u.test(short)) continue;
    const open = match.index - before.length + quoted.index;
    // “甲”党建品牌 told before is the same one, by its whole name.
    const name = [...ledger.drafts.keys()].find(
      (one) => one.startsWith(short) && one.length <= short.length + 4,
    );
    const head = ledger.words.initiativeHeads(short).at(-1);
    const kind = head?.end === short.length && head.value !== "HONOR" ? head.value : "BRAND";
    ledger.add(name ?? short, kind, open, open + short.length + 2, "initiative/quoted-winner");
  }
};
