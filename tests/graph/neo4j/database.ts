import neo4j from "neo4j-driver";
import type { ArticleBundle } from "../../../src/domain/fact.ts";
import { openStore } from "../../../src/graph/open.ts";
import type { GraphStore } from "../../../src/graph/port.ts";
import { exportOf } from "../contract/given.ts";

/** The database that the tests of Neo4j run on; undefined where there is none. */
export const url = process.env.NEO4J_TEST_URL;

/** Runs one statement beside the store, as an administrator would. */
export const ask = async (
  cypher: string,
  address = url ?? "",
): Promise<readonly Record<string, unknown>[]> => {
  const auth = neo4j.auth.basic(process.env.NEO4J_USER ?? "neo4j", process.env.NEO4J_PASSWORD ?? "");
  const driver = neo4j.driver(address, auth, { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(cypher);
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
};

/** Opens the database without any graph in it. */
export const openEmptyNeo4j = async (address = url ?? ""): Promise<GraphStore> => {
  await ask("MATCH (n) WHERE NOT n:GazetteSchema DETACH DELETE n", address);
  return openStore(address);
};

/** What an undisturbed load of these articles gives, from the other store. */
export const undisturbed = async (bundles: readonly ArticleBundle[]): Promise<string> => {
  const store = await openStore("sqlite::memory:");
  await store.write(bundles);
  const text = await exportOf(store);
  await store.close();
  return text;
};
