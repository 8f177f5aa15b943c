import type { Sense } from "../question.ts";

/** Relation phrases with the edges that they may mean, and phrasings that they must and must not be read in. */
export interface SenseRow {
  readonly id: string;
  readonly zh: readonly string[];
  /** A pattern over the words of an English question, joined by spaces, in lower case. */
  readonly en: string;
  readonly senses: readonly Sense[];
  /** Wordings in which the phrase must be seen, and in which it must not. */
  readonly reads: readonly string[];
  readonly not: readonly string[];
}

const attended = (...roles: readonly string[]): Sense => ({
  edge: "ATTENDED",
  ...(roles.length && { roles }),
});
const organized = (...roles: readonly string[]): Sense => ({
  edge: "ORGANIZED",
  ...(roles.length && { roles }),
});
const launched = (...roles: readonly string[]): Sense => ({
  edge: "LAUNCHED",
  ...(roles.length && { roles }),
});
const wrote = (...roles: readonly string[]): Sense => ({ edge: "WROTE", ...(roles.length && { roles }) });
const holds: Sense = { edge: "HOLDS" };
const heldAt: Sense = { edge: "HELD_AT" };
const locatedIn: Sense = { edge: "LOCATED_IN" };
const implementedIn: Sense = { edge: "IMPLEMENTED_IN" };
const partOf: Sense = { edge: "PART_OF" };
const partnered: Sense = { edge: "PARTNERED_WITH" };
const received: Sense = { edge: "RECEIVED" };
const confers: Sense = { edge: "LAUNCHED" };

const words = (text: string): readonly string[] => text.split(" ").filter(Boolean);

export const SENSES: readonly SenseRow[] = [
  {
    id: "chair",
    zh: words("主持召开 主持了 主持"),
    en: "chair(?:s|ed|ing)?|presid(?:e|es|ed|ing)(?: over)?|moderat(?:e|ed)",
    senses: [attended("CHAIR")],
    reads: ["谁主持了会议?", "Who chaired the meeting?", "Who presided over the ceremony?"],
    not: ["会议在哪里召开?", "Who attended the meeting?"],
  },
  {
    id: "speak",
    zh: words(
      "作表态发言 作交流发言 交流发言 汇报发言 发言 讲话 讲了话 发了言 发过言 致了辞 致辞 致词 演讲 作报告 作动员 作部署 发表演讲 提出 指出 强调 要求",
    ),
    en: "(?:among|one of) the speakers(?: at)?|a speaker(?: at)?|spoke|speak|speaks|spoken|g[ai]ve (?:an? )?(?:address(?:es)?|talks?|speech(?:es)?)(?: or talks?)?|gave addresses|deliver(?:ed)? (?:an? )?(?:speech|address)|make a speech|made (?:an? )?speech(?:es)?|call(?:ed)? for|address(?:ed)",
    senses: [attended("SPEAKER")],
    reads: ["谁在大会上讲话?", "哪些人作了交流发言?", "Who spoke at the conference?"],
    not: ["大会是哪天召开的?", "Who chaired the conference?"],
  },
  {
    id: "inspect",
    zh: words(
      "督导检查 督导调研 调研指导 检查指导 走访慰问 实地调研 考察调研 督导 调研 视察 检查 走访 慰问 考察 巡查 暗访 去了 去过 前往 到访",
    ),
    en: "inspect(?:s|ed|ing)?|visit(?:s|ed|ing)?|toured|survey(?:ed)?|look(?:ed)? into|went to|go to",
    senses: [attended("INSPECTOR"), attended(), heldAt, implementedIn],
    reads: ["市长到哪里调研?", "Which schools did the mayor inspect?"],
    not: ["谁主持会议?", "Who spoke at the forum?"],
  },
  {
    id: "lecture",
    zh: words(
      "讲的课 讲过课 讲了课 上课 授的课 作专题讲座 作讲座 专题讲座 授课 主讲 讲课 讲授 作辅导 作专题辅导",
    ),
    en: "lectur(?:e|es|ed|ing)(?: at)?|taught|g[ai]ve (?:a |the )?lecture|teach(?:es)?",
    senses: [attended("LECTURER")],
    reads: ["培训班由谁授课?", "Who lectured at the training class?"],
    not: ["谁参加了培训班?", "Who attended the training class?"],
  },
  {
    id: "compete",
    zh: words("参赛 夺冠 参加比赛"),
    en: "compet(?:e|ed)|took part in the race|enter(?:s|ed)?|raced?|r[au]n in|(?<=\\brace\\b.*)r[au]n$",
    senses: [attended("CONTESTANT"), attended()],
    reads: ["谁参赛?", "Who competed?"],
    not: ["谁主持?", "Who spoke?"],
  },
  {
    id: "attend",
    zh: words("受邀参加 应邀参加 出席了 参加了 出席 参加 列席 到会 参会 开会 见证 陪同"),
    en: "attend(?:s|ed|ing)?|s[ai]t in(?: on)?|accompan(?:y|ied|ies)|turned up(?: at| to)?|showed up(?: at)?|enter(?:s|ed)?|took part(?: in)?|take part(?: in)?|participat(?:e|ed|es)(?: in)?|(?:was|were) (?:present|invited)(?: (?:at|to))?|present at|invited to|join(?:s|ed)?|go to",
    senses: [attended(), organized()],
    reads: ["谁参加了座谈会?", "他出席了哪些会议?", "Who attended the forum?"],
    not: ["谁主办了座谈会?", "Who hosted the forum?"],
  },
  {
    id: "be-at",
    zh: [],
    en: "(?<=^(?:was|were) [\\w' .-]{2,40} )(?:there at|there|present at|among those at|at)",
    senses: [attended(), heldAt],
    reads: ["Was he at the forum?", "Were they among those at the forum?"],
    not: ["Who was the mayor?", "Did he look at the plan?"],
  },
  {
    id: "host",
    zh: words("联合主办 主办 联合举办 共同举办 举办 举行 召开 组织开展 组织召开 组织了 审理 排查"),
    en: "host(?:s|ed|ing)?|jointly host(?:ed)?|organi[sz](?:e|es|ed|ing)|held|hold|holds|convene[ds]?|run|ran|staged?|heard|put on|led|check(?:ed)?",
    senses: [organized("HOST"), heldAt, launched("LEAD")],
    reads: ["座谈会由哪个单位主办?", "Which bodies hosted the launch?"],
    not: ["谁出席座谈会?", "Who attended the launch?"],
  },
  {
    id: "co-organize",
    zh: words("承办或协办 承办协办 承办 协办"),
    en: "co-?organi[sz](?:e|es|ed|er|ers)|co-?host(?:s|ed)?|undert(?:ook|ake)",
    senses: [organized("CO_ORGANIZER")],
    reads: ["大会由哪些单位协办?", "Which bodies co-organised the fair?"],
    not: ["大会由谁主办?", "Which bodies hosted the fair?"],
  },
  {
    id: "take-place",
    zh: words("召开 举行 举办 开幕 举行的 召开的 开班 开营 鸣枪 开赛 开的 开了 开过"),
    en: "(?:took|take|takes) place|happened|occurred|held|open(?:ed)?|kick(?:ed)? off|begin|began|start(?:ed)?",
    senses: [heldAt, implementedIn],
    reads: ["会议在哪里召开?", "Where did the forum take place?"],
    not: ["谁出席会议?", "Who attended the forum?"],
  },
  {
    id: "launch",
    zh: words(
      "启动实施 制定实施 制定出台 牵头组建 牵头推出 牵头建立 联合印发 联合制定 联合推出 联合建立 联合创建 联合成立 联合实施 联合开展 合作开办 共同实施 共同打造 投资建设 牵头 组建 启动 推出 实施 开展 出台 印发 发布 制定 制订 建立 构建 打造 创建 开通 上线 设立 建设 推行 深化 健全 完善 研发 开发 推广 开设 成立 建成 新建 创办 开办 运营 运行 发起 共建 援建 投资 承建 公布 下发 兴建 搭建 首创 组织 建起 建 推进 负责实施 战略部署 部署 发放 投放 出自 合办的 合办 合建 合开 开的 开了 搞的 搞了 搞过 搞 做了 做过 做的 办 投的 投建 修建 修的 修了 铺设 架设 出资 出品 创作 编排 表演的 表演 演出的 演唱的 演唱 的节目",
    ),
    en: "launch(?:es|ed|ing)?|initiat(?:e|es|ed)|start(?:s|ed)?|set(?:s)? up|found(?:s|ed|ing)?|establish(?:es|ed|ing)?|built|build(?:s|ing)?|creat(?:e|es|ed)|introduc(?:e|es|ed)|issu(?:e|es|ed)|jointly issu(?:e|ed)|publish(?:es|ed)?|dr[ae]w(?:n)? up|behind|offer(?:s|ed)?|provid(?:e|es|ed)|draft(?:ed)?|open(?:s|ed)?|run(?:s|ning)?|ran|lead(?:s|ing)?|led|carr(?:y|ies|ied) out|implement(?:s|ed)?|roll(?:s|ed)? out|put(?:s)?(?: [\\w.]+){1,5} online|develop(?:s|ed)?|deepen(?:s)?|invest(?:s|ed)?(?: in)?|fund(?:s|ed|ing)?|form(?:s|ed)?|ma[dk]e|operat(?:e|es|ed)|is building|promot(?:e|es|ed)|deployment|unveil(?:s|ed)?|adopt(?:s|ed)?|piloted",
    senses: [launched("LEAD"), organized("HOST")],
    reads: ["计划由谁实施?", "哪家银行推出了贷款?", "Which bureau set up the service station?"],
    not: ["谁出席会议?", "Where is the park?"],
  },
  {
    id: "run",
    zh: words("办的 办了 办"),
    en: "put on|staged",
    senses: [launched("LEAD"), organized("HOST"), heldAt],
    reads: ["活动在哪里办的?", "Who staged the show?"],
    not: ["谁主持会议?", "Who chaired the meeting?"],
  },
  {
    id: "join",
    zh: words("帮的忙 帮忙 帮助 帮扶 资助 援助 主动融入 融入 接入 参与 支持 配合 加入"),
    en: "join(?:s|ed|ing)?(?: in)?|support(?:s|ed)?|part(?:ner|ners|nered) in|take[s]? part in|took part in|participat(?:e|es|ed) in|(?:is|are|was|were) (?:an? )?partners? in",
    senses: [launched("PARTNER"), organized()],
    reads: ["哪些单位参与了行动?", "Which bureau joined the plan?"],
    not: ["谁主持会议?", "Who chaired the meeting?"],
  },
  {
    id: "honor",
    zh: words(
      "成功申报 成功立项 颁给了 颁给 授给 颁发给 授予给 获评为 获评 荣获 获得了 获得 喜获 获 被评定为 被评为 被授予 被认定为 被命名为 被确定为 被列为 被列入 入选了 入选 列入 上榜 跻身 夺得 斩获 摘得 拿到 被表彰为 立项 得过 得的 拿过 拿了 拿的 拿下 捧回 捧得 问鼎 蝉联 选上 评上了 评上 当选过 当选为 当选 冠军 亚军 季军 第一名 第二名 第三名 一等奖 二等奖 三等奖 金奖 银奖 铜奖 得主 获得者 获奖者 赢得",
    ),
    en: "receiv(?:e|es|ed)|h[oe]ld(?:s)? the (?:titles?|honou?rs?)(?: of)?|w[io]n|wins|became|got|get(?:s)?|gain(?:s|ed)?|earn(?:s|ed)?|been (?:awarded|named|given)|(?:was|were) (?:\\w+ )?(?:awarded|given|named|chosen|put on|conferred|honou?red|designated|selected|listed|rated|recogni[sz]ed|commended)|named(?! on| as)|awarded|been (?:on|among)|put on|chosen|make|made",
    senses: [received],
    reads: ["这个县获得了什么称号?", "哪些学校入选名单?", "Which honours did the county receive?"],
    not: ["谁主办会议?", "Who hosted the meeting?"],
  },
  {
    id: "confer",
    zh: words(
      "授予 颁发 表彰 命名 认定 评选 评为 确定为 命名为 评定 列为 确定 评的 评出 评了 颁的 颁发的 给的 发的 授的 给予 评定的 授予的",
    ),
    en: "confer(?:s|red)?|award(?:s|ed)?|select(?:s|ed)?|g[ai]ve(?:s)?(?! (?:money|cash|funds?|an? interview)\\b)|nam(?:e|es|ed)|designat(?:e|es|ed)|recogni[sz](?:e|es|ed)|bestow(?:s|ed)?|publish(?:es|ed)?|presented",
    senses: [confers, received],
    reads: ["称号由哪个单位授予?", "Which department confers the title?"],
    not: ["会议在哪里召开?", "Where was the meeting?"],
  },
  {
    id: "hold",
    zh: words(
      "来自 身兼 身居 兼着 历任 当过 当上 担任职务 担任 任职 供职 就职 工作 挂职 现任 任 兼任 就任 负责 效力",
    ),
    en: "h[oe]ld(?:s)? (?:an? )?posts?|holds?|serv(?:e|es|ed|ing)|works|worked|working|work(?= (?:at|for|in)\\b)|(?<=\\b(?:does|did|do) [\\w' ]{2,30} )work$|occup(?:y|ies)|belongs? to|head(?:s|ed)?|lead(?:s)?|posts?|positions?|affiliat(?:ed|ion)|employed|(?:run|headed|led) by",
    senses: [{ ...holds }],
    reads: ["他在哪些机构任职?", "In which bodies does he hold a post?"],
    not: ["谁主持会议?", "Who chaired the meeting?"],
  },
  {
    id: "lie",
    zh: words("隶属于 隶属 属于 位于 坐落于 坐落在 地处 设在 座落于 下辖 管辖 所属 归属 归"),
    en: "belong(?:s)?(?: to)?|located|situated|l(?:ie|ies|ay)(?: in)?|is set up|set up|part of|under|found in",
    senses: [locatedIn, partOf, implementedIn, heldAt],
    reads: ["这个镇属于哪个县?", "To which county does the town belong?"],
    not: ["谁主持会议?", "Who chaired the meeting?"],
  },
  {
    id: "carry-out",
    zh: words(
      "涉及 覆盖 惠及 辐射 横跨 开在 办在 落在 设立在 拟落户 落户在 落户于 落户 建在 选址在 选址 落地 设在 设于 分布在 分布 推开 推行 布点 建于 试点 开展 实施 推广",
    ),
    en: "(?:is |are |be |being )?(?:built|located|sited|based|situated|carried out|implemented|set up|piloted|run|taught|offered)|cover(?:s|ed)?|reach(?:es|ed)?",
    senses: [implementedIn, locatedIn, heldAt],
    reads: ["项目落户哪个园区?", "In which park is the hub being built?"],
    not: ["谁主持会议?", "Who chaired the meeting?"],
  },
  {
    id: "cooperate",
    zh: words(
      "建立合作关系 签署合作协议 签订合作协议 签署 签订 签约 签下 结对共建 结对帮扶 结对 结成 结盟 合作 共建 联合创建 联合建立 联合成立 联合 携手 牵手 达成合作 合办的 合办 合建 签了 签过 签的 联手 搭伙 建立 共同",
    ),
    en: "sign(?:s|ed|ing)?(?: \\w+)* agreements?(?: with)?|sign(?:s|ed)?|(?:has|have|had|struck|made|reached) (?:an? )?(?:[\\w-]+ ){0,3}(?:agreements?|deals?|ties|pacts?)(?: with)?|cooperat(?:e|es|ed)(?: with)?|work(?:s|ed)? (?:together )?with|team(?:s|ed)? up(?: with)?|partner(?:s|ed|ship)?(?: with)?|pair(?:s|ed)?(?: with)?|enter(?:ed)? (?:a |into )?partnership|together with|run(?:s)? (?:an? )?joint|with which",
    senses: [partnered],
    reads: ["该区与哪所大学签署了协议?", "With which university did the zone sign an agreement?"],
    not: ["谁主持会议?", "Who chaired the meeting?"],
  },
  {
    id: "sign",
    zh: words("签署 签订 签约 签下 签的 签了"),
    en: "signed(?: in| at)?",
    senses: [heldAt],
    reads: ["协议在哪里签署?", "Where was the agreement signed?"],
    not: ["谁主持会议?", "Who chaired the meeting?"],
  },
  {
    id: "contain",
    zh: words("包括 包含 由哪些部分组成 组成 下设 下辖 下属 分为 涵盖 成员单位 成员 隶属"),
    en: "parts? of|consist(?:s)? of|compris(?:e|es)|includ(?:e|es|ed)|are under|member of|a member|belong(?:s)? to|set up in|made up of",
    senses: [partOf, holds],
    reads: ["工程包括哪些内容?", "What are the parts of the project?"],
    not: ["谁主持会议?", "Who chaired the meeting?"],
  },
  {
    id: "photograph",
    zh: words("拍摄了 拍摄 摄影 照片 图片 拍的 拍了 摄"),
    en: "t(?:ook|ake) the (?:photos?|pictures?)(?: of)?|photograph(?:s|ed)?|photographers?|photos?|pictures?|shot|taken",
    senses: [wrote("PHOTOGRAPHER")],
    reads: ["照片是谁拍摄的?", "Who took the photo?"],
    not: ["谁主持会议?", "Who chaired the meeting?"],
  },
  {
    id: "report",
    zh: words("采访记者 报道记者 采访了 采访的 采访 记者是 的记者 记者有"),
    en: "reported|(?<=\\bdid [\\w' ]{2,30} )report|reporters? (?:of|on|for)|report(?:s)? on",
    senses: [wrote("REPORTER")],
    reads: ["这篇报道的记者是谁?", "Who reported on the flood?"],
    not: ["谁主持会议?", "Who chaired the meeting?"],
  },
  {
    id: "correspond",
    zh: words("通讯员"),
    en: "correspondents?(?: (?:of|on|for|to))?",
    senses: [wrote("CORRESPONDENT")],
    reads: ["这篇报道的通讯员是谁?", "Who was the correspondent of the story?"],
    not: ["这篇报道的记者是谁?", "Who attended the meeting?"],
  },
  {
    id: "write",
    zh: words("作者署名 出自 作者 署名 撰写 采写 报道 写 文章作者 执笔"),
    en: "wr(?:ote|ite|itten|ites)|(?<=\\b(?:reporters?|journalists?|correspondents?|who) )covered|authors?|signed(?: by)?|by-?line|essay|comment|stor(?:y|ies)|reporters?",
    senses: [wrote("AUTHOR", "REPORTER", "CORRESPONDENT")],
    reads: ["文章的作者是谁?", "Who wrote the essay?"],
    not: ["谁主持会议?", "Who chaired the meeting?"],
  },
];
