import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { comparisonOf } from "../../src/ask/comparison.ts";
import type { GraphStore } from "../../src/graph/port.ts";
import { asking, rowsOf } from "./graph.ts";
import { article, entity, graphOf } from "./made.ts";

const city = entity("Place", "白杨市", { level: "CITY" });
const county = entity("Place", "青禾县", { level: "COUNTY" });
const other = entity("Place", "云岭县", { level: "COUNTY" });
const hall = entity("Place", "渠头礼堂", { level: "SITE" });
const school = entity("Organization", "青禾县渠头中学", { kind: "SCHOOL" });
const bureau = entity("Organization", "白杨市水利局", { kind: "GOVERNMENT" });
const partner = entity("Organization", "云岭县科协", { kind: "MASS_ORG" });
const canal = entity("Initiative", "护渠项目", { kind: "PROJECT" });
const dam = entity("Initiative", "修坝项目", { kind: "PROJECT" });
const nursery = entity("Initiative", "苗圃项目", { kind: "PROJECT" });
const model = entity("Initiative", "护渠示范县", { kind: "HONOR" });
const pupils = entity("Initiative", "护渠示范校", { kind: "HONOR" });
const council = entity("Event", "白杨市护渠座谈会", { kind: "MEETING", date: "2024-07-02" });
const forum = entity("Event", "白杨市修坝推进会", { kind: "MEETING", date: "2024-07-05" });
const visit = entity("Event", "巡渠调研", { kind: "INSPECTION", date: "2024-07-09" });
const bei = entity("Person", "贝小禾");
const ding = entity("Person", "丁香雪");
const tong = entity("Person", "童大川");

const ARTICLES = [
  article("其一", "青禾县实施护渠项目、修坝项目,云岭县实施苗圃项目,两县同属白杨市。", [
    ["IMPLEMENTED_IN", canal, county, { modality: "FACT" }],
    ["IMPLEMENTED_IN", dam, county, { modality: "FACT" }],
    ["IMPLEMENTED_IN", nursery, other, { modality: "FACT" }],
    ["LOCATED_IN", county, city],
    ["LOCATED_IN", other, city],
    ["LOCATED_IN", bureau, city],
  ]),
  article("其二", "白杨市水利局主办白杨市护渠座谈会,丁香雪主持,贝小禾出席。", [
    ["ORGANIZED", bureau, council, { role: "HOST" }],
    ["ATTENDED", ding, council, { role: "CHAIR" }],
    ["ATTENDED", bei, council, { role: "ATTENDEE" }],
  ]),
  article("其三", "白杨市修坝推进会在渠头礼堂召开,贝小禾主持,童大川讲话。", [
    ["HELD_AT", forum, hall],
    ["ATTENDED", bei, forum, { role: "CHAIR" }],
    ["ATTENDED", tong, forum, { role: "SPEAKER" }],
  ]),
  article("其四", "贝小禾到青禾县渠头中学开展巡渠调研。", [
    ["ATTENDED", bei, visit, { role: "INSPECTOR" }],
    ["HELD_AT", visit, school],
    ["LOCATED_IN", school, county],
  ]),
  article("其五", "青禾县获评护渠示范县,青禾县渠头中学获评护渠示范校。", [
    ["RECEIVED", county, model],
    ["RECEIVED", school, pupils],
  ]),
  article("其六", "白杨市水利局与云岭县科协合作。", [
    ["PARTNERED_WITH", bureau, partner, { modality: "FACT" }],
  ]),
];

let store: GraphStore;
beforeAll(async () => {
  store = await graphOf(ARTICLES);
});
afterAll(async () => store.close());

const QUESTIONS = `
青禾县和云岭县哪个项目多?|青禾县
云岭县与青禾县谁的项目更多?|青禾县
青禾县和云岭县相比,哪个县的项目少?|云岭县
比较青禾县和云岭县的项目数|青禾县
青禾县的项目比云岭县多吗?|是
云岭县的项目是不是比青禾县多?|否
青禾县比云岭县的项目少吗?|否
贝小禾和童大川谁出席的会议多?|贝小禾
贝小禾出席的会议比童大川多吗?|是
丁香雪和童大川谁出席了更多会议?|丁香雪、童大川
Which county has more projects, 青禾县 or 云岭县?|青禾县
Does 云岭县 have more projects than 青禾县?|no
Are there fewer projects in 云岭县 than in 青禾县?|yes
Did 贝小禾 attend more meetings than 童大川?|yes
Who attended more meetings, 贝小禾 or 童大川?|贝小禾
青禾县和海棠县谁的项目多?|
青禾县和云岭县谁的人口多?|
Did 青禾县 launch more projects than 海棠县?|
青禾县比云岭县大吗?|
贝小禾出席的会议是谁主持的?|丁香雪、贝小禾
谁主持了贝小禾参加的会议?|丁香雪、贝小禾
贝小禾出席的会议上谁讲话?|童大川
贝小禾出席的会议是谁主办的?|白杨市水利局
贝小禾出席的会议谁参加了?|丁香雪、童大川
贝小禾出席的会议在哪里举行?|渠头礼堂
贝小禾出席的会议是哪天召开的?|2024-07-02、2024-07-05
Who chaired the meetings that 贝小禾 attended?|丁香雪、贝小禾
Who spoke at the meetings that 贝小禾 attended?|童大川
丁香雪出席的会议在哪里举行?|
与白杨市水利局合作的单位获得了哪些荣誉?|
白杨市水利局的合作单位获得了哪些荣誉?|
What honours did the partners of 青禾县 receive?|
哪些人既出席了白杨市护渠座谈会又出席了白杨市修坝推进会?|贝小禾
白杨市的县区获得了哪些荣誉?|护渠示范县
白杨市的县获得了哪些荣誉?|护渠示范县
白杨市县市区获得了哪些荣誉?|护渠示范县
白杨市下辖的县获得了哪些荣誉?|护渠示范县
贝小禾和谁一起出席的会议最多?|丁香雪、童大川
Who attended the most meetings with 贝小禾?|
Which place did 贝小禾 visit most?|
Who attended more than two meetings?|
白杨市护渠座谈会和白杨市修坝推进会哪个先召开?|
贝小禾和丁香雪都担任什么职务?|
`;

describe("comparisons of two, two steps of one kind, places of a place", () => {
  it.each(rowsOf(QUESTIONS))("%s", async (question, answers) => {
    const given = await asking(() => store)(question);
    expect([...given.answers].sort()).toEqual([...answers].sort());
    expect(given.status === "ANSWERED").toBe(answers.length > 0);
  });

  it("tells the numbers, and the query that gives them both", async () => {
    const given = await asking(() => store)("青禾县和云岭县哪个项目多?");
    expect(given.text).toBe("青禾县:青禾县 2个,云岭县 1个。");
    expect(given.evidence.length).toBeGreaterThan(0);
    expect(() => parse(given.query ?? "")).not.toThrow();
  });

  it("tells of each meeting who chaired it", async () => {
    const given = await asking(() => store)("贝小禾出席的会议是谁主持的?");
    expect(given.text).toContain("主持白杨市护渠座谈会的有丁香雪");
    expect(given.text).toContain("主持白杨市修坝推进会的有贝小禾");
  });
});

describe("what is read as a comparison", () => {
  it.each([
    ["青禾县和云岭县谁举办的活动更多?", "青禾县举办了几个活动?"],
    ["青禾县是不是比云岭县举办了更多活动?", "青禾县举办了几个活动?"],
  ])("%s", (question, count) => {
    expect(comparisonOf(question, "ZH")?.counts[0]).toBe(count);
  });

  it.each(["青禾县的项目比云岭县多几个?", "青禾县和云岭县有哪些项目?", "青禾县的项目比云岭县的活动多吗?"])(
    "not %s",
    (question) => {
      expect(comparisonOf(question, "ZH")).toBeUndefined();
    },
  );

  it.each(["和", "比", "的", "青禾", "项目", "a ", "or ", "more projects "])(
    "reads a row of %j at once",
    (part) => {
      const start = performance.now();
      for (const language of ["ZH", "EN"] as const) comparisonOf(part.repeat(20_000), language);
      expect(performance.now() - start).toBeLessThan(1000);
    },
  );
});
