import { describe, expect, it } from "vitest";
import { readPage } from "../../../loaders/read/index.ts";

/** What papers print above their stories in several lines, and between them: no part of any headline. */
const pageOf = (lines: readonly string[]) => readPage(new TextEncoder().encode(lines.join("\n\n")), "p");

const headline = "全县秋收秋种工作会议召开";
const story = "本报讯（记者 秦晓禾）5月6日，全县秋收秋种工作会议召开，安排部署下一阶段的农业生产工作。";
const second = ["柳泉镇办起农机夜校", "本报讯（记者 葛一舟）近日，柳泉镇办起农机夜校，三十名农机手参加。"];

describe("mastheads", () => {
  it.each<[string, readonly string[], string | undefined, string | undefined]>([
    [
      "name, letters, publisher and issue on lines of their own",
      [
        "青禾报",
        "QINGHE BAO",
        "中共青禾县委主管主办",
        "2024年5月7日 星期二 农历三月廿九 总第2186期 今日四版",
      ],
      "青禾报",
      "2024-05-07",
    ],
    [
      "the publisher above the name, whose characters stand apart",
      ["主管主办：中共青禾县委宣传部 承办：青禾县融媒体中心", "青 禾 报", "第22期 2024年5月7日 星期二"],
      "青禾报",
      "2024-05-07",
    ],
    [
      "the day in front of the name",
      ["2024年5月7日 星期二", "农历三月廿九", "QINGHE RIBAO", "青禾日报"],
      "青禾日报",
      "2024-05-07",
    ],
    [
      "the day with points",
      ["青禾日报", "2024.5.7 星期二 农历三月廿九", "2 综合新闻"],
      "青禾日报",
      "2024-05-07",
    ],
    ["the day with bars", ["青禾晚报 2024/5/7 星期二 07 社会 编辑：宋以宁"], "青禾晚报", "2024-05-07"],
    [
      "a channel and who made the page",
      ["今日青禾·要闻 2024年5月7日 星期二 责任编辑：宋以宁 版式：方圆 电话：5660000"],
      "今日青禾",
      "2024-05-07",
    ],
    [
      "the page's number below who made it",
      ["青禾日报", "2024年5月7日 星期二", "编辑：宋以宁", "第02版"],
      "青禾日报",
      "2024-05-07",
    ],
    ["a channel and the day", ["云河区县 融媒体 2024年5月7日"], undefined, "2024-05-07"],
    [
      "a name that nothing shows to be one, above the day of the issue",
      ["青禾 全域", "2024年5月7日 星期二 农历三月廿九 总第21期"],
      undefined,
      "2024-05-07",
    ],
    [
      "the page's number and name between name and day",
      ["青禾日报 QINGHE RIBAO", "第3版 综合", "2024年5月7日 星期二 农历三月廿九"],
      "青禾日报",
      "2024-05-07",
    ],
    [
      "the paper of the publisher's, and not the bureau of another",
      ["洛河日报社 青禾记者站", "青禾县融媒体中心主办", "2024年5月7日 农历三月廿九 星期二"],
      "青禾县融媒体中心",
      "2024-05-07",
    ],
  ])("%s", (_, lines, publication, day) => {
    const page = pageOf([...lines, headline, story, ...second]);
    expect(page.articles.map(({ title }) => title)).toEqual([headline, second[0]]);
    expect([page.publication, page.date?.iso]).toEqual([publication, day]);
  });

  it("leaves a headline over the day of its post", () => {
    const page = pageOf(["青禾镇开展春季防火宣传活动", "2024年5月7日 星期二", story.slice(11)]);
    expect(page.articles.map(({ title }) => title)).toEqual(["青禾镇开展春季防火宣传活动"]);
  });

  it("leaves the news as a headline's last word", () => {
    const page = pageOf(["五个镇村上榜大众新闻", story, ...second]);
    expect(page.articles[0]?.title).toBe("五个镇村上榜大众新闻");
  });
});

describe("between stories", () => {
  it.each<[string, readonly string[]]>([
    [
      "what stands on other pages",
      ["今日导读", "柳泉镇：沙地西瓜俏销→2版", "高考临近 这些事项要注意 详见4版"],
    ],
    ["the weather of a day", ["【今日提示】明天多云，最高气温15℃，最低气温4℃，南风2到3级。"]],
    ["the sky of tomorrow", ["今日天气：小雨转多云 16℃—23℃", "明日天气：多云 17℃—25℃"]],
    ["whose the pictures are", ["图：青禾县农业农村局", "编审：斯那"]],
    ["tags", ["#青禾 #火把节"]],
    ["the moon's day", ["农历腊月廿七"]],
    ["numbers that were drawn", ["大乐透 24149期 前区 03 08 17 26 33 后区 02 11"]],
    ["a notice to the staff", ["通知", "根据安排，今年的证件核验工作已经完成，现将名单公示。"]],
    ["the weather", ["天气预报 今天：多云转阴，10℃～18℃，东北风2级；明天：小雨。"]],
    ["a notice", ["公告", "因线路检修，10月28日部分用户停电，请做好准备。", "青禾县供电公司"]],
    ["a channel's name", ["青禾县融媒体中心"]],
    ["who made the page", ["本期责编 宋以宁 本期校对 方圆 本期版式 陆文瑾"]],
    ["who spoke and cut it", ["主播：宋以宁 后期：方圆", "［责任编辑：陆文瑾］"]],
  ])("%s", (_, lines) => {
    const page = pageOf([headline, story, ...lines, ...second]);
    expect(page.articles.map(({ title }) => title)).toEqual([headline, second[0]]);
    for (const line of lines) expect(page.articles.map(({ text }) => text).join("\n")).not.toContain(line);
  });

  it("a government's path and a channel's", () => {
    const page = pageOf([
      "青禾县人民政府网站 > 信息公开 > 部门动态",
      "青禾新闻 | 正文",
      "浏览次数：102 字号：[大 中 小]",
      headline,
      story,
    ]);
    expect(page.articles.map(({ title }) => title)).toEqual([headline]);
  });

  it("keeps a short line that leads nowhere", () => {
    const { articles } = pageOf([headline, story, "柳泉镇的米粉厂改版", "三家米粉厂今年都上了新生产线。"]);
    expect(articles.map(({ text }) => text).join("\n")).toContain("柳泉镇的米粉厂改版");
  });
});

describe("headlines", () => {
  it("take a place on a line of its own, with a colon or without", () => {
    const page = pageOf([
      "青禾日报 2024年5月7日 3版",
      "温溪县",
      "文化惠民演出进牧区",
      story,
      "青禾市城管局：\n小改造让老街换新颜",
      second[1] ?? "",
      "温溪县\n集中整治校园周边",
      story.replaceAll("秋收秋种", "校园安全"),
    ]);
    expect(page.articles.map(({ title }) => title)).toEqual([
      "温溪县 文化惠民演出进牧区",
      "青禾市城管局： 小改造让老街换新颜",
      "温溪县 集中整治校园周边",
    ]);
  });

  it("cry out in their first line", () => {
    const page = pageOf([headline, story, "急！血库告急\n五十名民警挽袖献血", second[1] ?? ""]);
    expect(page.articles.map(({ title }) => title)).toEqual([headline, "急！血库告急 五十名民警挽袖献血"]);
  });

  it("leave a box beside a story in it, and a paragraph that cries out", () => {
    const { articles } = pageOf([
      headline,
      story,
      "太好了！\n大家一起鼓掌",
      "【相关链接】",
      "柳泉港位于青禾县东北部，是天然的深水良港，港内水域宽阔。",
      ...second,
    ]);
    expect(articles.map(({ title }) => title)).toEqual([headline, second[0]]);
    expect(articles[0]?.text).toContain("深水良港");
  });

  it("are no numbers to call", () => {
    const { articles } = pageOf([
      headline,
      story,
      "东城区热线：0900-2130000\n西城区热线：0900-2230000",
      ...second,
    ]);
    expect(articles.map(({ title }) => title)).toEqual([headline, second[0]]);
  });

  it("stand in a column whose heading stands in brackets", () => {
    const { articles } = pageOf([
      headline,
      story,
      "【基层快讯】",
      "柳泉乡 组织召开秋季森林防火部署会。",
      "云溪乡 举办果农培训班。",
    ]);
    expect(articles).toHaveLength(3);
  });

  it("leave a colon in a story alone", () => {
    const { articles } = pageOf([
      headline,
      story,
      "会议强调：\n夯实责任抓落实",
      "各镇要把任务分解到村、到户、到人。",
    ]);
    expect(articles.map(({ title }) => title)).toEqual([headline]);
  });

  const signed = (title: string, text: string, name: string) => [title, text, `通讯员：${name}`];
  it("follow stories that nobody signs, where each below is signed", () => {
    const page = pageOf([
      "县委召开农村工作会议",
      "5月6日，县委召开农村工作会议，安排部署今年的重点任务。",
      ...signed(
        "柳泉镇：列巴飘香富农家",
        "走进柳泉镇的列巴房，麦香扑鼻，工人们正将刚出炉的列巴装箱。",
        "秦晓禾",
      ),
      ...signed(
        "云溪口岸进口饲草突破两万吨",
        "记者从海关了解到，今年前两个月进口的饲草达二万一千吨。",
        "葛一舟",
      ),
    ]);
    expect(page.articles.map(({ title, authors }) => [title, authors[0]?.name])).toEqual([
      ["县委召开农村工作会议", undefined],
      ["柳泉镇：列巴飘香富农家", "秦晓禾"],
      ["云溪口岸进口饲草突破两万吨", "葛一舟"],
    ]);
  });

  it("are subheads where one signature closes all", () => {
    const page = pageOf([
      "五个镇的秋天",
      "秋风起，五个镇的田野里一派繁忙景象，处处都是丰收的歌声。",
      "柳泉镇：列巴飘香富农家",
      "走进柳泉镇的列巴房，麦香扑鼻，工人们正将刚出炉的列巴装箱。",
      "云溪镇：果园里有了新农人",
      "返乡的年轻人把果园办成了课堂，一到周末就挤满了孩子。",
      "（记者 葛一舟）",
    ]);
    expect(page.articles).toHaveLength(1);
  });

  it("stand in brackets, by the town, in a column of towns", () => {
    const page = pageOf([
      headline,
      story,
      "乡镇传真",
      "【柳泉镇】开展敬老月慰问活动，为八十岁以上老人送去米面油。",
      "【云溪镇】组织党员志愿者清理村庄周边环境卫生。",
    ]);
    expect(page.articles.map(({ section }) => section)).toEqual([undefined, "柳泉镇", "云溪镇"]);
  });
});

it("knows the paper by its name amid the line of its issue", () => {
  const page = pageOf(["2024年5月24日 星期五 农历四月十七 青禾报 2 综合新闻 □责编 宋以宁", headline, story]);
  expect([page.publication, page.date?.iso]).toEqual(["青禾报", "2024-05-24"]);
});

it("passes over a list of others that arrows head", () => {
  const page = pageOf([headline, story, "⬇️往期推荐⬇️", "柳泉：老街换新颜", "速看！这些路段要封闭"]);
  expect(page.articles.map(({ title }) => title)).toEqual([headline]);
});

it("reads who wrote a story below the list of others", () => {
  const page = pageOf([
    headline,
    story.slice(11),
    "▼往期推荐▼",
    "来源：青禾县融媒体中心",
    "记者：秦晓禾 葛一舟",
  ]);
  expect(page.articles[0]?.authors.map(({ name }) => name)).toEqual(["秦晓禾", "葛一舟"]);
});

describe("a paragraph that its column breaks off", () => {
  const byline = "本报记者 秦晓禾";
  it.each<[string, string, string]>([
    [
      "amid a quotation",
      "“材料交齐，只等一个小时。”10月18日，在县政务服务中心，个体户葛明远对“一件事一次",
      "办”赞不绝口。",
    ],
    [
      "behind commas",
      "窗口负责人介绍，今年以来，县行政审批局梳理了高效办事的清单，一共压减材料",
      "一百三十六份。",
    ],
  ])("goes on below: %s", (_, first, rest) => {
    const { articles } = pageOf(["一站式服务暖人心", byline, first, rest, ...second]);
    expect(articles.map(({ title }) => title)).toEqual(["一站式服务暖人心", second[0]]);
    expect(articles[0]?.text).toContain(first + rest);
  });

  it("is a headline over a report, however many commas it has", () => {
    const long = "坚持问题导向，聚焦重点领域，守牢安全底线，全县秋冬季安全生产工作会议在柳泉镇召开";
    expect(long.length).toBeGreaterThan(38);
    const { articles } = pageOf([headline, story, long, second[1] ?? ""]);
    expect(articles.map(({ title }) => title)).toEqual([headline, long]);
  });
});
