import type { EventKind } from "../../../src/domain/ontology.ts";
import { GENERIC_EVENTS } from "../../lexicons/events.ts";
import { HELD_WORDS, HOW } from "../../lexicons/verbs.ts";
import type { Mention } from "../../types.ts";
import { COUNTED, ON_A_DAY, SORT_OF_ACTIVITY, STANDING } from "./patterns.ts";

/** Words that end like the name of an event and name none. */

/** 活动启动，县委常委甲出席: what somebody attends is held on a day. */
const OPENED_THERE = /^”?(?:正式)?启动[^。；]{0,30}?(?:出席|参加|致辞|讲话|宣布)/u;
/** “甲”主题教育活动深入人心: true where a word ends the name of what runs, which is an initiative. */
export const isCampaign = (text: string, mentions: readonly Mention[], start: number, end: number): boolean =>
  !OPENED_THERE.test(text.slice(end, end + 40)) &&
  mentions.some(
    (one) =>
      one.draft.props.kind === "PROGRAM" &&
      one.start < start &&
      one.end === end &&
      /(?<![年月周]”?)活动$/u.test(one.surface),
  );

/** What was found: a name as the text has it and without its marks, with where it and its last word begin. */
export interface Found {
  readonly text: string;
  readonly name: string;
  readonly plain: string;
  readonly kind: EventKind;
  readonly from: number;
  readonly head: number;
  readonly end: number;
  /** No shorter name is one; five characters where none is told. */
  readonly least?: number;
}

/** True where the words are no name: counted, generic, or too short to tell one event from others. */
export const isNoName = (found: Found): boolean => {
  const { name, plain, least = 5 } = found;
  return (
    // 某会议甲代表团审议: the group's own meeting, which is read for itself.
    /(?:会议|大会)[\p{Script=Han}]{2,8}代表团审议$/u.test(name) ||
    COUNTED.test(plain) ||
    // 惩治网络诈骗犯罪活动: what is fought.
    /(?:违法|犯罪|违规|非法[\p{Script=Han}]{0,4}|走私|偷渡|赌博|传销|诈骗|恐怖|盗窃|迷信|破坏)活动$/u.test(
      plain,
    ) ||
    // 三大主题活动: how many of a sort; 会风会纪及会议: an event beside something else.
    /^[两三四五六七八九十\d]+大\p{Script=Han}{0,6}活动$|[及和与]会议$/u.test(plain) ||
    // “寻宝”“卖葡萄”系列活动: several.
    /”“(?!(?:三八|五一|五四|六一|七一|八一|十一|七夕)”)/u.test(name) ||
    /^(?:大会|会议|赛事|活动)/u.test(plain) ||
    /人民代表大会$|政治协商会议$/u.test(plain) ||
    (/评选$/u.test(plain) && !/[“届年十]/u.test(name)) ||
    // 部署年会服务保障工作: what is done for an event that is still to come.
    /^(?:成员|组成人员|服务保障|保障|筹备|安保)/u.test(found.text.slice(found.end, found.end + 4)) ||
    // 通过会议交流、现场视察活动等形式: by what means.
    /^[”]?(?:、[^，。；]{2,24}?)?等?(?:多种|各种)?的?(?:形式|方式)/u.test(
      found.text.slice(found.end, found.end + 36),
    ) ||
    // 根据主任会议的提请: who asks for something.
    /^的?提请/u.test(found.text.slice(found.end, found.end + 3)) ||
    // 以“相约采茶节”为主题的: what another is about.
    (/^”为(?:活动)?(?:主题|题)/u.test(found.text.slice(found.end, found.end + 6)) &&
      !/(?:活动|比赛|大赛|会议)$/u.test(plain)) ||
    // 丰收节来临之际: a day that comes.
    /^[”]?(?:即将)?(?:来临|到来|临近)/u.test(found.text.slice(found.end, found.end + 5)) ||
    // 全镇累计开展活动40余场: how often something was done.
    /^\p{Script=Han}{0,4}?(?:已|累计|共|先后|陆续|曾)?(?:开展|举办|组织|举行|参加|参与)了?(?:各类|各项|系列|相关)?活动$/u.test(
      plain,
    ) ||
    // “把一次次会议办成一场推介会”: a slogan.
    /^[“]?把[\p{Script=Han}]*[办变]成/u.test(name) ||
    GENERIC_EVENTS.test(plain) ||
    NO_NAME.test(plain) ||
    CARED_FOR.test(plain) ||
    isSpokenOf(found) ||
    // 比赛项目包括：甲赛、乙赛: what a contest is made of.
    ITEMS.test(found.text.slice(Math.max(0, found.from - 60), found.from)) ||
    AMONG_ITEMS.test(found.text.slice(found.end, found.end + 150)) ||
    isBareHead(found) ||
    (plain.length < (least === 5 && (isQuotedHead(found) || isRite(found)) ? 4 : least) &&
      !/^[市县区旗州]长(?:例会|办公会)$/u.test(plain)) ||
    /(?:(?<!周)年|大行动|大会战|工程|计划)活动$/u.test(plain) ||
    isFoundedBody(found) ||
    SERIES.test(found.text.slice(Math.max(0, found.from - 24), found.from)) ||
    isTreatment(found) ||
    isPart(found) ||
    isSortOf(found) ||
    isSort(found)
  );
};

const ITEMS =
  /(?:比赛|竞赛|赛事|运动会)(?:项目|科目|内容)(?:包括|包含|有|为|设有|分为|涵盖)[：:]?[^。！？\n]*$/u;
/** 、丙赛等十多个项目 */
const AMONG_ITEMS =
  /^[”]?(?:、[^，。；、]{1,16}){0,12}等(?:十|几|数|多|[一二三四五六七八九十百\d]+)[余多]?[个项大]{1,2}(?:比赛|竞赛|竞技)?项目/u;
/** More of them, how many, or a clause in front: 更多特色活动, 共设健步走, 朗读等三个比赛. */
const NO_NAME =
  /各地马拉松|多[项场个次](?:[\p{Script=Han}]{2})?活动$|\d+个(?:乡镇|镇|乡|村|社区|街道|县区)|\d+余?场次活动$|^(?:更好|本[期场]|打造|第[一二三四五]阶段|分[为成]|丰富(?!多彩)|活跃|发挥|更多|多[项场个]|共设|可见|融入|作为|单循环|双循环|暨|围绕|参与|配合|看(?=[\p{Script=Han}]{2,4}展$))|[两三四五六七八九十\d][余多]?(?:个|项|场|大)(?:[\p{Script=Han}]{2})?(?:比赛|活动|赛事|会议|讲座|演出)$|(?:多彩|丰富|多样|缤纷|精彩|相关|有关|品牌)活动$|(?:相关|有关)会议$|[\p{Script=Han}]项目(?:的)?比赛$|^(?:签约|揭牌|启动|开工|开幕|授牌|捐赠|剪彩|授旗)(?:[、和及](?:签约|揭牌|启动|开工|开幕|授牌|捐赠|剪彩|授旗))+仪式$|^(?:\p{Script=Han}{2}性)\p{Script=Han}{0,4}活动$|^(?:强化|加强)\p{Script=Han}{0,6}(?:演练|培训|宣传)$|(?:同台|轮番|登台|倾情|现场|激情|定点)(?:展演|演出|巡演|比赛)$|^第[一二三四五六七八九十百\d]+届(?:展演|活动|比赛|大赛|赛事|大会|晚会|演出)$|^(?:晚会|比赛|演出|会议)[和及与、]|…/u;

/** 保障丰收节, 护航丰收节: what is done for one. */
const CARED_FOR = /^\p{Script=Han}{0,6}(?:保障|护航|备战|助阵|喜迎|欢度|共度|共庆)\p{Script=Han}{1,4}节$/u;

/** 这也是全县承办的推介活动, 乒乓球比赛是一项…: what is said of an event whose name stands elsewhere. */
const isSpokenOf = ({ text, name, plain, from, end }: Found): boolean =>
  !/[“届年\d]/u.test(name) &&
  // 旨在繁荣群众性曲艺活动, 确保龙舟赛事活动: what is hoped of any.
  (/(?:繁荣|活跃|确保)$/u.test(text.slice(Math.max(0, from - 2), from)) ||
    /是[^，。；]{0,14}(?:级别|规模|水平|影响力|规格|等级|历史)[^，。；]{0,6}的$/u.test(
      text.slice(Math.max(0, from - 26), from),
    ) ||
    /(?:(?:这|也)是[^，。；]{0,14}(?:举办|举行|开展|承办|组织)的[^，。；]{0,4}|(?:举办|举行|开展)的一[次场])$/u.test(
      text.slice(Math.max(0, from - 30), from),
    ) ||
    (plain.length <= 8 && /^(?:作为|是)(?:一[项个场种]|[全我])/u.test(text.slice(end, end + 4))));

/** A head with nothing in front: only a committee's own meetings go by it. */
const isBareHead = ({ text, plain, from, head }: Found): boolean =>
  head - from < 2 &&
  !/^.委(?:常委会|全会)/u.test(plain) &&
  !(STANDING.test(plain) && /(?:召开|举行|主持)了?$/u.test(text.slice(Math.max(0, from - 3), from)));

/** 洋县“村晚”在柳泉村上演: in quotes, with whose it is in front, four characters are a name. */
const isQuotedHead = ({ text, name, end }: Found): boolean =>
  /^[^“]{2,}“[^”]{2}$/u.test(name) && HELD_SOMEWHERE.test(text.slice(end, end + 40));

/** 在烈士陵园举行公祭活动: what four characters name well enough, on the day that it is held. */
const isRite = ({ text, plain, from }: Found): boolean => {
  const before = text.slice(Math.max(0, from - 90), from);
  return RITE.test(plain) && (ON_A_DAY.test(before) || AT_IT.test(before));
};
const RITE =
  /^(?:公祭|祭扫|祭奠|祭孔|升旗|授旗|拜师|成人|入队|入团|入党|入职|开学|毕业|结业)(?:活动|仪式|典礼)$/u;
/** 5月6日，县长甲主持 */
const AT_IT = /\d日[^。！？；\n]{0,70}(?:主持|出席|参加)了?$/u;

/** 送戏下乡活动在柳泉村开场: where, which shows that it was one. */
const HELD_SOMEWHERE = new RegExp(`^[”]?(?:近日|日前)?在[^，。；、]{2,24}?(?:${HOW})*(?:${HELD_WORDS})`, "u");

/** 成立道德评议会、村民议事会: bodies that meet, and no meetings. */
const isFoundedBody = ({ text, plain, from }: Found): boolean =>
  /(?:评议会|议事会)$/u.test(plain) &&
  /(?:成立|组建|设立|建立|选举|健全)了?[^。；]{0,30}$/u.test(text.slice(Math.max(0, from - 34), from));

/** 连续八届参加甲邀请赛: the series, and none of its editions. */
const SERIES =
  /(?:连续[\d一二三四五六七八九十两]+[年届次]|历年|每年都?|年年)[^，。；\n]{0,10}(?:参加|参与|亮相|出战|征战)了?$/u;

/** 设置了接力赛、拔河等4个项目: what an event is made of. */
const isPart = ({ text, from, end }: Found): boolean =>
  /(?:设|设置|设有|设立|包括|分为|分设|增设)了?[^，。；]{0,60}$/u.test(
    text.slice(Math.max(0, from - 70), from),
  ) &&
  /^[^，。；]{0,40}?等?[\d一二三四五六七八九十两]+[余多]?个?大?\p{Script=Han}{0,4}(?:项目|单项|小项|大项)/u.test(
    text.slice(end, end + 60),
  );

/** 为村民们义诊, 得知专家来义诊: what doctors do, in a clause about it. */
const isTreatment = ({ text, plain, from }: Found): boolean =>
  /义诊$/u.test(plain) &&
  (/^(?:得知|听说|获悉|知道)|(?:们|[来去给]|前来|免费)义诊$/u.test(plain) ||
    /[为给到赴往]$/u.test(text.slice(0, from).slice(-1)));

/** 洋县文化活动, 丰富群众文化活动: whose activities of a sort, or what is done for them, where no day shows that it was one. */
const isSortOf = ({ text, name, plain, from }: Found): boolean => {
  const sort = plain.replace(IN_FRONT, "");
  return (
    sort !== plain &&
    !name.includes("“") &&
    (SORT_OF_ACTIVITY.test(sort) || /^(?:大型|重大|重要|各项)活动$/u.test(sort)) &&
    !ON_A_DAY.test(text.slice(Math.max(0, from - 90), from))
  );
};
const IN_FRONT =
  /^(?:助推|助力|促进|丰富|活跃|带动|繁荣|\p{Script=Han}{1,7}?[省市县区旗州盟镇乡村])(?=\p{Script=Han}{2,6}活动$)/u;

/** An activity that only tells of what sort it is, where no count and no day shows that it was one. */
const isSort = (found: Found): boolean => isSortOfActivity(found) && !isRite(found);
const isSortOfActivity = ({ text, name, plain, kind, from, end }: Found): boolean =>
  kind === "ACTIVITY" &&
  /活动$/u.test(plain) &&
  plain.length < 7 &&
  !/“|义务植树|无偿献血/u.test(name) &&
  !(
    plain.length === 6 &&
    !SORT_OF_ACTIVITY.test(plain) &&
    (ON_A_DAY.test(text.slice(Math.max(0, from - 90), from)) ||
      HELD_SOMEWHERE.test(text.slice(end, end + 40)))
  ) &&
  !/^[\d一二三四五六七八九十]+[余多]?[场期次]/u.test(text.slice(end, end + 6));
