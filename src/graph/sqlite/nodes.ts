import { GazetteError } from "../../domain/errors.ts";
import type { GraphNode } from "../../domain/fact.ts";
import { mergeNodes } from "../../domain/merge.ts";
import { ENTITY_LABELS, type Label } from "../../domain/ontology.ts";
import { canonicalJson } from "../content.ts";
import { searchKeys } from "../text.ts";
import type { Database } from "./database.ts";
import { nodeOf } from "./rows.ts";

/** A node as it is stored, with the number by which other rows know it. */
interface Stored {
  readonly key: number;
  readonly node: GraphNode;
}

/** Writes nodes within one transaction; remembers those that it has met, since the same few are in most articles. */
export class NodeWriter {
  readonly #db: Database;
  readonly #known = new Map<string, Stored>();

  constructor(db: Database) {
    this.#db = db;
  }

  /** The key of a node. Throws GazetteError("BAD_INPUT") where there is none of this id. */
  keyOf(id: string): number {
    const stored = this.#known.get(id) ?? this.#read(id);
    if (!stored)
      throw new GazetteError(
        "BAD_INPUT",
        `an article speaks of ${id} without saying what it is: give the node too`,
      );
    return stored.key;
  }

  /** Writes what is said of a node, merged with what was said of it before. */
  put(said: GraphNode): number {
    const stored = this.#known.get(said.id) ?? this.#read(said.id);
    if (!stored) return this.insert(said);
    const node = mergeNodes(stored.node, said);
    updateNode(this.#db, stored.key, stored.node, node);
    this.#known.set(said.id, { key: stored.key, node });
    return stored.key;
  }

  /** Writes a node that isn't there. */
  insert(node: GraphNode): number {
    const key = this.#db.insert(
      "INSERT INTO node (id, label, name, aliases, props) VALUES (?, ?, ?, ?, ?)",
      node.id,
      node.label,
      node.name,
      JSON.stringify(node.aliases),
      canonicalJson(node.props),
    );
    if (isNamed(node)) putNames(this.#db, key, node);
    this.#known.set(node.id, { key, node });
    return key;
  }

  /** To be called when others have changed nodes. */
  forget(): void {
    this.#known.clear();
  }

  #read(id: string): Stored | undefined {
    const row = this.#db.get("SELECT key, id, label, name, aliases, props FROM node WHERE id = ?", id);
    if (!row) return undefined;
    const stored = { key: Number(row.key), node: nodeOf(row) };
    this.#known.set(id, stored);
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
  dropNames(db, key);
  putNames(db, key, merged);
};

const isNamed = (node: GraphNode): boolean =>
  node.label === "Publication" || (ENTITY_LABELS as readonly Label[]).includes(node.label);

const putNames = (db: Database, key: number, node: GraphNode): void => {
  for (const name of [node.name, ...node.aliases])
    db.run("INSERT OR IGNORE INTO name_of (name, node) VALUES (?, ?)", name, key);
  if (node.label === "Publication") return;
  db.run(
    "INSERT INTO search (rowid, keys) VALUES (?, ?)",
    key,
    searchKeys(node.name, node.aliases).join(" "),
  );
};

export const dropNames = (db: Database, key: number): void => {
  db.run("DELETE FROM search WHERE rowid = ?", key);
  db.run("DELETE FROM name_of WHERE node = ?", key);
};
