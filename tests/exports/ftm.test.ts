import { createRequire } from "node:module";
import { afterEach, beforeEach, expect, it } from "vitest";
import { FORMATS } from "../../src/exports/formats.ts";
import type { ExportRecord, GraphStore } from "../../src/graph/port.ts";
import { action, federation, government, mayor } from "../api/bundles.ts";
import { MARKUP, ODD, oddStore, QUOTE, QUOTED, recordsOf, textOf } from "./odd.ts";

interface Schema {
  readonly required?: readonly string[];
  isA(name: string): boolean;
  getProperty(name: string): { readonly stub?: boolean; readonly range?: string };
}
interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}
// A CommonJS package; this much of it is used.
const require = createRequire(import.meta.url);
const { Model } = require("@alephdata/followthemoney") as {
  Model: new (model: unknown) => { getSchema(name: string): Schema };
};
const model = new Model(require("@alephdata/followthemoney/dist/defaultModel.json"));

let store: GraphStore;
let records: readonly ExportRecord[];
let entities: readonly Entity[];
beforeEach(async () => {
  store = await oddStore();
  records = await recordsOf(store);
  const text = await textOf(FORMATS.ftm.text(store.stream()));
  expect(await textOf(FORMATS.ftm.text(store.stream()))).toBe(text);
  entities = text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Entity);
});
afterEach(() => store.close());

const byId = (id: string) => entities.find((one) => one.id === id);

it("says nothing that the model has no property for, and all that it requires", () => {
  const schemata = new Map(entities.map(({ id, schema }) => [id, model.getSchema(schema)]));
  for (const { schema: name, properties } of entities) {
    const schema = model.getSchema(name);
    for (const required of schema.required ?? []) expect(properties).toHaveProperty(required);
    for (const [property, values] of Object.entries(properties)) {
      const { range, stub } = schema.getProperty(property);
      expect(stub).not.toBe(true);
      for (const value of values) {
        expect(typeof value).toBe("string");
        if (range) expect(schemata.get(value)?.isA(range), `${name}.${property}`).toBe(true);
      }
    }
  }
});

it("tells every entity under its schema and name", () => {
  const nodes = records.filter((one) => one.kind === "node" && one.labels.includes("Entity"));
  for (const { id, name } of nodes.filter((one) => one.kind === "node"))
    expect(byId(id)?.properties.name).toEqual([name]);
  expect(byId(ODD.id)).toMatchObject({ schema: "Person", properties: { name: [MARKUP] } });
  expect(byId(QUOTE.id)?.properties).toMatchObject({ name: [QUOTED], alias: ["a;b", "c|d"] });
  expect(byId(federation.id)).toMatchObject({
    schema: "PublicBody",
    properties: { classification: ["mass org"] },
  });
});

it("tells posts, launches and other relations with their sentences", () => {
  const posts = entities.filter(({ properties }) => properties.holder?.includes(mayor.id));
  expect(posts.length).toBeGreaterThan(0);
  const position = byId(posts[0]?.properties.post?.[0] ?? "");
  expect(position).toMatchObject({ schema: "Position", properties: { organization: [government.id] } });
  expect(posts[0]?.properties.summary?.[0]).toContain(position?.properties.name?.[0]);
  expect(
    entities.find(
      ({ properties }) =>
        properties.project?.includes(action.id) && properties.participant?.includes(federation.id),
    )?.properties,
  ).toMatchObject({ participant: [federation.id], role: ["lead"], status: ["fact"] });
  const relations = records.filter(
    (one) => one.kind === "edge" && one.type !== "WROTE" && (one.evidence.length > 0 || one.citation),
  );
  const written = entities.filter(({ id }) => id.startsWith("e-"));
  expect(written).toHaveLength(relations.length);
});
