import { describe, expect, it } from "vitest";
import { readStory } from "./story.ts";

/** The initiatives that a story in a paper of Hanzhong names, with their kinds. */
const initiativesIn = (body: string): readonly string[] =>
  readStory(body).flatMap(({ entities, mentions }) => {
    const mentioned = new Set(mentions.map(({ entity }) => entity));
    return entities
      .filter(({ id, label }) => mentioned.has(id) && label === "Initiative")
      .map(({ name, props }) => `${name} ${props.kind}`);
  });

describe("names of initiatives", () => {
  const cases: readonly [string, readonly string[]][] = [
    // Objects of launching verbs
    ["洋县深入开展巾帼茶农成长行动。", ["巾帼茶农成长行动 PROGRAM"]],
    ["洋县全面实施8个茶村道路硬化项目建设。", ["8个茶村道路硬化项目 PROJECT"]],
    ["洋县设立3000万元的茶产业发展基金。", ["茶产业发展基金 PROGRAM"]],
    ["洋县形成了茶农茶企互助的工作体系。", ["茶农茶企互助的工作体系 MECHANISM"]],
    ["洋县着力打造六大特色板块。", ["六大特色板块 PROGRAM"]],
    ["洋县大力实施茶业兴县、生态立县、文化强县战略。", ["茶业兴县、生态立县、文化强县战略 PROGRAM"]],
    ["洋县全面推行三级林长制。", ["三级林长制 MECHANISM"]],
    ["洋县推出3条赏花精品线路。", ["赏花精品线路 SERVICE"]],
    ["洋县谋划建设茶多酚提取二期项目。", ["茶多酚提取二期项目 PROJECT"]],
    ["洋县全力打响茶山防火歼灭战。", ["茶山防火歼灭战 PROGRAM"]],
    ["洋县深入开展茶旅融合提升年活动。", ["茶旅融合提升年活动 PROGRAM"]],
    ["葛明远强调，要健全茶农茶企联结机制。", []],
    ["葛明远强调，要实施茶山绿化提升行动。", ["茶山绿化提升行动 PROGRAM"]],
    // What is no name, and a programme in a body's name
    ["洋县加快推动茶苗种植项目落地，该项目包含加工车间、库房、展厅等。", ["茶苗种植项目 PROJECT"]],
    ["老师们21人次获省级及以上奖项，47人次获汉中市级荣誉。", []],
    ["洋县引进了‘青禾红’二号茶苗。", []],
    ["洋县汇聚“帮洋县”人士的力量，他对青禾镇提出指导意见。", []],
    ["洋县积极探索集体经济发展新模式。", []],
    ["洋县成立“百村工程”指挥部。", ["百村工程 PROGRAM"]],
    // Where a visit went, and what a project is made of
    ["代表们先后视察了青禾中央公园、麟川小镇等项目。", []],
    ["该项目投资2亿元，涉及商贸物流业、总部经济、冷链仓库等。", []],
    // Names of several parts
    ["洋县建立台账管理、分片负责、逐户走访工作机制。", ["台账管理、分片负责、逐户走访工作机制 MECHANISM"]],
    ["洋县开展茶园环境和河道卫生专项整治行动。", ["茶园环境和河道卫生专项整治行动 PROGRAM"]],
    ["洋县实施茶园改造、茶企升级、品牌提升三大工程。", ["茶园改造、茶企升级、品牌提升三大工程 PROGRAM"]],
    ["洋县建立责任、考核、激励机制。", []],
    ["洋县出台支持茶业发展的十条措施。", ["支持茶业发展的十条措施 POLICY"]],
    ["洋县为茶农搭建了广阔的展示平台。", []],
    // Quotations with what stands behind them
    ["洋县深入推进“茶香进万家”活动。", ["茶香进万家活动 PROGRAM"]],
    ["洋县推广“屋场恳谈会”制度。", ["屋场恳谈会制度 MECHANISM"]],
    ["洋县推出“茶小青”IP形象。", ["茶小青IP形象 BRAND"]],
    ["洋县启动“茶乡服务提升年”活动。", ["茶乡服务提升年活动 PROGRAM"]],
    ["洋县推行“一茶一证”改革。", ["一茶一证改革 PROGRAM"]],
    ["“茶乡存折”由县妇联牵头实施。", ["茶乡存折 PROGRAM"]],
    ["“茶农票”在青禾镇率先试点。", ["茶农票 PROGRAM"]],
    ["“采茶码”上线以来很受欢迎。", ["采茶码 PROGRAM"]],
    ["洋县公安局组建“石榴花”调解队。", []],
    ["洋县开展“诵读青禾”主题教育活动。", ["诵读青禾主题教育活动 PROGRAM"]],
    ["洋县推行“农户+茶社”的模式。", ["农户+茶社模式 MECHANISM"]],
    ["“青禾茶香”“柳泉稻香”等品牌叫响全国。", ["青禾茶香 BRAND", "柳泉稻香 BRAND"]],
    ["洋县推出“遇见青禾”“柳泉时光”两大系列茶饮产品。", ["遇见青禾 BRAND", "柳泉时光 BRAND"]],
    ["5月6日，“阅读青禾”志愿服务活动启动仪式举行。", ["阅读青禾志愿服务活动 PROGRAM"]],
    ["5月6日，洋县妇联启动寻找“最美茶农”活动。", ["寻找最美茶农活动 PROGRAM"]],
    ["洋县擦亮“汉水之滨，茶香青禾”的城市名片。", ["汉水之滨，茶香青禾 BRAND"]],
    ["代表团了解了“未来茶园”建设情况。", ["未来茶园 PROGRAM"]],
    // Quotations that are names by their own words
    ["柳泉村的“银发食堂”今天开门。", ["银发食堂 SERVICE"]],
    ["大家谈起了“八大行动”。", ["八大行动 PROGRAM"]],
    // One name under two heads
    ["洋县开展“暖冬青禾”志愿服务行动。“暖冬青禾”行动持续到年底。", ["暖冬青禾志愿服务行动 PROGRAM"]],
    // Projects that somebody visits or builds, or a list names
    [
      "一行人先后察看了青禾茶叶精深加工项目、柳泉灌区改造工程建设情况。",
      ["青禾茶叶精深加工项目 PROJECT", "柳泉灌区改造工程 PROJECT"],
    ],
    [
      "这批项目总投资3亿元，包括青禾茶叶产业园、柳泉棚户区等。",
      ["青禾茶叶产业园 PROJECT", "柳泉棚户区 PROJECT"],
    ],
    ["总投资2亿元的青禾可降解材料项目落户园区。", ["青禾可降解材料项目 PROJECT"]],
    ["柳泉灌区改造工程由县水利局承建。", ["柳泉灌区改造工程 PROJECT"]],
    ["位于青禾镇的万亩茶园提升工程获得好评。", ["万亩茶园提升工程 PROJECT"]],
    [
      "一行人查看了青禾国际茶叶商贸城、柳泉粮食烘干中心的施工进度。",
      ["青禾国际茶叶商贸城 PROJECT", "柳泉粮食烘干中心 PROJECT"],
    ],
    ["一行人来到晨曦新茶饮研发及生产基地项目。", ["晨曦新茶饮研发及生产基地项目 PROJECT"]],
    ["晨曦集团（青禾）茶产业基地项目总投资3亿元。", ["晨曦集团（青禾）茶产业基地项目 PROJECT"]],
    ["总投资2亿元的青禾核心片区改造提升工程已启动。", ["青禾核心片区改造提升工程 PROJECT"]],
    ["洋县启动“百里茶山”旅游品牌推广行动。", ["百里茶山旅游品牌推广行动 PROGRAM"]],
    ["洋县妇联开展“最美茶嫂”评选活动。", ["最美茶嫂 HONOR"]],
    // Designations and honours without a verb of winning
    ["洋县正全力创建国家现代农业产业园。", ["国家现代农业产业园 HONOR"]],
    ["洋县推进全国文明城市和国家全域旅游示范区创建。", ["全国文明城市 HONOR", "国家全域旅游示范区 HONOR"]],
    ["活动现场，举行了“洋州美丽茶村”授牌仪式。", ["洋州美丽茶村 HONOR"]],
    ["市里公布汉中市中小学阅读示范校名单。", ["汉中市中小学阅读示范校 HONOR"]],
    ["柳泉茶园被列入中国重要农业文化遗产。", ["中国重要农业文化遗产 HONOR"]],
    ["青禾镇入围全省50个最美茶乡。", ["最美茶乡 HONOR"]],
    ["葛明远是“青禾护林标兵”。", ["青禾护林标兵 HONOR"]],
    // Names around a quotation
    ["洋县荣获全省“最美茶乡人”微视频大赛二等奖。", ["全省最美茶乡人微视频大赛二等奖 HONOR"]],
    ["青禾镇获评省级“乡风文明行动”典型镇。", ["省级乡风文明行动典型镇 HONOR"]],
    ["洋县开展茶企服务“三问三送”行动。", ["茶企服务三问三送行动 PROGRAM"]],
    ["洋县推出“茶香之旅”旅游产品。", ["茶香之旅旅游产品 SERVICE"]],
    ["洋县打造“茶香书屋”“乡愁茶馆”。", ["茶香书屋 SERVICE", "乡愁茶馆 PROGRAM"]],
    // Prizes in rows
    ["洋县一中获得金奖2项、银奖3项。", ["金奖 HONOR", "银奖 HONOR"]],
    ["洋县一中、洋县二中、洋县三中分获一、二、三等奖。", ["一等奖 HONOR", "二等奖 HONOR", "三等奖 HONOR"]],
    ["葛明远先后被评为汉中市劳动模范、陕西省优秀党员。", ["汉中市劳动模范 HONOR", "陕西省优秀党员 HONOR"]],
    ["青禾镇名列全国综合实力千强镇第812位。", ["全国综合实力千强镇 HONOR"]],
    // Projects in a row
    [
      "青禾茶文化产业园项目、柳泉中药材仓储项目集中签约。",
      ["青禾茶文化产业园项目 PROJECT", "柳泉中药材仓储项目 PROJECT"],
    ],
    // Figures of speech name nothing
    ["洋县跑出“加速度”，打造“新引擎”。", []],
    // Help between places
    ["津甘协作资金投向茶园。", ["津甘协作 PROGRAM"]],
    ["洋县落实“茶乡迎春”百日攻坚行动方案，茶农很高兴。", ["茶乡迎春百日攻坚行动 PROGRAM"]],
  ];
  it.each(cases)("%s", (body, names) => {
    expect(initiativesIn(body).toSorted()).toEqual(names.toSorted());
  });

  const none: readonly string[] = [
    "“这个月要抢晴天，大家都在加班。”项目负责人葛明远说。",
    // Words that only modify, or are said
    "洋县系统推介了产业优势。",
    "洋县计划投资3亿元。",
    "洋县坚持“一个声音”说话。",
    "洋县举行项目洽谈会。",
    "大家增强“四个意识”，做到“两个维护”。",
    "茶农读了“四大名著”。",
    "两地对口合作成果丰硕。",
    "洋县医院组建“家庭医生”团队。",
    "洋县深化“先行先试”的战略思想。",
    "以《怎样种好茶》为题作讲座。",
    "洋县茶农把茶卖到“三大市场”的问题解决了。",
    "5月6日，柳泉小学举办第七届“小小茶博会”。",
    "秦晓禾到桥梁现场查验工程实体质量。",
    "选手将晋级“青禾之声”全市比赛。",
  ];
  it.each(none)("%s (names none)", (body) => {
    expect(initiativesIn(body)).toEqual([]);
  });
});
