/** Verbs by what they say of an edge: rows of words with their role. */

/** How a body organizes an event; PARTICIPANT guides or supports it. */
export const ORGANIZING: readonly (readonly [string, "HOST" | "CO_ORGANIZER" | "PARTICIPANT"])[] = [
  ["联合主办", "HOST"],
  ["主办", "HOST"],
  ["联合举办", "HOST"],
  ["共同举办", "HOST"],
  ["举办", "HOST"],
  ["召开", "HOST"],
  ["举行", "HOST"],
  ["启动", "HOST"],
  ["组织开展", "HOST"],
  ["联合开展", "HOST"],
  ["开展", "HOST"],
  ["组织", "HOST"],
  ["承办", "CO_ORGANIZER"],
  ["协办", "CO_ORGANIZER"],
  ["发起", "HOST"],
  ["正在筹备", "HOST"],
  ["积极筹备", "HOST"],
  ["着手筹备", "HOST"],
  ["精心筹备", "HOST"],
  ["筹办", "HOST"],
  ["统筹", "HOST"],
  ["策划", "HOST"],
  ["指导", "PARTICIPANT"],
];

/** How a body stands to an initiative whose name follows, or comes before with 由. */
export const LAUNCHING: readonly (readonly [string, "LEAD" | "PARTNER"])[] = [
  ..."启动实施 启动 实施 部署开展 部署实施 谋划实施 颁布 试行 开展 推出 出台 印发 制定实施 制定出台 制定 制订 建立健全 建立 构建起 构建 打造 创建 开通 上线 设立 建设 推行 探索建立 探索 深化 建起 健全 完善 研发 开发 发布 推广 擦亮 打响 打出 叫响 开设 成立 组建 组成 建成 布局谋划 投资建设 新建 创办 创立 实行 开办 启用 运营 发起 牵头 共建 共同打造 颁发 发放 承建 建设运营 公布 下发 举办 组织 设有 创新成立 创新 签订 签署 会签 表决通过 审议通过 联手打造 践行 首创 推介 发出 编制 投资 搭建 注册 申请注册 成功注册 改造成 改造为 改建成 改建为 升级为 办起 开行 开出 援建 捐建 挂牌 编排 排演 创演 兴建 筹建 形成 探索推行 创新推出 建了 修建 培育 培育出 安装 增设 开辟 创设 布设 采取 采用 编纂 编写 编撰 编印 编创 创编 创排 出版 创作 拍摄 摄制"
    .split(" ")
    .map((word) => [word, "LEAD"] as const),
  ...["融入", "接入", "参与", "支持", "配合", "加入"].map((word) => [word, "PARTNER"] as const),
];

/** What is only announced. */
export const PLANNED = /(?:将|拟|计划(?![生志是由”，、])|预计|即将|准备|力推|将于|还将)/u;
/** What is only aimed at, denied or hearsay: no edge. */
export const NO_FACT =
  /(?:用于(?![成设]立)|旨在|力争|争取|争创|冲刺|申报|报请|呈请|申创|创建目标|目标是|未能|没有|未获|并未|并不属实|听说|据传|据称|网传|据说|原定|尚未|是否|不再|无法|希望|期待|未派|同意(?=成立|设立|组建))/u;
/** What denies that somebody was there. */
export const ABSENT =
  /(?:未能|没有|未参加|未到|请假|因公|因[^，。]{0,10}未|缺席|赴省|听说|据说|原定|是否|不再|尚未|有望|未露面)/u;

/** How two bodies state that they cooperate. */
export const COOPERATION =
  /(?:签订|签署|续签|签约|签下|建立[^，。；]{0,12}(?:联动|协作|协同|会商)机制|建立[^，。]{0,16}(?:合作|共建|结对|协作|友好|帮扶|伙伴)[^，。]{0,4}关系|结为|结成|结对|缔结|(?<![妇残侨商科文协关])联建|共同(?:开发|成立|组建|创建|设立|建设)|开展[^，。；]{0,8}(?:合作|协作)|牵手|合作共建|共建|联合创建|联合开发|联合成立|联合建立|合作开办|合作开发|合作研发|合作建设|合作成立|建立专科联盟|达成[^，。；]{0,8}(?:合作|协议|意向)|合作(?=[，。])|合作设立)/gu;

/** 经 by itself, and not 总经理, 经开区: through whom; a source of patterns. */
export const THROUGH = "经(?![理济贸营销信纬典验开])";
/** How an event opens, goes on or ends, between where and that it does. */
export const HOW =
  "亲切|隆重|正式|成功|如期|顺利|集中|胜利|圆满|精彩|热烈|火热|盛大|温馨|同步|联合|共同|火爆|激情|热情|热力|欢乐|重磅|正在|正|分别|陆续|相继|再次|首次|热闹|庄严|庄重|倾情|燃情|盛装|同台|震撼|浪漫";
/** Verbs of holding, opening and ending. */
export const HELD_WORDS =
  "举行|召开|举办|开幕|闭幕|启动|开赛|开班|开营|揭牌|揭幕|签约|落幕|开工|上演|首演|演出|展出|鸣枪|鸣锣|鸣哨|拉开|启幕|谢幕|会见|会晤|收官|落下[帷大战]幕|唱响|奏响|开[演唱讲跳锣战球打跑拍犁镰捕渔街园集市铲雕摘采桨捞训机杆秤笔枰铺坛擂局席]|开场(?![白舞秀表歌曲前后嘉])|起跑|亮相|如约而至|打响|激战|收拍|收兵|收枰|收杆|圆满结束|顺利结束|正式结束|结束(?:全部|所有)(?:赛事|比赛|赛程)|完赛|首发|首映|结营|结业|集训|剪彩|奠基|颁奖|开启|开展|亮灯|开唱|开庭";
/** Where an event takes place: 在…举行. */
export const HELD = new RegExp(
  `${HELD_WORDS}|进行|展演|挂牌|展开|铺开|登场|角逐|正酣|画上[\\p{Script=Han}]{0,2}句号|与(?:观众|市民|读者|大家|游客)见面|审理|参加(?!工作)|出席|观看|观摩`,
  "u",
);

/** 由甲获得, 分别被甲、乙夺得: who took a prize that stands in front; a source of patterns, with who took it captured. */
export const TAKEN_BY =
  "(?:分别|均|则)?[由被]([^，。；]{2,60}?)(?:获得|夺得|摘得|斩获|荣获|夺取|摘取|捧得|捧走|捧回|包揽|夺走|收入囊中)";
