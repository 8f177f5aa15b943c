import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, startServer } from "../../src/api/server.ts";
import { recorder } from "./recorder.ts";

const folder = mkdtempSync(join(tmpdir(), "gazette-operations-"));
const listed =
  "# How many people?\nquery People($first: Int) {\n  people(first: $first) {\n    totalCount\n  }\n}\n";
const { store } = recorder(() => ({ items: [], hasNext: false, total: 7 }));
const start = async (operations: string) => startServer({ store, host: "127.0.0.1", port: 0, operations });
let server: RunningServer;
beforeAll(async () => {
  writeFileSync(join(folder, "people.graphql"), listed);
  writeFileSync(join(folder, "notes.txt"), "{ no operation }");
  server = await start(folder);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const post = async (body: object) => {
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as object };
};
const hashed = (text: string) => ({
  persistedQuery: { version: 1, sha256Hash: createHash("sha256").update(text).digest("hex") },
});
const answer = { status: 200, body: { data: { people: { totalCount: 7 } } } };
const refused = (code: string) => ({ errors: [{ extensions: { code } }] });

describe("a server of persisted operations", () => {
  it("answers them by text, whatever the layout, and by hash", async () => {
    expect(await post({ query: listed })).toEqual(answer);
    expect(
      await post({ query: "query People($first: Int) { people(first: $first) { totalCount } }" }),
    ).toEqual(answer);
    const { status, body } = await post({ extensions: hashed(listed) });
    expect({ status, body }).toEqual(answer);
    const url = new URL(`${server.url}/graphql`);
    url.searchParams.set("extensions", JSON.stringify(hashed(listed)));
    const got = await fetch(url, { headers: { "apollo-require-preflight": "true" } });
    expect(await got.json()).toEqual(answer.body);
  });

  it.each([
    ["another query", { query: "{ people { totalCount } }" }],
    ["introspection", { query: "{ __schema { types { name } } }" }],
    ["an unknown field", { query: "{ passwords }" }],
    ["no GraphQL", { query: "SELECT * FROM nodes" }],
    ["another query under its own hash", { query: "{ __typename }", extensions: hashed("{ __typename }") }],
    ["another query under a listed hash", { query: "{ __typename }", extensions: hashed(listed) }],
  ])("refuses %s", async (_name, body) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(response.body).toMatchObject(refused("PERSISTED_QUERY_ONLY"));
  });

  it("refuses other hashes, batches, and queries in the address", async () => {
    const unknown = await post({ extensions: hashed("{ __typename }") });
    expect(unknown.body).toMatchObject(refused("PERSISTED_QUERY_NOT_FOUND"));
    const batch = await post([{ query: "{ __typename }" }]);
    expect(batch.status).toBe(400);
    const response = await fetch(`${server.url}/graphql?query={__typename}`, {
      headers: { "apollo-require-preflight": "true" },
    });
    expect(await response.json()).toMatchObject(refused("PERSISTED_QUERY_ONLY"));
  });

  it.each([
    ["nowhere", undefined, /there is no such file or folder/],
    ["syntax.graphql", "{ people", /syntax\.graphql: Syntax Error/],
    ["unknown.gql", "{ passwords }", /unknown\.gql: Cannot query field "passwords"/],
  ])("doesn't start with %s", async (name, content, message) => {
    const path = join(folder, name);
    if (content) writeFileSync(path, content);
    await expect(start(path)).rejects.toMatchObject({
      code: "BAD_USAGE",
      message: expect.stringMatching(message),
    });
  });
});
