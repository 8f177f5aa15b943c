import "reflect-metadata";
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { ApolloServer, type ApolloServerOptions } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import rateLimit from "@fastify/rate-limit";
import Fastify, { type FastifyInstance, type FastifyReply, LogController } from "fastify";
import type { DocumentNode, GraphQLSchema } from "graphql";
import type { GraphStore, ReadOptions } from "../graph/port.ts";
import type { Ask } from "../query/run.ts";
import { checkArgs } from "./check.ts";
import { compiledQueriesPlugin } from "./compiled.ts";
import { formatError } from "./errors.ts";
import { addExport } from "./exporting.ts";
import { DEFAULT_LIMITS, type Limits, limitsPlugin } from "./limits.ts";
import { listen, urlOf, whenIdle } from "./listening.ts";
import { showsToken } from "./loading.ts";
import { type Observed, observe, observePlugin } from "./observe.ts";
import { builtPages, servePages } from "./pages.ts";
import { type PersistedOperations, readOperations, refusalOf } from "./persisted.ts";
import { answerErrors } from "./refusals.ts";
import { buildApiSchema, printApiSchema } from "./schema.ts";
import { shedding } from "./shedding.ts";
import { addHealth, WATCHED, watchRequests } from "./watch.ts";

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
  /** A file or folder of operations: no others are answered. */
  readonly operations?: string;
  /** Who shows this token may load articles; without one the API offers no loading at all. */
  readonly loadToken?: string;
  /** Where the log goes, one JSON object a line; nowhere by default. */
  readonly log?: LogOptions;
  /** False hides the metrics. */
  readonly metrics?: boolean;
  /** False offers no exports; nor do servers that answer a fixed set of operations. */
  readonly exports?: boolean;
  /** Told of every defect that clients don't see; by default the log is. */
  readonly report?: (defect: unknown) => void;
}

export interface LogOptions {
  readonly level: LogLevel;
  readonly stream: { write(line: string): void };
}
/** `info` tells of every request, `error` of defects alone. */
export const LOG_LEVELS = ["info", "error", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface RunningServer {
  /** Where it answers: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Takes no more requests, lets running ones end, then stops. The store stays open. */
  readonly close: () => Promise<void>;
}

/** Starts the API, the explorer and the playground. Throws GazetteError("PORT_TAKEN") where something else listens there. */
export const startServer = async (options: ServerOptions): Promise<RunningServer> => {
  const limits: Limits = { ...DEFAULT_LIMITS, ...options.limits };
  const app = Fastify({
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.timeoutMs + 20_000,
    forceCloseConnections: "idle",
    routerOptions: { ignoreTrailingSlash: true },
    genReqId: () => randomUUID(),
    logController: new LogController({ disableRequestLogging: true }),
    ...(options.log && { logger: loggerOf(options.log) }),
  });
  const report = options.report ?? ((defect: unknown) => app.log.error({ err: defect }, "defect"));
  const schema = buildApiSchema({ loading: options.loadToken !== undefined });
  const operations =
    options.operations === undefined ? undefined : readOperations(options.operations, schema);
  const apollo = new ApolloServer<Observed>({
    ...apolloOptions(schema, options, limits, report, formatError(report)),
    ...(operations && { persistedQueries: { cache: operations.cache } }),
  });
  await apollo.start();
  watchRequests(app, options.metrics !== false);
  const idle = whenIdle(app);
  await limitRate(app, limits);
  allowOrigins(app, options.origins ?? []);
  answerErrors(app, limits, report);
  addHealth(app, options.store);
  addGraphql(app, apollo, options, limits, operations);
  if (options.exports !== false && !operations) addExport(app, options.store, report);
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

/** The log's lines: times as ISO dates, levels by name, and neither process nor machine. */
const loggerOf = ({ level, stream }: LogOptions) => ({
  level,
  stream,
  base: null,
  timestamp: () => `,"time":"${new Date().toISOString()}"`,
  formatters: { level: (label: string) => ({ level: label }) },
});

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
): ApolloServerOptions<Observed> => ({
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
    observePlugin,
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
  apollo: ApolloServer<Observed>,
  { store, loadToken }: ServerOptions,
  limits: Limits,
  operations: PersistedOperations | undefined,
): void => {
  const handler = fastifyApolloHandler(apollo, {
    context: async (request, reply) => {
      const mayLoad = loadToken !== undefined && showsToken(request.headers.authorization, loadToken);
      return observe(request, { ...askOf(store, reply, limits.timeoutMs), mayLoad });
    },
  });
  const isShed = shedding(limits);
  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    // A person who opens the address in a browser wants the playground.
    preHandler: async (request, reply) => {
      const wantsPage = request.method === "GET" && request.headers.accept?.includes("text/html");
      if (wantsPage && !(request.query as { readonly query?: string }).query)
        return reply.redirect("/playground");
      if (isShed(request, reply)) return reply;
      const refusal = operations && refusalOf(operations, request);
      if (refusal) return reply.code(400).type("application/json").send(JSON.stringify(refusal));
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
    allowList: (request) => WATCHED.has(request.url),
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
