import { numberOf } from "../../lexicons/numerals.ts";
import { NO_FACT } from "../../lexicons/verbs.ts";
import type { FactDraft, Mention } from "../../types.ts";
import { findAll } from "../search.ts";
import type { Clause } from "./clause.ts";
import { winnersBefore } from "./winners.ts";

const TIMES = /连续(?:第)?([一二两三四五六七八九十\d]+)(?:次|年|届|度)/u;

/** 甲校、乙校榜上有名: they won the honour that was told last before. */
export const listedWinners = (clause: Clause, told: readonly Mention[]): readonly FactDraft[] => {
  if (!told.some(isHonor)) return [];
  return findAll(clause.sentence.text, ON_THE_LIST).flatMap((verb) => onTheList(clause, verb, told));
};

const onTheList = (clause: Clause, verb: RegExpExecArray, told: readonly Mention[]): readonly FactDraft[] => {
  const { sentence } = clause;
  const start = sentence.start + verb.index;
  const honor = told.findLast((mention) => isHonor(mention) && mention.end <= start);
  if (!honor || start - honor.end > 120) return [];
  const winners = winnersBefore(clause, start).filter(
    ({ draft, start: at, end }) =>
      (draft.name !== honor.draft.name && at > honor.end) ||
      (at >= sentence.start && !MAKES_KNOWN.test(clause.text.slice(end, Math.max(end, honor.start)))),
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
/** 甲部公布了名单，乙公司上榜: who makes it known has not won. */
const MAKES_KNOWN = /发布|公布|公示|通报|印发|揭晓|下发|命名|认定|授予/u;
export const isHonor = ({ draft }: Mention): boolean => draft.props.kind === "HONOR";
const ON_THE_LIST =
  /(?:连续第?[一二两三四五六七八九十\d]+[次年届度]|首次|再次|双双|成功)?(?:榜上有名|名列其中|位列其中|跻身其中|(?:赫然)?在列|成功?在榜|上榜|入选(?:(?:该|这一|此)(?:名单|榜单|名录|目录))?|入围|获评|当选|入列|获选|获此(?:殊荣|荣誉|称号)|荣获此项(?:荣誉|殊荣)[^，。]{0,2})(?=[，。；]|$)/gu;

export const timesIn = (text: string): number | undefined => {
  const count = TIMES.exec(text)?.[1];
  return count ? numberOf(count) || undefined : undefined;
};

/** 获得一等奖的分别是, 获奖的班组分别是, “甲”企业2家，分别为: a list of those that won is to follow. */
const BEHIND =
  /(?:分别(?:是|为|有|由)|(?:获奖|获评|入选|上榜|当选|(?:获得|获评|入选)[^，。；]{1,20}|荣获[^，。；]{1,16})的[^，。；]{0,8}?(?:是|为|有)|(?<=^|[，。；])(?:这|上述)[\d一二两三四五六七八九十]+(?:个|家|名|所)[\p{Script=Han}（）]{1,8}(?:是|为)(?=[：:]))[：:]?/gu;
/** Of one list. */
const NEXT_WINNER = /^(?:[（(][^（()）]{1,16}[)）])?(?:[、，]|和|与|及|以及)?$/u;

/** Winners named behind the honour and 分别是. */
export const winnersBehind = (clause: Clause, told: readonly Mention[]): readonly FactDraft[] => {
  const { sentence } = clause;
  if (!told.some(isHonor)) return [];
  return findAll(sentence.text, BEHIND).flatMap(({ index, 0: words }) => {
    const from = sentence.start + index + words.length;
    const honor = honorOf(clause, from - words.length, from, told);
    if (!honor) return [];
    return listFrom(clause, from).map(
      (winner): FactDraft => ({
        type: "RECEIVED",
        from: winner.draft,
        to: honor.draft,
        props: {},
        start: Math.max(honor.start, sentence.start),
        end: winner.end,
        rule: "received/listed-behind",
        confidence: 0.8,
      }),
    );
  });
};

/** The honour in the words themselves, right in front of them, or what 获奖的 and 上榜的 speak of. */
const honorOf = (
  { initiatives, text, sentence }: Clause,
  from: number,
  to: number,
  told: readonly Mention[],
): Mention | undefined => {
  const near = initiatives.findLast((one) => isHonor(one) && one.start >= sentence.start && one.end <= to);
  if (near && (near.start >= from || /^[^。；]{0,16}$/u.test(text.slice(near.end, from)))) return near;
  const lead = text.slice(Math.max(sentence.start, from - 12), from);
  const opens = from === sentence.start || /^\s*$/u.test(text.slice(sentence.start, from));
  const words = text.slice(from, to);
  const those = THOSE.exec(lead) ?? THESE.exec(words) ?? (opens ? THESE_ARE.exec(words) : null);
  if (those) {
    const won = [...told, ...initiatives].findLast((one) => isHonor(one) && one.end <= from);
    const since = won && text.slice(Math.max(0, won.start - 40), from);
    return since && from - won.end <= 120 && WON.test(since) ? won : undefined;
  }
  if (!/^(?:获奖|入选|上榜|当选)/u.test(text.slice(from, to))) return undefined;
  const noun = SORT_OF_WINNER.exec(text.slice(from, to))?.[0] ?? "";
  const before = told.findLast(
    (one) => isHonor(one) && one.end <= from && one.draft.name.replace(/[称号]+$/u, "").endsWith(noun),
  );
  return before && from - before.end <= 120 ? before : undefined;
};

/** 这5个村分别是, 其他的城市分别是: those that were said to have won. */
const THOSE =
  /(?:^|[，。])(?:它们|这|其他|其余|另外|上述)(?:的)?(?:[\d一二两三四五六七八九十]+(?:个|家|名|位|所))?(?:村|村庄|社区|城市|县|区|镇|乡镇|企业|单位|学校|集体|项目|作品|家庭)?(?:（[\p{Script=Han}]{1,4}）)?$/u;
/** 这3个村是, and 分别是 with nothing in front of it. */
const THESE = /^(?:这|上述)[\d一二两三四五六七八九十]/u;
const THESE_ARE = /^分别/u;
const WON = /入选|上榜|获评|评为|榜上有名|认定|命名|荣获|获得|入列|跻身/u;

/** 获奖的班组分别是: they won what is given to 班组. */
const SORT_OF_WINNER =
  /(?:村镇|乡镇|村|社区|家庭|单位|企业|学校|集体|个人|作品|项目|县|区|镇)(?=分别|是|为|有)/u;

/** The names that follow each other from an offset on; of a person's body the person alone. */
const listFrom = (clause: Clause, from: number): readonly Mention[] => {
  const all = [...clause.agents, ...clause.people, ...clause.initiatives.filter((one) => !isHonor(one))]
    .filter(({ start }) => start >= from)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const list: Mention[] = [];
  let end = from;
  for (const one of all) {
    if (one.start < end) continue;
    const gap = clause.text.slice(end, one.start);
    const last = list.at(-1);
    const ofBody = last && one.draft.type === "Person" && /^[\p{Script=Han}]{0,8}$/u.test(gap);
    if (ofBody) list.pop();
    else if (last ? !NEXT_WINNER.test(gap) || gap === "" : gap.length > 2) break;
    list.push(one);
    end = one.end;
  }
  // 甲镇乙村: more of a name than was read.
  const last = list.at(-1);
  return last &&
    !/^(?:[、，。；（()）！\n”]|和|与|及|以及|等|[\d一二三四五六七八九十]|$)/u.test(
      clause.text.slice(last.end, last.end + 2),
    )
    ? list.slice(0, -1)
    : list;
};
