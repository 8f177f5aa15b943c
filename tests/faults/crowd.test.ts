import { afterEach, describe, expect, it } from "vitest";
import { type RunningServer, startServer } from "../../src/api/server.ts";
import type { GraphStore } from "../../src/graph/port.ts";
import { recorder, row } from "../api/recorder.ts";

const AT_ONCE = 4;
let server: RunningServer;
let release: () => void;
afterEach(() => server.close());

/** A store that answers nobody until it is released. */
const waiting = (): GraphStore => {
  const { store } = recorder(() => ({ items: [row({ id: "person-1" })], hasNext: false }));
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  return {
    ...store,
    read: async (plan, options) => {
      await released;
      return store.read(plan, options);
    },
  };
};

const startWaiting = () =>
  startServer({
    store: waiting(),
    host: "127.0.0.1",
    port: 0,
    pages: "/nowhere",
    limits: { requestsAtOnce: AT_ONCE },
  });

const ask = async () => {
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ people { nodes { id } } }" }),
  });
  return { status: response.status, retry: response.headers.get("retry-after"), body: await response.json() };
};

describe("a crowd of four times as many as are answered at once", () => {
  it("is shed: the others get their answers, all are told, and the server is itself again", async () => {
    server = await startWaiting();
    let shed = 0;
    let allShed: () => void = () => undefined;
    const whenShed = new Promise<void>((resolve) => {
      allShed = resolve;
    });
    const crowd = Array.from({ length: 4 * AT_ONCE }, async () => {
      const answer = await ask();
      if (answer.status === 503 && ++shed === 3 * AT_ONCE) allShed();
      return answer;
    });
    await whenShed;
    // Who watches over the server is no part of the crowd.
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    release();
    const answers = await Promise.all(crowd);
    const [refusal] = answers.filter(({ status }) => status === 503);
    expect(refusal).toMatchObject({
      retry: "1",
      body: {
        errors: [
          { message: expect.stringContaining("ask again in 1 s"), extensions: { code: "OVERLOADED" } },
        ],
      },
    });
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(AT_ONCE);
    const after = await Promise.all(Array.from({ length: AT_ONCE }, ask));
    expect(after.map(({ status }) => status)).toEqual(Array(AT_ONCE).fill(200));
  });

  it("that goes away without waiting for its answers takes nobody's place", async () => {
    server = await startWaiting();
    for (let round = 0; round < 3; round++) {
      const gone = new AbortController();
      const left = Array.from({ length: AT_ONCE }, () =>
        fetch(`${server.url}/graphql?query={people{nodes{id}}}`, {
          headers: { "apollo-require-preflight": "1" },
          signal: gone.signal,
        }).catch(() => undefined),
      );
      // One is shed as soon as the others are in.
      while (
        (
          await fetch(`${server.url}/graphql?query={__typename}`, {
            headers: { "apollo-require-preflight": "1" },
          })
        ).status === 200
      );
      gone.abort();
      await Promise.all(left);
      while (
        (
          await fetch(`${server.url}/graphql?query={__typename}`, {
            headers: { "apollo-require-preflight": "1" },
          })
        ).status === 503
      );
    }
    release();
    expect((await ask()).status).toBe(200);
  });
});
