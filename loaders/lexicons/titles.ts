/** Posts and roles that stand beside names, as data. */

/** Posts in a body: with the body in front, the person HOLDS them. Longest first is the scanner's matter. */
export const POSTS: readonly string[] = (
  "党组书记 党组副书记 党组成员 党委书记 党委副书记 党委委员 党委常委 党工委书记 党工委副书记 党工委委员 党总支书记 党总支副书记 党支部书记 党支部副书记 支部书记 党支部成员 第一书记 政法委员 宣传委员 组织委员 统战委员 " +
  "书记 副书记 常委 委员 成员 主任 副主任 主任委员 副主任委员 常务副主任 专职副主任 局长 副局长 常务副局长 部长 副部长 常务副部长 处长 副处长 科长 副科长 厅长 副厅长 主席 副主席 常务副主席 会长 副会长 秘书长 副秘书长 理事长 副理事长 首任理事长 院长 副院长 校长 副校长 园长 馆长 副馆长 场长 副场长 库长 段长 副段长 机长 船长 村长 主任助理 局长助理 院长助理 校长助理 所长 副所长 站长 副站长 队长 副队长 大队长 支队长 团长 副团长 政委 师长 副师长 指挥长 副指挥长 总指挥长 指挥 副指挥 总指挥 副总指挥 组长 副组长 班长 社长 副社长 行长 副行长 台长 总编辑 " +
  "董事长 副董事长 总经理 副总经理 总裁 副总裁 总工程师 总农艺师 总经济师 经理 副经理 厂长 副厂长 店长 负责人 企业负责人 法定代表人 合伙人 总监 总经理助理 助理 " +
  "教授 副教授 讲师 教师 老师 辅导员 指导老师 班主任 研究员 副研究员 高级工程师 工程师 技师 高级技师 农艺师 高级农艺师 律师 法律顾问 法官 审判员 检察官 书记员 博士生导师 专家 医生 主任医师 副主任医师 护士长 护士 讲解员 会员 理事 二级调研员 一级调研员 三级调研员 四级调研员 二级巡视员 环卫工人 网格员 检察长 副检察长 代理检察长 庭长 副庭长 教导员 指导员 参谋长 司令员 副司令员 司令 副司令 政治委员 副政委 监事长 执行董事 董事 总会计师 总编 副总编 副总编辑 主编 副主编 总督学 督学 教研员 顾问 巡视员 副巡视员 一级巡视员 四级主任科员 三级主任科员 二级主任科员 一级主任科员 总队长 副总队长 副支队长 副大队长 中队长 副中队长 政府党组成员 教育处长 创始人 合伙人 首席执行官 纪检委员 统战委员 组宣委员 人大主席 人大副主席 武装部部长 专干 宣讲员 学科带头人 嘎查达 村支书 村主任 村民小组长 卫生员 学生代表 学生 教练"
).split(" ");

/** Heads of governments: the government is implied by the level in the word. */
export const HEADS: ReadonlyMap<string, string> = new Map(
  ["市长", "区长", "县长", "旗长", "州长", "盟长", "镇长", "乡长", "省长", "主席团主席", "苏木达"].map(
    (head) => [head, head[0] ?? ""],
  ),
);
export const HEAD_PATTERN =
  /(?:常务副|副|代理|代)?(?:(?<!城)市长|区长|县长|旗长|州长|盟长|镇长|乡长|省长|专员)(?!助理|热线|信箱|质量奖|办公会|碰头会|专题会|接待|基金)/gu;
/** What a title may begin with, beyond 副: part of the title, not of the body's name. */
export const TITLE_MODIFIER =
  /(?:执行|兼职|专职|名誉|荣誉|轮值|第一|驻会|常务|特聘|特约|首席|资深|高级|客座|财务|技术|市场|销售|营销|运营|行政|艺术|投资|生产|创始|联合创始|党组)$/u;
/** A department between a body and a title: 市妇联组织联络部部长. */
export const DEPARTMENT = /^[\p{Script=Han}A-Za-z]{1,9}?(?:部|科|处|室|系|股|组|班|队|厂|车间|分院|院)$/u;

/** Roles that introduce a person without being a post in a body. */
export const ROLES: readonly string[] =
  "村民 居民 市民 农户 牧民 牧户 渔民 老人 程序员 爱好者 选手 运动员 志愿者 党员 员工 职工 学员 社员 传承人 代表性传承人 非遗传承人 种植大户 养殖大户 种粮大户 法官 老支书 队员 党支部成员 返乡青年 创业者 店主 老板 工匠 劳模 退休法官 退休教师 歌手 作家 画家 诗人 编剧 导演 名角 冠军 亚军 老师 战士 烈士 民警 医生 护士 教练 家长 学生 同学 司机 快递员 骑手 网格员 讲解员 主播 市领导 区领导 县领导 州领导 省领导 盟领导 旗领导".split(
    " ",
  );

/** Marks of time in front of a post. */
export const FORMER_BEFORE = /(?:原|时任|曾任|前任)$/u;
export const NOT_YET = /(?:拟任|拟提名为|拟提拔为|提名)$/u;
