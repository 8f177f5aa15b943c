import fc from "fast-check";
import type { ArticleBundle, EntityClaim } from "../../../src/domain/fact.ts";
import { edgeId, nodeId } from "../../../src/domain/ids.ts";
import type { FactType } from "../../../src/domain/ontology.ts";
import type { ExportRecord, GraphStore } from "../../../src/graph/port.ts";

/** Small graphs by chance: what articles tell of a few events, bodies and places. */

type Ends = readonly [type: FactType, from: string, to: string];
export interface Told {
  readonly article: number;
  readonly date: number;
  readonly kinds: readonly string[];
  readonly ties: readonly (readonly [sort: number, one: number, other: number])[];
}

export const SIZE = 4;
export const entity = (label: "Event" | "Place" | "Organization", n: number): string =>
  nodeId(label, String(n));
const publication = {
  id: nodeId("Publication", "p"),
  label: "Publication",
  name: "青禾报",
  aliases: [],
  props: {},
} as const;

/** Events of places and bodies, these in places, places in each other: round in a circle too. */
const endsOf = ([sort, one, other]: Told["ties"][number]): Ends => {
  if (sort === 0) return ["HELD_AT", entity("Event", one), entity("Place", other)];
  if (sort === 1) return ["ORGANIZED", entity("Organization", one), entity("Event", other)];
  if (sort === 2) return ["LOCATED_IN", entity("Organization", one), entity("Place", other)];
  return ["LOCATED_IN", entity("Place", one), entity("Place", other)];
};

export const bundleOf = ({ article, date, kinds, ties }: Told): ArticleBundle => {
  const id = nodeId("Article", String(article));
  const sentence = nodeId("Sentence", id, "0");
  const claims = Array.from({ length: SIZE }, (_, n): readonly EntityClaim[] => [
    { id: entity("Place", n), label: "Place", name: `第${n}镇`, aliases: [], props: {} },
    { id: entity("Organization", n), label: "Organization", name: `第${n}局`, aliases: [], props: {} },
    {
      id: entity("Event", n),
      label: "Event",
      name: `第${n}场活动`,
      aliases: [],
      props: { kind: kinds[n] ?? "MEETING", ...(n > 0 && { date: `2024-0${(date + n) % 9 || 1}-05` }) },
    },
  ]).flat();
  const facts = new Map(
    ties.map(endsOf).map(([type, from, to]) => [
      edgeId(type, from, to),
      {
        id: edgeId(type, from, to),
        type,
        from,
        to,
        evidence: [{ sentence, start: 0, end: 4, rule: "test/rule", confidence: 1, props: {} }] as const,
      },
    ]),
  );
  const named = new Set([...facts.values()].flatMap(({ from, to }) => [from, to]));
  return {
    publication,
    article: { id, label: "Article", name: `第${article}篇`, aliases: [], props: { date: "2024-10-01" } },
    sentences: [{ id: sentence, ordinal: 0, start: 0, end: 4, text: "大家都来。" }],
    entities: claims.filter((claim) => named.has(claim.id)),
    mentions: [],
    facts: [...facts.values()],
    gazetteer: [],
  };
};

export const told: fc.Arbitrary<Told> = fc.record({
  article: fc.nat(2),
  date: fc.constantFrom(5, 5, 5, 7),
  kinds: fc.array(fc.constantFrom("MEETING", "COMPETITION"), { minLength: SIZE, maxLength: SIZE }),
  ties: fc.array(fc.tuple(fc.nat(3), fc.nat(SIZE - 1), fc.nat(SIZE - 1)), { minLength: 1, maxLength: 12 }),
});

export const recordsOf = async (store: GraphStore): Promise<readonly ExportRecord[]> => {
  const records: ExportRecord[] = [];
  for await (const record of store.stream()) records.push(record);
  return records;
};
