import { describe, expect, it } from "vitest";
import { readStory } from "./story.ts";

/** Turns of phrase of local papers: what each of them says, and what it seems to say and doesn't. */
const told = (body: string, publication?: string): readonly string[] =>
  readStory(body, publication).flatMap(({ entities, facts }) => {
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    return [
      ...entities.map(({ label, name }) => `${label} ${name}`),
      ...facts.map(({ from, type, to }) => `${names.get(from)} ${type} ${names.get(to)}`),
    ];
  });

describe("turns of phrase", () => {
  it.each<[string, readonly string[]]>([
    ["青禾大学的三十名专家学者葛明远曾来村里考察。", ["Person 葛明远"]],
    ["小樱桃带旺柏树村，香菇带火了桐树坪村。", ["Place 柏树村", "Place 桐树坪村"]],
    ["麟川柏树村的“六月六”热闹了四十年。洋县麟川镇柏树村地处汉江边。", ["Place 柏树村"]],
    [
      "青禾新材料有限公司在洋县建厂。“预计明年投产。”公司行政总监秦望舒说。",
      ["秦望舒 HOLDS 青禾新材料有限公司"],
    ],
    ["队员葛以宁则看得很开，他说输赢不重要。", ["Person 葛以宁"]],
    ["洋县麟川镇中寨教学点有十六名学生。", ["Organization 洋县麟川镇中寨教学点"]],
    ["青禾蓝莓种植场负责人秦望舒告诉记者，果子熟了。", ["秦望舒 HOLDS 青禾蓝莓种植场"]],
    [
      "2023年12月，麟川古镇被陕西省侨联确认为第六批“陕西省华侨文化交流基地”。",
      ["麟川古镇 RECEIVED 陕西省华侨文化交流基地", "陕西省侨联 LAUNCHED 陕西省华侨文化交流基地"],
    ],
    [
      "洋县中医院“石榴籽志愿服务队”来到麟川镇，开展“义诊送暖”主题活动。",
      ["石榴籽志愿服务队 ORGANIZED 义诊送暖主题活动"],
    ],
    [
      "2025年洋县“村超”决赛在麟川镇打响，柳泉村足球队战胜桐树村足球队，夺得总冠军。",
      ["2025年洋县村超决赛 HELD_AT 麟川镇", "柳泉村足球队 RECEIVED 总冠军"],
    ],
    ["洋县“村晚”办副主任葛以宁直言，节目要接地气。", ["葛以宁 HOLDS 洋县村晚办"]],
    ["市“双创”办主任葛以宁说，节目要接地气。", ["葛以宁 HOLDS 汉中市双创办"]],
    ["民警赶到麟川高速公路出口设卡。", ["Place 麟川高速公路出口"]],
  ])("%s", (body, expected) => expect(told(body)).toEqual(expect.arrayContaining([...expected])));

  it.each<[string, readonly RegExp[]]>([
    ["青禾大学的三十名专家学者曾来村里考察，三十名学者曾到麟川镇参观。", [/Person 曾/u]],
    ["小樱桃带旺柏树村，香菇带火了桐树坪村。", [/Place .*[旺火]/u]],
    ["麟川柏树村的“六月六”热闹了四十年。洋县麟川镇柏树村地处汉江边。", [/Place .+柏树村/u]],
    ["竹编篮子出深山，游客进大山。", [/Place [深大]山/u]],
    ["他要求，谋划建设一批市政重点工程。", [/Initiative .*一批/u]],
    ["决赛在麟川镇举行，他被确认为骨折。", [/Event 决赛/u, /RECEIVED/u]],
    ["洋县妇联在“石榴籽志愿服务队”开展“义诊送暖”主题活动。", [/石榴籽志愿服务队 ORGANIZED/u]],
    ["洋县中医院成立“石榴籽志愿服务队”，开展“义诊送暖”主题活动。", [/石榴籽志愿服务队 ORGANIZED/u]],
    ["洋县“村晚”办副主任葛以宁直言，节目要接地气。", [/Event 洋县村晚$/u]],
    ["锦田茶社洋县开业，顾客很多。", [/Event 洋县开业/u]],
    ["民警赶到麟川高速公路出口设卡。", [/Place 麟川高速公路$/u]],
  ])("%s (not so)", (body, unwanted) => {
    const read = told(body);
    for (const one of unwanted) expect(read.filter((fact) => one.test(fact))).toEqual([]);
  });
});

describe("turns of phrase, further", () => {
  it.each<[string, readonly string[]]>([
    ["葛明远61岁的母亲田金叶站在家门口，她希望儿子平安。", ["Person 田金叶"]],
    [
      "市广电局副局长葛明远到市融媒体中心就中心运行、节目供给等情况进行调研。",
      ["Organization 汉中市融媒体中心"],
    ],
    ["受市委表彰的“全市优秀县委书记”葛明远说，洋县变了样。", ["Person 葛明远"]],
    ["来到洋县“苹果哥”葛明远的家乡，通过实地走访果园、对话邻里，深入挖掘他的故事。", ["Person 葛明远"]],
    ["青禾茶博会在洋县举行，还邀请参加在西安举行的新闻发布会的记者采访。", ["青禾茶博会 HELD_AT 洋县"]],
  ])("%s", (body, expected) => expect(told(body)).toEqual(expect.arrayContaining([...expected])));

  it.each<[string, readonly RegExp[]]>([
    ["葛明远61岁的母亲田金叶站在家门口，她希望儿子平安。", [/Person 母/u]],
    ["现场为他颁发“青禾推荐官”双项荣誉证书。", [/Person 双/u]],
    ["村里建成“一园”（红军烈士纪念园）、“两点”。", [/Person 纪/u]],
    ["洋县大力实施“法治护湖、退城还湖、退村还湖、治污净湖”四大工程。", [/Place .*[护还]湖/u]],
    ["为助兴龙舟比赛，洋县还在汉江边举行各种表演。", [/Event 助兴/u]],
    ["市广电局副局长葛明远到市融媒体中心就中心运行、节目供给等情况进行调研。", [/就中心/u]],
    ["受市委表彰的“全市优秀县委书记”葛明远说，洋县变了样。", [/葛明远 HOLDS/u]],
    ["来到洋县“苹果哥”葛明远的家乡，通过实地走访果园、对话邻里，深入挖掘他的故事。", [/葛明远 ATTENDED/u]],
    [
      "青禾中医药博览会在洋县举行。12月，由省委宣传部组织，三十名记者组成的采访团又来到青禾药业。",
      [/宣传部 ORGANIZED/u],
    ],
    ["青禾茶博会在洋县举行，还邀请参加在西安举行的新闻发布会的记者采访。", [/HELD_AT 西安/u]],
    [
      "洋县举办“百年路”采风活动。洋县妇联主席葛明远表示，希望参加本次采风活动的媒体记者发挥优势。",
      [/葛明远 ATTENDED/u],
    ],
    ["城固县、洋县等县，去年曾在北京举办的《魅力青山》时与西乡县同时登上舞台。", [/LAUNCHED/u]],
  ])("%s (not so)", (body, unwanted) => {
    const read = told(body);
    for (const one of unwanted) expect(read.filter((fact) => one.test(fact))).toEqual([]);
  });
});
