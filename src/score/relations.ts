import { FACT_TYPES, type FactType } from "../domain/ontology.ts";
import type { Alignment } from "./align.ts";
import type { Counts, Finding } from "./counts.ts";
import type { Gold, GoldRelation } from "./gold.ts";
import { type FactRecord, fromGazetteer, type ReadGraph } from "./graph.ts";
import { plainName } from "./names.ts";

interface RelationScore {
  readonly counts: Readonly<Record<string, Counts>>;
  readonly roles: readonly [right: number, of: number];
  readonly findings: readonly Finding[];
}

/** A fact read, with the key of the pair that it ties; undefined where an end is none of the gold's. */
interface Tie {
  readonly fact: FactRecord;
  readonly key: string | undefined;
}

export const scoreRelations = (gold: Gold, graph: ReadGraph, alignment: Alignment): RelationScore => {
  const ends = endsOf(gold, alignment);
  const scored = FACT_TYPES.map((type) => {
    const asked = askedOf(gold, type, ends.inGold);
    const facts = graph.facts.filter((fact) => fact.type === type);
    const ties = facts.map(
      (fact): Tie => ({ fact, key: keyOf(type, ends.read(fact.from), ends.read(fact.to)) }),
    );
    return [type, scoreType(asked, countable(type, ties, asked), graph)] as const;
  });
  const all = scored.map(([, score]) => score);
  const sum = (i: 0 | 1) => all.reduce((total, { roles }) => total + roles[i], 0);
  return {
    counts: Object.fromEntries(scored.map(([type, { counts }]) => [type, counts])),
    roles: [sum(0), sum(1)],
    findings: all.flatMap(({ findings }) => findings),
  };
};

/** Numbers for the entities and articles of the gold, from either side. */
const endsOf = (gold: Gold, { entities, articles }: Alignment) => {
  const entityIndex = new Map(gold.entities.map((entity, i) => [entity, `e${i}`] as const));
  const articleIndex = new Map(gold.articles.map((article, i) => [article, `a${i}`] as const));
  const byKey = new Map(gold.articles.map(({ key }, i) => [key, `a${i}`] as const));
  const byName = new Map(
    gold.entities.map(({ type, name }, i) => [`${type} ${plainName(name)}`, `e${i}`] as const),
  );
  return {
    read(id: string): string | undefined {
      const [entity, article] = [entities.get(id), articles.get(id)];
      return (entity && entityIndex.get(entity)) ?? (article && articleIndex.get(article));
    },
    inGold: ({ type, name }: GoldRelation["from"]): string | undefined =>
      type === "Article" ? byKey.get(name) : byName.get(`${type} ${plainName(name)}`),
  };
};

/** Who cooperates with whom is the same either way round. */
const keyOf = (type: FactType, from: string | undefined, to: string | undefined): string | undefined => {
  if (from === undefined || to === undefined) return undefined;
  return (type === "PARTNERED_WITH" ? [from, to].sort() : [from, to]).join(" ");
};

type Asked = ReadonlyMap<string, readonly GoldRelation[]>;

const askedOf = (
  gold: Gold,
  type: FactType,
  indexOf: (end: GoldRelation["from"]) => string | undefined,
): Asked => {
  const asked = new Map<string, GoldRelation[]>();
  for (const relation of gold.relations) {
    if (relation.type !== type) continue;
    const key = keyOf(type, indexOf(relation.from), indexOf(relation.to));
    if (key !== undefined) asked.set(key, [...(asked.get(key) ?? []), relation]);
  }
  return asked;
};

/** Each pair counts once, but for posts, of which one may hold several; what only a table states counts where it is asked for. */
const countable = (type: FactType, ties: readonly Tie[], asked: Asked): readonly Tie[] => {
  const seen = new Set<string>();
  return ties.filter(({ fact, key }) => {
    if (type === "LOCATED_IN" && fromGazetteer(fact) && !(key !== undefined && asked.has(key))) return false;
    if (key === undefined) return true;
    if (seen.has(key) && type !== "HOLDS") return false;
    seen.add(key);
    return true;
  });
};

const scoreType = (asked: Asked, ties: readonly Tie[], graph: ReadGraph) => {
  const findings: Finding[] = [];
  const hit = new Set<string>();
  let [right, rolesRight, rolesAsked] = [0, 0, 0];
  for (const { fact, key } of ties) {
    const relations = key === undefined ? undefined : asked.get(key);
    if (!relations || key === undefined) {
      findings.push(finding("WRONG", fact, graph, toldBy(fact)));
      continue;
    }
    hit.add(key);
    right += 1;
    if (relations.every(({ told }) => told === undefined)) continue;
    const wanted = new Set(relations.flatMap(({ told = [] }) => told.map(plainName)));
    rolesAsked += 1;
    if (wanted.has(plainName(toldBy(fact)))) rolesRight += 1;
    else
      findings.push(finding("ROLE", fact, graph, `${toldBy(fact) || "none"} for ${[...wanted].join(", ")}`));
  }
  const answered = withGroups(hit, asked);
  const required = [...asked].filter(([, relations]) => relations.some((one) => one.required));
  const missing = required.filter(([key]) => !answered.has(key));
  for (const [, [relation]] of missing) if (relation) findings.push(missed(relation));
  return {
    counts: {
      right,
      given: ties.length,
      found: required.length - missing.length,
      required: required.length,
    } satisfies Counts,
    roles: [rolesRight, rolesAsked] as const,
    findings,
  };
};

/** What is answered: what was hit, and all that is another reading of it. */
const withGroups = (hit: ReadonlySet<string>, asked: Asked): ReadonlySet<string> => {
  const groups = new Map<string, Set<string>>();
  for (const [key, relations] of asked)
    for (const { group } of relations)
      if (group !== undefined) groups.set(group, (groups.get(group) ?? new Set()).add(key));
  const answered = new Set(hit);
  for (const members of groups.values())
    if ([...members].some((key) => hit.has(key))) for (const key of members) answered.add(key);
  return answered;
};

const toldBy = ({ type, props }: FactRecord): string =>
  String((type === "HOLDS" ? props.title : props.role) ?? "");

const finding = (
  verdict: Finding["verdict"],
  fact: FactRecord,
  { nodes }: ReadGraph,
  told: string,
): Finding => ({
  verdict,
  row: fact.type,
  says: `${nodes.get(fact.from)?.name} → ${nodes.get(fact.to)?.name}${told ? ` (${told})` : ""}`,
  sentence: fact.evidence[0]?.text ?? "",
});

const missed = ({ type, from, to, told, evidence }: GoldRelation): Finding => ({
  verdict: "MISSING",
  row: type,
  says: `${from.name} → ${to.name}${told?.[0] ? ` (${told[0]})` : ""}`,
  sentence: evidence,
});
