import { describe, expect, it } from "vitest";
import { readStory } from "./story.ts";

/** Who won (<) and who gave (>) which honours, as a story in a paper of Hanzhong says. */
const honorsIn = (body: string): readonly string[] =>
  readStory(body).flatMap(({ facts, entities }) => {
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    const honors = new Set(entities.filter(({ props }) => props?.kind === "HONOR").map(({ id }) => id));
    return facts
      .filter(({ type, to }) => (type === "RECEIVED" || type === "LAUNCHED") && honors.has(to))
      .map(({ type, from, to }) => `${names.get(from)} ${type === "RECEIVED" ? "<" : ">"} ${names.get(to)}`);
  });

describe("honours", () => {
  const cases: readonly [string, readonly string[]][] = [
    // In front of who holds them
    ["5月6日，全国文明村柳泉村迎来客人。", ["柳泉村 < 全国文明村"]],
    ["作为省级卫生示范村，柳泉村推行积分制。", ["柳泉村 < 省级卫生示范村"]],
    ["全国先进基层党组织洋县柳泉村党支部开展活动。", ["洋县柳泉村党支部 < 全国先进基层党组织"]],
    ["陕西省劳动模范秦望舒说，茶叶长得好。", ["秦望舒 < 陕西省劳动模范"]],
    ["省劳动模范、柳泉村党支部书记秦望舒说，茶叶长得好。", ["秦望舒 < 省劳动模范"]],
    [
      "全国劳动模范葛明远、全国三八红旗手秦望舒参加活动。",
      ["葛明远 < 全国劳动模范", "秦望舒 < 全国三八红旗手"],
    ],
    // Somebody is named or chosen as
    [
      "省民政厅命名洋县青禾镇柳泉村等36个村（社区）为第三批“全省和谐示范村（社区）”。",
      ["陕西省民政厅 > 全省和谐示范村（社区）", "柳泉村 < 全省和谐示范村（社区）"],
    ],
    [
      "县妇联认定洋县雨林茶业有限公司为县级巾帼示范基地。",
      ["洋县妇联 > 县级巾帼示范基地", "洋县雨林茶业有限公司 < 县级巾帼示范基地"],
    ],
    [
      "洋县确定柳泉村、朱鹮村为县级乡村旅游重点村。",
      ["柳泉村 < 县级乡村旅游重点村", "朱鹮村 < 县级乡村旅游重点村"],
    ],
    // Lists: those that won, those that are given, how many of each
    [
      "省民政厅公布第三批“全省和谐示范村（社区）”名单，洋县3个村（社区）榜上有名。这3个村（社区）是：青禾镇柳泉村、马畅镇朱鹮村、洋州街道青山社区。",
      [
        "陕西省民政厅 > 全省和谐示范村（社区）",
        "柳泉村 < 全省和谐示范村（社区）",
        "青山社区 < 全省和谐示范村（社区）",
      ],
    ],
    [
      "柳泉村开展“五好家庭”、“好婆婆”、“好媳妇”评选，推行积分制。",
      ["柳泉村 > 五好家庭", "柳泉村 > 好婆婆", "柳泉村 > 好媳妇"],
    ],
    ["洋县青禾镇等40个乡镇被纳入第二批全省乡村振兴示范乡镇名单。", ["青禾镇 < 全省乡村振兴示范乡镇名单"]],
    [
      "省教育厅公布全省劳动教育特色学校名单，洋县3所学校上榜。分别是洋县第一小学、青禾镇中心小学。",
      ["洋县第一小学 < 全省劳动教育特色学校", "青禾镇中心小学 < 全省劳动教育特色学校"],
    ],
    ["洋县柳泉社区被定为全县首批“幸福社区”试点社区。", ["柳泉社区 < 全县首批幸福社区试点社区"]],
    ["洋县青禾中心学校在校园里升旗。学校此前开展了“劳动之星”评选活动。", ["洋县青禾中心学校 > 劳动之星"]],
    ["洋县柳泉村与全省37个村一起获得全省文明村镇荣誉。", ["柳泉村 < 全省文明村镇荣誉"]],
    [
      "洋县农业农村局获评茶乡访谈“对话青禾”活动优秀组织奖。",
      ["洋县农业农村局 < 茶乡访谈对话青禾活动优秀组织奖"],
    ],
  ];
  it.each(cases)("%s", (body, expected) => {
    expect([...honorsIn(body)].sort()).toEqual(expect.arrayContaining(expected as string[]));
  });

  it.each([
    "全国文明村的客人来到柳泉村。",
    "洋县创建全国文明城市，柳泉村动员起来。",
    "洋县确定柳泉村为“主会场”。",
    "洋县选定柳泉村的村民代表为“茶农示范户”代表。",
    "洋县雨林茶业有限公司被纳入失信被执行人名单。",
    "经过评审，确定了入选单位名单。洋县青禾镇等9个乡镇入选。",
    "会上，全国优秀教师代表、洋县中学教师葛明远发言。",
    "全县共创建“全省和谐示范村（社区）”27个。",
  ])("nobody holds one: %s", (body) => {
    expect(honorsIn(body).filter((one) => one.includes("<"))).toEqual([]);
  });
});
