import { describe, expect, it } from "vitest";
import { toldIn } from "./told.ts";

describe("occasions beside others", () => {
  it.each<readonly [string, readonly string[]]>([
    // With whom a bank's branch acts; a body whose people it brings together; a place that is only seen
    [
      "5月6日，洋县妇联联合青禾银行洋县支行举办“采茶忙”趣味比赛。",
      ["洋县妇联 ORGANIZED 采茶忙趣味比赛 HOST", "青禾银行洋县支行 ORGANIZED 采茶忙趣味比赛 CO_ORGANIZER"],
    ],
    [
      "5月6日，柳泉社区文明实践站组织辖区内志愿者开展“清洁家园”服务活动。",
      ["柳泉社区文明实践站 ORGANIZED 清洁家园服务活动 HOST"],
    ],
    [
      "5月6日，柳泉镇文化中心内欢声笑语，姑娘们欢聚一堂，举行“茶香”读书活动。副镇长葛明远参与了活动。",
      ["茶香读书活动 HELD_AT 柳泉镇文化中心", "葛明远 ATTENDED 茶香读书活动 ATTENDEE"],
    ],
    // A title in front of what is held
    [
      "5月6日，洋县妇联、洋县总工会举办“巾帼采茶忙”——庆祝妇女节采茶大会。",
      [
        "洋县妇联 ORGANIZED 巾帼采茶忙——庆祝妇女节采茶大会 HOST",
        "洋县总工会 ORGANIZED 巾帼采茶忙——庆祝妇女节采茶大会 HOST",
      ],
    ],
    // A union's department, which is no ministry; a hall by another word
    [
      "5月6日，由洋县总工会宣传教育部主办的采茶歌唱大赛在青禾体育宫圆满结束。",
      ["采茶歌唱大赛 HELD_AT 青禾体育宫"],
    ],
    // Sides that play, places that send teams, bodies of whose people a group is made up
    [
      "5月6日，柳泉片区茶农篮球联赛开赛。首场比赛在青禾镇队与柳泉镇队之间进行。",
      [
        "青禾镇队 ORGANIZED 柳泉片区茶农篮球联赛 PARTICIPANT",
        "柳泉镇队 ORGANIZED 柳泉片区茶农篮球联赛 PARTICIPANT",
      ],
    ],
    [
      "5月6日，汉中市第七届茶农运动会开幕，洋县、城固县组队参加。",
      [
        "城固县 ORGANIZED 汉中市第七届茶农运动会 PARTICIPANT",
        "洋县 ORGANIZED 汉中市第七届茶农运动会 PARTICIPANT",
      ],
    ],
    ["5月6日，洋县茶艺大赛举行，青禾镇、柳泉镇没有组队参加。", []],
    [
      "5月6日，县委副书记葛明远带领由县发改局、县住建局组成的检查组对茶园建设进行检查。",
      [
        "洋县住建局 ORGANIZED 检查茶园建设 PARTICIPANT",
        "洋县发改局 ORGANIZED 检查茶园建设 PARTICIPANT",
        "葛明远 ATTENDED 检查茶园建设 INSPECTOR",
      ],
    ],
    // Rites and shows that go by their sort alone
    [
      "5月6日，首趟茶叶专列开出。发车仪式由县商务局和县供销社共同举办，副县长葛明远出席发车仪式。",
      [
        "洋县供销社 ORGANIZED 发车仪式 HOST",
        "洋县商务局 ORGANIZED 发车仪式 HOST",
        "葛明远 ATTENDED 发车仪式 ATTENDEE",
      ],
    ],
    [
      "5月6日，洋县文工团走进柳泉村，为村民献上一场惠民演出。",
      ["惠民演出 HELD_AT 柳泉村", "洋县文工团 ORGANIZED 惠民演出 HOST"],
    ],
    [
      "5月6日，洋县中医院内科、骨科等科室专家在柳泉村开展义诊活动。",
      ["义诊活动 HELD_AT 柳泉村", "洋县中医院 ORGANIZED 义诊活动 HOST"],
    ],
    ["洋县中医院每月在柳泉村开展义诊活动。", []],
    // Who came along on a visit, whatever is told behind; two who met about something
    [
      "5月6日，市委常委葛明远深入青禾镇，走访慰问采茶工人。县长秦望舒参加。\n\n在“茶乡”招聘会现场，葛明远询问了情况。",
      [
        "秦望舒 ATTENDED 走访慰问采茶工人 ATTENDEE",
        "葛明远 ATTENDED 走访慰问采茶工人 INSPECTOR",
        "走访慰问采茶工人 HELD_AT 青禾镇",
      ],
    ],
    [
      "5月6日，县长葛明远与青禾集团董事长秦望舒围绕茶业发展、文旅融合进行座谈交流。",
      [
        "秦望舒 ATTENDED 葛明远与青禾集团董事长秦望舒围绕茶业发展、文旅融合座谈交流 ATTENDEE",
        "葛明远 ATTENDED 葛明远与青禾集团董事长秦望舒围绕茶业发展、文旅融合座谈交流 ATTENDEE",
      ],
    ],
    // A rite that is only attended; a trial at the people's door; a meeting that is still to come
    [
      "5月6日，青禾公司二期项目在柳泉经开区投产。副县长葛明远出席投产仪式。",
      ["葛明远 ATTENDED 投产仪式 ATTENDEE"],
    ],
    [
      "5月6日，洋县人民法院柳泉法庭在青禾村公开开庭，审理一起茶园承包纠纷案，庭长葛明远担任审判长。",
      [
        "审理茶园承包纠纷案 HELD_AT 青禾村",
        "洋县人民法院柳泉法庭 ORGANIZED 审理茶园承包纠纷案 HOST",
        "葛明远 ATTENDED 审理茶园承包纠纷案 CHAIR",
      ],
    ],
    [
      "5月6日，县政协召开九届八次主席会议。会议决定于近期召开九届六次常委会会议。副主席葛明远出席会议。",
      [
        "洋县政协 ORGANIZED 九届八次主席会议 HOST",
        "洋县政协 ORGANIZED 九届六次常委会会议 HOST",
        "葛明远 ATTENDED 九届八次主席会议 ATTENDEE",
      ],
    ],
    [
      "5月6日，洋县茶业座谈会举行。县长葛明远、副县长秦望舒，与企业代表、行业专家等齐聚一堂。",
      ["秦望舒 ATTENDED 洋县茶业座谈会 ATTENDEE", "葛明远 ATTENDED 洋县茶业座谈会 ATTENDEE"],
    ],
    // A square where people take part in what a bureau holds; a list with 等，一同 behind it
    [
      "5月6日，洋县青禾广场上锣鼓喧天，茶农们在这里参加由县总工会举办的采茶文艺演出。",
      ["洋县总工会 ORGANIZED 采茶文艺演出 HOST", "采茶文艺演出 HELD_AT 青禾广场"],
    ],
    [
      "5月6日，洋县采茶文艺演出举行。副县长葛明远、县茶叶局局长秦望舒等，一同观看了演出。",
      ["秦望舒 ATTENDED 洋县采茶文艺演出 ATTENDEE", "葛明远 ATTENDED 洋县采茶文艺演出 ATTENDEE"],
    ],
    // Where something is held, and what it is held for, hold nothing
    [
      "5月6日，县文联到共驻共建的城关街道柳泉社区开展茶乡慰问活动。",
      ["洋县文联 ORGANIZED 茶乡慰问活动 HOST"],
    ],
    ["5月6日，柳泉书院启用暨采茶诗会在青禾广场举行。", ["柳泉书院启用暨采茶诗会 HELD_AT 青禾广场"]],
    // Where somebody brings others together; whose it is that a name in quotes tells
    [
      "5月6日，柳泉镇在青禾村党群服务中心组织召开茶园管护现场会。",
      ["柳泉镇 ORGANIZED 茶园管护现场会 HOST", "茶园管护现场会 HELD_AT 青禾村党群服务中心"],
    ],
    ["5月6日，县图书馆“小小讲解员”体验活动开启。", ["洋县图书馆 ORGANIZED 县图书馆小小讲解员体验活动 HOST"]],
    [
      "5月6日，洋县人民法院柳泉法庭在柳泉村村委会巡回审理一起茶园权属纠纷案件。",
      [
        "审理茶园权属纠纷案件 HELD_AT 柳泉村村委会",
        "洋县人民法院柳泉法庭 ORGANIZED 审理茶园权属纠纷案件 HOST",
      ],
    ],
    ["5月6日，采茶技能培训走进柳泉中学。", ["采茶技能培训 HELD_AT 柳泉中学"]],
    // Who wins, by a team, an age, a place or a list
    [
      "5月6日，洋县象棋公开赛落幕，青禾队葛明远夺得冠军，18岁的秦望舒以全胜战绩摘得银牌。",
      ["秦望舒 ATTENDED 洋县象棋公开赛 CONTESTANT", "葛明远 ATTENDED 洋县象棋公开赛 CONTESTANT"],
    ],
    [
      "5月6日，洋县象棋公开赛落幕，男子组冠军由葛明远夺得，亚军由高新区夺得。",
      ["葛明远 ATTENDED 洋县象棋公开赛 CONTESTANT"],
    ],
    [
      "5月6日，洋县象棋公开赛落幕，葛明远（青禾镇）、秦望舒（柳泉镇）分获冠亚军。",
      ["秦望舒 ATTENDED 洋县象棋公开赛 CONTESTANT", "葛明远 ATTENDED 洋县象棋公开赛 CONTESTANT"],
    ],
    // Who preaches somewhere, and a rite where something was built that holds nothing
    [
      "5月6日，县委宣讲团成员葛明远深入柳泉镇宣讲党的全会精神。",
      [
        "宣讲党的全会精神 HELD_AT 柳泉镇",
        "洋县委宣讲团 ORGANIZED 宣讲党的全会精神 HOST",
        "葛明远 ATTENDED 宣讲党的全会精神 SPEAKER",
      ],
    ],
    ["5月6日，洋县青禾水厂建成通水。县长葛明远出席通水仪式。", ["葛明远 ATTENDED 通水仪式 ATTENDEE"]],
    // Who went somewhere to learn
    [
      "5月6日，青禾镇党委书记葛明远到柳泉镇参观学习茶园管理先进经验，柳泉镇镇长秦望舒陪同。",
      [
        "参观学习茶园管理先进经验 HELD_AT 柳泉镇",
        "秦望舒 ATTENDED 参观学习茶园管理先进经验 ATTENDEE",
        "葛明远 ATTENDED 参观学习茶园管理先进经验 INSPECTOR",
      ],
    ],
  ])("are read in %s", (body, told) => {
    expect([...toldIn(body, "洋县报")].sort()).toEqual([...told].sort());
  });
});
