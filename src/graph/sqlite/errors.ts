import { GazetteError } from "../../domain/errors.ts";

/** What to do about a file that can't be read. */
const remedy = (path: string): string =>
  `restore a backup (gazette restore FILE --graph sqlite:${path} --force), or load the pages into a new file (--graph sqlite:PATH)`;

/** A graph file whose bytes aren't what was written there. */
export const damaged = (path: string, error: Error): GazetteError =>
  new GazetteError(
    "STORE_UNAVAILABLE",
    `${path} is damaged (${error.message
      .replace(/^\*+ in database \w+ \*+/, "")
      .trim()
      .replace(/\s+/g, " ")}): ${remedy(path)}`,
    { cause: error },
  );

// SQLite's primary result codes: https://sqlite.org/rescode.html
/** Extended codes of what went wrong while writing: the file is as it was. https://sqlite.org/rescode.html#ioerr_write */
const WRITE_FAILED: ReadonlySet<number> = new Set([778, 1034, 1290, 1546, 4874]);
const CODES = {
  BUSY: 5,
  LOCKED: 6,
  READONLY: 8,
  IOERR: 10,
  CORRUPT: 11,
  FULL: 13,
  CANTOPEN: 14,
  NOTADB: 26,
} as const;

/** What a person makes of an error of SQLite or of the file system. */
export const storeError = (error: unknown, path: string): unknown => {
  if (error instanceof GazetteError || !(error instanceof Error)) return error;
  const raw = error as Error & { errcode?: number; sqliteCode?: number; code?: string };
  const extended = raw.errcode ?? raw.sqliteCode ?? 0;
  const code = extended & 0xff;
  const cause = { cause: error };
  const says = (text: string) => code === 0 && error.message.toLowerCase().includes(text);
  if (code === CODES.BUSY || code === CODES.LOCKED || says("database is locked"))
    return new GazetteError(
      "STORE_BUSY",
      `${path} is locked by another program: wait for it to end, or stop it, and try again`,
      cause,
    );
  if (code === CODES.FULL || raw.code === "ENOSPC" || says("disk is full"))
    return new GazetteError(
      "STORE_FULL",
      `the disk that holds ${path} is full: free some space and run the command again; what was loaded is kept`,
      cause,
    );
  if (WRITE_FAILED.has(extended))
    return new GazetteError(
      "STORE_FULL",
      `${path} can't be written (${error.message}): free some space, see whether the disk is sound and how large files may be, and run the command again; what was loaded is kept`,
      cause,
    );
  if (code === CODES.NOTADB || says("not a database"))
    return new GazetteError(
      "STORE_FOREIGN",
      `${path} is not a graph database, or its beginning is destroyed: ${remedy(path)}`,
      cause,
    );
  if (code === CODES.CORRUPT || code === CODES.IOERR || /malformed/i.test(error.message))
    return damaged(path, error);
  if (
    code === CODES.CANTOPEN ||
    code === CODES.READONLY ||
    raw.code?.startsWith("E") === true ||
    says("unable to open")
  )
    return new GazetteError(
      "STORE_UNAVAILABLE",
      `${path} can't be opened or written: ${error.message}`,
      cause,
    );
  return error;
};
