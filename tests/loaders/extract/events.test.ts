import { describe, expect, it } from "vitest";
import { readPage, readStory } from "./story.ts";

/** The events that a story in a paper of Hanzhong tells of. */
const eventsIn = (body: string): readonly string[] =>
  readStory(body).flatMap(({ entities }) =>
    entities.filter(({ label }) => label === "Event").map(({ name }) => name),
  );

/** Who runs its events, and where they are held, as `from TYPE to [role]`. */
const toldOf = (body: string): readonly string[] =>
  readStory(body).flatMap(({ facts, entities }) => {
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    return facts
      .filter(({ type }) => type === "HELD_AT" || type === "ORGANIZED")
      .map(({ type, from, to, evidence: [{ props }] }) =>
        [names.get(from), type, names.get(to), props.role].filter(Boolean).join(" "),
      );
  });

describe("names of events", () => {
  it.each<readonly [string, readonly string[]]>([
    // By what was done on a day
    ["5月6日，洋县红十字会在洋县第二中学开展应急救护培训。", ["应急救护培训"]],
    ["日前，洋县退役军人事务局组织党员开展清明祭扫活动。", ["清明祭扫活动"]],
    ["5月6日，洋县文旅局开展文化宣传活动。", []],
    ["洋县红十字会常态化开展应急救护培训。", []],
    // By what was opened
    ["5月6日，洋县青少年活动中心正式揭牌。", ["洋县青少年活动中心揭牌"]],
    ["5月6日，洋县青少年活动中心举行揭牌仪式。", ["洋县青少年活动中心揭牌仪式"]],
    ["洋县青少年活动中心即将揭牌，洋县将举行揭牌仪式。", []],
    ["洋县与城固县建立合作，洋县青少年活动中心同步揭牌。", ["洋县青少年活动中心揭牌"]],
    // Called by a count, and with nothing but what a meeting goes on as
    ["洋县开展“八个一”活动。", ["八个一活动"]],
    ["洋县开展六个活动。", []],
    ["全市防汛视频会议结束后，洋县立即召开续会。", ["全市防汛视频会议", "续会"]],
    ["洋县的续会大家都知道。", []],
    // With nothing but their kind, or with numbers in front
    ["5月6日，洋县县委召开常委会会议。", ["常委会会议"]],
    ["5月6日，洋县政协召开十一届九次常委会议。", ["十一届九次常委会议"]],
    ["5月6日，全省、全市防汛工作会议召开。", ["全省、全市防汛工作会议"]],
    // By who met, where nothing else tells
    ["5月6日，县委常委会召开会议，学习有关精神。", ["县委常委会会议"]],
    ["5月6日，市委理论学习中心组举行专题学习会。", ["市委理论学习中心组专题学习会"]],
    ["5月6日，第十五届县委常委会举行第一次会议。", ["第十五届县委常委会第一次会议"]],
    ["5月6日，洋县防汛抗旱指挥部召开会议。", ["洋县防汛抗旱指挥部会议"]],
    ["5月6日，县委利用两天的时间召开读书会。", ["县委读书会"]],
    ["5月6日，洋县农业农村局召开会议。", []],
    ["5月6日，会后还由县防汛指挥部召开会议，各级防汛指挥部召开会议。", []],
    // With their theme
    ["5月6日，青禾镇工会开展以“茶山巾帼行”为主题的志愿服务活动。", ["茶山巾帼行志愿服务活动"]],
    ["5月6日，洋县第一中学举行2025年第一次晨会。", ["2025年第一次晨会"]],
    ["5月6日，洋县消防大队在青禾商场开展消防演练。", ["消防演练"]],
    ["10月22日，洋县融媒校园小记者活动启动。", ["洋县融媒校园小记者活动"]],
    ["5月6日，洋县七届人大五次会议召开召集人会议。", ["洋县七届人大五次会议召集人会议"]],
    ["5月6日，县政府召开常务会议，县政协召开会议。", ["县政府常务会议"]],
    ["5月6日，把守规矩放在大会各项工作的前面。", []],
    ["大家深入调研发现，茶山条件良好。", []],
    // What ends a name only where a verb holds it
    ["5月6日，洋县柳泉村举办“山货年味”大集。", ["山货年味大集"]],
    ["5月6日，秦岭深处民歌赛在青禾镇开唱。", ["秦岭深处民歌赛"]],
    ["洋县的大集远近闻名，春节期间人多。", []],
    ["5月6日，洋县领导葛明远在青禾镇柳泉村调研。", ["在青禾镇柳泉村调研"]],
    // Days of the world in a name; more of them, how many, or only what is said of one
    ["5月6日，洋县总工会举行“平安出行”全国消防安全日启动仪式。", ["平安出行全国消防安全日启动仪式"]],
    ["洋县妇联将组织更多亲子特色活动。", []],
    ["5月6日，小选手们在才艺展示三个比赛中各显身手。", []],
    ["5月6日，这是洋县首次举办的大型推广活动。", []],
    ["5月6日，乒乓球公开赛是一项大众赛事。", []],
    ["5月6日，洋县民政局到青禾镇开展党的二十大精神宣讲活动。", ["党的二十大精神宣讲活动"]],
    ["5月6日，洋县举行向英雄烈士敬献花篮仪式。", ["向英雄烈士敬献花篮仪式"]],
    ["5月6日，局领导详细了解节日期间相关活动的安排。", []],
    ["5月6日，领导现场观摩洋县首届书画作品展。", ["洋县首届书画作品展"]],
    // Sessions by their number; feasts, and by what means something was done
    ["5月6日，青禾镇召开六届人大一次会议。", ["六届人大一次会议"]],
    ["5月6日，县委十三届三次全会召开。", ["县委十三届三次全会"]],
    ["5月6日，民警迎来第五个“中国人民警察节”。", []],
    ["5月6日，代表们通过会议学习、现场走访活动等形式了解情况。", []],
    // What is wished, asked for and counted; what 暨 joins
    ["5月6日，老师希望培训班学员珍惜时光。", []],
    ["5月6日，会议审议决定县人大常委会主任会议提请的议案。", []],
    ["5月6日，经过3天105场激烈竞赛，选手们都累了。", []],
    ["5月6日，洋县春耕工作会暨农机及农技培训班在青禾镇举行。", ["洋县春耕工作会暨农机及农技培训班"]],
    // What is passed on with another
    ["5月6日，柳泉村召开党建联席会，联席会成员单位参加。", ["党建联席会"]],
    ["5月6日，会上传达省委常委会会议以及市委工作座谈会精神。", []],
    // A round of a contest
    ["5月6日，第二届洋县职工技能大赛电工决赛在青禾镇举行。", ["第二届洋县职工技能大赛电工决赛"]],
    // Quoted heads, several words behind a verb, and lists that are no one name
    ["5月6日，洋县首届“村晚”在青禾镇柳泉村上演。", ["洋县首届村晚"]],
    ["5月6日，洋县文旅局将举办文艺晚会、成就展和发展论坛。", []],
    ["5月6日，洋县文化馆邀请专家作非遗保护专题讲座。", ["非遗保护专题讲座"]],
    ["5月6日，“山河新声”中小学生艺术展演在洋县职教中心开幕。", ["山河新声中小学生艺术展演"]],
    // What runs, and what is broadcast about it
    ["洋县“新风进万家”主题教育活动深入人心。", []],
    ["5月6日，洋县“新风进万家”志愿服务活动在柳泉村举行。", ["洋县新风进万家志愿服务活动"]],
    ["洋县电视台播发春茶推介活动新闻60余条。", []],
    // The same by another name; several of them; what is told by its last word alone
    ["5月6日，洋县妇联在柳泉村开展暑期茶山实践活动。此次青年下乡助农活动让大家受益。", ["暑期茶山实践活动"]],
    [
      "5月6日，洋县妇联开展“春雨”读书活动。此次“青禾杯”技能大赛同日举行。",
      ["春雨读书活动", "青禾杯技能大赛"],
    ],
    ["青禾镇多项活动喜迎丰收，多场文艺活动上演。", []],
  ])("%s", (body, names) => {
    expect([...eventsIn(body)].sort()).toEqual([...names].sort());
  });
});

describe("where events are held, and who runs them", () => {
  it.each<readonly [string, readonly string[]]>([
    // Who prepares them
    // The one that the story is about, pointed at behind its verb
    [
      "5月6日，第二届洋县茶艺大赛落幕。洋县妇联、洋县总工会联合举办此次比赛。",
      ["洋县妇联 ORGANIZED 第二届洋县茶艺大赛 HOST", "洋县总工会 ORGANIZED 第二届洋县茶艺大赛 HOST"],
    ],
    [
      "柳泉村、石桥村正在筹备首届采茶节。",
      ["柳泉村 ORGANIZED 首届采茶节 HOST", "石桥村 ORGANIZED 首届采茶节 HOST"],
    ],
    ["为积极筹备首届采茶节，洋县文旅局召开会议。", []],
    // How they open, go on and end
    ["5月6日，洋县第二届龙舟赛在青禾镇结束全部赛事。", ["洋县第二届龙舟赛 HELD_AT 青禾镇"]],
    [
      "5月6日，省政协主席葛明远率采访组来洋县采访调研。葛明远在柳泉村、青禾村，向大家了解茶事。洋县青泽公司、青禾产业园等地，都留下了采访组的身影。采访组还到了洋县博物馆。",
      [
        "来洋县采访调研 HELD_AT 洋县",
        "来洋县采访调研 HELD_AT 柳泉村",
        "来洋县采访调研 HELD_AT 青禾村",
        "来洋县采访调研 HELD_AT 洋县青泽公司",
        "来洋县采访调研 HELD_AT 青禾产业园",
        "来洋县采访调研 HELD_AT 洋县博物馆",
      ],
    ],
    ["5月6日，洋县第二届茶文化节在青禾镇圆满收官。", ["洋县第二届茶文化节 HELD_AT 青禾镇"]],
    [
      "5月6日，洋县第二届茶文化节分别在洋县体育馆和青禾镇举行。",
      ["洋县第二届茶文化节 HELD_AT 洋县体育馆", "洋县第二届茶文化节 HELD_AT 青禾镇"],
    ],
    // Whose it is stands like where it is
    ["该项目在陕西省政府举办的茶业推介会上签约。", ["陕西省政府 ORGANIZED 茶业推介会 HOST"]],
    // What is said of a place between 在 and its name
    ["5月6日，洋县第二届茶文化节在风景秀丽的柳泉村开幕。", ["洋县第二届茶文化节 HELD_AT 柳泉村"]],
    ["5月6日，走进洋县第二中学，“山河新声”合唱比赛正在举行。", ["山河新声合唱比赛 HELD_AT 洋县第二中学"]],
    // What points back: 这里, 本届大赛
    ["5月6日，柳泉村的广场上站满了人，洋县第二届茶文化节在这里开幕。", ["洋县第二届茶文化节 HELD_AT 柳泉村"]],
    [
      "5月6日，洋县妇联、洋县民政局的志愿者来到柳泉村，参加“山河新声”志愿服务活动。",
      [
        "山河新声志愿服务活动 HELD_AT 柳泉村",
        "洋县妇联 ORGANIZED 山河新声志愿服务活动 PARTICIPANT",
        "洋县民政局 ORGANIZED 山河新声志愿服务活动 PARTICIPANT",
      ],
    ],
    [
      "5月6日，青禾镇新时代文明实践所在开幕式现场组织开展“山河新声”志愿服务活动。",
      ["青禾镇新时代文明实践所 ORGANIZED 山河新声志愿服务活动 HOST"],
    ],
    [
      "5月6日，副市长葛明远带领调研组来我市指导融媒体中心建设工作。",
      ["指导融媒体中心建设工作 HELD_AT 汉中市"],
    ],
    ["今年，洋县合唱团参加了云岫景区举行的“山河新声”合唱比赛。", []],
    // No stops: on the way home, and in a meeting's name
    [
      "5月6日，青海湖旅游考察团到洋县考察。随后，考察团一行离开洋县前往西安市。",
      ["青海湖旅游考察团到洋县考察 HELD_AT 洋县"],
    ],
    [
      "由洋县妇联主办，洋县总工会、洋县文旅局联合承办的，“山河新声 好戏之约”合唱比赛在洋县职教中心落幕。",
      [
        "山河新声 好戏之约合唱比赛 HELD_AT 洋县职教中心",
        "洋县妇联 ORGANIZED 山河新声 好戏之约合唱比赛 HOST",
        "洋县总工会 ORGANIZED 山河新声 好戏之约合唱比赛 CO_ORGANIZER",
        "洋县文旅局 ORGANIZED 山河新声 好戏之约合唱比赛 CO_ORGANIZER",
      ],
    ],
    [
      "5月6日，“山河新声”合唱比赛落幕。本次比赛由洋县妇联主办，在洋县职教中心举行。",
      ["山河新声合唱比赛 HELD_AT 洋县职教中心", "洋县妇联 ORGANIZED 山河新声合唱比赛 HOST"],
    ],
    // Lists with members that no rule knows
    [
      "5月6日，洋县第二中学师生前往先烈亭、洋县博物馆开展“山河新声”研学活动。",
      [
        "山河新声研学活动 HELD_AT 先烈亭",
        "山河新声研学活动 HELD_AT 洋县博物馆",
        "洋县第二中学 ORGANIZED 山河新声研学活动 HOST",
      ],
    ],
    // Sites of a level, in a paper of a city
    ["5月6日，洋县妇联的“山河新声”合唱比赛在县体育馆举行。", ["山河新声合唱比赛 HELD_AT 洋县体育馆"]],
    // What a visit's own name lists, and the story's own event in front of others
    [
      "5月6日，洋县县长秦望舒到青禾镇调研茶产业。秦望舒先后走访镇域内的汉中晨曦茶业有限公司和洋县茶叶研究所。",
      [
        "调研茶产业 HELD_AT 汉中晨曦茶业有限公司",
        "调研茶产业 HELD_AT 洋县茶叶研究所",
        "调研茶产业 HELD_AT 青禾镇",
      ],
    ],
    [
      "5月6日，第二届洋县职工乒乓球锦标赛落幕。本次锦标赛在洋县职教中心举行，经过两轮比赛产生冠军。",
      ["第二届洋县职工乒乓球锦标赛 HELD_AT 洋县职教中心"],
    ],
    ["5月6日，在洋县第二中学，志愿者们开展“山河新声”朗诵活动。", ["山河新声朗诵活动 HELD_AT 洋县第二中学"]],
    // Who comes along, who leads, and where somebody returns
    [
      "5月6日，洋县总工会带领洋县文化馆开展“山河新声”慰问演出活动。",
      ["洋县总工会 ORGANIZED 山河新声慰问演出活动 HOST"],
    ],
    [
      "5月6日，洋县第二中学在葛明远老师的带领下，前往柳泉村开展“山河新声”研学活动。",
      ["山河新声研学活动 HELD_AT 柳泉村", "洋县第二中学 ORGANIZED 山河新声研学活动 HOST"],
    ],
    // What somebody does meanwhile, and what is held where a place stands
    ["5月6日，在开展“山河新声”研学活动中，洋县妇联送去了图书。", []],
    ["5月6日，在洋县举行的“山河新声”合唱比赛中，柳泉村夺冠。", ["山河新声合唱比赛 HELD_AT 洋县"]],
    // Roles told by nouns, those who act together, what is said of the theme
    [
      "5月6日，洋县第二届茶文化节开幕。本届茶文化节的主办单位为洋县妇联，承办单位为洋县职教中心。",
      [
        "洋县妇联 ORGANIZED 洋县第二届茶文化节 HOST",
        "洋县职教中心 ORGANIZED 洋县第二届茶文化节 CO_ORGANIZER",
      ],
    ],
    [
      "5月6日，由洋县妇联携手洋县总工会共同举办的“山河新声”合唱比赛开赛。",
      ["洋县妇联 ORGANIZED 山河新声合唱比赛 HOST", "洋县总工会 ORGANIZED 山河新声合唱比赛 CO_ORGANIZER"],
    ],
    [
      "5月6日，洋县妇联联合洋县总工会，在柳泉村举行以“平安出行”为主题的全国消防安全日启动仪式。",
      [
        "全国消防安全日启动仪式 HELD_AT 柳泉村",
        "洋县妇联 ORGANIZED 全国消防安全日启动仪式 HOST",
        "洋县总工会 ORGANIZED 全国消防安全日启动仪式 CO_ORGANIZER",
      ],
    ],
    // Who welcomes it, where it is set, what it sounds through, and short names of towns
    ["5月6日，柳泉村迎来洋县第二届茶文化节。", ["洋县第二届茶文化节 HELD_AT 柳泉村"]],
    ["5月6日，洋县第二届茶文化节开幕，比赛设在柳泉村。", ["洋县第二届茶文化节 HELD_AT 柳泉村"]],
    ["5月6日，“山河新声”合唱比赛唱响柳泉村。", ["山河新声合唱比赛 HELD_AT 柳泉村"]],
    ["5月6日，洋县第二届茶文化节在华阳开幕。", ["洋县第二届茶文化节 HELD_AT 华阳镇"]],
    [
      "5月6日，在洋县教体局的指导下，洋县妇联举办“山河新声”合唱比赛。",
      ["洋县教体局 ORGANIZED 山河新声合唱比赛 PARTICIPANT", "洋县妇联 ORGANIZED 山河新声合唱比赛 HOST"],
    ],
    // Who is brought along, where a race starts, and what is held together
    [
      "5月6日，洋县县长秦望舒率洋县水利局、洋县应急管理局等部门到青禾镇检查防汛工作。",
      [
        "检查防汛工作 HELD_AT 青禾镇",
        "洋县水利局 ORGANIZED 检查防汛工作 PARTICIPANT",
        "洋县应急管理局 ORGANIZED 检查防汛工作 PARTICIPANT",
      ],
    ],
    ["5月6日，洋县半程马拉松鸣枪，3000名选手从洋县体育馆出发。", ["洋县半程马拉松 HELD_AT 洋县体育馆"]],
    [
      "5月6日，“山河新声”合唱比赛和“青禾书香”朗诵大会在柳泉村举行。",
      ["山河新声合唱比赛 HELD_AT 柳泉村", "青禾书香朗诵大会 HELD_AT 柳泉村"],
    ],
    // What an event is made of, whom it is about, and a part of another name
    ["5月6日，洋县妇联走进柳泉村。本次活动共开展了“山河新声”合唱比赛。", []],
    ["5月6日，《洋县报》创刊35周年研讨会举行。", []],
    ["5月6日，洋县第二届茶文化节开幕，洋县妇联成立春耕指导专班。", []],
    // A contest that is part of a festival, and what is held meanwhile by nobody who is told
    [
      "5月6日，“山河新声”合唱比赛在青禾镇举行。此次比赛是第三届洋县茶文化节系列活动之一。比赛由洋县妇联承办。",
      ["山河新声合唱比赛 HELD_AT 青禾镇", "洋县妇联 ORGANIZED 山河新声合唱比赛 CO_ORGANIZER"],
    ],
    // Those who only watch
    ["5月6日，洋县妇联组织收看全市防汛工作会议。", ["洋县妇联 ORGANIZED 全市防汛工作会议 PARTICIPANT"]],
    // Visits: what they see, what they say there, and where they go next
    [
      "5月6日，洋县县委书记葛明远到青禾镇调研茶产业。在柳泉村，葛明远强调要做优品牌。随后到洋县职教中心听取介绍。",
      ["调研茶产业 HELD_AT 柳泉村", "调研茶产业 HELD_AT 洋县职教中心", "调研茶产业 HELD_AT 青禾镇"],
    ],
    [
      "5月6日，洋县县长秦望舒到青禾镇、柳泉镇检查指导防汛工作。",
      ["检查指导防汛工作 HELD_AT 柳泉镇", "检查指导防汛工作 HELD_AT 青禾镇"],
    ],
    [
      "5月6日，洋县县长秦望舒到青禾镇检查防汛工作。秦望舒边走边看，在柳泉村要求加强巡查；在洋县职教中心，查看了物资储备。",
      ["检查防汛工作 HELD_AT 柳泉村", "检查防汛工作 HELD_AT 洋县职教中心", "检查防汛工作 HELD_AT 青禾镇"],
    ],
    [
      "5月6日，洋县纪委监委干部深入青禾镇柳泉村走访困难群众。",
      ["洋县纪委监委 ORGANIZED 走访困难群众 HOST", "走访困难群众 HELD_AT 柳泉村"],
    ],
    [
      "5月6日，汉中市党政考察团来到洋县，考察茶产业。考察团一行深入柳泉村，了解种植情况。",
      ["汉中市党政考察团 ORGANIZED 考察茶产业 HOST", "考察茶产业 HELD_AT 柳泉村", "考察茶产业 HELD_AT 洋县"],
    ],
    [
      "5月6日，洋县县委书记葛明远等领导分别走访慰问县福利院、青禾镇敬老院。",
      ["走访慰问县福利院 HELD_AT 洋县福利院", "走访慰问县福利院 HELD_AT 青禾镇敬老院"],
    ],
    [
      "5月6日，洋县县长秦望舒走访慰问洋县福利院、青禾镇敬老院。",
      ["走访慰问洋县福利院 HELD_AT 洋县福利院", "走访慰问洋县福利院 HELD_AT 青禾镇敬老院"],
    ],
  ])("%s", (body, facts) => {
    expect([...toldOf(body)].sort()).toEqual([...facts].sort());
  });
});

/** What a story with this headline tells of its events, as `toldOf` does. */
const storyOf = (headline: string, body: string): readonly string[] =>
  readPage(headline, body).flatMap(({ facts, entities }) => {
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    return facts
      .filter(({ type }) => type === "HELD_AT" || type === "ORGANIZED" || type === "PART_OF")
      .map(({ type, from, to, evidence: [{ props }] }) =>
        [names.get(from), type, names.get(to), props.role].filter(Boolean).join(" "),
      );
  });

describe("what a headline says was done", () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      "洋县红十字会到青禾镇开展应急救护宣讲",
      "5月6日，洋县红十字会志愿者来到柳泉村，教村民包扎伤口。",
      [
        "洋县红十字会 ORGANIZED 应急救护宣讲 HOST",
        "应急救护宣讲 HELD_AT 柳泉村",
        "应急救护宣讲 HELD_AT 青禾镇",
      ],
    ],
    [
      "洋县总工会慰问高温一线职工",
      "5月6日，洋县总工会走访慰问了柳泉村、青禾镇敬老院的职工。",
      [
        "洋县总工会 ORGANIZED 走访慰问柳泉村、青禾镇敬老院的职工 HOST",
        "走访慰问柳泉村、青禾镇敬老院的职工 HELD_AT 柳泉村",
      ],
    ],
    [
      "春风送到家门口",
      "5月6日，洋县人社局在青禾镇举办专场招聘会。",
      ["洋县人社局 ORGANIZED 专场招聘会 HOST", "专场招聘会 HELD_AT 青禾镇"],
    ],
    [
      "走村入户送政策",
      "5月6日，洋县税务局组织党员前往柳泉村开展税收政策宣传，受到村民欢迎。",
      ["洋县税务局 ORGANIZED 税收政策宣传 HOST", "税收政策宣传 HELD_AT 柳泉村"],
    ],
    [
      "洋县图书馆办讲座",
      "5月6日，洋县教体局邀请汉中市妇联主席葛明远，在柳泉村举办“山河新声”专题讲座。",
      ["洋县教体局 ORGANIZED 山河新声专题讲座 HOST", "山河新声专题讲座 HELD_AT 柳泉村"],
    ],
    // Nobody did it on a day
    ["洋县常态化开展普法宣传", "洋县司法局不断创新方式，让法律知识走进千家万户。", []],
    // Where the story begins elsewhere, or long ago
    [
      "洋县妇联举办“巧手青禾”技能大赛",
      "近年来，柳泉村的竹编有了名气。",
      ["洋县妇联 ORGANIZED 巧手青禾技能大赛 HOST"],
    ],
  ])("%s", (headline, body, facts) => {
    expect([...storyOf(headline, body)].sort()).toEqual([...facts].sort());
  });
});

describe("what a festival is made of", () => {
  it.each<readonly [string, readonly string[]]>([
    [
      "5月6日，洋县第二届茶文化节在青禾镇开幕。作为文化节的重要内容，“山河新声”合唱比赛同步举行。",
      ["山河新声合唱比赛 PART_OF 洋县第二届茶文化节"],
    ],
    [
      "5月6日，洋县第二届茶文化节在青禾镇开幕。活动期间将举办“山河新声”合唱比赛。",
      ["山河新声合唱比赛 PART_OF 洋县第二届茶文化节"],
    ],
    ["5月6日，洋县第二届茶文化节在青禾镇开幕。“山河新声”合唱比赛同日落幕。", []],
  ])("%s", (body, facts) => {
    expect(storyOf("青禾镇新闻一则", body).filter((fact) => fact.includes("PART_OF"))).toEqual(facts);
  });
});

describe("the year that the name of an event begins with", () => {
  const yearsIn = (body: string): readonly string[] =>
    readStory(body).flatMap(({ entities }) =>
      entities.filter(({ label }) => label === "Event").map(({ name, props }) => `${name} ${props.date}`),
    );
  it.each<readonly [string, string]>([
    ["洋县举办“2023·青禾有约”志愿服务活动，暖了人心。", "2023·青禾有约志愿服务活动 2023"],
    ["洋县举办“2025·青禾有约”志愿服务活动，暖了人心。", "2025·青禾有约志愿服务活动 2025-05-06"],
    ["5月3日，洋县举办“2023·青禾有约”志愿服务活动。", "2023·青禾有约志愿服务活动 2025-05-03"],
    ["洋县举办2023年度茶业总结大会，会后种茶。", "2023年度茶业总结大会 2025-05-06"],
    ["洋县举办“青禾有约2023”志愿服务活动，暖了人心。", "青禾有约2023志愿服务活动 2025-05-06"],
  ])("%s", (body, told) => {
    expect(yearsIn(body)).toEqual([told]);
  });
});
