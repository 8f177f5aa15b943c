import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { startServer } from "../../src/api/server.ts";
import { openStore } from "../../src/graph/open.ts";
import { gazette, SEEDS, workFolder } from "../cli/graphs.ts";

const { path, graph } = workFolder();
/** GAZETTE_SOAK=1000000 asks a million times. */
const REQUESTS = Number(process.env.GAZETTE_SOAK ?? 4_000);
/** As much as the heap may grow between the first half and the second, in bytes. */
const GROWTH = 8_000_000;
const AT_ONCE = 8;

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;
const heap = (): number => {
  collectGarbage();
  return process.memoryUsage().heapUsed;
};

/** Questions of which many differ from all before: nothing that is kept of one may pile up. */
const question = (
  n: number,
): { readonly query: string; readonly variables?: Readonly<Record<string, string>> } => {
  switch (n % 5) {
    case 0:
      return {
        query: `query Q${n} { people(first: 3) { nodes { name posts(first: 2) { nodes { name } } } } }`,
      };
    case 1:
      return {
        query: "query ($t: String!) { search(text: $t) { hits { node { name } } } }",
        variables: { t: `陆${n}` },
      };
    case 2:
      return { query: `{ nothing${n} }` };
    case 3:
      return {
        query: "query ($q: String!) { ask(question: $q) { status } }",
        variables: { q: `第${n}场会议谁主持?` },
      };
    default:
      return { query: `{ events(first: 5, where: { nameContains: "会${n}" }) { totalCount } }` };
  }
};

it(
  `keeps its memory flat over ${REQUESTS} requests`,
  async () => {
    await gazette("load", SEEDS, "--graph", graph("graph.db"));
    const store = await openStore(`sqlite:${path("graph.db")}`);
    const server = await startServer({ store, host: "127.0.0.1", port: 0, pages: "/nowhere" });
    let asked = 0;
    const askUntil = async (end: number): Promise<void> => {
      const client = async () => {
        while (asked < end) {
          const response = await fetch(`${server.url}/graphql`, {
            method: "POST",
            headers: { "content-type": "application/json" },
            body: JSON.stringify(question(asked++)),
          });
          await response.arrayBuffer();
          expect(response.status).toBeLessThan(500);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, client));
    };
    try {
      // What is bounded by number, such as parsed documents, is full by then.
      await askUntil(REQUESTS / 2);
      const before = heap();
      await askUntil(REQUESTS);
      expect(heap() - before).toBeLessThan(GROWTH);
    } finally {
      await server.close();
      await store.close();
    }
  },
  120_000 + REQUESTS * 100,
);
