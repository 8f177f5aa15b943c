import type { ArticleBundle } from "../../../src/domain/fact.ts";
import { edgeId, nodeId } from "../../../src/domain/ids.ts";
import type { Condition, EdgePlan, GraphStore, Order } from "../../../src/graph/port.ts";
import { bundles } from "../../api/bundles.ts";

type Named = "Entity" | "Person" | "Place" | "Initiative" | "Organization" | "Event";

/** What a part of the contract is given: a new store for each test. */
export interface Given {
  readonly store: GraphStore;
  /** Names of the nodes of a label that pass a condition, in their order. */
  readonly names: (label: Named, where?: Condition) => Promise<readonly string[]>;
}

/** The whole graph as text, as `gazette export` prints it. */
export const exportOf = async (store: GraphStore): Promise<string> => {
  const lines: string[] = [];
  for await (const record of store.stream()) lines.push(JSON.stringify(record));
  return lines.join("\n");
};

export const byName: readonly Order[] = [{ by: "node", prop: "name", descending: false }];

export const namesIn = async (
  store: GraphStore,
  label: Named,
  where?: Condition,
): Promise<readonly string[]> => {
  const { items } = await store.read({
    label,
    order: byName,
    first: 200,
    node: {},
    ...(where ? { where } : {}),
  });
  return items.map(({ node }) => node.name);
};

/** An article of the sample in which somebody new attends the meeting. */
export const newcomer = (name: string): ArticleBundle => {
  const [base] = bundles as [ArticleBundle];
  const article = { ...base.article, id: nodeId("Article", name), name };
  const [said] = base.sentences;
  const fact = base.facts.find((one) => one.type === "ATTENDED");
  if (!said || !fact) throw new Error("the sample tells of nobody who attended something");
  const sentence = { ...said, id: nodeId("Sentence", article.id, "0") };
  const id = nodeId("Person", name);
  const person = { id, label: "Person", name, aliases: [], props: {} } as const;
  const evidence = [{ ...fact.evidence[0], sentence: sentence.id }] as const;
  return {
    ...base,
    article,
    sentences: [sentence],
    mentions: [],
    entities: [...base.entities.filter((one) => one.id === fact.to), person],
    facts: [{ ...fact, id: edgeId("ATTENDED", id, fact.to, fact.evidence[0].props), from: id, evidence }],
    gazetteer: [],
  };
};

/** All edges of a type from a node. */
export const edge = (type: EdgePlan["edge"], direction: EdgePlan["direction"]): EdgePlan => ({
  edge: type,
  direction,
  first: 50,
  node: {},
});
