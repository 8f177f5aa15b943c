import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { GazetteError } from "../src/domain/errors.ts";
import type { GraphStore } from "../src/graph/port.ts";
import { BatchWriter, type FileEnd, type ReadBatch } from "./batch-writer.ts";
import { type Extractor, openExtractor, sizeOf } from "./extractor.ts";
import { type InputFile, notAPage, reasonOf } from "./files.ts";
import { loaderFingerprint } from "./fingerprint.ts";
import type { InputDocument } from "./input/document.ts";
import { openInput } from "./input/open.ts";
import { type KitOptions, loadKit } from "./kit.ts";
import { inOrder } from "./ordered.ts";
import type { PageOptions } from "./pipeline.ts";
import type { FileReport } from "./report.ts";
import { isInShard, type Shard } from "./shard.ts";

export type { FileReport } from "./report.ts";

export interface LoadOptions extends PageOptions, KitOptions {
  /** Stops the load after the batch that is being written; what was read and not yet written is read again next time. */
  readonly signal?: AbortSignal;
  /** Told after each file. */
  readonly onFile?: (report: FileReport) => void | Promise<void>;
  /** Threads that read; all cores unless told. */
  readonly threads?: number;
  /** Loads this part of the documents alone; all of them unless told. */
  readonly shard?: Shard;
}

/** Documents read at once: enough to keep threads busy, few enough to keep memory flat. */
const BATCH_DOCUMENTS = 64;
const BATCH_BYTES = 256 * 1024;
/** Files that are skipped have no documents; they are told of soon, too. */
const MOST_TASKS = 256;

/** Documents of a file that are read, or the file's end. */
type Task = (Omit<ReadBatch, "results"> & { readonly documents: readonly InputDocument[] }) | FileEnd;

/**
 * Loads inputs into a graph. What is loaded already is skipped, so that a load that was stopped goes on where it
 * was; what can't be read is reported and never stops the rest. An error of the graph itself ends the load.
 * Answers true where it was stopped before its end.
 */
export const loadFiles = async (
  files: readonly InputFile[],
  store: GraphStore,
  options: LoadOptions = {},
): Promise<{ readonly interrupted: boolean }> => {
  const { signal, onFile = () => {}, threads, shard: _, mastheads, lexicon, ...page } = options;
  const kitOptions: KitOptions = { ...(mastheads ? { mastheads } : {}), ...(lexicon ? { lexicon } : {}) };
  const kit = loadKit(kitOptions);
  const extractor = openExtractor(kit, { kit: kitOptions, page }, threads);
  const stopped = () => signal?.aborted ?? false;
  const writer = new BatchWriter(store, kit, onFile);
  try {
    for await (const done of inOrder(together(tasks(files, store, options)), extractor.width, (some) =>
      work(some, extractor),
    ))
      for (const one of done) {
        if (stopped()) return { interrupted: true };
        await writer.add(one);
      }
    if (!stopped()) await writer.flush();
    return { interrupted: stopped() };
  } finally {
    await extractor.close();
  }
};

/** Reads the documents of some tasks together. */
const work = async (
  tasks: readonly Task[],
  extractor: Extractor,
): Promise<readonly (ReadBatch | FileEnd)[]> => {
  const documents = tasks.flatMap((task) => (task.kind === "batch" ? task.documents : []));
  const results = documents.length > 0 ? await extractor.extract(documents) : [];
  let read = 0;
  return tasks.map((task) => {
    if (task.kind === "end") return task;
    const { documents, ...batch } = task;
    const from = read;
    read += documents.length;
    return { ...batch, results: results.slice(from, read) };
  });
};

/** Tasks by as many as are read at once: the pages of a folder are read together, as those of an archive are. */
async function* together(tasks: AsyncIterable<Task>): AsyncGenerator<readonly Task[]> {
  let some: Task[] = [];
  let documents = 0;
  let bytes = 0;
  for await (const task of tasks) {
    some.push(task);
    if (task.kind === "batch") {
      documents += task.documents.length;
      bytes += task.documents.reduce((sum, document) => sum + sizeOf(document), 0);
    }
    if (documents < BATCH_DOCUMENTS && bytes < BATCH_BYTES && some.length < MOST_TASKS) continue;
    yield some;
    [some, documents, bytes] = [[], 0, 0];
  }
  if (some.length > 0) yield some;
}

async function* tasks(
  files: readonly InputFile[],
  store: GraphStore,
  options: LoadOptions,
): AsyncGenerator<Task> {
  const rules = loaderFingerprint();
  for (const file of files) {
    if (options.signal?.aborted) return;
    const other = notAPage(file);
    if (other) {
      yield { kind: "end", file, key: null, skipped: other };
      continue;
    }
    const key = await inputKey(file, rules, options);
    if (typeof key === "object" && key) yield { kind: "end", file, key: null, failure: key.reason };
    else if (key && (await store.isLoaded(key))) yield { kind: "end", file, key, skipped: "loaded already" };
    else yield* fileTasks(file, key, store, options);
  }
}

/** The batches of one file, then its end. Batches of a file of several are noted by themselves. */
async function* fileTasks(
  file: InputFile,
  key: string | null,
  store: GraphStore,
  options: LoadOptions,
): AsyncGenerator<Task> {
  try {
    let number = 0;
    for await (const { documents, last } of batches(inShard(openInput(file, options.map), options.shard))) {
      if (options.signal?.aborted) return;
      const own = key && !(last && number === 0) ? `${key}:${number}` : null;
      number += 1;
      if (options.shard && documents.length === 0) {
        yield { kind: "end", file, key, skipped: "in other shards" };
        return;
      }
      if (!own || !(await store.isLoaded(own))) yield { kind: "batch", file, key: own, documents };
    }
    yield { kind: "end", file, key };
  } catch (error) {
    if (!(error instanceof GazetteError)) throw error;
    const { message } = error;
    const reason = message.startsWith(`${file.source}: `) ? message.slice(file.source.length + 2) : message;
    yield { kind: "end", file, key: null, failure: reason };
  }
}

/** The documents of a shard; all where the load isn't cut. */
async function* inShard(
  documents: AsyncIterable<InputDocument>,
  shard: Shard | undefined,
): AsyncGenerator<InputDocument> {
  for await (const document of documents) if (!shard || isInShard(document.source, shard)) yield document;
}

/** Documents in batches that are cut in the same places whenever the input is read. */
async function* batches(
  documents: AsyncIterable<InputDocument>,
): AsyncGenerator<{ readonly documents: readonly InputDocument[]; readonly last: boolean }> {
  let batch: InputDocument[] = [];
  let bytes = 0;
  for await (const document of documents) {
    if (batch.length >= BATCH_DOCUMENTS || bytes >= BATCH_BYTES) {
      yield { documents: batch, last: false };
      batch = [];
      bytes = 0;
    }
    batch.push(document);
    bytes += sizeOf(document);
  }
  yield { documents: batch, last: true };
}

/** Names an input by all that decides what it brings into the graph; null for a stream that can be read just once. */
const inputKey = async (
  file: InputFile,
  rules: string,
  { publication, home, date, map, mastheads, lexicon, shard }: LoadOptions,
): Promise<string | null | { readonly reason: string }> => {
  if (file.path === "-") return null;
  const told = [
    rules,
    file.source,
    publication ?? null,
    home ?? null,
    date ?? null,
    map ?? null,
    mastheads ?? null,
    lexicon ?? null,
    // The whole has the name that it always had.
    ...(shard ? [`${shard.number}/${shard.of}`] : []),
  ];
  const hash = createHash("sha256").update(JSON.stringify(told));
  try {
    for await (const chunk of createReadStream(file.path)) hash.update(chunk as Uint8Array);
    return hash.digest("hex");
  } catch (error) {
    return { reason: reasonOf(error as NodeJS.ErrnoException) };
  }
};
