import { describe, expect, it } from "vitest";
import { toldIn } from "./told.ts";

describe("occasions", () => {
  it.each<readonly [string, readonly string[]]>([
    // Gatherings whose last word may as well be a body's
    [
      "5月6日，全县茶商新春联谊会在青禾酒店举行，副县长葛明远讲话。",
      ["全县茶商新春联谊会 HELD_AT 青禾酒店", "葛明远 ATTENDED 全县茶商新春联谊会 SPEAKER"],
    ],
    ["5月6日，洋县茶商联谊会在柳泉村开展义诊，会长葛明远参加。", []],
    // Which term's meeting a standing body held
    [
      "5月6日，十四届县政协常委会第十二次会议在县影剧院召开，县政协主席葛明远主持会议。",
      [
        "十四届县政协常委会第十二次会议 HELD_AT 洋县影剧院",
        "葛明远 ATTENDED 十四届县政协常委会第十二次会议 CHAIR",
      ],
    ],
    ["5月6日，十九届县委第三次全体会议召开。", ["洋县委 ORGANIZED 十九届县委第三次全体会议 HOST"]],
    // A session that convenes a smaller meeting; a rite that is over
    [
      "5月6日，县政协七届四次会议召开政协各界别组长会议。葛明远主持会议，秦望舒参加会议。",
      [
        "葛明远 ATTENDED 政协各界别组长会议 CHAIR",
        "秦望舒 ATTENDED 政协各界别组长会议 ATTENDEE",
        "洋县政协 ORGANIZED 县政协七届四次会议 HOST",
      ],
    ],
    [
      "5月6日，柳泉镇茶农运动会开幕。简短的茶农入场仪式后，镇长葛明远致辞。",
      ["葛明远 ATTENDED 柳泉镇茶农运动会 SPEAKER"],
    ],
    // Who came along, who speaks, and how
    [
      "5月6日，副县长葛明远一行到柳泉镇调研春茶采摘工作，镇长秦望舒陪同了调研。",
      [
        "葛明远 ATTENDED 调研春茶采摘工作 INSPECTOR",
        "秦望舒 ATTENDED 调研春茶采摘工作 ATTENDEE",
        "调研春茶采摘工作 HELD_AT 柳泉镇",
      ],
    ],
    [
      "5月6日，洋县茶产业发展大会召开。县茶叶局局长葛明远就下一步工作提出具体要求。",
      ["葛明远 ATTENDED 洋县茶产业发展大会 SPEAKER"],
    ],
    [
      "5月6日，洋县茶产业发展大会召开。县茶叶局局长葛明远做了题为《一叶之路》的报告，县供销社主任秦望舒进行了经验交流。",
      ["葛明远 ATTENDED 洋县茶产业发展大会 SPEAKER", "秦望舒 ATTENDED 洋县茶产业发展大会 SPEAKER"],
    ],
    // Who invites others to teach; a theme without 以; a generic rite by where it was held
    [
      "5月6日，青禾小学特邀柳泉派出所民警给孩子们带来一场防溺水安全讲座。",
      ["青禾小学 ORGANIZED 防溺水安全讲座 HOST"],
    ],
    ["5月6日，柳泉居委会开展“邻里一家亲”为主题的社区文艺展演。", ["柳泉居委会 ORGANIZED 社区文艺展演 HOST"]],
    [
      "5月6日，青禾集团的捐赠仪式在柳泉小学举行，董事长葛明远参加捐赠仪式。",
      ["葛明远 ATTENDED 捐赠仪式 ATTENDEE", "捐赠仪式 HELD_AT 柳泉小学", "青禾集团 ORGANIZED 捐赠仪式 HOST"],
    ],
    // A lesson that somebody came to give, and one that nobody gave
    [
      "5月6日，洋县人民法院法官走进柳泉小学，为孩子们上了一堂生动的法治课。",
      ["法治课 HELD_AT 柳泉小学", "洋县人民法院 ORGANIZED 法治课 HOST"],
    ],
    ["5月6日，老党员葛明远来到柳泉村，用行动给大家上了一堂生动的党课。", []],
    // Where it is held: by a room's number, by the scene in front, by where those went who then did much
    ["5月6日，全县茶农表彰大会在青禾楼301会议室召开。", ["全县茶农表彰大会 HELD_AT 青禾楼301会议室"]],
    ["5月6日，县体育馆内座无虚席，全县采茶大赛拉开帷幕。", ["全县采茶大赛 HELD_AT 洋县体育馆"]],
    ["5月6日，县体育馆内座无虚席。全县采茶大赛拉开帷幕。", ["全县采茶大赛 HELD_AT 洋县体育馆"]],
    ["5月6日，县体育馆内座无虚席。全县采茶大赛在柳泉广场开幕。", ["全县采茶大赛 HELD_AT 柳泉广场"]],
    ["5月6日，走进柳泉村文化广场，锣鼓喧天，采茶文艺演出正在进行。", ["采茶文艺演出 HELD_AT 柳泉村文化广场"]],
    [
      "5月6日，志愿者们来到青禾敬老院，为老人理发，开展“情暖夕阳”服务活动。",
      ["情暖夕阳服务活动 HELD_AT 青禾敬老院"],
    ],
  ])("are read in %s", (body, told) => {
    expect([...toldIn(body, "洋县报")].sort()).toEqual([...told].sort());
  });
});
