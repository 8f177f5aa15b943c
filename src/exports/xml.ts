/** Text as XML, and what the XML forms of graphs share. Pure functions that a browser runs too. */

export type FieldKind = "string" | "double" | "int" | "boolean";
/** A declared attribute of nodes or of edges. */
export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
}
export type FieldValue = string | number | boolean;
/** Values by the names of their fields; what is undefined isn't written. */
export type FieldValues = readonly (readonly [name: string, value: FieldValue | undefined])[];

/** A node as the XML forms write it. */
export interface XmlNode {
  readonly id: string;
  readonly name: string;
  readonly values: FieldValues;
}
/** An edge as the XML forms write it; `symmetric` ones are read both ways. */
export interface XmlEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly symmetric: boolean;
  readonly values: FieldValues;
}

/** Whether XML 1.0 takes a character at all: no control characters, no half of a pair. */
const isXml = (sign: string): boolean => {
  const point = sign.codePointAt(0) ?? 0;
  if (point < 0x20) return point === 0x09 || point === 0x0a || point === 0x0d;
  return (point < 0xd800 || point > 0xdfff) && point !== 0xfffe && point !== 0xffff;
};

/** Any text as XML: never an element, never an entity. */
export const escapeXml = (text: string): string =>
  [...text]
    .filter(isXml)
    .join("")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;")
    .replaceAll("\r", "&#13;");

/** Any text as the value of an attribute, in which readers would turn line breaks and tabs into spaces. */
export const escapeAttribute = (text: string): string =>
  escapeXml(text).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
