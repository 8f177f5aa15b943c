import { describe, expect, it } from "vitest";
import { readStory } from "./story.ts";

/** Who attends what in a story in a paper of Hanzhong, as `name role`. */
const attendanceIn = (body: string): readonly string[] =>
  readStory(body).flatMap(({ facts, entities }) => {
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    return facts
      .filter(({ type }) => type === "ATTENDED")
      .map(({ from, evidence }) => {
        const order = ["CHAIR", "SPEAKER", "LECTURER", "CONTESTANT", "ATTENDEE", "INSPECTOR"];
        const [role] = evidence
          .map(({ props }) => String(props.role))
          .sort((a, b) => order.indexOf(a) - order.indexOf(b));
        return `${names.get(from)} ${role}`;
      });
  });

describe("attendance", () => {
  it.each<[string, readonly string[]]>([
    // What speakers and lecturers give, whatever it is about
    [
      "5月6日，洋县师德报告会举行，教师代表葛一舟作先进事迹报告，洋县教育局局长秦望舒作总结讲话。",
      ["葛一舟 SPEAKER", "秦望舒 SPEAKER"],
    ],
    [
      "5月6日，洋县茶农培训班开班，洋县农技站站长葛一舟作茶园管理知识讲座，大家认真做好培训工作。",
      ["葛一舟 LECTURER"],
    ],
    // What tells of attendance only where the story leads with the event
    [
      "5月6日，洋县春耕生产推进会召开。洋县农业农村局局长葛一舟安排部署下阶段工作，种植大户代表秦望舒讲述致富经历。",
      ["葛一舟 SPEAKER", "秦望舒 SPEAKER"],
    ],
    [
      "5月6日，洋县茶文化节启动仪式举行，歌手葛一舟献唱，洋县副县长秦望舒与洋县作协主席陆文瑾共同按下启动按钮。",
      ["葛一舟 ATTENDEE", "秦望舒 ATTENDEE", "陆文瑾 ATTENDEE"],
    ],
    [
      "5月6日，洋县茶产业新闻发布会召开。洋县副县长葛一舟介绍，去年建成茶园两万亩。洋县茶业局局长秦望舒说，今年还要扩种。",
      ["葛一舟 SPEAKER", "秦望舒 SPEAKER"],
    ],
    ["5月6日，洋县防汛工作会议召开。洋县县长葛一舟指出，要压实责任。", ["葛一舟 SPEAKER"]],
    [
      "5月6日，洋县青年演讲大会举行，葛一舟、秦望舒、陆文瑾3名选手先后上台，讲述种茶经历。",
      ["葛一舟 SPEAKER", "秦望舒 SPEAKER", "陆文瑾 SPEAKER"],
    ],
    // At the meeting held now, not at the one whose speech is studied
    [
      "5月6日，县委理论学习中心组举行学习会，学习洋县县长秦望舒在全省农业工作会议上的讲话。洋县县委书记葛一舟主持会议。",
      ["秦望舒 SPEAKER", "葛一舟 CHAIR"],
    ],
    // A list that ； parts
    [
      "5月6日，洋县茶文化节开幕式举行。洋县县长葛一舟，副县长秦望舒；洋县青禾茶业有限公司经理陆文瑾出席。",
      ["葛一舟 ATTENDEE", "秦望舒 ATTENDEE", "陆文瑾 ATTENDEE"],
    ],
    // Who does something of his own first does not do what the next one does
    [
      "5月6日，洋县征兵欢送仪式举行，洋县县长葛一舟为新兵系上绶带，新兵代表秦望舒宣读倡议书。",
      ["秦望舒 SPEAKER"],
    ],
    // Contests
    [
      "5月6日，洋县青年长跑大赛鸣枪，选手葛一舟夺金，洋县体育协会会长秦望舒担任裁判。",
      ["葛一舟 CONTESTANT", "秦望舒 ATTENDEE"],
    ],
    // In whose company a visit goes on, and who wishes a congress well
    [
      "5月6日，在洋县县委书记葛一舟、县长秦望舒等县领导陪同下，汉中市水利局局长陆文瑾到洋县调研防汛工作。",
      ["葛一舟 ATTENDEE", "秦望舒 ATTENDEE", "陆文瑾 INSPECTOR"],
    ],
    [
      "5月6日，汉中市水利局局长陆文瑾到洋县调研防汛工作。在洋县县长秦望舒陪同下，陆文瑾来到青禾镇察看河堤。",
      ["秦望舒 ATTENDEE", "陆文瑾 INSPECTOR"],
    ],
    [
      "5月6日，共青团洋县第十二次代表大会召开。团市委书记葛一舟等莅临大会，洋县县委副书记秦望舒对大会的召开表示热烈祝贺。",
      ["葛一舟 ATTENDEE", "秦望舒 SPEAKER"],
    ],
    // Receptions: the guests of a list, who was there too, and the headline's one
    [
      "5月6日，洋县县长葛一舟会见了来自西安的客人秦望舒、陆文瑾一行，洋县副县长葛明远会见时在座。",
      ["葛一舟 ATTENDEE", "秦望舒 ATTENDEE", "陆文瑾 ATTENDEE", "葛明远 ATTENDEE"],
    ],
    // Who is only asked by somebody who is not there
    ["5月6日，受洋县县委书记葛一舟委托，洋县县长秦望舒主持召开县委常委会会议。", ["秦望舒 CHAIR"]],
    [
      "5月6日，洋县县委召开常委会会议，传达省委、市委有关会议文件精神。洋县县长秦望舒出席会议。",
      ["秦望舒 ATTENDEE"],
    ],
    [
      "5月6日，洋县演讲比赛初赛在青禾镇举行。5月16日，洋县演讲比赛总决赛在洋县体育馆举行。洋县县委书记葛一舟观看了比赛。",
      ["葛一舟 ATTENDEE"],
    ],
    [
      "5月6日，洋县第九届人民代表大会第一次会议开幕。葛一舟、秦望舒在主席台前排就坐。",
      ["葛一舟 ATTENDEE", "秦望舒 ATTENDEE"],
    ],
    [
      "5月6日，洋县县委书记葛一舟会见青禾集团董事长秦望舒，洽谈产业。洋县县长陆文瑾参加会见。",
      ["葛一舟 ATTENDEE", "秦望舒 ATTENDEE", "陆文瑾 ATTENDEE"],
    ],
    ["5月6日，洋县春耕大会召开，并举行了颁奖仪式。大会由洋县县长葛一舟主持，大家都来了。", ["葛一舟 CHAIR"]],
    ["5月6日，洋县县委召开学习会议，学习了市委书记葛一舟在全市“青禾”工作动员大会上的讲话精神。", []],
    [
      "5月6日，汉中市人防办主任葛一舟深入青禾镇柳泉村走访调研。洋县县委副书记秦望舒陪同活动。",
      ["葛一舟 INSPECTOR", "秦望舒 ATTENDEE"],
    ],
    // Leaders who go round together
    [
      "5月6日，洋县县委书记葛一舟、洋县县长秦望舒、洋县政协主席陆文瑾等县领导率队，深入养老院和军营，开展春节前走访慰问活动。",
      ["葛一舟 INSPECTOR", "秦望舒 INSPECTOR", "陆文瑾 INSPECTOR"],
    ],
    // Told of another time, to a reporter, by others, or not at the event
    ["5月6日，遗体告别仪式在洋县举行，葛一舟的家属、生前好友参加了遗体告别仪式。", []],
    ["5月6日，洋县青年长跑大赛鸣枪。去年，选手葛一舟在省里的比赛中夺冠。", []],
    ["5月6日，洋县防汛工作会议召开。洋县防汛办主任葛一舟介绍，今年雨季来得早。", []],
    ["5月6日，洋县教师节表彰大会召开。村医葛一舟曾在西藏工作，每年为牧民讲解防疫知识。", []],
    ["5月6日，洋县防汛工作会议召开。会议学习了葛一舟总书记讲话精神，听取了秦望舒汇报。", []],
    // As contestants, and beside them
    [
      "5月6日，洋县职工技能大赛举行，选手葛一舟、秦望舒参加，洋县总工会主席陆文瑾出席。",
      ["葛一舟 CONTESTANT", "秦望舒 CONTESTANT", "陆文瑾 ATTENDEE"],
    ],
    // What somebody reports is no visit of his own
    ["5月6日，洋县防汛工作会议召开。洋县应急管理局局长葛一舟在会上通报了隐患排查情况。", ["葛一舟 SPEAKER"]],
    ["5月6日，洋县葛一舟讲述的茶山故事传遍全县，此前洋县茶文化节也提到过。", []],
  ])("%s", (body, expected) => {
    expect([...attendanceIn(body)].sort()).toEqual([...expected].sort());
  });
});

it("counts those who attend in the order in which the story names them, whatever each does", () => {
  const [story] = readStory(
    "5月6日，洋县县长葛一舟到青禾镇调研春耕工作，洋县副县长秦望舒、陆文瑾参加。葛一舟作了讲话。",
  );
  const names = new Map(story?.entities.map(({ id, name }) => [id, name]));
  const places = story?.facts.flatMap(({ type, from, evidence }) =>
    type === "ATTENDED" ? [`${evidence[0]?.props.ordinal} ${names.get(from)}`] : [],
  );
  expect(places?.sort()).toEqual(["1 葛一舟", "2 秦望舒", "3 陆文瑾"]);
});

describe("a chronicle", () => {
  /** Who is told to be at which event of which day. */
  const toldIn = (body: string): readonly string[] =>
    readStory(body).flatMap(({ facts, entities }) => {
      const known = new Map(entities.map((entity) => [entity.id, entity]));
      return facts
        .filter(({ type }) => type === "ATTENDED")
        .map(({ from, to }) => {
          const event = known.get(to);
          return `${known.get(from)?.name} ${event?.name} ${event?.props.date ?? "-"}`;
        });
    });

  it("tells in each of its items of another event, whoever comes again", () => {
    const told = toldIn(
      [
        "4月1日，洋县县委书记葛明远到青禾镇检查茶山防火工作。县领导秦望舒参加。",
        "4月2日，洋县县委书记葛明远到柳林镇检查茶山防火工作。县领导陆文瑾参加。",
        "同日，县委常委会召开会议。洋县县委书记葛明远主持会议。",
      ].join("\n\n"),
    );
    expect(told).toHaveLength(5);
    expect(new Set(told.filter((line) => line.startsWith("葛明远")).map((line) => line.slice(-10)))).toEqual(
      new Set(["2025-04-01", "2025-04-02"]),
    );
    expect(told).toContainEqual(expect.stringMatching(/^秦望舒 .* 2025-04-01$/u));
    expect(told).toContainEqual(expect.stringMatching(/^陆文瑾 .* 2025-04-02$/u));
    expect(told).toContainEqual("葛明远 县委常委会会议 2025-04-02");
  });

  it("is no story that goes on over some days", () => {
    const told = toldIn(
      [
        "5月6日，洋县茶文化节在青禾镇开幕。洋县县长葛明远宣布开幕。",
        "茶农们表演了采茶舞，青禾镇的孩子们唱起了采茶歌，掌声一阵接着一阵。",
        "5月7日，游人走进柳泉村，看茶、采茶、制茶，一直玩到太阳落山才回去。",
        "茶商们也来了，他们在茶山上转了一圈，订下了今年的第一批春茶。",
        "5月8日，节庆落下帷幕。洋县副县长秦望舒参加活动。",
      ].join("\n\n"),
    );
    expect(told).toContainEqual(expect.stringMatching(/^秦望舒 洋县茶文化节/u));
  });
});
