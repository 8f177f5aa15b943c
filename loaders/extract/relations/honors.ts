import { HONOR_VERBS } from "../../lexicons/initiatives.ts";
import { NO_FACT } from "../../lexicons/verbs.ts";
import type { FactDraft, Mention } from "../../types.ts";
import { findDates } from "../dates.ts";
import type { Clause } from "./clause.ts";

const TIMES = /连续(?:第)?([一二两三四五六七八九十\d]+)(?:次|年|届|度)/u;
const NUMERALS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};

/** Who won which honour, and who conferred it. */
export const readHonors = (clause: Clause): readonly FactDraft[] =>
  clause.initiatives
    .filter(({ draft, anaphoric }) => draft.props.kind === "HONOR" && !anaphoric)
    .flatMap((honor) => honorFacts(clause, honor));

const honorFacts = (clause: Clause, honor: Mention): readonly FactDraft[] => {
  const { text, sentence, doc } = clause;
  const verb = [...text.slice(sentence.start, honor.start).matchAll(HONOR_VERBS)].at(-1);
  if (!verb) return [];
  const start = sentence.start + verb.index;
  const before = text.slice(Math.max(sentence.start, start - 40), start);
  if (NO_FACT.test(before.split(/[，,]/u).at(-1) ?? "")) return [];
  const passive = /(?:被|获)[^，。]{0,40}$/u.exec(before);
  const by = passive ? start - passive[0].length : start;
  const winners = winnersBefore(clause, by);
  const conferrers = clause.agents.filter(
    ({ draft, start: at, end }) =>
      draft.type === "Organization" &&
      ((at >= by && end <= honor.start) || (at > start && end <= honor.start)),
  );
  const spell = TIMES.exec(text.slice(Math.max(sentence.start, start - 24), honor.start));
  const times = spell?.[1] ? (NUMERALS[spell[1]] ?? Number(spell[1])) : undefined;
  const date = findDates(text.slice(sentence.start, start), { issue: doc.page.date }).at(-1)?.date.iso;
  const span = { start: winners[0]?.start ?? start, end: honor.end };
  return [
    ...winners.map(
      (winner): FactDraft => ({
        type: "RECEIVED",
        from: winner.draft,
        to: honor.draft,
        props: { ...(date ? { date } : {}), ...(times ? { times } : {}) },
        ...span,
        rule: "received/won",
        confidence: 0.9,
      }),
    ),
    ...conferrers.map(
      (agent): FactDraft => ({
        type: "LAUNCHED",
        from: agent.draft,
        to: honor.draft,
        props: { role: "LEAD", modality: "FACT" },
        start: agent.start,
        end: honor.end,
        rule: "launched/conferred",
        confidence: 0.9,
      }),
    ),
  ];
};

/** The nearest names in front of the verb: a list of bodies or people, an initiative, an event or a place. */
const winnersBefore = (clause: Clause, verb: number): readonly Mention[] => {
  const all = [
    ...clause.agents,
    ...clause.people,
    ...clause.initiatives.filter((one) => one.draft.props.kind !== "HONOR"),
    ...clause.events.filter((one) => !one.anaphoric),
  ]
    .filter((mention) => mention.end <= verb && verb - mention.end <= 50)
    .sort((a, b) => a.end - b.end);
  const last = all.at(-1);
  if (!last || /[。；]/u.test(clause.text.slice(last.end, verb))) return [];
  if (/(?:在|由|对)$/u.test(clause.text.slice(Math.max(0, last.start - 1), last.start))) return [];
  const list = [last];
  for (let i = all.length - 2; i >= 0; i--) {
    const mention = all[i];
    const first = list[0];
    if (!mention || !first || clause.text.slice(mention.end, first.start) !== "、") break;
    list.unshift(mention);
  }
  return list;
};
