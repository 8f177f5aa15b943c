import { rules } from "./rule.ts";

/** Rules that tell who runs events, and where. */
export const EVENT_RULES = rules({
  "organized/verb": {
    reads:
      "A body or place in front of a verb of holding (举办, 召开, 开展) with the event behind it, or of signing what people came together for.",
    writes: ["ORGANIZED"],
    matches: [
      {
        text: "5月6日，洋县与城固县签署《汉水茶旅共建协议》，葛明远等见证签约。",
        fact: "城固县 ORGANIZED 洋县与城固县签署汉水茶旅共建协议 HOST",
      },
      {
        text: "5月6日，洋县妇联举办了“巧手青禾”技能大赛。",
        fact: "洋县妇联 ORGANIZED 巧手青禾技能大赛 HOST",
      },
    ],
    rejects: [
      "5月6日，洋县与城固县已签署《汉水茶旅共建协议》。",
      "5月6日，洋县妇联听说有人举办了“巧手青禾”技能大赛。",
      "5月6日，在洋县举办的“巧手青禾”技能大赛落下帷幕。",
    ],
  },
  "organized/left-out-subject": {
    reads: "A verb of holding without a subject: whom the headline or the first sentence speaks of.",
    writes: ["ORGANIZED"],
    matches: [
      {
        headline: "洋县妇联办起技能大赛",
        text: "5月6日，举办了“巧手青禾”技能大赛。",
        fact: "洋县妇联 ORGANIZED 巧手青禾技能大赛 HOST",
      },
    ],
    rejects: ["5月6日，举办了“巧手青禾”技能大赛。"],
  },
  "organized/formal": {
    reads: "The formal words for who runs an event (由…主办, 承办, 协办, 指导).",
    writes: ["ORGANIZED"],
    matches: [
      {
        text: "“巧手青禾”技能大赛由洋县妇联主办，洋县总工会协办。",
        fact: "洋县妇联 ORGANIZED 巧手青禾技能大赛 HOST",
      },
      {
        text: "“巧手青禾”技能大赛由洋县妇联主办，洋县总工会协办。",
        fact: "洋县总工会 ORGANIZED 巧手青禾技能大赛 CO_ORGANIZER",
      },
    ],
    rejects: ["5月6日，洋县妇联申报主办“巧手青禾”技能大赛。"],
  },
  "organized/inspection": {
    reads: "A body that inspects, where no person is told to.",
    writes: ["ORGANIZED"],
    matches: [
      {
        text: "5月6日，洋县消防救援大队到青禾镇敬老院排查燃气隐患。",
        fact: "洋县消防救援大队 ORGANIZED 排查燃气隐患 HOST",
      },
    ],
    rejects: ["5月6日，洋县农业农村局局长葛明远到青禾镇调研春耕备耕工作。"],
  },
  "organized/team": {
    reads: "来自 and a body whose people took part.",
    writes: ["ORGANIZED"],
    matches: [
      {
        text: "5月6日，“重走古道”青少年研学活动开营，来自洋县第二中学的160名师生参加。",
        fact: "洋县第二中学 ORGANIZED 重走古道青少年研学活动 PARTICIPANT",
      },
    ],
    rejects: ["5月6日，“重走古道”青少年研学活动开营，洋县第二中学的160名师生没有来。"],
  },
  "organized/companion": {
    reads: "A body in whose company a visit goes on (在…陪同下).",
    writes: ["ORGANIZED"],
    matches: [
      {
        text: "5月6日，在洋县农业农村局陪同下，汉中市妇联主席葛明远到青禾镇调研春耕备耕工作。",
        fact: "洋县农业农村局 ORGANIZED 调研春耕备耕工作 PARTICIPANT",
      },
    ],
    rejects: ["5月6日，在洋县农业农村局指导下，汉中市妇联主席葛明远到青禾镇调研春耕备耕工作。"],
  },
  "organized/helper": {
    reads: "A body under whose guidance or with whose help others hold an event (在…指导下).",
    writes: ["ORGANIZED"],
    matches: [
      {
        text: "5月6日，在洋县教体局的指导下，洋县妇联举办“山河新声”合唱比赛。",
        fact: "洋县教体局 ORGANIZED 山河新声合唱比赛 PARTICIPANT",
      },
    ],
    rejects: ["5月6日，在洋县教体局，洋县妇联举办“山河新声”合唱比赛。"],
  },
  "organized/participant": {
    reads:
      "Bodies, or a number of their people, with a verb of taking part behind them (参加比赛, 等30家媒体参加).",
    writes: ["ORGANIZED"],
    matches: [
      {
        text: "5月6日，第二届洋县中学生辩论大赛举行，洋县第一中学代表队、洋县第二中学代表队参加比赛。",
        fact: "洋县第二中学代表队 ORGANIZED 第二届洋县中学生辩论大赛 PARTICIPANT",
      },
    ],
    rejects: ["5月6日，第二届洋县中学生辩论大赛举行，洋县第一中学没有参加比赛。"],
  },
  "organized/winner": {
    reads: "A body that wins a prize where the story is about a contest.",
    writes: ["ORGANIZED"],
    matches: [
      {
        text: "5月6日，第二届洋县中学生辩论大赛落幕，洋县第一中学获得一等奖。",
        fact: "洋县第一中学 ORGANIZED 第二届洋县中学生辩论大赛 PARTICIPANT",
      },
    ],
    rejects: ["5月6日，第二届洋县茶文化节落幕，洋县第一中学获得一等奖。"],
  },
  "organized/deed": {
    reads:
      "A body in front of what a headline says was done, or that the story's first sentence begins with, where the story tells of no other event.",
    writes: ["ORGANIZED"],
    matches: [
      {
        headline: "救护知识进校园",
        text: "5月6日，洋县红十字会志愿者来到柳泉村，教孩子们包扎伤口。",
        fact: "洋县红十字会 ORGANIZED 救护知识进校园 HOST",
      },
    ],
    rejects: ["5月6日，洋县红十字会志愿者来到柳泉村，教孩子们包扎伤口。"],
  },
  "organized/name": {
    reads: "A meeting or an activity whose name begins with the body that convened it.",
    writes: ["ORGANIZED"],
    matches: [
      { text: "5月6日，洋县政府常务会议研究了春耕工作。", fact: "洋县政府 ORGANIZED 洋县政府常务会议 HOST" },
      {
        text: "5月6日，洋县妇联亲子阅读活动在青禾镇举行。",
        fact: "洋县妇联 ORGANIZED 洋县妇联亲子阅读活动 HOST",
      },
    ],
    rejects: ["5月6日，全县春耕工作推进会研究了春耕工作。", "5月6日，洋县职教中心揭牌仪式举行。"],
  },
  "held-at/in": {
    reads: "在 and a place in front of a verb of holding, opening or ending (在…举行).",
    writes: ["HELD_AT"],
    matches: [{ text: "5月6日，全市农技推广大会在青禾镇召开。", fact: "全市农技推广大会 HELD_AT 青禾镇" }],
    rejects: ["5月6日，全市农技推广大会闭幕，代表们参观了青禾镇。"],
  },
  "held-at/went": {
    reads: "A place that somebody goes to, with what they hold there right behind (来到…开展…).",
    writes: ["HELD_AT"],
    matches: [
      {
        text: "5月6日，志愿者来到柳泉村，开展“情暖桑榆”志愿服务活动。",
        fact: "情暖桑榆志愿服务活动 HELD_AT 柳泉村",
      },
    ],
    rejects: ["5月6日，志愿者来到柳泉村，听说“情暖桑榆”志愿服务活动很受欢迎。"],
  },
  "held-at/entered": {
    reads: "An activity that goes into a place (…活动走进…).",
    writes: ["HELD_AT"],
    matches: [
      { text: "5月6日，“青禾书香”阅读推广活动走进青禾小学。", fact: "青禾书香阅读推广活动 HELD_AT 青禾小学" },
    ],
    rejects: ["5月6日，“青禾书香”阅读推广活动受到青禾小学的欢迎。"],
  },
  "held-at/stop": {
    reads: "Where those who inspect go next, in an article of one inspection (一行先后来到…).",
    writes: ["HELD_AT"],
    matches: [
      {
        text: "5月6日，洋县农业农村局局长葛明远到青禾镇调研春耕备耕工作。葛明远一行来到青禾镇柳泉村，察看了春耕进度。",
        fact: "调研春耕备耕工作 HELD_AT 柳泉村",
      },
    ],
    rejects: ["5月6日，洋县农业农村局局长葛明远到青禾镇调研春耕备耕工作。柳泉村的春耕正在进行。"],
  },
  "held-at/scene": {
    reads: "What is to be seen somewhere, with an event behind it that is held, or held there (在这里).",
    writes: ["HELD_AT"],
    matches: [
      {
        text: "5月6日，洋县体育馆内人声鼎沸，第二届洋县中学生辩论大赛开幕。",
        fact: "第二届洋县中学生辩论大赛 HELD_AT 洋县体育馆",
      },
      {
        text: "5月6日，柳泉村的村民早早就到了，全市农技推广大会在这里召开。",
        fact: "全市农技推广大会 HELD_AT 柳泉村",
      },
    ],
    rejects: [
      "5月6日，洋县体育馆内人声鼎沸，第二届洋县中学生辩论大赛的消息传来。",
      "5月6日，洋县体育馆内人声鼎沸，第二届洋县中学生辩论大赛在青禾镇开幕。",
    ],
  },
  "held-at/story-scene": {
    reads:
      "Where the story of an event begins, told with what is to be seen there or who comes there, where nothing else says where it is held.",
    writes: ["HELD_AT"],
    matches: [
      {
        headline: "洋县妇联办起“巧手青禾”技能大赛",
        text: "5月6日，柳泉村的广场上坐满了人，她们手里的竹篾上下翻飞。",
        fact: "巧手青禾技能大赛 HELD_AT 柳泉村",
      },
    ],
    rejects: [
      "5月6日，洋县妇联举办“巧手青禾”技能大赛。柳泉村的广场上坐满了人。",
      "近年来，柳泉村的竹编有了名气。5月6日，洋县妇联举办“巧手青禾”技能大赛。",
    ],
  },
  "held-at/host": {
    reads: "A village or township that holds an event, where nothing says where it is held.",
    writes: ["HELD_AT"],
    matches: [{ text: "5月6日，柳泉村举办“山河新声”合唱比赛。", fact: "山河新声合唱比赛 HELD_AT 柳泉村" }],
    rejects: ["5月6日，洋县举办“山河新声”合唱比赛。", "5月6日，柳泉村在洋县体育馆举办“山河新声”合唱比赛。"],
  },
  "held-at/seat": {
    reads: "Where an event's seat is said to be (主会场设在…, 以…为主会场).",
    writes: ["HELD_AT"],
    matches: [
      {
        text: "5月6日，第二届洋县茶文化节开幕，主会场设在青禾镇柳泉村。",
        fact: "第二届洋县茶文化节 HELD_AT 柳泉村",
      },
    ],
    rejects: ["5月6日，第二届洋县茶文化节开幕，茶叶研究所设在青禾镇柳泉村。"],
  },
  "held-at/gathered": {
    reads: "Where those who take part gather (齐聚…, 云集…).",
    writes: ["HELD_AT"],
    matches: [
      {
        text: "5月6日，第二届洋县中学生辩论大赛举行，60名选手齐聚洋县第一中学。",
        fact: "第二届洋县中学生辩论大赛 HELD_AT 洋县第一中学",
      },
    ],
    rejects: ["5月6日，第二届洋县中学生辩论大赛举行，60名选手来自洋县第一中学。"],
  },
  "held-at/inspected": {
    reads: "The place that an inspection goes to (到…调研).",
    writes: ["HELD_AT"],
    matches: [
      {
        text: "5月6日，洋县农业农村局局长葛明远到青禾镇调研春耕备耕工作。",
        fact: "调研春耕备耕工作 HELD_AT 青禾镇",
      },
    ],
    rejects: ["5月6日，洋县农业农村局局长葛明远调研春耕备耕工作。"],
  },
});
