import type { FactDraft, Mention } from "../../types.ts";
import { OF_PERSON, personBehind } from "../initiatives/titles-in-front.ts";
import { type Clause, groupsOf } from "./clause.ts";

/** 全国文明村柳泉村, 省劳动模范、支部书记葛明远: who holds the honour that stands in front of their name. */
export const readTitled = (clause: Clause): readonly FactDraft[] =>
  clause.initiatives
    .filter((one) => one.rule === "initiative/title-in-front" || isQuotedInFront(clause, one))
    .flatMap((honor) => {
      const holder = holderOf(clause, honor);
      return holder
        ? [
            {
              type: "RECEIVED",
              from: holder.draft,
              to: honor.draft,
              props: {},
              start: honor.start,
              end: holder.end,
              rule: "received/in-front",
              confidence: 0.8,
            } as const,
          ]
        : [];
    });

/** “全国模范集体”甲法庭: the honour stands in quotes right in front of the body; 创建“全国示范村”甲村 tells of no holder. */
const isQuotedInFront = ({ text, agents }: Clause, { rule, start, end, draft }: Mention): boolean =>
  rule === "initiative/speaking-honor" &&
  /^(?:全国|国家级?|中国|全[省市县]|[省市县]级|自治区级?)/u.test(draft.name) &&
  !/(?:创建|争创|申创|争当|申报|打造|建设|冲刺|培育|评选|推荐|候选|成为|认定|命名|授予)[的了]?$/u.test(
    text.slice(Math.max(0, start - 4), start),
  ) &&
  agents.some(
    (one) => !one.anaphoric && (one.start === end || (one.start === end + 2 && text.startsWith("——", end))),
  );

const holderOf = (clause: Clause, { draft, end }: Mention): Mention | undefined => {
  const { text, people, sentence } = clause;
  if (OF_PERSON.test(draft.name))
    return personBehind(
      text,
      end,
      people.filter(({ start }) => start < sentence.end),
    );
  const group = groupsOf(clause).find(({ start }) => start >= end && IN_FRONT.test(text.slice(end, start)));
  const ground = OF_SITE.test(draft.name);
  const site = ground && clause.places.find(({ start }) => start === group?.start);
  const holder = site || group?.members[0];
  if (!ground || holder?.draft.type !== "Place" || holder.draft.props.level === "SITE") return holder;
  // 文物保护单位洋县某塔: the site behind its county, and nobody where none is known.
  return clause.places.find(({ start, draft: own }) => start === holder.end && own.props.level === "SITE");
};

/** What grounds and buildings are, though a body of the same name runs them. */
const OF_SITE = /(?:教育(?:示范)?基地|文物保护单位|遗产|景区)$/u;

/** Right in front of whoever holds it, or in a list (甲、乙和丙的) that leads to them. */
const IN_FRONT = /^(?:，|——)?$|^(?:(?:、|和|及|以及)[^，。；的]{4,24})*的$/u;
