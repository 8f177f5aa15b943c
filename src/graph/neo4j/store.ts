import { deadlineOf, remainingOf } from "../deadline.ts";
import { findPaths } from "../paths.ts";
import type { GraphStore, ReadOptions } from "../port.ts";
import { facetsBy, searchBy } from "../search.ts";
import { findNeighbourhood } from "../walk.ts";
import { readBundles } from "./bundles.ts";
import { checkGraph } from "./check.ts";
import { Client } from "./client.ts";
import type { Neo4jSettings } from "./driver.ts";
import { keep, keptNotes, loadedInputs } from "./kept.ts";
import { groundOf, searchIndex, stats } from "./questions.ts";
import { compilePlan } from "./read.ts";
import { prepareSchema } from "./schema.ts";
import { searchSentences } from "./sentences.ts";
import { streamGraph } from "./stream.ts";
import { tally } from "./tally.ts";
import { withdrawArticle } from "./withdraw.ts";
import { writeBundles } from "./write.ts";

/** Opens the graph in Neo4j: a single server, a cluster or the cloud. */
export const openNeo4j = async (url: string, settings: Neo4jSettings): Promise<GraphStore> => {
  const client = new Client(url, settings);
  try {
    await prepareSchema(client, url);
  } catch (error) {
    await client.close();
    throw error;
  }
  /** Checks the deadline before anything is sent; each of several statements has what is left of the time. */
  const inTime = (options: ReadOptions = {}): ReadOptions => {
    deadlineOf(options)();
    return remainingOf(options);
  };
  return {
    kind: "neo4j",
    batch: 64,
    write: (bundles) => client.write((run) => writeBundles(run, bundles)),
    withdraw: (article) => client.write((run) => withdrawArticle(run, article)),
    isLoaded: async (key) =>
      (await client.read("MATCH (i:Input {key: $key}) RETURN i.key AS key", { key })).length > 0,
    putNote: (topic, key, value) => client.write((run) => keep(run, { notes: [{ topic, key, value }] })),
    notes: async (topic) =>
      (
        await client.read("MATCH (n:Note {topic: $topic}) RETURN n.value AS value ORDER BY n.key", { topic })
      ).map((row) => String(row.value)),
    allNotes: () => keptNotes(client),
    loadedInputs: () => loadedInputs(client),
    keep: (kept) => client.write((run) => keep(run, kept)),
    bundles: (articles) => readBundles(client, articles),
    async read(plan, options) {
      const { cypher, parameters, decode } = compilePlan(plan);
      const rows = await client.read(cypher, parameters, inTime(options));
      return decode(rows[0]);
    },
    search: async (args, options) => searchBy(searchIndex(client, inTime(options)), args),
    searchFacets: async (args, options) => facetsBy(searchIndex(client, inTime(options)), args),
    searchSentences: async ({ text, limit }, options) =>
      searchSentences(client, text, limit, inTime(options)),
    paths: async (args, options) => findPaths(groundOf(client, inTime(options)), args, deadlineOf(options)),
    neighbourhood: async (args, options) =>
      findNeighbourhood(groundOf(client, inTime(options)), args, deadlineOf(options)),
    stats: async (options) => stats(client, inTime(options)),
    tally: async (args, options) => tally(client, args, inTime(options)),
    stream: () => streamGraph(client),
    check: () => checkGraph(client),
    close: () => client.close(),
  };
};
