import type { FactDraft, Mention } from "../../types.ts";
import { OF_PERSON, personBehind } from "../initiatives/titles-in-front.ts";
import { type Clause, groupsOf } from "./clause.ts";

/** 全国文明村柳泉村, 省劳动模范、支部书记葛明远: who holds the honour that stands in front of their name. */
export const readTitled = (clause: Clause): readonly FactDraft[] =>
  clause.initiatives
    .filter(({ rule }) => rule === "initiative/title-in-front")
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
