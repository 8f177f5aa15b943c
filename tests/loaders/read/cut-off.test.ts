import { describe, expect, it } from "vitest";
import { readPage } from "../../../loaders/read/index.ts";

const articlesOf = (lines: readonly string[]) =>
  readPage(new TextEncoder().encode(lines.join("\n")), "p").articles;

const title = "青禾镇举办农机技能竞赛";
const lead = "5月6日，青禾县农业农村局在青禾镇举办农机技能竞赛，八个村的二十四名选手参加。";
const other = "5月7日，葛村办起乡村大舞台，村民们唱起自编的山歌，迎来八方游客，孩子们围在台前久久不愿...";
const slogan =
  "青禾新闻，讲述家乡的故事。有观点、有态度，接地气的实时新闻，传播青禾县正能量。看家乡事，品故乡情。";

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
    "新闻作者: 秦晓禾 发布时间: 2024-05-07 查看次数: 放大 缩小 默认",
  ])("tell the day of the story: %s", (line) => {
    const [article, ...more] = articlesOf(["看家乡事,品故乡情", "", title, "", line, "", lead]);
    expect(more).toEqual([]);
    expect([article?.title, article?.date?.iso]).toEqual([title, "2024-05-06"]);
  });

  it("tell who wrote it", () => {
    const line = "新闻作者: 秦晓禾 发布时间: 2024-05-07 查看次数: 放大 缩小 默认";
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
      "  • 出版时间:每周一、二、三",
      "  • 地  址:青禾县青禾镇河堤街一号楼",
      title,
      lead,
    ]);
    expect(articles.map((one) => one.title)).toEqual([title]);
  });
});
