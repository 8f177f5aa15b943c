import type { FactDraft, Mention } from "../../types.ts";
import { HAS_PARTS } from "../organizations/set-up.ts";
import { type Clause, groupsOf } from "./clause.ts";
import { part } from "./part-of.ts";

/** What is set up in or under a body belongs to it: 在甲部设立乙, 乙设在甲局, 甲下设乙、丙. */
export const readSetUp = (clause: Clause, told: readonly Mention[]): readonly FactDraft[] => [
  ...inBody(clause),
  ...seated(clause),
  ...below(clause, told),
];

const isBody = ({ draft }: Mention): boolean => draft.type === "Organization";

/** 在县委组织部设立“甲办公室”, where no other body sets it up. */
const inBody = (clause: Clause): readonly FactDraft[] => {
  const { text, sentence } = clause;
  const bodies = clause.agents.filter(isBody);
  return bodies.flatMap((one, i): readonly FactDraft[] => {
    const whole = bodies[i - 1];
    if (!whole || !SET_UP.test(text.slice(whole.end, one.start))) return [];
    if (!/在$/u.test(text.slice(sentence.start, whole.start))) return [];
    return bodies.slice(0, i - 1).length > 0
      ? []
      : [part(one, whole, whole.start, one.end, "part-of/set-up")];
  });
};
const SET_UP = /^(?:内|下|机关)?(?:专门|单独|率先|统一)?(?:设立|成立|组建|设置|设|增设|新设|加挂)了?“?$/u;

/** 办公室设在甲局, 乙挂靠在甲大学. */
const seated = ({ text, agents }: Clause): readonly FactDraft[] =>
  agents.filter(isBody).flatMap((whole, _, bodies): readonly FactDraft[] => {
    const one = bodies.findLast(({ end }) => end <= whole.start);
    return one &&
      /^”?(?:就|也|均)?(?:设在了?|设于|设立在|挂靠在?|挂靠于)$/u.test(text.slice(one.end, whole.start))
      ? [part(one, whole, one.start, whole.end, "part-of/set-up")]
      : [];
  });

/** 甲下设乙、丙; 该县成立甲，下设乙专班、丙专班. */
const below = (clause: Clause, told: readonly Mention[]): readonly FactDraft[] => {
  const { text, sentence } = clause;
  return groupsOf(clause).flatMap(({ members, start, end }): readonly FactDraft[] => {
    const verb = BELOW.exec(text.slice(Math.max(sentence.start, start - 14), start));
    if (!verb || !members.every(isBody)) return [];
    const at = start - verb[0].length;
    // Those that are named by what they are part of follow it in the sentence.
    const named = members[0]?.rule === "organization/set-up";
    const whole = told.findLast(
      (one) =>
        isBody(one) &&
        one.end <= at &&
        at - one.end <= (named ? 120 : 40) &&
        !one.anaphoric &&
        (!named || HAS_PARTS.test(one.draft.name)),
    );
    const between = whole && text.slice(whole.end, at);
    if (!whole || between === undefined || !(named ? /^[^。；\n]*$/u : NEXT_CLAUSE).test(between)) return [];
    return members
      .filter(({ draft }) => draft !== whole.draft)
      .map((one) => part(one, whole, Math.max(whole.start, sentence.start), end, "part-of/set-up"));
  });
};
const NEXT_CLAUSE = /^[^，,。；]{0,10}[，,]?[^，,。；]{0,8}$/u;
const BELOW =
  /(?:下设|内设|下辖|分设|设有|下属有)了?(?:[\d两三四五六七八九十]+个[\p{Script=Han}]{2,6}[：:])?$/u;
