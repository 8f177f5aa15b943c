import { describe, expect, it } from "vitest";
import { readPage } from "../../../loaders/read/index.ts";

/** Pages that are put together of posts and stories of several days and papers. */

const pageOf = (...lines: readonly string[]) => readPage(new TextEncoder().encode(lines.join("\n\n")), "p");
const titlesOf = (...lines: readonly string[]) => pageOf(...lines).articles.map(({ title }) => title);
const told = (month: number) =>
  `本报讯(记者宋小禾)${month}月6日,青禾县农业农村局在青禾镇举办农机技能竞赛,八个村的二十四名选手参加了比赛。`;
const more = "镇长白若溪介绍,这项竞赛已经连续举办三年,今年第一次把无人机植保列为比赛项目。";

describe("who speaks in a film, and what a photo shows", () => {
  const quote = "茶会天天有人来,茶农们都说好,明年还要再办一次。";
  const titled = (...lines: readonly string[]) =>
    titlesOf("青禾镇办起茶会", "2024-02-02", told(7), ...lines, more);
  it.each([
    ["葛明远", "青禾县农业农村局局长", quote],
    ["游客", "葛明远", quote],
    ["葛明远", "种植户", `“${quote}”`],
    ["△茶农在晒茶场上翻晒新茶", more],
    ["⬆种植大户比一比谁的茶更香", more],
  ])("are lines of the story: %s", (...lines) => {
    expect(titled(...lines)).toEqual(["青禾镇办起茶会"]);
  });
  it("are not the headline of the next story", () => {
    expect(titled("柳泉镇举办采茶技能竞赛", "2024-02-03", told(8))).toHaveLength(2);
    expect(titled("△茶农在晒茶场上翻晒新茶", "柳泉镇举办采茶技能竞赛", "2024-02-03", told(8))).toEqual([
      "青禾镇办起茶会",
      "柳泉镇举办采茶技能竞赛",
    ]);
  });
});

describe("what only looks like the next story", () => {
  const titles = (...lines: readonly string[]) => titlesOf("青禾市全力抓好春耕备耕", ...lines);
  it("is a subhead over the county that a city's feature goes to", () => {
    const city = "本报讯(记者 宋小禾)5月6日,全市春耕备耕正忙,各地抢抓农时,农机手们早早下田,大家都很高兴。";
    const field =
      "南郑区青禾镇的田里,三台农机正在作业,农机手葛明远说,今年的春耕比往年早了半个月,一天能耕四十亩地。";
    expect(titles(city, "农机下田显身手", field)).toEqual(["青禾市全力抓好春耕备耕"]);
  });
  it("is a club with names in brackets", () => {
    expect(titles(told(5), "书法协会的作品", `青禾书法协会(赵舟 孙禾)${more}`)).toHaveLength(1);
  });
  it("is no story's end: a △ over a report marks its headline", () => {
    expect(titles(told(5), "△柳泉镇举办采茶技能竞赛", told(6).replaceAll("青禾镇", "柳泉镇"))).toHaveLength(
      2,
    );
  });
});

describe("where the next story begins", () => {
  const printed = `本报讯(记者 宋小禾)5月6日,青禾县农业农村局举办农机技能竞赛,八个村的二十四名选手参加了比赛。`;
  it("is where a channel signs it", () => {
    expect(
      titlesOf(
        "青禾镇举办农机技能竞赛",
        printed,
        more,
        "真难得!巷口来了暖心人!",
        `爱上青禾(秦晓禾 葛一舟)${more}`,
      ),
    ).toEqual(["青禾镇举办农机技能竞赛", "真难得!巷口来了暖心人!"]);
  });
  const quoted = `“${more}”镇长白若溪说,明年还要接着办,还要办得更热闹。`;
  it("is not where somebody speaks behind what has long been so", () => {
    const lead = `本报讯(记者 宋小禾)近年来,青禾县农业农村局年年举办农机技能竞赛,八个村的选手都来参加。`;
    expect(titlesOf("青禾镇举办农机技能竞赛", lead, "从“坐着等”到“上门办”的服务延伸", quoted)).toEqual([
      "青禾镇举办农机技能竞赛",
    ]);
  });
  it("is where somebody speaks behind what happened on a day", () => {
    expect(titlesOf("青禾镇举办农机技能竞赛", printed, "把每一场竞赛都办到农户家门口", quoted)).toEqual([
      "青禾镇举办农机技能竞赛",
      "把每一场竞赛都办到农户家门口",
    ]);
  });
});

describe("a page of posts", () => {
  const page = pageOf(
    "今日青禾智慧全媒体数字报",
    "要闻 | 时政 | 民生 | 教育 | 图片 | 文化",
    "青禾镇举办农机技能竞赛",
    "第1206期:第01版 本期出版日期:2016-09-14",
    "语音播报: 语音播报",
    told(7),
    more,
    "柳泉镇举办采茶技能竞赛",
    "总第2281期 第02版 出版日期：2019年1月22日",
    told(1),
    more.replace("镇长", "书记"),
  );
  it("tells of each when and where it was printed", () => {
    expect(page.articles.map(({ title, date }) => [title, date?.iso])).toEqual([
      ["青禾镇举办农机技能竞赛", "2016-07-06"],
      ["柳泉镇举办采茶技能竞赛", "2019-01-06"],
    ]);
  });
  it("takes no bar of columns for writers, and knows the paper", () => {
    expect(page.articles.flatMap(({ authors }) => authors.map(({ name }) => name))).toEqual([
      "宋小禾",
      "宋小禾",
    ]);
    expect(page.publication).toBe("今日青禾");
  });
});

describe("a story is told from the one above", () => {
  it("by its dateline, whatever its word for news is", () => {
    const above = ["青禾镇举办农机技能竞赛", told(5), more];
    for (const line of [
      "中网青禾3月8日消息(记者秦晓禾)",
      "红网青禾站3月8日(通讯员 秦晓禾)",
      "青网3月8日青禾县讯 ",
    ])
      expect(
        titlesOf(...above, "风雪来袭 民警抗寒保畜", `${line}“多亏他们来帮忙,今年比往年好多了。”牧民说。`),
      ).toEqual(["青禾镇举办农机技能竞赛", "风雪来袭 民警抗寒保畜"]);
  });

  it("by the county and town with which it begins, below a short piece of news", () => {
    const above = ["青禾镇举办农机技能竞赛", told(5)];
    const scene = "云溪县柳泉镇葛村的晒场上热闹起来,六名来自省城的理发师为老人们剪发,队伍排到了院门外。";
    expect(titlesOf(...above, "理发师进村了", scene)).toEqual(["青禾镇举办农机技能竞赛", "理发师进村了"]);
    for (const same of [
      scene.replace("云溪县", "青禾县"),
      scene.replace("云溪县柳泉镇", "镇里"),
      "云溪县来的选手多。",
    ])
      expect(titlesOf(...above, "理发师进村了", same)).toEqual(["青禾镇举办农机技能竞赛"]);
    expect(
      titlesOf("青禾镇农机竞赛观察", told(5), more, "看台上坐满了人。", "比赛持续了两天。", "看点多", scene),
    ).toHaveLength(1);
  });

  it("by paragraphs that have nothing in common with its headline", () => {
    const above = ["青禾县戏曲舞台百花齐放", "这几年,青禾县的戏曲社团越来越多,剧目也越来越新。"];
    const below = [
      "柳湾紧靠界河,对岸就是邻国。这里住着六千多人,二十多公里的河岸线上有四个渡口和一座瞭望塔。",
      "十九年前,刚从警校毕业的方一舟坐着马车第一次来到这里,如今他已经是派出所里年纪最大的民警。",
      "跟想象中不同,他不但要沿河巡逻,还要帮乡亲找走失的牛,替独居老人修灯泡,给赶路的司机指路。",
      "“冬天河面冻住以后,路才好走一些。”他一边说着,一边把马灯挂回墙上,转身又去翻看值班登记本。",
    ];
    const head = "界河人家:有难处找老方";
    expect(titlesOf(...above, head, ...below)).toEqual([above[0], head]);
    expect(titlesOf(...above, head, ...below.slice(1))).toEqual([above[0]]);
    expect(titlesOf(...above, head, ...below.slice(1), "他也爱看戏曲,值完班就去镇上听一段。")).toEqual([
      above[0],
    ]);
    expect(titlesOf("戏曲舞台百花齐放", above[1] ?? "", head, ...below)).toEqual(["戏曲舞台百花齐放"]);
  });

  const feature = [
    "山乡的新路",
    "全媒体记者 秦晓禾",
    `葛村的${more}`,
    "路通了",
    `葛村的路通到了家门口,${more}`,
  ];
  it("by the county that a second headline line and the paragraph name, within a feature too", () => {
    const heads = ["茶山叠翠百鸟鸣 踏歌采撷又一春", "云岫麟川县大力度谱写新篇章"];
    const below = `麟川县,地处云岫山下,距省城八十公里,有着“铜乡”之名。${more}`;
    expect(titlesOf(...feature, ...heads, below)).toEqual(["山乡的新路", heads.join(" ")]);
    expect(titlesOf(...feature, "麟川的路", "一条大路通到家门口", `麟川${below}`)).toHaveLength(1);
  });
  it("by other people who sign it", () => {
    const [head, below] = ["云岫山下弈新局 同心共绘大美青禾", `基层治理焕发新机。${more}`];
    const signed = "(红网时刻新闻记者 向青禾 葛一舟)";
    expect(titlesOf(...feature, head, below, signed)).toEqual(["山乡的新路", head]);
    expect(titlesOf(...feature, head, below, "(全媒体记者 秦晓禾)")).toHaveLength(1);
    expect(titlesOf(...feature, head, below)).toHaveLength(1);
  });
});

describe("the day of a story", () => {
  const dayOf = (lead: string) =>
    pageOf("青禾日报 2022年11月5日 第2版", "青禾县举办农机技能竞赛", `${lead},${more}`).articles[0]?.date
      ?.iso;
  it.each<[string, string | undefined]>([
    ["青禾日报11月4日讯(记者 秦晓禾)11月3日,青禾县举办竞赛", "2022-11-03"],
    ["红网青禾站6月25日讯(记者 秦晓禾)6月23日至24日,青禾县举办竞赛", "2022-06-23"],
    ["青网7月29日青禾县讯 7月24-25日,青禾县举办竞赛", "2022-07-24"],
    ["新华社青禾7月29日电 青禾县举办竞赛", "2022-07-29"],
    ["新华社青禾7月29日电(记者秦晓禾)昨天,青禾县举办竞赛", "2022-07-28"],
    ["青禾日报7月15日青禾讯 “青禾”竞赛日前在青禾县举办", undefined],
    ["红网青禾站11月2日(通讯员 秦晓禾)近日,青禾县举办竞赛", undefined],
  ])("%s", (lead, iso) => expect(dayOf(lead)).toBe(iso));

  it("is told by no year of another story", () => {
    const { articles } = pageOf(
      "青禾县举办农机技能竞赛",
      "7月24日,青禾县举办农机技能竞赛,八个村的二十四名选手参加。",
      "麟川县介绍发展成就",
      "8月1日,在庆祝新中国成立70周年新闻发布会上,麟川县介绍了发展成就,展示了新产品。",
      "柳泉县公布收成",
      "8月8日,记者获悉,2022年,柳泉县完成产值2521亿元,各项指标都在全市前列。",
    );
    expect(articles.map(({ date }) => date?.iso)).toEqual([undefined, "2019-08-01", undefined]);
  });
  it("is none of several that lines of the paper tell", () => {
    expect(pageOf("2022年11月5日", "2021年3月4日", "青禾县举办竞赛", `11月3日,${more}`).date).toBeNull();
  });
});

describe("around a post stand", () => {
  const [title, lead] = [
    "青禾镇举办农机技能竞赛",
    "5月6日,青禾县农业农村局在青禾镇举办农机技能竞赛,八个村的选手参加。",
  ];
  it.each<[string, readonly string[], readonly string[]]>([
    [
      "fields in a list",
      ["• 来源:青禾县融媒体中心", "• 发布时间:2024-05-07", "• 发布者:青禾县融媒体中心"],
      ["(全媒体记者:邹禾)"],
    ],
    [
      "a page's number in its own line",
      ["日期:05-07", "版面:第11版:活动       上一篇    下一篇", "2024-05-07"],
      [],
    ],
    [
      "a site's address and what readers may do",
      ["zz.qinghe.com 2024-05-07 12:25:00 来源:青禾网 我来说两句"],
      ["- 心情版", "- 查看心情排行>>", "网友评论 ()条 查看"],
    ],
    ["who made the document", ["发布时间: 2024-05-07 发布机构:青禾镇办事处 字体:[大 中 小]"], []],
    [
      "fields in brackets",
      ["2024-05-07"],
      ["[稿源:青禾网]", "[作者:邹禾]", "[编辑:何禾]", "(原标题:农机比武)"],
    ],
    ["how often it was read", ["2024年05月07日09:50  来源:青禾新闻客户端", "5034"], []],
  ])("%s", (_, above, below) => {
    const { articles } = pageOf("新闻中心 > 头条 > 正文", title, ...above, lead, more, ...below);
    expect(articles.map(({ title, date, text }) => [title, date?.iso, text.split("\n").slice(0, 3)])).toEqual(
      [[title, "2024-05-06", [title, lead, more]]],
    );
  });

  it("a page's name and number, above its first headline", () => {
    for (const line of ["第002版:青禾要闻", "高新区二版:综合·焦点", "当前位置┃首页 > 青禾镇 > 详情正文"])
      expect(titlesOf(line, title, lead, more)).toEqual([title]);
  });

  it("who wrote it and who took its photos, each with a word of his own", () => {
    const line = "2024-05-07 00:00:00    作者:殷禾刚/文 王林禾/摄    来源:今日青禾";
    const [article] = pageOf(title, line, lead, more).articles;
    expect(article?.authors.map(({ name, role }) => [name, role])).toEqual([
      ["殷禾刚", "AUTHOR"],
      ["王林禾", "PHOTOGRAPHER"],
    ]);
    const [signed] = pageOf(title, lead, `${more}(作者 张禾 编辑 朱禾 审核 黄禾)`).articles;
    expect(signed?.authors.map(({ name }) => name)).toEqual(["张禾"]);
  });
});

describe("on a county paper's page", () => {
  const lead = "5月6日,青禾县农业农村局在青禾镇举办农机技能竞赛,八个村的选手参加了比赛。";
  const title = "青禾县举办农机技能竞赛";
  const dayOf = (...lines: readonly string[]) =>
    pageOf("青禾报 2024年5月7日", ...lines).articles[0]?.date?.iso;

  it("stands its name with the day alone", () => {
    const { articles } = pageOf("青禾报 2024年5月7日", title, lead, more);
    expect(articles.map(({ title, date }) => [title, date?.iso])).toEqual([[title, "2024-05-06"]]);
    expect(titlesOf("农机工作汇报 2024年5月7日", lead, more)[0]).toContain("工作汇报");
  });
  it.each<readonly string[]>([
    ["遗失声明", "秦晓禾遗失身份证,号码不详,声明作废。", "今日天气:晴,12℃~20℃"],
    ["社址:青禾县人民路1号 邮编:723000", "广告经营许可证:12345 印刷:青禾印刷厂 零售价:1.00元"],
    ["青禾县融媒体中心出品"],
  ])("ends a story above %s", (...below) => {
    expect(
      pageOf("青禾报 2024年5月7日", title, lead, more, ...below).articles.map(({ text }) => text),
    ).toEqual([[title, lead, more].join("\n")]);
  });
  it("goes on a story right behind its jump, and tells its day behind an editor's note", () => {
    expect(dayOf(title, `本报讯(记者 秦晓禾)${lead}`, `${more}(下转第三版)`, `(上接第一版)${more}`)).toBe(
      "2024-05-06",
    );
    expect(
      dayOf("编者按:为展示成就,本报今起推出系列报道,敬请关注。", "农机下田忙", "本报记者 秦晓禾", lead, more),
    ).toBe("2024-05-06");
  });
});
