import { rules } from "./rule.ts";

/** Rules that tell what lies in what, is part of what, and cooperates with whom. */
export const STRUCTURE_RULES = rules({
  "located-in/adjacent": {
    reads: "A place named right behind the place that it lies in (洋县青禾镇).",
    writes: ["LOCATED_IN"],
    matches: [{ text: "洋县青禾镇的茶今年丰收了。", fact: "青禾镇 LOCATED_IN 洋县" }],
    rejects: ["洋县和青禾镇的茶今年丰收了。"],
  },
  "located-in/told": {
    reads:
      "A verb of lying somewhere between what lies and its place (位于, 坐落在, 落户), or 的 or a side behind its division.",
    writes: ["LOCATED_IN"],
    matches: [
      {
        text: "青禾茶业有限公司位于洋县青禾镇。",
        fact: "青禾茶业有限公司 LOCATED_IN 青禾镇",
      },
      { text: "工人在洋县的云台山林场育苗。", fact: "云台山林场 LOCATED_IN 洋县" },
      { text: "工人在洋县东南部云台山林场育苗。", fact: "云台山林场 LOCATED_IN 洋县" },
    ],
    rejects: ["青禾茶业有限公司的产量位于洋县前列。", "工人在洋县和云台山林场育苗。"],
  },
  "located-in/name": {
    reads: "A body whose name begins with its place, or means it (市妇联).",
    writes: ["LOCATED_IN"],
    matches: [
      { text: "洋县妇联的干部来了。", fact: "洋县妇联 LOCATED_IN 洋县" },
      { text: "市妇联的干部来了。", fact: "汉中市妇联 LOCATED_IN 汉中市" },
      { text: "汉中市洋县商务局的干部来了。", fact: "洋县商务局 LOCATED_IN 洋县" },
    ],
    rejects: ["妇联的干部来了。"],
  },
  "partnered/signing": {
    reads: "Two bodies or more in the name of the ceremony at which they sign that they cooperate.",
    writes: ["PARTNERED_WITH"],
    matches: [
      {
        text: "5月6日，洋县政府与汉中市第一中学战略合作签约仪式举行。",
        fact: "洋县政府 PARTNERED_WITH 汉中市第一中学",
      },
    ],
    rejects: ["5月6日，洋县政府与汉中市第一中学的联欢会举行。"],
  },
  "part-of/series": {
    reads: "An event that is said to be one of a series (是…系列活动之一).",
    writes: ["PART_OF"],
    matches: [
      {
        text: "5月6日，青禾镇采茶技能大赛举行。此次大赛是第三届洋县茶文化节系列活动之一。",
        fact: "青禾镇采茶技能大赛 PART_OF 第三届洋县茶文化节",
      },
    ],
    rejects: ["5月6日，青禾镇采茶技能大赛举行。此次大赛由第三届洋县茶文化节的主办方举办。"],
  },
  "part-of/belonging": {
    reads: "An initiative or event that is said to belong to another (是…的重要内容, 作为…的重头戏).",
    writes: ["PART_OF"],
    matches: [
      {
        text: "作为“青禾文化季”的重要内容，“青禾夜市”在柳泉村开市。",
        fact: "青禾夜市 PART_OF 青禾文化季",
      },
      {
        text: "5月6日，“小禾苗”帮扶计划是“大禾田”工程的重要内容。",
        fact: "小禾苗帮扶计划 PART_OF 大禾田工程",
      },
    ],
    rejects: ["5月6日，“小禾苗”帮扶计划是“大禾田”工程的样板。"],
  },
  "part-of/owned": {
    reads: "Words of belonging between two bodies (旗下, 所属, 隶属于, 是…的子公司).",
    writes: ["PART_OF"],
    matches: [
      {
        text: "洋县农业集团有限公司旗下青禾茶业有限公司投产。",
        fact: "青禾茶业有限公司 PART_OF 洋县农业集团有限公司",
      },
    ],
    rejects: ["洋县农业集团有限公司和青禾茶业有限公司投产。"],
  },
  "part-of/set-up": {
    reads: "A body that is set up in or under another (在…设立, 设在, 下设).",
    writes: ["PART_OF"],
    matches: [
      { text: "洋县在县妇联设立“青禾关爱办公室”。", fact: "青禾关爱办公室 PART_OF 洋县妇联" },
      {
        text: "洋县成立春茶工作领导小组，下设采摘保障、质量监督2个专班。",
        fact: "采摘保障专班 PART_OF 春茶工作领导小组",
      },
    ],
    rejects: ["洋县公安局在洋县中医院设立“青禾关爱办公室”。"],
  },
  "part-of/name": {
    reads: "A body whose name begins with that of another that the article names.",
    writes: ["PART_OF"],
    matches: [
      {
        text: "洋县人民医院骨科开诊，洋县人民医院的护士们忙了起来。",
        fact: "洋县人民医院骨科 PART_OF 洋县人民医院",
      },
    ],
    rejects: ["洋县人民医院的护士们忙了起来。"],
  },
  "part-of/event-name": {
    reads:
      "An event whose name begins with that of the series, or holds that of the initiative, that it belongs to.",
    writes: ["PART_OF"],
    matches: [
      {
        text: "5月6日，洋县青禾采茶技能大赛开始报名。5月7日，洋县青禾采茶技能大赛决赛在青禾镇举行。",
        fact: "洋县青禾采茶技能大赛决赛 PART_OF 洋县青禾采茶技能大赛",
      },
    ],
    rejects: ["5月6日，洋县青禾采茶技能大赛开始报名。5月7日，洋县青禾采茶技能大赛在青禾镇举行。"],
  },
  "part-of/of-series": {
    reads: "An event or initiative that 之 joins to its series.",
    writes: ["PART_OF"],
    matches: [
      {
        text: "5月6日，洋县妇联推出“大禾田”工程之“小禾苗”帮扶计划。",
        fact: "小禾苗帮扶计划 PART_OF 大禾田工程",
      },
    ],
    rejects: ["5月6日，洋县妇联推出“大禾田”工程和“小禾苗”帮扶计划。"],
  },
  "part-of/list": {
    reads: "Initiatives or events behind a word that lists parts (即, 包括, 分为, 其中主要活动有).",
    writes: ["PART_OF"],
    matches: [
      {
        text: "洋县推出“青禾”培育工程，包括“小禾苗”帮扶计划、“大禾田”帮扶计划。",
        fact: "小禾苗帮扶计划 PART_OF 青禾培育工程",
      },
    ],
    rejects: ["洋县推出“青禾”培育工程，并推出“小禾苗”帮扶计划、“大禾田”帮扶计划。"],
  },
  "part-of/during": {
    reads: "Events that are held while another, told before, goes on (交流周期间举办了…).",
    writes: ["PART_OF"],
    matches: [
      {
        text: "5月6日，第三届洋县茶文化节在青禾镇开幕。文化节期间举办了“青禾”采茶技能大赛。",
        fact: "青禾采茶技能大赛 PART_OF 第三届洋县茶文化节",
      },
    ],
    rejects: ["5月6日，第三届洋县茶文化节在青禾镇开幕。春耕期间举办了“青禾”采茶技能大赛。"],
  },
  "part-of/arranged": {
    reads:
      "Events or initiatives in a list behind what arranged them, told before by its last word (文化节安排了…).",
    writes: ["PART_OF"],
    matches: [
      {
        text: "5月6日，第三届洋县茶文化节在青禾镇开幕。本届文化节以茶为媒，安排了“青禾”采茶技能大赛、“柳泉”制茶技能大赛等活动。",
        fact: "青禾采茶技能大赛 PART_OF 第三届洋县茶文化节",
      },
    ],
    rejects: [
      "5月6日，第三届洋县茶文化节在青禾镇开幕。当地政府还安排了“青禾”采茶技能大赛、“柳泉”制茶技能大赛等活动。",
    ],
  },
  "part-of/member": {
    reads: "Bodies that are said to be members of a task force (为成员单位, 作为…成员单位).",
    writes: ["PART_OF"],
    matches: [
      {
        text: "洋县成立春耕工作领导小组，由县长任组长，县水利局、县妇联为成员单位。",
        fact: "洋县水利局 PART_OF 春耕工作领导小组",
      },
    ],
    rejects: ["洋县成立春耕工作领导小组，由县长任组长，县水利局、县妇联为先进单位。"],
  },
  "partnered-with/agreement": {
    reads: "Two sides with a word of cooperation behind them (签署合作协议, 结对).",
    writes: ["PARTNERED_WITH"],
    matches: [{ text: "洋县妇联与汉中市图书馆签署合作协议。", fact: "汉中市图书馆 PARTNERED_WITH 洋县妇联" }],
    rejects: ["洋县妇联与汉中市图书馆希望签署合作协议。"],
  },
  "partnered-with/told-sides": {
    reads: "A word for the sides that were told last (双方, 两地) and a word of cooperation.",
    writes: ["PARTNERED_WITH"],
    matches: [
      {
        text: "5月6日，洋县与城固县举行座谈会。会上，双方签订茶旅合作协议。",
        fact: "洋县 PARTNERED_WITH 城固县",
      },
    ],
    rejects: ["5月6日，洋县与城固县举行座谈会。会上，双方希望签订茶旅合作协议。"],
  },
  "partnered-with/paired": {
    reads: "What one body or place is said to be to another (共建单位, 对口协作地区).",
    writes: ["PARTNERED_WITH"],
    matches: [
      {
        text: "5月6日，青禾社区共建单位洋县供电公司送来图书。",
        fact: "洋县供电公司 PARTNERED_WITH 青禾社区",
      },
    ],
    rejects: ["5月6日，青禾社区邀请洋县供电公司送来图书。"],
  },
  "partnered-with/named": {
    reads: "The two places that the name of help between places holds (甲省与乙省对口合作).",
    writes: ["PARTNERED_WITH"],
    matches: [
      {
        text: "5月6日，洋县与海门区对口协作工作又有进展。",
        fact: "洋县 PARTNERED_WITH 海门区",
      },
    ],
    rejects: ["5月6日，津甘协作资金投向茶园。"],
  },
  "partnered-with/left-out-side": {
    reads: "An agreement with one side named: the other is whom the article speaks of.",
    writes: ["PARTNERED_WITH"],
    matches: [
      {
        headline: "洋县妇联走进校园",
        text: "5月6日，与陕西理工大学签署合作协议。",
        fact: "陕西理工大学 PARTNERED_WITH 洋县妇联",
      },
    ],
    rejects: ["5月6日，与陕西理工大学希望签署合作协议。"],
  },
});
