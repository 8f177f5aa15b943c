import { describe, expect, it } from "vitest";
import { readStory } from "./story.ts";

const told = (body: string): readonly string[] =>
  readStory(body, "汉中日报").flatMap(({ entities, facts }) => {
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    return [
      ...entities.filter(({ label }) => label === "Event" || label === "Initiative").map(({ name }) => name),
      ...facts.map(({ type, from, to }) => `${names.get(from)} ${type} ${names.get(to)}`),
    ];
  });

describe("what a body looked into", () => {
  it.each([
    ["5月6日至7日，洋县人大常委会组织开展全县农机合作社专项调查。", "全县农机合作社专项调查"],
    ["近日，洋县人大常委会对《渔业条例》贯彻实施情况开展执法检查。", "渔业条例贯彻实施情况执法检查"],
    ["5月6日，洋县政协组织委员开展教育工作专题视察。", "教育工作专题视察"],
    ["日前，洋县市场监管局开展节前食品专项检查。", "节前食品专项检查"],
    ["5月6日，洋县住建局对老旧房屋开展安全隐患排查。", "老旧房屋安全隐患排查"],
    ["5月6日，洋县水利局组织技术人员对全县水库进行了全面检查。", "全县水库全面检查"],
  ])("%s", (text, name) => {
    expect(told(text)).toContain(name);
    expect(told(text).some((one) => one.endsWith(`ORGANIZED ${name}`))).toBe(true);
    expect(told(text).some((one) => one.includes("LAUNCHED"))).toBe(false);
  });

  it("is attended by who takes part", () => {
    expect(
      told("5月6日，洋县人大常委会组织开展全县农机合作社专项调查。洋县人大常委会副主任葛明远参加。"),
    ).toContain("葛明远 ATTENDED 全县农机合作社专项调查");
  });

  it("goes where the group goes, and not to whom it hears", () => {
    const name = "全县农机合作社专项调查";
    const facts = told(
      `5月6日，洋县人大常委会组织开展${name}。调查组先后来到柳泉社区、青禾镇柳泉村等地看了机库，之后召开座谈会听取洋县司法局、洋县人民法院汇报。`,
    );
    expect(facts.filter((one) => one.startsWith(`${name} HELD_AT`)).sort()).toEqual([
      `${name} HELD_AT 柳泉村`,
      `${name} HELD_AT 柳泉社区`,
    ]);
  });

  it("is told of the body that stands in its own clause", () => {
    const facts = told("近日，洋县气象局对全县隐患点进行了排查，同时洋县水利局对水库开展检查。");
    expect(facts.filter((one) => one.endsWith("ORGANIZED 水库检查"))).toEqual([
      "洋县水利局 ORGANIZED 水库检查",
    ]);
  });

  it("a rite's unveiling is the rite", () => {
    const facts = told(
      "5月6日，洋县医院青禾分院签约揭牌仪式举行。仪式上，葛明远与洋县医院院长秦望舒共同为洋县医院青禾分院揭牌。",
    );
    expect(facts.filter((one) => / ATTENDED /.test(one))).toEqual([
      "秦望舒 ATTENDED 洋县医院青禾分院签约揭牌仪式",
    ]);
  });

  it.each([
    "洋县市场监管局定期开展食品安全检查。",
    "5月6日，葛明远要求，洋县教育局要开展校园安全检查。",
    "5月6日，洋县教育局将开展校园安全检查。",
    "截至5月6日，洋县应急局累计开展安全检查36次。",
    "5月6日，洋县公安局对该案开展深入调查。",
    "5月6日，洋县纪委监委对葛某某涉嫌违纪问题进行审查调查。",
    "5月6日，洋县卫健局通过开展健康调查，了解群众需求。",
    "5月6日，洋县检察院没有就养老服务开展专项调查。",
    "5月6日，洋县公安局就网传视频开展调查，依法拘留两人。",
    "5月6日，洋县法院对被执行人财产开展调查。",
    "5月6日，洋县统计局对100户居民开展入户调查。",
    "5月6日，洋县医院对老年人开展随访调查。",
    "5月6日，洋县交警大队对酒驾醉驾开展集中检查。",
  ])("is none in %s", (text) => {
    expect(told(text).filter((one) => /查/u.test(one))).toEqual([]);
  });
});
