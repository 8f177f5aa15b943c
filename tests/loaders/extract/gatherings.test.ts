import { describe, expect, it } from "vitest";
import { readPage, readStory } from "./story.ts";

/** What a story tells, as `from TYPE to [role or title]`. */
const factsOf = (body: string, types: readonly string[], publication?: string): readonly string[] =>
  readStory(body, publication).flatMap(({ facts, entities }) => {
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    return facts
      .filter(({ type }) => types.includes(type))
      .map(({ type, from, to, evidence: [{ props }] }) =>
        [names.get(from) ?? from, type, names.get(to) ?? "", props.role ?? props.title ?? ""]
          .join(" ")
          .trim(),
      )
      .filter((fact) => !fact.startsWith("秦晓禾"));
  });
const namesOf = (body: string, label: string, publication?: string): readonly string[] =>
  readStory(body, publication).flatMap(({ entities }) =>
    entities.filter((one) => one.label === label).map(({ name }) => name),
  );

describe("where the names of gatherings begin", () => {
  it.each<readonly [string, readonly string[]]>([
    // Titles and brackets in them; whose they are; what a contest is made of
    // A title in quotes with what it is behind the dash; rounds; what was said at several meetings
    [
      "5月6日，洋县举办“学习新精神 奋进新洋县”——学习贯彻全会精神知识竞赛，6支代表队参赛。",
      ["学习新精神 奋进新洋县——学习贯彻全会精神知识竞赛"],
    ],
    ["第一阶段12支队伍分为两组竞赛。", []],
    ["5月6日，洋县召开2024年春节系列文化活动安排会，副县长葛明远出席。", ["2024年春节系列文化活动安排会"]],
    [
      "5月6日，青禾启动仪式暨第一届茶乡青河·和美柳泉健步走活动举行。",
      ["青禾启动仪式暨第一届茶乡青河·和美柳泉健步走活动"],
    ],
    ["5月6日，第十五期青禾读书会举行。本期读书会大家共读一本书。", ["第十五期青禾读书会"]],
    ["5月6日，洋县秋季“山歌”汇报展示活动暨采茶旅游季启动。", ["洋县秋季山歌汇报展示活动暨采茶旅游季"]],
    ["洋县打造茶艺竞赛品牌。", []],
    ["5月6日，洋县第五届运动会开幕，有拔河、4乘100米接力赛、跳远等13个项目比赛。", ["洋县第五届运动会"]],
    ["5月6日，洋县民俗体验日暨茶器购物节宣传展示活动举行。", ["洋县民俗体验日暨茶器购物节宣传展示活动"]],
    ["5月6日，洋县第五届运动会举行，大家迈着步伐进入开幕式现场。", ["洋县第五届运动会"]],
    ["5月6日，洋县妇联为老人举办了一场集体生日会。", ["集体生日会"]],
    ["活动旨在贯彻省委十届二次全会、市委六届四次全会、县委八届五次全会精神。", []],
    ["5月6日，《青禾与茶》—洋县书画联展在洋县文化馆开幕。", ["青禾与茶—洋县书画联展"]],
    ["5月6日，“翰墨青禾”两省三县（市、区）书画联展开幕。", ["翰墨青禾两省三县（市、区）书画联展"]],
    ["5月6日，“喜迎丰收‘春山杯’洋县第六届篮球联赛”在洋县体育馆开幕。", ["喜迎丰收春山杯洋县第六届篮球联赛"]],
    ["5月6日，演出拉开了我县国庆期间系列文化活动的序幕。", ["国庆期间系列文化活动"]],
    ["5月6日，洋县第五届运动会开幕。比赛项目包括：集体篮球赛、环湖乐跑赛。", ["洋县第五届运动会"]],
    ["为进一步丰富群众文化活动，旨在更好地发挥职工体育活动的作用，领导前往茶歌会。", []],
    // Which year's, level's or edition's they are goes on over 和 and 与
    ["5月6日，全市卫生和健康工作会议在市会议中心召开。", ["全市卫生和健康工作会议"]],
    ["5月6日，2024年洋县茶叶与文旅融合发展论坛在青禾景区开幕。", ["2024年洋县茶叶与文旅融合发展论坛"]],
    ["5月6日，第三届洋县茶文化节和青禾招商推介会在洋县开幕。", ["第三届洋县茶文化节", "青禾招商推介会"]],
    ["5月6日，全市党员干部和志愿者参加青禾合唱大赛。", ["青禾合唱大赛"]],
    ["5月6日，2024-2025年洋县村民足球联赛在洋县体育场开赛。", ["2024-2025年洋县村民足球联赛"]],
    // A verb or what kind of thing it is stands in front
    ["5月6日，洋县召开茶山防虫防冻工作安排会。", ["茶山防虫防冻工作安排会"]],
    ["5月6日，大赛共有19个乐种参与比赛，旨在繁荣乡村群众性鼓乐活动。", []],
    ["5月6日，葛明远察看作品展布置情况，要求确保中秋灯谜赛事活动安全。", []],
    ["5月6日，葛明远出席签约、揭牌仪式并致辞。", []],
    ["5月6日，这是洋县举办的一次青禾旅游推介活动。", []],
    ["5月6日，全县六十五家单位参与“送戏下乡”活动。", ["送戏下乡活动"]],
    ["5月6日，第五届秦巴年博会开幕，选手正在进行水上项目比赛。", ["第五届秦巴年博会"]],
    ["5月6日，文艺演出正式拉开洋县第一届农民运动会的序幕。", ["洋县第一届农民运动会"]],
    ["5月6日，洋县开展有社火擂台大赛。", ["社火擂台大赛"]],
    ["5月6日，洋县开展有奖竞猜活动。", ["有奖竞猜活动"]],
    ["5月6日，体育盛会——2024青禾乡村半程马拉松赛在青禾镇开赛。", ["2024青禾乡村半程马拉松赛"]],
    ["5月6日，葛明远获得女子马拉松冠军。", []],
    [
      "5月6日，“春到青禾”汉中分会场启动仪式暨第二届洋县（青禾）民俗文化节新闻发布会举行。",
      ["春到青禾汉中分会场启动仪式暨第二届洋县（青禾）民俗文化节新闻发布会"],
    ],
    ["5月6日，全省技能大赛在洋县东部赛区开赛。", ["全省技能大赛"]],
    // A clause's verb, a prize or a rule goes on
    ["5月6日，葛明远致辞，秦一舟介绍第二届青禾书画展的作品。", ["第二届青禾书画展"]],
    ["5月6日，县妇联为居民带来“巾帼暖心”义诊活动。", ["巾帼暖心义诊活动"]],
    ["5月6日，洋县青禾茶亮相第十届秦岭茶博会。", ["第十届秦岭茶博会"]],
    ["5月6日，洋县设置了三分球大赛奖，出台广场舞活动管理规定。", []],
    ["5月6日，洋县举办了茶艺展示周、花灯大赛等活动。", []],
    ["5月6日，洋县举办洋县人发展大会及一系列重大活动。", ["洋县人发展大会"]],
    ["5月6日，洋县做大做强特色产业现场会召开。", ["洋县做大做强特色产业现场会"]],
    ["5月6日，洋县篮球大赛马上开幕。", ["洋县篮球大赛"]],
    ["5月6日，洋县广场舞大赛奖项公布。", ["洋县广场舞大赛"]],
    ["5月6日，第二届洋县篮球赛落幕，随后举行颁奖仪式和联赛闭幕式。", ["第二届洋县篮球赛"]],
    ["5月6日，18支队伍在文化广场同台展演。", []],
    // Of a committee, with how many or which one of it came
    ["5月6日，十二届县委常委会第38次会议召开。", ["十二届县委常委会第38次会议"]],
    ["5月6日，葛明远主持召开县委常委（扩大）会。", ["县委常委（扩大）会"]],
    ["5月6日，体育盛会——2024青禾乡村骑行大赛开赛。", ["2024青禾乡村骑行大赛"]],
    ["5月6日，中国—中亚县长论坛暨发展大会在洋县召开。", ["中国—中亚县长论坛暨发展大会"]],
    ["5月6日，首届青禾那达慕杯篮球赛开幕。", ["首届青禾那达慕杯篮球赛"]],
    [
      "5月6日，洋县政协组织委员开展庆祝人民政协成立70周年茶园观摩活动。",
      ["庆祝人民政协成立70周年茶园观摩活动"],
    ],
    ["5月6日，市政协洋县活动组委员赴青禾镇视察。", ["赴青禾镇视察"]],
    ["5月6日，经过角逐，最终产生2025年洋县歌手大赛十佳。", ["2025年洋县歌手大赛"]],
    ["5月6日，陕西省首届茶艺知识和技能竞赛闭幕式举行。", ["陕西省首届茶艺知识和技能竞赛闭幕式"]],
    ["5月6日，洋县举行公祭活动。葛明远出席烈士公祭仪式。", ["烈士公祭仪式"]],
    ["洋县常年举行公祭活动。", []],
    // By their theme
    ["5月6日，以“翰墨青禾”为主题的书画展在县文化馆开展。", ["翰墨青禾书画展"]],
    ["5月6日，洋县第一小学举行以“代代相传”为主题的开学典礼。", ["代代相传开学典礼"]],
    ["洋县常态化开展以“青禾先锋”为主题的志愿服务活动。", []],
    ["近年来，学校开展以“爱我家乡”为主题的教育活动。", []],
    ["5月6日，青禾社区举办了一场主题为“邻里相亲，心连心”的便民服务活动。", ["邻里相亲，心连心便民服务活动"]],
    // What people do about one, in how many places, and from all over
    ["5月6日，市民支持比赛，洋县设置健康义诊，在23个乡镇共巡演32场，各地马拉松爱好者来了。", []],
    [
      "5月6日，中国·洋县2025（第三届）重阳品茶大会招商引资恳谈会举行。",
      ["中国·洋县2025（第三届）重阳品茶大会招商引资恳谈会"],
    ],
    // Short ones that are held somewhere
    ["近日，一场送戏下乡活动在柳泉村热闹开场。", ["送戏下乡活动"]],
    ["洋县“村晚”在柳泉村精彩上演。", ["洋县村晚"]],
    ["洋县“村晚”远近闻名，送戏下乡活动受到欢迎。", []],
    // Visits by all that they looked into
    ["5月6日，洋县县长葛明远到青禾镇调研春耕备耕、防汛抗旱工作。", ["调研春耕备耕、防汛抗旱工作"]],
    // With whom they are held for
    ["洋县画院院长葛明远今年六十岁。5月6日，画家葛明远书画作品展在洋县美术馆开幕。", ["葛明远书画作品展"]],
    [
      "洋县教师葛明远走了十年。5月6日，纪念葛明远同志诞辰100周年座谈会举行。",
      ["纪念葛明远同志诞辰100周年座谈会"],
    ],
  ])("%s", (body, names) => {
    expect(namesOf(body, "Event").toSorted()).toEqual([...names].toSorted());
  });
});

describe("where gatherings are held", () => {
  it.each<readonly [string, readonly string[]]>([
    // A part of a building, or a county's only one of its sort
    ["5月6日，洋县首届农民书画展在老年活动中心五楼开幕。", ["洋县首届农民书画展 HELD_AT 洋县老年活动中心"]],
    ["5月6日，葛明远书画展在西安市举行，开幕式在图书馆举行。", ["葛明远书画展 HELD_AT 西安市"]],
    ["5月6日，第二届洋县运动会在文化馆隆重开幕。", ["第二届洋县运动会 HELD_AT 洋县文化馆"]],
    ["5月6日，第二届洋县运动会在县体育中心综合馆开幕。", ["第二届洋县运动会 HELD_AT 洋县体育中心综合馆"]],
    ["5月6日，人们在文化馆看书，第二届洋县运动会传来消息。", []],
    ["5月6日，第二届洋县运动会在洋县国家体育场开幕。", ["第二届洋县运动会 HELD_AT 洋县国家体育场"]],
    ["5月6日，第二届洋县书画展在文化广场开幕。", ["第二届洋县书画展 HELD_AT 洋县文化广场"]],
    // A room by its building and number, and where a show is put on; streets of a sort are no venue
    ["5月6日，“春雨”报告会在文理楼203教室举行。", ["春雨报告会 HELD_AT 文理楼203教室"]],
    ["“春雨”报告会于10月6日举行。", []],
    ["5月6日，洋县公益戏曲演出在青禾大剧院上演。", ["洋县公益戏曲演出 HELD_AT 青禾大剧院"]],
    ["5月6日，“情暖桑榆”志愿服务活动在主要路口举行。", []],
    // In which part of the town; what the sentence before shows
    ["5月6日，“情暖桑榆”专场招聘会在城区青禾广场举行。", ["情暖桑榆专场招聘会 HELD_AT 青禾广场"]],
    ["5月6日，在县城吾禾广场，“情暖桑榆”专场招聘会拉开序幕。", ["情暖桑榆专场招聘会 HELD_AT 吾禾广场"]],
    [
      "5月6日的洋县青禾广场人头攒动，一片热闹景象。洋县妇联主办的“情暖桑榆”专场招聘会在这里举行。",
      ["情暖桑榆专场招聘会 HELD_AT 青禾广场"],
    ],
    ["洋县妇联表示欢迎。第三届洋县运动会在这里举行。", []],
    ["5月6日，洋县书画邀请展在洋县望舒艺术院展出。", ["洋县书画邀请展 HELD_AT 洋县望舒艺术院"]],
    // Behind the number in a street
    // Just built
    [
      "5月6日，洋县首届迎春联欢晚会在刚刚落成的望舒文化中心举行。",
      ["洋县首届迎春联欢晚会 HELD_AT 望舒文化中心"],
    ],
    // In a scenic area of a grade, in a town of some fame; a market for labour
    ["5月6日，洋县腰鼓大赛在我县四A级景区望舒文化园开赛。", ["洋县腰鼓大赛 HELD_AT 望舒文化园"]],
    [
      "5月6日，第二届洋县茶文化节在有着“天然氧吧”之称的青禾镇盛大开幕。",
      ["第二届洋县茶文化节 HELD_AT 青禾镇"],
    ],
    ["5月6日，第二届洋县技能大赛在洋县人力资源市场开赛。", ["第二届洋县技能大赛 HELD_AT 洋县人力资源市场"]],
    // A school's own ground; a ground that holds it; a part of the village; what is sung there
    [
      "5月6日，洋县中学生运动会在洋县第二中学望舒体育场举行。",
      ["洋县中学生运动会 HELD_AT 洋县第二中学望舒体育场"],
    ],
    ["5月6日，洋县首届茶农舞龙赛在柳泉村村部广场举行。", ["洋县首届茶农舞龙赛 HELD_AT 柳泉村村部广场"]],
    ["5月6日，洋县春茶消费展销会在青禾农批市场举行。", ["洋县春茶消费展销会 HELD_AT 青禾农批市场"]],
    ["5月6日，洋县文艺展演在青禾镇带来的舞狮中拉开序幕。", []],
    ["5月6日，汉江畔，洋县第二中学第三届校园艺术节开幕。", []],
    ["5月6日，洋县综合应急演习在前进西路28号望舒大厦举行。", ["洋县综合应急演习 HELD_AT 望舒大厦"]],
    // Seats, and where those who take part compete
    [
      "5月6日，第三届洋县茶文化节主会场设在柳泉村，分会场设在金水镇。",
      ["第三届洋县茶文化节 HELD_AT 柳泉村", "第三届洋县茶文化节 HELD_AT 金水镇"],
    ],
    [
      "5月6日，第二届洋县职工运动会开幕。选手们在洋县体育馆展开了激烈角逐。",
      ["第二届洋县职工运动会 HELD_AT 洋县体育馆"],
    ],
    ["5月6日，第二届洋县职工运动会开幕。选手们在洋县体育馆领取服装。", []],
    [
      "5月6日，第二届洋县马文化节在汉中市设主会场，洋县设分会场。",
      ["第二届洋县马文化节 HELD_AT 汉中市", "第二届洋县马文化节 HELD_AT 洋县"],
    ],
    [
      "5月6日，洋县朱鹮文化园内热闹非凡，“茶歌进村”非遗展演活动火热启幕。",
      ["茶歌进村非遗展演活动 HELD_AT 朱鹮文化园"],
    ],
    // In front of a comma, behind what a place is known as, and how
    ["5月6日，在柳泉村生态葡萄园，第二届洋县葡萄采摘节火热举行。", ["第二届洋县葡萄采摘节 HELD_AT 柳泉村"]],
    ["5月6日，“看洋县”采风活动在陕西省侨乡洋县举行。", ["看洋县采风活动 HELD_AT 洋县"]],
    ["5月6日，洋县烈士公祭日活动在烈士陵园庄严举行。", ["洋县烈士公祭日活动 HELD_AT 烈士陵园"]],
    // Where somebody goes, with how in between
    [
      "5月6日，洋县法院走进洋县第二小学，通过模拟法庭的形式，开展法治宣传进校园活动。",
      ["法治宣传进校园活动 HELD_AT 洋县第二小学"],
    ],
    [
      "5月6日，县妇联志愿者走进青禾社区，为居民带来“巾帼暖心”义诊活动。",
      ["巾帼暖心义诊活动 HELD_AT 青禾社区"],
    ],
    ["5月6日，志愿者走进青禾社区，通过走访，听说了“巾帼暖心”义诊活动。", []],
    ["5月6日，隆德县第三届职工篮球赛在该县体育馆举行。", ["隆德县第三届职工篮球赛 HELD_AT 隆德县体育馆"]],
  ])("%s", (body, facts) => {
    expect(factsOf(body, ["HELD_AT"], "洋县报").toSorted()).toEqual([...facts].toSorted());
  });
});

describe("who wins where two meet", () => {
  it.each<readonly [string, readonly string[]]>([
    ["5月6日，青禾代表队战胜柳泉代表队获得冠军。", ["青禾代表队 RECEIVED 冠军"]],
    ["5月6日，青禾代表队不敌柳泉代表队获得亚军。", ["青禾代表队 RECEIVED 亚军"]],
    [
      "5月6日，青禾代表队取得冠军，柳泉代表队屈居亚军。",
      ["柳泉代表队 RECEIVED 亚军", "青禾代表队 RECEIVED 冠军"],
    ],
    [
      "5月6日，县领导葛明远、秦一舟分别为获得冠军的青禾俱乐部代表队颁奖。",
      ["青禾俱乐部代表队 RECEIVED 冠军"],
    ],
    [
      "5月6日，青禾代表队和柳泉代表队分别以总分96分和88分的成绩获得第二名和第三名。",
      ["柳泉代表队 RECEIVED 第三名", "青禾代表队 RECEIVED 第二名"],
    ],
    ["5月6日，青禾镇取得第一阶段胜利。", []],
  ])("%s", (body, facts) => {
    expect(factsOf(body, ["RECEIVED"]).toSorted()).toEqual([...facts].toSorted());
  });
});

describe("the sides of a match", () => {
  it.each<readonly [string, readonly string[]]>([
    [
      "5月6日，青禾杯篮球赛决赛在洋县体育馆举行。洋县公安局代表队以52:48的比分险胜洋县教体局代表队。",
      [
        "洋县公安局代表队 ORGANIZED 青禾杯篮球赛决赛 PARTICIPANT",
        "洋县教体局代表队 ORGANIZED 青禾杯篮球赛决赛 PARTICIPANT",
      ],
    ],
    ["5月6日，全县防汛工作会议召开。洋县公安局淘汰洋县教体局老旧车辆。", []],
  ])("%s", (body, facts) => {
    expect(factsOf(body, ["ORGANIZED"]).toSorted()).toEqual([...facts].toSorted());
  });
});

describe("who is there, at what", () => {
  it.each<readonly [string, readonly string[]]>([
    // In whose company they see it
    // At the opening that is named, and not at what it opens
    [
      "5月6日，洋县举行茶农培训班开班仪式，副县长葛明远出席开班仪式。",
      ["葛明远 ATTENDED 茶农培训班开班仪式 ATTENDEE"],
    ],
    // Of the show, not of what it opens; who comes to see teaches nobody
    [
      "5月6日，洋县群众文艺演出在青禾广场举行，拉开了秋季系列文化活动的序幕，副县长葛明远到场观看演出。",
      ["葛明远 ATTENDED 洋县群众文艺演出 ATTENDEE"],
    ],
    [
      "5月6日，“情暖桑榆”专场招聘会在青禾广场举行。副县长葛明远到现场指导。",
      ["葛明远 ATTENDED 情暖桑榆专场招聘会 ATTENDEE"],
    ],
    [
      "5月6日，洋县“迎国庆”文艺汇演在青禾大剧院举行。市领导葛明远、秦一舟等与县城的300多名孩子一起观看了演出。",
      ["秦一舟 ATTENDED 洋县迎国庆文艺汇演 ATTENDEE", "葛明远 ATTENDED 洋县迎国庆文艺汇演 ATTENDEE"],
    ],
    ["5月6日，洋县“迎国庆”文艺汇演在青禾大剧院举行。葛明远的学生与300多名孩子一起观看了演出。", []],
    [
      "5月6日，洋县“迎国庆”书画作品展开幕。县委常委葛明远、副县长秦一舟及部分获奖作者参加仪式。",
      ["秦一舟 ATTENDED 洋县迎国庆书画作品展 ATTENDEE", "葛明远 ATTENDED 洋县迎国庆书画作品展 ATTENDEE"],
    ],
    [
      "5月6日，我县2024年度河长制工作会议召开，县长葛明远主持会议。",
      ["葛明远 ATTENDED 2024年度河长制工作会议 CHAIR"],
    ],
    [
      "5月6日，2025年洋县迎新春书画摄影展在青禾公园开幕。葛明远出席书画摄影展览。",
      ["葛明远 ATTENDED 2025年洋县迎新春书画摄影展 ATTENDEE"],
    ],
    [
      "5月6日，副主任葛明远带领视察组就《汉中市市容管理条例》实施情况来我县开展视察。",
      ["葛明远 ATTENDED 视察汉中市市容管理条例实施 INSPECTOR"],
    ],
    ["5月6日，2024年全市老干部门球赛落幕，12支代表队参加比赛。", []],
  ])("%s", (body, facts) => {
    expect(factsOf(body, ["ATTENDED"], "洋县报").toSorted()).toEqual([...facts].toSorted());
  });
});

describe("all that a list names behind a verb", () => {
  it.each<readonly [string, readonly string[]]>([
    [
      "5月6日，洋县妇联举办巧手青禾编织大赛、情暖桑榆专题讲座。",
      ["洋县妇联 ORGANIZED 巧手青禾编织大赛 HOST", "洋县妇联 ORGANIZED 情暖桑榆专题讲座 HOST"],
    ],
    // Some of whom no rule knows
    [
      "5月6日，洋县司法局联合洋县医院、青禾禁毒站、洋县妇联、红色物业开展“邻里行”宣传活动。",
      [
        "洋县司法局 ORGANIZED 邻里行宣传活动 HOST",
        "洋县医院 ORGANIZED 邻里行宣传活动 CO_ORGANIZER",
        "洋县妇联 ORGANIZED 邻里行宣传活动 CO_ORGANIZER",
      ],
    ],
    [
      "5月6日，几位热心人联合洋县妇联开展“邻里行”宣传活动。",
      ["洋县妇联 ORGANIZED 邻里行宣传活动 CO_ORGANIZER"],
    ],
    [
      "5月6日，葛明远出席全县教育工作会议和洋县重点项目推进会。",
      ["葛明远 ATTENDED 全县教育工作会议 ATTENDEE", "葛明远 ATTENDED 洋县重点项目推进会 ATTENDEE"],
    ],
    [
      "5月6日，葛明远主持召开洋县五届人大常委会党组会议、第四十三次主任会议。",
      [
        "葛明远 ATTENDED 洋县五届人大常委会党组会议 CHAIR",
        "葛明远 ATTENDED 第四十三次主任会议 CHAIR",
        "洋县人大常委会党组 ORGANIZED 洋县五届人大常委会党组会议 HOST",
      ],
    ],
  ])("%s", (body, facts) => {
    expect(factsOf(body, ["ATTENDED", "ORGANIZED"]).toSorted()).toEqual([...facts].toSorted());
  });
});

describe("who is at an event, and in which post", () => {
  it.each<readonly [string, readonly string[]]>([
    // One who is dead is not there
    [
      "洋县政府原县长葛明远同志因病逝世。5月6日，葛明远同志遗体送别活动举行，洋县人大常委会副主任秦一舟主持。",
      [
        "葛明远 HOLDS 洋县政府 县长",
        "秦一舟 ATTENDED 葛明远同志遗体送别活动 CHAIR",
        "秦一舟 HOLDS 洋县人大常委会 副主任",
      ],
    ],
    // On a visit to those who are at a meeting, or of those
    [
      "5月6日，葛明远看望慰问出席县政协九届三次会议的委员。秦一舟等参加慰问。",
      [
        "秦一舟 ATTENDED 看望慰问出席县政协九届三次会议的委员 ATTENDEE",
        "葛明远 ATTENDED 看望慰问出席县政协九届三次会议的委员 INSPECTOR",
      ],
    ],
    [
      "5月6日，出席政协洋县九届三次会议的政协委员们，分三路视察了洋县重点项目。葛明远参加活动。",
      ["葛明远 ATTENDED 视察洋县重点项目 ATTENDEE"],
    ],
    [
      "5月6日，县政协委员们，集中视察了全县重点项目。葛明远参加。",
      ["葛明远 ATTENDED 视察全县重点项目 ATTENDEE"],
    ],
    // Who holds something somewhere, leads or gives a talk there
    [
      "5月6日，葛明远、秦一舟等县领导以及学生代表在县烈士陵园开展祭扫先烈活动。",
      ["秦一舟 ATTENDED 祭扫先烈活动 ATTENDEE", "葛明远 ATTENDED 祭扫先烈活动 ATTENDEE"],
    ],
    [
      "5月6日，会员们在洋县作协主席葛明远、洋县妇联主席秦一舟带领下，赴城固县开展文学交流活动。",
      [
        "秦一舟 ATTENDED 文学交流活动 ATTENDEE",
        "秦一舟 HOLDS 洋县妇联 主席",
        "葛明远 ATTENDED 文学交流活动 ATTENDEE",
        "葛明远 HOLDS 洋县作协 主席",
      ],
    ],
    ["5月6日，葛明远等人说，县里在烈士陵园开展祭扫先烈活动。", []],
    [
      "5月6日，全县宣传工作会议召开。会上，教师葛明远作《学习规则》辅导报告。",
      ["葛明远 ATTENDED 全县宣传工作会议 LECTURER"],
    ],
    // Posts behind names, and those that others hold
    ["5月6日，葛明远县长主持公祭仪式。", ["葛明远 ATTENDED 公祭仪式 CHAIR", "葛明远 HOLDS 洋县政府 县长"]],
    [
      "5月6日，采风团由洋县作协副主席葛明远任团长，洋县书画院副院长秦一舟任秘书长。",
      ["秦一舟 HOLDS 洋县书画院 副院长", "葛明远 HOLDS 洋县作协 副主席"],
    ],
    // Of cities abroad
    ["5月6日，芬兰科尔米市市长奥托·兰塔尔米来了。", []],
    ["5月6日，乌干达纳库米市政府首席执行官葛蕾丝·南姆丽来了。", []],
    // Heads of agencies that are not named
    ["5月6日，洋县监委负责人、洋县检察院检察长葛明远参加会议。", ["葛明远 HOLDS 洋县检察院 检察长"]],
    [
      "5月6日，青禾合作社负责人、柳泉村党支部书记葛明远参加会议。",
      ["葛明远 HOLDS 柳泉村党支部 书记", "葛明远 HOLDS 青禾合作社 负责人"],
    ],
  ])("%s", (body, facts) => {
    expect(factsOf(body, ["ATTENDED", "HOLDS"], "洋县报").toSorted()).toEqual([...facts].toSorted());
  });

  it.each<readonly [string, readonly string[]]>([
    ["5月6日，裁判员方阵、代表团方阵依次进场。", []],
    ["5月6日，今年86岁的城固游客秦子义来了。", ["秦子义"]],
    ["5月6日，会议听取了关于青禾水库管理办法的说明（草案）", []],
    ["5月6日，文化惠民季在青禾镇启动。（青禾镇 葛小龙）", ["葛小龙"]],
    ["5月6日，文化惠民季在青禾镇启动，很热闹。（青禾分站记者 葛小龙）", ["葛小龙"]],
    ["5月6日，文化惠民季在青禾镇启动，很热闹。（青禾新闻记者 葛小龙）", ["葛小龙"]],
    ["5月6日，文化惠民季在青禾镇启动，很热闹。（信息来源:青禾公司）", []],
  ])("people of %s", (body, people) => {
    expect(namesOf(body, "Person").filter((name) => name !== "秦晓禾")).toEqual(people);
  });

  it.each<readonly [string, readonly string[]]>([
    ["5月6日，市民政局在市民服务中心办公。", ["汉中市民政局", "市民服务中心"]],
    ["5月6日，洋县中学学术报告厅里坐满了人。", ["洋县中学"]],
    ["5月6日，联赛共有青禾银行等8支篮球俱乐部参加。", ["青禾银行"]],
    ["5月6日，专场演出登上洋县剧院的舞台。", []],
  ])("bodies of %s", (body, bodies) => {
    expect(namesOf(body, "Organization")).toEqual(bodies);
  });

  it.each<readonly [string, readonly string[]]>([
    ["5月6日，内蒙古国际马文化博览会展出蒙古马，还有速度等马赛。", ["内蒙古自治区"]],
    ["5月6日，论坛首次在北方城市举办。", []],
  ])("places of %s", (body, places) => {
    expect(namesOf(body, "Place", "内蒙古日报").filter((name) => name !== "青禾镇")).toEqual(places);
  });

  it.each<readonly [string, string, readonly string[]]>([
    [
      "陕西青禾马拉松激情开跑",
      "本报讯 5月6日，2025青禾马拉松在洋县鸣枪开跑，两千人参加。",
      ["2025青禾马拉松"],
    ],
    [
      "记青禾小学2025春季学期开学典礼",
      "本报讯 5月6日，青禾小学举行新学年开学典礼，校长葛明远致辞。",
      ["青禾小学2025春季学期开学典礼"],
    ],
  ])("takes what the headline %s names for one with the text's", (headline, body, names) => {
    const events = readPage(headline, body, "洋县报").flatMap(({ entities }) =>
      entities.filter(({ label }) => label === "Event"),
    );
    expect(events.map(({ name }) => name)).toEqual(names);
  });

  it("goes by what was looked into, where the headline only tells who came", () => {
    const events = readPage(
      "青禾县政协到我县调研考察",
      "本报讯 5月6日，青禾县政协主席葛明远带领政协委员调研我县茶叶加工园和农村饮水工作。调研组先后来到青禾镇。",
      "洋县报",
    ).flatMap(({ entities }) => entities.filter(({ label }) => label === "Event"));
    expect(events.map(({ name }) => name)).toEqual(["调研我县茶叶加工园和农村饮水工作"]);
  });

  it("takes the city's bodies for no district's", () => {
    expect(namesOf("5月6日，市中级人民法院院长葛明远列席会议。", "Organization", "济南日报")).toEqual([
      "济南市中级人民法院",
    ]);
  });
});
