import { NO_FACT } from "../../lexicons/verbs.ts";
import type { FactDraft, Mention } from "../../types.ts";
import { type Clause, groupsOf } from "./clause.ts";

/** 甲厅公布乙名单, 丙局表彰丁, 戊镇评选出己: what a body or place says of those that it honours. */
const CONFERRING =
  /^(?:[^，。；“”]{0,10})?(?:公布|命名|评选|评选出|评出|表彰|通报表扬|认定|颁发|揭晓|选树)了?(?:(?:一批|首批|第[一二三四五六七八九十\d]+批|\d+[个名家位]|20\d{2}年度?)的?)*(?:“[^“”]{2,20}”[\d一二三四五六七八九十百余]+[个名家位户项][、和])*“?(?:\p{Script=Han}{2,8}、){0,6}$/u;

/** 甲妇联开展“乙”评选活动. */
const CHOOSING =
  /^(?:[^，。；“”]{0,14})?(?:开展|启动|组织|举办|发起|举行)了?(?:“[^“”]{2,16}”[、和]?){0,7}“?$/u;

/** Behind it: 评选活动, with others of a row between. */
const CHOSEN = /^”?(?:[、和]?“[^“”]{2,16}”){0,7}[^，。；“”]{0,4}(?:评选|推选|选树|评比|寻访)/u;
/** 甲会对20名“乙”进行表彰. */
const PRAISED =
  /^”?(?:(?:、|和|及)?(?:\d+[个名家位户])?“[^“”]{2,16}”){0,5}[^，。；“”]{0,8}(?:进行|予以)(?:了)?(?:通报)?(?:表彰|表扬|奖励|授牌)/u;
/** From who confers to the honour. */
const REACH = 70;

/** Who confers an honour: that nobody is told here to have won, or that somebody is given by name. */
export const readConferrals = (clause: Clause): readonly FactDraft[] =>
  clause.initiatives
    .filter(({ draft, anaphoric }) => draft.props.kind === "HONOR" && !anaphoric)
    .flatMap((honor) => [
      ...(honor.rule === "initiative/named-as" ? namedAs : conferred)(clause, honor),
      ...givenOut(clause, honor),
      ...handedOver(clause, honor),
    ]);

/** 甲协会将“乙”牌匾授予丙: who has it stands behind, who gives it in front. */
const handedOver = (clause: Clause, honor: Mention): readonly FactDraft[] => {
  const { text } = clause;
  const verb = HANDED_OVER.exec(text.slice(honor.end, honor.end + 14))?.[0];
  const taken = /[将把]“?$/u.exec(text.slice(Math.max(0, honor.start - 2), honor.start))?.[0];
  const has =
    verb && taken ? groupsOf(clause).find(({ start }) => start === honor.end + verb.length) : undefined;
  if (!has) return [];
  const giver = clause.agents.find(
    ({ draft, end }) => draft.type === "Organization" && end === honor.start - (taken?.length ?? 0),
  );
  return [
    ...(giver ? [given(giver, honor, false)] : []),
    ...has.members.map(
      (one): FactDraft => ({
        type: "RECEIVED",
        from: one.draft,
        to: honor.draft,
        props: {},
        start: honor.start,
        end: one.end,
        rule: "received/won",
        confidence: 0.9,
      }),
    ),
  ];
};
const HANDED_OVER =
  /^”?(?:的?(?:荣誉)?(?:匾牌|牌匾|奖牌|铜牌|证书|称号|奖杯|锦旗|荣誉))?(?:正式)?(?:授予|颁给|颁发给|交给)/u;

/** “甲”是乙会颁发的最高荣誉: whose it is. */
const givenOut = (clause: Clause, honor: Mention): readonly FactDraft[] => {
  const is = /^”?(?:荣誉)?(?:称号|奖项?)?是(?:由)?/u.exec(clause.text.slice(honor.end, honor.end + 8));
  const group = is && groupsOf(clause).find(({ start }) => start === honor.end + is[0].length);
  if (!group || !GIVEN_OUT.test(clause.text.slice(group.end, Math.min(clause.sentence.end, group.end + 70))))
    return [];
  return group.members.map((agent) => ({
    ...given(agent, honor, false),
    start: honor.start,
    end: agent.end,
  }));
};
const GIVEN_OUT =
  /^[^，。；]{0,56}?(?:颁发|授予|设立|评选|颁授)的[^，。；的]{0,10}(?:荣誉|称号|奖|奖项)(?=[，。；]|$)/u;

const conferred = (clause: Clause, honor: Mention): readonly FactDraft[] => {
  const { text, sentence } = clause;
  const group = groupsOf(clause).findLast(
    // 在全市开展: where, not who.
    ({ start, end }) => end <= honor.start && text[start - 1] !== "在",
  );
  if (!group || honor.start - group.end > REACH) return [];
  const between = text.slice(group.end, honor.start);
  const before = text.slice(Math.max(sentence.start, group.start - 3), group.start);
  const isConferred =
    CONFERRING.test(between) ||
    (/^[^，。；“”]{0,12}对[^，。；]{0,30}$/u.test(between) &&
      PRAISED.test(text.slice(honor.end, Math.min(sentence.end, honor.end + REACH)))) ||
    (CHOOSING.test(between) && CHOSEN.test(text.slice(honor.end, honor.end + REACH)));
  if (!isConferred || /[被获由向为对在给]$/u.test(before) || NO_FACT.test(between)) return [];
  return group.members.map((agent) => given(agent, honor, /[将拟]/u.test(between)));
};

const given = ({ draft, start }: Mention, honor: Mention, planned: boolean): FactDraft => ({
  type: "LAUNCHED",
  from: draft,
  to: honor.draft,
  props: { role: "LEAD", modality: planned ? "PLANNED" : "FACT" },
  start,
  end: honor.end,
  rule: "launched/conferring",
  confidence: 0.85,
});

/** 甲部命名乙村等9个村为“丙”: who gives it stands in front of the verb, those who have it behind. */
const namedAs = (clause: Clause, honor: Mention): readonly FactDraft[] => {
  const { text, sentence } = clause;
  const before = text.slice(Math.max(sentence.start, honor.start - 80), honor.start);
  const naming = NAMING.exec(before);
  if (!naming || NO_FACT.test(before.split(/[，,]/u).at(-1) ?? "")) return [];
  const verb = honor.start - before.length + naming.index;
  const groups = groupsOf(clause);
  const giver = groups.find(
    ({ end }) => end <= verb && /^(?:[^，。；“”]{0,6})?$/u.test(text.slice(end, verb)),
  );
  const planned = /[拟将]/u.test(text.slice(giver?.end ?? verb - 2, verb));
  const winners = [...groups.flatMap(({ members }) => members), ...clause.people].filter(
    ({ start, end }) =>
      start >= verb &&
      end <= honor.start &&
      !planned &&
      /^(?:[、，和及（(]|等|为)/u.test(text.slice(end, end + 1)),
  );
  return [
    ...(giver?.members ?? []).map((agent) => given(agent, honor, planned)),
    ...winners.map(
      ({ draft, start }): FactDraft => ({
        type: "RECEIVED",
        from: draft,
        to: honor.draft,
        props: {},
        start: Math.min(start, verb),
        end: honor.end,
        rule: "received/named-as",
        confidence: 0.85,
      }),
    ),
  ];
};
const NAMING =
  /(?:命名|认定|评定|评选|选定|确定|确认|批准|评|授予)[^，。；“”]{2,60}?为(?:20\d{2}年度?)?(?:第[一二三四五六七八九十]+批|首批)?$/u;
