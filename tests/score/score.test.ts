import { describe, expect, it } from "vitest";
import type { EdgeType } from "../../src/domain/ontology.ts";
import type { ExportRecord } from "../../src/graph/port.ts";
import { parseGold } from "../../src/score/gold.ts";
import { readGraph } from "../../src/score/graph.ts";
import { judgeAnswers } from "../../src/score/questions.ts";
import { scoreGraph } from "../../src/score/score.ts";

const GOLD = {
  page: "page.txt",
  publication: { name: "青禾日报" },
  articles: [{ key: "a1", title: "青禾镇开春耕会", altTitles: [], date: "2025-05-07" }],
  entities: [
    { type: "Person", name: "葛明远", aliases: [] },
    { type: "Organization", name: "青禾镇政府", aliases: ["镇政府"] },
    { type: "Event", name: "2025年青禾镇春耕工作推进会", aliases: [] },
    { type: "Organization", name: "青禾茶厂", aliases: [], required: false },
  ],
  relations: [
    relation("HOLDS", "Person 葛明远", "Organization 青禾镇政府", { title: "镇长" }),
    relation("ATTENDED", "Person 葛明远", "Event 2025年青禾镇春耕工作推进会", { role: "CHAIR" }),
    relation("PARTNERED_WITH", "Organization 青禾镇政府", "Organization 青禾茶厂", {}),
  ],
  questions: [],
};

function relation(type: string, from: string, to: string, props: Readonly<Record<string, string>>) {
  const [[fromType, fromName], [toType, toName]] = [from.split(" "), to.split(" ")] as [string[], string[]];
  return { type, fromType, from: fromName, toType, to: toName, props, evidence: `${fromName}……${toName}` };
}

const node = (label: string, name: string, props = {}): ExportRecord => ({
  kind: "node",
  id: name,
  labels: [label],
  name,
  aliases: [],
  props,
});
const edge = (type: EdgeType, from: string, to: string, props = {}, text = "春耕"): ExportRecord => ({
  kind: "edge",
  type,
  from,
  to,
  props,
  evidence: [{ sentence: "s1", article: "a1", text, start: 0, end: 2, rule: "x", confidence: 1, props }],
});

const MEETING = "青禾镇春耕工作推进会";
const read = [
  node("Article", "青禾镇开春耕会", { title: "青禾镇开春耕会", date: "2025-05-07" }),
  node("Sentence", "s1", { text: "葛明远主持春耕会。" }),
  node("Person", "葛明远"),
  node("Organization", "镇政府"),
  node("Organization", "青禾茶厂"),
  node("Event", MEETING),
  edge("HOLDS", "葛明远", "镇政府", { title: "镇长" }),
  edge("ATTENDED", "葛明远", MEETING, { role: "CHAIR" }),
  edge("PARTNERED_WITH", "青禾茶厂", "镇政府"),
];
const scoreOf = (records: readonly ExportRecord[], gold: unknown = GOLD) =>
  scoreGraph(parseGold(JSON.stringify(gold), "gold.json"), readGraph(records));

describe("a score", () => {
  it("is full for a reader that finds all, under other names of it too", () => {
    const { rows, measures, findings } = scoreOf(read);
    expect(findings).toEqual([]);
    expect(rows["ALL ENTITIES"]).toMatchObject({ precision: 1, recall: 1, f1: 1, given: 4, required: 3 });
    expect(rows["ALL RELATIONS"]).toMatchObject({ precision: 1, recall: 1, given: 3, required: 3 });
    expect(measures).toMatchObject({
      names: [3, 4],
      roles: [2, 2],
      articles: [1, 1, 1],
      dates: [1, 0, 1],
      evidence: [3, 3],
    });
  });

  it("tells what is missing, wrong or in another role, with the sentence", () => {
    const { rows, measures, findings } = scoreOf([
      ...read.slice(0, 6),
      node("Person", "葛一舟"),
      edge("MENTIONS", "s1", "葛一舟"),
      edge("ATTENDED", "葛明远", MEETING, { role: "SPEAKER" }),
      edge("ATTENDED", "葛一舟", MEETING, { role: "SPEAKER" }, "秋收"),
    ]);
    expect(findings).toContainEqual({
      verdict: "WRONG",
      row: "Person",
      says: "葛一舟",
      sentence: "葛明远主持春耕会。",
    });
    expect(findings).toContainEqual({
      verdict: "MISSING",
      row: "HOLDS",
      says: "葛明远 → 青禾镇政府 (镇长)",
      sentence: "葛明远……青禾镇政府",
    });
    expect(findings.filter(({ row }) => row === "ATTENDED")).toEqual([
      { verdict: "ROLE", row: "ATTENDED", says: `葛明远 → ${MEETING} (SPEAKER for chair)`, sentence: "春耕" },
      { verdict: "WRONG", row: "ATTENDED", says: `葛一舟 → ${MEETING} (SPEAKER)`, sentence: "秋收" },
    ]);
    expect(rows.ATTENDED).toMatchObject({ precision: 0.5, recall: 1 });
    expect(measures.evidence).toEqual([1, 2]);
  });

  it("lets any reading of a group answer for all, and counts a pair once", () => {
    const [holds, attended] = GOLD.relations;
    const other = relation("ATTENDED", "Person 葛明远", "Event 青禾镇茶会", { role: "CHAIR" });
    const gold = {
      ...GOLD,
      entities: [...GOLD.entities, { type: "Event", name: "青禾镇茶会", aliases: [], required: false }],
      relations: [holds, { ...attended, group: "g" }, { ...other, group: "g" }],
    };
    const twice = [...read.slice(0, 8), edge("ATTENDED", "葛明远", MEETING, { role: "CHAIR" })];
    expect(scoreOf(twice, gold).rows.ATTENDED).toMatchObject({ right: 1, given: 1, found: 2, required: 2 });
  });

  it("leaves out places that only the table of divisions brings", () => {
    const places = [
      node("Place", "青禾镇"),
      node("Place", "洋县"),
      edge("LOCATED_IN", "青禾镇", "洋县", { source: "GAZETTEER" }),
      edge("MENTIONS", "s1", "青禾镇"),
    ];
    const { rows } = scoreOf([...read, ...places]);
    expect(rows.Place).toMatchObject({ given: 1, right: 0 });
    expect(rows.LOCATED_IN).toMatchObject({ given: 0 });
  });
});

describe("a gold file", () => {
  it.each([
    ["{", /^gold\.json: not JSON/],
    [JSON.stringify({ ...GOLD, page: "" }), /^gold\.json: page: give a text/],
    [JSON.stringify({ ...GOLD, entities: {} }), /^gold\.json: entities: give a list/],
    [
      JSON.stringify({ ...GOLD, entities: [{ type: "Animal", name: "牛" }] }),
      /^gold\.json: entities\[0\]\.type: give one of Person, /,
    ],
    [
      JSON.stringify({
        ...GOLD,
        relations: [relation("HOLDS", "Person 无名", "Organization 青禾镇政府", {})],
      }),
      /^gold\.json: relations\[0\]\.from: no Person of this file is called 无名/,
    ],
  ])("is refused with file and field: %s", (text, message) => {
    expect(() => parseGold(text, "gold.json")).toThrow(message);
  });
});

it("takes an answer that tells two people of one name apart for the name", () => {
  const entities = ["青禾镇", "青禾茶厂"].map((body) => ({
    type: "Person",
    name: `葛明远(${body})`,
    aliases: ["葛明远"],
  }));
  const questions = [{ zh: "谁?", en: "Who?", answers: ["葛明远(青禾镇)", "青禾办法(试行)"] }];
  const gold = parseGold(JSON.stringify({ ...GOLD, entities, relations: [], questions }), "gold.json");
  expect(gold.questions[0]?.answers).toEqual(["葛明远", "青禾办法(试行)"]);
});

it("judges an answer by all that it names", () => {
  const questions = [1, 2, 3].map(() => ({ zh: "谁?", en: "Who?", answers: ["葛明远", "“青禾”课堂"] }));
  const judged = judgeAnswers(questions, "zh", [["青禾课堂", "葛明远"], ["葛明远"], []]);
  expect(judged.map(({ verdict }) => verdict)).toEqual(["EXACT", "OTHERWISE", "REFUSED"]);
});
