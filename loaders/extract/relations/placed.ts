import type { FactDraft, Mention } from "../../types.ts";
import { type Clause, type Group, groupsOf } from "./clause.ts";
import { isRunning, PLACED, runs } from "./runs.ts";

/** Where things built or seen are: in the place that a visit or ceremony names, 位于X, or what X has invested in. */
export const readPlaced = (clause: Clause, told: readonly Mention[]): readonly FactDraft[] => [
  ...broken(clause),
  ...groupsOf(clause).flatMap((group) => seenIn(clause, group)),
  ...spokenOf(clause, told),
  ...inFrontOf(clause),
];

/** 在甲县，考察组走进乙项目; 在甲园区，乙项目正在施工: what is seen or built there. */
const seenIn = (clause: Clause, group: Group): readonly FactDraft[] => {
  const { text, sentence } = clause;
  const before = text.slice(sentence.start, group.start);
  if (!/(?:^|[，])(?:走进|来到|在)$/u.test(before) || !/^[，]/u.test(text.slice(group.end, group.end + 1)))
    return [];
  const from = group.end;
  return clause.initiatives
    .filter(({ draft, start }) => draft.props.kind === "PROJECT" && start >= from)
    .filter(({ start }) => !/在[^，。]{2,12}，/u.test(text.slice(from + 1, start)))
    .flatMap((project) =>
      group.members
        .filter(({ draft }) => draft.type === "Place")
        .map((place) => runs(clause, project, place, false, "implemented-in/seen-there", 0.75)),
    );
};

/** 甲县举行乙项目奠基仪式: where ground is broken. */
const broken = (clause: Clause): readonly FactDraft[] =>
  clause.events
    .filter(({ draft }) => /(?:奠基|开工|竣工|通车|投产)[\p{Script=Han}]{0,4}仪式$/u.test(draft.name))
    .flatMap((event) => {
      const project = clause.initiatives.find(
        ({ draft, start, end }) => draft.props.kind === "PROJECT" && start >= event.start && end <= event.end,
      );
      const host = groupsOf(clause).find(({ end }) =>
        /^(?:隆重)?(?:举行|举办|召开)了?$/u.test(clause.text.slice(end, event.start)),
      );
      if (!project || !host) return [];
      return host.members
        .filter(({ draft }) => draft.type === "Place")
        .map((place) => runs(clause, project, place, false, "implemented-in/broken-ground", 0.8));
    });

/** 该项目位于甲镇, 工程涉及乙村、丙村: where what was told before by that word is. */
const spokenOf = (clause: Clause, told: readonly Mention[]): readonly FactDraft[] => {
  const { text, sentence } = clause;
  return groupsOf(clause).flatMap((group) => {
    const pointed = POINTED_AT.exec(text.slice(Math.max(sentence.start, group.start - 22), group.start));
    if (!pointed) return [];
    const [, noun = ""] = pointed;
    const initiative = told.findLast(
      (one) =>
        isRunning(one) &&
        one.end <= group.start - pointed[0].length &&
        group.start - one.end <= 200 &&
        (one.draft.name.endsWith(noun) ||
          (/^(?:项目|工程)$/u.test(noun) && one.draft.props.kind === "PROJECT")),
    );
    if (!initiative) return [];
    return group.members
      .filter(({ draft }) => draft.type === "Place")
      .map((place) => runs(clause, initiative, place, false, "implemented-in/spoken-of", 0.75));
  });
};
const POINTED_AT =
  /(?:^|[，。；])(?:该|这一|这个|此)?(项目|工程|行动|计划|平台|服务|线路|基地|产业园|机制|模式|系统|试点)(?:总投资[^，。；]{1,8}，)?(?:首期|首批|一期|已|将|目前|主要|先后)*(?:位于|涉及|覆盖|惠及|选址于?|坐落[在于]|辐射|分布在|落户)$/u;

/** 位于甲镇的乙项目, 甲村投资260万元的乙项目: a place in front of what stands there. */
const IN_FRONT = /^(?:境内)?的?[“]?$/u;
const INVESTED =
  /^(?:总?投资|投入)[^，。；的]{1,10}元(?:建设|新建|打造|建成)?的$|^(?:新?引进|招引|承接|签约)的(?:(?:项目|工程)(?:名?为|是))?$/u;
const inFrontOf = (clause: Clause): readonly FactDraft[] => {
  const { text, sentence } = clause;
  return groupsOf(clause).flatMap((group) => {
    const place = group.members.at(-1);
    if (place?.draft.type !== "Place" || group.members.length > 1 || place.anaphoric) return [];
    const situated = /(?:位于|坐落[于在]|地处)$/u.test(
      text.slice(Math.max(sentence.start, group.start - 3), group.start),
    );
    return clause.initiatives
      .filter(
        ({ draft, start }) =>
          PLACED.test(String(draft.props.kind)) && start >= group.end && start - group.end <= 18,
      )
      .filter(({ start }) => (situated ? IN_FRONT : INVESTED).test(text.slice(group.end, start)))
      .map((one) => runs(clause, one, place, false, "implemented-in/in-front", 0.8));
  });
};
