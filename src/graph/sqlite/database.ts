import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { GazetteError } from "../../domain/errors.ts";
import { parseStored } from "../stored.ts";
import { storeError } from "./errors.ts";
import { firstDoc, textPairs } from "./pairs.ts";
import { storedKeys } from "./search-keys.ts";

/** "GzGr": marks a database file as ours (SQLite's application_id). */
const APPLICATION_ID = 0x477a4772;

/** How long a locked file is tried again. */
export const LOCK_MS = 5000;

/**
 * Room for all pages that a batch of articles changes, some 70 an article in large graphs: what doesn't fit is written
 * before the batch ends, and again when it changes again.
 */
const CACHE_KB = 192 * 1024;
/**
 * Pages of the write-ahead log (512 MB) after which it is brought into the file. A load writes the same pages of its
 * indexes again and again: the longer the log, the fewer of these reach the file. A batch takes up to 150 MB of it.
 */
const WAL_PAGES = 131_072;

type Connection = InstanceType<typeof DatabaseSync>;
type StatementSync = ReturnType<Connection["prepare"]>;

export type Parameter = string | number | null;
export type Row = Readonly<Record<string, string | number | null>>;

/**
 * A connection with its statements compiled once; every error of SQLite comes out as one of ours.
 *
 * SQLite compiles a statement anew, at several times the cost of running it, whenever a parameter changes whose value it
 * planned by: one that stands alone after LIMIT, or that is compared with what a partial index holds. Limits are
 * therefore written `LIMIT +?`, and types of edges stand in the text.
 */
export class Database {
  readonly #db: Connection;
  readonly #path: string;
  readonly #statements = new Map<string, StatementSync>();

  constructor(path: string) {
    this.#path = path;
    this.#db = this.#guard(() => {
      if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
      return new DatabaseSync(path, { timeout: LOCK_MS });
    });
    try {
      this.#guard(() => this.#prepareFile());
    } catch (error) {
      this.#db.close();
      throw error;
    }
  }

  all(sql: string, ...parameters: readonly Parameter[]): readonly Row[] {
    return this.#guard(() => this.#statement(sql).all(...parameters) as Row[]);
  }

  get(sql: string, ...parameters: readonly Parameter[]): Row | undefined {
    return this.#guard(() => this.#statement(sql).get(...parameters) as Row | undefined);
  }

  run(sql: string, ...parameters: readonly Parameter[]): number {
    return this.#guard(() => Number(this.#statement(sql).run(...parameters).changes));
  }

  /** Runs an insertion and gives the new row's number. */
  insert(sql: string, ...parameters: readonly Parameter[]): number {
    return this.#guard(() => Number(this.#statement(sql).run(...parameters).lastInsertRowid));
  }

  /** The same for an insertion that passes over what is there already: undefined where it is. */
  insertNew(sql: string, ...parameters: readonly Parameter[]): number | undefined {
    const { changes, lastInsertRowid } = this.#guard(() => this.#statement(sql).run(...parameters));
    return Number(changes) === 0 ? undefined : Number(lastInsertRowid);
  }

  /** All of the work or none of it. */
  transaction<T>(work: () => T): T {
    return this.#guard(() => {
      this.#db.exec("BEGIN IMMEDIATE");
      try {
        const result = work();
        this.#db.exec("COMMIT");
        return result;
      } catch (error) {
        if (this.#db.isTransaction) this.#db.exec("ROLLBACK");
        throw error;
      }
    });
  }

  /** Reads that all see the graph as it stood at the first of them, whatever others write meanwhile. */
  snapshot<T>(read: () => T): T {
    return this.#guard(() => {
      this.#db.exec("BEGIN");
      try {
        return read();
      } finally {
        this.#db.exec("ROLLBACK");
      }
    });
  }

  close(): void {
    this.#statements.clear();
    this.#db.close();
  }

  #statement(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#db.prepare(sql);
    if (this.#statements.size > 500) this.#statements.clear();
    this.#statements.set(sql, statement);
    return statement;
  }

  /** Refuses files that aren't ours, and brings the schema up to date. */
  #prepareFile(): void {
    const application = this.#pragma("application_id");
    const empty = this.#db.prepare("SELECT count(*) AS n FROM sqlite_schema").get() as { n: number };
    const version = this.#pragma("user_version");
    if (application !== 0 || empty.n > 0) refuseForeign(this.#path, application, version);
    this.#db.exec("PRAGMA journal_mode = WAL");
    this.#db.exec("PRAGMA synchronous = NORMAL");
    this.#db.exec(`PRAGMA cache_size = -${CACHE_KB}`);
    // What a statement might take back stays in memory, too.
    this.#db.exec("PRAGMA temp_store = MEMORY");
    this.#db.exec(`PRAGMA wal_autocheckpoint = ${WAL_PAGES}`);
    this.#db.exec(`PRAGMA journal_size_limit = ${WAL_PAGES * 4096}`);
    this.#migrate();
  }

  #migrate(): void {
    const steps = schemaSteps();
    const version = this.#pragma("user_version");
    if (version === steps.length) return;
    this.#db.function("first_doc", { deterministic: true }, firstDoc);
    this.#db.function("text_pairs", { deterministic: true }, (text: string | null) => textPairs(text ?? ""));
    this.#db.function("search_keys", { deterministic: true }, (name: string, aliases: string) =>
      storedKeys(name, parseStored<string[]>(aliases)),
    );
    this.#db.exec("BEGIN IMMEDIATE");
    // Another process may have brought it up to date while this one waited.
    for (const [i, step] of steps.entries())
      if (i >= this.#pragma("user_version")) this.#db.exec(`${step}; PRAGMA user_version = ${i + 1}`);
    this.#db.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
    this.#db.exec("COMMIT");
  }

  #pragma(name: string): number {
    const row = this.#db.prepare(`PRAGMA ${name}`).get() as Record<string, number>;
    return Number(row[name]);
  }

  #guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw storeError(error, this.#path);
    }
  }
}

/** Throws GazetteError("STORE_FOREIGN") for the file of another program, or of a newer version of this one. */
export const refuseForeign = (path: string, application: number, version: number): void => {
  if (application !== APPLICATION_ID)
    throw new GazetteError(
      "STORE_FOREIGN",
      `${path} is the database of another program: name a new file with --graph sqlite:PATH`,
    );
  const known = schemaSteps().length;
  if (version > known)
    throw new GazetteError(
      "STORE_FOREIGN",
      `${path} was written by a newer Gazette Graph (schema ${version}, this program knows ${known}): update the program`,
    );
};

/** The schema's versioned steps, in order; they lie in the package's `schema/sqlite`. */
const schemaSteps = (): readonly string[] => {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, "schema/sqlite"))) {
    if (folder === dirname(folder)) throw new Error("the package's schema/sqlite folder is missing");
    folder = dirname(folder);
  }
  const steps = join(folder, "schema/sqlite");
  return readdirSync(steps)
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map((name) => readFileSync(join(steps, name), "utf8"));
};
