import type { FactDraft, Mention } from "../../types.ts";
import { everyMatch } from "../search.ts";
import { type Clause, type Group, groupsOf } from "./clause.ts";
import { type Subject, subjectsBefore } from "./subjects.ts";
import { IN_PLACE } from "./venue.ts";

/** Who stands in front of a formal verb of holding (主办, 承办), or with a noun of a role (主办单位为甲局). */

/** 主办单位为甲局, 甲局作为承办单位: bodies whose role is told by a noun. */
export const rolesNamed = (clause: Clause, start: number, end: number): Group | undefined => {
  const { text, sentence } = clause;
  const noun = /^(?:单位|方|机构)(?:(?:分别)?(?:为|是|有|包括)|：)?/u.exec(text.slice(end, end + 8))?.[0];
  if (!noun) return undefined;
  const groups = groupsOf(clause);
  return (
    groups.find((group) => group.start === end + noun.length) ??
    groups.findLast(
      (group) =>
        group.end <= start &&
        /^(?:等[^，。]{0,6})?(?:作为|担任|为|是)(?:本次活动的?)?$/u.test(
          text.slice(group.end, Math.min(start, sentence.end)),
        ),
    )
  );
};
/** 甲委联合乙局、丙局主办: those right in front of a verb, with the one that acts with them first. */
export const withFirst = (clause: Clause, group: Group, verb: number): readonly Subject[] => {
  const { text, sentence } = clause;
  if (BESIDE.test(text.slice(sentence.start, group.start)) && group.end <= verb)
    return subjectsBefore(clause, verb);
  const beside = group.members.findIndex(({ start }) => BESIDE.test(text.slice(group.start, start)));
  return group.members.map((agent, i) => ({ agent, partner: beside > 0 && i >= beside }));
};
const BESIDE = /(?:联合|会同|携手|联手|协同)$/u;

/** 甲局举行的发布会: the bodies right before a verb; 在甲市举行的, 在乙馆举行的, 丙景区举行的: there it is where. */
export const rightBefore = (clause: Clause, verb: number): Group | undefined => {
  const group = groupsOf(clause).findLast(({ end }) => end <= verb && verb - end <= 2);
  const where = group?.members.every(
    ({ draft }) =>
      draft.props.level === "SITE" ||
      (/[在于]$/u.test(clause.text.slice(0, group.start)) &&
        (draft.type === "Place" || BUILDING.test(draft.name))),
  );
  return where ? undefined : group;
};

/** Bodies that go by the name of a building; 在甲局举行的发布会 is the bureau's. */
const BUILDING = /(?:中心|馆|学院|大学|学校|[中小]学|剧院|医院|酒店|宾馆|俱乐部)$/u;

/**
 * 由甲局、某某公司、乙协会主办: those in front of a formal verb, back to 由 or the verb before it, whatever stands
 * between them that no rule knows.
 */
export const hostsBefore = (clause: Clause, verb: number, last: number): Group | undefined => {
  const { text, agents } = clause;
  const near = groupsOf(clause)
    .filter(
      (one) =>
        one.end <= verb &&
        !IN_PLACE.test(text.slice(Math.max(0, one.start - 6), one.start)) &&
        /^(?:等[^，。]{0,6}|共同|联合|独家|具体|分别|[（(][^（()）]{1,8}[)）])?$/u.test(
          text.slice(one.end, verb),
        ),
    )
    .at(-1);
  const other = everyMatch(text.slice(clause.sentence.start, verb), OTHER_ROLE).at(-1);
  const from = Math.max(
    last,
    text.lastIndexOf("由", verb) + 1,
    text.lastIndexOf("。", verb) + 1,
    other ? clause.sentence.start + other.index + other[0].length : 0,
  );
  const listed = text.lastIndexOf("由", verb) >= last || last > clause.sentence.start;
  const members = agents.filter(
    ({ start, end }) =>
      start >= from &&
      end <= verb &&
      !IN_PLACE.test(text.slice(from, start)) &&
      HOST_ENDS.test(text.slice(end, Math.min(end + 4, verb + 2))),
  );
  const [first] = members;
  if (!listed || !first || /[；]/u.test(text.slice(from, verb))) return near;
  return { start: first.start, end: members.at(-1)?.end ?? verb, members };
};
/** 甲局支持，: the clause of those who have a part of another sort. */
const OTHER_ROLE = /(?:支持|赞助|冠名|协助|配合|策划)，/gu;
const HOST_ENDS =
  /^(?:[、，（(]|和|与|及|以及|等|共同|联合|携手|联手|会同|具体|主办|承办|协办|指导|举办|举行|召开|组织|开展|发起|牵头)/u;

/** Who holds an event, from the body up to an end of what says so. */
export const hosting = (
  { agent, partner }: Subject,
  event: Mention,
  told: Pick<FactDraft, "end" | "rule" | "confidence">,
): FactDraft => ({
  type: "ORGANIZED",
  from: agent.draft,
  to: event.draft,
  props: { role: partner ? "CO_ORGANIZER" : "HOST", source: "TEXT" },
  start: agent.start,
  ...told,
});
