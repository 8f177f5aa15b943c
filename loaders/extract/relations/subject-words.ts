/** Words about a body by which it is, or is not, who does what a verb says. */

export const NOT_SUBJECT =
  /(?:在|被|对|为|向|从|到|赴|回|返|(?<!年|以|近|后|原|起)来|于|落户|位于|来自|给|至|走进|深入|前往|带领|率领|邀请|动员|发动|安排|组织|覆盖|面向|围绕|家住|驻|关于|服务|获|紧跟|紧扣|按照|根据|依据|响应|遵照|利用|融入|接入|贯彻|落实|依托(?:[\p{Script=Han}]{0,2}|(?:帮扶|派驻|结对|协作|共建|挂钩)单位)|借助|还有|包括|涵盖|涉及|(?<![所可予难足])以|结合|针对|鉴于|面对|发挥|立足于?|着眼|瞄准|聚焦|紧抓|抢抓|抓住)$|(?:慰问|看望|走访|听取|考察|参观)了?$|(?:到|赴|深入)(?:挂钩|结对|帮扶|定点|包联|联系|挂联|对口|驻)+的$|(?:成立|组建|组成|设立|新建|创建|抽调|建立|建成|开设|创办)了?$/u;
export const EMBEDS = /(?:按照|根据|依据|遵照|响应|贯彻|落实|涵盖|紧抓|抢抓|抓住|聚焦|立足|用好)$/u;
export const ISSUED = /^(?:公布|发布|印发|出台|下发|制定|颁布|公示)的/u;
export const FOUNDED = /(?:成立|组建|设立|建立|创建|开设)了?$/u;
/** 市委的, 市委决策部署, 市委提出的: whose a noun behind is. */
export const NOT_ACTING =
  /^(?:等[^，。]{0,12}|(?:工作|执法)?人员|干部|志愿者|专家|骨干|民警)?(?:共同|联合)?(?:组成|构成)|^[\p{Script=Han}]{0,6}[任为](?:副?组长|副?总指挥|副?指挥长|召集人)|^(?:代表(?!队|团)|委员(?!会)|(?:融媒体?|日报|新闻|发布)?(?:\d{1,2}月\d{1,2}日)?(?:讯|电(?=[ （(]))|消息|报道|(?:全媒体?|融媒体?)?记者|通讯员|的|决策|部署|(?:相关|有关|统一)(?:要求|部署|精神|文件)|要求|号召|工作部署|工作安排|提出(?!$|在全[省市县区旗州]$|(?:在全[省市县区旗州])?(?:实施|开展|建设|打造|构建))|出台的|对口支援|支持资金)/u;
/** Verbs of what is done to a body or a place. */
export const DONE_TO =
  /(?:引进|引入|招引|引来|改造|改建|升级|整合|盘活|修缮|建成|完善|援建|捐建|资助|帮扶|援助|扩建|修建|翻修|新建|收购|并购)了?$/u;
export const STRETCH = /^(?:段|境内|流域|水域|河段|一带|片区|路段)/u;
export const ALONG = /[在到赴沿][\p{Script=Han}]{1,3}$/u;
/** 在客流集中的甲村: where, told with what it is like. */
export const IN_SUCH = /(?<![正存实所现落处居建])在[^，。；：“”在]{2,16}的$/u;
/** 打造“甲”服务中心，举办乙: what has just been made does nothing in the next clause. */
export const MADE =
  /(?:下设|内设|分设|设有|打造|设立|设置|新建|挂牌|揭牌)(?:了|起|出)?(?:[^，。；“”]{2,20}[和及与、])?(?:集[^，。；]{2,24}为?一体的)?(?:“[^“”]{1,10}”)?$/u;
/** 以1家甲中心为核心，构建乙: by what, and not who. */
export const BY_WHAT =
  /^[^，。；]{0,4}?[为作](?:了)?(?:核心|依托|龙头|载体|重点|抓手|支撑|纽带|基础|平台|主导|切入点|突破口|引领|轴心|中心|阵地|试点)/u;
/** 助推甲村流转土地，实施乙; 集结甲县，启动乙: a place that somebody moves, or where they meet, does nothing in the next clause. */
export const MOVED = /(?:助推|助力|带动|集结|齐聚|汇聚)了?$/u;
export const GOES_TO_THEIRS =
  /(?:[到赴]|深入|走进|前往|来到)(?:共驻共建|结对(?:共建|帮扶)|共建|联系|包联|帮扶|挂联|驻点|定点帮扶)(?:单位|社区|村)?的?(?:[\p{Script=Han}]{2,6}(?:街道|镇|乡))?$/u;
export const BESIDE_BEFORE = /(?:联合|会同|携手|协同|与|同|和)$/u;
/** 联合甲中心、某某物业、 up to the next that is known: all that a list names act beside the first. */
export const BESIDE_LIST =
  /(?:联合(?![会社体国收])|会同|携手|协同|联手)了?(?:[^，。；、：“”]{2,24}[、和及与]){1,8}$/u;
/** 某某社区联合: beside one that no rule knows. */
export const UNKNOWN_FIRST =
  /\p{Script=Han}{3}(?<![还并又也极动后日今年时外前是将]|近日|今年|同时|此外)(?:联合|会同|携手|协同|联手)$/u;
export const BESIDE_AFTER = /^(?:等[^，。]{0,6})?(?:配合|参与|支持|指导|协助|为成员)/u;
/** 在葛老师的带领下: who leads a body acts with it. */
export const LED = /^[^，。]{0,4}的?(?:带领|率领|指导|组织|陪同|主持|引导)下/u;
const HELP = "(?:支持|指导|帮助|帮扶|推动|协调|牵线)下";
/** Where people do it with a body's support, the body has launched nothing. */
export const HELPED = new RegExp(
  `${HELP}(?!，?[^，。]{0,6}(?:村民|农户|居民|群众|市民|大户|青年|能人|牧民|渔民|商户|夫妻|夫妇|姐妹|兄弟|妇女|老人|他|她|[大二三四]?[伯叔姨妈姐哥娘]))`,
  "u",
);
export const HELPING = new RegExp(`^(?:等[^，。]{0,6})?的?(?:大力|精心|全力|倾力)?${HELP}`, "u");
export const LEADS_AFTER = /^(?:等[^，。]{0,4})?(?:联合|共同)?牵头/u;
