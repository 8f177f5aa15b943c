import type { FactDraft, Mention } from "../../types.ts";
import { findAll } from "../search.ts";
import { type Clause, groupsOf } from "./clause.ts";

/** Where something lies as the text tells it: 甲位于乙, 坐落在乙的甲. */

const LIES =
  /(?:位于|(?<=^|[，。；：“）])在|地处于|处于(?=[^，。；]{1,8}(?:都市圈|经济圈|经济带|城市群))|坐落[于在]?|地处|选址[于在]?|落户(?:在|于)?|落地(?:在|于)?|驻地在)(?:了)?(?:自治[州县旗])?/gu;
/** What may stand between the subject and its verb. */
const BEFORE_VERB = /^(?:[（(]|就|正|现|总部|基地|厂区|校区|院区|主体|成功|正式|，)?$/u;
/** Behind the place: it is beside or between, or in a ranking. */
const NOT_THERE =
  /^(?:大?草原|高原|前列|第|首位|榜首|之首|前茅|中上游|以[东西南北]|附近|旁|交界|之间|[与和]|周边|对面|至|到|上游|下游|[\p{Script=Han}]{0,4}(?:交界|之间|前列))/u;

/** 甲位于乙, 位于乙的甲: from what lies to the innermost place that is told. */
export const readSituated = (clause: Clause): readonly FactDraft[] => {
  if (clause.places.length === 0) return [];
  return [...villageOf(clause), ...liesIn(clause), ...setUpIn(clause)];
};

/** 在甲村成立了乙合作社: where it was set up. */
const setUpIn = (clause: Clause): readonly FactDraft[] => {
  const { text, sentence, agents, places } = clause;
  return findAll(sentence.text, /在/gu).flatMap(({ index }): readonly FactDraft[] => {
    const at = sentence.start + index;
    const place = innermost(places, at + 1, text);
    const body = agents.find(
      ({ draft, start }) =>
        draft.type === "Organization" &&
        place &&
        start > place.end &&
        SET_UP.test(text.slice(place.end, start)),
    );
    const meant = ONLY_MEANT.test(text.slice(Math.max(sentence.start, at - 12), at));
    return place && body && !meant ? [told(body, place, at, body.end)] : [];
  });
};
/** 将在, 建议在, 不在: where nothing stands yet. */
const ONLY_MEANT = /将|拟|计划|争取|希望|推动|鼓励|建议|打算|考虑|要求|呼吁|准备|[不没未]$/u;
const SET_UP =
  /^(?:境内|辖区内)?(?:专门|率先|正式|联合|共同|先后)?(?:成立|设立|组建|建立|设|建起|建成|开设|创办)了?(?:[全首][\p{Script=Han}]{1,6}[个家支])?“?$/u;

/** 甲村是乙县丙镇的一个偏远山村: of what it is one. */
const villageOf = ({ text, agents, places }: Clause): readonly FactDraft[] =>
  agents.flatMap((inner): readonly FactDraft[] => {
    const is = /^(?:村)?(?:就|仅|只)?是/u.exec(text.slice(inner.end, inner.end + 4));
    const place = is && inner.draft.type === "Place" && innermost(places, inner.end + is[0].length, text);
    if (!/VILLAGE|TOWNSHIP/u.test(String(inner.draft.props.level))) return [];
    if (!place || place.draft === inner.draft || !ONE_OF.test(text.slice(place.end, place.end + 20)))
      return [];
    return [told(inner, place, inner.start, place.end)];
  });
const ONE_OF =
  /^(?:境内|辖区内?|西北部|东南部|西南部|东北部|[东南西北]部)?的?(?:一个|一座|最[\p{Script=Han}]{1,4}的|唯一的?|[大深]山[里深]处的?)?(?:偏远|边远|偏僻|普通|典型|美丽|传统|古老|少数民族|民族|纯?[\p{Script=Han}]族|贫困|移民|城郊|沿海|高山|深山|山区|旅游|小|大|古|老|的)*(?:村|山村|自然村|行政村|村落|村寨|乡镇|小镇|山寨|社区)(?=[，。；、]|之一[，。])/u;

/** 甲位于乙, 位于乙的甲. */
const liesIn = (clause: Clause): readonly FactDraft[] => {
  const { text, sentence, agents, places } = clause;
  return findAll(sentence.text, LIES).flatMap((match): readonly FactDraft[] => {
    const verb = sentence.start + match.index;
    const from = verb + match[0].length;
    const place = innermost(places, from, text);
    if (!place || NOT_THERE.test(text.slice(place.end, place.end + 8))) return [];
    const settles = /^落/u.test(match[0]);
    // 在甲镇的乙公司: where it lies; 在甲村的乙局干部: where people are.
    const within = match[0] === "在";
    const before = within
      ? undefined
      : (agents.find((one) => one.end <= verb && verb - one.end <= 2 && liesItself(clause, one, verb)) ??
        openingOf(clause, verb));
    const side = SIDE.exec(text.slice(place.end, place.end + 6))?.[0] ?? "";
    const offset = place.end + side.length;
    const behind = text[offset] === "的" ? standingAt(clause, offset + 1) : [];
    const listed = settles ? listedBefore(clause, verb) : [];
    return (before ? [before] : [...listed, ...behind])
      .filter((one) => !within || isThere(clause, one))
      .filter(({ draft }) => draft !== place.draft && (!(settles || within) || draft.type === "Organization"))
      .map((inner) => told(inner, place, Math.min(inner.start, verb), Math.max(inner.end, place.end)));
  });
};

/** Who stands there, or the company whose project does: 位于甲县的乙公司石墨项目. */
const standingAt = (clause: Clause, offset: number): readonly Mention[] =>
  groupsOf(clause).find(({ start }) => start === offset)?.members ??
  clause.bodies.filter(({ draft, start }) => start === offset && draft.props.kind === "COMPANY");

/** 甲、乙等6家企业落户: the members of a list that its count closes. */
const listedBefore = (clause: Clause, verb: number): readonly Mention[] =>
  groupsOf(clause).find(({ end }) => end < verb && CLOSES_LIST.test(clause.text.slice(end, verb)))?.members ??
  [];
const CLOSES_LIST =
  /^等(?:[\d一二三四五六七八九十两]+[余多]?家|一批|多家|众多)?[\p{Script=Han}]{0,4}?(?:企业|公司|商家|机构)(?:相继|先后|陆续|成功|集中|签约|纷纷|已|均)*$/u;

/** 丹湖东岸, 云岫山脚下: on which side of it. */
const SIDE =
  /^(?:[东南西北]{1,2}岸|[畔滨]|之[畔滨]|山?脚下|[东南西北]麓|腹地|境内|[东南西北中]{1,2}部)(?=的)/u;

const isThere = ({ text }: Clause, { draft, end }: Mention): boolean =>
  draft.props.kind === "COMPANY" && /^(?:[，。；的]|[里内车厂生])/u.test(text.slice(end, end + 1));

/** 甲位于, 甲，坐落于; of 丙位于甲，地处乙 it is told what 丙 is. */
const liesItself = ({ text }: Clause, { start, end }: Mention, verb: number): boolean => {
  const between = text.slice(end, verb);
  return BEFORE_VERB.test(between) && (between !== "，" || !/\p{Script=Han}/u.test(text[start - 1] ?? ""));
};

const told = (inner: Mention, place: Mention, start: number, end: number): FactDraft => ({
  type: "LOCATED_IN",
  from: inner.draft,
  to: place.draft,
  props: { source: "TEXT" },
  start,
  end,
  rule: "located-in/told",
  confidence: 0.9,
});

/** 甲镇地处江畔，位于乙县西北部: whom the sentence begins with, where nobody else is told in between. */
const openingOf = ({ text, sentence, agents }: Clause, verb: number): Mention | undefined => {
  const first = agents.find(({ end }) => end <= verb);
  return first &&
    first.start === sentence.start &&
    /^(?:[（(][^（()）]{1,20}[)）])?(?:地处|位于|坐落|又名|古称|原名|始建于|成立于|始于|是|占地|总面积|辖|，)[^。；]{0,40}，$/u.test(
      text.slice(first.end, verb),
    ) &&
    !agents.some(({ start }) => start > first.end && start < verb && /[，；]/u.test(text[start - 1] ?? ""))
    ? first
    : undefined;
};

const AT_FOOT = /^(?:脚?下|麓|畔|边(?!境|疆))/u;

/** The last of the chain of places that begins at an offset: 甲县乙镇丙村. */
const innermost = (places: readonly Mention[], offset: number, text: string): Mention | undefined => {
  // 位于自治州青禾县: what stands for the prefecture alone is no place that the text tells.
  const first = places.find(({ start }) => start === offset);
  let last = first?.anaphoric ? undefined : first;
  for (let next = first; next; next = places.find(({ start }) => start === next?.end)) {
    // 溢水镇云岫山下: at the foot of it, in the town.
    const below =
      last && next.draft.props.level === "SITE" && AT_FOOT.test(text.slice(next.end, next.end + 2));
    if (next !== first && !below) last = next;
  }
  return last;
};
