import type { Mention } from "../../types.ts";
import { type Word, wordAt, wordsOf } from "../words.ts";
import type { Clause } from "./clause.ts";

/** 甲学会授予乙市“丙”称号: those whom it is given to. */
export const namedBetween = (
  { text, agents, people }: Clause,
  from: number,
  to: number,
): readonly Mention[] =>
  [...agents, ...people].filter(
    ({ start, end }) => start >= from && end <= to && !/[，。；]/u.test(text.slice(from, start)),
  );

/** 被甲县评为, 获得甲镇颁发的: a place that confers, and no place of the winner. */
export const confers = (clause: Clause, by: number, verb: number, at: number, end: number): boolean =>
  (clause.text.slice(by, at) === "被" && end <= verb) ||
  (at > verb && /^(?:颁发|授予|评选|评定|发布)/u.test(clause.text.slice(end, end + 2)));

/** The nearest names in front of the verb: a list of bodies or people, an initiative, an event or a place. */
export const winnersBefore = (clause: Clause, verb: number): readonly Mention[] => {
  const all = [
    ...clause.agents,
    ...clause.people,
    ...clause.initiatives.filter(
      (one) => one.draft.props.kind !== "HONOR" && !isObjectBefore(clause, one, verb),
    ),
    ...clause.events.filter((one) => !one.anaphoric),
  ]
    .filter(
      ({ start, end, surface }) =>
        end <= verb &&
        // 甲馆是全市重点场馆，被评为: of which it is one.
        !(/^[全我]/u.test(surface) && clause.text[start - 1] === "是") &&
        !NO_WINNER_AFTER.test(clause.text.charAt(start - 1)) &&
        !BEATEN.test(clause.text.slice(Math.max(0, start - 3), start)),
    )
    .sort((a, b) => a.end - b.end);
  const last = all.at(-1);
  if (!last) return [];
  if (last.draft.type === "Place" && SETTLES.test(clause.text.slice(Math.max(0, last.start - 4), last.start)))
    return all.filter(({ draft }) => draft.props.kind === "COMPANY").slice(-1);
  const between = clause.text.slice(last.end, verb);
  if (between.length > 50 && !HONORS_ALL.test(between)) return [];
  // 县领导甲为获得冠军的乙队颁奖: who gives it has not won.
  if (/^(?:分别|先后|依次|一一|共同)?[为向给]$/u.test(between)) return [];
  // 记者从甲局获悉，乙县5个村入选: who told it has not won.
  if (
    /^(?:获悉|了解到|得知)/u.test(between) &&
    /从[^，。；]*$/u.test(clause.text.slice(clause.sentence.start, last.end))
  )
    return [];
  if (/[。；]/u.test(between) || hasOwnSubject(between)) return [];
  if (/对$/u.test(clause.text.slice(Math.max(0, last.start - 1), last.start))) return [];
  // 某院院长甲介绍，去年该院被评为: the body that he speaks for.
  if (last.draft.type === "Person" && THAT_BODY.test(between))
    return clause.agents
      .filter(
        ({ draft, end, start }) =>
          draft.type === "Organization" && end <= last.start && start >= clause.sentence.start,
      )
      .slice(-1);
  if (last.draft.type === "Person") return peopleBefore(clause, last);
  // 甲校合唱的《乙》获得: who made it, or put it forward, has won.
  const makers = last.draft.type === "Initiative" ? all.at(-2) : undefined;
  if (makers && MADE_BY.test(clause.text.slice(makers.end, last.start + 1)))
    return makers.draft.type === "Person" ? peopleBefore(clause, makers) : [makers];
  if (TALLY.test(between)) return tallied(clause, all);
  if (UNIT_OF.test(between)) return [];
  // 某省1市11县跻身: those that won are not named; 甲村、乙村2个村: they are.
  const counted =
    /(?:^|[，,])(?:共|有|已|累计|先后|另|还|其中|今年)*[\d一二三四五六七八九十两]+[余多]?(?:个|家|地|名|人|位|市|县|区|村|镇|所|项|件)/u.test(
      between,
    );
  if (/Place|Organization/u.test(last.draft.type) && !winsItself(clause, last, between)) return [];
  const list = [last];
  for (let i = all.length - 2; i >= 0; i--) {
    const mention = all[i];
    const first = list[0];
    if (
      !mention ||
      !first ||
      (!JOINS_WINNERS.test(clause.text.slice(mention.end, first.start)) &&
        !(mention.end === first.start && isQuoted(clause, mention) && isQuoted(clause, first)) &&
        !isWorkToo(clause, mention, first))
    )
      break;
    list.unshift(mention);
  }
  // 甲村与全省37个村一起获得: those of a place are not the place.
  if (counted && last.anaphoric && list.length > 1) return list.slice(0, -1);
  return counted && (list.length === 1 || /[，,]/u.test(between)) ? [] : list;
};

const THAT_BODY =
  /[，：“](?:(?:19|20)\d{2}年|今年|去年|前年|近年来)?，?[该我本](?:院|校|局|所|队|公司|社|厂|馆|站|中心|单位|支部|企业|集团|合作社)[^，。；]{0,24}$/u;
/** 甲公司负责人说，公司落户乙县，先后获评: the company wins, and not the county that it came to. */
const SETTLES = /(?:落户|落地|扎根|入驻|进驻|投资|迁[至到])于?了?$/u;

const JOINS_WINNERS = /^(?:(?:等\d+个[\p{Script=Han}]{1,4})?[、与和及]|、[\p{Script=Han}]{2,8}、)$/u;
/** 秦腔《甲》、歌曲《乙》: what sort of work the next is stands in front of it. */
const isWorkToo = ({ text }: Clause, one: Mention, next: Mention): boolean =>
  text[next.start] === "《" &&
  /》$/u.test(text.slice(one.start, one.end)) &&
  /^[、和与及]\p{Script=Han}{2,8}$/u.test(text.slice(one.end, next.start));
/** “甲”“乙”: names in quotes need no mark between. */
const isQuoted = ({ text }: Clause, { start }: Mention): boolean => text[start] === "“";

/** 历史悠久，2003年被列为甲，2008年被评为乙，2009年: one honour after the other. */
const HONORS_ALL =
  /^[^，。；]{0,20}(?:，(?:(?:19|20)\d{2}年|同年|随后|先后|此后)?(?:又|还|再)?(?:被|荣?获|入选|列入)[^，。；]{4,40}){1,12}，(?:(?:19|20)\d{2}年|同年|此后|后)?(?:又|还)?(?:被)?$/u;
/** What bodies, places and people are called; what they built may win the rest (典型案例, 精品线路, 一等奖). */
const OF_A_BODY =
  /^[^，。；]{0,50}?(?:单位|集体|个人|机关|企业|组织|支部|家庭|医院|学校|中心|城市|(?:先进|示范|模范|百强|文明|卫生|强)(?:[县市区镇乡村旗]|社区))(?:[”，。；]|称号|荣誉)/u;
/** 甲局建立乙机制，并被评为先进单位: whoever built it wins, not what was built. */
const isObjectBefore = ({ text, agents, sentence }: Clause, { start, end }: Mention, verb: number): boolean =>
  /^”?，(?!该|这|此|其)[^。；]{0,60}$/u.test(text.slice(end, verb)) &&
  OF_A_BODY.test(text.slice(verb, verb + 60)) &&
  agents.some(
    (agent) =>
      agent.start >= sentence.start &&
      agent.end < start &&
      /(?:建立|推行|创新|打造|实施|推出|开展|探索|启动|构建|设立|创建|组织|建成|举办)了?[^，。；]{0,12}$/u.test(
        text.slice(agent.end, start),
      ),
  );

const MADE_BY =
  /^(?:[^，。；《》]{0,12}?)(?:合唱|演唱|表演|演出|演奏|创作|编排|选送|报送|拍摄|排演)的[\p{Script=Han}]{0,6}《/u;

/** Nothing but when, where and how, or another deed of its own, stands between a winner and the verb. */
const winsItself = (clause: Clause, { end }: Mention, between: string): boolean => {
  if (GOES_ON.test(between)) return true;
  // 甲县选送的乙获得, 甲县梨木雕刻工坊入选: something of the place's won.
  if (!/[，,]/u.test(between) || /^的/u.test(between) || OWNED.test(between)) return false;
  if (HONORS_ALL.test(between)) return true;
  let at = end;
  return between.split(/(?<=[，,])/u).every((piece, i) => {
    const word = wordFrom(clause, at);
    at += piece.length;
    if (!word) return true;
    return i === 0
      ? /^[vdpz]/u.test(word.tag) || HOW_IT_IS.test(piece)
      : !/^n/u.test(word.tag) || ADVERBS.test(piece.replace(/[，,]/u, ""));
  });
};

/** 历史文化悠久，: what it is like. */
const HOW_IT_IS =
  /^\p{Script=Han}{2,6}(?:悠久|丰富|优美|秀丽|宜人|独特|深厚|雄厚|便利|发达|突出|显著|淳朴|完备|齐全)，$/u;

const wordFrom = ({ doc }: Clause, offset: number): Word | undefined => {
  const words = wordsOf(doc);
  const word = words[wordAt(words, offset)];
  return word && word.start < offset ? words[wordAt(words, offset) + 1] : word;
};

/** 某县学生获评: the place only says whose they are. */
const OWNED =
  /^[^，。]{0,6}?(?:学生|教师|老师|企业|公司|村民|选手|代表队|作品|项目|产品|学校|民警|干部|职工|青年|儿童|医生|护士|农民|居民|市民|唯一|首个)/u;

/** What may follow a winner's name: nothing, a mark, when, where, how and by whom; a noun would win in its place. */
const GOES_ON =
  /^(?:$|[，,（(\s]|等|近日|近年来?|近几年来?|近[一二两三四五六七八九十\d]+年来?|多年来|日前|昨日|今日|不久前|前不久|年初|年底|上月|本月|当天|当日|日内|刚刚|先后|分别|第[\d一二三四五六七八九十]+次|再次|再度|再获|成功|一举|首次|双双|同时|顺利|光荣|最终|连续|多次|屡|相继|陆续|历年|通过|凭|以|在|于|从|因|被|由|经|获|荣|也|还|均|都|又|曾|已|正|就|此前|去年|前年|今年|同年|当年|这次|此次|则|共|累计|并|更|即|继|随后|现|不仅|自|入|脱颖而出|战胜|击败|力克|险胜|大胜|完胜|不敌|惜败|[12]\d{3}年|\d{1,2}月|\d+[个村社家县市区镇乡校所]|[一二两三四五六七八九十]+(?:个|地|县|市|村|校|家|社区|度|次|年))/u;

/** 甲市乙村、丙村，丁县戊村等10个村: all members of the list that the count closes. */
const tallied = ({ text }: Clause, all: readonly Mention[]): readonly Mention[] => {
  const list: Mention[] = [];
  for (const mention of [...all].reverse()) {
    const next = list[0];
    if (
      next &&
      !/^(?:等\d+个\p{Script=Han}{1,4})?[、，和与及][^。；]{0,14}$/u.test(text.slice(mention.end, next.start))
    )
      break;
    if (mention.draft.type !== "Person") list.unshift(mention);
  }
  return list;
};

/** 被甲局评为, 经乙局认定, 在丙赛中, 凭丁项目: who confers, where and by what one wins. */
const NO_WINNER_AFTER = /[被由经在于以凭借]/u;

/** 甲队战胜乙队获得冠军: the other side of a match, whoever of them takes the prize. */
const BEATEN = /(?:战胜|击败|力克|险胜|大胜|完胜|淘汰|不敌|惜败|负于)了?$/u;

/** 甲校捧杯，该校乙获得: another than the one in front won, though no rule names it. */
const hasOwnSubject = (between: string): boolean => {
  const own = /[，,]([^，,]*)$/u.exec(between)?.[1]?.replace(/^(?:(?:19|20)\d{2}年|今年|去年|前年)/u, "");
  if (!own) return false;
  return (/^(?:该|本|其|全)?[\p{Script=Han}]{2,12}$/u.test(own) && !ADVERBS.test(own)) || ALIKE.test(own);
};
/** 甲家庭、乙家庭: names alike that no rule knows. */
const ALIKE =
  /^(?:\p{Script=Han}{1,8}(家庭|班组|车间|支部|科室|小区|医院|学校)、){1,9}\p{Script=Han}{1,8}\1(?:等\d+[户个家])?$/u;
const ADVERBS =
  /^(?:该[\p{Script=Han}]{1,3}|[他她其也还又均都曾并就更即被获]|今年|去年|前年|同年|当年|先后|相继|陆续|屡次|连续|多次|成功|一举|首次|再次|双双|分别|同时|最终|因此|从而|此前|日前|近日|目前|[一二三四五六七八九十两\d]+[年月日届次度])*$/u;

/** 某公司三号井队被授予: a part of the body won, that no rule names. */
const UNIT_OF =
  /^(?!战胜|击败|力克|险胜|大胜|完胜|不敌|惜败)[\p{Script=Han}\d]{1,8}(?:队|班|班组|车间|支部|科室|项目部|工区)(?:被|荣|获|$)/u;
/** 甲村、乙村等10个村. */
const TALLY = /^等[\d一二三四五六七八九十]+(?:个|家|名|所|支)[\p{Script=Han}]{1,4}(?:被|荣|均|分别)?$/u;

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
