import type { ArticleBundle, EntityClaim, Fact, GazetteerEdge, Props } from "../../src/domain/fact.ts";
import { edgeId, nodeId } from "../../src/domain/ids.ts";
import type { EntityLabel, FactType } from "../../src/domain/ontology.ts";

/** A small invented graph in which every edge of the ontology stands at least once, in two articles. */

const entity = (
  label: EntityLabel,
  name: string,
  props: Props = {},
  aliases: readonly string[] = [],
): EntityClaim => ({
  id: nodeId(label, name, String(props.code ?? "")),
  label,
  name,
  aliases,
  props,
});

export const province = entity("Place", "云岭省", { level: "PROVINCE", code: "990000", fullName: "云岭省" });
export const city = entity("Place", "青禾市", { level: "CITY", code: "990100", fullName: "云岭省青禾市" }, [
  "青禾",
]);
export const county = entity("Place", "白杨县", {
  level: "COUNTY",
  code: "990101",
  fullName: "云岭省青禾市白杨县",
});
export const square = entity("Place", "青禾市民广场", { level: "SITE" });
export const mayor = entity("Person", "柳望舒");
export const chair = entity("Person", "顾采薇");
export const reporter = entity("Person", "钟小满");
export const federation = entity("Organization", "青禾市妇联", { kind: "MASS_ORG" }, [
  "市妇联",
  "青禾市妇女联合会",
]);
export const government = entity("Organization", "青禾市政府", { kind: "GOVERNMENT" });
export const office = entity("Organization", "青禾市政府办公室", { kind: "GOVERNMENT" });
export const company = entity("Organization", "青禾暖阳家政有限公司", { kind: "COMPANY" });
export const team = entity("Organization", "青禾红帽志愿服务队", { kind: "COMMUNITY" });
export const meeting = entity("Event", "全市家庭工作会议", {
  kind: "MEETING",
  date: "2024-09-02",
  datePrecision: "DAY",
});
export const forum = entity("Event", "家庭工作分组讨论", {
  kind: "MEETING",
  date: "2024-09-02",
  datePrecision: "DAY",
});
export const contest = entity("Event", "家政技能大赛", {
  kind: "COMPETITION",
  date: "2024-10",
  datePrecision: "MONTH",
});
export const action = entity("Initiative", "暖窗行动", { kind: "PROGRAM", startDate: "2024-09" });
export const plan = entity("Initiative", "家庭友好三年计划", { kind: "POLICY" });
export const station = entity("Initiative", "暖窗驿站", { kind: "SERVICE" });
export const honour = entity("Initiative", "云岭省家庭工作先进集体", { kind: "HONOR" });

const everybody = [
  ...[province, city, county, square, mayor, chair, reporter, federation, government, office, company, team],
  ...[meeting, forum, contest, action, plan, station, honour],
];

export const publication = {
  id: nodeId("Publication", "青禾日报"),
  label: "Publication",
  name: "青禾日报",
  aliases: [],
  props: { home: "云岭省青禾市" },
} as const;

type Triple = readonly [FactType, EntityClaim, EntityClaim | "article", Props?];

const TOLD: readonly (readonly [text: string, facts: readonly Triple[]])[] = [
  [
    "9月2日，全市家庭工作会议召开，市长柳望舒讲话，市妇联主席顾采薇主持。",
    [
      ["ATTENDED", mayor, meeting, { role: "SPEAKER", ordinal: 1, modality: "FACT" }],
      ["ATTENDED", chair, meeting, { role: "CHAIR", ordinal: 2, modality: "FACT" }],
      ["HOLDS", mayor, government, { title: "市长", asOf: "2024-09-02", status: "CURRENT" }],
      ["HOLDS", chair, federation, { title: "主席", asOf: "2024-09-02", status: "CURRENT" }],
      ["ORGANIZED", federation, meeting, { role: "HOST", source: "TEXT", modality: "FACT" }],
      ["ORGANIZED", city, meeting, { role: "CO_ORGANIZER", source: "TEXT", modality: "FACT" }],
      ["HELD_AT", meeting, square, { modality: "FACT" }],
      ["PART_OF", forum, meeting],
    ],
  ],
  [
    "市妇联启动“暖窗行动”，青禾暖阳家政有限公司参与，行动将在白杨县推开。",
    [
      ["LAUNCHED", federation, action, { role: "LEAD", modality: "FACT" }],
      ["LAUNCHED", company, action, { role: "PARTNER", modality: "FACT" }],
      ["LAUNCHED", city, plan, { role: "LEAD", modality: "FACT" }],
      ["LAUNCHED", federation, team, { role: "LEAD", modality: "FACT" }],
      ["IMPLEMENTED_IN", action, county, { modality: "PLANNED" }],
      ["PART_OF", action, plan],
      ["PART_OF", meeting, plan],
      ["PART_OF", office, government],
      ["HELD_AT", contest, station, { modality: "FACT" }],
      ["HELD_AT", forum, federation, { modality: "FACT" }],
    ],
  ],
  [
    "市妇联与青禾暖阳家政有限公司签约，并获评云岭省家庭工作先进集体。",
    [
      ["PARTNERED_WITH", federation, company, { modality: "FACT" }],
      ["PARTNERED_WITH", city, company, { modality: "FACT" }],
      ["LAUNCHED", city, team, { role: "PARTNER", modality: "FACT" }],
      ["RECEIVED", federation, honour, { date: "2024", times: 2 }],
      ["RECEIVED", chair, honour, { date: "2023" }],
      ["RECEIVED", county, honour, {}],
      ["RECEIVED", meeting, honour, {}],
      ["RECEIVED", action, honour, {}],
      ["LOCATED_IN", federation, city, { source: "NAME" }],
      ["LOCATED_IN", square, city, { source: "TEXT" }],
      ["WROTE", reporter, "article", { role: "REPORTER" }],
    ],
  ],
];

const bundle = (ordinal: number, date: string, told: typeof TOLD): ArticleBundle => {
  const article = nodeId("Article", "青禾日报", date, String(ordinal));
  let start = 0;
  const sentences = told.map(([text], index) => {
    const sentence = {
      id: nodeId("Sentence", article, String(index)),
      ordinal: index,
      start,
      end: start + text.length,
      text,
    };
    start += text.length;
    return sentence;
  });
  const facts = told.flatMap(([text, triples], index) =>
    triples.map(([type, from, to, props = {}]): Fact => {
      const end = to === "article" ? article : to.id;
      const { id = "", start: begin = 0 } = sentences[index] ?? {};
      const confidence = 0.9 - index / 10;
      return {
        id: edgeId(type, from.id, end, props),
        type,
        from: from.id,
        to: end,
        evidence: [
          { sentence: id, start: begin, end: begin + text.length, rule: `test/${type}`, confidence, props },
        ],
      };
    }),
  );
  const mentions = sentences.flatMap((sentence) =>
    everybody.flatMap((claim) => {
      const at = sentence.text.indexOf(claim.name);
      const begin = sentence.start + at;
      return at < 0
        ? []
        : [
            {
              sentence: sentence.id,
              entity: claim.id,
              start: begin,
              end: begin + claim.name.length,
              surface: claim.name,
            },
          ];
    }),
  );
  const lies = (from: EntityClaim, to: EntityClaim): GazetteerEdge => ({
    id: edgeId("LOCATED_IN", from.id, to.id),
    type: "LOCATED_IN",
    from: from.id,
    to: to.id,
    citation: "table of invented divisions, 2024",
  });
  return {
    publication,
    article: {
      id: article,
      label: "Article",
      name: `第${ordinal}篇`,
      aliases: [],
      props: { title: `第${ordinal}篇`, date, datePrecision: "DAY", genre: "NEWS", source: "test", ordinal },
    },
    sentences,
    entities: everybody,
    mentions,
    facts,
    gazetteer: [lies(county, city), lies(city, province)],
  };
};

export const bundles: readonly ArticleBundle[] = [
  bundle(1, "2024-09-03", TOLD),
  bundle(2, "2024-10-08", TOLD.slice(0, 2)),
];

/** A report of the first article's story a day later; not part of the sample. */
export const reprint: ArticleBundle = bundle(3, "2024-09-04", TOLD.slice(0, 2));
