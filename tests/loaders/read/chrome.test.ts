import { describe, expect, it } from "vitest";
import { readPage } from "../../../loaders/read/index.ts";

/** Stories copied from web pages, with what is printed around them. */
const articlesIn = (lines: readonly string[]) =>
  readPage(new TextEncoder().encode(lines.join("\n")), "p").articles;

const lead =
  "今日青禾网消息 9月22日，青禾镇柳泉村办起了晒秋节，家家户户把玉米和辣椒铺成各种图案，引来不少游客。";
const more = "村民们说，今年风调雨顺，家家户户的谷仓都装得满满当当，日子越过越有奔头。";

describe("what a web page prints around a story", () => {
  it("is no part of it, above or below", () => {
    const [article, ...others] = articlesIn([
      "首页 > 乡镇",
      "立即下载",
      "柳泉村：秋粮归仓 喜迎佳节",
      "发布时间: 2024-09-24 10:55 来源:青禾县融媒体中心 作者: 责任编辑:秦晓禾 点击图片浏览下一页",
      "字体大小：",
      "大 中 小",
      "打印",
      "返 回",
      "",
      lead,
      "",
      `${more}（葛一舟）`,
      "扫码使用手机浏览本页内容",
      "▌文章为青禾融媒原创，转载请联系我们。",
      "相关新闻 相关新闻",
      "青禾便民服务 青禾便民服务",
      "一周热门",
      "• 青禾人大网手机版",
    ]);
    expect(others).toEqual([]);
    expect(article?.title).toBe("柳泉村：秋粮归仓 喜迎佳节");
    expect(article?.text.split("\n").slice(1)).toEqual([lead, `${more}（葛一舟）`]);
    expect(article?.authors.map(({ name }) => name)).toEqual(["葛一舟"]);
    expect(article?.date?.iso).toBe("2024-09-22");
  });

  it("is not a story under a heading that lists others, where one stands below", () => {
    const titles = articlesIn([
      "柳泉村秋粮归仓",
      lead,
      "今日热点",
      "青禾镇河堤加固开工",
      `本报讯（记者 秦晓禾）${more}`,
    ]).map(({ title }) => title);
    expect(titles.at(-1)).toContain("青禾镇河堤加固开工");
  });

  it("may be photos between the headline and the story", () => {
    const [article, ...others] = articlesIn([
      "柳泉村举行首届晒秋节",
      "",
      "村民们在晒场上表演（秦晓禾 摄）",
      "",
      "游客在拍照(葛一舟 摄)",
      "",
      lead,
    ]);
    expect(others).toEqual([]);
    expect(article?.title).toBe("柳泉村举行首届晒秋节");
    expect(article?.text).toContain(lead);
    expect(article?.authors.map(({ name, role }) => `${name} ${role}`)).toEqual([
      "秦晓禾 PHOTOGRAPHER",
      "葛一舟 PHOTOGRAPHER",
    ]);
  });

  it.each(["区领导到文明创建中心、融媒体中心调研", "首页设计大赛在青禾县开赛", "位置显示：青禾镇已进入汛期"])(
    "is not a headline such as %s",
    (headline) => {
      const [article] = articlesIn([headline, "", lead]);
      expect(article?.title).toBe(headline);
      expect(article?.authors).toEqual([]);
    },
  );

  it("parts a post, tells who made it, and recommends others", () => {
    const [article, ...others] = articlesIn([
      "青禾融媒",
      "",
      "重磅！柳泉村这项工作上了央视",
      "",
      "原创 青禾融媒 青禾发布 2025-05-22 18:30 陕西",
      "",
      "点击蓝字 关注我们",
      "",
      "今天上午，青禾县第三届茶文化节在青禾镇开幕，八十多家茶企带着新茶来到现场。",
      "",
      "PART.01",
      "",
      "◎ 图为茶农正在炒茶",
      "",
      more,
      "",
      "▼▼▼",
      "● END ●",
      "",
      "来源丨青禾县融媒体中心",
      "记者丨秦小麦 葛一鸣",
      "编辑丨陆文文",
      "值班总编丨陆文瑾",
      "",
      "往期推荐",
      "",
      "青禾县召开春季防火工作会议",
      "分享、点赞、在看，一键三连！",
    ]);
    expect(others).toEqual([]);
    expect(article?.title).toBe("重磅！柳泉村这项工作上了央视");
    expect(article?.date?.iso).toBe("2025-05-22");
    expect(article?.text.split("\n").slice(2, 4)).toEqual(["图为茶农正在炒茶", more]);
    expect(article?.text).not.toMatch(/END|PART|往期|防火|蓝字|陆文/u);
    expect(article?.authors.map(({ name, role }) => `${name} ${role}`)).toEqual([
      "秦小麦 REPORTER",
      "葛一鸣 REPORTER",
    ]);
  });

  it.each<[string, readonly string[], string]>([
    [
      "a digital edition",
      [
        "青禾报-数字报|青禾报-电子版",
        "",
        "2024年09月24星期二",
        "国内统一刊号:CN**-0000",
        "本期导航 往期回顾 上一期 下一期",
        "放大 缩小 默认",
      ],
      "新闻作者:    发布时间:2024年09月24日  查看次数:次",
    ],
    ["a page's head with its edition", ["logo", "日期:[2024年09月24日] -- 青禾报 -- 版次:[J2]"], ""],
    ["a day and a page by themselves", ["2024年09月24日", "第02版:要闻 PDF版"], ""],
    [
      "a post's fields between bars",
      [],
      "发布时间:2024-09-24 13:40:16丨来源:青禾网草原频道丨责任编辑:秦晓禾",
    ],
  ])("may be %s, which tells the day", (_, above, below) => {
    const text = "9 月 22 日，柳泉村办起了晒秋节，家家户户把玉米和辣椒铺成各种图案，引来不少游客前来拍照。";
    const [article, ...others] = articlesIn([
      ...above,
      "",
      "柳泉村秋粮归仓喜迎佳节",
      below,
      "",
      text,
      "",
      more,
    ]);
    expect(others).toEqual([]);
    expect(article?.title).toBe("柳泉村秋粮归仓喜迎佳节");
    expect(article?.date?.iso).toBe("2024-09-22");
    expect(article?.text.split("\n").slice(1)).toEqual([text.replace("9 月 22 日", "9月22日"), more]);
  });

  it("may repeat the headline, credit an agency's photos, and claim rights below", () => {
    const [article, ...others] = articlesIn([
      "柳泉村举办拔河比赛",
      "",
      "柳泉村举办拔河比赛",
      "",
      "时间：2024/12/3 来源：本站原创 作者：佚名 点击：61 次",
      "",
      lead,
      "新华社发(秦小麦 摄)",
      more,
      "【编辑:秦望舒】",
      "本网站所刊信息不代表本网立场，转用须经授权。",
      "[京ICP证040655号] [ 京公网安备 11010202009201号]",
    ]);
    expect(others).toEqual([]);
    expect(article?.title).toBe("柳泉村举办拔河比赛");
    expect(article?.text).not.toMatch(/本网站|京ICP|秦望舒/u);
    expect(article?.authors.map(({ name, role }) => `${name} ${role}`)).toEqual(["秦小麦 PHOTOGRAPHER"]);
  });

  it("is no headline where captions stand in a row", () => {
    const [, ...others] = articlesIn([
      "柳泉村举办拔河比赛",
      lead,
      "青禾镇党委书记秦晓禾主持开幕式",
      "青禾镇镇长葛一舟宣布比赛开幕",
      more,
    ]);
    expect(others).toEqual([]);
  });

  it.each([
    "市民扫描二维码即可领取消费券",
    "群众点赞的好干部，都在看谁干得好",
    "该县公安局要求，自媒体不得擅自转载未经核实的消息。",
    "位置：公园在青禾镇柳泉村东侧，由青禾县住建局承建，县长陆文揭牌。",
    "首页—政务公开再升级",
    "统筹：县长陆文怎么看这件事？",
    "编辑秦晓禾获得全国先进工作者称号",
    "青禾县企业取得首张ICP备案，服务更方便",
  ])("is not what stories say: %s", (line) => {
    const all = articlesIn(["柳泉村秋粮归仓喜迎佳节", "", lead, "", line, "", more]);
    expect(all.map(({ text }) => text).join("\n")).toContain(line);
  });

  it("gets done with rows of buttons that can be parted in countless ways", () => {
    expect(articlesIn(["柳泉村秋粮归仓", `${"返回首页".repeat(14)}甲`, lead])).not.toEqual([]);
  });
});
