import { hash } from "node:crypto";
import { type EdgeType, edgeSpec, LABELS, type Label } from "./ontology.ts";

/** 96 bits of SHA-256 in hexadecimal: at 10⁹ things the odds of any collision are below 10⁻¹⁰. */
const digest = (parts: readonly string[]): string => hash("sha256", parts.join("\u001f")).slice(0, 24);

/** Stable id of a node: the same identifying parts give the same id in every load. */
export const nodeId = (label: Label, ...parts: readonly string[]): string =>
  `${label.toLowerCase()}-${digest([label, ...parts])}`;

/** The label of a node, read off its id. */
export const labelOfId = (id: string): Label | undefined =>
  (Object.keys(LABELS) as Label[]).find((label) => id.startsWith(`${label.toLowerCase()}-`));

/** Stable id of an edge: type, ends and the properties that tell parallel edges apart. */
export const edgeId = (
  type: EdgeType,
  from: string,
  to: string,
  props: Readonly<Record<string, unknown>> = {},
): string => {
  const spec = edgeSpec(type);
  const ends = spec.symmetric && to < from ? [to, from] : [from, to];
  return `e-${digest([type, ...ends, ...(spec.identity ?? []).map((name) => String(props[name] ?? ""))])}`;
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
