import { attended, heldAt, implementedIn, launched, organized, type SenseRow, words } from "./sense-rows.ts";

/** Relation phrases of what took place: who chaired, spoke, came, and where it was held. */
export const EVENT_SENSES: readonly SenseRow[] = [
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
    id: "announce",
    zh: words("宣布"),
    en: "announc(?:e|es|ed)(?: the (?:start|opening|launch) of)?|declar(?:e|es|ed)",
    // Who declares a ceremony open is told as one who spoke at it.
    senses: [attended("SPEAKER"), launched()],
    reads: ["谁宣布大会开幕?", "Who announced the start of the works?", "Who declared the fair open?"],
    not: ["谁主持会议?", "Who chaired the forum?"],
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
    id: "check",
    zh: words("抽查 核查"),
    en: "check(?:s|ed)?",
    // Whoever led a check and whoever went along have checked.
    senses: [organized(), attended("INSPECTOR"), heldAt],
    reads: ["哪些单位抽查了食堂?", "Which bodies checked the canteen?"],
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
    zh: words("联合主办 主办 举办 举行 召开 组织开展 组织召开 组织了 审理 排查"),
    en: "host(?:s|ed|ing)?|jointly host(?:ed)?|organi[sz](?:e|es|ed|ing)|held|hold|holds|convene[ds]?|run|ran|staged?|heard|put on|led",
    senses: [organized("HOST"), heldAt, launched("LEAD")],
    reads: ["座谈会由哪个单位主办?", "Which bodies hosted the launch?"],
    not: ["谁出席座谈会?", "Who attended the launch?"],
  },
  {
    id: "hold-together",
    zh: words("联合开展 共同开展 联合举办 共同举办 联合举行 共同举行"),
    en: "jointly (?:held|hold|organi[sz]ed|carried out|ran)|co-?host(?:s|ed)?",
    // The second body of 甲与乙联合开展 is a co-organizer, or an initiative's partner.
    senses: [organized("HOST", "CO_ORGANIZER"), launched("LEAD", "PARTNER")],
    reads: [
      "征文活动由哪些单位联合开展?",
      "Which bodies jointly held the fair?",
      "Which bureau co-hosted the fair?",
    ],
    not: ["大会由谁主办?", "Which bodies hosted the fair?"],
  },
  {
    id: "co-organize",
    zh: words("承办或协办 承办协办 承办 协办"),
    en: "co-?organi[sz](?:e|es|ed|er|ers)|undert(?:ook|ake)",
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
];
