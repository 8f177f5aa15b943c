import neo4j, { type Driver } from "neo4j-driver";

/** Where and as whom to reach Neo4j. */
export interface Neo4jSettings {
  readonly user: string;
  readonly password: string;
  readonly database?: string;
}

/** How the driver is set, and why. */
const DRIVER = {
  disableLosslessIntegers: true,
  // As many as a server process has requests under way; more would only queue in the database.
  maxConnectionPoolSize: 50,
  // Less than a request's usual ten seconds: the client is told rather than left waiting.
  connectionAcquisitionTimeout: 8_000,
  connectionTimeout: 5_000,
  // Firewalls and cloud gateways drop idle connections unheard; one that idled is tried before it is used.
  connectionLivenessCheckTimeout: 60_000,
  // Cloud gateways close connections after an hour.
  maxConnectionLifetime: 50 * 60_000,
  // An answer of the API is one record, a page of an export a thousand: each comes in one fetch.
  fetchSize: 2_000,
  // What the server would say of a statement's style is for developers; it costs time with every answer.
  notificationFilter: { minimumSeverityLevel: "OFF" },
  // A load outlives the restart of a server or the election of a new leader.
  maxTransactionRetryTime: 45_000,
} as const;

/** A read is tried again for so long: an election takes a few seconds, and a person should hear of more. */
export const READ_RETRY_MS = 5_000;

/** A driver of one server (`bolt://`) or, with routing, of a cluster or the cloud (`neo4j://`). */
export const openDriver = (url: string, { user, password }: Neo4jSettings): Driver =>
  neo4j.driver(url, neo4j.auth.basic(user, password), DRIVER);
