import type { FastifyError, FastifyInstance } from "fastify";
import type { Limits } from "./limits.ts";

/** Errors before GraphQL (body too large, no JSON, no such page) in the shape of GraphQL's own. */
export const answerErrors = (
  app: FastifyInstance,
  limits: Limits,
  report: (defect: unknown) => void,
): void => {
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
