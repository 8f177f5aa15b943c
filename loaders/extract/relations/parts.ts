import type { Draft, FactDraft, Mention, Reading } from "../../types.ts";

/** PART_OF as names say it: of bodies, and of events of a series or of an initiative. */
export const readParts = (reading: Reading): readonly FactDraft[] => [
  ...bodiesOfBodies(reading),
  ...eventsOfWholes(reading),
];

/** A body whose name starts with another's that the article names. */
const bodiesOfBodies = (reading: Reading): readonly FactDraft[] => {
  const bodies = reading.mentions.filter(({ draft }) => draft.type === "Organization");
  const first = new Map<Draft, Mention>();
  for (const body of bodies) if (!first.has(body.draft)) first.set(body.draft, body);
  const wholes = new Map(
    [...first.keys()]
      .filter(({ name }) => WHOLE_BODY.test(name))
      .map((draft) => [draft.name, draft] as const),
  );
  // 甲市乙县公安局丙派出所 of 乙县公安局: the city is in the name of one of them alone.
  const within = ({ draft, start, end }: Mention) =>
    bodies.find(
      (one) =>
        one.start === start &&
        one.end < end &&
        one.draft !== draft &&
        WHOLE_BODY.test(one.draft.name) &&
        !FULL_FORM.test(draft.name.slice(-(end - one.end))),
    )?.draft;
  return [...first].flatMap(([draft, body]) => {
    const { start, end } = body;
    const whole = wholeOf(draft.name, wholes) ?? within(body);
    return whole
      ? [
          {
            type: "PART_OF",
            from: draft,
            to: whole,
            props: {},
            start,
            end,
            rule: "part-of/name",
            confidence: 0.85,
          } as const,
        ]
      : [];
  });
};

/** The longest of these names with which a name starts, at least two characters shorter. */
const wholeOf = (name: string, wholes: ReadonlyMap<string, Draft>): Draft | undefined => {
  for (let length = Math.min(name.length - 2, LONGEST_WHOLE); length >= 2; length--) {
    const whole = wholes.get(name.slice(0, length));
    // 甲集团股份有限公司, 中铁某局集团: the body's own full name.
    if (whole) return FULL_FORM.test(name.slice(length)) ? undefined : whole;
  }
  return undefined;
};
/** Groups, and other schools of the name, hold the body rather than belong to it. */
const FULL_FORM = /^(?:集团|股份|有限|责任|公司)+$|^(?:教育|医疗|学校)?(?:集团|联盟|共同体|联合体)$/u;
const LONGEST_WHOLE = 40;
const WHOLE_BODY =
  /(?:委|局|厅|公司|集团|大学|学院|医院|行|政府|人大常委会|政协|管委会|专班|领导小组|指挥部|法院|检察院|联合会|妇联|总工会|协会|商会|联社|支队|大队|党校|中学|学校|融媒体中心|街道办事处|[镇乡街]道?党工?委)$/u;

/** No shorter name is proof. */
const SHORTEST = 6;

/** 甲节开幕式 of 甲节, “乙”行动启动仪式 of 乙行动: an event whose name holds that of what it belongs to. */
const eventsOfWholes = (reading: Reading): readonly FactDraft[] => {
  const named = reading.mentions.filter(({ draft, anaphoric }) => draft.type === "Event" && !anaphoric);
  const first = new Map(named.map((mention) => [mention.draft, mention] as const).reverse());
  const events = [...first.keys()];
  const initiatives = reading.mentions.filter(
    ({ draft, anaphoric }) => draft.type === "Initiative" && draft.props.kind !== "HONOR" && !anaphoric,
  );
  return [...first.values()].flatMap((event) => {
    const series = events
      .filter((other) => other !== event.draft && isWhole(other.name, event.draft.name))
      .sort((a, b) => b.name.length - a.name.length)[0];
    const held = initiatives.find(
      ({ start, end }) =>
        start >= event.start && end <= event.end && HELD_FOR.test(event.surface.slice(end - event.start)),
    );
    return [...(series ? [series] : []), ...(held && !series ? [held.draft] : [])].map(
      (whole): FactDraft => ({
        type: "PART_OF",
        from: event.draft,
        to: whole,
        props: {},
        start: event.start,
        end: event.end,
        rule: "part-of/event-name",
        confidence: 0.85,
      }),
    );
  });
};

/** What is held for an initiative, behind its name. */
const HELD_FOR =
  /^[”》]?(?:系列活动|主题活动)?[\p{Script=Han}]{0,6}(?<!指挥部|领导小组|专班)(?:仪式|推进会|推介会|发布会|启动会|培训会|培训班|首发式|专场|调研检查|评审会|座谈会|专题讲座)$/u;

/** 甲大赛 of 甲大赛决赛, with or without its quotation marks. */
const isWhole = (whole: string, part: string): boolean => {
  const [one, other] = [bare(whole), bare(part)];
  return one.length >= SHORTEST && other.startsWith(one) && STAGE.test(other.slice(one.length));
};
const bare = (name: string): string => name.replace(/[“”（）()《》\s]/gu, "");
const STAGE =
  /^之|^[\p{Script=Han}\d]{0,8}(?:开幕式|闭幕式|启动仪式|仪式|决赛|半决赛|复赛|初赛|预赛|专场|分会场|主会场|颁奖典礼|预备会议|开班式|分论坛|首场|站|赛区)$/u;
