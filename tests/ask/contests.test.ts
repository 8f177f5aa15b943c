import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphStore } from "../../src/graph/port.ts";
import { asking, rowsOf } from "./graph.ts";
import { article, entity, graphOf } from "./made.ts";

const city = entity("Place", "白杨市", { level: "CITY" });
const twin = entity("Place", "海棠市", { level: "CITY" });
const county = entity("Place", "白杨市青禾县", { level: "COUNTY" }, "青禾县");
const government = entity("Organization", "白杨市政府", { kind: "GOVERNMENT" });
const group = entity("Organization", "护渠工作领导小组", { kind: "GOVERNMENT" });
const water = entity("Organization", "白杨市水利局", { kind: "GOVERNMENT" });
const weather = entity("Organization", "白杨市气象局", { kind: "GOVERNMENT" });
const village = entity("Place", "渠头村", { level: "VILLAGE" });
const team = entity("Organization", "渠头巡河队", { kind: "COMMUNITY" });
const meeting = entity("Event", "白杨市政府常务会议", { kind: "MEETING" });
const poems = entity("Event", "青禾县诗词朗诵大赛", { kind: "COMPETITION" });
const songs = entity("Event", "白杨市校园歌手大赛", { kind: "COMPETITION" });
const lanterns = entity("Event", "青禾县灯会", { kind: "ACTIVITY" });
const tourism = entity("Organization", "白杨市文旅局", { kind: "GOVERNMENT" });
const local = entity("Organization", "青禾县文旅局", { kind: "GOVERNMENT" });
const rules = entity("Initiative", "白杨市护渠条例", { kind: "POLICY", startDate: "2024-03-01" });
const first = entity("Initiative", "一等奖", { kind: "HONOR" });
const bei = entity("Person", "贝小禾");
const ding = entity("Person", "丁香雪");
const tong = entity("Person", "童大川");

const ARTICLES = [
  article("诗声琅琅", "青禾县诗词朗诵大赛落幕,贝小禾获一等奖。", [
    ["RECEIVED", bei, first],
    ["HELD_AT", poems, county],
  ]),
  article("歌声阵阵", "白杨市校园歌手大赛落幕,丁香雪获一等奖。", [
    ["RECEIVED", ding, first],
    ["ORGANIZED", government, songs, { role: "HOST" }],
  ]),
  article("白杨市与海棠市结为友好城市", "白杨市与海棠市结为友好城市。", [
    ["PARTNERED_WITH", city, twin, { modality: "FACT" }],
    ["LOCATED_IN", county, city],
  ]),
  article("护渠", "护渠工作领导小组成立,市水利局、市气象局为成员单位。白杨市政府常务会议召开。", [
    ["PART_OF", water, group],
    ["PART_OF", weather, group],
    ["ORGANIZED", government, meeting, { role: "HOST" }],
  ]),
  article("巡河", "渠头村成立渠头巡河队。", [["LAUNCHED", village, team, { role: "LEAD" }]]),
  article("灯会", "白杨市文旅局联合青禾县文旅局举办青禾县灯会。", [
    ["ORGANIZED", tourism, lanterns, { role: "HOST" }],
    ["ORGANIZED", local, lanterns, { role: "CO_ORGANIZER" }],
  ]),
  article("条例", "白杨市政府出台《白杨市护渠条例》,自2024年3月1日起施行。", [
    ["LAUNCHED", government, rules, { role: "LEAD" }],
  ]),
  article("任前公示", "白杨市水利局局长童大川。", [
    ["HOLDS", tong, water, { title: "局长", status: "CURRENT" }],
  ]),
];

let store: GraphStore;
beforeAll(async () => {
  store = await graphOf(ARTICLES);
});
afterAll(async () => store.close());

const QUESTIONS = `
青禾县诗词朗诵大赛一等奖是谁?|贝小禾
白杨市校园歌手大赛的一等奖花落谁家?|丁香雪
谁在白杨市校园歌手大赛上获得一等奖?|丁香雪
谁获得了一等奖?|丁香雪、贝小禾
与白杨市结为友好城市的是哪个市?|海棠市
白杨市和哪座城市缔结了友城?|海棠市
Which city is the sister city of 白杨市?|海棠市
护渠工作领导小组的成员单位有哪几家?|白杨市水利局、白杨市气象局
护渠工作领导小组有哪些成员单位?|白杨市水利局、白杨市气象局
白杨市政府常务会议审议的是哪个办法?|
白杨市政府常务会议审议了什么条例?|
Who leads 渠头巡河队?|
Who leads 白杨市水利局?|童大川
渠头巡河队由谁成立?|渠头村
白杨市文旅局和谁一起搞了青禾县灯会?|青禾县文旅局
青禾县灯会由谁主办?|白杨市文旅局
《白杨市护渠条例》自哪天起施行?|2024-03-01
白杨市护渠条例什么时候生效?|2024-03-01
When did 白杨市护渠条例 come into force?|2024-03-01
When did 白杨市护渠条例 take effect?|2024-03-01
白杨市护渠条例什么时候废止?|
When was 白杨市护渠条例 abolished?|
`;

describe("contests with prizes of one name, friends, members and heads", () => {
  it.each(rowsOf(QUESTIONS))("%s", async (question, answers) => {
    const given = await asking(() => store)(question);
    expect([...given.answers].sort()).toEqual([...answers].sort());
  });
});
