import { describe, expect, it } from "vitest";
import type { EntityLabel } from "../../../src/domain/ontology.ts";
import { readPage } from "./story.ts";

/** Names as they are given everywhere, each in several sentences: which words they are made of must not matter. */

const namesIn = (text: string, label: EntityLabel): readonly string[] =>
  readPage("今日要闻一则", text)
    .flatMap(({ entities }) => entities)
    .filter((entity) => entity.label === label)
    .map(({ name }) => name);

const FAMILIES = [..."王李马陈何喻戚于安成解单"];
const GROUNDS = [..."店庄沟湾坪寨桥岗铺集峪垭塆洼渡"];
const SETTLED = FAMILIES.flatMap((family, i) =>
  GROUNDS.filter((_, n) => (n + i) % 4 === 0).map((ground) => `${family}家${ground}`),
);

describe("places called after a family and its ground", () => {
  it.each(SETTLED)("%s", (name) => {
    expect(namesIn(`5月6日，民警来到${name}派出所察看。`, "Organization")).toContain(`${name}派出所`);
    expect(namesIn(`义诊活动由${name}街道办事处主办。`, "Organization").join()).toContain(name);
    expect(namesIn(`走进${name}村，家家户户忙着采茶。`, "Place")).toContain(`${name}村`);
  });

  it.each(["国家机关很重视。", "每一个专家都来了。", "全国家庭教育周开始了。", "管家山上跑。"])(
    "not in %s",
    (text) => {
      expect([...namesIn(text, "Place"), ...namesIn(text, "Organization")]).toEqual([]);
    },
  );
});

describe("places called by words that mean something else", () => {
  const NAMES = "前进 解放 大同 跃进 四方 三道梁 四岔口 七里".split(" ");
  it.each(NAMES)("%s", (name) => {
    expect(namesIn(`5月6日，葛明远来到${name}村调研。`, "Place")).toContain(`${name}村`);
    expect(namesIn(`日前，${name}村成立了合作社。`, "Place")).toContain(`${name}村`);
  });

  it.each("前进 解放 跃进 建设 团结".split(" "))("schools and stations called %s", (name) => {
    expect(namesIn(`5月6日，民警来到${name}小学察看。`, "Organization")).toContain(`${name}小学`);
    expect(namesIn(`5月6日，${name}派出所举办了讲座。`, "Organization")).toContain(`${name}派出所`);
  });

  it.each([
    "近年来，建设社区花园二十个，团结社区力量。",
    "大家向前进村头的大树下走。",
    "解放村民双手，提高收入。",
  ])("not in %s", (text) => {
    expect(namesIn(text, "Place")).toEqual([]);
  });

  it.each([
    ["走进榆林社区，家家户户忙着采茶。", "榆林社区", "榆林市"],
    ["日前，九江村举办了丰收节。", "九江村", "九江市"],
    ["义诊活动在柏林镇举行。", "柏林镇", "柏林"],
  ])("%s", (text, name, other) => {
    const names = namesIn(text, "Place");
    expect(names).toContain(name);
    expect(names).not.toContain(other);
  });
});

it.each(["小队已开展活动36场次。", "目前，全镇累计开展活动40余场。"])("%s tells of no event", (text) => {
  expect(namesIn(text, "Event")).toEqual([]);
});

it.each([
  ["村民葛三叔说啥也不信。", []],
  ["村民葛明远说啥也不信。", ["葛明远"]],
  ["夜校请洋县农科所研究员葛明远来授课。", ["葛明远"]],
])("who is named in %s", (text, people) => {
  expect(namesIn(text, "Person")).toEqual(people);
});

it.each([
  "葛家的合作社成了“陕西省农民合作社示范社”。",
  "学校准备申报全国学校劳动教育示范学校。",
  "法庭获得“优秀人民法庭”称号，又上榜“新时代人民法庭好案例”。",
])("%s names no body", (text) => {
  expect(namesIn(text, "Organization")).toEqual([]);
});

it("a leg of a series is an event of its own", () => {
  expect(namesIn("5月6日，2025“云岫杯”全国越野挑战赛洋县站在青禾镇举行。", "Event")).toEqual([
    "2025云岫杯全国越野挑战赛洋县站",
  ]);
});
