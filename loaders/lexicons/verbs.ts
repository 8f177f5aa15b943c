/** Verbs by what they say of an edge: rows of words with their role. */

/** How one attends: the words of each role; the strongest role that an article tells stands. */
export const ATTENDANCE: readonly (readonly [
  string,
  "CHAIR" | "SPEAKER" | "LECTURER" | "CONTESTANT" | "ATTENDEE",
])[] = [
  ["CHAIR", ["主持召开", "主持会议", "主持仪式", "主持活动", "主持开幕式", "主持启动仪式", "主持"]],
  [
    "SPEAKER",
    [
      "讲话",
      "致辞",
      "致词",
      "交流发言",
      "表态发言",
      "汇报发言",
      "发言",
      "宣读",
      "作工作报告",
      "作报告",
      "宣布开营",
      "宣布启动",
      "宣布",
      "介绍了经验做法",
      "介绍经验",
      "作动员",
      "作部署",
      "作汇报",
      "致欢迎辞",
      "致欢迎词",
      "致开幕辞",
      "致开幕词",
      "致答谢词",
      "通报情况",
      "通报工作情况",
      "通报有关情况",
      "介绍有关情况",
      "介绍情况",
      "作说明",
      "主旨演讲",
      "系统推介",
      "作经验分享",
      "作经验介绍",
      "作经验交流",
      ..."讲了话 作了点评 作点评 作了安排 作安排 作了部署 通报了 传达了 作了报告 作了题为 介绍了经验 分享了经验 作了介绍 做了介绍 作介绍 做介绍 作了推介 作了致辞 致贺词 致贺辞 作了表态 作表态 作了动员 作了汇报 作了说明".split(
        " ",
      ),
      "作推介",
      "作招商推介",
    ],
  ],
  ["LECTURER", ["讲授", "专题讲座", "作讲座", "授课", "主讲", "专题辅导", "作辅导"]],
  [
    "CONTESTANT",
    [
      "参赛",
      "夺冠",
      "夺得",
      "分获",
      "角逐",
      "获一等奖",
      "获二等奖",
      "摘得",
      "获得",
      "荣获",
      "斩获",
      "勇夺",
      "包揽",
    ],
  ],
  [
    "ATTENDEE",
    [
      "出席",
      "参加",
      "列席",
      "到会",
      "见证",
      "参与活动",
      "陪同",
      "参会",
      "共同为",
      "代表双方",
      "代表三方",
      "代表各方",
      "到会祝贺",
      ..."授牌 颁奖 剪彩 揭牌 揭幕 授旗".split(" "),
      "主席台就座",
      "主席台前排就座",
    ],
  ],
].flatMap(([role, words]) => (words as readonly string[]).map((word) => [word, role] as never));

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
  ["指导", "PARTICIPANT"],
];

/** How a body stands to an initiative whose name follows, or comes before with 由. */
export const LAUNCHING: readonly (readonly [string, "LEAD" | "PARTNER"])[] = [
  ..."启动实施 启动 实施 开展 推出 出台 印发 制定实施 制定出台 制定 制订 建立健全 建立 构建起 构建 打造 创建 开通 上线 设立 建设 推行 探索建立 探索 深化 建起 健全 完善 研发 开发 发布 推广 擦亮 打响 打出 叫响 开设 成立 组建 组成 建成 布局谋划 投资建设 新建 创办 实行 开办 启用 运营 发起 牵头 共建 共同打造 颁发 发放 承建 建设运营 公布 下发 举办 组织 设有 创新成立 创新 签订 签署 表决通过 审议通过 联手打造 践行 首创 推介 形成 探索推行 创新推出 安装 增设 开辟 创设 布设 采取 采用 编纂 编写 编撰 编印 编创 创编 创排 出版 创作 拍摄 摄制"
    .split(" ")
    .map((word) => [word, "LEAD"] as const),
  ...["融入", "接入", "参与", "支持", "配合", "加入"].map((word) => [word, "PARTNER"] as const),
];

/** What is only announced. */
export const PLANNED = /(?:将|拟|计划|预计|即将|准备|力推|将于|还将)/u;
/** What is only aimed at, denied or hearsay: no edge. */
export const NO_FACT =
  /(?:力争|争取|争创|冲刺|申报|申创|创建目标|目标是|未能|没有|未获|并未|并不属实|听说|据传|据称|网传|据说|原定|尚未|是否|不再|无法|希望|期待|未派|同意(?=成立|设立|组建))/u;
/** What denies that somebody was there. */
export const ABSENT =
  /(?:未能|没有|未参加|未到|请假|因公|因[^，。]{0,10}未|缺席|赴省|听说|据说|原定|是否|不再|尚未|有望|未露面)/u;

/** How two bodies state that they cooperate. */
export const COOPERATION =
  /(?:签订|签署|续签|签约|签下|建立[^，。；]{0,12}(?:联动|协作|协同|会商)机制|建立[^，。]{0,16}(?:合作|共建|结对|协作|友好|帮扶|伙伴)[^，。]{0,4}关系|结为|结成|结对|缔结|(?<![妇残侨商科文协关])联建|共同(?:开发|成立|组建|创建|设立|建设)|开展[^，。；]{0,8}(?:合作|协作)|牵手|合作共建|共建|联合创建|联合开发|联合成立|联合建立|合作开办|合作开发|合作研发|合作建设|合作成立|建立专科联盟|达成[^，。；]{0,8}(?:合作|协议|意向)|合作(?=[，。])|合作设立)/gu;

/** How an event opens, goes on or ends, between where and that it does. */
export const HOW =
  "隆重|正式|成功|如期|顺利|集中|胜利|圆满|精彩|热烈|火热|盛大|温馨|同步|联合|共同|火爆|激情|热情|热力|欢乐|重磅|正在|正|分别|陆续|相继|再次|首次";
/** Verbs of holding, opening and ending. */
export const HELD_WORDS =
  "举行|召开|举办|开幕|闭幕|启动|开赛|开班|开营|揭牌|揭幕|签约|落幕|开工|上演|首演|演出|展出|鸣枪|鸣锣|鸣哨|拉开|启幕|谢幕|会见|会晤|收官|落下[帷大战]幕|唱响|奏响|开[演唱讲跳锣战球打跑拍犁镰捕渔街园集市铲雕摘采桨捞训机杆秤笔枰铺坛擂局席]|起跑|亮相|如约而至|打响|激战|收拍|收兵|收枰|收杆|圆满结束|顺利结束|正式结束|完赛|首发|首映|结营|结业|集训|剪彩|奠基|颁奖|开启|开展";
/** Where an event takes place: 在…举行. */
export const HELD = new RegExp(
  `${HELD_WORDS}|进行|展演|挂牌|展开|铺开|登场|角逐|正酣|画上[\\p{Script=Han}]{0,2}句号|参加(?!工作)|出席|观看|观摩`,
  "u",
);
