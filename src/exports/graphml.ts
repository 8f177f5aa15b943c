import {
  escapeAttribute,
  escapeXml,
  type Field,
  type FieldValues,
  type XmlEdge,
  type XmlNode,
} from "./xml.ts";

/** GraphML, line by line. Source: the GraphML primer of graphdrawing.org. */

/** All lines before the first node. */
export const graphmlStart = (nodeFields: readonly Field[], edgeFields: readonly Field[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...nodeFields.map((field) => keyOf("node", field)),
    ...edgeFields.map((field) => keyOf("edge", field)),
    '  <graph id="gazette" edgedefault="directed">',
    "",
  ].join("\n");

export const graphmlNode = ({ id, values }: XmlNode): string =>
  `    <node id="${escapeAttribute(id)}">${dataOf("n", values)}</node>\n`;

/** An edge; symmetric ones are directed too, for NetworkX refuses graphs that hold edges of both sorts. */
export const graphmlEdge = ({ id, from, to, values }: XmlEdge): string =>
  `    <edge id="${escapeAttribute(id)}" source="${escapeAttribute(from)}" target="${escapeAttribute(to)}">${dataOf("e", values)}</edge>\n`;

/** All lines after the last edge. */
export const GRAPHML_END = "  </graph>\n</graphml>\n";

const keyOf = (of: "node" | "edge", { name, kind }: Field): string =>
  `  <key id="${of[0]}_${name}" for="${of}" attr.name="${name}" attr.type="${kind}"/>`;

const dataOf = (of: "n" | "e", values: FieldValues): string =>
  values
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `<data key="${of}_${name}">${escapeXml(String(value))}</data>`)
    .join("");
