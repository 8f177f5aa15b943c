import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listFiles } from "../../../loaders/files.ts";
import { loadFiles } from "../../../loaders/load.ts";
import { startServer } from "../../../src/api/server.ts";
import { openStore } from "../../../src/graph/open.ts";
import { bundles } from "../../api/bundles.ts";
import { exportOf, newcomer } from "../contract/given.ts";
import { ask, openEmptyNeo4j, undisturbed, url } from "./database.ts";
import { Neo4jServer, type Release } from "./server.ts";

const SEEDS = join(import.meta.dirname, "../../../seeds");
const GAZETTE = join(import.meta.dirname, "../../../src/cli/gazette.mjs");

/** Faults of a server and of what loads it; on a server of their own, which may be killed. */
describe.skipIf(!url)("when Neo4j is killed and started again", { timeout: 900_000 }, () => {
  let server: Neo4jServer;
  beforeAll(async () => {
    server = await Neo4jServer.start({ release: process.env.NEO4J_TEST_RELEASE as Release, heap: "768m" });
  }, 300_000);
  beforeEach(async () => (await openEmptyNeo4j(server.url)).close());
  afterAll(() => server.remove());

  it("a load goes on, and the graph is that of an undisturbed one", async () => {
    const all = [...bundles, ...Array.from({ length: 40 }, (_, i) => newcomer(`人${i}`))];
    const store = await openStore(server.routedUrl);
    let killed: Promise<void> | undefined;
    for (let i = 0; i < all.length; i += 3) {
      if (i === 15) killed = server.kill().then(() => server.start());
      await store.write(all.slice(i, i + 3));
    }
    await killed;
    expect(await exportOf(store)).toBe(await undisturbed(all));
    await store.close();
  });

  it("a storm of questions gets clear errors meanwhile, and answers after it from the same process", async () => {
    const store = await openStore(server.routedUrl);
    await store.write(bundles);
    const defects: unknown[] = [];
    const product = await startServer({
      store,
      host: "127.0.0.1",
      port: 0,
      limits: { timeoutMs: 3_000 },
      report: (defect) => defects.push(defect),
    });
    const question = async (): Promise<string> => {
      const response = await fetch(`${product.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: "{ people(first: 5) { nodes { name posts { nodes { name } } } } }" }),
      });
      const { data, errors } = (await response.json()) as {
        data: { people: { nodes: unknown[] } } | null;
        errors?: { extensions: { code: string } }[];
      };
      return errors?.[0]?.extensions.code ?? (data?.people.nodes.length ? "answered" : "nothing");
    };
    const outcomes = new Set<string>();
    let storming = true;
    const storm = Array.from({ length: 12 }, async () => {
      while (storming) outcomes.add(await question());
    });
    while (!outcomes.has("answered")) await sleep(50);
    await server.kill();
    while (!outcomes.has("STORE_UNAVAILABLE") && !outcomes.has("TIMEOUT")) await sleep(50);
    expect((await fetch(`${product.url}/ready`)).status).toBe(503);
    await server.start();
    outcomes.clear();
    while (!outcomes.has("answered")) await sleep(50);
    storming = false;
    await Promise.all(storm);
    expect(
      [...outcomes].filter((one) => !/^(answered|STORE_UNAVAILABLE|STORE_BUSY|TIMEOUT)$/.test(one)),
    ).toEqual([]);
    expect(defects).toEqual([]);
    expect(await question()).toBe("answered");
    expect((await fetch(`${product.url}/ready`)).status).toBe(200);
    await product.close();
    await store.close();
  });

  it("a load that is killed at any moment and taken up again gives the graph of an undisturbed one", async () => {
    const folder = mkdtempSync(join(tmpdir(), "gazette-faults-"));
    const days = ["05-01", "05-02", "05-03", "05-04", "05-05", "05-06"];
    for (const name of readdirSync(SEEDS))
      for (const day of days)
        copyFileSync(join(SEEDS, name), join(folder, name.replace(/\d\d-\d\d(?=[-.])/, day)));
    const load = () =>
      spawn(process.execPath, [GAZETTE, "load", folder, "--graph", server.routedUrl, "--threads", "1"], {
        env: { ...process.env, NEO4J_USER: "neo4j", NEO4J_PASSWORD: "" },
        stdio: "ignore",
      });
    const articles = async () =>
      Number((await ask("MATCH (a:Article) RETURN count(a) AS n", server.url))[0]?.n ?? 0);
    for (let turn = 0; turn < 3; turn++) {
      const before = await articles();
      const child = load();
      const ended = once(child, "exit");
      // Somewhere in the middle: a little after it has begun to write.
      while (child.exitCode === null && (await articles()) === before) await sleep(20);
      await sleep(Math.random() * 400);
      child.kill("SIGKILL");
      await ended;
    }
    const [code] = (await once(load(), "exit")) as [number];
    expect(code).toBe(0);
    const [interrupted, whole] = [await openStore(server.url), await openStore("sqlite::memory:")];
    await loadFiles(await listFiles([folder]), whole, { threads: 1 });
    expect(await exportOf(interrupted)).toBe(await exportOf(whole));
    for (const store of [interrupted, whole]) await store.close();
    rmSync(folder, { recursive: true });
  });
});
