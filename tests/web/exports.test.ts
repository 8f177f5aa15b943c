import { DOMParser } from "linkedom";
import { describe, expect, it } from "vitest";
import { FACT_TYPES } from "../../src/domain/ontology.ts";
import { escapeXml } from "../../src/exports/xml.ts";
import { sceneOf } from "../../src/web/explorer/canvas/scene.ts";
import { toSvg } from "../../src/web/explorer/exports/drawing.ts";
import {
  linksCsv,
  nodesCsv,
  toCsv,
  toGexf,
  toGraphml,
  toJson,
} from "../../src/web/explorer/exports/formats.ts";
import { inSight, NO_FILTERS } from "../../src/web/explorer/graph/filter.ts";
import { NODE_LABELS } from "../../src/web/explorer/graph/model.ts";
import { waysFrom } from "../../src/web/explorer/graph/relations.ts";
import { INITIAL, reduce } from "../../src/web/explorer/graph/state.ts";
import { languageOf } from "../../src/web/explorer/words/language.ts";
import { LABEL_WORDS, TYPE_WORDS, wayWord } from "../../src/web/explorer/words/ontology.ts";
import { TEXT_KEYS, textIn } from "../../src/web/explorer/words/texts.ts";
import { chaired, federation, mayor, meeting, sample } from "./graph.ts";

const spots = new Map([[mayor.id, { x: 1.5, y: -2 }]]);
const parse = (xml: string) => new DOMParser().parseFromString(xml, "text/xml");

describe("exports", () => {
  it("write GraphML with every node and link, declared keys, and text as text", () => {
    const graphml = toGraphml(sample, spots);
    const read = parse(graphml);
    expect(read.querySelectorAll("node")).toHaveLength(sample.nodes.length);
    expect(read.querySelectorAll("edge")).toHaveLength(sample.links.length);
    const declared = new Set([...read.querySelectorAll("key")].map((key) => key.getAttribute("id")));
    for (const data of read.querySelectorAll("data")) expect(declared).toContain(data.getAttribute("key"));
    expect(graphml).toContain("&lt;b&gt;家庭&quot;工作&quot;&amp;会议");
    expect(graphml).toContain('<data key="n_x">1.5</data>');
    expect(read.querySelectorAll("b")).toHaveLength(0);
  });

  it("write GEXF with names, places and types", () => {
    const read = parse(toGexf(sample, spots));
    const [first] = read.querySelectorAll("edge");
    expect(first?.getAttribute("label")).toBe(chaired.type);
    expect(read.querySelectorAll("nodes > node")).toHaveLength(sample.nodes.length);
    expect(toGexf(sample, spots)).toContain('<viz:position x="1.5" y="-2" z="0"/>');
  });

  it("drop what XML can't hold", () => {
    expect(escapeXml("a\u0000b\u000bc\ud800d\uffff<")).toBe("abcd&lt;");
    expect(escapeXml("𠮷\n")).toBe("𠮷\n");
  });

  it("write CSV that spreadsheets read as text, names beside ids", () => {
    expect(toCsv([["a,b", 'say "so"', undefined, 3], ["=1+1"]])).toBe(
      '\ufeff"a,b","say ""so""",,3\r\n\'=1+1\r\n',
    );
    expect(nodesCsv(sample).split("\r\n")).toHaveLength(sample.nodes.length + 2);
    expect(linksCsv(sample)).toContain(`${mayor.id},${mayor.name},${meeting.id}`);
  });

  it("write JSON that holds all, with places", () => {
    const read = JSON.parse(toJson(sample, spots)) as typeof sample;
    expect(read.links).toEqual(sample.links);
    expect(read.nodes[0]).toEqual({ ...mayor, x: 1.5, y: -2 });
  });

  it("draw an SVG in which every name is text", () => {
    const state = reduce(INITIAL, { do: "put", graph: sample, ids: sample.nodes.map(({ id }) => id) });
    const scene = sceneOf(state.board, inSight(state.board, state.known, NO_FILTERS), state.known, "zh");
    const svg = toSvg(scene, "<title>");
    const read = parse(svg);
    expect(read.querySelectorAll("circle")).toHaveLength(sample.nodes.length);
    expect(svg).toContain(federation.name);
    expect(read.querySelectorAll("b")).toHaveLength(0);
  });
});

describe("words", () => {
  it("tell every text, label, relation and way in both languages", () => {
    for (const language of ["zh", "en"] as const) {
      for (const key of TEXT_KEYS) expect(textIn(language, key)).not.toBe("");
      for (const type of FACT_TYPES) expect(TYPE_WORDS[type][language]).not.toBe("");
      for (const label of NODE_LABELS) {
        expect(LABEL_WORDS[label].one[language]).not.toBe("");
        for (const { field } of waysFrom(label)) expect(wayWord(field, language)).not.toBe(field);
      }
    }
  });

  it("fill blanks and leave unknown ones", () => {
    expect(textIn("en", "counts", { nodes: 3, links: 2 })).toBe("3 nodes · 2 ties");
    expect(textIn("en", "searchAsk", {})).toBe("Ask: {text}");
  });

  it("follow the reader's first language that there is", () => {
    expect(languageOf(["zh-TW", "en"])).toBe("zh");
    expect(languageOf(["fr", "en-US"])).toBe("en");
    expect(languageOf(["fr"])).toBe("en");
  });
});
