import { Neo4jError } from "neo4j-driver";
import { GazetteError } from "../../domain/errors.ts";
import type { Neo4jSettings } from "./driver.ts";

/** The error of a read that took longer than it may. */
export const timedOut = (): GazetteError =>
  new GazetteError(
    "TIMEOUT",
    "the question took too long and was stopped: ask for fewer items or narrow the filter",
  );

/** Errors of the driver as errors that a person can act on; what isn't the database's own stays as it is. */
export const storeError = (error: unknown, url: string, { database = "" }: Neo4jSettings): unknown => {
  if (!(error instanceof Neo4jError)) return error;
  const { code, message } = error;
  const unavailable = (says: string) =>
    new GazetteError("STORE_UNAVAILABLE", `${url} ${says}`, { cause: error });
  if (/TransactionTimedOut|Transaction\.Terminated/.test(code)) return timedOut();
  if (/Unauthorized|AuthenticationRateLimit/.test(code))
    return unavailable("refused the user or password: set NEO4J_USER and NEO4J_PASSWORD");
  if (/DatabaseNotFound/.test(code))
    return unavailable(`has no database ${database}: set NEO4J_DATABASE to one that it has`);
  if (/Forbidden|AccessMode/.test(code))
    return unavailable(
      `refuses what this user asks: it needs the rights to read, to write and to make indexes (${firstLine(message)})`,
    );
  if (/MemoryPoolOutOfMemory|TransactionOutOfMemory|StackOverFlow/.test(code))
    return new GazetteError(
      "TIMEOUT",
      "the question took too much of the database's memory and was stopped: ask for fewer items or narrow the filter",
      { cause: error },
    );
  if (/ServiceUnavailable|SessionExpired|DatabaseUnavailable|NotALeader|Routing/.test(code))
    return unavailable(
      `answers no request: start Neo4j there, or check address and port (${firstLine(message)})`,
    );
  if (error.retryable)
    return new GazetteError("STORE_BUSY", `${url} is busy: try again (${firstLine(message)})`, {
      cause: error,
    });
  return error;
};

const firstLine = (text: string): string => text.split("\n")[0]?.slice(0, 160) ?? "";
