import { describe, expect, it } from "vitest";
import { readStory } from "./story.ts";

/** Sentences that say something else with the words by which bodies, places, names and facts are known. */
const told = (body: string): readonly string[] =>
  readStory(body, "洋县报").flatMap(({ entities, facts }) => {
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    return [
      ...entities.map(({ label, name }) => `${label} ${name}`),
      ...facts.map(({ type, from, to }) => `${names.get(from)} ${type} ${names.get(to)}`),
    ];
  });

describe("words in another sense", () => {
  it.each([
    [
      "for whom something is held",
      "5月6日，洋县妇联向洋县小学捐赠图书活动在青禾镇举行。",
      "洋县小学 ORGANIZED",
    ],
    ["whose works are shown", "5月6日，由县文联主办的洋县中学师生书法展开幕。", "洋县中学 ORGANIZED"],
    ["whom others have compete", "5月6日，县委宣传部组织开展洋县中学教师演讲比赛。", "洋县中学 ORGANIZED"],
    ["near what it is", "5月6日，洋县医院周边环境整治宣传活动在青禾镇举行。", "洋县医院 ORGANIZED"],
    ["who stayed away", "5月6日，由洋县一中、洋县二中组成的代表团没有参加洋县运动会。", "洋县一中 ORGANIZED"],
    [
      "what is inspected",
      "5月6日，由洋县水利局、洋县住建局组成的检查组对洋县丰收节活动进行检查。",
      "局 ORGANIZED",
    ],
    ["by whom a guest was called", "5月6日，应洋县一中邀请，县法院到校开展法治讲座。", "洋县一中 ORGANIZED"],
    ["a letter to somebody", "5月6日，洋县检察院向县住建局发出《检察建议书》。", "洋县检察院 LAUNCHED"],
    ["a sort of park", "5月6日，汉中高新区三大园区，汉中高新区食品园区。", "园区"],
    ["streets abroad", "5月6日，葛明远走过柏林街道，到罗马街头参观。", "Place 柏林街道"],
    ["what goods have won", "5月6日，评比结束，山里的黄牛获得金奖。", "Person 黄牛"],
    ["whoever is to be sent", "5月6日，葛明远拟到青禾村任第一书记。", "HOLDS"],
    ["a list of cities that are watched", "近日，全国重点监测城市名单公布。", "Initiative 全国重点监测城市"],
    ["who has been hired", "近日，全省公务员录用人选名单公布。", "Initiative 全省公务员"],
    ["crafts of any sort", "青禾镇传统技艺入选省级非遗名录的有5项。", "Initiative 青禾镇传统技艺"],
    ["what is shown", "洋县举行“全国优秀影片”展映。", "Initiative 全国优秀影片"],
    ["people called as places are", "5月6日，秦大山、李家梁、葛明远三名同志被授予先进个人。", "Place 秦大山"],
    ["who is there as well", "5月6日，参加会议的有洋县海外联谊会、洋县作协。", "Event 洋县海外联谊会"],
    [
      "what another has made",
      "5月6日，洋县文化馆编排的舞蹈《青禾》和城固县文化馆选送的歌曲《家乡》获得一等奖。",
      "洋县文化馆 LAUNCHED 家乡",
    ],
    ["a case that is watched", "5月6日，洋县公安局挂牌督办“青禾行动”案件。", "洋县公安局 LAUNCHED"],
    ["a mark that is another's", "5月6日，城固公司恶意注册“青禾泉”商标。", "城固公司 LAUNCHED"],
    ["a warning", "5月6日，洋县气象台发出《暴雨预警》。", "洋县气象台 LAUNCHED"],
    ["what is guarded", "5月6日，洋县保卫学校安全，县教育局解放学校教师。", "Organization 洋县保卫学校"],
    ["fruit by where it grows", "5月6日，黄金梨（青禾镇）、石榴（马畅镇）分获金奖、银奖。", "Person 黄金梨"],
    ["a school's dance", "洋县学校舞蹈获得一等奖。", "Initiative 洋县学校舞蹈"],
    ["a village that is counted", "5月6日，葛明远来到一座山村。", "Place 一座"],
    ["streets that are counted", "5月6日，葛明远走进一条小街道、一座老小区。", "Place 一"],
    ["temples of villages", "5月6日，葛明远来到两座村庙。", "Place 两座"],
  ])("%s", (_, text, wrong) => {
    expect(told(text).filter((one) => one.includes(wrong))).toEqual([]);
  });

  it("and in their own", () => {
    expect(told("5月6日，洋县妇联亲子阅读活动在青禾镇举行。")).toContain(
      "洋县妇联 ORGANIZED 洋县妇联亲子阅读活动",
    );
    expect(told("5月6日，参加会议的有洋县县委组织部、洋县海外联谊会。")).toContain(
      "Organization 洋县海外联谊会",
    );
    expect(told("5月6日，秦大山、李家梁、葛明远三名同志被授予先进个人。")).toContain(
      "秦大山 RECEIVED 先进个人",
    );
    expect(told("5月6日，青禾镇的葛明远荣获一等奖。")).toContain("Person 葛明远");
    expect(told("5月6日，洋县教育局发出《绿色出行倡议书》。")).toContain(
      "洋县教育局 LAUNCHED 绿色出行倡议书",
    );
  });
});
