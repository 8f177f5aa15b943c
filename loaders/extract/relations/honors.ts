import { NO_FACT, THROUGH } from "../../lexicons/verbs.ts";
import type { Words } from "../../lexicons/words.ts";
import type { FactDraft, Mention } from "../../types.ts";
import { findDates } from "../dates.ts";
import { findAll } from "../search.ts";
import type { Clause } from "./clause.ts";
import { readConferrals } from "./conferrals.ts";
import { deciders } from "./decided.ts";
import { honorsTaken } from "./taken.ts";
import { readTitled } from "./titled.ts";
import { isHonor, listedWinners, timesIn, winnersBehind } from "./winner-lists.ts";
import { confers, namedBetween, winnersBefore } from "./winners.ts";
import { isLeftOut, personSpokenOf, spokenOf } from "./winners-told.ts";

/** Who won which honour, and who conferred it. */
export const readHonors = (
  clause: Clause,
  topic: Mention | undefined,
  verbs: Words["honorVerbs"],
  told: readonly Mention[],
): readonly FactDraft[] => [
  ...clause.initiatives
    .filter((one) => isHonor(one) && !one.anaphoric)
    .flatMap((honor) => honorFacts(clause, honor, topic, verbs, told)),
  ...listedWinners(clause, told),
  ...winnersBehind(clause, told),
  ...honorsTaken(clause),
  ...readConferrals(clause),
  ...readTitled(clause),
];

const honorFacts = (
  clause: Clause,
  honor: Mention,
  topic: Mention | undefined,
  verbs: Words["honorVerbs"],
  told: readonly Mention[],
): readonly FactDraft[] => {
  const { text, sentence, doc } = clause;
  const verb = findAll(sentence.text, verbs).findLast(
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
  if (other || isAnothers(clause, honor, start + verb[0].length)) return [];
  const before = text.slice(Math.max(sentence.start, start - 40), start);
  // Of what somebody entered (甲局申报的乙) the winning is told.
  const lead = (before.split(/[，,]/u).at(-1) ?? "").replace(/(?:申报|报送|推荐)的|成功申报/gu, "");
  // 公示名单: nobody has won yet.
  // 获奖选手将被授予“甲”称号: nobody has won it yet.
  if (
    NO_FACT.test(lead) ||
    (/(?:将|有望|可)$/u.test(lead) && !clause.people.some(({ end }) => end === start)) ||
    /公示(?:名单)?$|候选|提名人选/u.test(honor.draft.name)
  )
    return [];
  const passive = PASSIVE.exec(before);
  const by = passive ? start - passive[0].length : start;
  const given = verb[0] === "授予" && !passive;
  const receivers = given ? givenTo(clause, start, honor) : [];
  const spoken = personSpokenOf(clause, by, told);
  const behind = given ? [] : wonBy(clause, start, honor);
  const made = given ? { receivers, conferrers: givers(clause, start) } : madeBy(clause, start);
  const named =
    behind.length > 0
      ? behind
      : (made?.receivers ?? inTurn(clause, honor, verb, spoken ? [spoken] : winnersBefore(clause, by)));
  const pointed = named.length === 0 && !made ? spokenOf(clause, by, told) : undefined;
  const leftOut = named.length === 0 && !made && !pointed && topic && isLeftOut(clause, by) ? [topic] : [];
  const since = named.length + leftOut.length === 0 && !pointed && !made ? sinceThen(clause, honor) : [];
  const winners = [...named, ...(pointed ? [pointed] : []), ...leftOut, ...since];
  const conferrers = made
    ? made.conferrers
    : clause.agents.filter(
        ({ draft, start: at, end }) =>
          (draft.type === "Organization" || confers(clause, by, start, at, end)) &&
          ((at >= by && end <= honor.start) || (at > start && end <= honor.start)),
      );
  const sameAsBefore =
    conferrers.length === 0 && verb[0].startsWith("被")
      ? [conferrerBefore(clause, start), deciders(clause, start, honor, told)].find((some) => some.length > 0)
      : undefined;
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
    ...[...conferrers, ...(sameAsBefore ?? [])].map(
      (agent): FactDraft => ({
        type: "LAUNCHED",
        from: agent.draft,
        to: honor.draft,
        props: { role: "LEAD", modality: "FACT" },
        // Of a decision told before, the sentence that gives it.
        start: Math.max(agent.start, sentence.start),
        end: honor.end,
        rule: "launched/conferred",
        confidence: 0.9,
      }),
    ),
  ];
};

/** 向甲、乙: to whom, in front of 授予; in 认为, 为此 is none. */
const TO_WHOM = /(?<![认因作成称])[向为给](?![此了表])([^，。；]{2,30})$/u;
/** What may stand behind one of those: the others of the list, how many they are. */
const LISTED = /^(?:$|[、和及与]|等|分别|颁发|集中)/u;

/** 为获得冠军的甲队颁奖: who won stands behind the honour. */
const wonBy = ({ text, agents, people }: Clause, verb: number, { end }: Mention): readonly Mention[] => {
  const of = /[为向给与和对让]$|[对为给]被[^，。；]{2,40}$/u.test(text.slice(Math.max(0, verb - 50), verb))
    ? /^[”]?(?:荣誉)?(?:称号|荣誉|奖)?的/u.exec(text.slice(end, end + 8))
    : null;
  const winner = of && [...people, ...agents].find(({ start }) => start === end + of[0].length);
  return winner ? [winner] : [];
};

/** 授予甲乙称号, 向甲授予乙称号: whom an honour is given to. */
const givenTo = (clause: Clause, verb: number, honor: Mention): readonly Mention[] => {
  // 甲县一名教师: the name says only whose.
  const behind = namedBetween(clause, verb, honor.start).filter(
    ({ end }) => end === honor.start || /^(?:[、和及与（(“]|等)/u.test(clause.text.slice(end, end + 1)),
  );
  if (behind.length > 0) return behind;
  const before = clause.text.slice(Math.max(clause.sentence.start, verb - 40), verb);
  const to = TO_WHOM.exec(before)?.[1];
  // 为甲县委书记授予: to who holds the post, and not to the body.
  return to
    ? namedBetween(clause, verb - to.length, verb).filter(({ end }) =>
        LISTED.test(clause.text.slice(end, verb)),
      )
    : [];
};

/** 甲委授予乙丙称号，授予丁戊称号: who gives stands in front of the first. */
const givers = (clause: Clause, verb: number): readonly Mention[] => {
  const { text, sentence } = clause;
  // 《关于授予甲的决定》 is a title.
  const told = text
    .slice(sentence.start, verb)
    .replace(/《[^《》]*》/gu, (title) => "《".repeat(title.length));
  // 甲协会决定授予: right in front of the verb.
  const before = told.replace(/(?:研究|决定|正式|联合|共同|特)+$/u, "");
  const first = before.indexOf("授予");
  const from = first >= 0 && /[，；、并]$/u.test(before) ? first : before.search(TO_WHOM);
  return winnersBefore(clause, sentence.start + (from >= 0 ? from : before.length)).filter(({ draft }) =>
    /Organization|Place/u.test(draft.type),
  );
};

/** 自2020年获评甲以来，乙县…: who won is told behind. */
const OF_A_PERSON = /(?:劳模|劳动模范|个人|好人|标兵|教师|楷模|能手|工匠|家庭|学生)$/u;
const sinceThen = ({ text, agents }: Clause, { draft, end }: Mention): readonly Mention[] => {
  if (OF_A_PERSON.test(draft.name)) return [];
  const then = /^”?(?:称号)?以来，/u.exec(text.slice(end, end + 7));
  const winner = then && agents.find(({ start }) => start === end + then[0].length);
  return winner ? [winner] : [];
};

/** 甲被乙局评为丙，丁被评为戊: whoever conferred the one before in the same sentence. */
const conferrerBefore = ({ agents, text }: Clause, verb: number): readonly Mention[] => {
  const before = agents.findLast(
    ({ draft, start, end }) =>
      draft.type === "Organization" &&
      end <= verb &&
      ((text[start - 1] === "被" && /^(?:评|授|命名|认定|表彰|确定)/u.test(text.slice(end, end + 2))) ||
        // 甲会决定，乙被授予丙.
        /^(?:研究)?决定，/u.test(text.slice(end, end + 5))),
  );
  return before ? [before] : [];
};

/** 被甲局评为, 由乙局认定为: whoever wins stands in front of it. */
const PASSIVE = new RegExp(`(?:被|获|(?:由|${THROUGH})(?=[^，。的]*$))[^，。]{0,40}$`, "u");

/** 先后获评甲，产品“乙”成为知名品牌: what is known by its own words, in a clause that tells of something else. */
const isAnothers = ({ text }: Clause, { start, end, rule }: Mention, verb: number): boolean =>
  (rule === "initiative/aim" && /[，,；]/u.test(text.slice(verb, start))) ||
  // 获得一等奖的分别是甲、乙: who won is told behind.
  /^[”]?的[^，。；]{0,8}?(?:分别)?(?:是|为|有)/u.test(text.slice(end, end + 14));

/** 甲县把乙列为, 市里将丙村命名为: who makes what an honour's holder; undefined where nobody does. */
const madeBy = (
  clause: Clause,
  verb: number,
): { readonly receivers: readonly Mention[]; readonly conferrers: readonly Mention[] } | undefined => {
  const { text, sentence } = clause;
  const before = text.slice(Math.max(sentence.start, verb - 50), verb);
  const made = /(?:把|(?<![小老名健女猛])将)([^，。；被]{2,40})$/u.exec(before);
  const at = verb - (made?.[0].length ?? 0);
  // 将军村获评: the character is a name's.
  if (!made || clause.agents.some(({ start, end }) => start <= at && end > at)) return undefined;
  const from = verb - (made[1]?.length ?? 0);
  return {
    receivers: namedBetween(clause, from, verb).filter(({ end }) => end === verb),
    conferrers: winnersBefore(clause, from - 1).filter(({ draft }) => draft.type === "Organization"),
  };
};

/** 甲、乙分获男子组、女子组冠军: each the one that stands at its place; nobody where the lists differ in length. */
const inTurn = (
  { initiatives, text, sentence }: Clause,
  honor: Mention,
  { index, 0: verb }: RegExpExecArray,
  winners: readonly Mention[],
): readonly Mention[] => {
  const end = sentence.start + index + verb.length;
  const lead = text.slice(sentence.start, end);
  if (winners.length === 0 || !/分别[^，。；]{0,6}$|分别以[^，。；]{2,30}$|分获$/u.test(lead)) return winners;
  // 某组、甲校分获: more of a list than was read.
  const cut = /、$/u.test(text.slice(sentence.start, winners[0]?.start));
  if (winners.length === 1 && !cut && !(winners[0] && /等\d/u.test(lead))) return winners;
  const honors = initiatives.filter(
    (one) => isHonor(one) && one.start >= end && !/[，。；]/u.test(text.slice(end, one.start)),
  );
  if (honors.length < 2) return winners;
  const winner = honors.length === winners.length ? winners[honors.indexOf(honor)] : undefined;
  return winner ? [winner] : [];
};
