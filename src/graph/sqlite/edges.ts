import type { Fact, GazetteerEdge, Props, TextEvidence } from "../../domain/fact.ts";
import { edgeId } from "../../domain/ids.ts";
import { mergeEdgeProps } from "../../domain/merge.ts";
import type { EdgeType } from "../../domain/ontology.ts";
import { canonicalJson, GAZETTEER_PROPS, sortedProps, statementProps } from "../content.ts";
import { DATED } from "../dated.ts";
import type { Database } from "./database.ts";
import type { NodeWriter, Stored } from "./nodes.ts";
import { propsOf } from "./rows.ts";

/** The article that is being written. */
export interface Written {
  readonly key: number;
  readonly date: string | null;
  /** What is written of its statements: each is stored once. */
  readonly statements: Set<string>;
}

/** Edges that say where events, and places and bodies, lie (schema/sqlite/006-places.sql). */
const PLACING: readonly EdgeType[] = ["HELD_AT", "ORGANIZED", "LOCATED_IN"];

/** The date that stands beside an edge: that of the event or article at its other end (schema/sqlite/003-dates.sql). */
const endDate = (type: EdgeType, from: Stored, to: Stored): string | null => {
  const end = DATED.out.includes(type) ? to : DATED.in.includes(type) ? from : undefined;
  return textOf(end?.node.props.date);
};

/** A column's text; null where it holds none. */
export const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** Writes the edges between entities, and those of papers to articles, within one transaction. */
export class EdgeWriter {
  readonly #db: Database;
  readonly #nodes: NodeWriter;
  /** Nodes whose places change with what is written. */
  readonly #placed = new Set<number>();
  /** Edges that are known to be cited as a table states them. */
  readonly #cited = new Map<string, string>();

  constructor(db: Database, nodes: NodeWriter) {
    this.#db = db;
    this.#nodes = nodes;
  }

  /** To be called when others have changed edges. */
  forget(): void {
    this.#cited.clear();
  }

  /** Notes what came to lie elsewhere; to be called before places are settled. */
  flush(): void {
    for (const node of this.#placed) this.#db.run("INSERT OR IGNORE INTO place_change VALUES (?)", node);
    this.#placed.clear();
  }

  putPublished(publication: string, article: string): void {
    const id = edgeId("PUBLISHED", publication, article);
    this.#insert({ id, type: "PUBLISHED", from: publication, to: article }, "{}", null);
  }

  putFact({ evidence, ...edge }: Fact, article: Written): void {
    const { id, type } = edge;
    const told = evidence
      .map((one) => statementProps(one, article.date))
      .reduce<Props | undefined>(
        (merged, said) => (merged ? mergeEdgeProps(type, merged, said) : sortedProps(said)),
        undefined,
      );
    const key = this.#insert(edge, canonicalJson(told ?? {}), null) ?? this.#merge(id, type, told ?? {});
    for (const one of evidence) this.#putStatement(key, one, article);
  }

  putGazetteer({ citation, ...edge }: GazetteerEdge): void {
    const { id, type } = edge;
    if (this.#cited.get(id) === citation) return;
    this.#cited.set(id, citation);
    if (this.#insert(edge, canonicalJson(GAZETTEER_PROPS), citation) !== undefined) return;
    const key = this.#merge(id, type, GAZETTEER_PROPS);
    this.#db.run("UPDATE edge SET citation = ? WHERE key = ? AND citation IS NOT ?", citation, key, citation);
  }

  /** Writes an edge and gives its key; undefined where it is there already. */
  #insert(
    { id, type, from, to }: Pick<Fact, "id" | "from" | "to"> & { readonly type: EdgeType },
    props: string,
    citation: string | null,
  ): number | undefined {
    const [source, target] = [this.#nodes.of(from), this.#nodes.of(to)];
    const key = this.#db.insertNew(
      `INSERT INTO edge (id, type, src, dst, props, citation, end_date) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO NOTHING`,
      id,
      type,
      source.key,
      target.key,
      props,
      citation,
      endDate(type, source, target),
    );
    if (key !== undefined && PLACING.includes(type))
      this.#placed.add(type === "ORGANIZED" ? target.key : source.key);
    return key;
  }

  /** Merges what is said of an edge that is there with what was said of it before; gives its key. */
  #merge(id: string, type: EdgeType, said: Props): number {
    const stored = this.#db.get("SELECT key, props FROM edge WHERE id = ?", id);
    const [key, props] = [
      Number(stored?.key),
      canonicalJson(mergeEdgeProps(type, propsOf(stored?.props), said)),
    ];
    if (stored?.props !== props) this.#db.run("UPDATE edge SET props = ? WHERE key = ?", props, key);
    return key;
  }

  #putStatement(edge: number, one: TextEvidence, article: Written): void {
    const statement = `${edge} ${one.sentence} ${one.start} ${one.end} ${one.rule}`;
    if (article.statements.has(statement)) return;
    article.statements.add(statement);
    this.#db.run(
      'INSERT INTO evidence (edge, article, sentence, "start", "end", rule, confidence, props, date) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      edge,
      article.key,
      this.#nodes.keyOf(one.sentence),
      one.start,
      one.end,
      one.rule,
      one.confidence,
      canonicalJson(one.props),
      article.date,
    );
  }
}
