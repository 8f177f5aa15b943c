import { Readable } from "node:stream";
import type { FastifyInstance } from "fastify";
import { FORMATS, type TextFormat } from "../exports/formats.ts";
import type { ExportRecord, GraphStore } from "../graph/port.ts";

/** The whole graph over HTTP, in the forms of `gazette export`: read as fast as the client takes it, and no faster. */

/** Exports that run at once; each reads the whole graph. */
const AT_ONCE = 2;
/** Seconds after which a client that was turned away may ask again. */
const RETRY_AFTER = 60;
/** A client that takes nothing for so long has gone. */
const STALL_MS = 60_000;
/** Some 64 kB a write: lines by themselves would make a packet each. */
const CHUNK = 65_536;

/** The forms that are one text, by name. */
const TEXTS: ReadonlyMap<string, TextFormat> = new Map(
  Object.entries(FORMATS).flatMap(([name, format]) => ("text" in format ? [[name, format] as const] : [])),
);

/** Adds `GET /export?format=NAME`. */
export const addExport = (
  app: FastifyInstance,
  store: GraphStore,
  report: (defect: unknown) => void,
): void => {
  let running = 0;
  // A HEAD would read the whole graph for nobody.
  app.get("/export", { exposeHeadRoute: false }, async (request, reply) => {
    const { format: name = "jsonl" } = request.query as { readonly format?: unknown };
    const format = typeof name === "string" ? TEXTS.get(name) : undefined;
    if (!format)
      return reply
        .code(400)
        .send(refusal("BAD_REQUEST", `format: no such form; give one of ${[...TEXTS.keys()].join(", ")}`));
    if (running >= AT_ONCE)
      return reply
        .code(503)
        .header("retry-after", String(RETRY_AFTER))
        .send(refusal("OVERLOADED", `${AT_ONCE} exports are running already: ask again in ${RETRY_AFTER} s`));
    // A client that has gone already closes no more.
    if (reply.raw.destroyed) return reply;
    running += 1;
    // Comes once for every response, also where the client has gone.
    reply.raw.once("close", () => {
      running -= 1;
    });
    reply.raw.setTimeout(STALL_MS, () => reply.raw.destroy());
    reply
      .type(format.type)
      .header("content-disposition", `attachment; filename="graph.${format.ending}"`)
      .header("cache-control", "no-store");
    return reply.send(Readable.from(chunks(format, store.stream(), report), { objectMode: false }));
  });
};

const refusal = (code: string, message: string): object => ({ errors: [{ message, extensions: { code } }] });

/** The export in pieces. An answer that has begun can't become an error: it breaks off, and the defect is reported. */
async function* chunks(
  format: TextFormat,
  records: AsyncIterable<ExportRecord>,
  report: (defect: unknown) => void,
): AsyncGenerator<string> {
  let chunk = "";
  try {
    for await (const text of format.text(records)) {
      chunk += text;
      if (chunk.length < CHUNK) continue;
      yield chunk;
      chunk = "";
    }
  } catch (error) {
    report(error);
    throw error;
  }
  if (chunk) yield chunk;
}
