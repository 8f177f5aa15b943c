import { once } from "node:events";
import { startServer } from "../api/server.ts";
import type { GraphStore } from "../graph/port.ts";
import { type Output, write } from "./output.ts";
import type { Settings } from "./settings.ts";

/** Serves the graph until SIGINT or SIGTERM, then lets running requests end. */
export const serve = async (
  store: GraphStore,
  settings: Settings,
  json: boolean,
  output: Output,
): Promise<void> => {
  const server = await startServer({ store, ...settings });
  const graphql = `${server.url}/graphql`;
  const { items } = await store.read({ label: "Article", first: 1, node: {} });
  if (items.length === 0)
    await write(output.err, "The graph is empty: load pages with `gazette load PATH…`.\n");
  await write(
    output.out,
    json
      ? `${JSON.stringify({ graphql, explorer: `${server.url}/explore`, playground: `${server.url}/playground` })}\n`
      : `Explorer:   ${server.url}/\nPlayground: ${server.url}/playground\nGraphQL:    ${graphql}\n`,
  );
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  await server.close();
};
