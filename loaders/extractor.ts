import { availableParallelism } from "node:os";
import { Piscina } from "piscina";
import { YOUNG_MB } from "./engine.ts";
import type { InputDocument } from "./input/document.ts";
import type { Kit } from "./kit.ts";
import { type DocumentResult, readDocuments, type WorkerSettings } from "./work.ts";

/** Reads batches of documents, as many at once as there are threads. */
export interface Extractor {
  /** Batches that may be under way at once. */
  readonly width: number;
  extract(documents: readonly InputDocument[]): Promise<readonly DocumentResult[]>;
  close(): Promise<void>;
}

/** Heap of a thread, in megabytes: tables and dictionary take some 200. */
const WORKER_MB = 768;
/** Batches that are read ahead, so that threads have work while the one that writes is busy. */
const AHEAD = 8;
/** Threads take a second or two to start; a few pages are read sooner without them. */
const WORTH_THREADS = 512 * 1024;

/**
 * Reads in this thread until there is enough to read that more threads pay, then on `threads` (all cores unless told)
 * but this one, which writes the graph and has enough to do with it. What is read is the same whatever their number.
 */
export const openExtractor = (
  kit: Kit,
  settings: WorkerSettings,
  threads: number = availableParallelism(),
): Extractor => {
  let pool: Piscina | undefined;
  let read = 0;
  return {
    width: threads > 1 ? threads - 1 + AHEAD : 1,
    async extract(documents) {
      if (threads > 1 && read >= WORTH_THREADS) pool ??= openPool(settings, threads - 1);
      read += documents.reduce((sum, document) => sum + sizeOf(document), 0);
      return pool
        ? (JSON.parse(await pool.run(documents)) as readonly DocumentResult[])
        : readDocuments(documents, settings.page, kit);
    },
    close: async () => {
      await pool?.destroy();
    },
  };
};

/** Roughly how much there is to read, in bytes. */
export const sizeOf = (document: InputDocument): number => {
  if (document.kind === "page") return document.bytes.length;
  if (document.kind === "broken") return 0;
  return Object.values(document.fields).reduce<number>(
    (sum, value) => sum + (typeof value === "string" ? value.length * 3 : 8),
    0,
  );
};

const openPool = (settings: WorkerSettings, workers: number): Piscina => {
  // What runs as sources does so in threads, too.
  const asSources = import.meta.filename.endsWith(".ts");
  return new Piscina({
    filename: new URL(asSources ? "./worker.ts" : "./worker.js", import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
    // Handed over ahead: a busy thread can't hand out the next one.
    concurrentTasksPerWorker: Math.ceil(AHEAD / workers) + 1,
    workerData: settings,
    // Garbage is collected before it piles up: reading a batch needs a fraction of this.
    resourceLimits: { maxOldGenerationSizeMb: WORKER_MB, maxYoungGenerationSizeMb: YOUNG_MB },
    ...(asSources ? { execArgv: ["--import", import.meta.resolve("tsx")] } : {}),
  });
};
