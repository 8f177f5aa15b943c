import { describe, expect, it } from "vitest";
import { readPage } from "./story.ts";

/** Who launches or holds what in a story that is this headline and body alone. */
const deedsOf = (headline: string, body: string): readonly string[] =>
  readPage(headline, body).flatMap(({ facts, entities }) => {
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    return facts
      .filter(({ type }) => type === "LAUNCHED" || type === "ORGANIZED")
      .map(({ from, to, evidence: [{ props }] }) => `${names.get(from)} > ${names.get(to)} ${props.role}`)
      .sort();
  });

describe("whom a story speaks of", () => {
  it("is whom a line of its headline begins with, with those who act beside it", () => {
    const headline = "多彩活动迎“六一”\n全县教育系统致力护苗成长";
    const body =
      "洋县是远近闻名的茶乡，也是书画之乡。\n\n推出“错时接送”机制。与县司法局等部门联合举办“护苗”绘画大赛。";
    expect(deedsOf(headline, body)).toEqual([
      "洋县司法局 > 护苗绘画大赛 CO_ORGANIZER",
      "洋县教育系统 > 护苗绘画大赛 HOST",
      "洋县教育系统 > 错时接送机制 LEAD",
    ]);
  });
  it("is whom the first sentences look back on, and nobody where they don't", () => {
    const scene = "学校门口总是人山人海，家长们挤在校门两边等候。";
    const told = "推出“错时接送”机制。";
    expect(deedsOf("门口的事", `${scene}近年来，洋县第三小学办法不少。${told}`)).toEqual([
      "洋县第三小学 > 错时接送机制 LEAD",
    ]);
    expect(deedsOf("门口的事", `${scene}路边的文具店里也一样拥挤。${told}`)).toEqual([]);
  });
});

describe("whom a sentence without a subject doesn't mean", () => {
  it.each([
    ["洋县第三届茶文化节开幕", "5月6日，洋县各界来到现场。文化节期间举办了春茶产销对接会。"],
    ["洋县部署防汛", "5月6日，洋县传来消息。领导小组当天召开第一次会议。"],
  ])("%s: %s", (headline, body) => {
    expect(deedsOf(headline, body)).toEqual([]);
  });
});
