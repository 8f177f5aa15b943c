import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

/** GraphiQL styles its elements in place and runs its editor in workers made from blobs. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The built pages: beside the sources in a checkout, beside the compiled program in a package. */
export const builtPages = (): string => {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return join(folder, "dist", "web", "playground");
};

/** Serves the playground at `/` and `/playground`; where it isn't built, both say how to build it. */
export const servePages = async (app: FastifyInstance, folder: string): Promise<void> => {
  app.addHook("onSend", async (_request, reply, payload) => {
    reply.header("x-content-type-options", "nosniff");
    reply.header("referrer-policy", "no-referrer");
    if (String(reply.getHeader("content-type")).startsWith("text/html"))
      reply.header("content-security-policy", CONTENT_SECURITY_POLICY);
    return payload;
  });
  if (!existsSync(join(folder, "index.html"))) {
    const missing = "The playground isn't built yet: run `npm run build:web`, then start the server again.\n";
    for (const path of ["/", "/playground"])
      app.get(path, async (_request, reply) =>
        reply.code(503).type("text/plain; charset=utf-8").send(missing),
      );
    return;
  }
  await app.register(fastifyStatic, {
    root: folder,
    cacheControl: false,
    setHeaders: (response, path) => {
      // File names under assets carry a hash of their content.
      const fixed = path.includes(`${join(folder, "assets")}`);
      response.setHeader("cache-control", fixed ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
  app.get("/playground", async (_request, reply) => reply.sendFile("index.html"));
};
