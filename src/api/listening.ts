import type { FastifyInstance } from "fastify";
import { GazetteError } from "../domain/errors.ts";

/** Where a server listens, and when it may stop. */

/** Gives the wait for the moment in which no request is running. */
export const whenIdle = (app: FastifyInstance): (() => Promise<void>) => {
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

/** Listens at an address. Throws GazetteError where it can't: PORT_TAKEN, or BAD_USAGE for a wrong one. */
export const listen = async (
  app: FastifyInstance,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<void> => {
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

/** The address as a URL that a browser takes. */
export const urlOf = (app: FastifyInstance, host: string): string => {
  const address = app.server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const name = host === "0.0.0.0" || host === "::" ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}`;
};
