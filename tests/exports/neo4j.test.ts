import { parse } from "csv-parse/sync";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FORMATS } from "../../src/exports/formats.ts";
import type { ExportRecord, GraphStore } from "../../src/graph/port.ts";
import { CONTROLLED, ODD, oddStore, QUOTE, QUOTED, recordsOf, textOf } from "./odd.ts";

let store: GraphStore;
let records: readonly ExportRecord[];
beforeEach(async () => {
  store = await oddStore();
  records = await recordsOf(store);
});
afterEach(() => store.close());

const nodes = () => records.filter((one) => one.kind === "node");
const edges = () => records.filter((one) => one.kind === "edge");
const statements = () => edges().flatMap(({ evidence }) => evidence);

describe("csv", () => {
  const files = async () => {
    const texts = new Map<string, string>();
    for await (const { file, text } of FORMATS.csv.folder(store.stream()))
      texts.set(file, (texts.get(file) ?? "") + text);
    return texts;
  };
  const rows = (text: string | undefined): readonly Record<string, string>[] =>
    parse(text ?? "", { columns: true });

  it("holds every node, edge and statement with the labels of the store", async () => {
    const texts = await files();
    expect([...texts.keys()]).toEqual([...FORMATS.csv.files]);
    expect(rows(texts.get("nodes.csv"))).toHaveLength(nodes().length);
    expect(rows(texts.get("edges.csv"))).toHaveLength(edges().length);
    expect(rows(texts.get("evidence.csv"))).toHaveLength(statements().length);
    const labels = new Set(
      rows(texts.get("nodes.csv")).map((row) => row[":LABEL"]?.split("\u001f").join(":")),
    );
    expect(labels).toContain("Node:Organization:Entity:Agency");
    expect(labels).toContain("Node:Event:Entity:Meeting");
  });

  it("keeps names and lists as they are", async () => {
    const all = rows((await files()).get("nodes.csv"));
    const odd = all.find((row) => row["id:ID"] === ODD.id);
    expect([odd?.["name:string"], odd?.["aliases:string[]"]]).toEqual([ODD.name, CONTROLLED]);
    const quote = all.find((row) => row["id:ID"] === QUOTE.id);
    expect(quote?.["name:string"]).toBe(QUOTED);
    expect(quote?.["aliases:string[]"]?.split("\u001f")).toEqual(["a;b", "c|d"]);
    expect(quote?.["_keys:string"]).toContain("课堂");
  });

  it("has edges whose ends and statements are there", async () => {
    const texts = await files();
    const ids = new Set(rows(texts.get("nodes.csv")).map((row) => row["id:ID"]));
    const known = new Set<string | undefined>();
    for (const row of rows(texts.get("edges.csv"))) {
      expect(ids).toContain(row[":START_ID"]);
      expect(ids).toContain(row[":END_ID"]);
      known.add(row["id:string"]);
    }
    for (const row of rows(texts.get("evidence.csv"))) expect(known).toContain(row["edge:string"]);
    const cited = rows(texts.get("edges.csv")).filter((row) => row["_citation:string"]);
    expect(cited).toHaveLength(edges().filter(({ citation }) => citation).length);
  });

  it("tells how it is imported, with the folder quoted", () => {
    const told = FORMATS.csv.usage("my graph's/");
    expect(told).toContain("--array-delimiter=U+001F");
    expect(told).toContain("--nodes='my graph'\\''s/nodes.csv'");
  });
});

describe("cypher", () => {
  it("writes one statement a line, schema and nodes before edges, whatever names are like", async () => {
    const script = await textOf(FORMATS.cypher.text(store.stream()));
    const lines = script.split("\n").filter(Boolean);
    for (const line of lines) expect(line).toMatch(/^(CREATE|MERGE|CALL|UNWIND|MATCH) .*;$/);
    const kinds = lines.map((line) => /MERGE \(n:|MERGE \(a\)|MERGE \(v:|MERGE \(:G|CREATE/.exec(line)?.[0]);
    expect(kinds.lastIndexOf("CREATE")).toBeLessThan(kinds.indexOf("MERGE (n:"));
    expect(kinds.lastIndexOf("MERGE (n:")).toBeLessThan(kinds.indexOf("MERGE (a)"));
    expect(script).toContain(JSON.stringify(QUOTED));
    expect(script).toContain("confidence: 1.0");
    expect(await textOf(FORMATS.cypher.text(store.stream()))).toBe(script);
  });
});
