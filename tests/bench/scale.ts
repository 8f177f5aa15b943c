import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { availableParallelism, cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "../../src/api/server.ts";
import { openStore } from "../../src/graph/open.ts";
import { writeCorpus } from "./corpus.ts";
import { timeOperations } from "./scale/asking.ts";
import { load } from "./scale/loading.ts";

/**
 * Loads a synthetic corpus into a graph, then asks it through HTTP, and prints figures; nothing is asserted.
 * `npm run bench:scale -- 10000 [sqlite|neo4j://HOST]`. A Neo4j database must be empty. With BENCH_FOLDER the corpus
 * and the graph stay there, and a graph that is there is asked without being loaded again.
 */

const QUESTIONS = 1000;
const [articles = "10000", store = "sqlite"] = process.argv.slice(2);
const count = Number(articles);
if (!Number.isInteger(count) || count < 1000) {
  console.error("usage: npm run bench:scale -- ARTICLES [sqlite|neo4j://HOST], with 1000 articles or more");
  process.exit(2);
}

const kept = process.env.BENCH_FOLDER;
const folder = kept ?? mkdtempSync(join(tmpdir(), "gazette-scale-"));
mkdirSync(folder, { recursive: true });
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6).toLocaleString("en-US")} MB`;
const sizeOf = (path: string): number => (existsSync(path) ? statSync(path).size : 0);

console.log(
  `${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} cores, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`,
);
try {
  const corpus = join(folder, `corpus-${count}.jsonl`);
  const file = join(folder, `graph-${count}.db`);
  const graph = store === "sqlite" ? `sqlite:${file}` : store;
  if (!existsSync(corpus)) await writeCorpus(count, corpus);
  if (store !== "sqlite" || !existsSync(file)) {
    const { seconds, peak, middle } = await load(corpus, graph);
    console.log(
      `loading: ${Math.round(count / seconds)} articles/s (${seconds.toFixed(0)} s), peak memory ${megabytes(peak)}, ${megabytes(middle)} in the first half`,
    );
  }
  if (store === "sqlite")
    console.log(`size: ${megabytes(sizeOf(file))} for ${megabytes(sizeOf(corpus))} of articles`);
  await timed(graph);
} finally {
  if (!kept) rmSync(folder, { recursive: true, force: true });
}

async function timed(graph: string): Promise<void> {
  const opened = await openStore(graph);
  const server = await startServer({ store: opened, host: "127.0.0.1", port: 0 });
  try {
    for (const { operation, p50, p95 } of await timeOperations(server.url, QUESTIONS))
      console.log(`${operation.padEnd(18)} p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`);
  } finally {
    await server.close();
    await opened.close();
  }
}
