import { describe, expect, it } from "vitest";
import { readStory } from "./story.ts";

/** Names of events among words that end like one, and whose a quoted one is, in a paper of Hanzhong. */

const eventsIn = (body: string): readonly string[] =>
  readStory(body).flatMap(({ entities }) =>
    entities.filter(({ label }) => label === "Event").map(({ name }) => name),
  );

const hostsIn = (body: string): readonly string[] =>
  readStory(body).flatMap(({ facts, entities }) => {
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    return facts
      .filter(({ type }) => type === "ORGANIZED")
      .map(({ from, to }) => `${names.get(from)} ${names.get(to)}`);
  });

describe("names of events", () => {
  it.each<readonly [string, readonly string[]]>([
    // Whose activities of a sort, and what is done for them
    ["洋县文艺活动历来红火，这支队伍是洋县大型活动的主力。", []],
    ["两家剧团成了丰富群众文化活动的好帮手。", []],
    ["各单位树牢“把一次次大会办成一场招商推介会”的理念。", []],
    ["5月6日，洋县青禾文化活动在青禾镇举行。", ["洋县青禾文化活动"]],
    ["5月6日，牧民参加辅助性警务活动，民警很感谢他们。", []],
    ["为了保障采茶节用水，大家连夜检修。自来水公司护航采茶节。", []],
    // What doctors do
    ["5月6日，眼科医生随洋县中医院来到葛村，为老人们义诊。听说专家来义诊，村民早早赶来。", []],
    ["5月6日，洋县中医院在青禾镇举行“光明行”义诊服务活动。", ["光明行义诊服务活动"]],
    ["专家到洋县义诊，大家都去了。", []],
    // On a day told before
    ["5月6日，洋县护鸟节启动仪式举行。当日启动仪式结束后，众人进林。", ["洋县护鸟节启动仪式"]],
    // Behind who opens it
    ["5月6日，葛明远宣布青禾新地产业园项目开工。", ["青禾新地产业园项目开工"]],
    // What else is done at it
    ["5月6日，柳泉村“云岫书屋”挂牌、赠书仪式在柳泉村委会举行。", ["柳泉村云岫书屋挂牌、赠书仪式"]],
    ["5月6日，洋县召开茶叶生产总结、表彰大会。", ["茶叶生产总结、表彰大会"]],
    // The same, told for short
    [
      "5月6日，洋县第一中学2025年“青春体育节”暨“新禾杯”秋季田径运动会开幕。本次青春体育节暨田径运动会是一件盛事。",
      ["洋县第一中学2025年青春体育节暨新禾杯秋季田径运动会"],
    ],
    // What an event is made of
    [
      "5月6日，洋县第十届运动会在柳泉镇开幕，运动会设置了4×100米接力赛、齐心向前冲等5个集体项目。",
      ["洋县第十届运动会"],
    ],
    // The series, and none of its editions
    ["青禾长跑队曾连续六年参加柳京国际马拉松邀请赛，成绩很好。", []],
    ["5月6日，柳京国际马拉松邀请赛开赛。", ["柳京国际马拉松邀请赛"]],
    // Which of a series was held
    [
      "5月6日，“山水同心——汉中市治河护绿系列新闻发布会”举行洋县专场。",
      ["山水同心——汉中市治河护绿系列新闻发布会洋县专场"],
    ],
  ])("%s", (body, events) => expect(eventsIn(body)).toEqual(events));

  it("are joined by bodies that send their people", () => {
    const story = "5月6日，洋县春季植树大会在柳泉镇举行，";
    expect(hostsIn(`${story}洋县侨联组织工作人员和青禾爱心服务队30余人参加活动。`).toSorted()).toEqual([
      "洋县侨联 洋县春季植树大会",
      "青禾爱心服务队 洋县春季植树大会",
    ]);
    expect(hostsIn(`${story}洋县侨联组织归侨参加活动。`)).toEqual([]);
    expect(hostsIn(`${story}洋县侨联组织干部学习。`)).toEqual([]);
  });

  it("hold no body that stands with another in front of their quotes", () => {
    const story = "5月6日，参加民盟汉中市委、汉中市中医院“光明行”义诊活动的专家来到葛村。";
    expect(eventsIn(story)).toEqual(["光明行义诊活动"]);
    expect(hostsIn(story).toReversed()).toEqual([
      "民盟汉中市委 光明行义诊活动",
      "汉中市中医院 光明行义诊活动",
    ]);
    expect(hostsIn("5月6日，专家参加汉中市中医院“光明行”义诊活动。")).toEqual([
      "汉中市中医院 汉中市中医院光明行义诊活动",
    ]);
  });
});
