import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphStore } from "../../src/graph/port.ts";
import { asking, asLarge, rowsOf } from "./graph.ts";
import { article, entity, graphOf } from "./made.ts";

const town = entity("Place", "柳溪镇", { level: "TOWNSHIP" });
const other = entity("Place", "石桥镇", { level: "TOWNSHIP" });
const base = entity("Place", "柳溪青年创业基地", { level: "SITE" });
const bank = entity("Organization", "柳溪农商银行", { kind: "COMPANY" });
const bureau = entity("Organization", "柳溪镇农办", { kind: "GOVERNMENT" });
const guild = entity("Organization", "柳溪茶叶协会", { kind: "ASSOCIATION" });
const loan = entity("Initiative", "茶农贷专属产品", { kind: "SERVICE" });
const bridge = entity("Initiative", "清河大桥", { kind: "PROJECT" });
const inn = entity("Initiative", "候鸟驿站", { kind: "SERVICE" });
const first = entity("Initiative", "一等奖", { kind: "HONOR" });
const lan = entity("Person", "蓝小川");
const show = entity(
  "Event",
  "柳溪镇文化站揭牌仪式暨采茶进校园展演",
  { kind: "ACTIVITY", date: "2024-05-20", datePrecision: "DAY" },
  "柳溪镇文化站揭牌仪式暨“采茶进校园”展演",
);

const signing = entity("Event", "柳溪镇与石桥镇在县城签署溪桥茶旅共建协议", {
  kind: "CEREMONY",
  date: "2024-06-03",
  datePrecision: "DAY",
});
const pact = entity("Initiative", "溪桥茶旅共建协议", { kind: "POLICY" });

const bai = entity("Person", "白一禾");
const gu = entity("Person", "谷一丰");
const start = entity("Event", "柳溪供水管网改造项目开工仪式", {
  kind: "CEREMONY",
  date: "2024-07-01",
  datePrecision: "DAY",
});
const plan = entity("Initiative", "山居民宿提升行动", { kind: "PROGRAM" });
const course = entity("Initiative", "老匠培训计划", { kind: "PROGRAM" });
const lesson = entity("Initiative", "小雨点进校园", { kind: "SERVICE" }, "小雨点节水课堂");
const given = entity("Event", "小雨点进校园", { kind: "ACTIVITY", date: "2024-07-02", datePrecision: "DAY" });

const ARTICLES = [
  article("其一", "柳溪农商银行推出“茶农贷”专属产品。", [["LAUNCHED", bank, loan, { role: "LEAD" }]]),
  article("其二", "柳溪镇建成清河大桥。", [["LAUNCHED", town, bridge, { role: "LEAD" }]]),
  article("其三", "候鸟驿站由柳溪镇农办建设。", [
    ["LAUNCHED", bureau, inn, { role: "LEAD" }],
    ["IMPLEMENTED_IN", inn, town],
    ["LOCATED_IN", bureau, town],
    ["LOCATED_IN", bank, other],
  ]),
  article("其四", "展演由柳溪茶叶协会主办,柳溪青年创业基地、柳溪镇农办承办,蓝小川获一等奖。", [
    ["ORGANIZED", guild, show, { role: "HOST" }],
    ["ORGANIZED", base, show, { role: "CO_ORGANIZER" }],
    ["ORGANIZED", bureau, show, { role: "CO_ORGANIZER" }],
    ["RECEIVED", lan, first],
  ]),
  article("其五", "柳溪镇与石桥镇在县城签署《溪桥茶旅共建协议》。", [
    ["ORGANIZED", town, signing, { role: "HOST" }],
    ["ORGANIZED", other, signing, { role: "HOST" }],
    ["LAUNCHED", town, pact, { role: "LEAD" }],
    ["PARTNERED_WITH", town, other],
  ]),
  article("其六", "开工仪式由蓝小川主持,白一禾宣布开工。", [
    ["ATTENDED", lan, start, { role: "CHAIR" }],
    ["ATTENDED", bai, start, { role: "SPEAKER" }],
    ["ORGANIZED", guild, start, { role: "HOST" }],
    ["ORGANIZED", bureau, start, { role: "HOST" }],
    ["PART_OF", course, plan],
  ]),
  article("其七", "“小雨点”课堂由谷一丰授课。", [
    ["LAUNCHED", bureau, lesson, { role: "LEAD" }],
    ["ATTENDED", gu, given, { role: "LECTURER" }],
  ]),
];

let store: GraphStore;
beforeAll(async () => {
  store = await graphOf(ARTICLES);
});
afterAll(async () => store.close());

const QUESTIONS = `
谁宣布柳溪供水管网改造项目开工?|白一禾
山居民宿提升行动下面有哪些计划?|老匠培训计划
“候鸟”驿站是谁和谁一起打造的?|柳溪镇农办
谁给“小雨点”节水课堂讲课?|谷一丰
柳溪供水管网改造项目开工仪式的主持人姓甚名谁?|蓝小川
Who announced the start of the Liuxi water supply network project?|白一禾
Which bodies co-hosted the Liuxi water supply network ceremony?|柳溪茶叶协会、柳溪镇农办
柳溪镇与石桥镇的共建协议是哪天签署的?|2024-06-03
《溪桥茶旅共建协议》是哪天签署的?|2024-06-03
谁签署了《溪桥茶旅共建协议》?|柳溪镇、石桥镇
柳溪镇与石桥镇的购销合同是哪天签署的?|
“茶农贷”由哪家银行推出?|柳溪农商银行
哪家银行推出了“茶农贷”?|柳溪农商银行
“茶农贷”产品是谁推出的?|柳溪农商银行
“清河”行动由谁推出?|
“候鸟”驿站是谁建的?|柳溪镇农办
“茶农”是谁推出的?|
“清河”大桥由谁建设?|柳溪镇
采茶进校园展演由谁主办?|柳溪茶叶协会
“采茶进校园”展演是哪天举行的?|2024-05-20
采茶进校园展演由哪些单位承办?|柳溪镇农办、柳溪青年创业基地
“采茶进校园”比赛由谁主办?|
谁获得了一等奖?|蓝小川
展演一等奖是谁拿的?|蓝小川
蓝小川获得了什么奖?|一等奖
柳溪镇的候鸟驿站由谁建设?|柳溪镇农办
柳溪镇“候鸟驿站”是谁建的?|柳溪镇农办
石桥镇的候鸟驿站由谁建设?|
石桥镇候鸟驿站由谁建设?|
Who built the 候鸟驿站 in 柳溪镇?|柳溪镇农办
Who built the 候鸟驿站 in 石桥镇?|
Who won 一等奖?|蓝小川
Which honours did 蓝小川 receive?|一等奖
Which bank launched the 茶农贷专属产品?|柳溪农商银行
When was 柳溪镇文化站揭牌仪式暨采茶进校园展演 held?|2024-05-20
Which honours did 蓝大川 receive?|
`;

describe("names that a question says in part, in quotation marks, beside a place or in Chinese", () => {
  it.each(rowsOf(QUESTIONS))("%s", async (question, answers) => {
    const given = await asking(() => store)(question);
    expect([...given.answers].sort()).toEqual([...answers].sort());
  });

  it("are found by search too", async () => {
    const ask = asking(() => asLarge(store));
    for (const question of ["“茶农贷”由哪家银行推出?", "柳溪镇的候鸟驿站由谁建设?", "Who won 一等奖?"])
      expect((await ask(question)).status, question).toBe("ANSWERED");
  });

  it("are answered in the language of the question's own words", async () => {
    const given = await asking(() => store)("Who won 一等奖?");
    expect(given.text).toBe("蓝小川 received 一等奖.");
  });
});
