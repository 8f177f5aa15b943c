import { once } from "node:events";
import { startServer } from "../api/server.ts";
import { GazetteError } from "../domain/errors.ts";
import type { GraphStore } from "../graph/port.ts";
import { type Output, write } from "./output.ts";

export interface Address {
  readonly host: string;
  readonly port: number;
}

/** Host and port: the flags, else HOST and PORT, else 127.0.0.1:4000. */
export const addressOf = (flags: { readonly host?: string; readonly port?: string }): Address => {
  const port = flags.port ?? (process.env.PORT || "4000");
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new GazetteError(
      "BAD_USAGE",
      `port ${port}: give a number from 0 to 65535 (0 takes any free port)`,
    );
  return { host: flags.host ?? (process.env.HOST || "127.0.0.1"), port: Number(port) };
};

/** Serves the graph until SIGINT or SIGTERM, then lets running requests end. */
export const serve = async (
  store: GraphStore,
  address: Address,
  json: boolean,
  output: Output,
): Promise<void> => {
  const server = await startServer({ store, ...address });
  const graphql = `${server.url}/graphql`;
  const { nodes } = await store.stats();
  if (!nodes.Article) await write(output.err, "The graph is empty: load pages with `gazette load PATH…`.\n");
  await write(
    output.out,
    json
      ? `${JSON.stringify({ graphql, explorer: `${server.url}/explore`, playground: `${server.url}/playground` })}\n`
      : `Explorer:   ${server.url}/\nPlayground: ${server.url}/playground\nGraphQL:    ${graphql}\n`,
  );
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  await server.close();
};
