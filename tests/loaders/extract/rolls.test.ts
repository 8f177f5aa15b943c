import { describe, expect, it } from "vitest";
import { readStory } from "./story.ts";

/** Who wins, gives, runs and belongs to what, as a story in a paper of Hanzhong says, a fact a line. */
const factsIn = (body: string): readonly string[] =>
  readStory(body).flatMap(({ facts, entities }) => {
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    return facts
      .filter(({ type }) => /^(?:LAUNCHED|RECEIVED|PARTNERED_WITH|PART_OF|HOLDS)$/u.test(type))
      .map(({ type, from, to }) => `${names.get(from)} ${type} ${names.get(to)}`);
  });
const bodiesIn = (body: string): readonly string[] =>
  readStory(body).flatMap(({ entities }) =>
    entities.filter(({ label }) => label === "Organization").map(({ name }) => name),
  );

describe("rolls, lists of heritage and what a story goes on to tell of a house", () => {
  it.each<readonly [string, readonly string[]]>([
    // A roll that comes out, and plaques that are handed over
    ["去年，第二批全国茶旅重点村名单发布，洋县柳泉村入选。", ["柳泉村 RECEIVED 第二批全国茶旅重点村"]],
    ["现场会对首批全国茶旅重点村进行授牌，洋县柳泉村成功入选。", ["柳泉村 RECEIVED 首批全国茶旅重点村"]],
    ["洋县总工会对20名“茶乡建功标兵”进行表彰奖励。", ["洋县总工会 LAUNCHED 茶乡建功标兵"]],
    [
      "中国茶业联合会正式批准洋县为“中国香茶之乡”。",
      ["中国茶业联合会 LAUNCHED 中国香茶之乡", "洋县 RECEIVED 中国香茶之乡"],
    ],
    [
      "汉中市民政局确认柳泉村为第四批汉中市和美型农村社区。",
      ["汉中市民政局 LAUNCHED 汉中市和美型农村社区", "柳泉村 RECEIVED 汉中市和美型农村社区"],
    ],
    ["“全国优秀司法所”——洋县司法局青禾司法所热闹起来。", ["洋县司法局青禾司法所 RECEIVED 全国优秀司法所"]],
    ["洋县已蝉联三届全国双拥模范城、四届全省双拥模范城。", ["洋县 RECEIVED 全国双拥模范城"]],
    // What is on a list by its own name, by how many strong, by a record
    ["青禾皮纸制作技艺入选省级非物质文化遗产名录。", ["青禾皮纸制作技艺 RECEIVED 省级非物质文化遗产名录"]],
    ["洋县白茶连续四年进入中国茶叶公用品牌价值十强。", ["洋县白茶 RECEIVED 中国茶叶公用品牌价值十强"]],
    ["洋县月柿成功注册国家地理标志证明商标。", ["洋县月柿 RECEIVED 国家地理标志证明商标"]],
    ["洋县又创下“最多人同时采茶”吉尼斯世界纪录。", ["洋县 RECEIVED 最多人同时采茶吉尼斯世界纪录"]],
    // Medals in turn, behind the words of their contest; who won by a time
    ["秦望舒、葛明远分别获得女子乙组3000米的银牌和铜牌。", ["秦望舒 RECEIVED 银牌", "葛明远 RECEIVED 铜牌"]],
    ["“跑起来！”洋县的秦望舒以2分12秒的成绩勇夺男子甲组800米冠军！", ["秦望舒 RECEIVED 男子甲组800米冠军"]],
    ["洋县小将秦望舒以106公斤的总成绩获得银牌。", ["秦望舒 RECEIVED 银牌"]],
    // That house is a court too; a town's government behind its committee; what is built, and nobody has given
    [
      "洋县人民法院常到西乡县人民医院普法。西乡县法院也来了。去年，该院建立“茶乡审判”工作机制。",
      ["西乡县法院 LAUNCHED 茶乡审判工作机制"],
    ],
    [
      "青禾镇党委政府规划建设“柳泉茶旅示范区”。",
      ["青禾镇党委 LAUNCHED 柳泉茶旅示范区", "青禾镇政府 LAUNCHED 柳泉茶旅示范区"],
    ],
    ["省委、省政府提出在全省实施“茶山绿”行动。", ["陕西省委 LAUNCHED 茶山绿行动"]],
    // What is examined, what a house of books is, a certified zone, and whose a quoted project is
    ["洋县青禾小学顺利通过省级示范学校验收。", ["洋县青禾小学 RECEIVED 省级示范学校"]],
    ["洋县图书馆获评国家一级图书馆。", ["洋县图书馆 RECEIVED 国家一级图书馆"]],
    ["洋县是国家级生态示范区、全国有机产品认证示范区。", ["洋县 RECEIVED 全国有机产品认证示范区"]],
    ["洋县残联“阳光家园”项目惠及200人。", ["洋县残联 LAUNCHED 阳光家园项目"]],
    ["洋县文化馆编排的秦腔《茶乡谣》在西安上演。", ["洋县文化馆 LAUNCHED 茶乡谣"]],
    ["洋县红十字会向青禾小学捐建“博爱书屋”。", ["洋县红十字会 LAUNCHED 博爱书屋"]],
    // Whose the place is that a house is said to be the only one of; a committee for the law; a little town is built
    ["洋县青禾医院是柳泉镇唯一的三级医院，近年来实施“登高计划”。", ["洋县青禾医院 LAUNCHED 登高计划"]],
    ["洋县县委全面依法治县委员会印发《洋县法治方案》。", ["洋县委全面依法治县委员会 LAUNCHED 洋县法治方案"]],
    ["洋县蓝莓小镇项目落户柳泉镇，由洋县文旅投公司实施。", ["洋县文旅投公司 LAUNCHED 洋县蓝莓小镇项目"]],
    // A union beside a bank, and the service that they run
    [
      "由洋县总工会和工商银行洋县支行共建共享的爱心驿站在青禾镇启用。",
      ["洋县总工会 LAUNCHED 爱心驿站", "工商银行洋县支行 LAUNCHED 爱心驿站"],
    ],
    // Villages that pay together, trade marks, and who came to a village to lead it
    [
      "“茶乡智理”积分超市由洋县柳泉村、洋县青禾村等五村集体出资兴办。",
      ["柳泉村 LAUNCHED 茶乡智理积分超市", "青禾村 LAUNCHED 茶乡智理积分超市"],
    ],
    ["洋县青禾茶业有限公司成功注册“茶山绿”商标。", ["洋县青禾茶业有限公司 LAUNCHED 茶山绿商标"]],
    ["2021年5月，葛明川到洋县柳泉村任第一书记。", ["葛明川 HOLDS 柳泉村党支部"]],
    ["县税务局干部葛明川被选派到柳泉村担任驻村第一书记。", ["葛明川 HOLDS 柳泉村党支部"]],
  ])("%s", (body, wanted) => {
    expect(factsIn(body)).toEqual(expect.arrayContaining([...wanted]));
  });

  it.each<readonly [string, RegExp]>([
    ["洋县公示第二批全国茶旅重点村推荐名单。柳泉村入选。", /RECEIVED/],
    ["近日，全省失信企业名单发布，洋县青禾茶业有限公司入列。", /RECEIVED/],
    ["洋县对20名“茶乡建功标兵”进行了采访。", /LAUNCHED/],
    ["该制作技艺入选省级非物质文化遗产名录。", /^该制作技艺/],
    ["洋县青禾文旅集团与西安曲江文旅达成合作意向。", /PARTNERED_WITH 西安市/],
    ["大家采取“地毯式”清理，洋县面貌一新。", /LAUNCHED 地毯式/],
    ["洋县作品获“茶乡工程”奖，大家高兴。", /LAUNCHED 茶乡工程$/],
    ["洋县被确定为全省茶旅融合示范县之一。", /之一/],
    ["洋县进入雨季，茶农繁忙。", /RECEIVED/],
    ["洋县创下历史新高，茶农高兴。", /RECEIVED/],
    ["洋县建设“国家级茶旅示范区”。", /LAUNCHED 国家级/],
    ["会议提出，要实施“茶山绿”行动。", /LAUNCHED/],
    ["洋县市场监管局打击侵犯“茶山绿”商标专用权行为。", /茶山绿商标/],
    ["葛明川到洋县柳泉村看望第一书记。", /HOLDS/],
  ])("%s (not so)", (body, unwanted) => {
    expect(factsIn(body).filter((fact) => unwanted.test(fact))).toEqual([]);
  });

  it("parts a union from the bank beside it, and takes no class of bodies for one", () => {
    expect(bodiesIn("洋县总工会与工商银行洋县支行签订协议。")).toEqual(
      expect.arrayContaining(["洋县总工会", "工商银行洋县支行"]),
    );
    expect(bodiesIn("“全国优秀司法所”的牌子挂起来了。")).not.toContain("全国优秀司法所");
  });
});
