import type { Target } from "../question.ts";

/** Nouns of what may be asked for (哪个单位, which bureau) with what they stand for in the graph. */
export interface Noun {
  readonly zh: readonly string[];
  readonly en: readonly string[];
  readonly target: Target;
  /** True where names of such things hold the noun itself: 哪些大学 asks for names with 大学. */
  readonly named?: boolean;
}

const noun = (zh: string, en: string, target: Target, named = false): Noun => ({
  zh: zh.split(" ").filter(Boolean),
  en: en.split("|").filter(Boolean),
  target,
  named,
});
const person: Target = { labels: ["Person"] };
const body: Target = { labels: ["Organization"] };
const organization = (...kinds: readonly string[]): Target => ({ labels: ["Organization"], kinds });
const place = (...levels: readonly string[]): Target => ({ labels: ["Place"], levels });
const event = (...kinds: readonly string[]): Target => ({ labels: ["Event"], kinds });
const initiative = (...kinds: readonly string[]): Target => ({ labels: ["Initiative"], kinds });

/** Anything that acts: 谁, who. */
export const ANY_AGENT: Target = { labels: ["Person", "Organization", "Place"], agent: true };
export const ANY_PLACE: Target = { labels: ["Place", "Organization", "Initiative"], where: true };
export const ANYTHING: Target = { labels: ["Initiative", "Event", "Organization", "Place", "Person"] };

export const NOUNS: readonly Noun[] = [
  noun(
    "人 人员 领导 市领导 区领导 县领导 干部 嘉宾 代表 成员 同志 负责人 作者 官员 群众 人物",
    "person|people|name|city leaders|city leader|persons|leader|leaders|official|officials|member|members|guest|guests|speaker|speakers|author|authors|individual|individuals|men|women",
    person,
  ),
  noun(
    "学生 律师 教授 记者 摄影师 摄影者 通讯员 医生 老师 教师 专家 企业家 村民 居民 党员 选手 运动员 志愿者 法官 工人 职工",
    "pupil|pupils|student|students|lawyer|professor|reporter|reporters|photographer|photographers|correspondent|doctor|teacher|expert|experts|athlete|athletes|villagers|judge|worker|workers|nurse|writer|journalist|journalists",
    person,
  ),
  noun(
    "单位 机构 部门 组织 机关 主体 团体 方",
    "body|bodies|unit|units|organisation|organisations|organization|organizations|institution|institutions|agency|agencies|department|departments|group|groups|partner|partners|party|parties|office|offices",
    body,
  ),
  noun("局", "bureau|bureaus|authority|administration", body),
  noun("委员会 委", "commission|committee|committees", body),
  noun(
    "公司 企业 厂商 集团",
    "company|companies|firm|firms|enterprise|enterprises|business|businesses|corporation",
    organization("COMPANY"),
  ),
  noun("银行", "bank|banks", { ...organization("COMPANY"), exact: true }, true),
  noun("合作社", "cooperative|cooperatives", { ...organization("COMPANY"), exact: true }, true),
  noun("律师事务所 律所", "law firm|law office", organization("COMPANY")),
  noun("学校 院校 高校 中小学", "school|schools|college|colleges", organization("SCHOOL")),
  noun("大学", "university|universities", organization("SCHOOL"), true),
  noun("学院", "", organization("SCHOOL"), true),
  noun("小学", "primary school|elementary school", { ...organization("SCHOOL"), exact: true }, true),
  noun(
    "中学",
    "middle school|secondary school|high school",
    { ...organization("SCHOOL"), exact: true },
    true,
  ),
  noun("幼儿园", "kindergarten|kindergartens", { ...organization("SCHOOL"), exact: true }, true),
  noun("医院 医疗机构 卫生院", "hospital|hospitals|clinic|clinics", organization("HOSPITAL")),
  noun(
    "研究院 研究所 研究机构 科研机构 科研院所 实验室",
    "institute|institutes|research institute|laboratory|laboratories|lab",
    organization("RESEARCH", "PARTY", "SCHOOL"),
    true,
  ),
  noun(
    "协会 商会 学会 社会组织 联盟",
    "association|associations|chamber of commerce|society|alliance",
    organization("ASSOCIATION"),
  ),
  noun(
    "妇联 工会 群团组织 人民团体 工商联",
    "federation|mass organisation|mass organization|mass organizations|union",
    organization("MASS_ORG"),
  ),
  noun("法庭 法院", "tribunal|court|courts", { ...organization("GOVERNMENT"), exact: true }, true),
  noun("专班", "task force|task forces|taskforce", { ...organization("GOVERNMENT"), exact: true }, true),
  noun("工作组 领导小组 指挥部", "working group|leading group|headquarters", organization("GOVERNMENT")),
  noun(
    "政府部门 政府机构 党政机关 职能部门 行政部门 主管部门",
    "public body|public bodies|ministry|government body|government bodies|government agency|government agencies|government department|government departments",
    organization("GOVERNMENT", "PARTY", "LEGISLATURE", "MASS_ORG"),
  ),
  noun(
    "媒体 报社 媒体单位",
    "newspaper|newspapers|media outlet|media outlets|media|media bodies|media organisations|media organizations",
    organization("MEDIA"),
  ),
  noun(
    "服务队 志愿服务队 志愿队 队伍 团队",
    "team|teams|volunteer team",
    organization("COMMUNITY", "GOVERNMENT", "OTHER"),
  ),
  noun(
    "地方 地 地点 场所 场地 地区",
    "place|places|location|locations|area|areas|venue|venues|site|sites|room|spot",
    { labels: ["Place", "Organization", "Initiative"], where: true },
  ),
  noun("国家 国", "country|countries|nation|nations", place("COUNTRY")),
  noun("省 省份", "province|provinces", place("PROVINCE")),
  noun("市 城市 地级市", "city|cities|prefecture", place("CITY", "COUNTY"), true),
  noun("州", "", place("CITY"), true),
  noun("盟", "league", place("CITY"), true),
  noun("县 县区 县市区 区县 县份 县市", "county|counties", place("COUNTY"), true),
  noun("区", "district|districts", place("COUNTY", "ZONE"), true),
  noun("旗", "banner|banners", place("COUNTY"), true),
  noun("乡镇 镇街 街镇 乡镇街道", "township|townships", place("TOWNSHIP")),
  noun("镇", "town|towns", place("TOWNSHIP"), true),
  noun("乡", "", place("TOWNSHIP"), true),
  noun("苏木", "sumu", place("TOWNSHIP"), true),
  noun("街道", "subdistrict|subdistricts", place("TOWNSHIP"), true),
  noun("村 村庄 嘎查 行政村", "village|villages", place("VILLAGE"), true),
  noun("社区", "residential community|neighbourhood|neighborhood|community|communities", {
    labels: ["Place", "Organization"],
    levels: ["VILLAGE"],
    kinds: ["COMMUNITY"],
  }),
  noun(
    "园区 产业园 工业园 开发区 高新区 经开区 经济开发区 工业园区 产业园区",
    "park|parks|industrial park|industry park|development zone|zone|zones",
    place("ZONE", "SITE"),
    true,
  ),
  noun(
    "会议室 报告厅 会议厅 演播厅 大楼 大厦 楼宇 会堂 礼堂 剧院 剧场 体育馆 体育场 展馆 会展中心 会议中心 大厅",
    "building|buildings|hall|halls",
    place("SITE"),
  ),
  noun("公园 广场 场馆 水库 景区", "square|reservoir|scenic area", place("SITE")),
  noun(
    "会 会议 大会 座谈会 推进会 论坛",
    "meeting|meetings|conference|conferences|forum|forums|session|sessions|assembly",
    event("MEETING"),
  ),
  noun("活动", "event|events|activity|activities", {
    labels: ["Event", "Initiative"],
    kinds: ["ACTIVITY", "CEREMONY", "COMPETITION", "MEETING", "INSPECTION", "OTHER", "PROGRAM"],
  }),
  noun("仪式", "ceremony|ceremonies", event("CEREMONY")),
  noun(
    "比赛 赛事 大赛 竞赛",
    "contest|contests|competition|competitions|match|race|tournament",
    event("COMPETITION"),
  ),
  noun("培训 培训班 讲座", "training|training class|lecture|lectures|class|course", event("ACTIVITY")),
  noun(
    "视察活动 调研活动 视察 调研 考察 走访",
    "inspection|inspections|inspection tour|visit|visits",
    event("INSPECTION"),
  ),
  noun(
    "项目 工程项目",
    "project|projects",
    initiative("PROJECT", "PROGRAM", "PLATFORM", "SERVICE", "MECHANISM", "POLICY", "BRAND", "WORK"),
  ),
  noun(
    "行动 计划 工程 专项 专项行动 活动计划",
    "action|actions|campaign|campaigns|plan|plans|programme|programmes|program|programs|scheme|schemes|drive",
    initiative("PROGRAM", "POLICY"),
    true,
  ),
  noun("系统 平台 应用 网站", "system|systems|platform|platforms|website", initiative("PLATFORM")),
  noun("机制 模式 体系 制度", "mechanism|mechanisms|model|models", initiative("MECHANISM")),
  noun(
    "政策 文件 措施 条例 办法 方案 意见 法规",
    "policy|policies|regulation|regulations|measure|measures|document|documents|rule|rules|law",
    initiative("POLICY"),
  ),
  noun("服务站", "service station|service stations", { ...initiative("SERVICE"), exact: true }, true),
  noun("驿站", "station|stations", { ...initiative("SERVICE"), exact: true }, true),
  noun("小程序", "app|apps|mini-program|mini-programme", initiative("PLATFORM"), true),
  noun(
    "服务 热线 产品 贷款 窗口 课堂",
    "service|services|hotline|hotlines|product|products|loan|loans",
    initiative("SERVICE"),
  ),
  noun(
    "荣誉 称号 奖项 奖 荣誉称号 奖励 殊荣 名单 榜单 名录",
    "honour|honours|honor|honors|title|titles|award|awards|prize|prizes|medal|medals|certificate|certificates|certification|certifications|distinction|distinctions|ranking|rankings|list|lists|designation|designations|accolade|recognition",
    initiative("HONOR"),
  ),
  noun(
    "冠军 亚军 季军 金牌 银牌 铜牌 金奖 银奖 铜奖 一等奖 二等奖 三等奖",
    "",
    { ...initiative("HONOR"), exact: true },
    true,
  ),
  noun("品牌", "brand|brands", initiative("BRAND")),
  noun("基金", "fund|funds", { ...initiative(), exact: true }, true),
  noun("作品 歌曲 书 专栏 展览", "song|songs|book|books|column|exhibition|work|works", initiative("WORK")),
  noun("内容 部分 子项目 组成部分", "part|parts|component|components", {
    labels: ["Initiative", "Event", "Organization"],
  }),
  noun(
    "举措 做法 工作 事 创新 倡议",
    "initiative|initiatives|thing|things|effort|efforts|undertaking",
    initiative(),
  ),
  noun(
    "报道 文章 新闻 稿件 稿子 消息 图片 照片 散文 随笔 评论 诗歌",
    "essay|essays|story|stories|article|articles|report|reports|item|items|piece|pieces|news|photo|photos|picture|pictures",
    { labels: ["Article"] },
  ),
];
