import { escapeAttribute, type Field, type FieldValues, type XmlEdge, type XmlNode } from "./xml.ts";

/** GEXF 1.3, line by line. Source: the GEXF 1.3 primer of gexf.net. */

/** All lines before the first node. */
export const gexfStart = (nodeFields: readonly Field[], edgeFields: readonly Field[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    '  <graph defaultedgetype="directed">',
    ...attributesOf("node", nodeFields),
    ...attributesOf("edge", edgeFields),
    "    <nodes>",
    "",
  ].join("\n");

/** A node, with its place where it has one. */
export const gexfNode = (
  { id, name, values }: XmlNode,
  spot?: { readonly x: number; readonly y: number },
): string => {
  const place = spot ? `<viz:position x="${spot.x}" y="${spot.y}" z="0"/>` : "";
  return `      <node id="${escapeAttribute(id)}" label="${escapeAttribute(name)}">${valuesOf(values)}${place}</node>\n`;
};

/** The lines between the last node and the first edge. */
export const GEXF_MIDDLE = "    </nodes>\n    <edges>\n";

export const gexfEdge = ({ id, from, to, type, symmetric, values }: XmlEdge): string =>
  `      <edge id="${escapeAttribute(id)}" source="${escapeAttribute(from)}" target="${escapeAttribute(to)}"${symmetric ? ' type="undirected"' : ""} label="${escapeAttribute(type)}">${valuesOf(values)}</edge>\n`;

/** All lines after the last edge. */
export const GEXF_END = "    </edges>\n  </graph>\n</gexf>\n";

const attributesOf = (of: "node" | "edge", fields: readonly Field[]): readonly string[] => [
  `    <attributes class="${of}">`,
  ...fields.map(
    ({ name, kind }) =>
      `      <attribute id="${name}" title="${name}" type="${kind === "int" ? "integer" : kind}"/>`,
  ),
  "    </attributes>",
];

const valuesOf = (values: FieldValues): string => {
  const told = values
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `<attvalue for="${name}" value="${escapeAttribute(String(value))}"/>`);
  return told.length > 0 ? `<attvalues>${told.join("")}</attvalues>` : "";
};
