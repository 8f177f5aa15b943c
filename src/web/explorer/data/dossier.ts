import type { Relation } from "../../../query/relations.ts";
import { type GraphLink, type GraphNode, labelOfId } from "../graph/model.ts";
import { waysFrom } from "../graph/relations.ts";
import { AskError, type Asked, ask } from "./client.ts";
import { dossierDocument, keyOf } from "./documents.ts";
import { type RawEdge, type RawHub, type RawPage, readEdge, readNode } from "./read.ts";
import type { ArticleHead } from "./sentences.ts";

/** All about an entity, each line with the numbers of its footnotes. */

export interface Note {
  readonly number: number;
  readonly text: string;
  /** Where it was printed; absent where the text itself names a table. */
  readonly source?: { readonly publication: string; readonly article: ArticleHead };
}
export interface DossierLine {
  readonly link: GraphLink;
  readonly node: GraphNode;
  readonly notes: readonly number[];
}
export interface DossierPart {
  readonly way: Relation;
  readonly count: number;
  readonly lines: readonly DossierLine[];
}
export interface Dossier {
  readonly node: GraphNode;
  readonly parts: readonly DossierPart[];
  readonly notes: readonly Note[];
  readonly asked: Asked;
}

interface RawStatement {
  readonly text: string;
  readonly publication: string;
  readonly sentence: { readonly id: string };
  readonly article: ArticleHead;
}

const LINES_OF_PART = 60;

/** Throws AskError("NOT_FOUND") where there is no such entity. */
export const dossier = async (id: string, signal?: AbortSignal): Promise<Dossier> => {
  const label = labelOfId(id);
  if (!label) throw new AskError("NOT_FOUND", id);
  const asked = { query: dossierDocument(label), variables: { id, first: LINES_OF_PART } };
  const { node } = await ask<{ readonly node: RawHub | null }>(asked.query, asked.variables, signal);
  if (!node) throw new AskError("NOT_FOUND", id);
  const notes = new Map<string, Note>();
  const noteOf = (key: string, text: string, source?: Note["source"]): number => {
    const note = notes.get(key) ?? { number: notes.size + 1, text, ...(source && { source }) };
    notes.set(key, note);
    return note.number;
  };
  const lineOf = (way: Relation, edge: RawEdge): DossierLine => {
    const numbers = (edge.evidence as readonly RawStatement[]).map(
      ({ text, publication, sentence, article }) => noteOf(sentence.id, text, { publication, article }),
    );
    if (typeof edge.citation === "string") numbers.push(noteOf(edge.citation, edge.citation));
    return { link: readEdge(way, id, edge), node: readNode(edge.node), notes: [...new Set(numbers)] };
  };
  const parts = waysFrom(label).flatMap((way): DossierPart[] => {
    const page = node[keyOf(way)] as RawPage | undefined;
    if (!page || page.edges.length === 0) return [];
    const lines = page.edges.map((edge) => lineOf(way, edge));
    return [{ way, count: page.totalCount ?? lines.length, lines }];
  });
  return { node: readNode(node), parts, notes: [...notes.values()], asked };
};
