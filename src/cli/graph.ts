import { existsSync } from "node:fs";
import { GazetteError } from "../domain/errors.ts";
import { openStore } from "../graph/open.ts";
import type { GraphStore } from "../graph/port.ts";

export const DEFAULT_GRAPH = "sqlite:./data/gazette.db";
export const GRAPH_HELP =
  "the graph: sqlite:PATH, neo4j://HOST, neo4j+s://HOST or bolt://HOST (user and password from NEO4J_USER and NEO4J_PASSWORD)";

/** The graph's address: the flag, else GRAPH_URL, else a file in ./data. */
export const graphUrl = (flag: string | undefined): string =>
  flag ?? (process.env.GRAPH_URL || DEFAULT_GRAPH);

/** Opens the graph, uses it and closes it again, whatever happens. */
export const withGraph = async <T>(url: string, use: (store: GraphStore) => Promise<T>): Promise<T> => {
  const store = await openStore(url);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
};

/** The file that a graph lies in; none for a graph of a server or in memory. */
export const graphFile = (url: string): string | undefined => {
  const path = url.startsWith("sqlite:") ? url.slice("sqlite:".length) : "";
  return path && path !== ":memory:" ? path : undefined;
};

/** Refuses to read a graph file that isn't there, rather than making an empty one. */
export const requireGraph = (url: string): void => {
  const path = graphFile(url);
  if (path && !existsSync(path))
    throw new GazetteError(
      "NOT_FOUND",
      `no graph at ${url}: load pages first (gazette load PATH… --graph ${url}), or name another with --graph`,
    );
};
