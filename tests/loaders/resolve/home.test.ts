import { describe, expect, it } from "vitest";
import { loadKit } from "../../../loaders/kit.ts";
import { readPage } from "../../../loaders/read/index.ts";
import { resolveHome } from "../../../loaders/resolve/home.ts";

const kit = loadKit();
const homeOf = (text: string, options = {}) => {
  const page = readPage(new TextEncoder().encode(text), "page.txt");
  const { publication, paperHome } = resolveHome(page, options, kit);
  return [publication, paperHome?.name ?? null];
};
const story = "近日，我市各县农机手下田作业，粮食生产基础更加稳固。";

describe("whose paper a page is", () => {
  it.each<[string, string, object, readonly [string, string | null]]>([
    [
      "what the user says",
      `春耕正忙\n\n本报讯 ${story}\n`,
      { publication: "汉中日报" },
      ["汉中日报", "汉中市"],
    ],
    [
      "a part of the name that the user gives",
      `春耕正忙\n\n本报讯 ${story}\n`,
      { publication: "农牧周报·中国玉树网" },
      ["农牧周报·中国玉树网", "玉树藏族自治州"],
    ],
    [
      "the masthead, where the name that the user gives says none",
      `汉中日报 2025年5月7日 01版\n\n春耕正忙\n\n本报讯 ${story}\n`,
      { publication: "周末版" },
      ["周末版", "汉中市"],
    ],
    [
      "a county by its short name, rather than a district",
      `春耕正忙\n\n本报讯 ${story}\n`,
      { publication: "今日象山" },
      ["今日象山", "象山县"],
    ],
    [
      "counties of a prefecture that the text names",
      `春耕正忙\n\n本报讯 ${story.replace("我市", "我州")}和静县、焉耆回族自治县走在前列。\n`,
      {},
      ["巴音郭楞蒙古自治州的报纸", "巴音郭楞蒙古自治州"],
    ],
    [
      "the masthead",
      `汉中日报 2025年5月7日 01版\n\n春耕正忙\n\n本报讯 ${story}\n`,
      {},
      ["汉中日报", "汉中市"],
    ],
    [
      "counties that the text names",
      `春耕正忙\n\n本报讯 ${story}洋县、城固县走在前列。\n`,
      {},
      ["汉中市的报纸", "汉中市"],
    ],
    [
      "counties that datelines come from",
      `春耕正忙\n\n洋县讯（记者 秦晓禾）${story}\n\n夏管不停\n\n城固讯（记者 葛一舟）近日，农技员走进田间，为大家讲解夏季田间管理。\n`,
      {},
      ["汉中市的报纸", "汉中市"],
    ],
    [
      "the county that most stories name",
      `春耕正忙\n\n本报讯 近日，县委召开会议。洋县农机手下田作业，粮食生产基础更加稳固。\n\n夏管不停\n\n本报讯 近日，洋县农技员走进田间，为大家讲解夏季田间管理，我县夏粮长势良好。\n`,
      { publication: "梁州新报" },
      ["梁州新报", "洋县"],
    ],
    [
      "nothing certain: two counties as often",
      `春耕正忙\n\n本报讯 近日，县委召开会议。洋县农机手下田作业，向城固县学习。\n\n夏管不停\n\n本报讯 近日，洋县、城固县的农技员走进田间，我县夏粮长势良好。\n`,
      { publication: "梁州新报" },
      ["梁州新报", null],
    ],
    [
      "a paper that is called by a mountain",
      `春耕正忙\n\n本报讯 ${story}\n`,
      { publication: "太行日报" },
      ["太行日报", "晋城市"],
    ],
    [
      "the body that publishes it",
      `中共洋县县委宣传部主办\n\n朱鹮报\n\n2024年5月7日 星期二\n\n春耕正忙\n\n本报讯 ${story}\n`,
      {},
      ["朱鹮报", "洋县"],
    ],
    [
      "the channel that a post comes from",
      "春耕正忙\n\n近日，农机手下田作业，粮食生产基础更加稳固，大家都很高兴。\n\n来源：洋县融媒体中心\n",
      {},
      ["洋县的报纸", "洋县"],
    ],
    [
      "the government whose site it is",
      "洋县人民政府 > 新闻中心 > 乡镇动态\n\n春耕正忙\n\n近日，农机手下田作业，粮食生产基础更加稳固，大家都很高兴。\n",
      {},
      ["洋县的报纸", "洋县"],
    ],
    [
      "nothing certain: channels of two counties",
      "春耕正忙\n\n近日，农机手下田作业，粮食生产基础更加稳固，大家都很高兴。\n\n来源：洋县融媒体中心\n\n夏管不停\n\n近日，农技员走进田间，为大家讲解夏季田间管理。\n\n来源：城固县融媒体中心\n",
      {},
      ["未名报纸", null],
    ],
    [
      "the county's channel on its province's platform",
      `春耕正忙\n\n本报讯 ${story}\n`,
      { publication: "魅力陕西·云上洋县" },
      ["魅力陕西·云上洋县", "洋县"],
    ],
    [
      "a county by a short name that needs its kind",
      `春耕正忙\n\n本报讯 ${story}\n`,
      { publication: "前郭融媒" },
      ["前郭融媒", "前郭尔罗斯蒙古族自治县"],
    ],
    [
      "nothing: districts of one name, whose last letters name another",
      `春耕正忙\n\n本报讯 ${story}\n`,
      { publication: "河东区融媒体中心" },
      ["河东区融媒体中心", null],
    ],
    [
      "nothing: a paper of the whole country that is called like a district",
      `春耕正忙\n\n本报讯 ${story}\n`,
      { publication: "光明日报" },
      ["光明日报", null],
    ],
    [
      "nothing certain: one county only",
      `春耕正忙\n\n本报讯 ${story}洋县走在前列。\n`,
      {},
      ["未名报纸", null],
    ],
    [
      "nothing certain: counties of two cities",
      `春耕正忙\n\n本报讯 ${story}洋县、建德市、桐庐县走在前列。\n`,
      {},
      ["未名报纸", null],
    ],
  ])("%s", (_, text, options, expected) => {
    expect(homeOf(text, options)).toEqual(expected);
  });
});

it("means by 市 the city that stands apart in a headline of its prefecture's paper", () => {
  const story = (head: string) =>
    `${head}\n\n本报讯（记者 秦晓禾）初冬时节，市农业农村局举办木耳节，种植户葛明远参加。\n`;
  const homes = ["敦化\n木耳撑起致富伞", "光明 照进山村的夜晚", "山村 办起了木耳节"].map((head) => {
    const page = readPage(new TextEncoder().encode(story(head)), "page.txt");
    const home = resolveHome(page, { publication: "延边晨报" }, kit);
    return page.articles.map((article) => home.articleHome(article)?.name);
  });
  expect(homes).toEqual([["敦化市"], ["延边朝鲜族自治州"], ["延边朝鲜族自治州"]]);
});

describe("whose county a story of another paper's page means", () => {
  const homesIn = (text: string) => {
    const page = readPage(new TextEncoder().encode(text), "page.txt");
    const home = resolveHome(page, { publication: "洋县融媒" }, kit);
    return page.articles.map((article) => home.articleHome(article)?.name);
  };
  it.each<[string, string, string]>([
    ["a reprint", "城固县举行春耕动员会\n\n5月6日，城固县举行春耕动员会，县委书记葛明远出席。\n", "城固县"],
    ["a lead", "春耕动员会举行\n\n近日，城固县举行春耕动员会，县委书记葛明远出席。\n", "城固县"],
    ["its own county too", "城固县来洋县学习\n\n5月6日，城固县考察团来访，县委书记葛明远陪同。\n", "洋县"],
    ["a visitor", "城固县考察团来访\n\n县委副书记秦望舒陪同考察，大家察看了茶园。\n", "洋县"],
    ["a company of actors", "城固县剧团来县演出\n\n县委书记秦望舒观看，大家鼓掌。\n", "洋县"],
    ["我县", "城固县茶叶走红\n\n城固县茶叶走红，我县茶农也去学习，县委派出干部。\n", "洋县"],
    ["another's office alone", "城固县委书记谈春耕\n\n县委召开春耕动员会，葛明远出席。\n", "洋县"],
  ])("%s", (_, text, home) => {
    expect(homesIn(text)).toEqual([home]);
  });
});
