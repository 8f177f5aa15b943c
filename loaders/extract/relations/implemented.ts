import { PLANNED } from "../../lexicons/verbs.ts";
import type { FactDraft, Mention } from "../../types.ts";
import { type Clause, groupsOf } from "./clause.ts";

/** Where an initiative runs: the place that launches it, 在X推开, 落户X, 覆盖X. */
export const readImplementations = (
  clause: Clause,
  launches: readonly FactDraft[],
  told: readonly Mention[],
): readonly FactDraft[] => {
  const facts: FactDraft[] = [...standing(clause), ...launches.flatMap(runsWhereLaunched)];
  for (const group of groupsOf(clause)) {
    const before = clause.text.slice(Math.max(clause.sentence.start, group.start - 6), group.start);
    const after = clause.text.slice(group.end, group.end + 10);
    const runs =
      (/在$/u.test(before) &&
        /^[^，。]{0,8}(?:推开|实施|设立|打造|落成|投产|新建|推广|推行|落地|试点|开展|建设|开工|同步|揭牌)/u.test(
          after,
        )) ||
      /(?:落户|覆盖|落地|落户到|遍布|选址|分布在|拟落户|辐射)$/u.test(before);
    if (!runs) continue;
    const running = clause.initiatives.filter((one) => one.draft.props.kind !== "HONOR" && !one.anaphoric);
    const initiative =
      running.find((one) => one.start >= group.end && one.start - group.end <= 16) ??
      running.filter((one) => one.end <= group.start).at(-1) ??
      toldBefore(clause, told, group.start);
    if (!initiative) continue;
    const planned = PLANNED.test(clause.text.slice(initiative.end, group.start));
    for (const place of group.members.filter(({ draft }) => draft.type === "Place"))
      facts.push({
        type: "IMPLEMENTED_IN",
        from: initiative.draft,
        to: place.draft,
        props: { modality: planned ? "PLANNED" : "FACT" },
        start: Math.max(clause.sentence.start, Math.min(initiative.start, place.start)),
        end: Math.max(initiative.end, place.end),
        rule: "implemented-in/in-place",
        confidence: initiative.start < clause.sentence.start ? 0.6 : 0.85,
      });
  }
  return facts;
};

/** What a place launches runs there. */
const runsWhereLaunched = (launch: FactDraft): readonly FactDraft[] =>
  launch.from.type === "Place" && launch.to !== "ARTICLE" && launch.to.type === "Initiative"
    ? [
        {
          ...launch,
          type: "IMPLEMENTED_IN",
          from: launch.to,
          to: launch.from,
          props: launch.props.modality === "PLANNED" ? { modality: "PLANNED" } : {},
          rule: "implemented-in/launching-place",
        },
      ]
    : [];

/** 首批覆盖甲村, 分布在乙镇: the service that the sentence before told last. */
const toldBefore = (clause: Clause, told: readonly Mention[], offset: number): Mention | undefined =>
  told.findLast(
    ({ draft, end, anaphoric }) =>
      draft.type === "Initiative" &&
      /SERVICE|PLATFORM/u.test(String(draft.props.kind)) &&
      !anaphoric &&
      end <= clause.sentence.start &&
      offset - end <= 90,
  );

/** 柳泉村“零工驿站”揭牌, 青禾镇供水改造项目: a service or a thing built, right behind its place or named by it. */
const standing = (clause: Clause): readonly FactDraft[] =>
  clause.initiatives
    .filter(({ draft, anaphoric }) => /^(?:SERVICE|PROJECT)$/u.test(String(draft.props.kind)) && !anaphoric)
    .flatMap((initiative) => {
      const place = clause.places
        .filter(
          ({ end, start, anaphoric, draft }) =>
            !anaphoric &&
            /TOWNSHIP|VILLAGE|ZONE|SITE/u.test(String(draft.props.level)) &&
            (end === initiative.start ||
              (start >= initiative.start && start <= initiative.start + 6 && end < initiative.end)),
        )
        .at(-1);
      return place
        ? [
            {
              type: "IMPLEMENTED_IN",
              from: initiative.draft,
              to: place.draft,
              props: { modality: "FACT" },
              start: Math.min(place.start, initiative.start),
              end: initiative.end,
              rule: "implemented-in/standing",
              confidence: 0.8,
            } as const,
          ]
        : [];
    });
