import { createRequire } from "node:module";
import { afterEach, beforeEach, expect, it } from "vitest";
import { FORMATS } from "../../src/exports/formats.ts";
import type { ExportRecord, GraphStore } from "../../src/graph/port.ts";
import { CONTROLLED, MARKUP, ODD, oddStore, QUOTE, QUOTED, recordsOf, textOf } from "./odd.ts";

interface RdfTerm {
  readonly value: string;
  readonly datatype?: { readonly value: string };
}
interface Quad {
  readonly subject: RdfTerm;
  readonly predicate: RdfTerm;
  readonly object: RdfTerm;
}
// The package ships no types.
const { Parser } = createRequire(import.meta.url)("n3") as {
  Parser: new (options: { format: string }) => { parse(text: string): Quad[] };
};

let store: GraphStore;
let records: readonly ExportRecord[];
beforeEach(async () => {
  store = await oddStore();
  records = await recordsOf(store);
});
afterEach(() => store.close());

const parsed = async (): Promise<readonly Quad[]> =>
  new Parser({ format: "N-Triples" }).parse(await textOf(FORMATS.ntriples.text(store.stream())));
const id = (name: string) => `urn:gazette:id:${name}`;
const ofPredicate = (quads: readonly Quad[], end: string) =>
  quads.filter(({ predicate }) => predicate.value.endsWith(end));

it("is read by another program, names and aliases as they are", async () => {
  const quads = await parsed();
  const told = (subject: string, end: string) =>
    ofPredicate(quads, end)
      .filter((quad) => quad.subject.value === id(subject))
      .map(({ object }) => object.value);
  expect(told(ODD.id, "#label")).toEqual([MARKUP]);
  expect(told(ODD.id, "altLabel")).toEqual([CONTROLLED]);
  expect(told(ODD.id, "#type")).toContain("https://schema.org/Person");
  expect(told(QUOTE.id, "#label")).toEqual([QUOTED]);
  expect(told(QUOTE.id, "altLabel")).toEqual(["a;b", "c|d"]);
});

it("holds every edge, and every statement with its sentence", async () => {
  const quads = await parsed();
  const pairs = new Set(
    quads.map(({ subject, predicate, object }) =>
      [subject, predicate, object].map(({ value }) => value).join(" "),
    ),
  );
  const edges = records.filter((one) => one.kind === "edge");
  for (const { from, type, to } of edges)
    expect(pairs).toContain(`${id(from)} urn:gazette:term:${type} ${id(to)}`);
  for (const { from, type, to } of edges.filter((one) => one.type === "PARTNERED_WITH"))
    expect(pairs).toContain(`${id(to)} urn:gazette:term:${type} ${id(from)}`);
  expect(ofPredicate(quads, ":states")).toHaveLength(edges.flatMap(({ evidence }) => evidence).length);
  const sentences = new Set(records.filter((one) => one.kind === "node").map((one) => id(one.id)));
  for (const { object } of ofPredicate(quads, ":sentence")) expect(sentences).toContain(object.value);
});

it("types numbers and dates as exactly as they are known", async () => {
  const quads = await parsed();
  const types = (end: string) =>
    new Set(ofPredicate(quads, end).map(({ object }) => object.datatype?.value.split("#")[1]));
  expect(types(":term:date")).toEqual(new Set(["date", "gYearMonth", "gYear"]));
  expect(types(":lastSeen")).toEqual(new Set(["date"]));
  expect(types(":confidence")).toEqual(new Set(["decimal"]));
  expect(types(":ordinal")).toEqual(new Set(["integer"]));
});
