import { TOURING_GROUPS, WORKING_GROUPS } from "../../lexicons/events.ts";
import { PLANNED } from "../../lexicons/verbs.ts";
import type { FactDraft, Mention } from "../../types.ts";
import { everyMatch } from "../search.ts";
import { type Clause, groupsOf } from "./clause.ts";
import { venue } from "./venue.ts";

/** Where those who inspect go, behind the sentence that tells of their visit. */

/** 一行先后来到甲、乙等地: where those who inspect go next is where the article's one inspection is held. */
export const readStops = (clause: Clause, visit: Mention | undefined): readonly FactDraft[] => {
  const { text, sentence } = clause;
  if (!visit || sentence.end <= visit.start) return [];
  const halt = sentence.start > visit.start ? haltsIn(clause, visit) : [];
  // What an activity is held at is told with it; an inspection's first stops may stand in front of its verb.
  const from = visit.draft.props.kind === "INSPECTION" ? sentence.start : Math.max(sentence.start, visit.end);
  const gone = everyMatch(text.slice(from, sentence.end), STOP_OVER).flatMap(({ index, 0: words }) => {
    const [start, listStart] = [from + index, from + index + words.length];
    if (start >= visit.start && start < visit.end) return [];
    if (ABSTRACT.test(text.slice(listStart, listStart + 4))) return [];
    // 考察座谈会召开, 离开甲市前往乙省: a meeting's name, the way home.
    if (clause.events.some((one) => one.start <= start && one.end >= listStart)) return [];
    if (LEAVES.test(text.slice(sentence.start, start))) return [];
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
  return [...halt, ...gone, ...tracesIn(clause, visit)];
};

/** 甲公司、乙园等地，都留下了采访组的身影. */
const tracesIn = (clause: Clause, visit: Mention): readonly FactDraft[] => {
  const { text, sentence } = clause;
  const first = groupsOf(clause).find(({ start }) =>
    /^[^，。；]{0,4}$/u.test(text.slice(sentence.start, start)),
  );
  return first && TRACES.test(text.slice(first.end, sentence.end))
    ? first.members.map((place) => venue(visit.draft, place, first.start, first.end, "held-at/stop"))
    : [];
};
const TRACES =
  /^(?:等[处地]?)?，?(?:也|都|还|同样)?留下了?[^，。；]{0,10}(?:一行|[组团队]|领导|记者)们?的?(?:足迹|身影|脚步)/u;

/** 在甲村，某某察看了茶园: where the visitors are when they look at something, or say it. */
const haltsIn = (clause: Clause, visit: Mention): readonly FactDraft[] => {
  const { text, sentence } = clause;
  const first = groupsOf(clause).find(({ start }) => HALT.test(text.slice(sentence.start, start)));
  if (!first) return [];
  const [, behind, rest = behind] = HALTED.exec(text.slice(first.end, sentence.end)) ?? [];
  if (rest === undefined || !LOOKS.test(rest)) return [];
  const told =
    clause.people.length > 0 ||
    VISITORS.test(rest) ||
    /^[他她]们?(?!家)/u.test(rest) ||
    LOOKS_FIRST.test(rest);
  return told
    ? first.members.map((place) => venue(visit.draft, place, sentence.start, first.end, "held-at/stop"))
    : [];
};
/** 车间，…; or what the visitors do there, right behind it. */
const HALTED =
  /^(?:的?[\p{Script=Han}]{0,8}?(?:[里内前旁边]|现场|车间|产业园|基地|园区|项目))?(?:[，,]([^。；]*)|((?:实地|现场)?(?:察看|查看|要求|强调|指出|叮嘱|详细了解)[^。；]*))/u;
/** 在甲园，考察了项目: the visitors of the sentence before. */
const LOOKS_FIRST =
  /^(?:实地|现场|仔细|认真|详细|一同|共同)*(?:察看|查看|了解|考察|观看|观摩|参观|听取|检查|体验)了?/u;
const HALT =
  /^(?:[^，。；]{2,12}(?:边走边[看问]|一行)，)?(?:\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4}){0,4}(?:一行)?)?(?:先后|还|随后|接着|之后|最后|而后|当[天日晚]|[上下]午|在?随后|\d{1,2}月\d{1,2}日[上下]?午?|\d{1,2}日[上下]?午?)?[，,]?在(?:位于)?$/u;
const LOOKS =
  /察看|查看|了解|参观|询问|看望|走进|慰问|听取|听汇报|听介绍|观摩|考察|观看|体验|品尝|交流|交谈|检查|翻阅|驻足|俯身|叮嘱|嘱咐|勉励|强调|指出|要求|表示|希望|对[\p{Script=Han}]{2,20}(?:给予|表示)/u;
/** A verb of going or looking in front of a list of places. */
const STOP_OVER =
  /(?:(?<=先后|分别|依次|一行|首先|随后|接着|最后|然后|先|再|又|还)(?:[到赴]|检查了?)|来到|走进|深入|前往|奔赴|赶赴|抵达|途经|察看|查看|(?:视察|调研(?=了)|考察|参观|观摩|走访|走访慰问|采访|到访|瞻仰)(?![团组队]))(?:了)?(?:位于)?/gu;
const LEAVES = /(?:离开|告别|结束)[^，。；]{0,14}[，]?$/u;
/** 深入学习贯彻: nobody goes anywhere. */
const ABSTRACT =
  /^(?:学习|贯彻|落实|推进|开展|实施|了解|研究|推动|挖掘|交流|打造|践行|领会|融合|群众|人心|人民)/u;
/** What shows that a member of a list ends: not 甲镇的茶园. */
const LISTED =
  /^(?:$|[、，。；（(]|等|和|及|以及|与|进行|开展|实地|参观|考察|学习|调研|察看|查看|了解|采风|采访|探寻|探访|听取|走访|体验|慰问|座谈|洽谈|观摩|检查|督导|指导|督查|拜访|瞻仰|祭扫|看望|宣讲|清理|打扫|[两三四五六七八九][省市县区镇乡村地](?:进行|开展|实地|调研|考察|采访|参观)?|一线|暨|的?\p{Script=Han}{0,6}(?:车间|生产线|展厅|厂区|施工现场)|的(?:乡村|农村|社区|企业|学校|有关|部分|重点|田间)|(?:美丽乡村|乡村|新院区|新校区|基础设施)?(?:建设|运营|运行|发展|振兴|生产|改造|施工|项目)(?:建设|运行)?(?:情况|进展|现场|(?=[、，。以和及])))/u;
/** A list of stops ends at a full stop, at who is heard there, or at a comma with no other stop behind it. */
const LIST_END =
  /[。；]|听取|召开[^，。；]{0,6}会|，(?:并|还)?代表|，(?![\p{Script=Han}]{2,14}[、，]|[\p{Script=Han}\d]{4,24}(?:情况|现场)(?:[、，。]|以及|和))/u;
/** Who goes, where no name is told: or nobody at all in front of the verb. */
const VISITORS = new RegExp(
  `一行|(?:采访|采风|考察|检查|督查|督导|工作|媒体|专家)[组团]|${TOURING_GROUPS}|${WORKING_GROUPS}|实践队|志愿者|记者(?!站)|师生|团队|队员|与会人员|与会者|大家|老干部|[\\p{Script=Han}]{2}们|先后|首先|随后|接着|然后|分别|代表们?(?=考察|参观|视察)|^(?:来到|走进|深入|前往|在)`,
  "u",
);
