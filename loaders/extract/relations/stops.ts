import { TOURING_GROUPS, WORKING_GROUPS } from "../../lexicons/events.ts";
import { PLANNED } from "../../lexicons/verbs.ts";
import type { FactDraft, Mention } from "../../types.ts";
import { everyMatch } from "../search.ts";
import { type Clause, groupsOf } from "./clause.ts";
import { venue } from "./venue.ts";

/** Where those who inspect go, behind the sentence that tells of their visit. */

/** 一行先后来到甲、乙等地: where those who inspect go next is where the article's one inspection is held. */
export const readStops = (clause: Clause, visit: Mention | undefined): readonly FactDraft[] => {
  if (!visit || clause.sentence.end <= visit.end) return [];
  const { text, sentence } = clause;
  const halt = clause.sentence.start > visit.start ? haltsIn(clause, visit) : [];
  const from = Math.max(sentence.start, visit.end);
  const gone = everyMatch(text.slice(from, sentence.end), STOP_OVER).flatMap(({ index, 0: words }) => {
    const [start, listStart] = [from + index, from + index + words.length];
    const before = text.slice(sentence.start, listStart);
    const told =
      VISITORS.test(before) || clause.people.some(({ end }) => end <= start) || sentence.start < visit.start;
    if (!told) return [];
    const length = LIST_END.exec(text.slice(listStart, sentence.end))?.index ?? sentence.end - listStart;
    const planned = PLANNED.test(text.slice(Math.max(sentence.start, start - 4), start));
    return clause.agents
      .filter(
        ({ start: at, end }) =>
          at >= listStart && end <= listStart + length && LISTED.test(text.slice(end, end + 8)),
      )
      .map((place) => {
        const fact = venue(visit.draft, place, start, place.end, "held-at/stop");
        return planned ? { ...fact, props: { modality: "PLANNED" } } : fact;
      });
  });
  return [...halt, ...gone];
};

/** 在甲村，某某察看了茶园: where the visitors are when they look at something. */
const haltsIn = (clause: Clause, visit: Mention): readonly FactDraft[] => {
  const { text, sentence } = clause;
  const [first] = groupsOf(clause);
  if (!first || !/^(?:随后|接着|之后)?，?在$/u.test(text.slice(sentence.start, first.start))) return [];
  const rest = /^(?:里|内|现场)?，([^。；]*)/u.exec(text.slice(first.end, sentence.end))?.[1];
  const looks = rest !== undefined && /察看|查看|了解|参观|询问|看望|走进|慰问|听取|观摩|考察/u.test(rest);
  const told = clause.people.some(({ start }) => start >= first.end) || VISITORS.test(rest ?? "");
  return looks && told
    ? first.members.map((place) => venue(visit.draft, place, sentence.start, first.end, "held-at/stop"))
    : [];
};
/** A verb of going or looking in front of a list of places. */
const STOP_OVER =
  /(?:(?<=先后|分别|依次|一行|首先)[到赴]|来到|走进|深入|前往|抵达|察看|查看|视察|调研(?=了)|考察|参观|观摩|走访|到访)(?:了)?(?:位于)?/gu;
/** What shows that a member of a list ends: not 甲镇的茶园. */
const LISTED =
  /^(?:$|[、，。；（(]|等|和|及|以及|与|进行|开展|实地|参观|考察|学习|调研|察看|查看|了解|采风|采访|的(?:乡村|农村|社区|企业|学校|有关|部分|重点|田间)|(?:美丽乡村|乡村|新院区|新校区|基础设施)?(?:建设|运营|运行|发展|振兴|生产|改造|施工|项目)(?:建设|运行)?(?:情况|进展|现场|(?=[、，。以和及])))/u;
/** A list of stops ends at a full stop, or at a comma with no other stop behind it. */
const LIST_END =
  /[。；]|，(?![\p{Script=Han}]{2,14}[、，]|[\p{Script=Han}\d]{4,24}(?:情况|现场)(?:[、，。]|以及|和))/u;
/** Who goes, where no name is told: or nobody at all in front of the verb. */
const VISITORS = new RegExp(
  `一行|${TOURING_GROUPS}|${WORKING_GROUPS}|实践队|志愿者们?|记者们?(?!站)|师生|团队|队员们?|与会人员|与会者|大家|老干部|先后|首先|随后|接着|然后|分别|代表们?(?=考察|参观|视察)|^(?:来到|走进|深入|前往|在)`,
  "u",
);
