import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphStore } from "../../src/graph/port.ts";
import { asking } from "./graph.ts";
import { article, entity, graphOf } from "./made.ts";

const plan = { modality: "PLANNED" } as const;
const fact = { modality: "FACT" } as const;
const county = entity("Place", "云岭县", { level: "COUNTY" });
const park = entity("Place", "云岭工业园", { level: "ZONE" });
const bureau = entity("Organization", "云岭县林业局", { kind: "GOVERNMENT" });
const school = entity("Organization", "云岭林业学院", { kind: "SCHOOL" });
const partner = entity("Organization", "云岭县科协", { kind: "MASS_ORG" });
const ranger = entity("Initiative", "小小护林员计划", { kind: "PROGRAM" });
const nursery = entity("Initiative", "苗圃改造项目", { kind: "PROJECT" });
const prize = entity("Initiative", "云岭护林奖", { kind: "HONOR" });
const fair = entity("Event", "云岭苗木展销会", { kind: "ACTIVITY" });
const bo = entity("Person", "柏青松");

const ARTICLES = [
  article("其一", "云岭县林业局将联合县科协实施小小护林员计划。", [
    ["LAUNCHED", bureau, ranger, { role: "LEAD", ...plan }],
    ["LAUNCHED", partner, ranger, { role: "PARTNER", ...plan }],
    ["IMPLEMENTED_IN", ranger, county, plan],
  ]),
  article("其二", "云岭县林业局实施苗圃改造项目。", [
    ["LAUNCHED", bureau, nursery, { role: "LEAD", ...fact }],
    ["IMPLEMENTED_IN", nursery, park, fact],
  ]),
  article("其四", "云岭县科协设立云岭护林奖。", [["LAUNCHED", partner, prize, { role: "LEAD", ...fact }]]),
  article("其三", "云岭苗木展销会将由云岭林业学院举办,柏青松将出席,地点在云岭工业园。", [
    ["ORGANIZED", school, fair, { role: "HOST", ...plan }],
    ["ATTENDED", bo, fair, { role: "ATTENDEE", ...plan }],
    ["HELD_AT", fair, park, plan],
    ["PARTNERED_WITH", school, bureau, plan],
  ]),
];

let store: GraphStore;
beforeAll(async () => {
  store = await graphOf(ARTICLES);
});
afterAll(async () => store.close());

describe("what is only announced is told as such, and honours as conferred", () => {
  it.each([
    ["小小护林员计划由谁推出?", "云岭县林业局计划推出小小护林员计划。"],
    ["Who launched 小小护林员计划?", "云岭县林业局 plans to launch or run 小小护林员计划."],
    ["云岭护林奖由谁颁发?", "云岭护林奖由云岭县科协授予或设立。"],
    ["Who confers 云岭护林奖?", "云岭县科协 confers 云岭护林奖."],
    ["云岭县科协授予了哪些荣誉?", "云岭县科协授予或设立了云岭护林奖。"],
    ["苗圃改造项目由谁实施?", "苗圃改造项目由云岭县林业局推出。"],
    ["云岭县林业局推出了什么?", "云岭县林业局推出了苗圃改造项目;云岭县林业局计划推出小小护林员计划。"],
    ["云岭县林业局推出了小小护林员计划吗?", "报道里说有此计划。"],
    ["Did 云岭县林业局 launch 小小护林员计划?", "An article says that it is planned."],
    ["云岭县林业局推出了苗圃改造项目吗?", "是的,报道里这样说。"],
    ["云岭苗木展销会由哪所学校举办?", "云岭苗木展销会将由云岭林业学院举办。"],
    ["云岭苗木展销会在哪里举行?", "云岭苗木展销会的地点将是云岭工业园。"],
    ["谁出席云岭苗木展销会?", "将参加云岭苗木展销会的有柏青松。"],
    ["云岭林业学院与哪个单位合作?", "云岭林业学院计划与云岭县林业局合作。"],
    ["小小护林员计划在哪个县实施?", "小小护林员计划计划落在云岭县。"],
    ["云岭县林业局推出了几个项目?", "共2个(其中1个只是计划):小小护林员计划、苗圃改造项目。"],
  ])("%s", async (question, text) => {
    const given = await asking(() => store)(question);
    expect(given.status).toBe("ANSWERED");
    expect(given.text).toBe(text);
  });
});
