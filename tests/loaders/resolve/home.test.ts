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
