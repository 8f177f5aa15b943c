import { describe, expect, it } from "vitest";
import { readPage } from "../../../loaders/read/index.ts";

/** Stories in the layouts of many sites: what stands around them is no part of them. */
const pageOf = (lines: readonly string[]) => readPage(new TextEncoder().encode(lines.join("\n")), "p");

const title = "青禾镇举办农机技能竞赛";
const lead = "5月6日，青禾县农业农村局在青禾镇举办农机技能竞赛，八个村的二十四名选手参加。";
const more = "镇长白若溪介绍，这项竞赛已经连续举办三年，今年第一次把无人机植保列为比赛项目。";

describe("layouts", () => {
  it.each<[string, readonly string[], readonly string[], string | undefined]>([
    [
      "bars of links and a government's source line",
      [
        "长者专区 无障碍阅读| 青禾公众号| 智能问答 | 登录 | 注册",
        title,
        "信息来源:青禾县人民政府 | 发布时间:2024-05-07",
      ],
      ["打印|关闭"],
      "2024-05-06",
    ],
    [
      "a path that repeats the column, and reviewers beside the day",
      [
        "当前位置: 青禾网主页 > 综合治理 >",
        "综合治理",
        title,
        "时间 :   2024-05-07 17:18 来源:   青禾网 一审:秦晓禾   二审:葛一舟   三审:宋以宁",
      ],
      ["审核人:冯以宁"],
      "2024-05-06",
    ],
    [
      "what a portal records of a document",
      [
        "首页 > 青禾县人民政府办公室信息公开 > 信息浏览",
        "索引号: 003129766/202405-00336 组配分类: 工作动态",
        "信息分类: 通知   发布机构: 青禾县人民政府办公室",
        "  • 发文字号:",
        "    青政发〔2024〕7号",
        "  • 公开方式:政府网站",
        "浏览次数: 590 内容概述:",
        title,
        "更新时间：2024年5月7日",
      ],
      ["相关附件：", "政府网站找错", "网站标识码：6107280001"],
      "2024-05-06",
    ],
    [
      "a post with its weather and spaced labels",
      ["Hi~新朋友,记得点蓝字关注我们哟", "青禾天气:今天白天阴,东风1级,气温9~20℃", title],
      ["编 辑 | 宋以宁", "视 觉 | 方 堃", "审 核 | 陆文"],
      undefined,
    ],
    [
      "a channel and a day above the headline",
      ["青禾县融媒体中心", "2024-05-07 18:30", "发布于：陕西省", title],
      ["-END-", "来　源：青禾县融媒体中心", "编　辑：宋以宁", "举报/反馈", "返回青禾，查看更多"],
      "2024-05-06",
    ],
    [
      "buttons of an electronic paper",
      [
        "上一版/ 02 版:经济要闻 /下一版  查看本版大图",
        "本版导航 各版导航 视觉导航 标题导航 以往报纸",
        title,
        "青禾日报 新闻    时间:2024年05月07日    来源:青禾日报",
      ],
      ["  • 上一篇:葛村秋粮归仓", "  • 下一篇:柳泉村举办拔河比赛"],
      "2024-05-06",
    ],
    [
      "wide digits",
      ["青禾日报　２０２４年５月７日　星期二　第０２版：要闻", title],
      ["　　第２０２４期"],
      "2024-05-06",
    ],
    ["hashtags and pictures", ["#青禾新闻# 🎉青禾镇举办农机技能竞赛🎉"], ["#青禾新闻##乡村振兴#"], undefined],
    [
      "links to other stories",
      [title, "2024-05-07 08:13:25 来源:青禾日报", "微博", "Qzone"],
      ["新闻推荐", "友情链接"],
      "2024-05-06",
    ],
  ])("%s", (_, above, below, day) => {
    const { articles } = pageOf([...above, "", lead, "", `${more}阅读原文`, "", ...below]);
    expect(articles.map((one) => one.title)).toEqual([title]);
    expect(articles[0]?.text).toBe([title, lead, more].join("\n"));
    expect(articles[0]?.date?.iso).toBe(day);
  });

  it("hold their contents above their stories", () => {
    const { articles } = pageOf([
      "2024年5月7日 星期二",
      "导读",
      "【本地要闻】",
      `◆${title}`,
      "◆白若溪调度河堤加固工作",
      "【本地要闻】",
      `◆${title}`,
      `${lead}（秦晓禾）`,
      "◆白若溪调度河堤加固工作",
      "图:白若溪在柳泉村现场调度",
      "6日，县委副书记、县长白若溪到柳泉村调度河堤加固工作，要求各部门通力协作，按期完工。（葛一舟）",
    ]);
    expect(articles.map((one) => [one.title, one.date?.iso])).toEqual([
      [title, "2024-05-06"],
      ["白若溪调度河堤加固工作", "2024-05-06"],
    ]);
  });

  it("head long briefs with a mark", () => {
    const head = "白若溪在全县农村工作会议上强调：准确把握新阶段形势，奋力开创农村工作新局面";
    const { articles } = pageOf([
      `★ ${head}`,
      "4月8日，全县农村工作会议召开，研究当前和今后的工作。",
      `★ ${title}`,
      lead,
    ]);
    expect(articles.map((one) => one.title)).toEqual([head, title]);
  });

  it("ask, and show a photo, between the line of the post and the story", () => {
    const { articles } = pageOf([
      `${title}——一个山区县的田间见闻`,
      "2024年05月07日 12:12 | 作者:秦晓禾 | 来源:青禾网",
      "分享到: ",
      "三个月、九十多天，青禾大地上发生了什么?",
      "农机手到村到户、合作社投入运行……",
      "变化，巨大的变化!",
      lead,
      "幸福水甜新居如画",
      "“甜，真甜!”",
      more,
    ]);
    expect(articles).toHaveLength(1);
    expect(articles[0]?.date?.iso).toBe("2024-05-06");
    expect(articles[0]?.text).toContain("三个月、九十多天，青禾大地上发生了什么?");
  });

  it("hold several posts, each under its own line", () => {
    const { articles } = pageOf([
      title,
      "发布时间：2024-05-07",
      lead,
      "葛村举办首届晒秋节活动",
      "发布时间：2024-09-23",
      "9月22日，葛村办起了晒秋节，家家户户把玉米和辣椒铺成各种图案。",
    ]);
    expect(articles.map((one) => one.date?.iso)).toEqual(["2024-05-06", "2024-09-22"]);
  });

  it("follow one another as posts, each with others that it recommends", () => {
    const post = (headline: string, body: string) => [
      "青禾发布",
      headline,
      "原创 青禾发布 2024-05-07 18:30 陕西",
      "点击蓝字 关注我们",
      body,
      "— END —",
      "编辑丨宋以宁 责编丨陆文瑾",
      "往期推荐",
      "葛村举办首届晒秋节活动",
      "柳泉村举行拔河比赛",
      "点分享 点赞 点在看",
    ];
    const second = "葛村办起乡村大舞台";
    const { articles } = pageOf([
      ...post(title, lead),
      ...post(second, "5月7日，葛村办起乡村大舞台，村民们唱起自编的山歌，迎来八方游客。"),
    ]);
    expect(articles.map((one) => one.title)).toEqual([title, second]);
  });

  it("print the headline again below the line of the post", () => {
    const { articles } = pageOf([
      `${title} 八村选手同场比武`,
      "2024-05-07 10:34:44 来源:青禾网 作者:秦晓禾",
      "",
      `${title} 八村选手同场比武`,
      "",
      "青禾网记者(右)走访葛村。",
      `青禾新闻网5月6日讯(记者 秦晓禾)${more}`,
    ]);
    expect(articles).toHaveLength(1);
    expect(articles[0]?.text.split(title)).toHaveLength(2);
    expect(articles[0]?.date?.iso).toBe("2024-05-06");
  });

  it("set characters apart, or leave marks of a web page", () => {
    const spaced = pageOf([[...title].join(" "), [...lead].join(" ")]).articles;
    expect(spaced.map((one) => one.text)).toEqual([`${title}\n${lead}`]);
    const marked = pageOf([title, `　　<p>${lead}&nbsp;</p><p>${more}</p>`]).articles;
    expect(marked.map((one) => one.text)).toEqual([`${title}\n${lead}\n${more}`]);
  });

  it.each<[string, readonly string[]]>([
    ["青禾融媒讯 通讯员葛一舟 报道", ["葛一舟"]],
    ["◇本报记者 秦晓禾 葛一舟", ["秦晓禾", "葛一舟"]],
    ["◆ 秦晓禾 本报记者 葛一舟 文/图", ["秦晓禾", "葛一舟"]],
    ["□文/摄 青禾日报全媒体记者 秦晓禾", ["秦晓禾"]],
    ["□摄影 秦晓禾", ["秦晓禾"]],
    ["●文/秦晓禾 图/葛一舟", ["秦晓禾", "葛一舟"]],
    ["记 者 | 秦晓禾 葛一舟", ["秦晓禾", "葛一舟"]],
  ])("sign with %s", (byline, names) => {
    const { articles } = pageOf([title, byline, lead, more]);
    expect(articles.map((one) => one.title)).toEqual([title]);
    expect(articles[0]?.authors.map(({ name }) => name)).toEqual(names);
  });

  it.each([
    "天气：农机手最关心的话题",
    "游客 | 村民 | 干部：一场雨里的三个人",
    "公开方式更多样，村务晒在阳光下",
    "下载量超过十万，村民用手机注册登录",
    "来源于田间，用之于田间",
    "【走基层】葛村的四月",
    "主办单位说，明年还要再办",
    "柳泉村 葛村 云溪村 青禾村联合举办拔河比赛",
  ])("drop no headline such as %s", (headline) => {
    const { articles } = pageOf([headline, "", lead, "", more]);
    expect(articles[0]?.title).toBe(headline);
  });
});

describe("whose a column of briefs is", () => {
  it.each([
    ["洋县短讯", "洋县"],
    ["青禾旗大事记", "青禾旗"],
    ["洋县要闻速递", "洋县"],
    ["校园简讯", undefined],
    ["标题新闻", undefined],
  ])("%s", (column, place) => {
    const { articles } = pageOf([
      column,
      "",
      "★5月6日，县委书记葛明远到青禾镇调研。县领导秦望舒参加调研。",
      "★5月7日，县长秦望舒到柳林镇调研。县领导葛明远参加调研。",
    ]);
    expect(articles.map(({ section }) => section)).toEqual([place, place]);
  });

  it("is the place that stands alone above a headline", () => {
    const { articles } = pageOf(["洋县", title, "", lead, "", more]);
    expect(articles.map(({ section }) => section)).toEqual(["洋县"]);
  });
});
