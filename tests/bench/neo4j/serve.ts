import { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import { Neo4jGraphQL } from "@neo4j/graphql";
import Fastify from "fastify";
import neo4j from "neo4j-driver";
import { startServer } from "../../../src/api/server.ts";
import { openStore } from "../../../src/graph/open.ts";
import { LIBRARY_TYPES } from "./questions.ts";

/** `serve.ts product|library ADDRESS`: serves the graph in Neo4j over HTTP, and tells its parent where. */

const product = async (address: string): Promise<string> =>
  (await startServer({ store: await openStore(address), host: "127.0.0.1", port: 0, metrics: false })).url;

/** The library behind the same HTTP server and Apollo, so that the rest is alike. */
const library = async (address: string): Promise<string> => {
  const driver = neo4j.driver(address, neo4j.auth.basic("neo4j", ""), { disableLosslessIntegers: true });
  const schema = await new Neo4jGraphQL({ typeDefs: LIBRARY_TYPES, driver }).getSchema();
  const apollo = new ApolloServer({ schema, csrfPrevention: false });
  await apollo.start();
  const app = Fastify();
  app.post("/graphql", fastifyApolloHandler(apollo, { context: async () => ({ executionContext: driver }) }));
  return app.listen({ host: "127.0.0.1", port: 0 });
};

const [what, address = ""] = process.argv.slice(2);
process.send?.({ url: await (what === "library" ? library : product)(address) });
