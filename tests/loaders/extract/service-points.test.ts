import { describe, expect, it } from "vitest";
import { readStory } from "./story.ts";

/** What a story in a paper of Hanzhong says of who runs, wins and belongs to what, a fact a line. */
const factsIn = (body: string): readonly string[] =>
  readStory(body).flatMap(({ facts, entities }) => {
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    return facts
      .filter(({ type }) => /^(?:LAUNCHED|IMPLEMENTED_IN|RECEIVED|PARTNERED_WITH|PART_OF|HOLDS)$/u.test(type))
      .map(({ type, from, to, evidence: [{ props }] }) =>
        [names.get(from), type, names.get(to), props.role === "PARTNER" ? "beside" : (props.title ?? "")]
          .join(" ")
          .trim(),
      );
  });

describe("services, rows of names, honours in front", () => {
  it.each<readonly [string, readonly string[]]>([
    // Service points and classes without quotes, and where they are set up
    [
      "洋县人民法院在青禾镇、柳泉镇设立茶事纠纷调解工作站。",
      [
        "洋县人民法院 LAUNCHED 茶事纠纷调解工作站",
        "茶事纠纷调解工作站 IMPLEMENTED_IN 青禾镇",
        "茶事纠纷调解工作站 IMPLEMENTED_IN 柳泉镇",
      ],
    ],
    ["洋县青少年活动中心开办公益皮影传承班。", ["洋县青少年活动中心 LAUNCHED 公益皮影传承班"]],
    [
      "洋县人民医院与西乡县人民医院共建骨科联合门诊。",
      ["洋县人民医院 LAUNCHED 骨科联合门诊", "西乡县人民医院 LAUNCHED 骨科联合门诊"],
    ],
    [
      "洋县人民法院设立茶香调解室、双语调解室。",
      ["洋县人民法院 LAUNCHED 茶香调解室", "洋县人民法院 LAUNCHED 双语调解室"],
    ],
    ["洋县公安局把警务室搬到手机里，升级为“茶乡警务室”。", ["洋县公安局 LAUNCHED 茶乡警务室"]],
    ["洋县教体局发出《关于开展茶艺教学的通知》。", ["洋县教体局 LAUNCHED 关于开展茶艺教学的通知"]],
    // Several names in one pair of quotes
    [
      "洋县妇联启动“家风提升行动、权益护航行动、巧手增收行动”等三项行动。",
      ["洋县妇联 LAUNCHED 家风提升行动", "洋县妇联 LAUNCHED 权益护航行动", "洋县妇联 LAUNCHED 巧手增收行动"],
    ],
    [
      "洋县妇联表彰“好婆婆、好媳妇、最美家庭”30户。",
      ["洋县妇联 LAUNCHED 好婆婆", "洋县妇联 LAUNCHED 好媳妇", "洋县妇联 LAUNCHED 最美家庭"],
    ],
    // By whom it is, though the list holds somebody unknown, or the title has what it is behind it
    [
      "《洋县茶旅报告》由洋县文旅局、青禾智库、洋县日报社和陕西师范大学联合发布。",
      [
        "洋县文旅局 LAUNCHED 洋县茶旅报告",
        "洋县日报社 LAUNCHED 洋县茶旅报告 beside",
        "陕西师范大学 LAUNCHED 洋县茶旅报告 beside",
      ],
    ],
    [
      "《遇见青禾》文化丛书首发。该丛书由洋县文旅局策划推出，洋县文联编写。《朱鹮飞》由洋县剧团创排。",
      ["洋县剧团 LAUNCHED 朱鹮飞"],
    ],
    ["《遇见青禾》文化丛书首发。该丛书由洋县文旅局编写。", ["洋县文旅局 LAUNCHED 遇见青禾"]],
    ["青禾养老服务驿站由洋县民政局牵头，柳泉镇运营。", ["洋县民政局 LAUNCHED 青禾养老服务驿站"]],
    ["“茶香”助学项目是洋县红十字会发起的。", ["洋县红十字会 LAUNCHED 茶香助学项目"]],
    ["“茶山情暖”活动是洋县红十字会于2009年发起的一项品牌公益活动。", ["洋县红十字会 LAUNCHED 茶山情暖"]],
    ["这是由洋县柳泉村党支部打造的“红色服务队”。", ["洋县柳泉村党支部 LAUNCHED 红色服务队"]],
    // Bodies of several places at once
    ["洋县、西乡县两县妇联启动“家和行动”。", ["洋县妇联 LAUNCHED 家和行动", "西乡县妇联 LAUNCHED 家和行动"]],
    ["洋县检察院携手洋县教体局签订《检教合作方案》。", ["洋县检察院 PARTNERED_WITH 洋县教体局"]],
    // Honours in front of a body, behind 是, of works of several sorts, of a course
    ["大家走访“全国民族团结模范集体”洋县青禾人民法庭。", ["洋县青禾人民法庭 RECEIVED 全国民族团结模范集体"]],
    ["洋县是全国民族团结进步县，民风淳朴。", ["洋县 RECEIVED 全国民族团结进步县"]],
    [
      "秦腔《朱鹮飞》、歌曲《茶乡谣》获优秀作品奖。",
      ["朱鹮飞 RECEIVED 优秀作品奖", "茶乡谣 RECEIVED 优秀作品奖"],
    ],
    [
      "洋县青禾小学的“茶乡少年”校本课程获得陕西省优秀课程一等奖。",
      ["茶乡少年校本课程 RECEIVED 陕西省优秀课程一等奖"],
    ],
    // A school by that word, who decided, a list that counts each
    [
      "洋县青禾小学传来喜讯：学校被评为陕西省劳动教育示范学校。",
      ["洋县青禾小学 RECEIVED 陕西省劳动教育示范学校"],
    ],
    [
      "洋县总工会决定，洋县供电公司等5个单位被授予洋县五一劳动奖状。",
      ["洋县供电公司 RECEIVED 洋县五一劳动奖状", "洋县总工会 LAUNCHED 洋县五一劳动奖状"],
    ],
    [
      "洋县总工会表彰“茶乡劳动奖状”12个、“茶乡劳动奖章”30个。",
      ["洋县总工会 LAUNCHED 茶乡劳动奖状", "洋县总工会 LAUNCHED 茶乡劳动奖章"],
    ],
    // What teachers teach, posts joined by 兼, a unit behind a chain of places
    ["洋县第二中学语文教师秦望舒说，孩子们很用功。", ["秦望舒 HOLDS 洋县第二中学 语文教师"]],
    ["洋县柳泉村党支部书记兼二级网格长秦望舒说，茶叶长得好。", [/秦望舒 HOLDS 洋县柳泉村党支部/u.source]],
    ["汉中市洋县公安局青禾派出所开展巡逻。", ["汉中市洋县公安局青禾派出所 PART_OF 洋县公安局"]],
  ])("%s", (body, wanted) => {
    const facts = factsIn(body);
    for (const one of wanted)
      expect(facts.some((fact) => fact === one || new RegExp(`^${one}`, "u").test(fact)) || facts).toBe(true);
  });

  it.each<readonly [string, RegExp]>([
    // A body of scholars is no service; what is joined is not set up
    ["洋县青禾茶业有限公司设立院士工作站。", /LAUNCHED .*工作站/],
    ["5月6日，大家参观了“青禾专家工作站”，工作站热闹。", /^青禾专家工作站 LAUNCHED/],
    // Several things that are no names; what a ruler of many asks
    ["洋县推动“学习、工作、生活”三不误。", /LAUNCHED/],
    ["洋县志愿者讲述“好婆婆、好媳妇”的故事。", /LAUNCHED/],
    // Somebody who told it, and a body that was told before
    ["秦望舒在见面会上介绍，2023年合作社被评为市级示范社。", /秦望舒 RECEIVED/],
    ["创建“全国民族团结示范村”柳泉村不松劲。", /RECEIVED/],
    ["该项目由洋县民政局牵头，柳泉镇运营。", /LAUNCHED 该项目/],
    ["洋县妇联发出邀请，《茶乡谣》主创来到青禾镇。", /LAUNCHED 茶乡谣/],
    ["洋县、西乡县两县领导出席签约仪式。", /领导/],
    ["“茶香”助学项目是洋县红十字会的骄傲。", /LAUNCHED/],
    ["洋县人民医院与西乡县人民医院共建骨科联合门诊。", /医院共建/],
  ])("%s (not so)", (body, unwanted) => {
    expect(factsIn(body).filter((fact) => unwanted.test(fact))).toEqual([]);
  });
});
