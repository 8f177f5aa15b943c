import type { Kit } from "../../kit.ts";
import { COOPERATION, NO_FACT, PLANNED } from "../../lexicons/verbs.ts";
import type { RuleName } from "../../rules/registry.ts";
import type { Draft, FactDraft, Mention, Reading } from "../../types.ts";
import { divisionDraft } from "../places/ledger.ts";
import { findAll } from "../search.ts";
import { type Clause, groupsOf } from "./clause.ts";

const WITH = /^(?:与|同|和)$/u;

/** LOCATED_IN as the text places it (省市县 chains, 镇 in 县) and as names say it. */
export const readLocations = (reading: Reading, kit: Kit): readonly FactDraft[] => {
  const facts: FactDraft[] = [];
  const places = reading.mentions.filter(({ draft, anaphoric }) => draft.type === "Place" && !anaphoric);
  const ends = new Map(places.map((place) => [place.end, place]));
  for (const place of places) {
    const outer = ends.get(place.start);
    if (
      outer &&
      outer.draft !== place.draft &&
      !OF_NATURE.test(outer.rule) &&
      !standsBeside(place.draft, outer.draft, kit) &&
      !isLarger(place.draft, outer.draft)
    )
      facts.push(located(place, outer, "TEXT", outer.start, place.end, "located-in/adjacent"));
  }
  const seen = new Set<unknown>();
  for (const mention of reading.mentions) {
    const { draft } = mention;
    if (draft.type !== "Organization" || seen.has(draft)) continue;
    seen.add(draft);
    const inName = places.find(
      (place) =>
        !OF_NATURE.test(place.rule) &&
        draft.name.startsWith(place.draft.name) &&
        place.draft.name.length >= 2 &&
        place.draft.name.length < draft.name.length,
    );
    if (inName) facts.push(located(mention, inName, "NAME", mention.start, mention.end, "located-in/name"));
    else if (
      draft.division &&
      (draft.name.startsWith(draft.division.name) || draft.name.startsWith(`共青团${draft.division.name}`))
    )
      facts.push({
        type: "LOCATED_IN",
        from: draft,
        to: divisionDraft(draft.division, kit),
        props: { source: "NAME" },
        start: mention.start,
        end: mention.end,
        rule: "located-in/name",
        confidence: 0.9,
      });
  }
  return facts;
};

/** 青川江保护工作专班: a river or a line that a body works on, and doesn't lie in. */
const OF_NATURE = /^place\/(?:nature|river)$/u;

/** From the largest on; a zone may lie in a town and a town in a zone. */
const LEVELS = ["COUNTRY", "REGION", "PROVINCE", "CITY", "COUNTY", "ZONE", "TOWNSHIP"];
/** 洋青铁路洋县段, 青禾灌区洋县管理局: a county lies in no line, zone or village. */
const isLarger = (inner: Draft, outer: Draft): boolean => {
  const [one, other] = [inner, outer].map(({ props }) => LEVELS.indexOf(String(props.level)));
  if (one === undefined || other === undefined || one < 0 || inner.props.level === "ZONE") return false;
  return other < 0 || other > one;
};

/** 洋县城固两地: of divisions that stand beside each other the official table knows that neither is within the other. */
const standsBeside = (inner: Draft, outer: Draft, { gazetteer }: Kit): boolean => {
  const [one, other] = [inner.division, outer.division];
  if (!one || !other || inner.key !== `place:${one.code}` || outer.key !== `place:${other.code}`)
    return false;
  return !gazetteer.isWithin(one, other);
};

const located = (
  inner: Mention,
  outer: Mention,
  source: "TEXT" | "NAME",
  start: number,
  end: number,
  rule: RuleName,
): FactDraft => ({
  type: "LOCATED_IN",
  from: inner.draft,
  to: outer.draft,
  props: { source },
  start,
  end,
  rule,
  confidence: source === "TEXT" ? 0.95 : 0.9,
});

/** A与B签订协议: two sides with a word of cooperation behind them, each agreement of a sentence by itself. */
export const readPartners = (clause: Clause, topic: Mention | undefined): readonly FactDraft[] => {
  if (clause.agents.length === 0) return [];
  const facts: FactDraft[] = [];
  let from = clause.sentence.start;
  for (const match of findAll(clause.sentence.text, COOPERATION)) {
    const verb = clause.sentence.start + match.index;
    const end = verb + match[0].length;
    facts.push(...agreement(clause, from, verb, end, topic));
    from = end;
  }
  return facts;
};

/** More sides than these are a meeting, no agreement. */
const MOST_SIDES = 4;
const WITH_THOSE = /(?:与|同|和)(?:其|该|两|三|各|双)/u;
const OTHER_BODY = /^[\p{Script=Han}]{2,14}(?:会|社|院|校|公司|企业|中心|局|厂|队)$/u;
const BESIDE = /^[^，。]{0,6}(?:还|将|也|已|正式)?(?:与|和|同|牵手|联合)$/u;

const agreement = (
  clause: Clause,
  from: number,
  verb: number,
  end: number,
  topic: Mention | undefined,
): readonly FactDraft[] => {
  const { text, sentence } = clause;
  const groups = groupsOf(clause).filter((group) => group.start >= from && group.end <= verb);
  const [before, last] = [groups.at(-2), groups.at(-1)];
  if (!last || verb - last.end > 24) return [];
  const between = text.slice(last.end, verb);
  const lead =
    text
      .slice(Math.max(from, last.start - 10), last.start)
      .split(/[，,]/u)
      .at(-1) ?? "";
  if (NO_FACT.test(between) || NO_FACT.test(lead) || /[。；]/u.test(between)) return [];
  // 到甲县、乙县的安置点，与两县结对; 与香港某某联会结为: a side that no name here is.
  if (WITH_THOSE.test(between) || (last.members.at(-1)?.draft.type === "Place" && OTHER_BODY.test(between)))
    return [];
  const several = unitsOf(last.members, text);
  const sides = sidesOf(last.members, text);
  const told =
    sides?.[0] ?? (before && BESIDE.test(text.slice(before.end, last.start)) ? before.members : undefined);
  const others = sides?.[1] ?? last.members;
  // 与甲大学建立合作关系: the story's own subject is the other side.
  const leftOut =
    !told && /(?:^|[，,。；])[^，,。；]{0,4}(?:与|和|同)$/u.test(text.slice(sentence.start, last.start))
      ? topic
      : undefined;
  const pairs = several
    ? several
    : told
      ? told.flatMap((a) => others.map((b) => [a, b] as const))
      : leftOut
        ? last.members.map((b) => [leftOut, b] as const)
        : last.members.flatMap((a, i) => last.members.slice(i + 1).map((b) => [a, b] as const));
  if (!several && (told?.length ?? 0) + others.length > MOST_SIDES) return [];
  // 察看甲、乙、丙，…合作: a list that something else is told of.
  if (
    !several &&
    !told &&
    !leftOut &&
    (between.length > 10 || /[，,]|等/u.test(between) || LOOKED_AT.test(lead))
  )
    return [];
  const planned = PLANNED.test(text.slice(Math.max(from, (before ?? last).end), verb));
  return pairs
    .filter(([a, b]) => a.draft !== b.draft)
    .map(
      ([a, b]): FactDraft => ({
        type: "PARTNERED_WITH",
        from: a.draft,
        to: b.draft,
        props: { modality: planned ? "PLANNED" : "FACT" },
        start: leftOut ? b.start : a.start,
        end,
        rule: leftOut ? "partnered-with/left-out-side" : "partnered-with/agreement",
        confidence: leftOut ? 0.6 : 0.85,
      }),
    );
};

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
