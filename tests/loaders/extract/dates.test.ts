import { describe, expect, it } from "vitest";
import { editionDate, findDates, pinnedIssue, reportedDate } from "../../../loaders/extract/dates.ts";

const issue = { iso: "2024-11-12", precision: "DAY" } as const; // a Tuesday

describe("dates of a text", () => {
  it.each([
    ["11月8日,大会召开", "2024-11-08"],
    ["2019年10月,他获奖", "2019-10"],
    ["昨日,活动启动", "2024-11-11"],
    ["上周五,双方签约", "2024-11-08"],
    ["去年12月,该园入选", "2023-12"],
    ["今年3月,平台上线", "2024-03"],
    ["上个月,队伍成立", "2024-10"],
    ["12月30日,书记走访", "2024-12-30"],
    ["7月24-25日,队伍成立", "2024-07-24"],
  ])("%s", (text, iso) => {
    expect(findDates(text, { issue })[0]?.date.iso).toBe(iso);
  });

  it("keeps the last day of a span", () => {
    expect(findDates("6月12日至13日,培训举行", { issue })[0]?.date).toEqual({
      iso: "2024-06-12",
      precision: "DAY",
      end: "2024-06-13",
    });
  });

  it.each([
    ["8月5日至8日,采风活动举行", ["2024-08-05"]],
    ["8日至9日,采风活动举行", ["2024-11-08"]],
    ["10日在文化馆开幕", ["2024-11-10"]],
    ["每月15日在文化馆举办", []],
  ])("finds one date in %s", (text, dates) => {
    expect(findDates(text, { issue }).map(({ date }) => date.iso)).toEqual(dates);
  });

  it.each(["2月30日,不存在的一天", "近日,大会召开", "日前,记者获悉"])("pins nothing in %s", (text) => {
    expect(findDates(text, { issue })).toEqual([]);
  });

  it("never guesses a year", () => {
    expect(findDates("3月5日,大会召开", { issue: null })).toEqual([]);
    expect(reportedDate("近日,自3月5日起办理", { issue })).toBeNull();
  });
});

describe("the year of an edition", () => {
  const dateOf = (lead: string) => editionDate(lead, lead, { issue })?.iso;

  it.each([
    ["5月6日,2021年青禾采茶节开幕", "2021-05-06"],
    ["9月23日,2022年麟川马拉松圆满落幕", "2022-09-23"],
    ["9月23日,洋县举行2022年青禾苹果大奖赛", "2022-09-23"],
  ])("%s", (lead, iso) => expect(dateOf(lead)).toBe(iso));

  it.each([
    "5月6日,2024年青禾采茶节开幕",
    "5月6日,2023年度采茶大赛举行",
    "1月6日,2023年青禾采茶节开幕",
    "5月6日,2023年麟川马拉松颁奖大赛举行",
    "5月6日,大家回忆2021年的收成",
    "自2021年青禾采茶节成功举办以来,客人多了。5月6日,茶农说",
    "5月6日,他在2019年省运动会开幕式上唱歌的照片展出",
  ])("leaves %s to the issue", (lead) => expect(dateOf(lead)).toBeUndefined());
});

describe("the year that a page's words pin", () => {
  it.each([
    ["今年是新中国成立75周年", "2024"],
    ["迎接中国共产党成立100周年", "2021"],
    ["纪念古田会议召开95周年", "2024"],
    ["今年是党的二十大召开之年", "2022"],
    ["今年是全面贯彻落实党的二十大精神的开局之年", "2023"],
    ["今年是“十四五”规划收官之年", "2025"],
    ["庆祝湘西土家族苗族自治州成立60周年", "2017"],
    ["演出庆祝峨山县成立70周年", "2021"],
    ["今年是新中国成立75周年。到2030年,全县将建成八个园区;力争2027年,产值翻番", "2024"],
  ])("%s", (text, iso) => expect(pinnedIssue(text)?.iso).toBe(iso));
  it.each([
    "今年是新中国成立70周年。2022年,全县完成产值20亿元",
    "“十四五”以来,成效显著",
    "自1998年起",
    "县人民代表大会成立40周年",
    "剧团建团60周年",
    "今年是新中国成立75周年,又是建党100周年",
  ])("not %s", (text) => expect(pinnedIssue(text)).toBeNull());
});
