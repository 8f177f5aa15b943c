import { describe, expect, it } from "vitest";
import { readStory } from "./story.ts";

/** What a story tells, as `from TYPE to [role or title]`. */
const factsOf = (body: string, types: readonly string[], publication?: string): readonly string[] =>
  readStory(body, publication).flatMap(({ facts, entities }) => {
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    return facts
      .filter(({ type }) => types.includes(type))
      .map(({ type, from, to, evidence: [{ props }] }) =>
        [names.get(from) ?? from, type, names.get(to) ?? "", props.role ?? props.title ?? ""]
          .join(" ")
          .trim(),
      )
      .filter((fact) => !fact.startsWith("秦晓禾"));
  });
const namesOf = (body: string, label: string, publication?: string): readonly string[] =>
  readStory(body, publication).flatMap(({ entities }) =>
    entities.filter((one) => one.label === label).map(({ name }) => name),
  );

describe("where the names of gatherings begin", () => {
  it.each<readonly [string, readonly string[]]>([
    // Which year's, level's or edition's they are goes on over 和 and 与
    ["5月6日，全市卫生和健康工作会议在市会议中心召开。", ["全市卫生和健康工作会议"]],
    ["5月6日，2024年洋县茶叶与文旅融合发展论坛在青禾景区开幕。", ["2024年洋县茶叶与文旅融合发展论坛"]],
    ["5月6日，第三届洋县茶文化节和青禾招商推介会在洋县开幕。", ["第三届洋县茶文化节", "青禾招商推介会"]],
    ["5月6日，全市党员干部和志愿者参加青禾合唱大赛。", ["青禾合唱大赛"]],
    ["5月6日，2024-2025年洋县村民足球联赛在洋县体育场开赛。", ["2024-2025年洋县村民足球联赛"]],
    // A verb or what kind of thing it is stands in front
    ["5月6日，文艺演出正式拉开洋县第一届农民运动会的序幕。", ["洋县第一届农民运动会"]],
    ["5月6日，洋县开展有社火擂台大赛。", ["社火擂台大赛"]],
    ["5月6日，洋县开展有奖竞猜活动。", ["有奖竞猜活动"]],
    ["5月6日，体育盛会——2024青禾乡村半程马拉松赛在青禾镇开赛。", ["2024青禾乡村半程马拉松赛"]],
    ["5月6日，葛明远获得女子马拉松冠军。", []],
    [
      "5月6日，“春到青禾”汉中分会场启动仪式暨第二届洋县（青禾）民俗文化节新闻发布会举行。",
      ["春到青禾汉中分会场启动仪式暨第二届洋县（青禾）民俗文化节新闻发布会"],
    ],
    ["5月6日，全省技能大赛在洋县东部赛区开赛。", ["全省技能大赛"]],
    // With whom they are held for
    ["洋县画院院长葛明远今年六十岁。5月6日，画家葛明远书画作品展在洋县美术馆开幕。", ["葛明远书画作品展"]],
    [
      "洋县教师葛明远走了十年。5月6日，纪念葛明远同志诞辰100周年座谈会举行。",
      ["纪念葛明远同志诞辰100周年座谈会"],
    ],
  ])("%s", (body, names) => {
    expect(namesOf(body, "Event").toSorted()).toEqual([...names].toSorted());
  });
});

describe("all that a list names behind a verb", () => {
  it.each<readonly [string, readonly string[]]>([
    [
      "5月6日，洋县妇联举办巧手青禾编织大赛、情暖桑榆专题讲座。",
      ["洋县妇联 ORGANIZED 巧手青禾编织大赛 HOST", "洋县妇联 ORGANIZED 情暖桑榆专题讲座 HOST"],
    ],
    [
      "5月6日，葛明远出席全县教育工作会议和洋县重点项目推进会。",
      ["葛明远 ATTENDED 全县教育工作会议 ATTENDEE", "葛明远 ATTENDED 洋县重点项目推进会 ATTENDEE"],
    ],
    [
      "5月6日，葛明远主持召开洋县五届人大常委会党组会议、第五十九次主任会议。",
      [
        "葛明远 ATTENDED 洋县五届人大常委会党组会议 CHAIR",
        "葛明远 ATTENDED 第五十九次主任会议 CHAIR",
        "洋县人大常委会党组 ORGANIZED 洋县五届人大常委会党组会议 HOST",
      ],
    ],
  ])("%s", (body, facts) => {
    expect(factsOf(body, ["ATTENDED", "ORGANIZED"]).toSorted()).toEqual([...facts].toSorted());
  });
});

describe("who is at an event, and in which post", () => {
  it.each<readonly [string, readonly string[]]>([
    // One who is dead is not there
    [
      "洋县政府原县长葛明远同志因病逝世。5月6日，葛明远同志遗体送别活动举行，洋县人大常委会副主任秦一舟主持。",
      [
        "葛明远 HOLDS 洋县政府 县长",
        "秦一舟 ATTENDED 葛明远同志遗体送别活动 CHAIR",
        "秦一舟 HOLDS 洋县人大常委会 副主任",
      ],
    ],
    // Heads of agencies that are not named
    ["5月6日，洋县监委负责人、洋县检察院检察长葛明远参加会议。", ["葛明远 HOLDS 洋县检察院 检察长"]],
    [
      "5月6日，青禾合作社负责人、柳泉村党支部书记葛明远参加会议。",
      ["葛明远 HOLDS 柳泉村党支部 书记", "葛明远 HOLDS 青禾合作社 负责人"],
    ],
  ])("%s", (body, facts) => {
    expect(factsOf(body, ["ATTENDED", "HOLDS"]).toSorted()).toEqual([...facts].toSorted());
  });

  it.each<readonly [string, readonly string[]]>([
    ["5月6日，裁判员方阵、代表团方阵依次进场。", []],
    ["5月6日，会议听取了关于青禾水库管理办法的说明（草案）", []],
    ["5月6日，文化惠民季在青禾镇启动。（青禾镇 葛小龙）", ["葛小龙"]],
    ["5月6日，文化惠民季在青禾镇启动，很热闹。（信息来源:青禾公司）", []],
  ])("people of %s", (body, people) => {
    expect(namesOf(body, "Person").filter((name) => name !== "秦晓禾")).toEqual(people);
  });

  it("takes the city's bodies for no district's", () => {
    expect(namesOf("5月6日，市中级人民法院院长葛明远列席会议。", "Organization", "济南日报")).toEqual([
      "济南市中级人民法院",
    ]);
  });
});
