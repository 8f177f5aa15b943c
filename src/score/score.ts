import { ENTITY_LABELS, FACT_TYPES } from "../domain/ontology.ts";
import { type Alignment, align } from "./align.ts";
import { type Counts, type Finding, type Ratios, ratios, sumCounts } from "./counts.ts";
import type { Gold, GoldEntity } from "./gold.ts";
import { fromGazetteer, type ReadGraph, textOf } from "./graph.ts";
import { plainName } from "./names.ts";
import { scoreRelations } from "./relations.ts";

/** Rows that sum up all types and all relations. */
export const ALL_ENTITIES = "ALL ENTITIES";
export const ALL_RELATIONS = "ALL RELATIONS";

/** What else is measured; every pair is the right ones of how many. */
export interface Measures {
  /** Entities under their full name, with 我市 and 市 resolved. */
  readonly names: readonly [right: number, of: number];
  /** Roles and titles of relations that are right. */
  readonly roles: readonly [right: number, of: number];
  /** Articles found, of how many there are, and how many were read. */
  readonly articles: readonly [found: number, of: number, read: number];
  readonly dates: readonly [right: number, wrong: number, of: number];
  /** Dates that nothing on the page pins. */
  readonly guessed: readonly [guessed: number, of: number];
  /** Facts whose evidence stands word for word in the sentence that they cite. */
  readonly evidence: readonly [right: number, of: number];
}

export interface Score {
  /** By type, relation, ALL_ENTITIES and ALL_RELATIONS. */
  readonly rows: Readonly<Record<string, Counts & Ratios>>;
  readonly measures: Measures;
  /** What is missing and what is wrong. */
  readonly findings: readonly Finding[];
}

/** How well a page was read, against its gold. */
export const scoreGraph = (gold: Gold, graph: ReadGraph): Score => {
  const alignment = align(gold, graph);
  const entities = scoreEntities(gold, graph, alignment);
  const relations = scoreRelations(gold, graph, alignment);
  const counts = {
    ...entities.counts,
    [ALL_ENTITIES]: sumCounts(ENTITY_LABELS.map((type) => entities.counts[type])),
    ...relations.counts,
    [ALL_RELATIONS]: sumCounts(FACT_TYPES.map((type) => relations.counts[type])),
  };
  return {
    rows: withRatios(counts),
    measures: {
      names: [alignment.entities.size - unresolved(graph, alignment), alignment.entities.size],
      roles: relations.roles,
      ...measureArticles(gold, graph, alignment),
      evidence: measureEvidence(graph),
    },
    findings: [...entities.findings, ...relations.findings],
  };
};

/** Pages scored as one: their counts added up. */
export const poolScores = (scores: readonly Score[]): Score => {
  const names = [...new Set(scores.flatMap(({ rows }) => Object.keys(rows)))];
  const measure = <K extends keyof Measures>(key: K): Measures[K] =>
    (scores[0]?.measures[key] ?? []).map((_, i) =>
      scores.reduce((sum, { measures }) => sum + (measures[key][i] ?? 0), 0),
    ) as unknown as Measures[K];
  return {
    rows: withRatios(
      Object.fromEntries(names.map((name) => [name, sumCounts(scores.map(({ rows }) => rows[name]))])),
    ),
    measures: {
      names: measure("names"),
      roles: measure("roles"),
      articles: measure("articles"),
      dates: measure("dates"),
      guessed: measure("guessed"),
      evidence: measure("evidence"),
    },
    findings: scores.flatMap(({ findings }) => findings),
  };
};

const withRatios = (counts: Readonly<Record<string, Counts>>): Score["rows"] =>
  Object.fromEntries(Object.entries(counts).map(([name, row]) => [name, { ...row, ...ratios(row) }]));

const scoreEntities = (gold: Gold, graph: ReadGraph, { entities }: Alignment) => {
  const hit = new Set(entities.values());
  const evidence = evidenceOf(gold);
  const counts: Record<string, Counts> = {};
  const findings: Finding[] = [];
  for (const type of ENTITY_LABELS) {
    const read = graph.entities.filter((one) => one.type === type);
    const required = gold.entities.filter((one) => one.type === type && one.required);
    const wrong = read.filter(({ id }) => !entities.has(id));
    const missing = required.filter((one) => !hit.has(one));
    counts[type] = {
      right: read.length - wrong.length,
      given: read.length,
      found: required.length - missing.length,
      required: required.length,
    };
    for (const one of missing)
      findings.push({ verdict: "MISSING", row: type, says: one.name, sentence: evidence(one) });
    for (const { id, name } of wrong)
      findings.push({ verdict: "WRONG", row: type, says: name, sentence: graph.sentenceOf.get(id) ?? "" });
  }
  return { counts, findings };
};

/** The text that the gold cites for some relation of an entity: it tells where to look. */
const evidenceOf =
  (gold: Gold) =>
  ({ type, name }: GoldEntity): string =>
    gold.relations.find(({ from, to }) => [from, to].some((end) => end.type === type && end.name === name))
      ?.evidence ?? "";

/** Names that begin with what only the paper's readers can place. */
const RELATIVE = /^(?:[市区县省镇该本]|街道|[全我][市区省县])/u;

const unresolved = ({ entities }: ReadGraph, alignment: Alignment): number =>
  entities.filter(({ id, name }) => {
    const entity = alignment.entities.get(id);
    const [read, right] = [plainName(name), plainName(entity?.name ?? "")];
    return entity && read !== right && RELATIVE.test(read) && !RELATIVE.test(right);
  }).length;

const measureArticles = (
  gold: Gold,
  graph: ReadGraph,
  { articles }: Alignment,
): Pick<Measures, "articles" | "dates" | "guessed"> => {
  const day = (date: unknown) => String(date ?? "").slice(0, 10);
  const pairs = graph.articles.flatMap(({ id, props }) => {
    const article = articles.get(id);
    return article ? [{ read: day(props.date), asked: day(article.date) }] : [];
  });
  const dated = pairs.filter(({ asked }) => asked);
  return {
    articles: [pairs.length, gold.articles.length, graph.articles.length],
    dates: [
      dated.filter(({ read, asked }) => read === asked).length,
      dated.filter(({ read, asked }) => read && read !== asked).length,
      gold.articles.filter(({ date }) => date).length,
    ],
    guessed: [
      pairs.filter(({ read, asked }) => read && !asked).length,
      pairs.filter(({ asked }) => !asked).length,
    ],
  };
};

const measureEvidence = ({ facts, nodes }: ReadGraph): Measures["evidence"] => {
  const read = facts.filter((fact) => !fromGazetteer(fact));
  const cites = ({ sentence, text }: { readonly sentence: string; readonly text: string }) =>
    plainName(text) !== "" && plainName(textOf(nodes.get(sentence))).includes(plainName(text));
  const cited = read.filter(({ evidence }) => evidence.length > 0 && evidence.every(cites));
  return [cited.length, read.length];
};
