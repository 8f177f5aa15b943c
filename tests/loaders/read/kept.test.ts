import { describe, expect, it } from "vitest";
import { readPage } from "../../../loaders/read/index.ts";

/** What stories say in the words of a web page's furniture stays theirs. */
const pageOf = (...lines: readonly string[]) => readPage(new TextEncoder().encode(lines.join("\n")), "p");
const textsOf = (...lines: readonly string[]) =>
  pageOf(...lines).articles.map(({ text }) => text.split("\n"));
const titlesOf = (...lines: readonly string[]) => pageOf(...lines).articles.map((one) => one.title);
const droppedFrom = (...lines: readonly string[]) => pageOf(...lines).dropped.map(({ text }) => text);

const title = "青禾镇举办农机技能竞赛";
const lead = "5月6日，青禾县农业农村局在青禾镇举办农机技能竞赛，八个村的二十四名选手参加。";
const more = "镇长白若溪介绍，这项竞赛已经连续举办三年，今年第一次把无人机植保列为比赛项目。";
const next = "村民葛一舟告诉大家，过去浇地全靠肩挑，如今拧开阀门水就来了，一亩地只用十几分钟。";
const last = "柳泉村的苹果今年又获丰收，收购商的货车从村口一直排到山脚，果农们忙得合不拢嘴。";

describe("within a story", () => {
  it.each([
    "他说a<b且c>d，x<p时成立",
    "题目问<a 的取值，5<b, b>3时如何",
    "#青禾好物#话题登上热搜，全村人跟着高兴。",
    "网友纷纷转发#青禾加油#",
    "大家在#青禾好物#和#柳泉好物#",
    "服务对象：全县六十岁以上老人",
    "公开范围：全体村民",
    "有效性：五年",
    "主题词：稳中求进",
    "文号：青政发〔2024〕7号",
    "发布机构：青禾县教育局",
    "名称：青禾剪纸",
    "凡是注明“绿色食品”的产品，都要接受抽检，不合格的下架。",
    "凡本报读者，均可免费参加。",
    "凡注明产地为青禾的茶叶，都由茶业协会检验。",
    "主办单位：青禾县政府 承办单位：青禾县文旅局 联系电话：0916-1234567",
    "主办：青禾县政府，地址：青禾镇",
    "GMT+8时区的青禾镇迎来第一缕阳光。",
    "未经许可不得使用明火，违者处罚。",
    "未经批准不得占用耕地，这条规定从今年起执行。",
    "今天：晴，气温12℃~20℃",
    "农历正月十五闹元宵",
    "农历五月初五端午节",
    "葛村|柳泉村|云溪村|青禾村",
    "一等奖|葛一舟|葛村|拖拉机手",
    "老师在黑板上用粉笔点了几个蓝字",
    "村民拿起手机扫一扫手机付款",
    "党员我要纠错",
    "位置：青禾镇 / 柳泉村交界处",
    "视觉：一场盛宴",
    "审核 监督 问责 青禾出重拳",
    "第3期",
    "第12期",
    "搜索",
    "广告",
    "◇ 葛村",
    "◇大家都说，这样的比赛明年还要再办。",
    "记者拿到了判决书。全文",
    "老师要求孩子背诵课文。详细",
  ])("stays %s", (line) => {
    const { articles } = pageOf(title, lead, line, more);
    expect(articles.map((one) => one.title)).toEqual([title]);
    expect(articles[0]?.text).toBe([title, lead, line, more].join("\n"));
  });

  it.each(["游客|村民|干部|老师", "视觉 青禾春色", "政府网站找错", "2024年5月7日 GB2024", "#青禾春耕#"])(
    "stays the headline %s",
    (headline) => {
      expect(titlesOf(headline, "", lead, more)).toEqual([headline]);
      expect(textsOf(headline, "", lead, more)).toEqual([[headline, lead, more]]);
    },
  );

  it("stay fields that stand together", () => {
    const fields = ["服务对象：全县老人", "地点：青禾镇政府"];
    expect(textsOf(title, lead, ...fields, more)).toEqual([[title, lead, ...fields, more]]);
  });

  it.each(["【两地签约】", "◇ 葛村"])("stays %s below the headline", (line) => {
    expect(textsOf(title, line, lead, more)).toEqual([[title, line, lead, more]]);
  });

  it("is a headline that stands again as a subhead", () => {
    expect(textsOf("葛村", "丰收了", lead, "丰收了", more)).toEqual([
      ["葛村", "丰收了", lead, "丰收了", more],
    ]);
  });

  it("are names and verses whose characters stand apart", () => {
    const names = "张 三 李 四 王 五 赵 六";
    expect(textsOf(title, lead, names, more)).toEqual([[title, lead, names, more]]);
    const verses = ["春 风 吹", "春 雨 落", "桃 花 红 了 柳 叶 绿"];
    expect(textsOf(title, lead, ...verses, more).flat()).toEqual([title, lead, ...verses, more]);
  });

  it("are the title of a book's list, and its items", () => {
    const list = ["导读", "1、《青禾县志》", "2、《柳泉村志》"];
    expect(textsOf(title, lead, ...list, more).flat()).toEqual([title, lead, ...list, more]);
  });
});

describe("around stories", () => {
  it("stand hashtags, above a headline and behind a last sentence", () => {
    expect(
      textsOf("#青禾新闻#", `#青禾新闻# ${title}`, `${lead}#青禾新闻##乡村振兴#`, `${more} #青禾#`),
    ).toEqual([[title, lead, more]]);
    expect(titlesOf("#青禾春耕#", "2024-05-07 来源：青禾网", lead, more)).toEqual(["#青禾春耕#"]);
  });

  it.each<[string, readonly string[]]>([
    [
      "tags and entities",
      [`<p align="center">${title}</p>`, `<b>${lead}</b><br/><span>${more}</span>&nbsp;`],
    ],
    ["the sky and the day", ["农历五月初五", "今日：多云，20℃~26℃，北风3-4级", title, lead, more]],
    ["a document's record", ["文号：青政发〔2024〕7号", "服务对象：全体村民", title, lead, more]],
    ["a record below", [title, lead, more, "索引号：003129766/202405", "主题词：农机", "有效性：五年"]],
    ["a site's path", ["您的位置：青禾县政府网 / 互动交流 / 往期回顾", title, lead, more]],
    ["links", ["青禾县政府网站 | 县委 | 县人大 | 县政协", title, lead, more]],
    ["rights", [title, lead, more, "凡注明“来源：青禾网”的作品，转载须经本网书面授权。"]],
    ["a site's foot", [title, lead, more, "主办：青禾县政府 地址：青禾镇", "青ICP备2024001号"]],
    ["buttons", [title, lead, more, "搜索", "打印", "返回顶部"]],
    ["the first headline, above", ["原标题：青禾镇比农机", title, lead, more]],
    ["the first headline, below the headline", [title, "原标题：青禾镇比农机", lead, more]],
    ["the first headline, amid the text", [title, lead, "原标题：青禾镇比农机", more]],
    ["tools", [title, "扫一扫在手机打开当前页", lead, "政府网站找错", more]],
    ["a list of others, above the text", [title, "相关报道", lead, more]],
    ["credits", [title, lead, more, "视觉：葛一舟", "审核 秦晓禾 监制 陆文瑾"]],
    ["a link behind the text", [title, lead, `${more}[详细]`]],
    ["an issue's number", ["第3期", title, lead, more]],
  ])("stand %s", (_, lines) => {
    expect(textsOf(...lines)).toEqual([[title, lead, more]]);
  });

  it("stands the first headline alone, which then is the story's", () => {
    expect(textsOf(`原标题：${title}`, lead, more)).toEqual([[title, lead, more]]);
  });

  it("stands a headline alone, which is told of", () => {
    expect(pageOf("葛村通水", "● 柳泉村苹果丰收", last).dropped).toContainEqual({
      text: "葛村通水",
      reason: "headline alone",
    });
  });

  it("stand hashtags and pictures in any number", () => {
    const tags = `${"#青禾# ".repeat(20_000)}甲`;
    const pictures = `青${" 🎉".repeat(20_000)}青`;
    expect(textsOf(title, lead, tags, pictures, more)[0]).toContain(lead);
  });
});

describe("lists of contents", () => {
  it("go as a whole, whether their stories have headlines or none", () => {
    const list = ["今日导读", "1.青禾镇修路", "2.柳泉村通水"];
    expect(textsOf(...list, "", lead, more)).toEqual([[lead, more]]);
    expect(droppedFrom(...list, "", lead, more)).toEqual(list);
  });

  it("end where the first story stands", () => {
    const stories = ["◆葛村通水", next, "◆柳泉村苹果丰收", last];
    const articles = pageOf("导读", "◆葛村通水", "◆柳泉村苹果丰收", "", ...stories).articles;
    expect(articles.map((one) => [one.title, one.authors.length])).toEqual([
      ["葛村通水", 0],
      ["柳泉村苹果丰收", 0],
    ]);
  });

  it("are none where a paragraph stands below each item", () => {
    const lines = ["本期看点", "1、葛村通水", next, "2、柳泉苹果丰收", last];
    expect(textsOf(...lines).flat()).toEqual(lines);
  });
});

describe("heads and bylines", () => {
  it("are told apart behind stars and diamonds", () => {
    const village = pageOf("青禾简讯", "★ 柳泉村", `苹果丰收，${last}`, "★ 葛村", next).articles;
    expect(village.map((one) => [one.title, one.authors.length])).toEqual([
      ["柳泉村", 0],
      ["葛村", 0],
    ]);
    const feature = pageOf("葛村能人谱", "◇ 葛一舟", `种苹果，${last}`, "◇ 白若溪", next).articles;
    expect(feature.map((one) => [one.title, one.authors.length])).toEqual([["葛村能人谱", 0]]);
    expect(feature[0]?.text).toContain("◇ 白若溪");
    const signed = pageOf(title, "◆ 秦晓禾 葛一舟", lead, more).articles;
    expect(signed[0]?.authors.map(({ name }) => name)).toEqual(["秦晓禾", "葛一舟"]);
  });

  it("leave news what a correspondent sent in", () => {
    const [article] = pageOf(
      "葛村通水",
      "青禾融媒讯通讯员葛一舟近日走访葛村，看到家家户户通了自来水，写下这一篇。",
    ).articles;
    expect(article?.genre).toBe("NEWS");
    expect(article?.authors.map(({ name }) => name)).toEqual(["葛一舟"]);
  });

  it("are no column that only begins as a member of the page's path does", () => {
    expect(titlesOf("首页 > 乡镇动态", "乡镇", "春耕忙起来", lead, more)).toEqual(["乡镇 春耕忙起来"]);
    const page = pageOf("首页 > 乡镇", "乡镇", "春耕忙起来", lead, more);
    expect(page.articles[0]).toMatchObject({ title: "春耕忙起来", section: "乡镇" });
    expect(page.dropped).toContainEqual({ text: "乡镇", reason: "column" });
    const later = [title, lead, more, "上一篇 > 葛村", "葛村", "迎来大丰收", `5月7日，${last}`];
    expect(titlesOf("首页 > 葛村", ...later)).toEqual([title, "葛村 迎来大丰收"]);
  });

  it.each(["【走基层】", "【柳泉村】"])("tell the section %s alone above a headline, or alone", (column) => {
    const section = column.slice(1, -1);
    expect(pageOf(column, "葛村的四月", lead, more).articles[0]?.section).toBe(section);
    expect(pageOf(column, lead, more).articles[0]?.section).toBe(section);
  });
});

describe("stories under one line of a post", () => {
  const posted = [title, "2024-05-07 来源：青禾网"];
  it("are told apart by two heads behind a blank line", () => {
    const heads = ["苹果丰收果农乐", "收购商车队排成长龙"];
    expect(titlesOf(...posted, lead, more, "", ...heads, "", last, next)).toEqual([title, heads.join(" ")]);
  });

  it("are told apart by a headline that names another place", () => {
    const heads = ["柳泉村苹果喜获丰收", "收购商车队排成长龙"];
    expect(titlesOf(...posted, lead, more, ...heads, last, next)).toEqual([title, heads.join(" ")]);
    expect(titlesOf(...posted, "本报记者 秦晓禾", "柳泉村苹果喜获丰收", last)).toContain(
      "柳泉村苹果喜获丰收",
    );
  });
});
