import { NO_FACT, PLANNED } from "../../lexicons/verbs.ts";
import type { Words } from "../../lexicons/words.ts";
import type { RuleName } from "../../rules/registry.ts";
import type { Draft, FactDraft, Mention } from "../../types.ts";
import type { Hit } from "../scanner.ts";
import { type Clause, groupsOf } from "./clause.ts";
import { leftOut, type Subject, subjectsAfterBy, subjectsBefore } from "./subjects.ts";

type Role = "LEAD" | "PARTNER";
/** Bodies that can be founded by a verb in front of them. */
const FOUNDING = /(?:成立|组建|创建|设立|建立|共建|创办|组成)$/u;

/** Who launched, runs or joined an initiative, or founded a body. `topic` acts where a subject is left out. */
export const readLaunches = (
  clause: Clause,
  topic: Mention | undefined,
  scanVerbs: Words["launching"],
): readonly FactDraft[] => {
  const objects = [
    ...clause.initiatives.filter(
      (one) => !one.anaphoric && one.draft.props.kind !== "HONOR" && !namesBody(clause, one),
    ),
    ...founded(clause),
  ];
  if (objects.length === 0) return [];
  const verbs = scanVerbs(clause.sentence.text)
    .filter((hit) => !isNoun(clause.sentence.text, hit))
    .map((hit) => ({
      ...hit,
      start: hit.start + clause.sentence.start,
      end: hit.end + clause.sentence.start,
    }));
  return objects.flatMap((object) => [...active(clause, object, verbs, topic), ...passive(clause, object)]);
};

/** 社会组织, 表演组织: a body, no deed. */
const isNoun = (text: string, { start, end, surface }: Hit<Role>): boolean =>
  surface === "组织" &&
  (/(?:社会|党|表演|群众|公益|行业|志愿|各类|该|国际|经济|自治)$/u.test(
    text.slice(Math.max(0, start - 2), start),
  ) ||
    /^(?:给|的|、|部|委员|建设|生活)/u.test(text.slice(end)));

/** “甲工程”专班, “甲工程”指挥部: the initiative stands in a body's name. */
const namesBody = (clause: Clause, { start, end }: Mention): boolean =>
  clause.agents.some(
    (agent) =>
      agent.draft.type === "Organization" &&
      (agent.start === end || (agent.start <= start && agent.end > end)),
  );

/** An organization right behind a verb of founding is its object. */
const founded = (clause: Clause): readonly Mention[] =>
  clause.agents.filter(
    ({ draft, start }) =>
      draft.type === "Organization" &&
      FOUNDING.test(
        clause.text
          .slice(Math.max(clause.sentence.start, start - 8), start)
          .replace(/(?:了|的|全[省市区县]首支|首支|全国首个|[“])+$/u, ""),
      ),
  );

const active = (
  clause: Clause,
  object: Mention,
  verbs: readonly Hit<Role>[],
  topic: Mention | undefined,
): readonly FactDraft[] => {
  const verb = verbs
    .filter(
      (one) =>
        one.end <= object.start &&
        object.start - one.end <=
          (/^[了起出]?[以集]/u.test(clause.text.slice(one.end, one.end + 2)) ? 60 : 26) &&
        !/[。；]/u.test(clause.text.slice(one.end, object.start)),
    )
    .at(-1);
  if (!verb || !governs(clause, verb, object)) return [];
  const lead = clause.text.slice(clauseStart(clause, verb.start), object.start);
  if (NO_FACT.test(lead) || isUrged(clause, verb.start)) return [];
  const subjects = subjectsBefore(clause, verb.start).filter(({ agent }) => agent.draft !== object.draft);
  const told = subjects.length > 0;
  const agents = told ? subjects : leftOut(clause, verb.start, topic);
  const planned = PLANNED.test(
    clause.text.slice(Math.max(clauseStart(clause, verb.start), verb.start - 12), verb.start),
  );
  return agents.map((subject) =>
    fact(
      subject,
      object,
      verb.value,
      planned,
      verb.start,
      told ? 0.9 : 0.6,
      told ? "launched/subject-verb-object" : "launched/left-out-subject",
    ),
  );
};

/** 深化甲改革、讨论了《乙办法》: another verb, that launches nothing, has the object. */
const OTHER_VERB =
  /(?:讨论|审议|学习|传达|听取|研究|解读|宣传|宣读|介绍|汇报|参观|了解|落实|贯彻|推动|推进|观看|根据|按照|依据|对照|围绕)了?$/u;

/** 他强调，要完善机制: what a speaker asks for is no deed yet, unless he tells whose task it is. */
const isUrged = (clause: Clause, verb: number): boolean => {
  const before = clause.text.slice(clause.sentence.start, verb);
  return URGED.test(before) && !/由[^。]{2,60}(?:牵头|负责|会同)/u.test(before);
};
const URGED =
  /(?:强调|指出|要求|希望|提出|表示|认为|建议|呼吁)[，,：:“]?[^。]*?(?:(?<![重主必只需])要(?![素点闻求])|需要|必须|应该|应当|务必|力求)|(?:^|[，；])(?:下一步|接下来)?[，,]?(?<![重主必只需])要(?![素点闻求])/u;

/** The verb speaks of this object: a list or modifiers between, no other clause. */
const governs = (clause: Clause, verb: Hit<Role>, object: Mention): boolean => {
  const between = clause.text.slice(verb.end, object.start);
  if (OTHER_VERB.test(between)) return false;
  // 构建了以甲为核心，集乙、丙于一体的系统
  if (/^[了起出]?(?:以[^。；]{2,30}为|集)[^。；]{2,50}的$/u.test(between)) return true;
  if (/[，,](?![^，,]{0,12}$)/u.test(between)) return false;
  return !/[，,]/u.test(between) || /^[^，,]{0,24}[、和及]/u.test(between);
};

const clauseStart = (clause: Clause, offset: number): number =>
  Math.max(
    clause.sentence.start,
    clause.text.lastIndexOf("，", offset - 1) + 1,
    clause.text.lastIndexOf(",", offset - 1) + 1,
  );

/** “X”由A牵头、B参与 / 由A建设的X. */
const passive = (clause: Clause, object: Mention): readonly FactDraft[] => {
  const { text, sentence } = clause;
  const behind = /^(?![^。；]{0,7}[并还]由)[^。；]{0,8}由/u.exec(
    text.slice(object.end, Math.min(sentence.end, object.end + 10)),
  );
  if (behind) {
    const from = object.end + behind[0].length;
    const stop =
      /(?:牵头|建设|投资|承建|运营|代建|开发|制定|发起|组织|推出|指导|立项|提供|统一运营|共同制定)/u.exec(
        text.slice(from, Math.min(sentence.end, from + 60)),
      );
    if (!stop) return [];
    const to = Math.min(sentence.end, from + 60);
    const planned = PLANNED.test(text.slice(object.end, from));
    return subjectsAfterBy(clause, from, to).map((subject) =>
      fact(subject, object, "LEAD", planned, object.start, 0.9, "launched/by-agent", to),
    );
  }
  const front =
    /由([^。；，]{2,60}?)(?:牵头|投资|建设|开发|推出|组建|运营|发起|打造|援建)[^。；，]{0,16}$/u.exec(
      text.slice(Math.max(sentence.start, object.start - 70), object.start),
    );
  if (!front) return [];
  const from = Math.max(sentence.start, object.start - 70) + front.index;
  return subjectsAfterBy(clause, from, object.start).map((subject) =>
    fact(subject, object, "LEAD", false, from, 0.9, "launched/by-agent"),
  );
};

const fact = (
  { agent, partner }: Subject,
  object: Mention,
  role: Role,
  planned: boolean,
  verb: number,
  confidence: number,
  rule: RuleName,
  to?: number,
): FactDraft => ({
  type: "LAUNCHED",
  from: agent.draft,
  to: object.draft as Draft,
  props: { role: partner ? "PARTNER" : role, modality: planned ? "PLANNED" : "FACT" },
  start: agent.end <= object.start && confidence > 0.6 ? agent.start : Math.min(verb, object.start),
  end: Math.max(object.end, to === undefined ? 0 : agent.end),
  rule,
  confidence,
});

/** Where an initiative runs: the place that launches it, 在X推开, 落户X, 覆盖X. */
export const readImplementations = (
  clause: Clause,
  launches: readonly FactDraft[],
  told: readonly Mention[],
): readonly FactDraft[] => {
  const facts: FactDraft[] = [...standing(clause), ...launches.flatMap(runsWhereLaunched)];
  for (const group of groupsOf(clause)) {
    const before = clause.text.slice(Math.max(clause.sentence.start, group.start - 6), group.start);
    const after = clause.text.slice(group.end, group.end + 10);
    const runs =
      (/在$/u.test(before) &&
        /^[^，。]{0,8}(?:推开|实施|设立|打造|落成|投产|新建|推广|推行|落地|试点|开展|建设|开工|同步|揭牌)/u.test(
          after,
        )) ||
      /(?:落户|覆盖|落地|落户到|遍布|选址|分布在|拟落户|辐射)$/u.test(before);
    if (!runs) continue;
    const running = clause.initiatives.filter((one) => one.draft.props.kind !== "HONOR" && !one.anaphoric);
    const initiative =
      running.find((one) => one.start >= group.end && one.start - group.end <= 16) ??
      running.filter((one) => one.end <= group.start).at(-1) ??
      toldBefore(clause, told, group.start);
    if (!initiative) continue;
    const planned = PLANNED.test(clause.text.slice(initiative.end, group.start));
    for (const place of group.members.filter(({ draft }) => draft.type === "Place"))
      facts.push({
        type: "IMPLEMENTED_IN",
        from: initiative.draft,
        to: place.draft,
        props: { modality: planned ? "PLANNED" : "FACT" },
        start: Math.max(clause.sentence.start, Math.min(initiative.start, place.start)),
        end: Math.max(initiative.end, place.end),
        rule: "implemented-in/in-place",
        confidence: initiative.start < clause.sentence.start ? 0.6 : 0.85,
      });
  }
  return facts;
};

/** What a place launches runs there. */
const runsWhereLaunched = (launch: FactDraft): readonly FactDraft[] =>
  launch.from.type === "Place" && launch.to !== "ARTICLE" && launch.to.type === "Initiative"
    ? [
        {
          ...launch,
          type: "IMPLEMENTED_IN",
          from: launch.to,
          to: launch.from,
          props: launch.props.modality === "PLANNED" ? { modality: "PLANNED" } : {},
          rule: "implemented-in/launching-place",
        },
      ]
    : [];

/** 首批覆盖甲村, 分布在乙镇: the service that the sentence before told last. */
const toldBefore = (clause: Clause, told: readonly Mention[], offset: number): Mention | undefined =>
  told.findLast(
    ({ draft, end, anaphoric }) =>
      draft.type === "Initiative" &&
      /SERVICE|PLATFORM/u.test(String(draft.props.kind)) &&
      !anaphoric &&
      end <= clause.sentence.start &&
      offset - end <= 90,
  );

/** 柳泉村“零工驿站”揭牌, 青禾镇供水改造项目: a service or a thing built, right behind its place or named by it. */
const standing = (clause: Clause): readonly FactDraft[] =>
  clause.initiatives
    .filter(({ draft, anaphoric }) => /^(?:SERVICE|PROJECT)$/u.test(String(draft.props.kind)) && !anaphoric)
    .flatMap((initiative) => {
      const place = clause.places
        .filter(
          ({ end, start, anaphoric, draft }) =>
            !anaphoric &&
            /TOWNSHIP|VILLAGE|ZONE|SITE/u.test(String(draft.props.level)) &&
            (end === initiative.start ||
              (start >= initiative.start && start <= initiative.start + 6 && end < initiative.end)),
        )
        .at(-1);
      return place
        ? [
            {
              type: "IMPLEMENTED_IN",
              from: initiative.draft,
              to: place.draft,
              props: { modality: "FACT" },
              start: Math.min(place.start, initiative.start),
              end: initiative.end,
              rule: "implemented-in/standing",
              confidence: 0.8,
            } as const,
          ]
        : [];
    });
