import { describe, expect, it } from "vitest";
import { readStory } from "./story.ts";

/** What lies in what (@) and what is part of what (<), as a story in a paper of Hanzhong tells it. */
const structureOf = (body: string): readonly string[] =>
  readStory(body).flatMap(({ facts, entities }) => {
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    return facts
      .filter(
        ({ type, evidence: [{ props }] }) =>
          type === "PART_OF" || (type === "LOCATED_IN" && props.source === "TEXT"),
      )
      .map(({ type, from, to }) => `${names.get(from)} ${type === "PART_OF" ? "<" : "@"} ${names.get(to)}`);
  });

describe("what lies in what, and belongs to what", () => {
  const cases: readonly [string, readonly string[]][] = [
    // Whom the sentence begins with; what a village is one of
    ["青禾镇地处汉江上游，位于洋县西北部，镇内万山叠翠。", ["青禾镇 @ 洋县"]],
    ["柳泉村是青禾镇的一个偏远山村。", ["柳泉村 @ 青禾镇"]],
    ["在青禾镇的洋县江口电器有限公司，一条生产线正在生产。", ["洋县江口电器有限公司 @ 青禾镇"]],
    ["西极时光景区位于青禾镇，地处秦岭。", ["西极时光景区 @ 青禾镇"]],
    // The villages of a list, in the town in front of the first or pointed at
    ["青禾镇柳泉村、石桥村和云岫沟村丰收。", ["柳泉村 @ 青禾镇", "石桥村 @ 青禾镇", "云岫沟村 @ 青禾镇"]],
    ["青禾镇柳泉村、金水镇石桥村丰收。", ["柳泉村 @ 青禾镇", "石桥村 @ 金水镇"]],
    ["洋县青禾镇丰收。该镇柳泉村、石桥村晒粮忙。", ["柳泉村 @ 青禾镇", "石桥村 @ 青禾镇"]],
    ["洋县人民法院青禾人民法庭成立，洋县人民法院派来法官。", ["洋县人民法院青禾人民法庭 < 洋县人民法院"]],
    // 的 or a side between, and a list of one kind
    ["洋县的云岫林场、团结林场和柳泉林场育苗。", ["云岫林场 @ 洋县", "团结林场 @ 洋县", "柳泉林场 @ 洋县"]],
    ["洋县西北部柳泉镇、青禾镇受益。", ["柳泉镇 @ 洋县", "青禾镇 @ 洋县"]],
    // Companies of a list, and the one whose project stands there
    [
      "上半年，云岫、百川盛、柳泉天下等5家企业相继落户洋县。",
      ["云岫 @ 洋县", "百川盛 @ 洋县", "柳泉天下 @ 洋县"],
    ],
    ["在位于洋县的云岫新材料有限公司石墨深加工项目现场，工人很忙。", ["云岫新材料有限公司 @ 洋县"]],
    // Who joins an alliance, and not what it begins; what stands nowhere yet
    [
      "洋县茶企联盟成立，洋县青泽茶业公司、洋县云岫茶业公司等15家企业加入。",
      ["洋县青泽茶业公司 < 洋县茶企联盟", "洋县云岫茶业公司 < 洋县茶企联盟"],
    ],
    // What a festival holds the while
    [
      "5月6日，第三届青禾茶文化节开幕。期间，包括青禾鼓书展演活动、青禾山摄影展等。",
      ["青禾鼓书展演活动 < 第三届青禾茶文化节", "青禾山摄影展 < 第三届青禾茶文化节"],
    ],
    // Where a body is set up
    ["洋县供销社在柳泉村成立了茶业专业合作社，茶农很高兴。", ["茶业专业合作社 @ 柳泉村"]],
    // What is set up in a body or under it
    ["洋县在县委组织部设立“干部关爱办公室”。", ["干部关爱办公室 < 洋县委组织部"]],
    [
      "洋县成立茶业发展领导小组，办公室设在洋县农业农村局。",
      ["茶业发展领导小组办公室 < 洋县农业农村局", "茶业发展领导小组办公室 < 茶业发展领导小组"],
    ],
    [
      "洋县成立春茶生产工作领导小组，下设采摘保障、质量监督2个专班，制定出台《春茶方案》。",
      ["采摘保障专班 < 春茶生产工作领导小组", "质量监督专班 < 春茶生产工作领导小组"],
    ],
    [
      "洋县青年志愿服务队成立于2012年5月，现有56人，下设2个小组：普法宣传服务小组、护河服务小组。",
      ["普法宣传服务小组 < 洋县青年志愿服务队", "护河服务小组 < 洋县青年志愿服务队"],
    ],
    [
      "5月6日，洋县气象局举办的2024年“气象科技周”系列活动之一，“气象下乡”启动仪式举行。",
      ["气象下乡启动仪式 < 2024年气象科技周"],
    ],
    ["洋县总医院下设洋县中医院、青禾镇卫生院。", ["洋县中医院 < 洋县总医院", "青禾镇卫生院 < 洋县总医院"]],
    ["洋县茶业研究所为洋县农业农村局下属事业单位。", ["洋县茶业研究所 < 洋县农业农村局"]],
    [
      "洋县茶业集团下属洋县雨林茶业有限公司、洋县青山茶业有限公司。",
      ["洋县雨林茶业有限公司 < 洋县茶业集团", "洋县青山茶业有限公司 < 洋县茶业集团"],
    ],
    // A city abroad
    ["青禾镇与蒙古国扎门乌德市结为友好乡镇。", ["扎门乌德市 @ 蒙古国"]],
    // Of what a body of several is made
    [
      "洋县青禾小学教育集团由洋县柳泉小学、青禾镇中心小学等3所学校组成。",
      ["洋县柳泉小学 < 洋县青禾小学教育集团", "青禾镇中心小学 < 洋县青禾小学教育集团"],
    ],
    ["青禾医疗集团包括洋县中医院、洋县第二医院等。", ["洋县中医院 < 青禾医疗集团"]],
    [
      "洋县龙腾小学教育集团揭牌。教育集团包括洋县柳泉小学、青禾镇中心小学等。",
      ["洋县柳泉小学 < 洋县龙腾小学教育集团", "青禾镇中心小学 < 洋县龙腾小学教育集团"],
    ],
  ];
  it.each(cases)("%s", (body, expected) => {
    expect(structureOf(body)).toEqual(expect.arrayContaining(expected as string[]));
  });

  it.each([
    "柳泉村位于青禾镇以东，紧邻青禾水库。",
    "青禾镇盛产茶叶，朱鹮园，位于洋县东部。",
    "洋县青禾小学教育集团由洋县柳泉小学牵头。",
    "茶园位于青禾镇，地处秦岭。",
    "洋县公安局在洋县中医院设立“青禾关爱办公室”。",
    "洋县、城固县的柳泉镇、云岫镇丰收。",
    "洋县的洋水河涨水。",
    "洋县与云岫林场、柳泉林场签约。",
    "洋县第一中学教育集团成立，洋县第一中学的老师到场。",
    "由中铁十八局集团承建的大桥完工，中铁十八局来人。",
    "洋县供销社将在柳泉村成立茶业专业合作社，茶农很高兴。",
  ])("nothing of %s", (body) => {
    expect(structureOf(body)).toEqual([]);
  });
});
