import { NAME_LIST } from "./lists.ts";

/** Turns of phrase that tell who takes, holds or leaves a post, names in front of it. */

/** 两位同志 behind names. */
const COMRADES = "(?:(?:等?[两二三四五六七八九十\\d]+[位名人])?同志)?";
const CHOOSES = "(?:增补选举|选举产生|选举出|选举|补选|增选|任命|聘任|聘请|推选|推举|选出)";
/** 选举甲为主任，乙、丙为副主任. */
export const ELECTS = new RegExp(`(?<!拟|将|建议)${CHOOSES}了?[：:]?\\n?(${NAME_LIST})${COMRADES}为`, "gu");
/** The next part of such a row. */
export const ROW_GOES_ON = new RegExp(
  `[，、；,;]\\n?(?:选举|补选|任命|聘任|推选)?(${NAME_LIST})${COMRADES}为`,
  "uy",
);
const WINS = `当选为?|被(?:选举|推选|推举|选|聘|任命)为|(?:受聘|应邀|受邀)(?:担任|出任)|出任`;
const MOVES = `(?:由[^，。；]{2,16})?(?:升任|调任|转任|改任|接任|继任)|(?:被(?:组织)?(?:选派|派驻|派|下派|选|安排)|主动请缨|主动申请)?(?:来到|到|赴|前往)(?=[^，。；]{2,24}(?:担任|任|挂职)[^，。；]{0,4}(?:书记|队长|队员))|被(?:选派|派驻|派|下派|选)到(?=[^，。；]{2,24}(?:担任|任))`;
const IS = `[，,]?(?:现任|现为|曾任)|任(?![命务何期职])|担任|兼任|挂职|[，,]?[是系](?:一[名位])?(?:来自)?|[（(]现任`;
/** 甲、乙等8人当选为, 丙（女）任, 丁是, 戊由副局长升任: one name or more, and what they come to be. */
export const HOLDS_OFFICE = new RegExp(
  String.raw`(?<=^|[，。；：、\n“”（()）,;:]|[^、]法官|代表|委员|老师|教师|干部|会上|由)由?(${NAME_LIST})(?:同志(?:[（(](?:女|男|[\p{Script=Han}]{1,4}族)[）)])?)?(?:等|等?(?:\d+|[一二三四五六七八九十]+)[人名位](?:同志)?)?(?:已|已经|目前|现在|全票|高票)?(${WINS}|${MOVES}|${IS})(?:原)?(?:首任|首届|新任|新一任|新一届)?(?=[\p{Script=Han}“])`,
  "gmu",
);
/** Right behind somebody who is known by now: 学生家长甲，任. */
export const IS_BEHIND =
  /[，,]?(?:现任|现为|曾任|任(?![命务何期职])|担任|是|系)(?:原)?(?:一[名位])?(?:来自)?/uy;
/** 甲协会成立，某公司董事长乙当选首任会长: chosen, right behind somebody who is known by now. */
export const CHOSEN_BEHIND =
  /(?:全票|高票)?(?:当选为?|被(?:选举|推选|推举|选|聘|任命)为|(?:受聘|应邀|受邀)(?:担任|出任))(?:首任|首届|新任|新一任|新一届)?/uy;
/** 接受甲辞去, 免去甲、乙的, 免去丙同志, 丁不再担任. */
export const LEAVES = new RegExp(
  `(?:(?:接受|同意|批准|关于)(${NAME_LIST})${COMRADES}(?:请求|申请)?辞去(?:的|其)?|免去[：:]?\\n?(${NAME_LIST})(?:同志的?|的)|(?<=^|[，。；：、）)\\n])(${NAME_LIST})(?:同志)?不再(?:担任|兼任))`,
  "gmu",
);
/** 职务、乙的: the next of a row of those who leave. */
export const LEAVES_GOES_ON = new RegExp(`等?职务[、，；,;]\\n?(?:免去)?(${NAME_LIST})(?:同志的?|的)`, "uy");
/** 职务，: with what the post of each of such a row ends. */
export const POST_ENDS = /等?职务(?=[、，；,;。\n]|$)/uy;
/** 免去其: the person named last. */
export const RELIEVED = /免去其(?:原)?(?:担任的)?/gu;
/** 他是, 现在她任: the person named last. */
export const PRONOUN = /(?<=^|[，。；\n,])(?:现在[，,]?)?[他她](?:现在)?(?:是|任|担任|现任)/gu;
/** 甲是某院医师，2023年9月来到乙县，挂职: whom the sentence speaks of. */
export const SECONDED =
  /(?<=[，,])(?:\d{4}年(?:\d{1,2}月)?起?)?(?:挂职担任|挂职任|挂职|挂任)(?=\p{Script=Han})/gu;
/** 宾某某是, 麻某，今年四十岁: a sentence that begins with what may be somebody's name. */
export const UNREAD_SUBJECT =
  /[。！？\n][“]?(?!这|那|该|其|我|你|他|她|它|本|此)[\p{Script=Han}]{2,4}(?:是(?!否)|系|，(?:今年\d|[男女]|现年|[\d一二三四五六七八九十]+岁))/u;
/** 拟任命: what is only meant to be done. */
export const INTENDED = /拟(?:任命|免去|聘任|聘请)?$/u;
/** What somebody is, behind the body: 的一名语文教师. */
export const DESCRIBED_AS = /^的?(?:一[名位])?(\p{Script=Han}{2,12}?)(?=[，。；、,]|$)/u;
export const NO_POST = /[的在和与]|之一|候选/u;
/** 担任, behind where somebody was sent: 被派到柳泉村担任. */
export const SENT_TO_BE = /^(?:挂职)?(?:担任|任)/u;
