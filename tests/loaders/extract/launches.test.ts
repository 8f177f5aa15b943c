import { describe, expect, it } from "vitest";
import { readPage, readStory } from "./story.ts";

/** Who launches what, and where it runs, as a story in a paper of Hanzhong says. */
const launchesIn = (body: string): readonly string[] =>
  readStory(body).flatMap(({ facts, entities }) => {
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    return facts
      .filter(({ type }) => type === "LAUNCHED" || type === "IMPLEMENTED_IN")
      .map(({ type, from, to, evidence: [{ props }] }) =>
        [
          names.get(from),
          type === "LAUNCHED" ? ">" : "@",
          names.get(to),
          props.role === "PARTNER" ? "beside" : "",
        ]
          .join(" ")
          .trim(),
      );
  });

/** Who launches or holds what in a story that is this headline and body alone. */
const deedsOf = (headline: string, body: string): readonly string[] =>
  readPage(headline, body).flatMap(({ facts, entities }) => {
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    return facts
      .filter(({ type }) => type === "LAUNCHED" || type === "ORGANIZED")
      .map(({ from, to, evidence: [{ props }] }) => `${names.get(from)} > ${names.get(to)} ${props.role}`)
      .sort();
  });

describe("whom a story speaks of", () => {
  it("is whom a line of its headline begins with, with those who act beside it", () => {
    const headline = "多彩活动迎“六一”\n全县教育系统致力护苗成长";
    const body =
      "洋县是远近闻名的茶乡，也是书画之乡。\n\n推出“错时接送”机制。与县司法局等部门联合举办“护苗”绘画大赛。";
    expect(deedsOf(headline, body)).toEqual([
      "洋县司法局 > 护苗绘画大赛 CO_ORGANIZER",
      "洋县教育系统 > 护苗绘画大赛 HOST",
      "洋县教育系统 > 错时接送机制 LEAD",
    ]);
  });
  it("is whom the first sentences look back on, and nobody where they don't", () => {
    const scene = "学校门口总是人山人海，家长们挤在校门两边等候。";
    const told = "推出“错时接送”机制。";
    expect(deedsOf("门口的事", `${scene}近年来，洋县第三小学办法不少。${told}`)).toEqual([
      "洋县第三小学 > 错时接送机制 LEAD",
    ]);
    expect(deedsOf("门口的事", `${scene}路边的文具店里也一样拥挤。${told}`)).toEqual([]);
  });
});

describe("whom a sentence without a subject doesn't mean", () => {
  it.each([
    ["洋县第三届茶文化节开幕", "5月6日，洋县各界来到现场。文化节期间举办了春茶产销对接会。"],
    ["洋县部署防汛", "5月6日，洋县传来消息。领导小组当天召开第一次会议。"],
  ])("%s: %s", (headline, body) => {
    expect(deedsOf(headline, body)).toEqual([]);
  });
});

describe("who launches what", () => {
  const cases: readonly [string, readonly string[]][] = [
    // Whom the paragraph spoke of last, before whom the story speaks of
    [
      "近年来，洋县全力打造“洋就业”服务品牌。县人社局开发“洋就业”平台。同时，实施“春风送岗”行动。",
      ["洋县 > 洋就业服务品牌", "洋县人社局 > 洋就业平台", "洋县人社局 > 春风送岗行动"],
    ],
    // Who begins the news that was learnt; whom a story that opens with a scene looks back on
    [
      "记者从洋县农业农村局获悉，洋县供销社紧扣春耕出实招。推出“农资到家”服务。",
      ["洋县供销社 > 农资到家服务"],
    ],
    // A task force whose name holds a verb
    ["洋县成立梅汛防御工作领导小组。", ["洋县 > 梅汛防御工作领导小组"]],
    // Beside somebody whom the clause leaves out
    [
      "近年来，洋县残联办实事。与洋县农商银行联合推出“助残贷”。",
      ["洋县残联 > 助残贷", "洋县农商银行 > 助残贷 beside"],
    ],
    [
      "近年来，洋县坚持科技兴茶。联合陕西省茶叶研究所建立洋县茶树试验站，推广“小苗共育”模式。",
      ["洋县 > 洋县茶树试验站", "陕西省茶叶研究所 > 洋县茶树试验站 beside", "洋县 > 小苗共育模式"],
    ],
    // The verb of a clause within; what a body founded is, and its name
    ["采访团选取了柳泉村、朱鹮村作为采风地点，涵盖洋县实施“百村工程”中的成果。", ["洋县 > 百村工程"]],
    ["去年，柳泉村成立乡村合作公司——洋县鹏飞运营管理有限公司。", ["柳泉村 > 洋县鹏飞运营管理有限公司"]],
    [
      "洋县雨林茶叶有限公司探索建立企业联系茶村帮助党建、企业联系村组帮助发展的“三联三帮”制度。",
      ["洋县雨林茶叶有限公司 > 三联三帮制度"],
    ],
    // With a body's help
    [
      "在市工信局支持下，洋县朱鹮食品有限公司建成“茶云”平台。",
      ["洋县朱鹮食品有限公司 > 茶云平台", "汉中市工信局 > 茶云平台 beside"],
    ],
    ["在省能源集团的帮扶下，柳泉村办起“巧娘工坊”。", ["柳泉村 > 巧娘工坊"]],
    // Two whom 联合 joins; who a document is issued by
    [
      "“青禾驿站”上月建成。驿站由洋县妇联联合洋县民政局共同打造。",
      ["洋县妇联 > 青禾驿站", "洋县民政局 > 青禾驿站 beside"],
    ],
    ["《洋县古茶树管理办法》由县政府印发实施。", ["洋县政府 > 洋县古茶树管理办法"]],
    ["《洋县古树条例》经县人大常委会审议通过。", ["洋县人大常委会 > 洋县古树条例"]],
    ["青禾镇把闲置的校舍改造成“孝老驿站”。", ["青禾镇 > 孝老驿站"]],
    // Each by whoever stands in front of it; all of a list; with its head told
    [
      "项目有洋县晨曦公司投资的茶叶加工项目、西安青山公司投资的茶饮生产项目和宝鸡绿野公司投资的茶油生产项目。",
      ["洋县晨曦公司 > 茶叶加工项目", "西安青山公司 > 茶饮生产项目", "宝鸡绿野公司 > 茶油生产项目"],
    ],
    [
      "洋县先后新建了洋县第三小学、青禾高级中学、洋县第四中学。",
      ["洋县 > 洋县第三小学", "洋县 > 青禾高级中学", "洋县 > 洋县第四中学"],
    ],
    ["洋县成立了以县长为组长的春茶工作领导小组。", ["洋县 > 春茶工作领导小组"]],
    [
      "洋县妇联被市妇联评为“巾帼先进集体”，葛一舟被评为“巾帼先进个人”。",
      ["汉中市妇联 > 巾帼先进集体", "汉中市妇联 > 巾帼先进个人"],
    ],
    [
      "洋县妇联、洋县民政局等单位在全县开展“最美茶嫂”评选活动。",
      ["洋县妇联 > 最美茶嫂", "洋县民政局 > 最美茶嫂"],
    ],
    // Where it is set up, told with what it is like; that bank, that enterprise
    [
      "洋县人民法院在案件多发的柳泉村、朱鹮村设立“法官驿站”，推行“四到一线”工作法。",
      ["洋县人民法院 > 法官驿站", "洋县人民法院 > 四到一线工作法", "法官驿站 @ 柳泉村", "法官驿站 @ 朱鹮村"],
    ],
    ["坐落在青禾镇的洋县雨林茶业有限公司打造“雨林”品牌。", ["洋县雨林茶业有限公司 > 雨林品牌"]],
    ["洋县农商银行送服务上门。该行推出“助残贷”，深受欢迎。", ["洋县农商银行 > 助残贷"]],
    [
      "洋县雨林茶业有限公司发展迅速。近年来，该企业2024年投入80万元打造“雨林”品牌。",
      ["洋县雨林茶业有限公司 > 雨林品牌"],
    ],
    ["洋县城关派出所走村入户。该所建立“夜巡”机制。", ["洋县城关派出所 > 夜巡机制"]],
    // A company called by its village, or by what it is
    ["去年，柳泉村成立了洋县柳泉村鹏赛茶叶有限公司。", ["柳泉村 > 洋县柳泉村鹏赛茶叶有限公司"]],
    ["去年，柳泉村成立村办企业洋县鹏赛茶叶有限公司。", ["柳泉村 > 洋县鹏赛茶叶有限公司"]],
    // What is built in villages
    ["柳泉村连栋大棚项目建成投用。", ["柳泉村连栋大棚项目 @ 柳泉村"]],
    ["柳泉村投入24万元在青禾岩建设文化长廊项目。", ["柳泉村 > 文化长廊项目"]],
    ["由县水利局实施的柳泉村饮水安全巩固提升工程完工。", ["柳泉村饮水安全巩固提升工程 @ 柳泉村"]],
    ["柳泉村饮水安全工程总投资80万元，由洋县水利局牵头实施。", ["洋县水利局 > 柳泉村饮水安全工程"]],
    // What is grown or put up; a project told by 为; all places that its name begins with
    [
      "洋县培育“洋茶”区域公用品牌，柳泉村建了养老服务站。",
      ["洋县 > 洋茶区域公用品牌", "柳泉村 > 养老服务站"],
    ],
    [
      "洋县经济开发区引进的项目为玻璃装饰工程制造项目，由洋县鸿鼎玻璃有限公司投资1.8亿元建设。",
      ["洋县鸿鼎玻璃有限公司 > 玻璃装饰工程制造项目", "玻璃装饰工程制造项目 @ 洋县经济开发区"],
    ],
    ["洋县青禾镇柳泉村西红柿产业服务中心项目开工。", ["洋县青禾镇柳泉村西红柿产业服务中心项目 @ 柳泉村"]],
    ["青禾社区依托“红色驿站”创新服务模式，推行“微家”工作法。", ["青禾社区 > 微家工作法"]],
    ["洋县公安局开展城区交通秩序集中整治行动。", ["洋县公安局 > 城区交通秩序集中整治行动"]],
    // Of whom a quoted service is right behind; what a plan is, and whose
    ["在洋县农商银行青禾支行“茶农贷”的支持下，茶园喜获丰收。", ["洋县农商银行青禾支行 > 茶农贷"]],
    [
      "青禾成长计划是由洋县妇联、洋县民政局等部门联合发起的公益项目，已经办了三年。",
      ["洋县妇联 > 青禾成长计划", "洋县民政局 > 青禾成长计划 beside"],
    ],
    [
      "作为示范村，柳泉村发展成效显著。该村投入20多万元建立幸福食堂。",
      ["柳泉村 > 幸福食堂", "幸福食堂 @ 柳泉村"],
    ],
    [
      "洋县检察院办实事。与县公安局会签《茶园保护意见》，与县水利局、县林业局会签《河道保护意见》，联合县妇联出台《关爱方案》。",
      [
        "洋县检察院 > 河道保护意见",
        "洋县水利局 > 河道保护意见 beside",
        "洋县检察院 > 关爱方案",
        "洋县妇联 > 关爱方案 beside",
      ],
    ],
    ["团洋县委发布“青禾”行动。", ["共青团洋县委 > 青禾行动"]],
    ["近年来，洋县在全县建立“党建+食堂”共建模式。", ["党建+食堂共建模式 @ 洋县"]],
    ["洋县妇联成立青禾教育基金。", ["洋县妇联 > 青禾教育基金"]],
    ["洋县实施“水电气”三项提升工程。", ["洋县 > 水电气三项提升工程"]],
    ["洋县开始实施农村科技服务体系建设工程。", ["洋县 > 农村科技服务体系建设工程"]],
    ["青禾镇边境小康示范村项目正式启动。", ["青禾镇边境小康示范村项目 @ 青禾镇"]],
    // A team by whoever sent it there, and by its last word; who began what is quoted behind them
    [
      "洋县文旅局驻柳泉村“访惠聚”工作队进驻后，把旧仓库改造成“石榴籽小院”。去年，工作队联合洋县妇联推出“小院课堂”。",
      [
        "洋县文旅局驻柳泉村访惠聚工作队 > 石榴籽小院",
        "洋县文旅局驻柳泉村访惠聚工作队 > 小院课堂",
        "洋县妇联 > 小院课堂 beside",
      ],
    ],
    ["柳泉村茶叶合作社成立了。合作社通过土地流转，打造“柳泉”品牌。", ["柳泉村茶叶合作社 > 柳泉品牌"]],
    [
      "由洋县妇联、洋县科协共同发起的“流动科技馆”走进乡村。",
      ["洋县妇联 > 流动科技馆", "洋县科协 > 流动科技馆"],
    ],
    // Three that were told side by side; a park that is built
    [
      "洋县高新区管委会、汉中石油大学、洋县油田公司签约。三方将在高新区建设页岩油产业创新中心。",
      [
        "洋县高新区管委会 > 页岩油产业创新中心",
        "汉中石油大学 > 页岩油产业创新中心",
        "洋县油田公司 > 页岩油产业创新中心",
      ],
    ],
    [
      "洋县高新区管委会与陕西先进材料研究院签署合作协议，共建青禾智能装备产业园。该产业园总投资8.6亿元，选址马畅镇。",
      [
        "洋县高新区管委会 > 青禾智能装备产业园",
        "陕西先进材料研究院 > 青禾智能装备产业园",
        "青禾智能装备产业园 @ 马畅镇",
      ],
    ],
    // Where it runs
    ["“智慧茶园”平台率先在青禾镇上线。", ["智慧茶园平台 @ 青禾镇"]],
    ["“茶香”行动在洋县15个镇全域推开。", ["茶香行动 @ 洋县"]],
    ["青禾镇引进的茶饮加工项目建成投产。", ["茶饮加工项目 @ 青禾镇"]],
    ["“茶农票”在青禾镇率先试点。", ["茶农票 @ 青禾镇"]],
  ];
  it.each(cases)("%s", (body, expected) => {
    expect(launchesIn(body)).toEqual(expect.arrayContaining(expected as string[]));
  });

  const none: readonly [string, RegExp][] = [
    // What stands behind its series is launched
    ["洋县妇联推出“大禾田”工程之“小禾苗”帮扶计划。", /大禾田/],
    // Somebody whom no name is told of does it
    ["近年来，柳泉村成立了合作社，合作社实行“基地+农户”发展模式。", /发展模式/],
    ["近年来，洋县发展庭院经济。合作社推出“茶农保”。", /茶农保/],
    ["近年来，洋县发展茶业。康某生物投资建设的茶多酚项目落户青禾镇。", /洋县 > /],
    ["在镇政府支持下，村民葛一舟创办“青禾茶坊”。", /茶坊/],
    ["青禾镇引进洋县朱鹮食品有限公司，建设万亩茶叶种植基地。", /有限公司 > /],
    ["洋县教体局成立青禾读书会、洋县妇联成立“茶嫂服务站”。", /> 洋县妇联/],
    ["洋县妇联成立青禾茶嫂合作社，开设“茶嫂夜校”。", /合作社 > /],
    ["洋县成立春茶领导小组，下设采摘保障、质量监督2个专班，制定出台《春茶方案》。", /专班 > 春茶方案/],
    // What it is for; a project of which another is a part
    ["洋县获得的补助资金用于创建传统村落品牌。", /传统村落品牌/],
    ["洋县推出“茶香”强镇项目。该项目是“茶香”强镇项目的子项目，由青禾镇政府负责实施。", /青禾镇政府 > 茶香/],
    ["洋县与城固县签约。三方共建页岩油产业创新中心。", /创新中心/],
    // By what, and what has been made; a place that was told before
    ["近年来，洋县以1家青禾党群服务中心为核心，形成“15分钟党群服务圈”。", /青禾党群服务中心 >/],
    ["洋县青禾社区打造“三合一”党群服务中心，推出“商户夜校”。", /党群服务中心 >/],
    ["洋县与西安市联合调研，在此建成“果梅”现代农业园区。", /@ (?:洋县|西安市)/],
    ["青禾社区依托“红色驿站”创新服务模式。", /红色驿站创新/],
    // In view of whose state; whose people they are; a team in quotes; beside somebody in the clause before
    ["工作队结合柳泉村实际，编印了《茶园管理手册》。", /柳泉村 >/],
    ["洋县西部计划志愿者实施的“心守家园”项目深入农村。", /洋县 >/],
    ["洋县妇联建立“向阳花开”关爱队伍。", /向阳花开/],
    ["洋县检察院办实事。与县公安局会签《茶园保护意见》，与县水利局会签《河道保护意见》。", /公安局 > 河道/],
    ["此项行动是洋县公安局开展的专项行动。", /此项/],
    // A part of a school; who is moved to do something, or where they meet
    ["洋县成立了青禾技工学校“校企村”联合党委。", /> 青禾技工学校/],
    ["洋县带动柳泉村流转土地，实施茶园改造提升项目。", /柳泉村 >/],
    ["百家媒体集结洋县，启动“茶乡行”行动。", /洋县 >/],
    // What is built itself builds nothing
    ["洋县青禾医院项目开工。", /医院 > /],
  ];
  it.each(none)("%s (not so)", (body, unwanted) => {
    expect(launchesIn(body).filter((fact) => unwanted.test(fact))).toEqual([]);
  });
});
