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

/** The pages by their paths, and the folders that hold them. */
const PAGES = { "/": "home", "/explore": "explorer", "/playground": "playground" } as const;

/** The built pages: beside the sources in a checkout, beside the compiled program in a package. */
export const builtPages = (): string => {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return join(folder, "dist", "web");
};

/** Serves the front page, the explorer and the playground; where they aren't built, all say how to build them. */
export const servePages = async (app: FastifyInstance, folder: string): Promise<void> => {
  app.addHook("onSend", async (_request, reply, payload) => {
    reply.header("x-content-type-options", "nosniff");
    reply.header("referrer-policy", "no-referrer");
    if (String(reply.getHeader("content-type")).startsWith("text/html"))
      reply.header("content-security-policy", CONTENT_SECURITY_POLICY);
    return payload;
  });
  if (!existsSync(join(folder, "explorer", "index.html"))) {
    const missing = "The pages aren't built yet: run `npm run build:web`, then start the server again.\n";
    for (const path of Object.keys(PAGES))
      app.get(path, async (_request, reply) =>
        reply.code(503).type("text/plain; charset=utf-8").send(missing),
      );
    return;
  }
  await app.register(fastifyStatic, {
    root: join(folder, "assets"),
    prefix: "/assets/",
    index: false,
    cacheControl: false,
    setHeaders: (response) => {
      // File names carry a hash of their content.
      response.setHeader("cache-control", "public, max-age=31536000, immutable");
    },
  });
  for (const [path, page] of Object.entries(PAGES))
    app.get(path, async (_request, reply) =>
      reply.header("cache-control", "no-cache").sendFile("index.html", join(folder, page)),
    );
};
