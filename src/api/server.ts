import "reflect-metadata";
import { setTimeout as sleep } from "node:timers/promises";
import { ApolloServer, type ApolloServerOptions } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import rateLimit from "@fastify/rate-limit";
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply } from "fastify";
import type { DocumentNode, GraphQLSchema } from "graphql";
import { GazetteError } from "../domain/errors.ts";
import type { GraphStore, ReadOptions } from "../graph/port.ts";
import type { Ask } from "../query/run.ts";
import { checkArgs } from "./check.ts";
import { compiledQueriesPlugin } from "./compiled.ts";
import { formatError } from "./errors.ts";
import { DEFAULT_LIMITS, type Limits, limitsPlugin } from "./limits.ts";
import { builtPages, servePages } from "./pages.ts";
import { buildApiSchema, printApiSchema } from "./schema.ts";

export interface ServerOptions {
  readonly store: GraphStore;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly limits?: Partial<Limits>;
  /** Origins whose pages may ask from a browser, such as https://example.org; none by default. */
  readonly origins?: readonly string[];
  /** False hides the schema from clients. */
  readonly introspection?: boolean;
  /** Folder of the built pages. */
  readonly pages?: string;
  /** Told of every defect that clients don't see. */
  readonly report?: (defect: unknown) => void;
}

export interface RunningServer {
  /** Where it answers: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Takes no more requests, lets running ones end, then stops. The store stays open. */
  readonly close: () => Promise<void>;
}

/** Starts the API, the explorer and the playground. Throws GazetteError("PORT_TAKEN") where something else listens there. */
export const startServer = async (options: ServerOptions): Promise<RunningServer> => {
  const limits: Limits = { ...DEFAULT_LIMITS, ...options.limits };
  const report = options.report ?? logDefect;
  const schema = buildApiSchema();
  const apollo = new ApolloServer<Ask>(apolloOptions(schema, options, limits, report, formatError(report)));
  await apollo.start();
  const app = Fastify({
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.timeoutMs + 20_000,
    forceCloseConnections: "idle",
    routerOptions: { ignoreTrailingSlash: true },
  });
  const idle = whenIdle(app);
  await limitRate(app, limits);
  allowOrigins(app, options.origins ?? []);
  answerErrors(app, limits, report);
  addHealth(app, options.store);
  addGraphql(app, apollo, options.store, limits);
  if (options.introspection !== false) addSchema(app, schema);
  await servePages(app, options.pages ?? builtPages());
  await listen(app, options);
  return {
    url: urlOf(app, options.host),
    close: async () => {
      const closed = app.close();
      await Promise.race([idle(), sleep(limits.timeoutMs + 1_000, undefined, { ref: false })]);
      // Connections on which no request ever came would hold the server open.
      app.server.closeAllConnections();
      await closed;
      await apollo.stop();
    },
  };
};

/** Gives the wait for the moment in which no request is running. */
const whenIdle = (app: FastifyInstance): (() => Promise<void>) => {
  let running = 0;
  let waiting: (() => void)[] = [];
  app.addHook("onRequest", async (_request, reply) => {
    running += 1;
    // Comes once for every response, also where the client has gone.
    reply.raw.once("close", () => {
      running -= 1;
      if (running > 0) return;
      for (const wake of waiting) wake();
      waiting = [];
    });
  });
  return () => (running === 0 ? Promise.resolve() : new Promise((wake) => waiting.push(wake)));
};

/** Parsed and validated documents, the latest thousand: bounded by count, since measuring them costs more. */
class DocumentStore {
  readonly #documents = new Map<string, DocumentNode>();
  async get(key: string): Promise<DocumentNode | undefined> {
    return this.#documents.get(key);
  }
  async set(key: string, document: DocumentNode): Promise<void> {
    this.#documents.delete(key);
    this.#documents.set(key, document);
    const [oldest] = this.#documents.keys();
    if (this.#documents.size > 1_000 && oldest !== undefined) this.#documents.delete(oldest);
  }
  async delete(key: string): Promise<boolean> {
    return this.#documents.delete(key);
  }
}

const apolloOptions = (
  schema: GraphQLSchema,
  { introspection = true }: ServerOptions,
  limits: Limits,
  report: (defect: unknown) => void,
  shown: ReturnType<typeof formatError>,
): ApolloServerOptions<Ask> => ({
  schema,
  introspection,
  hideSchemaDetailsFromClientErrors: !introspection,
  csrfPrevention: true,
  includeStacktraceInErrorResponses: false,
  stopOnTerminationSignals: false,
  documentStore: new DocumentStore(),
  parseOptions: { maxTokens: limits.tokens },
  formatError: shown,
  logger: { debug: ignore, info: ignore, warn: ignore, error: report },
  plugins: [
    limitsPlugin(limits),
    compiledQueriesPlugin(shown),
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginInlineTraceDisabled(),
    ApolloServerPluginLandingPageDisabled(),
  ],
});

const ignore = (): void => undefined;

const addGraphql = (
  app: FastifyInstance,
  apollo: ApolloServer<Ask>,
  store: GraphStore,
  limits: Limits,
): void => {
  const handler = fastifyApolloHandler(apollo, {
    context: async (_request, reply) => askOf(store, reply, limits.timeoutMs),
  });
  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    // A person who opens the address in a browser wants the playground.
    preHandler: async (request, reply) => {
      const wantsPage = request.method === "GET" && request.headers.accept?.includes("text/html");
      if (wantsPage && !(request.query as { readonly query?: string }).query)
        return reply.redirect("/playground");
    },
    handler,
  });
};

/** The request's own view of the store: its deadline, and a signal for when the client has gone. */
const askOf = (store: GraphStore, reply: FastifyReply, timeoutMs: number): Ask => {
  const deadline = performance.now() + timeoutMs;
  const gone = new AbortController();
  reply.raw.once("close", () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  const options = (): ReadOptions => ({
    signal: gone.signal,
    timeoutMs: Math.max(1, Math.ceil(deadline - performance.now())),
  });
  return { store, options, extras: new Map(), check: checkArgs };
};

/** Turns clients away that ask too often; each address is a client. */
const limitRate = async (app: FastifyInstance, { requestsPerMinute }: Limits): Promise<void> => {
  if (requestsPerMinute <= 0) return;
  await app.register(rateLimit, {
    max: requestsPerMinute,
    timeWindow: "1 minute",
    // Watchers of the server's health are no clients.
    allowList: (request) => request.url === "/health" || request.url === "/ready",
  });
};

/** Lets the pages of these origins ask, without cookies; browsers keep all others out. */
const allowOrigins = (app: FastifyInstance, origins: readonly string[]): void => {
  if (origins.length === 0) return;
  app.addHook("onRequest", async (request, reply) => {
    const { origin } = request.headers;
    if (!origin || !origins.includes(origin)) return;
    reply.header("access-control-allow-origin", origin).header("vary", "origin");
    if (request.method !== "OPTIONS") return;
    return reply
      .header("access-control-allow-methods", "GET, POST")
      .header("access-control-allow-headers", "content-type, apollo-require-preflight")
      .header("access-control-max-age", "600")
      .code(204)
      .send();
  });
};

/** The schema as text, for people and for code generators. */
const addSchema = (app: FastifyInstance, schema: GraphQLSchema): void => {
  const text = printApiSchema(schema);
  app.get("/schema.graphql", async (_request, reply) => reply.type("text/plain; charset=utf-8").send(text));
};

const addHealth = (app: FastifyInstance, store: GraphStore): void => {
  app.get("/health", async () => ({ status: "ok" }));
  app.get("/ready", async (_request, reply) => {
    try {
      await store.read({ label: "Publication", first: 1, node: {} }, { timeoutMs: 2_000 });
      return { status: "ready", store: store.kind };
    } catch {
      return reply.code(503).send({ status: "unavailable", store: store.kind });
    }
  });
};

/** Errors before GraphQL (body too large, no JSON, no such page) in the shape of GraphQL's own. */
const answerErrors = (app: FastifyInstance, limits: Limits, report: (defect: unknown) => void): void => {
  app.setErrorHandler(async (error: FastifyError, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) report(error);
    const [code, message] = described(error, status, limits);
    return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
  });
  app.setNotFoundHandler(async (request, reply) => {
    const message = `nothing at ${request.url.slice(0, 200)}: GraphQL is at /graphql, the explorer at /explore, the playground at /playground`;
    return reply.code(404).send({ errors: [{ message, extensions: { code: "NOT_FOUND" } }] });
  });
};

const described = (error: FastifyError, status: number, limits: Limits): readonly [string, string] => {
  if (status === 413)
    return ["BODY_TOO_LARGE", `the request is too large: at most ${limits.bodyBytes} bytes are taken`];
  if (status === 429)
    return ["TOO_MANY_REQUESTS", `too many requests: at most ${limits.requestsPerMinute} a minute are taken`];
  if (status === 415) return ["BAD_REQUEST", "send the query as application/json"];
  if (status < 500) return ["BAD_REQUEST", error.message];
  return ["INTERNAL_SERVER_ERROR", "something went wrong inside the server; its log tells more"];
};

const listen = async (app: FastifyInstance, { host, port }: ServerOptions): Promise<void> => {
  try {
    await app.listen({ host, port });
  } catch (error) {
    await app.close();
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE")
      throw new GazetteError(
        "PORT_TAKEN",
        `port ${port} on ${host} is taken: stop the program that listens there, or choose another port (--port ${port + 1}; 0 takes any free one)`,
        { cause: error },
      );
    if (code === "EACCES")
      throw new GazetteError("BAD_USAGE", `port ${port} needs more rights: choose one above 1023`, {
        cause: error,
      });
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN")
      throw new GazetteError(
        "BAD_USAGE",
        `host ${host} is no address of this machine: 127.0.0.1 serves this machine, 0.0.0.0 its network`,
        { cause: error },
      );
    throw error;
  }
};

const urlOf = (app: FastifyInstance, host: string): string => {
  const address = app.server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const name = host === "0.0.0.0" || host === "::" ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}`;
};

/** A defect as one line of JSON on standard error. */
const logDefect = (defect: unknown): void => {
  const { message, stack } = defect instanceof Error ? defect : { message: String(defect), stack: undefined };
  process.stderr.write(
    `${JSON.stringify({ level: "error", time: new Date().toISOString(), message, stack })}\n`,
  );
};
