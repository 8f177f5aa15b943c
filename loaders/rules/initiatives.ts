import { rules } from "./rule.ts";

/** Rules that tell who launches and wins what, and where it runs. */
export const INITIATIVE_RULES = rules({
  "launched/subject-verb-object": {
    reads: "A body or place, a verb of launching (推出, 出台, 建设), and the initiative or the body founded.",
    writes: ["LAUNCHED"],
    matches: [
      { text: "洋县妇联推出“青禾课堂”家庭教育项目。", fact: "洋县妇联 LAUNCHED 青禾课堂家庭教育项目 LEAD" },
      { text: "洋县出台《洋县茶产业扶持办法》。", fact: "洋县 LAUNCHED 洋县茶产业扶持办法 LEAD" },
    ],
    rejects: ["洋县妇联希望推出“青禾课堂”家庭教育项目。"],
  },
  "launched/left-out-subject": {
    reads: "A verb of launching without a subject: whom the headline or the first sentence speaks of.",
    writes: ["LAUNCHED"],
    matches: [
      {
        headline: "洋县妇联办好家教课堂",
        text: "5月6日，推出“青禾课堂”家庭教育项目。",
        fact: "洋县妇联 LAUNCHED 青禾课堂家庭教育项目 LEAD",
      },
    ],
    rejects: [
      "5月6日，大家说起了“青禾课堂”家庭教育项目。",
      "5月6日，洋县召开春耕工作会议。会议发布了《春耕技术指南》。她把茶农组织起来成立了“春茶互助计划”。",
    ],
  },
  "launched/by-agent": {
    reads: "由 and the bodies that lead, build or run an initiative.",
    writes: ["LAUNCHED"],
    matches: [
      { text: "“青禾课堂”家庭教育项目由洋县妇联牵头。", fact: "洋县妇联 LAUNCHED 青禾课堂家庭教育项目 LEAD" },
    ],
    rejects: ["“青禾课堂”家庭教育项目让洋县妇联很高兴。"],
  },
  "launched/spoken-of": {
    reads: "The bodies that lead, build or run what the story told of before (该项目由…, 驿站由…).",
    writes: ["LAUNCHED"],
    matches: [
      {
        text: "5月6日，柳泉村道路硬化工程顺利开工。该项目由洋县交通局立项，洋县水利局承建。",
        fact: "洋县交通局 LAUNCHED 柳泉村道路硬化工程 LEAD",
      },
      {
        text: "5月6日，“青禾驿站”开门。驿站由洋县妇联建设，洋县民政局指导。",
        fact: "洋县妇联 LAUNCHED 青禾驿站 LEAD",
      },
    ],
    rejects: ["5月6日，柳泉村道路硬化工程顺利开工。消息由洋县交通局告诉记者。"],
  },
  "launched/begun": {
    reads: "A place or body right in front of an initiative that is said to begin (洋县“…”服务季启动).",
    writes: ["LAUNCHED"],
    matches: [{ text: "5月6日，洋县“青禾”志愿服务季启动。", fact: "洋县 LAUNCHED 青禾志愿服务季 LEAD" }],
    rejects: ["5月6日，洋县“青禾”志愿服务季受到好评。"],
  },
  "launched/declared": {
    reads: "An initiative that is said to be somebody's own decision or work (是县委、县政府的重大部署).",
    writes: ["LAUNCHED"],
    matches: [
      {
        text: "“青禾”培育计划是洋县妇联推动巾帼创业的重要举措。",
        fact: "洋县妇联 LAUNCHED 青禾培育计划 LEAD",
      },
    ],
    rejects: ["“青禾”培育计划是洋县妇联干部熟悉的话题。"],
  },
  "launched/name": {
    reads:
      "The body that the name of a document, project or service begins with (《…局关于…的通知》, …公司二期项目).",
    writes: ["LAUNCHED"],
    matches: [
      {
        text: "青禾镇按照《洋县水利局关于做好防汛工作的通知》要求，备足了物资。",
        fact: "洋县水利局 LAUNCHED 洋县水利局关于做好防汛工作的通知 LEAD",
      },
      {
        text: "5月6日，洋县朱鹮食品有限公司二期项目顺利开工。",
        fact: "洋县朱鹮食品有限公司 LAUNCHED 洋县朱鹮食品有限公司二期项目 LEAD",
      },
    ],
    rejects: ["5月6日，洋县水利局的干部讨论了《关于做好防汛工作的通知》。"],
  },
  "launched/in-front": {
    reads: "The body right in front of a document about something, or of a project (…办公室《关于…的意见》).",
    writes: ["LAUNCHED"],
    matches: [
      {
        text: "5月6日，大家学习了洋县水利局《关于做好防汛工作的通知》。",
        fact: "洋县水利局 LAUNCHED 关于做好防汛工作的通知 LEAD",
      },
    ],
    rejects: ["5月6日，洋县水利局和《关于做好防汛工作的通知》都被提到。"],
  },
  "launched/conferred": {
    reads: "Who confers an honour (被…评为, …颁发的).",
    writes: ["LAUNCHED"],
    matches: [
      { text: "柳泉村连续两年被洋县评为“民族团结示范村”。", fact: "洋县 LAUNCHED 民族团结示范村 LEAD" },
    ],
    rejects: ["柳泉村连续两年获评“民族团结示范村”。"],
  },
  "launched/conferring": {
    reads: "A body or place, a verb of conferring (公布, 命名, 评选, 表彰), and the honour.",
    writes: ["LAUNCHED"],
    matches: [
      { text: "5月6日，洋县妇联公布“最美茶乡家庭”名单。", fact: "洋县妇联 LAUNCHED 最美茶乡家庭 LEAD" },
      { text: "去年，柳泉镇评选“护林标兵”12名。", fact: "柳泉镇 LAUNCHED 护林标兵 LEAD" },
    ],
    rejects: ["5月6日，洋县妇联走访“护林标兵”。", "5月6日，洋县妇联未能评选“护林标兵”。"],
  },
  "implemented-in/launching-place": {
    reads: "The place that launches an initiative.",
    writes: ["IMPLEMENTED_IN"],
    matches: [{ text: "洋县出台《洋县茶产业扶持办法》。", fact: "洋县茶产业扶持办法 IMPLEMENTED_IN 洋县" }],
    rejects: ["洋县妇联出台《洋县茶产业扶持办法》。"],
  },
  "implemented-in/in-place": {
    reads: "Where an initiative is said to run (在…落地, 覆盖…).",
    writes: ["IMPLEMENTED_IN"],
    matches: [
      {
        text: "5月6日，“青禾课堂”家庭教育项目在青禾镇落地。",
        fact: "青禾课堂家庭教育项目 IMPLEMENTED_IN 青禾镇",
      },
    ],
    rejects: ["5月6日，“青禾课堂”家庭教育项目在青禾镇受到好评。"],
  },
  "implemented-in/seen-there": {
    reads:
      "Projects that a visit sees, or that are built, in the place that the sentence begins with (在洋县，…).",
    writes: ["IMPLEMENTED_IN"],
    matches: [
      {
        text: "在洋县，考察组走进青禾茶叶加工项目，了解生产情况。",
        fact: "青禾茶叶加工项目 IMPLEMENTED_IN 洋县",
      },
    ],
    rejects: ["在洋县，考察组谈起青禾茶叶加工项目，了解生产情况。"],
  },
  "implemented-in/spoken-of": {
    reads: "Where what the story told of before by that word is (该项目位于…, 工程涉及…).",
    writes: ["IMPLEMENTED_IN"],
    matches: [
      {
        text: "5月6日，“青禾”茶园改造工程动工。该工程涉及柳泉村。",
        fact: "青禾茶园改造工程 IMPLEMENTED_IN 柳泉村",
      },
    ],
    rejects: ["5月6日，“青禾”茶园改造工程动工。该工程受到柳泉村好评。"],
  },
  "implemented-in/in-front": {
    reads: "The place in front of what stands there (位于…的, …投资3亿元的).",
    writes: ["IMPLEMENTED_IN"],
    matches: [
      {
        text: "5月6日，青禾镇投资260万元的茶叶加工项目投产。",
        fact: "茶叶加工项目 IMPLEMENTED_IN 青禾镇",
      },
    ],
    rejects: ["5月6日，青禾镇说起的茶叶加工项目投产。"],
  },
  "implemented-in/broken-ground": {
    reads: "The place that holds the ceremony at which a project is begun or finished.",
    writes: ["IMPLEMENTED_IN"],
    matches: [
      {
        text: "5月6日，洋县举行城市供水管网改造项目奠基仪式。",
        fact: "城市供水管网改造项目 IMPLEMENTED_IN 洋县",
      },
    ],
    rejects: ["5月6日，洋县举行城市供水管网改造项目座谈会。"],
  },
  "implemented-in/standing": {
    reads:
      "A service or a thing built, right behind the name of the place that it stands in, or named by it.",
    writes: ["IMPLEMENTED_IN"],
    matches: [
      {
        text: "5月6日，柳泉村道路硬化工程顺利开工。",
        fact: "柳泉村道路硬化工程 IMPLEMENTED_IN 柳泉村",
      },
    ],
    rejects: ["5月6日，柳泉村的道路更宽了。"],
  },
  "received/told-before": {
    reads: "Winners named after the honour (榜上有名, 首次入选, 获此殊荣).",
    writes: ["RECEIVED"],
    matches: [
      {
        text: "洋县教体局获评“全省阅读推广先进集体”。青禾小学、洋县第二中学也榜上有名。",
        fact: "青禾小学 RECEIVED 全省阅读推广先进集体",
      },
    ],
    rejects: ["洋县教体局获评“全省阅读推广先进集体”。青禾小学、洋县第二中学也很高兴。"],
  },
  "received/listed-behind": {
    reads: "Winners named behind the honour and a word that opens a list (分别是, 上榜的是).",
    writes: ["RECEIVED"],
    matches: [
      {
        text: "5月6日，获得一等奖的分别是洋县第二中学、青禾小学。",
        fact: "青禾小学 RECEIVED 一等奖",
      },
    ],
    rejects: ["5月6日，一等奖由洋县妇联颁发，分别是奖杯和证书。"],
  },
  "received/in-front": {
    reads: "An honour that stands right in front of who holds it, or in front of their post.",
    writes: ["RECEIVED"],
    matches: [
      { text: "作为全国文明村，柳泉村推行积分制。", fact: "柳泉村 RECEIVED 全国文明村" },
      { text: "省劳动模范、柳泉村党支部书记秦望舒说茶叶好。", fact: "秦望舒 RECEIVED 省劳动模范" },
    ],
    rejects: ["5月6日，全国文明村的客人来到柳泉村。"],
  },
  "received/named-as": {
    reads: "A verb of naming, those who are named, 为, and the honour that they are given.",
    writes: ["RECEIVED"],
    matches: [
      {
        text: "5月6日，洋县妇联命名柳泉村等5个村为“巾帼示范村”。",
        fact: "柳泉村 RECEIVED 巾帼示范村",
      },
    ],
    rejects: ["5月6日，洋县妇联拟命名柳泉村等5个村为“巾帼示范村”。"],
  },
  "received/taken-by": {
    reads: "A prize in front of 由 or 被, who won it, and a verb of winning.",
    writes: ["RECEIVED"],
    matches: [
      { text: "5月6日，冠军由洋县第二中学夺得。", fact: "洋县第二中学 RECEIVED 冠军" },
      { text: "5月6日，亚军和季军分别由洋县二中、青禾小学获得。", fact: "青禾小学 RECEIVED 季军" },
    ],
    rejects: ["5月6日，冠军由洋县妇联颁奖。"],
  },
  "received/won": {
    reads: "A verb of winning with the honour behind it and the winner in front (获评, 荣获, 入选).",
    writes: ["RECEIVED"],
    matches: [{ text: "洋县妇联获评“全国巾帼文明岗”。", fact: "洋县妇联 RECEIVED 全国巾帼文明岗" }],
    rejects: ["洋县妇联正在争创“全国巾帼文明岗”。"],
  },
  "received/left-out-winner": {
    reads: "A verb of winning without a winner: whom the headline or the first sentence speaks of.",
    writes: ["RECEIVED"],
    matches: [
      {
        headline: "洋县妇联再出发",
        text: "去年，荣获“全国巾帼文明岗”称号。",
        fact: "洋县妇联 RECEIVED 全国巾帼文明岗",
      },
    ],
    rejects: ["去年，争创“全国巾帼文明岗”称号。"],
  },
});
