import type { EventKind } from "../../src/domain/ontology.ts";

/** Head nouns of events with the kind they speak for. */
export const EVENT_HEADS: ReadonlyMap<string, EventKind> = new Map(
  (
    [
      [
        "MEETING",
        "现场推进会 现场观摩会 推进会议 推进会 调度会议 调度会 现场会议 现场会 座谈会 联席会议 常务会议 常委会会议 常委会议 全体会议 工作会议 专题会议 视频会议 党组会议 主任会议 代表大会 动员大会 创新大会 生态大会 发展大会 企业家大会 大会 新闻发布会 发布会 推介会 观摩会 研讨会 恳谈会 报告会 论坛 年会 会议 集体学习研讨 集体学习 专题学习 次会议",
      ],
      [
        "CEREMONY",
        "启动仪式 签约仪式 开工仪式 揭牌仪式 欢送仪式 开幕式 闭幕式 开营仪式 授牌仪式 捐赠仪式 宣誓仪式 颁奖仪式 奠基仪式 仪式",
      ],
      ["COMPETITION", "锦标赛 邀请赛 马拉松 技能大赛 大赛 联赛 足球赛 篮球赛 比赛 竞赛 运动会 技能比武 比武"],
      [
        "ACTIVITY",
        "主题活动 宣讲活动 宣传活动 研学活动 征文活动 公益活动 志愿服务活动 植树活动 纪念活动 援助月活动 系列活动 活动 培训班 专题讲座 讲座 公益课 招聘会 展演 文艺展演 晚会 村晚 作品展 读书节 人才节 丰收节 文化节 音乐节 美食节 冬捕季 交流周 宣传周 研学营 夏令营 庙会 那达慕 演练",
      ],
    ] as const
  ).flatMap(([kind, heads]) => heads.split(" ").map((head): [string, EventKind] => [head, kind])),
);

/** What any meeting may be called: no event of its own, but it may point to one. */
export const GENERIC_EVENTS =
  /^(?:(?:各类|各种|相关|有关|一系列|系列|多次|专题|该|此次|本次|这次|首场|当天的?|全国|多种形式的?|丰富多彩的?|志愿服务|公益|文体|宣传|培训|学习|群众|主题|形式多样的?|对接交流|志愿|专项|文化|纪念|关爱|心理关爱|助农|团体|推介|招商推介|考察对接|教学|交流)?(?:会议|大会|座谈会|推进会|调度会|发布会|推介会|仪式|启动仪式|签约仪式|开幕式|闭幕式|开工仪式|比赛|大赛|活动|系列活动|主题活动|宣传活动|志愿服务活动|讲座|培训班|培训|论坛|展演|演练|集体学习|专题讲座|招聘会|晚会|研讨会|报告会|运动会|竞赛|联赛|观摩会|宣讲活动|公益活动|专场招聘会|全体会议|工作会议|专题会议|年会))$/u;

/** Verbs of inspecting, with which an event without a name of its own is named by what was done. */
export const INSPECT_VERBS =
  /(?:督导检查|督导调研|调研督导|调研指导|检查指导|走访慰问|实地调研|专题调研|调研|督导|视察|检查|走访|考察对接|考察|慰问|巡查|排查|暗访)/gu;
