import { describe, expect, it } from "vitest";
import { readStory } from "./story.ts";

/** What a story in a paper of Hanzhong says, as `from TYPE to [title or role]`. */
const factsOf = (body: string): readonly string[] => {
  return readStory(body).flatMap(({ facts, entities }) => {
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    return facts
      .filter(({ type }) => type !== "WROTE" && type !== "LOCATED_IN" && type !== "PART_OF")
      .map(({ type, from, to, evidence: [{ props }] }) =>
        [names.get(from), type, names.get(to), props.title ?? props.role].filter(Boolean).join(" "),
      );
  });
};

describe("sentences that state a fact", () => {
  const cases: readonly [string, readonly string[]][] = [
    // Works that somebody makes, by their titles, and a talk in quotes
    [
      "洋县文旅局出版一本“汉水故事”书籍、创作一首“青禾歌曲”、组织一次“青禾故事演讲”，全方位展示形象。",
      [
        "洋县文旅局 LAUNCHED 汉水故事 LEAD",
        "洋县文旅局 LAUNCHED 青禾歌曲 LEAD",
        "洋县文旅局 ORGANIZED 青禾故事演讲 HOST",
      ],
    ],
    ["洋县文旅局拍摄一部“青禾往事”短片。", ["洋县文旅局 LAUNCHED 青禾往事短片 LEAD"]],
    // Where it opened its doors; who taught there
    ["5月6日，作为“青禾文化季”的重要内容，“青禾夜市”在柳泉村开市。", ["青禾夜市 IMPLEMENTED_IN 柳泉村"]],
    [
      "5月6日，洋县明珠小学举办“小雨点”节水讲座，县水利局工程师葛明远为学生讲课。",
      ["葛明远 ATTENDED 小雨点节水讲座 LECTURER"],
    ],
    // Those who sign hold the signing
    [
      "5月6日，洋县与城固县在汉中签署《汉水茶旅共建协议》，葛明远等见证签约。",
      [
        "洋县 ORGANIZED 洋县与城固县在汉中签署汉水茶旅共建协议 HOST",
        "城固县 ORGANIZED 洋县与城固县在汉中签署汉水茶旅共建协议 HOST",
        "洋县与城固县在汉中签署汉水茶旅共建协议 HELD_AT 汉中市",
      ],
    ],
    // A team of a sort
    ["柳泉村随即组建了“心连心”志愿服务群，公布名单。", ["柳泉村 LAUNCHED 心连心志愿服务群 LEAD"]],
    // Whom somebody brings together, or who turns to another
    [
      "青禾茶业有限公司总经理葛某说，上个月，县里帮他们对接陕西青禾大学，双方共建春茶联合实验室。",
      ["青禾茶业有限公司 PARTNERED_WITH 陕西青禾大学", "青禾茶业有限公司 LAUNCHED 春茶联合实验室 LEAD"],
    ],
    [
      "青禾茶业有限公司主动对接陕西青禾大学，双方共建春茶联合实验室。",
      ["青禾茶业有限公司 PARTNERED_WITH 陕西青禾大学"],
    ],
    // What a list of its parts stands in front of; what stands in a zone's park
    ["在洋县组织采茶、制茶等“六个一”活动，镇级举办讲座。", ["六个一活动 HELD_AT 洋县"]],
    [
      "走进洋县高新区春山园区，麟禾新材料有限公司二期项目建设现场机器轰鸣。",
      ["麟禾新材料有限公司二期项目 IMPLEMENTED_IN 春山园区"],
    ],
    // The session of a series, by whose it is
    [
      "5月6日，记者在洋县政府新闻办举行的“大茶园”主题系列新闻发布会县文旅局专场获悉，茶农增收。",
      ["洋县政府新闻办 ORGANIZED 大茶园主题系列新闻发布会县文旅局专场 HOST"],
    ],
    // The next clause tells of another body
    [
      "大会成立洋县茶业发展领导小组，由秦望舒任组长，领导小组办公室设在洋县农业农村局。",
      ["秦望舒 HOLDS 洋县茶业发展领导小组 组长"],
    ],
    // Chosen in what was founded, by one who is known for another post; who is told to be elsewhere for a while
    [
      "会上，洋县茶旅联盟宣告成立，洋县青禾茶业有限公司董事长葛明远当选首任理事长。",
      ["葛明远 HOLDS 洋县青禾茶业有限公司 董事长", "葛明远 HOLDS 洋县茶旅联盟 理事长"],
    ],
    [
      "洋县茶业协会换届，洋县农业协会会长葛明远当选新一届会长，秦望舒当选秘书长。",
      [
        "秦望舒 HOLDS 洋县茶业协会 秘书长",
        "葛明远 HOLDS 洋县农业协会 会长",
        "葛明远 HOLDS 洋县茶业协会 会长",
      ],
    ],
    [
      "柳泉村成立“青禾”志愿服务队，由退休教师葛明远任队长。",
      ["柳泉村 LAUNCHED 青禾志愿服务队 LEAD", "葛明远 HOLDS 青禾志愿服务队 队长"],
    ],
    [
      "葛明远是城固县医院副主任，去年秋天来到洋县，挂职洋县医院副院长。",
      ["葛明远 HOLDS 城固县医院 副主任", "葛明远 HOLDS 洋县医院 副院长"],
    ],
    // What a decision told before gives; what is paired; how often a list that was told has one; whose a project is
    [
      "省妇联日前印发《关于授予今年陕西省护茶奖的决定》。洋县环卫中心被授予“陕西省护茶奖章”。",
      [
        "陕西省妇联 LAUNCHED 关于授予今年陕西省护茶奖的决定 LEAD",
        "洋县环卫中心 RECEIVED 陕西省护茶奖章",
        "陕西省妇联 LAUNCHED 陕西省护茶奖章 LEAD",
      ],
    ],
    [
      "省妇联日前印发《关于授予今年陕西省护林奖的决定》。洋县环卫中心被授予“茶乡标兵”。",
      ["陕西省妇联 LAUNCHED 关于授予今年陕西省护林奖的决定 LEAD", "洋县环卫中心 RECEIVED 茶乡标兵"],
    ],
    ["茶社把青禾镇和结对的理塘县的茶叶一起卖出去。", ["理塘县 PARTNERED_WITH 青禾镇"]],
    [
      "总投资4亿元的青禾园区建设有限公司茶叶冷链产业园项目，意义重大。",
      ["青禾园区建设有限公司 LAUNCHED 茶叶冷链产业园项目 LEAD"],
    ],
    ["近日，主会场设在青禾产业园三期项目现场的会议结束。", ["青禾产业园三期项目 IMPLEMENTED_IN 青禾产业园"]],
    [
      "葛氏茶业有限公司在八拱工业园建设茶叶冷链项目。",
      ["葛氏茶业有限公司 LAUNCHED 茶叶冷链项目 LEAD", "茶叶冷链项目 IMPLEMENTED_IN 八拱工业园"],
    ],
    // The seat in front of a meeting for what is to be furthered
    [
      "近日，主会场设在青禾产业园三期项目现场的洋县茶业推进现场会议结束。",
      ["洋县茶业推进现场会议 HELD_AT 青禾产业园", "青禾产业园三期项目 IMPLEMENTED_IN 青禾产业园"],
    ],
    // A task force for the country, behind whose it is
    [
      "由洋县农业农村局牵头、洋县财政局参与的乡村产业振兴工作专班同日成立。",
      [
        "洋县农业农村局 LAUNCHED 乡村产业振兴工作专班 LEAD",
        "洋县财政局 LAUNCHED 乡村产业振兴工作专班 PARTNER",
      ],
    ],
    // A trial; whom somebody went to see about a meeting
    ["近日，洋县人民法院青禾法庭公开审理一起林权案。", ["洋县人民法院青禾法庭 ORGANIZED 审理林权案 HOST"]],
    [
      "5月6日，县长葛明远（女）到青禾镇调研采茶大会召开8周年系列庆祝活动筹备工作。",
      [
        "葛明远 ATTENDED 调研采茶大会召开8周年系列庆祝活动筹备工作 INSPECTOR",
        "调研采茶大会召开8周年系列庆祝活动筹备工作 HELD_AT 青禾镇",
      ],
    ],
    // Posts
    [
      "5月6日，洋县人大常委会召开会议，会议决定任命葛明远为洋县人民政府副县长。",
      ["葛明远 HOLDS 洋县政府 副县长"],
    ],
    [
      "在青禾镇柳泉村，大家听村党支部书记葛明远介绍情况，村委会主任秦望舒带路。",
      ["葛明远 HOLDS 柳泉村党支部 书记", "秦望舒 HOLDS 柳泉村村委会 主任"],
    ],
    // Beside a committee of the party; in the body of the one before; behind what somebody is known as
    [
      "洋县经开区党工委书记秦望舒，党工委副书记、管委会主任葛明远参加。",
      [
        "秦望舒 HOLDS 洋县经开区党工委 书记",
        "葛明远 HOLDS 洋县经开区党工委 副书记",
        "葛明远 HOLDS 洋县经开区管委会 主任",
      ],
    ],
    [
      "汉中市政府秘书长、办公室主任葛明远参加。",
      ["葛明远 HOLDS 汉中市政府 秘书长", "葛明远 HOLDS 汉中市政府办公室 主任"],
    ],
    [
      "汉中职业技术学院党委书记秦望舒，党委副书记、院长葛明远到会。",
      ["葛明远 HOLDS 汉中职业技术学院 党委副书记", "葛明远 HOLDS 汉中职业技术学院 院长"],
    ],
    ["陕西省作家协会副主席、著名报告文学作家葛明远到会。", ["葛明远 HOLDS 陕西省作家协会 副主席"]],
    ["5月6日，俄罗斯驻西安总领事馆总领事葛明远来访。", ["葛明远 HOLDS 俄罗斯驻西安总领事馆 总领事"]],
    [
      "秦望舒，女，汉族，1979年11月生，现任洋县农业农村局党组成员、副局长，拟任县直单位正职。",
      ["秦望舒 HOLDS 洋县农业农村局 党组成员", "秦望舒 HOLDS 洋县农业农村局 副局长"],
    ],
    [
      "洋县县委常委、副县长（挂职）葛明远出席活动。",
      ["葛明远 HOLDS 洋县委 常委", "葛明远 HOLDS 洋县政府 副县长"],
    ],
    // Honours
    [
      "5月6日，洋县农业农村局副局长葛明远，洋县教体局职工葛一舟（女）被授予“陕西省五一劳动奖章”。",
      ["葛明远 RECEIVED 陕西省五一劳动奖章", "葛一舟 RECEIVED 陕西省五一劳动奖章"],
    ],
    ["去年，“青禾课堂”被洋县妇联评为“洋县家庭教育优秀案例”。", ["青禾课堂 RECEIVED 洋县家庭教育优秀案例"]],
    [
      "麟帝机械、青工岩土成功立项陕西省重点科技项目。",
      ["麟帝机械 RECEIVED 陕西省重点科技项目", "青工岩土 RECEIVED 陕西省重点科技项目"],
    ],
    ["青禾县麟川有限公司通过“陕西省茶业提升工程”立项。", ["青禾县麟川有限公司 RECEIVED 陕西省茶业提升工程"]],
    ["协会会长葛明远把“陕茶名乡”匾牌授予洋县县委书记秦望舒。", ["秦望舒 HOLDS 洋县委 书记"]],
    [
      "洋县第一中学党委书记葛明远说，我校获评“陕西省文明校园”。",
      ["葛明远 HOLDS 洋县第一中学 党委书记", "洋县第一中学 RECEIVED 陕西省文明校园"],
    ],
    [
      "洋县，是国家历史文化名城，是中国优秀旅游城市。",
      ["洋县 RECEIVED 国家历史文化名城", "洋县 RECEIVED 中国优秀旅游城市"],
    ],
    [
      "5月6日，洋县政协召开会议，葛明远、秦望舒、陆文瑾3名委员围绕茶业作了发言。",
      ["葛明远 HOLDS 洋县政协 委员", "秦望舒 HOLDS 洋县政协 委员", "陆文瑾 HOLDS 洋县政协 委员"],
    ],
    ["由洋县文旅局申报的“茶山古道”入选“全国乡村旅游精品线路”。", ["茶山古道 RECEIVED 全国乡村旅游精品线路"]],
    ["柳泉村连续两年被洋县评为“民族团结示范村”。", ["洋县 LAUNCHED 民族团结示范村 LEAD"]],
    [
      "洋县政府决定，授予青禾镇等5个乡镇全县文明乡镇称号，授予洋县第一中学等2所学校全县文明校园称号。",
      [
        "青禾镇 RECEIVED 全县文明乡镇",
        "洋县第一中学 RECEIVED 全县文明校园",
        "洋县政府 LAUNCHED 全县文明校园 LEAD",
      ],
    ],
    [
      "洋县葛明远、葛一舟2人分别获得汉中市敬业奉献模范、汉中市见义勇为模范称号。",
      ["葛明远 RECEIVED 汉中市敬业奉献模范", "葛一舟 RECEIVED 汉中市见义勇为模范"],
    ],
    [
      "全国诗词名城名单公布，陕西省三地榜上有名，被评为“全国诗词名城”。除汉中市外，其他的城市分别是安康市、商洛市。",
      ["安康市 RECEIVED 全国诗词名城", "商洛市 RECEIVED 全国诗词名城"],
    ],
    [
      "5月6日，洋县一中、洋县二中分获初级组、高级组第一名。",
      ["洋县一中 RECEIVED 初级组第一名", "洋县二中 RECEIVED 高级组第一名"],
    ],
    ["5月6日，洋县将柳泉村命名为“茶香示范村”。", ["柳泉村 RECEIVED 茶香示范村"]],
    ["青禾镇将军村荣获“陕西省茶香名村”称号。", ["将军村 RECEIVED 陕西省茶香名村"]],
    ["洋县第五次荣膺“全国产茶先进县”。", ["洋县 RECEIVED 全国产茶先进县"]],
    ["洋县黄桃入选全国名特优新产品名单。", ["洋县黄桃 RECEIVED 全国名特优新产品名单"]],
    ["青禾镇分列全国综合实力千强镇第25位。", ["青禾镇 RECEIVED 全国综合实力千强镇"]],
    ["洋县青禾湖景区荣升国家5A级旅游景区。", ["青禾湖景区 RECEIVED 国家5A级旅游景区"]],
    [
      "洋县二中以总分86分获得团体第一名，葛明远获女子跳远第二名。",
      ["洋县二中 RECEIVED 团体第一名", "葛明远 RECEIVED 女子跳远第二名"],
    ],
    ["5月6日，洋县妇联表彰“最美茶乡家庭”12户。", ["洋县妇联 LAUNCHED 最美茶乡家庭 LEAD"]],
    // Events and who organized them
    [
      "5月6日，洋县妇联召开的2025年农业和农村工作会议在洋县举行。",
      ["洋县妇联 ORGANIZED 2025年农业和农村工作会议 HOST"],
    ],
    [
      "5月6日，洋县消防救援大队联合洋县供电局到青禾镇敬老院排查燃气隐患。",
      [
        "洋县消防救援大队 ORGANIZED 排查燃气隐患 HOST",
        "洋县供电局 ORGANIZED 排查燃气隐患 CO_ORGANIZER",
        "排查燃气隐患 HELD_AT 青禾镇敬老院",
      ],
    ],
    [
      "5月6日，“重走古道”青少年研学活动在洋县举行，来自洋县第二中学和洋县第三小学的160名师生参加。",
      [
        "洋县第二中学 ORGANIZED 重走古道青少年研学活动 PARTICIPANT",
        "洋县第三小学 ORGANIZED 重走古道青少年研学活动 PARTICIPANT",
      ],
    ],
    ["5月6日，全市农技推广大会在市会议大厦召开。", ["全市农技推广大会 HELD_AT 汉中市会议大厦"]],
    [
      "洋县图书馆去年被陕西省文旅厅评为“最美公共空间”，今年还承办了第五届洋县读书节。",
      ["洋县图书馆 ORGANIZED 第五届洋县读书节 CO_ORGANIZER", "洋县图书馆 RECEIVED 最美公共空间"],
    ],
    // Cooperation
    [
      "5月6日，洋县人社局与城固县人社局签署劳务协议，洋县文旅局与西安旅游集团有限公司签署合作协议。",
      ["洋县人社局 PARTNERED_WITH 城固县人社局", "洋县文旅局 PARTNERED_WITH 西安旅游集团有限公司"],
    ],
    [
      "汉中晨曦茶业集团有限公司成立十年。晨曦集团与青禾镇柳泉村签订共建协议。",
      ["汉中晨曦茶业集团有限公司 PARTNERED_WITH 柳泉村"],
    ],
    ["5月6日，洋县与城固县对口协作工作有了新进展。", ["洋县 PARTNERED_WITH 城固县"]],
    ["5月6日，洋县与城固县在西安市签署协议。", ["洋县 PARTNERED_WITH 城固县"]],
    ["5月6日，洋县向城固县捐赠图书，两地签订合作协议。", ["洋县 PARTNERED_WITH 城固县"]],
    // Sides that were told before, of which none is what a name holds
    [
      "5月6日，洋县政府与陕西师范大学举行座谈。双方签订合作框架协议。",
      ["洋县政府 PARTNERED_WITH 陕西师范大学"],
    ],
    ["洋县法院与洋县妇联建立家事纠纷联动机制。", ["洋县妇联 PARTNERED_WITH 洋县法院"]],
    // Initiatives and who launched them
    [
      "5月6日，洋县妇联与洋县教体局联合推出“青禾课堂”。",
      ["洋县妇联 LAUNCHED 青禾课堂 LEAD", "洋县教体局 LAUNCHED 青禾课堂 PARTNER"],
    ],
    [
      "5月6日，洋县启动“青禾”茶园改造工程。该工程涉及柳泉村。",
      [
        "洋县 LAUNCHED 青禾茶园改造工程 LEAD",
        "青禾茶园改造工程 IMPLEMENTED_IN 洋县",
        "青禾茶园改造工程 IMPLEMENTED_IN 柳泉村",
      ],
    ],
    [
      "“青禾课堂”是洋县教体局联合洋县妇联推出的家庭教育服务项目。",
      ["洋县教体局 LAUNCHED 青禾课堂 LEAD", "洋县妇联 LAUNCHED 青禾课堂 PARTNER"],
    ],
    [
      "洋县率先行动，构建了以云计算为核心，集缴费、报修于一体的可视化供水调度系统。",
      ["洋县 LAUNCHED 可视化供水调度系统 LEAD"],
    ],
    [
      "洋县县委、县政府已成立春耕工作专班，印发《洋县春耕生产实施方案》。",
      ["洋县委 LAUNCHED 洋县春耕生产实施方案 LEAD", "洋县政府 LAUNCHED 洋县春耕生产实施方案 LEAD"],
    ],
    ["洋县产茶已有百年，该县去年出台《洋县茶产业扶持办法》。", ["洋县 LAUNCHED 洋县茶产业扶持办法 LEAD"]],
    [
      "5月6日，洋县教体局印发通知。该局还开通了“码上学”服务平台。",
      ["洋县教体局 LAUNCHED 码上学服务平台 LEAD"],
    ],
    // Whom an initiative is by: several clauses, a relative clause, two sides, a meeting's body, whoever acts meanwhile
    [
      "“青禾合伙人”计划由洋县统战部、洋县工商联牵头，洋县农业农村局参与。",
      [
        "洋县统战部 LAUNCHED 青禾合伙人计划 LEAD",
        "洋县工商联 LAUNCHED 青禾合伙人计划 LEAD",
        "洋县农业农村局 LAUNCHED 青禾合伙人计划 PARTNER",
      ],
    ],
    [
      "由市卫健委、市妇联等部门联合主办的“健康青禾”志愿服务行动走进洋县、城固县。",
      [
        "汉中市卫健委 LAUNCHED 健康青禾志愿服务行动 LEAD",
        "汉中市妇联 LAUNCHED 健康青禾志愿服务行动 PARTNER",
        "健康青禾志愿服务行动 IMPLEMENTED_IN 洋县",
        "健康青禾志愿服务行动 IMPLEMENTED_IN 城固县",
      ],
    ],
    [
      "5月6日，洋县与城固县座谈。双方联合实施“汉水茶香”培育计划。",
      ["洋县 LAUNCHED 汉水茶香培育计划 LEAD", "城固县 LAUNCHED 汉水茶香培育计划 LEAD"],
    ],
    [
      "5月6日，洋县人大常委会第九次会议召开。会议听取了县政府的报告，表决通过《洋县古茶树保护决定》。",
      ["洋县人大常委会 LAUNCHED 洋县古茶树保护决定 LEAD"],
    ],
    ["在实施“茶山”富民工程中，洋县抽调了干部。", ["洋县 LAUNCHED 茶山富民工程 LEAD"]],
    ["洋县妇联按照市委、市政府要求，推出“青禾”关爱行动。", ["洋县妇联 LAUNCHED 青禾关爱行动 LEAD"]],
    // Where initiatives stand
    ["柳泉村“青禾驿站”开门。", ["青禾驿站 IMPLEMENTED_IN 柳泉村"]],
    ["陕西省“千茶”培育计划受到好评。", ["千茶培育计划 IMPLEMENTED_IN 陕西省"]],
    // Titles with a modifier or a department; formal names; members of a list
    [
      "5月6日，洋县妇联兼职副主席秦望舒、洋县妇联组织联络部部长葛一舟参加活动。",
      ["秦望舒 HOLDS 洋县妇联 兼职副主席", "葛一舟 HOLDS 洋县妇联组织联络部 部长"],
    ],
    ["5月6日，政协洋县委员会主席葛明远走访企业。", ["葛明远 HOLDS 洋县政协 主席"]],
    [
      "5月6日，洋县教体局、财政局联合印发《关于加强校园食品安全的意见》。",
      ["洋县财政局 LAUNCHED 关于加强校园食品安全的意见 LEAD"],
    ],
    ["5月6日，四川省茶文化研究会会长葛明远来访。", ["葛明远 HOLDS 四川省茶文化研究会 会长"]],
    ["5月6日，洋县成立春茶交易专班，由副县长葛明远任组长。", ["葛明远 HOLDS 春茶交易专班 组长"]],
    // Meetings by their own names, and visits with their companions
    [
      "5月6日，洋县县委书记葛明远主持召开县委常委会，副县长秦望舒在研究相关议题时列席会议。",
      ["葛明远 ATTENDED 县委常委会 CHAIR", "秦望舒 ATTENDED 县委常委会 ATTENDEE"],
    ],
    [
      "5月6日，洋县县长葛明远到青禾镇调研春耕备耕、防汛抗旱等工作，副县长秦望舒陪同。",
      ["葛明远 ATTENDED 调研春耕备耕、防汛抗旱等工作 INSPECTOR"],
    ],
    // Lists of honours and of winners; agreements in pairs
    [
      "去年，洋县青禾小学先后荣获“陕西省文明校园”“全省阅读推广先进集体”等称号。",
      ["洋县青禾小学 RECEIVED 陕西省文明校园", "洋县青禾小学 RECEIVED 全省阅读推广先进集体"],
    ],
    [
      "5月6日，洋县人社局与城固县人社局、洋县文旅局与西安旅游集团有限公司分别签署合作协议。",
      ["洋县人社局 PARTNERED_WITH 城固县人社局", "洋县文旅局 PARTNERED_WITH 西安旅游集团有限公司"],
    ],
    // Assistants of heads, regions' governments, posts in two bodies, reporters whom a story tells of
    ["5月6日，市长助理、市旅游局局长葛明远致辞。", ["葛明远 HOLDS 汉中市政府 市长助理"]],
    [
      "5月6日，广西壮族自治区党委常委、自治区副主席葛明远来访。",
      ["葛明远 HOLDS 广西壮族自治区党委 常委", "葛明远 HOLDS 广西壮族自治区政府 副主席"],
    ],
    [
      "5月6日，陕西省人大常委会副主任、工商联主席葛明远来访。",
      ["葛明远 HOLDS 陕西省人大常委会 副主任", "葛明远 HOLDS 陕西省工商联 主席"],
    ],
    ["“真美！”洋县融媒体中心记者葛明远说。", ["葛明远 HOLDS 洋县融媒体中心 记者"]],
    // The second post is in a body of the first one's place
    [
      "5月6日，韩城市委书记、市人大常委会主任葛明远来访。",
      ["葛明远 HOLDS 韩城市委 书记", "葛明远 HOLDS 韩城市人大常委会 主任"],
    ],
    ["5月6日，洋县青禾镇柳泉社区党支部书记、居委会主任葛明远发言。", ["葛明远 HOLDS 柳泉社区居委会 主任"]],
    ["5月6日，洋县农业农村局农技中心主任葛明远到会。", ["葛明远 HOLDS 洋县农业农村局农技中心 主任"]],
    // Affiliation without a post; a pronoun's honour; the winner behind 被
    // What all of a list are; the village that stands just before; a verb of being
    [
      "市委常委、副市长葛明远、秦望舒参加。",
      [
        "葛明远 HOLDS 汉中市委 常委",
        "葛明远 HOLDS 汉中市政府 副市长",
        "秦望舒 HOLDS 汉中市委 常委",
        "秦望舒 HOLDS 汉中市政府 副市长",
      ],
    ],
    [
      "洋县柳泉村党委书记葛明远、村委会主任秦望舒接受采访。",
      ["葛明远 HOLDS 洋县柳泉村党委 书记", "秦望舒 HOLDS 洋县柳泉村村委会 主任"],
    ],
    // Each its own honour
    [
      "洋县选手葛一舟、城固选手秦望舒分获男子组、女子组冠军。",
      ["葛一舟 RECEIVED 男子组冠军", "秦望舒 RECEIVED 女子组冠军"],
    ],
    ["洋县第一中学葛一舟夺得一等奖。", ["葛一舟 HOLDS 洋县第一中学", "葛一舟 RECEIVED 一等奖"]],
    [
      "劳模葛一舟介绍了经验。他是洋县供电公司班长，曾获“全国劳动模范”称号。",
      ["葛一舟 RECEIVED 全国劳动模范"],
    ],
    ["洋县茶产业协会被省农业农村厅评为“全省先进集体”。", ["洋县茶产业协会 RECEIVED 全省先进集体"]],
    // Where those who go somewhere hold an event; a place by one letter; bodies that come along
    ["5月6日，志愿者来到柳泉村，开展“情暖桑榆”志愿服务活动。", ["情暖桑榆志愿服务活动 HELD_AT 柳泉村"]],
    ["5月6日，西安市妇联主席葛明远率队来汉调研春耕工作。", ["调研春耕工作 HELD_AT 汉中市"]],
    ["5月6日，第三届汉江龙舟公开赛在京举行。", ["第三届汉江龙舟公开赛 HELD_AT 北京市"]],
    // Trainings by what is taught, in a list that a count closes
    ["洋县妇联组织茶艺师提升培训、巧手绣娘培训等共计12期。", ["洋县妇联 ORGANIZED 茶艺师提升培训 HOST"]],
    // Hosts behind what they hold; all of them, whatever 等 closes
    [
      "5月6日，由团市委、市检察院等单位共同举办的第二届汉中市辩论大赛在青禾镇举行。",
      [
        "共青团汉中市委 ORGANIZED 第二届汉中市辩论大赛 HOST",
        "汉中市检察院 ORGANIZED 第二届汉中市辩论大赛 HOST",
      ],
    ],
    // Who attends the opening, not the series; the talks behind a visit; a signing before witnesses
    [
      "5月6日，“青禾书香”系列活动启动仪式在青禾镇举行。“青禾书香”系列活动将持续一月。洋县妇联主席秦望舒致开幕词。",
      ["秦望舒 ATTENDED 青禾书香系列活动启动仪式 SPEAKER"],
    ],
    // Who sits in a branch venue; a meeting that is still to be called; of whom a squad is made up
    [
      "5月6日，全市青禾安全工作会议召开，洋县副县长葛明远，洋县安委会成员单位负责人等在二楼会议室收听收看。",
      ["葛明远 ATTENDED 全市青禾安全工作会议 ATTENDEE"],
    ],
    [
      "5月6日，洋县政协召开常委会会议，传达县委政协工作会议要求，审议通过关于召开洋县政协十一届三次会议的决定。洋县政协主席葛明远出席。",
      ["葛明远 ATTENDED 常委会会议 ATTENDEE"],
    ],
    // A water, a bare level and a role in front of a name
    ["5月6日，洋县政协主席、青禾河县级河长葛明远前往青禾镇巡河。", ["葛明远 HOLDS 洋县政协 主席"]],
    // Whoever goes to a body, not the body; all that act together; those who founded a thing, not the thing
    [
      "5月6日，洋县县委宣传部深入我县文化馆开展调研。",
      ["洋县委宣传部 ORGANIZED 深入我县文化馆开展调研 HOST"],
    ],
    [
      "5月6日，洋县妇联，中共洋县委宣传部，洋县职业中学共同举办青禾茶艺大赛。",
      [
        "洋县妇联 ORGANIZED 青禾茶艺大赛 HOST",
        "洋县委宣传部 ORGANIZED 青禾茶艺大赛 HOST",
        "洋县职业中学 ORGANIZED 青禾茶艺大赛 HOST",
      ],
    ],
    [
      "5月6日，洋县医院与城固县医院合作，设立专科联盟及城固县医院工作站，并举行青禾签约授牌仪式。",
      ["洋县医院 ORGANIZED 青禾签约授牌仪式 HOST", "城固县医院 ORGANIZED 青禾签约授牌仪式 HOST"],
    ],
    // The last post of a chain, by a body without its level
    [
      "5月6日，省委宣传部部务委员、新闻办主任葛明远到会。",
      ["葛明远 HOLDS 陕西省委宣传部 部务委员", "葛明远 HOLDS 陕西省新闻办 主任"],
    ],
    // The meeting, not the reception that was told between
    [
      "5月6日，茶业投资工作会议在洋县召开。洋县县委书记葛一舟会见考察团一行，洋县副县长陆文瑾参加会议。",
      ["陆文瑾 ATTENDED 茶业投资工作会议 ATTENDEE"],
    ],
    [
      "5月6日，洋县农业农村局局长葛明远到青禾镇调研春耕工作。随后召开座谈会，葛明远主持座谈会并讲话。",
      ["葛明远 ATTENDED 座谈会 CHAIR"],
    ],
    [
      "5月6日，洋县与城固县签订水源保护协议，洋县副县长葛明远见证。",
      ["葛明远 ATTENDED 洋县与城固县签订水源保护协议 ATTENDEE", "洋县 PARTNERED_WITH 城固县"],
    ],
    // Two who lead one county-level city; the government in front of its deputy; a school's second post
    [
      "5月6日，彬州市委书记葛明远，市委副书记、市长秦望舒到会。",
      ["葛明远 HOLDS 彬州市委 书记", "秦望舒 HOLDS 彬州市委 副书记", "秦望舒 HOLDS 彬州市政府 市长"],
    ],
    ["5月6日，宝鸡市政府副市长葛明远到会。", ["葛明远 HOLDS 宝鸡市政府 副市长"]],
    ["5月6日，青禾镇镇长葛明远到会。", ["葛明远 HOLDS 青禾镇政府 镇长"]],
    // The short name that a text gives a body
    [
      "5月6日，大家走进陕西国有资本投资有限公司（以下简称：陕西国投公司）。陕西国投公司董事长葛明远到会。",
      ["葛明远 HOLDS 陕西国有资本投资有限公司 董事长"],
    ],
    [
      "5月6日，大家走进青禾茶业有限公司（以下简称“公司”）。朱鹮食品有限公司获得“洋县诚信商户”称号，公司经理葛明远到会。",
      ["葛明远 HOLDS 朱鹮食品有限公司 经理"],
    ],
    // Kinds of events by their last words
    ["5月6日，洋县第二届枫叶节在青禾镇举行。", ["洋县第二届枫叶节 HELD_AT 青禾镇"]],
    ["5月6日，洋县重点项目签约会在青禾镇举行。", ["洋县重点项目签约会 HELD_AT 青禾镇"]],
    // Who gives an honour to whom
    [
      "近日，陕西省诗词学会授予我市“诗词之乡”称号。",
      ["汉中市 RECEIVED 诗词之乡", "陕西省诗词学会 LAUNCHED 诗词之乡 LEAD"],
    ],
    // Visits: by a name alone, by deputies, told by the headline's sort, to what lies in a list
    ["5月6日，洋县农业农村局局长葛明远调研春耕工作。", ["葛明远 ATTENDED 调研春耕工作 INSPECTOR"]],
    [
      "5月6日，副市长葛明远一行到青禾镇调研春耕工作。葛明远一行先后到柳泉村、洋县朱鹮食品有限公司等地，察看了生产。",
      ["调研春耕工作 HELD_AT 柳泉村", "调研春耕工作 HELD_AT 洋县朱鹮食品有限公司"],
    ],
    ["5月6日，市人大代表集中视察洋县春耕工作。", ["视察洋县春耕工作 HELD_AT 洋县"]],
    [
      "6月25日，第七届“五彩弓箭”射箭邀请赛暨青禾文化活动在洋县开幕。洋县第24届那达慕盛会在青禾镇开幕。",
      ["第七届五彩弓箭射箭邀请赛暨青禾文化活动 HELD_AT 洋县", "洋县第24届那达慕盛会 HELD_AT 青禾镇"],
    ],
    // Two verbs that launch together; what is done at an opening
    ["洋县妇联谋划实施“暖冬”行动。", ["洋县妇联 LAUNCHED 暖冬行动 LEAD"]],
    ["洋县妇联部署开展“银龄守护”工程。", ["洋县妇联 LAUNCHED 银龄守护工程 LEAD"]],
    [
      "5月6日，洋县茶园建设开工仪式在青禾镇举行。洋县县长葛明远下达开工令，洋县农业局局长秦望舒致闭幕辞。",
      ["葛明远 ATTENDED 洋县茶园建设开工仪式 ATTENDEE", "秦望舒 ATTENDED 洋县茶园建设开工仪式 SPEAKER"],
    ],
    ["5月6日，洋县第一中学举办春蕾家长会。", ["洋县第一中学 ORGANIZED 春蕾家长会 HOST"]],
    // What follows 了解到 and 传来 where nobody tells it; who gives an honour behind 为此
    ["洋县传来捷报，获评全国文明城市。", ["洋县 RECEIVED 全国文明城市"]],
    ["洋县人为此自豪：省政府授予洋县“平安县”称号。", ["陕西省政府 LAUNCHED 平安县 LEAD"]],
    // Two who met
    [
      "5月6日，洋县县长葛明远与汉中市水利局局长秦望舒一行座谈。",
      [
        "葛明远 ATTENDED 葛明远与汉中市水利局局长秦望舒一行座谈 ATTENDEE",
        "秦望舒 ATTENDED 葛明远与汉中市水利局局长秦望舒一行座谈 ATTENDEE",
      ],
    ],
    // A contest of which only a round was named; a session by its number; one that is still to come
    [
      "5月6日，青禾杯茶艺大赛复赛在洋县文化中心开场。大赛由洋县妇联主办，洋县茶叶协会承办。",
      [
        "青禾杯茶艺大赛复赛 HELD_AT 洋县文化中心",
        "洋县妇联 ORGANIZED 青禾杯茶艺大赛 HOST",
        "洋县茶叶协会 ORGANIZED 青禾杯茶艺大赛 CO_ORGANIZER",
      ],
    ],
    [
      "政协洋县十二届二次会议定于6月1日开幕。5月6日，县政协召开十二届常委会第三次会议。县政协主席葛明远到会。",
      ["洋县政协 ORGANIZED 十二届常委会第三次会议 HOST", "葛明远 ATTENDED 十二届常委会第三次会议 ATTENDEE"],
    ],
    ["5月6日，在洋县文化中心，“巧手青禾”技能大赛如期举行。", ["巧手青禾技能大赛 HELD_AT 洋县文化中心"]],
    // Rows of campaigns; two organs side by side; the parts of a row all the same body's
    [
      "洋县将开展茶园环境整治行动、河道清洁达标行动、夜校扩面提升行动等3个专项行动。",
      [
        "洋县 LAUNCHED 茶园环境整治行动 LEAD",
        "洋县 LAUNCHED 河道清洁达标行动 LEAD",
        "洋县 LAUNCHED 夜校扩面提升行动 LEAD",
      ],
    ],
    // With several, one beside another, and under another name
    [
      "5月6日，洋县人民政府与陕西青禾大学、西安理工学院（西安大学灞桥学院）分别签订合作协议。",
      ["洋县政府 PARTNERED_WITH 陕西青禾大学", "洋县政府 PARTNERED_WITH 西安理工学院"],
    ],
    [
      "5月6日，青禾集团分别与洋县实验小学和青禾镇第一小学签订了捐赠协议。",
      ["青禾镇第一小学 PARTNERED_WITH 青禾集团", "洋县实验小学 PARTNERED_WITH 青禾集团"],
    ],
    // Lists with a label in quotes; several honours in quotes
    [
      "省工信厅公布了2023年度第一批陕西省“专精特新”中小企业名单。全市28家企业上榜，其中洋县青禾科技有限公司榜上有名。",
      ["洋县青禾科技有限公司 RECEIVED 陕西省专精特新中小企业"],
    ],
    [
      "洋县青禾科技有限公司入选国家级专精特新“小巨人”企业。",
      ["洋县青禾科技有限公司 RECEIVED 国家级专精特新小巨人企业"],
    ],
    [
      "洋县青禾果品专业合作社被评定为“中国质量信誉示范社”和“国家级示范合作社”。",
      [
        "洋县青禾果品专业合作社 RECEIVED 中国质量信誉示范社",
        "洋县青禾果品专业合作社 RECEIVED 国家级示范合作社",
      ],
    ],
    // What is told of a body by that word alone
    [
      "洋县福斯科技有限公司建厂。该公司拥有先进技术，利用茶渣生产餐具，被认定为国家高新技术企业。",
      ["洋县福斯科技有限公司 RECEIVED 国家高新技术企业"],
    ],
    [
      "在工业和信息化部公布的《2023年度特色产业集群名单》中，洋县的集群榜上有名。",
      ["工业和信息化部 LAUNCHED 2023年度特色产业集群名单 LEAD"],
    ],
    // Since when somebody holds an honour; those of a list that their first member's level is for
    [
      "自2020年获评国家电子商务进农村综合示范县以来，洋县坚持发展电商。",
      ["洋县 RECEIVED 国家电子商务进农村综合示范县"],
    ],
    [
      "5月6日，市关工委、慈善总会、总商会联合举行“爱心助学金”发放仪式。",
      ["汉中市慈善总会 ORGANIZED 爱心助学金发放仪式 HOST", "汉中市总商会 ORGANIZED 爱心助学金发放仪式 HOST"],
    ],
    [
      "2023年第三季度“陕西好人榜”发布仪式暨道德模范现场交流活动在洋县举办。",
      ["2023年第三季度陕西好人榜发布仪式暨道德模范现场交流活动 HELD_AT 洋县"],
    ],
    // Honours in a row up to how many they are; the site of a project that is being built
    [
      "洋县青禾镇捧回“中国最美乡镇”“中国绿色名镇”两个奖牌。",
      ["青禾镇 RECEIVED 中国最美乡镇", "青禾镇 RECEIVED 中国绿色名镇"],
    ],
    [
      "5月6日，全市项目集中签约活动在洋县青禾冷链物流产业园项目开工现场举行。",
      ["全市项目集中签约活动 HELD_AT 洋县青禾冷链物流产业园"],
    ],
    [
      "洋县依托农业园建设，立足青禾镇花乡定位，每年节假日期间举办“文创花市”活动。",
      ["洋县 ORGANIZED 文创花市活动 HOST"],
    ],
    // Those who compete
    [
      "5月6日，第二届洋县乒乓球邀请赛开赛。葛一舟、秦望舒最终获得甲组前三名。",
      ["葛一舟 ATTENDED 第二届洋县乒乓球邀请赛 CONTESTANT"],
    ],
  ];
  it.each(cases)("%s", (body, expected) => {
    expect(factsOf(body)).toEqual(expect.arrayContaining(expected as string[]));
  });

  it.each(["洋县全力推进现场会筹备。", "洋县成立乡镇工作专班。"])("state none: %s", (body) => {
    expect(factsOf(body)).toEqual([]);
  });
});

describe("sentences that state no such fact", () => {
  const cases: readonly [string, RegExp][] = [
    ["洋县组织一次集中宣讲，葛明远举办演讲。", /ORGANIZED/u],
    // Others were helped, nobody is named, or nothing came of it
    ["洋县科技局局长葛明远说，去年帮他们对接陕西青禾大学，双方共建实验室。", /PARTNERED_WITH/u],
    ["青禾茶业有限公司经理葛某说，县里帮企业对接陕西青禾大学，双方签订协议。", /PARTNERED_WITH/u],
    ["青禾茶业有限公司经理葛某说，县里帮他们对接陕西青禾大学，没有结果。", /PARTNERED_WITH/u],
    ["在洋县妇联组织采茶、制茶等“青禾飘香”活动。", /HELD_AT/u],
    ["在洋县组织干部、教师等“青禾先锋”参加活动。", /HELD_AT/u],
    // 他 is whom the sentence between speaks of, though no rule reads the name
    [
      "洋县教育局局长葛明远说，希望教师珍惜荣誉。葽子健是一名老教师。2017年，他担任洋县第一小学校长。",
      /葛明远 HOLDS 洋县第一小学/u,
    ],
    // Whose posts, members, places and honours they are not
    [
      "5月6日，城固县政协主席秦望舒一行到洋县考察，洋县副县长葛一舟、政协主席葛小兵陪同。",
      /葛小兵 HOLDS 城固县政协/u,
    ],
    ["汉中城投集团由汉中市国资委组建。", /PART_OF 汉中城投集团/u],
    ["柳泉村是西安市对口帮扶的山村。", /柳泉村 LOCATED_IN 西安市/u],
    ["昨日，在柳泉村的洋县农业局干部指导春耕。", /农业局 LOCATED_IN 柳泉村/u],
    ["洋县公布了全县“散乱污”企业名单，洋县青禾建材公司在列。", /RECEIVED/u],
    ["洋县总工会同时授予80个班组全国工人先锋号称号。", /洋县总工会 RECEIVED/u],
    [
      "葛明远荣获第六届陕西省道德模范，秦望舒家庭、葛一舟家庭荣获第二届陕西省文明家庭。",
      /葛明远 RECEIVED 第二届/u,
    ],
    ["洋县成立春耕领导小组，洋县县长秦望舒兼任组长。", /秦望舒 HOLDS 洋县政府 组长/u],
    ["自从葛明远获评“全国劳模”以来，洋县总工会组织学习。", /洋县总工会 RECEIVED/u],
    ["“山河新声”合唱比赛昨天开赛，志愿者为洋县一中的学生参加比赛提供服务。", /洋县一中 ORGANIZED/u],
    // Who makes a list known is not on it
    ["洋县妇联公布了“最美家庭”名单，成功上榜。", /RECEIVED/u],
    ["洋县正在申报“全国文明城市”。", /RECEIVED/],
    ["厂长葛某告诉记者,开春后,县上替厂里牵线一所高校,双方共建朱鹮饲料联合研发中心。", /LAUNCHED/],
    // What something is based on; what is only made over; where work goes on; who is no district's head
    ["葛一舟坚持创新，以洋县手绣为依托成立非遗就业工坊。", /洋县 LAUNCHED/],
    [
      "青禾街道以小区改造为契机，试点改造青禾街道综合养老服务中心，精心打造“老年食堂”。",
      /中心 LAUNCHED 老年食堂/,
    ],
    ["以该村为中心，与相邻的仙人庙、大山、席家山等7个村组建洋县茶园联村党委。", /山 LAUNCHED/],
    ["5月6日，大桥通车仪式在项目施工现场举行。", /HELD_AT/],
    ["5月6日，洋县社区长者食堂启动。", /HOLDS/],
    // Who only tells of it; a number of a sort; who heads what is founded; what is built by one for the other
    ["汉中日报记者了解到，去年来，渔村以码头为基地，推出“渔家文化游”。", /汉中日报 LAUNCHED/],
    ["洋县组建了股份制生态畜牧业合作社22家，支持创建“专家工作室”3个。", /LAUNCHED/],
    ["该镇成立了由镇党委书记为组长的镇推进畜牧业发展工作领导小组，制定全镇工作方案。", /党委 LAUNCHED/],
    // The last contest, and not the last of which a round was named
    [
      "洋县朱鹮杯演讲比赛复赛举行。洋县篮球比赛同日举行。比赛由洋县体育局主办。",
      /体育局 ORGANIZED 洋县朱鹮杯演讲比赛/,
    ],
    // Whose head somebody is, where nobody has read it
    ["洋县茶叶专业合作社理事长葛一舟、城固县惠民按摩店负责人秦望舒参加。", /秦望舒 HOLDS/],
    ["洋县青禾茶业有限公司来了。茶园项目动工，项目负责人秦望舒介绍了情况。", /秦望舒 HOLDS/],
    ["洋县农业银行援建青禾镇、马畅镇，还发起“茶叶贷”信贷产品。", /镇 LAUNCHED/],
    ["课程在“云上报名”平台开放，洋县今年将在马畅镇设立12个教学点。", /云上报名平台 IMPLEMENTED_IN/],
    ["由城固县援建的城固—洋县食品产业园项目拟落户青禾镇。", /IMPLEMENTED_IN 城固县/],
    ["5月6日，中国工程院与该市产业集聚区签约，双方共同建设院士工作站。", /PARTNERED_WITH/],
    ["今天，陕西省成立70周年庆祝大会在西安市举行，工作组在洋县集中观看大会直播。", /HELD_AT 洋县/],
    ["洋县协会签署国家级休闲垂钓品牌赛事合作备忘录。", /品牌/],
    // People of the place won, however many
    ["截至目前，全市共有82人荣登“中国好人榜”，洋县有8人荣登“陕西好人榜”。", /RECEIVED/],
    // With one whom no rule knows; what a class is about; what somebody else issues
    ["5月6日，晨曦控股分别与洋县一中和洋县二中签订了捐赠协议。", /PARTNERED_WITH/],
    ["5月6日，洋县妇联在青禾镇举办巾帼扶贫车间茶艺培训班。", /LAUNCHED/],
    ["近日，根据认证中心总部发布《首批认证单位公告》，洋县医院通过认证。", /洋县医院 LAUNCHED/],
    ["洋县大力扶持“专精特新”中小企业，开展“小巨人”培育。", /LAUNCHED/],
    // What a body's name holds is no side; what is held is named by what others launched
    [
      "5月6日，洋县与陕西青禾大学、西安文理学院座谈，茶农到会，双方签订协议。",
      /PARTNERED_WITH (?:陕西省|西安市)|(?:陕西省|西安市) PARTNERED_WITH/,
    ],
    ["5月6日，由洋县县委宣传部主办的“百村工程”媒体采访行启动。", /LAUNCHED/],
    ["洋县建成“七彩社区”“竹韵花乡”等旅游村。", /七彩社区|竹韵花乡/],
    // Lists of what others carry out; what is prepared; who makes up a group that goes
    ["本次集中开工的项目还有青禾镇柳河生态水系建设、疫苗生产线项目等。", /青禾镇 LAUNCHED/],
    ["5月6日，洋县县长葛明远主持会议，部署朱鹮论坛2025年年会服务保障工作。", /ATTENDED [^ ]*年会/],
    ["由《新华日报》、江苏卫视等媒体组成的采风团深入洋县采风。", /江苏卫视 ORGANIZED/],
    ["青禾集团总承包公司汉中事业部承建的洋县茶城建设工程举行开工仪式。", /汉中市 (?:LAUNCHED|ORGANIZED)/],
    // What is kept was won before; what somebody hopes for; what is only looked at
    [
      "5月6日，洋县一中获得“全省文明校园”称号，城固一中等3所学校保留“全省文明校园”称号。",
      /城固一中 LAUNCHED/,
    ],
    ["5月6日，城固县希望与洋县深化交流合作，强化优势。", /PARTNERED_WITH/],
    // Those who are listened to or looked after attend; others' words; a venue is no host; media report
    ["5月6日，全市春耕大会召开。洋县副县长葛明远听取委员发言。", /SPEAKER/],
    ["5月6日，洋县副县长葛明远看望出席全市春耕大会的代表。", /葛明远 ATTENDED 全市春耕大会/],
    [
      "5月6日，由洋县妇联联合举办的“巧手青禾”技能大赛在洋县第一中学举行，观众很多。",
      /洋县第一中学 ORGANIZED/,
    ],
    ["青禾新闻网讯 昨日，洋县妇联第二次全体会议举行。", /青禾新闻网 ORGANIZED/],
    ["5月6日，洋县副县长葛明远带队给老人们送去慰问物资。", /慰问物资/],
    ["5月6日，洋县农业农村局局长葛明远拟到青禾镇排查隐患。", /排查/],
    ["5月6日，全市青年长跑大赛开赛，大家期待葛一舟夺冠。", /CONTESTANT/],
    ["柳泉湿地被省林业局评为“全省十佳湿地”。", /林业局 RECEIVED/],
    ["洋县第一中学派出的队伍获得冠军，该校啦啦队获得“最佳风采”称号。", /洋县第一中学 RECEIVED 最佳风采/],
    ["他们落实习近平总书记视察陕西重要讲话精神。", /ATTENDED 视察/],
    ["洋县与城固县已签订水源保护协议，洋县副县长葛明远介绍了情况。", /ATTENDED/],
    ["洋县妇联主席秦望舒为参赛龙舟点睛。", /CONTESTANT/],
    ["洋县召开建设园林城市长期规划会议。", /HOLDS/],
    ["5月6日，市政协副主席候选人、洋县县委书记葛明远讲话。", /汉中市政协/],
    ["两岸记者走进洋县城固两地采访。", /(?:洋|城固)县 LOCATED_IN (?:洋|城固)县/],
    ["洋县妇联与陕西理工大学、西安文理学院建立了合作关系。", /陕西理工大学 PARTNERED_WITH 西安文理学院/],
    ["洋县妇联获得此项荣誉后倍感振奋。", /RECEIVED/],
    ["洋县县委、县政府已成立春耕工作专班，印发《洋县春耕生产实施方案》。", /专班 LAUNCHED/],
    ["“茶山工程”指挥部成立，由洋县林业局牵头，洋县水利局参与。", /LAUNCHED 茶山工程/],
    ["葛明远，女，汉族，拟任洋县农业农村局副局长。", /HOLDS/],
    ["5月6日，洋县部分企业负责人出席会议，副县长葛明远讲话。", /负责人|出席/],
    ["葛明远强调，要持续完善常态化对接机制。", /LAUNCHED/],
    ["5月6日，洋县县委讨论了《洋县茶产业实施细则》。", /LAUNCHED/],
    ["汉中1市11县跻身“国家园林城市”。", /RECEIVED/],
    // Something of the place's won; what is proposed; whom others bring to do it, or wish to
    ["洋县梨木雕刻工坊入选陕西省非遗工坊名录。", /洋县 RECEIVED/],
    ["5月6日，洋县选手获得金奖。", /RECEIVED/],
    ["柳泉村被列入全省美丽宜居示范村公示名单。", /RECEIVED/],
    ["5月6日，洋县引导茶企打造“青禾茶坊”。", /LAUNCHED/],
    ["会议希望洋县加强协作，打造“青禾茶坊”。", /LAUNCHED/],
    ["5月6日，洋县一中、洋县二中分获初级组、高级组第一名。", /洋县一中 RECEIVED 高级组/],
    ["柳泉村与两镇结为伙伴。", /PARTNERED_WITH/],
    [
      "5月6日，洋县人社局与城固县人社局、洋县文旅局与西安旅游集团有限公司分别签署合作协议。",
      /洋县人社局 PARTNERED_WITH 洋县文旅局|城固县人社局 PARTNERED_WITH 西安/,
    ],
    ["洋县妇联把妇联组织建设成群众信赖的“温暖之家”。", /LAUNCHED/],
    // What is led is the work that follows; another's deed; what is built for another place; a word of a slogan
    [
      "洋县要落实《洋县茶产业条例》，由洋县水利局牵头，会同洋县妇联组建专班。",
      /水利局 LAUNCHED 洋县茶产业条例/,
    ],
    ["洋县妇联按照市委、市政府要求，推出“青禾”关爱行动。", /汉中市(?:委|政府) LAUNCHED/],
    // The last contest, and not the last of which a round was named
    [
      "洋县朱鹮杯演讲比赛复赛举行。洋县篮球比赛同日举行。比赛由洋县体育局主办。",
      /体育局 ORGANIZED 洋县朱鹮杯演讲比赛/,
    ],
    // Whose head somebody is, where nobody has read it
    ["洋县茶叶专业合作社理事长葛一舟、城固县惠民按摩店负责人秦望舒参加。", /秦望舒 HOLDS/],
    ["洋县青禾茶业有限公司来了。茶园项目动工，项目负责人秦望舒介绍了情况。", /秦望舒 HOLDS/],
    ["洋县农业银行援建青禾镇、马畅镇，还发起“茶叶贷”信贷产品。", /镇 LAUNCHED/],
    ["课程在“云上报名”平台开放，洋县今年将在马畅镇设立12个教学点。", /云上报名平台 IMPLEMENTED_IN/],
    ["由城固县援建的洋县青禾茶叶加工项目开工。", /IMPLEMENTED_IN 城固县/],
    ["“青禾”溯源平台上线，并在柳泉村新建茶叶集散中心。", /青禾溯源平台 IMPLEMENTED_IN 柳泉村/],
    ["洋县人大常委会会议听取了县政府的报告，表决通过《洋县古茶树保护决定》。", /洋县政府 LAUNCHED/],
  ];
  it.each(cases)("%s", (body, unwanted) => {
    expect(factsOf(body).filter((fact) => unwanted.test(fact))).toEqual([]);
  });
});
