import { createHash } from "node:crypto";
import type { ArticleBundle, Props, TextEvidence } from "../domain/fact.ts";
import type { ExportRecord } from "./port.ts";
import { parseStored } from "./stored.ts";

/** JSON whose keys stand in code-unit order, so that equal values give equal text. */
export const canonicalJson = (value: unknown): string => {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const fields = value as Readonly<Record<string, unknown>>;
  let text = "";
  for (const key of Object.keys(fields).sort())
    if (fields[key] !== undefined)
      text += `${text ? "," : ""}${JSON.stringify(key)}:${canonicalJson(fields[key])}`;
  return `{${text}}`;
};

/** Names all that an article says, in whatever order it is told: two bundles of one hash write the same graph. */
export const contentHash = ({ publication, article, ...lists }: ArticleBundle): string => {
  const hash = createHash("sha256").update(canonicalJson([publication, article]));
  const statements = lists.facts.flatMap(({ evidence, ...edge }) =>
    evidence.map((one) => ({ ...edge, ...one })),
  );
  for (const list of [lists.sentences, lists.entities, lists.mentions, statements, lists.gazetteer])
    hash.update(`\n\n${[...new Set(list.map(canonicalJson))].sort().join("\n")}`);
  return hash.digest("hex");
};

/** Where a copy of an article was read: of two copies the one that comes first stands, in whatever order they are loaded. */
export const copyRank = ({ article }: ArticleBundle): string =>
  `${String(article.props.source ?? "")}\n${String(article.props.ordinal ?? 0).padStart(9, "0")}`;

/** What one statement says of its edge: its own properties, its confidence and the day of its article. */
export const statementProps = (
  statement: Pick<TextEvidence, "props" | "confidence">,
  articleDate: unknown,
): Props => ({
  ...statement.props,
  confidence: statement.confidence,
  ...(typeof articleDate === "string" ? { firstSeen: articleDate, lastSeen: articleDate } : {}),
});

/** The properties of an edge that a table states. */
export const GAZETTEER_PROPS: Props = { confidence: 1, source: "GAZETTEER" };

/** Properties with their names in code-unit order. */
export const sortedProps = (props: Props): Props =>
  Object.fromEntries(Object.entries(props).sort(([a], [b]) => (a < b ? -1 : 1)));

type ExportedEvidence = Extract<ExportRecord, { kind: "edge" }>["evidence"];

/** Statements as the export tells them, by edge; the rows come in the order of the export. */
export const evidenceByEdge = (
  rows: readonly Readonly<Record<string, unknown>>[],
): ReadonlyMap<string, ExportedEvidence> => {
  const byEdge = new Map<string, ExportedEvidence[number][]>();
  for (const row of rows) {
    const list = byEdge.get(String(row.edge)) ?? [];
    byEdge.set(String(row.edge), list);
    list.push({
      sentence: String(row.sentence),
      article: String(row.article),
      text: String(row.text),
      start: Number(row.start),
      end: Number(row.end),
      rule: String(row.rule),
      confidence: Number(row.confidence),
      props: parseStored<Props>(row.props),
    });
  }
  return byEdge;
};

/** What a table states as well, with the table's citation. */
export type Cited<Of> = Of & { readonly citation?: string };

export const cited = <Of extends object>(of: Of, citation: string | undefined): Cited<Of> =>
  citation === undefined ? of : { ...of, citation };
