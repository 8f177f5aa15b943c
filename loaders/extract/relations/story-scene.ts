import { HELD_WORDS } from "../../lexicons/verbs.ts";
import type { FactDraft, Mention } from "../../types.ts";
import { type Clause, type Group, groupsOf, leadOf, outerEvents } from "./clause.ts";
import { LEAD, SEEN } from "./scenes.ts";
import { HELPED, venue } from "./venue.ts";

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
  if (facts.some(({ type, from }) => type === "HELD_AT" && from === main.draft)) return [];
  const leads = clauses.filter(({ sentence }) => sentence.start >= bodyStart).slice(0, 2);
  for (const lead of leads) {
    // What else is held there is none of it, and a story that begins long ago begins elsewhere.
    if (outerEvents(lead).some(({ draft }) => draft !== main.draft)) return [];
    if (BACKGROUND.test(lead.sentence.text)) return [];
    const group = groupsOf(lead).find((one) => isScene(lead, one));
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

/** True where a sentence says of these places that somebody is there, or what is to be seen. */
const isScene = (clause: Clause, group: Group): boolean => {
  const { text, sentence } = clause;
  const after = text.slice(group.end, Math.min(sentence.end, group.end + 30));
  if (group.members.some(({ draft }) => WIDE.has(String(draft.props.level)))) return false;
  // 甲镇乙村: what stands right in front of a place is around it.
  if (groupsOf(clause).some(({ start }) => start === group.end)) return false;
  const lead = leadOf(clause, group);
  if (/(?:来到|走进|步入|深入|赶到|前往)(?:了)?(?:位于[\p{Script=Han}]{2,10}的)?$/u.test(lead)) return true;
  if (text.slice(sentence.start, group.start).endsWith("在"))
    return !HELPED.test(after) && !/^(?:的|等)/u.test(after) && !HOLDS.test(after);
  const before = text.slice(sentence.start, group.start);
  if (!LEAD.test(before) || group.members.length > 1 || /上，/u.test(before)) return false;
  return SEEN.test(after) || INSIDE.test(after) || (isGround(group) && /^，/u.test(after));
};
const WIDE: ReadonlySet<string> = new Set(["COUNTRY", "REGION", "PROVINCE", "CITY", "COUNTY"]);
/** 在甲馆举行: something is held there that goes by another name. */
const HOLDS = new RegExp(`^[^，。；]{0,3}(?:${HELD_WORDS})`, "u");
/** 的溪边, 操场上, 一楼大厅里: a part of it, up to the word that says inside, beside or upon. */
const INSIDE =
  /^的?(?!(?:干部|党员|职工|群众|村民|志愿者|工作人员|师生|学生)|[^，。]{0,6}在)[\p{Script=Han}\d]{0,8}?(?:(?<![会议式班组基历实事])上|里|(?<!以|之)内|[旁边畔]|(?<![以之])外|门[口前]|现场|(?:场|馆|台|碑|楼|校|寺|庙)前)(?:[，,]|(?=[\p{Script=Han}\d]{2,}))/u;
/** Ground, and no body that acts. */
const isGround = ({ members }: Group): boolean => members.every(({ draft }) => draft.type === "Place");
