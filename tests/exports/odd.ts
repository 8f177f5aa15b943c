import { edgeId, nodeId } from "../../src/domain/ids.ts";
import { openStore } from "../../src/graph/open.ts";
import type { ExportRecord, GraphStore } from "../../src/graph/port.ts";
import { bundles, mayor, meeting } from "../api/bundles.ts";

/** Names that break whatever quotes them wrongly. */
export const MARKUP = '<script>&"';
export const QUOTED = '“家"门口;|课堂\\u0041\\';
/** What no XML can hold, between what it can. */
export const CONTROLLED = "前\u0000\u0007后\n行\t列";

const [base] = bundles as [(typeof bundles)[number]];
const odd = { id: nodeId("Person", MARKUP), label: "Person", name: MARKUP, props: {} } as const;
const quoted = {
  id: nodeId("Initiative", QUOTED),
  label: "Initiative",
  name: QUOTED,
  aliases: ["a;b", "c|d"],
  props: { kind: "BRAND" },
} as const;
export const ODD = { ...odd, aliases: [CONTROLLED] };
export const QUOTE = quoted;

const attended = base.facts.find(({ from, to }) => from === mayor.id && to === meeting.id);
if (!attended) throw new Error("the sample tells of no mayor at a meeting");

/** A store with the sample graph and, in its first article, people and initiatives of odd names. */
export const oddStore = async (url = "sqlite::memory:"): Promise<GraphStore> => {
  const store = await openStore(url);
  const id = edgeId("ATTENDED", ODD.id, meeting.id);
  await store.write([
    {
      ...base,
      entities: [...base.entities, ODD, QUOTE],
      facts: [...base.facts, { ...attended, id, from: ODD.id }],
    },
    ...bundles.slice(1),
  ]);
  return store;
};

export const recordsOf = async (store: GraphStore): Promise<readonly ExportRecord[]> => {
  const records: ExportRecord[] = [];
  for await (const record of store.stream()) records.push(record);
  return records;
};

export const textOf = async (texts: AsyncIterable<string>): Promise<string> => {
  let text = "";
  for await (const one of texts) text += one;
  return text;
};
