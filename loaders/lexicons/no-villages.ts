/** Words that end like a village's, town's or site's name and are none, as data. */

/** What such a word may hold anywhere. */
const HOLDS =
  "等 人山人 自贸片区 包抓 重要 书记 秘书 主任 局长 县长 市长 部长 主席 是 各 首个 战略 扶贫 美丽 先进 志愿 辖区 融合发展 首[个家块座批] (?:富民|产业|科技|文化|旅游|人才)兴村 [促带帮扶强][镇村]";
/** What it may begin with. */
const BEGINS =
  "边境 至 要 助推 把 [省市县区乡镇]委(?:农村|市县) 第一个 讲好 精神 有关 部分 相关 城区 所有 沿街 涉及 试点 受灾 建设 打造 国家 全国 省级 市级 级 十佳 文明 示范 个 处 云上 重点 魅力 边远 偏远 深入 硬化 回顾 总结 主干 现代化 街头 周边 所在 条 友好 启动 创成 创建 缔结 结成 获 荣 最美 典型 样板 标杆 共建 结对 配套";
/** What it may end with. */
const ENDS =
  "农村 乡村 进社区 贫困村 整村 之路 下乡 推进村 重点村 移民村 新农村 [生员队者部]进村 入村 集镇 (?:旅游|文明|和谐|幸福)新村 嘎查村 苏木镇 (?:街道|乡村|镇街|村居|城市|城乡|农村|居民)社区 (?:社区|居民|住宅|老旧|安置)小区 (?:特色|旅游|美食|风情)小镇 示范村 [老家故水]乡 (?:瑶家|苗家|侗家|农家|边远|偏远|小)山村 (?:特色|产业|试点|样板|标杆|后进|明星|亿元|空壳|薄弱|软弱涣散|脱贫|联建|帮扶|搬迁|专业)村 乡镇 全[镇乡村] 城乡 镇街 第一[村镇]";
/** What it may be as a whole. */
const WHOLE =
  "(?:旅游|文明|书香|幸福|平安|绿色|智慧|卫生|生态|小康|模范|先进)(?:村|社区) 老镇 [省市县区乡镇村]+(?:街道|社区)? [启开保]?动?古[镇村]";

const anyOf = (words: string): string => `(?:${words.split(" ").join("|")})`;

export const NO_VILLAGES = new RegExp(
  `${anyOf(HOLDS)}|^${anyOf(BEGINS)}|${anyOf(ENDS)}$|^${anyOf(WHOLE)}$`,
  "u",
);
