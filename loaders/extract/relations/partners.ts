import { COOPERATION, NO_FACT, PLANNED } from "../../lexicons/verbs.ts";
import type { RuleName } from "../../rules/registry.ts";
import type { FactDraft, Mention } from "../../types.ts";
import { findAll } from "../search.ts";
import { type Clause, type Group, groupsOf } from "./clause.ts";
import { sidesTold, TOGETHER } from "./sides.ts";
import { isAsked } from "./urged.ts";

const WITH = /^(?:与|同|和)$/u;

/** A与B签订协议: two sides with a word of cooperation behind them, each agreement of a sentence by itself. */
export const readPartners = (
  clause: Clause,
  topic: Mention | undefined,
  told: readonly Mention[],
): readonly FactDraft[] => {
  const facts: FactDraft[] = [...paired(clause), ...named(clause)];
  let from = clause.sentence.start;
  for (const match of findAll(clause.sentence.text, COOPERATION)) {
    const verb = clause.sentence.start + match.index;
    const end = verb + match[0].length;
    const both = TOGETHER.test(clause.sentence.text.slice(0, match.index))
      ? sidesTold(clause, verb, told)
      : [];
    facts.push(
      ...(both.length > 0 ? between(clause, both, verb, end) : agreement(clause, from, verb, end, topic)),
    );
    from = end;
  }
  return facts;
};

/** 双方, 两地, 三方: each of the sides that were told last with each other. */
const between = (
  { text, sentence }: Clause,
  sides: readonly Mention[],
  verb: number,
  end: number,
): readonly FactDraft[] => {
  const lead = text.slice(Math.max(sentence.start, verb - 16), verb);
  if (NO_FACT.test(lead) || sides.length > MOST_SIDES) return [];
  const start = sides.every((side) => side.start >= sentence.start)
    ? (sides[0]?.start ?? verb)
    : sentence.start;
  return sides.flatMap((one, i) =>
    sides
      .slice(i + 1)
      .filter((other) => other.draft !== one.draft)
      .map((other) => partners(one, other, start, end, PLANNED.test(lead), "partnered-with/told-sides", 0.7)),
  );
};

/** 甲社区共建单位乙公司, 甲县与乙区是对口协作地区: what one is to the other. */
const paired = ({ agents, text }: Clause): readonly FactDraft[] =>
  agents.slice(1).flatMap((second, i): readonly FactDraft[] => {
    const first = agents[i] as Mention;
    if (second.start - first.end > 12 || first.draft === second.draft) return [];
    const link = text.slice(first.end, second.start);
    const isPartner =
      LINKED_BY.test(link) ||
      (/^(?:与|和|同)$/u.test(link) && ARE.test(text.slice(second.end, second.end + 18))) ||
      (/^(?:是|为)$/u.test(link) && OF.test(text.slice(second.end, second.end + 18)));
    return isPartner
      ? [partners(first, second, first.start, second.end, false, "partnered-with/paired", 0.8)]
      : [];
  });
const PARTNER =
  "(?:结对|共建|结对共建|帮扶|结对帮扶|对口帮扶|对口协作|对口合作|对口支援|友好|友好合作|合作|协作|文明共建|联建)(?:单位|地区|城市|县区|乡镇|学校|伙伴)";
const LINKED_BY = new RegExp(
  `^的?${PARTNER}$|^(?:和|与|同|及)(?:结对|结对共建|结对帮扶|对口帮扶|对口协作|对口支援|对口合作)的$`,
  "u",
);
const ARE = new RegExp(
  `^(?:互|两地)?(?:是|为|成为)(?:${PARTNER}|[\\p{Script=Han}]{0,4}(?:协作|合作|帮扶)(?:的)?(?:对口|结对)(?:县区|县市|市县|地区|单位|县|区|城市))`,
  "u",
);
const OF = new RegExp(`^的?${PARTNER}`, "u");

/** 甲省与乙省对口合作: the help between two places names both. */
const named = ({ initiatives, places }: Clause): readonly FactDraft[] =>
  initiatives
    .filter(({ rule }) => rule === "initiative/cooperation")
    .flatMap(({ start, end, surface }) => {
      const cut = start + surface.search(/[与和同]/u);
      const sides = places.filter((one) => one.start >= start && one.end <= end && !one.anaphoric);
      const [one, other] = [
        sides.findLast((side) => side.end <= cut),
        sides.findLast((side) => side.start > cut),
      ];
      return one && other && one.draft !== other.draft && cut > start
        ? [partners(one, other, one.start, end, false, "partnered-with/named", 0.8)]
        : [];
    });

const partners = (
  one: Mention,
  other: Mention,
  start: number,
  end: number,
  planned: boolean,
  rule: RuleName,
  confidence: number,
): FactDraft => ({
  type: "PARTNERED_WITH",
  from: one.draft,
  to: other.draft,
  props: { modality: planned ? "PLANNED" : "FACT" },
  start,
  end,
  rule,
  confidence,
});

/** More sides than these are a meeting, no agreement. */
const MOST_SIDES = 4;
const OF_THEIRS =
  /^(?:(?:党委|党组)?副?(?:书记|主任|局长|院长|校长|经理)(?:与|和|同)|专家|教授|学生|博士|老师|团队)/u;
const isOfTheirs = ({ draft, end }: Mention, text: string): boolean =>
  draft.type === "Organization" && OF_THEIRS.test(text.slice(end, end + 8));
const UNKNOWN_WITH = /(?:^|[，,。；])[^，,。；：]{3,}(?:分别|先后|正式|共同|还|已)(?:与|同|和)$/u;
const WITH_THOSE = /(?:与|同|和)(?:其|该|两|三|各|双)/u;
const OTHER_BODY =
  /^[\p{Script=Han}]{2,14}(?:会|社|院|校|公司|企业|中心|局|厂|队|集聚区|开发区|园区|产业园)$|^\p{Script=Han}{0,4}(?:航空|航天|石化|石油|银行|药业|重工|能源|建工|建投|交投|城投|文旅|水务|燃气|电力|移动|联通|电信|铁塔|证券|保险|人寿|日报|电视台|大学|学院)(?=$|\p{Script=Han}{0,4}$)/u;
const BESIDE =
  /^[^，。]{0,6}(?:还|将|也|已|正式)?(?:与|和|同|牵手|联合|携手|联手|会同)(?:[\p{Script=Han}·]{2,4}代表的?)?$/u;

const agreement = (
  clause: Clause,
  from: number,
  verb: number,
  end: number,
  topic: Mention | undefined,
): readonly FactDraft[] => {
  const { text, sentence } = clause;
  const groups = groupsOf(clause).filter(
    (group, i, all) =>
      group.start >= from &&
      group.end <= verb &&
      // 甲县与乙区在丙市签署: where they sign is no side.
      !(
        i > 0 &&
        /[在于]$/u.test(text.slice((all[i - 1] as Group).end, group.start)) &&
        group.members.length === 1
      ),
  );
  const [before, last] = [groups.at(-2), groups.at(-1)];
  if (!last || verb - last.end > 24) return [];
  const gap = text.slice(last.end, verb);
  const lead =
    text
      .slice(Math.max(from, last.start - 10), last.start)
      .split(/[，,]/u)
      .at(-1) ?? "";
  if (NO_FACT.test(gap) || NO_FACT.test(lead) || /[。；]/u.test(gap)) return [];
  // 甲县委副书记与乙大学专家签约: people of theirs.
  if ([...last.members, ...(before?.members ?? [])].some((side) => isOfTheirs(side, text))) return [];
  // 到甲县、乙县的学校，与各校结对; 与某市某某联会结为: a side that no name here is.
  if (WITH_THOSE.test(gap) || (last.members.at(-1)?.draft.type === "Place" && OTHER_BODY.test(gap)))
    return [];
  // 某集团分别与甲校、乙校签订: with one whom no rule knows, not with each other.
  const beside = before && BESIDE.test(text.slice(before.end, last.start)) ? before.members : undefined;
  if (!beside && UNKNOWN_WITH.test(text.slice(from, last.start))) return [];
  const several = unitsOf(last.members, text);
  const sides = beside ? undefined : sidesOf(last.members, text);
  const told = beside ?? sides?.[0];
  const others = sides?.[1] ?? last.members;
  // 与甲大学建立合作关系: the story's own subject is the other side.
  const leftOut =
    !told && /(?:^|[，,。；])[^，,。；]{0,4}(?:与|和|同)$/u.test(text.slice(sentence.start, last.start))
      ? topic
      : undefined;
  // 他希望…要加强与甲市的合作: what is asked for.
  if (leftOut && isAsked(text.slice(sentence.start, verb))) return [];
  const pairs = several
    ? several
    : told
      ? told.flatMap((a) => others.map((b) => [a, b] as const))
      : leftOut
        ? last.members.map((b) => [leftOut, b] as const)
        : last.members.flatMap((a, i) => last.members.slice(i + 1).map((b) => [a, b] as const));
  if (!several && (told?.length ?? 0) + others.length > MOST_SIDES) return [];
  // 察看甲、乙、丙，…合作: a list that something else is told of.
  if (!several && !told && !leftOut && (gap.length > 10 || /[，,]|等/u.test(gap) || LOOKED_AT.test(lead)))
    return [];
  const planned = PLANNED.test(text.slice(Math.max(from, (before ?? last).end), verb));
  return pairs
    .filter(([a, b]) => areTwo(a, b))
    .map(([a, b]) =>
      partners(
        a,
        b,
        leftOut ? b.start : a.start,
        end,
        planned,
        leftOut ? "partnered-with/left-out-side" : "partnered-with/agreement",
        leftOut ? 0.6 : 0.85,
      ),
    );
};

/** 甲市委、甲市政府, 甲市 and its bureau: two names of one side. */
const areTwo = ({ draft: one }: Mention, { draft: other }: Mention): boolean =>
  one !== other &&
  !(one.type !== other.type && (one.name.startsWith(other.name) || other.name.startsWith(one.name))) &&
  !(ORGAN.test(one.name) && ORGAN.test(other.name) && one.division && one.division === other.division);
const ORGAN = /(?:[省市县区旗州盟]委|政府|人大|人大常委会|政协)$/u;

const LOOKED_AT = /(?:察看|查看|参观|走访|考察|调研|走进|来到)了?$/u;

type Pair = readonly [Mention, Mention];

/** A与B、C与D分别签署: pairs that stand beside each other; undefined where the list is no such. */
const unitsOf = (members: readonly Mention[], text: string): readonly Pair[] | undefined => {
  if (members.length < 4 || members.length % 2 === 1) return undefined;
  const link = (i: number) => text.slice(members[i]?.end, members[i + 1]?.start).trim();
  const paired = members.every((_, i) =>
    i === members.length - 1
      ? true
      : i % 2 === 0
        ? WITH.test(link(i))
        : /^[、，]|^(?:以及|和)$/u.test(link(i)),
  );
  if (!paired) return undefined;
  return members.flatMap((member, i): readonly Pair[] => {
    const other = members[i + 1];
    return i % 2 === 0 && other ? [[member, other]] : [];
  });
};

/** A、B与C: the two sides of the one 与 in a list; undefined where there is none or more than one. */
const sidesOf = (
  members: readonly Mention[],
  text: string,
): readonly [readonly Mention[], readonly Mention[]] | undefined => {
  const cuts = members.flatMap((member, i) => {
    const next = members[i + 1];
    return next && WITH.test(text.slice(member.end, next.start).trim()) ? [i + 1] : [];
  });
  const [cut] = cuts;
  return cut !== undefined && cuts.length === 1 ? [members.slice(0, cut), members.slice(cut)] : undefined;
};
