import type { FastifyReply, FastifyRequest } from "fastify";
import type { Limits } from "./limits.ts";

/** Seconds after which a client that was turned away may ask again. */
const RETRY_AFTER = 1;

/**
 * Turns requests away while so many are being answered already, so that those get their answers in time and the server
 * is itself again as soon as the crowd is gone. Requests whose bodies are still coming in aren't counted: a slow sender
 * takes nobody's place. True where the request has been refused.
 */
export const shedding = ({ requestsAtOnce }: Limits) => {
  let answering = 0;
  return (_request: FastifyRequest, reply: FastifyReply): boolean => {
    if (answering >= requestsAtOnce) {
      const message = `the server is answering ${requestsAtOnce} requests already, as many as it takes at once: ask again in ${RETRY_AFTER} s`;
      reply
        .code(503)
        .header("retry-after", String(RETRY_AFTER))
        .type("application/json")
        .send(JSON.stringify({ errors: [{ message, extensions: { code: "OVERLOADED" } }] }));
      return true;
    }
    // A client that has gone already closes no more.
    if (reply.raw.destroyed) return false;
    answering += 1;
    // Comes once for every response, also where the client has gone.
    reply.raw.once("close", () => {
      answering -= 1;
    });
    return false;
  };
};
