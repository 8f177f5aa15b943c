import { existsSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { backup, DatabaseSync } from "@photostructure/sqlite";
import { GazetteError } from "../../domain/errors.ts";
import { LOCK_MS, refuseForeign } from "./database.ts";
import { damaged, storeError } from "./errors.ts";

type Connection = InstanceType<typeof DatabaseSync>;

/** What SQLite keeps beside a database file. */
const BESIDE = ["-wal", "-shm", "-journal"] as const;

/**
 * Copies a graph file as it stands at one moment, while others read and write it. All pages go in one step, within one
 * read of the write-ahead log: https://sqlite.org/backup.html
 */
export const snapshotFile = async (from: string, to: string): Promise<void> =>
  withConnection(from, true, async (db) => {
    // A path that begins with file: would be read as an address.
    await backup(db, resolve(to), { rate: -1 });
  });

/** Makes one file of a copy, with nothing beside it, and sees that it lies on the disk. */
export const sealFile = async (path: string): Promise<void> => {
  await withConnection(path, false, async (db) => db.exec("PRAGMA journal_mode = DELETE"));
  await sync(path);
};

/** Counts a sealed file. Throws GazetteError where it is damaged, no graph, or that of a newer program. */
export const checkFile = async (path: string): Promise<FileCounts> => {
  // Immutable: a statement that SQLite still holds keeps no lock on the file.
  const address = `${pathToFileURL(path).href}?immutable=1`;
  return withConnection(path, true, checked(path), address);
};
export interface FileCounts {
  readonly articles: number;
  readonly statements: number;
}

const checked =
  (path: string) =>
  async (db: Connection): Promise<FileCounts> => {
    const one = (sql: string) => Object.values(db.prepare(sql).get() as Record<string, unknown>)[0];
    const found = one("PRAGMA integrity_check(1)");
    if (found !== "ok") throw damaged(path, new Error(String(found)));
    refuseForeign(path, Number(one("PRAGMA application_id")), Number(one("PRAGMA user_version")));
    return {
      articles: Number(one("SELECT count(*) FROM article")),
      statements: Number(one("SELECT count(*) FROM evidence")),
    };
  };

/**
 * Puts a sealed file in the place of another, at once. Throws GazetteError("STORE_BUSY") where another program has the
 * other open: it would go on with a file that is gone.
 */
export const replaceFile = async (from: string, to: string): Promise<void> => {
  if (existsSync(to)) await settle(to);
  for (const ending of BESIDE) await rm(`${to}${ending}`, { force: true });
  await rename(from, to);
  await sync(dirname(resolve(to)));
};

/** Removes a file and what SQLite keeps beside it. */
export const removeFile = async (path: string): Promise<void> => {
  for (const ending of ["", ...BESIDE]) await rm(`${path}${ending}`, { force: true });
};

/** Brings what is beside a file into it; only who alone has it open can leave the write-ahead log. */
const settle = async (path: string): Promise<void> => {
  try {
    await withConnection(path, false, async (db) => db.exec("PRAGMA journal_mode = DELETE"));
  } catch (error) {
    // What is damaged is what a backup is for.
    if (!(error instanceof GazetteError) || error.code === "STORE_BUSY") throw error;
  }
};

const withConnection = async <T>(
  path: string,
  readOnly: boolean,
  work: (db: Connection) => Promise<T>,
  address = path,
): Promise<T> => {
  try {
    const db = new DatabaseSync(address, { readOnly, timeout: LOCK_MS });
    try {
      return await work(db);
    } finally {
      db.close();
    }
  } catch (error) {
    throw storeError(error, path);
  }
};

const sync = async (path: string): Promise<void> => {
  const file = await open(path, "r");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
};
