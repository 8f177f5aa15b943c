import { numberOf } from "../../lexicons/numerals.ts";
import { NO_FACT } from "../../lexicons/verbs.ts";
import type { Words } from "../../lexicons/words.ts";
import type { FactDraft, Mention } from "../../types.ts";
import { findDates } from "../dates.ts";
import { everyMatch } from "../search.ts";
import type { Clause } from "./clause.ts";
import { winnersInTurn } from "./in-turn.ts";

const TIMES = /连续(?:第)?([一二两三四五六七八九十\d]+)(?:次|年|届|度)/u;
/** Who won which honour, and who conferred it. */
export const readHonors = (
  clause: Clause,
  topic: Mention | undefined,
  verbs: Words["honorVerbs"],
  told: readonly Mention[],
): readonly FactDraft[] => [
  ...clause.initiatives
    .filter(({ draft, anaphoric }) => draft.props.kind === "HONOR" && !anaphoric)
    .flatMap((honor) => honorFacts(clause, honor, topic, verbs, told)),
  ...listedWinners(clause, told),
];

/** 甲校、乙校榜上有名: they won the honour that was told last before. */
const listedWinners = (clause: Clause, told: readonly Mention[]): readonly FactDraft[] => {
  if (!told.some(isHonor)) return [];
  const { sentence } = clause;
  const verb = ON_THE_LIST.exec(sentence.text);
  if (!verb) return [];
  const start = sentence.start + verb.index;
  const honor = told.findLast((mention) => isHonor(mention) && mention.end <= start);
  if (!honor || start - honor.end > 120) return [];
  const winners = winnersBefore(clause, start).filter(
    (winner) => winner.start > honor.end || winner.start >= sentence.start,
  );
  const before = sentence.text.slice(0, verb.index);
  if (NO_FACT.test(before.split(/[，,]/u).at(-1) ?? "")) return [];
  const times = timesIn(before.slice(-24) + verb[0]);
  return winners.map((winner) => ({
    type: "RECEIVED",
    from: winner.draft,
    to: honor.draft,
    props: times ? { times } : {},
    start: winner.start,
    end: start + verb[0].length,
    rule: "received/told-before",
    confidence: 0.8,
  }));
};
const isHonor = ({ draft }: Mention): boolean => draft.props.kind === "HONOR";
const ON_THE_LIST =
  /(?:连续第?[一二两三四五六七八九十\d]+[次年届度]|首次|再次|双双|成功)?(?:榜上有名|上榜|入选|入围|获此(?:殊荣|荣誉|称号)|荣获此项(?:荣誉|殊荣)[^，。]{0,2})(?=[，。；]|$)/u;

const timesIn = (text: string): number | undefined => {
  const count = TIMES.exec(text)?.[1];
  return count ? numberOf(count) || undefined : undefined;
};

const honorFacts = (
  clause: Clause,
  honor: Mention,
  topic: Mention | undefined,
  verbs: Words["honorVerbs"],
  told: readonly Mention[],
): readonly FactDraft[] => {
  const { text, sentence, doc } = clause;
  const verb = everyMatch(sentence.text, verbs).findLast(
    ({ index, 0: words }) => sentence.start + index + words.length <= honor.start,
  );
  if (!verb) return [];
  const start = sentence.start + verb.index;
  // 甲获得“乙”称号，丙保留“乙”称号: another clause with a verb of its own.
  const other = clause.initiatives.some(
    (one) =>
      one.draft.props.kind === "HONOR" &&
      one.start >= start &&
      one.end < honor.start &&
      /，[^，]*(?:保留|继续|复查|复审)/u.test(text.slice(one.end, honor.start)),
  );
  if (other) return [];
  const before = text.slice(Math.max(sentence.start, start - 40), start);
  // Of what somebody entered (甲局申报的乙) the winning is told.
  const lead = (before.split(/[，,]/u).at(-1) ?? "").replace(/(?:申报|报送|推荐)的|成功申报/gu, "");
  if (NO_FACT.test(lead)) return [];
  const passive = /(?:被|获)[^，。]{0,40}$/u.exec(before);
  const by = passive ? start - passive[0].length : start;
  const receivers = verb[0] === "授予" && !passive ? namedBetween(clause, start, honor.start) : [];
  const spoken = personSpokenOf(clause, by, told);
  const named = receivers.length > 0 ? receivers : spoken ? [spoken] : winnersBefore(clause, by);
  const pointed = named.length === 0 ? spokenOf(clause, by, told) : undefined;
  const leftOut = named.length === 0 && !pointed && topic && isLeftOut(clause, by) ? [topic] : [];
  const winners = [...winnersInTurn(clause, start, honor, named), ...(pointed ? [pointed] : []), ...leftOut];
  const conferrers =
    receivers.length > 0
      ? winnersBefore(clause, start).filter(({ draft }) => /Organization|Place/u.test(draft.type))
      : clause.agents.filter(
          ({ draft, start: at, end }) =>
            (draft.type === "Organization" || confers(clause, by, start, at, end)) &&
            ((at >= by && end <= honor.start) || (at > start && end <= honor.start)),
        );
  const times = timesIn(text.slice(Math.max(sentence.start, start - 24), honor.start));
  const date = findDates(text.slice(sentence.start, start), { issue: doc.page.date }).at(-1)?.date.iso;
  const span = { start: Math.min(named[0]?.start ?? start, start), end: honor.end };
  return [
    ...winners.map(
      (winner): FactDraft => ({
        type: "RECEIVED",
        from: winner.draft,
        to: honor.draft,
        props: { ...(date ? { date } : {}), ...(times ? { times } : {}) },
        ...span,
        rule: leftOut.length > 0 ? "received/left-out-winner" : "received/won",
        confidence: leftOut.length > 0 ? 0.6 : 0.9,
      }),
    ),
    ...conferrers.map(
      (agent): FactDraft => ({
        type: "LAUNCHED",
        from: agent.draft,
        to: honor.draft,
        props: { role: "LEAD", modality: "FACT" },
        start: agent.start,
        end: honor.end,
        rule: "launched/conferred",
        confidence: 0.9,
      }),
    ),
  ];
};

/** 甲学会授予乙市“丙”称号: those whom it is given to. */
const namedBetween = ({ text, agents, people }: Clause, from: number, to: number): readonly Mention[] =>
  [...agents, ...people].filter(
    ({ start, end }) => start >= from && end <= to && !/[，。；]/u.test(text.slice(from, start)),
  );

/** 被甲县评为, 获得甲镇颁发的: a place that confers, and no place of the winner. */
const confers = (clause: Clause, by: number, verb: number, at: number, end: number): boolean =>
  (clause.text.slice(by, at) === "被" && end <= verb) ||
  (at > verb && /^(?:颁发|授予|评选|评定|发布)/u.test(clause.text.slice(end, end + 2)));

/** The nearest names in front of the verb: a list of bodies or people, an initiative, an event or a place. */
const winnersBefore = (clause: Clause, verb: number): readonly Mention[] => {
  const all = [
    ...clause.agents,
    ...clause.people,
    ...clause.initiatives.filter(
      (one) => one.draft.props.kind !== "HONOR" && !/[以凭借]$/u.test(clause.text.charAt(one.start - 1)),
    ),
    ...clause.events.filter((one) => !one.anaphoric),
  ]
    .filter(({ start, end }) => end <= verb && !CONFERS_BEFORE.test(clause.text.charAt(start - 1)))
    .sort((a, b) => a.end - b.end);
  const last = all.at(-1);
  if (!last || verb - last.end > 50) return [];
  const between = clause.text.slice(last.end, verb);
  if (/[。；]/u.test(between) || hasOwnSubject(between)) return [];
  if (/(?:在|由|对)$/u.test(clause.text.slice(Math.max(0, last.start - 1), last.start))) return [];
  if (TALLY.test(between))
    return all.filter(({ draft, end }) => draft.type !== "Person" && LISTED.test(clause.text.charAt(end)));
  if (UNIT_OF.test(between)) return [];
  // 某省1市11县跻身: those that won are not named; 甲村、乙村2个村: they are.
  const counted = /(?:^|[，,])[\d一二三四五六七八九十两]+(?:个|家|名|人|位|市|县|区|村|镇|所|项|件)/u.test(
    between,
  );
  if (last.draft.type === "Person") return peopleBefore(clause, last);
  if (last.draft.type === "Place" && OWNED.test(between)) return [];
  const list = [last];
  for (let i = all.length - 2; i >= 0; i--) {
    const mention = all[i];
    const first = list[0];
    if (
      !mention ||
      !first ||
      !/^(?:[、与和及]|、[\p{Script=Han}]{2,8}、)$/u.test(clause.text.slice(mention.end, first.start))
    )
      break;
    list.unshift(mention);
  }
  return counted && (list.length === 1 || /[，,]/u.test(between)) ? [] : list;
};

/** 被甲局评为, 由乙局认定: the body confers. */
const CONFERS_BEFORE = /[被由经]/u;

/** 甲校捧杯，该校乙获得: another than the one in front won, though no rule names it. */
const hasOwnSubject = (between: string): boolean => {
  const own = /[，,]([^，,]*)$/u.exec(between)?.[1];
  return own !== undefined && /^(?:该|本|其|全)?[\p{Script=Han}]{2,12}$/u.test(own) && !ADVERBS.test(own);
};
const ADVERBS =
  /^(?:该[\p{Script=Han}]{1,3}|[他她其也还又均都曾并就更即被获]|今年|去年|前年|同年|当年|先后|连续|多次|成功|一举|首次|再次|双双|分别|同时|最终|因此|从而|此前|日前|近日|目前|[一二三四五六七八九十两\d]+[年月日届次度])*$/u;

/** 某公司1219钻井队被授予: a part of the body won, that no rule names. */
const UNIT_OF = /^[\p{Script=Han}\d]{1,8}(?:队|班|班组|车间|支部|科室|项目部|工区)(?:被|荣|获|$)/u;
/** 甲市乙村、丙村，丁县戊村等10个村: all that the count closes. */
const TALLY = /^等[\d一二三四五六七八九十]+(?:个|家|名|所|支)[\p{Script=Han}]{1,4}(?:被|荣|均|分别)?$/u;
const LISTED = /[、，等]/u;
/** 某县学生获评: the place only says whose they are. */
const OWNED =
  /^[^，。]{0,6}?(?:学生|教师|老师|企业|公司|村民|选手|代表队|作品|项目|产品|学校|民警|干部|职工|青年|儿童|医生|护士|唯一|首个)/u;

/** A单位甲，B单位乙(女)，C单位丙被授予…: each piece ends with its person; 甲、乙 too. */
const peopleBefore = (clause: Clause, last: Mention): readonly Mention[] => {
  const list = [last];
  for (;;) {
    const first = list[0] as Mention;
    const other = clause.people.filter(({ end }) => end <= first.start).at(-1);
    if (!other) return list;
    const between = clause.text.slice(other.end, first.start);
    if (!/^(?:[（(][^（()）]{1,10}[)）])?[、，,][^。；、，,]{0,24}$/u.test(between)) return list;
    if (/[在由对向]|表示|介绍|说|出席|参加|主持/u.test(between)) return list;
    list.unshift(other);
  }
};

/** 他是甲公司班长，曾获: the sentence speaks of the person told before, and names no other. */
const personSpokenOf = (clause: Clause, verb: number, told: readonly Mention[]): Mention | undefined => {
  const { sentence } = clause;
  if (!/^[他她](?!们)/u.test(sentence.text)) return undefined;
  if (clause.people.some(({ end }) => end <= verb)) return undefined;
  // 他带的管护队获评: the body next to the verb won.
  const lead = sentence.text.slice(0, verb - sentence.start);
  const own = sentence.start + Math.max(lead.lastIndexOf("，"), lead.lastIndexOf("；"));
  if (clause.agents.some(({ start, end }) => start > own && end <= verb)) return undefined;
  return told.findLast(
    ({ draft, end, rule }) => draft.type === "Person" && rule !== "byline" && end <= sentence.start,
  );
};

/** 跑团获得, 她被评为: a short name or a pronoun for one told before. */
const spokenOf = (clause: Clause, verb: number, told: readonly Mention[]): Mention | undefined => {
  const noun = SPOKEN_OF.exec(clause.text.slice(clause.sentence.start, verb))?.[1];
  if (!noun) return undefined;
  const before = told.filter(({ end, rule }) => end <= verb && rule !== "byline");
  return /^[他她]$/u.test(noun)
    ? before.findLast(({ draft }) => draft.type === "Person")
    : before.findLast(
        ({ draft }) =>
          /^(?:Organization|Place|Initiative)$/u.test(draft.type) &&
          draft.name.endsWith(noun) &&
          draft.name.length > noun.length,
      );
};
const SPOKEN_OF =
  /(?:^|[，,；])(?:该|这个|这家)?([他她]|[\p{Script=Han}]{2,4}?)(?:(?:19|20)\d{2}年|去年|前年|今年|先后|还|曾|也|又|成功|连续[^，。]{1,4}|[，,])*$/u;

/** Nothing but a time stands in front of the verb: the story's own subject won. */
const isLeftOut = (clause: Clause, verb: number): boolean =>
  /^(?:(?:19|20)\d{2}年|今年|去年|前年|近年来|同年|当年|先后|还|曾|也|又|\d{1,2}月|\d{1,2}日|[，、\s]|连续[\d一二三四五六七八九十]+[年届次]|成功|一举|目前|此前)*$/u.test(
    clause.text.slice(clause.sentence.start, verb),
  );
