/** Posts, as Chinese papers write them and as English questions call them. */

/** Cores of posts; anything of PREFIXES may stand before them. Longest first is the reader's matter. */
export const CORES: readonly string[] =
  "书记 市长 县长 区长 旗长 州长 盟长 镇长 乡长 省长 专员 苏木达 主席 主任 局长 厅长 部长 处长 科长 院长 校长 园长 馆长 所长 站长 队长 大队长 支队长 团长 政委 师长 总指挥 指挥 组长 班长 社长 行长 台长 会长 理事长 秘书长 董事长 总经理 经理 总裁 总监 厂长 店长 负责人 法定代表人 常委 委员 党组成员 成员 总工程师 工程师 总农艺师 农艺师 总编辑 教授 讲师 研究员 律师 法律顾问 医生 主任医师 教师 理事 会员 检察长 审判长 庭长 村支书 村主任 讲解员 护士长 联合创始人 创始人 创办人 发起人 合伙人 总干事 干事 教练 裁判 院士 导师 宣传委员 组织委员 政法委员 纪检委员 党委委员 调研员 巡视员 主委 队员 组员 社员 学员 实习生 场长 船长 机长 列车长 董事 监事 主编 总编 技术员 网格员 护林员 村医 科学家 致富能手 带头人".split(
    " ",
  );

export const PREFIXES: readonly string[] =
  "代 副 常务副 首任 原 前任 现任 时任 名誉 第一 执行 专职副 党组 党委 党工委 党总支 党支部 支部 总支 纪委 工委 高级".split(
    " ",
  );

/** Posts as people call them, with those that papers print. */
export const COLLOQUIAL: ReadonlyMap<string, readonly string[]> = new Map([
  ["一把手", []],
  ["老总", ["总经理", "董事长", "总裁"]],
  ["老板", ["总经理", "董事长", "总裁"]],
  ["掌门人", ["董事长", "总经理", "总裁"]],
]);

/** Words before 书记 and the like that name the body of the post: of 某镇党委书记 it is 某镇党委. */
export const BODIES: readonly string[] =
  "党工委 党委 党总支 党支部 党组 纪委 团委 政府 管委会 行署 人大常委会 政协 妇联 总工会 工商联".split(" ");

/** Body of a place that a post of the place itself belongs to: of 某县县长 it is 某县政府. */
export const GOVERNMENT_HEADS =
  /^(?:代|副|常务副|原|前任|时任|现任)*(?:市长|县长|区长|旗长|州长|盟长|镇长|乡长|省长|苏木达)$/u;
export const ADMINISTRATION_HEADS = /^(?:代|副|常务副|原)*专员$/u;
export const PARTY_POSTS = /^(?:副|原)*(?:书记|常委)$/u;
/** Suffixes that a place's name takes as the name of its body. */
export const GOVERNMENT_NAMES: readonly string[] = ["政府", "人民政府", "管委会", "行署"];
export const PARTY_NAMES: readonly string[] = [
  "委",
  "党委",
  "党工委",
  "区委",
  "市委",
  "县委",
  "党支部",
  "党总支",
];

/** Titles of whoever heads a body: who heads …? */
export const CHIEFS: ReadonlySet<string> = new Set(
  "局长 主任 院长 校长 园长 馆长 所长 站长 队长 团长 会长 理事长 主席 董事长 总经理 厅长 部长 处长 行长 社长 台长 组长 总指挥 书记 党委书记 党总支书记 党支部书记 大队长 支队长 检察长 市长 县长 区长 旗长 州长 盟长 镇长 乡长 代市长 代县长 代区长 代镇长 代乡长 代局长 代主任 首任理事长 首任会长 负责人 企业负责人 村支书 村主任 嘎查达 苏木达 总裁 经理 厂长 店长 专员 庭长 主委 场长 主编".split(
    " ",
  ),
);

/** English posts: a pattern over lower-case words, and the Chinese titles that it may stand for. */
export const ENGLISH_TITLES: readonly (readonly [pattern: string, titles: string, acting?: boolean])[] = [
  ["acting mayor", "代市长"],
  [
    "acting (?:county )?(?:head|magistrate|chief)(?! of the \\w+ bureau)",
    "代县长 代区长 代镇长 代乡长 代旗长 代局长 代主任 代州长",
  ],
  ["executive (?:vice|deputy) mayor", "常务副市长"],
  ["(?:vice|deputy) mayors?", "副市长 常务副市长"],
  ["mayor", "市长 代市长"],
  ["(?:vice|deputy) governors?", "副省长 副州长"],
  ["governor", "省长 州长"],
  ["(?:vice|deputy) commissioners?", "副专员"],
  ["commissioner", "专员"],
  [
    "(?:vice|deputy) (?:county )?magistrates?|(?:vice|deputy) county (?:heads?|chiefs?|magistrates?)",
    "副县长",
  ],
  ["county (?:head|chief|magistrate)|magistrate", "县长 代县长"],
  ["(?:vice|deputy) district (?:heads?|chiefs?|mayors?)", "副区长"],
  ["district (?:head|chief|mayor)", "区长 代区长"],
  ["(?:vice|deputy) (?:banner )?heads?(?= of [\\w ]*banner)|(?:vice|deputy) banner heads?", "副旗长"],
  ["banner (?:head|chief)", "旗长"],
  ["(?:vice|deputy) heads?(?= of [\\w' ]*county)", "副县长"],
  ["(?:vice|deputy) heads?(?= of [\\w' ]*district)", "副区长"],
  ["(?:vice|deputy) heads?(?= of [\\w' ]*town\\b)", "副镇长"],
  ["head(?= of [\\w' ]*county\\b)", "县长 代县长"],
  ["head(?= of [\\w' ]*district\\b)", "区长 代区长"],
  ["head(?= of [\\w' ]*banner\\b)", "旗长"],
  ["head(?= of [\\w' ]*town\\b)", "镇长 代镇长"],
  ["head(?= of [\\w' ]*township\\b)", "乡长 代乡长"],
  ["town (?:head|chief|mayor)", "镇长 代镇长"],
  ["township (?:head|chief)", "乡长 代乡长"],
  ["deputy (?:party )?secretar(?:y|ies)", "副书记"],
  [
    "(?:first )?(?:party )?secretar(?:y|ies)(?! general)",
    "书记 党委书记 党工委书记 党总支书记 党支部书记 支部书记 第一书记",
  ],
  ["deputy secretar(?:y|ies)[- ]general", "副秘书长"],
  ["secretary[- ]general", "秘书长"],
  ["(?:member|members) of the standing committee|standing committee members?", "常委"],
  [
    "(?:vice|deputy)[- ](?:chair(?:man|woman|person|men)?s?|presidents?|directors?)(?= of [\\w' ]*(?:standing committee|people's congress|congress))",
    "副主任",
  ],
  ["(?:vice|deputy)[- ](?:chair(?:man|woman|person|men)?s?)", "副主席 副会长 副主任 副理事长 副董事长"],
  ["(?:vice|deputy)[- ]presidents?", "副会长 副校长 副院长 副主席 副行长 副总裁"],
  ["(?:vice|deputy)[- ](?:deans?)", "副院长"],
  ["(?:vice|deputy)[- ](?:principals?|headmasters?)", "副校长"],
  ["deputy general managers?|vice general managers?", "副总经理"],
  [
    "(?:vice|deputy)[- ](?:directors?|heads?|chiefs?)",
    "副局长 副主任 副部长 副院长 副馆长 副厅长 副处长 副所长",
  ],
  ["chair(?:man|woman|person)?(?= of the board)", "董事长"],
  ["first chair(?:man|woman|person)?", "首任理事长 理事长 首任会长"],
  ["chair(?:man|woman|person)?|chairs", "主席 会长 理事长 董事长 主任"],
  ["president", "会长 校长 院长 主席 总裁 董事长 行长 理事长"],
  ["principal|headmaster|headmistress", "校长 园长"],
  ["dean", "院长"],
  ["general manager", "总经理"],
  ["manager", "经理 总经理"],
  ["director", "局长 主任 院长 馆长 所长 厅长 处长 部长 理事"],
  ["curator", "馆长"],
  ["captain|team leader", "队长 团长"],
  ["chief engineer", "总工程师"],
  ["chief agronomist", "总农艺师"],
  ["senior engineer", "高级工程师"],
  ["engineer", "工程师 高级工程师"],
  ["agronomist", "农艺师 高级农艺师"],
  ["legal adviser|legal advisor", "法律顾问"],
  ["associate professor", "副教授"],
  ["professor", "教授 博士生导师"],
  ["lawyer", "律师 法律顾问"],
  ["group leader|leader of the working group|leader of the work team", "组长"],
  ["chief", "局长 主任 所长 院长 组长"],
];
