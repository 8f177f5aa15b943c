import neo4j, { type Driver, type ManagedTransaction, Neo4jError, type Session } from "neo4j-driver";
import { GazetteError } from "../../domain/errors.ts";
import type { ReadOptions } from "../port.ts";

export interface Neo4jSettings {
  readonly user: string;
  readonly password: string;
  readonly database?: string;
}
export type Parameters = Readonly<Record<string, unknown>>;
export type Rows = readonly Readonly<Record<string, unknown>>[];

/** A driver with one way to read and one to write; every error of it comes out as one of ours. */
export class Client {
  readonly #driver: Driver;
  readonly #url: string;
  readonly #database: string | undefined;

  constructor(url: string, { user, password, database }: Neo4jSettings) {
    this.#url = url;
    this.#database = database;
    this.#driver = neo4j.driver(url, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      // As many as a server process has requests under way at once; more would only queue in the database.
      maxConnectionPoolSize: 50,
      connectionAcquisitionTimeout: 15_000,
      // Larger answers come in fewer round trips; a page of the API fits one fetch.
      fetchSize: 2000,
      maxTransactionRetryTime: 20_000,
    });
  }

  async read(cypher: string, parameters: Parameters = {}, options: ReadOptions = {}): Promise<Rows> {
    const timeout =
      options.timeoutMs === undefined ? {} : { timeout: Math.max(1, Math.ceil(options.timeoutMs)) };
    if (options.signal?.aborted) throw timedOut();
    return this.#session(options.signal, (session) =>
      session.executeRead(async (tx) => rowsOf(await tx.run(cypher, parameters)), timeout),
    );
  }

  /** All of the work in one transaction; retried whole where the cluster asks for it. */
  write<T>(
    work: (run: (cypher: string, parameters?: Parameters) => Promise<Rows>) => Promise<T>,
  ): Promise<T> {
    return this.#session(undefined, (session) =>
      session.executeWrite((tx: ManagedTransaction) =>
        work(async (cypher, parameters = {}) => rowsOf(await tx.run(cypher, parameters))),
      ),
    );
  }

  /** A statement that manages the schema, in a transaction of its own. */
  async schema(cypher: string): Promise<void> {
    await this.#session(undefined, (session) => session.run(cypher));
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  async #session<T>(signal: AbortSignal | undefined, work: (session: Session) => Promise<T>): Promise<T> {
    // One bookmark manager for all sessions: a read sees what this process wrote, on any member of a cluster.
    const session = this.#driver.session({
      ...(this.#database ? { database: this.#database } : {}),
      bookmarkManager: this.#driver.executeQueryBookmarkManager,
    });
    const stop = () => void session.close();
    signal?.addEventListener("abort", stop, { once: true });
    try {
      return await work(session);
    } catch (error) {
      if (signal?.aborted) throw timedOut();
      throw this.#ours(error);
    } finally {
      signal?.removeEventListener("abort", stop);
      await session.close();
    }
  }

  #ours(error: unknown): unknown {
    if (!(error instanceof Neo4jError)) return error;
    const cause = { cause: error };
    const { code, message } = error;
    if (/TransactionTimedOut|Transaction\.Terminated/.test(code)) return timedOut();
    if (/Unauthorized|AuthenticationRateLimit/.test(code))
      return new GazetteError(
        "STORE_UNAVAILABLE",
        `${this.#url} refused the user or password: set NEO4J_USER and NEO4J_PASSWORD`,
        cause,
      );
    if (/DatabaseNotFound/.test(code))
      return new GazetteError(
        "STORE_UNAVAILABLE",
        `${this.#url} has no database ${this.#database ?? ""}: set NEO4J_DATABASE to one that it has`,
        cause,
      );
    if (/ServiceUnavailable|SessionExpired|DatabaseUnavailable/.test(code))
      return new GazetteError(
        "STORE_UNAVAILABLE",
        `no Neo4j answers at ${this.#url}: start it, or check address and port (${firstLine(message)})`,
        cause,
      );
    return error;
  }
}

const firstLine = (text: string): string => text.split("\n")[0]?.slice(0, 160) ?? "";
const timedOut = (): GazetteError =>
  new GazetteError(
    "TIMEOUT",
    "the question took too long and was stopped: ask for fewer items or narrow the filter",
  );
const rowsOf = (result: { records: readonly { toObject(): Record<string, unknown> }[] }): Rows =>
  result.records.map((record) => record.toObject());
