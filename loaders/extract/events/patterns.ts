import { TOURING_GROUPS, WORKING_GROUPS } from "../../lexicons/events.ts";

/** The turns of phrase by which events are named. */

/** A visit that is named by where it went. */
const GOES = /^(?:到|赴|来|深入|前往|走进)/u;
/** True where a visit is named by what it was for. */
export const tellsTopic = (name: string): boolean => !GOES.test(name) || /开展|进行/u.test(name);

/** 。调研组一行先后到: what shows that those of a visit told before go on. */
export const GO_ON = new RegExp(
  `(?:^|[。；\\n])(?:随后|接着|其间|期间|当[天日]|[上下]午|\\d{1,2}日)?，?(?:${WORKING_GROUPS}|${TOURING_GROUPS})(?:一行|成员)?(?:先后|首先|分别|依次|还|又|实地|现场|来到|走进|深入|前往|到|赴|在)[^。；\\n]*$`,
  "u",
);

/** What stands between the last verb of opening and the head. */
export const OPENED =
  /(?:召开|举办|举行|承办|协办|主办|(?<!深入|广泛|持续|扎实|大力|积极)开展|启动(?!仪式|式|会|大会))(?:了|的|有(?![奖机声色氧礼缘爱你我戏料趣为道]))?(?!.*(?:召开|举办|举行|承办|协办|主办|开展|启动(?!仪式|式|会|大会)))([^，。；：！？,;:!?\n]{2,26})$/u;
/** 举办“甲”——乙: a title in quotes, with what it is behind the dash. */
export const OPENED_TITLE =
  /(?:召开|举办|举行|承办|协办|主办|开展)(?:了|的)?(“[^“”，。\n]{2,24}”—{1,2}[^，。；：！？“”\n]{2,26})$/u;
/** Counted and vague ones; and what a verb or a clause stands in. */
export const NO_OPENED_NAME =
  /^方|签[订署]$|^(?:\d+(?!\d*年)|[一二三四五六七八九十两几多各首每该此这本]|的|了|系列|一系列|专场|多场|为|在|由|对|后)|[的了在对将向被把]|以及|一系列|并|、$|(?:[会赛展演坛式节班课周季]|会议|活动|讲座|培训|歌唱)[”]?、|(?:仪式|典礼|大赛|比赛|[谈介进布]会|论坛|讲座|晚会|展演|演出)[”]?[和与及]|等|期间|之后|后(?=.)|(?<!“[^”]{0,20})[“”](?![^“]*”)/u;

/** 全会（扩大）会议, 中国（青禾）茶文化节 */
export const INNER_BRACKET = /(?<=[\p{Script=Han}\d])[（(][\p{Script=Han}、]{2,8}[)）]$/u;
/** 启动仪式暨青禾镇首届: the edition's name goes on to the left. */
export const JOINED = /暨[\p{Script=Han}·]{0,12}$/u;
/** ，2024年茶叶: a clause begins with which year's, which edition's or which level's something is, so that 与文旅论坛 goes on with it. */
export const MARKED_NAME =
  /(?:^|[，,。；：！？\n“])\s*(?:[上下]午，?)?(?=(?:[\p{Script=Han}]{2,8}[省市县区旗州盟])?(?:\d{4}年|第[一二三四五六七八九十百\d]+届|首届)|全[国省市县区旗州盟])(?![^，。]*(?:举[办行]|召开|开展|组织|启动|承办|参加|参与|获|来到|走进))(?![^，。]*(?:[节会赛展演坛式班]|活动|领导|部门|单位|企业|人员|群众|代表|干部|党员|职工|选手|嘉宾|书记|[省市县区]长|[市县区省]委|政府)$)[\d\p{Script=Han}“”]{4,20}$/u;
/** What stands in an event's name behind whom, or whose work, it is held for. */
export const HELD_FOR =
  /^(?:同志|先生|女士|老师|教授|院士|烈士|英雄|将军)?(?:遗体|追悼|追思|悼念|诞辰|逝世|先进事迹|英雄事迹|事迹|(?:个人)?(?:书画|书法|绘画|油画|国画|中国画|版画|水彩|摄影|雕塑|篆刻|剪纸|诗词|作品|从艺|艺术|收藏))/u;
/** 2024-[2025年]: the first year of a span. */
export const EARLIER_YEAR = /(?<!\d)(\d{4}年?[-—–~至])\d{4}年?/u;
/** 第三届洋县朱鹮节: an edition of what recurs. */
export const EDITION =
  /(?:第[一二三四五六七八九十百\d]+届|首届)[\p{Script=Han}（）“”·—]{2,24}?(?:节|季|展|赛|[博洽]览?会|展览|周)(?=(?:系列活动)?(?:[，。；、”]|开幕|启幕|举行|举办|[在于将上由]|期间|闭幕|落幕|暨|$))/gmu;
/** What a head may be followed by within the name: 甲大赛决赛, 乙发布会丙专场. */
export const ROUND =
  /^(?:20\d\d(?=”)|总决赛|半决赛|决赛|复赛|初赛|预赛|(?:(?![在的将于由等和及与开举圆落上决复初])\p{Script=Han}){2,8}(?:总决赛|半决赛|决赛|复赛|初赛|预赛)|(?:(?![在的将于由等举召])[\p{Script=Han}]){2,6}(?:专场|分会场|赛区)|[\p{Script=Han}]{2,5}站(?=在|于|开赛|鸣|圆满|落幕|正式|火热)|专场|主会场)(?!启动|开幕|设|位于|选|定)/u;

/** 甲发布会举行洋县专场: which of a series was held. */
export const OF_SERIES =
  /^”?(?:举行|举办|召开)了?((?:(?![在的将于由等了])\p{Script=Han}){2,8}专场)(?=[，。；\n]|$)/u;

/** 五届大会, 一个个会议: several or any, no edition; 八个一活动 is called so. */
export const COUNTED =
  /^(?:\d+天)?(?:(?:百|十|近百|上百|数十|数百)余?|[一二三四五六七八九十两几多]+|(?!\d{4}届)\d+)(?:届(?![省市县区旗州盟]?(?:人大(?:常委会)?|政协(?:常委会)?|人代会|党代会|[省市县区旗州盟]委(?:常委会)?|常委会|委员会|全委会)?第?[一二三四五六七八九十\d]+次)|个(?!一)|次|场|期|项)/u;

/** 甲节暨乙仪式 is one name; 学雷锋活动常态化 names no event. */
export const GOES_ON =
  /^(?:常态化|盛会|[”]?(?:宣传|展示|展销|示范|庆祝|主题|体验|推广|惠民|推介){1,3}活动|(?:志愿)?服务活动|(?:邀请|公开|挑战|锦标|精英|大奖|系列)赛|(?:演讲|征文|书法|绘画|知识|朗诵|诵读|摄影|歌咏|技能|讲解)?(?:比赛|大赛|竞赛)|(?:招商引资|招商|文旅|旅游|产品|项目)(?:推介会|恳谈会|洽谈会|座谈会|对接会|签约仪式)|(?:主会场|分会场)?(?:启动|颁奖|总结表彰)仪式|启动式|开幕式|闭幕式|新闻发布会|”?(?:活动)?暨[^，。；]{2,40}(?:会|仪式|活动|展|节|赛|典礼|班|周))/u;

/** Meetings of standing bodies, which nothing but their kind names. */
export const STANDING =
  /^(?:常委会会议|常委会扩大会议|常委会（扩大）会议|常务会议|党组会议|主任会议|主席会议)$/u;
/** What alone says of an activity only of what sort it is. */
const SORTS =
  "多彩 丰富 多样 精彩 特色 主题 宣传 教育 公益 文化 文体 志愿 服务 集中 专题 系列 交流 学习 实践 培训 纪念 庆祝 相关 各类 线上 线下 专项 群众 群体 创建 体验 互动 户外 爱心 帮扶 结对 捐赠 捐款 慰问 走访 健身 娱乐 演出 文艺 社会 党建 团建 竞技 体育 评选 评比 展示 推广 推介 调研 检查 整治 督查 督导 节庆 民俗 关爱 竞赛 比赛 建设 营销 促销 采购 生产 经济 经营 教学 科研 商业 商务 消费 旅游 政治 违法 犯罪 非法 执法 环保 安全 健康";
export const SORT_OF_ACTIVITY = new RegExp(`^(?:${SORTS.split(" ").join("|")})+活动$`, "u");
/** 5月6日，某校组织师生开展…: a deed of one day, right behind its verb. */
export const ON_A_DAY =
  /(?:[\d一二三四五六七八九十]日|近日|日前|当[天日晚]|昨[日天晚]|今[日天]|[上下]午|前夕|之际)[^。！？；\n]{0,70}(?:开展|举行|举办|组织)了?(?:一[场次])?$/u;

/** 茶业推进现场会: what a meeting is for. */
export const MEETS_FOR = /(?<=\p{Script=Han}{2})(?<!大力|加快|全力|持续|扎实|深入|全面|有序|统筹)推进$/u;
export const FOR_IT = /^(?:现场|动员|调度|视频|专题|座谈|协调)会/u;
/** 到青禾县调研: where somebody goes, and what he does there. */
export const GOES_TO = /(?:[到赴]|深入|前往|走进|莅临)$/u;
export const VISITED =
  /^[\p{Script=Han}]{1,12}?[省市县区旗州盟镇乡村](?:专题|实地|现场)?(?:调研|督导|视察|考察|检查|走访)(?!座谈|组|团|会|活动)/u;

/** A name without its quotation marks. */
export const cleanName = (name: string): string =>
  name.replace(/[“”‘’《》\n]/gu, "").replace(/^(?:的|和|与|作了?(?=.{2,}(?:讲座|辅导)$))/u, "");

/** Where the title opens that 》 closes; -1 where it is none. */
export const titleBefore = (text: string, close: number): number => {
  const open = text.lastIndexOf("《", close);
  return close - open <= 34 && !/[》\n]/u.test(text.slice(open, close)) ? open : -1;
};
