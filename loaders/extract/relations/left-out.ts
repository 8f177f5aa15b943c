import { TOURING_GROUPS, WORKING_GROUPS } from "../../lexicons/events.ts";
import type { Mention } from "../../types.ts";
import { wordAt, wordsOf } from "../words.ts";
import type { Clause } from "./clause.ts";
import type { Subject } from "./subjects.ts";

/** The story's own subject, where a sentence leaves its subject out and tells no other of another sort. */
export const leftOut = (clause: Clause, verb: number, topic: Mention | undefined): readonly Subject[] => {
  if (!topic || topic.start >= clause.sentence.start || VISITORS.test(topic.draft.name)) return [];
  const before = clause.text
    .slice(clause.sentence.start, verb)
    // 与爱心企业共建, 与高校合作: beside whom.
    .replace(
      /(?<=^|[，、])(?:与|同|联合)[^，。；]{2,10}?(?:企业|单位|部门|机构|学校|高校|公司)(?=共建|合作|共同|联合|联手)/gu,
      "",
    );
  const nameless = namelessIn(before);
  // A subject of another sort is told: 有关部门, 企业, 我们.
  const other =
    clause.people.some((person) => person.end <= verb) ||
    /(?:大会|企业|群众|公司|部门|我们|他们|村民|学校|机构|单位|工作队|队伍|队员|考察组|考察团|代表团|志愿者|国家|中央|省里|公益岗|网格员)[^，。]{0,6}$/u.test(
      before,
    ) ||
    /^各(?:村|镇|乡|县|地|级|部门|单位)/u.test(before) ||
    OTHERS_OF_A_PLACE.test(before) ||
    ANOTHER.test(before) ||
    EVENT_ACTS.test(before) ||
    clause.events.some(({ end, anaphoric }) => !anaphoric && end <= verb && verb - end <= 4) ||
    (nameless !== undefined && !topic.draft.name.endsWith(nameless)) ||
    isOfAnotherSort(clause, verb, topic) ||
    SESSION_RELEASES.test(clause.text.slice(clause.sentence.start, verb + 2));
  return other ? [] : [{ agent: topic, partner: false }];
};

/** A delegation's story tells of what others run. */
const VISITORS = new RegExp(`(?:${TOURING_GROUPS}|${WORKING_GROUPS}|观察团|巡视组)$`, "u");
/** 全县各级民警走上街头，…: a sentence that begins with bodies of the place. */
const OTHERS_OF_A_PLACE =
  /^(?:[^，。]{1,8}，)?[^，。]{0,10}?[省市县区旗州盟镇乡村](?:各|的)?[^，。的]{0,8}?(?:部门|交警|民警|警方|干警|企业|单位|学校|机构|商家|商户|农户|村民|市民|居民|群众|党员|干部|代表|委员)/u;
/** 她把妇女们组织起来成立, 市某办: a sentence that begins with a subject which is no body that is known. */
const ANOTHER =
  /^(?:[^，。]{1,10}，)?(?:(?:全国|国家|中国|中央)[^，。]{2,16}?(?:委员会|总局|局|部|办|委|联合会|协会|研究院|中心)\p{Script=Han}|[他她](?!们)|[省市县区旗州镇乡][^，。]{1,8}?(?:办|局|委|会|院|中心|队|站|所|部|联|社)(?![上议场里外前后])\p{Script=Han})/u;
/** 本次活动共, 活动期间还: what an event is made of is told, not who holds it. */
const EVENT_ACTS =
  /^(?:据了解，|据悉，)?(?:(?:此次|本次|这次|本届|该|这些|整个)[\p{Script=Han}]{2,8}?|活动|大赛|比赛|赛事|展览|节会|庙会|论坛|仪式|晚会|[\p{Script=Han}]{2,4}[节周月季])(?:期间|现场|当天|中|上)?(?:，|共|还|也|将|包括|分为|丰富|设有|主要|内容|以|由|为期|历时)|^(?!国庆|中秋|端午|元宵|清明|重阳|劳动)[\p{Script=Han}]{2,4}[节周月季]期间/u;
/** …成立合作社，合作社实行乙: what right in front of its verb acts without a name; undefined where nothing does. */
export const namelessIn = (before: string): string | undefined =>
  NAMELESS.exec(before.slice(Math.max(before.lastIndexOf("，"), before.lastIndexOf(",")) + 1))?.[1];
const NAMELESS =
  /^(?:这[家个些]|各|全体|部分)?(合作社|公司|企业|村委会|村民|农户|居民|群众|商户|茶农|果农|菜农|渔民|牧民|职工|员工|学生|师生|老师|教师|志愿者|党员)们?(?:在[^，。；“”]{2,24}|们|还|也|又|将|已|积极|主动|先后|率先|创新|统一|自主|自发|则|便|就){0,3}$/u;

/** 合作社推出, 全镇党员组建: a sentence that begins with a noun for another sort of body, or for people. */
const isOfAnotherSort = ({ doc, sentence, text }: Clause, verb: number, { draft }: Mention): boolean => {
  const noun = OTHER_SORT.exec(text.slice(sentence.start, verb + 1))?.[1];
  if (noun === undefined || draft.name.endsWith(noun)) return false;
  const words = wordsOf(doc);
  const first = words[wordAt(words, sentence.start)];
  // 组织干警走进企业，建立…: what the one left out does first.
  return !/^(?:v$|vd|p|d|c)/u.test(first?.tag ?? "");
};
const OTHER_SORT =
  /^(?:[^，。]{1,10}，)?[^，。；、“的把将对为向让以通在从由给]{0,6}?(合作社|公司|企业|村委会|村集体|农户|农民|商户|基地|园区|学校|医院|银行|机构|协会|商会|工厂|酒店|民宿|车间|联盟|领导小组|指挥部|专班|党支部|支部|群众|村民|居民|学生|老师|教师|医生|志愿者|党员|干部|民警|队员|负责人|书记|主任|镇长|局长)们?(?=\p{Script=Han})(?!服务|教育|建设|管理|发展|治理|党建|文化|帮扶|培训|需求|反映|关注|所需|之家|联系)/u;
/** 会议发布: what a meeting makes known is seldom the host's own. */
const SESSION_RELEASES = /(?:会议|大会|论坛|发布会)[^，。]{0,3}(?:发布|公布|推介)$/u;
