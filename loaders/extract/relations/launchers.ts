import type { Mention, Span } from "../../types.ts";
import type { Clause } from "./clause.ts";
import { namelessIn } from "./left-out.ts";
import { sidesTold, TOGETHER } from "./sides.ts";
import { helpers, opening, type Subject, subjectsBefore } from "./subjects.ts";

interface Verb extends Span {
  readonly surface: string;
}

/** Who launches an object by a verb, as the sentence or what was told before it says; nobody where the subject is left out. */
export const launchersOf = (
  clause: Clause,
  verb: Verb,
  object: Mention,
  told: readonly Mention[],
): readonly Subject[] =>
  withHelpers(clause, verb, subjectsOf(clause, verb, object, told))
    .filter((one) => !(one.agent.draft.props.level === "SITE" && OF_NATURE.test(one.agent.draft.name)))
    .filter((one) => one.agent.draft !== object.draft && !isElsewhere(clause, one, verb.start))
    // Of those that launch together the first leads.
    .map((one) => (one.joined ? { ...one, partner: true } : one));

/** 大山, 仙人庙: villages may be called so, but no mountain launches anything. */
const OF_NATURE = /[山岭庙寺河江湖溪桥路街]$/u;

const withHelpers = (clause: Clause, verb: Verb, subjects: readonly Subject[]): readonly Subject[] =>
  subjects.length === 0 || subjects.some(({ partner }) => partner)
    ? subjects
    : [...subjects, ...helpers(clause, verb.start)];

/** 会同甲组建专班，推广乙: those beside the first do what the next word says, no more; those that support do it all. */
const isElsewhere = ({ text }: Clause, { agent, partner }: Subject, verb: number): boolean =>
  partner &&
  /[，,]/u.test(text.slice(agent.end, verb)) &&
  !/^[^，。]{0,30}(?:支持|指导|帮助|参与|配合|协助)/u.test(text.slice(agent.end, agent.end + 40));

/** 表决通过, 审议通过: by whoever meets. */
export const isVote = ({ surface }: Verb): boolean => surface.endsWith("通过");
/** Who acts: those in front of the verb, those that meet or act together, else those that the sentence begins with. */
const subjectsOf = (
  clause: Clause,
  verb: Verb,
  object: Mention,
  told: readonly Mention[],
): readonly Subject[] => {
  const start = opening(clause, verb.start);
  if (isVote(verb)) return start.length > 0 ? start : meeting(verb.start, told);
  const before = clause.text.slice(clause.sentence.start, verb.start);
  if (TOGETHER.test(before))
    return sidesTold(clause, verb.start, told).map((agent) => ({ agent, partner: false }));
  // 公司推出, where the article tells which.
  const pointed = clause.agents.some(
    ({ anaphoric, start, end }) =>
      anaphoric && start >= clause.sentence.start && end <= verb.start && verb.start - end <= 14,
  );
  if (!pointed && namelessIn(before)) return [];
  const near = subjectsBefore(clause, verb.start);
  if (near.length > 0) return near;
  const behind = behindWhile(clause, object);
  return behind.length > 0 ? behind : start;
};

/** 区人大常委会第九次会议…表决通过: the body in whose name a meeting stands. */
const meeting = (verb: number, told: readonly Mention[]): readonly Subject[] => {
  const event = told.findLast(
    ({ draft, end, anaphoric }) =>
      draft.type === "Event" && draft.props.kind === "MEETING" && !anaphoric && end <= verb,
  );
  const agent =
    event &&
    told.find(
      ({ draft, start, end }) => draft.type === "Organization" && start === event.start && end <= event.end,
    );
  return agent ? [{ agent, partner: false }] : [];
};

/** 在实施“甲”中，乙县抽调干部: who acts is told behind. */
const behindWhile = (clause: Clause, object: Mention): readonly Subject[] => {
  const { text, sentence } = clause;
  if (
    !/(?:^|[，。])在[^，。]{2,14}$/u.test(
      text.slice(Math.max(sentence.start, object.start - 18), object.start),
    )
  )
    return [];
  const while_ = /^[^，。]{0,6}中[，,]/u.exec(text.slice(object.end, object.end + 9));
  const agent = while_ && clause.agents.find(({ start }) => start === object.end + while_[0].length);
  return agent ? [{ agent, partner: false }] : [];
};
