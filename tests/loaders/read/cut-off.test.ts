import { describe, expect, it } from "vitest";
import { readPage } from "../../../loaders/read/index.ts";

const articlesOf = (lines: readonly string[]) =>
  readPage(new TextEncoder().encode(lines.join("\n")), "p").articles;

const title = "青禾镇举办农机技能竞赛";
const lead = "5月6日，青禾县农业农村局在青禾镇举办农机技能竞赛，八个村的二十四名选手参加。";
const other = "5月7日，葛村办起乡村大舞台，村民们唱起自编的山歌，迎来八方游客，孩子们围在台前久久不愿...";
const slogan =
  "青禾新闻，记下身边的日子。有温度、有深度，贴民心的每日播报，唱响青禾县好声音。听故土音，念家园恩。";

describe("stories that a page recommends", () => {
  it.each<[string, readonly string[]]>([
    ["with a headline", ["葛村办起乡村大舞台", "", other]],
    ["without one", [`本报讯（记者 葛一舟）${other}`]],
    ["behind a mark", [`□本报记者 葛一舟 ${other}`]],
  ])("are none of its own where they are cut off: %s", (_, teaser) => {
    const articles = articlesOf([title, "", lead, "", "新闻推荐", "", ...teaser, "", slogan, "", "相关新闻"]);
    expect(articles.map((one) => one.text)).toEqual([`${title}\n${lead}`]);
  });

  it("are stories where they are told in full", () => {
    const whole = other.replace("...", "离开。");
    const articles = articlesOf([title, "", lead, "", "新闻推荐", "", "葛村办起乡村大舞台", "", whole]);
    expect(articles.map((one) => one.title)).toEqual([title, "葛村办起乡村大舞台"]);
  });
});

describe("lines of a post", () => {
  it.each([
    "青禾日报 2024-05-07 04:27 大字",
    "0次浏览 发布时间:2024-05-07 12:40:00",
    "07.05.2024 18:43",
    "青禾看点|来源:青禾电视台2024-05-07 08:12:40|网络编辑:陆以宁",
    "来源:青禾日报 2024-05-07 11:00   https://www.qinghe.net/",
    "原出处:青禾号-青禾新闻 2024-05-07",
    "新闻作者: 秦晓禾 发布时间: 2024-05-07 浏览次数: 大字 小字",
  ])("tell the day of the story: %s", (line) => {
    const [article, ...more] = articlesOf(["听故土音,念家园恩", "", title, "", line, "", lead]);
    expect(more).toEqual([]);
    expect([article?.title, article?.date?.iso]).toEqual([title, "2024-05-06"]);
  });

  it("tell who wrote it", () => {
    const line = "新闻作者: 秦晓禾 发布时间: 2024-05-07 浏览次数: 大字 小字";
    expect(articlesOf([title, line, lead])[0]?.authors.map(({ name }) => name)).toEqual(["秦晓禾"]);
  });
});

describe("items of a column", () => {
  it("go on up to who signs them", () => {
    const articles = articlesOf([
      "●5月6日，青禾县召开防汛会议。会议强调，各镇要备足物资，把险情消除在萌芽状态，确保群众安全。",
      "副县长葛明远参加会议。（秦晓禾）",
      "●5月7日，青禾县开展义诊。三百名群众前来就医，医师们为他们量血压、测血糖，讲解高血压的防治。（葛一舟）",
    ]);
    expect(articles.map((one) => one.authors.map(({ name }) => name))).toEqual([["秦晓禾"], ["葛一舟"]]);
    expect(articles[0]?.text).toContain("副县长葛明远");
  });

  it("are not what a paper tells of itself", () => {
    const articles = articlesOf([
      "关于青禾新闻",
      "  • 出版时间:逢周二、四、六",
      "  • 地  址:青禾县青禾镇河堤街一号楼",
      title,
      lead,
    ]);
    expect(articles.map((one) => one.title)).toEqual([title]);
  });
});

describe("what stands around the text of a post", () => {
  it("is no headline where it is a row of buttons, or a bar of columns", () => {
    const [article, ...more] = articlesOf([
      "无障碍阅读 长者模式 支持IPv6",
      "加载中...",
      "青禾新闻 洛河新闻 云溪新闻 松岭新闻 桐柏新闻",
      "青禾报社 青禾传媒中心 出版 国内统一刊号:CN00-0000 代号00-0",
      "★新闻提要★",
      "头条 山城瞭望 | 青禾人来信 快看青禾 | 频道 | 独家 | 精选专题",
      title,
      "2024年5月7日 来源：青禾日报 作者：秦晓禾 葛一舟",
      "3 分享 打印本页 放大字体 缩小字体",
      "(资料图片)",
      lead,
    ]);
    expect(more).toEqual([]);
    expect(article?.title).toBe(title);
  });

  it("tells the day where its fields stand without a gap", () => {
    const line = "2024-05-07 18:09:36来源:青禾融媒编辑:唐以宁责编:赵一舟";
    const [article] = articlesOf([title, line, lead]);
    expect([article?.title, article?.date?.iso]).toEqual([title, "2024-05-06"]);
  });

  it("is nobody's name where it tells whence the post was taken", () => {
    const [article] = articlesOf([title, "2024-05-07 11:28 - 青禾发布", "转自:青禾发布", lead]);
    expect(article?.authors).toEqual([]);
  });
});

describe("parts of a story", () => {
  const more = "镇长白若溪介绍，这项竞赛已经连续举办三年，今年第一次把无人机植保列为比赛项目。";
  it.each([
    ["by letters", "A 柳泉村：从田间到赛场"],
    ["by the headline again", title],
    ["by the headline behind the name of a column", `【青禾播报】${title}`],
    ["by a phrase as long as a headline", "田头搭台:手艺传后辈，巷陌晒出百样甜"],
  ])("are told %s", (_, head) => {
    const post = "2024年5月7日 来源：青禾日报";
    const below = `青禾县柳泉村社区的选手回到田间，又开始了一天的忙碌，他们说明年还要再来。${more}`;
    const articles = articlesOf([title, post, lead, head, below]);
    expect(articles.map((one) => one.title)).toEqual([title]);
  });
});

describe("reports from several counties", () => {
  it("are signed by names alone above the next county", () => {
    const report = (county: string) => [
      county,
      `本网讯 5月6日，${county}各部门收看农机大会开幕盛况，大家纷纷表示，大会振奋人心，要把精神落实到田间。`,
    ];
    const articles = articlesOf([
      "各地收看农机大会盛况",
      ...report("青禾县"),
      "秦晓禾 葛一舟",
      ...report("洛河县"),
      "宋以宁",
      ...report("云溪县"),
      "冯明远",
    ]);
    expect(articles.map((one) => one.authors.map(({ name }) => name))).toEqual([
      ["秦晓禾", "葛一舟"],
      ["宋以宁"],
      ["冯明远"],
    ]);
    expect(articles.map((one) => one.title).slice(1)).toEqual(["洛河县", "云溪县"]);
  });
});

describe("phrases of four characters", () => {
  it("sign nothing", () => {
    const post = "青禾日报 2024-05-07 04:27";
    const [article] = articlesOf([title, post, "因地制宜  精准施策  久久为功", lead]);
    expect(article?.authors).toEqual([]);
  });
});

describe("what a site says of itself below a story", () => {
  it("is no part of it", () => {
    const rights = "【声明】内容摘自其他网络平台，所述只是作者一家之言，本网不作担保。";
    expect(articlesOf([title, lead, rights]).map((one) => one.text)).toEqual([`${title}\n${lead}`]);
  });
});

describe("who makes a post", () => {
  const names = (lines: readonly string[]) =>
    articlesOf(lines).map((one) => [one.title, one.authors.map(({ name }) => name)]);

  it.each<[string, readonly string[], readonly string[]]>([
    [
      "below its end",
      [title, lead, "- END -", "采写:秦晓禾", "摄影:葛一舟", "编辑:宋以宁"],
      ["秦晓禾", "葛一舟"],
    ],
    ["behind marks, editors apart", [title, lead, "■ 编辑/宋以宁 ■ 责编/陆文瑾 ■ 审核/方堃"], []],
    ["above its day", [title, "原创 秦晓禾 青禾融媒", "2024年05月07日 18:30", lead], ["秦晓禾"]],
    ["beside who draws its maps", [title, lead, "记者:秦晓禾 编辑:宋以宁 制图:陆文瑾"], ["秦晓禾"]],
    [
      "under a headline in brackets",
      [`【${title}】${lead}比赛从早上八点开始，中午结束。（记者 秦晓禾）`],
      ["秦晓禾"],
    ],
  ])("is told %s", (_, lines, authors) => expect(names(lines)).toEqual([[title, authors]]));
});
