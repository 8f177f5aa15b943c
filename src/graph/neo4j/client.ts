import { setTimeout as sleep } from "node:timers/promises";
import neo4j, {
  type Driver,
  Neo4jError,
  type Record as NeoRecord,
  type Result,
  type Session,
} from "neo4j-driver";
import type { ReadOptions } from "../port.ts";
import { type Neo4jSettings, openDriver, READ_RETRY_MS } from "./driver.ts";
import { storeError, timedOut } from "./errors.ts";

export type Parameters = Readonly<Record<string, unknown>>;
export type Rows = readonly Readonly<Record<string, unknown>>[];
export type Run = (cypher: string, parameters?: Parameters) => Promise<Rows>;

const FIRST_WAIT_MS = 50;

/**
 * A driver with one way to read and one to write; every error of it comes out as one of ours. Reads go to readers,
 * writes to the leader, and a read sees whatever this process has written or read before, on any member of a cluster.
 */
export class Client {
  readonly #driver: Driver;
  readonly #url: string;
  readonly #settings: Neo4jSettings;
  readonly #bookmarks = neo4j.bookmarkManager();
  #database: string | undefined;

  constructor(url: string, settings: Neo4jSettings) {
    this.#url = url;
    this.#settings = settings;
    this.#database = settings.database;
    this.#driver = openDriver(url, settings);
  }

  /**
   * One statement that reads, as an auto-commit transaction: two round trips fewer than a managed one. What passes by
   * itself (a lost connection, an election) is tried again. Past its time the server stops working on it.
   */
  async read(cypher: string, parameters: Parameters = {}, options: ReadOptions = {}): Promise<Rows> {
    const { signal, timeoutMs = Number.POSITIVE_INFINITY } = options;
    const end = performance.now() + timeoutMs;
    const lastTry = performance.now() + READ_RETRY_MS;
    for (let wait = FIRST_WAIT_MS; ; wait *= 2) {
      try {
        return await this.#readOnce(cypher, parameters, end - performance.now(), signal);
      } catch (error) {
        const next = performance.now() + wait;
        const passes = error instanceof Neo4jError && error.retryable;
        if (signal?.aborted) throw timedOut();
        if (!passes || next > Math.min(end, lastTry)) throw storeError(error, this.#url, this.#settings);
        // Those who were cut off together don't come back together.
        await sleep(wait * (0.5 + Math.random() / 2));
      }
    }
  }

  /** All of the work in one transaction; tried again whole where locks, connection or leader were lost. */
  async write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const session = await this.#writer();
    try {
      return await session.executeWrite((tx) =>
        work(async (cypher, parameters = {}) => rowsOf(await tx.run(cypher, parameters))),
      );
    } catch (error) {
      throw storeError(error, this.#url, this.#settings);
    } finally {
      await session.close();
    }
  }

  /** A statement that manages the schema: some of them must have their transactions to themselves. */
  async schema(cypher: string): Promise<void> {
    const session = await this.#writer();
    try {
      await session.run(cypher);
    } catch (error) {
      throw storeError(error, this.#url, this.#settings);
    } finally {
      await session.close();
    }
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  async #readOnce(
    cypher: string,
    parameters: Parameters,
    timeoutMs: number,
    signal: AbortSignal | undefined,
  ): Promise<Rows> {
    if (signal?.aborted || timeoutMs <= 0) throw timedOut();
    const session = await this.#session("READ");
    const limited = Number.isFinite(timeoutMs);
    const result = withoutStack(() =>
      session.run(cypher, parameters, limited ? { timeout: Math.ceil(timeoutMs) } : {}),
    );
    const answer = new Answer(result);
    let stop: () => void = () => undefined;
    // The server looks for late transactions every two seconds; a session that is closed stops its own at once.
    const stopped = new Promise<never>((_, reject) => {
      stop = () => reject(timedOut());
    });
    const timer = limited ? setTimeout(stop, timeoutMs) : undefined;
    signal?.addEventListener("abort", stop, { once: true });
    try {
      await Promise.race([answer.complete, stopped]);
      return answer.take();
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
      // Not waited for: it sends the stop, and a server that is gone would answer it late.
      session.close().catch(() => undefined);
    }
  }

  async #writer(): Promise<Session> {
    try {
      return await this.#session("WRITE");
    } catch (error) {
      throw storeError(error, this.#url, this.#settings);
    }
  }

  async #session(mode: "READ" | "WRITE"): Promise<Session> {
    return this.#driver.session({
      defaultAccessMode: neo4j.session[mode],
      bookmarkManager: this.#bookmarks,
      database: await this.#home(),
    });
  }

  /**
   * The database that the user works in. Where its name isn't given the driver asks the first address for it again and
   * again, and is lost when that member of the cluster is.
   */
  async #home(): Promise<string> {
    if (this.#database) return this.#database;
    const session = this.#driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      const { summary } = await session.run("RETURN 1");
      this.#database = summary.database.name ?? "";
      return this.#database;
    } finally {
      await session.close();
    }
  }
}

/**
 * The rows of a result. Sessions of the driver hold their results, and outlive them by many garbage collections: taken
 * out of here the rows are nobody's but the caller's, or a tenth of the time of larger answers went into collecting them.
 */
class Answer {
  readonly complete: Promise<unknown>;
  #rows: Rows[number][] = [];

  constructor(result: Result) {
    this.complete = new Promise((onCompleted, onError) => {
      result.subscribe({ onNext: (record) => this.#rows.push(rowOf(record)), onCompleted, onError });
    });
  }

  take(): Rows {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }
}

/**
 * The driver writes down the stack of every statement, for errors that come out as ours anyway; that takes a tenth of a
 * short read.
 */
const withoutStack = <T>(run: () => T): T => {
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = before;
  }
};

const rowsOf = ({ records }: { readonly records: readonly NeoRecord[] }): Rows => records.map(rowOf);

/** Not by the record's own `toObject`: what that goes through holds the values until the next full garbage collection. */
const rowOf = (record: NeoRecord): Rows[number] => {
  const row: Record<string, unknown> = {};
  for (const key of record.keys) row[String(key)] = record.get(key);
  return row;
};
