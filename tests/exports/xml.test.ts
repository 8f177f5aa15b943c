import { DOMParser } from "@xmldom/xmldom";
import { MultiGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FORMATS } from "../../src/exports/formats.ts";
import type { ExportRecord, GraphStore } from "../../src/graph/port.ts";
import { government, mayor } from "../api/bundles.ts";
import { MARKUP, ODD, oddStore, QUOTE, QUOTED, recordsOf, textOf } from "./odd.ts";

let store: GraphStore;
let records: readonly ExportRecord[];
beforeEach(async () => {
  store = await oddStore();
  records = await recordsOf(store);
});
afterEach(() => store.close());

const entities = () => records.filter((one) => one.kind === "node" && one.labels.includes("Entity"));
const relations = () =>
  records.filter((one) => one.kind === "edge" && one.evidence.length > 0 && one.type !== "WROTE");
const tabled = () =>
  records.filter((one) => one.kind === "edge" && one.evidence.length === 0 && one.citation);

/** Reads XML as strictly as it is defined: whatever is wrong throws. */
const strict = (xml: string) =>
  new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(xml, "text/xml");

const parsers = { graphml: parseGraphml, gexf: parseGexf } as const;

describe.each(["graphml", "gexf"] as const)("%s", (format) => {
  const written = () => textOf(FORMATS[format].text(store.stream()));

  it("is well-formed whatever names are like, and twice the same", async () => {
    const xml = await written();
    strict(xml);
    expect(xml).not.toContain("<script");
    expect([...xml].filter((sign) => sign < " " && !"\n\t".includes(sign))).toEqual([]);
    expect(await written()).toBe(xml);
  });

  it("is read by another program as the graph that it is", async () => {
    const graph = parsers[format](MultiGraph, await written());
    expect(graph.order).toBe(entities().length);
    expect(graph.size).toBe(relations().length + tabled().length);
    expect(graph.getNodeAttributes(ODD.id)).toMatchObject({
      name: MARKUP,
      type: "Person",
      aliases: "前后\n行\t列",
    });
    expect(graph.getNodeAttributes(QUOTE.id)).toMatchObject({
      name: QUOTED,
      kind: "BRAND",
      aliases: "a;b|c|d",
    });
    const held = records.find(
      (one) =>
        one.kind === "edge" && one.type === "HOLDS" && one.from === mayor.id && one.to === government.id,
    );
    if (held?.kind !== "edge") throw new Error("the mayor holds no post");
    const [edge] = graph.edges(mayor.id, government.id);
    expect(graph.getEdgeAttributes(edge)).toMatchObject({
      type: "HOLDS",
      title: held.props.title,
      confidence: held.props.confidence,
      firstSeen: held.props.firstSeen,
      evidence: held.evidence.length,
    });
    const partners = graph.filterEdges((_, { type }) => type === "PARTNERED_WITH");
    expect(partners.length).toBeGreaterThan(0);
    for (const one of partners) expect(graph.isUndirected(one)).toBe(format === "gexf");
    expect(tabled().length).toBeGreaterThan(0);
    const cited = graph.filterEdges((_, { citation }) => citation);
    expect(cited).toHaveLength(tabled().length);
  });

  it("is a whole file where the graph is empty", async () => {
    async function* nothing(): AsyncGenerator<ExportRecord> {}
    const xml = await textOf(FORMATS[format].text(nothing()));
    strict(xml);
    expect(parsers[format](MultiGraph, xml).order).toBe(0);
  });
});
