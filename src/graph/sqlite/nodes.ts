import { GazetteError } from "../../domain/errors.ts";
import type { GraphNode, SentenceRecord } from "../../domain/fact.ts";
import { mergeNodes } from "../../domain/merge.ts";
import { ENTITY_LABELS, type Label } from "../../domain/ontology.ts";
import { canonicalJson } from "../content.ts";
import type { Database } from "./database.ts";
import { nodeOf } from "./rows.ts";
import { storedKeys } from "./search-keys.ts";

/** A node as it is stored, with the number by which other rows know it. */
export interface Stored {
  readonly key: number;
  readonly node: GraphNode;
  /** Keys of what articles say of it, by the text; of those that this transaction has met. */
  readonly sayings: Map<string, number>;
}

const INSERT = "INSERT INTO node (id, label, name, aliases, props) VALUES (?, ?, ?, ?, ?)";

/** Writes nodes within one transaction; remembers those that it has met, since the same few are in most articles. */
export class NodeWriter {
  readonly #db: Database;
  readonly #known = new Map<string, Stored>();
  readonly #sentences = new Map<string, number>();

  constructor(db: Database) {
    this.#db = db;
  }

  /** The key of a node. Throws GazetteError("BAD_INPUT") where there is none of this id. */
  keyOf(id: string): number {
    return this.#sentences.get(id) ?? this.of(id).key;
  }

  /** A node. Throws GazetteError("BAD_INPUT") where there is none of this id. */
  of(id: string): Stored {
    const stored = this.#known.get(id) ?? this.#read(id);
    if (!stored)
      throw new GazetteError(
        "BAD_INPUT",
        `an article speaks of ${id} without saying what it is: give the node too`,
      );
    return stored;
  }

  /** Writes an article's claim on a node, merged with what was said of it before; gives the node's key. */
  claim(said: GraphNode, article: number): number {
    const text = canonicalJson({ aliases: said.aliases, name: said.name, props: said.props });
    const known = this.#known.get(said.id);
    const added = known ? undefined : this.insert(said);
    const stored = known ?? added ?? this.of(said.id);
    const saying =
      stored.sayings.get(text) ?? (added ? this.#addSaying(added, text) : this.#say(stored, said, text));
    this.#db.run("INSERT INTO claim (node, article, saying) VALUES (?, ?, ?)", stored.key, article, saying);
    return stored.key;
  }

  /** Writes a node; undefined where it is there already. */
  insert(node: GraphNode): Stored | undefined {
    const key = this.#db.insertNew(
      `${INSERT} ON CONFLICT (id) DO NOTHING`,
      node.id,
      node.label,
      node.name,
      JSON.stringify(node.aliases),
      canonicalJson(node.props),
    );
    if (key === undefined) return undefined;
    if (isNamed(node)) putNames(this.#db, key, node);
    return this.#remember(key, node);
  }

  insertSentence({ id, end, ordinal, start, text }: SentenceRecord): number {
    const props = JSON.stringify({ end, ordinal, start, text });
    const key = this.#db.insert(INSERT, id, "Sentence", "", "[]", props);
    this.#sentences.set(id, key);
    return key;
  }

  /** To be called when others have changed nodes. */
  forget(): void {
    this.#known.clear();
    this.#sentences.clear();
  }

  /** Notes what is said of a node that was there; what was said of it before tells nothing new. */
  #say(stored: Stored, said: GraphNode, text: string): number {
    const { key, node, sayings } = stored;
    const before = this.#db.get("SELECT key FROM saying WHERE node = ? AND text = ?", key, text);
    if (before) {
      sayings.set(text, Number(before.key));
      return Number(before.key);
    }
    const merged = mergeNodes(node, said);
    updateNode(this.#db, key, node, merged);
    this.#known.set(said.id, { key, node: merged, sayings });
    return this.#addSaying(stored, text);
  }

  #addSaying({ key, sayings }: Stored, text: string): number {
    const saying = this.#db.insert("INSERT INTO saying (node, text) VALUES (?, ?)", key, text);
    sayings.set(text, saying);
    return saying;
  }

  #read(id: string): Stored | undefined {
    const row = this.#db.get("SELECT key, id, label, name, aliases, props FROM node WHERE id = ?", id);
    return row && this.#remember(Number(row.key), nodeOf(row));
  }

  #remember(key: number, node: GraphNode): Stored {
    const stored = { key, node, sayings: new Map<string, number>() };
    this.#known.set(node.id, stored);
    return stored;
  }
}

/** Stores a node's new state where it differs from the old one. */
export const updateNode = (db: Database, key: number, old: GraphNode, merged: GraphNode): void => {
  const named = canonicalJson([old.name, old.aliases]) === canonicalJson([merged.name, merged.aliases]);
  if (named && canonicalJson(old.props) === canonicalJson(merged.props)) return;
  db.run(
    "UPDATE node SET name = ?, aliases = ?, props = ? WHERE key = ?",
    merged.name,
    JSON.stringify(merged.aliases),
    canonicalJson(merged.props),
    key,
  );
  if (named || !isNamed(merged)) return;
  dropNames(db, key, old);
  putNames(db, key, merged);
};

const isNamed = (node: GraphNode): boolean =>
  node.label === "Publication" || (ENTITY_LABELS as readonly Label[]).includes(node.label);

const putNames = (db: Database, key: number, node: GraphNode): void => {
  for (const name of [node.name, ...node.aliases])
    db.run("INSERT OR IGNORE INTO name_of (name, node) VALUES (?, ?)", name, key);
  if (node.label === "Publication") return;
  db.run("INSERT INTO search (rowid, keys) VALUES (?, ?)", key, storedKeys(node.name, node.aliases));
};

/** Takes back the names that a node has had. */
export const dropNames = (db: Database, key: number, node: GraphNode): void => {
  db.run("DELETE FROM search WHERE rowid = ?", key);
  for (const name of [node.name, ...node.aliases])
    db.run("DELETE FROM name_of WHERE name = ? AND node = ?", name, key);
};
