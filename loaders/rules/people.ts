import { rules } from "./rule.ts";

/** Rules that tell what people hold, attend and write. */
export const PEOPLE_RULES = rules({
  "post/before-name": {
    reads: "A body and a post right in front of a name, or of a list of names.",
    writes: ["HOLDS"],
    matches: [
      { text: "洋县农业农村局局长葛明远介绍了春耕情况。", fact: "葛明远 HOLDS 洋县农业农村局 局长" },
      { text: "洋县妇联主席秦望舒到会。", fact: "秦望舒 HOLDS 洋县妇联 主席" },
    ],
    rejects: ["洋县农业农村局将选出一名局长。"],
  },
  "post/head-of-government": {
    reads: "The head of a government or a deputy, by a title that tells its level (县长, 副市长).",
    writes: ["HOLDS"],
    matches: [{ text: "洋县副县长葛明远介绍了春耕情况。", fact: "葛明远 HOLDS 洋县政府 副县长" }],
    rejects: ["洋县商会会长葛明远介绍了春耕情况。"],
  },
  "post/appointed": {
    reads:
      "A verb of taking, winning or leaving office or a notice on a person (任命…为, 当选, 辞去, 现任), with body and post behind it.",
    writes: ["HOLDS"],
    matches: [
      { text: "5月6日，会议决定任命葛明远为洋县农业农村局局长。", fact: "葛明远 HOLDS 洋县农业农村局 局长" },
      { text: "秦望舒，女，汉族，1979年11月生，现任洋县妇联副主席。", fact: "秦望舒 HOLDS 洋县妇联 副主席" },
      {
        text: "会议选举葛明远为洋县人大常委会主任，秦望舒、陆文瑾为副主任。",
        fact: "陆文瑾 HOLDS 洋县人大常委会 副主任",
      },
      { text: "会议接受葛明远辞去洋县副县长职务的请求。", fact: "葛明远 HOLDS 洋县政府 副县长" },
    ],
    rejects: ["葛明远，女，汉族，拟任洋县农业农村局副局长。"],
  },
  "post/behind-name": {
    reads: "总书记 right behind a name.",
    writes: ["HOLDS"],
    matches: [{ text: "大家学习了葛明远总书记的讲话。", fact: "葛明远 HOLDS 中共中央 总书记" }],
    rejects: ["大家学习了葛明远书记的讲话。"],
  },
  "post/card": {
    reads:
      "A name on a line of its own, over or under the line that says what somebody is, as films print it.",
    writes: ["HOLDS"],
    matches: [
      {
        text: "洋县办起茶会，来客都说茶香。\n葛明远\n洋县农业农村局局长\n“茶会天天有人来，茶农都说好。”",
        fact: "葛明远 HOLDS 洋县农业农村局 局长",
      },
    ],
    rejects: ["洋县办起茶会，来客都说茶香。\n葛明远\n洋县农业农村局\n“茶会天天有人来，茶农都说好。”"],
  },
  "post/delegate": {
    reads:
      "Names with 委员 behind them and a verb of speaking, where the story names one political conference.",
    writes: ["HOLDS"],
    matches: [
      {
        text: "5月6日，洋县政协召开座谈会。葛明远、秦望舒等委员建议，多种茶树。",
        fact: "秦望舒 HOLDS 洋县政协 委员",
      },
    ],
    rejects: ["5月6日，洋县人大召开座谈会。葛明远、秦望舒等委员建议，多种茶树。"],
  },
  "post/affiliate": {
    reads: "A name right behind a body, with what a single person does behind it (夺得, 说, 分享).",
    writes: ["HOLDS"],
    matches: [
      { text: "洋县第一中学葛明远夺得男子组冠军。", fact: "葛明远 HOLDS 洋县第一中学" },
      { text: "洋县第一中学葛明远、洋县第二中学秦望舒分获一、二等奖。", fact: "葛明远 HOLDS 洋县第一中学" },
    ],
    rejects: ["洋县第一中学葛明远超市开业。"],
  },
  "post/told": {
    reads:
      "A verb of being between a name and its body and post (甲是…的一名护士), or 来自 with the body in front of the name.",
    writes: ["HOLDS"],
    matches: [
      { text: "5月6日，葛明远是洋县第一中学的一名语文教师。", fact: "葛明远 HOLDS 洋县第一中学 教师" },
      { text: "来自洋县第一中学的秦望舒写下了感想。", fact: "秦望舒 HOLDS 洋县第一中学" },
    ],
    rejects: [
      "葛明远是洋县第一中学的骄傲。",
      "5月6日，葛明远的同学秦望舒到会，葛明远是洋县水利局局长陆文瑾的同学。",
    ],
  },
  "post/author-note": {
    reads: "A note on the author in brackets (作者系…).",
    writes: ["HOLDS"],
    matches: [
      {
        headline: "茶山的清晨",
        text: "葛明远\n\n茶山的清晨总是从一声鸟鸣开始，雾从谷底慢慢升起来。\n\n（作者系洋县作家协会会员）",
        fact: "葛明远 HOLDS 洋县作家协会 会员",
      },
    ],
    rejects: ["葛明远\n\n茶山的清晨总是从一声鸟鸣开始。\n\n（洋县作家协会供稿）"],
  },
  "attended/chair": {
    reads: "A name with 主持 behind it and the event near by.",
    writes: ["ATTENDED"],
    matches: [
      {
        text: "洋县妇联主席秦望舒主持全县春耕工作推进会。",
        fact: "秦望舒 ATTENDED 全县春耕工作推进会 CHAIR",
      },
    ],
    rejects: ["洋县妇联主席秦望舒未能主持全县春耕工作推进会。"],
  },
  "attended/speaker": {
    reads:
      "A name with a verb of speaking to an audience (讲话, 致辞, 发言), or of telling something (讲述, 通报) where the story leads with an event.",
    writes: ["ATTENDED"],
    matches: [
      {
        text: "洋县妇联主席秦望舒在全县春耕工作推进会上致辞。",
        fact: "秦望舒 ATTENDED 全县春耕工作推进会 SPEAKER",
      },
    ],
    rejects: ["洋县妇联主席秦望舒没有在全县春耕工作推进会上致辞。"],
  },
  "attended/remark": {
    reads:
      "A name with a verb of saying, right behind the event that it was said at (会上，…指出), or in front of the speech held there (…在会议上的讲话).",
    writes: ["ATTENDED"],
    matches: [
      {
        text: "5月6日，洋县春耕生产现场会召开。会上，洋县农业农村局局长葛明远指出，要抓好春耕。",
        fact: "葛明远 ATTENDED 洋县春耕生产现场会 SPEAKER",
      },
      {
        text: "5月6日，洋县春耕生产现场会期间，洋县农业农村局局长葛明远介绍，春播过半。",
        fact: "葛明远 ATTENDED 洋县春耕生产现场会 SPEAKER",
      },
      {
        text: "大家学习了洋县县委书记葛明远在全县春耕工作会议上的讲话。",
        fact: "葛明远 ATTENDED 全县春耕工作会议 SPEAKER",
      },
    ],
    rejects: ["5月6日，洋县春耕生产现场会召开。洋县农业农村局局长葛明远指出，要抓好春耕。"],
  },
  "attended/lecturer": {
    reads: "A name with a verb of teaching (授课, 主讲).",
    writes: ["ATTENDED"],
    matches: [
      {
        text: "洋县农技站站长葛明远在全县农技培训班上授课。",
        fact: "葛明远 ATTENDED 全县农技培训班 LECTURER",
      },
    ],
    rejects: ["洋县农技站站长葛明远未能在全县农技培训班上授课。"],
  },
  "attended/contestant": {
    reads: "A name with a verb of competing or winning a contest (参赛, 夺冠).",
    writes: ["ATTENDED"],
    matches: [
      {
        text: "洋县运动员葛一舟在全市青年长跑大赛中夺冠。",
        fact: "葛一舟 ATTENDED 全市青年长跑大赛 CONTESTANT",
      },
    ],
    rejects: ["洋县运动员葛一舟因伤未能在全市青年长跑大赛中夺冠。"],
  },
  "attended/winner": {
    reads: "A person who wins a prize where the story is about a contest.",
    writes: ["ATTENDED"],
    matches: [
      {
        text: "5月6日，洋县中学生辩论大赛落幕，葛一舟同学荣获金奖。",
        fact: "葛一舟 ATTENDED 洋县中学生辩论大赛 CONTESTANT",
      },
    ],
    rejects: ["5月6日，第二届洋县茶文化节落幕，葛一舟同学荣获金奖。"],
  },
  "attended/attendee": {
    reads:
      "A name with a verb of being there (出席, 参加, 列席), or of what people do at events (献唱, 担任评委) where the story leads with one.",
    writes: ["ATTENDED"],
    matches: [
      {
        text: "洋县妇联主席秦望舒出席全县春耕工作推进会。",
        fact: "秦望舒 ATTENDED 全县春耕工作推进会 ATTENDEE",
      },
    ],
    rejects: ["原定洋县妇联主席秦望舒出席全县春耕工作推进会。"],
  },
  "attended/list": {
    reads: "Names behind what says that they were there (出席会议的有…, 陪同调研的县领导有…).",
    writes: ["ATTENDED"],
    matches: [
      {
        text: "5月6日，洋县县长葛明远到青禾镇调研春耕备耕工作。陪同调研的县领导有，秦望舒、陆文瑾。",
        fact: "陆文瑾 ATTENDED 调研春耕备耕工作 ATTENDEE",
      },
      {
        text: "5月6日，洋县召开春耕工作会议。在主席台就座的有：秦望舒、陆文瑾、葛一舟。",
        fact: "陆文瑾 ATTENDED 春耕工作会议 ATTENDEE",
      },
    ],
    rejects: ["5月6日，洋县县长葛明远到青禾镇调研春耕备耕工作。青禾镇的茶农有秦望舒、陆文瑾。"],
  },
  "attended/companion": {
    reads: "Those who come along on an inspection (陪同调研, 参加督导).",
    writes: ["ATTENDED"],
    matches: [
      {
        text: "5月6日，洋县县长葛明远到青禾镇调研春耕备耕工作，副县长陆文瑾陪同调研。",
        fact: "陆文瑾 ATTENDED 调研春耕备耕工作 ATTENDEE",
      },
    ],
    rejects: ["5月6日，洋县县长葛明远到青禾镇调研春耕备耕工作，副县长陆文瑾未能到场。"],
  },
  "attended/reception": {
    reads: "Host and guests of a reception (会见…一行).",
    writes: ["ATTENDED"],
    matches: [
      {
        text: "5月6日，洋县县委书记葛明远会见了汉中市文旅局局长秦望舒一行。",
        fact: "秦望舒 ATTENDED 会见汉中市文旅局局长秦望舒一行 ATTENDEE",
      },
    ],
    rejects: ["5月6日，洋县县委书记葛明远想起了汉中市文旅局局长秦望舒一行。"],
  },
  "attended/leader": {
    reads: "Who leads others to an event (带领干部开展…活动), or holds it somewhere (在…开展).",
    writes: ["ATTENDED"],
    matches: [
      {
        text: "5月6日，青禾镇党委书记葛明远带领30余名干部到柳泉村，开展“同心插秧”助农活动。",
        fact: "葛明远 ATTENDED 同心插秧助农活动 ATTENDEE",
      },
      {
        text: "5月6日，青禾镇党委书记葛明远等在柳泉村开展“同心插秧”助农活动。",
        fact: "葛明远 ATTENDED 同心插秧助农活动 ATTENDEE",
      },
    ],
    rejects: ["5月6日，青禾镇党委书记葛明远介绍，镇里开展了“同心插秧”助农活动。"],
  },
  "attended/inspector": {
    reads: "A name in front of a verb of inspecting (调研, 督导, 走访).",
    writes: ["ATTENDED"],
    matches: [
      {
        text: "5月6日，洋县农业农村局局长葛明远到青禾镇调研春耕备耕工作。",
        fact: "葛明远 ATTENDED 调研春耕备耕工作 INSPECTOR",
      },
    ],
    rejects: ["5月6日，洋县农业农村局局长葛明远因公请假，未能到青禾镇调研春耕备耕工作。"],
  },
  "byline/reporter": {
    reads: "A name behind 记者 in a byline.",
    writes: ["WROTE"],
    matches: [
      { text: "本报讯（记者 秦晓禾）青禾镇的茶今年丰收了。", fact: "秦晓禾 WROTE 青禾镇新闻一则 REPORTER" },
    ],
    rejects: ["本报讯 记者从青禾镇获悉，茶今年丰收了。"],
  },
  "byline/correspondent": {
    reads: "A name behind 通讯员 in a byline.",
    writes: ["WROTE"],
    matches: [
      {
        text: "本报讯（通讯员 葛一舟）青禾镇的茶今年丰收了。",
        fact: "葛一舟 WROTE 青禾镇新闻一则 CORRESPONDENT",
      },
    ],
    rejects: ["本报讯（记者 葛一舟）青禾镇的通讯员来了。"],
  },
  "byline/photographer": {
    reads: "A name with 摄 in a byline or behind a caption.",
    writes: ["WROTE"],
    matches: [
      {
        text: "青禾镇的茶今年丰收了，茶农们都忙着采茶。（葛一舟 摄）",
        fact: "葛一舟 WROTE 青禾镇新闻一则 PHOTOGRAPHER",
      },
    ],
    rejects: ["青禾镇的茶今年丰收了，茶农们都忙着摄影。"],
  },
  "byline/author": {
    reads: "A name alone under the headline.",
    writes: ["WROTE"],
    matches: [
      {
        headline: "茶山的清晨",
        text: "葛明远\n\n茶山的清晨总是从一声鸟鸣开始，雾从谷底慢慢升起来。",
        fact: "葛明远 WROTE 茶山的清晨 AUTHOR",
      },
    ],
    rejects: ["本报讯（责编 秦晓禾）青禾镇的茶今年丰收了。"],
  },
});
