import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { GraphStore } from "../graph/port.ts";
import { type Operation, operationOf } from "./observe.ts";

/** What watchers of the server are told: health, readiness, metrics, and a line of the log for each request. */

/** Paths for watchers, which are no clients. */
export const WATCHED: ReadonlySet<string> = new Set(["/health", "/ready", "/metrics"]);
/** How long the store may take to say that it is there. */
const READY_MS = 2_000;

/** Healthy is a server that answers; ready is one whose store answers too. */
export const addHealth = (app: FastifyInstance, store: GraphStore): void => {
  app.get("/health", async () => ({ status: "ok" }));
  app.get("/ready", async (_request, reply) => {
    try {
      await store.read({ label: "Publication", first: 1, node: {} }, { timeoutMs: READY_MS });
      return { status: "ready", store: store.kind };
    } catch {
      return reply.code(503).send({ status: "unavailable", store: store.kind });
    }
  });
};

/** Prometheus metrics of one server: no label holds anything that a client makes up. */
class Metrics {
  readonly registry = new Registry();
  readonly running = new Gauge({
    name: "gazette_requests_running",
    help: "Requests under way.",
    registers: [this.registry],
  });
  readonly #requests = new Counter({
    name: "gazette_requests_total",
    help: "Requests answered, by route and status.",
    labelNames: ["route", "status"],
    registers: [this.registry],
  });
  readonly #seconds = new Histogram({
    name: "gazette_request_seconds",
    help: "Time to answer a request, by route.",
    labelNames: ["route"],
    buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10],
    registers: [this.registry],
  });
  readonly #errors = new Counter({
    name: "gazette_errors_total",
    help: "Errors in answers of GraphQL, by code.",
    labelNames: ["code"],
    registers: [this.registry],
  });
  readonly #cost = new Histogram({
    name: "gazette_operation_cost",
    help: "Nodes, edges and statements that an operation may ask for.",
    buckets: [1, 10, 100, 1_000, 10_000, 50_000],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  answered(request: FastifyRequest, reply: FastifyReply, operation: Operation | undefined): void {
    const route = request.routeOptions.url ?? "other";
    this.#requests.inc({ route, status: reply.statusCode });
    this.#seconds.observe({ route }, reply.elapsedTime / 1000);
    for (const code of operation?.codes ?? []) this.#errors.inc({ code });
    if (operation?.cost !== undefined) this.#cost.observe(operation.cost);
  }
}

/** Counts and logs every request: what was asked by name, what it cost and how it ended, never its variables. */
export const watchRequests = (app: FastifyInstance, showMetrics: boolean): void => {
  const metrics = new Metrics();
  app.addHook("onRequest", async (request, reply) => {
    metrics.running.inc();
    reply.raw.once("close", () => metrics.running.dec());
    reply.header("x-request-id", request.id);
  });
  app.addHook("onResponse", async (request, reply) => {
    const operation = operationOf(request);
    metrics.answered(request, reply, operation);
    request.log.info(
      {
        method: request.method,
        path: request.url.split("?")[0]?.slice(0, 200),
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        ...operation,
      },
      "request",
    );
  });
  if (!showMetrics) return;
  app.get("/metrics", async (_request, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  );
};
