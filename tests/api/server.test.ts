import { createServer } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, startServer } from "../../src/api/server.ts";
import { GazetteError } from "../../src/domain/errors.ts";
import type { GraphStore, ReadOptions } from "../../src/graph/port.ts";
import { recorder, row } from "./recorder.ts";

const defects: unknown[] = [];
let options: ReadOptions | undefined;
let server: RunningServer;

/** A store whose answer depends on the name that is asked for. */
const store = (): GraphStore => {
  const people = recorder((plan) => {
    const asked = JSON.stringify(plan);
    if (asked.includes("defect")) throw new Error("cannot open /secret/path");
    if (asked.includes("slow"))
      throw new GazetteError("TIMEOUT", "the query took longer than 10 s: narrow it");
    return { items: [row({ id: "person-1", name: "王小丫" })], hasNext: false, total: 1 };
  }).store;
  return {
    ...people,
    read: async (plan, given) => {
      options = given;
      return people.read(plan, given);
    },
  };
};

beforeAll(async () => {
  server = await startServer({
    store: store(),
    host: "127.0.0.1",
    port: 0,
    pages: "/nowhere",
    report: (defect) => defects.push(defect),
  });
});
afterAll(async () => server.close());

interface Answer {
  readonly status: number;
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly {
      readonly message: string;
      readonly extensions: Readonly<Record<string, unknown>>;
    }[];
  };
}

const post = async (
  body: unknown,
  headers: Record<string, string> = { "content-type": "application/json" },
): Promise<Answer> => {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const response = await fetch(`${server.url}/graphql`, { method: "POST", headers, body: text });
  return { status: response.status, body: (await response.json()) as Answer["body"] };
};
/** Asks three times: what is asked again is run as a compiled function, and must answer the same. */
const ask = async (query: string, variables = {}): Promise<Answer> => {
  const answer = await post({ query, variables });
  for (const again of [1, 2])
    expect(await post({ query, variables }), `asked again, time ${again}`).toEqual(answer);
  return answer;
};

const nested = (levels: number): string =>
  levels === 0
    ? "id"
    : `attended(first: 1) { nodes { attendees(first: 1) { nodes { ${nested(levels - 1)} } } } }`;

/** Fragments that spread one another: 2⁴⁰ fields if they were opened one by one. */
const bomb = (): string =>
  Array.from({ length: 40 }, (_, n) => {
    const inner = n === 39 ? "id" : `...F${n + 1}`;
    return `fragment F${n} on Person { a: posts(first: 1) { nodes { parts { totalCount } } } ...G${n} } fragment G${n} on Person { b${n}: id ${inner} ${inner} }`;
  }).join("\n");

describe("GraphQL over HTTP", () => {
  it("answers", async () => {
    const { status, body } = await ask("{ people { nodes { id name } totalCount } }");
    expect(status).toBe(200);
    expect(body).toEqual({
      data: { people: { nodes: [{ id: "person-1", name: "王小丫" }], totalCount: 1 } },
    });
  });

  it("answers a question in words, with its evidence", async () => {
    const query =
      "query ($q: String!) { ask(question: $q) { status answers text query evidence { text article date } } }";
    const { status, body } = await post({ query, variables: { q: "今天天气怎么样?" } });
    expect(status).toBe(200);
    expect(body.errors).toBeUndefined();
    expect(body.data?.ask).toMatchObject({ status: "UNSUPPORTED", answers: [], evidence: [] });
  });

  it("gives the store its deadline", async () => {
    await ask("{ people { nodes { id } } }");
    expect(options?.timeoutMs).toBeGreaterThan(0);
    expect(options?.timeoutMs).toBeLessThanOrEqual(10_000);
    expect(options?.signal).toBeInstanceOf(AbortSignal);
  });

  it("hides what went wrong inside, and reports it", async () => {
    const { body } = await ask(`{ people(where: {name: "defect"}) { nodes { id } } }`);
    expect(JSON.stringify(body)).not.toContain("secret");
    expect(body.errors?.[0]?.extensions).toEqual({ code: "INTERNAL_SERVER_ERROR" });
    expect(String(defects.at(-1))).toContain("/secret/path");
  });

  it("shows errors for people as they stand", async () => {
    const { body } = await ask(`{ people(where: {name: "slow"}) { nodes { id } } }`);
    expect(body.errors?.[0]).toMatchObject({
      message: "the query took longer than 10 s: narrow it",
      extensions: { code: "TIMEOUT" },
    });
  });
});

describe("arguments that don't hold", () => {
  it.each([
    ["{ people(first: 0) { nodes { id } } }", "people.first", 0],
    ["{ people(first: 201) { nodes { id } } }", "people.first", 201],
    [
      '{ events(where: {date: {from: "2024-02-31"}}) { nodes { id } } }',
      "events.where.date.from",
      "2024-02-31",
    ],
    ['{ p: people(where: {name: ""}) { nodes { id } } }', "p.where.name", ""],
    ["{ people { nodes { attended(first: 999) { nodes { id } } } } }", "people.nodes.attended.first", 999],
    [
      "{ people { nodes { attended(edgeWhere: {minConfidence: 2}) { nodes { id } } } } }",
      "people.nodes.attended.edgeWhere.minConfidence",
      2,
    ],
    ['{ people { nodes { posts(asOf: "today") { nodes { id } } } } }', "people.nodes.posts.asOf", "today"],
    ['{ path(from: "a", to: "b", maxHops: 9) { length } }', "path.maxHops", 9],
    ['{ search(text: "") { hits { score } } }', "search.text", ""],
    ['{ search(text: "a", first: 101) { hits { score } } }', "search.first", 101],
    ["{ compare(ids: []) { events } }", "compare.ids", []],
    ['{ compare(ids: ["a"], from: "2024-13") { events } }', "compare.from", "2024-13"],
    ["{ stats { byMonth(label: Event, first: 0) { count } } }", "stats.byMonth.first", 0],
    ['{ stats { s: byPlace(label: Event, to: "x") { count } } }', "stats.s.to", "x"],
    ["{ stats { topAgencies(first: 201) { count } } }", "stats.topAgencies.first", 201],
    ['{ stats { countBy(label: Place, prop: "") { count } } }', "stats.countBy.prop", ""],
  ])("%s", async (query, path, value) => {
    const { body } = await ask(query);
    const [error] = body.errors ?? [];
    expect(error?.extensions).toMatchObject({ code: "BAD_USER_INPUT", fields: [{ path, value }] });
    expect(error?.message).toContain(path);
  });

  it.each([
    ["{ person { id } }", "person: say which one by id or name, not by nothing"],
    [`{ place(name: "a", code: "1") { id } }`, "place: say which one by id or name or code, not by several"],
    [
      `{ stats { countBy(label: Place, prop: "kind") { value } } }`,
      "Place has no property kind: it has level, code, fullName",
    ],
  ])("%s", async (query, message) => {
    const { body } = await ask(query);
    expect(body.errors?.[0]).toMatchObject({ message, extensions: { code: "BAD_USER_INPUT" } });
  });

  it("refuses variables of the wrong type", async () => {
    const { status, body } = await ask("query($n: Int) { people(first: $n) { nodes { id } } }", { n: "x" });
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });
});

describe("operations", () => {
  it("runs the one that is named, and says where there is none of that name", async () => {
    const query = "query A { people { nodes { id } } } query B { people { totalCount } }";
    for (const _time of [1, 2, 3]) {
      expect(await post({ query, operationName: "B" })).toMatchObject({
        status: 200,
        body: { data: { people: { totalCount: 1 } } },
      });
      const unknown = await post({ query, operationName: "C" });
      expect(unknown.status).toBe(400);
      expect(unknown.body.errors?.[0]?.extensions.code).toBe("OPERATION_RESOLUTION_FAILURE");
    }
  });
});

describe("hostile queries", () => {
  const orBomb = (levels: number): string => (levels === 0 ? "{}" : `{or: [${orBomb(levels - 1)}]}`);
  it.each([
    ["too deep", `{ people(first: 1) { nodes { ${nested(6)} } } }`, "QUERY_TOO_DEEP"],
    ["too many fields", `{ people { nodes { ...F0 } } } ${bomb()}`, "QUERY_TOO_LARGE"],
    [
      "too costly",
      "{ people(first: 200) { nodes { attended(first: 200) { nodes { attendees(first: 200) { nodes { id } } } } } } }",
      "QUERY_TOO_COSTLY",
    ],
    [
      "too costly by aliases",
      `{ ${["a", "b"].map((alias) => `${alias}: events(first: 200) { nodes { attendees(first: 200) { nodes { id } } } }`).join(" ")} }`,
      "QUERY_TOO_COSTLY",
    ],
    [
      "too costly by counts of the whole graph",
      `{ stats { ${Array.from({ length: 60 }, (_, i) => `a${i}: byMonth(label: Event) { count }`).join(" ")} } }`,
      "QUERY_TOO_COSTLY",
    ],
    ["too long", `{ ${"a ".repeat(5_000)} }`, "GRAPHQL_PARSE_FAILED"],
    [
      "a cycle of fragments",
      "{ people { nodes { ...A } } } fragment A on Person { ...A }",
      "GRAPHQL_VALIDATION_FAILED",
    ],
    ["an unknown field", "{ passwords }", "GRAPHQL_VALIDATION_FAILED"],
    ["an unknown value", "{ stats { byMonth(label: Person) { count } } }", "GRAPHQL_VALIDATION_FAILED"],
    ["a directive that isn't", "{ people @all { totalCount } }", "GRAPHQL_VALIDATION_FAILED"],
    ["a mutation", "mutation { deleteAll }", "OPERATION_NOT_SUPPORTED"],
    [
      "a loading mutation where none is offered",
      "mutation { loadArticles(articles: []) { added } }",
      "OPERATION_NOT_SUPPORTED",
    ],
    ["a subscription", "subscription { people { totalCount } }", "OPERATION_NOT_SUPPORTED"],
    [
      "aliases by the thousand",
      `{ ${Array.from({ length: 1500 }, (_, i) => `a${i}:stats{evidence}`).join(" ")} }`,
      "GRAPHQL_PARSE_FAILED",
    ],
    [
      "names that are no property",
      `{ stats { countBy(label: Place, prop: "a'--") { count } } }`,
      "BAD_USER_INPUT",
    ],
    ["no query", "", "BAD_REQUEST"],
    ["not GraphQL", "SELECT * FROM nodes", "GRAPHQL_PARSE_FAILED"],
    ["filters too deep", `{ people(where: ${orBomb(12)}) { nodes { id } } }`, "BAD_USER_INPUT"],
    [
      "filters too many",
      `{ people(where: {or: [${"{not: {}},".repeat(80)}]}) { nodes { id } } }`,
      "BAD_USER_INPUT",
    ],
    [
      "introspection that multiplies",
      "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }",
      "GRAPHQL_VALIDATION_FAILED",
    ],
  ])("%s", async (_name, query, code) => {
    const { body } = await ask(query);
    expect(body.errors?.[0]?.extensions.code).toBe(code);
    expect(JSON.stringify(body)).not.toMatch(/node_modules|\.ts:\d|stacktrace/);
  });

  it("takes a long list for costly, also after the number of its length stood in its stead", async () => {
    const query =
      "query Of($ids: [ID!]!) { nodes(ids: $ids) { ... on Person { attended(first: 200) { nodes { attendees { nodes { id } } } } } } }";
    expect((await ask(query, { ids: 50 })).body.errors?.[0]?.extensions.code).not.toBe("QUERY_TOO_COSTLY");
    const ids = Array.from({ length: 50 }, (_, i) => `person-${i}`);
    expect((await ask(query, { ids })).body.errors?.[0]?.extensions.code).toBe("QUERY_TOO_COSTLY");
  });

  it("says how to narrow a costly query", async () => {
    const { body } = await ask(
      "{ people(first: 200) { nodes { attended(first: 200) { nodes { attendees { nodes { id } } } } } } }",
    );
    expect(body.errors?.[0]?.message).toBe(
      "the answer might hold 800,000 nodes and edges, the limit is 50,000: ask for smaller pages (first) or fewer levels; its largest pages are attended(200 rows), people(200 rows), attendees(20 rows)",
    );
  });

  it.each([
    ["a form post", { "content-type": "text/plain" }, "{}", 400],
    ["a batch", { "content-type": "application/json" }, '[{"query":"{__typename}"}]', 400],
    ["a body that is no JSON", { "content-type": "application/json" }, "{bad", 400],
    ["a body that is too large", { "content-type": "application/json" }, "x".repeat(300_000), 413],
    ["XML", { "content-type": "application/xml" }, "<a/>", 415],
  ])("%s", async (_name, headers, body, status) => {
    const answer = await post(body, headers);
    expect(answer.status).toBe(status);
    expect(answer.body.errors?.[0]?.extensions.code).toEqual(expect.any(String));
  });

  it("takes no query from a foreign page", async () => {
    const response = await fetch(`${server.url}/graphql?query={__typename}`, {
      headers: { origin: "https://example.com" },
    });
    expect(response.status).toBe(400);
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });
});

describe("the server", () => {
  it("tells its health, and whether the store answers", async () => {
    expect(await (await fetch(`${server.url}/health`)).json()).toEqual({ status: "ok" });
    expect(await (await fetch(`${server.url}/ready`)).json()).toEqual({ status: "ready", store: "recorder" });
    const broken = await startServer({
      store: recorder(() => {
        throw new Error("gone");
      }).store,
      host: "127.0.0.1",
      port: 0,
    });
    expect((await fetch(`${broken.url}/ready`)).status).toBe(503);
    expect((await fetch(`${broken.url}/health`)).status).toBe(200);
    await broken.close();
  });

  it("logs a line of each request, without its variables, and counts it", async () => {
    const lines: Record<string, unknown>[] = [];
    const log = {
      level: "info",
      stream: { write: (line: string) => void lines.push(JSON.parse(line)) },
    } as const;
    const watched = await startServer({ store: store(), host: "127.0.0.1", port: 0, log });
    const query = "query Who($name: String) { people(where: {name: $name}) { nodes { id } } }";
    const asked = async (name: string) =>
      fetch(`${watched.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query, variables: { name } }),
      });
    const answered = await asked("secret");
    await asked("slow");
    await asked("defect");
    await fetch(`${watched.url}/graphql?query={__typename}&variables={"a":"secret"}`);
    await fetch(`${watched.url}/health`);
    const metrics = await (await fetch(`${watched.url}/metrics`)).text();
    await watched.close();
    const requests = lines.filter((line) => line.msg === "request");
    expect(requests[0]).toEqual({
      level: "info",
      time: expect.stringMatching(/^\d{4}-/),
      reqId: answered.headers.get("x-request-id"),
      msg: "request",
      method: "POST",
      path: "/graphql",
      status: 200,
      ms: expect.any(Number),
      operation: "Who",
      type: "query",
      cost: 20,
    });
    expect(requests[1]).toMatchObject({ codes: ["TIMEOUT"] });
    expect(requests[2]).toMatchObject({ codes: ["INTERNAL_SERVER_ERROR"] });
    expect(JSON.stringify(requests)).not.toContain("secret");
    expect(lines.find((line) => line.msg === "defect")).toMatchObject({
      level: "error",
      err: { message: "cannot open /secret/path" },
    });
    expect(metrics).toContain('gazette_requests_total{route="/graphql",status="200"} 3');
    expect(metrics).toContain('gazette_requests_total{route="/health",status="200"} 1');
    expect(metrics).toContain('gazette_errors_total{code="TIMEOUT"} 1');
    expect(metrics).toContain('gazette_operation_cost_bucket{le="100"} 3');
    expect(metrics).toContain("gazette_requests_running 1");
    expect(metrics).toContain("process_cpu_seconds_total");
  });

  it("hides the metrics where it shall", async () => {
    const closed = await startServer({ store: store(), host: "127.0.0.1", port: 0, metrics: false });
    expect((await fetch(`${closed.url}/metrics`)).status).toBe(404);
    await closed.close();
  });

  it("says how to build pages that aren't there", async () => {
    const response = await fetch(`${server.url}/`);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain("npm run build:web");
  });

  it("sends people who open /graphql in a browser to the playground", async () => {
    const response = await fetch(`${server.url}/graphql`, {
      headers: { accept: "text/html" },
      redirect: "manual",
    });
    expect([response.status, response.headers.get("location")]).toEqual([302, "/playground"]);
  });

  it("gives the schema as text, unless introspection is off", async () => {
    expect(await (await fetch(`${server.url}/schema.graphql`)).text()).toContain("type Person implements");
    const closed = await startServer({ store: store(), host: "127.0.0.1", port: 0, introspection: false });
    expect((await fetch(`${closed.url}/schema.graphql`)).status).toBe(404);
    for (const query of ["{ __schema { types { name } } }", "{ peopl { totalCount } }"]) {
      const answer = await fetch(`${closed.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query }),
      });
      expect(answer.status).toBe(400);
      expect(await answer.text()).not.toContain("people");
    }
    await closed.close();
  });

  it("turns clients away that ask too often, but not who watches its health", async () => {
    const strict = await startServer({
      store: store(),
      host: "127.0.0.1",
      port: 0,
      limits: { requestsPerMinute: 2 },
    });
    const once = async (path: string) => fetch(`${strict.url}${path}`, { redirect: "manual" });
    const statuses = [];
    for (let n = 0; n < 3; n++) statuses.push((await once("/schema.graphql")).status);
    expect(statuses).toEqual([200, 200, 429]);
    const refused = await once("/schema.graphql");
    expect(await refused.json()).toEqual({
      errors: [
        {
          message: "too many requests: at most 2 a minute are taken",
          extensions: { code: "TOO_MANY_REQUESTS" },
        },
      ],
    });
    expect((await once("/health")).status).toBe(200);
    await strict.close();
  });

  it("lets only the origins ask that are named", async () => {
    const origin = "https://example.org";
    const open = await startServer({ store: store(), host: "127.0.0.1", port: 0, origins: [origin] });
    const preflight = async (from: string) =>
      fetch(`${open.url}/graphql`, { method: "OPTIONS", headers: { origin: from } });
    const allowed = await preflight(origin);
    expect([allowed.status, allowed.headers.get("access-control-allow-origin")]).toEqual([204, origin]);
    const other = await preflight("https://example.net");
    expect(other.headers.get("access-control-allow-origin")).toBeNull();
    const answer = await fetch(`${open.url}/graphql`, {
      method: "POST",
      headers: { origin, "content-type": "application/json" },
      body: JSON.stringify({ query: "{ __typename }" }),
    });
    expect(answer.headers.get("access-control-allow-origin")).toBe(origin);
    await open.close();
  });

  it("answers unknown paths in GraphQL's shape", async () => {
    const response = await fetch(`${server.url}/admin`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "NOT_FOUND" } }] });
  });

  it("refuses a port that is taken, and says what to do", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const address = other.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const start = startServer({ store: store(), host: "127.0.0.1", port });
    await expect(start).rejects.toMatchObject({ code: "PORT_TAKEN" });
    await expect(start).rejects.toThrow(/--port/);
    other.close();
  });

  it("refuses a host that isn't this machine's", async () => {
    const start = startServer({ store: store(), host: "192.0.2.1", port: 0 });
    await expect(start).rejects.toMatchObject({ code: "BAD_USAGE" });
  });

  it("stops the store's work, and waits no longer, where the client has gone", async () => {
    const gone = new AbortController();
    let stopped = false;
    const slow: GraphStore = {
      ...store(),
      read: async (_plan, given) => {
        gone.abort();
        await new Promise<void>((resolve) => given?.signal?.addEventListener("abort", () => resolve()));
        stopped = true;
        return { items: [], hasNext: false, total: 0 };
      },
    };
    const running = await startServer({ store: slow, host: "127.0.0.1", port: 0 });
    const request = fetch(`${running.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ people { totalCount } }" }),
      signal: gone.signal,
    });
    await expect(request).rejects.toThrow();
    await running.close();
    expect(stopped).toBe(true);
  });

  it("lets a running request end before it stops, and drops idle connections", async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let asked = (): void => undefined;
    const reached = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const slow: GraphStore = {
      ...store(),
      read: async () => {
        asked();
        await held;
        return { items: [], hasNext: false, total: 7 };
      },
    };
    const running = await startServer({ store: slow, host: "127.0.0.1", port: 0 });
    const { hostname, port } = new URL(running.url);
    const idle = connect(Number(port), hostname);
    await new Promise((resolve) => idle.once("connect", resolve));
    const request = fetch(`${running.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ people { totalCount } }" }),
    });
    await reached;
    const closing = running.close();
    release();
    expect(await (await request).json()).toEqual({ data: { people: { totalCount: 7 } } });
    await closing;
    idle.destroy();
    await expect(fetch(`${running.url}/health`)).rejects.toThrow();
  });
});
