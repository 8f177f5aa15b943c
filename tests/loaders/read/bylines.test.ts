import { describe, expect, it } from "vitest";
import { readPage } from "../../../loaders/read/index.ts";

/** Who wrote a story, as papers, sites and posts of counties sign it: around its first paragraph and its last. */

const first =
  "青禾县在柳泉镇举行秋粮开镰仪式，八个村的二十四名种粮大户参加，县农业农村局负责人介绍了今年的收成。";
const last =
  "镇长白若溪介绍，这项活动已经连续举办三年，今年第一次把无人机植保列为比赛项目，观众比往年多了一倍。";
const next =
  "\n\n麟川县召开秋季防汛工作会议\n\n5月6日，麟川县召开防汛工作会议，安排部署今年的防汛工作，各镇主要负责人参加。\n";
const headline = "青禾县举行秋粮开镰仪式\n\n";

const writersOf = (story: string): readonly string[] => {
  const { articles } = readPage(new TextEncoder().encode(`${headline}${story}${next}`), "p");
  expect(articles).toHaveLength(2);
  return articles[0]?.authors.map(({ name, role }) => `${name.replaceAll(" ", "")} ${role[0]}`) ?? [];
};

describe("whoever wrote a story stands", () => {
  it.each<[string, readonly string[]]>([
    ["红网青禾站11月2日(通讯员 秦晓禾)近日，", ["秦晓禾 C"]],
    ["青禾新闻网讯 (秦晓禾 奥蓝)", ["秦晓禾 A", "奥蓝 A"]],
    ["青禾11月2日电 (奥蓝 秦晓禾)", ["奥蓝 A", "秦晓禾 A"]],
    ["央广网青禾11月2日消息（总台记者秦晓禾）", ["秦晓禾 R"]],
    ["青禾之声呼和11月2日消息(记者那日苏宝 通讯员魏青禾 思勤)", ["那日苏宝 R", "魏青禾 C", "思勤 C"]],
    ["大众网·海报新闻记者 秦晓禾 青禾报道\n\n", ["秦晓禾 R"]],
    ["青禾晚报·青禾壹点 记者 秦晓禾\n\n", ["秦晓禾 R"]],
    ["工友日报-工友网记者 秦晓禾 通讯员 葛一舟\n\n", ["秦晓禾 R", "葛一舟 C"]],
    ["青潮新闻记者 秦晓禾 通讯员 葛一舟\n\n", ["秦晓禾 R", "葛一舟 C"]],
    ["青禾在线(秦晓禾 葛一舟)", ["秦晓禾 A", "葛一舟 A"]],
    ["参赛选手(甲组 乙组)", []],
    ["本报讯（县委宣传部 秦晓禾）", ["秦晓禾 A"]],
    ["青禾网（青禾日报网）讯（通讯员 秦晓禾）", ["秦晓禾 C"]],
    ["据青禾融媒报道（记者 秦晓禾）", ["秦晓禾 R"]],
    ["青禾都市报讯 葛一舟、全媒体记者秦晓禾报道：", ["葛一舟 A", "秦晓禾 R"]],
    ["□秦晓禾 葛一舟 文/图\n\n", ["秦晓禾 P", "葛一舟 P"]],
    ["文｜图 秦晓禾\n\n", ["秦晓禾 P"]],
    ["文/秦晓禾 图/葛一舟 指导老师/魏青禾\n\n", ["秦晓禾 A", "葛一舟 P"]],
    ["（本报记者 秦晓禾）\n\n", ["秦晓禾 R"]],
    ["新华社记者 秦晓禾 葛一舟\n\n", ["秦晓禾 R", "葛一舟 R"]],
    ["本报讯 秦晓禾 葛一舟报道：", ["秦晓禾 A", "葛一舟 A"]],
    ["青禾融媒讯 记者 秦晓禾 ", ["秦晓禾 R"]],
    ["青禾融媒讯 记者秦晓禾 陆文瑾报道 ", ["秦晓禾 R", "陆文瑾 R"]],
    ["青禾融媒讯 记者秦晓禾 云溪市报道 ", ["秦晓禾 R"]],
  ])("in front of it: %s", (byline, writers) =>
    expect(writersOf(`${byline}${first}\n\n${last}`)).toEqual(writers),
  );

  it.each<[string, readonly string[]]>([
    ["（红网时刻新闻记者 秦晓禾 葛一舟 通讯员 陆文瑾）", ["秦晓禾 R", "葛一舟 R", "陆文瑾 C"]],
    ["（青禾日报麟川记者站 秦晓禾 葛一舟|陆文瑾）", ["秦晓禾 R", "葛一舟 R", "陆文瑾 R"]],
    ["(秦晓禾 奥蓝)", ["秦晓禾 A", "奥蓝 A"]],
    ["（县融媒体中心 秦晓禾）", ["秦晓禾 R"]],
    ["（撰稿人：秦晓禾）", ["秦晓禾 A"]],
    ["秦晓禾", ["秦晓禾 A"]],
    ["\n\n秦晓禾 葛一舟", ["秦晓禾 A", "葛一舟 A"]],
    ...["文案", "文稿", "采编", "采访", "撰写", "拟稿"].map((word): [string, readonly string[]] => [
      `\n\n${word}：秦晓禾`,
      ["秦晓禾 A"],
    ]),
    ...["投稿人", "报送", "信息员"].map((word): [string, readonly string[]] => [
      `\n\n${word}：秦晓禾`,
      ["秦晓禾 C"],
    ]),
    ...["视频", "航拍"].map((word): [string, readonly string[]] => [`\n\n${word}：秦晓禾`, ["秦晓禾 P"]]),
    ...[
      "主播",
      "播音",
      "设计",
      "审签",
      "审读",
      "监审",
      "后期",
      "剪辑",
      "海报",
      "新媒体编辑",
      "图编",
      "通联",
    ].map((word): [string, readonly string[]] => [`\n\n${word}：秦晓禾`, []]),
    ["\n\n审核人：葛一舟 撰稿人：秦晓禾", ["秦晓禾 A"]],
    ["\n\n记者：秦晓禾 剪辑：葛一舟", ["秦晓禾 R"]],
    ["\n\n【记者】秦晓禾 葛一舟", ["秦晓禾 R", "葛一舟 R"]],
    ["\n\n编 审：秦 晓", []],
    ["\n\n供稿：青禾县农业农村局", []],
    ["\n\n出品：青禾县融媒体中心", []],
    ["（审核：葛一舟）", []],
    ["（据青禾社）", []],
    ["（全文完）", []],
    ["（本报通讯员）", []],
  ])("behind it: %s", (byline, writers) =>
    expect(writersOf(`${first}\n\n${last}${byline}`)).toEqual(writers),
  );
});
