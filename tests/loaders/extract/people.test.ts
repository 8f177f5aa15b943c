import { describe, expect, it } from "vitest";
import { readStory } from "./story.ts";

/** The people whom a story in a paper of Hanzhong names, beside its reporter. */
const peopleIn = (body: string): readonly string[] =>
  readStory(body)
    .flatMap(({ entities }) => entities.filter(({ label }) => label === "Person").map(({ name }) => name))
    .filter((name) => name !== "秦晓禾");

describe("people", () => {
  const cases: readonly [string, readonly string[]][] = [
    // Where a short name ends, by the word behind it
    ["洋县青禾镇柳泉村第一书记葛明入围“最美书记”名单。", ["葛明"]],
    ["大家听取了洋县文联主席葛宁关于采风的介绍。", ["葛宁"]],
    // Both parents' surnames; surnames that no table has
    ["青禾小学葛秦望舒获得一等奖。", ["葛秦望舒"]],
    ["洋县副县长鸦成云出席活动。", ["鸦成云"]],
    // What somebody is, behind the name
    ["葛一舟、秦望舒同学荣获二等奖，陆文瑾老师指导。", ["葛一舟", "秦望舒", "陆文瑾"]],
    // By their body alone
    ["洋县第一中学葛一舟、洋县第二中学秦望舒分获一、二等奖。", ["葛一舟", "秦望舒"]],
    // Lists that those present stand in
    ["葛一舟、秦望舒、陆文瑾等到会并在主席台就座。", ["葛一舟", "秦望舒", "陆文瑾"]],
    ["葛一舟、秦望舒、鸦成云等市领导参加会议。", ["葛一舟", "秦望舒", "鸦成云"]],
    // The post in front with 的
    ["时任柳泉村党支部书记的葛明远介绍了情况。", ["葛明远"]],
    // Dotted names, as far as they sound foreign
    ["阿依夏·买买提，是青禾小学的老师。", ["阿依夏·买买提"]],
    ["养殖大户阿里木·吐尔逊夸起了合作社。", ["阿里木·吐尔逊"]],
    // Winners at the head of a clause, or behind their town
    ["葛一舟、秦望舒、陆文瑾分获甲组前三名。", ["葛一舟", "秦望舒", "陆文瑾"]],
    ["洋县青禾镇葛明远获评“最佳志愿者”。", ["葛明远"]],
    // Names with 和 in or behind them
    ["县人大常委会副主任葛和勤、秦望舒参加。", ["葛和勤", "秦望舒"]],
    ["洋县副县长葛明和参加考察。", ["葛明和"]],
    // Leaders without posts; a post that 的 parts from its body
    ["市政府领导葛明远、秦望舒出席会议。", ["葛明远", "秦望舒"]],
    ["洋县茶业商会的会长葛明远捐了口罩。", ["葛明远"]],
    ["洋县副县长葛明远宣布洋县·青禾茶会开幕。", ["葛明远"]],
    // Who sat, presided and spoke at sessions
    ["本次会议的执行主席是:葛一舟、秦望舒、陆文瑾。", ["葛一舟", "秦望舒", "陆文瑾"]],
    [
      "在主席台就座的还有：葛一舟、木拉提·艾力（哈萨克族）、陆文瑾（女）。",
      ["葛一舟", "木拉提·艾力", "陆文瑾"],
    ],
    ["葛一舟、秦望舒、陆文瑾和受表彰的代表在主席台就座。", ["葛一舟", "秦望舒", "陆文瑾"]],
    ["列席会议的有葛一舟、秦望舒、陆文瑾等。", ["葛一舟", "秦望舒", "陆文瑾"]],
    ["代表葛一舟、秦望舒围绕乡村教育发言。", ["葛一舟", "秦望舒"]],
    ["会议由秦望舒主持，受大会委托，葛一舟作工作报告。", ["葛一舟", "秦望舒"]],
    ["葛一舟致闭幕词，秦望舒宣布大会闭幕。", ["葛一舟", "秦望舒"]],
    // A row of names, whatever they do
    ["葛一舟、秦望舒、陆文瑾看望了委员。", ["葛一舟", "秦望舒", "陆文瑾"]],
    // By the words around them: what they are, whose home it is, who leads
    ["葛明远是青禾镇一名普通的乡村医生，行医30年。", ["葛明远"]],
    ["秦望舒老人今年已经98岁了，身体依然硬朗。", ["秦望舒"]],
    ["葛明远家的院子里堆满了玉米。", ["葛明远"]],
    ["在秦望舒的带领下，村集体有了收入。", ["秦望舒"]],
    ["提起葛明远，村里人都竖起大拇指。", ["葛明远"]],
    ["陆文瑾与妻子葛一舟经营着一家民宿。", ["陆文瑾", "葛一舟"]],
    ["说起变化，秦望舒笑得合不拢嘴。", ["秦望舒"]],
    ["葛一舟、秦望舒、陆文瑾三名同志被授予称号。", ["葛一舟", "秦望舒", "陆文瑾"]],
    ["银匠葛明远敲响铜鼓，歌师秦望舒登台。", ["葛明远", "秦望舒"]],
    ["柳泉村的葛明远夫妇一大早就忙开了。", ["葛明远"]],
    ["“大家也能学会。”秦望舒信心满满。", ["秦望舒"]],
    ["志愿者一边往村民葛明家走一边说。", ["葛明"]],
    ["第一书记葛明跟往常一样走访。", ["葛明"]],
    ["洋县茶农葛明年炒了一辈子茶。", ["葛明年"]],
    ["80多岁的葛老走进茶园，葛总也来了。", []],
    // Rare surnames, clans of the Yi, names with and without dots up to a common word
    ["种植大户普青禾说，烟叶长势好。", ["普青禾"]],
    ["志愿者丘望舒连夜赶到。", ["丘望舒"]],
    ["洋县文联主席沙马望山介绍了采风。", ["沙马望山"]],
    ["村民阿依夏·买买提高兴地说，棉花丰收了。", ["阿依夏·买买提"]],
    ["居民葛明远与阿依夏·买买提结为亲戚。", ["葛明远"]],
    // Trades, those who speak for their like, candidates; posts only meant for somebody
    ["养牛大户葛明远、蔬菜大户秦望舒领到了补贴。", ["葛明远", "秦望舒"]],
    ["“羊倌”葛明远成了新农人，小伙陆文瑾也回了村。", ["葛明远", "陆文瑾"]],
    ["获奖者代表葛一舟、新兵代表秦望舒发言。", ["葛一舟", "秦望舒"]],
    ["洋县县委副书记、县长提名人选葛明远主持会议。", ["葛明远"]],
    ["拟任洋县水利局局长的葛明远作表态发言。", ["葛明远"]],
    // Up to what a speaker gives
    ["洋县副县长葛明作开班动员，县委常委秦望作专题讲座。", ["葛明", "秦望"]],
    ["副县长高峰、县领导向前进出席会议。", ["高峰", "向前进"]],
    // A reporter whom the story tells of
    ["陕西日报社记者葛一舟登上秦岭，看到了朱鹮。", ["葛一舟"]],
  ];
  it.each(cases)("%s", (body, expected) => {
    expect([...peopleIn(body)].sort()).toEqual([...expected].sort());
  });
});

describe("words that name nobody", () => {
  it.each([
    "志愿者来自各行各业，共同守护青禾镇。",
    "活动中，青禾小学同学荣获二等奖。",
    "大家在青禾镇瞻仰了烈士纪念碑。",
    "志愿者走访了青禾镇的空巢老人。",
    "集团领导来洋县考察，负责人来洋县座谈。",
    "专家支招防冻害，志愿者带着村民养起了黑山羊。",
    "在党的领导下，在大家的帮助下，村里变了样。",
    "社区志愿者从早上忙到晚上，选手来赛场的路不好走。",
    "丹参、黄芪、金银花、黄芩等中药材长势良好，高粱、谷子、马铃薯、胡麻喜获丰收。",
    "他说：“要确保安全度汛、确保安全过冬。”",
    "民警向师生讲解，大家向邻里宣传，服务妇女儿童民生。",
    "果农应做好防护，村民应注意防火。",
    "教师宣誓，爱心人士充分展示才艺。",
    "妹妹高兴极了，学生代表向老师献花，评委严格打分。",
    "农牧民安居乐业，工作人员时刻在岗，大户带小户。",
    "各部门将顾全大局，抓实民生工程。",
    "代表到会312名，安全、环保、质量三项指标达标。",
    // As a name may hold 和 and lists are parted by it, a run of it mustn't be parted in every way there is.
    // As prizes stand in rows, a run of them mustn't be parted in every way there is either.
    `冠军由洋县一中获得。大赛揭晓，${"金奖银奖".repeat(60)}。`,
    `5月6日，${"和".repeat(60)}。`,
    `5月6日，${"的·了和".repeat(60)}。`,
  ])("%s", (body) => {
    expect(peopleIn(body)).toEqual([]);
  });
});

/** The posts that a story in a paper of Hanzhong tells of, each as one line. */
const postsIn = (body: string): readonly string[] =>
  readStory(body).flatMap(({ entities, facts }) => {
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    return facts
      .filter(({ type }) => type === "HOLDS")
      .flatMap(({ from, to, evidence }) =>
        evidence.map(({ props }) =>
          [names.get(from), names.get(to), props.title, props.status === "CURRENT" ? "" : props.status]
            .filter(Boolean)
            .join(" "),
        ),
      );
  });

describe("posts in front of names", () => {
  it.each<[string, readonly string[]]>([
    // The second post is in what the committee of the first belongs to
    [
      "青禾镇中心小学党支部书记、校长葛明远到会。",
      ["葛明远 青禾镇中心小学党支部 书记", "葛明远 青禾镇中心小学 校长"],
    ],
    [
      "兵团党委常委、副司令员葛明远到会。",
      ["葛明远 新疆生产建设兵团党委 常委", "葛明远 新疆生产建设兵团 副司令员"],
    ],
    ["一四三团党委书记、政委葛明远介绍了情况。", ["葛明远 一四三团党委 书记", "葛明远 一四三团 政委"]],
    // Whose mayor it is, by the one listed right before
    [
      "西安市代表团来洋县考察，洋县县委书记葛明远、县长秦望舒陪同。",
      ["葛明远 洋县委 书记", "秦望舒 洋县政府 县长"],
    ],
    // A bureau without its county, a committee without its village
    ["洋县副县长、公安局局长葛明远到会。", ["葛明远 洋县政府 副县长", "葛明远 洋县公安局 局长"]],
    [
      "青禾镇柳泉村党支部副书记、监委会主任葛明远到会。",
      ["葛明远 柳泉村党支部 副书记", "葛明远 柳泉村监委会 主任"],
    ],
    ["洋县妇联派驻青禾镇柳泉村第一书记葛明远到会。", ["葛明远 柳泉村党支部 第一书记"]],
    ["洋县青禾镇南桥社区网格员秦望舒上门登记。", ["秦望舒 南桥社区 网格员"]],
    // A body that only its head shows
    ["洋县贾家坪派出所所长葛明远介绍了案情。", ["葛明远 洋县贾家坪派出所 所长"]],
    ["青禾镇农业综合服务站站长葛明远介绍了情况。", ["葛明远 青禾镇农业综合服务站 站长"]],
    ["洋县人大代表葛明远建议修路。", []],
    ["副局长兼市招办主任葛明远到会，洋县公司长沙分公司开业。", []],
  ])("%s", (body, expected) => {
    expect([...postsIn(body)].sort()).toEqual([...expected].sort());
  });
});

describe("elections and appointments", () => {
  it.each<[string, readonly string[]]>([
    [
      "会议选举葛一舟为洋县人大常委会主任，秦望舒、陆文瑾为副主任。",
      ["葛一舟 洋县人大常委会 主任", "秦望舒 洋县人大常委会 副主任", "陆文瑾 洋县人大常委会 副主任"],
    ],
    ["大会以无记名投票的方式，选举葛一舟为市长。", ["葛一舟 汉中市政府 市长"]],
    [
      "葛一舟、秦望舒2人当选为洋县人大常委会委员。",
      ["葛一舟 洋县人大常委会 委员", "秦望舒 洋县人大常委会 委员"],
    ],
    [
      "洋县黑米协会日前成立，葛一舟当选首任会长，秦望舒当选秘书长。",
      ["葛一舟 洋县黑米协会 会长", "秦望舒 洋县黑米协会 秘书长"],
    ],
    ["会议决定任命葛一舟为洋县副县长。", ["葛一舟 洋县政府 副县长"]],
    [
      "会议任命葛一舟为洋县人民法院副院长、审判委员会委员，秦望舒为洋县水利局局长。",
      ["葛一舟 洋县人民法院 副院长", "葛一舟 洋县人民法院 审判委员会委员", "秦望舒 洋县水利局 局长"],
    ],
    ["会议接受葛一舟辞去洋县副县长职务的请求。", ["葛一舟 洋县政府 副县长 FORMER"]],
    [
      "会议免去葛一舟、秦望舒的洋县教育局副局长职务。",
      ["葛一舟 洋县教育局 副局长 FORMER", "秦望舒 洋县教育局 副局长 FORMER"],
    ],
    ["县委决定：葛一舟同志任洋县发改局党组书记。", ["葛一舟 洋县发改局 党组书记"]],
    // What somebody is or was, was moved or sent to be, behind the name
    ["葛一舟是洋县第一中学的一名语文教师。", ["葛一舟 洋县第一中学 教师"]],
    ["葛一舟由洋县水利局副局长升任洋县财政局局长。", ["葛一舟 洋县财政局 局长"]],
    ["去年，葛一舟被派到洋县青禾镇担任副镇长。", ["葛一舟 青禾镇政府 副镇长"]],
    ["曾任洋县县长的葛一舟回来了。", ["葛一舟 洋县政府 县长 FORMER"]],
    ["学生家长葛一舟，任洋县青禾茶业有限公司经理。", ["葛一舟 洋县青禾茶业有限公司 经理"]],
    ["洋县成立春耕工作专班，由葛一舟任组长。", ["葛一舟 春耕工作专班 组长"]],
    ["会议拟任命葛一舟为洋县水利局局长，建议选举秦望舒为洋县县长。", []],
    ["会议选举产生了洋县人大常委会主任、副主任。", []],
  ])("%s", (body, expected) => {
    expect([...postsIn(body)].sort()).toEqual([...expected].sort());
  });
});
