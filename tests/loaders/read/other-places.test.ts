import { describe, expect, it } from "vitest";
import { readPage } from "../../../loaders/read/index.ts";

const titlesOf = (lines: readonly string[]) =>
  readPage(new TextEncoder().encode(lines.join("\n\n")), "p").articles.map(({ title }) => title);

const news = (county: string, more: readonly string[] = []): readonly string[] => [
  `${county}夏粮机收开镰启动`,
  `本报讯（记者 秦晓禾）5月6日，${county}在柳泉镇启动夏粮机收，二十台收割机开进麦田。`,
  ...more,
];
const survey = [
  "山水之间有歌声 青禾大地处处新",
  "清晨，洛河县的山道上走来一群背着竹篓的人。近年来，青禾市把乡村建设当作大事，全市各县都有新面貌。",
];
const cherries =
  "樱桃红了，五月的云溪市松岭镇柏树村，果园里游客提着篮子穿行，一串串樱桃压弯了枝头，采摘的人从早到晚没有断过。";
const baskets = "一只竹篮要编三天。在桐柏县，合作社的竹篮装上了货车，过几天就要发往沿海的港口。";

describe("short headlines over another county", () => {
  it("begin stories on a page of several", () => {
    const page = [...news("葛源县"), ...news("洛河县"), "小樱桃挂满枝", cherries, "竹篮出远门", baskets];
    expect(titlesOf(page)).toEqual([
      "葛源县夏粮机收开镰启动",
      "洛河县夏粮机收开镰启动",
      "小樱桃挂满枝",
      "竹篮出远门",
    ]);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ["a page of one story", [], news("洛河县")],
    ["a survey of many counties", news("葛源县"), survey],
    ["a story of the same county", news("葛源县"), news("洛河县", ["客人来自云溪市、桐柏县和外省。"])],
  ])("are subheads in %s", (_, above, story) => {
    const titles = titlesOf([...above, ...story, "小樱桃挂满枝", cherries, "竹篮出远门", baskets]);
    expect(titles).toEqual([...(above.length > 0 ? [above[0]] : []), story[0]]);
  });

  it("are subheads where the paragraph takes up none of their words", () => {
    const titles = titlesOf([...news("葛源县"), ...news("洛河县"), "风景这边独好", cherries]);
    expect(titles).toHaveLength(2);
  });
});
