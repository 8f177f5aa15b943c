import type { ArticleBundle, EntityClaim, Fact, GraphNode, Props } from "../../src/domain/fact.ts";
import { edgeId, nodeId } from "../../src/domain/ids.ts";
import type { EntityLabel, FactType } from "../../src/domain/ontology.ts";
import { openStore } from "../../src/graph/open.ts";
import type { GraphStore } from "../../src/graph/port.ts";

/** Small graphs made of facts by hand, one sentence an article. */

export const entity = (
  label: EntityLabel,
  name: string,
  props: Props = {},
  ...aliases: readonly string[]
): EntityClaim => ({
  id: nodeId(label, name),
  label,
  name,
  aliases: [...aliases].sort(),
  props,
});

type Told = readonly [type: FactType, from: EntityClaim, to: EntityClaim | "ARTICLE", props?: Props];

/** One article: its headline, its only sentence and what that says. */
export const article = (title: string, text: string, told: readonly Told[]): ArticleBundle => {
  const id = nodeId("Article", title);
  const sentence = { id: nodeId("Sentence", title), ordinal: 0, start: 0, end: text.length, text };
  const entities = new Map(told.flatMap(([, ...ends]) => ends.flatMap(named)));
  const publication: GraphNode = {
    id: nodeId("Publication", "青禾日报"),
    label: "Publication",
    name: "青禾日报",
    aliases: [],
    props: {},
  };
  return {
    publication,
    article: { id, label: "Article", name: title, aliases: [], props: { title, date: "2024-08-01" } },
    sentences: [sentence],
    entities: [...entities.values()],
    mentions: [...entities.values()]
      .filter(({ name }) => text.includes(name))
      .map(({ id: of, name }) => {
        const start = text.indexOf(name);
        return { sentence: sentence.id, entity: of, start, end: start + name.length, surface: name };
      }),
    facts: told.map(([type, from, to, props = {}]): Fact => {
      const end = to === "ARTICLE" ? id : to.id;
      const evidence = {
        sentence: sentence.id,
        start: 0,
        end: text.length,
        rule: "test",
        confidence: 0.9,
        props,
      };
      return { id: edgeId(type, from.id, end, props), type, from: from.id, to: end, evidence: [evidence] };
    }),
    gazetteer: [],
  };
};

const named = (one: unknown): readonly (readonly [string, EntityClaim])[] => {
  const is = (value: unknown): value is EntityClaim =>
    typeof value === "object" && value !== null && "label" in value;
  return is(one) ? [[one.id, one]] : [];
};

/** A graph in memory that holds these articles. */
export const graphOf = async (articles: readonly ArticleBundle[]): Promise<GraphStore> => {
  const store = await openStore("sqlite::memory:");
  await store.write(articles);
  return store;
};
