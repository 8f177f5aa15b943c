import { HEAD_PATTERN } from "../../lexicons/titles.ts";

/** The turns of phrase by which people, their titles and their bodies are told. */

/** Bodies of the party that a post names with itself: 党委书记; a source of patterns. */
export const PARTY_BODIES = "党委|党工委|党总支部?|党支部|支部";
export const REMARK =
  /^[（(](?:女|男|[\p{Script=Han}]{1,5}族|女[，,、][\p{Script=Han}]{1,5}族|化名|挂职|右[一二三]|左[一二三]|中|[\p{Script=Han}]{1,3}族[，,、]女)[)）]/u;
/** 常委会, 书记处, 教师节: what follows shows that the word is no title. */
export const TITLE_GOES_ON =
  /^(?:会|处|办|大队|支队|中队|总队|长效|节|团队|群体|代表团|资格|职称|家属|效|期|时(?=达|间|长|[数为])|单位|部门|制|候选|提名|人选)/u;
export const LINK = /^(?:[（(](?:挂职|兼|正[县处厅科]级|副[县处厅科]级)[）)])?(?:[、，,]|兼|和|与|及|暨|\s)/u;

/** What never stands between a body and a title of the same chain. */
export const CUTS_CHAIN = /出席|参加|主持|调研|召开|举行|表示|介绍|[的在对向将为到]/u;
/** 、某某保护中心主任, 、某某河县级河长: what ends like a body or a water, though none is known there. */
export const UNKNOWN_BODY =
  /^[\p{Script=Han}A-Za-z]{1,16}(?:中心|部|局|会|院|社|站|馆|办|委|处|队|组|公司|集团|基地|所|校|园|联|工会|台|厅|银行|厂|联社)$|^\p{Script=Han}{1,10}[河江湖溪港渠库山岭](?:\p{Script=Han}{1,4}段)?$/u;
/** Inner Mongolia, Guangxi, the south-west, Tibet and the north-west, by their codes; Jilin and Heilongjiang for their banners. */
export const MINORITY_PROVINCES = new Set([
  "15",
  "22",
  "23",
  "45",
  "51",
  "52",
  "53",
  "54",
  "62",
  "63",
  "64",
  "65",
]);
/** ，由…甲任组长: who heads what the words in front founded. */
export const FOUNDER = /[，,]由([^，。；]{2,40}?)(?:任|担任)(组长|指挥长|总指挥|主任|会长|队长)/gu;
/** 确保安全 holds no 保安, 妇女儿童 no 女儿, 公司长沙分公司 no 司长, 有关长江 no 关长. */
export const CUTS_WORD = /^(?:确保安|妇女儿|公司长|[有相攸]关长)$/u;
/** Titles that only companies give. */
export const COMPANY_TITLE = /(?:总裁|总经理|总监|董事长|经理|顾问|总工程师|总经济师|总会计师|监事长|董事)$/u;
/** A kind of body that stands for the one named before: 商会副会长, 中心主任. */
export const BODY_NOUN =
  /(?<=^|[、，,。；\n\s兼与和]|[。！？…]”|由|以及)(?:该|本)?(商会|协会|学会|研究会|促进会|联盟|基金会|集团|公司|中心|法院|检察院|医院|学院|院|局|学校|管委会|合作社|社区|研究院|支队|大队)$/u;
/** 副县长 and its kin within two characters. */
export const HEAD_NEAR = new RegExp(`^.{0,2}?(${HEAD_PATTERN.source})`, "u");
/** What may stand in brackets between a title and its holder. */
export const SECONDED = /^[（(](?:挂职|兼)[)）]/u;
/** 甲、乙等委员说, 丙代表建议: people of a session, in front of what they are there. */
export const DELEGATES =
  /(?<=^|[。；，：\n])((?:[\p{Script=Han}·]{2,8}、)*[\p{Script=Han}·]{2,8}?)(?:等?[\d一二三四五六七八九十]+[位名]|等)?(委员|代表)(?=们?(?:先后|纷纷|紧扣|围绕|结合|说|谈|表示|认为|建议|指出|提出|发言|提交|告诉|介绍|在[^，。]{1,12}时))/gu;
export const LONGEST_NAME = 24;
/** The head of a public notice: a name, then the sex, between commas. */
export const NOTICE =
  /(?<=^|[。；\n：])\s*([\p{Script=Han}]{1,8}(?:·[\p{Script=Han}]{1,8}){1,3}|[\p{Script=Han}]{2,4})[，,](?:男|女)[，,]/gmu;
/** 时任甲村: what says that somebody holds the post behind it. */
export const HOLDS_AS = /(?:时任|现任|担任|曾任|身为|原任|历任|新任|拟任)[^，。；]{0,22}$/u;
const BUREAUS =
  "公安|司法|财政|教育|教体|民政|水利|水务|审计|统计|商务|林业|农业农村|人社|住建|交通运输|文旅|应急管理|自然资源|生态环境|市场监管|信访";
/** Bodies that every county has one of, named without it, or with its level alone. */
export const BARE_BODY = new RegExp(
  `^[、，,兼]([省市县区州旗盟]?)((?:${BUREAUS})局|公安分局|总工会|工商联|总商会|妇联|科协|文联|残联|侨联|红十字会|纪委|监委|人武部|政法委|文明办|网信办|新闻办|党校|人民法院|法院|人民检察院|检察院)$`,
  "u",
);
/** 、公安局, 、县公安局, in front of 长: such a bureau in a chain of posts. */
export const BARE_BUREAU = new RegExp(`[、，,兼][省市县区州旗盟]?(?:${BUREAUS})局$`, "u");
/** 5岁的乐乐前几天: when it was, and no character of the name. */
export const WHEN = /^(?:前[几两些天日年]|去年|今年|当年|如今|现在)/u;
/** How old whoever is named behind is. */
export const AGE = /(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:多|来)?岁的(?=\p{Script=Han}{2})/gu;
