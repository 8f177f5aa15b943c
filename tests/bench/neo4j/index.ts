import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { availableParallelism, cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import neo4j, { type Driver } from "neo4j-driver";
import { openStore } from "../../../src/graph/open.ts";
import { findJava, Neo4jServer, RELEASES } from "../../graph/neo4j/server.ts";
import { makeGraph } from "./data.ts";
import { QUESTIONS, type Question } from "./questions.ts";
import { writeToNeo4j, writeToSqlite } from "./write.ts";

/**
 * `npm run bench:neo4j [ARTICLES]`: the product through HTTP against hand-written Cypher through the driver and
 * against @neo4j/graphql through HTTP, on one Neo4j, one graph and one set of answers; and the product on the same graph
 * in SQLite. Nothing is asserted of times.
 */

/** Answers one question; the answer is what is read out of it. */
type Answer = (variables: Readonly<Record<string, unknown>>) => Promise<unknown>;
type Contender = "product" | "sqlite" | "cypher" | "library";
const CONTENDERS: readonly Contender[] = ["cypher", "product", "sqlite", "library"];

/** What is asked before anything is measured: servers run for days, and code that is new is many times slower. */
const WARM = 2_000;
const WARM_MS = 8_000;
const ROUNDS = 8;
const PER_ROUND = 20;
/** A contender that is slow is asked less often, so that the whole ends. */
const ROUND_MS = 2_500;
const AT_ONCE = 16;
const STORM_MS = 3_000;

const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

const post = (url: string, body: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const asked = request(`${url}/graphql`, { method: "POST", agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve(JSON.parse(Buffer.concat(chunks).toString())));
    });
    asked.on("error", reject);
    asked.end(body);
  });

const overHttp =
  (url: string, query: string): Answer =>
  async (variables) => {
    const { data, errors } = (await post(url, JSON.stringify({ query, variables }))) as {
      data: unknown;
      errors?: unknown;
    };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };

/** As a careful person writes it: a managed read transaction, answers as maps. */
const byHand =
  (driver: Driver, cypher: string): Answer =>
  async (variables) => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.executeRead((tx) => tx.run(cypher, variables));
      return records.map((record) => record.get(0) as unknown);
    } finally {
      await session.close();
    }
  };

/** The ids of an answer in their order, whatever its form. */
const idsIn = (answer: unknown): readonly string[] => {
  if (Array.isArray(answer)) return answer.flatMap(idsIn);
  if (typeof answer !== "object" || answer === null) return [];
  const { id, ...rest } = answer as { readonly id?: string };
  return [...(id === undefined ? [] : [id]), ...Object.values(rest).flatMap(idsIn)];
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** The median, and the fastest tenth: what the contender takes where nothing else runs on the machine. */
interface Times {
  readonly median: number;
  readonly fast: number;
}
const timesOf = (samples: readonly number[]): Times => {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return { median: at(0.5), fast: at(0.1) };
};

/** Times of contenders that take turns, so that what else the machine does falls on all alike. */
const latencies = async (answers: Readonly<Record<Contender, () => Promise<unknown>>>) => {
  const samples: Record<Contender, number[]> = { product: [], sqlite: [], cypher: [], library: [] };
  for (let round = 0; round < ROUNDS; round++)
    for (const who of CONTENDERS) {
      const end = performance.now() + ROUND_MS;
      for (let n = 0; n < PER_ROUND && performance.now() < end; n++)
        samples[who].push(await timed(answers[who]));
    }
  return {
    product: timesOf(samples.product),
    sqlite: timesOf(samples.sqlite),
    cypher: timesOf(samples.cypher),
    library: timesOf(samples.library),
  };
};

/** Answers a second with some asking at once. */
const throughput = async (answer: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  let answered = 0;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (performance.now() - start < STORM_MS) {
        await answer();
        answered += 1;
      }
    }),
  );
  return (answered * 1000) / (performance.now() - start);
};

const figure = (n: number): string => (n >= 100 ? n.toFixed(0) : n.toPrecision(3));

const shown = ({ median, fast }: Times, base?: Times): string => {
  const times = base ? `: ${figure(median / base.median)} (${figure(fast / base.fast)}) × Cypher` : "";
  return `${figure(median)} (${figure(fast)})${times}`;
};

const compare = async (
  question: Question,
  variables: Readonly<Record<string, unknown>>,
  answers: Readonly<Record<Contender, Answer>>,
): Promise<void> => {
  const ask = {
    product: () => answers.product(variables),
    sqlite: () => answers.sqlite(variables),
    cypher: () => answers.cypher(variables),
    library: () => answers.library(variables),
  };
  const first = await timed(ask.product);
  const expected = idsIn(await ask.cypher());
  for (const who of CONTENDERS) {
    const given = idsIn(await ask[who]());
    if (given.join() !== expected.join())
      throw new Error(
        `${question.name}: ${who} gives ${given.length} nodes, hand-written Cypher ${expected.length}`,
      );
  }
  for (const who of CONTENDERS) {
    const end = performance.now() + WARM_MS;
    for (let n = 0; n < WARM && performance.now() < end; n++) await ask[who]();
  }
  const ms = await latencies(ask);
  const rate = {
    cypher: await throughput(ask.cypher),
    product: await throughput(ask.product),
    sqlite: await throughput(ask.sqlite),
    library: await throughput(ask.library),
  };
  console.log(
    [
      `${question.name} (${expected.length} nodes, load ${loadavg()[0]?.toFixed(1)}; the product's first answer took ${figure(first)} ms)`,
      `  median ms (fastest tenth): Cypher ${shown(ms.cypher)}, product ${shown(ms.product, ms.cypher)}, @neo4j/graphql ${shown(ms.library, ms.cypher)}`,
      `  answers a second: Cypher ${figure(rate.cypher)}, product ${figure(rate.product)} (${figure(rate.product / rate.library)} × the library), @neo4j/graphql ${figure(rate.library)}`,
      `  the product on SQLite: ${shown(ms.sqlite)} ms, ${figure(ms.sqlite.median / ms.product.median)} (${figure(ms.sqlite.fast / ms.product.fast)}) × the product on Neo4j; ${figure(rate.sqlite)} answers a second`,
    ].join("\n"),
  );
};

const children: ChildProcess[] = [];

const COMMAND = join(import.meta.dirname, "../../../src/cli/gazette.mjs");

/** Starts the product as its users do, compiled and in a process of its own, and gives its address. */
const serveProduct = async (graph: string): Promise<string> => {
  const flags = ["--graph", graph, "--port", "0", "--log", "silent", "--no-metrics", "--json"];
  const child = spawn(process.execPath, [COMMAND, "serve", ...flags], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  const started = once(createInterface({ input: child.stdout }), "line");
  const failed = once(child, "exit").then(() => {
    throw new Error("gazette serve ended before it answered; what it said stands above");
  });
  // It ends when the bench stops it, too.
  failed.catch(() => undefined);
  const [line] = (await Promise.race([started, failed])) as [string];
  return new URL((JSON.parse(line) as { readonly graphql: string }).graphql).origin;
};

/** Starts the library's server in a process of its own, and gives its address. */
const serveLibrary = async (address: string): Promise<string> => {
  const child = fork(join(import.meta.dirname, "serve.ts"), [address], {
    execArgv: ["--import", "tsx"],
    env: { ...process.env, NODE_ENV: "production" },
  });
  children.push(child);
  const [message] = (await once(child, "message")) as [{ readonly url: string }];
  return message.url;
};

if (!findJava(RELEASES.lts.java)) {
  console.warn(`Neo4j skipped: no Java ${RELEASES.lts.java} or later is here.`);
  process.exit(0);
}
const articles = Number(process.argv[2] ?? 10_000);
const server = await Neo4jServer.start({ heap: "2g", pageCache: "1g" });
const driver = neo4j.driver(server.url, neo4j.auth.basic("neo4j", ""), { disableLosslessIntegers: true });
const folder = mkdtempSync(join(tmpdir(), "gazette-bench-"));
const file = `sqlite:${join(folder, "graph.db")}`;
try {
  await (await openStore(server.url)).close();
  const seconds = performance.now();
  const graph = makeGraph(articles);
  await writeToNeo4j(driver, graph);
  console.log(
    `${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}; ${articles.toLocaleString("en-US")} articles, graph written in ${figure((performance.now() - seconds) / 1000)} s`,
  );
  await (await openStore(file)).close();
  writeToSqlite(join(folder, "graph.db"), graph);
  const product = await serveProduct(server.routedUrl);
  const sqlite = await serveProduct(file);
  const library = await serveLibrary(server.url);
  for (const question of QUESTIONS)
    await compare(question, question.variables(graph.landmarks), {
      product: overHttp(product, question.product),
      sqlite: overHttp(sqlite, question.product),
      library: overHttp(library, question.library),
      cypher: byHand(driver, question.cypher),
    });
} finally {
  for (const child of children) child.kill();
  agent.destroy();
  await driver.close();
  await server.remove();
  rmSync(folder, { recursive: true, force: true });
}
