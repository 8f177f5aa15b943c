import { describe, expect, it } from "vitest";
import { readPage, readStory } from "./story.ts";

/** The bodies that a story in a paper names. */
const bodiesIn = (body: string, publication?: string): readonly string[] =>
  readStory(body, publication).flatMap(({ entities, mentions }) => {
    const mentioned = new Set(mentions.map(({ entity }) => entity));
    return entities
      .filter(({ id, label }) => mentioned.has(id) && label === "Organization")
      .map(({ name }) => name);
  });

describe("companies by their brand alone", () => {
  const cases: readonly [string, readonly string[]][] = [
    ["移动、电信、联通三家运营商抢修基站。", ["移动", "电信", "联通"]],
    ["农商行为种粮大户发放贷款，中石化、中石油保障供应。", ["农商行", "中石化", "中石油"]],
    ["陕西电网洋县供电局参加了演练。", ["陕西电网洋县供电局"]],
    ["麟翎电子、青泽精密、安岫动力等一批龙头企业先后落户。", ["麟翎电子", "青泽精密", "安岫动力"]],
    ["走进麟禾光伏的生产车间，工人们正在忙碌。", ["麟禾光伏"]],
    ["青牧种业负责人葛明远介绍了情况。", ["青牧种业"]],
    ["龙头企业麟泽电机正在装修，爱心企业青恒木业捐了款。", ["麟泽电机", "青恒木业"]],
    ["麟帝机械、青工岩土成功立项陕西省重点科技项目。", ["麟帝机械", "青工岩土"]],
  ];
  it.each(cases)("%s", (body, expected) => {
    expect(bodiesIn(body)).toEqual(expect.arrayContaining(expected as string[]));
  });

  it.each([
    ["供电、电信、邮政部门全力抢修。", /电信|邮政/],
    ["熊卫华为驿站揭牌，大家参加华为杯比赛。", /华为/],
    ["围绕智能家电、先进装备等重点企业开展走访。", /家电|装备/],
    ["洋县农业获得全面发展，苏州园林荣获金奖，洋县苗木上市。", /农业|园林|苗木/],
    ["全县新能源项目开工，电子信息签约，县域物流落地，城乡环保获得肯定。", /能源|信息|物流|环保/],
  ] as const)("%s", (body, never) => {
    expect(bodiesIn(body).filter((name) => never.test(name))).toEqual([]);
  });
});

describe("bodies of a place", () => {
  const cases: readonly [string, readonly string[]][] = [
    ["市防汛指挥部联合会商，市老干部活动中心放假。", ["汉中市防汛指挥部", "汉中市老干部活动中心"]],
    ["市戏曲艺术剧院送戏下乡，省高院发布案例。", ["汉中市戏曲艺术剧院", "陕西省高院"]],
    ["市中级人民法院立案庭庭长葛明远到会。", ["汉中市中级人民法院立案庭"]],
    ["汉中青禾机械公司车桥工厂职工葛明远获表彰。", ["汉中青禾机械公司车桥工厂"]],
    ["青龙乡乡贤会参与管护。", ["青龙乡乡贤会"]],
    ["汉中石化、洋县经信局、陕西师大参加。", ["汉中石化", "洋县经信局", "陕西师大"]],
    ["陕西师范大学到洋县义诊，陕西师大的学生也来了。", ["陕西师范大学"]],
    ["洋县第五届书法家协会换届，洋县书协会员都来了。", ["洋县书法家协会"]],
    ["葛明远慰问了91528部队、汉中市消防支队官兵。", ["91528部队", "汉中市消防支队"]],
    [
      "民警按照市局党委的部署巡逻，市局治安支队参加，公安干警上街。",
      ["汉中市公安局党委", "汉中市公安局治安支队"],
    ],
    ["城固法院开庭，城固县人民法院通报情况。", ["城固县法院"]],
    ["民盟汉中市委到洋县走访，民盟市委会向大家介绍情况。", ["民盟汉中市委"]],
    ["洋县国防动员委员会召开会议，汉中警备区、陕西省军区参加。", ["洋县国防动员委员会", "陕西省军区"]],
  ];
  it.each(cases)("%s", (body, expected) => {
    expect(bodiesIn(body).filter((name) => expected.includes(name))).toHaveLength(expected.length);
  });

  it.each([
    [
      "伊犁日报",
      "自治州党委书记葛明远主持会议，自治州农业农村局参加。",
      ["伊犁哈萨克自治州党委", "伊犁哈萨克自治州农业农村局"],
    ],
    ["昌吉日报", "州党委常委、宣传部部长葛明远到会。", ["昌吉回族自治州党委"]],
    ["石河子日报", "八师石河子市党委召开会议。", ["第八师石河子市党委"]],
    ["胡杨河融媒", "师市教育局、财政局协办。", ["第七师胡杨河市教育局", "第七师胡杨河市财政局"]],
    ["石河子日报", "一二一团、一三三团参加比赛，一四三团连队丰收。", ["一二一团", "一三三团", "一四三团"]],
    ["兵团日报", "兵团副司令员葛明远到会。", ["新疆生产建设兵团"]],
    ["石河子日报", "第一师阿拉尔市九团举办培训班，134团创新学习形式。", ["九团", "134团"]],
    // Committees of prefectures, whatever the prefecture is now; those of an autonomous region in its own paper
    ["喀什日报", "喀什地委委员葛明远到会。", ["喀什地委"]],
    ["西藏日报", "那曲地委书记葛明远、区政协副主席秦望舒到会。", ["那曲地委", "西藏自治区政协"]],
    [
      "广西日报",
      "柳州市鱼峰区召开会议，区委书记葛明远讲话，区人民法院参加。",
      ["鱼峰区委", "鱼峰区人民法院"],
    ],
    // Teams that help another place
    ["凉山日报", "佛山市援助凉山州工作组组长葛明远到会。", ["佛山市援助凉山州工作组"]],
    ["凉山日报", "佛山市顺德区对口帮扶雷波县工作组组长葛明远到会。", ["佛山市顺德区对口帮扶雷波县工作组"]],
    [
      "喀什日报",
      "广东省对口支援新疆工作前方指挥部副总指挥葛明远到会。",
      ["广东省对口支援新疆工作前方指挥部"],
    ],
  ])("%s: %s", (publication, body, expected) => {
    expect(bodiesIn(body, publication)).toEqual(expect.arrayContaining(expected));
  });
});

describe("words that belong to names, and words that don't", () => {
  it.each<[string, readonly string[]]>([
    ["陕西省物流与采购联合会、陕西异地商会联合会来了。", ["陕西省物流与采购联合会", "陕西异地商会联合会"]],
    ["大家考察了洋县麟盛原烟发展有限公司。", ["洋县麟盛原烟发展有限公司"]],
    ["发布会上中国茶叶工业协会会长葛明远讲话。", ["中国茶叶工业协会"]],
    ["柳泉社区第二睦邻中心开展活动。", ["柳泉社区第二睦邻中心"]],
  ])("%s", (body, expected) => {
    expect(bodiesIn(body)).toEqual(expect.arrayContaining([...expected]));
  });

  it.each([
    ["葛明远观看集团企业宣传片，活动学校领导到会。", /观看|活动/],
    ["它成为现代化跨国企业集团，洋县各级党委重视茶业。", /集团|党委/],
    ["他查看了民警办公室，建设新时代文明实践所、站8个，一代代乌兰牧骑队员来了。", /民警|建设|一代/],
    ["洋县提升合作社经济效益，规范合作社运行。", /合作社/],
    ["师生走进洋县五所农村学校，法官争创“枫桥式人民法庭”。", /五所|法庭/],
  ] as const)("%s", (body, never) => {
    expect(bodiesIn(body).filter((name) => never.test(name))).toEqual([]);
  });
});

describe("quotation marks and brackets in names", () => {
  const cases: readonly [string, readonly string[]][] = [
    ["“青禾红”农业发展有限公司董事长葛明远说。", ["青禾红农业发展有限公司"]],
    ["陕西“青禾红”农业发展有限公司成立了。", ["陕西青禾红农业发展有限公司"]],
    ["柳泉村成立“青禾红”生态养殖专业合作社。", ["青禾红生态养殖专业合作社"]],
    ["“健康茶乡行”第五医疗队来了。", ["健康茶乡行第五医疗队"]],
    ["洋县“茶风”青年志愿者协会的会员来了。", ["茶风青年志愿者协会"]],
    ["市“百村工程”建设领导小组办公室印发通知。", ["汉中市百村工程建设领导小组办公室"]],
    ["洋县成立茶乡名城（县）创建工作专班。", ["茶乡名城（县）创建工作专班"]],
  ];
  it.each(cases)("%s", (body, expected) => {
    expect(bodiesIn(body)).toEqual(expect.arrayContaining(expected as string[]));
  });

  it.each([
    ["被评为“先进集体”的洋县第一小学来了。", /先进/],
    ["葛明远拟任县（市）政府正职。", /政府/],
    ["葛明远（女）公司经理到会。", /女/],
  ] as const)("%s", (body, never) => {
    expect(bodiesIn(body).filter((name) => never.test(name))).toEqual([]);
  });
});

describe("bodies without a word whose they are", () => {
  const cases: readonly [string, readonly string[]][] = [
    ["5月6日，农业农村局组织大家下乡，财政局局长葛明远到会。", ["汉中市农业农村局", "汉中市财政局"]],
    ["洋县召开会议，财政局、教育局负责人到会。", ["洋县财政局", "洋县教育局"]],
    ["洋县赴西安市招商，商务局局长葛明远介绍情况。", ["洋县商务局"]],
    ["水利厅副厅长葛明远到会。", ["陕西省水利厅"]],
    ["项目由汉中市洋县城投集团、交投集团建设。", ["汉中市洋县城投集团", "汉中市洋县交投集团"]],
  ];
  it.each(cases)("%s", (body, expected) => {
    expect(bodiesIn(body)).toEqual(expect.arrayContaining(expected as string[]));
  });

  it.each([
    ["各级公安局、教育局要加强管理。", /局$/],
    // Of the city or of the county: not told
    ["洋县教育工作会议召开。教育局副局长葛明远发言。", /[市县]教育局/],
    ["教育部、公安部、统计局联合发文。", /[市县]统计局/],
    ["推进省实验室、市重点实验室建设，建成农业领域市级重点实验室30个。", /实验室/],
  ] as const)("%s", (body, never) => {
    expect(bodiesIn(body).filter((name) => never.test(name))).toEqual([]);
  });
});

describe("sorts of bodies", () => {
  it.each([
    ["他进了一家外贸公司，城里有不少物管公司、第三方电梯公司。", /公司/],
    ["大家走进基层文联、战地医院和基层卫生所。", /文联|医院|卫生所/],
    ["首届青禾足协杯开赛，小学组的孩子先上场。", /足协|小学/],
    ["那里成为全省三大制茶厂，还将建设大型粮食加工厂。", /厂/],
    ["合作社被评为国家农民合作社示范社。", /^国家/],
    ["市县人大代表视察，各村（社区）关工委和开发区人大工委参加。", /人大$|^[（(]/],
    ["多个文艺家协会将换届，汉中新闻网5月12日报道了此事。", /多个|日报/],
    ["县长代表县人民政府作政府工作报告。", /作政府/],
    ["市、县两级法院联合行动，全市法院都参加，村（社区）妇联、专兼职妇联也来了。", /法院|妇联/],
    ["“青禾医院杯”乒乓球赛开赛，7支团体代表队参赛。", /医院|代表队/],
    ["陕西石化产业兴旺，洋县理工大学生返乡。", /石化$|理工大$/],
    ["县妇联表彰“最美基层妇联执委”，住青禾镇政协委员到会，两个代表队参赛。", /最美|镇政协|代表队/],
    ["加强县乡人大工作，葛明当选洋县第九届人民代表大会常务委员会委员。", /乡人大|届/],
    ["功能区管委会要落实，会议补选镇人民政府镇长，选举产生县妇联主席。", /功能区|补选|产生/],
    ["县检察院会同县经开区管委会举办活动，上届县妇联主席到会。", /会同|上届/],
    ["他走马上任市商务局局长，他调离青禾日报社。", /走马|调离/],
  ] as const)("%s", (body, never) => {
    expect(bodiesIn(body).filter((name) => never.test(name))).toEqual([]);
  });
});

describe("one body by two names", () => {
  it("is a school or a court by its name without its place, where the story tells both", () => {
    const names = readPage(
      "青禾中心学校迎来客人",
      "5月6日，洋县青禾中心学校迎来客人，学生们唱起歌来。青禾中心学校的老师很高兴。",
    ).flatMap(({ entities }) => entities.map(({ name }) => name));
    expect(names).toContain("洋县青禾中心学校");
    expect(names).not.toContain("青禾中心学校");
  });
});
