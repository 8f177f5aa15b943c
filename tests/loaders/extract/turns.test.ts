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
    ["青禾大学的三十名专家学者葛明远曾来镇里授课。", ["Person 葛明远"]],
    ["小樱桃带旺柏树村，香菇带火了桐树坪村。", ["Place 柏树村", "Place 桐树坪村"]],
    ["麟川柏树村的“六月六”热闹了四十年。洋县麟川镇柏树村地处汉江边。", ["Place 柏树村"]],
    [
      "青禾新材料有限公司在洋县建厂。“后年有望达产。”公司运营总监秦望舒说。",
      ["秦望舒 HOLDS 青禾新材料有限公司"],
    ],
    ["队员葛以宁则看得很开，他说输赢不重要。", ["Person 葛以宁"]],
    ["洋县麟川镇东岭教学点有九名学生。", ["Organization 洋县麟川镇东岭教学点"]],
    ["青禾蓝莓种植场负责人秦望舒告诉记者，果子熟了。", ["秦望舒 HOLDS 青禾蓝莓种植场"]],
    [
      "2022年9月，麟川古镇被陕西省文联确认为第三批“陕西省民间音乐传习基地”。",
      ["麟川古镇 RECEIVED 陕西省民间音乐传习基地", "陕西省文联 LAUNCHED 陕西省民间音乐传习基地"],
    ],
    [
      "洋县中医院“青松志愿服务队”走进麟川镇，开展“送诊上门”主题活动。",
      ["青松志愿服务队 ORGANIZED 送诊上门主题活动"],
    ],
    [
      "2025年洋县“村篮”决赛在麟川镇打响，柳泉村篮球队战胜桐树村篮球队，拿下总冠军。",
      ["2025年洋县村篮决赛 HELD_AT 麟川镇", "柳泉村篮球队 RECEIVED 总冠军"],
    ],
    ["洋县“村晚”办副主任葛以宁直言，节目要接地气。", ["葛以宁 HOLDS 洋县村晚办"]],
    ["市“双创”办主任葛以宁说，节目要接地气。", ["葛以宁 HOLDS 汉中市双创办"]],
    ["民警赶到麟川高速公路出口设卡。", ["Place 麟川高速公路出口"]],
  ])("%s", (body, expected) => expect(told(body)).toEqual(expect.arrayContaining([...expected])));

  it.each<[string, readonly RegExp[]]>([
    ["青禾大学的三十名专家学者曾来镇里授课，三十名学者曾到麟川镇参观。", [/Person 曾/u]],
    ["小樱桃带旺柏树村，香菇带火了桐树坪村。", [/Place .*[旺火]/u]],
    ["麟川柏树村的“六月六”热闹了四十年。洋县麟川镇柏树村地处汉江边。", [/Place .+柏树村/u]],
    ["竹编篮子出深山，游客进大山。", [/Place [深大]山/u]],
    ["他要求，谋划建设一批河道治理工程。", [/Initiative .*一批/u]],
    ["决赛在麟川镇举行，他被确认为骨折。", [/Event 决赛/u, /RECEIVED/u]],
    ["洋县妇联在“青松志愿服务队”开展“送诊上门”主题活动。", [/青松志愿服务队 ORGANIZED/u]],
    ["洋县中医院成立“青松志愿服务队”，开展“送诊上门”主题活动。", [/青松志愿服务队 ORGANIZED/u]],
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
    ["葛明远74岁的母亲田金叶靠在院墙边，她盼着儿子平安。", ["Person 田金叶"]],
    [
      "市文旅局副局长葛明远到市融媒体中心就中心人员、设备更新等工作开展调研。",
      ["Organization 汉中市融媒体中心"],
    ],
    ["受市委表彰的“全市优秀县委书记”葛明远说，洋县变了样。", ["Person 葛明远"]],
    ["来到洋县“甜瓜王”葛明远的老家，通过走访瓜棚、拜访邻居，细细打听他的故事。", ["Person 葛明远"]],
    ["青禾花博会在洋县举行，还邀请参加在宝鸡举行的新闻发布会的客商参观。", ["青禾花博会 HELD_AT 洋县"]],
  ])("%s", (body, expected) => expect(told(body)).toEqual(expect.arrayContaining([...expected])));

  it.each<[string, readonly RegExp[]]>([
    ["葛明远74岁的母亲田金叶靠在院墙边，她盼着儿子平安。", [/Person 母/u]],
    ["现场为他颁发“青禾推荐官”双项荣誉证书。", [/Person 双/u]],
    ["村里建成“一园”（抗战烈士纪念园）、“两点”。", [/Person 纪/u]],
    ["洋县持续推进“依法护湖、退塘还湖、退圩还湖、截污清湖”四项工程。", [/Place .*[护还]湖/u]],
    ["为助兴龙舟比赛，洋县还在汉江边举行各种表演。", [/Event 助兴/u]],
    ["市文旅局副局长葛明远到市融媒体中心就中心人员、设备更新等工作开展调研。", [/就中心/u]],
    ["受市委表彰的“全市优秀县委书记”葛明远说，洋县变了样。", [/葛明远 HOLDS/u]],
    ["来到洋县“甜瓜王”葛明远的老家，通过走访瓜棚、拜访邻居，细细打听他的故事。", [/葛明远 ATTENDED/u]],
    [
      "青禾中医药博览会在洋县举行。12月，由省委宣传部组织，三十名记者组成的采访团又来到青禾药业。",
      [/宣传部 ORGANIZED/u],
    ],
    ["青禾花博会在洋县举行，还邀请参加在宝鸡举行的新闻发布会的客商参观。", [/HELD_AT 宝鸡/u]],
    [
      "洋县举办“百年路”采风活动。洋县妇联主席葛明远表示，希望参加此次采风活动的作家写出好文章。",
      [/葛明远 ATTENDED/u],
    ],
    ["城固县、洋县等县，前年曾在上海举办的《如画茶山》时与西乡县一起亮相。", [/LAUNCHED/u]],
  ])("%s (not so)", (body, unwanted) => {
    const read = told(body);
    for (const one of unwanted) expect(read.filter((fact) => one.test(fact))).toEqual([]);
  });
});

describe("turns of phrase of villages and their papers", () => {
  it("names Tibetans by two characters in papers of their provinces", () =>
    expect(told("牧民次仁告诉记者，牛羊长膘了。村民扎西说，水通了。", "玉树日报")).toEqual(
      expect.arrayContaining(["Person 次仁", "Person 扎西"]),
    ));

  it.each<[string, readonly string[]]>([
    ["青禾村致富能人葛以宁被推选为村支部书记。", ["Person 葛以宁"]],
    ["全国劳模、柳泉村党支书葛以宁领着记者看桑园。", ["Person 葛以宁"]],
    ["柳泉村第一书记洪亮表示，要种茶。", ["Person 洪亮"]],
    ["一行还将赴略阳、宁强、留坝等县采访。", ["Place 略阳县", "Place 宁强县", "Place 留坝县"]],
  ])("%s", (body, expected) => expect(told(body)).toEqual(expect.arrayContaining([...expected])));

  it.each<[string, readonly RegExp[]]>([
    ["柳泉村成立道德评议会、红白喜事和村民议事会等。", [/Event/u]],
    ["青禾村党支部戴过“软弱涣散”党支部的帽子。", [/软弱涣散/u]],
    ["党员葛以宁回乡办起村级幼儿园。", [/Organization .*级幼儿园/u]],
    ["城固县全面推行党支部“四访四问”机制。", [/Organization .*推行/u]],
    ["这批果子能达到罐头厂采购要求的只有三成。", [/Organization .*达到/u]],
    ["没想到宣讲团成员讲得明白。", [/Organization .*没想到/u]],
    ["陕西经济日报汉中讯（刁以宁）近日，洋县下了雨。", [/Organization 经济日报$/u]],
    ["村民在微信朋友圈转发两会会议消息。", [/Event .*转发/u]],
    ["它作为国家通讯社和世界性通讯社，记者遍布各地。", [/Organization (?:国家|世界性)通讯社/u]],
    ["孩子见到外地陌生人进村就跑。", [/Place .*进村/u]],
    ["秦望舒加入过县里防汛工作队。", [/里防汛工作队/u]],
  ])("%s (not so)", (body, unwanted) => {
    const read = told(body);
    for (const one of unwanted) expect(read.filter((fact) => one.test(fact))).toEqual([]);
  });
});

describe("turns of phrase of matches and mechanisms", () => {
  it.each<[string, readonly string[]]>([
    ["市工信局建立日报告制度，推进复工。", ["汉中市工信局 LAUNCHED 日报告制度"]],
    ["洋县麟川镇的麟川古镇修好了老街。", ["Place 麟川古镇"]],
    [
      "2025年洋县篮球联赛开幕。柳泉队以4∶0胜麟川队，柳泉队队员葛以宁罚中一球。",
      ["柳泉队 ORGANIZED 2025年洋县篮球联赛", "麟川队 ORGANIZED 2025年洋县篮球联赛", "葛以宁 HOLDS 柳泉队"],
    ],
    [
      "2025年洋县足球联赛落幕，柳泉队经点球大战战胜桐树村足球队。",
      ["柳泉队 ORGANIZED 2025年洋县足球联赛", "桐树村足球队 ORGANIZED 2025年洋县足球联赛"],
    ],
  ])("%s", (body, expected) => expect(told(body)).toEqual(expect.arrayContaining([...expected])));

  it.each<[string, readonly RegExp[]]>([
    ["洋县麟川镇的古镇游火了。", [/Place .*古镇/u]],
    ["洋县足球联赛开赛，突击队战胜困难，我队战胜主队。", [/Organization .*队/u]],
    ["柳泉队不敌风雪，返回驻地。", [/Organization 柳泉队/u]],
    ["市工信局建立工作制度，推进复工。", [/Initiative/u]],
  ])("%s (not so)", (body, unwanted) => {
    const read = told(body);
    for (const one of unwanted) expect(read.filter((fact) => one.test(fact))).toEqual([]);
  });
});

describe("turns of phrase of conferences", () => {
  it.each<[string, readonly string[]]>([
    [
      "青禾师范大学学术委员会主任葛以宁、全国竹藤标准化技术委员会主任委员秦望舒作专题报告。",
      ["葛以宁 HOLDS 青禾师范大学学术委员会", "秦望舒 HOLDS 全国竹藤标准化技术委员会"],
    ],
  ])("%s", (body, expected) => expect(told(body)).toEqual(expect.arrayContaining([...expected])));

  it.each<[string, readonly RegExp[]]>([["留坝、佛坪两地市人大代表结伴走访交流。", [/两地市人大/u]]])(
    "%s (not so)",
    (body, unwanted) => {
      const read = told(body);
      for (const one of unwanted) expect(read.filter((fact) => one.test(fact))).toEqual([]);
    },
  );
});

describe("turns of phrase of visits and feasts", () => {
  it.each<[string, readonly string[]]>([
    ["市人大常委会副主任葛以宁到洋县调研人居环境整治工作。", ["葛以宁 ATTENDED 调研人居环境整治工作"]],
    ["市人大常委会副主任葛以宁一行来洋县参观考察人大工作。", ["葛以宁 ATTENDED 参观考察人大工作"]],
    ["村民们在文化广场共同欢庆2025年洋县首届火把节。", ["Event 2025年洋县首届火把节"]],
  ])("%s", (body, expected) => expect(told(body)).toEqual(expect.arrayContaining([...expected])));

  it.each<[string, readonly RegExp[]]>([
    ["市人大常委会副主任葛以宁与调研人员座谈。", [/Event 调研人员/u]],
    ["村民们在文化广场共同欢庆2025年洋县首届火把节。", [/Event .*欢庆/u]],
    ["青禾镇万人空巷，老老少少都去看灯。", [/Place .*空巷/u]],
    ["而洋县火把节正在柳泉镇举行。", [/Event 而/u]],
    ["四大主题消费活动接连上演。", [/Event/u]],
    ["会前讲了会风会纪及会议期间事项。", [/Event/u]],
    ["全县乡镇党政和县直机关负责人到会。", [/Place 政和县/u]],
    ["“畅行凉山”旅游线路推介会在凉山州举行。", [/Place 凉山$/u]],
    ["调研组先后到柳泉镇“人大代表之家”、柳泉中学等地察看。", [/Place “/u]],
  ])("%s (not so)", (body, unwanted) => {
    const read = told(body);
    for (const one of unwanted) expect(read.filter((fact) => one.test(fact))).toEqual([]);
  });
});

describe("turns of phrase of the borders", () => {
  it.each<[string, readonly string[]]>([["柳泉哨所民兵葛以宁说，边境很安稳。", ["Person 葛以宁"]]])(
    "%s",
    (body, expected) => expect(told(body)).toEqual(expect.arrayContaining([...expected])),
  );

  it.each<[string, readonly RegExp[]]>([
    ["洋县、城固县等市县融媒体中心支持了活动。", [/Organization .*市县/u]],
    ["会议对惩治网络诈骗犯罪活动提了要求。", [/Event .*犯罪/u]],
    ["两县跨越山海携手同行，用脚步丈量壮美山河。", [/Place .*山[海河]/u]],
    ["他们来到一个边陲小镇。", [/Place .*小镇/u]],
    ["他们守护着祖国南疆的安宁。", [/Place 南疆/u]],
  ])("%s (not so)", (body, unwanted) => {
    const read = told(body);
    for (const one of unwanted) expect(read.filter((fact) => one.test(fact))).toEqual([]);
  });
});

describe("counties that others share a name or a post with", () => {
  it.each<[string, string, string]>([
    ["和政县、康乐县、东乡县的洋芋丰收了。", "甘肃日报", "Place 东乡族自治县"],
    ["临川区、东乡县的果子熟了。", "江西日报", "Place 东乡县"],
  ])("%s", (body, paper, expected) => expect(told(body, paper)).toContain(expected));

  it("are not whose head leads others there", () =>
    expect(told("县长葛以宁率云岫党政代表团一行赴理塘县开展考察活动。")).not.toContain(
      "葛以宁 HOLDS 理塘县政府",
    ));

  it.each(["理塘县委副书记、县长葛以宁", "县长葛以宁"])("are whose delegation %s leads", (who) =>
    expect(told(`${who}率理塘县党政代表团来汉中考察。`)).toContain("葛以宁 HOLDS 理塘县政府"),
  );
});
