import type { FactDraft, Mention } from "../../types.ts";
import { type Clause, groupsOf } from "./clause.ts";
import { hosting } from "./hosts.ts";
import { type Subject, subjectsBefore } from "./subjects.ts";
import { OPENING } from "./topic.ts";

/**
 * Who did what a story's headline tells (甲局慰问一线职工): the body in front of it, else the one that the story's first
 * sentence begins with. `facts` are those read so far; `deed` is the event that the story is about.
 */
export const readDeedHosts = (
  clauses: readonly Clause[],
  facts: readonly FactDraft[],
  deed: Mention | undefined,
  bodyStart: number,
): readonly FactDraft[] => {
  if (!deed || (deed.rule !== "event/deed" && deed.start >= bodyStart)) return [];
  if (facts.some(({ type, to }) => type === "ORGANIZED" && to === deed.draft)) return [];
  const headline = clauses.find(({ sentence }) => sentence.start <= deed.start && deed.end <= sentence.end);
  const lead =
    // 甲厂建成。乙出席通水仪式: what was built holds nothing.
    deed.rule === "event/deed" ? clauses.find(({ sentence }) => sentence.start >= bodyStart) : undefined;
  const behind = lead !== undefined && deed.start >= lead.sentence.end;
  for (const [clause, subjects] of [
    [headline, headline && headline.sentence.start < bodyStart ? inHeadline(headline, deed) : []],
    [lead, lead && !behind ? openingOf(lead) : []],
  ] as const) {
    const bodies = subjects.filter(
      ({ agent }) => agent.draft.type === "Organization" && agent.draft.props.kind !== "MEDIA",
    );
    if (clause && bodies.length > 0)
      return bodies.map((subject) =>
        hosting(subject, deed, {
          end: clause === headline ? Math.max(subject.agent.end, deed.end) : subject.agent.end,
          rule: "organized/deed",
          confidence: 0.75,
        }),
      );
  }
  return [];
};

/** 甲局志愿者到乙镇义诊: those in front of a deed, and of an event that they go somewhere for. */
const inHeadline = (clause: Clause, { start, rule }: Mention): readonly Subject[] =>
  subjectsBefore(clause, start).filter(
    ({ agent }) =>
      rule === "event/deed" ||
      /^[^，。；：\s]{0,8}(?:到|赴|走进|深入)/u.test(clause.text.slice(agent.end, start)),
  );

/** 甲局联合乙所，在丙广场…: those that a sentence begins with, and those who act with them. */
const openingOf = (clause: Clause): readonly Subject[] => {
  const { text, sentence } = clause;
  const [first, ...others] = groupsOf(clause);
  if (!first || !OPENING.test(text.slice(sentence.start, first.start))) return [];
  const goes = GOES.exec(text.slice(first.end, sentence.end));
  const verb = goes ? first.end + goes.index : first.end;
  const together = others.some(({ end }) => end <= verb);
  return together ? subjectsBefore(clause, verb) : first.members.map((agent) => ({ agent, partner: false }));
};
const GOES = /[，在到赴为向]|来到|走进|深入|前往|组织|开展/u;
