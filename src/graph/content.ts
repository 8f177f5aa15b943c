import { hash } from "node:crypto";
import type {
  ArticleBundle,
  Fact,
  GraphNode,
  MentionRecord,
  Props,
  SentenceRecord,
  TextEvidence,
} from "../domain/fact.ts";
import type { ExportRecord } from "./port.ts";
import { parseStored } from "./stored.ts";

/** JSON whose keys stand in code-unit order, so that equal values give equal text. */
export const canonicalJson = (value: unknown): string => {
  // What is in order already, as nearly everything is, goes through the engine's own writer: five times as fast.
  if (typeof value !== "object" || value === null || isInOrder(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const fields = value as Readonly<Record<string, unknown>>;
  let text = "";
  for (const key of Object.keys(fields).sort())
    if (fields[key] !== undefined)
      text += `${text ? "," : ""}${JSON.stringify(key)}:${canonicalJson(fields[key])}`;
  return `{${text}}`;
};

/** True of plain data whose keys stand in code-unit order, at every depth. */
const isInOrder = (value: unknown): boolean => {
  if (typeof value !== "object" || value === null) return value !== undefined;
  if (Array.isArray(value)) return value.every(isInOrder);
  let last = "";
  for (const key of Object.keys(value)) {
    if (key < last || !isInOrder((value as Readonly<Record<string, unknown>>)[key])) return false;
    last = key;
  }
  return true;
};

/** Names all that an article says, in whatever order it is told: two bundles of one hash write the same graph. */
export const contentHash = ({
  publication,
  article,
  sentences,
  entities,
  mentions,
  facts,
  gazetteer,
}: ArticleBundle): string => {
  let told = canonicalJson([publication, article]);
  const lists = [
    sentences.map(sentenceJson),
    entities.map(nodeJson),
    mentions.map(mentionJson),
    facts.flatMap(statementsJson),
    gazetteer.map(canonicalJson),
  ];
  for (const list of lists) told += `\n\n${linesOf(list)}`;
  return hash("sha256", told);
};

/** Texts in order, each once. */
const linesOf = (texts: string[]): string =>
  texts
    .sort()
    .filter((text, i) => text !== texts[i - 1])
    .join("\n");

// Canonical JSON of what an article has most of, its fields written out in their order.
const sentenceJson = ({ end, id, ordinal, start, text }: SentenceRecord): string =>
  JSON.stringify({ end, id, ordinal, start, text });
const nodeJson = ({ aliases, id, label, name, props }: GraphNode): string =>
  canonicalJson({ aliases, id, label, name, props });
const mentionJson = ({ end, entity, sentence, start, surface }: MentionRecord): string =>
  JSON.stringify({ end, entity, sentence, start, surface });
const statementsJson = ({ from, id, to, type, evidence }: Fact): readonly string[] =>
  evidence.map(({ confidence, end, props, rule, sentence, start }) =>
    canonicalJson({ confidence, end, from, id, props, rule, sentence, start, to, type }),
  );

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
