import { rules } from "./rule.ts";

/** Rules that tell what lies in what, is part of what, and cooperates with whom. */
export const STRUCTURE_RULES = rules({
  "located-in/adjacent": {
    reads: "A place named right behind the place that it lies in (洋县青禾镇).",
    writes: ["LOCATED_IN"],
    matches: [{ text: "洋县青禾镇的茶今年丰收了。", fact: "青禾镇 LOCATED_IN 洋县" }],
    rejects: ["洋县和青禾镇的茶今年丰收了。"],
  },
  "located-in/name": {
    reads: "A body whose name begins with its place, or means it (市妇联).",
    writes: ["LOCATED_IN"],
    matches: [
      { text: "洋县妇联的干部来了。", fact: "洋县妇联 LOCATED_IN 洋县" },
      { text: "市妇联的干部来了。", fact: "汉中市妇联 LOCATED_IN 汉中市" },
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
  "partnered-with/agreement": {
    reads: "Two sides with a word of cooperation behind them (签署合作协议, 结对).",
    writes: ["PARTNERED_WITH"],
    matches: [{ text: "洋县妇联与汉中市图书馆签署合作协议。", fact: "汉中市图书馆 PARTNERED_WITH 洋县妇联" }],
    rejects: ["洋县妇联与汉中市图书馆希望签署合作协议。"],
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
