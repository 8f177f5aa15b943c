import { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import { Neo4jGraphQL } from "@neo4j/graphql";
import Fastify from "fastify";
import neo4j from "neo4j-driver";
import { LIBRARY_TYPES } from "./questions.ts";

/**
 * `serve.ts ADDRESS`: serves the graph in Neo4j by the library, behind the same HTTP server and Apollo as the product so
 * that the rest is alike, and tells its parent where.
 */
const library = async (address: string): Promise<string> => {
  const driver = neo4j.driver(address, neo4j.auth.basic("neo4j", ""), { disableLosslessIntegers: true });
  const schema = await new Neo4jGraphQL({ typeDefs: LIBRARY_TYPES, driver }).getSchema();
  const apollo = new ApolloServer({ schema, csrfPrevention: false });
  await apollo.start();
  const app = Fastify();
  app.post("/graphql", fastifyApolloHandler(apollo, { context: async () => ({ executionContext: driver }) }));
  return app.listen({ host: "127.0.0.1", port: 0 });
};

const [address = ""] = process.argv.slice(2);
process.send?.({ url: await library(address) });
