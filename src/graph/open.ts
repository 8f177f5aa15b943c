import { GazetteError } from "../domain/errors.ts";
import type { GraphStore } from "./port.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Opens the graph at an address: `sqlite:PATH`, `sqlite::memory:`, `neo4j://HOST`, `neo4j+s://HOST`,
 * `bolt://HOST`, `bolt+s://HOST`; user, password and database of Neo4j come from the environment.
 * Throws GazetteError("BAD_USAGE") for any other address.
 */
export const openStore = async (url: string, environment: Environment = process.env): Promise<GraphStore> => {
  const sqlite = /^sqlite:(.+)$/s.exec(url);
  if (sqlite?.[1]) {
    const { openSqlite } = await import("./sqlite/store.ts");
    return openSqlite(sqlite[1]);
  }
  if (/^(neo4j|bolt)(\+s|\+ssc)?:\/\/./.test(url)) {
    const { openNeo4j } = await import("./neo4j/store.ts");
    const {
      NEO4J_USER: user = "neo4j",
      NEO4J_PASSWORD: password = "",
      NEO4J_DATABASE: database,
    } = environment;
    return openNeo4j(url, { user, password, ...(database ? { database } : {}) });
  }
  throw new GazetteError(
    "BAD_USAGE",
    `${url}: not an address of a graph; give sqlite:PATH, neo4j://HOST:7687, neo4j+s://HOST or bolt://HOST:7687`,
  );
};
