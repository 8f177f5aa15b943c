import { hash } from "node:crypto";
import { type EdgeType, edgeSpec, LABELS, type Label } from "./ontology.ts";

/** 96 bits of SHA-256 in hexadecimal: at 10⁹ things the odds of any collision are below 10⁻¹⁰. */
const digest = (parts: string): string => hash("sha256", parts).slice(0, 24);
/** Stands between the parts of what is hashed, and in none of them. */
const UNIT = "\u001f";

const PREFIXES = Object.fromEntries(
  Object.keys(LABELS).map((label) => [label, `${label.toLowerCase()}-`]),
) as Readonly<Record<Label, string>>;

/** Stable id of a node: the same identifying parts give the same id in every load. */
export const nodeId = (label: Label, ...parts: readonly string[]): string =>
  PREFIXES[label] + digest(parts.reduce((told, part) => told + UNIT + part, label));

/** The label of a node, read off its id. */
export const labelOfId = (id: string): Label | undefined =>
  (Object.keys(LABELS) as Label[]).find((label) => id.startsWith(PREFIXES[label]));

/** Where the ids of a label's nodes lie among all in their order: from the first of these on, before the second. */
export const idRange = (label: Label): readonly [string, string] => [
  PREFIXES[label],
  // The sign behind the hyphen.
  PREFIXES[label].replace(/-$/, "."),
];

/** Stable id of an edge: type, ends and the properties that tell parallel edges apart. */
export const edgeId = (
  type: EdgeType,
  from: string,
  to: string,
  props: Readonly<Record<string, unknown>> = {},
): string => {
  const spec = edgeSpec(type);
  const swapped = spec.symmetric && to < from;
  let told = type + UNIT + (swapped ? to : from) + UNIT + (swapped ? from : to);
  for (const name of spec.identity ?? []) told += UNIT + String(props[name] ?? "");
  return `e-${digest(told)}`;
};

/** Stable id of one statement of an edge: where it stands, and the rule that read it. */
export const evidenceId = (
  edge: string,
  article: string,
  {
    sentence,
    start,
    end,
    rule,
  }: { readonly sentence: string; readonly start: number; readonly end: number; readonly rule: string },
): string => nodeId("Sentence", "evidence", edge, article, sentence, String(start), String(end), rule);
