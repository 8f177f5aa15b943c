import { HELD_WORDS } from "../../lexicons/verbs.ts";
import type { FactDraft, Mention } from "../../types.ts";
import { type Clause, type Group, groupsOf, leadOf, outerEvents } from "./clause.ts";
import { INSIDE, isGround, LEAD, SEEN } from "./scene-words.ts";
import { NOT_A_VENUE, venue } from "./venue.ts";

/**
 * Where a story's own event is held, where only the headline names it and no sentence says so: where the story begins (甲村里人头攒动, 来到甲校, 在甲广场).
 * `facts` are those read so far; `main` is the event that the article is about.
 */
export const readStoryScene = (
  clauses: readonly Clause[],
  facts: readonly FactDraft[],
  main: Mention | undefined,
  bodyStart: number,
): readonly FactDraft[] => {
  if (!main || main.start >= bodyStart) return [];
  const told = facts.filter(({ type, from }) => type === "HELD_AT" && from === main.draft);
  // 到甲镇义诊: which village it was, the story tells.
  if (
    told.some(({ to, start }) => start >= bodyStart || to === "ARTICLE" || !TOWNS.has(String(to.props.level)))
  )
    return [];
  const leads = clauses.filter(({ sentence }) => sentence.start >= bodyStart).slice(0, 2);
  for (const lead of leads) {
    // What else is held there is none of it, and a story that begins long ago begins elsewhere.
    if (outerEvents(lead).some(({ draft }) => draft !== main.draft)) return [];
    if (BACKGROUND.test(lead.sentence.text)) return [];
    const done = main.rule === "event/deed";
    const scenes = groupsOf(lead).filter((one) => isScene(lead, one, done));
    // 来到甲乡，在甲乡乙村…: where in the township.
    const group =
      scenes.find(({ members }) => !members.every(({ draft }) => draft.props.level === "TOWNSHIP")) ??
      scenes[0];
    if (group)
      return group.members.map((place) => ({
        ...venue(main.draft, place, group.start, group.end, "held-at/story-scene"),
        confidence: 0.75,
      }));
  }
  return [];
};

const BACKGROUND =
  /近年来|今年以来|[\d一二三四五六七八九十]年来|多年|长期|一直|曾[经在是]|去年|往年|从前|过去|历史上|家住|毕业|位于|坐落|将于|计划|即将/u;

/** True where a sentence says of these places that somebody is there, or what is to be seen; `done`: of a deed. */
const isScene = (clause: Clause, group: Group, done: boolean): boolean => {
  const { text, sentence } = clause;
  const after = text.slice(group.end, Math.min(sentence.end, group.end + 30));
  if (group.members.some(({ draft }) => WIDE.has(String(draft.props.level)))) return false;
  // 甲镇乙村: what stands right in front of a place is around it.
  if (groupsOf(clause).some(({ start }) => start === group.end)) return false;
  const lead = leadOf(clause, group);
  if (/(?:来到|走进|步入|深入|赶到|前往)(?:了)?(?:位于[\p{Script=Han}]{2,10}的)?$/u.test(lead)) return true;
  if (text.slice(sentence.start, group.start).endsWith("在"))
    return !NOT_A_VENUE.test(after) && !/^(?:的|等)/u.test(after) && (done || !HOLDS.test(after));
  if (done && /(?:慰问|看望|走访|探访|检查|排查)了?$/u.test(lead)) return true;
  const before = text.slice(sentence.start, group.start);
  if (!LEAD.test(before) || group.members.length > 1 || /上，/u.test(before)) return false;
  return SEEN.test(after) || INSIDE.test(after) || (isGround(group) && /^，/u.test(after));
};
const TOWNS: ReadonlySet<string> = new Set(["CITY", "COUNTY", "TOWNSHIP"]);
const WIDE: ReadonlySet<string> = new Set(["COUNTRY", "REGION", "PROVINCE", "CITY", "COUNTY"]);
/** 在甲馆举行: something is held there that goes by another name. */
const HOLDS = new RegExp(`^[^，。；]{0,3}(?:${HELD_WORDS})`, "u");
