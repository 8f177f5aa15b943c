import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, type ServerOptions, startServer } from "../../src/api/server.ts";
import { FORMATS, type Format } from "../../src/exports/formats.ts";
import { openStore } from "../../src/graph/open.ts";
import type { ExportRecord, GraphStore } from "../../src/graph/port.ts";
import { bundles } from "./bundles.ts";
import { recorder } from "./recorder.ts";

const serve = (store: GraphStore, more: Partial<ServerOptions> = {}): Promise<RunningServer> =>
  startServer({ store, host: "127.0.0.1", port: 0, ...more });

const texts = Object.entries<Format>(FORMATS).flatMap(([name, format]) =>
  "text" in format ? [[name, format] as const] : [],
);

const joined = async (parts: AsyncIterable<string>): Promise<string> => {
  let text = "";
  for await (const part of parts) text += part;
  return text;
};

describe("the whole graph over HTTP", () => {
  let store: GraphStore;
  let server: RunningServer;
  beforeAll(async () => {
    store = await openStore("sqlite::memory:");
    await store.write(bundles);
    server = await serve(store);
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });

  it.each(texts)("is that of the command line: %s", async (name, format) => {
    const response = await fetch(`${server.url}/export?format=${name}`);
    expect(await response.text()).toBe(await joined(format.text(store.stream())));
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(format.type);
    expect(response.headers.get("content-disposition")).toBe(`attachment; filename="graph.${format.ending}"`);
  });

  it("is read for nobody who asks for its head alone", async () => {
    expect((await fetch(`${server.url}/export`, { method: "HEAD" })).status).toBe(404);
  });

  it("is JSON Lines where no form is named", async () => {
    const [first] = (await (await fetch(`${server.url}/export`)).text()).split("\n");
    expect(JSON.parse(first ?? "")).toMatchObject({ kind: "node" });
  });

  it.each(["xlsx", "csv", "", "jsonl&format=gexf"])("tells which forms there are: %j", async (name) => {
    const response = await fetch(`${server.url}/export?format=${name}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: `format: no such form; give one of ${texts.map(([form]) => form).join(", ")}`,
          extensions: { code: "BAD_REQUEST" },
        },
      ],
    });
  });

  it.each<[string, Partial<ServerOptions>]>([
    ["by servers that shall not", { exports: false }],
    [
      "by servers of fixed operations",
      { operations: join(import.meta.dirname, "../../src/web/examples/search.graphql") },
    ],
  ])("isn't offered %s", async (_, options) => {
    const closed = await serve(store, options);
    expect((await fetch(`${closed.url}/export`)).status).toBe(404);
    await closed.close();
  });
});

describe("an export without end", () => {
  /** More than any buffer between server and client holds. */
  const RECORDS = 4_000;
  let pulled: number;
  let stopped: Promise<void>;
  let server: RunningServer | undefined;
  const defects: unknown[] = [];

  const start = async (last: () => void = () => undefined): Promise<RunningServer> => {
    pulled = 0;
    let stop: () => void = () => undefined;
    stopped = new Promise((resolve) => {
      stop = resolve;
    });
    async function* stream(): AsyncGenerator<ExportRecord> {
      try {
        for (; pulled < RECORDS; pulled += 1)
          yield { kind: "node", id: "x", labels: [], name: "字".repeat(20_000), aliases: [], props: {} };
        last();
      } finally {
        stop();
      }
    }
    server = await serve({ ...recorder().store, stream }, { report: (defect) => defects.push(defect) });
    return server;
  };
  afterEach(() => server?.close());

  /** Asks and reads nothing. */
  const open = async ({ url }: RunningServer): Promise<IncomingMessage> => {
    const [response] = (await once(get(`${url}/export`), "response")) as [IncomingMessage];
    return response;
  };

  it("is read no faster than the client takes it, and stops when the client goes", async () => {
    const running = await start();
    const response = await open(running);
    for (let turn = 0; turn < 50; turn++) await (await fetch(`${running.url}/health`)).text();
    expect(pulled).toBeLessThan(RECORDS);
    response.destroy();
    await stopped;
    expect(pulled).toBeLessThan(RECORDS);
  });

  it("leaves room for two at once, and takes others when these are gone", async () => {
    const running = await start();
    const first = [await open(running), await open(running)];
    const third = await open(running);
    expect([third.statusCode, third.headers["retry-after"]]).toEqual([503, "60"]);
    third.resume();
    for (const response of first) response.destroy();
    for (let status = 503; status !== 200; ) {
      const again = await open(running);
      status = again.statusCode ?? 0;
      again.destroy();
    }
  });

  it("breaks off where the store fails, and reports it", async () => {
    const running = await start(() => {
      throw new Error("the disk is gone");
    });
    const response = await fetch(`${running.url}/export`);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
    expect(String(defects.at(-1))).toContain("the disk is gone");
  });
});
