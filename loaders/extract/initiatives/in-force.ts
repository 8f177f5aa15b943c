import type { Mention } from "../../types.ts";
import { findDates } from "../dates.ts";
import type { InitiativeLedger } from "./ledger.ts";

/** When rules come into force: 《甲条例》自2024年1月1日起施行; 2024年3月15日，该条例正式施行. */
export const readInForce = (ledger: InitiativeLedger): void => {
  const { text, doc, mentions } = ledger;
  const rules = mentions.filter(({ draft, anaphoric }) => draft.props.kind === "POLICY" && !anaphoric);
  if (rules.length === 0) return;
  for (const { start, end, date } of findDates(text, { issue: doc.page.date })) {
    const [said, noun] = BEGINS.exec(text.slice(end, end + 24)) ?? [];
    if (said === undefined || date.precision !== "DAY") continue;
    const rule = noun ? pointedTo(rules, noun, start) : namedBefore(text, rules, start);
    if (rule && rule.draft.props.startDate === undefined) rule.draft.props.startDate = date.iso;
  }
};

const BEGINS =
  /^(?:起)?[，,]?(?:(?:该|这部|这一|此)(条例|办法|规定|细则|决定|意见|方案|规划))?(?:将)?(?:正式|全面)?(?:施行|实施|生效)(?=[，。；,;])/u;
const REACH = 300;

/** 该条例: the last that is called so. */
const pointedTo = (rules: readonly Mention[], noun: string, offset: number): Mention | undefined =>
  rules.findLast(({ draft, end }) => end <= offset && offset - end <= REACH && draft.name.includes(noun));

/** 《甲条例》自, 《甲办法》印发，自: what the sentence is about. */
const namedBefore = (text: string, rules: readonly Mention[], offset: number): Mention | undefined =>
  rules.findLast(
    ({ end }) => end <= offset && offset - end <= 30 && SAID_OF_IT.test(text.slice(end, offset)),
  );
const SAID_OF_IT =
  /^》?(?:[（(][^（()）]{1,12}[)）])?(?:(?:已|正式)?(?:印发|发布|公布|出台|颁布|通过|审议通过)(?:实施)?)?[，,]?(?:将|已)?[自于从]?$/u;
